export { type Block, code, escapeMarkup, type Inline, link, strong, text, visible } from './blocks.ts'
export { type CheckCommand, shellWord, verifyCommands } from './commands.ts'
export { MAX_SUMMARY_BYTES, renderHtml, renderMarkdown } from './render.ts'
export { failureBlocks, signingSummary } from './signing-summary.ts'
export {
  type AcceptedBundle,
  type ArtifactVerdict,
  RESULT_VERSION,
  type RejectedBundle,
  type ReportedBuild,
  type ReportedBundle,
  type ReportedField,
  type ReportedPolicy,
  type ReportedPolicyVerdict,
  type ReportedRule,
  type ReportedSubject,
  type ReportedVsa,
  type ResultBase,
  type ResultOutcome,
  type SigningResult,
  type VerifyResult,
} from './types.ts'
export { verifySummary } from './verify-summary.ts'
