/** What a bundle is, as a layer and as an artifact. @see cosign's bundle specification, Sigstore Bundle 0.3 */
export const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json'
/** A config that says nothing. @see OCI image spec 1.1, Guidance for an empty descriptor */
export const EMPTY_MEDIA_TYPE = 'application/vnd.oci.empty.v1+json'
export const EMPTY_CONFIG: Uint8Array = Buffer.from('{}')
export const MANIFEST_MEDIA_TYPE = 'application/vnd.oci.image.manifest.v1+json'

/** Annotations of a bundle's manifest, as cosign 3 and GitHub's client write them. */
export const ANNOTATION = {
  content: 'dev.sigstore.bundle.content',
  predicateType: 'dev.sigstore.bundle.predicateType',
  created: 'org.opencontainers.image.created',
} as const
