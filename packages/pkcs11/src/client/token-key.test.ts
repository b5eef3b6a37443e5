import { createHash, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { inspect } from 'node:util'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { CKA } from '../abi/constants.ts'
import {
  buildFakeModule,
  type FakeModule,
  type FakeSettings,
  hasCompiler,
  keyObjects,
  ulong,
} from '../testing/fake-module.ts'
import { describeWith } from '../testing/installed.ts'
import type { TokenKey, TokenOptions } from '../types.ts'
import { openTokenKey } from './token-key.ts'

const MESSAGE = Buffer.from('what is signed')
const DIGEST = createHash('sha256').update(MESSAGE).digest()
const LOGIN_REQUIRED = 0x404

const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const raw = (privateKey: KeyObject) => sign('sha256', MESSAGE, { key: privateKey, dsaEncoding: 'ieee-p1363' })
const good = { objects: keyObjects(p256.publicKey), signature: raw(p256.privateKey) }

let fake: FakeModule

async function withKey<Result>(options: TokenOptions, use: (key: TokenKey) => Promise<Result>): Promise<Result> {
  const key = await openTokenKey(options)
  try {
    return await use(key)
  } finally {
    await key.close()
  }
}

async function refusal(options: TokenOptions): Promise<unknown> {
  const key = await openTokenKey(options).catch((error: unknown) => error)
  if (!(key instanceof Error)) await (key as TokenKey).close()
  return key
}

describeWith(hasCompiler, 'a module that misbehaves (needs a C compiler, `cc`)')('openTokenKey', () => {
  beforeAll(() => {
    fake = buildFakeModule()
  })
  afterAll(() => fake.remove())

  it('signs with the key of a token, and the signature is DER', async () => {
    const signature = await withKey(fake.options(good), (key) => key.sign('ecdsa', DIGEST))
    expect(verify('sha256', MESSAGE, p256.publicKey, signature)).toBe(true)
  })

  it('signs a thousand times in one session, logged in once', async () => {
    await withKey(fake.options(good), async (key) => {
      for (let round = 0; round < 10; round += 1) {
        await Promise.all(Array.from({ length: 100 }, () => key.sign('ecdsa', DIGEST, MESSAGE)))
      }
    })
    expect(fake.calls().filter((call) => /^(open|login) /.test(call))).toEqual(['open 0', 'login 1'])
  })

  it('zeroes the PIN that it was given, whether it fails or not', async () => {
    const options = [fake.options(good), fake.options({ ...good, mode: 'fail-start' })]
    await withKey(options[0]!, async () => undefined)
    await refusal(options[1]!)
    expect(options.map(({ pin }) => pin?.every((byte) => byte === 0))).toEqual([true, true])
  })

  it('H16 logs in for every signature with a key that asks for the PIN each time', async () => {
    const objects = keyObjects(p256.publicKey, [[CKA.alwaysAuthenticate, Buffer.from([1])]])
    const options = fake.options({ ...good, objects })
    await withKey(options, async (key) => {
      await key.sign('ecdsa', DIGEST)
      await key.sign('ecdsa', DIGEST)
    })
    expect(fake.calls().filter((call) => call.startsWith('login'))).toEqual(['login 1', 'login 2', 'login 2'])
  })

  it('H07 shows the public key before it logs in, and tries no PIN for one that is not accepted', async () => {
    const seen: boolean[] = []
    const accept = (publicKey: Buffer): void => {
      seen.push(publicKey.equals(p256.publicKey.export({ format: 'der', type: 'spki' })))
      throw new RangeError('not this one')
    }
    const error = await refusal(fake.options(good, { accept }))
    const logins = fake.calls().filter((call) => call.startsWith('login'))
    expect([error, seen, logins]).toEqual([new RangeError('not this one'), [true], []])
  })

  it('H07 asks again when the key is open, whatever was shown before', async () => {
    const seen: Buffer[] = []
    await withKey(fake.options(good, { accept: (publicKey) => seen.push(publicKey) }), async () => undefined)
    expect(seen.length).toBe(2)
  })

  it('H02 tries a wrong PIN exactly once', async () => {
    const options = fake.options(good, { pin: Buffer.from('9999') })
    const error = await refusal(options)
    expect([error, fake.calls().filter((call) => call.startsWith('login'))]).toEqual([
      expect.objectContaining({ code: 'PIN_INCORRECT', outcome: 'bad-input' }),
      ['login 1'],
    ])
    expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain('9999')
  })

  it('H02 tries a PIN that is wrong for a signature once, however many wait for theirs', async () => {
    const objects = keyObjects(p256.publicKey, [[CKA.alwaysAuthenticate, Buffer.from([1])]])
    const results = await withKey(fake.options({ ...good, objects, mode: 'wrong-each-time' }), (key) =>
      Promise.allSettled(Array.from({ length: 8 }, () => key.sign('ecdsa', DIGEST))),
    )
    expect(results[0]).toMatchObject({ reason: { code: 'PIN_INCORRECT', outcome: 'bad-input' } })
    expect(results.every(({ status }) => status === 'rejected')).toBe(true)
    expect(fake.calls().filter((call) => call === 'login 2')).toEqual(['login 2'])
  })

  it.each([
    ['the last try', LOGIN_REQUIRED | 0x20000, 'PIN_FINAL_TRY'],
    ['a locked PIN', LOGIN_REQUIRED | 0x40000, 'PIN_LOCKED'],
  ])('H02 does not log in at all at %s', async (_, flags, code) => {
    const error = await refusal(fake.options({ ...good, flags }))
    expect([error, fake.calls().some((call) => call.startsWith('login'))]).toEqual([
      expect.objectContaining({ code }),
      false,
    ])
  })

  it('H02 logs in at the last try when it is told to', async () => {
    const options = fake.options({ ...good, flags: LOGIN_REQUIRED | 0x20000 }, { allowFinalTry: true })
    expect(await withKey(options, async ({ schemes }) => schemes)).toEqual(['ecdsa'])
  })

  it('H07 a key that the token shows only to who logged in is not opened, if it is not accepted', async () => {
    const [privateKey] = keyObjects(p256.publicKey, [
      [CKA.publicKeyInfo, p256.publicKey.export({ format: 'der', type: 'spki' })],
    ])
    const accept = () => {
      throw new Error('another key was expected')
    }
    const error = await refusal(fake.options({ ...good, objects: [privateKey!] }, { accept }))
    expect(error).toMatchObject({ message: 'another key was expected' })
  })

  it('asks for a PIN before anything is tried', async () => {
    const { pin, ...options } = fake.options(good)
    expect(pin).toBeDefined()
    expect(await refusal(options)).toMatchObject({ code: 'PIN_MISSING' })
  })

  it.each([
    ['crash-start', 'MODULE_CRASHED', 'undecided'],
    ['exit-start', 'MODULE_CRASHED', 'undecided'],
    ['fail-start', 'MODULE_LOAD', 'bad-input'],
    ['crash-login', 'MODULE_CRASHED', 'undecided'],
  ])('H01 a module that does %s takes nothing along', async (mode, code, outcome) => {
    expect(await refusal(fake.options({ ...good, mode }))).toMatchObject({ code, outcome })
  })

  it('H01 a module that hangs in C_Initialize is bad input within its time', async () => {
    const options = fake.options({ ...good, mode: 'hang-start' }, { startTimeoutMs: 500 })
    expect(await refusal(options)).toMatchObject({ code: 'MODULE_START_TIMEOUT', outcome: 'bad-input' })
  })

  it.each([
    ['crash-sign', 'MODULE_CRASHED'],
    ['hang-sign', 'MODULE_TIMEOUT'],
  ])('H14 a module that does %s leaves the signature undecided, and all that wait', async (mode, code) => {
    const options = fake.options({ ...good, mode }, { callTimeoutMs: 700 })
    const results = await withKey(options, (key) =>
      Promise.allSettled([key.sign('ecdsa', DIGEST), key.sign('ecdsa', DIGEST)]),
    )
    const undecided = { status: 'rejected', reason: expect.objectContaining({ code, outcome: 'undecided' }) }
    expect(results).toEqual([undecided, undecided])
  })

  it.each([
    ['another key', raw(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)],
    ['zeroes', Buffer.alloc(64)],
    ['r = 0', Buffer.concat([Buffer.alloc(32), good.signature.subarray(32)])],
    ['s = 0', Buffer.concat([good.signature.subarray(0, 32), Buffer.alloc(32)])],
    ['s above the order', Buffer.concat([good.signature.subarray(0, 32), Buffer.alloc(32, 0xff)])],
    ['63 bytes', good.signature.subarray(0, 63)],
    ['no bytes', Buffer.alloc(0)],
    ['DER', sign('sha256', MESSAGE, p256.privateKey)],
  ])('H06 a signature of %s never leaves', async (_, signature) => {
    const results = await withKey(fake.options({ ...good, signature }), (key) =>
      Promise.allSettled([key.sign('ecdsa', DIGEST), key.sign('ecdsa', DIGEST, MESSAGE)]),
    )
    const wrong = {
      status: 'rejected',
      reason: expect.objectContaining({ code: 'SIGNATURE_WRONG', outcome: 'refused' }),
    }
    expect(results).toEqual([wrong, wrong])
  })

  it.each([
    ['whose message is known', MESSAGE],
    ['whose digest alone is known', undefined],
  ])('H06 of many signatures at once, verified beside each other, no wrong one leaves: %s', async (_, message) => {
    const signature = raw(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)
    const results = await withKey(fake.options({ ...good, signature }), (key) =>
      Promise.allSettled(Array.from({ length: 40 }, () => key.sign('ecdsa', DIGEST, message))),
    )
    const codes = results.map((result) => (result.status === 'rejected' ? result.reason.code : 'left'))
    expect(codes).toEqual(Array.from({ length: 40 }, () => 'SIGNATURE_WRONG'))
  })

  it('H09 opens a lost session anew once, and every signature comes out once', async () => {
    const signatures = await withKey(fake.options({ ...good, lose: 40 }), (key) =>
      Promise.all(Array.from({ length: 100 }, () => key.sign('ecdsa', DIGEST, MESSAGE))),
    )
    const opened = fake.calls().filter((call) => call.startsWith('open'))
    expect([
      signatures.length,
      signatures.every((signature) => verify('sha256', MESSAGE, p256.publicKey, signature)),
      opened.length,
    ]).toEqual([100, true, 2])
  })

  it.each([
    ['again and again', { mode: 'lose-each-time' }],
    ['for good', { mode: 'gone-for-good', lose: 0 }],
  ])('H09 a session that is lost %s leaves the signature undecided', async (_, how) => {
    const result = await withKey(fake.options({ ...good, ...how }), (key) =>
      key.sign('ecdsa', DIGEST).catch((error) => error),
    )
    expect(result).toMatchObject({ code: 'SESSION_LOST', outcome: 'undecided' })
    expect(fake.calls().filter((call) => call.startsWith('login')).length).toBeLessThanOrEqual(2)
  })

  it('H15 what the module prints is held back, escaped, and nothing of the job is told to it', async () => {
    const lines: string[] = []
    const environment = {
      ...process.env,
      NODE_OPTIONS: '--no-warnings',
      INPUT_PIN: '1234',
      LD_PRELOAD: '',
      SOFTHSM2_CONF: '/x',
      HOME: '/home/x',
    }
    const options = fake.options({ ...good, mode: 'noise' }, { environment, debug: (line) => lines.push(line) })
    const signature = await withKey(options, (key) => key.sign('ecdsa', DIGEST))
    expect(verify('sha256', MESSAGE, p256.publicKey, signature)).toBe(true)
    expect(lines.sort()).toEqual(
      [
        '::set-output name=x::y',
        '\\u001b[31mred',
        '::error::stderr speaks',
        'NODE_OPTIONS is absent',
        'INPUT_PIN is absent',
        'LD_PRELOAD is absent',
        'SOFTHSM2_CONF is there',
        'HOME is there',
        'signing',
      ]
        .map((line) => `the PKCS#11 module printed: ${line}`)
        .sort(),
    )
  })

  it.each([
    ['secp256k1', keyObjects(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey), 'secp256k1'],
    ['RSA-1024', keyObjects(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey), '1024'],
    ['a key that may not sign', keyObjects(p256.publicKey, [[CKA.sign, Buffer.from([0])]]), 'CKA_SIGN'],
    ['a key for key agreement', keyObjects(p256.publicKey, [[CKA.keyType, ulong(65)]]), 'Montgomery'],
    ['a key without its public half', keyObjects(p256.publicKey).slice(0, 1), 'no public key'],
  ])('H05 refuses %s', async (_, objects, words) => {
    const error = await refusal(fake.options({ ...good, objects }))
    expect(error).toMatchObject({ code: 'KEY_UNSUPPORTED', outcome: 'bad-input' })
    expect((error as Error).message).toContain(words)
  })

  it('H05 a public key alone is not the key', async () => {
    const error = await refusal(fake.options({ ...good, objects: keyObjects(p256.publicKey).slice(1) }))
    expect(error).toMatchObject({ code: 'KEY_NOT_FOUND', message: expect.stringContaining('no private one') })
  })

  it('a module that refuses whole templates for one unknown attribute is read one by one', async () => {
    const { schemes } = await withKey(fake.options({ ...good, mode: 'picky' }), async (key) => key)
    expect(schemes).toEqual(['ecdsa'])
  })

  it('a bare EC_POINT is read like one in an OCTET STRING', async () => {
    const objects = keyObjects(p256.publicKey)
    const publicKey = new Map(objects[1])
    publicKey.set(CKA.ecPoint, publicKey.get(CKA.ecPoint)!.subarray(2))
    const key = await withKey(fake.options({ ...good, objects: [objects[0]!, publicKey] }), async (opened) => opened)
    expect(key.publicKey.equals(p256.publicKey.export({ format: 'der', type: 'spki' }))).toBe(true)
  })

  it('ML-DSA-65 signs a message by the constants of PKCS#11 3.2', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ml-dsa-65')
    const settings = { objects: keyObjects(publicKey), signature: sign(null, MESSAGE, privateKey) }
    const signature = await withKey(fake.options(settings), (key) => key.sign('ml-dsa-65', MESSAGE))
    expect(verify(null, MESSAGE, publicKey, signature)).toBe(true)
  })

  it('H13 refuses a digest of another length, and one that is not of the message', async () => {
    const results = await withKey(fake.options(good), (key) =>
      Promise.allSettled([
        key.sign('ecdsa', MESSAGE),
        key.sign('ecdsa', createHash('sha256').update('other').digest(), MESSAGE),
        key.sign('rsa-pkcs1-sha256', DIGEST),
      ]),
    )
    const scheme = { status: 'rejected', reason: expect.objectContaining({ code: 'SCHEME' }) }
    expect(results).toEqual([scheme, scheme, scheme])
  })

  it.each<[string, Partial<FakeSettings>]>([
    ['a wrong PIN', {}],
    ['a crash at the start', { mode: 'crash-start' }],
    ['a refusal at the start', { mode: 'fail-start' }],
    ['a crash in the login', { mode: 'crash-login' }],
    ['the last try', { flags: LOGIN_REQUIRED | 0x20000 }],
    ['a locked token', { flags: LOGIN_REQUIRED | 0x40000 }],
    ['a key that is not there', { mode: 'anypin', objects: [] }],
  ])('S the PIN is in no error and no line after %s', async (_, how) => {
    const secret = 'Zq7-geheim-Zq7'
    const lines: string[] = []
    const options = fake.options({ ...good, ...how }, { pin: Buffer.from(secret), debug: (line) => lines.push(line) })
    const error = await openTokenKey(options).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Error)
    const all = [inspect(error, { depth: 20, showHidden: true }), inspect(options, { depth: 20 }), ...lines].join('\n')
    const encodings = [
      secret,
      ...(['base64', 'hex', 'base64url'] as const).map((as) => Buffer.from(secret).toString(as)),
    ]
    expect(encodings.filter((text) => all.includes(text))).toEqual([])
  })

  it('signs nothing after it was closed', async () => {
    const key = await withKey(fake.options(good), async (opened) => opened)
    expect(await key.sign('ecdsa', DIGEST).catch((error) => error)).toMatchObject({ code: 'CLOSED' })
    await key.close()
  })
})
