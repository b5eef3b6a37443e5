import { utf8Of } from '../../subject/index.ts'
import { notAReport } from './report-file.ts'
import type { TestRun } from './test-run.ts'

const PLAN = /^1\.\.(\d{1,9})(?:[ \t]*#.*)?$/
const POINT = /^(not )?ok\b[ \t]*(\d{1,9})?[ \t]*(.*)$/
/** A directive begins at a `#` that is not escaped. */
const DIRECTIVE = /(?<!\\)#[ \t]*(skip|todo)/i
/** Most tests that a plan may promise. */
const MAX_PLAN = 500_000

/** Whether a text is TAP: it begins with its version, its plan, or a test. */
export function isTap(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 65_536))
    .toString('utf8')
    .replace(/^\ufeff/, '')
  const line = start.split(/\r?\n/).find((text) => text.trim() !== '' && !text.startsWith('#')) ?? ''
  return /^TAP version \d+\s*$/.test(line) || PLAN.test(line) || POINT.test(line)
}

/**
 * The tests of a TAP report of version 12 to 14. Subtests count through the test that sums them up. A test that the plan
 * promises and that did not run has failed, and so has everything where the run bailed out.
 *
 * @throws CoreError bad-input `REPORT` for a report without a plan, whose end may be missing, or with two
 * @see Test Anything Protocol, version 14
 */
export function testsOfTap(bytes: Uint8Array, name: string): TestRun {
  const text = utf8Of(bytes)
  if (text === undefined) throw notAReport(name, 'is not UTF-8')
  const run = { passed: [] as string[], warned: [] as string[], failed: [] as string[], skipped: [] as string[] }
  const seen = new Set<number>()
  let plan: number | undefined
  let last = 0
  for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const promised = PLAN.exec(line)?.[1]
    const [, not, given, rest = ''] = POINT.exec(line) ?? []
    if (promised !== undefined) {
      if (plan !== undefined) throw notAReport(name, 'has two plans')
      plan = Number(promised)
      if (plan > MAX_PLAN) throw notAReport(name, `promises ${plan} tests; at most ${MAX_PLAN} are read`)
    } else if (/^Bail out!/i.test(line)) {
      run.failed.push(line.trim().slice(0, 500))
    } else if (POINT.test(line)) {
      last = given === undefined ? last + 1 : Number(given)
      if (seen.has(last)) throw notAReport(name, `has the test ${last} twice`)
      seen.add(last)
      run[kindOf(not !== undefined, rest)].push(nameOf(rest, last))
    }
  }
  if (plan === undefined)
    throw notAReport(name, 'has no plan (1..N), so that nobody can tell whether all of it is there')
  for (let number = 1; number <= plan; number += 1) {
    if (!seen.has(number)) run.failed.push(`${number} (did not run)`)
  }
  for (const number of seen) if (number < 1 || number > plan) run.failed.push(`${number} (is not in the plan)`)
  return run
}

function kindOf(isNot: boolean, rest: string): keyof TestRun {
  const directive = DIRECTIVE.exec(rest)?.[1]?.toLowerCase()
  if (directive === 'skip') return isNot ? 'failed' : 'skipped'
  if (directive === 'todo') return 'warned'
  return isNot ? 'failed' : 'passed'
}

function nameOf(rest: string, number: number): string {
  const at = DIRECTIVE.exec(rest)?.index ?? rest.length
  const words = rest
    .slice(0, at)
    .replace(/^[ \t]*-[ \t]*/, '')
    .replaceAll('\\#', '#')
    .trim()
  return words === '' ? String(number) : words
}
