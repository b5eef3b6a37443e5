import { RFC3161Timestamp } from '@sigstore/core'
import { describeFailure, type FailureReport } from '@slsa-actions/core/outcome'
import type { FoundBundle } from '@slsa-actions/core/storage'
import { certificateOf, type ParsedBundle, parseBundle } from '@slsa-actions/core/verification'
import { isJsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { type CertificateDescription, describeCertificate } from './certificate.ts'
import { describePredicate, type PredicateFact } from './predicate.ts'

/** Who a bundle says signed it. */
export type SignerDescription =
  | ({ readonly kind: 'certificate' } & CertificateDescription)
  | { readonly kind: 'key'; readonly hint: string }
  | { readonly kind: 'unreadable'; readonly problem: string }

/** A log entry as the bundle has it. */
export interface LogEntryDescription {
  readonly logIndex: string
  /** Hex. */
  readonly logId: string
  /** `dsse 0.0.1` */
  readonly kind: string
  /** RFC 3339; of an entry without a promise nobody signed it. */
  readonly integratedTime?: string
  readonly hasPromise: boolean
  readonly hasProof: boolean
  /** First line of the checkpoint. */
  readonly checkpoint?: string
}

/** A bundle as it stands in a file. Nothing of it is verified. */
export interface BundleDescription {
  readonly source: string
  readonly version: string
  readonly content: 'attestation' | 'signature'
  readonly signer: SignerDescription
  readonly subjects: readonly { readonly name?: string; readonly digest: Readonly<Record<string, string>> }[]
  readonly payloadType?: string
  readonly predicateType?: string
  readonly predicate: readonly PredicateFact[]
  /** Digest that a plain signature names. */
  readonly signedDigest?: string
  readonly logEntries: readonly LogEntryDescription[]
  /** Times that timestamps state, RFC 3339. */
  readonly timestamps: readonly string[]
  /** What is wrong with it at first sight. */
  readonly problems: readonly string[]
}

/** A bundle of a file, described, or why it is none. */
export type Inspected = BundleDescription | { readonly source: string; readonly failure: FailureReport }

/** Describes a bundle. Never throws: what is no bundle is described by its failure. */
export function inspectBundle({ text, source }: FoundBundle): Inspected {
  try {
    return describe(parseBundle(text, source))
  } catch (error) {
    return { source, failure: describeFailure(error) }
  }
}

function describe(parsed: ParsedBundle): BundleDescription {
  const { bundle, what, version } = parsed
  const problems: string[] = []
  const material = bundle.verificationMaterial
  return {
    source: what,
    version,
    signer: signerOf(parsed),
    ...contentOf(parsed, problems),
    logEntries: material.tlogEntries.map((entry): LogEntryDescription => {
      const { inclusionPromise, inclusionProof, kindVersion, integratedTime } = entry
      const origin = inclusionProof?.checkpoint?.envelope.split('\n')[0]
      return {
        logIndex: entry.logIndex,
        logId: entry.logId?.keyId.toString('hex') ?? '',
        kind: `${kindVersion?.kind ?? ''} ${kindVersion?.version ?? ''}`.trim(),
        ...(Number(integratedTime) > 0 ? { integratedTime: timeOf(Number(integratedTime) * 1000) } : {}),
        hasPromise: inclusionPromise !== undefined,
        hasProof: inclusionProof !== undefined,
        ...(origin === undefined ? {} : { checkpoint: origin }),
      }
    }),
    timestamps: (material.timestampVerificationData?.rfc3161Timestamps ?? []).flatMap(({ signedTimestamp }) => {
      try {
        return [RFC3161Timestamp.parse(Buffer.from(signedTimestamp)).signingTime.toISOString()]
      } catch {
        problems.push('a timestamp cannot be read')
        return []
      }
    }),
    problems,
  }
}

function signerOf({ bundle }: ParsedBundle): SignerDescription {
  const der = certificateOf(bundle)
  const { content } = bundle.verificationMaterial
  if (der === undefined) return { kind: 'key', hint: content.$case === 'publicKey' ? content.publicKey.hint : '' }
  try {
    return { kind: 'certificate', ...describeCertificate(der) }
  } catch {
    return { kind: 'unreadable', problem: 'the certificate cannot be read' }
  }
}

type Content = Pick<
  BundleDescription,
  'content' | 'subjects' | 'payloadType' | 'predicateType' | 'predicate' | 'signedDigest'
>

function contentOf({ bundle }: ParsedBundle, problems: string[]): Content {
  if (bundle.content.$case === 'messageSignature') {
    const { messageDigest } = bundle.content.messageSignature
    const signedDigest = messageDigest.digest.toString('hex')
    return { content: 'signature', subjects: [], predicate: [], signedDigest }
  }
  const { payload, payloadType } = bundle.content.dsseEnvelope
  const statement = statementIn(payload, problems)
  if (!isJsonObject(statement)) return { content: 'attestation', subjects: [], predicate: [], payloadType }
  const { predicateType, predicate, subject } = statement
  const type = typeof predicateType === 'string' ? predicateType : ''
  return {
    content: 'attestation',
    payloadType,
    predicateType: type,
    subjects: Array.isArray(subject) ? subject.flatMap(subjectOf) : [],
    predicate: describePredicate(type, predicate),
  }
}

function statementIn(payload: Buffer, problems: string[]): JsonValue | undefined {
  try {
    return parseJson(payload, { what: 'payload' })
  } catch (error) {
    problems.push(`the payload is no strict JSON: ${error instanceof Error ? error.message : ''}`)
    return undefined
  }
}

function subjectOf(value: JsonValue): BundleDescription['subjects'][number][] {
  if (!isJsonObject(value)) return []
  const digest = isJsonObject(value.digest) ? value.digest : {}
  const texts = Object.entries(digest).flatMap(([name, hex]) => (typeof hex === 'string' ? [[name, hex]] : []))
  return [{ ...(typeof value.name === 'string' ? { name: value.name } : {}), digest: Object.fromEntries(texts) }]
}

/** A time of the file's; one that no calendar has is shown as a number. */
function timeOf(ms: number): string {
  const time = new Date(ms)
  return Number.isNaN(time.getTime()) ? String(ms) : time.toISOString()
}
