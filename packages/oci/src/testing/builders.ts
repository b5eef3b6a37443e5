import { type Descriptor, digestOf, MEDIA_TYPE, parseReference, type Repository } from '../index.ts'

/** The registry of most tests, and a repository of it. */
export const ORIGIN = 'https://registry.example.test'
export const REPOSITORY: Repository = parseReference('registry.example.test/acme/app').repository

/** Descriptor of bytes. */
export function descriptorOf(bytes: Uint8Array | string, mediaType: string = MEDIA_TYPE.manifest): Descriptor {
  const content = Buffer.from(bytes)
  return { mediaType, digest: digestOf(content), size: content.byteLength }
}

/** An image manifest that is valid, with parts of it changed. */
export function imageManifest(changes: object = {}): Buffer {
  return Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.manifest,
      config: descriptorOf('{}', MEDIA_TYPE.empty),
      layers: [descriptorOf('layer', 'application/vnd.example.layer')],
      ...changes,
    }),
  )
}

/** An index of descriptors, with parts of it changed. */
export function imageIndex(manifests: readonly unknown[], changes: object = {}): Buffer {
  return Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests, ...changes }))
}

/** A manifest that refers to a digest. */
export function referrer(subject: Descriptor, changes: object = {}): Buffer {
  return imageManifest({ artifactType: 'application/vnd.example.bundle', subject, ...changes })
}
