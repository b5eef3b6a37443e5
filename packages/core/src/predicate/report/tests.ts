import { PREDICATE, shortNameOf, validatePredicate } from 'in-toto-attestation'
import { printable } from '../../subject/index.ts'
import type { Predicate } from '../predicate.ts'
import { testsOfGhVerification, type VerificationRun } from './gh-attestation.ts'
import { testsOfJunit } from './junit.ts'
import {
  assertPredicateSize,
  firstCharacter,
  jsonOf,
  jsonReport,
  notAReport,
  type ReportFile,
  reportDescriptors,
} from './report-file.ts'
import { isSarif, parseSarif } from './sarif.ts'
import { isTap, testsOfTap } from './tap.ts'
import { joinRuns, type TestRun } from './test-run.ts'

/**
 * A test result (v0.1) out of JUnit, TAP or SARIF reports of one run, or of what `gh attestation verify` verified: `FAILED` if one test failed, else `WARNED` if one
 * passed with a warning, else `PASSED`. Tests that did not run are listed in `skippedTests`, a field that the type does not
 * know. A run without any test is refused: it would look as if everything had passed.
 *
 * @param url of the run
 * @throws CoreError bad-input `REPORT`; WireError for what is no JSON or has another form
 * @see in-toto attestation, Test Result v0.1
 */
export function predicateFromTests(reports: readonly ReportFile[], url: string | undefined): Predicate {
  const read = reports.map(runOf)
  const { passed, warned, failed, skipped } = joinRuns(read.map(({ run }) => run))
  const about = read.flatMap((report) => report.about ?? [])
  const hasLinter = reports.some((report) => firstCharacter(report) === '{')
  if (passed.length + warned.length + failed.length === 0 && !hasLinter) {
    throw notAReport(
      reports
        .map(({ name }) => name)
        .join(', ')
        .slice(0, 500),
      'says of no test that it ran',
    )
  }
  const body = {
    result: failed.length > 0 ? 'FAILED' : warned.length > 0 ? 'WARNED' : 'PASSED',
    configuration: [],
    ...(url === undefined ? {} : { url }),
    passedTests: [...passed],
    warnedTests: [...warned],
    failedTests: [...failed],
    ...(skipped.length === 0 ? {} : { skippedTests: [...skipped] }),
    reports: reportDescriptors(reports),
  }
  assertPredicateSize(body, 'test-results')
  const type = PREDICATE.testResultV01
  return {
    type,
    kind: shortNameOf(type),
    body: validatePredicate(type, body),
    ...(about.length === 0 ? {} : { about }),
  }
}

function runOf(report: ReportFile): { readonly run: TestRun; readonly about?: VerificationRun['about'] } {
  const name = printable(report.name)
  if (firstCharacter(report) === '[') return testsOfGhVerification(jsonOf(report), name)
  return { run: testsOf(report, name) }
}

function testsOf(report: ReportFile, name: string): TestRun {
  if (firstCharacter(report) === '<') return testsOfJunit(report.bytes, name)
  if (firstCharacter(report) === '{') {
    const json = jsonReport(report)
    if (isSarif(json)) return testsOfSarif(json, name)
  } else if (isTap(report.bytes)) return testsOfTap(report.bytes, name)
  throw notAReport(
    name,
    'is no JUnit XML, no TAP, no SARIF and nothing that `gh attestation verify` prints',
    'let the test runner write one of them',
  )
}

/** Of a linter: an error is a test that failed, a warning one that warned. A note is neither. */
function testsOfSarif(report: Parameters<typeof parseSarif>[0], name: string): TestRun {
  const sets = { passed: new Set<string>(), warned: new Set<string>(), failed: new Set<string>() }
  for (const { tool, results } of parseSarif(report, name)) {
    for (const { ruleId, kind, level, isSuppressed } of results) {
      const rule = `${tool.name} > ${ruleId}`
      if (kind === 'pass') sets.passed.add(rule)
      else if (kind === 'fail' && level === 'error' && !isSuppressed) sets.failed.add(rule)
      else if (kind === 'review' || kind === 'open') sets.warned.add(rule)
      else if (kind === 'fail' && (level === 'error' || level === 'warning')) sets.warned.add(rule)
    }
  }
  const failed = [...sets.failed]
  const warned = [...sets.warned].filter((rule) => !sets.failed.has(rule))
  const passed = [...sets.passed].filter((rule) => !sets.failed.has(rule) && !sets.warned.has(rule))
  return { passed, warned, failed, skipped: [] }
}
