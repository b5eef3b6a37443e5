import { createSecureContext, type SecureContext } from 'node:tls'
import {
  authorityKeyId,
  basicConstraints,
  distinguishedName,
  keyUsage,
  signCertificate,
  subjectAltName,
  subjectKeyId,
} from '../sigstore/certificate.ts'
import { certificatePem, generateKeys } from '../sigstore/keys.ts'

const HOUR = 3_600_000

/** A certificate authority for hosts, as a company's own. */
export interface HostAuthority {
  /** Its certificate in PEM. */
  readonly pem: string
  /** What a server needs to be that host; made once for each name. */
  contextFor(host: string): SecureContext
}

/** A fresh authority, valid from an hour ago for a day. */
export function createHostAuthority(): HostAuthority {
  const keys = generateKeys()
  const serverKeys = generateKeys()
  const name = distinguishedName({ organization: 'testbed.test', commonName: 'testbed proxy' })
  const validity = { notBefore: Date.now() - HOUR, notAfter: Date.now() + 23 * HOUR }
  const pem = certificatePem(
    signCertificate(
      {
        ...validity,
        issuer: name,
        subject: name,
        publicKey: keys.publicKey,
        extensions: [keyUsage('certSign'), basicConstraints(true, 0), subjectKeyId(keys.publicKey)],
      },
      keys,
    ),
  )
  const key = serverKeys.privateKey.export({ format: 'pem', type: 'pkcs8' })
  const certificateFor = (host: string): string =>
    certificatePem(
      signCertificate(
        {
          ...validity,
          issuer: name,
          subject: distinguishedName({ commonName: host }),
          publicKey: serverKeys.publicKey,
          extensions: [
            keyUsage('digitalSignature'),
            basicConstraints(false),
            subjectAltName([{ kind: 'dns', value: host }], false),
            authorityKeyId(keys.publicKey),
          ],
        },
        keys,
      ),
    )
  const contexts = new Map<string, SecureContext>()
  return {
    pem,
    contextFor: (host) => {
      const context = contexts.get(host) ?? createSecureContext({ key, cert: certificateFor(host) })
      contexts.set(host, context)
      return context
    },
  }
}
