import { refused } from '../outcome/index.ts'
import type { SigningConfig, Witnesses } from '../trust/index.ts'

/** What is known about the repository's visibility, from two places that an earlier step cannot change. */
export interface VisibilityEvidence {
  /** By the REST API; `unknown` when it did not tell. */
  readonly api: 'public' | 'private' | 'internal' | 'unknown'
  /** By the `repository_visibility` claim of the verified ID token. */
  readonly token: string | undefined
}

/** Whether signing with these services writes into a log that anybody can read. */
export function reachesPublicLog(config: Witnesses & Partial<Pick<SigningConfig, 'fulcio'>>): boolean {
  const hosts = [config.fulcio, config.rekor?.url, config.tsa].flatMap((url) =>
    // A name may end with the dot of the root and is the same name.
    url === undefined ? [] : [url.hostname.replace(/\.$/, '')],
  )
  return (
    config.instance === 'public-good' || hosts.some((host) => host === 'sigstore.dev' || host.endsWith('.sigstore.dev'))
  )
}

/**
 * Lets nothing of a repository that is not public reach a public log: issuing a certificate alone publishes repository,
 * workflow and ref. Both pieces of evidence must say public; unknown is private.
 *
 * @param isPublic whether a public log is reached at all
 * @throws CoreError refused `PRIVATE_REPOSITORY`, before anything was sent
 */
export function assertMayBePublic(
  isPublic: boolean,
  evidence: VisibilityEvidence,
  consent: { readonly allowPublicLog: boolean; readonly identity: string },
): void {
  if (!isPublic || consent.allowPublicLog) return
  if (evidence.api === 'public' && evidence.token === 'public') return
  throw refused(
    'PRIVATE_REPOSITORY',
    `the repository is not known to be public (API: ${evidence.api}, ID token: ${evidence.token ?? 'unknown'}), and signing here ` +
      `would publish "${consent.identity}" for ever; nothing was sent`,
    {
      remedy:
        'choose `sigstore: github` or a private Sigstore, or set `allow-public-log: true` if this may become public; the API is read with `github-token`',
    },
  )
}
