import type { JsonObject } from '@slsa-actions/wire'
import { type ContentDescriptor, digestOf, manifestValue, type StoredManifest } from '../registry/index.ts'

/** An image, index or artifact with everything that it needs, wherever it will lie. */
export interface ImageContent {
  /** What a tag points at. */
  readonly root: ContentDescriptor
  /** By digest; no manifest is among them. */
  readonly blobs: ReadonlyMap<string, Buffer>
  /** By digest, each after those that it names. */
  readonly manifests: ReadonlyMap<string, StoredManifest>
}

/** A blob and the descriptor that names it. */
export interface Blob {
  readonly descriptor: ContentDescriptor
  readonly bytes: Buffer
}

/** A blob of bytes, of text, or of an object as JSON. `more`: further fields of its descriptor. */
export function blobOf(
  content: Buffer | string | object,
  mediaType: string,
  more: Pick<ContentDescriptor, 'annotations' | 'platform' | 'artifactType'> = {},
): Blob {
  const isJson = typeof content === 'object' && !Buffer.isBuffer(content)
  const bytes = Buffer.from(isJson ? JSON.stringify(content) : content)
  return { descriptor: { mediaType, digest: digestOf(bytes), size: bytes.length, ...more }, bytes }
}

/** The content that a manifest is the root of. `parts`: contents of the manifests that an index names. */
export function contentOf(manifest: Blob, blobs: readonly Blob[], parts: readonly ImageContent[] = []): ImageContent {
  const { descriptor, bytes } = manifest
  return {
    root: descriptor,
    blobs: new Map([
      ...parts.flatMap((part) => [...part.blobs]),
      ...blobs.map((blob): [string, Buffer] => [blob.descriptor.digest, blob.bytes]),
    ]),
    manifests: new Map([
      ...parts.flatMap((part) => [...part.manifests]),
      [descriptor.digest, { mediaType: descriptor.mediaType, bytes }],
    ]),
  }
}

/** The root manifest as an object. */
export function rootManifest({ root, manifests }: ImageContent): JsonObject {
  const value = manifestValue(manifests.get(root.digest)?.bytes ?? Buffer.alloc(0))
  if (value === undefined) throw new Error(`testbed: there is no manifest ${root.digest}`)
  return value
}
