import type { FlowPorts, InputReader } from '@slsa-actions/core/flow'
import type { VerifyResult } from '@slsa-actions/core/report'
import type { ActionDefinition, FileMark } from './definition.ts'

/** Time to verify, in milliseconds. */
const BUDGET = 60_000
/** Marks beyond which nobody looks for more. */
const ENOUGH = 50

/** What the action `verify` adds. */
export interface VerifyingAction
  extends Pick<ActionDefinition<VerifyResult>, 'name' | 'needs' | 'needsRemedy' | 'booleans'> {
  loadFlow(): Promise<(inputs: InputReader, ports: FlowPorts) => Promise<VerifyResult>>
}

/** The definition of an action that verifies. */
export function verifyingAction(action: VerifyingAction): ActionDefinition<VerifyResult> {
  return {
    meaningless: {},
    ...action,
    budgetMs: BUDGET,
    failed: (failure) => ({
      version: 1,
      action: action.name,
      outcome: failure.outcome,
      failure,
      artifacts: [],
      demanded: {},
      unbound: [],
      notices: [],
    }),
    summarize: async (result) => (await import('@slsa-actions/core/report')).verifySummary(result),
    outputs: verifyingOutputs,
    marks: marksOf,
    describe: ({ artifacts }) => `Verified: ${artifacts.map(({ subject }) => subject.name).join(', ')}`,
  }
}

/** Each image that is not verified, where manifests name it: one place of every image before the second of any. */
function marksOf({ artifacts }: VerifyResult): FileMark[] {
  const bad = artifacts.filter(({ outcome, places = [] }) => outcome !== 'verified' && places.length > 0)
  const deepest = Math.max(0, ...bad.map(({ places = [] }) => places.length))
  const marks: FileMark[] = []
  for (let round = 0; round < deepest && marks.length < ENOUGH; round += 1) {
    for (const { failure, outcome, places = [] } of bad) {
      const place = places[round]
      if (place === undefined) continue
      const { file, line, column, image } = place
      marks.push({ file, line, column, message: `${image}: ${outcome}: ${failure?.message ?? ''}` })
    }
  }
  return marks
}

/** Nothing but the outcome after a failure: no output may read like success. */
function verifyingOutputs({ outcome, level, report, vsa, svr }: VerifyResult): Record<string, string> {
  if (outcome !== 'verified') return {}
  return {
    verified: 'true',
    ...(level === undefined ? {} : { level: String(level) }),
    ...(report?.html === undefined ? {} : { 'report-path': report.html }),
    ...(report?.sarif === undefined ? {} : { 'sarif-path': report.sarif }),
    ...(vsa === undefined ? {} : { 'vsa-path': vsa.path }),
    ...(svr === undefined ? {} : { 'svr-path': svr.path }),
  }
}
