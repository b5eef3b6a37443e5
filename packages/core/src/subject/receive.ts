import type { Stats } from 'node:fs'
import { join } from 'node:path'
import { mapLimit } from '@slsa-actions/wire'
import type { DigestSet } from 'in-toto-attestation'
import { badInput } from '../outcome/index.ts'
import { entriesOf } from './folder.ts'
import { hashFiles } from './hash.ts'
import {
  type BuildClaim,
  FILES_FOLDER,
  handover,
  MANIFEST_NAME,
  MAX_MANIFEST_BYTES,
  MAX_MANIFEST_SUBJECTS,
  type ManifestEntry,
  manifestDigest,
  parseManifest,
} from './manifest.ts'
import { printable } from './printable.ts'
import { readLimited } from './read-limited.ts'
import { asSubject, type Subject, type SubjectMachine } from './types.ts'

/** What a build job made, checked byte by byte, and who it says it was. */
export interface Received {
  readonly subjects: readonly Subject[]
  readonly build: BuildClaim
}

/** Files asked for their kind and size at once. */
const STATS_AT_ONCE = 16

/**
 * Takes over what a build job collected: the manifest must have the digest that came by the job's output, every file the
 * digests that stand in the manifest, and nothing else may lie there.
 *
 * @param folder absolute path of the folder that was downloaded
 * @param digest `sha256:<hex>` out of the outputs of the build job
 * @throws CoreError refused `HANDOVER` for whatever does not fit (cases C18, F12, F13)
 */
export async function receiveSubjects(folder: string, digest: string, machine: SubjectMachine): Promise<Received> {
  const bytes = await readManifest(folder, machine)
  const found = manifestDigest(bytes)
  if (found !== digest)
    throw handover(`the manifest has the digest ${found}, and the job's output says ${printable(digest.slice(0, 80))}`)
  const { subjects, build } = parseManifest(bytes)
  const sizes = await filesIn(folder, subjects, machine)
  const files = subjects.map(({ file }, index) => ({
    path: join(folder, file),
    relative: file,
    size: sizes[index] ?? 0,
  }))
  const algorithms = [...new Set(subjects.flatMap((subject) => Object.keys(subject.digest)))]
  const digests = await hashFiles(files, algorithms, machine)
  return {
    build,
    subjects: subjects.map((subject, index) => {
      assertSame(subject, digests[index] ?? {})
      return asSubject(subject.name, subject.digest, files[index]?.path)
    }),
  }
}

async function readManifest(folder: string, { fs }: SubjectMachine): Promise<Buffer> {
  const path = join(folder, MANIFEST_NAME)
  const found = await fs.lstat(path).catch(() => undefined)
  if (found === undefined) {
    throw badInput('INPUT', `input folder: there is no ${MANIFEST_NAME} in ${printable(folder)}`, {
      remedy: 'download the artifact of the build job by its id into this folder',
    })
  }
  if (!found.isFile()) throw handover(`${MANIFEST_NAME} is not a regular file`)
  return readLimited(path, MAX_MANIFEST_BYTES, fs, ({ problem, cause }) =>
    handover(`${MANIFEST_NAME} ${problem}`, { cause }),
  )
}

/** Sizes of the manifest's files, in its order, when they are all regular files and the only ones there. */
async function filesIn(folder: string, subjects: readonly ManifestEntry[], machine: SubjectMachine): Promise<number[]> {
  const missing = new Set(subjects.map(({ file }) => file))
  const folders = new Set(subjects.flatMap(({ file }) => foldersOf(file)))
  let entries = 0
  const visit = async (path: string): Promise<void> => {
    const inner: string[] = []
    for await (const batch of entriesOf(join(folder, path), machine.fs)) {
      entries += batch.length
      if (entries > 2 * MAX_MANIFEST_SUBJECTS + folders.size)
        throw handover('there are more files than any build hands over')
      for (const { name, kind, problem } of batch) {
        const place = path === '' ? name : `${path}/${name}`
        if (problem !== undefined) throw handover(`${printable(place)} ${problem}`)
        if (kind === 'folder' && folders.has(place)) inner.push(place)
        else if (kind !== 'file')
          throw handover(
            `${printable(place)} is ${kind === 'link' ? 'a link' : kind}, and the manifest does not name it`,
          )
        else if (place !== MANIFEST_NAME && !missing.delete(place))
          throw handover(`${printable(place)} is there, and the manifest does not name it`)
      }
    }
    for (const place of inner) await visit(place)
  }
  await visit('')
  const [first] = missing
  if (first !== undefined) throw handover(`${printable(first)} is not there, and the manifest names it`)
  return mapLimit(subjects, STATS_AT_ONCE, async ({ file }) => sizeOf(await machine.fs.lstat(join(folder, file)), file))
}

function sizeOf(found: Stats, file: string): number {
  if (found.isFile()) return found.size
  throw handover(`${printable(file)} is not a regular file`)
}

/** Every folder above a path, from `files` on. */
function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1)
  return parts[0] === FILES_FOLDER ? parts.map((_, index) => parts.slice(0, index + 1).join('/')) : []
}

function assertSame({ name, digest }: ManifestEntry, found: DigestSet): void {
  for (const [algorithm, hex] of Object.entries(digest)) {
    if (found[algorithm] !== hex)
      throw handover(
        `${printable(name)} has the ${algorithm} ${found[algorithm] ?? 'none'}, and the manifest says ${hex}`,
      )
  }
}
