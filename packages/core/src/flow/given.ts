import type { ReportedPlace, ReportedVsa } from '../report/index.ts'
import type { FoundBundle } from '../storage/index.ts'
import type { Subject } from '../subject/index.ts'
import type { DeployedImages } from './deployed.ts'
import type { InputReader } from './ports.ts'
import type { Verified } from './vsa.ts'

/** An artifact that a file refers to by name and digest. */
export interface ReferredArtifact {
  readonly subject: Subject
  readonly places: readonly ReportedPlace[]
  /** Its bundles, out of the one place that is known for them. */
  find(): Promise<FoundBundle[]>
}

/** What a flow that verifies as a part of it brings along, and no input can. */
export interface Given {
  /** What is deployed, in place of the input `manifests`. */
  readonly deployed?: DeployedImages
  /** Artifacts beside those of the inputs, each with where its bundles are. */
  readonly referred?: readonly ReferredArtifact[]
  /** Makes a summary of what passed by a policy, in place of the input `vsa`. */
  readonly summarize?: (verified: Verified) => Promise<ReportedVsa>
}

/** Inputs of our own making, for a flow that is a part of another. */
export function givenInputs(given: Readonly<Record<string, string>>): InputReader {
  return { input: (name) => given[name] ?? '', boolean: (name) => given[name] === 'true' }
}
