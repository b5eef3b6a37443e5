import type { RegistryClient, Repository } from '@slsa-actions/oci'
import type { ImageLocation } from '../subject/index.ts'
import type { UnsignedClaim } from './oci/find-buildkit.ts'
import type { FindQuery, FoundBundle } from './store.ts'

export type { UnsignedClaim } from './oci/find-buildkit.ts'

/** Looks for bundles in a registry, form by form, so that an older one is only asked for where the newer does not do. */
export interface RegistryFinder {
  /** Bundles attached as referrers. @throws OciError */
  referrers(query: FindQuery): Promise<FoundBundle[]>
  /** Bundles of the tags that cosign had before version 3. */
  tags(query: FindQuery): Promise<FoundBundle[]>
  /** What BuildKit keeps in an index, unsigned. */
  unsigned(image: ImageLocation): Promise<UnsignedClaim[]>
}

/** A finder, loaded when an image takes part: most runs never need it. */
export async function openRegistryFinder(
  registry: RegistryClient,
  attestationRepository: Repository | undefined,
): Promise<RegistryFinder> {
  const { findLegacy, findReferrers } = await import('./oci/find.ts')
  const { listUnsigned } = await import('./oci/find-buildkit.ts')
  const ports = { registry, attestationRepository }
  return {
    referrers: (query) => findReferrers(query, ports),
    tags: (query) => findLegacy(query, ports),
    unsigned: (image) => listUnsigned(image, registry),
  }
}
