import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type BundleOptions, generateKeys } from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'
import { preAuthEncoding } from 'in-toto-attestation'
import type { VerifyResult } from '../report/index.ts'
import { type Bench, openBench } from '../testing/ports.ts'
import { testInstance } from '../testing/sigstore.ts'
import { type PolicyEngine, type PolicyFacts, verify } from './index.ts'

const BYTES = Buffer.from('the artifact')
const SHA256 = createHash('sha256').update(BYTES).digest('hex')
const REVIEW = 'https://example.test/review/v1'
const MESSAGE = { kind: 'message', artifact: BYTES } as const
const keys = generateKeys()
const pemOf = (pair: { publicKey: typeof keys.publicKey }): string =>
  String(pair.publicKey.export({ format: 'pem', type: 'spki' }))
const FINGERPRINT = `sha256:${createHash('sha256')
  .update(keys.publicKey.export({ format: 'der', type: 'spki' }))
  .digest('hex')}`

let bench: Bench
beforeAll(async () => {
  bench = await openBench('private')
  await fs.writeFile(join(bench.workspace, 'app.tgz'), BYTES)
  await fs.writeFile(join(bench.workspace, 'key.pem'), pemOf(keys))
  await fs.writeFile(join(bench.workspace, 'other.pem'), pemOf(generateKeys()))
})
beforeEach(() => bench.reset())
afterAll(() => bench.close())

const outcomeOf = ({ outcome, failure }: VerifyResult): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`

const payloadOf = (sha256 = SHA256): Buffer =>
  Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'app.tgz', digest: { sha256 } }],
      predicateType: REVIEW,
      predicate: {},
    }),
  )

/** A bundle of the key, good but for what the options say. */
const made = (options: BundleOptions = {}): JsonObject =>
  bench.testbed.sigstore.bundle({
    keys,
    verifier: 'public-key',
    content: { kind: 'dsse', payload: payloadOf() },
    ...options,
  }).bundle

async function put(...bundles: readonly JsonObject[]): Promise<void> {
  await fs.writeFile(join(bench.workspace, 'bundles.jsonl'), bundles.map((one) => `${JSON.stringify(one)}\n`).join(''))
}

const given = (inputs: Record<string, string>): ReturnType<Bench['inputs']> =>
  bench.inputs({ 'signing-config': '', files: 'app.tgz', bundle: 'bundles.jsonl', key: 'key.pem', ...inputs })

async function verified(bundle: JsonObject, inputs: Record<string, string> = {}): Promise<VerifyResult> {
  await put(bundle)
  return verify(given(inputs), bench.ports())
}

const NO_WITNESS = { logs: [], hasTimestamp: false }
const window = (fromMs: number, toMs: number): Record<string, string> => ({
  'key-validity': [fromMs, toMs].map((ms) => new Date(Date.now() + ms).toISOString()).join('/'),
})

describe('inputs of a key', () => {
  it.each<[string, Record<string, string>, string]>([
    ['that is blank', { key: '  ' }, 'INPUT'],
    ['that is not there', { key: 'gone.pem' }, 'KEY'],
    ['that is a folder', { key: '.' }, 'KEY'],
    ['that is no key', { key: 'app.tgz' }, 'KEY'],
    ['that is PEM of nothing', { key: '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----' }, 'KEY'],
    ['with a window that is none', { 'key-validity': 'today' }, 'INPUT'],
    ['with a word that is none', { 'transparency-log': 'auto' }, 'INPUT'],
    ['with an identity', { 'certificate-identity': 'a', 'certificate-oidc-issuer': 'b' }, 'EXPECTATION'],
    ['with a source', { 'source-repository': 'acme/app' }, 'EXPECTATION'],
    ['with a tag', { 'source-tag': 'v1' }, 'EXPECTATION'],
    ['with a version', { 'source-versioned-tag': 'v1' }, 'EXPECTATION'],
  ])('%s are bad input', async (_, inputs, code) => {
    expect(outcomeOf(await verified(made(), inputs))).toBe(`bad-input ${code}`)
  })

  it.each<[string, Record<string, string>]>([
    ['a window', { 'key-validity': '2026-01-01T00:00:00Z/' }],
    ['a log that is not required', { 'transparency-log': 'none' }],
  ])('%s without a key is bad input', async (_, inputs) => {
    const identity = { 'certificate-identity': 'a', 'certificate-oidc-issuer': 'b' }
    expect(outcomeOf(await verified(made(), { key: '', ...identity, ...inputs }))).toBe('bad-input INPUT')
  })

  it('never repeat a private key', async () => {
    const secret = String(keys.privateKey.export({ format: 'pem', type: 'pkcs8' }))
    const result = await verified(made(), { key: secret })
    expect(outcomeOf(result)).toBe('bad-input KEY')
    expect(JSON.stringify(result)).not.toContain(secret.split('\n')[1])
  })

  it('need one root: several would vouch for one another', async () => {
    const root = JSON.stringify(bench.testbed.sigstore.trustedRoot())
    await fs.writeFile(join(bench.workspace, 'roots.jsonl'), `${root}\n${root}\n`)
    const inputs = { 'trusted-root': join(bench.workspace, 'roots.jsonl') }
    expect(outcomeOf(await verified(made(), inputs))).toBe('bad-input TRUSTED_ROOT')
  })
})

describe('a key that is demanded', () => {
  it('A23 is not any other one', async () => {
    expect(outcomeOf(await verified(made(), { key: 'other.pem' }))).toBe('refused SIGNATURE')
  })

  it('is not satisfied by a certificate', async () => {
    const { bundle } = bench.testbed.sigstore.bundle({ content: { kind: 'dsse', payload: payloadOf() } })
    expect(outcomeOf(await verified(bundle))).toBe('refused IDENTITY')
  })

  it('C01 did not sign for this artifact what it signed for another', async () => {
    const bundle = made({ content: { kind: 'dsse', payload: payloadOf('0'.repeat(64)) } })
    expect(outcomeOf(await verified(bundle))).toBe('refused ARTIFACT_DIGEST')
  })

  it('B08 is not satisfied by another type', async () => {
    expect(outcomeOf(await verified(made(), { 'predicate-type': 'https://x.test/v1' }))).toBe('refused PREDICATE_TYPE')
  })

  it('A11 needs a log entry, unless none is demanded', async () => {
    expect(outcomeOf(await verified(made(NO_WITNESS)))).toBe('refused LOG_ENTRY')
    expect(outcomeOf(await verified(made(NO_WITNESS), { 'transparency-log': 'none' }))).toBe('verified')
  })

  it('A11 an entry that does not verify is refused although none is demanded', async () => {
    const { authorities } = testInstance()
    const bundle = made({ by: { rekorV2: authorities.rekorV2 }, hasTimestamp: false })
    expect(outcomeOf(await verified(bundle, { 'transparency-log': 'none' }))).toBe('refused LOG_ENTRY')
  })

  it('A22 counts only within its window', async () => {
    expect(outcomeOf(await verified(made(), window(-7_200_000, -3_600_000)))).toBe('refused KEY')
    expect(outcomeOf(await verified(made(), window(3_600_000, 7_200_000)))).toBe('refused KEY')
    expect(outcomeOf(await verified(made(), window(-3_600_000, 3_600_000)))).toBe('verified')
  })

  it('A12 needs a time with a window, and none without', async () => {
    const bundle = made({ hasTimestamp: false })
    expect(outcomeOf(await verified(bundle, window(-3_600_000, 3_600_000)))).toBe('refused TIMESTAMP')
    expect(outcomeOf(await verified(bundle))).toBe('verified')
  })

  it.each<[string, () => Record<string, string>]>([
    ['a file', () => ({})],
    ['a text', () => ({ key: pemOf(keys) })],
  ])('given as %s, is reported by its fingerprint', async (_, inputs) => {
    const result = await verified(made(), inputs())
    expect(outcomeOf(result)).toBe('verified')
    const [accepted] = result.artifacts[0]?.accepted ?? []
    expect(accepted).toMatchObject({ key: { fingerprint: FINGERPRINT }, profile: 'key', predicateType: REVIEW })
    expect(accepted).not.toHaveProperty('signer')
    expect(result.demanded).toMatchObject({ 'transparency-log': 'required' })
    expect(result.demanded).not.toHaveProperty('deny-self-hosted-runners')
    expect(result.demanded.key).not.toContain('BEGIN')
    expect(result.unbound).toEqual(['predicate-type'])
  })

  it('is shown in the report as the key that signed', async () => {
    expect(outcomeOf(await verified(made(), { 'report-path': 'report.html' }))).toBe('verified')
    const page = await fs.readFile(join(bench.workspace, 'report.html'), 'utf8')
    expect(page).toContain(FINGERPRINT.slice(0, 20))
  })

  it('A23 without the key its bundle is refused where an identity is demanded', async () => {
    const inputs = { key: '', 'certificate-identity': 'a', 'certificate-oidc-issuer': 'b' }
    expect(outcomeOf(await verified(made(), inputs))).toBe('refused IDENTITY')
  })

  it('asks nobody where nobody witnessed', async () => {
    await put(made(NO_WITNESS))
    const inputs = { 'trusted-root': '', 'transparency-log': 'none' }
    const refuse: typeof fetch = async () => {
      throw new Error('touched the network')
    }
    expect(outcomeOf(await verify(given(inputs), bench.ports({ fetch: () => refuse })))).toBe('verified')
  })
})

describe('a plain signature of a key', () => {
  it.each(['P-256', 'P-384', 'P-521', 'RSA-2048'] as const)('of %s, over a file and by digest', async (kind) => {
    const own = generateKeys(kind)
    const bundle = made({ keys: own, content: MESSAGE })
    expect(outcomeOf(await verified(bundle, { key: pemOf(own) }))).toBe('verified')
    const digest = createHash(kind === 'P-384' ? 'sha384' : kind === 'P-521' ? 'sha512' : 'sha256').update(BYTES)
    const algorithm = kind === 'P-384' ? 'sha384' : kind === 'P-521' ? 'sha512' : 'sha256'
    const digests = `${algorithm}:${digest.digest('hex')}`
    expect(outcomeOf(await verified(bundle, { key: pemOf(own), files: '', digests }))).toBe('verified')
  })

  it('A40 of Ed25519 needs the file, and says so', async () => {
    const own = generateKeyPairSync('ed25519')
    const messageDigest = { algorithm: 'SHA2_256', digest: Buffer.from(SHA256, 'hex').toString('base64') }
    const bundle: JsonObject = {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { publicKey: { hint: '' } },
      messageSignature: { messageDigest, signature: sign(null, BYTES, own.privateKey).toString('base64') },
    }
    const inputs = { key: pemOf(own), 'transparency-log': 'none' }
    const byDigest = await verified(bundle, { ...inputs, files: '', digests: `sha256:${SHA256}` })
    expect(outcomeOf(byDigest)).toBe('bad-input SIGNATURE')
    expect(byDigest.failure?.remedy).toContain('give the file itself')
    expect(outcomeOf(await verified(bundle, inputs))).toBe('verified')
  })
})

it('a bare envelope of a key verifies where no log is demanded', async () => {
  const type = 'application/vnd.in-toto+json'
  const payload = payloadOf()
  const sig = sign('sha256', preAuthEncoding(type, payload), keys.privateKey).toString('base64')
  const envelope = { payload: payload.toString('base64'), payloadType: type, signatures: [{ sig }] }
  expect(outcomeOf(await verified(envelope))).toBe('refused LOG_ENTRY')
  expect(outcomeOf(await verified(envelope, { 'transparency-log': 'none' }))).toBe('verified')
})

describe('a key beside a policy', () => {
  const shown: PolicyFacts[] = []
  const policies: PolicyEngine = {
    open: async () => ({
      keys: [],
      digest: { sha256: 'a'.repeat(64) },
      evaluate: (facts) => {
        shown.push(facts)
        return { verdict: 'pass', reason: 'as the test says', rules: [] }
      },
    }),
  }

  it('must have signed one of the bundles, and the policy sees all', async () => {
    await fs.writeFile(join(bench.workspace, 'policy.yaml'), 'any')
    const certified = bench.testbed.sigstore.bundle({ content: { kind: 'dsse', payload: payloadOf() } }).bundle
    const run = async (...bundles: JsonObject[]): Promise<string> => {
      await put(...bundles)
      shown.length = 0
      return outcomeOf(await verify(given({ policy: 'policy.yaml' }), bench.ports({ ports: { policies } })))
    }
    expect(await run(certified, certified)).toBe('refused IDENTITY')
    expect(await run(certified, made())).toBe('verified')
    const kinds = shown[0]?.attestations.map(({ verified: { verifiedBy } }) => verifiedBy.kind)
    expect(kinds?.sort()).toEqual(['certificate', 'key'])
  })
})
