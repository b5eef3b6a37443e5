import { constants, createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { type BundleOptions, generateKeys, type KeyKind } from '@slsa-actions/testbed'
import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import { preAuthEncoding } from 'in-toto-attestation'
import { failureOf, verdictOf } from '../testing/failure.ts'
import { changed, NOW, profileOf, testInstance } from '../testing/sigstore.ts'
import { type KeyWitnesses, keyProfile, npmProfile, type TrustedKey, type TrustProfile } from '../trust/index.ts'
import { type Expectation, parseBundle, verifyBundle } from './index.ts'

const sigstore = testInstance()
const stranger = testInstance()
const keys = generateKeys()
const artifact = Buffer.from('the artifact')
const MESSAGE = { kind: 'message', artifact } as const
const DIGESTS = Object.fromEntries(
  ['sha256', 'sha384', 'sha512'].map((name) => [name, createHash(name).update(artifact).digest('hex')]),
)
const KEY: Expectation = { signedBy: 'key' }
const MATERIAL = 'verificationMaterial'

const trusted = (key: KeyObject, more: Partial<TrustedKey> = {}): TrustedKey => {
  const der = key.export({ format: 'der', type: 'spki' })
  return { key, fingerprint: `sha256:${createHash('sha256').update(der).digest('hex')}`, ...more }
}

/** A profile of the key whose witnesses are the instance's. */
function profileWith(key: TrustedKey = trusted(keys.publicKey), witnesses: Partial<KeyWitnesses> = {}): TrustProfile {
  return keyProfile(key, { root: profileOf(sigstore), isLogRequired: true, ...witnesses })
}

const made = (options: BundleOptions = {}) => sigstore.bundle({ keys, verifier: 'public-key', ...options })

function verdict(
  bundle: JsonValue,
  profile = profileWith(),
  expectation: Expectation = KEY,
  ref?: { digests: Record<string, string>; read?: () => Promise<Uint8Array> },
): Promise<string> {
  return verdictOf(() => verifyBundle(parseBundle(bundle, 'bundle'), profile, ref, expectation))
}

/** A bundle that nobody witnessed, signed by any key. */
function alone(content: JsonObject): JsonObject {
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    [MATERIAL]: { publicKey: { hint: 'a key' } },
    ...content,
  }
}

function messageBundle(signature: Buffer, hash = 'sha256'): JsonObject {
  const digest = createHash(hash).update(artifact).digest('base64')
  return alone({
    messageSignature: {
      messageDigest: { algorithm: `SHA2_${hash.slice(3)}`, digest },
      signature: signature.toString('base64'),
    },
  })
}

const IN_TOTO = 'application/vnd.in-toto+json'
const PAYLOAD = Buffer.from(
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'artifact', digest: { sha256: DIGESTS.sha256 } }],
    predicateType: 'https://example.com/predicate/v1',
    predicate: {},
  }),
)
const ENCODED = preAuthEncoding(IN_TOTO, PAYLOAD)
const envelope = (signature: Buffer): JsonObject => ({
  payload: PAYLOAD.toString('base64'),
  payloadType: IN_TOTO,
  signatures: [{ sig: signature.toString('base64') }],
})

describe('a bundle of a key', () => {
  it('A23 needs the key', async () => {
    expect(await verdict(made().bundle, profileOf(sigstore), { decidedBy: 'policy' })).toBe('V2 KEY_NEEDED')
  })

  it.each<BundleOptions>([{}, { content: MESSAGE }, { logs: [1] }, { logs: [1], content: MESSAGE }])(
    'A23 is refused by another key (%j)',
    async (options) => {
      const other = profileWith(trusted(generateKeys().publicKey))
      expect(await verdict(made(options).bundle, other)).toBe('V1 SIGNATURE')
    },
  )

  it('is refused where an identity is demanded: a key has none', async () => {
    const expectation: Expectation = {
      identity: { kind: 'exact', value: 'https://github.com/a/b' },
      issuer: { kind: 'exact', value: sigstore.issuer },
    }
    expect(await verdict(made().bundle, profileWith(), expectation)).toBe('V1 IDENTITY')
  })

  it.each<[string, Partial<Expectation>]>([
    ['a source', { sourceRepository: 'acme/app' }],
    ['a tag', { sourceTag: 'v1' }],
    ['a trigger', { buildTrigger: 'push' }],
    ['an issuer', { issuer: { kind: 'exact', value: 'https://a.test' } }],
  ])('is bad input beside %s, which a key cannot show', async (_, more) =>
    expect(await verdict(made().bundle, profileWith(), { ...KEY, ...more })).toBe('V2 EXPECTATION'),
  )

  it('a certificate is refused where a key is demanded', async () => {
    const { bundle } = sigstore.bundle()
    expect(await verdict(bundle)).toBe('V1 IDENTITY')
    expect(await verdict(bundle, profileOf(sigstore))).toBe('V1 IDENTITY')
  })

  it.each([
    ['of an instance that the root does not know', stranger.bundle({ keys, verifier: 'public-key' }).bundle],
    ['by nobody', made({ logs: [], hasTimestamp: false }).bundle],
    ['by a timestamp authority alone', made({ logs: [] }).bundle],
  ] as const)('is refused when a log is required and it was witnessed %s', async (_, bundle) =>
    expect(await verdict(bundle)).toMatch(/^V1 (LOG_ENTRY|TIMESTAMP)$/),
  )

  describe('A11 with a log that is not required', () => {
    const lax = profileWith(undefined, { isLogRequired: false })

    it.each<[string, BundleOptions]>([
      ['an entry of another log', { by: { rekorV2: stranger.authorities.rekorV2 }, hasTimestamp: false }],
      ['a timestamp of another authority', { by: { tsa: stranger.authorities.tsa }, logs: [] }],
      [
        'an entry about another artifact',
        { replace: { logBody: () => sigstore.bundle({ keys, verifier: 'public-key', content: MESSAGE }).bodyV2 } },
      ],
      [
        'an entry that names another key, A10',
        { replace: { logBody: () => sigstore.bundle({ verifier: 'public-key' }).bodyV2 } },
      ],
    ])('%s is refused', async (_, options) =>
      expect(await verdict(made(options).bundle, lax)).toMatch(/^V1 (LOG_ENTRY|TIMESTAMP)$/),
    )

    it('an entry is refused where no root is at hand', async () => {
      const rootless = keyProfile(trusted(keys.publicKey), { isLogRequired: false })
      expect(await verdict(made().bundle, rootless)).toMatch(/^V1 /)
    })

    it('nothing is fine', async () => {
      expect(await verdict(made({ logs: [], hasTimestamp: false }).bundle, lax)).toBe('V0')
    })
  })

  it.each([1, 2] as const)(
    'A10 an entry of log version %i that names another key for the signature is refused',
    async (log) => {
      const other = generateKeys()
      const swap = (body: JsonObject): JsonObject => {
        const { bodyV1, bodyV2 } = sigstore.bundle({ keys: other, verifier: 'public-key' })
        return JSON.parse(
          JSON.stringify(body).replace(
            namedIn(log === 1 ? made().bodyV1 : made().bodyV2),
            namedIn(log === 1 ? bodyV1 : bodyV2),
          ),
        )
      }
      expect(await verdict(made({ logs: [log], replace: { logBody: swap } }).bundle)).toBe('V1 LOG_ENTRY')
    },
  )

  it('A12 needs no time', async () => {
    expect(await verdict(made({ hasTimestamp: false }).bundle)).toBe('V0')
  })

  it('says which key signed, and has no signer', async () => {
    const verified = await verifyBundle(parseBundle(made().bundle, 'bundle'), profileWith(), undefined, KEY)
    expect(verified.verifiedBy).toEqual({ kind: 'key', fingerprint: trusted(keys.publicKey).fingerprint })
    expect(verified).not.toHaveProperty('signer')
    expect(verified.profile).toBe('key')
  })

  it('B08 of another type is refused', async () => {
    expect(await verdict(made().bundle, profileWith(), { ...KEY, predicateType: 'https://a.test/v1' })).toBe(
      'V1 PREDICATE_TYPE',
    )
  })

  it('C01 about another artifact is refused', async () => {
    const other = { digests: { sha256: '0'.repeat(64) } }
    expect(await verdict(made().bundle, profileWith(), KEY, other)).toBe('V1 ARTIFACT_DIGEST')
    expect(await verdict(made({ content: MESSAGE }).bundle, profileWith(), KEY, other)).toBe('V1 ARTIFACT_DIGEST')
  })
})

/** The key that a log body names. */
function namedIn(body: JsonObject): string {
  const text = JSON.stringify(body)
  return (
    /"(?:verifier|content)":"(LS0tLS[^"]+)"/.exec(text)?.[1] ??
    /"publicKey":\{"rawBytes":"([^"]+)"/.exec(text)?.[1] ??
    '?'
  )
}

describe('A22 the window of a key', () => {
  const at = (offset: number): Date => new Date(NOW + offset)
  const within = (start: number, end?: number): TrustProfile =>
    profileWith(
      trusted(keys.publicKey, { validFor: { start: at(start), ...(end === undefined ? {} : { end: at(end) }) } }),
    )

  it.each([
    ['is over', within(-2000, -1000)],
    ['has not begun', within(1000, 2000)],
    ['has not begun and has no end', within(1000)],
  ] as const)('%s: refused', async (_, profile) => {
    for (const logs of [[1], [2]] as const) {
      expect(await verdict(made({ logs }).bundle, profile)).toBe('V1 KEY')
    }
  })

  it('A12 demands a time', async () => {
    expect(await verdict(made({ hasTimestamp: false }).bundle, within(-1000, 1000))).toBe('V1 TIMESTAMP')
  })

  it('A24 is not satisfied by a time that nobody signed', async () => {
    const { bundle } = made({ logs: [1], hasTimestamp: false })
    const unsigned = changed(bundle, [MATERIAL, 'tlogEntries', 0, 'inclusionPromise'], undefined)
    expect(await verdict(unsigned, within(-1000, 1000))).toBe('V1 TIMESTAMP')
  })

  it('A16 has both of its ends, and counts by the time of signing', async () => {
    expect(await verdict(made({ logs: [1] }).bundle, within(0, 0))).toBe('V0')
    expect(await verdict(made({ logs: [2] }).bundle, within(0, 0))).toBe('V0')
  })
})

describe('kinds of keys', () => {
  const KINDS: readonly KeyKind[] = ['P-256', 'P-384', 'P-521', 'RSA-2048', 'RSA-3072', 'RSA-4096']

  it.each(KINDS)('%s verifies an envelope, and a plain signature by the digest alone', async (kind) => {
    const own = generateKeys(kind)
    const profile = profileWith(trusted(own.publicKey))
    for (const content of [undefined, MESSAGE]) {
      for (const logs of [[1], [2]] as const) {
        const { bundle } = made({ keys: own, logs, ...(content === undefined ? {} : { content }) })
        const ref = content === undefined ? undefined : { digests: DIGESTS }
        expect(await verdict(bundle, profile, KEY, ref)).toBe('V0')
      }
    }
  })

  it('A31 a digest that does not go with the key is refused', async () => {
    const { privateKey, publicKey } = generateKeys('P-384')
    const profile = keyProfile(trusted(publicKey), { isLogRequired: false })
    expect(await verdict(messageBundle(sign('sha256', artifact, privateKey)), profile)).toBe('V1 SIGNATURE')
    expect(await verdict(messageBundle(sign('sha384', artifact, privateKey), 'sha384'), profile)).toBe('V0')
  })

  describe('Ed25519', () => {
    const own = generateKeyPairSync('ed25519')
    const profile = keyProfile(trusted(own.publicKey), { isLogRequired: false })
    const bundle = messageBundle(sign(null, artifact, own.privateKey), 'sha512')
    const read = async (): Promise<Uint8Array> => artifact

    it('A40 needs the file of a plain signature, and says so', async () => {
      const failure = await failureOf(() =>
        verifyBundle(parseBundle(bundle, 'bundle'), profile, { digests: DIGESTS }, KEY),
      )
      expect(failure).toMatchObject({ outcome: 'bad-input', code: 'SIGNATURE' })
      expect(failure?.remedy).toContain('give the file itself')
    })

    it('is refused over other bytes', async () => {
      const other = messageBundle(sign(null, Buffer.from('others'), own.privateKey), 'sha512')
      expect(await verdict(other, profile, KEY, { digests: DIGESTS, read })).toBe('V1 SIGNATURE')
    })

    it('is refused when the file changed since its digest was taken', async () => {
      const changedFile = async (): Promise<Uint8Array> => Buffer.from('others')
      expect(await verdict(bundle, profile, KEY, { digests: DIGESTS, read: changedFile })).toBe('V1 SIGNATURE')
    })

    it('verifies with the file, and an envelope without it', async () => {
      expect(await verdict(bundle, profile, KEY, { digests: DIGESTS, read })).toBe('V0')
      const signed = alone({ dsseEnvelope: envelope(sign(null, ENCODED, own.privateKey)) })
      expect(await verdict(signed, profile, KEY, { digests: DIGESTS })).toBe('V0')
    })
  })

  describe.each([2048, 2049, 3072, 4096])('RSA-PSS of %i bits', (modulusLength) => {
    const own = generateKeyPairSync('rsa-pss', { modulusLength })
    const profile = keyProfile(trusted(own.publicKey), { isLogRequired: false })
    const pss = (bytes: Buffer, saltLength = 32, hash = 'sha256'): Buffer =>
      sign(hash, bytes, { key: own.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength })

    it.each([32, 0, 20, constants.RSA_PSS_SALTLEN_MAX_SIGN])('verifies with a salt of %i bytes', async (salt) => {
      expect(await verdict(messageBundle(pss(artifact, salt)), profile, KEY, { digests: DIGESTS })).toBe('V0')
      expect(await verdict(alone({ dsseEnvelope: envelope(pss(ENCODED, salt)) }), profile)).toBe('V0')
    })

    it('refuses other bytes, another digest, and every part of the signature changed', async () => {
      const good = pss(artifact)
      const wrong = [
        pss(Buffer.from('others')),
        pss(artifact, 32, 'sha512'),
        Buffer.alloc(good.byteLength),
        good.subarray(1),
      ]
      const bent = [0, 1, 100, good.byteLength - 1].map((place) => {
        const copy = Buffer.from(good)
        copy[place] = (copy[place] ?? 0) ^ 1
        return copy
      })
      for (const signature of [...wrong, ...bent]) {
        expect(await verdict(messageBundle(signature), profile)).toBe('V1 SIGNATURE')
      }
    })
  })

  it('RSA and RSA-PSS are not taken for one another', async () => {
    const own = generateKeys('RSA-2048')
    const profile = keyProfile(trusted(own.publicKey), { isLogRequired: false })
    const padding = constants.RSA_PKCS1_PSS_PADDING
    const signature = sign('sha256', artifact, { key: own.privateKey, padding, saltLength: 32 })
    expect(await verdict(messageBundle(signature), profile)).toBe('V1 SIGNATURE')
  })
})

describe('a bare envelope', () => {
  const profile = keyProfile(trusted(keys.publicKey), { isLogRequired: false })
  const good = envelope(sign('sha256', ENCODED, keys.privateKey))

  it('A23 needs a key', async () => {
    expect(await verdict(good, profileOf(sigstore), { decidedBy: 'policy' })).toBe('V2 KEY_NEEDED')
  })

  it('is refused where a log is required', async () => expect(await verdict(good)).toBe('V1 LOG_ENTRY'))

  it.each<[string, JsonObject, string]>([
    [
      'C13 with a certificate in it',
      changed(good, ['signatures', 0, 'cert'], '-----BEGIN CERTIFICATE-----'),
      'V1 LOG_ENTRY',
    ],
    ['A26 without a signature', changed(good, ['signatures'], []), 'V1 SIGNATURE'],
    ['A26 with two', changed(good, ['signatures', 1], { sig: 'AAAA' }), 'V1 SIGNATURE'],
    ['A27 of another type', changed(good, ['payloadType'], 'text/plain'), 'V1 SIGNATURE'],
    ['with an unknown field', { ...good, more: 1 }, 'V2 BUNDLE'],
    ['with another payload', changed(good, ['payload'], Buffer.from('{}').toString('base64')), 'V1 SIGNATURE'],
  ])('%s is refused', async (_, bare, expected) => expect(await verdict(bare, profile)).toBe(expected))

  it('verifies with its key', async () => {
    expect(await verdict(good, profile, KEY, { digests: { sha256: DIGESTS.sha256 ?? '' } })).toBe('V0')
    expect(await verdict(good, profile, KEY, { digests: { sha256: '0'.repeat(64) } })).toBe('V1 ARTIFACT_DIGEST')
  })
})

describe('the keys of npm', () => {
  const profile = npmProfile(profileOf(sigstore).root, 'keys.json', [
    trusted(keys.publicKey, { hint: 'SHA256:own', validFor: { start: new Date(NOW - 1000) } }),
    trusted(generateKeys().publicKey, { hint: 'SHA256:other', validFor: { start: new Date(NOW - 1000) } }),
  ])

  it.each<[string, BundleOptions, string]>([
    ['A37 a key by an id that is not known', { hint: 'SHA256:more' }, 'V1 KEY'],
    ['A37 no id', { hint: '' }, 'V1 KEY'],
    ['A37 the id of another key', { hint: 'SHA256:other' }, 'V1 SIGNATURE'],
    ['a signature before the window', { hint: 'SHA256:own', at: NOW - 5000 }, 'V1 KEY'],
    ['no time', { hint: 'SHA256:own', hasTimestamp: false }, 'V1 TIMESTAMP'],
    ['no log entry', { hint: 'SHA256:own', logs: [] }, 'V1 LOG_ENTRY'],
  ])('%s is refused', async (_, options, expected) =>
    expect(await verdict(made(options).bundle, profile)).toBe(expected),
  )

  it('verify by their ids', async () => {
    expect(await verdict(made({ hint: 'SHA256:own' }).bundle, profile)).toBe('V0')
  })
})
