import { type DigestSet, PREDICATE, shortNameOf, validatePredicate } from 'in-toto-attestation'
import type { Predicate } from './predicate.ts'

/**
 * A link (v0.3): one step of a supply chain and what it started from. What it made are the subjects of the statement.
 *
 * @param step name of the step in the layout
 * @param materials files by name, each name once
 * @throws AttestationError `PREDICATE` for a blank step and for a name that stands twice
 * @see in-toto attestation, Link v0.3
 */
export function linkPredicate(
  step: string,
  materials: readonly { readonly name: string; readonly digest: DigestSet }[],
): Predicate {
  const type = PREDICATE.linkV03
  const body = { name: step, materials: materials.map(({ name, digest }) => ({ name, digest: { ...digest } })) }
  return { type, kind: shortNameOf(type), body: validatePredicate(type, body, 'input link-materials') }
}
