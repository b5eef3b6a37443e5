import { isJsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { badInput } from '../outcome/index.ts'
import { parseDigest } from './checksums.ts'
import { asSubject, type Subject } from './types.ts'

const MAX_BYTES = 16 * 1024 * 1024

/**
 * Subjects of the runner's own list of what a job made, `$GITHUB_ARTIFACTS_LIST`:
 * `{version: 1, subjects: [{name, digest, kind}]}`. An empty file is an empty list, a subject that stands twice counts
 * once.
 *
 * @throws CoreError bad-input `SUBJECT`, WireError for what is not strict JSON
 */
export function subjectsFromArtifactsList(bytes: Uint8Array, what: string): Subject[] {
  if (bytes.byteLength === 0) return []
  const value = parseJson(bytes, { what, maxBytes: MAX_BYTES })
  if (!isJsonObject(value) || value.version !== 1 || !Array.isArray(value.subjects)) {
    throw badInput('SUBJECT', `${what}: is not a list of artifacts of version 1`)
  }
  const found = new Map<string, string>()
  value.subjects.forEach((entry, index) => {
    const { name, digest } = entryOf(entry, `${what}: subjects[${index}]`)
    const known = found.get(name)
    if (known !== undefined && known !== digest)
      throw badInput('SUBJECT', `${what}: "${name.slice(0, 200)}" stands twice with different digests`)
    found.set(name, digest)
  })
  return Array.from(found, ([name, digest]) => asSubject(name, parseDigest(digest, what)))
}

function entryOf(entry: JsonValue, at: string): { name: string; digest: string } {
  if (!isJsonObject(entry)) throw badInput('SUBJECT', `${at}: is not an object`)
  const { name, digest, kind } = entry
  if (typeof name !== 'string' || name === '' || /[\r\n]/.test(name)) throw badInput('SUBJECT', `${at}: has no name`)
  if (typeof digest !== 'string') throw badInput('SUBJECT', `${at}: has no digest`)
  if (kind !== 'file' && kind !== 'oci') throw badInput('SUBJECT', `${at}: the kind is neither file nor oci`)
  parseDigest(digest, at)
  return { name, digest }
}
