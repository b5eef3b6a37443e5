import { describe, expect, it } from '@jest/globals'
import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import { verdictOf } from '../../testing/failure.ts'
import { ghVerification, reportFile } from '../../testing/reports.ts'
import type { Predicate } from '../predicate.ts'
import { predicateFromTests } from './index.ts'

const read = (...reports: JsonValue[]): Predicate =>
  predicateFromTests(
    reports.map((report) => reportFile(JSON.stringify(report))),
    undefined,
  )
const verdict = (...reports: JsonValue[]): Promise<string> => verdictOf(async () => read(...reports))

/** The answer with one place of `verificationResult` replaced. */
function changed(name: string, value: JsonValue): JsonValue {
  const [entry] = ghVerification('a'.repeat(64)) as [JsonObject & { verificationResult: JsonObject }]
  return [{ ...entry, verificationResult: { ...entry.verificationResult, [name]: value } }]
}

describe('a test result out of what gh verified', () => {
  it('is a test that passed for each attestation, and says what it can be about', () => {
    const { body, about } = read(ghVerification('a'.repeat(64)), ghVerification('b'.repeat(64), 'https://x.test/v1'))
    const by = 'by https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'
    expect(body).toMatchObject({
      result: 'PASSED',
      passedTests: [
        `gh attestation verify > https://slsa.dev/provenance/v1 ${by}`,
        `gh attestation verify > https://x.test/v1 ${by}`,
      ],
    })
    expect(about).toEqual([{ sha256: 'a'.repeat(64) }, { sha256: 'b'.repeat(64) }])
  })

  it.each<[string, JsonValue]>([
    ['nothing that was verified', []],
    ['another kind of list', [1]],
    ['an attestation without a result', [{ attestation: {} }]],
    ['a result of another kind', changed('mediaType', 'application/json')],
    [
      'a result of a version to come',
      changed('mediaType', 'application/vnd.dev.sigstore.verificationresult+json;version=1.0'),
    ],
    ['no signer', changed('signature', { certificate: {} })],
    ['no certificate', changed('signature', {})],
    ['no statement', changed('statement', null)],
    ['a statement without a subject', changed('statement', { predicateType: 'https://x.test/v1' })],
    ['a digest that is none', changed('statement', { predicateType: 'x', subject: [{ digest: { sha256: 1 } }] })],
    ['more than gh ever asks for', Array.from({ length: 1001 }, () => ghVerification('a'.repeat(64))).flat()],
  ])('refuses %s', async (_, report) => {
    expect(await verdict(report)).toMatch(/^V2 /)
  })

  it('S04 shows what a signer wrote without its control characters', () => {
    const { body } = read(changed('signature', { certificate: { subjectAlternativeName: 'a\n::error::b\u001b[2K' } }))
    expect(JSON.stringify(body.passedTests)).not.toMatch(/\\n|\\u001b/)
  })
})
