import { type JsonObject, type JsonValue, readArray, readObject, readString } from '@slsa-actions/wire'
import type { Vulnerability } from 'in-toto-attestation'
import { notAReport } from './report-file.ts'
import { objectOf, type Scan, setFields, severityWord, textOf } from './scan.ts'

/** Whether a report in JSON is one of Trivy. */
export function isTrivy(report: JsonObject): boolean {
  return typeof report.SchemaVersion === 'number' && 'ArtifactName' in report
}

/**
 * A scan out of `trivy image --format json` and its siblings. It does not say how old the database was, and older ones not
 * even the version of Trivy: `trivy version --format json` does.
 *
 * @throws CoreError bad-input `REPORT` for another schema; WireError `JSON_TYPE` with the path
 */
export function scanOfTrivy(report: JsonObject, name: string): Scan {
  if (report.SchemaVersion !== 2) throw notAReport(name, 'is of Trivy, but its SchemaVersion is not 2')
  const version = textOf(objectOf(report.Trivy).Version)
  const createdAt = textOf(report.CreatedAt)
  return {
    scanner: { uri: `pkg:github/aquasecurity/trivy${version === undefined ? '' : `@${version}`}`, version },
    database: { uri: undefined, version: undefined, lastUpdate: undefined },
    startedOn: createdAt,
    finishedOn: createdAt,
    findings: items(report.Results, `${name}: Results`).flatMap((value, index) => {
      const place = `${name}: Results[${index}]`
      const result = readObject(value, place)
      return items(result.Vulnerabilities, `${place}.Vulnerabilities`).map((found, at) =>
        finding(found, textOf(result.Target), `${place}.Vulnerabilities[${at}]`),
      )
    }),
  }
}

/** Trivy leaves a list out that is empty. */
function items(value: JsonValue | undefined, place: string): JsonValue[] {
  return value === undefined || value === null ? [] : readArray(value, place)
}

function finding(value: JsonValue, target: string | undefined, place: string): Vulnerability {
  const found = readObject(value, place)
  return {
    id: readString(found.VulnerabilityID, `${place}.VulnerabilityID`),
    severity: [
      { method: 'trivy', score: severityWord(found.Severity) },
      ...Object.entries(objectOf(found.CVSS)).flatMap(cvss),
    ],
    annotations: [
      setFields({
        package: readString(found.PkgName, `${place}.PkgName`),
        version: textOf(found.InstalledVersion),
        purl: textOf(objectOf(found.PkgIdentifier).PURL),
        target,
        fixedIn: textOf(found.FixedVersion)?.split(/, */),
        fix: textOf(found.Status),
      }),
    ],
  }
}

/** Scores by who gave them; each of them may have several versions of CVSS. */
function cvss([source, value]: [string, JsonValue]): { method: string; score: string }[] {
  const scores = objectOf(value)
  return [
    ['V40Score', '4.0'],
    ['V3Score', '3'],
    ['V2Score', '2.0'],
  ].flatMap(([key = '', version]) => {
    const score = scores[key]
    return typeof score === 'number' ? [{ method: `CVSS ${version} ${source}`, score: String(score) }] : []
  })
}
