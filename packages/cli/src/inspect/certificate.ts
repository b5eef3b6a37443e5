import { X509Certificate as PlatformCertificate } from 'node:crypto'
import { X509Certificate } from '@sigstore/core'
import { identityOf, parseSigningCertificate } from '@slsa-actions/core/verification'

/** A certificate as it stands in a bundle. Nobody was asked whether any of it is true. */
export interface CertificateDescription {
  readonly identity?: string
  readonly issuer?: string
  /** Name of the authority that it says issued it. */
  readonly authority: string
  /** RFC 3339. */
  readonly notBefore: string
  readonly notAfter: string
  readonly serialNumber: string
  /** SHA-256 of the DER, hex. */
  readonly fingerprint: string
  readonly extensions: readonly CertificateExtension[]
  /** Why it would be refused, as far as its form alone tells. */
  readonly problem?: string
}

/** One of Fulcio's extensions. @see sigstore/fulcio, docs/oid-info.md */
export interface CertificateExtension {
  /** Last part of its OID below 1.3.6.1.4.1.57264.1: `.12`. */
  readonly id: string
  readonly name: string
  readonly value: string
}

const FULCIO = '1.3.6.1.4.1.57264.1.'
const NAMES: Readonly<Record<string, string>> = {
  1: 'issuer (old form)',
  2: 'workflow trigger (old form)',
  3: 'workflow sha (old form)',
  4: 'workflow name (old form)',
  5: 'workflow repository (old form)',
  6: 'workflow ref (old form)',
  8: 'issuer',
  9: 'build signer URI',
  10: 'build signer digest',
  11: 'runner environment',
  12: 'source repository URI',
  13: 'source repository digest',
  14: 'source repository ref',
  15: 'source repository id',
  16: 'source repository owner URI',
  17: 'source repository owner id',
  18: 'build config URI',
  19: 'build config digest',
  20: 'build trigger',
  21: 'run invocation URI',
  22: 'source repository visibility',
  23: 'deployment environment',
  24: 'token subject',
}
/** Up to this one values are bare text; later ones are encoded. */
const LAST_BARE = 7

/** What a certificate says, also one that would be refused. @throws what the platform throws for what is none */
export function describeCertificate(der: Buffer): CertificateDescription {
  const platform = new PlatformCertificate(der)
  return {
    ...identityIn(der),
    authority: platform.issuer.replaceAll('\n', ', '),
    notBefore: new Date(platform.validFrom).toISOString(),
    notAfter: new Date(platform.validTo).toISOString(),
    serialNumber: platform.serialNumber,
    fingerprint: platform.fingerprint256.replaceAll(':', '').toLowerCase(),
    extensions: extensionsOf(der),
  }
}

function identityIn(der: Buffer): Pick<CertificateDescription, 'identity' | 'issuer' | 'problem'> {
  try {
    const { san, issuer } = identityOf(parseSigningCertificate(der))
    return { identity: san, issuer }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'it cannot be read' }
  }
}

function extensionsOf(der: Buffer): CertificateExtension[] {
  try {
    return X509Certificate.parse(Buffer.from(der)).extensions.flatMap((extension): CertificateExtension[] => {
      const oid = extension.subs[0]?.toOID() ?? ''
      const value = extension.subs.at(-1)?.value
      if (!oid.startsWith(FULCIO) || value === undefined) return []
      const arc = oid.slice(FULCIO.length)
      const text = Number(arc) <= LAST_BARE ? value : withoutHeader(value)
      return [{ id: `.${arc}`, name: NAMES[arc] ?? 'unknown', value: text.toString('utf8') }]
    })
  } catch {
    return []
  }
}

/** The content of a DER string: its tag and length taken away. */
function withoutHeader(value: Buffer): Buffer {
  const first = value[1] ?? 0
  return value.subarray(first < 0x80 ? 2 : 2 + (first & 0x7f))
}
