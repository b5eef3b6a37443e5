import { runAction } from '@slsa-actions/action-shared'
import type { PolicyResult } from '@slsa-actions/policy'

/** Time to verify images of a test, in milliseconds; the flow gives more when there is more to do. */
const BUDGET = 60_000

await runAction<PolicyResult>({
  name: 'policy',
  needs: ['policy'],
  needsRemedy: 'name the policy file in `policy`',
  booleans: ['offline', 'show-summary'],
  meaningless: {},
  budgetMs: BUDGET,
  loadFlow: async () => {
    const { policyFlow } = await import('@slsa-actions/policy')
    return (inputs, ports) => policyFlow(inputs, ports, async () => (await import('@slsa-actions/core/flow')).verify)
  },
  failed: (failure) => ({ version: 1, action: 'policy', outcome: failure.outcome, failure, notices: [] }),
  summarize: async (result) => (await import('./summary.ts')).policyBlocks(result),
  outputs: outputsOf,
  describe: ({ command, files = [], findings = [], artifacts = [] }) =>
    command === 'lint'
      ? `The policy can be read; ${findings.length} thing(s) to look at`
      : command === 'test'
        ? `Satisfy the policy: ${artifacts.map(({ subject }) => subject.name).join(', ')}`
        : `Written: ${files.join(', ')}`,
})

/** Nothing but the outcome after a failure: no output may read like success. */
function outputsOf({ outcome, files, differences = [] }: PolicyResult): Record<string, string> {
  if (outcome !== 'verified' || files === undefined) return {}
  const weaker = differences.filter(({ direction }) => direction === 'weaker').map(({ id }) => id)
  return { files: files.join('\n'), weakenings: [...new Set(weaker)].join('\n') }
}
