import { isJsonObject, type JsonObject, type JsonValue, readArray } from '@slsa-actions/wire'
import { parseDigest } from './digest.ts'
import { OciError } from './error.ts'
import { MAX_DESCRIPTORS } from './limits.ts'
import type { Descriptor, Platform } from './types.ts'

/** RFC 6838, section 4.2, as the image spec demands it; and `;version=0.2` behind it, as older Sigstore bundles have it. */
const MEDIA_TYPE =
  /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}(?:; ?[A-Za-z0-9]{1,32}=[A-Za-z0-9._-]{1,32})?$/

/**
 * A descriptor (image spec 1.1, "Content Descriptors"). Its size is a whole number that a double holds: -1, 1e30 and
 * 2^53 are none (case D02). `data` and `urls` are not used: content comes from the registry and is compared. Null counts as absent in what may be
 * absent.
 *
 * @param path names the descriptor in errors
 * @throws OciError `MANIFEST`
 */
export function readDescriptor(value: JsonValue | undefined, path: string): Descriptor {
  const wrong = (why: string): OciError => new OciError('MANIFEST', `${path}: ${why}`)
  if (!isJsonObject(value)) throw wrong('is no descriptor')
  const { mediaType, digest, size } = value
  if (typeof mediaType !== 'string' || !MEDIA_TYPE.test(mediaType)) throw wrong('its mediaType is none')
  if (typeof digest !== 'string' || parseDigest(digest) === undefined)
    throw wrong('its digest is neither SHA-256 nor SHA-512')
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) throw wrong('its size is no number of bytes')
  const artifactType = textOf(value.artifactType, wrong, 'artifactType')
  const annotations = annotationsOf(value.annotations, path)
  const platform = platformOf(value.platform, wrong)
  return {
    mediaType,
    digest,
    size,
    ...(artifactType === undefined ? {} : { artifactType }),
    ...(annotations === undefined ? {} : { annotations }),
    ...(platform === undefined ? {} : { platform }),
  }
}

/** The descriptors of a list, for which some tools write null when it is empty. @throws OciError `MANIFEST` */
export function readDescriptors(value: JsonValue | undefined, path: string): Descriptor[] {
  if (value === null) return []
  if (!Array.isArray(value)) throw new OciError('MANIFEST', `${path}: is no list`)
  const list = readArray(value, path)
  if (list.length > MAX_DESCRIPTORS) {
    throw new OciError('MANIFEST', `${path}: has ${list.length} entries; at most ${MAX_DESCRIPTORS} are read`)
  }
  return list.map((entry, index) => readDescriptor(entry, `${path}[${index}]`))
}

/** The annotations of a manifest or descriptor. @throws OciError `MANIFEST` */
export function annotationsOf(value: JsonValue | undefined, path: string): Record<string, string> | undefined {
  if (value === undefined || value === null) return undefined
  const entries = isJsonObject(value) ? Object.entries(value) : undefined
  if (entries?.every((entry): entry is [string, string] => typeof entry[1] === 'string'))
    return Object.fromEntries(entries)
  throw new OciError('MANIFEST', `${path}.annotations: must hold texts only`)
}

function platformOf(value: JsonValue | undefined, wrong: (why: string) => OciError): Platform | undefined {
  if (value === undefined || value === null) return undefined
  if (!isJsonObject(value)) throw wrong('its platform is none')
  const { os, architecture }: JsonObject = value
  if (typeof os !== 'string' || typeof architecture !== 'string') throw wrong('its platform lacks os or architecture')
  const variant = textOf(value.variant, wrong, 'platform.variant')
  return { os, architecture, ...(variant === undefined ? {} : { variant }) }
}

function textOf(value: JsonValue | undefined, wrong: (why: string) => OciError, name: string): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  throw wrong(`its ${name} is no text`)
}
