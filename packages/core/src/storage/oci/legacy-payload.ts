import type { Repository } from '@slsa-actions/oci'

/** What a signature of an image is made over in the form before cosign 3. */
export const SIMPLE_SIGNING_MEDIA_TYPE = 'application/vnd.dev.cosign.simplesigning.v1+json'

/**
 * The payload that names an image: where it is, which digest it has. Keys in the order in which cosign writes them, so
 * that one image has one payload, whoever signs it.
 *
 * @param digest of its manifest or index, `sha256:<hex>`
 * @see containers/image, docs/containers-signature.5.md, "JSON data format"
 */
export function simpleSigningPayload(repository: Repository, digest: string): Buffer {
  const payload = {
    critical: {
      identity: { 'docker-reference': `${repository.registry}/${repository.name}` },
      image: { 'docker-manifest-digest': digest },
      type: 'cosign container image signature',
    },
    optional: null,
  }
  return Buffer.from(JSON.stringify(payload))
}
