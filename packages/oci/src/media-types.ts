/** Media types that are read and written (image spec 1.1), with Docker's own for the same things. */
export const MEDIA_TYPE = {
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
  empty: 'application/vnd.oci.empty.v1+json',
} as const

/** What a manifest of a media type is; undefined for a type that is not read. */
export function kindOf(mediaType: string): 'index' | 'manifest' | undefined {
  if (mediaType === MEDIA_TYPE.index || mediaType === MEDIA_TYPE.dockerIndex) return 'index'
  return mediaType === MEDIA_TYPE.manifest || mediaType === MEDIA_TYPE.dockerManifest ? 'manifest' : undefined
}

/** `Accept` for a manifest of any kind that is read. */
export const ACCEPT_MANIFESTS = [
  MEDIA_TYPE.manifest,
  MEDIA_TYPE.index,
  MEDIA_TYPE.dockerManifest,
  MEDIA_TYPE.dockerIndex,
].join(', ')

/** The media type of a `Content-Type`, without parameters; undefined where there is none. */
export function essenceOf(contentType: string | null): string | undefined {
  const essence = (contentType ?? '').split(';')[0]?.trim().toLowerCase()
  return essence === '' ? undefined : essence
}
