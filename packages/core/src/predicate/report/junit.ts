import { badInput } from '../../outcome/index.ts'
import { notAReport } from './report-file.ts'
import type { TestRun } from './test-run.ts'
import { parseXml, type XmlElement } from './xml.ts'

/** Marks of a test that did not pass. */
const FAILURES = new Set(['failure', 'error'])
/** Marks of one that passed in the end: Maven's reruns of flaky tests. */
const FLAKES = new Set(['flakyFailure', 'flakyError'])

/**
 * The tests of a JUnit report, `testsuites` or one `testsuite`, as JUnit, Maven, Gradle, pytest, Jest, gotestsum, Node and others
 * write it. A report whose counts speak of failures that it does not show is refused: part of it is gone.
 *
 * @throws CoreError bad-input `REPORT`
 */
export function testsOfJunit(bytes: Uint8Array, name: string): TestRun {
  const root = parseXml(bytes, name)
  if (root.name !== 'testsuites' && root.name !== 'testsuite') {
    throw notAReport(
      name,
      `begins with <${root.name.slice(0, 80)}>, and JUnit reports begin with <testsuites> or <testsuite>`,
    )
  }
  const run = { passed: [] as string[], warned: [] as string[], failed: [] as string[], skipped: [] as string[] }
  collect(root, '', run, name)
  return run
}

type Collected = { readonly [Kind in keyof TestRun]: string[] }

/** Suites may hold suites, and the root tests of its own, as Node writes them; the parser has bounded the depth. */
function collect(suite: XmlElement, path: string, run: Collected, name: string): void {
  const before = run.failed.length
  const own = suite.name === 'testsuites' ? '' : (suite.attributes.get('name') ?? '')
  const here = [path, own].filter((part) => part !== '').join(' > ')
  for (const child of suite.children) {
    if (child.name === 'testsuite') collect(child, here, run, name)
    else if (child.name === 'testcase') run[kindOf(child)].push(nameOf(child, here, name))
    else if (FAILURES.has(child.name)) run.failed.push(here === '' ? '(suite)' : here)
  }
  if (declaredFailures(suite, name) > 0 && run.failed.length === before) throw incomplete(name)
}

function kindOf({ children, attributes }: XmlElement): keyof TestRun {
  if (children.some((child) => FAILURES.has(child.name))) return 'failed'
  const status = (attributes.get('status') ?? attributes.get('result') ?? '').toLowerCase()
  if (['failed', 'failure', 'fail', 'error'].includes(status)) return 'failed'
  if (children.some((child) => FLAKES.has(child.name))) return 'warned'
  const isSkipped = children.some((child) => child.name === 'skipped' || child.name === 'disabled')
  // GoogleTest writes these words for tests that it left out.
  return isSkipped || ['notrun', 'skipped', 'disabled', 'suppressed'].includes(status) ? 'skipped' : 'passed'
}

function nameOf({ attributes }: XmlElement, suite: string, report: string): string {
  const test = attributes.get('name')
  if (test === undefined || test === '')
    throw notAReport(report, `has a test without a name in the suite "${suite.slice(0, 80)}"`)
  const group = attributes.get('classname') ?? suite
  return group === '' || group === test ? test : `${group} > ${test}`
}

/** @throws CoreError bad-input `REPORT` for a count that is none */
function declaredFailures({ attributes }: XmlElement, name: string): number {
  return ['failures', 'errors'].reduce((sum, key) => {
    const count = attributes.get(key)
    if (count === undefined || count === '') return sum
    if (!/^\d{1,9}$/.test(count)) throw notAReport(name, `has ${key}="${count.slice(0, 20)}", which is no count`)
    return sum + Number(count)
  }, 0)
}

function incomplete(name: string): Error {
  return badInput('REPORT', `${name}: counts failures, but none of its tests has one: part of the report is missing`, {
    remedy: 'give the whole report',
  })
}
