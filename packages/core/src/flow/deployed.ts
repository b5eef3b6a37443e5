import type { ArtifactVerdict, ReportedManifest, ReportedPlace } from '../report/index.ts'
import type { Subject } from '../subject/index.ts'
import type { DeployedFile } from './deployment.ts'
import type { FlowPorts } from './ports.ts'
import type { ImagesToVerify } from './verify-images.ts'
import type { VerifyInputs } from './verify-inputs.ts'

/** A manifest that was read. */
export interface ReadManifest {
  readonly content: DeployedFile
  /** Relative path with `/` for a copy of it. */
  readonly copy: string
  readonly rendered?: 'helm' | 'kustomize'
}

/** What manifests deploy. */
export interface DeployedImages {
  readonly manifests: readonly ReadManifest[]
  /** Images to look up, each once, and where they are named. */
  readonly places: ReadonlyMap<string, readonly ReportedPlace[]>
  /** What cannot be looked up: templates, variables, what is no reference. None of it passes. */
  readonly undecided: readonly ArtifactVerdict[]
  readonly notices: readonly string[]
  /** Writes the copies with pinned images, where they are asked for; tells what was read and written. */
  report(images: ImagesToVerify, hasPassed: boolean): Promise<readonly ReportedManifest[]>
}

const NOTHING: DeployedImages = {
  manifests: [],
  places: new Map(),
  undecided: [],
  notices: [],
  report: async () => [],
}

/** What the input `manifests` deploys; what reads manifests is loaded when there are some. */
export async function deployedImages(read: VerifyInputs, ports: FlowPorts): Promise<DeployedImages> {
  if (read.manifests === undefined) return NOTHING
  const { readManifests } = await import('./manifests.ts')
  return readManifests(read, ports)
}

/** Where each subject is named; a platform where its index is. */
export function placesBySubject(
  { places }: DeployedImages,
  { subjectOf, indexOf }: ImagesToVerify,
  referred: readonly { readonly subject: Subject; readonly places: readonly ReportedPlace[] }[] = [],
): (subject: Subject | undefined) => readonly ReportedPlace[] {
  const found = new Map<Subject, readonly ReportedPlace[]>(referred.map(({ subject, places: own }) => [subject, own]))
  for (const [name, named] of places) {
    const subject = subjectOf.get(name)
    if (subject !== undefined) found.set(subject, [...(found.get(subject) ?? []), ...named])
  }
  return (subject) => {
    if (subject === undefined) return []
    return found.get(subject) ?? found.get(indexOf.get(subject) ?? subject) ?? []
  }
}

/** A verdict with the places where its artifact is named. */
export function withPlaces(verdict: ArtifactVerdict, places: readonly ReportedPlace[] = []): ArtifactVerdict {
  return places.length === 0 ? verdict : { ...verdict, places }
}
