import { constants } from 'node:fs'
import { dirname, join } from 'node:path'
import { isJsonObject, type JsonObject, mapLimit } from '@slsa-actions/wire'
import { badInput, type CoreError } from '../outcome/index.ts'
import { hashFiles } from './hash.ts'
import {
  type BuildClaim,
  FILES_FOLDER,
  MANIFEST_NAME,
  MAX_MANIFEST_BYTES,
  MAX_MANIFEST_SUBJECTS,
  type ManifestEntry,
  nameProblem,
  writeManifest,
} from './manifest.ts'
import { fileNames } from './names.ts'
import { printable } from './printable.ts'
import type { SubjectMachine } from './types.ts'
import { type FoundFile, walkFiles } from './walk.ts'

/** What is collected at the end of a build job. */
export interface CollectRequest {
  /** Globs from the workspace. */
  readonly artifacts: string
  readonly algorithms: readonly string[]
  /** Names of subjects by the path of their file in the workspace; others are called as files are. */
  readonly names: ReadonlyMap<string, string>
  readonly build: BuildClaim
  /** A folder that is there and empty. */
  readonly folder: string
}

/** What is handed over to the signing job. */
export interface Collected {
  /** `sha256:<hex>` of the manifest. */
  readonly digest: string
  readonly subjects: readonly ManifestEntry[]
}

/** Copies in work at once. */
const COPIES_AT_ONCE = 8
/** What the store of artifacts takes in no path. @see actions/toolkit, packages/artifact, path-and-artifact-name-validation */
const NOT_STORED = /[":<>|*?\r\n\\]/

/**
 * Copies the files that a build made into a folder, hashes the copies, and writes the manifest beside them: what is
 * hashed is what will be uploaded, whatever the build still does to its own files.
 *
 * @throws CoreError bad-input, naming the file or input at fault
 */
export async function collectSubjects(request: CollectRequest, machine: SubjectMachine): Promise<Collected> {
  const files = await walkFiles(request.artifacts, machine)
  if (files.length > MAX_MANIFEST_SUBJECTS) {
    throw badInput(
      'FILE',
      `the patterns match ${files.length} files; a build hands over ${MAX_MANIFEST_SUBJECTS} at most`,
      {
        remedy: 'pack them into an archive',
      },
    )
  }
  assertStorable(files, machine)
  const names = namesOf(files, request.names)
  const copies = files.map(({ relative, size }) => ({
    relative: `${FILES_FOLDER}/${relative}`,
    path: join(request.folder, FILES_FOLDER, relative),
    size,
  }))
  await copyAll(files, copies, machine)
  const digests = await hashFiles(copies, request.algorithms, machine)
  const subjects = copies.map(({ relative }, index) => ({
    name: names[index] ?? '',
    digest: digests[index] ?? {},
    file: relative,
  }))
  const { bytes, digest } = writeManifest({ subjects, build: request.build })
  if (bytes.byteLength > MAX_MANIFEST_BYTES) throw badInput('FILE', 'the names of the files are too long together')
  await machine.fs.writeFile(join(request.folder, MANIFEST_NAME), bytes, { flag: 'wx' }).catch((cause: unknown) => {
    throw unwritable(MANIFEST_NAME, cause)
  })
  return { digest, subjects }
}

/**
 * Names that the builder gives to files, out of JSON: `{"names":{"<path>":"<name>"}}`.
 *
 * @throws CoreError bad-input `INPUT`
 */
export function namesFromMetadata(metadata: JsonObject): ReadonlyMap<string, string> {
  const { names = {}, ...others } = metadata
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) throw badInput('INPUT', `input metadata: has the unknown field "${printable(unknown)}"`)
  if (!isJsonObject(names)) throw badInput('INPUT', 'input metadata: names is not an object')
  return new Map(
    Object.entries(names).map(([path, name]) => {
      if (typeof name === 'string' && nameProblem(name) === undefined) return [path, name]
      throw badInput('INPUT', `input metadata: the name of "${printable(path)}" cannot be that of a subject`)
    }),
  )
}

/** Refuses before anything is copied what would be lost or renamed on the way, or was never in the workspace. */
function assertStorable(files: readonly FoundFile[], machine: SubjectMachine): void {
  const workspace = machine.workspace.replaceAll('\\', '/').replace(/\/+$/, '')
  const folded = new Map<string, string>()
  for (const { path, relative } of files) {
    if (!path.startsWith(`${workspace}/`) || path.slice(workspace.length + 1) !== relative) {
      throw badInput('FILE', `${printable(path)}: is not in the workspace`, {
        remedy: 'let the build write into the workspace: nothing else is collected',
      })
    }
    const [character] = NOT_STORED.exec(relative) ?? []
    if (character !== undefined) {
      throw badInput('FILE', `${printable(relative)}: the store of artifacts takes no "${character}" in a name`, {
        remedy: 'rename the file, or pack it into an archive',
      })
    }
    const twin = folded.get(relative.toLowerCase())
    if (twin !== undefined) {
      throw badInput('FILE', `${printable(relative)}: differs from ${printable(twin)} in case only`, {
        remedy: 'rename one: on the way to the signing job they could become one file',
      })
    }
    folded.set(relative.toLowerCase(), relative)
  }
}

function namesOf(files: readonly FoundFile[], given: ReadonlyMap<string, string>): string[] {
  const usual = fileNames(files, 'auto')
  const names = files.map(({ relative }, index) => given.get(relative) ?? usual[index] ?? '')
  const paths = new Set(files.map(({ relative }) => relative))
  const stray = [...given.keys()].find((path) => !paths.has(path))
  if (stray !== undefined) throw badInput('INPUT', `input metadata: no artifact has the path "${printable(stray)}"`)
  const owners = new Map<string, string>()
  for (const [index, name] of names.entries()) {
    const path = files[index]?.relative ?? ''
    const problem = nameProblem(name)
    if (problem !== undefined) throw badInput('FILE', `${printable(path)}: its name ${problem}`)
    const other = owners.get(name)
    if (other !== undefined) {
      throw badInput('SUBJECT', `${printable(path)} and ${printable(other)}: both would be called "${printable(name)}"`)
    }
    owners.set(name, path)
  }
  return names
}

async function copyAll(
  files: readonly FoundFile[],
  copies: readonly FoundFile[],
  { fs }: SubjectMachine,
): Promise<void> {
  for (const folder of new Set(copies.map(({ path }) => dirname(path)))) {
    await fs.mkdir(folder, { recursive: true }).catch((cause: unknown) => {
      throw unwritable(folder, cause)
    })
  }
  await mapLimit(files, COPIES_AT_ONCE, async ({ path, relative }, index) => {
    const flags = constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE
    await fs.copyFile(path, copies[index]?.path ?? '', flags).catch((cause: unknown) => {
      throw unwritable(relative, cause)
    })
  })
}

function unwritable(name: string, cause: unknown): CoreError {
  return badInput('OUTPUT_WRITE', `${printable(name)}: cannot be copied for the signing job`, {
    remedy: 'check that the file is readable and that the disk has room for a copy of everything that was built',
    cause,
  })
}
