import { createHash } from 'node:crypto'
import { badInput } from '../../outcome/index.ts'
import type { PublicKey } from '../public-key.ts'
import type { SigningKey } from '../signing-key.ts'
import { bits, NULL, octets, oid, sequence, set, TRUE, tagged, utf8 } from './der.ts'

/** Whom a certificate names. */
export interface CertificateNames {
  /** Common name of the subject, for people. */
  readonly commonName: string
  /** URI or email address that verifiers demand. */
  readonly identity: string
  /** URL of whoever vouches for the identity; verifiers demand it too (Fulcio's extension 1.3.6.1.4.1.57264.1.8). */
  readonly issuer: string
}

const OID = {
  commonName: '2.5.4.3',
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  extKeyUsage: '2.5.29.37',
  subjectKeyIdentifier: '2.5.29.14',
  codeSigning: '1.3.6.1.5.5.7.3.3',
  issuerV2: '1.3.6.1.4.1.57264.1.8',
} as const

/** Longest common name (RFC 5280, ub-common-name), identity and issuer, in characters. */
const MAX_NAME = 64
const MAX_URI = 2048

/** Refuses names that no certificate could carry. @throws CoreError bad-input `INPUT` */
export function assertNames({ commonName, identity, issuer }: CertificateNames): void {
  if (commonName === '' || commonName.length > MAX_NAME || /[\x00-\x1f\x7f]/.test(commonName))
    throw badInput('INPUT', `input common-name: has to be one line of at most ${MAX_NAME} characters`)
  const isUri = /^[a-z][a-z0-9+.-]*:[\x21-\x7e]+$/i.test(identity) && URL.canParse(identity)
  const isEmail = /^[\x21-\x3f\x41-\x7e]+@[a-z0-9.-]+$/i.test(identity)
  if (identity.length > MAX_URI || !(isUri || isEmail)) {
    throw badInput('INPUT', 'input identity: is neither a URI nor an email address', {
      remedy: 'give what verifiers shall demand, for example https://keys.example.com/release',
    })
  }
  if (issuer.length > MAX_URI || !/^https:\/\/[\x21-\x7e]+$/.test(issuer) || !URL.canParse(issuer)) {
    throw badInput('INPUT', 'input issuer: is no https URL', {
      remedy: 'give the address of your authority, for example https://keys.example.com',
    })
  }
}

/** A distinguished name with nothing but a common name. */
export function distinguishedName(commonName: string): Buffer {
  return sequence(set(sequence(oid(OID.commonName), utf8(commonName))))
}

/** The extensions of a certificate that signs code, and no other certificate (RFC 5280, section 4.2.1). */
export function extensionsOf({ identity, issuer }: CertificateNames, { der }: PublicKey): Buffer {
  const isUri = identity.includes(':')
  // BIT STRING with the first bit set, digitalSignature, and seven bits that do not count.
  const digitalSignature = tagged(0x03, Buffer.of(7, 0x80))
  return sequence(
    extension(OID.basicConstraints, sequence(), true),
    extension(OID.keyUsage, digitalSignature, true),
    extension(OID.extKeyUsage, sequence(oid(OID.codeSigning))),
    extension(OID.subjectKeyIdentifier, octets(createHash('sha256').update(der).digest().subarray(0, 20))),
    extension(OID.subjectAltName, sequence(tagged(isUri ? 0x86 : 0x81, Buffer.from(identity, 'latin1')))),
    extension(OID.issuerV2, utf8(issuer)),
  )
}

function extension(id: string, value: Buffer, isCritical = false): Buffer {
  return sequence(oid(id), ...(isCritical ? [TRUE] : []), octets(value))
}

/** The content with its signature: a certificate, or a request. */
export async function signed(content: Buffer, key: SigningKey): Promise<Buffer> {
  return sequence(content, signatureAlgorithm(key), bits(await key.sign(content)))
}

/** AlgorithmIdentifier of a key's signatures (RFC 5758, RFC 4055, RFC 8410). @throws CoreError bad-input `KEY` */
export function signatureAlgorithm({ publicKey: { key }, digestAlgorithm, source }: SigningKey): Buffer {
  switch (key.asymmetricKeyType) {
    case 'ec':
      return sequence(
        oid(
          { sha256: '1.2.840.10045.4.3.2', sha384: '1.2.840.10045.4.3.3', sha512: '1.2.840.10045.4.3.4' }[
            digestAlgorithm
          ],
        ),
      )
    case 'rsa':
      return sequence(oid('1.2.840.113549.1.1.11'), NULL)
    case 'ed25519':
      return sequence(oid('1.3.101.112'))
    default:
      throw badInput('KEY', `${source}: no certificates are made for this kind of key`, {
        remedy: 'use an ECDSA or RSA key',
      })
  }
}
