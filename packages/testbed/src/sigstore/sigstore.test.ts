import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import type { JsonObject } from '@slsa-actions/wire'
import { type BundleOptions, createSigstore, DEFAULT_ARTIFACT, type EmbeddedSigstore, generateKeys } from './index.ts'

const sigstore = createSigstore({ url: 'http://127.0.0.1:4000' })

function verify(
  bundle: JsonObject,
  root: JsonObject = sigstore.trustedRoot(),
  artifact?: Buffer,
  thresholds = {},
): void {
  const material = toTrustMaterial(TrustedRoot.fromJSON(root))
  new Verifier(material, { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1, ...thresholds }).verify(
    toSignedEntity(bundleFromJSON(bundle), artifact),
  )
}

const message = { kind: 'message', artifact: DEFAULT_ARTIFACT } as const

describe('bundle', () => {
  it.each<[string, BundleOptions]>([
    ['an envelope in Rekor v2', {}],
    ['an envelope in Rekor v1', { logs: [1] }],
    ['an envelope in Rekor v1 without a timestamp', { logs: [1], hasTimestamp: false }],
    ['an envelope in both', { logs: [1, 2] }],
    ['a message in Rekor v2', { content: message }],
    ['a message in Rekor v1', { content: message, logs: [1] }],
    ['a message by a P-384 key', { content: message, keys: generateKeys('P-384') }],
    ['a message by a P-521 key', { content: message, keys: generateKeys('P-521') }],
    ['an RSA key', { keys: generateKeys('RSA-2048') }],
  ])('of %s is verified by @sigstore/verify', (_, options) => {
    const { bundle } = sigstore.bundle(options)
    expect(() => verify(bundle, undefined, options.content === message ? DEFAULT_ARTIFACT : undefined)).not.toThrow()
  })
})
