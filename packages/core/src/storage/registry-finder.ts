import type { RegistryClient, Repository } from '@slsa-actions/oci'
import type { ImageLocation } from '../subject/index.ts'
import type { UnsignedClaim } from './oci/find-buildkit.ts'
import type { FindQuery, FoundBundle } from './store.ts'

export type { UnsignedClaim } from './oci/find-buildkit.ts'

/** Looks for bundles in a registry, form by form, so that an older one is only asked for where the newer does not do. */
export interface RegistryFinder {
  /** Bundles attached as referrers. @throws OciError */
  referrers(query: FindQuery): Promise<FoundBundle[]>
  /** Those of them that call themselves what is demanded, or do not say what they are. @throws OciError */
  likelyReferrers(query: FindQuery): Promise<FoundBundle[]>
  /** The rest; none where {@link likelyReferrers} failed. */
  otherReferrers(query: FindQuery): Promise<FoundBundle[]>
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
  const listed = new Map<string, ReturnType<RegistryClient['referrers']>>()
  const ports = { registry: { ...registry, referrers: once(registry, listed) }, attestationRepository }
  return {
    referrers: (query) => findReferrers(query, ports),
    likelyReferrers: (query) => findReferrers(query, ports, 'likely'),
    // Why a list cannot be had is told with the likely ones.
    otherReferrers: (query) => findReferrers(query, ports, 'others').catch(() => []),
    tags: (query) => findLegacy(query, ports),
    unsigned: (image) => listUnsigned(image, registry),
  }
}

/** The list of referrers of a digest, asked for once however many parts of it are looked at. */
function once(
  registry: RegistryClient,
  listed: Map<string, ReturnType<RegistryClient['referrers']>>,
): RegistryClient['referrers'] {
  return (repository, digest, artifactType) => {
    const key = JSON.stringify([repository.registry, repository.name, digest, artifactType ?? null])
    const asked = listed.get(key) ?? registry.referrers(repository, digest, artifactType)
    listed.set(key, asked)
    return asked
  }
}
