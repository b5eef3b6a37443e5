export { type DigestSet, parseDigestSet, STRONG_ALGORITHMS } from './digest-set.ts'
export {
  type Envelope,
  type EnvelopeSignature,
  envelopeToJson,
  PAYLOAD_TYPE,
  parseEnvelope,
  preAuthEncoding,
} from './envelope.ts'
export { AttestationError, type AttestationErrorCode, type AttestationErrorDetails } from './error.ts'
export {
  type AttributeAssertion,
  type BuildDefinition,
  type Link,
  type Material,
  PREDICATE,
  type PredicateTypes,
  type ProvenanceV1,
  type ProvenanceV02,
  parsePredicate,
  type Release,
  type ReleaseV01,
  type RunDetails,
  type Scai,
  type Svr,
  type TestResult,
  type Vsa,
  type Vulnerability,
  type Vulns,
  validatePredicate,
} from './predicate/index.ts'
export type { DigestedDescriptor, ResourceDescriptor } from './resource-descriptor.ts'
export { predicateFromSbom, type SbomPredicate } from './sbom.ts'
export { shortNameOf } from './short-name.ts'
export {
  createStatement,
  parseStatement,
  STATEMENT_V1,
  STATEMENT_V01,
  type Statement,
  type StatementSubject,
  serializeStatement,
} from './statement.ts'
