import type { X509Certificate } from '@sigstore/core'
import type { SignedEntity } from '@sigstore/verify'
import { refused } from '../outcome/index.ts'
import type { TrustProfile } from '../trust/index.ts'
import type { TrustedTime } from './verify-bundle.ts'

/**
 * Counts the witnesses of an entity that verified: each log, certificate log and timestamp authority once, however many
 * entries it made (cases A18 to A20), and demands what the profile needs.
 *
 * @returns the trusted times
 * @throws CoreError refused `LOG_ENTRY`, `CERTIFICATE`, `TIMESTAMP`
 */
export function countWitnesses(entity: SignedEntity, profile: TrustProfile): TrustedTime[] {
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
