import type { AttestationFacts } from '../facts.ts'
import type { Check, Decision } from '../verdict.ts'
import { failedCheck, passed, undecidedCheck } from './check.ts'
import { distinct } from './demand.ts'
import { makerOf } from './signer.ts'

/** The names, of those that are asked for, by which the policy knows who signed; whether that is sure. */
type NamesOf = (
  facts: AttestationFacts,
  accepted: readonly string[],
) => { readonly names: readonly string[]; readonly check: { readonly verdict: Decision } }

/** A signer that no policy can name, so that a party which signed the attestation itself is no co-signer of it. */
const SIGNER = ' signer'

/**
 * Whether each co-signer signed the same statement, byte for byte: one that speaks about the same artifact in other words
 * vouches for those. Nothing else is asked of what a co-signer made, since it is the same statement. Signer and co-signers
 * are distinct parties with distinct keys.
 *
 * @returns no check where no co-signer is demanded
 */
export function checkCoSigners(
  attestation: AttestationFacts,
  wanted: readonly string[],
  all: readonly AttestationFacts[],
  namesOf: NamesOf,
): Check[] {
  if (wanted.length === 0) return []
  const key = 'coSigners'
  const statement = attestation.verified.statementDigest?.sha256
  const makers = (isSure: boolean) =>
    all.flatMap((one) => {
      const { names, check } = namesOf(one, wanted)
      if (names.length === 0 || (isSure && check.verdict !== 'pass')) return []
      return [{ ...makerOf(one.verified), names, source: one.source, statement: one.verified.statementDigest?.sha256 }]
    })
  const signer = { ...makerOf(attestation.verified), names: [SIGNER], source: attestation.source, statement }
  const foundBy = (isSure: boolean) => {
    if (statement === undefined) return []
    const same = makers(isSure).filter((one) => one.statement === statement)
    return distinct([signer, ...same]).filter((one) => one !== signer)
  }
  const found = foundBy(true)
  const sources = found.map(({ source }) => source).join(', ')
  if (found.length === wanted.length)
    return [passed(key, `the same statement is signed by ${wanted.join(', ')} (${sources})`)]
  if (foundBy(false).length === wanted.length)
    return [undecidedCheck(key, `who co-signed could not be determined (${wanted.join(', ')})`)]
  return [
    failedCheck(
      key,
      whyNot(
        wanted,
        found.flatMap(({ names }) => names),
        makers(true),
      ),
    ),
  ]
}

function whyNot(
  wanted: readonly string[],
  found: readonly string[],
  others: readonly { readonly names: readonly string[]; readonly source: string }[],
): string {
  const missing = wanted.filter((name) => !found.includes(name))
  if (missing.length === 0)
    return `the co-signers ${wanted.join(', ')} must be as many distinct parties with distinct keys`
  const elsewhere = others.find(({ names }) => names.some((name) => missing.includes(name)))
  const instead =
    elsewhere === undefined
      ? 'no signature of it verifies'
      : `what it signed (${elsewhere.source}) is another statement, or by the same key as another signer's`
  return `the same statement must be signed by ${missing.join(', ')} too: ${instead}`
}
