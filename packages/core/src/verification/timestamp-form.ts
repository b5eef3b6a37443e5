import { type ASN1Obj, RFC3161Timestamp } from '@sigstore/core'
import { type CoreError, refused } from '../outcome/index.ts'
import { readDer } from './der-source.ts'

const INTEGER_0 = '020100'
const INTEGER_1 = '020101'
const INTEGER_3 = '020103'
/** 1.2.840.113549.1.7.2, signed data. */
const SIGNED_DATA = '06092a864886f70d010702'
/** 1.2.840.113549.1.9.16.1.4, the content of a timestamp. */
const TST_INFO = '060b2a864886f70d0109100104'

const SEQUENCE = 0x30
const SET = 0x31
const OCTET_STRING = 0x04
const INTEGER = 0x02
const CONTEXT_0 = 0xa0

/** Digests: sha256, sha384, sha512, with NULL parameters or without. */
const DIGESTS = ['01', '02', '03'].flatMap((last) => [
  `300b06096086480165030402${last}`,
  `300d06096086480165030402${last}0500`,
])
/** Signatures: ECDSA with those digests; RSA, by its own name or with its digest. */
const SIGNATURES = [
  ...['02', '03', '04'].map((last) => `300a06082a8648ce3d0403${last}`),
  ...['01', '0b', '0c', '0d'].map((last) => `300d06092a864886f70d0101${last}0500`),
]

/**
 * A timestamp whose parts that its signature does not cover (RFC 3161, section 2.4.2; RFC 5652, section 5) are exactly
 * what they must be; every certificate that came along is one of the trust root. So nobody can slip in a certificate
 * (case A15), and no byte can change unseen. The signature itself is not looked at.
 *
 * @param known certificates of the timestamp authorities of the trust root, DER
 * @throws CoreError refused `TIMESTAMP`
 */
export function parseTimestamp(der: Buffer, known: readonly Buffer[]): RFC3161Timestamp {
  try {
    const response = readDer(der)
    const [status, token] = partsOf(response, SEQUENCE, 2)
    const [granted] = partsOf(status, SEQUENCE, 1)
    assertEqual(granted, INTEGER_0, 'was not granted as it was asked for')
    const [type, content] = partsOf(token, SEQUENCE, 2)
    assertEqual(type, SIGNED_DATA, 'is not signed data')
    const [signedData] = partsOf(content, CONTEXT_0, 1)
    assertSignedData(signedData, known)
    return new RFC3161Timestamp(response)
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'CoreError') throw cause
    throw unfit('cannot be read', cause)
  }
}

function assertSignedData(signedData: ASN1Obj | undefined, known: readonly Buffer[]): void {
  const fields = partsOf(signedData, SEQUENCE)
  const [version, digests, encapsulated] = fields
  const certificates = fields.length === 5 ? fields[3] : undefined
  if (fields.length !== 4 && certificates === undefined) throw unfit('holds more than a timestamp does')
  assertEqual(version, INTEGER_3, 'is of a version that is not known')
  const [digest] = partsOf(digests, SET, 1)
  const [type, content] = partsOf(encapsulated, SEQUENCE, 2)
  assertEqual(type, TST_INFO, 'is a signature over something else')
  const [octets] = partsOf(content, CONTEXT_0, 1)
  const [info] = partsOf(octets, OCTET_STRING, 1)
  // The digest that is signed is the one of these bytes; the library takes it of the encoding of what it read.
  if (info === undefined || octets?.value.equals(info.toDER()) !== true) throw unfit('is not DER')
  if (certificates !== undefined) assertKnown(partsOf(certificates, CONTEXT_0), known)
  const [signer] = partsOf(fields.at(-1), SET, 1)
  assertSigner(signer, digest)
}

function assertSigner(signer: ASN1Obj | undefined, statedDigest: ASN1Obj | undefined): void {
  const [version, id, digest, , algorithm, signature] = partsOf(signer, SEQUENCE, 6)
  assertEqual(version, INTEGER_1, 'is of a version that is not known')
  const [issuer, serial] = partsOf(id, SEQUENCE, 2)
  if (issuer?.tag.toDER() !== SEQUENCE || serial?.tag.toDER() !== INTEGER) throw unfit('does not name its signer')
  for (const found of [digest, statedDigest]) assertOneOf(found, DIGESTS, 'uses a digest that is not accepted')
  if (oidOf(digest) !== oidOf(statedDigest)) throw unfit('names two digests')
  assertOneOf(algorithm, SIGNATURES, 'uses a signature algorithm that is not accepted')
  if (signature?.tag.toDER() !== OCTET_STRING) throw unfit('holds no signature')
}

function assertKnown(certificates: readonly ASN1Obj[], known: readonly Buffer[]): void {
  const brought = certificates.map((certificate) => certificate.toDER())
  if (brought.some((der) => !known.some((other) => other.equals(der))))
    throw unfit('brings a certificate along that the trust root does not know')
  if (new Set(brought.map((der) => der.toString('hex'))).size !== brought.length)
    throw unfit('brings a certificate along twice')
}

/** The children of a node of that tag. */
function partsOf(node: ASN1Obj | undefined, tag: number, count?: number): ASN1Obj[] {
  if (node === undefined || node.tag.toDER() !== tag || (count !== undefined && node.subs.length !== count))
    throw unfit('is not built as RFC 3161 says')
  return node.subs
}

function assertEqual(node: ASN1Obj | undefined, hex: string, problem: string): void {
  assertOneOf(node, [hex], problem)
}

function assertOneOf(node: ASN1Obj | undefined, allowed: readonly string[], problem: string): void {
  if (node === undefined || !allowed.includes(node.toDER().toString('hex'))) throw unfit(problem)
}

function oidOf(algorithm: ASN1Obj | undefined): string | undefined {
  return algorithm?.subs[0]?.toOID()
}

function unfit(problem: string, cause?: unknown): CoreError {
  return refused('TIMESTAMP', `the timestamp ${problem}`, cause === undefined ? {} : { cause })
}
