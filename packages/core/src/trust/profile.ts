import type { KeyObject } from 'node:crypto'
import type { TrustedRoot } from '@sigstore/protobuf-specs'

/** Names of the trust profiles. */
export type ProfileName = InstanceName | 'key' | 'npm'

/** Sigstore instances: the two published ones, and any other. */
export type InstanceName = 'public-good' | 'github' | 'private'

/** A key that is trusted by itself, without a certificate. */
export interface TrustedKey {
  readonly key: KeyObject
  /** `sha256:<hex>` of the DER of its SubjectPublicKeyInfo. */
  readonly fingerprint: string
  /** Id that a bundle must call it by; undefined: whatever a bundle calls it, the signature tells. */
  readonly hint?: string
  /** Times at which it may have signed, both ends included; undefined: any, and none need be known. */
  readonly validFor?: { readonly start: Date; readonly end?: Date }
}

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
  /** Keys that sign instead of certificates; a bundle with a certificate is then refused, and without them one of a key. */
  readonly keys?: readonly TrustedKey[]
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

/** What witnesses a signature by a key, and whether it needs any. */
export interface KeyWitnesses {
  /** The one root that logs and timestamp authorities are looked up in; undefined: none of them is known. */
  readonly root?: { readonly root: TrustedRoot; readonly source: string }
  /** Whether a log entry must be there. One that is there must verify in any case (case A11). */
  readonly isLogRequired: boolean
}

/**
 * A key of the caller's. It needs a trusted time only where it has a window of validity: without one nothing shows that
 * the signature was made while the key counted (cases A12, A22).
 */
export function keyProfile(key: TrustedKey, { root, isLogRequired }: KeyWitnesses): TrustProfile {
  return {
    name: 'key',
    root: root?.root ?? EMPTY_ROOT,
    source: root?.source ?? 'no trust root',
    needs: { sct: 0, logEntries: isLogRequired ? 1 : 0, times: key.validFor === undefined ? 0 : 1, tsaTimestamps: 0 },
    keys: [key],
  }
}

/** The keys that npm's registry signs with, each in its window, logged in the public-good instance. */
export function npmProfile(root: TrustedRoot, source: string, keys: readonly TrustedKey[]): TrustProfile {
  return { name: 'npm', root, source, needs: { sct: 0, logEntries: 1, times: 1, tsaTimestamps: 0 }, keys }
}

const EMPTY_ROOT: TrustedRoot = {
  mediaType: 'application/vnd.dev.sigstore.trustedroot.v0.2+json',
  tlogs: [],
  certificateAuthorities: [],
  ctlogs: [],
  timestampAuthorities: [],
}
