import type { Subject } from '../subject/index.ts'

/** What a file name is made from: the subjects of one bundle and the kind of what it says. */
export interface Nameable {
  readonly subjects: readonly Subject[]
  readonly kind: string
}

/** Longest file name that all file systems of the runners take, in bytes. */
const MAX_NAME_BYTES = 255
/** Room for a number, where the same artifact is signed twice in one call. */
const NUMBER_BYTES = 8
/** Hex digits of a digest in a name. */
const SHORT_DIGEST = 12

const SEPARATORS_AND_CONTROLS = /[/\\\u0000-\u001f\u007f]/g
const WINDOWS_FORBIDDEN = /[<>:"|?*]/g
/** Devices of Windows, which they are with any extension too. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?= *(?:\.|$))/i

/**
 * Part of a file name before `.sigstore.json`, for a subject that needs no digest to be told apart: its name, with `_`
 * for what would make another path of it.
 */
export function artifactPart(name: string, platform: NodeJS.Platform): string {
  const flat = name.toWellFormed().replace(SEPARATORS_AND_CONTROLS, '_')
  return platform === 'win32' ? flat.replace(WINDOWS_FORBIDDEN, '_').replace(WINDOWS_DEVICE, '_$&') : flat
}

/** `.sigstore.json` for a signature, `.<kind>.sigstore.json` for an attestation. */
export function kindSuffix(kind: string): string {
  return kind === 'signature' ? '.sigstore.json' : `.${kind}.sigstore.json`
}

/**
 * File names for the bundles of one call, in order: `<artifact>.sigstore.json` for a signature,
 * `<artifact>.<kind>.sigstore.json` for an attestation of one subject, `multiple.<kind>.sigstore.json` for one of
 * several, numbered when there are several such bundles. `<artifact>` of an image is the last part of its repository, with
 * its digest. Where two artifacts would share a name, and where a name is too
 * long, it carries the first 12 hex digits of its digest. No two names are equal, also on a file system that ignores
 * case or how a character is composed.
 */
export function bundleFileNames(items: readonly Nameable[], platform: NodeJS.Platform): string[] {
  const owners = new Map<string, Set<string>>()
  for (const { subjects } of items) {
    if (subjects.length !== 1 || subjects[0] === undefined) continue
    const key = folded(artifactPart(shortName(subjects[0]), platform))
    owners.set(key, (owners.get(key) ?? new Set()).add(digestOf(subjects[0])))
  }
  const shards = new Map<string, number>()
  for (const { subjects, kind } of items) if (subjects.length !== 1) shards.set(kind, (shards.get(kind) ?? 0) + 1)

  const used = new Map<string, number>()
  const counters = new Map<string, number>()
  return items.map(({ subjects, kind }) => {
    const [only] = subjects
    if (subjects.length === 1 && only !== undefined) {
      const part = artifactPart(shortName(only), platform)
      // An image is named by its digest; its name is only where it was pushed to.
      const isShared = only.image !== undefined || (owners.get(folded(part))?.size ?? 0) > 1
      return distinct(singleName(part, digestOf(only), isShared, kind), used)
    }
    const number = (counters.get(kind) ?? 0) + 1
    counters.set(kind, number)
    const index = (shards.get(kind) ?? 0) > 1 ? `.${String(number).padStart(4, '0')}` : ''
    return distinct(`multiple.${kind}${index}.sigstore.json`, used)
  })
}

/** Of an image the last part of its repository. */
function shortName({ name, image }: Subject): string {
  return image === undefined ? name : name.slice(name.lastIndexOf('/') + 1)
}

function singleName(part: string, digest: string, isShared: boolean, kind: string): string {
  const suffix = kindSuffix(kind)
  const room = MAX_NAME_BYTES - NUMBER_BYTES - Buffer.byteLength(suffix)
  if (!isShared && Buffer.byteLength(part) <= room) return `${part}${suffix}`
  return `${cut(part, room - SHORT_DIGEST - 1)}-${shortDigest(digest)}${suffix}`
}

/** The same artifact may be signed twice in one call (same name, digest and kind): the later ones are numbered. */
function distinct(name: string, used: Map<string, number>): string {
  const key = folded(name)
  const times = used.get(key) ?? 0
  used.set(key, times + 1)
  return times === 0 ? name : distinct(name.replace(/\.sigstore\.json$/, `.${times + 1}.sigstore.json`), used)
}

/** What file systems may take for the same name is the same here. Too much only adds a digest to a name. */
function folded(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase()
}

/** The digest that names an artifact: sha256 where there is one, else the first. Lower-case hex. */
export function digestOf(subject: Pick<Subject, 'digest'>): string {
  return subject.digest.sha256 ?? Object.values(subject.digest)[0] ?? ''
}

/**
 * The bundle files that bear the name of an artifact, with its digest or without. Found in the time that it takes to
 * look a word up: each of thousands of artifacts looks through thousands of names.
 *
 * @param names in order, as `sort` puts them
 */
export function namesFor(
  names: readonly string[],
  artifact: { readonly name: string } & Pick<Subject, 'digest'>,
  platform: NodeJS.Platform,
): string[] {
  const part = artifactPart(artifact.name, platform)
  const short = shortDigest(digestOf(artifact))
  const starts = short === '' ? [`${part}.`] : [`${part}-${short}.`, `${part}.`]
  return starts.flatMap((start) => startingWith(names, start))
}

/** Those of the names, which are in order, that start so. */
function startingWith(names: readonly string[], start: string): string[] {
  let first = 0
  for (let end = names.length; first < end; ) {
    const middle = (first + end) >> 1
    if ((names[middle] ?? '') < start) first = middle + 1
    else end = middle
  }
  let end = first
  while (names[end]?.startsWith(start) === true) end += 1
  return names.slice(first, end)
}

function shortDigest(digest: string): string {
  return digest.slice(0, SHORT_DIGEST)
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
