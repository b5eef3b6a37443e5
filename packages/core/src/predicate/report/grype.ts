import { isJsonObject, type JsonObject, type JsonValue, readArray, readObject, readString } from '@slsa-actions/wire'
import type { Vulnerability } from 'in-toto-attestation'
import { notAReport } from './report-file.ts'
import { listOf, objectOf, type Scan, setFields, severityWord, textOf, textsOf } from './scan.ts'

/** Whether a report in JSON is one of Grype; Kubescape writes the same for images. */
export function isGrype(report: JsonObject): boolean {
  return 'matches' in report && isJsonObject(report.descriptor)
}

/**
 * A scan out of `grype -o json`, with database schema 5 or 6. Findings that Grype was told to ignore are not in it.
 *
 * @throws CoreError bad-input `REPORT` for a report of a database that Grype itself calls invalid; WireError `JSON_TYPE`
 */
export function scanOfGrype(report: JsonObject, name: string): Scan {
  const descriptor = readObject(report.descriptor, `${name}: descriptor`)
  const db = objectOf(descriptor.db)
  const status = isJsonObject(db.status) ? db.status : db
  const isBad = status.valid === false || textOf(status.error) !== undefined
  if (isBad)
    throw notAReport(name, 'says that its vulnerability database is not valid', 'run `grype db update`, and scan again')
  const version = textOf(descriptor.version)
  const scannedOn = textOf(descriptor.timestamp)
  const schema = status.schemaVersion
  return {
    scanner: { uri: `pkg:github/anchore/grype${version === undefined ? '' : `@${version}`}`, version },
    database: {
      uri: textOf(status.from),
      version: typeof schema === 'number' ? String(schema) : textOf(schema),
      lastUpdate: textOf(status.built),
    },
    startedOn: scannedOn,
    finishedOn: scannedOn,
    findings: matchesOf(report, name).map((match, index) => finding(match, `${name}: matches[${index}]`)),
  }
}

function matchesOf({ matches }: JsonObject, name: string): readonly JsonValue[] {
  return matches === null ? [] : readArray(matches, `${name}: matches`)
}

function finding(value: JsonValue, place: string): Vulnerability {
  const match = readObject(value, place)
  const vulnerability = readObject(match.vulnerability, `${place}.vulnerability`)
  const artifact = readObject(match.artifact, `${place}.artifact`)
  const fix = objectOf(vulnerability.fix)
  return {
    id: readString(vulnerability.id, `${place}.vulnerability.id`),
    severity: [
      { method: 'grype', score: severityWord(vulnerability.severity) },
      ...listOf(vulnerability.cvss).flatMap(cvss),
    ],
    annotations: [
      setFields({
        package: readString(artifact.name, `${place}.artifact.name`),
        version: textOf(artifact.version),
        purl: textOf(artifact.purl),
        fixedIn: textsOf(fix.versions),
        fix: textOf(fix.state),
        aliases: listOf(match.relatedVulnerabilities).flatMap((related) => textOf(objectOf(related).id) ?? []),
      }),
    ],
  }
}

function cvss(value: JsonValue): { method: string; score: string }[] {
  const { version, metrics } = objectOf(value)
  const score = objectOf(metrics).baseScore
  return typeof score === 'number' ? [{ method: `CVSS ${textOf(version) ?? ''}`.trim(), score: String(score) }] : []
}
