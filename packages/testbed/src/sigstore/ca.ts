import {
  authorityKeyId,
  basicConstraints,
  distinguishedName,
  extendedKeyUsage,
  keyUsage,
  signCertificate,
  subjectKeyId,
} from './certificate.ts'
import { generateKeys, type KeyPair } from './keys.ts'
import { OID } from './oids.ts'

/** Milliseconds since 1970. */
export interface Validity {
  readonly notBefore: number
  readonly notAfter: number
}

/** A certificate authority as Fulcio's: a root, and an intermediate that issues. */
export interface CertificateAuthority {
  readonly organization: string
  /** Keys of the intermediate. */
  readonly keys: KeyPair
  readonly rootKeys: KeyPair
  /** Name of the intermediate in DER: the issuer of leaves. */
  readonly subject: Buffer
  /** Intermediate, then root, in DER. */
  readonly chain: readonly [Buffer, Buffer]
}

/** A self-signed root: its keys, its name in DER, and its certificate in DER. */
export interface RootAuthority {
  readonly keys: KeyPair
  readonly name: Buffer
  readonly certificate: Buffer
}

export interface CaOptions {
  readonly organization: string
  readonly validity: Validity
  /** Of the intermediate alone, for one that ended before its root. */
  readonly intermediate?: Validity
}

/** A root with a P-384 key and an intermediate with a P-256 key that may only sign code-signing certificates. */
export function createCa({ organization, validity, intermediate = validity }: CaOptions): CertificateAuthority {
  const root = createRoot(organization, 'sigstore', validity)
  const keys = generateKeys('P-256')
  const subject = distinguishedName({ organization, commonName: 'sigstore-intermediate' })
  const certificate = signCertificate(
    {
      ...intermediate,
      issuer: root.name,
      subject,
      publicKey: keys.publicKey,
      extensions: [
        keyUsage('certSign'),
        extendedKeyUsage([OID.codeSigning]),
        basicConstraints(true, 0),
        subjectKeyId(keys.publicKey),
        authorityKeyId(root.keys.publicKey),
      ],
    },
    root.keys,
  )
  return { organization, keys, rootKeys: root.keys, subject, chain: [certificate, root.certificate] }
}

/** A root with a P-384 key. */
export function createRoot(organization: string, commonName: string, validity: Validity): RootAuthority {
  const keys = generateKeys('P-384')
  const name = distinguishedName({ organization, commonName })
  const extensions = [keyUsage('certSign'), basicConstraints(true, 1), subjectKeyId(keys.publicKey)]
  const content = { ...validity, issuer: name, subject: name, publicKey: keys.publicKey, extensions }
  return { keys, name, certificate: signCertificate(content, keys) }
}
