import { WireError } from '../error.ts'

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g

/**
 * Trusts the certificates of a PEM text beside the platform's own, for everything this process connects to from now on.
 *
 * @throws WireError `BAD_CONFIG` when there is none in it, or one cannot be read
 */
export function trustCaFile(pem: string, what = 'ca-file'): void {
  const certificates = pem.match(CERTIFICATE) ?? []
  if (certificates.length === 0)
    throw new WireError('BAD_CONFIG', `${what}: holds no certificate`, { remedy: 'give a file in PEM format' })
  if (certificates.length !== pem.split('-----BEGIN CERTIFICATE-----').length - 1) throw unreadable(what)
  // Loaded here: with TLS the platform starts ten milliseconds later, and few runs have a private CA.
  const { X509Certificate } = process.getBuiltinModule('node:crypto')
  const { getCACertificates, setDefaultCACertificates } = process.getBuiltinModule('node:tls')
  for (const certificate of certificates) {
    try {
      new X509Certificate(certificate)
    } catch (cause) {
      throw unreadable(what, cause)
    }
  }
  setDefaultCACertificates([...getCACertificates('default'), ...certificates])
}

function unreadable(what: string, cause?: unknown): WireError {
  return new WireError('BAD_CONFIG', `${what}: a certificate in it cannot be read`, {
    remedy: 'give each certificate whole, from BEGIN to END CERTIFICATE',
    cause,
  })
}
