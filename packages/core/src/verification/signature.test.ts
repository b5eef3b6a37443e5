import { createHash, sign } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { generateKeys } from '@slsa-actions/testbed'
import { createDigestVerifier } from '../key/index.ts'
import { failureOf, verdictOf } from '../testing/failure.ts'
import { changed, profileOf, testInstance, verdictOn, verifyMade } from '../testing/sigstore.ts'

const sigstore = testInstance()
const profile = profileOf(sigstore)
const artifact = Buffer.from('the artifact')
const MESSAGE = { kind: 'message', artifact } as const
const digest = createHash('sha256').update(artifact).digest('hex')

type Options = NonNullable<Parameters<typeof sigstore.bundle>[0]>

const verdict = (options: Options): Promise<string> => verdictOn(sigstore, options, { profile })

describe('the signature of an envelope', () => {
  it('A09 by another key', async () => {
    const other = generateKeys()
    const replace = { signature: () => sign('sha256', sigstore.bundle().signed, other.privateKey) }
    expect(await verdict({ replace })).toBe('V1 SIGNATURE')
  })

  it.each([1, 2] as const)('A09 over another envelope than the one in log version %i', async (version) => {
    const payload = Buffer.from('{"another":"payload"}')
    const { bundle } = sigstore.bundle({ logs: [version] })
    const other = changed(bundle, ['dsseEnvelope', 'payload'], payload.toString('base64'))
    expect(await verdictOf(() => verifyMade(sigstore, other, { profile }))).toMatch(/^V1 (LOG_ENTRY|SIGNATURE)$/)
  })

  it.each([1, 2] as const)('A09 that is valid, but another one than in log version %i', async (version) => {
    const made = sigstore.bundle({ logs: [version] })
    const again = sign('sha256', made.signed, made.keys.privateKey)
    const stamp = sigstore.timestamp({ signature: again }).toString('base64')
    const resigned = changed(made.bundle, ['dsseEnvelope', 'signatures', 0, 'sig'], again.toString('base64'))
    const bundle = changed(
      resigned,
      ['verificationMaterial', 'timestampVerificationData', 'rfc3161Timestamps', 0, 'signedTimestamp'],
      stamp,
    )
    expect(await verdictOf(() => verifyMade(sigstore, bundle, { profile }))).toBe('V1 LOG_ENTRY')
  })

  it('A27 with a payload that is called plain text', async () => {
    const made = sigstore.bundle()
    const payload = Buffer.from(String((made.bundle.dsseEnvelope as { payload: string }).payload), 'base64')
    expect(await verdict({ content: { kind: 'dsse', payload, payloadType: 'text/plain' } })).toBe('V1 STATEMENT')
  })

  it('A27 with a type that is not ASCII: its length is counted in bytes, so the signature itself is good', async () => {
    const content = { kind: 'dsse', payload: Buffer.from('{}'), payloadType: 'application/vnd.ü+json' } as const
    expect(await verdict({ content })).toBe('V1 STATEMENT')
  })

  it('A27 with a type that is no Unicode', async () => {
    const { bundle } = sigstore.bundle()
    const broken = changed(bundle, ['dsseEnvelope', 'payloadType'], 'application/\ud800')
    expect(await verdictOf(() => verifyMade(sigstore, broken, { profile }))).toMatch(/^V[12] /)
  })

  it.each(['P-384', 'P-521', 'RSA-2048', 'Ed25519'] as const)('is taken of a key %s', async (kind) => {
    expect(await verdict({ keys: generateKeys(kind), logs: [1] })).toBe('V0')
  })

  it.each(['P-384', 'P-521'] as const)(
    'is taken of a key %s whose log entry has the digest of that curve',
    async (kind) => {
      expect(await verdict({ keys: generateKeys(kind), logs: [2] })).toBe('V0')
    },
  )
})

describe('A31 a signature by ECDSA', () => {
  const order = Buffer.from('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551', 'hex')
  const zero = Buffer.from([0])
  const integer = (value: Buffer): Buffer => {
    const body = (value[0] ?? 0) > 127 ? Buffer.concat([zero, value]) : value
    return Buffer.concat([Buffer.from([2, body.byteLength]), body])
  }
  const pair = (r: Buffer, s: Buffer): Buffer => {
    const body = Buffer.concat([integer(r), integer(s)])
    return Buffer.concat([Buffer.from([0x30, body.byteLength]), body])
  }
  const one = Buffer.from([1])
  const bent: [string, (good: Buffer) => Buffer][] = [
    ['r = 0', () => pair(zero, one)],
    ['s = 0', () => pair(one, zero)],
    ['s = n', () => pair(one, order)],
    ['r = n', () => pair(order, one)],
    ['a length in two bytes', (good) => Buffer.concat([Buffer.from([0x30, 0x81]), good.subarray(1)])],
    [
      'a zero in front of r',
      (good) => Buffer.concat([Buffer.from([0x30, (good[1] ?? 0) + 1, 2, (good[3] ?? 0) + 1, 0]), good.subarray(4)]),
    ],
    ['a byte after it', (good) => Buffer.concat([good, zero])],
    ['r and s without DER', (good) => good.subarray(4, 68)],
    ['nothing but a head', () => Buffer.from([0x30, 0])],
  ]

  it.each(bent)('with %s, in an envelope', async (_, bend) =>
    expect(await verdict({ replace: { signature: bend } })).toBe('V1 SIGNATURE'),
  )
  it.each(bent)('with %s, by digest', async (_, bend) =>
    expect(await verdict({ content: MESSAGE, replace: { signature: bend } })).toBe('V1 SIGNATURE'),
  )

  it.each([
    ['an envelope', {}],
    ['a plain signature', { content: MESSAGE }],
  ] as [string, Options][])('with a digest that is too short for its curve: %s', async (_, options) => {
    const keys = generateKeys('P-384')
    const { signed } = sigstore.bundle(options)
    const replace = { signature: () => sign('sha256', signed, keys.privateKey) }
    const relaxed = profileOf(sigstore, {}, { logEntries: 0 })
    const verdicts = [
      await verdictOn(sigstore, { ...options, keys, logs: [] }, { profile: relaxed }),
      await verdictOn(sigstore, { ...options, keys, logs: [], replace }, { profile: relaxed }),
    ]
    expect(verdicts).toEqual(['V0', 'V1 SIGNATURE'])
  })

  it('whose digest is called by the name of a shorter one', async () => {
    const keys = generateKeys('P-384')
    const replace = { signature: () => sign('sha256', artifact, keys.privateKey) }
    const { bundle } = sigstore.bundle({ content: MESSAGE, keys, logs: [], replace })
    const stated = { algorithm: 'SHA2_256', digest: createHash('sha256').update(artifact).digest('base64') }
    const relaxed = { profile: profileOf(sigstore, {}, { logEntries: 0 }) }
    const named = changed(bundle, ['messageSignature', 'messageDigest'], stated)
    expect(await verdictOf(() => verifyMade(sigstore, named, relaxed))).toBe('V1 SIGNATURE')
  })

  it('with a high s is good, as the platform has it', async () => {
    const keys = generateKeys()
    const verify = await createDigestVerifier()
    const bytes = createHash('sha256').update(artifact).digest()
    const signatures = Array.from({ length: 8 }, () => sign('sha256', artifact, keys.privateKey))
    expect(signatures.map((signature) => verify(keys.publicKey, bytes, 'sha256', signature))).not.toContain(false)
  })
})

describe('a plain signature', () => {
  it.each(['P-256', 'P-384', 'P-521', 'RSA-2048', 'RSA-3072'] as const)(
    'of a key %s is checked by digest',
    async (kind) => {
      expect(await verdict({ content: MESSAGE, keys: generateKeys(kind), logs: [1] })).toBe('V0')
    },
  )

  it.each(['P-256', 'RSA-2048'] as const)('by another key of the kind %s is refused', async (kind) => {
    const other = generateKeys(kind)
    const replace = { signature: () => sign('sha256', artifact, other.privateKey) }
    expect(await verdict({ content: MESSAGE, keys: generateKeys(kind), replace })).toBe('V1 SIGNATURE')
  })

  it('speaks about the artifact', async () => {
    const made = sigstore.bundle({ content: MESSAGE })
    const verified = await verifyMade(sigstore, made, { profile, artifact: { digests: { sha256: digest } } })
    expect([verified.kind, verified.artifactDigest]).toEqual(['signature', { sha256: digest }])
  })

  it('C01 speaks about another artifact', async () => {
    const circumstances = { profile, artifact: { digests: { sha256: 'f'.repeat(64) } } }
    expect(await verdictOn(sigstore, { content: MESSAGE }, circumstances)).toBe('V1 ARTIFACT_DIGEST')
  })

  it('A33 is good for the artifact, and states another digest', async () => {
    const { bundle } = sigstore.bundle({ content: MESSAGE })
    const other = changed(bundle, ['messageSignature', 'messageDigest', 'digest'], Buffer.alloc(32).toString('base64'))
    const circumstances = { profile, artifact: { digests: { sha256: digest } } }
    expect(await verdictOf(() => verifyMade(sigstore, other, circumstances))).toBe('V1 ARTIFACT_DIGEST')
  })

  it('A33 states another digest, and nobody compares it with the artifact', async () => {
    const { bundle } = sigstore.bundle({ content: MESSAGE })
    const other = changed(bundle, ['messageSignature', 'messageDigest', 'digest'], Buffer.alloc(32).toString('base64'))
    expect(await verdictOf(() => verifyMade(sigstore, other, { profile }))).toMatch(/^V1 /)
  })

  it('A40 of Ed25519 needs more than the digest, and says what helps', async () => {
    const failure = await failureOf(() =>
      verifyMade(sigstore, sigstore.bundle({ content: MESSAGE, keys: generateKeys('Ed25519'), logs: [] }), {
        profile: profileOf(sigstore, {}, { logEntries: 0 }),
      }),
    )
    expect(failure).toMatchObject({ outcome: 'bad-input', code: 'SIGNATURE', remedy: expect.stringContaining('DSSE') })
  })
})
