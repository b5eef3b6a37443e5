import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Pkcs11Error } from '../error.ts'
import type { Pkcs11Uri } from '../types.ts'
import { formatPkcs11Uri, parsePkcs11Uri } from './uri.ts'

describe('parsePkcs11Uri', () => {
  it('reads every attribute of path and query', () => {
    const path =
      'pkcs11:token=CI%20keys;manufacturer=Snake%20Oil%2c%20Inc.;model=1.0;serial=4a6f;slot-id=7;' +
      'slot-description=a;slot-manufacturer=b;object=r%c3%a9lease;id=%01%02AB;type=private;' +
      'library-description=c;library-manufacturer=d;library-version=3'
    const query =
      'module-path=/usr/lib/x.so&module-name=softhsm2&pin-source=file:/run/pin&x-init-reserved=configdir%3D1'
    expect(parsePkcs11Uri(`${path}?${query}`)).toEqual({
      token: 'CI keys',
      manufacturer: 'Snake Oil, Inc.',
      model: '1.0',
      serial: '4a6f',
      slotId: 7,
      slotDescription: 'a',
      slotManufacturer: 'b',
      object: 'rélease',
      id: Buffer.from([1, 2, 0x41, 0x42]),
      type: 'private',
      libraryDescription: 'c',
      libraryManufacturer: 'd',
      libraryVersion: '3.0',
      modulePath: '/usr/lib/x.so',
      moduleName: 'softhsm2',
      pinSource: 'file:/run/pin',
      initReserved: 'configdir=1',
    })
  })

  it.each([
    ['pkcs11:', {}],
    ['PKCS11:token=a', { token: 'a' }],
    ['pkcs11:?module-name=p11', { moduleName: 'p11' }],
    ['pkcs11:object=a=b&c', { object: 'a=b&c' }],
    ['pkcs11:x-vendor=1;object=a;x-vendor=2?x-y=1&x-y=2', { object: 'a' }],
    ['pkcs11:object=', { object: '' }],
    ["pkcs11:object=[a]:@!$'()*+,", { object: "[a]:@!$'()*+," }],
  ])('reads %s', (text, expected) => {
    expect(parsePkcs11Uri(text)).toEqual(expected)
  })

  it.each([
    ['H03 a PIN', 'pkcs11:token=a?pin-value=1234'],
    ['H03 a PIN in the path', 'pkcs11:token=a;pin-value=1234'],
    ['another scheme', 'pkcs12:token=a'],
    ['a repeated attribute', 'pkcs11:token=a;token=a'],
    ['a repeated attribute of the query', 'pkcs11:?module-name=a&module-name=a'],
    ['an unknown attribute', 'pkcs11:tokne=a'],
    ['an attribute of the query in the path', 'pkcs11:module-path=%2fx'],
    ['an attribute of the path in the query', 'pkcs11:?token=a'],
    ['an attribute without a value', 'pkcs11:token'],
    ['an attribute without a name', 'pkcs11:=a'],
    ['an empty attribute', 'pkcs11:token=a;'],
    ['a name of Object', 'pkcs11:constructor=a'],
    ['a raw space', 'pkcs11:token=CI keys'],
    ['a raw slash in the path', 'pkcs11:token=a/b'],
    ['a raw umlaut', 'pkcs11:token=ä'],
    ['a fragment', 'pkcs11:token=a#b'],
    ['half an escape', 'pkcs11:token=%2'],
    ['a wrong escape', 'pkcs11:token=%zz'],
    ['bytes that are not UTF-8', 'pkcs11:token=%ff'],
    ['an overlong UTF-8', 'pkcs11:token=%c0%af'],
    ['a NUL', 'pkcs11:object=a%00b'],
    ['an unknown type', 'pkcs11:type=privat'],
    ['a slot that is no number', 'pkcs11:slot-id=0x1'],
    ['a negative slot', 'pkcs11:slot-id=-1'],
    ['a slot too large', 'pkcs11:slot-id=99999999999999999999'],
    ['a relative module', 'pkcs11:?module-path=lib/x.so'],
    ['a module name with a path', 'pkcs11:?module-name=../x'],
    ['a version that is none', 'pkcs11:library-version=a'],
    ['a text too long', `pkcs11:object=${'a'.repeat(9000)}`],
  ])('refuses %s', (_, text) => {
    expect(() => parsePkcs11Uri(text)).toThrow(expect.objectContaining({ code: 'URI' }))
  })

  it('H03 never repeats a value in its message', () => {
    for (const text of [
      'pkcs11:token=a?pin-value=648219',
      'pkcs11:pin=648219 ',
      'pkcs11:648219=',
      'pkcs11:a=1;=648219',
    ]) {
      const error = caught(() => parsePkcs11Uri(text))
      if (!text.includes('648219=')) expect(`${error.message} ${error.remedy}`).not.toContain('648219')
    }
  })

  it('reads back what formatPkcs11Uri writes', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((value) => !value.includes('\0'))
    const uris = fc.record<Pkcs11Uri>(
      {
        token: text,
        object: text,
        serial: text,
        slotId: fc.nat(),
        id: fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)),
        type: fc.constantFrom('private', 'cert'),
        pinSource: text,
        initReserved: text,
      },
      { requiredKeys: [] },
    )
    fc.assert(fc.property(uris, (uri) => expect(parsePkcs11Uri(formatPkcs11Uri(uri))).toEqual(uri)))
  })

  it('fails with an error of its own for any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, query) => {
        try {
          parsePkcs11Uri(`pkcs11:${path}?${query}`)
        } catch (error) {
          expect(error).toBeInstanceOf(Pkcs11Error)
        }
      }),
    )
  })
})

function caught(run: () => unknown): Pkcs11Error {
  try {
    run()
  } catch (error) {
    if (error instanceof Pkcs11Error) return error
  }
  throw new Error('nothing was thrown')
}
