export { type DigestSet, parseDigestSet, STRONG_ALGORITHMS } from './digest.ts'
export { type Envelope, envelopeToJson, parseEnvelope, preAuthEncoding } from './envelope.ts'
export { AttestationError, type AttestationErrorCode } from './error.ts'
export type { ProvenanceV1 } from './predicate/provenance.ts'
export { predicateFromSbom, type Sbom } from './predicate/sbom.ts'
export { PREDICATE, spdxType } from './predicate/types.ts'
export { shortNameOf, validatePredicate } from './predicate/validate.ts'
export {
  createStatement,
  PAYLOAD_TYPE,
  parseStatement,
  type ResourceDescriptor,
  STATEMENT_V01,
  STATEMENT_V1,
  type Statement,
  type StatementSubject,
  serializeStatement,
} from './statement.ts'
