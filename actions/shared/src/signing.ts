import type { FlowPorts, InputReader } from '@slsa-actions/core/flow'
import type { SigningResult } from '@slsa-actions/core/report'
import type { ActionDefinition } from './definition.ts'

/** Time for everything a signing flow asks before it knows how much there is to sign, in milliseconds. */
const BUDGET = 120_000

/** What the signing actions differ in. */
export interface SigningAction
  extends Pick<ActionDefinition<SigningResult>, 'name' | 'needs' | 'needsRemedy' | 'needsOrVariable' | 'booleans'> {
  readonly meaningless?: Readonly<Record<string, string>>
  /** Outputs of a run that signed, beside those that every signing action has. */
  moreOutputs?(result: SigningResult): Readonly<Record<string, string>>
  loadFlow(): Promise<(inputs: InputReader, ports: FlowPorts) => Promise<SigningResult>>
}

/** The definition of an action that signs. */
export function signingAction(action: SigningAction): ActionDefinition<SigningResult> {
  return {
    meaningless: {},
    ...action,
    budgetMs: BUDGET,
    failed: (failure) => ({
      version: 1,
      action: action.name,
      outcome: failure.outcome,
      failure,
      bundles: [],
      notices: [],
      needsTrustedRoot: false,
    }),
    summarize: async (result) => (await import('@slsa-actions/core/report')).signingSummary(result),
    outputs: (result) => ({
      ...signingOutputs(result),
      ...(result.outcome === 'verified' ? action.moreOutputs?.(result) : {}),
    }),
    describe,
  }
}

/** Outputs of `actions/attest`. After a failure only the id of what GitHub already has: it exists, whatever failed. */
function signingOutputs(result: SigningResult): Record<string, string> {
  const stored = result.bundles.flatMap((bundle) => bundle.stored).find(({ store }) => store === 'github')
  const outputs: Record<string, string> = {}
  if (stored?.id !== undefined) outputs['attestation-id'] = stored.id
  if (result.outcome !== 'verified') return outputs
  if (stored?.url !== undefined) outputs['attestation-url'] = stored.url
  if (result.storageRecordIds !== undefined) outputs['storage-record-ids'] = result.storageRecordIds.join(',')
  if (result.bundlePath !== undefined) outputs['bundle-path'] = result.bundlePath
  return outputs
}

function describe(result: SigningResult): string {
  if (result.outcome === 'skipped') return 'Nothing was signed.'
  if (result.outcome === 'dry-run') {
    return `Dry run: nothing was signed. What would be: ${(result.statements ?? []).join(', ')}`
  }
  const subjects = result.bundles.reduce((sum, bundle) => sum + bundle.subjects.length, 0)
  return `Signed and verified: ${result.bundles.length} bundle(s) about ${subjects} artifact(s), as ${result.signer?.identity ?? result.key?.fingerprint ?? 'unknown'}`
}
