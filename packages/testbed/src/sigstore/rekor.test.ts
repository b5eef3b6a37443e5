import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { ed25519ph } from '@noble/curves/ed25519.js'
import { isJsonObject, type JsonObject } from '@slsa-actions/wire'
import {
  certificatePem,
  createSigstore,
  DEFAULT_ARTIFACT,
  generateKeys,
  type KeyKind,
  type KeyPair,
  keyDetailsOf,
  preAuthEncoding,
  signBytes,
  spki,
} from './index.ts'
import { type Answer, callRoute } from './testing/call-route.ts'
import { verifyIndependently } from './testing/verify.ts'

const NOW = Date.UTC(2026, 10, 24, 8)
const sigstore = createSigstore({ url: 'http://127.0.0.1:4000', clock: () => NOW, maxEntryBytes: 100_000 })
const routes = sigstore.routes(() => ({}))
const post = (version: 1 | 2, body: JsonObject | string): Promise<Answer> =>
  callRoute(routes, 'POST', `/api/v${version}/log/entries`, body)
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64')
const digestOf = (name: string): Buffer => createHash(name).update(DEFAULT_ARTIFACT).digest()
const pemOf = (keys: KeyPair): string => String(keys.publicKey.export({ format: 'pem', type: 'spki' }))

describe('Rekor v2', () => {
  const request = (keys: KeyPair, changes: { digest?: Buffer; signature?: Buffer; verifier?: JsonObject } = {}) => ({
    hashedRekordRequestV002: {
      digest: base64(changes.digest ?? digestOf('sha256')),
      signature: {
        content: base64(changes.signature ?? signBytes(keys, DEFAULT_ARTIFACT)),
        verifier: changes.verifier ?? {
          keyDetails: keyDetailsOf(keys.publicKey),
          publicKey: { rawBytes: base64(spki(keys.publicKey)) },
        },
      },
    },
  })

  it('logs what a certificate signed, and the answer makes a valid bundle', async () => {
    const keys = generateKeys()
    const made = sigstore.bundle({ keys, content: { kind: 'message', artifact: DEFAULT_ARTIFACT }, logs: [] })
    const verifier = {
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      x509Certificate: { rawBytes: base64(made.certificate) },
    }
    const answer = await post(2, request(keys, { signature: made.signature, verifier }))
    expect(answer.status).toBe(201)
    expect(answer.json).toMatchObject({ integratedTime: '0', inclusionPromise: null })
    const bundle = withEntry(made.bundle, answer.json)
    expect(() =>
      verifyIndependently(bundle, { root: sigstore.trustedRoot(), artifact: DEFAULT_ARTIFACT }),
    ).not.toThrow()
  })

  it.each<[KeyKind, string]>([
    ['P-256', 'sha256'],
    ['P-384', 'sha384'],
    ['P-521', 'sha512'],
    ['RSA-2048', 'sha256'],
    ['RSA-3072', 'sha256'],
    ['RSA-4096', 'sha256'],
  ])('logs what a %s key signed', async (kind, name) => {
    expect(await post(2, request(generateKeys(kind), { digest: digestOf(name) }))).toMatchObject({ status: 201 })
  })

  it('logs Ed25519 prehashed only', async () => {
    const keys = generateKeys('Ed25519')
    const secret = Buffer.from(keys.privateKey.export({ format: 'jwk' }).d ?? '', 'base64url')
    const digest = digestOf('sha512')
    const signature = Buffer.from(ed25519ph.sign(DEFAULT_ARTIFACT, secret))
    expect(await post(2, request(keys, { digest, signature }))).toMatchObject({ status: 201 })
    expect(await post(2, request(keys, { digest }))).toMatchObject({ status: 400 })
  })

  it('refuses an entry that is there, and gives no proof of it', async () => {
    const sent = request(generateKeys())
    const first = await post(2, sent)
    const again = await post(2, sent)
    expect(again).toMatchObject({ status: 409, json: { code: 6 } })
    expect(again.headers).toEqual({ 'x-log-index': first.json.logIndex })
  })

  const keys = generateKeys()
  const publicKey = { rawBytes: base64(spki(keys.publicKey)) }
  const keyDetails = 'PKIX_ECDSA_P256_SHA_256'
  it.each<[string, JsonObject | string]>([
    ['a signature by another key', request(keys, { signature: signBytes(generateKeys(), DEFAULT_ARTIFACT) })],
    ['a signature over something else', request(keys, { signature: signBytes(keys, Buffer.from('else')) })],
    ['a digest of another length', request(keys, { digest: digestOf('sha384') })],
    [
      'an algorithm that is not the key’s',
      request(keys, { verifier: { keyDetails: 'PKIX_ECDSA_P384_SHA_384', publicKey } }),
    ],
    ['an unknown algorithm', request(keys, { verifier: { keyDetails: 'PKIX_ED25519', publicKey } })],
    ['no verifier', request(keys, { verifier: { keyDetails } })],
    ['two verifiers', request(keys, { verifier: { keyDetails, publicKey, x509Certificate: publicKey } })],
    ['a key that is none', request(keys, { verifier: { keyDetails, publicKey: { rawBytes: 'bm8=' } } })],
    ['a certificate that is none', request(keys, { verifier: { keyDetails, x509Certificate: publicKey } })],
    ['no digest', { hashedRekordRequestV002: { ...request(keys).hashedRekordRequestV002, digest: '' } }],
    ['no signature', { hashedRekordRequestV002: { digest: 'bm8=' } }],
    ['an envelope', { dsseRequestV002: {} }],
    ['an unknown field', { ...request(keys), more: true }],
    ['a body that is no JSON', '{'],
  ])('refuses %s', async (_, body) => {
    const size = sigstore.authorities.rekorV2.tree.size
    expect(await post(2, body)).toMatchObject({ status: 400, json: { code: 3, details: [] } })
    expect(sigstore.authorities.rekorV2.tree.size).toBe(size)
  })
})

describe('Rekor v1', () => {
  const hashed = (
    keys: KeyPair,
    changes: { hash?: JsonObject; signature?: Buffer; key?: string } = {},
  ): JsonObject => ({
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: changes.hash ?? { algorithm: 'sha256', value: digestOf('sha256').toString('hex') } },
      signature: {
        content: base64(changes.signature ?? signBytes(keys, DEFAULT_ARTIFACT)),
        publicKey: { content: base64(changes.key ?? pemOf(keys)) },
      },
    },
  })
  const PAYLOAD = Buffer.from('{}')
  const TYPE = 'application/vnd.in-toto+json'
  const envelopeBy = (...signers: KeyPair[]): JsonObject => ({
    payload: base64(PAYLOAD),
    payloadType: TYPE,
    signatures: signers.map((keys) => ({ sig: base64(signBytes(keys, preAuthEncoding(TYPE, PAYLOAD))), keyid: '' })),
  })
  const dsse = (envelope: JsonObject | string, ...verifiers: KeyPair[]): JsonObject => ({
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      proposedContent: {
        envelope: typeof envelope === 'string' ? envelope : JSON.stringify(envelope),
        verifiers: verifiers.map((keys) => base64(pemOf(keys))),
      },
    },
  })
  const entryOf = (answer: Answer): [string, JsonObject] => {
    const [[id, entry] = ['', {}]] = Object.entries(answer.json)
    return [id, isJsonObject(entry) ? entry : {}]
  }

  it('logs what a certificate signed, and the answer makes a valid bundle without a timestamp', async () => {
    const keys = generateKeys()
    const content = { kind: 'message', artifact: DEFAULT_ARTIFACT } as const
    const made = sigstore.bundle({ keys, content, logs: [], hasTimestamp: false })
    const answer = await post(1, hashed(keys, { signature: made.signature, key: certificatePem(made.certificate) }))
    expect(answer.status).toBe(201)
    const bundle = withEntry(made.bundle, bundleForm(entryOf(answer)[1]))
    expect(() =>
      verifyIndependently(bundle, { root: sigstore.trustedRoot(), artifact: DEFAULT_ARTIFACT }),
    ).not.toThrow()
  })

  it('logs an envelope with its digests, and not its payload', async () => {
    const keys = generateKeys()
    const envelope = envelopeBy(keys)
    const [, entry] = entryOf(await post(1, dsse(envelope, keys)))
    const sha256 = (text: string | Buffer): JsonObject => ({
      algorithm: 'sha256',
      value: createHash('sha256').update(text).digest('hex'),
    })
    expect(JSON.parse(Buffer.from(String(entry.body), 'base64').toString())).toMatchObject({
      kind: 'dsse',
      spec: { envelopeHash: sha256(JSON.stringify(envelope)), payloadHash: sha256(PAYLOAD) },
    })
    expect(entry).toMatchObject({ integratedTime: NOW / 1000 })
  })

  it('logs several signatures in one order', async () => {
    const keys = [generateKeys(), generateKeys('P-384'), generateKeys('Ed25519')]
    const [, entry] = entryOf(await post(1, dsse(envelopeBy(...keys), ...keys)))
    const body = JSON.parse(Buffer.from(String(entry.body), 'base64').toString()) as {
      spec: { signatures: { signature: string }[] }
    }
    const signatures = body.spec.signatures.map(({ signature }) => signature)
    expect(signatures).toHaveLength(3)
    expect(signatures).toEqual([...signatures].sort())
  })

  it('says where an entry is that was there before, and gives it by id, leaf hash and index', async () => {
    const sent = hashed(generateKeys())
    const first = await post(1, sent)
    const [id, entry] = entryOf(first)
    const again = await post(1, sent)
    expect(first.headers?.location).toBe(`/api/v1/log/entries/${id}`)
    expect(again).toMatchObject({ status: 409, headers: { location: `/api/v1/log/entries/${id}` } })
    for (const path of [`/${id}`, `/${id.slice(16)}`, `?logIndex=${entry.logIndex}`]) {
      const found = await callRoute(routes, 'GET', `/api/v1/log/entries${path}`)
      expect(entryOf(found)[1].body).toBe(entry.body)
    }
    const missing = await callRoute(routes, 'GET', `/api/v1/log/entries/${'0'.repeat(80)}`)
    expect(missing.status).toBe(404)
  })

  it('publishes its key', async () => {
    const { body } = await callRoute(routes, 'GET', '/api/v1/log/publicKey')
    expect(body).toBe(pemOf(sigstore.authorities.rekorV1.signer.keys))
  })

  it.each<[KeyKind, string]>([
    ['P-384', 'sha384'],
    ['P-521', 'sha512'],
    ['RSA-2048', 'sha256'],
  ])('logs what a %s key signed over %s', async (kind, algorithm) => {
    const hash = { algorithm, value: digestOf(algorithm).toString('hex') }
    expect(await post(1, hashed(generateKeys(kind), { hash }))).toMatchObject({ status: 201 })
  })

  it('refuses an entry that is too large', async () => {
    const keys = generateKeys()
    const large = dsse(`${JSON.stringify(envelopeBy(keys))}${' '.repeat(100_000)}`, keys)
    expect(await post(1, large)).toMatchObject({ status: 413, json: { code: 413 } })
  })

  const keys = generateKeys()
  it.each<[string, JsonObject | string]>([
    ['a signature by another key', hashed(keys, { signature: signBytes(generateKeys(), DEFAULT_ARTIFACT) })],
    ['a digest of something else', hashed(keys, { hash: { algorithm: 'sha256', value: '0'.repeat(64) } })],
    ['a digest of another length', hashed(keys, { hash: { algorithm: 'sha256', value: '00' } })],
    ['sha1', hashed(keys, { hash: { algorithm: 'sha1', value: '0'.repeat(40) } })],
    ['a key that is none', hashed(keys, { key: 'no key' })],
    ['another version', { ...hashed(keys), apiVersion: '0.0.2' }],
    ['another kind', { ...hashed(keys), kind: 'rekord' }],
    ['no spec', { apiVersion: '0.0.1', kind: 'hashedrekord' }],
    ['an envelope that its verifier did not sign', dsse(envelopeBy(keys), generateKeys())],
    ['an envelope with a verifier too many', dsse(envelopeBy(keys), keys, generateKeys())],
    ['an envelope with a signature too many', dsse(envelopeBy(keys, generateKeys()), keys)],
    ['an envelope without signatures', dsse(envelopeBy(), keys)],
    ['an envelope without verifiers', dsse(envelopeBy(keys))],
    ['an envelope of another type than was signed', dsse({ ...envelopeBy(keys), payloadType: 'text/plain' }, keys)],
    ['an envelope that is no JSON', dsse('{', keys)],
    ['a body that is no JSON', '{'],
  ])('refuses %s', async (_, body) => {
    const size = sigstore.authorities.rekorV1.tree.size
    expect(await post(1, body)).toMatchObject({ status: 400, json: { code: 400, message: expect.any(String) } })
    expect(sigstore.authorities.rekorV1.tree.size).toBe(size)
  })
})

function withEntry(bundle: JsonObject, entry: JsonObject): JsonObject {
  const material = isJsonObject(bundle.verificationMaterial) ? bundle.verificationMaterial : {}
  return { ...bundle, verificationMaterial: { ...material, tlogEntries: [entry] } }
}

/** An entry of the API of version 1 in the form of bundles. */
function bundleForm(entry: JsonObject): JsonObject {
  const hex = (value: unknown): string => Buffer.from(String(value), 'hex').toString('base64')
  const { inclusionProof: proof, signedEntryTimestamp } = entry.verification as {
    inclusionProof: JsonObject & { hashes: string[] }
    signedEntryTimestamp: string
  }
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: hex(entry.logID) },
    kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      rootHash: hex(proof.rootHash),
      treeSize: String(proof.treeSize),
      hashes: proof.hashes.map(hex),
      checkpoint: { envelope: String(proof.checkpoint) },
    },
    canonicalizedBody: String(entry.body),
  }
}
