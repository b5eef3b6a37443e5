import type { KeyObject } from 'node:crypto'
import { randomBytes } from 'node:crypto'
import { bits, boolean, context, implicit, integer, octets, oid, sequence, set, time, utf8 } from './der.ts'
import { type KeyPair, keyIdentifier, signatureAlgorithm, signBytes, spki } from './keys.ts'
import { OID } from './oids.ts'

/** One X.509 extension, its value in DER (what lies inside of the octet string). */
export interface Extension {
  readonly oid: string
  readonly critical?: boolean
  readonly value: Buffer
}

/** Everything that a certificate says. Nothing of it is checked: contradictions are wanted by some tests. */
export interface CertificateContent {
  readonly serial?: Buffer
  /** Names in DER. */
  readonly issuer: Buffer
  readonly subject: Buffer
  /** Milliseconds since 1970, cut to whole seconds. */
  readonly notBefore: number
  readonly notAfter: number
  readonly publicKey: KeyObject
  readonly extensions: readonly Extension[]
}

/** A subject alternative name and its kind. */
export interface GeneralName {
  readonly kind: 'uri' | 'email' | 'dns' | 'other'
  readonly value: string
}

/** TBSCertificate (RFC 5280, 4.1), to be signed by a key with this algorithm. */
export function tbsCertificate(content: CertificateContent, algorithm: Buffer): Buffer {
  return sequence(
    context(0, integer(2)),
    integer(content.serial ?? createSerial()),
    algorithm,
    content.issuer,
    sequence(time(content.notBefore), time(content.notAfter)),
    content.subject,
    spki(content.publicKey),
    context(3, sequence(...content.extensions.map(encodeExtension))),
  )
}

/** A signed certificate in DER. */
export function signCertificate(content: CertificateContent, signer: KeyPair): Buffer {
  const algorithm = signatureAlgorithm(signer.publicKey)
  const tbs = tbsCertificate(content, algorithm)
  return sequence(tbs, algorithm, bits(signBytes(signer, tbs)))
}

/** A serial number of 20 bytes, positive. */
export function createSerial(): Buffer {
  const serial = randomBytes(20)
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40
  return serial
}

/** A distinguished name of organization and common name; the empty one when neither is given. */
export function distinguishedName(name: { readonly organization?: string; readonly commonName?: string }): Buffer {
  const part = (type: string, value: string): Buffer => set(sequence(oid(type), utf8(value)))
  return sequence(
    ...(name.organization === undefined ? [] : [part(OID.organization, name.organization)]),
    ...(name.commonName === undefined ? [] : [part(OID.commonName, name.commonName)]),
  )
}

export const keyUsage = (usage: 'digitalSignature' | 'certSign'): Extension => ({
  oid: OID.keyUsage,
  critical: true,
  value: usage === 'digitalSignature' ? bits(Buffer.from([0x80]), 7) : bits(Buffer.from([0x06]), 1),
})

export const basicConstraints = (isCa: boolean, pathLength?: number): Extension => ({
  oid: OID.basicConstraints,
  critical: true,
  value: sequence(...(isCa ? [boolean(true)] : []), ...(pathLength === undefined ? [] : [integer(pathLength)])),
})

export const extendedKeyUsage = (usages: readonly string[], critical = false): Extension => ({
  oid: OID.extendedKeyUsage,
  critical,
  value: sequence(...usages.map(oid)),
})

export const subjectKeyId = (key: KeyObject): Extension => ({
  oid: OID.subjectKeyId,
  value: octets(keyIdentifier(key)),
})

export const authorityKeyId = (key: KeyObject): Extension => ({
  oid: OID.authorityKeyId,
  value: sequence(implicit(0, keyIdentifier(key))),
})

export const subjectAltName = (names: readonly GeneralName[], critical = true): Extension => ({
  oid: OID.subjectAltName,
  critical,
  value: sequence(...names.map(encodeName)),
})

function encodeName({ kind, value }: GeneralName): Buffer {
  switch (kind) {
    case 'email':
      return implicit(1, Buffer.from(value))
    case 'dns':
      return implicit(2, Buffer.from(value))
    case 'uri':
      return implicit(6, Buffer.from(value))
    case 'other':
      // Fulcio's user names: otherName of type 1.3.6.1.4.1.57264.1.7.
      return context(0, oid(`${OID.fulcio}.7`), context(0, utf8(value)))
  }
}

function encodeExtension({ oid: id, critical = false, value }: Extension): Buffer {
  return sequence(oid(id), ...(critical ? [boolean(true)] : []), octets(value))
}
