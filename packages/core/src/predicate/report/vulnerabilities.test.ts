import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import { PREDICATE, parsePredicate, type Vulns } from 'in-toto-attestation'
import { failureOf, verdictOf } from '../../testing/failure.ts'
import { grypeReport, osvReport, reportFile, sarifReport, TRIVY_VERSION, trivyReport } from '../../testing/reports.ts'
import { predicateFromScan } from './index.ts'

const FACTS = { scanStartedOn: '2026-11-20T10:00:00Z', db: { lastUpdate: '2026-11-20T06:00:00Z' } }
const scanned = (...contents: (JsonObject | string)[]): Vulns =>
  parsePredicate(PREDICATE.vulnsV02, predicateFromScan(contents.map((content) => reportFile(content))).body)
const verdict = (...contents: (JsonObject | string | Uint8Array)[]) =>
  verdictOf(() => predicateFromScan(contents.map((content) => reportFile(content))))
const descriptor = (changes: JsonObject) =>
  grypeReport({ descriptor: { ...(grypeReport().descriptor as JsonObject), ...changes } })

describe('a vulnerability scan out of a report', () => {
  it('of Grype has finding, severity, package, time and age of the database', () => {
    expect(scanned(grypeReport())).toEqual({
      scanner: {
        uri: 'pkg:github/anchore/grype@0.104.1',
        version: '0.104.1',
        db: {
          uri: 'https://grype.anchore.io/databases/v6/db.tar.zst',
          version: 'v6.1.2',
          lastUpdate: '2026-11-20T06:18:17Z',
        },
        result: [
          {
            id: 'GHSA-jfh8-c2jp-5v3q',
            severity: [
              { method: 'grype', score: 'CRITICAL' },
              { method: 'CVSS 3.1', score: '10' },
            ],
            annotations: [
              {
                package: 'log4j-core',
                version: '2.14.1',
                purl: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1',
                fixedIn: ['2.15.0'],
                fix: 'fixed',
                aliases: ['CVE-2021-44228'],
              },
            ],
          },
        ],
      },
      metadata: {
        scanStartedOn: '2026-11-20T10:11:12.123456789+02:00',
        scanFinishedOn: '2026-11-20T10:11:12.123456789+02:00',
      },
    })
  })

  it('of Grype with the older database has its age too', () => {
    const db = { built: '2024-05-01T01:28:12Z', schemaVersion: 5, location: '/x', checksum: 'sha256:0', error: null }
    expect(scanned(descriptor({ db })).scanner.db).toEqual({ version: '5', lastUpdate: '2024-05-01T01:28:12Z' })
  })

  it('of Trivy takes the age of the database from `trivy version`', () => {
    const { scanner, metadata } = scanned(trivyReport(), TRIVY_VERSION)
    expect(scanner).toMatchObject({ version: '0.58.0', db: { version: '2', lastUpdate: '2026-11-20T06:18:17.1Z' } })
    expect(scanner.result).toMatchObject([
      {
        id: 'CVE-2021-44228',
        severity: [
          { method: 'trivy', score: 'CRITICAL' },
          { method: 'CVSS 3 nvd', score: '10' },
          { method: 'CVSS 2.0 nvd', score: '9.3' },
        ],
        annotations: [{ target: 'app.jar', fixedIn: ['2.15.0', '2.3.1'] }],
      },
    ])
    expect(metadata.scanStartedOn).toBe('2026-11-20T10:11:12.123456789Z')
  })

  it('of OSV-Scanner has one finding for each group, and those without one', () => {
    const { result } = scanned(osvReport(), FACTS).scanner
    expect(result.map(({ id, severity: [first] }) => [id, first?.score])).toEqual([
      ['GHSA-xvch-5gv4-984h', 'CRITICAL'],
      ['GHSA-vh95-rmgr-6w4m', 'MEDIUM'],
      ['MAL-2026-1', 'UNKNOWN'],
    ])
    expect(result[0]?.annotations).toEqual([
      { package: 'minimist', version: '0.0.8', ecosystem: 'npm', aliases: ['CVE-2021-44906'] },
    ])
  })

  it('in SARIF has the severity of the rule, and says what was suppressed', () => {
    const rules: JsonObject[] = [{ id: 'CVE-1', properties: { 'security-severity': '9.1' } }, { id: 'CVE-2' }]
    const results: JsonObject[] = [
      { ruleId: 'CVE-1', ruleIndex: 0, level: 'error' },
      { ruleId: 'CVE-2', suppressions: [{ kind: 'external' }] },
      { ruleId: 'CVE-2', kind: 'pass', level: 'none' },
    ]
    const { scanner } = scanned(sarifReport(results, {}, { rules }), FACTS)
    expect(scanner.uri).toBe('pkg:generic/snyk@1.2.3')
    expect(scanner.result).toMatchObject([
      { id: 'CVE-1', severity: [{ score: 'CRITICAL' }, { score: '9.1' }, { score: 'error' }] },
      { id: 'CVE-2', severity: [{ score: 'UNKNOWN' }, { score: 'warning' }], annotations: [{ suppressed: true }] },
    ])
  })

  it('of nothing found has an empty list', () => {
    expect(scanned(grypeReport({ matches: [] })).scanner.result).toEqual([])
    expect(scanned(trivyReport({ Results: null }), TRIVY_VERSION).scanner.result).toEqual([])
    expect(scanned({ results: [] }, FACTS).scanner.result).toEqual([])
  })

  it('names the report by its digest', () => {
    expect(predicateFromScan([reportFile(grypeReport(), 'out/grype.json')]).body.reports).toEqual([
      { name: 'out/grype.json', digest: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    ])
  })
})

describe('a report is refused', () => {
  it.each<[string, (JsonObject | string | Uint8Array)[], string]>([
    ['without the age of the database', [trivyReport()], 'V2 REPORT'],
    ['without any time', [osvReport()], 'V2 REPORT'],
    ['with a time alone', [osvReport(), { scanStartedOn: '2026-11-20T10:00:00Z' }], 'V2 REPORT'],
    ['in SARIF without the age of the database', [sarifReport([])], 'V2 REPORT'],
    ['beside another report', [grypeReport(), trivyReport(), TRIVY_VERSION], 'V2 REPORT'],
    ['beside two files of facts', [trivyReport(), TRIVY_VERSION, FACTS], 'V2 REPORT'],
    ['that is only facts', [FACTS], 'V2 REPORT'],
    ['with facts that are not known', [osvReport(), { ...FACTS, dbUpdated: 'x' }], 'V2 REPORT'],
    ['with facts of a database that are not known', [osvReport(), { db: { updated: 'x' } }], 'V2 REPORT'],
    ['with a time that is none', [osvReport(), { ...FACTS, scanStartedOn: 'yesterday' }], 'V2 PREDICATE'],
    ['that ended before it began', [osvReport(), { ...FACTS, scanFinishedOn: '2026-11-19T00:00:00Z' }], 'V2 REPORT'],
    [
      'by another version than the facts are of',
      [trivyReport({ Trivy: { Version: '0.70.0' } }), TRIVY_VERSION],
      'V2 REPORT',
    ],
    [
      'of a database that Grype calls invalid',
      [descriptor({ db: { status: { built: '2026-11-20T06:18:17Z', valid: false } } })],
      'V2 REPORT',
    ],
    [
      'of a database with an error',
      [descriptor({ db: { built: '2026-11-20T06:18:17Z', error: 'too old' } })],
      'V2 REPORT',
    ],
    ['with a match without vulnerability', [grypeReport({ matches: [{}] })], 'V2 JSON_TYPE'],
    ['with matches that are no list', [grypeReport({ matches: {} })], 'V2 JSON_TYPE'],
    ['of another schema of Trivy', [trivyReport({ SchemaVersion: 3 }), TRIVY_VERSION], 'V2 REPORT'],
    [
      'of Trivy with a finding without id',
      [trivyReport({ Results: [{ Vulnerabilities: [{}] }] }), TRIVY_VERSION],
      'V2 JSON_TYPE',
    ],
    ['in SARIF of another version', [{ ...sarifReport([]), version: '2.0.0' }, FACTS], 'V2 REPORT'],
    ['in SARIF without results', [sarifReport([], { results: null }), FACTS], 'V2 JSON_TYPE'],
    [
      'of a tool that did not run through',
      [sarifReport([], { invocations: [{ executionSuccessful: false }] }), FACTS],
      'V2 REPORT',
    ],
    ['of no run', [{ version: '2.1.0', runs: [] }, FACTS], 'V2 REPORT'],
    ['of another tool', [{ bomFormat: 'CycloneDX' }], 'V2 REPORT'],
    ['that is a list', ['[]'], 'V2 REPORT'],
    ['that is no JSON', ['<x/>'], 'V2 JSON_SYNTAX'],
    ['with a key twice', ['{"matches":[],"matches":[],"descriptor":{}}'], 'V2 JSON_DUPLICATE_KEY'],
    ['that is nested too deep', [`{"matches":${'['.repeat(100)}${']'.repeat(100)}}`], 'V2 JSON_TOO_DEEP'],
  ])('%s', async (_, contents, expected) => {
    expect(await verdict(...contents)).toBe(expected)
  })

  it('with words that say what is missing and how to give it', async () => {
    const failure = await failureOf(() => predicateFromScan([reportFile(osvReport(), 'osv.json')]))
    expect(failure?.message).toBe('osv.json: does not say scanStartedOn and db.lastUpdate, which the attestation needs')
    expect(failure?.remedy).toContain('second file')
  })

  it('R01 whose predicate no store would take', async () => {
    const [match] = grypeReport().matches as JsonObject[]
    const many = Array.from({ length: 60_000 }, () => match as JsonObject)
    expect(await verdict(grypeReport({ matches: many }))).toBe('V2 REPORT')
  })
})
