import { X509Certificate as PlatformCertificate } from 'node:crypto'
import { type ASN1Obj, X509Certificate } from '@sigstore/core'
import { type CoreError, refused } from '../outcome/index.ts'
import { createCertificateMemory } from './certificate-memory.ts'
import { readDer } from './der-source.ts'

const CODE_SIGNING = '1.3.6.1.5.5.7.3.3'
const EC_PUBLIC_KEY = '1.2.840.10045.2.1'
const SUBJECT_ALT_NAME = '2.5.29.17'
/** Extensions whose meaning is checked, here or with the chain; another one that is critical must not be passed over. */
const UNDERSTOOD = ['2.5.29.15', SUBJECT_ALT_NAME, '2.5.29.19', '2.5.29.37']
const MAX_EXTENSIONS = 100
/** Place of the key in what is signed (RFC 5280, section 4.1); the library takes the key from there. */
const PUBLIC_KEY = 6
/** Certificates that are kept; what they are depends on their bytes alone. */
const signers = createCertificateMemory(64)

/**
 * A certificate that is what a signing certificate must be, whoever issued it; its chain is not looked at: no authority,
 * for code signing, of an elliptic curve or RSA of a usual size, and with nothing in it that a signature does not cover.
 *
 * @throws CoreError refused `CERTIFICATE`
 * @see RFC 5280, sections 4.1.1.2, 4.2 and 4.2.1.6
 */
export function parseSigningCertificate(der: Buffer): X509Certificate {
  return signers.recall(der, checkedCertificate)
}

function checkedCertificate(der: Buffer): X509Certificate {
  const certificate = platformCertificate(der)
  if (certificate.ca) throw unfit('is one of an authority, not of a signer')
  if (!(certificate.keyUsage ?? []).includes(CODE_SIGNING)) throw unfit('is not one for code signing')
  if (!isUsualKey(certificate)) throw unfit('has a key of a kind that is not accepted')
  const form = parsedCertificate(der)
  try {
    assertOuterParts(form)
    assertNamedCurve(form)
    assertExtensions(form, (certificate.subject ?? '') === '')
    if (form.extKeyUsage?.digitalSignature !== true) throw unfit('is not one for digital signatures')
    return form
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'CoreError') throw cause
    throw unfit('cannot be read', cause)
  }
}

/** The refusal of a signing certificate. */
export function unfit(problem: string, cause?: unknown): CoreError {
  return refused('CERTIFICATE', `the signing certificate ${problem}`, cause === undefined ? {} : { cause })
}

function parsedCertificate(der: Buffer): X509Certificate {
  try {
    return new X509Certificate(readDer(der))
  } catch (cause) {
    throw unfit('cannot be read', cause)
  }
}

function platformCertificate(der: Buffer): PlatformCertificate {
  try {
    const certificate = new PlatformCertificate(der)
    if (!certificate.raw.equals(der)) throw new Error('bytes after the certificate')
    // Reading the key is what fails for unusual ones.
    void certificate.publicKey
    return certificate
  } catch (cause) {
    throw unfit('cannot be read', cause)
  }
}

function isUsualKey({ publicKey }: PlatformCertificate): boolean {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = publicKey
  switch (type) {
    case 'ec':
      return ['prime256v1', 'secp384r1', 'secp521r1'].includes(details?.namedCurve ?? '')
    case 'rsa':
      return (details?.modulusLength ?? 0) >= 2048 && (details?.modulusLength ?? 0) <= 4096
    default:
      return type === 'ed25519'
  }
}

/** Algorithm and signature stand outside of what is signed: the one must repeat what is signed, the other be whole bytes. */
function assertOuterParts({ root }: X509Certificate): void {
  const [signed, algorithm, signature] = root.subs
  const inner = signed?.subs[2]
  if (root.subs.length !== 3 || algorithm === undefined || inner === undefined || signature === undefined)
    throw unfit('cannot be read')
  if (!algorithm.toDER().equals(inner.toDER())) throw unfit('names two signature algorithms')
  if (!signature.tag.isBitString() || signature.value[0] !== 0) throw unfit('has a signature of odd length')
}

/** Parameters of a curve that are written out may be those of another one (CVE-2020-0601). */
function assertNamedCurve({ tbsCertificate }: X509Certificate): void {
  const [id, parameters] = tbsCertificate.subs[PUBLIC_KEY]?.subs[0]?.subs ?? []
  if (id?.toOID() === EC_PUBLIC_KEY && parameters?.tag.isOID() !== true)
    throw unfit('has a key whose curve is written out, not named')
}

function assertExtensions(certificate: X509Certificate, hasNoSubject: boolean): void {
  const { extensions } = certificate
  if (extensions.length > MAX_EXTENSIONS) throw unfit(`has ${extensions.length} extensions`)
  const ids = extensions.map((extension) => extension.subs[0]?.toOID() ?? '')
  if (new Set(ids).size !== ids.length) throw unfit('has an extension twice')
  extensions.forEach((extension, index) => {
    const id = ids[index] ?? ''
    if (isCritical(extension) && !UNDERSTOOD.includes(id)) throw unfit(`has the critical extension ${id}`)
    if (id === SUBJECT_ALT_NAME && hasNoSubject && !isCritical(extension))
      throw unfit('has no subject, and its alternative name is not critical')
  })
}

function isCritical(extension: ASN1Obj): boolean {
  return extension.subs.length === 3 && extension.subs[1]?.toBoolean() === true
}
