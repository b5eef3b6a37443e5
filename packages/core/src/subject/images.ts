import {
  type Descriptor,
  type ImageReference,
  type Manifest,
  parseReference,
  type RegistryClient,
  type Repository,
  shownRepository,
} from '@slsa-actions/oci'
import { mapLimit } from '@slsa-actions/wire'
import { badInput } from '../outcome/index.ts'
import { imagesInMetadata, MAX_METADATA_SIZE } from './image-metadata.ts'
import { printable } from './printable.ts'
import { readLimited } from './read-limited.ts'
import { asImageSubject, type ImageRequest, type OpenRegistry, type Subject, type SubjectMachine } from './types.ts'
import { walkFiles } from './walk.ts'

/** Images that are asked for at once. */
const AT_ONCE = 8
/** Most subjects that the images of a call may become. */
const MAX_SUBJECTS = 10_000
/** Indexes in indexes are followed so far. */
const MAX_DEPTH = 3

/** The machine that images are looked up from. */
export interface ImageMachine extends SubjectMachine {
  readonly openRegistry: OpenRegistry
}

/** One image to look up, and what named it. */
interface WantedImage {
  readonly reference: ImageReference
  readonly what: string
}

/**
 * The images that a request names, each pinned to its digest: a tag is asked for once, and whatever happens to it later,
 * the digest that it had then is what is meant (case D17). With scope `all`, an index is followed by the manifest of each
 * of its platforms; what BuildKit keeps in an index beside them is no platform.
 *
 * @throws CoreError bad-input, naming the input, file or image at fault; OciError
 */
export async function resolveImages(request: ImageRequest, machine: ImageMachine): Promise<Subject[]> {
  const wanted: WantedImage[] = request.images.map((text) => ({
    reference: pinnable(parseReference(text), text),
    what: text,
  }))
  if (request.metadata !== undefined) {
    for (const file of await walkFiles(request.metadata, machine)) {
      const bytes = await readLimited(file.path, MAX_METADATA_SIZE, machine.fs, ({ problem, cause }) =>
        badInput('FILE', `${printable(file.relative)}: ${problem}`, cause === undefined ? {} : { cause }),
      )
      for (const { reference, digest } of imagesInMetadata(bytes, printable(file.relative))) {
        const what = `${printable(file.relative)}: ${printable(reference)}`
        wanted.push({ reference: { ...parseReference(reference), digest }, what })
      }
    }
  }
  const registry = await machine.openRegistry(wanted.map(({ reference }) => reference.repository.registry))
  const found = await mapLimit(onceEach(wanted), AT_ONCE, (image) => subjectsOf(image, request.scope, registry))
  const subjects = new Map(found.flat().map((subject) => [keyOf(subject), subject]))
  if (subjects.size > MAX_SUBJECTS) throw tooMany(String(subjects.size))
  return [...subjects.values()]
}

function tooMany(found: string): Error {
  return badInput('SUBJECT', `${found} images and platforms; at most ${MAX_SUBJECTS} are taken in one call`, {
    remedy: 'name fewer images, or take `image-scope: index`',
  })
}

/**
 * The image that a subject's name and sha256 digest mean: the name is a registry and a repository, in lower case, whose
 * tag or digest counts for nothing.
 *
 * @throws CoreError bad-input `SUBJECT`, OciError
 */
export async function locateSubject(subject: Subject, openRegistry: OpenRegistry): Promise<Subject> {
  const { sha256, ...others } = subject.digest
  if (sha256 === undefined || Object.keys(others).length > 0) {
    throw badInput('SUBJECT', `${printable(subject.name)}: a registry knows sha256 digests only`, {
      remedy: 'give `subject-digest` as sha256:<hex>',
    })
  }
  const lowered = subject.name.toLowerCase()
  if (!/^(?:localhost|[^/]*[.:][^/]*)\//.test(lowered)) {
    throw badInput('SUBJECT', `${printable(subject.name)}: names no registry`, {
      remedy: 'give the whole name, `ghcr.io/owner/app`; for Docker Hub `docker.io/owner/app`',
    })
  }
  const { repository } = parseReference(lowered)
  const registry = await openRegistry([repository.registry])
  const { descriptor } = await registry.resolve({ repository, digest: `sha256:${sha256}` })
  return asImageSubject(bareName(lowered), { sha256 }, { repository, descriptor })
}

/** A name without tag and digest; the colon of a port stands before the last slash. */
function bareName(name: string): string {
  return name.replace(/@.*$/, '').replace(/:[^/:]*$/, '')
}

function pinnable(reference: ImageReference, text: string): ImageReference {
  if (reference.digest !== undefined || reference.tag !== undefined) return reference
  throw badInput('INPUT', `input images: "${printable(text.slice(0, 300))}" names neither a digest nor a tag`, {
    remedy: 'give `name@sha256:…`, or `name:tag`',
  })
}

/** The same image named twice is asked for once. */
function onceEach(wanted: readonly WantedImage[]): WantedImage[] {
  const key = ({ repository, tag, digest }: ImageReference): string =>
    JSON.stringify([repository.registry, repository.name, digest ?? tag])
  return [...new Map(wanted.map((image) => [key(image.reference), image])).values()]
}

async function subjectsOf(
  { reference, what }: WantedImage,
  scope: ImageRequest['scope'],
  registry: RegistryClient,
): Promise<Subject[]> {
  const manifest = await registry.resolve(reference)
  const { repository, tag } = reference
  const own = subjectAt(repository, manifest.descriptor, what, tag === undefined ? {} : { tag })
  if (scope === 'index' || manifest.kind === 'manifest') return [own]
  const platforms = await platformsOf(manifest, repository, registry, 1)
  return [
    own,
    ...platforms.map(({ platform, ...descriptor }) =>
      subjectAt(repository, descriptor, what, platform === undefined ? {} : { platform }),
    ),
  ]
}

/** Manifests of an index, and of indexes in it; without the attestations that BuildKit puts there. */
async function platformsOf(
  index: Manifest,
  repository: Repository,
  registry: RegistryClient,
  depth: number,
): Promise<Descriptor[]> {
  const found: Descriptor[] = []
  for (const descriptor of index.manifests) {
    if (isBuildKitAttestation(descriptor)) continue
    if (!INDEX_TYPES.has(descriptor.mediaType)) {
      found.push(descriptor)
      continue
    }
    found.push(descriptor)
    if (depth >= MAX_DEPTH)
      throw badInput('SUBJECT', `${shownRepository(repository)}@${descriptor.digest}: an index in an index in an index`)
    const nested = await registry.manifest(repository, descriptor.digest)
    found.push(...(await platformsOf(nested, repository, registry, depth + 1)))
    // Each small index may name a thousand others: nobody is asked for all of them before they are counted (case R06).
    if (found.length > MAX_SUBJECTS) throw tooMany(`more than ${MAX_SUBJECTS}`)
  }
  return found
}

const INDEX_TYPES: ReadonlySet<string> = new Set([
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
])

/** @see BuildKit, Image attestation storage: platform `unknown/unknown` and an annotation */
function isBuildKitAttestation({ annotations, platform }: Descriptor): boolean {
  if (annotations?.['vnd.docker.reference.type'] === 'attestation-manifest') return true
  return platform?.os === 'unknown' && platform.architecture === 'unknown'
}

function subjectAt(
  repository: Repository,
  descriptor: Descriptor,
  what: string,
  more: { readonly tag?: string; readonly platform?: NonNullable<Descriptor['platform']> },
): Subject {
  const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(descriptor.digest) ?? []
  if (sha256 === undefined) {
    throw badInput('SUBJECT', `${what}: has the digest ${printable(descriptor.digest)}; only sha256 is signed`)
  }
  return asImageSubject(shownRepository(repository), { sha256 }, { repository, descriptor, ...more })
}

function keyOf({ name, digest }: Subject): string {
  return `${name}@${digest.sha256}`
}
