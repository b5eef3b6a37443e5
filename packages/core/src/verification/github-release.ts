import type { X509Certificate } from '@sigstore/core'
import type { Statement } from 'in-toto-attestation'
import { type CertificateClaims, identityOf, type SignerIdentity } from './certificate.ts'
import type { Expectation } from './expectation.ts'

/** Stands, as a demand, for the issuer of a certificate that has none. */
export const NO_ISSUER = 'none'
/** Predicate type of what GitHub signs when an immutable release is published. */
export const RELEASE_TYPE = 'https://in-toto.io/attestation/release/v0.1'
const GITHUB_RELEASES = 'https://dotcom.releases.github.com'

/** Whether a certificate is accepted that no token was exchanged for: only where exactly that is demanded. */
export function acceptsNoIssuer({ issuer }: Expectation): boolean {
  return issuer?.kind === 'exact' && issuer.value === NO_ISSUER
}

/**
 * Who signed with a certificate that names no issuer, as GitHub's own for immutable releases does: it names nothing but
 * the service, which says in its statement which repository, owner and tag it speaks about. These stand for the claims
 * that other certificates have, so that they can be demanded by the same names.
 *
 * @param statement of the very bundle, after its signature was verified
 * @throws CoreError refused `CERTIFICATE`
 */
export function identityWithoutIssuer(certificate: X509Certificate, statement: Statement | undefined): SignerIdentity {
  const identity = identityOf(certificate, NO_ISSUER)
  if (statement?.predicateType !== RELEASE_TYPE || identity.san !== GITHUB_RELEASES || identity.issuer !== NO_ISSUER)
    return identity
  return { ...identity, claims: { ...claimsOf(statement), ...identity.claims } }
}

function claimsOf({ predicate }: Statement): Partial<CertificateClaims> {
  const { repository, repositoryId, ownerId, tag } = (predicate ?? {}) as Record<string, unknown>
  return {
    ...(isText(repository) ? { sourceRepositoryUri: `https://github.com/${repository}` } : {}),
    ...(isText(repositoryId) ? { sourceRepositoryId: repositoryId } : {}),
    ...(isText(ownerId) ? { sourceOwnerId: ownerId } : {}),
    ...(isText(tag) ? { sourceRepositoryRef: `refs/tags/${tag}` } : {}),
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
