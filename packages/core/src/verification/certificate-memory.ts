import type { KeyObject } from 'node:crypto'
import { crypto, X509Certificate } from '@sigstore/core'
import { copyOf, serveSource } from './der-source.ts'

/**
 * A certificate that remembers what can never change: its encoding, its public key, and whether an issuer signed it.
 * Every check is still made; what repeats from bundle to bundle is the answer for the same two certificates (half of the
 * time of a verification was spent on encoding and verifying the same few again).
 */
class RememberingCertificate extends X509Certificate {
  #publicKey: Buffer | undefined
  #key: KeyObject | undefined
  readonly #issuedBy = new WeakMap<X509Certificate, boolean>()

  override get publicKey(): Buffer {
    this.#publicKey ??= super.publicKey
    return this.#publicKey
  }

  get key(): KeyObject {
    this.#key ??= crypto.createPublicKey(this.publicKey)
    return this.#key
  }

  override verify(issuer: X509Certificate = this): boolean {
    const known = this.#issuedBy.get(issuer)
    if (known !== undefined) return known
    const signed = this.tbsCertificate.toDER()
    const answer = crypto.verify(signed, keyOf(issuer), this.signatureValue, this.signatureAlgorithm)
    this.#issuedBy.set(issuer, answer)
    return answer
  }

  override clone(): X509Certificate {
    return copyOf(this)
  }
}

/** The same certificate as one that remembers. */
export function remembering(certificate: X509Certificate): X509Certificate {
  const made = new RememberingCertificate(certificate.root)
  rememberEncoding(made)
  return made
}

/** The public key of a certificate, read once of one that remembers. */
export function keyOf(certificate: X509Certificate): KeyObject {
  return certificate instanceof RememberingCertificate ? certificate.key : crypto.createPublicKey(certificate.publicKey)
}

/**
 * Out of the bytes that it was read from where these are DER, else as the library encodes it. Only when it is first asked
 * for: of a trust root most certificates have no part in a bundle.
 */
function rememberEncoding({ root, tbsCertificate }: X509Certificate): void {
  const nodes = [root, tbsCertificate].map((node) => ({ node, encode: node.toDER.bind(node) }))
  const encodeAll = (): void => {
    for (const { node, encode } of nodes) node.toDER = encode
    serveSource(root)
    for (const { node } of nodes) {
      const der = node.toDER()
      node.toDER = () => der
    }
  }
  for (const { node } of nodes) {
    node.toDER = () => {
      encodeAll()
      return node.toDER()
    }
  }
}

/** Certificates of signers by their bytes, the latest ones: a batch is signed with one. */
export interface CertificateMemory {
  /** The certificate that has these bytes, read and checked when it is first met. */
  recall(der: Buffer, read: (der: Buffer) => X509Certificate): X509Certificate
}

/** @param size how many are kept */
export function createCertificateMemory(size: number): CertificateMemory {
  const known = new Map<string, X509Certificate>()
  return {
    recall: (der, read) => {
      const key = der.toString('base64')
      const found = known.get(key) ?? remembering(read(der))
      known.delete(key)
      known.set(key, found)
      const [oldest] = known.keys()
      if (known.size > size && oldest !== undefined) known.delete(oldest)
      return found
    },
  }
}
