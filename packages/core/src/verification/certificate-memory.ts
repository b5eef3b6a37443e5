import type { ASN1Obj, X509Certificate } from '@sigstore/core'
import { copyOf } from './der-source.ts'

/**
 * The certificate itself, which from now on remembers what can never change: its encoding, its public key, and whether
 * an issuer signed it. Every check is still made; what repeats from bundle to bundle is the answer for the same two
 * certificates (half of the time of a verification was spent on encoding and verifying the same few again).
 */
export function remembering(certificate: X509Certificate): X509Certificate {
  rememberEncoding(certificate.root)
  rememberEncoding(certificate.tbsCertificate)
  rememberPublicKey(certificate)
  certificate.clone = () => copyOf(certificate)
  const verify = certificate.verify.bind(certificate)
  const answers = new WeakMap<X509Certificate, boolean>()
  certificate.verify = (issuer = certificate) => {
    const known = answers.get(issuer)
    if (known !== undefined) return known
    const answer = verify(issuer)
    answers.set(issuer, answer)
    return answer
  }
  return certificate
}

/** Encoded when it is first asked for: of a trust root most certificates have no part in a bundle. */
function rememberEncoding(node: ASN1Obj): void {
  const encode = node.toDER.bind(node)
  let der: Buffer | undefined
  node.toDER = () => {
    der ??= encode()
    return der
  }
}

function rememberPublicKey(certificate: X509Certificate): void {
  let known: X509Certificate['publicKey'] | undefined
  const read = (): X509Certificate['publicKey'] =>
    Reflect.get(Object.getPrototypeOf(certificate), 'publicKey', certificate)
  Object.defineProperty(certificate, 'publicKey', {
    get: () => {
      known ??= read()
      return known
    },
  })
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
