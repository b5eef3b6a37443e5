import type { TrustedRoot } from '@sigstore/protobuf-specs'

/** Names of the trust profiles. */
export type ProfileName = 'public-good' | 'github' | 'private'

/** How much evidence a bundle needs beside its signature. One authority counts once. */
export interface Needs {
  /** Signed certificate timestamps. */
  readonly sct: number
  /** Entries of transparency logs. */
  readonly logEntries: number
  /** Trusted times of any kind: of a timestamp authority, or of a Rekor v1 promise. */
  readonly times: number
  /** Times of timestamp authorities, where nothing else will do. */
  readonly tsaTimestamps: number
}

/** One trust root with its own demands. Roots are never merged. */
export interface TrustProfile {
  readonly name: ProfileName
  readonly root: TrustedRoot
  /** Where the root came from, for messages. */
  readonly source: string
  readonly needs: Needs
}

/** The public-good instance: everything is logged. */
export function publicGoodProfile(root: TrustedRoot, source: string): TrustProfile {
  return { name: 'public-good', root, source, needs: { sct: 1, logEntries: 1, times: 1, tsaTimestamps: 0 } }
}

/** GitHub's own instance: no log, so the time comes from its timestamp authority. */
export function githubProfile(root: TrustedRoot, source: string): TrustProfile {
  return { name: 'github', root, source, needs: { sct: 0, logEntries: 0, times: 1, tsaTimestamps: 1 } }
}

/** A root of the caller's: what it lists is demanded. */
export function privateProfile(root: TrustedRoot, source: string): TrustProfile {
  const hasLog = root.tlogs.length > 0
  return {
    name: 'private',
    root,
    source,
    needs: { sct: root.ctlogs.length > 0 ? 1 : 0, logEntries: hasLog ? 1 : 0, times: 1, tsaTimestamps: hasLog ? 0 : 1 },
  }
}
