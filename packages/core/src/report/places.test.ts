import { describe, expect, it } from '@jest/globals'
import { refusedVerdict, verdict, verifyResult } from '../testing/verify-results.ts'
import {
  type ArtifactVerdict,
  type ReportedPlace,
  renderMarkdown,
  renderText,
  sarifLog,
  verifyReport,
  verifySummary,
} from './index.ts'

const place = (changes: Partial<ReportedPlace> = {}): ReportedPlace => ({
  file: 'deploy/web.yaml',
  line: 12,
  column: 16,
  path: 'Deployment/web: spec.template.spec.containers[0].image',
  image: 'ghcr.io/acme/app:v1',
  role: 'runs',
  ...changes,
})
const refused = (changes: Partial<ArtifactVerdict>): ArtifactVerdict => ({ ...refusedVerdict(), ...changes })
interface Located {
  readonly ruleId: string
  readonly locations: readonly [
    { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object } },
  ]
  readonly partialFingerprints: Readonly<Record<string, string>>
}
const found = (artifacts: readonly ArtifactVerdict[]): Located[] =>
  JSON.parse(sarifLog(verifyResult(artifacts), { toolVersion: '1.2.3' })).runs[0].results
const shown = (artifacts: readonly ArtifactVerdict[]) =>
  renderText(verifySummary(verifyResult(artifacts)), { color: false, width: 400 })

describe('images that manifests name', () => {
  it('are found at the line of each manifest, each a finding of its own', () => {
    const results = found([refused({ places: [place(), place({ file: 'b.yaml', line: 3, column: 1 })] })])
    const verdicts = results.filter(({ ruleId }) => ruleId.startsWith('verify/'))
    expect(verdicts.map(({ locations: [{ physicalLocation: at }] }) => [at.artifactLocation.uri, at.region])).toEqual([
      ['deploy/web.yaml', { startLine: 12, startColumn: 16 }],
      ['b.yaml', { startLine: 3, startColumn: 1 }],
    ])
    expect(new Set(verdicts.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))).size).toBe(2)
  })

  it('keep the fingerprint of a finding whose line moves', () => {
    const [one] = found([refused({ places: [place()] })])
    const [two] = found([refused({ places: [place({ line: 99 })] })])
    expect(one?.partialFingerprints).toEqual(two?.partialFingerprints)
  })

  it('S07 lead to no file outside of the repository', () => {
    const [one] = found([refused({ places: [place({ file: '../../etc/passwd' })] })])
    expect(one?.locations[0].physicalLocation.artifactLocation.uri).toBe('etc/passwd')
  })

  it('stand in one table with their verdicts, those that did not verify first', () => {
    const text = shown([
      verdict({ places: [place()] }),
      refused({ places: [place({ file: 'bad.yaml', role: 'base' })] }),
    ])
    expect(text).toMatch(
      /2 place\(s\) that name images[\s\S]*built from[\s\S]*bad\.yaml:12:16[\s\S]*run in a container[\s\S]*deploy\/web\.yaml:12:16/,
    )
    const page = renderText(verifyReport(verifyResult([verdict({ places: [place()] })])), { color: false, width: 400 })
    expect(page).toContain('deploy/web.yaml:12:16')
  })

  it('S07 are no markup in a summary', () => {
    const hostile = place({ file: '<img src=x>`|\n# x', image: '</details><script>', path: '[a](javascript:b)' })
    const text = renderMarkdown(verifySummary(verifyResult([verdict({ places: [hostile] })])))
    expect(text).not.toMatch(/<img|<script|^# x/m)
  })

  it('are not spoken of where there are no manifests', () => {
    expect(shown([verdict()])).not.toContain('place(s)')
  })
})
