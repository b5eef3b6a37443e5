import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { CKA } from '../abi/constants.ts'
import { buildFakeModule, type FakeModule, type FakeObject, hasCompiler, keyObjects } from '../testing/fake-module.ts'
import { describeWith } from '../testing/installed.ts'
import type { Pkcs11Uri, TokenKey, TokenOptions } from '../types.ts'
import { openTokenKey } from './token-key.ts'

const MESSAGE = Buffer.from('what is signed')
const DIGEST = createHash('sha256').update(MESSAGE).digest()
const NO_LABEL = [CKA.label, undefined] as const
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const signature = sign('sha256', MESSAGE, { key: privateKey, dsaEncoding: 'ieee-p1363' })
const [PRIVATE, PUBLIC] = keyObjects(publicKey) as [FakeObject, FakeObject]

let fake: FakeModule

async function opened(options: TokenOptions): Promise<TokenKey | Error> {
  try {
    const key = await openTokenKey(options)
    await key.close()
    return key
  } catch (error) {
    return error as Error
  }
}

function changed(object: FakeObject, ...changes: readonly (readonly [number, Buffer | undefined])[]): FakeObject {
  const copy = new Map(object)
  for (const [type, value] of changes) {
    if (value === undefined) copy.delete(type)
    else copy.set(type, value)
  }
  return copy
}

const ID_2 = [CKA.id, Buffer.from([2])] as const

describeWith(hasCompiler, 'which key a URI names (needs a C compiler, `cc`)')('which key a URI names', () => {
  beforeAll(() => {
    fake = buildFakeModule()
  })
  afterAll(() => fake.remove())

  const withUri = (uri: Pkcs11Uri, objects: readonly FakeObject[] = [PRIVATE, PUBLIC]) => {
    const options = fake.options({ objects, signature })
    const { initReserved = '' } = options.uri
    return { ...options, uri: { ...uri, initReserved } }
  }

  it.each<[string, Pkcs11Uri]>([
    ['label', { object: 'release' }],
    ['id', { id: Buffer.from([1]) }],
    ['label and id', { object: 'release', id: Buffer.from([1]) }],
    ['token', { token: 'fake' }],
    ['serial', { serial: '1', object: 'release' }],
    ['slot', { slotId: 0, object: 'release' }],
    ['model and manufacturer', { model: 'Fake', manufacturer: 'Tests', object: 'release' }],
    ['slot description', { slotDescription: 'Fake slot', slotManufacturer: 'Tests', object: 'release' }],
    ['library', { libraryDescription: 'Fake module', libraryVersion: '1.0', libraryManufacturer: 'Tests' }],
    ['type=cert', { type: 'cert', object: 'release' }],
  ])('finds it by %s', async (_, uri) => {
    expect(await opened(withUri(uri))).toMatchObject({ schemes: ['ecdsa'] })
  })

  it.each<[string, Pkcs11Uri]>([
    ['token', { token: 'fak' }],
    ['token in another case', { token: 'FAKE' }],
    ['serial', { serial: '2' }],
    ['slot', { slotId: 1 }],
    ['model', { model: 'fake' }],
    ['manufacturer', { manufacturer: 'x' }],
    ['library', { libraryVersion: '2.0' }],
  ])('H04 names the tokens that are there where no %s matches', async (name, uri) => {
    const error = await opened(withUri(uri))
    expect(error).toMatchObject({ code: 'TOKEN_NOT_FOUND', outcome: 'bad-input' })
    if (name !== 'library') expect((error as Error).message).toContain('token "fake" (serial 1, slot 0)')
  })

  it('H04 names both tokens where two match', async () => {
    const options = fake.options({ objects: [PRIVATE, PUBLIC], tokens: 2 })
    expect(await opened(options)).toMatchObject({
      code: 'TOKEN_AMBIGUOUS',
      message: expect.stringMatching(/2 tokens .*serial 1, slot 0.*serial 2, slot 1/),
    })
  })

  it('takes the one of two tokens whose serial number is given', async () => {
    const options = fake.options({ objects: [PRIVATE, PUBLIC], tokens: 2 }, { uri: { serial: '2' } })
    expect(await opened(options)).toMatchObject({ description: expect.stringContaining('serial 2') })
  })

  it('H04 names the keys that are there where none matches', async () => {
    expect(await opened(withUri({ object: 'relaese' }))).toMatchObject({
      code: 'KEY_NOT_FOUND',
      outcome: 'bad-input',
      message: expect.stringContaining('EC P-256 "release" (id 01)'),
    })
  })

  it('H04 names both keys where two match, by label and without one', async () => {
    const objects = [PRIVATE, PUBLIC, changed(PRIVATE, ID_2), changed(PUBLIC, ID_2)]
    const errors = [await opened(withUri({ object: 'release' }, objects)), await opened(withUri({}, objects))]
    const ambiguous = { code: 'KEY_AMBIGUOUS', message: expect.stringMatching(/2 private keys .*id 01.*id 02/) }
    expect(errors).toEqual([expect.objectContaining(ambiguous), expect.objectContaining(ambiguous)])
  })

  it('H04 a label with spaces and letters of any script is found, and shown escaped', async () => {
    const label = 'Gerät №1 \u001b[31m\u2028'
    const named = [CKA.label, Buffer.from(label)] as const
    const key = await opened(withUri({ object: label }, [changed(PRIVATE, named), changed(PUBLIC, named)]))
    expect(key).toMatchObject({ description: expect.stringContaining('"Gerät №1 \\u001b[31m\\u2028"') })
  })

  it('finds a private key without a label through the public key of that label', async () => {
    const objects = [changed(PRIVATE, NO_LABEL), PUBLIC]
    expect(await opened(withUri({ object: 'release' }, objects))).toMatchObject({ schemes: ['ecdsa'] })
  })

  it('does not take a private key without id for the neighbour of everything without id', async () => {
    const nameless = changed(PRIVATE, NO_LABEL, [CKA.id, undefined])
    const objects = [nameless, changed(PUBLIC, [CKA.id, undefined])]
    expect(await opened(withUri({ object: 'release' }, objects))).toMatchObject({ code: 'KEY_NOT_FOUND' })
  })

  it('refuses two different public keys beside one private key', async () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey
    const objects = [PRIVATE, PUBLIC, keyObjects(other)[1]!]
    expect(await opened(withUri({}, objects))).toMatchObject({ code: 'KEY_AMBIGUOUS' })
  })

  it('takes the public key from the private object where the module tells it there', async () => {
    const spki = publicKey.export({ format: 'der', type: 'spki' })
    const key = await openTokenKey(withUri({}, [changed(PRIVATE, [CKA.publicKeyInfo, spki])]))
    try {
      expect(verify('sha256', MESSAGE, publicKey, await key.sign('ecdsa', DIGEST))).toBe(true)
    } finally {
      await key.close()
    }
  })

  it.each(['secret-key', 'data'] as const)('refuses type=%s', async (type) => {
    expect(await opened(withUri({ type }))).toMatchObject({ code: 'KEY_UNSUPPORTED' })
  })
})

describe('a module that is none', () => {
  it.each([
    ['no module at all', undefined, 'MODULE_NOT_FOUND'],
    ['a relative path', 'module.so', 'MODULE_NOT_FOUND'],
    ['a file that is not there', '/nonexistent/module.so', 'MODULE_NOT_FOUND'],
    ['a folder', '/tmp', 'MODULE_NOT_FOUND'],
    ['a text', import.meta.filename, 'MODULE_LOAD'],
    ['a program', process.execPath, 'MODULE_LOAD'],
  ])('H01 %s is bad input', async (_, modulePath, code) => {
    const error = await opened({
      uri: {},
      ...(modulePath === undefined ? {} : { modulePath }),
      hostScript: new URL('../host/main.ts', import.meta.url),
    })
    expect(error).toMatchObject({ code, outcome: 'bad-input' })
  })

  it('H01 a module name that is nowhere is bad input that names the folders', async () => {
    const hostScript = new URL('../host/main.ts', import.meta.url)
    const error = await opened({ uri: { moduleName: 'nosuchmodule' }, hostScript })
    expect(error).toMatchObject({ code: 'MODULE_NOT_FOUND' })
  })

  it('a platform without a bridge is bad input', async () => {
    const error = await opened({
      uri: {},
      modulePath: import.meta.filename,
      natives: new URL('file:///nonexistent/'),
      hostScript: new URL('../host/main.ts', import.meta.url),
    })
    expect(error).toMatchObject({ code: 'PLATFORM', outcome: 'bad-input' })
  })
})
