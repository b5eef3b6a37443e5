import type { PublicKey } from '@slsa-actions/core/key'
import { withoutRef } from '../evaluate/index.ts'
import type { CertificateSigner, KeySigner, Policy } from '../types.ts'
import { badFault } from './fault.ts'
import { literalPattern } from './formula.ts'
import type { Difference } from './types.ts'

/** Who may sign, as an engine matches it. */
export type Identities =
  /** Exact names in certificates. */
  | { readonly kind: 'enumerated'; readonly sans: readonly string[] }
  /** RE2 over the whole name, anchored. */
  | { readonly kind: 'pattern'; readonly pattern: string; readonly uri?: string }

/** A signer as engines take it. */
export type EngineSigner = IdentitySigner | EngineKeySigner

/** One issuer, and names of it. */
export interface IdentitySigner {
  readonly kind: 'certificate'
  readonly name: string
  readonly issuer: string
  readonly identities: Identities
  readonly runner: CertificateSigner['runner']
}

/** Keys of one party, any of which is enough; none of them is revoked. */
export interface EngineKeySigner {
  readonly kind: 'key'
  readonly name: string
  readonly publicKeys: readonly PublicKey[]
  readonly isLogRequired: boolean
}

/** Tags of releases as the evaluator knows them. */
const RELEASE = 'refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+'

/**
 * The signers of a demand by their names, without what is revoked.
 *
 * @param place of the demand, or of its co-signers
 * @throws CoreError bad-input `POLICY` for a key of which only the fingerprint is known, or that no engine verifies by, and
 *   where everything is revoked
 */
export function engineSigners(
  names: readonly string[],
  place: string,
  policy: Policy,
): { readonly signers: readonly EngineSigner[]; readonly differences: readonly Difference[] } {
  const differences: Difference[] = []
  const signers = names.flatMap((name): EngineSigner[] => {
    const signer = policy.signers.get(name)
    if (signer === undefined) return []
    if (signer.kind === 'key') return keysOf(signer, policy)
    const identities = identitiesOf(signer, policy, differences)
    const { issuer, runner } = signer
    return identities === undefined ? [] : [{ kind: 'certificate', name, issuer, identities, runner }]
  })
  if (signers.length === 0)
    throw badFault(policy, place, 'has no signer that is not revoked', 'name one that still counts')
  return { signers, differences }
}

function keysOf(signer: KeySigner, policy: Policy): EngineKeySigner[] {
  const { name, isLogRequired } = signer
  const place = `signers.${name}`
  const { revoked } = policy
  if (signer.publicKeys.length < signer.fingerprints.length)
    throw badFault(
      policy,
      place,
      'is known by a fingerprint, and an engine verifies by the key itself',
      'write the key under `publicKey`',
    )
  const publicKeys = signer.publicKeys.filter(({ fingerprint }) => !revoked.keys.includes(fingerprint))
  const strange = publicKeys.find(({ key }) => !['ec', 'rsa', 'ed25519'].includes(key.asymmetricKeyType ?? ''))
  if (strange !== undefined)
    throw badFault(
      policy,
      place,
      `has a key of the kind ${strange.key.asymmetricKeyType}, which no engine verifies by`,
      'sign with ECDSA, RSA (PKCS #1) or Ed25519 too',
    )
  return publicKeys.length === 0 ? [] : [{ kind: 'key', name, publicKeys, isLogRequired }]
}

function identitiesOf(signer: CertificateSigner, policy: Policy, differences: Difference[]): Identities | undefined {
  const { identity } = signer
  const place = `signers.${signer.name}`
  const note = (message: string): void => {
    differences.push({ id: 'identity-pattern', direction: 'weaker', place, message })
  }
  if (identity.kind === 'exact') return enumerated(identity.identities, policy)
  if (identity.kind === 'workflow' && typeof identity.at !== 'string')
    return enumerated(
      identity.at.map((at) => `${identity.uri}@${at}`),
      policy,
    )
  if (policy.revoked.identities.length + policy.revoked.builders.length > 0)
    throw badFault(
      policy,
      place,
      'is not enumerated, and the policy revokes identities: an engine cannot leave these out of a pattern',
      'list the refs under `at`',
    )
  if (identity.kind === 'pattern') {
    note('the identities are not enumerated: whatever the pattern matches counts')
    return { kind: 'pattern', pattern: `^(?:${identity.pattern.source})$` }
  }
  const uri = literalPattern(identity.uri)
  if (identity.kind === 'workflow' && identity.at === 'releases') {
    note('the identities are not enumerated: every release tag counts, also one that was moved')
    differences.push({
      id: 'release-commits',
      direction: 'stricter',
      place,
      message: 'release tags count, and no commits of the release list, which the engine does not read',
    })
    return { kind: 'pattern', pattern: `^${uri}@${RELEASE}$`, uri: identity.uri }
  }
  note('the identities are not enumerated: the workflow counts at every branch and tag')
  // Never at a commit: GitHub serves those of every fork under the parent's name.
  return { kind: 'pattern', pattern: `^${uri}@refs/[^@]+$`, uri: identity.uri }
}

function enumerated(sans: readonly string[], { revoked }: Policy): Identities | undefined {
  const counted = sans.filter(
    (san) => ![...revoked.identities, ...revoked.builders].some((one) => one === san || one === withoutRef(san)),
  )
  return counted.length === 0 ? undefined : { kind: 'enumerated', sans: counted }
}

/** The workflows that signed, without refs; undefined for a pattern that says nothing of them. */
export function workflowsOf({ identities }: IdentitySigner): readonly string[] | undefined {
  if (identities.kind === 'enumerated') return [...new Set(identities.sans.map(withoutRef))]
  return identities.uri === undefined ? undefined : [identities.uri]
}
