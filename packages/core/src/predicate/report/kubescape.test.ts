import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import { Ajv } from 'ajv'
import { verdictOf } from '../../testing/failure.ts'
import { control, grypeReport, kubescapeReport, reportFile, sarifReport } from '../../testing/reports.ts'
import { KUBESCAPE_RESULTS, predicateFromKubescape } from './index.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../../../../docs/schemas/kubescape-results.v1.json', import.meta.url), 'utf8'),
)
const matches = new Ajv({ strict: true, allErrors: true }).compile(schema)
const bodyOf = (content: JsonObject | string) => predicateFromKubescape([reportFile(content, 'scan.json')]).body
const sarif = (results: JsonObject[], more: JsonObject = {}) => sarifReport(results, more, { name: 'kubescape' })

describe('a Kubescape scan', () => {
  it('has score, severities and each control with what became of it', () => {
    const body = bodyOf(kubescapeReport())
    expect(body).toMatchObject({
      scanner: { name: 'kubescape', version: 'v4.0.7' },
      scannedOn: '2026-11-20T10:11:12Z',
      complianceScore: 82.5,
      frameworks: [{ name: 'NSA', complianceScore: 71.5 }],
      failed: { critical: 0, high: 1, medium: 0, low: 0, unknown: 0 },
      passedControls: ['C-0013'],
      failedControls: ['C-0057'],
      skippedControls: ['C-0012'],
      exceptedControls: [],
    })
    expect(body.controls).toContainEqual({
      id: 'C-0057',
      name: 'Control C-0057',
      status: 'failed',
      severity: 'high',
      failedResources: 2,
    })
  })

  it('is of a type that has a schema, which it satisfies', () => {
    expect(schema.$id).toContain('kubescape-results.v1')
    for (const content of [
      kubescapeReport(),
      kubescapeReport({}, { scanCoverage: {} }),
      sarif([{ ruleId: 'C-0057' }]),
    ]) {
      expect([matches(bodyOf(content)), matches.errors]).toEqual([true, null])
    }
    expect(predicateFromKubescape([reportFile(kubescapeReport())])).toMatchObject({
      type: KUBESCAPE_RESULTS,
      kind: 'kubescape-results',
    })
  })

  it('a control that passes by an exception only is none that passed', () => {
    const body = bodyOf(kubescapeReport({ 'C-0016': control('C-0016', 'passed', 7, 0, 'w/exceptions') }))
    expect(body).toMatchObject({ passedControls: ['C-0013'], exceptedControls: ['C-0016'] })
  })

  it('a control without any resource is none that passed', () => {
    expect(bodyOf(kubescapeReport({ 'C-0016': control('C-0016', '', 7, 0) })).passedControls).toEqual(['C-0013'])
  })

  it.each([
    [{}, true],
    [{ failedGVRPulls: [] }, true],
    [{ failedGVRPulls: [{ gvr: 'apps/v1/deployments', error: 'x' }] }, false],
    [{ notEvaluatedControls: [{ controlID: 'C-0001' }] }, false],
    [{ degraded: true }, false],
  ])('of the coverage %j is complete: %s', (scanCoverage, expected) => {
    expect(bodyOf(kubescapeReport({}, { scanCoverage })).isComplete).toBe(expected)
  })

  it('in SARIF has what failed and nothing else to pass a condition with', () => {
    const body = bodyOf(sarif([{ ruleId: 'C-0057' }, { ruleId: 'C-0016' }, { ruleId: 'C-0057' }]))
    expect(body.failedControls).toEqual(['C-0016', 'C-0057'])
    expect(Object.keys(body)).toEqual(['scanner', 'scannedOn', 'failedControls', 'reports'])
  })

  it.each<[string, JsonObject | string, string]>([
    ['of format version 1', '[]', 'V2 REPORT'],
    ['of an image', grypeReport(), 'V2 REPORT'],
    ['of another tool', { summary: {} }, 'V2 REPORT'],
    ['in SARIF of another tool', sarifReport([]), 'V2 REPORT'],
    ['in SARIF of an image', sarif([{ ruleId: 'CVE-2021-44228-log4j' }]), 'V2 REPORT'],
    ['in SARIF without a time', sarif([], { invocations: [] }), 'V2 REPORT'],
    ['without controls', kubescapeReport({}, {}, { controls: {} }), 'V2 REPORT'],
    ['without a time', kubescapeReport({}, { generationTime: '0001-01-01T00:00:00Z' }), 'V2 REPORT'],
    ['without a score', kubescapeReport({}, {}, { complianceScore: null }), 'V2 REPORT'],
    ['with a score beyond 100', kubescapeReport({}, {}, { complianceScore: 101 }), 'V2 REPORT'],
    ['with a status that is not known', kubescapeReport({ 'C-0001': control('C-0001', 'fine', 5, 0) }), 'V2 REPORT'],
    ['with a control under another id', kubescapeReport({ 'C-0001': control('C-0002', 'passed', 5, 0) }), 'V2 REPORT'],
    ['that calls passed what failed', kubescapeReport({ 'C-0001': control('C-0001', 'passed', 5, 3) }), 'V2 REPORT'],
    [
      'with two statuses of one control',
      kubescapeReport({ 'C-0001': { ...control('C-0001', 'passed', 5, 0), status: 'failed' } }),
      'V2 REPORT',
    ],
    [
      'with a severity that is no number',
      kubescapeReport({ 'C-0001': { ...control('C-0001', 'failed', 5, 1), scoreFactor: 'x' } }),
      'V2 REPORT',
    ],
    ['with controls that are a list', kubescapeReport({}, {}, { controls: [] }), 'V2 JSON_TYPE'],
    ['with a key twice', '{"summaryDetails":{},"summaryDetails":{}}', 'V2 JSON_DUPLICATE_KEY'],
  ])('F10 refuses a report %s', async (_, content, expected) => {
    expect(await verdictOf(() => bodyOf(content))).toBe(expected)
  })

  it('refuses two reports at once', async () => {
    const two = [reportFile(kubescapeReport()), reportFile(kubescapeReport())]
    expect(await verdictOf(() => predicateFromKubescape(two))).toBe('V2 REPORT')
  })
})
