import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImageContent } from './content.ts'

/**
 * Writes contents as an OCI image layout (image spec 1.1, "OCI Image Layout Specification").
 *
 * @param tags name of each in `index.json`, as `org.opencontainers.image.ref.name`
 */
export function writeImageLayout(folder: string, tags: Readonly<Record<string, ImageContent>>): void {
  const blobs = join(folder, 'blobs', 'sha256')
  mkdirSync(blobs, { recursive: true })
  const write = (digest: string, bytes: Buffer): void =>
    writeFileSync(join(blobs, digest.replace(/^sha256:/, '')), bytes)
  for (const content of Object.values(tags)) {
    for (const [digest, bytes] of content.blobs) write(digest, bytes)
    for (const [digest, { bytes }] of content.manifests) write(digest, bytes)
  }
  const manifests = Object.entries(tags).map(([tag, { root }]) => ({
    ...root,
    annotations: { ...root.annotations, 'org.opencontainers.image.ref.name': tag },
  }))
  writeFileSync(join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }))
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }))
}
