import { type ContentDescriptor, digestOf } from '../registry/index.ts'
import { OCI_CONFIG, OCI_INDEX, OCI_LAYER, OCI_MANIFEST } from '../registry/media-types.ts'
import { blobOf, contentOf, type ImageContent } from './content.ts'
import { createTar, filesOf } from './tar.ts'

/** What an image runs on. */
export type ImagePlatform = NonNullable<ContentDescriptor['platform']>

/** What differs from an image of one layer for linux/amd64. */
export interface ImageOptions {
  /** Where the folder's files lie in the image, without a leading `/`; default `app`. */
  readonly at?: string
  readonly platform?: ImagePlatform
  readonly entrypoint?: readonly string[]
  /** Of the manifest. */
  readonly annotations?: Readonly<Record<string, string>>
}

const AMD64: ImagePlatform = { os: 'linux', architecture: 'amd64' }
const ARM64: ImagePlatform = { os: 'linux', architecture: 'arm64' }
/** No image says when it was made: the same files give the same digest. */
const CREATED = '1970-01-01T00:00:00Z'

/**
 * An image of one layer with all files of a folder, on no base. The layer is not compressed: what a compressor makes of
 * the same bytes differs between machines.
 */
export function imageFromFolder(folder: string, options: ImageOptions = {}): ImageContent {
  const { at = 'app', platform = AMD64, entrypoint, annotations } = options
  const layer = blobOf(createTar(filesOf(folder, at)), OCI_LAYER)
  const config = blobOf(
    {
      created: CREATED,
      ...platform,
      config: { ...(entrypoint === undefined ? {} : { Entrypoint: entrypoint }), WorkingDir: `/${at}` },
      rootfs: { type: 'layers', diff_ids: [digestOf(layer.bytes)] },
      history: [{ created: CREATED, created_by: 'testbed' }],
    },
    OCI_CONFIG,
  )
  const manifest = {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config: config.descriptor,
    layers: [layer.descriptor],
    ...(annotations === undefined ? {} : { annotations }),
  }
  return contentOf(blobOf(manifest, OCI_MANIFEST, { platform }), [config, layer])
}

/** An index of images for linux/amd64 and linux/arm64 (or other platforms), all with the same files. */
export function multiPlatformImage(
  folder: string,
  options: Omit<ImageOptions, 'platform'> & { readonly platforms?: readonly ImagePlatform[] } = {},
): ImageContent {
  const { platforms = [AMD64, ARM64], ...rest } = options
  return imageIndex(platforms.map((platform) => imageFromFolder(folder, { ...rest, platform })))
}

/** An index of contents, in their order. */
export function imageIndex(
  contents: readonly ImageContent[],
  more: { readonly annotations?: Readonly<Record<string, string>> } = {},
): ImageContent {
  const manifests = contents.map(({ root }) => root)
  return contentOf(blobOf({ schemaVersion: 2, mediaType: OCI_INDEX, manifests, ...more }, OCI_INDEX), [], contents)
}
