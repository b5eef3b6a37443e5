import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { acceptedBundle, levelReport, refusedVerdict, verdict, verifyResult } from '../testing/verify-results.ts'
import { type ArtifactVerdict, sarifLog, type VerifyResult } from './index.ts'

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly kind: string
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }
      readonly region: { readonly startLine: number }
    }
  }[]
  readonly partialFingerprints: Readonly<Record<string, string>>
}
interface Rule {
  readonly id: string
  readonly shortDescription: { readonly text: string }
  readonly help: { readonly text: string }
  readonly helpUri: string
  readonly defaultConfiguration: { readonly level: string }
}
interface Run {
  readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Rule[] } }
  readonly invocations: readonly {
    readonly executionSuccessful: boolean
    readonly toolExecutionNotifications: readonly {
      readonly level: string
      readonly message: { readonly text: string }
    }[]
  }[]
  readonly results: readonly Result[]
}

const runOf = (result: VerifyResult, options: { minimumLevel?: number; docs?: string } = {}): Run => {
  const log = JSON.parse(sarifLog(result, { toolVersion: '1.2.3', ...options }))
  expect(log.version).toBe('2.1.0')
  expect(log.runs).toHaveLength(1)
  return log.runs[0]
}
const idsOf = (artifacts: readonly ArtifactVerdict[]): string[] =>
  runOf(verifyResult(artifacts)).results.map(({ ruleId }) => ruleId)
const withoutLevel = (changes: Partial<ArtifactVerdict> = {}): ArtifactVerdict => {
  const { level: _, ...bundle } = acceptedBundle()
  return verdict({ accepted: [bundle], ...changes })
}

/** What SARIF 2.1.0 requires of a log, as far as ours has it; empty when it has all. */
function faultsOf({ tool, invocations, results }: Run): string[] {
  const faults: string[] = []
  const levels = ['none', 'note', 'warning', 'error']
  const rules = tool.driver.rules
  if (typeof tool.driver.name !== 'string') faults.push('3.19.8 tool.driver.name')
  if (new Set(rules.map(({ id }) => id)).size !== rules.length) faults.push('3.49.3 rule ids are unique')
  for (const rule of rules) {
    if (typeof rule.shortDescription.text !== 'string' || rule.help.text === '')
      faults.push(`3.11.3 texts of ${rule.id}`)
    if (!levels.includes(rule.defaultConfiguration.level)) faults.push(`3.50.3 level of ${rule.id}`)
  }
  for (const one of invocations) if (typeof one.executionSuccessful !== 'boolean') faults.push('3.20.14')
  for (const one of results) {
    if (typeof one.message.text !== 'string' || one.message.text === '') faults.push('3.27.11 message')
    if (rules[one.ruleIndex]?.id !== one.ruleId) faults.push('3.27.6 ruleIndex')
    if (!levels.includes(one.level)) faults.push('3.27.10 level')
    if (one.kind !== 'fail') faults.push('3.27.9 a level other than none needs kind fail')
    if (one.locations.length !== 1 || one.locations[0]?.physicalLocation.region.startLine !== 1)
      faults.push('3.27.12 locations')
    if (Object.keys(one.partialFingerprints).length === 0) faults.push('3.27.17 fingerprints')
  }
  return faults
}

describe('sarifLog', () => {
  it('finds nothing in what is verified and meets every requirement', () => {
    const run = runOf(verifyResult([withoutLevel()]))
    expect(run.results).toEqual([])
    expect(run.invocations[0]).toEqual({ executionSuccessful: true, toolExecutionNotifications: [] })
  })

  it.each<[string, Partial<ArtifactVerdict>, string[]]>([
    ['a refused artifact', refusedVerdict(), ['verify/IDENTITY']],
    [
      'an undecided one',
      { outcome: 'undecided', failure: { outcome: 'undecided', code: 'TIMEOUT', message: 'no answer' }, accepted: [] },
      ['verify/TIMEOUT'],
    ],
    ['a verified one that fails requirements', verdict(), ['level/U2', 'level/I1']],
    [
      'a policy that does not pass',
      withoutLevel({
        policy: {
          verdict: 'fail',
          rules: [
            { id: 'a', verdict: 'fail', reason: 'no' },
            { id: 'b', verdict: 'undecided', reason: 'maybe' },
            { id: 'c', verdict: 'pass', reason: 'yes' },
          ],
        },
      }),
      ['policy/fail', 'policy/undecided'],
    ],
  ])('has a finding for each reason against %s', (_, artifact, ids) => {
    expect(idsOf([verdict(artifact)]).filter((id) => !id.startsWith('level/') || ids.includes(id))).toEqual(ids)
  })

  it('has what the format requires', () => {
    const artifacts = [verdict(), refusedVerdict(), refusedVerdict('other', 'NO_ATTESTATION'), verdict()]
    expect(faultsOf(runOf(verifyResult(artifacts)))).toEqual([])
  })

  it('refused is an error, undecided a warning, a requirement above the demanded level a note', () => {
    const undecided = { outcome: 'undecided', code: 'TIMEOUT', message: 'no answer' } as const
    const late = verdict({ outcome: 'undecided', failure: undecided, accepted: [] })
    const levels = runOf(verifyResult([verdict(), late, refusedVerdict()]), { minimumLevel: 2 }).results.map(
      ({ level, ruleId }) => `${ruleId} ${level}`,
    )
    expect(levels).toEqual(['verify/IDENTITY error', 'verify/TIMEOUT warning', 'level/U2 note', 'level/I1 note'])
  })

  it('a requirement of the demanded level is a warning', () => {
    const { results } = runOf(verifyResult([verdict()]), { minimumLevel: 3 })
    expect(results.map(({ level }) => level)).toEqual(['warning', 'warning'])
  })

  it('B10 a run that ended before the first artifact is no success', () => {
    const failure = { outcome: 'bad-input', code: 'EXPECTATION', message: 'nothing is demanded' } as const
    const [invocation] = runOf(verifyResult([], { outcome: 'bad-input', failure })).invocations
    expect(invocation?.executionSuccessful).toBe(false)
    expect(invocation?.toolExecutionNotifications[0]?.message.text).toContain('nothing is demanded')
  })

  it.each([
    ['dist/app.tgz', 'dist/app.tgz'],
    ['dist\\app.tgz', 'dist/app.tgz'],
    ['a b#c?d%.tgz', 'a%20b%23c%3Fd%25.tgz'],
    ['/etc/passwd', 'etc/passwd'],
    ['../../up', 'up'],
    ['./x/./y', 'x/y'],
    ['C:\\x', 'C%3A/x'],
    ['https://evil.example/x', 'https%3A/evil.example/x'],
    ['', 'artifact'],
    ['..', 'artifact'],
    ['\ud800', '%EF%BF%BD'],
  ])('S07 the location of %j is a path below the folder: %s', (path, uri) => {
    const [result] = runOf(verifyResult([{ ...refusedVerdict(), path }])).results
    expect(result?.locations[0]?.physicalLocation.artifactLocation).toEqual({ uri, uriBaseId: '%SRCROOT%' })
  })

  it('takes the name where there is no path', () => {
    const [result] = runOf(verifyResult([refusedVerdict('tool.tgz')])).results
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('tool.tgz')
  })

  it('S07 brackets of a message are no links', () => {
    const failure = { outcome: 'refused', code: 'X', message: 'see [here](https://evil.example)' } as const
    const [result] = runOf(verifyResult([verdict({ outcome: 'refused', failure, accepted: [] })])).results
    expect(result?.message.text).toBe('refused: see \\[here\\](https://evil.example)')
  })

  it('fingerprints are the same for the same finding, and differ for others', () => {
    const printsOf = (artifacts: ArtifactVerdict[]) =>
      runOf(verifyResult(artifacts)).results.map(({ partialFingerprints }) => partialFingerprints['slsaFinding/v1'])
    const [first] = printsOf([refusedVerdict()])
    expect(printsOf([refusedVerdict('other'), refusedVerdict()])).toContain(first)
    expect(new Set(printsOf([refusedVerdict('a'), refusedVerdict('b'), verdict()])).size).toBe(4)
  })

  it('the help of every rule is a page that there is', () => {
    const root = fileURLToPath(new URL('../../../../', import.meta.url))
    const { rules } = runOf(verifyResult([verdict(), refusedVerdict()])).tool.driver
    for (const { helpUri } of rules) {
      expect(helpUri).toMatch(/^docs\/[a-z-]+\.md#[a-z-]+$/)
      const [page = '', anchor = ''] = helpUri.split('#')
      const headings = readFileSync(root + page, 'utf8').match(/^#+ .*$/gm) ?? []
      expect(
        headings.map((one) =>
          one
            .replace(/^#+ |[?]/g, '')
            .replaceAll(' ', '-')
            .toLowerCase(),
        ),
      ).toContain(anchor)
    }
  })

  it('the help is at an address where one is given', () => {
    const [rule] = runOf(verifyResult([refusedVerdict()]), { docs: 'https://docs.example/' }).tool.driver.rules
    expect(rule?.helpUri).toBe('https://docs.example/verify.md#outcomes')
  })

  it('S07 ten thousand artifacts stay below what GitHub takes, errors first, and it says so', () => {
    const level = levelReport({
      requirements: levelReport().requirements.map((one) => ({ ...one, verdict: 'fail' as const })),
    })
    const many = Array.from({ length: 5000 }, () => verdict({ accepted: [acceptedBundle({ level })] }))
    const run = runOf(verifyResult([...many, refusedVerdict()]))
    expect(run.results).toHaveLength(25_000)
    expect(run.results[0]?.ruleId).toBe('verify/IDENTITY')
    expect(run.invocations[0]?.toolExecutionNotifications[0]?.message.text).toContain('15001 more')
  })
})
