import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import { PREDICATE, parsePredicate, type TestResult } from 'in-toto-attestation'
import { verdictOf } from '../../testing/failure.ts'
import { reportFile, sarifReport } from '../../testing/reports.ts'
import { predicateFromTests } from './index.ts'

type Content = JsonObject | string | Uint8Array
const bodyOf = (...contents: Content[]): JsonObject =>
  predicateFromTests(
    contents.map((content) => reportFile(content)),
    undefined,
  ).body
const tested = (...contents: Content[]): TestResult => parsePredicate(PREDICATE.testResultV01, bodyOf(...contents))
const junit = (inside: string): string =>
  `<?xml version="1.0"?><testsuites><testsuite name="s">${inside}</testsuite></testsuites>`
const OK = '<testcase classname="a.B" name="works" time="0.1"/>'
const BAD = '<testcase classname="a.B" name="breaks"><failure message="&lt;no&gt;">at x</failure></testcase>'

describe('a test result out of JUnit', () => {
  it('has every test by its name', () => {
    const text = junit(
      `${OK}${BAD}<testcase name="errs"><error/></testcase><testcase name="later"><skipped/></testcase>`,
    )
    expect(bodyOf(text)).toMatchObject({
      result: 'FAILED',
      configuration: [],
      passedTests: ['a.B > works'],
      warnedTests: [],
      failedTests: ['a.B > breaks', 's > errs'],
      skippedTests: ['s > later'],
    })
  })

  it('is PASSED when all passed', () => {
    expect(tested(junit(OK)).result).toBe('PASSED')
    expect(tested(`<testsuite name="s" tests="1" failures="0" errors="0">${OK}</testsuite>`).result).toBe('PASSED')
  })

  it('is WARNED when one passed only after a rerun', () => {
    expect(tested(junit('<testcase name="x"><flakyFailure/></testcase>'))).toMatchObject({
      result: 'WARNED',
      warnedTests: ['s > x'],
    })
  })

  it('sees failures in suites of suites, and of a suite itself', () => {
    expect(tested(junit(`<testsuite name="inner">${BAD}</testsuite>`)).result).toBe('FAILED')
    expect(tested(junit(`${OK}<error message="set-up"/>`)).failedTests).toEqual(['s'])
  })

  it('sees tests that are in no suite, as Node writes them', () => {
    const suite = `<testsuite name="s">${OK}</testsuite>`
    const node = (inside: string) => `<testsuites>${inside}<!-- tests 2 --></testsuites>`
    expect(tested(node(OK))).toMatchObject({ result: 'PASSED', passedTests: ['a.B > works'] })
    expect(tested(node(`${suite}${BAD}`))).toMatchObject({ result: 'FAILED', failedTests: ['a.B > breaks'] })
    expect(tested(`<testsuites>${suite}<failure message="hook"/></testsuites>`).result).toBe('FAILED')
  })

  it('sees a failure that stands in an attribute alone', () => {
    expect(tested(junit('<testcase name="x" status="failed"/>')).result).toBe('FAILED')
  })

  it('joins the files of a run', () => {
    expect(tested(junit(OK), junit(BAD)).result).toBe('FAILED')
  })

  it('links the run, and names the reports by digest', () => {
    const url = 'https://github.com/acme/app/actions/runs/1/attempts/1'
    const { body } = predicateFromTests([reportFile(junit(OK), 'out/junit.xml')], url)
    expect(body).toMatchObject({ url, reports: [{ name: 'out/junit.xml', digest: { sha256: expect.any(String) } }] })
  })

  it.each([
    ['without any test', junit('')],
    ['of skipped tests alone', junit('<testcase name="x"><skipped/></testcase>')],
    [
      'that counts failures and shows none',
      `<testsuites failures="1"><testsuite name="s">${OK}</testsuite></testsuites>`,
    ],
    ['of a suite that counts errors and shows none', `<testsuite name="s" errors="1">${OK}</testsuite>`],
    [
      'of a suite that counts failures, shown by another suite',
      `<testsuites><testsuite name="a" failures="1">${OK}</testsuite><testsuite name="b">${BAD}</testsuite></testsuites>`,
    ],
    ['with a count that is none', `<testsuite name="s" failures="many">${OK}</testsuite>`],
    ['with a test without a name', junit('<testcase/>')],
    ['of another kind', '<coverage/>'],
    ['that is cut off', junit(OK).slice(0, -5)],
    ['with a document type', `<!DOCTYPE x SYSTEM "file:///etc/passwd">${junit(OK)}`],
    ['of nothing', ''],
    ['of words', 'all good'],
    ['of another JSON', { tests: 1 }],
  ])('refuses a report %s', async (_, content) => {
    expect(await verdictOf(() => tested(content as Content))).toBe('V2 REPORT')
  })
})

describe('a test result out of TAP', () => {
  const tap = [
    'TAP version 14',
    '1..5',
    '# Subtest: a',
    '    1..1',
    '    not ok 1 - inner',
    'ok 1 - a',
    '  ---',
    '  x: 1',
    '  ...',
  ]
  it('counts the tests of the top level, with their directives', () => {
    const text = [...tap, 'not ok 2 - b', 'ok 3 - c # SKIP no net', 'not ok 4 - d # TODO later', 'ok 5'].join('\n')
    expect(bodyOf(text)).toMatchObject({
      result: 'FAILED',
      passedTests: ['a', '5'],
      warnedTests: ['d'],
      failedTests: ['b'],
      skippedTests: ['c'],
    })
  })

  it.each([
    ['a test that did not run', '1..2\nok 1 - a\n', ['2 (did not run)']],
    ['a test beyond the plan', '1..1\nok 1 - a\nok 2 - b\n', ['2 (is not in the plan)']],
    ['a bail-out', '1..1\nok 1 - a\nBail out! disk full\n', ['Bail out! disk full']],
    ['a failure that is called skipped', '1..1\nnot ok 1 - a # SKIP\n', ['a']],
    ['a failure whose name has an escaped #', '1..1\nnot ok 1 - a \\# SKIP\n', ['a # SKIP']],
  ])('%s is a failure', (_, text, failed) => {
    expect(tested(text)).toMatchObject({ result: 'FAILED', failedTests: failed })
  })

  it.each([
    ['without a plan', 'ok 1 - a\nok 2 - b\n'],
    ['with two plans', '1..1\nok 1\n1..1\n'],
    ['with a test twice', '1..2\nok 1\nok 1\n'],
    ['with an endless plan', '1..900000000\nok 1\n'],
    ['of skipped tests alone', '1..0 # SKIP nothing to do\n'],
  ])('refuses one %s', async (_, text) => {
    expect(await verdictOf(() => tested(text))).toBe('V2 REPORT')
  })
})

describe('a test result out of SARIF', () => {
  it.each<[string, JsonObject[], TestResult['result']]>([
    ['no result', [], 'PASSED'],
    ['a note', [{ ruleId: 'a', level: 'note' }], 'PASSED'],
    ['a warning', [{ ruleId: 'a', level: 'warning' }], 'WARNED'],
    ['no level, which means a warning', [{ ruleId: 'a' }], 'WARNED'],
    ['an error', [{ ruleId: 'a', level: 'error' }], 'FAILED'],
    [
      'an error that somebody suppressed',
      [{ ruleId: 'a', level: 'error', suppressions: [{ kind: 'inSource' }] }],
      'WARNED',
    ],
    [
      'an error whose suppression is not accepted',
      [{ ruleId: 'a', level: 'error', suppressions: [{ status: 'underReview' }] }],
      'FAILED',
    ],
    [
      'a rule that passed and failed',
      [
        { ruleId: 'a', kind: 'pass', level: 'none' },
        { ruleId: 'a', level: 'error' },
      ],
      'FAILED',
    ],
  ])('of %s', (_, results, expected) => {
    expect(tested(sarifReport(results)).result).toBe(expected)
  })

  it('takes the level of the rule', () => {
    const rules = [{ id: 'a', defaultConfiguration: { level: 'error' } }]
    expect(tested(sarifReport([{ ruleId: 'a' }], {}, { rules })).failedTests).toEqual(['Snyk > a'])
  })
})
