import { CliError } from './error.ts'
import type { Network } from './network.ts'

/** Stands for the network where nothing may be asked of it: whoever asks is refused, and nothing that could ask is loaded. */
export function noNetwork(): Network {
  const refuse = (): never => {
    throw new CliError('OFFLINE', 'offline: nothing is asked of the network')
  }
  const refuseLater = async (): Promise<never> => refuse()
  return {
    http: { request: refuseLater, budget: undefined, stats: { requests: 0, peak: {} } },
    github: {
      visibility: refuseLater,
      fileAt: refuseLater,
      jobs: refuseLater,
      attemptJobs: refuseLater,
      trustDomain: refuseLater,
      attestationStore: refuse,
      releaseStore: refuse,
    },
  }
}
