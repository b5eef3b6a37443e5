import type { AcceptedBundle, ReportedSubject } from './types.ts'

/** `algorithm:hex` of the first digest. */
export function shownDigest(subject: ReportedSubject): string {
  const [algorithm, hex] = Object.entries(subject.digest)[0] ?? []
  return algorithm === undefined ? '' : `${algorithm}:${hex}`
}

/** Who signed, in one line: the certificate's identity, or the key's fingerprint. */
export function signedBy({ signer, key }: AcceptedBundle): string {
  return signer?.identity ?? `key ${key?.fingerprint ?? 'unknown'}`
}
