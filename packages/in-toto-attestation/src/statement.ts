import { types } from 'node:util'
import { type JsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import type { DigestSet } from './digest-set.ts'
import { absoluteUri } from './formats.ts'
import { PREDICATE, validatePredicate } from './predicate/index.ts'
import { anyObject, below, fault, listOf, oneOf, type Place, required } from './read.ts'
import { type DigestedDescriptor, digestedDescriptor } from './resource-descriptor.ts'

/** Type of the statements that are made here. */
export const STATEMENT_V1 = 'https://in-toto.io/Statement/v1'
/** Older type, read only. */
export const STATEMENT_V01 = 'https://in-toto.io/Statement/v0.1'

/** A subject: a descriptor that has a digest. */
export type StatementSubject = DigestedDescriptor

/** A claim of one type about one or more artifacts. Made by this package only; nothing in it is verified. */
export interface Statement {
  readonly _type: string
  readonly subject: readonly StatementSubject[]
  readonly predicateType: string
  readonly predicate: JsonObject
}

/** A predicate may have 16 MiB; subjects and JSON escapes come on top. */
const MAX_BYTES = 32 * 1024 * 1024
/** A predicate may be 64 deep. */
const MAX_DEPTH = 72

/**
 * The statement in the payload of an envelope. The predicate itself is not looked at: {@link validatePredicate} does
 * that, once somebody wants to rely on it. An absent predicate is an empty one.
 *
 * @param payload bytes of JSON, or a value that was parsed strictly
 * @param what names the statement in errors
 * @throws AttestationError `STATEMENT`, `SUBJECT`; WireError `JSON_*`
 * @see in-toto attestation v1, Statement
 */
export function parseStatement(payload: Uint8Array | JsonValue, what = 'statement'): Statement {
  const value = types.isUint8Array(payload)
    ? parseJson(payload, { what, maxBytes: MAX_BYTES, maxDepth: MAX_DEPTH })
    : payload
  const place: Place = { code: 'STATEMENT', document: what, path: '' }
  const object = anyObject(value, place)
  return {
    _type: required(object, '_type', oneOf([STATEMENT_V1, STATEMENT_V01]), place),
    subject: required(object, 'subject', listOf(digestedDescriptor, 1), { ...place, code: 'SUBJECT' }),
    predicateType: required(object, 'predicateType', absoluteUri, place),
    predicate: object.predicate === undefined ? {} : required(object, 'predicate', anyObject, place),
  }
}

/**
 * A statement v1 about the subjects, in their order. The predicate is checked against its type.
 *
 * @throws AttestationError `SUBJECT`, `PREDICATE`
 */
export function createStatement(
  subjects: readonly { readonly name?: string; readonly digest: DigestSet }[],
  predicateType: string,
  predicate: JsonObject,
): Statement {
  const place: Place = { code: 'SUBJECT', document: undefined, path: 'subject' }
  if (subjects.length === 0) throw fault(place, 'must not be empty', { remedy: 'name at least one artifact' })
  const subject = subjects.map(({ name, digest }, index) => {
    if (name === '') throw fault(below(below(place, index), 'name'), 'must not be empty')
    return digestedDescriptor(
      name === undefined ? { digest: { ...digest } } : { name, digest: { ...digest } },
      below(place, index),
    )
  })
  if (predicateType === PREDICATE.linkV03) assertNamedApart(subject, place)
  return { _type: STATEMENT_V1, subject, predicateType, predicate: validatePredicate(predicateType, predicate) }
}

/** UTF-8 JSON of a statement, without spaces; keys in the order of the specification, as `@actions/attest` writes them. */
export function serializeStatement(statement: Statement): Buffer {
  const { _type, subject, predicateType, predicate } = statement
  return Buffer.from(JSON.stringify({ _type, subject, predicateType, predicate }), 'utf8')
}

/** Products of a link are found by name. @see in-toto attestation, Link v0.3 */
function assertNamedApart(subjects: readonly DigestedDescriptor[], place: Place): void {
  const names = new Set<string>()
  subjects.forEach(({ name }, index) => {
    const at = below(below(place, index), 'name')
    if (name === undefined) throw fault(at, 'is missing; a link needs the name of each product')
    if (names.has(name)) throw fault(at, `"${name}" stands twice; a link needs a name of its own for each product`)
    names.add(name)
  })
}
