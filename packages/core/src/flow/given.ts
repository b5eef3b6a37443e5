import type { ReportedVsa } from '../report/index.ts'
import type { DeployedImages } from './deployed.ts'
import type { InputReader } from './ports.ts'
import type { Verified } from './vsa.ts'

/** What a flow that verifies as a part of it brings along, and no input can. */
export interface Given {
  /** What is deployed, in place of the input `manifests`. */
  readonly deployed?: DeployedImages
  /** Makes a summary of what passed by a policy, in place of the input `vsa`. */
  readonly summarize?: (verified: Verified) => Promise<ReportedVsa>
}

/** Inputs of our own making, for a flow that is a part of another. */
export function givenInputs(given: Readonly<Record<string, string>>): InputReader {
  return { input: (name) => given[name] ?? '', boolean: (name) => given[name] === 'true' }
}
