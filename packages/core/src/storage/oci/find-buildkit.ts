import {
  type Descriptor,
  layersOf,
  type Manifest,
  type RegistryClient,
  type Repository,
  shownRepository,
} from '@slsa-actions/oci'
import { mapLimit } from '@slsa-actions/wire'
import type { ImageLocation } from '../../subject/index.ts'

/** What BuildKit put into an index about a platform: nobody signed it, so it is no more than a claim. */
export interface UnsignedClaim {
  /** `registry/repository@digest` of the manifest that holds it. */
  readonly source: string
  /** What the manifest says that it is about, `sha256:<hex>`. */
  readonly about?: string
  readonly predicateTypes: readonly string[]
}

/** Manifests that are looked into: enough for every platform that anybody builds. */
const MAX_MANIFESTS = 16
const AT_ONCE = 8
const MAX_TYPES = 16

/**
 * The attestations that BuildKit keeps in an index, beside the platforms. They are never evidence: whoever can push the
 * image writes them. Empty for whatever is no index, and where the registry does not give it.
 *
 * @see BuildKit, docs/attestations/attestation-storage.md
 */
export async function listUnsigned(
  { repository, descriptor }: ImageLocation,
  registry: RegistryClient,
): Promise<UnsignedClaim[]> {
  if (!/\b(index|manifest\.list)\b/.test(descriptor.mediaType)) return []
  const index = await registry.manifest(repository, descriptor.digest).catch(() => undefined)
  const listed = (index?.manifests ?? []).filter(isAttestation).slice(0, MAX_MANIFESTS)
  return mapLimit(listed, AT_ONCE, (claim) => readClaim(claim, repository, registry))
}

function isAttestation({ annotations }: Descriptor): boolean {
  return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest'
}

async function readClaim(
  { digest, annotations }: Descriptor,
  repository: Repository,
  registry: RegistryClient,
): Promise<UnsignedClaim> {
  const manifest = await registry.manifest(repository, digest).catch(() => undefined)
  const about = annotations?.['vnd.docker.reference.digest']
  return {
    source: `${shownRepository(repository)}@${digest}`,
    ...(about === undefined ? {} : { about: about.slice(0, 200) }),
    predicateTypes: manifest === undefined ? [] : predicateTypesOf(manifest),
  }
}

function predicateTypesOf(manifest: Manifest): string[] {
  const types = layersOf(manifest).flatMap(({ annotations }) => annotations?.['in-toto.io/predicate-type'] ?? [])
  return [...new Set(types.map((type) => type.slice(0, 200)))].slice(0, MAX_TYPES)
}
