import type { JsonObject } from '@slsa-actions/wire'
import { PREDICATE, shortNameOf, validatePredicate } from 'in-toto-attestation'
import { badInput, type CoreError } from '../../outcome/index.ts'
import { printable } from '../../subject/index.ts'
import type { Predicate } from '../predicate.ts'
import { isGrype, scanOfGrype } from './grype.ts'
import { isOsv, scanOfOsv } from './osv.ts'
import { assertPredicateSize, jsonReport, notAReport, type ReportFile, reportDescriptors } from './report-file.ts'
import { isSarif, parseSarif, type SarifRun } from './sarif.ts'
import { type Scan, type ScanFacts, scanFacts, setFields, severityOfScore } from './scan.ts'
import { isTrivy, scanOfTrivy } from './trivy.ts'

/**
 * A vulnerability scan (vulns v0.2) out of the report of Grype, Trivy, OSV-Scanner, or any scanner that writes SARIF. What
 * the report does not say (its time, the age of its database) comes out of a second file, and is never guessed: a scan
 * that looks fresh and is not would pass every check of its age.
 *
 * @param reports exactly one report, and at most one file with what it leaves out
 * @throws CoreError bad-input `REPORT`; WireError for what is no JSON or has another form; AttestationError for times that
 * are none
 * @see in-toto attestation, Vulnerabilities v0.2
 */
export function predicateFromScan(reports: readonly ReportFile[]): Predicate {
  const read = reports.map((report) => ({ report, json: jsonReport(report) }))
  const facts: { report: ReportFile; facts: ScanFacts }[] = []
  const scans: { report: ReportFile; scan: Scan }[] = []
  for (const { report, json } of read) {
    const known = scanFacts(json, printable(report.name))
    if (known === undefined) scans.push({ report, scan: scanOf(json, printable(report.name)) })
    else facts.push({ report, facts: known })
  }
  const [found] = scans
  if (found === undefined || scans.length > 1 || facts.length > 1) {
    throw badInput(
      'REPORT',
      `input vulnerability-results: ${scans.length} reports and ${facts.length} files with facts`,
      {
        remedy: 'give one report, and at most one file with what it leaves out; use one step for each scanner',
      },
    )
  }
  const body = bodyOf(found.scan, facts[0]?.facts ?? {}, found.report.name)
  const whole = { ...body, reports: reportDescriptors(scans.map(({ report }) => report)) }
  assertPredicateSize(whole, 'vulnerability-results')
  const type = PREDICATE.vulnsV02
  return { type, kind: shortNameOf(type), body: validatePredicate(type, whole, printable(found.report.name)) }
}

function scanOf(report: JsonObject, name: string): Scan {
  if (isGrype(report)) return scanOfGrype(report, name)
  if (isTrivy(report)) return scanOfTrivy(report, name)
  if (isSarif(report)) return scanOfSarif(parseSarif(report, name), name)
  if (isOsv(report)) return scanOfOsv(report, name)
  throw notAReport(
    name,
    'is no report of Grype, Trivy or OSV-Scanner in JSON, and no SARIF',
    'write it with `grype -o json`, `trivy --format json`, `osv-scanner --format json`, or as SARIF',
  )
}

function bodyOf(scan: Scan, facts: ScanFacts, name: string): JsonObject {
  const startedOn = scan.startedOn ?? facts.scanStartedOn
  const finishedOn = scan.finishedOn ?? facts.scanFinishedOn ?? startedOn
  const lastUpdate = scan.database.lastUpdate ?? facts.db?.lastUpdate
  const missing = [
    ...(startedOn === undefined ? ['scanStartedOn'] : []),
    ...(lastUpdate === undefined ? ['db.lastUpdate'] : []),
  ]
  if (startedOn === undefined || finishedOn === undefined || lastUpdate === undefined) throw unknownFacts(missing, name)
  const version = scan.scanner.version ?? facts.scannerVersion
  if (facts.scannerVersion !== undefined && facts.scannerVersion !== version) {
    throw notAReport(name, `was written by version ${version}, and the other file is of ${facts.scannerVersion}`)
  }
  if (Date.parse(finishedOn) < Date.parse(startedOn)) throw notAReport(name, 'was finished before it was started')
  return {
    scanner: {
      ...setFields({ uri: scan.scanner.uri, version }),
      db: setFields({
        uri: scan.database.uri ?? facts.db?.uri,
        version: scan.database.version ?? facts.db?.version,
        lastUpdate,
      }),
      result: scan.findings.map(({ id, severity, annotations }) => ({
        id,
        severity: severity.map(({ method, score }) => ({ method, score })),
        ...(annotations === undefined ? {} : { annotations: [...annotations] }),
      })),
    },
    metadata: { scanStartedOn: startedOn, scanFinishedOn: finishedOn },
  }
}

function unknownFacts(missing: readonly string[], name: string): CoreError {
  return badInput('REPORT', `${printable(name)}: does not say ${missing.join(' and ')}, which the attestation needs`, {
    remedy:
      'give a second file in `vulnerability-results`: `trivy version --format json`, or for any scanner ' +
      '{"scanStartedOn": "2026-01-31T12:00:00Z", "db": {"lastUpdate": "2026-01-31T06:00:00Z"}}, written before the scan',
  })
}

function scanOfSarif(runs: readonly SarifRun[], name: string): Scan {
  const [run] = runs
  if (run === undefined || runs.length > 1)
    throw notAReport(name, `has ${runs.length} runs`, 'attest one run of one scanner a step')
  const { tool } = run
  const version = tool.version === undefined ? '' : `@${encodeURIComponent(tool.version)}`
  return {
    scanner: {
      uri: tool.uri ?? `pkg:generic/${encodeURIComponent(tool.name.toLowerCase())}${version}`,
      version: tool.version,
    },
    database: { uri: undefined, version: undefined, lastUpdate: undefined },
    startedOn: run.startedOn,
    finishedOn: run.finishedOn,
    // Only `fail` says that something was found (SARIF 2.1.0, section 3.27.9).
    findings: run.results
      .filter(({ kind }) => kind === 'fail')
      .map((result) => ({
        id: result.ruleId,
        severity: [
          { method: tool.name.toLowerCase(), score: severityOfScore(result.securitySeverity) },
          ...(result.securitySeverity === undefined
            ? []
            : [{ method: 'security-severity', score: String(result.securitySeverity) }]),
          { method: 'sarif-level', score: result.level },
        ],
        ...(result.isSuppressed ? { annotations: [{ suppressed: true }] } : {}),
      })),
  }
}
