import { isJsonObject } from '@slsa-actions/wire'
import { type DigestSet, PREDICATE, parsePredicate, type Vsa } from 'in-toto-attestation'
import { refused } from '../outcome/index.ts'
import type { VerifiedBundle } from '../verification/index.ts'
import { isWorkflowRun, signedBy, workflowAddress } from './signed-by.ts'

const LEVEL = /^SLSA_([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)_LEVEL_(\d|UNEVALUATED)$/

/**
 * A verification summary by its content.
 *
 * @throws CoreError refused `VSA` for anything else, also for one that contradicts itself
 * @see SLSA v1.2, Verification Summary Attestation
 */
export function readVsa({ statement }: VerifiedBundle): Vsa {
  const type = statement?.predicateType
  if (statement === undefined || type !== PREDICATE.vsaV1) {
    const found = (type ?? 'a plain signature').slice(0, 300)
    throw refused('VSA', `type of the summary: "${found}", and "${PREDICATE.vsaV1}" is demanded`)
  }
  try {
    return parsePredicate(PREDICATE.vsaV1, isJsonObject(statement.predicate) ? statement.predicate : null)
  } catch (cause) {
    throw refused('VSA', `the summary is malformed: ${cause instanceof Error ? cause.message : 'unknown'}`, { cause })
  }
}

/** The verified level that satisfies the wanted one: a level includes the lower ones of its track, any other word is itself (case C20). */
export function levelThatSatisfies(verified: readonly string[], wanted: string): string | undefined {
  const [, track, number = ''] = LEVEL.exec(wanted) ?? []
  return verified.find((level) => {
    if (level === wanted) return true
    const [, own, reached] = LEVEL.exec(level) ?? []
    return own !== undefined && own === track && /^\d$/.test(number) && Number(reached) >= Number(number)
  })
}

/** Whether a summary says that it was made by the policy with this digest: what both give must be the same, and something must be. */
export function isByPolicy({ policy }: Vsa, wanted: DigestSet): boolean {
  const shared = Object.keys(wanted).filter((algorithm) => policy.digest?.[algorithm] !== undefined)
  return shared.length > 0 && shared.every((algorithm) => policy.digest?.[algorithm] === wanted[algorithm])
}

/** Made in the workflow that was started: any step of its job could have written it. */
export function isSelfIssued(verified: VerifiedBundle): boolean {
  const by = signedBy(verified)
  if (by.kind === 'key' || !isWorkflowRun(by.signer, verified.profile)) return false
  return workflowAddress(by.signer.san)?.uri === workflowAddress(by.signer.claims.buildConfigUri)?.uri
}
