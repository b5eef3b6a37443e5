import { X509Certificate } from 'node:crypto'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
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
  for (const certificate of certificates) {
    try {
      new X509Certificate(certificate)
    } catch (cause) {
      throw new WireError('BAD_CONFIG', `${what}: a certificate in it cannot be read`, { cause })
    }
  }
  setDefaultCACertificates([...getCACertificates('default'), ...certificates])
}
