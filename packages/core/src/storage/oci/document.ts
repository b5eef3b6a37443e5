import type { JsonObject } from '@slsa-actions/wire'
import type { PredicateDocument } from '../../predicate/index.ts'
import type { ImageLocation } from '../../subject/index.ts'
import { EMPTY_CONFIG, EMPTY_MEDIA_TYPE, MANIFEST_MEDIA_TYPE } from './format.ts'
import { type PutPorts, repositoryFor } from './put.ts'

/**
 * Attaches a document to an image as an OCI 1.1 referrer whose type is the document's, one layer that is its bytes. The same
 * document attached again is the same manifest.
 *
 * @throws OciError
 * @see OCI image spec 1.1, Guidelines for Artifact Usage
 */
export async function putDocument(document: PredicateDocument, image: ImageLocation, ports: PutPorts): Promise<void> {
  const repository = repositoryFor(image, ports.attestationRepository)
  const layer = await ports.registry.pushBlob(repository, document.bytes)
  const config = await ports.registry.pushBlob(repository, EMPTY_CONFIG)
  const { mediaType, digest, size } = image.descriptor
  const manifest: JsonObject = {
    schemaVersion: 2,
    mediaType: MANIFEST_MEDIA_TYPE,
    artifactType: document.mediaType,
    config: { mediaType: EMPTY_MEDIA_TYPE, digest: config.digest, size: config.size },
    layers: [
      {
        mediaType: document.mediaType,
        digest: layer.digest,
        size: layer.size,
        annotations: { 'org.opencontainers.image.title': document.name },
      },
    ],
    subject: { mediaType, digest, size },
  }
  await ports.registry.attach(repository, Buffer.from(JSON.stringify(manifest), 'utf8'))
}
