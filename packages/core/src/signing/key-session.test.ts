import { createHash, createPublicKey, X509Certificate } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHttp, type JsonObject } from '@slsa-actions/wire'
import { openSigningKey, type SigningKey } from '../key/index.ts'
import { verdictOf } from '../testing/failure.ts'
import { type KeyKind, keyPorts, pemOf, privateKeyOf } from '../testing/keys.ts'
import { MINUTE, statement, useSigningBed } from '../testing/signing-bed.ts'
import { NOW, profileOf } from '../testing/sigstore.ts'
import { removeFolders, temporaryFolder } from '../testing/temporary-folder.ts'
import { keyProfile, type Witnesses } from '../trust/index.ts'
import { parseBundle, type VerifiedBundle, verifyBundle } from '../verification/index.ts'
import { openKeySession, parseOwnCertificate, type SignerSession } from './index.ts'

const bed = useSigningBed()
const artifact = Buffer.from('the artifact')
const KINDS: readonly KeyKind[] = ['P-256', 'P-384', 'P-521', 'RSA', 'RSA-PSS', 'Ed25519', 'ML-DSA-65']
const NONE: Witnesses = { instance: 'private', source: 'no services' }
let workspace: string

beforeAll(async () => {
  workspace = await temporaryFolder()
})
afterAll(removeFolders)

async function keyOf(kind: KeyKind): Promise<SigningKey> {
  writeFileSync(join(workspace, 'a.key'), pemOf(privateKeyOf(kind)))
  return openSigningKey({ uri: 'a.key' }, keyPorts({ workspace }))
}

/** Log of that version and a timestamp, or neither. */
function witnesses(rekor: 1 | 2 | 'none'): Witnesses {
  return rekor === 'none' ? NONE : bed.config(rekor)
}

const trusted = (key: SigningKey, config: Witnesses) =>
  keyProfile(
    { key: key.publicKey.key, fingerprint: key.publicKey.fingerprint },
    { root: bed.profile, isLogRequired: config.rekor !== undefined },
  )

function session(key: SigningKey, config: Witnesses): SignerSession {
  const clock = { now: () => bed.now, sleep: async () => undefined }
  return openKeySession(
    { key, config, profile: trusted(key, config) },
    { http: createHttp({ clock, random: () => 0 }), clock },
  )
}

const digestOf = (key: SigningKey, bytes = artifact) => ({
  algorithm: key.digestAlgorithm,
  value: createHash(key.digestAlgorithm).update(bytes).digest(),
})
const read = async (): Promise<Buffer> => artifact

type Work = (key: SigningKey, session: SignerSession) => Promise<{ readonly verified: VerifiedBundle }>
const WORKS: Readonly<Record<string, Work>> = {
  statement: (_, open) => open.signStatement(statement()),
  file: (key, open) => open.signDigest({ ...digestOf(key), read }),
  // Not that of the file: RSA would sign it with the same signature, of which a log shows an entry only once.
  digest: (key, open) => open.signDigest(digestOf(key, Buffer.from('another artifact'))),
}

/** The table of contracts: what each kind signs, with no log, and with a log of version 1 and 2. */
const TABLE: Readonly<Record<KeyKind, Readonly<Record<string, string>>>> = {
  'P-256': { statement: 'yes yes yes', file: 'yes yes yes', digest: 'yes yes yes' },
  'P-384': { statement: 'yes yes yes', file: 'yes yes yes', digest: 'yes yes yes' },
  'P-521': { statement: 'yes yes yes', file: 'yes yes yes', digest: 'yes yes yes' },
  RSA: { statement: 'yes yes yes', file: 'yes yes yes', digest: 'yes yes yes' },
  'RSA-PSS': { statement: 'yes no no', file: 'yes no no', digest: 'yes no no' },
  Ed25519: { statement: 'yes yes no', file: 'yes no no', digest: 'no no no' },
  'ML-DSA-65': { statement: 'yes no no', file: 'no no no', digest: 'no no no' },
}

describe('a session of a key', () => {
  it.each(KINDS.flatMap((kind) => Object.keys(WORKS).map((work) => [kind, work] as const)))(
    'A40 of %s signs a %s where it can, and refuses the rest before anybody is asked',
    async (kind, work) => {
      const key = await keyOf(kind)
      const found: string[] = []
      for (const rekor of ['none', 1, 2] as const) {
        const before = bed.testbed.requests.length
        const verdict = await verdictOf(() => WORKS[work]?.(key, session(key, witnesses(rekor))))
        const asked = bed.testbed.requests.length - before
        found.push(verdict === 'V0' ? 'yes' : verdict === 'V2 KEY' && asked === 0 ? 'no' : `${verdict} ${asked}`)
      }
      expect(found.join(' ')).toBe(TABLE[kind][work])
    },
  )

  it('names the key by the hint that cosign writes', async () => {
    const key = await keyOf('P-256')
    const { bundle } = await session(key, NONE).signStatement(statement())
    const hint = createHash('sha256').update(key.publicKey.der).digest('base64')
    expect(bundle.verificationMaterial).toEqual({
      publicKey: { hint },
      tlogEntries: [],
      timestampVerificationData: { rfc3161Timestamps: [] },
    })
  })

  it('states the digest that goes with the key', async () => {
    const key = await keyOf('P-384')
    const { bundle } = await session(key, NONE).signDigest(digestOf(key))
    const { messageDigest } = bundle.messageSignature as { messageDigest: JsonObject }
    expect(messageDigest).toEqual({ algorithm: 'SHA2_384', digest: digestOf(key).value.toString('base64') })
  })

  it.each<KeyKind>(['P-256', 'ML-DSA-65'])(
    'of %s makes bundles that verify with the key, and with no other',
    async (kind) => {
      const key = await keyOf(kind)
      const { text } = await session(key, NONE).signStatement(statement())
      const verdict = (by: SigningKey): Promise<string> =>
        verdictOf(() => verifyBundle(parseBundle(text, 'again'), trusted(by, NONE), undefined, { signedBy: 'key' }))
      const other = await keyOf(kind === 'P-256' ? 'P-384' : 'P-256')
      expect([await verdict(key), await verdict(other)]).toEqual(['V0', 'V1 SIGNATURE'])
    },
  )

  it('asks nobody to sign where no witness is wanted', async () => {
    const before = bed.testbed.requests.length
    await session(await keyOf('RSA'), NONE).signStatement(statement())
    expect(bed.testbed.requests.length).toBe(before)
  })

  it('refuses a log of version 2 that has the one signature of RSA already, and says what to do', async () => {
    const open = session(await keyOf('RSA'), witnesses(2))
    const twice = statement('twice')
    expect([
      await verdictOf(() => open.signStatement(twice)),
      await verdictOf(() => open.signStatement(twice)),
    ]).toEqual(['V0', 'V1 REKOR'])
  })

  it('signs no file that changed since its digest was taken', async () => {
    const key = await keyOf('Ed25519')
    const changed = async (): Promise<Buffer> => Buffer.from('another artifact')
    expect(await verdictOf(() => session(key, NONE).signDigest({ ...digestOf(key), read: changed }))).toBe('V3 FILE')
  })

  it.each<KeyKind>(['P-256', 'P-384', 'RSA', 'RSA-PSS'])(
    'of %s signs a small file by its bytes, and one that changed meanwhile by the digest that it was named by',
    async (kind) => {
      const key = await keyOf(kind)
      const verdicts: string[] = []
      for (const bytes of [artifact, Buffer.from('another artifact'), undefined]) {
        const open = session(key, NONE)
        const { text } = await open.signDigest({ ...digestOf(key), read, readSmall: async () => bytes })
        for (const about of [artifact, Buffer.from('another artifact')]) {
          const ref = { digests: { [key.digestAlgorithm]: digestOf(key, about).value.toString('hex') } }
          const verified = () => verifyBundle(parseBundle(text, 'again'), trusted(key, NONE), ref, { signedBy: 'key' })
          verdicts.push(await verdictOf(verified))
        }
      }
      expect(verdicts).toEqual(Array(3).fill(['V0', 'V1 ARTIFACT_DIGEST']).flat())
    },
  )

  it('signs nothing once it is closed', async () => {
    const open = session(await keyOf('P-256'), NONE)
    open.close()
    expect(await verdictOf(() => open.signStatement(statement()))).toBe('V3 INTERNAL')
  })
})

describe('a key with a certificate of its own authority', () => {
  const SAN = 'https://keys.example.com/release'
  const ISSUER = 'https://keys.example.com'
  const rootWithoutLogs = () => profileOf(bed.testbed.sigstore, { without: ['rekorV1', 'rekorV2', 'ctLog'] })
  type Issue = Parameters<typeof bed.testbed.sigstore.issue>[0]

  const issue = (kind: KeyKind, options: Partial<Issue> = {}): string =>
    bed.testbed.sigstore.issue({
      publicKey: createPublicKey(privateKeyOf(kind)),
      san: SAN,
      extensions: { 1: ISSUER, 8: ISSUER },
      ctLogs: [],
      ...options,
    }).pem

  const parse = async (kind: KeyKind, pem: string) =>
    parseOwnCertificate(pem, 'chain.pem', (await keyOf(kind)).publicKey, rootWithoutLogs(), bed.now)

  it.each<KeyKind>(['P-256', 'P-384', 'RSA'])('signs with %s under the root of the authority', async (kind) => {
    const key = await keyOf(kind)
    const certificate = await parse(kind, issue(kind))
    const clock = { now: () => bed.now, sleep: async () => undefined }
    const open = openKeySession(
      { key, config: bed.config('none'), profile: rootWithoutLogs(), certificate },
      { http: createHttp({ clock }), clock },
    )
    const [first, second] = [await open.signStatement(statement()), await open.signDigest(digestOf(key))]
    expect([first, second].map(({ verified }) => verified.signer?.san)).toEqual([SAN, SAN])
    const { certificate: leaf } = first.bundle.verificationMaterial as { certificate: { rawBytes: string } }
    expect(new X509Certificate(Buffer.from(leaf.rawBytes, 'base64')).subjectAltName).toBe(`URI:${SAN}`)
  })

  it.each<[string, () => string]>([
    ['H07 of another key', () => issue('P-384')],
    ['H08 that ended', () => issue('P-256', { notBefore: NOW - 20 * MINUTE })],
    ['H08 that is not valid yet', () => issue('P-256', { notBefore: NOW + MINUTE })],
    [
      'H08 of an authority that the root does not know',
      () => {
        const stranger = bed.testbed.sigstore.secondAuthority()
        return issue('P-256', { by: stranger })
      },
    ],
    [
      'H08 followed by an authority that the root does not know',
      () => {
        const stranger = bed.testbed.sigstore.secondAuthority()
        return issue('P-256') + new X509Certificate(stranger.ca.chain[0] ?? Buffer.of()).toString()
      },
    ],
    ['of an authority itself', () => issue('P-256', { isCa: true })],
    ['that names nobody', () => issue('P-256', { san: [] })],
    ['that names no issuer', () => issue('P-256', { extensions: { 1: null, 8: null } })],
    ['that is not for code signing', () => issue('P-256', { eku: ['1.3.6.1.5.5.7.3.1'] })],
    ['that is none', () => 'a certificate'],
    ['that is a key', () => pemOf(createPublicKey(privateKeyOf('P-256')))],
  ])('refuses a certificate %s', async (_, make) => {
    expect(await verdictOf(() => parse('P-256', make()))).toBe('V2 CERTIFICATE')
  })
})
