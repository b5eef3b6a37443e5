import type { X509Certificate } from '@sigstore/core'
import type { SignedEntity, Verifier } from '@sigstore/verify'
import { badInput, CoreError, type CoreErrorCode, refused } from '../outcome/index.ts'
import type { TrustProfile } from '../trust/index.ts'
import { remembering } from './certificate-memory.ts'
import type { ParsedBundle } from './parse-bundle.ts'
import { signatureOf } from './signed-content.ts'
import { parseTimestamp } from './timestamp-form.ts'

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
export async function verifyEvidence(
  bundle: ParsedBundle,
  certificate: X509Certificate,
  profile: TrustProfile,
): Promise<TrustedTime[]> {
  const verifier = await verifierOf(profile)
  try {
    const entity: SignedEntity = {
      key: { $case: 'certificate', certificate },
      signature: await signatureOf(bundle),
      tlogEntries: bundle.bundle.verificationMaterial.tlogEntries,
      timestamps: timestampsOf(bundle, profile),
    }
    verifier.verify(entity)
    return countWitnesses(entity, certificate, profile)
  } catch (error) {
    throw failureOf(error, bundle, profile)
  }
}

/** Times that somebody may vouch for. One of a log entry without a promise is nobody's word (case A24). */
function timestampsOf({ bundle }: ParsedBundle, { root }: TrustProfile): SignedEntity['timestamps'] {
  const { timestampVerificationData } = bundle.verificationMaterial
  const tlogEntries: SignedEntity['tlogEntries'] = bundle.verificationMaterial.tlogEntries
  const known = root.timestampAuthorities.flatMap((authority) =>
    (authority.certChain?.certificates ?? []).map(({ rawBytes }) => Buffer.from(rawBytes)),
  )
  return [
    ...tlogEntries
      .filter(({ inclusionPromise }) => inclusionPromise !== undefined)
      .map((tlogEntry) => ({ $case: 'transparency-log' as const, tlogEntry })),
    ...(timestampVerificationData?.rfc3161Timestamps ?? []).map(({ signedTimestamp }) => ({
      $case: 'timestamp-authority' as const,
      timestamp: parseTimestamp(signedTimestamp, known),
    })),
  ]
}

/** Verifiers by profile: reading the root costs more than verifying a bundle. */
const verifiers = new WeakMap<TrustProfile, Verifier>()

async function verifierOf(profile: TrustProfile): Promise<Verifier> {
  const known = verifiers.get(profile)
  if (known !== undefined) return known
  const { toTrustMaterial, Verifier } = await import('@sigstore/verify')
  const { needs } = profile
  try {
    const material = toTrustMaterial(profile.root)
    for (const { certChain } of [...material.certificateAuthorities, ...material.timestampAuthorities]) {
      for (const certificate of certChain) remembering(certificate)
    }
    const made = new Verifier(material, {
      ctlogThreshold: needs.sct,
      tlogThreshold: needs.logEntries,
      timestampThreshold: needs.times,
    })
    verifiers.set(profile, made)
    return made
  } catch (cause) {
    throw badInput('TRUSTED_ROOT', `${profile.source}: holds a key or a certificate that cannot be used`, { cause })
  }
}

function countWitnesses(entity: SignedEntity, certificate: X509Certificate, profile: TrustProfile): TrustedTime[] {
  const { needs } = profile
  const logs = new Set(entity.tlogEntries.map((entry) => entry.logId.keyId.toString('hex')))
  if (logs.size < needs.logEntries)
    throw refused('LOG_ENTRY', `${logs.size} transparency logs vouch for it, and ${needs.logEntries} are needed`)
  const ctLogs = certificateLogs(certificate, profile)
  if (ctLogs < needs.sct)
    throw refused('CERTIFICATE', `${ctLogs} certificate logs vouch for the certificate, and ${needs.sct} are needed`)
  const found = entity.timestamps.map(witnessOf)
  const all = new Set(found.map(({ authority }) => authority))
  const tsas = new Set(found.filter(({ time }) => time.kind === 'tsa').map(({ authority }) => authority))
  if (all.size < needs.times || tsas.size < needs.tsaTimestamps) {
    throw refused(
      'TIMESTAMP',
      `${all.size} authorities vouch for the time (${tsas.size} timestamp authorities), and ${Math.max(needs.times, needs.tsaTimestamps)} are needed`,
    )
  }
  return found.map(({ time }) => time)
}

/** Who vouches for a time. */
function witnessOf(found: SignedEntity['timestamps'][number]): {
  readonly authority: string
  readonly time: TrustedTime
} {
  switch (found.$case) {
    case 'timestamp-authority': {
      const { signerIssuer, signerSerialNumber, signingTime } = found.timestamp
      const authority = `${signerIssuer.toString('hex')} ${signerSerialNumber.toString('hex')}`
      return { authority, time: { kind: 'tsa', at: signingTime } }
    }
    case 'transparency-log': {
      const { logId, integratedTime } = found.tlogEntry
      return {
        authority: logId.keyId.toString('hex'),
        time: { kind: 'log', at: new Date(Number(integratedTime) * 1000) },
      }
    }
  }
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
