import { createHash, sign } from 'node:crypto'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { generateKeys } from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'
import { preAuthEncoding } from 'in-toto-attestation'
import { type Bench, openBench } from '../testing/ports.ts'
import { verify } from './index.ts'

const VSA = 'https://slsa.dev/verification_summary/v1'
const COMMIT = 'a'.repeat(40)
const BYTES = Buffer.from('the artifact')
const SHA256 = createHash('sha256').update(BYTES).digest('hex')
const keys = generateKeys()

let bench: Bench
beforeAll(async () => {
  bench = await openBench('private')
  await fs.writeFile(join(bench.workspace, 'app.tgz'), BYTES)
  await fs.writeFile(join(bench.workspace, 'key.pem'), keys.publicKey.export({ format: 'pem', type: 'spki' }))
})
afterAll(() => bench.close())

type Form = 'der' | 'ieee-p1363'

/** A summary as verifiers publish it, a bare envelope that a key signed, about a subject with that digest set. */
function summary(digest: Record<string, string>, dsaEncoding: Form = 'der'): JsonObject {
  const payload = Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: '_', digest }],
      predicateType: VSA,
      predicate: {
        timeVerified: '2024-06-12T07:24:34.351608Z',
        verifier: { id: 'https://verifier.example.test/images' },
        verificationResult: 'PASSED',
        verifiedLevels: ['SLSA_BUILD_LEVEL_2'],
        resourceUri: 'image://nodes:1',
        policy: { uri: 'https://policy.example.test/images' },
      },
    }),
  )
  const payloadType = 'application/vnd.in-toto+json'
  const encoded = preAuthEncoding(payloadType, payload)
  const sig = sign('sha256', encoded, { key: keys.privateKey, dsaEncoding }).toString('base64')
  return { payload: payload.toString('base64'), payloadType, signatures: [{ sig, keyid: 'images' }] }
}

const verdict = (digest: Record<string, string>, asked: Record<string, string>): Promise<string> =>
  verdictOf(summary(digest), asked)

async function verdictOf(content: JsonObject, asked: Record<string, string>): Promise<string> {
  await fs.writeFile(join(bench.workspace, 'vsa.jsonl'), JSON.stringify(content))
  const inputs = bench.inputs({
    'signing-config': '',
    bundle: 'vsa.jsonl',
    key: 'key.pem',
    'transparency-log': 'none',
    offline: 'true',
    'predicate-type': VSA,
    ...asked,
  })
  const { outcome, failure, artifacts } = await verify(inputs, bench.ports())
  const told = failure ?? artifacts.find(({ failure: own }) => own !== undefined)?.failure
  return told === undefined ? outcome : `${outcome} ${told.code}`
}

describe('artifacts that have no bytes, by the identifier that attestations name', () => {
  it.each<[string, string]>([
    ['gce_image_id', '8970095005306000053'],
    ['gitCommit', COMMIT],
    ['gitTag', 'b'.repeat(64)],
  ])('a summary about %s verifies by it, and by no other value', async (name, value) => {
    expect(await verdict({ [name]: value }, { digests: `${name}:${value}` })).toBe('verified')
    const other = value.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    expect(await verdict({ [name]: value }, { digests: `${name}:${other}` })).toBe('refused ARTIFACT_DIGEST')
    expect(await verdict({ [name]: value }, { digests: `sha256:${SHA256}` })).toBe('refused ARTIFACT_DIGEST')
  })

  it('the same value under another name is another artifact', async () => {
    expect(await verdict({ gitTree: COMMIT }, { digests: `gitCommit:${COMMIT}` })).toBe('refused ARTIFACT_DIGEST')
  })

  it.each([
    'sha1:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    'md5:d41d8cd98f00b204e9800998ecf8427e',
    `SHA256:${SHA256}`,
    `sha256:${SHA256.slice(1)}`,
    `sha3_256:${SHA256}`,
    'blake2b:00',
    'crc32:00000000',
    `gitCommit:${COMMIT.slice(1)}`,
    `gitCommit:${COMMIT.toUpperCase()}`,
    'gitCommit:main',
    'gce_image_id:',
    ':1',
    'a b:1',
    `x:${'1'.repeat(513)}`,
  ])('F09: %s stands for nothing', async (digests) => {
    expect(await verdict({ sha1: COMMIT, gitCommit: COMMIT }, { digests })).toMatch(/^bad-input/)
  })

  it('the commit beside the digest of other bytes says nothing about a file', async () => {
    expect(await verdict({ gitCommit: COMMIT, sha256: 'f'.repeat(64) }, { files: 'app.tgz' })).toBe(
      'refused ARTIFACT_DIGEST',
    )
  })
})

describe('bare envelopes of a key, whose signature DSSE gives no form', () => {
  const digests = 'gce_image_id:1'
  const inFixedSize = summary({ gce_image_id: '1' }, 'ieee-p1363')
  const [{ sig }] = inFixedSize.signatures as [{ sig: string }]
  const withSignature = (bytes: Buffer): JsonObject => ({
    ...inFixedSize,
    signatures: [{ sig: bytes.toString('base64'), keyid: 'images' }],
  })

  it('`r || s` verifies, as Google signs its summaries', async () => {
    expect(await verdictOf(inFixedSize, { digests })).toBe('verified')
  })

  it('not with a byte changed, left out or added', async () => {
    const bytes = Buffer.from(sig, 'base64')
    for (const at of [0, 31, 32, 63]) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(await verdictOf(withSignature(changed), { digests })).toBe('refused SIGNATURE')
    }
    expect(await verdictOf(withSignature(bytes.subarray(1)), { digests })).toBe('refused SIGNATURE')
    expect(await verdictOf(withSignature(Buffer.concat([bytes, Buffer.from([0])])), { digests })).toBe(
      'refused SIGNATURE',
    )
    expect(await verdictOf(withSignature(Buffer.alloc(64)), { digests })).toBe('refused SIGNATURE')
  })

  it('not within a Sigstore bundle, which other verifiers read in DER only', async () => {
    const bundle = {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { publicKey: { hint: '' } },
    }
    expect(await verdictOf({ ...bundle, dsseEnvelope: summary({ gce_image_id: '1' }) }, { digests })).toBe('verified')
    expect(await verdictOf({ ...bundle, dsseEnvelope: inFixedSize }, { digests })).toBe('refused SIGNATURE')
  })
})
