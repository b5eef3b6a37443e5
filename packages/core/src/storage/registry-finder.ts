import type { RegistryClient, Repository } from '@slsa-actions/oci'
import type { ImageLocation } from '../subject/index.ts'
import type { FindPorts } from './oci/find.ts'
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

/**
 * A finder, loaded when an image takes part: most runs never need it.
 *
 * @param attestationRepositories keep the bundles, each some of them; none: each image's own does
 */
export async function openRegistryFinder(
  registry: RegistryClient,
  attestationRepositories: readonly Repository[],
): Promise<RegistryFinder> {
  const { findLegacy, findReferrers } = await import('./oci/find.ts')
  const { listUnsigned } = await import('./oci/find-buildkit.ts')
  const { shownRepository } = await import('@slsa-actions/oci')
  const listed = new Map<string, ReturnType<RegistryClient['referrers']>>()
  const client = { ...registry, referrers: once(registry, listed) }
  const [place, ...more] = attestationRepositories
  const everywhere = async (look: (ports: FindPorts) => Promise<FoundBundle[]>): Promise<FoundBundle[]> => {
    if (more.length === 0) return look({ registry: client, attestationRepository: place })
    // One that cannot be asked is a bundle that cannot be had, so that those of the others still count.
    const found = attestationRepositories.map((attestationRepository) =>
      look({ registry: client, attestationRepository }).catch((failure: unknown): FoundBundle[] => [
        { text: '', source: shownRepository(attestationRepository), failure: asError(failure) },
      ]),
    )
    return (await Promise.all(found)).flat()
  }
  return {
    referrers: (query) => everywhere((ports) => findReferrers(query, ports)),
    likelyReferrers: (query) => everywhere((ports) => findReferrers(query, ports, 'likely')),
    // Why a list cannot be had is told with the likely ones.
    otherReferrers: (query) => everywhere((ports) => findReferrers(query, ports, 'others').catch(() => [])),
    tags: (query) => everywhere((ports) => findLegacy(query, ports)),
    unsigned: (image) => listUnsigned(image, registry),
  }
}

function asError(failure: unknown): Error {
  return failure instanceof Error ? failure : new Error(String(failure))
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
