import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { isAbsoluteUri } from './check.ts'
import { type DigestSet, parseDigestSet } from './digest.ts'
import { AttestationError } from './error.ts'
import { validatePredicate } from './predicate/validate.ts'

/** Media type of an in-toto statement in a DSSE envelope. */
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json'
export const STATEMENT_V1 = 'https://in-toto.io/Statement/v1'
export const STATEMENT_V01 = 'https://in-toto.io/Statement/v0.1'

/** in-toto's ResourceDescriptor (in-toto/attestation, spec/v1/resource_descriptor.md). */
export interface ResourceDescriptor {
  readonly name?: string
  readonly uri?: string
  readonly digest?: DigestSet
  readonly content?: string
  readonly downloadLocation?: string
  readonly mediaType?: string
  readonly annotations?: JsonObject
}

/** A subject: a descriptor that has a digest. */
export type StatementSubject = ResourceDescriptor & { readonly digest: DigestSet }

/** An in-toto statement (in-toto/attestation, spec/v1/statement.md). */
export interface Statement {
  readonly _type: typeof STATEMENT_V1 | typeof STATEMENT_V01
  readonly subject: readonly StatementSubject[]
  readonly predicateType: string
  readonly predicate: JsonObject
}

/** Largest statement that is read, in bytes. */
const MAX_BYTES = 32 * 1024 * 1024

/**
 * A statement from bytes or a JSON value: version 1 or 0.1, at least one subject, each with digests of the right shape.
 * The predicate is an object and otherwise unread; {@link validatePredicate} reads it.
 *
 * @throws AttestationError `STATEMENT` or `SUBJECT` with the path; WireError for bytes that are not strict JSON
 */
export function parseStatement(payload: Uint8Array | JsonValue, what = 'statement'): Statement {
  const value = payload instanceof Uint8Array ? parseJson(payload, { what, maxBytes: MAX_BYTES }) : payload
  if (!isJsonObject(value)) throw new AttestationError('STATEMENT', what, 'must be a JSON object')
  const { _type, predicateType, predicate } = value
  if (_type !== STATEMENT_V1 && _type !== STATEMENT_V01) {
    throw new AttestationError('STATEMENT', '_type', `must be ${STATEMENT_V1} (or v0.1), found ${JSON.stringify(_type ?? null).slice(0, 120)}`)
  }
  if (!isAbsoluteUri(predicateType)) throw new AttestationError('STATEMENT', 'predicateType', 'must be an absolute URI')
  if (!isJsonObject(predicate)) throw new AttestationError('STATEMENT', 'predicate', 'must be an object')
  return { _type, subject: parseSubjects(value.subject), predicateType, predicate }
}

/**
 * A statement about the subjects. Both they and the predicate are checked, so that nothing malformed is ever signed.
 *
 * @throws AttestationError `SUBJECT` or `PREDICATE` with the path
 */
export function createStatement(
  subjects: readonly { readonly name?: string; readonly digest: DigestSet }[],
  predicateType: string,
  predicate: JsonObject,
): Statement {
  const subject = subjects.map(({ name, digest }) => (name === undefined ? { digest } : { name, digest }))
  return {
    _type: STATEMENT_V1,
    subject: parseSubjects(subject as JsonValue),
    predicateType,
    predicate: validatePredicate(predicateType, predicate),
  }
}

/** The statement as UTF-8 JSON, fields in the order of the specification. */
export function serializeStatement({ _type, subject, predicateType, predicate }: Statement): Buffer {
  return Buffer.from(JSON.stringify({ _type, subject, predicateType, predicate }))
}

function parseSubjects(value: JsonValue | undefined): StatementSubject[] {
  if (!Array.isArray(value)) throw new AttestationError('SUBJECT', 'subject', 'must be an array')
  if (value.length === 0) throw new AttestationError('SUBJECT', 'subject', 'must have at least one element')
  return value.map((element, index) => parseSubject(element, `subject[${index}]`))
}

function parseSubject(value: JsonValue, path: string): StatementSubject {
  if (!isJsonObject(value)) throw new AttestationError('SUBJECT', path, 'must be an object')
  for (const name of ['name', 'uri', 'content', 'downloadLocation', 'mediaType']) {
    const member = value[name]
    if (member !== undefined && typeof member !== 'string') throw new AttestationError('SUBJECT', `${path}.${name}`, 'must be a text')
  }
  return { ...value, digest: parseDigestSet(value.digest, `${path}.digest`) }
}
