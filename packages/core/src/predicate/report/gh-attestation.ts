import { type JsonValue, readArray, readObject, readString } from '@slsa-actions/wire'
import type { DigestSet } from 'in-toto-attestation'
import { printable } from '../../subject/index.ts'
import { notAReport } from './report-file.ts'
import type { TestRun } from './test-run.ts'

/** What `verificationResult` calls itself, whatever its version. */
const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.verificationresult\+json;version=0\.\d{1,3}$/
/** Most attestations of one answer; gh asks for no more than 1,000. */
const MAX_ATTESTATIONS = 1000

/** What a report says about which artifacts. */
export interface VerificationRun {
  readonly run: TestRun
  /** Subjects of what was verified: it speaks about nothing else. */
  readonly about: readonly DigestSet[]
}

/**
 * What `gh attestation verify --format json` printed, as a test for each attestation that it verified. It prints nothing
 * where it refuses, so an empty list is no report.
 *
 * @throws CoreError bad-input `REPORT`; WireError `JSON_TYPE` with the path
 * @see cli/cli, pkg/cmd/attestation/verification: AttestationProcessingResult
 */
export function testsOfGhVerification(report: JsonValue, name: string): VerificationRun {
  const entries = readArray(report, name)
  if (entries.length === 0) throw notAReport(name, 'has no attestation that was verified')
  if (entries.length > MAX_ATTESTATIONS)
    throw notAReport(name, `has ${entries.length} attestations; at most ${MAX_ATTESTATIONS} are read`)
  const verified = entries.map((entry, index) => verificationOf(entry, name, `${name}: [${index}]`))
  const passed = verified.map(({ test }) => test)
  return {
    run: { passed: [...new Set(passed)], warned: [], failed: [], skipped: [] },
    about: verified.flatMap(({ about }) => about),
  }
}

function verificationOf(
  value: JsonValue,
  name: string,
  place: string,
): { readonly test: string; readonly about: readonly DigestSet[] } {
  const path = `${place}.verificationResult`
  const result = readObject(readObject(value, place).verificationResult, path)
  const mediaType = readString(result.mediaType, `${path}.mediaType`)
  if (!MEDIA_TYPE.test(mediaType)) {
    throw notAReport(
      name,
      `is a verification of a kind that is not known: ${printable(mediaType.slice(0, 100))}`,
      'make it with `gh attestation verify FILE --format json`',
    )
  }
  const signature = readObject(result.signature, `${path}.signature`)
  const certificate = readObject(signature.certificate, `${path}.signature.certificate`)
  const signer = readString(certificate.subjectAlternativeName, `${path}.signature.certificate.subjectAlternativeName`)
  const statement = readObject(result.statement, `${path}.statement`)
  const type = readString(statement.predicateType, `${path}.statement.predicateType`)
  const about = readArray(statement.subject, `${path}.statement.subject`).map((subject, index) =>
    digestsOf(subject, `${path}.statement.subject[${index}]`),
  )
  return { test: `gh attestation verify > ${printable(type)} by ${printable(signer)}`, about }
}

function digestsOf(subject: JsonValue, place: string): DigestSet {
  const digest = readObject(readObject(subject, place).digest, `${place}.digest`)
  return Object.fromEntries(
    Object.entries(digest).map(([algorithm, value]) => [algorithm, readString(value, `${place}.digest.${algorithm}`)]),
  )
}
