import { X509Certificate } from 'node:crypto'
import type { JsonObject } from '@slsa-actions/wire'

/** Certificates of one authority, as DER, the issuing one first and the root last. */
export type AuthorityChain = readonly Buffer[]

/**
 * A trust root (`trusted_root.json`) with an authority of one's own and, where times are to be vouched for, a timestamp
 * authority; no log.
 *
 * @see sigstore/protobuf-specs, sigstore_trustroot.proto: TrustedRoot
 */
export function createTrustedRoot(authority: AuthorityChain, timestamps?: AuthorityChain): JsonObject {
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [],
    certificateAuthorities: [entryOf(authority)],
    ctlogs: [],
    timestampAuthorities: timestamps === undefined ? [] : [entryOf(timestamps)],
  }
}

/** One that ended long ago still vouches for what was signed while it was valid. */
function entryOf(chain: AuthorityChain): JsonObject {
  const certificates = chain.map((der) => new X509Certificate(der))
  const [issuing] = certificates
  const root = certificates.at(-1)
  if (issuing === undefined || root === undefined) throw new RangeError('a chain has at least one certificate')
  return {
    subject: { organization: fieldOf(root, 'O'), commonName: fieldOf(root, 'CN') },
    uri: '',
    certChain: { certificates: chain.map((der) => ({ rawBytes: der.toString('base64') })) },
    validFor: { start: issuing.validFromDate.toISOString(), end: issuing.validToDate.toISOString() },
  }
}

function fieldOf({ subject }: X509Certificate, name: string): string {
  return (
    subject
      ?.split('\n')
      .find((line) => line.startsWith(`${name}=`))
      ?.slice(name.length + 1) ?? ''
  )
}
