import { type DigestSet, PREDICATE, parsePredicate, type ResourceDescriptor, type Vsa } from 'in-toto-attestation'
import { badInput, type CoreError, refused } from '../outcome/index.ts'
import type { VerifiedBundle } from '../verification/index.ts'
import { signedBy } from './signed-by.ts'
import { isByPolicy, isSelfIssued, levelThatSatisfies, readVsa } from './vsa-steps.ts'

/** Version of the specification that levels are said by. */
export const SLSA_VERSION = '1.2'

/** What a verification summary is made of. */
export interface VsaInput {
  readonly verifier: { readonly id: string; readonly version?: Readonly<Record<string, string>> }
  readonly timeVerified: Date
  /** URI of the artifact as its consumer would fetch it. */
  readonly resourceUri: string
  readonly policy: { readonly uri: string; readonly digest?: DigestSet }
  readonly hasPassed: boolean
  /** `SLSA_BUILD_LEVEL_2` and the like, the highest of each track; not looked at for what has not passed. */
  readonly verifiedLevels: readonly string[]
  /** Every attestation that was used, by the digest of its bundle. */
  readonly inputAttestations: readonly { readonly uri?: string; readonly digest: DigestSet }[]
}

/** What a consumer demands of a verification summary. */
export interface VsaExpectation {
  readonly verifierId: string
  /** Who may sign in the name of that verifier: a subject alternative name, or `sha256:<hex>` of a key. */
  readonly verifierIdentity: string
  /** Needed with a name: the issuer that vouches for it. */
  readonly verifierIssuer?: string
  readonly resourceUri: string
  /** `SLSA_BUILD_LEVEL_2`; a higher one of its track satisfies it. */
  readonly levels: readonly string[]
  readonly policyDigest?: DigestSet
  /** Seconds. */
  readonly maxAge?: number
  readonly now: Date
}

/** What a verification summary says, once it is relied on. */
export interface VsaFacts {
  readonly verifierId: string
  readonly resourceUri: string
  readonly verifiedLevels: readonly string[]
  readonly timeVerified?: Date
  readonly policy: { readonly uri: string; readonly digest?: DigestSet }
  /** Made by an ordinary workflow: any step of its job could have written it. */
  readonly isSelfIssued: boolean
  readonly notices: readonly string[]
}

/** Clocks of two machines may differ by so much, in milliseconds. */
const CLOCK_SKEW = 60_000

/**
 * A verification summary v1.
 *
 * @throws CoreError bad-input `VSA` for one that would contradict itself or the specification
 * @see SLSA v1.2, Verification Summary Attestation
 */
export function createVsa(input: VsaInput): Vsa {
  const policy: ResourceDescriptor & { readonly uri: string } = input.policy
  const vsa: Vsa = {
    verifier: input.verifier,
    timeVerified: input.timeVerified.toISOString(),
    resourceUri: input.resourceUri,
    policy,
    ...(input.inputAttestations.length === 0 ? {} : { inputAttestations: input.inputAttestations }),
    verificationResult: input.hasPassed ? 'PASSED' : 'FAILED',
    verifiedLevels: input.hasPassed ? input.verifiedLevels : ['FAILED'],
    slsaVersion: SLSA_VERSION,
  }
  try {
    return parsePredicate(PREDICATE.vsaV1, structuredClone(vsa) as never)
  } catch (cause) {
    throw badInput('VSA', `the summary cannot be made: ${cause instanceof Error ? cause.message : 'unknown'}`, {
      cause,
    })
  }
}

/**
 * What a verified summary says, if it is what is demanded. Signature and subject were checked when the bundle was
 * verified; here come the other steps: type, verifier bound to its signer, resource, result, levels, policy, age.
 *
 * @throws CoreError refused `VSA`, naming the step that failed; bad-input `EXPECTATION` for a demand that binds nothing
 * @see SLSA v1.2, Verification Summary Attestation, "How to verify"
 */
export function assertVsa(verified: VerifiedBundle, expectation: VsaExpectation): VsaFacts {
  assertExpectation(expectation)
  const vsa = readVsa(verified)
  assertVerifier(verified, vsa, expectation)
  if (vsa.resourceUri !== expectation.resourceUri) throw mismatch('resource', vsa.resourceUri, expectation.resourceUri)
  if (vsa.verificationResult !== 'PASSED') throw mismatch('result', vsa.verificationResult, 'PASSED')
  for (const level of expectation.levels) assertLevel(vsa.verifiedLevels, level)
  assertPolicy(vsa, expectation.policyDigest)
  assertAge(vsa, expectation)
  const isByOrdinaryJob = isSelfIssued(verified)
  return {
    verifierId: vsa.verifier.id,
    resourceUri: vsa.resourceUri,
    verifiedLevels: vsa.verifiedLevels,
    ...(vsa.timeVerified === undefined ? {} : { timeVerified: new Date(vsa.timeVerified) }),
    policy: { uri: vsa.policy.uri, ...(vsa.policy.digest === undefined ? {} : { digest: vsa.policy.digest }) },
    isSelfIssued: isByOrdinaryJob,
    notices: isByOrdinaryJob
      ? ['The summary is self-issued: an ordinary workflow signed it, any step of its job could have written it.']
      : [],
  }
}

/**
 * Of several summaries of one verifier about one resource the newest decides, also when it says that the artifact failed.
 * Summaries of other verifiers or resources are left out.
 *
 * @throws CoreError refused `VSA` when none is left, or the newest is not what is demanded
 */
export function assertNewestVsa(all: readonly VerifiedBundle[], expectation: VsaExpectation): VsaFacts {
  assertExpectation(expectation)
  const own = all
    .filter(({ statement }) => statement?.predicateType === PREDICATE.vsaV1)
    .map((verified) => ({ verified, vsa: readVsa(verified) }))
    .filter(
      ({ verified, vsa }) => isOfVerifier(verified, vsa, expectation) && vsa.resourceUri === expectation.resourceUri,
    )
    .toSorted((left, right) => timeOf(right.vsa) - timeOf(left.vsa))
  const [newest, second] = own
  if (newest === undefined)
    throw refused('VSA', `no summary of ${expectation.verifierId} speaks about ${expectation.resourceUri}`)
  if (second === undefined) return assertVsa(newest.verified, expectation)
  if (own.some(({ vsa }) => vsa.timeVerified === undefined))
    throw refused(
      'VSA',
      `${own.length} summaries speak about ${expectation.resourceUri}, and not all say when: which is the newest cannot be known`,
    )
  // Of those of one time the one that fails decides.
  const latest = own.filter(({ vsa }) => timeOf(vsa) === timeOf(newest.vsa))
  const [facts] = latest.map(({ verified }) => assertVsa(verified, expectation))
  return facts ?? assertVsa(newest.verified, expectation)
}

function assertExpectation({ verifierId, verifierIdentity, verifierIssuer, resourceUri }: VsaExpectation): void {
  for (const [name, value] of Object.entries({
    'verifier-id': verifierId,
    'identity of the verifier': verifierIdentity,
    'resource-uri': resourceUri,
  })) {
    if (value.trim() === '') throw badInput('EXPECTATION', `${name}: is blank`)
  }
  if (!verifierIdentity.startsWith('sha256:') && (verifierIssuer ?? '').trim() === '')
    throw badInput('EXPECTATION', 'the identity of the verifier needs its issuer')
}

/** Whoever may sign for one verifier may not for another. */
function assertVerifier(verified: VerifiedBundle, vsa: Vsa, expectation: VsaExpectation): void {
  if (vsa.verifier.id !== expectation.verifierId) throw mismatch('verifier', vsa.verifier.id, expectation.verifierId)
  if (isOfVerifier(verified, vsa, expectation)) return
  const by = signedBy(verified)
  const found = by.kind === 'key' ? by.fingerprint : `${by.signer.san} (${by.signer.issuer})`
  throw mismatch(`signer for ${vsa.verifier.id}`, found, expectation.verifierIdentity)
}

function isOfVerifier(verified: VerifiedBundle, vsa: Vsa, expectation: VsaExpectation): boolean {
  if (vsa.verifier.id !== expectation.verifierId) return false
  const by = signedBy(verified)
  if (by.kind === 'key') return by.fingerprint === expectation.verifierIdentity
  return by.signer.san === expectation.verifierIdentity && by.signer.issuer === expectation.verifierIssuer
}

function assertLevel(found: readonly string[], wanted: string): void {
  if (levelThatSatisfies(found, wanted) === undefined) throw mismatch('levels', found.join(', '), wanted)
}

function assertPolicy(vsa: Vsa, wanted: DigestSet | undefined): void {
  if (wanted === undefined || isByPolicy(vsa, wanted)) return
  throw mismatch('digest of the policy', JSON.stringify(vsa.policy.digest ?? {}), JSON.stringify(wanted))
}

function assertAge({ timeVerified }: Vsa, { maxAge, now }: VsaExpectation): void {
  const age = timeVerified === undefined ? undefined : now.getTime() - Date.parse(timeVerified)
  if (age !== undefined && age < -CLOCK_SKEW)
    throw refused('VSA', `the summary is of ${timeVerified}, which is in the future`)
  if (maxAge === undefined) return
  if (age === undefined) throw refused('VSA', 'the summary does not say when it was made, and an age is demanded')
  if (age > maxAge * 1000) throw refused('VSA', `the summary is of ${timeVerified}, older than ${maxAge} seconds`)
}

function timeOf({ timeVerified }: Vsa): number {
  return timeVerified === undefined ? 0 : Date.parse(timeVerified)
}

function mismatch(what: string, found: string, wanted: string): CoreError {
  return refused('VSA', `${what} of the summary: "${found.slice(0, 300)}", and "${wanted.slice(0, 300)}" is demanded`)
}
