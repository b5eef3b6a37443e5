import { isJsonObject, type JsonObject, parseJson } from '@slsa-actions/wire'
import { readDescriptor, readDescriptors } from './descriptor.ts'
import { OciError } from './error.ts'
import { MAX_INDEX_BYTES, MAX_MANIFEST_BYTES } from './limits.ts'
import { kindOf } from './media-types.ts'
import type { Descriptor, Manifest } from './types.ts'

/**
 * The manifest that bytes are. They must have been compared with their digest before.
 *
 * Its kind is what body, `Content-Type` and descriptor all say; a body that could be read as another kind by somebody
 * else, with `manifests` and `layers`, is refused (case D03, CVE-2021-41190).
 *
 * @param what names the manifest in errors
 * @param declared media type by the reply's header, undefined where it had none
 * @throws OciError `MANIFEST`, `MEDIA_TYPE`, `CONTENT_SIZE`
 */
export function parseManifest(bytes: Buffer, digest: string, what: string, declared: string | undefined): Manifest {
  const value = readBody(bytes, what)
  const written = value.mediaType
  if (written !== undefined && typeof written !== 'string')
    throw new OciError('MEDIA_TYPE', `${what}: its mediaType is no text`)
  if (written !== undefined && declared !== undefined && written !== declared) {
    throw new OciError(
      'MEDIA_TYPE',
      `${what}: says that it is ${shown(written)}, and the registry says ${shown(declared)}`,
    )
  }
  const mediaType = written ?? declared
  const kind = mediaType === undefined ? undefined : kindOf(mediaType)
  if (mediaType === undefined || kind === undefined) {
    throw new OciError(
      'MEDIA_TYPE',
      `${what}: is ${shown(mediaType ?? 'of no type')}, which is no manifest that is read`,
      {
        remedy: 'push the image with a current tool: an OCI image manifest or index, or Docker schema 2',
      },
    )
  }
  if (kind === 'manifest' && bytes.byteLength > MAX_MANIFEST_BYTES) {
    throw new OciError(
      'CONTENT_SIZE',
      `${what}: has ${bytes.byteLength} bytes; a manifest has at most ${MAX_MANIFEST_BYTES}`,
    )
  }
  assertOneKind(value, kind, what)
  const manifests = kind === 'index' ? readDescriptors(value.manifests, `${what}: manifests`) : []
  if (kind === 'manifest') {
    readDescriptor(value.config, `${what}: config`)
    readDescriptors(value.layers, `${what}: layers`)
  }
  if (value.subject !== undefined && value.subject !== null) readDescriptor(value.subject, `${what}: subject`)
  const { artifactType } = value
  const descriptor = {
    mediaType,
    digest,
    size: bytes.byteLength,
    ...(typeof artifactType === 'string' && artifactType !== '' ? { artifactType } : {}),
  }
  return { descriptor, bytes, value, kind, manifests }
}

/** The descriptor in a manifest's `subject`, undefined where it has none. @throws OciError `MANIFEST` */
export function subjectOf(manifest: Manifest): Descriptor | undefined {
  const { subject } = manifest.value
  return subject === undefined || subject === null
    ? undefined
    : readDescriptor(subject, `${manifest.descriptor.digest}: subject`)
}

/** The layers of a manifest, empty for an index. @throws OciError `MANIFEST` */
export function layersOf(manifest: Manifest): Descriptor[] {
  return manifest.kind === 'index'
    ? []
    : readDescriptors(manifest.value.layers, `${manifest.descriptor.digest}: layers`)
}

/** The configuration of a manifest; undefined for an index. @throws OciError `MANIFEST` */
export function configOf(manifest: Manifest): Descriptor | undefined {
  if (manifest.kind === 'index') return undefined
  return readDescriptor(manifest.value.config, `${manifest.descriptor.digest}: config`)
}

/** What kind of artifact a manifest is: its own word, else its configuration's type (distribution spec 1.1, "Listing Referrers"). */
export function artifactTypeOf(manifest: Manifest): string | undefined {
  return manifest.descriptor.artifactType ?? configOf(manifest)?.mediaType
}

function readBody(bytes: Buffer, what: string): JsonObject {
  try {
    const value = parseJson(bytes, { what, maxBytes: MAX_INDEX_BYTES })
    if (!isJsonObject(value)) throw new OciError('MANIFEST', `${what}: is no object`)
    if (value.schemaVersion !== 2) {
      throw new OciError('MANIFEST', `${what}: its schemaVersion is not 2`, {
        remedy: 'push the image with a current tool',
      })
    }
    return value
  } catch (cause) {
    if (cause instanceof OciError) throw cause
    throw new OciError('MANIFEST', cause instanceof Error ? cause.message : `${what}: is no JSON`, { cause })
  }
}

function assertOneKind(value: JsonObject, kind: 'index' | 'manifest', what: string): void {
  const foreign = kind === 'index' ? ['layers', 'config', 'fsLayers'] : ['manifests', 'fsLayers']
  const found = foreign.find((key) => value[key] !== undefined)
  if (found !== undefined) {
    throw new OciError(
      'MANIFEST',
      `${what}: is an ${kind === 'index' ? 'index' : 'image manifest'} and has \`${found}\`, so that readers may take it for something else`,
    )
  }
}

/** A text of a registry in a message. */
function shown(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 120)
}
