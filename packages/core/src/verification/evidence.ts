import type { X509Certificate } from '@sigstore/core'
import type { SignedEntity, Verifier } from '@sigstore/verify'
import { badInput, CoreError, type CoreErrorCode, refused } from '../outcome/index.ts'
import type { TrustProfile } from '../trust/index.ts'
import { type CertificateMemory, createCertificateMemory, remembering } from './certificate-memory.ts'
import type { ParsedBundle } from './parse-bundle.ts'
import { signatureCheck } from './signed-content.ts'
import { assertTimestampForm } from './timestamp-form.ts'

/** A time that somebody trusted vouches for. */
export interface TrustedTime {
  readonly kind: 'tsa' | 'log'
  readonly at: Date
}

/**
 * Verifies chain, timestamps, log entries and signature of a bundle under one profile, and counts each log, certificate
 * log and timestamp authority once, however many entries it made (cases A18 to A20).
 *
 * @returns the trusted times
 * @throws CoreError refused, with a code that names the check; bad-input for a root that cannot be used
 */
export async function verifyEvidence(bundle: ParsedBundle, profile: TrustProfile): Promise<TrustedTime[]> {
  const library = await import('@sigstore/verify')
  const { verifier, signers } = await verifierOf(profile)
  try {
    const check = await signatureCheck(bundle)
    assertTimestampForms(bundle, profile)
    const entity = library.toSignedEntity(bundle.bundle, Buffer.alloc(0))
    const key: SignedEntity['key'] =
      entity.key.$case === 'certificate'
        ? { $case: 'certificate', certificate: signers.recall(entity.key.certificate) }
        : entity.key
    const checked: SignedEntity = { ...entity, key, signature: check(entity.signature) }
    verifier.verify(checked)
    return countWitnesses(checked, profile)
  } catch (error) {
    throw failureOf(error, bundle, profile)
  }
}

/** Signers whose certificates are kept parsed, per profile. */
const SIGNERS = 64

/** A verifier of one root, and the signers that it met. */
interface ProfileVerifier {
  readonly verifier: Verifier
  readonly signers: CertificateMemory
}

/** Verifiers by profile: reading the root costs more than verifying a bundle. */
const verifiers = new WeakMap<TrustProfile, ProfileVerifier>()

async function verifierOf(profile: TrustProfile): Promise<ProfileVerifier> {
  const known = verifiers.get(profile)
  if (known !== undefined) return known
  const { toTrustMaterial, Verifier } = await import('@sigstore/verify')
  const { needs } = profile
  try {
    const material = toTrustMaterial(profile.root)
    for (const { certChain } of [...material.certificateAuthorities, ...material.timestampAuthorities]) {
      for (const certificate of certChain) remembering(certificate)
    }
    const verifier = new Verifier(material, {
      ctlogThreshold: needs.sct,
      tlogThreshold: needs.logEntries,
      timestampThreshold: needs.times,
    })
    const made = { verifier, signers: createCertificateMemory(SIGNERS) }
    verifiers.set(profile, made)
    return made
  } catch (cause) {
    throw badInput('TRUSTED_ROOT', `${profile.source}: holds a key or a certificate that cannot be used`, { cause })
  }
}

function assertTimestampForms(bundle: ParsedBundle, { root }: TrustProfile): void {
  const timestamps = bundle.bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? []
  const known = root.timestampAuthorities.flatMap((authority) =>
    (authority.certChain?.certificates ?? []).map(({ rawBytes }) => Buffer.from(rawBytes)),
  )
  for (const { signedTimestamp } of timestamps) assertTimestampForm(signedTimestamp, known)
}

function countWitnesses(entity: SignedEntity, profile: TrustProfile): TrustedTime[] {
  const { needs } = profile
  const logs = new Set(entity.tlogEntries.map((entry) => entry.logId.keyId.toString('hex')))
  if (logs.size < needs.logEntries)
    throw refused('LOG_ENTRY', `${logs.size} transparency logs vouch for it, and ${needs.logEntries} are needed`)
  if (entity.key.$case === 'certificate') {
    const ctLogs = certificateLogs(entity.key.certificate, profile)
    if (ctLogs < needs.sct)
      throw refused('CERTIFICATE', `${ctLogs} certificate logs vouch for the certificate, and ${needs.sct} are needed`)
  }
  const authorities = new Set<string>()
  const times = entity.timestamps.flatMap((timestamp): TrustedTime[] => {
    if (timestamp.$case === 'timestamp-authority') {
      authorities.add(
        `tsa ${timestamp.timestamp.signerSerialNumber.toString('hex')} ${timestamp.timestamp.signerIssuer.toString('hex')}`,
      )
      return [{ kind: 'tsa', at: timestamp.timestamp.signingTime }]
    }
    // A time without a promise is nobody's word (case A24).
    if (timestamp.tlogEntry.inclusionPromise === undefined) return []
    authorities.add(`log ${timestamp.tlogEntry.logId.keyId.toString('hex')}`)
    return [{ kind: 'log', at: new Date(Number(timestamp.tlogEntry.integratedTime) * 1000) }]
  })
  const tsas = [...authorities].filter((authority) => authority.startsWith('tsa ')).length
  if (authorities.size < needs.times || tsas < needs.tsaTimestamps) {
    throw refused(
      'TIMESTAMP',
      `${authorities.size} authorities vouch for the time (${tsas} timestamp authorities), and ${Math.max(needs.times, needs.tsaTimestamps)} are needed`,
    )
  }
  return times
}

function certificateLogs(certificate: X509Certificate, profile: TrustProfile): number {
  const known = new Set(profile.root.ctlogs.map((log) => log.logId?.keyId.toString('hex')))
  const stamps = certificate.extSCT?.signedCertificateTimestamps ?? []
  return new Set(stamps.map((stamp) => stamp.logID.toString('hex')).filter((id) => known.has(id))).size
}

const CODES: Readonly<Record<string, CoreErrorCode>> = {
  CERTIFICATE_ERROR: 'CERTIFICATE',
  PUBLIC_KEY_ERROR: 'CERTIFICATE',
  SIGNATURE_ERROR: 'SIGNATURE',
  TIMESTAMP_ERROR: 'TIMESTAMP',
}

/** The library's failure as ours. Whatever else it throws comes from bytes it could not read, which is a refusal too. */
function failureOf(error: unknown, bundle: ParsedBundle, profile: TrustProfile): CoreError {
  if (error instanceof CoreError) return error
  const detail = error instanceof Error ? error.message : String(error)
  const known = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const code = known === undefined ? 'BUNDLE' : (CODES[known] ?? (known.startsWith('TLOG_') ? 'LOG_ENTRY' : 'BUNDLE'))
  return refused(code, `${bundle.what}: ${detail} (trust profile ${profile.name}, ${profile.source})`, { cause: error })
}
