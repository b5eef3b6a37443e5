import { type JsonObject, type JsonValue, readArray, readObject, readString } from '@slsa-actions/wire'
import { shortNameOf } from 'in-toto-attestation'
import { printable } from '../../subject/index.ts'
import type { Predicate } from '../predicate.ts'
import { isGrype } from './grype.ts'
import { assertPredicateSize, jsonReport, notAReport, type ReportFile, reportDescriptors } from './report-file.ts'
import { isSarif, parseSarif, type SarifRun } from './sarif.ts'
import { objectOf, setFields, textOf } from './scan.ts'

/** Predicate type of a Kubescape scan. Schema: docs/schemas/kubescape-results.v1.json. */
export const KUBESCAPE_RESULTS = 'urn:slsa-actions:kubescape-results:v1'

type Status = 'passed' | 'failed' | 'skipped' | 'excepted' | 'irrelevant'
type Severity = 'critical' | 'high' | 'medium' | 'low' | 'unknown'

interface Control {
  readonly id: string
  readonly name: string
  readonly status: Status
  readonly severity: Severity
  readonly failedResources: number
}

/**
 * A configuration scan out of `kubescape scan --format json` (format version 2) or SARIF. SARIF holds nothing but what
 * failed, and not all of that: such a predicate has no score, no counts and no passed controls, so that a condition on
 * them is not met.
 *
 * @throws CoreError bad-input `REPORT` for another report, one that contradicts itself, and one without any control;
 * WireError for what is no JSON or has another form
 */
export function predicateFromKubescape(reports: readonly ReportFile[]): Predicate {
  const [report] = reports
  if (report === undefined || reports.length > 1) {
    throw notAReport(
      'input kubescape-results',
      `${reports.length} files`,
      'give one report; use one step for each scan',
    )
  }
  const name = printable(report.name)
  const body = { ...bodyOf(report, name), reports: reportDescriptors(reports) }
  assertPredicateSize(body, 'kubescape-results')
  return { type: KUBESCAPE_RESULTS, kind: shortNameOf(KUBESCAPE_RESULTS), body }
}

function bodyOf(report: ReportFile, name: string): JsonObject {
  if (report.bytes.toString('utf8', 0, 1) === '[') {
    throw notAReport(name, 'is of format version 1', 'scan with `--format json --format-version v2`')
  }
  const json = jsonReport(report)
  if (isSarif(json)) return bodyOfSarif(parseSarif(json, name), name)
  if (isGrype(json)) {
    throw notAReport(
      name,
      'is the scan of an image, which says what is vulnerable',
      'give it as `vulnerability-results`',
    )
  }
  if (!('summaryDetails' in json)) {
    throw notAReport(
      name,
      'is no report of Kubescape in JSON, and no SARIF',
      'scan with `--format json` or `--format sarif`',
    )
  }
  return bodyOfScan(json, name)
}

function bodyOfScan(report: JsonObject, name: string): JsonObject {
  const summary = readObject(report.summaryDetails, `${name}: summaryDetails`)
  const controls = Object.entries(readObject(summary.controls ?? {}, `${name}: summaryDetails.controls`))
    .map(([id, value]) => controlOf(id, value, `${name}: summaryDetails.controls.${id}`))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  if (controls.length === 0) throw notAReport(name, 'says of no control that it was checked')
  const failing = controls.filter(({ status }) => status === 'failed')
  const ids = (status: Status): string[] => controls.filter((control) => control.status === status).map(({ id }) => id)
  return {
    scanner: scannerOf(report),
    scannedOn: instant(report.generationTime, `${name}: generationTime`),
    complianceScore: score(summary.complianceScore, `${name}: summaryDetails.complianceScore`),
    frameworks: frameworksOf(summary, name),
    failed: Object.fromEntries(
      (['critical', 'high', 'medium', 'low', 'unknown'] as const).map((severity) => [
        severity,
        failing.filter((control) => control.severity === severity).length,
      ]),
    ),
    passedControls: ids('passed'),
    failedControls: ids('failed'),
    skippedControls: ids('skipped'),
    exceptedControls: ids('excepted'),
    controls: controls.map((control) => ({ ...control })),
    ...coverageOf(report, name),
  }
}

/** The version is where newer scans put it; older ones say nothing. */
function scannerOf(report: JsonObject): JsonObject {
  const metadata = objectOf(objectOf(report.metadata).scanMetadata)
  return setFields({ name: 'kubescape', version: textOf(metadata.kubescapeVersion) })
}

function controlOf(id: string, value: JsonValue, place: string): Control {
  const control = readObject(value, place)
  if (readString(control.controlID, `${place}.controlID`) !== id) throw notAReport(place, 'stands under another id')
  const counters = objectOf(control.ResourceCounters)
  const failedResources = count(counters.failedResources, `${place}.ResourceCounters.failedResources`)
  const status = statusOf(control, place)
  if (failedResources > 0 && status !== 'failed') {
    throw notAReport(
      place,
      `is called ${status}, and ${failedResources} resources failed it: the report contradicts itself`,
    )
  }
  return {
    id,
    name: readString(control.name, `${place}.name`),
    status,
    severity: severityOf(control, place),
    failedResources,
  }
}

/** What passes only because somebody wrote an exception has a status of its own here. */
function statusOf(control: JsonObject, place: string): Status {
  const { status: own, subStatus } = objectOf(control.statusInfo)
  const status = textOf(own) ?? textOf(control.status) ?? ''
  if (textOf(own) !== undefined && textOf(control.status) !== undefined && own !== control.status) {
    throw notAReport(place, 'has two statuses that differ')
  }
  switch (status) {
    case 'passed':
      return subStatus === 'w/exceptions' ? 'excepted' : 'passed'
    case 'failed':
    case 'skipped':
      return status
    case 'excluded':
    case 'warning':
      return 'excepted'
    case '':
    case 'irrelevant':
      return 'irrelevant'
    default:
      throw notAReport(place, `has the status ${JSON.stringify(status.slice(0, 40))}, which is not known`)
  }
}

/** By the base score of the control, as Kubescape itself draws the lines. */
function severityOf({ scoreFactor }: JsonObject, place: string): Severity {
  if (scoreFactor === undefined) return 'unknown'
  if (typeof scoreFactor !== 'number') throw notAReport(place, 'has a scoreFactor that is no number')
  if (scoreFactor >= 9) return 'critical'
  if (scoreFactor >= 7) return 'high'
  if (scoreFactor >= 4) return 'medium'
  return scoreFactor >= 1 ? 'low' : 'unknown'
}

function frameworksOf({ frameworks }: JsonObject, name: string): JsonObject[] {
  if (frameworks === undefined || frameworks === null) return []
  return readArray(frameworks, `${name}: summaryDetails.frameworks`).map((value, index) => {
    const place = `${name}: summaryDetails.frameworks[${index}]`
    const framework = readObject(value, place)
    return {
      name: readString(framework.name, `${place}.name`),
      complianceScore: score(framework.complianceScore, `${place}.complianceScore`),
    }
  })
}

/** Newer scans say what they could not look at; `isComplete` is absent where nobody says. */
function coverageOf({ scanCoverage }: JsonObject, name: string): JsonObject {
  if (scanCoverage === undefined || scanCoverage === null) return {}
  const coverage = readObject(scanCoverage, `${name}: scanCoverage`)
  const gaps = Object.entries(coverage).filter(
    ([, value]) => value === true || (Array.isArray(value) && value.length > 0),
  )
  return { isComplete: gaps.length === 0 }
}

function bodyOfSarif(runs: readonly SarifRun[], name: string): JsonObject {
  const [run] = runs
  if (run === undefined || runs.length > 1) throw notAReport(name, `has ${runs.length} runs, and Kubescape writes one`)
  if (run.tool.name.toLowerCase() !== 'kubescape')
    throw notAReport(name, `was written by ${printable(run.tool.name).slice(0, 80)}`)
  const failed = run.results.filter(({ kind }) => kind === 'fail').map(({ ruleId }) => ruleId)
  const notControl = failed.find((id) => !/^C-\d{4}$/.test(id))
  if (notControl !== undefined) {
    throw notAReport(
      name,
      `speaks of ${printable(notControl).slice(0, 80)}, which is no control`,
      'give the scan of an image as `vulnerability-results`',
    )
  }
  return {
    scanner: setFields({ name: 'kubescape', version: run.tool.version }),
    scannedOn: instant(run.startedOn ?? run.finishedOn, `${name}: runs[0].invocations[0].startTimeUtc`),
    failedControls: [...new Set(failed)].sort(),
  }
}

function score(value: JsonValue | undefined, place: string): number {
  if (typeof value === 'number' && value >= 0 && value <= 100) return value
  throw notAReport(place, 'must be a score of 0 to 100', 'scan with Kubescape 2.3 or newer')
}

function count(value: JsonValue | undefined, place: string): number {
  if (value === undefined) return 0
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw notAReport(place, 'must be a count')
}

function instant(value: JsonValue | undefined, place: string): string {
  const text = textOf(value)
  // Go writes this for a time that was never set.
  if (text !== undefined && !text.startsWith('0001-') && /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(text))
    return text
  throw notAReport(place, 'must be the time of the scan (RFC 3339)')
}
