import { runAction } from '@slsa-actions/action-shared'
import type { CollectResult } from '@slsa-actions/core/flow'

/** Nothing here asks the network; the runner wants a number. */
const BUDGET = 60_000

await runAction<CollectResult>({
  name: 'collect',
  needs: ['artifacts'],
  needsRemedy: 'give `artifacts`: paths or globs of what was built, relative to the workspace',
  booleans: [],
  meaningless: {},
  budgetMs: BUDGET,
  loadFlow: async () => {
    const { collectBuild } = await import('@slsa-actions/core/flow')
    return (inputs, ports) => collectBuild(inputs, ports, process.env.GITHUB_JOB ?? '')
  },
  failed: (failure) => ({
    version: 1,
    action: 'collect',
    outcome: failure.outcome,
    failure,
    notices: [],
    count: 0,
  }),
  summarize: async () => [],
  outputs: ({ folder, subjectsDigest, count }): Record<string, string> =>
    folder === undefined || subjectsDigest === undefined
      ? {}
      : { folder, 'subjects-digest': subjectsDigest, count: String(count) },
  describe: ({ count, subjectsDigest }) => `Collected ${count} file(s); the manifest is ${subjectsDigest}.`,
})
