import type { ReportedBundle } from './types.ts'

/** An image, and the repository that keeps its bundle where that is another one. */
export interface AttachedImage {
  /** `registry/repository@sha256:<hex>` */
  readonly reference: string
  readonly attestationRepository: string | undefined
}

/** The first image that a bundle is attached to; undefined for one that is in no registry. */
export function attachedImage({ stored }: ReportedBundle): AttachedImage | undefined {
  const attached = stored.flatMap((place) => place.attached ?? [])[0]
  if (attached === undefined) return undefined
  const own = repositoryOf(attached.subject)
  const kept = repositoryOf(attached.manifest)
  return { reference: attached.subject, attestationRepository: kept === own ? undefined : kept }
}

function repositoryOf(reference: string): string {
  return reference.replace(/@.*$/, '')
}
