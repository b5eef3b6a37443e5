import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { predicateFromReports } from '@slsa-actions/core/predicate'
import type { JsonObject } from '@slsa-actions/wire'
import { parse } from 'yaml'
import { attestation, facts, type Made, withRule } from '../testing/facts.ts'
import type { Policy } from '../types.ts'
import { evaluatePolicy } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'slsa-reports-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The rules of the page, as users copy them. */
const page = readFileSync(new URL('../../../../docs/policy.md', import.meta.url), 'utf8')
const block = /### Reports\n[\s\S]*?```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
const demands = (parse(block) as { attestations: JsonObject[] }).attestations

type Kind = Parameters<typeof predicateFromReports>[0]
/** The predicate that `attest` makes of a report. */
async function predicateOf(kind: Kind, report: JsonObject | string): Promise<Pick<Made, 'type' | 'predicate'>> {
  const path = join(folder, 'report')
  writeFileSync(path, typeof report === 'string' ? report : JSON.stringify(report))
  const { type, body } = await predicateFromReports(kind, [{ path, relative: 'report' }], fs)
  return { type, predicate: body }
}

const BY = { san: 'alice@example.com', issuer: 'https://accounts.example.com', level: undefined }
const AGO = (days: number): string[] => [new Date(Date.parse('2026-05-01T12:00:00Z') - days * 86_400_000).toISOString()]

/** The one demand of the page that is about a type, met by alice. */
async function policyFor(type: string): Promise<Policy> {
  const demand = demands.find((candidate) => candidate.type === type)
  return withRule({ attestations: [{ ...demand, signers: 'alice', origin: 'any' }] })
}

async function verdict(kind: Kind, report: JsonObject | string, days = 1): Promise<string> {
  const { type = '', predicate = {} } = await predicateOf(kind, report)
  const made = attestation({ ...BY, type, predicate, times: AGO(days) })
  return evaluatePolicy(await policyFor(type), facts([made])).verdict
}

const grype = (...severities: string[]): JsonObject => ({
  matches: severities.map((severity, index) => ({
    vulnerability: { id: `CVE-2026-${index}`, severity },
    artifact: { name: 'x' },
  })),
  descriptor: {
    name: 'grype',
    version: '0.104.1',
    timestamp: '2026-04-30T10:00:00Z',
    db: { status: { built: '2026-04-30T06:00:00Z', valid: true } },
  },
})
const trivy: JsonObject = {
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'Trivy' } }, results: [], invocations: [{ startTimeUtc: '2026-04-30T10:00:00Z' }] }],
}
const junit = (...names: string[]): string =>
  `<testsuite name="e2e">${names.map((name) => `<testcase name="${name}"/>`).join('')}</testsuite>`
const kubescape = (statuses: Record<string, string>, more: JsonObject = {}): JsonObject => ({
  generationTime: '2026-04-30T10:00:00Z',
  summaryDetails: {
    complianceScore: 90,
    controls: Object.fromEntries(
      Object.entries(statuses).map(([controlID, status]) => [
        controlID,
        { controlID, name: controlID, statusInfo: { status }, scoreFactor: 8 },
      ]),
    ),
    ...more,
  },
})
const BOTH = { 'C-0057': 'passed', 'C-0016': 'passed' }

describe('conditions on a scan of vulnerabilities', () => {
  it.each<[string, JsonObject, number, string]>([
    ['nothing found', grype(), 1, 'pass'],
    ['what is medium and low', grype('Medium', 'Low', 'Negligible'), 6, 'pass'],
    ['one high among low ones', grype('Low', 'High', 'Low'), 1, 'fail'],
    ['a severity that nobody knows', grype('Unknown'), 1, 'fail'],
    ['a signature of eight days', grype(), 8, 'fail'],
  ])('%s', async (_, report, days, expected) => {
    expect(await verdict('vulnerabilities', report, days)).toBe(expected)
  })

  it('another scanner does not count', async () => {
    const age = { db: { lastUpdate: '2026-04-30T06:00:00Z' } }
    const paths = [trivy, age].map((content, index) => {
      const path = join(folder, `scan-${index}`)
      writeFileSync(path, JSON.stringify(content))
      return { path, relative: `scan-${index}` }
    })
    const { type, body } = await predicateFromReports('vulnerabilities', paths, fs)
    const policy = await policyFor(type)
    const made = attestation({ ...BY, type, predicate: body, times: AGO(1) })
    expect(evaluatePolicy(policy, facts([made])).verdict).toBe('fail')
  })
})

describe('conditions on tests', () => {
  it.each([
    ['all passed, the named one too', junit('sign-in', 'other'), 'pass'],
    ['all passed, without the named one', junit('other'), 'fail'],
    [
      'one failed',
      '<testsuite name="e2e"><testcase name="sign-in"/><testcase name="x"><failure/></testcase></testsuite>',
      'fail',
    ],
    [
      'the named one was skipped',
      '<testsuite name="e2e"><testcase name="sign-in"><skipped/></testcase><testcase name="x"/></testsuite>',
      'fail',
    ],
  ])('%s', async (_, report, expected) => {
    expect(await verdict('tests', report)).toBe(expected)
  })
})

describe('conditions on a scan of Kubescape', () => {
  it.each<[string, JsonObject, number, string]>([
    ['both controls passed', kubescape(BOTH), 1, 'pass'],
    ['a score below', kubescape(BOTH, { complianceScore: 79.9 }), 1, 'fail'],
    ['one control failed', kubescape({ ...BOTH, 'C-0016': 'failed' }), 1, 'fail'],
    ['another control of high severity failed', kubescape({ ...BOTH, 'C-0001': 'failed' }), 1, 'fail'],
    ['one control was skipped', kubescape({ ...BOTH, 'C-0016': 'skipped' }), 1, 'fail'],
    ['one control was not scanned', kubescape({ 'C-0057': 'passed' }), 1, 'fail'],
    ['an old signature', kubescape(BOTH), 8, 'fail'],
    [
      'SARIF without any failure',
      {
        version: '2.1.0',
        runs: [
          {
            tool: { driver: { name: 'kubescape' } },
            results: [],
            invocations: [{ startTimeUtc: '2026-04-30T10:00:00Z' }],
          },
        ],
      },
      1,
      'fail',
    ],
  ])('%s', async (_, report, days, expected) => {
    expect(await verdict('kubescape', report, days)).toBe(expected)
  })
})
