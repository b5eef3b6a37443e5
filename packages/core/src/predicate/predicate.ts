import type fsPromises from 'node:fs/promises'
import { basename } from 'node:path'
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { type DigestSet, predicateFromSbom, shortNameOf, validatePredicate } from 'in-toto-attestation'
import { badInput, type CoreError } from '../outcome/index.ts'
import { printable, type ReadFailure, readLimited } from '../subject/index.ts'

/** What a statement says about its subjects: checked by its type. */
export interface Predicate {
  /** Predicate type, an absolute URI. */
  readonly type: string
  /** Short name of the type, for file names and reports. */
  readonly kind: string
  readonly body: JsonObject
  /** The document that the body was read from, byte for byte, where it is one that stands by itself: an SBOM. */
  readonly document?: PredicateDocument
  /** Digests of what alone it can speak about, where it says so itself. */
  readonly about?: readonly DigestSet[]
}

/** A document as it was read. */
export interface PredicateDocument {
  /** Base name of its file. */
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** The part of `node:fs/promises` that reads a predicate. */
export type PredicateFs = Pick<typeof fsPromises, 'open'>

/** Largest predicate or SBOM, in bytes: what `actions/attest` takes. */
const MAX_BYTES = 16 * 1024 * 1024
/** As registered with IANA. */
const SBOM_MEDIA_TYPE = { spdx: 'application/spdx+json', cyclonedx: 'application/vnd.cyclonedx+json' } as const
/** Deepest nesting, also of an SBOM's components: a statement that holds more is not read by any verifier of ours. */
const MAX_DEPTH = 64

/**
 * A predicate out of a text.
 *
 * @throws CoreError bad-input `PREDICATE_FILE` for what is no object; WireError for what is no JSON; AttestationError
 * with the path of the field that breaks the type's requirements
 */
export function predicateFromText(type: string, text: string): Predicate {
  return predicateOf(type, parse(text, 'input predicate'), 'input predicate')
}

/** A predicate out of a JSON file of at most 16 MiB. Errors as {@link predicateFromText}. */
export async function predicateFromFile(type: string, path: string, fs: PredicateFs): Promise<Predicate> {
  return predicateOf(type, parse(await read(path, fs), path), path)
}

/** A predicate out of an SBOM in JSON, SPDX or CycloneDX, of at most 16 MiB. The document tells its own type. */
export async function predicateFromSbomFile(path: string, fs: PredicateFs): Promise<Predicate> {
  const bytes = await read(path, fs)
  const { type, kind, predicate } = predicateFromSbom(parse(bytes, path), path)
  return { type, kind, body: predicate, document: { name: basename(path), mediaType: SBOM_MEDIA_TYPE[kind], bytes } }
}

function predicateOf(type: string, value: JsonValue, what: string): Predicate {
  if (!isJsonObject(value)) {
    throw badInput('PREDICATE_FILE', `${what}: must be a JSON object`, {
      remedy: 'give the predicate alone, as an object',
    })
  }
  return { type, kind: shortNameOf(type), body: validatePredicate(type, value, what) }
}

function parse(input: string | Uint8Array, what: string): JsonValue {
  return parseJson(input, { what, maxBytes: MAX_BYTES, maxDepth: MAX_DEPTH })
}

function read(path: string, fs: PredicateFs): Promise<Buffer> {
  return readLimited(path, MAX_BYTES, fs, (failure) => unreadable(printable(path), failure))
}

function unreadable(path: string, { reason, problem, cause }: ReadFailure): CoreError {
  const remedy =
    reason === 'too-large'
      ? 'attest the digest of the document instead, and keep the document beside the artifact'
      : 'check the path, relative to the workspace'
  return badInput('PREDICATE_FILE', `${path}: ${problem}`, { remedy, ...(cause === undefined ? {} : { cause }) })
}
