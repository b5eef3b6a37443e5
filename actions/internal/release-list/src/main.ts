import { dirname } from 'node:path'
import { releasingAction, runAction } from '@slsa-actions/action-shared'
import type { SigningResult } from '@slsa-actions/core/report'

const INPUTS = ['revoked', 'allow-public-log', 'github-token']

await runAction(
  releasingAction<SigningResult>({
    name: 'release-list',
    inputs: INPUTS,
    // Nothing has to be given; the token always is.
    needs: ['github-token'],
    booleans: ['allow-public-log'],
    loadFlow: async () => (await import('@slsa-actions/core/flow/release')).signReleaseList,
    failed: (failure) => ({
      version: 1,
      action: 'release-list',
      outcome: failure.outcome,
      failure,
      notices: [],
      bundles: [],
      needsTrustedRoot: false,
    }),
    summarize: async (result) => (await import('@slsa-actions/core/report')).signingSummary(result),
    outputs: ({ bundlePath }): Record<string, string> =>
      bundlePath === undefined ? {} : { 'bundle-folder': dirname(bundlePath) },
    describe: ({ bundles: [list] }) =>
      `Signed the list of ${list?.subjects.length ?? 0} release(s), the newest ${list?.subjects.at(-1)?.name ?? ''}.`,
  }),
)
