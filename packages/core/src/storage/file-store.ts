import { join } from 'node:path'
import { isJsonObject, type JsonValue, parseJson, parseJsonLines } from '@slsa-actions/wire'
import type { DigestSet } from 'in-toto-attestation'
import { badInput } from '../outcome/index.ts'
import { artifactPart } from './file-names.ts'
import type { FindQuery, FoundBundle, Store, StoreItem } from './store.ts'
import { reasonOf, type StorageFs, writeFileSafely } from './write-safely.ts'

/** Largest bundle file that is read, in bytes. */
export const MAX_BUNDLE_FILE_BYTES = 64 * 1024 * 1024
/** Most files of a folder that are looked at. */
const MAX_FILES = 10_000

/**
 * A folder with one file per artifact and kind. `find` looks first by the names that `put` gives, and where there is
 * none, through every bundle of the folder by subject digest.
 *
 * @param folder made when the first bundle is put
 */
export function fileStore(folder: string, fs: StorageFs, platform: NodeJS.Platform): Store {
  return {
    name: 'file',
    check: () => assertFolder(folder, fs),
    put: async (item) => {
      const path = join(folder, item.fileName)
      await writeFileSafely(path, `${item.text}\n`, fs)
      return { store: 'file', path }
    },
    find: (query) => findInFolder(folder, query, fs, platform),
  }
}

/** The bundle files of one path, a file or a folder, in order of name. */
export async function readBundleFile(path: string, fs: StorageFs): Promise<string> {
  const size = await sizeOf(path, fs)
  if (size > MAX_BUNDLE_FILE_BYTES) {
    throw badInput('BUNDLE_TOO_LARGE', `${path}: ${size} bytes; a bundle file may have ${MAX_BUNDLE_FILE_BYTES}`)
  }
  return fs.readFile(path, 'utf8')
}

/**
 * The file that `actions/attest` leaves behind: `attestation.json` in a fresh folder under the runner's temporary
 * folder, one bundle a line; its path is appended to `created_attestation_paths.txt`, which later steps read.
 *
 * @returns the path of `attestation.json`
 */
export async function writeAttestationFile(
  items: readonly StoreItem[],
  runnerTemp: string,
  fs: StorageFs,
): Promise<string> {
  await fs.mkdir(runnerTemp, { recursive: true })
  const folder = await fs.mkdtemp(join(runnerTemp, 'attestation-'))
  const path = join(folder, 'attestation.json')
  await writeFileSafely(path, items.map((item) => `${item.text}\n`).join(''), fs)
  await fs.appendFile(join(runnerTemp, 'created_attestation_paths.txt'), `${path}\n`)
  return path
}

async function assertFolder(folder: string, fs: StorageFs): Promise<void> {
  const found = await fs.lstat(folder).catch(() => undefined)
  if (found === undefined || found.isDirectory()) return
  if (found.isSymbolicLink()) {
    throw badInput('OUTPUT_PATH', `${folder}: is a symbolic link, and bundles are not written through one`, {
      remedy: 'give the folder itself as `bundle-dir`',
    })
  }
  throw badInput('OUTPUT_PATH', `${folder}: exists and is not a folder`, { remedy: 'choose another `bundle-dir`' })
}

async function findInFolder(
  folder: string,
  query: FindQuery,
  fs: StorageFs,
  platform: NodeJS.Platform,
): Promise<FoundBundle[]> {
  const names = await bundleNames(folder, fs)
  const own =
    query.name === undefined ? [] : names.filter((name) => isNamedFor(name, query.name ?? '', query.digest, platform))
  const byName = await readAll(folder, own, fs)
  const matching = byName.filter((bundle) => speaksAbout(bundle, query.digest))
  if (matching.length > 0) return matching
  const others = await readAll(
    folder,
    names.filter((name) => !own.includes(name)),
    fs,
  )
  const byDigest = others.filter((bundle) => speaksAbout(bundle, query.digest))
  // A bundle that bears the artifact's name and speaks about other bytes is the most telling refusal there is.
  return byDigest.length > 0 ? byDigest : byName
}

async function bundleNames(folder: string, fs: StorageFs): Promise<string[]> {
  const entries = await fs.readdir(folder).catch((cause: unknown) => {
    throw badInput('BUNDLE_DIR', `${folder}: cannot be read: ${reasonOf(cause)}`, {
      remedy: 'give the folder with the bundles as `bundle-dir`',
      cause,
    })
  })
  const names = entries.filter((name) => /\.(sigstore|sigstore\.json|jsonl)$/.test(name)).sort()
  if (names.length > MAX_FILES) {
    throw badInput('BUNDLE_DIR', `${folder}: ${names.length} bundle files; at most ${MAX_FILES} are looked at`, {
      remedy: 'name the bundle with `bundle`',
    })
  }
  return names
}

function isNamedFor(fileName: string, artifact: string, digest: DigestSet, platform: NodeJS.Platform): boolean {
  const part = artifactPart(artifact, platform)
  const short = (digest.sha256 ?? Object.values(digest)[0] ?? '').slice(0, 12)
  return fileName.startsWith(`${part}.`) || (short !== '' && fileName.startsWith(`${part}-${short}.`))
}

async function readAll(folder: string, names: readonly string[], fs: StorageFs): Promise<FoundBundle[]> {
  const found: FoundBundle[] = []
  for (const name of names) {
    const source = join(folder, name)
    const text = await readBundleFile(source, fs)
    if (name.endsWith('.jsonl')) {
      text.split('\n').forEach((line, index) => {
        if (line.trim() !== '') found.push({ text: line, source: `${source}:${index + 1}` })
      })
    } else found.push({ text, source })
  }
  return found
}

/**
 * Whether a bundle, unverified, names the digest: a filter for finding, never a check. What cannot be read counts as
 * speaking about it, so that the verification names what is wrong with it.
 */
export function speaksAbout(found: FoundBundle, digest: DigestSet): boolean {
  const wanted = new Set(Object.entries(digest).map(([algorithm, value]) => `${algorithm}:${value}`))
  try {
    const bundle = parseJson(found.text, { what: found.source, maxBytes: MAX_BUNDLE_FILE_BYTES })
    return claimedDigests(bundle, found.source).some((claimed) => wanted.has(claimed))
  } catch {
    return true
  }
}

function claimedDigests(bundle: JsonValue, what: string): string[] {
  if (!isJsonObject(bundle)) return []
  const message = bundle.messageSignature
  if (
    isJsonObject(message) &&
    isJsonObject(message.messageDigest) &&
    typeof message.messageDigest.digest === 'string'
  ) {
    return [`sha256:${Buffer.from(message.messageDigest.digest, 'base64').toString('hex')}`]
  }
  const envelope = isJsonObject(bundle.dsseEnvelope) ? bundle.dsseEnvelope : bundle
  if (typeof envelope.payload !== 'string') return []
  const statement = parseJson(Buffer.from(envelope.payload, 'base64'), { what, maxBytes: MAX_BUNDLE_FILE_BYTES })
  if (!isJsonObject(statement) || !Array.isArray(statement.subject)) return []
  return statement.subject.flatMap((subject) =>
    isJsonObject(subject) && isJsonObject(subject.digest)
      ? Object.entries(subject.digest).map(([algorithm, value]) => `${algorithm}:${String(value)}`)
      : [],
  )
}

async function sizeOf(path: string, fs: StorageFs): Promise<number> {
  try {
    const found = await fs.lstat(path)
    return found.size
  } catch (cause) {
    throw badInput('BUNDLE_FILE', `${path}: cannot be read: ${reasonOf(cause)}`, { cause })
  }
}

/** Bundles of one file, JSON or JSON Lines, as they stand in it. */
export async function bundlesInFile(path: string, fs: StorageFs): Promise<FoundBundle[]> {
  const text = await readBundleFile(path, fs)
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (bare.trim() === '') throw badInput('BUNDLE_FILE', `${path}: is empty`, { remedy: 'give a file with a bundle' })
  const lines = bare.split('\n').filter((line) => line.trim() !== '')
  const isLines =
    lines.length > 1 && lines.every((line) => line.trimStart().startsWith('{') && line.trimEnd().endsWith('}'))
  if (!isLines) return [{ text: bare, source: path }]
  // One bad line refuses the file: it was cut or tampered with, and the rest of it is not to be believed either.
  parseJsonLines(bare, { what: path, maxBytes: MAX_BUNDLE_FILE_BYTES })
  return lines.map((line, index) => ({ text: line.trim(), source: `${path}:${index + 1}` }))
}
