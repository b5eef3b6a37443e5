import type { CommentResult, FlowPorts, InputReader } from '@slsa-actions/core/flow'
import type { ActionDefinition } from './definition.ts'
import { ownMachine } from './own-machine.ts'

const BUDGET = 60_000

/** What the action that comments is made of. */
export interface CommentAction {
  readonly inputs: readonly string[]
  readonly booleans: readonly string[]
  loadFlow(): Promise<(inputs: InputReader, ports: FlowPorts) => Promise<CommentResult>>
}

/** The definition of the action that comments: nobody's environment, and a summary of one line. */
export function commentAction({ inputs, booleans, loadFlow }: CommentAction): ActionDefinition<CommentResult> {
  return {
    name: 'required-comment',
    needs: ['folder'],
    needsRemedy: 'this action is part of the workflows of this suite: call one of them with `uses:` of a job',
    booleans,
    meaningless: {},
    budgetMs: BUDGET,
    ...ownMachine(inputs),
    loadFlow,
    failed: (failure) => ({ version: 1, action: 'required-comment', outcome: failure.outcome, failure, notices: [] }),
    summarize: async ({ action, failure }) =>
      failure === undefined ? [] : (await import('@slsa-actions/core/report')).failureBlocks(action, failure),
    outputs: ({ did }): Record<string, string> => (did === undefined ? {} : { did }),
    describe: ({ did = 'nothing' }) => `Comment: ${did}`,
  }
}
