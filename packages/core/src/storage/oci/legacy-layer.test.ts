import { createHash, X509Certificate } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import { verdictOf } from '../../testing/failure.ts'
import { NOW, profileOf, testInstance } from '../../testing/sigstore.ts'
import { attestationLayer, signatureLayer } from './legacy-layer.ts'
import { simpleSigningPayload } from './legacy-payload.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`
const PAYLOAD = simpleSigningPayload({ registry: 'registry.example', name: 'acme/app' }, DIGEST)
const sigstore = testInstance()
const authorities = profileOf(sigstore).root.certificateAuthorities.map(
  ({ certChain }) => certChain?.certificates.map(({ rawBytes }) => rawBytes) ?? [],
)

type Made = Parameters<typeof sigstore.bundle>[0]
const overPayload = (options: Made = {}) =>
  sigstore.bundle({ at: NOW, logs: [1], content: { kind: 'message', artifact: PAYLOAD }, ...options }).bundle
const attestation = (options: Made = {}) => sigstore.bundle({ at: NOW, logs: [1], ...options }).bundle
const signature = (bundle: JsonObject, payload = PAYLOAD) => signatureLayer(bundle, payload, authorities)

describe('the payload that names an image', () => {
  it('is byte for byte what cosign signs', () => {
    expect(PAYLOAD.toString()).toBe(
      `{"critical":{"identity":{"docker-reference":"registry.example/acme/app"},"image":{"docker-manifest-digest":"${DIGEST}"},"type":"cosign container image signature"},"optional":null}`,
    )
  })
})

describe('signatureLayer', () => {
  it('is the payload, with signature, certificate and promise beside it', () => {
    const { bytes, mediaType, annotations } = signature(overPayload())
    expect(bytes).toBe(PAYLOAD)
    expect(mediaType).toBe('application/vnd.dev.cosign.simplesigning.v1+json')
    expect(Object.keys(annotations)).toEqual([
      'dev.cosignproject.cosign/signature',
      'dev.sigstore.cosign/certificate',
      'dev.sigstore.cosign/chain',
      'dev.sigstore.cosign/bundle',
      'dev.sigstore.cosign/rfc3161timestamp',
    ])
  })

  it('holds a chain from the issuing authority to the root, as readers that know the root only need it', () => {
    const { annotations } = signature(overPayload())
    const certificates = (annotations['dev.sigstore.cosign/chain'] ?? '')
      .split(/(?<=-----END CERTIFICATE-----\n)/)
      .map((pem) => new X509Certificate(pem))
    const leaf = new X509Certificate(annotations['dev.sigstore.cosign/certificate'] ?? '')
    const [issuer, root] = certificates
    expect(issuer !== undefined && leaf.verify(issuer.publicKey)).toBe(true)
    expect(root !== undefined && issuer?.verify(root.publicKey) && root.checkIssued(root)).toBe(true)
  })

  it('holds no chain of an authority with the same name and another key', () => {
    const foreign = profileOf(testInstance()).root.certificateAuthorities.map(
      ({ certChain }) => certChain?.certificates.map(({ rawBytes }) => rawBytes) ?? [],
    )
    const { annotations } = signatureLayer(overPayload(), PAYLOAD, foreign)
    expect(annotations['dev.sigstore.cosign/chain']).toBe('')
  })

  it('writes the promise in the shape that cosign reads: numbers as numbers, the log by its hexadecimal id', () => {
    const bundle = overPayload()
    const { annotations } = signature(bundle)
    expect(JSON.parse(annotations['dev.sigstore.cosign/bundle'] ?? '')).toEqual({
      SignedEntryTimestamp: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/),
      Payload: {
        body: expect.any(String),
        integratedTime: NOW / 1000,
        logIndex: expect.any(Number),
        logID: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    })
  })

  it.each<[string, Made, readonly string[]]>([
    ['no timestamp where there is none', { hasTimestamp: false }, ['signature', 'certificate', 'chain', 'bundle']],
    [
      'no entry of a log of version 2, which promises nothing',
      { logs: [2] },
      ['signature', 'certificate', 'chain', 'rfc3161timestamp'],
    ],
    [
      'the promise, wherever it stands among the entries',
      { logs: [2, 1], hasTimestamp: false },
      ['signature', 'certificate', 'chain', 'bundle'],
    ],
    [
      'neither certificate nor chain of a key',
      { verifier: 'public-key', hasTimestamp: false },
      ['signature', 'bundle'],
    ],
  ])('has %s', (_what, options, names) => {
    const { annotations } = signature(overPayload(options))
    expect(Object.keys(annotations).map((name) => name.replace(/^.*\//, ''))).toEqual(names)
  })

  it.each<[string, () => unknown]>([
    ['an attestation', () => signature(attestation())],
    ['the signature of another payload, which the log shows', () => signature(overPayload(), Buffer.from('{}'))],
    ['nothing', () => signature({})],
  ])('refuses %s', async (_what, make) => {
    expect(await verdictOf(async () => make())).toBe('V2 STORE')
  })
})

describe('attestationLayer', () => {
  const layer = (bundle: JsonObject) => attestationLayer(bundle, authorities)

  it('is the envelope, byte for byte as the log saw it', () => {
    const { bytes, annotations, mediaType } = layer(attestation())
    const { Payload } = JSON.parse(annotations['dev.sigstore.cosign/bundle'] ?? '')
    const body = JSON.parse(Buffer.from(Payload.body, 'base64').toString())
    expect(mediaType).toBe('application/vnd.dsse.envelope.v1+json')
    expect(body.spec.envelopeHash.value).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  it('says of which type it is, and that the signature is inside', () => {
    const { annotations } = layer(attestation())
    expect(annotations['dev.cosignproject.cosign/signature']).toBe('')
    expect(annotations.predicateType).toMatch(/^https:\/\//)
  })

  it('has no timestamp, because cosign takes it for one of the whole envelope and refuses', () => {
    const { annotations } = layer(attestation({ hasTimestamp: true }))
    expect(annotations).not.toHaveProperty('dev.sigstore.cosign/rfc3161timestamp')
  })

  it.each<[string, () => unknown]>([
    ['a plain signature', () => layer(overPayload())],
    [
      'an envelope that the log saw in other words',
      () => {
        const bundle = attestation()
        const { dsseEnvelope } = bundle
        return layer({ ...bundle, dsseEnvelope: { ...(dsseEnvelope as JsonObject), extra: true } })
      },
    ],
  ])('refuses %s', async (_what, make) => {
    expect(await verdictOf(async () => make())).toBe('V2 STORE')
  })
})
