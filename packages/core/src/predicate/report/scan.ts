import { isJsonObject, type JsonObject, type JsonValue, readObject, readString } from '@slsa-actions/wire'
import type { Vulnerability } from 'in-toto-attestation'
import { notAReport } from './report-file.ts'

/** What a scanner's report says, in the words of the predicate. What it does not say is undefined, and never guessed. */
export interface Scan {
  readonly scanner: { readonly uri: string; readonly version: string | undefined }
  readonly database: {
    readonly uri: string | undefined
    readonly version: string | undefined
    /** RFC 3339 */
    readonly lastUpdate: string | undefined
  }
  /** RFC 3339 */
  readonly startedOn: string | undefined
  /** RFC 3339 */
  readonly finishedOn: string | undefined
  readonly findings: readonly Vulnerability[]
}

/** What a report leaves out and somebody else knows: a file of ours, or what `trivy version` prints. */
export interface ScanFacts {
  readonly scanStartedOn?: string
  readonly scanFinishedOn?: string
  readonly scannerVersion?: string
  readonly db?: { readonly uri?: string; readonly version?: string; readonly lastUpdate?: string }
}

const FACTS = ['scanStartedOn', 'scanFinishedOn', 'scannerVersion', 'db'] as const
const DB_FACTS = ['uri', 'version', 'lastUpdate'] as const

/** Facts out of a file that holds nothing else; undefined for another file. @throws CoreError bad-input `REPORT`; WireError */
export function scanFacts(report: JsonObject, name: string): ScanFacts | undefined {
  const trivy = trivyVersionFacts(report)
  if (trivy !== undefined) return trivy
  const keys = Object.keys(report)
  if (!keys.some((key) => FACTS.some((known) => known === key))) return undefined
  const unknown = keys.find((key) => !FACTS.some((known) => known === key))
  if (unknown !== undefined)
    throw notAReport(name, `has the key ${JSON.stringify(unknown.slice(0, 80))}, which is not known`)
  const db = report.db === undefined ? undefined : readObject(report.db, `${name}: db`)
  const unknownOfDb = Object.keys(db ?? {}).find((key) => !DB_FACTS.some((known) => known === key))
  if (unknownOfDb !== undefined)
    throw notAReport(name, `has the key db.${unknownOfDb.slice(0, 80)}, which is not known`)
  return {
    ...texts(report, ['scanStartedOn', 'scanFinishedOn', 'scannerVersion'], `${name}: `),
    ...(db === undefined ? {} : { db: texts(db, DB_FACTS, `${name}: db.`) }),
  }
}

/** `trivy version --format json`: the report itself does not say how old the database was. */
function trivyVersionFacts({ Version: version, VulnerabilityDB: db }: JsonObject): ScanFacts | undefined {
  if (typeof version !== 'string' || !isJsonObject(db) || typeof db.UpdatedAt !== 'string') return undefined
  return {
    scannerVersion: version,
    db: { lastUpdate: db.UpdatedAt, ...(typeof db.Version === 'number' ? { version: String(db.Version) } : {}) },
  }
}

function texts<Key extends string>(
  object: JsonObject,
  keys: readonly Key[],
  place: string,
): Partial<Record<Key, string>> {
  return Object.fromEntries(
    keys.flatMap((key) => (object[key] === undefined ? [] : [[key, readString(object[key], `${place}${key}`)]])),
  ) as Partial<Record<Key, string>>
}

/** Words for how bad it is, the same for all scanners: `CRITICAL`, `HIGH`, `MEDIUM`, `LOW`, `NEGLIGIBLE`, `UNKNOWN`. */
export function severityWord(word: JsonValue | undefined): string {
  const upper = typeof word === 'string' ? word.toUpperCase() : ''
  if (upper === 'MODERATE') return 'MEDIUM'
  return ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'NEGLIGIBLE'].includes(upper) ? upper : 'UNKNOWN'
}

/** The same out of a score of 0 to 10. @see CVSS v3.1, section 5 */
export function severityOfScore(score: number | undefined): string {
  if (score === undefined || Number.isNaN(score)) return 'UNKNOWN'
  if (score >= 9) return 'CRITICAL'
  if (score >= 7) return 'HIGH'
  if (score >= 4) return 'MEDIUM'
  return score > 0 ? 'LOW' : 'NEGLIGIBLE'
}

/** The fields that are set and not empty. */
export function setFields(fields: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).filter(
      (field): field is [string, JsonValue] =>
        field[1] !== undefined && field[1] !== '' && !(Array.isArray(field[1]) && field[1].length === 0),
    ),
  )
}

/** A text that is not empty, else undefined. */
export function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The texts of a list; of what is none, an empty one. */
export function textsOf(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item !== '') : []
}

/** The object, or an empty one. */
export function objectOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {}
}

/** The list, or an empty one where there is none: scanners written in Go leave empty lists out, or write null. */
export function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : []
}
