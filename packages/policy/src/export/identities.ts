import { withoutRef } from '../evaluate/index.ts'
import type { CertificateSigner, Policy } from '../types.ts'
import { badFault } from './fault.ts'
import { literalPattern } from './formula.ts'
import type { Difference } from './types.ts'

/** Who may sign, as an engine matches it. */
export type Identities =
  /** Exact names in certificates. */
  | { readonly kind: 'enumerated'; readonly sans: readonly string[] }
  /** RE2 over the whole name, anchored. */
  | { readonly kind: 'pattern'; readonly pattern: string; readonly uri?: string }

/** A signer as engines take it: one issuer, and names of it. */
export interface EngineSigner {
  readonly name: string
  readonly issuer: string
  readonly identities: Identities
  readonly runner: CertificateSigner['runner']
}

/** Tags of releases as the evaluator knows them. */
const RELEASE = 'refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+'

/**
 * The signers that a demand accepts, without those that are revoked.
 *
 * @throws CoreError bad-input `POLICY` for a key, and where every identity is revoked
 */
export function engineSigners(
  demand: { readonly signers: readonly string[]; readonly place: string },
  policy: Policy,
): { readonly signers: readonly EngineSigner[]; readonly differences: readonly Difference[] } {
  const differences: Difference[] = []
  const signers = demand.signers.flatMap((name): EngineSigner[] => {
    const signer = policy.signers.get(name)
    const place = `signers.${name}`
    if (signer === undefined) return []
    if (signer.kind === 'key')
      throw badFault(
        policy,
        place,
        'is a key, and only certificates are written for engines',
        'sign with a certificate too, or demand a verification summary at the door',
      )
    const identities = identitiesOf(signer, policy, differences)
    return identities === undefined ? [] : [{ name, issuer: signer.issuer, identities, runner: signer.runner }]
  })
  if (signers.length === 0)
    throw badFault(policy, demand.place, 'has no signer that is not revoked', 'name one that still counts')
  return { signers, differences }
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
export function workflowsOf({ identities }: EngineSigner): readonly string[] | undefined {
  if (identities.kind === 'enumerated') return [...new Set(identities.sans.map(withoutRef))]
  return identities.uri === undefined ? undefined : [identities.uri]
}
