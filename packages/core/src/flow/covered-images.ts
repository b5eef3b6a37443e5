import { describeFailure, refused } from '../outcome/index.ts'
import type { ArtifactVerdict, ReportedPlace } from '../report/index.ts'
import { printable } from '../subject/index.ts'
import type { DeployedImages } from './deployed.ts'
import type { OpenPolicy } from './policy.ts'

/**
 * Images that a policy speaks about; the others are refused as they stand. Nobody is asked about these: whoever proposes a
 * change would choose the host.
 */
export async function coveredImages(
  places: DeployedImages['places'],
  policy: OpenPolicy,
  what: string,
): Promise<Pick<DeployedImages, 'places' | 'undecided'>> {
  const { parseReference, shownRepository } = await import('@slsa-actions/oci')
  const covered = new Map<string, readonly ReportedPlace[]>()
  const others: ArtifactVerdict[] = []
  for (const [image, named] of places) {
    const name = shownRepository(parseReference(image).repository)
    if (policy.covers?.(name) === false) others.push(uncovered(name, named, what))
    else covered.set(image, named)
  }
  return { places: covered, undecided: others }
}

function uncovered(name: string, places: readonly ReportedPlace[], what: string): ArtifactVerdict {
  const failure = describeFailure(
    refused('POLICY', `the policy does not pass: no rule of ${what} covers "${printable(name)}"`, {
      remedy: 'use an image that the policy knows, or let who keeps the policy add a rule for it',
    }),
  )
  const subject = { name: printable(name), digest: {} }
  return { subject, outcome: failure.outcome, failure, accepted: [], rejected: [], places }
}
