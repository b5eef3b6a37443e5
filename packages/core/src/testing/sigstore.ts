import { type BundleOptions, createSigstore, type EmbeddedSigstore, type MadeBundle } from '@slsa-actions/testbed'
import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import { type Needs, parseTrustedRoot, privateProfile, type TrustProfile } from '../trust/index.ts'
import {
  type ArtifactRef,
  type Expectation,
  parseBundle,
  type VerifiedBundle,
  verifyBundle,
} from '../verification/index.ts'
import { verdictOf } from './failure.ts'

type TrustedRootOptions = Parameters<EmbeddedSigstore['trustedRoot']>[0]

/** The workflow that certificates of the test instance name when nothing else is said. */
export const WORKFLOW = 'https://github.com/octo-org/app/.github/workflows/release.yml@refs/heads/main'
/** The repository of it. */
export const REPOSITORY = 'octo-org/app'

/** The time at which everything of a test instance happens, milliseconds since 1970. */
export const NOW = Date.UTC(2026, 4, 1, 12)

/** A fresh instance without any server; nothing of it is ever reached. */
export function testInstance(options: Partial<Parameters<typeof createSigstore>[0]> = {}): EmbeddedSigstore {
  return createSigstore({ url: 'http://127.0.0.1:9', clock: () => NOW, ...options })
}

/** The profile of a root of the instance, with thresholds of its own where a test asks for them. */
export function profileOf(
  sigstore: EmbeddedSigstore,
  root?: TrustedRootOptions,
  needs: Partial<Needs> = {},
): TrustProfile {
  const profile = privateProfile(
    parseTrustedRoot(JSON.stringify(sigstore.trustedRoot(root)), 'trusted_root.json'),
    'root',
  )
  return { ...profile, needs: { ...profile.needs, ...needs } }
}

/** What a bundle of the instance satisfies. */
export function demandOf(sigstore: EmbeddedSigstore): Expectation {
  return {
    identity: { kind: 'exact', value: WORKFLOW },
    issuer: { kind: 'exact', value: sigstore.issuer },
  }
}

/** What else a test may change about one verification. */
export interface Circumstances {
  readonly profile?: TrustProfile
  readonly artifact?: ArtifactRef
  readonly expectation?: Partial<Expectation>
}

/** Verifies a made bundle, a JSON value or a text. */
export async function verifyMade(
  sigstore: EmbeddedSigstore,
  made: MadeBundle | JsonValue,
  { profile = profileOf(sigstore), artifact, expectation }: Circumstances = {},
): Promise<VerifiedBundle> {
  const bundle = isMade(made) ? made.text : made
  return verifyBundle(parseBundle(bundle, 'bundle'), profile, artifact, { ...demandOf(sigstore), ...expectation })
}

/** The verdict on a bundle that is made by these options. */
export function verdictOn(
  sigstore: EmbeddedSigstore,
  options: BundleOptions,
  circumstances?: Circumstances,
): Promise<string> {
  return verdictOf(() => verifyMade(sigstore, sigstore.bundle(options), circumstances))
}

/** A copy of a JSON value with one place changed; `undefined` removes it. Numbers in the path are places in lists. */
export function changed(value: JsonObject, path: readonly (string | number)[], to: JsonValue | undefined): JsonObject {
  const copy = structuredClone(value)
  let at: Record<string | number, JsonValue> = copy as never
  for (const step of path.slice(0, -1)) at = at[step] as never
  const last = path.at(-1) as string | number
  if (to === undefined) delete at[last]
  else at[last] = to
  return copy
}

function isMade(value: MadeBundle | JsonValue): value is MadeBundle {
  return typeof value === 'object' && value !== null && 'text' in value && 'signed' in value
}
