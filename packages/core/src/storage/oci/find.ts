import { type Descriptor, type RegistryClient, type Repository, shownRepository } from '@slsa-actions/oci'
import { mapLimit } from '@slsa-actions/wire'
import { badInput, refused, undecided } from '../../outcome/index.ts'
import type { ImageLocation } from '../../subject/index.ts'
import type { FindQuery, FoundBundle } from '../store.ts'
import { type Allowance, bundlesOfManifest, isBundleLayer, MAX_BUNDLES, newAllowance } from './find-layers.ts'
import { findByTags } from './find-tags.ts'
import { ANNOTATION, EMPTY_MEDIA_TYPE } from './format.ts'
import { repositoryFor } from './put.ts'

/** Where bundles about images are looked for. */
export interface FindPorts {
  readonly registry: RegistryClient
  readonly attestationRepository: Repository | undefined
}

/** All referrers; those that call themselves what is demanded, or say nothing; or those that the latter are not. */
export type ReferrerPart = 'all' | 'likely' | 'others'

/** Manifests that are fetched at once. */
const AT_ONCE = 8

/** What a manifest is called that may hold bundles, beside the media types of bundles themselves. */
const ARTIFACT_TYPES: readonly (string | undefined)[] = [
  // Registries that list no type, or that of the config.
  undefined,
  EMPTY_MEDIA_TYPE,
  // cosign's older forms, as referrers.
  'application/vnd.dev.cosign.artifact.sig.v1+json',
  'application/vnd.dev.cosign.artifact.att.v1+json',
  'application/vnd.in-toto+json',
]

/** Bundles about an image, from its registry: referrers, then the tags that cosign had before. */
export async function findInRegistry(query: FindQuery, ports: FindPorts): Promise<FoundBundle[]> {
  return [...(await findReferrers(query, ports)), ...(await findLegacy(query, ports))]
}

/**
 * Bundles that are attached to an image as OCI 1.1 referrers, by the registry's own list or by the fallback tag. What
 * cannot be had is there with its reason, and stops no other; what refers to another digest is left out (case D13).
 *
 * @param part of them: what a list says about types only decides what is fetched first
 * @throws OciError when the registry does not tell what refers to the image
 */
export async function findReferrers(
  query: FindQuery,
  ports: FindPorts,
  part: ReferrerPart = 'all',
): Promise<FoundBundle[]> {
  const image = imageOf(query)
  const repository = repositoryFor(image, ports.attestationRepository)
  const { digest } = image.descriptor
  const listed = await ports.registry.referrers(repository, digest)
  const candidates = wantedFirst(listed.filter(mayHoldBundles), query.predicateType)
  const allowance = newAllowance()
  const looked = candidates.slice(0, MAX_BUNDLES).filter((candidate) => isInPart(candidate, part, query.predicateType))
  const found = await mapLimit(looked, AT_ONCE, (descriptor) =>
    bundlesOfReferrer(descriptor, digest, repository, ports.registry, allowance),
  )
  const more = candidates.length - MAX_BUNDLES
  return more > 0 && part !== 'likely' ? [...found.flat(), notLookedAt(repository, digest, more)] : found.flat()
}

/** Bundles in the form that cosign had before version 3. @throws OciError */
export async function findLegacy(query: FindQuery, ports: FindPorts): Promise<FoundBundle[]> {
  const image = imageOf(query)
  const repository = repositoryFor(image, ports.attestationRepository)
  return findByTags(image.descriptor.digest, repository, ports.registry)
}

function imageOf({ image, name }: FindQuery): ImageLocation {
  if (image !== undefined) return image
  throw badInput('INPUT', `bundle-from: oci: ${name ?? 'the artifact'} is no image`, {
    remedy: 'name it in `images`, as registry/repository@digest',
  })
}

function mayHoldBundles({ artifactType }: Descriptor): boolean {
  return ARTIFACT_TYPES.includes(artifactType) || isBundleLayer(artifactType ?? '')
}

/** Those that call themselves what is demanded come first, so that many others do not hide them (case B11). */
function wantedFirst(candidates: readonly Descriptor[], predicateType: string | undefined): Descriptor[] {
  const isWanted = ({ annotations }: Descriptor): boolean =>
    predicateType !== undefined && annotations?.[ANNOTATION.predicateType] === predicateType
  return [...candidates.filter(isWanted), ...candidates.filter((candidate) => !isWanted(candidate))]
}

function isInPart({ annotations }: Descriptor, part: ReferrerPart, predicateType: string | undefined): boolean {
  if (part === 'all') return true
  const type = annotations?.[ANNOTATION.predicateType] ?? predicateType
  return (predicateType === undefined || type === predicateType) === (part === 'likely')
}

async function bundlesOfReferrer(
  descriptor: Descriptor,
  digest: string,
  repository: Repository,
  registry: RegistryClient,
  allowance: Allowance,
): Promise<FoundBundle[]> {
  const source = `${shownRepository(repository)}@${descriptor.digest}`
  try {
    const manifest = await registry.readReferrer(repository, descriptor, digest)
    if (manifest === undefined) return []
    const found = await bundlesOfManifest(manifest, source, repository, registry, allowance)
    if (found.length > 0 || !isBundleLayer(descriptor.artifactType ?? '')) return found
    throw refused('BUNDLE', 'calls itself a Sigstore bundle and holds none')
  } catch (failure) {
    return [{ text: '', source, failure: asError(failure) }]
  }
}

/** More than anybody attaches on purpose. The right one may be among them, so this decides nothing. */
function notLookedAt(repository: Repository, digest: string, more: number): FoundBundle {
  const failure = undecided(
    'STORE',
    `${more} more referrers may hold bundles; at most ${MAX_BUNDLES} of an image are looked at`,
    { remedy: 'remove what is not needed, or give the right bundle as `bundle`' },
  )
  return { text: '', source: `${shownRepository(repository)}@${digest}`, failure }
}

function asError(failure: unknown): Error {
  return failure instanceof Error ? failure : new Error(String(failure))
}
