import { assertCleanEnvironment, assertNoProxy } from './clean-environment.ts'
import type { ActionDefinition } from './definition.ts'
import { instanceFile } from './instance-file.ts'

/**
 * What the actions of this suite's workflows demand of their job: an environment that nobody changed, and no way out of
 * the network but a direct one, or the one that is built into the copy for another server.
 *
 * @param inputs names of the action's inputs
 */
export function ownMachine(
  inputs: readonly string[],
): Required<Pick<ActionDefinition<never>, 'assertMachine' | 'network'>> {
  return {
    assertMachine: (env) => assertCleanEnvironment(env, inputs),
    network: async (env) => {
      const { networkOf } = await import('@slsa-actions/core/flow')
      const own = networkOf(instanceFile())
      // Where the copy names a proxy, what the runner's administrator set for everything else is of no account.
      if (own?.proxy === undefined) assertNoProxy(env)
      return own ?? {}
    },
  }
}
