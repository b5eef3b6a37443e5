import { resolve } from 'node:path'
import { badInput } from '../outcome/index.ts'
import type { ReportedManifest } from '../report/index.ts'
import { writeFileSafely } from '../storage/index.ts'
import { printable, type Subject } from '../subject/index.ts'
import type { ReadManifest } from './deployed.ts'
import type { FlowPorts } from './ports.ts'

/**
 * Where a copy of each manifest goes, below a folder.
 *
 * @throws CoreError bad-input `OUTPUT_PATH` where a copy would replace a manifest, or another copy
 */
export function copiesOf(manifests: readonly ReadManifest[], folder: string, ports: FlowPorts): readonly string[] {
  const { workspace } = ports.job
  const keyOf = (path: string): string => (ports.platform === 'win32' ? path.toLowerCase() : path)
  const originals = new Set(manifests.map(({ content }) => keyOf(resolve(workspace, content.file))))
  const taken = new Set<string>()
  return manifests.map(({ copy }) => {
    const path = resolve(workspace, folder, copy)
    if (originals.has(keyOf(path)) || taken.has(keyOf(path))) {
      throw badInput('OUTPUT_PATH', `input manifests-output: ${printable(copy)} would be written over a manifest`, {
        remedy: 'give a folder of its own',
      })
    }
    taken.add(keyOf(path))
    return path
  })
}

/** Writes a copy of each manifest in which every image is named by the digest that was verified. */
export async function writePinned(
  manifests: readonly ReadManifest[],
  paths: readonly string[],
  subjectOf: ReadonlyMap<string, Subject>,
  ports: FlowPorts,
): Promise<ReportedManifest[]> {
  const digestOf = (image: string): string | undefined => {
    const sha256 = subjectOf.get(lookedUp(image))?.digest.sha256
    return sha256 === undefined ? undefined : `sha256:${sha256}`
  }
  // All of them are made before the first is written.
  const texts = manifests.map(({ content }) => content.pinned(digestOf))
  const written: ReportedManifest[] = []
  for (const [index, manifest] of manifests.entries()) {
    const path = paths[index] ?? ''
    await writeFileSafely(path, texts[index] ?? '', ports.fs)
    written.push(reportedManifest(manifest, path))
  }
  return written
}

/** What an image without tag and digest means to everything that pulls images. */
export function lookedUp(image: string): string {
  return /@|:[^/]*$/.test(image) ? image : `${image}:latest`
}

/** A manifest as the result shows it. */
export function reportedManifest({ content, rendered }: ReadManifest, pinned?: string): ReportedManifest {
  return {
    file: printable(content.file),
    format: content.format,
    images: content.uses.filter(({ kind }) => kind === 'image').length,
    ...(rendered === undefined ? {} : { rendered }),
    ...(pinned === undefined ? {} : { pinned }),
  }
}
