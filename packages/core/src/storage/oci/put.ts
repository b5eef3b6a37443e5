import { type Descriptor, type RegistryClient, type Repository, shownRepository } from '@slsa-actions/oci'
import { isJsonObject, type JsonObject } from '@slsa-actions/wire'
import { badInput } from '../../outcome/index.ts'
import type { ImageLocation } from '../../subject/index.ts'
import type { AttachedBundle, StoreItem } from '../store.ts'
import { predicateTypeOf } from './claims.ts'
import { ANNOTATION, BUNDLE_MEDIA_TYPE, EMPTY_CONFIG, EMPTY_MEDIA_TYPE, MANIFEST_MEDIA_TYPE } from './format.ts'

/** Where referrers are put, and what is known about the repositories already. */
export interface PutPorts {
  readonly registry: RegistryClient
  /** Keeps all bundles instead of the repositories of the images. */
  readonly attestationRepository: Repository | undefined
}

/** The repository that keeps what is said about an image. */
export function repositoryFor(image: ImageLocation, attestationRepository: Repository | undefined): Repository {
  return attestationRepository ?? image.repository
}

/**
 * Attaches a bundle to an image as an OCI 1.1 referrer, as cosign 3 does: an empty config, one layer that is the bundle.
 * The same bundle attached again is the same manifest.
 *
 * @throws OciError, and CoreError bad-input `STORE` for a bundle that has no DSSE envelope
 * @see OCI image spec 1.1, Guidelines for Artifact Usage
 */
export async function putReferrer(item: StoreItem, image: ImageLocation, ports: PutPorts): Promise<AttachedBundle> {
  const repository = repositoryFor(image, ports.attestationRepository)
  const layer = await ports.registry.pushBlob(repository, Buffer.from(item.text, 'utf8'), { isNew: true })
  // Put once into each repository, however many bundles follow: the client remembers what it has put.
  const config = await ports.registry.pushBlob(repository, EMPTY_CONFIG)
  const manifest = referrerManifest(item, image, { layer, config })
  const { descriptor } = await ports.registry.attach(repository, Buffer.from(JSON.stringify(manifest), 'utf8'))
  return {
    subject: `${shownRepository(image.repository)}@${image.descriptor.digest}`,
    manifest: `${shownRepository(repository)}@${descriptor.digest}`,
  }
}

/** The manifest, keys in the order in which cosign writes them. */
function referrerManifest(
  item: StoreItem,
  image: ImageLocation,
  blobs: { readonly layer: Descriptor; readonly config: Descriptor },
): JsonObject {
  if (!isJsonObject(item.bundle.dsseEnvelope)) {
    throw badInput('STORE', `store: oci takes statements, and the signature of ${item.fileName} is none`)
  }
  const { mediaType, digest, size } = image.descriptor
  return {
    schemaVersion: 2,
    mediaType: MANIFEST_MEDIA_TYPE,
    config: {
      mediaType: EMPTY_MEDIA_TYPE,
      size: blobs.config.size,
      digest: blobs.config.digest,
      artifactType: BUNDLE_MEDIA_TYPE,
    },
    layers: [{ mediaType: BUNDLE_MEDIA_TYPE, size: blobs.layer.size, digest: blobs.layer.digest }],
    annotations: {
      [ANNOTATION.content]: 'dsse-envelope',
      [ANNOTATION.predicateType]: predicateTypeOf(item.bundle) ?? '',
      // The time of the signature, not of the push: so that a second push of the same bundle is the same manifest.
      ...(item.signedAt === undefined
        ? {}
        : { [ANNOTATION.created]: item.signedAt.toISOString().replace(/\.\d+Z$/, 'Z') }),
    },
    subject: { mediaType, size, digest },
    artifactType: BUNDLE_MEDIA_TYPE,
  }
}
