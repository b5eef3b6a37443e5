import type { ImageReference, RegistryClient } from '@slsa-actions/oci'
import { mapLimit } from '@slsa-actions/wire'
import { badInput, describeFailure, type FailureReport } from '../outcome/index.ts'
import type { ReportedImage } from '../report/index.ts'
import { openRegistryFinder, type RegistryFinder } from '../storage/index.ts'
import { type ImageLocation, resolveImages, type Subject, subjectFromDescriptor } from '../subject/index.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { readAttestationRepositories, registryOpener } from './registry.ts'
import { subjectMachine } from './subjects.ts'
import { sourcesOf, type VerifyInputs } from './verify-inputs.ts'

/** Images that are looked up at once. */
const AT_ONCE = 8

/** Images to verify, pinned to their digests. */
export interface ImagesToVerify {
  readonly subjects: readonly Subject[]
  /** What each image, as it was named, turned out to be; several names may be one. */
  readonly subjectOf: ReadonlyMap<string, Subject>
  /** Images that could not be looked up, as they were named: each is refused by itself and stops no other. */
  readonly missing: readonly { readonly name: string; readonly failure: FailureReport }[]
  /** The index that a platform's manifest belongs to, where every platform is demanded. */
  readonly indexOf: ReadonlyMap<Subject, Subject>
  /** Where bundles of images are looked for; undefined where no registry is asked. */
  readonly registry: ImageRegistry | undefined
}

/** A registry client with what looks for bundles through it. */
export interface ImageRegistry {
  readonly client: RegistryClient
  readonly finder: RegistryFinder
}

const NO_IMAGES: ImagesToVerify = {
  subjects: [],
  subjectOf: new Map(),
  missing: [],
  indexOf: new Map(),
  registry: undefined,
}

/**
 * The images of the input `images`. A tag is asked for once, and the digest that it has then is what is verified (case
 * D17). An image that is named by its digest is not asked for where no bundle can come from its registry.
 *
 * @throws CoreError bad-input `INPUT`, OciError `REFERENCE` for what names no image
 */
export async function imagesToVerify(
  read: VerifyInputs,
  inputs: InputReader,
  ports: FlowPorts,
): Promise<ImagesToVerify> {
  if (read.images.length === 0) return NO_IMAGES
  const { parseReference, shownRepository } = await import('@slsa-actions/oci')
  const references = read.images.map((text) => ({ text, reference: parseReference(text) }))
  if (!asksRegistry(references, read)) {
    const named = references.map(({ text, reference }) => ({
      name: text,
      subjects: [byDigest(reference, shownRepository(reference.repository))],
    }))
    return { ...NO_IMAGES, ...pinned(named) }
  }
  const openRegistry = registryOpener(inputs, ports)
  const client = await openRegistry(references.map(({ reference }) => reference.repository.registry))
  const registry = { client, finder: await openRegistryFinder(client, await readAttestationRepositories(inputs)) }
  const machine = { ...subjectMachine(ports), openRegistry }
  const scope = read.requiresAllPlatforms ? 'all' : 'index'
  const resolved = await mapLimit([...new Set(read.images)], AT_ONCE, async (name) => {
    try {
      return { name, subjects: await resolveImages({ images: [name], scope }, machine) }
    } catch (error) {
      return { name, subjects: [], missing: { name, failure: describeFailure(error) } }
    }
  })
  const missing = resolved.flatMap((one) => one.missing ?? [])
  return { ...pinned(resolved), missing, registry }
}

/** An image as the result shows it. */
export function reportedImage({ repository, descriptor, tag, platform }: ImageLocation): ReportedImage {
  const { registry, name } = repository
  const shown = registry === 'index.docker.io' ? 'docker.io' : registry
  return {
    reference: `${shown}/${name}@${descriptor.digest}`,
    ...(tag === undefined ? {} : { tag }),
    ...(platform === undefined ? {} : { platform: shownPlatform(platform) }),
  }
}

/** `linux/arm64/v8` */
export function shownPlatform({ os, architecture, variant }: NonNullable<ImageLocation['platform']>): string {
  return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/')
}

/** Whether a descriptor is of a list of manifests, OCI's or Docker's. */
export function isIndex({ descriptor }: ImageLocation): boolean {
  return /\.(?:index\.v1|manifest\.list\.v2)\+json$/.test(descriptor.mediaType)
}

/** @throws CoreError bad-input `INPUT` where the registry must be asked and the network may not */
function asksRegistry(
  images: readonly { readonly text: string; readonly reference: ImageReference }[],
  read: VerifyInputs,
): boolean {
  const unpinned = images.find(({ reference }) => reference.digest === undefined)
  if (read.isOffline && (unpinned !== undefined || read.requiresAllPlatforms)) {
    const why =
      unpinned === undefined
        ? 'input require-all-platforms: which platforms an image has, the registry tells'
        : `image ${unpinned.text.slice(0, 200)} has no digest, which the registry tells`
    throw badInput('INPUT', `${why}; offline it is not asked`, {
      remedy: 'name each image as registry/repository@sha256:…',
    })
  }
  if (unpinned !== undefined || read.requiresAllPlatforms) return true
  return read.bundle === undefined && sourcesOf(read, true).includes('oci')
}

/** @throws CoreError bad-input `INPUT` for a digest of another kind than registries and attestations have */
function byDigest({ digest = '' }: ImageReference, name: string): Subject {
  const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? []
  if (sha256 !== undefined) return subjectFromDescriptor({ name, digest: { sha256 } })
  throw badInput('INPUT', `input images: ${name}@${digest.slice(0, 150)} is not named by its sha256 digest`)
}

/** Each list begins with the image that was named; its platforms follow. Indexes in indexes are no platforms. */
function pinned(
  resolved: readonly { readonly name: string; readonly subjects: readonly Subject[] }[],
): Pick<ImagesToVerify, 'subjects' | 'subjectOf' | 'indexOf'> {
  const subjects = new Map<string, Subject>()
  const subjectOf = new Map<string, Subject>()
  const indexOf = new Map<Subject, Subject>()
  for (const {
    name,
    subjects: [named, ...platforms],
  } of resolved) {
    if (named === undefined) continue
    const index = subjects.get(keyOf(named)) ?? named
    subjects.set(keyOf(index), index)
    subjectOf.set(name, index)
    for (const platform of platforms) {
      if (platform.image === undefined || isIndex(platform.image) || subjects.has(keyOf(platform))) continue
      subjects.set(keyOf(platform), platform)
      indexOf.set(platform, index)
    }
  }
  return { subjects: [...subjects.values()], subjectOf, indexOf }
}

function keyOf({ name, digest }: Subject): string {
  return `${name}@${digest.sha256 ?? ''}`
}
