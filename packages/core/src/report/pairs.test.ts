import { describe, expect, it } from '@jest/globals'
import { acceptedBundle, verdict, verifyResult } from '../testing/verify-results.ts'
import { groupArtifacts } from './groups.ts'
import { pairsTable } from './pairs.ts'
import { verifyReport } from './verify-report.ts'
import { verifySummary } from './verify-summary.ts'

const statementDigest = { sha256: 'a'.repeat(64) }
const job = acceptedBundle({ statementDigest })
const { signer: _, ...unsigned } = job
const byKey = { ...unsigned, key: { fingerprint: `sha256:${'1'.repeat(64)}` }, source: 'second.json' }

describe('two signers of one statement', () => {
  it('are shown as a pair, with the statement and both bundles', () => {
    const shown = JSON.stringify(pairsTable([verdict({ accepted: [job, byKey] })]))
    for (const part of [`sha256:${'a'.repeat(64)}`, 'second.json', job.source, byKey.key.fingerprint]) {
      expect(shown).toContain(part)
    }
  })

  it.each([
    ['statements differ', [job, { ...byKey, statementDigest: { sha256: 'b'.repeat(64) } }]],
    ['one signed twice', [job, { ...job, source: 'again.json' }]],
    ['they signed plainly', [job, byKey].map(({ statementDigest: _digest, ...bundle }) => bundle)],
  ])('are none where %s', (_why, accepted) => {
    expect(pairsTable([verdict({ accepted })])).toEqual([])
  })

  it('leave artifacts with a statement each in one story', () => {
    const each = ['a', 'b'].map((letter) => acceptedBundle({ statementDigest: { sha256: letter.repeat(64) } }))
    expect(groupArtifacts(each.map((bundle) => verdict({ accepted: [bundle] })))).toHaveLength(1)
  })

  it('stand in summary and page', () => {
    const result = verifyResult([verdict({ accepted: [job, byKey] })])
    for (const blocks of [verifySummary(result), verifyReport(result)]) {
      expect(JSON.stringify(blocks)).toContain('One statement')
    }
  })
})
