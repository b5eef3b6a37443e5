import { isJsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { badInput } from '../outcome/index.ts'
import { parseDigest } from './checksums.ts'
import { printable, problemOfName } from './printable.ts'
import { asSubject, type Subject } from './types.ts'

/** Largest list, in bytes. */
export const MAX_LIST_SIZE = 16 * 1024 * 1024

/**
 * Subjects of the runner's own list of what a job made, `$GITHUB_ARTIFACTS_LIST`:
 * `{version: 1, subjects: [{name, digest, kind}]}`. A file with nothing but blanks is an empty list, a subject that
 * stands twice counts once.
 *
 * @param wanted the kind of entries that count; default all
 * @throws CoreError bad-input `SUBJECT`, WireError for what is not strict JSON
 */
export function subjectsFromArtifactsList(bytes: Uint8Array, what: string, wanted?: 'file' | 'oci'): Subject[] {
  if (bytes.every((byte) => BLANKS.has(byte))) return []
  const value = parseJson(bytes, { what, maxBytes: MAX_LIST_SIZE })
  if (!isJsonObject(value) || value.version !== 1 || !Array.isArray(value.subjects)) {
    throw badInput('SUBJECT', `${what}: is not a list of artifacts of version 1`)
  }
  const found = new Map<string, Entry>()
  for (const [index, element] of value.subjects.entries()) {
    const entry = entryOf(element, `${what}: subjects[${index}]`)
    const known = found.get(entry.name)
    if (known !== undefined && (known.digest !== entry.digest || known.kind !== entry.kind)) {
      const shown = printable(entry.name.slice(0, 200))
      throw badInput('SUBJECT', `${what}: "${shown}" stands twice with different digests or kinds`)
    }
    found.set(entry.name, entry)
  }
  const entries = [...found.values()].filter(({ kind }) => wanted === undefined || kind === wanted)
  return entries.map(({ name, digest }) => asSubject(name, parseDigest(digest, what)))
}

/** Space, tab, line feed, carriage return. */
const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d])

interface Entry {
  readonly name: string
  readonly digest: string
  readonly kind: 'file' | 'oci'
}

function entryOf(entry: JsonValue, at: string): Entry {
  if (!isJsonObject(entry)) throw badInput('SUBJECT', `${at}: is not an object`)
  const { name, digest, kind } = entry
  if (typeof name !== 'string' || name === '') throw badInput('SUBJECT', `${at}: has no name`)
  const problem = problemOfName(name)
  if (problem !== undefined) throw badInput('SUBJECT', `${at}: ${problem}`)
  if (typeof digest !== 'string') throw badInput('SUBJECT', `${at}: has no digest`)
  if (kind !== 'file' && kind !== 'oci') throw badInput('SUBJECT', `${at}: the kind is neither file nor oci`)
  parseDigest(digest, at)
  return { name, digest, kind }
}
