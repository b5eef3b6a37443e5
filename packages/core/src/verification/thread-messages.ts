import { TrustedRoot } from '@sigstore/protobuf-specs'
import type { FailureReport } from '../outcome/index.ts'
import type { TrustProfile } from '../trust/index.ts'
import type { ArtifactRef } from './artifact.ts'
import type { Expectation, IdentityMatch } from './expectation.ts'
import type { VerifiedBundle } from './verify-bundle.ts'

/** A match that can be sent to a thread: of a pattern its text, from which it is made again. */
export type PortableMatch =
  | { readonly kind: 'exact'; readonly value: string }
  | { readonly kind: 'pattern'; readonly source: string }

/** An expectation that can be sent to a thread. */
export type PortableExpectation = Omit<Expectation, 'identity' | 'issuer'> & {
  readonly identity?: PortableMatch
  readonly issuer?: PortableMatch
}

/** A trust profile that can be sent to a thread: the root as JSON. */
export type PortableProfile = Omit<TrustProfile, 'root'> & { readonly root: unknown }

/** An artifact that can be sent to a thread: of its bytes only few. */
export type PortableArtifact = Pick<ArtifactRef, 'digests' | 'name'> & { readonly small: Uint8Array | undefined }

/** A bundle to verify. */
export interface Question {
  readonly id: number
  readonly text: string
  /** Names the bundle, for errors. */
  readonly what: string
  readonly artifact: PortableArtifact | undefined
  readonly expectation: PortableExpectation
}

/** What came of it; neither, where there is no certificate, no authority of the profile issued it, or all of the artifact is needed. */
export interface Answer {
  readonly id: number
  readonly verified?: VerifiedBundle
  readonly failure?: FailureReport
}

const PORTABLE: readonly string[] = ['name', 'source', 'needs', 'root']

/** Undefined for a profile with anything in it that would be lost on the way. */
export function portableProfile(profile: TrustProfile): PortableProfile | undefined {
  if (Object.entries(profile).some(([name, value]) => value !== undefined && !PORTABLE.includes(name))) return undefined
  const { name, source, needs, root } = profile
  return { name, source, needs, root: TrustedRoot.toJSON(root) }
}

/** An artifact to be sent. */
export async function portableArtifact({ digests, name, readSmall }: ArtifactRef): Promise<PortableArtifact> {
  return { digests, ...(name === undefined ? {} : { name }), small: await readSmall?.() }
}

/** An expectation to be sent; undefined for one with anything in it that cannot be. */
export function portableExpectation({ identity, issuer, ...rest }: Expectation): PortableExpectation | undefined {
  // Whatever else is matched by a function has to stay.
  if (rest.sourceVersion !== undefined) return undefined
  return {
    ...rest,
    ...(identity === undefined ? {} : { identity: portableMatch(identity) }),
    ...(issuer === undefined ? {} : { issuer: portableMatch(issuer) }),
  }
}

function portableMatch(match: IdentityMatch): PortableMatch {
  return match.kind === 'exact' ? match : { kind: 'pattern', source: match.pattern.source }
}
