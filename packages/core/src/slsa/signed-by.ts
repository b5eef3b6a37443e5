import type { SignerIdentity, VerifiedBundle, VerifiedBy } from '../verification/index.ts'

/** Who signed a verified bundle. */
export function signedBy({ verifiedBy }: VerifiedBundle): VerifiedBy {
  return verifiedBy
}

/** A workflow by its address: `https://server/owner/repo/.github/workflows/file.yml@ref`. */
export interface WorkflowAddress {
  /** Without `@ref`. */
  readonly uri: string
  /** `https://server/owner/repo` */
  readonly repository: string
  readonly ref: string
}

/** Parts of a workflow's address; undefined for anything else. A ref may hold an `@` of its own. */
export function workflowAddress(text: string | undefined): WorkflowAddress | undefined {
  const [, uri, repository, ref] =
    /^((https:\/\/[^/@\s]+\/[^/@\s]+\/[^/@\s]+)\/\.github\/workflows\/[^@/\s]+(?:@[^@/\s]+)*?\.ya?ml)@(\S+)$/.exec(
      text ?? '',
    ) ?? []
  return uri === undefined || repository === undefined || ref === undefined ? undefined : { uri, repository, ref }
}

/**
 * Whether the certificate's claims are those of a workflow on GitHub: issued to GitHub's issuer, or by a private
 * instance, whose root the caller chose.
 */
export function isWorkflowRun(signer: SignerIdentity, profile: VerifiedBundle['profile']): boolean {
  const { buildSignerUri, buildConfigUri } = signer.claims
  if (workflowAddress(signer.san) === undefined || workflowAddress(buildConfigUri) === undefined) return false
  if (buildSignerUri !== signer.san) return false
  return (
    profile === 'private' ||
    /^https:\/\/token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)(\/[A-Za-z0-9_-]+)?$/.test(signer.issuer)
  )
}
