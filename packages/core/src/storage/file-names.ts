import type { Subject } from '../subject/index.ts'

/** What a file name is made from: the subjects of one bundle and the kind of what it says. */
export interface Nameable {
  readonly subjects: readonly Subject[]
  readonly kind: string
}

/** Longest file name that all file systems of the runners take, in bytes. */
const MAX_NAME_BYTES = 255
/** Room for `-<12 hex>`, the kind and `.sigstore.json`. */
const MAX_ARTIFACT_BYTES = 180

/** Characters that Windows refuses in a file name, with the control characters. */
const WINDOWS_FORBIDDEN = /[<>:"|?*\u0000-\u001f]/g

/** Part of a file name before `.sigstore.json`, for a subject that needs no digest to be told apart. */
export function artifactPart(name: string, platform: NodeJS.Platform): string {
  const flat = name.replace(/[/\\]/g, '_')
  return platform === 'win32' ? flat.replace(WINDOWS_FORBIDDEN, '_') : flat
}

/** `.sigstore.json` for a signature, `.<kind>.sigstore.json` for an attestation. */
export function kindSuffix(kind: string): string {
  return kind === 'signature' ? '.sigstore.json' : `.${kind}.sigstore.json`
}

/**
 * File names for the bundles of one call, in order: `<artifact>.sigstore.json` for a signature,
 * `<artifact>.<kind>.sigstore.json` for an attestation of one subject, `multiple.<kind>.sigstore.json` for one of
 * several, numbered when there are several such bundles. Where two artifacts would share a name, both carry the first
 * 12 hex digits of their digest. No two names are equal, also on a file system that ignores case.
 */
export function bundleFileNames(items: readonly Nameable[], platform: NodeJS.Platform): string[] {
  const owners = new Map<string, Set<string>>()
  for (const { subjects } of items) {
    if (subjects.length !== 1 || subjects[0] === undefined) continue
    const key = artifactPart(subjects[0].name, platform).toLowerCase()
    owners.set(key, (owners.get(key) ?? new Set()).add(digestOf(subjects[0])))
  }
  const shards = new Map<string, number>()
  for (const { subjects, kind } of items) if (subjects.length !== 1) shards.set(kind, (shards.get(kind) ?? 0) + 1)

  const used = new Map<string, number>()
  const counters = new Map<string, number>()
  return items.map(({ subjects, kind }) => {
    const [only] = subjects
    if (subjects.length === 1 && only !== undefined) {
      const part = artifactPart(only.name, platform)
      const shared = (owners.get(part.toLowerCase())?.size ?? 0) > 1
      return distinct(singleName(part, digestOf(only), shared, kind), used)
    }
    const number = (counters.get(kind) ?? 0) + 1
    counters.set(kind, number)
    const index = (shards.get(kind) ?? 0) > 1 ? `.${String(number).padStart(4, '0')}` : ''
    return distinct(`multiple.${kind}${index}.sigstore.json`, used)
  })
}

function singleName(part: string, digest: string, shared: boolean, kind: string): string {
  const needsDigest = shared || Buffer.byteLength(part) > MAX_ARTIFACT_BYTES
  const artifact = needsDigest ? `${cut(part, MAX_ARTIFACT_BYTES)}-${digest.slice(0, 12)}` : part
  const name = `${artifact}${kindSuffix(kind)}`
  return Buffer.byteLength(name) <= MAX_NAME_BYTES ? name : `${digest.slice(0, 12)}${kindSuffix(kind.slice(0, 60))}`
}

/** The same artifact may be signed twice in one call (same name, digest and kind): the later ones are numbered. */
function distinct(name: string, used: Map<string, number>): string {
  const key = name.toLowerCase()
  const times = used.get(key) ?? 0
  used.set(key, times + 1)
  return times === 0 ? name : distinct(name.replace(/\.sigstore\.json$/, `.${times + 1}.sigstore.json`), used)
}

/** The digest that names an artifact: sha256 where there is one, else the first. Lower-case hex. */
export function digestOf(subject: Subject): string {
  return subject.digest.sha256 ?? Object.values(subject.digest)[0] ?? ''
}

/** Cuts at a whole character, so that no half of a multi-byte one is left. */
function cut(text: string, bytes: number): string {
  let result = ''
  let size = 0
  for (const character of text) {
    size += Buffer.byteLength(character)
    if (size > bytes) break
    result += character
  }
  return result
}
