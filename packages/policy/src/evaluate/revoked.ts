import type { JsonValue } from '@slsa-actions/wire'
import { PREDICATE } from 'in-toto-attestation'
import type { AttestationFacts } from '../facts.ts'
import type { Revocations } from '../types.ts'
import { quoted } from './check.ts'
import { at } from './origin.ts'
import { signedBy, withoutRef } from './signer.ts'

/** Why an attestation counts no more: who made it, or in which builder's name. */
export function revokedMaker(facts: AttestationFacts, revoked: Revocations): string | undefined {
  const by = signedBy(facts.verified)
  const builder = builderId(facts)
  if (by.kind === 'key' && revoked.keys.includes(by.fingerprint)) return `the key ${by.fingerprint} is revoked`
  const san = by.kind === 'key' ? undefined : by.signer.san
  if (san !== undefined && hasName(revoked.identities, san)) return `the identity ${quoted(san)} is revoked`
  const found = [builder, san].find((one) => one !== undefined && hasName(revoked.builders, one))
  return found === undefined ? undefined : `the builder ${quoted(found)} is revoked`
}

/** A revoked commit that an attestation says the artifact came from, or that its builder was at. */
export function revokedCommit(facts: AttestationFacts, revoked: Revocations): string | undefined {
  if (revoked.commits.length === 0) return undefined
  const by = signedBy(facts.verified)
  const claims = by.kind === 'certificate' ? by.signer.claims : {}
  const named = [claims.sourceRepositoryDigest, claims.buildSignerDigest, claims.buildConfigDigest]
  const atRef = by.kind === 'certificate' ? /@([0-9a-f]{40,64})$/.exec(by.signer.san)?.[1] : undefined
  const all = new Set([...named, atRef, ...dependencyCommits(facts)])
  return revoked.commits.find((commit) => all.has(commit))
}

/** `builder.id` of a provenance. */
export function builderId({ verified }: AttestationFacts): string | undefined {
  const { predicateType, predicate } = verified.statement ?? {}
  const found =
    predicateType === PREDICATE.provenanceV1
      ? at(predicate, 'runDetails', 'builder', 'id')
      : predicateType === PREDICATE.provenanceV02
        ? at(predicate, 'builder', 'id')
        : undefined
  return typeof found === 'string' ? found : undefined
}

function dependencyCommits({ verified }: AttestationFacts): string[] {
  const { predicateType, predicate } = verified.statement ?? {}
  const list =
    predicateType === PREDICATE.provenanceV1
      ? at(predicate, 'buildDefinition', 'resolvedDependencies')
      : predicateType === PREDICATE.provenanceV02
        ? at(predicate, 'materials')
        : undefined
  if (!Array.isArray(list)) return []
  return list.flatMap((entry: JsonValue) =>
    [at(entry, 'digest', 'gitCommit'), at(entry, 'digest', 'sha1')].filter((one) => typeof one === 'string'),
  )
}

/** Whether the list has the name, or the name without its `@ref`. */
function hasName(list: readonly string[], name: string): boolean {
  return list.includes(name) || list.includes(withoutRef(name))
}
