import { fault, type Read, shown } from './read.ts'

/** RFC 3986 leaves no room for white space and control characters; of the rest, ref names in real URIs use nearly all. */
const ABSOLUTE_URI = /^[a-z][a-z0-9+.-]*:[^\s\p{Cc}]+$/u
/** As above with `_` in the scheme: public verifiers write resources such as `gce_image_gke:gke-1418000-cos`. */
const RESOURCE_URI = /^[a-z][a-z0-9+._-]*:[^\s\p{Cc}]+$/u
const WEB_URI = /^(?:git\+)?https?:/
const WEB_URI_WITH_HOST = /^(?:git\+)?https?:\/\/[^/?#]/
const VERSIONED_PURL = /^pkg:[a-z][a-z0-9.-]*\/[^\s\p{Cc}?#]*[^\s\p{Cc}?#/]@[^\s\p{Cc}?#]+(?:[?#][^\s\p{Cc}]*)?$/u
const MAX_PURL = 4096
const RFC_3339 = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(?:Z|[+-](\d{2}):(\d{2}))$/

/** Whether a text is a URI with a scheme in lower case, and with a host where the scheme needs one. */
export function isAbsoluteUri(value: string): boolean {
  return ABSOLUTE_URI.test(value) && hasHost(value)
}

/** A TypeURI: an absolute URI that identifies a schema or an entity. @see in-toto attestation v1, field types */
export const absoluteUri: Read<string> = (value, place) => {
  if (typeof value === 'string' && isAbsoluteUri(value)) return value
  throw fault(place, `must be an absolute URI, found ${shown(value)}`)
}

/** A ResourceURI: an absolute URI that identifies an artifact. @see in-toto attestation v1, field types */
export const resourceUri: Read<string> = (value, place) => {
  if (typeof value === 'string' && RESOURCE_URI.test(value) && hasHost(value)) return value
  throw fault(place, `must be an absolute URI, found ${shown(value)}`)
}

/** An instant as RFC 3339 writes it, upper case, with a real date. No leap second: `Date` knows none. */
export const timestamp: Read<string> = (value, place) => {
  if (typeof value === 'string' && isInstant(value)) return value
  throw fault(place, `must be an RFC 3339 timestamp such as 2026-01-31T12:00:00Z, found ${shown(value)}`)
}

/** Bytes as an encoder writes them in base64: padded, standard alphabet, no line ends. */
export const base64Text: Read<string> = (value, place) => {
  if (typeof value === 'string' && Buffer.from(value, 'base64').toString('base64') === value) return value
  throw fault(place, `must be base64 (padded, standard alphabet, no line ends), found ${shown(value)}`)
}

/** A package URL with a version, the last `@` that does not begin a scope. @see https://github.com/package-url/purl-spec */
export const versionedPurl: Read<string> = (value, place) => {
  // The length bounds the work of the pattern, which looks for its `@` from every place.
  if (typeof value === 'string' && value.length <= MAX_PURL && VERSIONED_PURL.test(value)) return value
  throw fault(place, `must be a package URL with a version, such as pkg:npm/semver@7.5.4, found ${shown(value)}`)
}

function hasHost(uri: string): boolean {
  return !WEB_URI.test(uri) || WEB_URI_WITH_HOST.test(uri)
}

function isInstant(value: string): boolean {
  const parts = RFC_3339.exec(value)
  if (parts === null) return false
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHour = 0, offsetMinute = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0))
  const lastDay = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= lastDay
  return isDate && hour <= 23 && minute <= 59 && second <= 59 && offsetHour <= 23 && offsetMinute <= 59
}
