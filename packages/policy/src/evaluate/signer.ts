import type { SignerIdentity, VerifiedBundle, VerifiedBy } from '@slsa-actions/core/verification'
import type { AttestationFacts } from '../facts.ts'
import type { CertificateSigner, PolicySigner } from '../types.ts'
import type { Check } from '../verdict.ts'
import { failedCheck, listed, passed, quoted, undecidedCheck } from './check.ts'

/** A release tag; no pre-release. */
const RELEASE_TAG = /^refs\/tags\/v\d+\.\d+\.\d+$/
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
/** Issuers of GitHub, whose certificates speak about the runner. */
const GITHUB_ISSUER = /^https:\/\/token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)(\/[A-Za-z0-9_-]+)?$/

/** Who signed, as the verification proved it. */
export function signedBy({ verifiedBy }: VerifiedBundle): VerifiedBy {
  return verifiedBy
}

/** Name of a signer for people: the certificate's, or the fingerprint of the key. */
export function signerName(by: VerifiedBy): string {
  return by.kind === 'certificate' ? by.signer.san : by.fingerprint
}

/** One party, whatever version of its workflow signed; what counts once in a quorum. */
export function partyOf(by: VerifiedBy): string {
  return by.kind === 'key' ? by.fingerprint : `${by.signer.issuer} ${withoutRef(by.signer.san)}`
}

/** Who signed, as far as signers of a quorum are told apart: the party, and the key that it signed with. */
export function makerOf({ verifiedBy }: VerifiedBundle): { readonly party: string; readonly key: string } {
  return { party: partyOf(verifiedBy), key: verifiedBy.fingerprint }
}

/** The URI of a workflow without its `@ref`; any other name as it is. */
export function withoutRef(name: string): string {
  return /^(https:\/\/[^@]+\.ya?ml)@/.exec(name)?.[1] ?? name
}

/** Whether an attestation is by a signer of the policy. */
export function isBySigner(facts: AttestationFacts, signer: PolicySigner): Check {
  const by = signedBy(facts.verified)
  const key = 'signers'
  if (signer.kind === 'key') {
    if (by.kind !== 'key')
      return failedCheck(key, `${signer.name} is a key, and a certificate signed: ${quoted(by.signer.san)}`)
    if (signer.fingerprints.includes(by.fingerprint))
      return passed(key, `signed by ${signer.name}, key ${by.fingerprint}`)
    return failedCheck(
      key,
      `the key is ${by.fingerprint}, and that of ${signer.name} is ${listed(signer.fingerprints)}`,
    )
  }
  if (by.kind === 'key')
    return failedCheck(key, `${signer.name} has a certificate, and a key signed: ${by.fingerprint}`)
  if (by.signer.issuer !== signer.issuer)
    return failedCheck(
      key,
      `the issuer is ${quoted(by.signer.issuer)}, and that of ${signer.name} is ${quoted(signer.issuer)}`,
    )
  const named = isNamed(facts, by.signer, signer)
  if (named.verdict !== 'pass') return named
  return isOnRunner(by.signer, signer) ?? named
}

function isNamed(facts: AttestationFacts, { san }: SignerIdentity, signer: CertificateSigner): Check {
  const key = 'signers'
  const { identity, name } = signer
  const found = passed(key, `signed by ${name}: ${quoted(san)}`)
  switch (identity.kind) {
    case 'exact':
      if (identity.identities.includes(san)) return found
      return failedCheck(key, `signed by ${quoted(san)}, and ${name} is ${listed(identity.identities)}`)
    case 'pattern':
      if (identity.pattern.matches(san)) return found
      return failedCheck(key, `signed by ${quoted(san)}, which the pattern of ${name} does not match`)
    case 'workflow': {
      const at = san.startsWith(`${identity.uri}@`) ? san.slice(identity.uri.length + 1) : undefined
      if (at === undefined) return failedCheck(key, `signed by ${quoted(san)}, and ${name} is ${quoted(identity.uri)}`)
      if (identity.at === 'any') return found
      if (identity.at !== 'releases') {
        if (identity.at.includes(at)) return found
        return failedCheck(key, `${name} is at ${quoted(at)}, and must be at ${listed(identity.at)}`)
      }
      return isAtRelease(facts, name, at) ?? found
    }
  }
}

/** A branch moves, and a fork's commit is served under the parent's name: only tags, and commits that the builder lists. */
function isAtRelease({ level }: AttestationFacts, name: string, at: string): Check | undefined {
  const key = 'signers'
  if (RELEASE_TAG.test(at)) return undefined
  if (!COMMIT.test(at)) return failedCheck(key, `${name} is at ${quoted(at)}, which is no release tag`)
  if (level === undefined)
    return undecidedCheck(key, `${name} is at the commit ${at}, and nobody looked it up in its release list`)
  if (level.builder.matchedBy === 'release-list') return undefined
  return failedCheck(key, `${name} is at the commit ${at}, which is not in its release list`)
}

function isOnRunner({ issuer, claims }: SignerIdentity, signer: CertificateSigner): Check | undefined {
  const { runnerEnvironment } = claims
  if (signer.runner === 'any' || runnerEnvironment === 'github-hosted') return undefined
  if (runnerEnvironment === undefined && !GITHUB_ISSUER.test(issuer)) return undefined
  return failedCheck(
    'signers',
    `the runner of ${signer.name} is ${runnerEnvironment ?? 'not certified'}, and only GitHub-hosted ones count`,
  )
}
