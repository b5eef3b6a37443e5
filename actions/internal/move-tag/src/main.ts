import { releasingAction, runAction } from '@slsa-actions/action-shared'
import type { MoveResult } from '@slsa-actions/core/flow/release'

const INPUTS = ['tag', 'github-token']

await runAction(
  releasingAction<MoveResult>({
    name: 'move-tag',
    inputs: INPUTS,
    needs: ['tag'],
    booleans: [],
    loadFlow: async () => (await import('@slsa-actions/core/flow/release')).moveMajorTag,
    failed: (failure) => ({ version: 1, action: 'move-tag', outcome: failure.outcome, failure, notices: [] }),
    summarize: async (result) => (await import('@slsa-actions/core/flow/release')).moveSummary(result),
    outputs: ({ commit, outcome }): Record<string, string> =>
      commit === undefined || outcome !== 'verified' ? {} : { commit },
    describe: ({ tag = '', majorTag = '', commit = '', before }) =>
      before === commit ? `${majorTag} is at ${tag} (${commit}) already.` : `${majorTag} is at ${tag} now: ${commit}`,
  }),
)
