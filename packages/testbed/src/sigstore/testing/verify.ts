import { bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import type { JsonObject } from '@slsa-actions/wire'
import type { KeyPair } from '../index.ts'

/** How the independent verifier looks at a bundle. */
export interface VerifyOptions {
  readonly root: JsonObject
  readonly artifact?: Buffer
  /** Keys that bundles hint at. */
  readonly key?: KeyPair
  readonly tlogThreshold?: number
  readonly ctlogThreshold?: number
  readonly timestampThreshold?: number
}

/** Verifies with the library of the field, which knows nothing of ours. @throws VerificationError, the innermost */
export function verifyIndependently(bundle: JsonObject, options: VerifyOptions): void {
  const { root, artifact, key, ...thresholds } = options
  const material = toTrustMaterial(TrustedRoot.fromJSON(root), () => ({
    publicKey: key === undefined ? noKey() : key.publicKey,
    validFor: () => true,
  }))
  try {
    new Verifier(material, thresholds).verify(toSignedEntity(bundleFromJSON(bundle), artifact))
  } catch (error) {
    throw error instanceof Error && error.cause instanceof Error ? error.cause : error
  }
}

function noKey(): never {
  throw new Error('no key was given')
}
