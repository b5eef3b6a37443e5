import type { Bundle } from '@sigstore/bundle'
import type { X509Certificate } from '@sigstore/core'
import { unfit } from './certificate-form.ts'

/** What Fulcio certifies about a workflow run (sigstore/fulcio, docs/oid-info.md). */
export interface CertificateClaims {
  readonly buildSignerUri: string
  readonly buildSignerDigest: string
  readonly runnerEnvironment: string
  readonly sourceRepositoryUri: string
  readonly sourceRepositoryDigest: string
  readonly sourceRepositoryRef: string
  readonly sourceRepositoryId: string
  readonly sourceOwnerUri: string
  readonly sourceOwnerId: string
  readonly buildConfigUri: string
  readonly buildConfigDigest: string
  readonly buildTrigger: string
  readonly runInvocationUri: string
  readonly visibility: string
  readonly deploymentEnvironment: string
  readonly tokenSubject: string
}

/** Who a certificate names, and what else it certifies. */
export interface SignerIdentity {
  /** The one subject alternative name. */
  readonly san: string
  readonly issuer: string
  readonly claims: Readonly<Partial<CertificateClaims>>
}

const FULCIO = '1.3.6.1.4.1.57264.1'
const ARCS: Readonly<Record<keyof CertificateClaims, number>> = {
  buildSignerUri: 9,
  buildSignerDigest: 10,
  runnerEnvironment: 11,
  sourceRepositoryUri: 12,
  sourceRepositoryDigest: 13,
  sourceRepositoryRef: 14,
  sourceRepositoryId: 15,
  sourceOwnerUri: 16,
  sourceOwnerId: 17,
  buildConfigUri: 18,
  buildConfigDigest: 19,
  buildTrigger: 20,
  runInvocationUri: 21,
  visibility: 22,
  deploymentEnvironment: 23,
  tokenSubject: 24,
}

/** The certificate of a bundle as DER; undefined for a bundle of a key. */
export function certificateOf(bundle: Bundle): Buffer | undefined {
  const { content } = bundle.verificationMaterial
  switch (content.$case) {
    case 'certificate':
      return content.certificate.rawBytes
    case 'x509CertificateChain':
      return content.x509CertificateChain.certificates[0]?.rawBytes
    case 'publicKey':
      return undefined
  }
}

/**
 * The identity that a certificate names.
 *
 * @param withoutIssuer what stands for the issuer of a certificate that has none; left out, there must be one
 * @throws CoreError refused `CERTIFICATE`
 */
export function identityOf(certificate: X509Certificate, withoutIssuer?: string): SignerIdentity {
  try {
    const claims = Object.entries(ARCS).flatMap(([name, arc]) => {
      const value = utf8Extension(certificate, `${FULCIO}.${arc}`)
      return value === undefined ? [] : [[name, value]]
    })
    return {
      san: subjectName(certificate),
      issuer: issuerOf(certificate, withoutIssuer),
      claims: Object.fromEntries(claims),
    }
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'CoreError') throw cause
    throw unfit('cannot be read', cause)
  }
}

/** The one name; a certificate with none or several says nothing exact. */
function subjectName(certificate: X509Certificate): string {
  const names = certificate.extensions.filter((extension) => extension.subs[0]?.toOID() === '2.5.29.17')
  const list = names.length === 1 ? certificate.extSubjectAltName?.valueObj.subs[0]?.subs : undefined
  const [name] = list ?? []
  if (list === undefined || name === undefined || list.length !== 1)
    throw unfit(`has ${list?.length ?? 0} subject alternative names, and must have one`)
  if (!name.tag.isContextSpecific(1) && !name.tag.isContextSpecific(6))
    throw unfit('names neither a URI nor an email address')
  const text = name.value.toString('utf8')
  if (!Buffer.from(text, 'utf8').equals(name.value) || text === '') throw unfit('has a name that is not UTF-8')
  return text
}

/** The issuer of the token, which older certificates carry raw and newer ones encoded; where both are, they agree. */
function issuerOf(certificate: X509Certificate, withoutIssuer: string | undefined): string {
  const raw = certificate.extension(`${FULCIO}.1`)?.value.toString('utf8')
  const encoded = utf8Extension(certificate, `${FULCIO}.8`)
  if (raw !== undefined && encoded !== undefined && raw !== encoded) throw unfit('names two issuers')
  const issuer = encoded ?? raw
  if (issuer === undefined && withoutIssuer !== undefined) return withoutIssuer
  if (issuer === undefined || issuer === '' || issuer === withoutIssuer) throw unfit('names no issuer')
  return issuer
}

/** The text of an extension that is a DER UTF8String and nothing else. */
function utf8Extension(certificate: X509Certificate, oid: string): string | undefined {
  const value = certificate.extension(oid)?.value
  if (value === undefined) return undefined
  const [tag = 0, first = 0] = value
  const header = first < 0x80 ? 2 : first === 0x81 ? 3 : first === 0x82 ? 4 : 0
  const length = header === 2 ? first : header === 3 ? value[2] : header === 4 ? value.readUInt16BE(2) : undefined
  if (tag !== 0x0c || length === undefined || value.byteLength !== header + length)
    throw unfit(`has an extension ${oid} that is no UTF8String`)
  const bytes = value.subarray(header)
  const text = bytes.toString('utf8')
  if (!Buffer.from(text, 'utf8').equals(bytes)) throw unfit(`has an extension ${oid} that is not UTF-8`)
  return text
}
