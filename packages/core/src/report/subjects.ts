import type { AcceptedBundle, ArtifactVerdict, ReportedSubject } from './types.ts'

/** `algorithm:hex` of the first digest. */
export function shownDigest(subject: ReportedSubject): string {
  const [algorithm, hex] = Object.entries(subject.digest)[0] ?? []
  return algorithm === undefined ? '' : `${algorithm}:${hex}`
}

/** An artifact as it was named: of an image with the tag that was asked for, of a platform with the platform. */
export function shownArtifact({ subject, image }: Pick<ArtifactVerdict, 'subject' | 'image'>): string {
  const tag = image?.tag === undefined ? '' : `:${image.tag}`
  const platform = image?.platform === undefined ? '' : ` (${image.platform})`
  return `${subject.name}${tag}${platform}`
}

/** What a bundle says: the type of its statement, or that it is a signature and nothing more. */
export function shownKind({ kind, predicateType }: Pick<AcceptedBundle, 'kind' | 'predicateType'>): string {
  return kind === 'signature' ? 'signature' : (predicateType ?? 'attestation')
}

/** Who signed, in one line: the certificate's identity, or the key's fingerprint. */
export function signedBy({ signer, key }: AcceptedBundle): string {
  return signer?.identity ?? `key ${key?.fingerprint ?? 'unknown'}`
}
