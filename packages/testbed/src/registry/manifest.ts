import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { digestOf } from './digest.ts'
import { OCI_INDEX } from './media-types.ts'
import type { ContentDescriptor, RegistryRepository, StoredManifest } from './types.ts'

/** The object that a manifest's bytes are, or undefined. */
export function manifestValue(bytes: Buffer): JsonObject | undefined {
  try {
    const value = JSON.parse(bytes.toString('utf8')) as JsonValue
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Digests that a manifest cannot be pulled without: of its config and layers, or of an index's manifests. */
export function partsOf(manifest: JsonObject): { readonly blobs: string[]; readonly manifests: string[] } {
  const layers = Array.isArray(manifest.layers) ? manifest.layers : []
  return {
    blobs: [manifest.config, ...layers].flatMap(digestIn),
    manifests: (Array.isArray(manifest.manifests) ? manifest.manifests : []).flatMap(digestIn),
  }
}

/** Digest that a manifest refers to, if it refers to one. */
export function subjectOf(manifest: JsonObject): string | undefined {
  return digestIn(manifest.subject ?? null)[0]
}

/** What refers to a digest, each as a list of referrers describes it (distribution spec, "Listing Referrers"). */
export function referrersOf(repository: RegistryRepository, digest: string): ContentDescriptor[] {
  return [...repository.manifests.values()].flatMap((stored) => {
    const value = manifestValue(stored.bytes)
    return value !== undefined && subjectOf(value) === digest ? [descriptionOf(stored, value)] : []
  })
}

function descriptionOf({ mediaType, bytes }: StoredManifest, value: JsonObject): ContentDescriptor {
  const config = isJsonObject(value.config) ? value.config.mediaType : undefined
  const type = typeof value.artifactType === 'string' && value.artifactType !== '' ? value.artifactType : config
  const annotations = isJsonObject(value.annotations) ? (value.annotations as Record<string, string>) : undefined
  return {
    mediaType,
    digest: digestOf(bytes),
    size: bytes.length,
    ...(typeof type === 'string' && mediaType !== OCI_INDEX ? { artifactType: type } : {}),
    ...(annotations === undefined ? {} : { annotations }),
  }
}

function digestIn(descriptor: JsonValue | undefined): string[] {
  return isJsonObject(descriptor) && typeof descriptor.digest === 'string' ? [descriptor.digest] : []
}
