import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ContentDescriptor, type FakeRegistry, hasDigest, manifestValue, partsOf } from '../registry/index.ts'
import type { ImageContent } from './content.ts'

/** Annotation of `index.json` that gives a manifest its tag. */
const TAG = 'org.opencontainers.image.ref.name'

/**
 * Writes contents as an OCI image layout (image spec 1.1, "OCI Image Layout Specification").
 *
 * @param tags name of each in `index.json`, as `org.opencontainers.image.ref.name`
 */
export function writeImageLayout(folder: string, tags: Readonly<Record<string, ImageContent>>): void {
  const contents = Object.values(tags)
  const manifests = contents.flatMap(({ manifests }) => [...manifests])
  const blobs = [...contents.flatMap(({ blobs }) => [...blobs]), ...manifests.map(bytesOf)]
  writeLayout(
    folder,
    Object.entries(tags).map(([tag, { root }]) => tagged(root, tag)),
    blobs,
  )
}

/** Writes a whole repository as one layout: what has a tag by its name, everything else by digest, referrers too. */
export function writeRepository(registry: FakeRegistry, name: string, folder: string): void {
  const { blobs, manifests, tags } = registry.repository(name)
  const entries = [...manifests].flatMap(([digest, { mediaType, bytes }]) => {
    const descriptor = { mediaType, digest, size: bytes.length }
    const names = [...tags].filter(([, target]) => target === digest).map(([tag]) => tag)
    return names.length === 0 ? [descriptor] : names.map((tag) => tagged(descriptor, tag))
  })
  writeLayout(folder, entries, [...blobs, ...[...manifests].map(bytesOf)])
}

/** Puts a layout into a repository. @throws Error when a file is not what its name says, or is missing */
export function readRepository(registry: FakeRegistry, name: string, folder: string): void {
  const repository = registry.repository(name)
  const { manifests } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    manifests: ContentDescriptor[]
  }
  const read = (digest: string): Buffer => {
    const bytes = readFileSync(pathOf(folder, digest))
    if (!hasDigest(bytes, digest)) throw new Error(`testbed: ${folder} has other bytes for ${digest}`)
    return bytes
  }
  const putManifest = (digest: string, mediaType: string): void => {
    const bytes = read(digest)
    const value = manifestValue(bytes) ?? {}
    const parts = partsOf(value)
    for (const blob of parts.blobs) repository.blobs.set(blob, read(blob))
    const listed = (Array.isArray(value.manifests) ? value.manifests : []) as unknown as ContentDescriptor[]
    for (const entry of listed) putManifest(entry.digest, entry.mediaType)
    repository.manifests.set(digest, { mediaType, bytes })
  }
  for (const { digest, mediaType, annotations } of manifests) {
    putManifest(digest, mediaType)
    const tag = annotations?.[TAG]
    if (tag !== undefined) repository.tags.set(tag, digest)
  }
}

function writeLayout(
  folder: string,
  manifests: readonly ContentDescriptor[],
  blobs: readonly (readonly [string, Buffer])[],
): void {
  mkdirSync(join(folder, 'blobs', 'sha256'), { recursive: true })
  for (const [digest, bytes] of blobs) writeFileSync(pathOf(folder, digest), bytes)
  writeFileSync(join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }))
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }))
}

function pathOf(folder: string, digest: string): string {
  const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? []
  if (hex === undefined) throw new Error(`testbed: a layout keeps no ${digest}`)
  return join(folder, 'blobs', 'sha256', hex)
}

function tagged(descriptor: ContentDescriptor, tag: string): ContentDescriptor {
  return { ...descriptor, annotations: { ...descriptor.annotations, [TAG]: tag } }
}

function bytesOf([digest, { bytes }]: readonly [string, { readonly bytes: Buffer }]): [string, Buffer] {
  return [digest, bytes]
}
