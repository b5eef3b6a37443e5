import { describe, expect, it } from '@jest/globals'
import { LLP64, LP64, layoutOf, type Member, place } from './layout.ts'
import { ATTRIBUTE, INFO, INITIALIZE_ARGS, MECHANISM, RSA_PSS_PARAMS, SLOT_INFO, TOKEN_INFO } from './structures.ts'

// What `offsetof` and `sizeof` of the headers of v2.40 give; on Windows they are packed, with CK_ULONG of 4 bytes.
describe('place', () => {
  it.each<[string, Readonly<Record<string, Member>>, number, number]>([
    ['CK_ATTRIBUTE', ATTRIBUTE, 24, 16],
    ['CK_MECHANISM', MECHANISM, 24, 16],
    ['CK_RSA_PKCS_PSS_PARAMS', RSA_PSS_PARAMS, 24, 12],
    ['CK_C_INITIALIZE_ARGS', INITIALIZE_ARGS, 48, 44],
    ['CK_INFO', INFO, 88, 72],
    ['CK_SLOT_INFO', SLOT_INFO, 112, 104],
    ['CK_TOKEN_INFO', TOKEN_INFO, 208, 160],
  ])('%s has the size that C gives it', (_, members, lp64, windows) => {
    expect([place(LP64, members).size, place(LLP64, members).size]).toEqual([lp64, windows])
  })

  it('puts the members of an attribute where C puts them', () => {
    expect(place(LP64, ATTRIBUTE).at).toEqual({ type: 0, value: 8, length: 16 })
    expect(place(LLP64, ATTRIBUTE).at).toEqual({ type: 0, value: 4, length: 12 })
  })

  it('pads the flags of CK_INFO where nothing is packed', () => {
    expect([place(LP64, INFO).at.flags, place(LLP64, INFO).at.flags]).toEqual([40, 34])
  })

  it('puts the first function behind a version of two bytes', () => {
    const list = { version: 2, first: 'pointer' } as const
    expect([place(LP64, list).at.first, place(LLP64, list).at.first]).toEqual([8, 2])
  })

  it('knows the layout of each platform', () => {
    expect([layoutOf('linux'), layoutOf('darwin'), layoutOf('win32')]).toEqual([LP64, LP64, LLP64])
  })
})
