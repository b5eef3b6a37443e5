import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { basename, join } from 'node:path'
import { badInput, type CoreError, refused } from '../../outcome/index.ts'
import { bundlesInText, MAX_BUNDLE_FILE_BYTES } from '../../storage/index.ts'
import {
  entriesOf,
  hashFiles,
  MANIFEST_NAME,
  MAX_MANIFEST_BYTES,
  manifestDigest,
  printable,
  readLimited,
  receiveSubjects,
  utf8Of,
} from '../../subject/index.ts'
import type { FlowPorts } from '../ports.ts'
import { subjectMachine } from '../subjects.ts'
import type { Downloaded } from './inputs.ts'

/** A file in the folder that has everything of the release. */
export interface StagedFile {
  readonly name: string
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** Hex. */
  readonly sha256: string
}

/** Names that the kit itself gives. */
export const ROOT_NAME = 'trusted_root.json'
export const PAGE_NAME = 'VERIFY.md'
/**
 * What GitHub leaves as it is in the name of an asset; it writes a dot for all else, and two names could become one. A
 * hyphen is none to begin with: in the commands of those who verify, the name would be an option.
 */
const ASSET_NAME = /^[A-Za-z0-9_+](?:[A-Za-z0-9._+-]{0,253}[A-Za-z0-9_+-])?$/
const BUNDLE_NAME = /\.(?:sigstore\.json|intoto\.jsonl)$/
const MAX_FILES = 900
const MAX_DEPTH = 32
const REPLACED =
  'no builder hands over such a thing: look which job of this run writes workflow artifacts beside the builder'
const FEWER = 'let the build put them into an archive'
const NO_BUNDLES =
  'hand over the outputs `bundle-artifact-id` of builders, `sign-claims.yml` and `verify-vsa.yml`, and nothing else'
const SHORT_DIGEST = 12

/**
 * Copies the files that builders made into a folder of their own, by their base names, as a reader of the release has
 * them. What a builder of this suite handed over must be what its manifest says; of any other artifact every regular
 * file counts.
 *
 * @throws CoreError refused `HANDOVER`, bad-input `RELEASE_ASSET` for names that a release cannot have
 */
export async function stageFiles(downloaded: Downloaded, folder: string, ports: FlowPorts): Promise<StagedFile[]> {
  const paths: string[] = []
  for (const artifact of await artifactsIn(downloaded, 'artifact-ids', ports)) {
    paths.push(...((await manifestFiles(artifact, ports)) ?? (await filesIn(artifact, ports))))
  }
  const files = await measured(paths, ports)
  const byName = new Map<string, StagedFile>()
  for (const file of files) {
    assertName(file.name)
    const known = byName.get(file.name)
    if (known !== undefined && known.sha256 !== file.sha256)
      throw badName(file.name, 'is the name of two files that differ; assets have no folders')
    byName.set(file.name, file)
  }
  return stage([...byName.values()], folder, ports)
}

/**
 * The same for bundles. Two that share a name, as those of two calls of a builder do, are told apart by their digests.
 *
 * @throws CoreError bad-input `BUNDLE_FILE` for what is no file of bundles
 */
export async function stageBundles(
  downloaded: Downloaded,
  taken: readonly StagedFile[],
  folder: string,
  ports: FlowPorts,
): Promise<StagedFile[]> {
  const paths: string[] = []
  for (const artifact of await artifactsIn(downloaded, 'bundle-artifact-ids', ports))
    paths.push(...(await filesIn(artifact, ports)))
  for (const path of paths) await assertBundles(path, ports)
  const found = (await measured(paths, ports)).map((file) => ({ ...file, name: cleaned(file.name) }))
  const different = [...new Map(found.map((file) => [`${file.name} ${file.sha256}`, file])).values()]
  const names = different.map(({ name }) => name)
  const bundles = different.map((file) => {
    const isShared = names.indexOf(file.name) !== names.lastIndexOf(file.name)
    const name = isShared ? withDigest(file.name, file.sha256) : file.name
    assertName(name)
    if (taken.some((other) => other.name === name)) throw badName(name, 'is the name of a file and of a bundle')
    return { ...file, name }
  })
  return stage(bundles, folder, ports)
}

/** Writes a file of the kit's own beside them. */
export async function stageText(name: string, text: string, folder: string, ports: FlowPorts): Promise<StagedFile> {
  const path = join(folder, name)
  await ports.fs.writeFile(path, text, { flag: 'wx' })
  const bytes = Buffer.from(text)
  return { name, path, size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Folders of the artifacts: one that is missing is not a release without its files. */
async function artifactsIn({ folder, count }: Downloaded, input: string, ports: FlowPorts): Promise<string[]> {
  if (count === 1) return [folder]
  const entries = await listed(folder, ports)
  const folders = entries.filter(({ kind }) => kind === 'folder')
  if (folders.length === count && folders.length === entries.length)
    return folders.map(({ name }) => join(folder, name)).sort()
  throw badInput('HANDOVER', `input ${input}: names ${count} artifacts, and ${folders.length} were downloaded`, {
    remedy: 'look at the step before this one: an artifact may have expired, or its id may be that of another run',
  })
}

/** Files of a hand-over; undefined for another artifact. */
async function manifestFiles(artifact: string, ports: FlowPorts): Promise<string[] | undefined> {
  const found = await ports.fs.lstat(join(artifact, MANIFEST_NAME)).catch(() => undefined)
  if (found === undefined) return undefined
  const bytes = await readLimited(join(artifact, MANIFEST_NAME), MAX_MANIFEST_BYTES, ports.fs, ({ problem }) =>
    refused('HANDOVER', `${MANIFEST_NAME} ${problem}`, { remedy: REPLACED }),
  )
  // Who declared these files is shown by their provenance; here they are only as whole as they were handed over.
  const { subjects } = await receiveSubjects(artifact, manifestDigest(bytes), subjectMachine(ports))
  return subjects.flatMap(({ path }) => (path === undefined ? [] : [path]))
}

async function filesIn(folder: string, ports: FlowPorts, depth = 0): Promise<string[]> {
  if (depth > MAX_DEPTH)
    throw badInput('HANDOVER', `${printable(folder)}: has more than ${MAX_DEPTH} folders in each other`, {
      remedy: REPLACED,
    })
  const found: string[] = []
  for (const { name, kind, problem } of await listed(folder, ports)) {
    const path = join(folder, name)
    if (problem !== undefined) throw badInput('HANDOVER', `${printable(name)} ${problem}`, { remedy: REPLACED })
    if (kind === 'folder') found.push(...(await filesIn(path, ports, depth + 1)))
    else if (kind === 'file') found.push(path)
    else
      throw refused('HANDOVER', `${printable(name)} is ${kind === 'link' ? 'a link' : kind}, and no regular file`, {
        remedy: REPLACED,
      })
    if (found.length > MAX_FILES)
      throw badInput('HANDOVER', `there are more than ${MAX_FILES} files; a release takes no more`, { remedy: FEWER })
  }
  return found
}

async function listed(folder: string, ports: FlowPorts) {
  const entries = []
  try {
    for await (const batch of entriesOf(folder, ports.fs)) entries.push(...batch)
  } catch (cause) {
    throw badInput('HANDOVER', `${printable(folder)}: cannot be read`, {
      cause,
      remedy: 'look at the step that downloads',
    })
  }
  return entries.sort((left, right) => (left.name < right.name ? -1 : 1))
}

async function measured(paths: readonly string[], ports: FlowPorts): Promise<StagedFile[]> {
  if (paths.length === 0)
    throw badInput('NO_SUBJECT', 'what was downloaded has no file, so there is nothing to release', {
      remedy: 'hand over the output `artifact-id` of a builder that made something',
    })
  if (paths.length > MAX_FILES)
    throw badInput('HANDOVER', `there are ${paths.length} files; a release takes ${MAX_FILES}`, { remedy: FEWER })
  const files = await Promise.all(
    paths.map(async (path) => ({ path, relative: basename(path), size: (await ports.fs.stat(path)).size })),
  )
  const digests = await hashFiles(files, ['sha256'], subjectMachine(ports))
  return files.map(({ path, relative: name, size }, index) => ({
    name,
    path,
    size,
    sha256: digests[index]?.sha256 ?? '',
  }))
}

async function stage(files: readonly StagedFile[], folder: string, ports: FlowPorts): Promise<StagedFile[]> {
  return Promise.all(
    files.map(async (file) => {
      const path = join(folder, file.name)
      await ports.fs.copyFile(file.path, path, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
      return { ...file, path }
    }),
  )
}

async function assertBundles(path: string, ports: FlowPorts): Promise<void> {
  const name = printable(basename(path))
  const bytes = await readLimited(path, MAX_BUNDLE_FILE_BYTES, ports.fs, ({ problem, cause }) =>
    badInput('BUNDLE_FILE', `${name} ${problem}`, { cause, remedy: NO_BUNDLES }),
  )
  const text = utf8Of(bytes)
  if (text === undefined || !BUNDLE_NAME.test(name))
    throw badInput('BUNDLE_FILE', `${name}: is no file of bundles by its name and bytes`, { remedy: NO_BUNDLES })
  bundlesInText(text, name)
}

function assertName(name: string): void {
  if (name === ROOT_NAME || name === PAGE_NAME) throw badName(name, 'is a name that the release kit itself gives')
  if (!ASSET_NAME.test(name))
    throw badName(name, 'is a name that GitHub would change, or an option where people verify it')
}

function badName(name: string, problem: string): CoreError {
  return badInput('RELEASE_ASSET', `${printable(name)}: ${problem}`, {
    remedy: 'let the build give it another name, of letters, digits, `.`, `_`, `+` and `-`',
  })
}

/** As GitHub would write it. */
function cleaned(name: string): string {
  return name.replace(/[^A-Za-z0-9._+-]+/g, '.').replace(/^\.+/, '')
}

/** `multiple.provenance.sigstore.json` as `multiple-0123456789ab.provenance.sigstore.json`. */
function withDigest(name: string, sha256: string): string {
  const at = /(?:\.[a-z0-9-]+)?\.(?:sigstore\.json|intoto\.jsonl)$/.exec(name)?.index ?? 0
  return `${name.slice(0, at)}-${sha256.slice(0, SHORT_DIGEST)}${name.slice(at)}`
}
