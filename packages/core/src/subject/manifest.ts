import { createHash } from 'node:crypto'
import { canonicalJson, isJsonObject, type JsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import type { DigestSet } from 'in-toto-attestation'
import { type CoreError, refused } from '../outcome/index.ts'
import { printable, problemOfName } from './printable.ts'
import { HEX_LENGTH } from './types.ts'

/** What a build job says that it made: the claim that a builder signs, and nothing else that the build may say. */
export interface SubjectManifest {
  readonly subjects: readonly ManifestEntry[]
  readonly build: BuildClaim
}

/** One artifact. */
export interface ManifestEntry {
  readonly name: string
  /** sha256, and sha512 where the builder's ecosystem wants it. */
  readonly digest: DigestSet
  /** Path of the file from the manifest's folder, with `/`, below `files/`. */
  readonly file: string
}

/** Which job collected, by its own words. */
export interface BuildClaim {
  readonly runId: string
  readonly runAttempt: string
  /** Name of the job in the builder, with the leg of a matrix in brackets. */
  readonly job: string
}

/** Name of the manifest in the folder that is handed over. */
export const MANIFEST_NAME = 'subjects.json'
/** Folder beside the manifest that has the files. */
export const FILES_FOLDER = 'files'
/** Most artifacts of one build: 98 statements. */
export const MAX_MANIFEST_SUBJECTS = 100_000
/** Bytes of a manifest: each artifact with two digests, and a name and a path of 255 bytes each. */
export const MAX_MANIFEST_BYTES = 96 * 1024 * 1024

const ALGORITHMS = ['sha256', 'sha512']
const MAX_PATH = 4096

/** The bytes of a manifest, in canonical JSON, and their digest as `sha256:<hex>`. */
export function writeManifest({ subjects, build }: SubjectManifest): { bytes: Buffer; digest: string } {
  const value = {
    version: 1,
    subjects: subjects.map(({ name, digest, file }) => ({ name, digest: { ...digest }, file })),
    build: { ...build },
  }
  const bytes = Buffer.from(canonicalJson(value as JsonObject))
  return { bytes, digest: manifestDigest(bytes) }
}

/** `sha256:<hex>` of a manifest's bytes. */
export function manifestDigest(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/**
 * Reads a manifest of a build that is not trusted. Anything that this suite would not have written is refused: another
 * spelling of the same JSON, a field more, a path that leads elsewhere, a name twice.
 *
 * @throws CoreError refused `HANDOVER`, naming the entry
 */
export function parseManifest(bytes: Uint8Array): SubjectManifest {
  const value = jsonOf(bytes)
  const root = objectOf(value, ['build', 'subjects', 'version'], 'the manifest')
  if (root.version !== 1) throw handover('the manifest is not of version 1')
  if (!Array.isArray(root.subjects) || root.subjects.length === 0) throw handover('the manifest names no artifact')
  if (root.subjects.length > MAX_MANIFEST_SUBJECTS)
    throw handover(`the manifest names more than ${MAX_MANIFEST_SUBJECTS} artifacts`)
  const subjects = root.subjects.map((entry, index) => entryOf(entry, `subjects[${index}]`))
  assertDistinct(subjects, 'name')
  assertDistinct(subjects, 'file')
  return { subjects, build: buildOf(root.build ?? null) }
}

function jsonOf(bytes: Uint8Array): JsonValue {
  let value: JsonValue
  try {
    value = parseJson(bytes, { what: 'the manifest', maxBytes: MAX_MANIFEST_BYTES, maxDepth: 8 })
  } catch (cause) {
    throw handover(cause instanceof Error ? cause.message : 'the manifest is not JSON', { cause })
  }
  if (Buffer.from(canonicalJson(value)).equals(bytes)) return value
  throw handover('the manifest is not in canonical form, as this suite writes it')
}

function entryOf(value: JsonValue, place: string): ManifestEntry {
  const entry = objectOf(value, ['digest', 'file', 'name'], place)
  const name = textOf(entry.name, `${place}.name`)
  const problem = nameProblem(name)
  if (problem !== undefined) throw handover(`${place}: the name "${shown(name)}" ${problem}`)
  const file = textOf(entry.file, `${place}.file`)
  const wrong = problemOfName(file) ?? pathProblem(file)
  if (wrong !== undefined) throw handover(`${place}: the path "${shown(file)}" ${wrong}`)
  return { name, file, digest: digestOf(entry.digest ?? null, place) }
}

/** Why a subject may not be called that: names are read by people and programs, and made into paths by some. */
export function nameProblem(name: string): string | undefined {
  if (name.trim() === '') return 'is blank'
  if (Buffer.byteLength(name) > MAX_PATH) return `has more than ${MAX_PATH} bytes`
  return problemOfName(name) ?? leadsElsewhere(name)
}

/** Why a path is none within the files that are handed over (case F12). */
function pathProblem(file: string): string | undefined {
  if (Buffer.byteLength(file) > MAX_PATH) return `has more than ${MAX_PATH} bytes`
  const [first, ...rest] = file.split('/')
  if (first !== FILES_FOLDER || rest.length === 0) return `does not begin with ${FILES_FOLDER}/`
  if (rest.some((part) => part === '' || part === '.' || part === '..')) return 'has an empty part, or `.` or `..`'
  return leadsElsewhere(file)
}

function leadsElsewhere(path: string): string | undefined {
  if (path.startsWith('/') || /^[A-Za-z]:(?:[\\/]|$)/.test(path)) return 'is absolute'
  if (path.includes('\\')) return 'has a backslash, which some systems take for a separator'
  return path.split('/').includes('..') ? 'leads upwards with `..`' : undefined
}

function digestOf(value: JsonValue, place: string): DigestSet {
  if (!isJsonObject(value) || typeof value.sha256 !== 'string') throw handover(`${place}: has no sha256`)
  for (const [algorithm, hex] of Object.entries(value)) {
    const isKnown = ALGORITHMS.includes(algorithm) && typeof hex === 'string' && /^[0-9a-f]+$/.test(hex)
    if (!isKnown || hex.length !== HEX_LENGTH.get(algorithm))
      throw handover(`${place}: ${shown(algorithm)} is no digest that a builder writes`)
  }
  return value as DigestSet
}

function buildOf(value: JsonValue): BuildClaim {
  const build = objectOf(value, ['job', 'runAttempt', 'runId'], 'build')
  const text = (name: string): string => textOf(build[name], `build.${name}`)
  return { runId: text('runId'), runAttempt: text('runAttempt'), job: text('job') }
}

function objectOf(value: JsonValue, fields: readonly string[], place: string): JsonObject {
  if (isJsonObject(value) && Object.keys(value).join() === fields.join()) return value
  throw handover(`${place} must have exactly ${fields.join(', ')}`)
}

function textOf(value: JsonValue | undefined, place: string): string {
  if (typeof value === 'string' && value !== '') return value
  throw handover(`${place} must be a text`)
}

function assertDistinct(subjects: readonly ManifestEntry[], key: 'name' | 'file'): void {
  const seen = new Set<string>()
  for (const { [key]: value } of subjects) {
    if (seen.has(value)) throw handover(`the manifest has the ${key} "${shown(value)}" twice`)
    seen.add(value)
  }
}

function shown(text: string): string {
  return printable(text.slice(0, 200))
}

/** The refusal of what a build handed over; `problem` is a whole clause. */
export function handover(problem: string, details: { readonly cause?: unknown } = {}): CoreError {
  return refused('HANDOVER', `what the build job handed over is not what it declared: ${problem}; nothing was signed`, {
    remedy:
      'something changed it after it was hashed, or the build wrote it itself: look for what wrote into the build’s artifact, and build again',
    ...details,
  })
}
