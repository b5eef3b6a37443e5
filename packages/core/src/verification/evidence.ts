import type { X509Certificate } from '@sigstore/core'
import type { SignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { badInput, CoreError, type CoreErrorCode, refused } from '../outcome/index.ts'
import type { TrustedKey, TrustProfile } from '../trust/index.ts'
import { certificateOf } from './certificate.ts'
import { parseSigningCertificate } from './certificate-form.ts'
import { remembering } from './certificate-memory.ts'
import { withoutTraces } from './der-source.ts'
import { keyNeeded } from './key-signer.ts'
import type { ParsedBundle } from './parse-bundle.ts'
import { signatureOf } from './signed-content.ts'
import { parseTimestamp } from './timestamp-form.ts'

/** A time that somebody trusted vouches for. */
export interface TrustedTime {
  readonly kind: 'tsa' | 'log'
  readonly at: Date
}

/** Whose signature is verified. */
export type EvidentSigner =
  | { readonly kind: 'certificate'; readonly certificate: X509Certificate }
  | { readonly kind: 'key'; readonly key: TrustedKey }

/**
 * Verifies chain or window of the key, timestamps, log entries and signature of a bundle under one profile, and counts each log, certificate
 * log and timestamp authority once, however many entries it made (cases A18 to A20).
 *
 * @param message the bytes of the artifact, where the key signs all of them
 * @returns the trusted times
 * @throws CoreError refused, with a code that names the check; bad-input for a root that cannot be used
 */
export async function verifyEvidence(
  bundle: ParsedBundle,
  signer: EvidentSigner,
  profile: TrustProfile,
  message?: Uint8Array,
): Promise<TrustedTime[]> {
  const { verifier } = await rootOf(profile)
  try {
    const entity: SignedEntity = {
      key:
        signer.kind === 'certificate'
          ? { $case: 'certificate', certificate: signer.certificate }
          : { $case: 'public-key', hint: signer.key.fingerprint },
      signature: await signatureOf(bundle, message),
      tlogEntries: bundle.bundle.verificationMaterial.tlogEntries,
      timestamps: timestampsOf(bundle, profile),
    }
    withoutTraces(() => verifier.verify(entity))
    return countWitnesses(entity, signer, profile)
  } catch (error) {
    throw failureOf(error, bundle, profile)
  }
}

/**
 * Whether an authority of the root issued the certificate of the bundle: by its name and by its key, since two Sigstores
 * may call theirs the same. The chain as a whole is verified later.
 *
 * @throws CoreError bad-input `KEY_NEEDED` for a bundle of a key; refused `CERTIFICATE` for one that cannot be a signer's
 */
export async function isIssuedUnder(profile: TrustProfile, bundle: ParsedBundle): Promise<boolean> {
  const der = certificateOf(bundle.bundle)
  if (der === undefined) throw keyNeeded(bundle)
  const leaf = parseSigningCertificate(der)
  const { authorities } = await rootOf(profile)
  return authorities.some((authority) => hasIssued(authority, leaf))
}

function hasIssued(authority: X509Certificate, leaf: X509Certificate): boolean {
  try {
    return authority.subject.equals(leaf.issuer) && leaf.verify(authority)
  } catch {
    // A key of the root that the platform does not know: not by this authority.
    return false
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

/** A trust root that was read: its verifier, and the certificates of its authorities, which are the verifier's own. */
interface ReadRoot {
  readonly verifier: Verifier
  readonly authorities: readonly X509Certificate[]
}

/** Roots by profile: reading one costs more than verifying a bundle. */
const roots = new WeakMap<TrustProfile, ReadRoot>()

async function rootOf(profile: TrustProfile): Promise<ReadRoot> {
  const known = roots.get(profile)
  if (known !== undefined) return known
  const { toTrustMaterial, Verifier } = await import('@sigstore/verify')
  const { needs } = profile
  try {
    const material = withoutTraces(() => toTrustMaterial(profile.root, keyFinder(profile)))
    for (const { certChain } of [...material.certificateAuthorities, ...material.timestampAuthorities]) {
      certChain.splice(0, certChain.length, ...certChain.map(remembering))
    }
    const verifier = new Verifier(material, {
      ctlogThreshold: needs.sct,
      tlogThreshold: needs.logEntries,
      timestampThreshold: needs.times,
    })
    const made = { verifier, authorities: material.certificateAuthorities.flatMap(({ certChain }) => certChain) }
    roots.set(profile, made)
    return made
  } catch (cause) {
    throw badInput('TRUSTED_ROOT', `${profile.source}: holds a key or a certificate that cannot be used`, { cause })
  }
}

/** Keys by their fingerprint, with their windows; the verifier compares each trusted time. */
function keyFinder({ keys = [] }: TrustProfile): Exclude<Parameters<typeof toTrustMaterial>[1], undefined> {
  return (fingerprint) => {
    const found = keys.find((key) => key.fingerprint === fingerprint)
    if (found === undefined) throw refused('KEY', `the key ${fingerprint} is none that is trusted`)
    const { start, end } = found.validFor ?? {}
    return {
      publicKey: found.key,
      validFor: (time) => (start === undefined || start <= time) && (end === undefined || time <= end),
    }
  }
}

function countWitnesses(entity: SignedEntity, signer: EvidentSigner, profile: TrustProfile): TrustedTime[] {
  const { needs } = profile
  const logs = new Set(entity.tlogEntries.map((entry) => entry.logId.keyId.toString('hex')))
  if (logs.size < needs.logEntries)
    throw refused('LOG_ENTRY', `${logs.size} transparency logs vouch for it, and ${needs.logEntries} are needed`)
  const ctLogs = signer.kind === 'certificate' ? certificateLogs(signer.certificate, profile) : 0
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
  PUBLIC_KEY_ERROR: 'KEY',
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
