import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { assertFields, unreadable } from './map-field.ts'
import { isTagPattern } from './release-tag.ts'
import type { BuilderEntry, BuilderIdKind, BuildLevel, ReleaseListSource } from './types.ts'

/** Signer of the entry for all workflows that sign for themselves. */
export const BUILD_CONFIG = 'build-config'

const FIELDS = [
  'signer',
  'tags',
  'buildTypes',
  'builderId',
  'delegates',
  'maxLevel',
  'shape',
  'acceptsAttestOnly',
  'cache',
  'fields',
  'selfHosted',
  'releases',
  'comment',
]
const WORKFLOW_URI =
  /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+\/\.github\/workflows\/[^@\s/?#]+\.ya?ml$/
const KEY = /^sha256:[0-9a-f]{64}$/
const FIELD_PATH = /^(?:buildDefinition|runDetails|invocation|buildConfig|metadata|materials)(?:\.[A-Za-z_][\w-]*)*$/
/** What the build made or reported; no builder can vouch for it. */
const OF_THE_BUILD = ['runDetails.byproducts', 'runDetails', 'subject']
/** A release, whatever its number: the tags of an entry that names none. */
const ANY_RELEASE = ['>=0.0.0']
const MAX_LIST = 200

/** One entry. @throws CoreError bad-input `BUILDER_MAP` */
export function parseBuilderEntry(value: JsonValue, place: string): BuilderEntry {
  if (!isJsonObject(value)) throw unreadable(place, 'must be an object')
  assertFields(value, FIELDS, place)
  const signer = signerOf(value, place)
  const builderId = oneOf(value, 'builderId', ['signer', 'runner', 'run', 'delegated'] as const, place, 'signer')
  const delegates = delegatesOf(value, builderId, place)
  const releases = value.releases === undefined ? undefined : releasesOf(value.releases, `${place}, releases`)
  const entry: BuilderEntry = {
    signer,
    tags: value.tags === undefined ? ANY_RELEASE : tagsOf(value, place),
    buildTypes: listOf(value, 'buildTypes', place, isUri),
    builderId,
    ...(delegates === undefined ? {} : { delegates }),
    maxLevel: maxLevelOf(value, place),
    shape: oneOf(value, 'shape', ['build+attest', 'attest-only'] as const, place),
    acceptsAttestOnly: value.acceptsAttestOnly === undefined ? false : flag(value, 'acceptsAttestOnly', place),
    cache: oneOf(value, 'cache', ['none', 'signed', 'shared'] as const, place),
    fields: fieldsOf(value, place),
    ...(value.selfHosted === undefined
      ? {}
      : { selfHosted: oneOf(value, 'selfHosted', ['dedicated', 'ephemeral'] as const, place) }),
    ...(releases === undefined ? {} : { releases }),
  }
  if (value.comment !== undefined) textOf(value, 'comment', place)
  assertPossible(entry, place)
  return entry
}

/** Claims that no builder of the kind can keep, so that a map cannot grant them by accident. */
function assertPossible(entry: BuilderEntry, place: string): void {
  const isKey = KEY.test(entry.signer)
  if (isKey && entry.builderId !== 'delegated') {
    throw unreadable(
      place,
      'is the entry of a key, which has no URI of its own',
      'give `builderId: delegated` and name in `delegates` what it signs for',
    )
  }
  if (isKey && entry.delegates === 'any') throw unreadable(`${place}, delegates`, 'must be a list for a key')
  if (entry.signer !== BUILD_CONFIG) return
  if (entry.maxLevel > 2)
    throw unreadable(
      `${place}, maxLevel`,
      'is at most 2 for workflows that sign for themselves: any step of the job can sign',
    )
  if (Object.values(entry.fields).includes('control-plane'))
    throw unreadable(
      `${place}, fields`,
      'are the tenant’s in a workflow that signs for itself: any step of the job can write them',
    )
  if (entry.builderId === 'delegated') throw unreadable(`${place}, builderId`, 'cannot be delegated for every workflow')
}

function signerOf(entry: JsonObject, place: string): string {
  const signer = textOf(entry, 'signer', place)
  if (signer === BUILD_CONFIG || KEY.test(signer) || WORKFLOW_URI.test(signer)) return signer
  throw unreadable(
    `${place}, signer`,
    'must be https://server/owner/repo/.github/workflows/file.yml without @ref, sha256:<hex of a key>, or build-config',
  )
}

function maxLevelOf(entry: JsonObject, place: string): BuildLevel {
  const { maxLevel } = entry
  if (maxLevel === 0 || maxLevel === 1 || maxLevel === 2 || maxLevel === 3) return maxLevel
  throw unreadable(`${place}, maxLevel`, 'must be 0, 1, 2 or 3')
}

function tagsOf(entry: JsonObject, place: string): string[] {
  const tags = listOf(entry, 'tags', place, isTagPattern)
  if (tags.length === 0) throw unreadable(`${place}, tags`, 'must not be empty: no release would be admitted')
  return tags
}

function delegatesOf(entry: JsonObject, builderId: BuilderIdKind, place: string): BuilderEntry['delegates'] {
  if (builderId !== 'delegated') {
    if (entry.delegates === undefined) return undefined
    throw unreadable(`${place}, delegates`, 'goes with `builderId: delegated` only')
  }
  if (entry.delegates === 'any') return 'any'
  const list = listOf(entry, 'delegates', place, (text) => isUri(text) && !text.includes('@'))
  if (list.length === 0) throw unreadable(`${place}, delegates`, 'must name the builders it speaks for, or be `any`')
  return list
}

function fieldsOf(entry: JsonObject, place: string): BuilderEntry['fields'] {
  if (entry.fields === undefined) return {}
  if (!isJsonObject(entry.fields)) throw unreadable(`${place}, fields`, 'must be an object')
  const found = Object.entries(entry.fields)
  if (found.length > MAX_LIST) throw unreadable(`${place}, fields`, `has more than ${MAX_LIST} members`)
  return Object.fromEntries(
    found.map(([path, owner]) => {
      const at = `${place}, fields["${path.slice(0, 80)}"]`
      if (!FIELD_PATH.test(path)) throw unreadable(at, 'is no path of a field of a provenance')
      if (owner !== 'control-plane' && owner !== 'tenant') throw unreadable(at, 'must be control-plane or tenant')
      if (owner === 'control-plane' && OF_THE_BUILD.includes(path))
        throw unreadable(at, 'holds what the build itself reports, for which no builder vouches')
      return [path, owner]
    }),
  )
}

function releasesOf(value: JsonValue, place: string): ReleaseListSource {
  if (!isJsonObject(value)) throw unreadable(place, 'must be an object')
  assertFields(value, ['location', 'identity', 'issuer', 'repositoryId'], place)
  const id = value.repositoryId === undefined ? undefined : textOf(value, 'repositoryId', place)
  if (id !== undefined && !/^\d{1,20}$/.test(id))
    throw unreadable(`${place}, repositoryId`, 'must be a number as a string')
  const issuer = textOf(value, 'issuer', place)
  if (!isUri(issuer)) throw unreadable(`${place}, issuer`, 'must be a URL')
  return {
    location: textOf(value, 'location', place),
    identity: textOf(value, 'identity', place),
    issuer,
    ...(id === undefined ? {} : { repositoryId: id }),
  }
}

function listOf(object: JsonObject, key: string, place: string, isFit: (text: string) => boolean): string[] {
  const value = object[key]
  if (value === undefined) return []
  if (!Array.isArray(value)) throw unreadable(`${place}, ${key}`, 'must be a list')
  if (value.length > MAX_LIST) throw unreadable(`${place}, ${key}`, `has more than ${MAX_LIST} items`)
  return value.map((item, index) => {
    if (typeof item === 'string' && item.length <= 2000 && isFit(item)) return item
    throw unreadable(`${place}, ${key}[${index}]`, `cannot be used: ${JSON.stringify(item).slice(0, 80)}`)
  })
}

function textOf(object: JsonObject, key: string, place: string): string {
  const value = object[key]
  if (typeof value === 'string' && value.trim() !== '' && value.length <= 2000) return value
  throw unreadable(`${place}, ${key}`, 'must be a string of 1 to 2000 characters')
}

function flag(object: JsonObject, key: string, place: string): boolean {
  const value = object[key]
  if (typeof value === 'boolean') return value
  throw unreadable(`${place}, ${key}`, 'must be true or false')
}

function oneOf<T extends string>(object: JsonObject, key: string, known: readonly T[], place: string, unset?: T): T {
  const value = object[key]
  if (value === undefined && unset !== undefined) return unset
  const found = known.find((one) => one === value)
  if (found !== undefined) return found
  throw unreadable(`${place}, ${key}`, `must be one of ${known.join(', ')}`)
}

function isUri(text: string): boolean {
  return /^https?:\/\/[^\s]+$/.test(text)
}
