import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { badInput, type CoreError } from '../outcome/index.ts'
import { printable } from './printable.ts'
import { utf8Of } from './read-limited.ts'

/** Largest metadata file, in bytes: buildx puts a whole provenance into it. */
export const MAX_METADATA_SIZE = 32 * 1024 * 1024
/** Most images of one file. */
const MAX_IMAGES = 1000

const DIGEST = /^sha256:[0-9a-f]{64}$/
const KNOWN =
  'known are the metadata files of `docker buildx build` and `bake` (`--metadata-file`), references of ko (`--image-refs`), `dist/artifacts.json` of GoReleaser and `jib-image.json`'

/** An image as a build tool tells it: where it was pushed to, and what it is. */
export interface BuiltImage {
  /** `registry/repository`, with a tag where there is one. */
  readonly reference: string
  /** `sha256:<hex>` */
  readonly digest: string
}

/**
 * The images in the file that a build tool wrote: buildx, bake, ko, GoReleaser or Jib, told apart by their shape.
 *
 * @throws CoreError bad-input `SUBJECT`, naming what is wrong or which shapes are known; WireError for what is not strict JSON
 */
export function imagesInMetadata(bytes: Uint8Array, what: string): BuiltImage[] {
  const text = utf8Of(bytes)
  if (text === undefined) throw fault(what, 'is not UTF-8')
  const images = /^\s*[[{]/.test(text)
    ? imagesInJson(parseJson(text, { what, maxBytes: MAX_METADATA_SIZE }), what)
    : imagesOfKo(text, what)
  if (images.length === 0) throw fault(what, 'names no image that was pushed')
  if (images.length > MAX_IMAGES) throw fault(what, `names ${images.length} images; at most ${MAX_IMAGES} are taken`)
  return images
}

function imagesInJson(value: JsonValue, what: string): BuiltImage[] {
  if (Array.isArray(value)) return imagesOfGoReleaser(value, what)
  if (!isJsonObject(value)) throw fault(what, `is of no known shape; ${KNOWN}`)
  if ('containerimage.digest' in value) return imagesOfBuildx(value, what)
  if ('imageDigest' in value) return [imageOfJib(value, what)]
  return imagesOfBake(value, what)
}

/** One line for each image, `name@sha256:…` or `name:tag@sha256:…`. @see ko, `--image-refs` */
function imagesOfKo(text: string, what: string): BuiltImage[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  return lines.map((line, index) => {
    const [, reference, digest] = /^\s*([^\s@]+)@(\S+)\s*$/.exec(line) ?? []
    if (reference === undefined || digest === undefined) {
      throw fault(`${what}: line ${index + 1}`, `is no reference \`name@sha256:…\`; ${KNOWN}`)
    }
    return { reference, digest: digestOf(digest, `${what}: line ${index + 1}`) }
  })
}

/** `containerimage.digest`, and all names in `image.name`. @see docker buildx build, `--metadata-file` */
function imagesOfBuildx(value: JsonObject, what: string): BuiltImage[] {
  const digest = digestOf(value['containerimage.digest'], `${what}: containerimage.digest`)
  const descriptor = value['containerimage.descriptor']
  if (isJsonObject(descriptor) && descriptor.digest !== digest) {
    throw fault(what, 'containerimage.digest and containerimage.descriptor name different digests')
  }
  const names = value['image.name']
  if (typeof names !== 'string' || names.trim() === '') {
    throw fault(what, 'has no `image.name`: the image has a digest and no place', {
      remedy: 'build with a tag and `--push`, or give `images` as name@digest',
    })
  }
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((reference) => ({ reference, digest }))
}

/** The same for each target; targets without an image are those that built something else. @see docker buildx bake */
function imagesOfBake(value: JsonObject, what: string): BuiltImage[] {
  const targets = Object.entries(value).filter(([name]) => !name.startsWith('buildx.'))
  const isBake = targets.length > 0 && targets.every(([, target]) => isJsonObject(target))
  if (!isBake) throw fault(what, `is of no known shape; ${KNOWN}`)
  return targets.flatMap(([name, target]) =>
    isJsonObject(target) && 'containerimage.digest' in target
      ? imagesOfBuildx(target, `${what}: target ${printable(name.slice(0, 100))}`)
      : [],
  )
}

/** @see Jib, ImageMetadataOutput: `image`, `imageId`, `imageDigest`, `tags` */
function imageOfJib(value: JsonObject, what: string): BuiltImage {
  const { image, imageDigest } = value
  if (typeof image !== 'string' || image === '') throw fault(what, 'has no `image`')
  return { reference: image, digest: digestOf(imageDigest, `${what}: imageDigest`) }
}

const GORELEASER_IMAGES: ReadonlySet<JsonValue | undefined> = new Set([
  'Docker Image',
  'Published Docker Image',
  'Docker Image V2',
  'Docker Manifest',
])

/** Artifacts of an image type with `extra.Digest`; one without was built and not pushed. @see GoReleaser, Artifacts */
function imagesOfGoReleaser(artifacts: readonly JsonValue[], what: string): BuiltImage[] {
  const images = new Map<string, string | undefined>()
  for (const [index, artifact] of artifacts.entries()) {
    const at = `${what}: artifact ${index + 1}`
    if (!isJsonObject(artifact) || typeof artifact.type !== 'string') throw fault(at, `is of no known shape; ${KNOWN}`)
    if (!GORELEASER_IMAGES.has(artifact.type)) continue
    const { name, extra } = artifact
    if (typeof name !== 'string' || name === '') throw fault(at, 'is an image without a name')
    const found = isJsonObject(extra) ? extra.Digest : undefined
    const digest = found === undefined || found === null || found === '' ? undefined : digestOf(found, at)
    const known = images.get(name)
    if (known !== undefined && digest !== undefined && known !== digest) {
      throw fault(at, `${printable(name)} stands twice with different digests`)
    }
    images.set(name, known ?? digest)
  }
  return Array.from(images, ([reference, digest]) => {
    if (digest !== undefined) return { reference, digest }
    throw fault(what, `${printable(reference)} has no digest: it was built and not pushed`, {
      remedy: 'run this after `goreleaser release` without `--snapshot` or `--skip=docker`',
    })
  })
}

function digestOf(value: JsonValue | undefined, what: string): string {
  if (typeof value === 'string' && DIGEST.test(value)) return value
  throw fault(what, 'is not `sha256:` and 64 lower-case hex digits')
}

function fault(what: string, problem: string, details: { readonly remedy?: string } = {}): CoreError {
  return badInput('SUBJECT', `${what}: ${problem}`, details)
}
