import { type Descriptor, layersOf, type Manifest, type RegistryClient, type Repository } from '@slsa-actions/oci'
import { type CoreError, refused } from '../../outcome/index.ts'
import { utf8Of } from '../../subject/index.ts'
import type { FoundBundle } from '../store.ts'
import { attestationOfLayer, signatureOfLayer } from './find-cosign.ts'

/** Most bundles of one image that are looked at, as in cosign. */
export const MAX_BUNDLES = 100
/** Largest bundle of a registry, and all of one image together, in bytes (case R06). */
const MAX_BUNDLE_BYTES = 8 * 1024 * 1024
const MAX_ALL_BYTES = 64 * 1024 * 1024

const BUNDLE_PREFIX = 'application/vnd.dev.sigstore.bundle'
const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json'
const ENVELOPE = 'application/vnd.dsse.envelope.v1+json'

/** How much more of one image is read. */
export interface Allowance {
  /** @throws CoreError refused `BUNDLE_TOO_LARGE` */
  take(bytes: number): void
}

/** For one image: so many bundles, so many bytes. */
export function newAllowance(): Allowance {
  let bundles = 0
  let all = 0
  return {
    take: (bytes) => {
      bundles += 1
      if (bytes > MAX_BUNDLE_BYTES) throw tooLarge(`has ${bytes} bytes; at most ${MAX_BUNDLE_BYTES} are read`)
      if (bundles > MAX_BUNDLES) throw tooLarge(`is one of more than ${MAX_BUNDLES} bundles of the image`)
      if (all + bytes > MAX_ALL_BYTES)
        throw tooLarge(`is more than ${MAX_ALL_BYTES} bytes together with other bundles of the image`)
      all += bytes
    },
  }
}

/** Whether a media type is that of a Sigstore bundle, of whatever version: the reader says which it knows. */
export function isBundleLayer(mediaType: string): boolean {
  return mediaType.startsWith(BUNDLE_PREFIX)
}

/**
 * The bundles that a manifest holds as layers: Sigstore bundles as they are; signatures and attestations of cosign's older
 * form as the bundles that they are equal to. Layers of other types are left out. Each failure stands in its place.
 */
export async function bundlesOfManifest(
  manifest: Manifest,
  source: string,
  repository: Repository,
  registry: RegistryClient,
  allowance: Allowance,
): Promise<FoundBundle[]> {
  const layers = layersOf(manifest)
  const found: FoundBundle[] = []
  for (const [index, layer] of layers.entries()) {
    if (!isKnown(layer.mediaType)) continue
    const place = layers.length === 1 ? source : `${source}, layer ${index}`
    try {
      allowance.take(layer.size)
      const bytes = await registry.blob(repository, layer, MAX_BUNDLE_BYTES)
      found.push(bundleOf(layer, bytes, place))
    } catch (failure) {
      found.push({ text: '', source: place, failure: failure instanceof Error ? failure : new Error(String(failure)) })
      // Hundreds of refusals would say no more than the first ones.
      if (found.length > MAX_BUNDLES) break
    }
  }
  return found
}

function isKnown(mediaType: string): boolean {
  return isBundleLayer(mediaType) || mediaType === SIMPLE_SIGNING || mediaType === ENVELOPE
}

function bundleOf(layer: Descriptor, bytes: Buffer, source: string): FoundBundle {
  if (layer.mediaType === SIMPLE_SIGNING) return signatureOfLayer(layer, bytes, source)
  if (layer.mediaType === ENVELOPE) return attestationOfLayer(layer, bytes, source)
  const text = utf8Of(bytes)
  if (text === undefined) throw refused('BUNDLE', 'is not UTF-8')
  return { text, source }
}

function tooLarge(problem: string): CoreError {
  return refused('BUNDLE_TOO_LARGE', problem, { remedy: 'attest large documents by their digest' })
}
