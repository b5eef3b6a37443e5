export type { CelNode, Condition } from './cel/index.ts'
export { draftPolicy } from './draft.ts'
export { policyEngine } from './engine.ts'
export { evaluatePolicy } from './evaluate/index.ts'
export { type Explanation, explain } from './explain.ts'
export {
  type Difference,
  type DifferenceId,
  type ExportRequest,
  type ExportTrust,
  exportPolicy,
  type PolicyExport,
  type TufSource,
} from './export/index.ts'
export type { ArtifactFacts, AttestationFacts } from './facts.ts'
export { parsePolicy, policySchema } from './file/index.ts'
export type { Engine, Finding, FindingCode } from './finding.ts'
export { type PolicyResult, policyFlow, type Verify } from './flow/index.ts'
export { lintPolicy } from './lint.ts'
export type {
  ArtifactPattern,
  AttestationDemand,
  CertificateSigner,
  Demand,
  InputsDemand,
  KeySigner,
  Origin,
  Policy,
  PolicySigner,
  ProvenanceDemand,
  RefMatch,
  RepositoryMatch,
  Revocations,
  Rule,
  SignatureDemand,
  SignerMatch,
  VsaDemand,
} from './types.ts'
export type { Check, Decision, DemandVerdict, PolicyVerdict } from './verdict.ts'
