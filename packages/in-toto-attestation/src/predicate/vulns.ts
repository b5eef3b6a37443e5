import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import { resourceUri, timestamp } from '../formats.ts'
import { anyObject, anyText, listOf, optional, type Read, required, text, withoutUnset } from '../read.ts'

/** Result of a vulnerability scan, v0.2. @see in-toto attestation, Vulnerabilities v0.2 */
export interface Vulns {
  readonly scanner: {
    /** Absolute URI. */
    readonly uri: string
    readonly version?: string
    readonly db: {
      /** Absolute URI. */
      readonly uri?: string
      readonly version?: string
      /** RFC 3339 */
      readonly lastUpdate: string
    }
    /** Empty: the scanner found nothing. */
    readonly result: readonly Vulnerability[]
  }
  readonly metadata: {
    /** RFC 3339 */
    readonly scanStartedOn: string
    /** RFC 3339 */
    readonly scanFinishedOn: string
  }
}

/** One finding. */
export interface Vulnerability {
  /** For example `CVE-2021-44228`. */
  readonly id: string
  readonly severity: readonly { readonly method: string; readonly score: string }[]
  readonly annotations?: readonly JsonObject[]
}

/** A scan result of v0.2. */
export const vulnsV02: Read<Vulns> = (value, place) => scan(vulnerability)(value, place)

/** A scan result of v0.1 in the shape of v0.2. Its text nests a finding in `vulnerability`, its example does not. */
export const vulnsV01: Read<Vulns> = (value, place) => scan(nestedVulnerability)(value, place)

function scan(finding: Read<Vulnerability>): Read<Vulns> {
  return (value, place) => {
    const object = anyObject(value, place)
    return {
      scanner: required(object, 'scanner', scanner(finding), place),
      metadata: required(object, 'metadata', metadata, place),
    }
  }
}

function scanner(finding: Read<Vulnerability>): Read<Vulns['scanner']> {
  return (value, place) => {
    const object = anyObject(value, place)
    return withoutUnset<Vulns['scanner']>({
      uri: required(object, 'uri', resourceUri, place),
      version: optional(object, 'version', anyText, place),
      db: required(object, 'db', database, place),
      result: required(object, 'result', listOf(finding), place),
    })
  }
}

const database: Read<Vulns['scanner']['db']> = (value, place) => {
  const object = anyObject(value, place)
  return withoutUnset<Vulns['scanner']['db']>({
    uri: optional(object, 'uri', resourceUri, place),
    version: optional(object, 'version', anyText, place),
    lastUpdate: required(object, 'lastUpdate', timestamp, place),
  })
}

const vulnerability: Read<Vulnerability> = (value, place) => {
  const object = anyObject(value, place)
  return withoutUnset<Vulnerability>({
    id: required(object, 'id', text, place),
    severity: required(object, 'severity', listOf(severity), place),
    annotations: optional(object, 'annotations', annotations, place),
  })
}

const nestedVulnerability: Read<Vulnerability> = (value, place) => {
  const object = anyObject(value, place)
  return Object.hasOwn(object, 'vulnerability')
    ? required(object, 'vulnerability', vulnerability, place)
    : vulnerability(value, place)
}

const severity: Read<{ method: string; score: string }> = (value, place) => {
  const object = anyObject(value, place)
  return { method: required(object, 'method', text, place), score: required(object, 'score', anyText, place) }
}

/** "list, map <string, value>": scanners write either. */
const annotations: Read<JsonObject[]> = (value: JsonValue, place) =>
  Array.isArray(value) ? listOf(anyObject)(value, place) : [anyObject(value, place)]

const metadata: Read<Vulns['metadata']> = (value, place) => {
  const object = anyObject(value, place)
  return {
    scanStartedOn: required(object, 'scanStartedOn', timestamp, place),
    scanFinishedOn: required(object, 'scanFinishedOn', timestamp, place),
  }
}
