export {
  type Block,
  badge,
  type Chain,
  type ChainFact,
  type ChainLink,
  type ChainNode,
  code,
  escapeHtml,
  escapeMarkup,
  type Inline,
  link,
  type Mark,
  strong,
  text,
  visible,
} from './blocks.ts'
export { type ArtifactGroup, chainOf } from './chain.ts'
export { columnsOf } from './columns.ts'
export { type CheckCommand, shellWord } from './command-words.ts'
export { verifyCommands } from './commands.ts'
export { groupArtifacts } from './groups.ts'
export { htmlReport } from './html-page.ts'
export { levelBlocks, levelLine } from './level-blocks.ts'
export { renderHtml } from './render-html.ts'
export { MAX_SUMMARY_BYTES, renderMarkdown } from './render-markdown.ts'
export { renderText, type TextStyle } from './render-text.ts'
export { type SarifOptions, sarifLog } from './sarif.ts'
export { failureBlocks, signingSummary } from './signing-summary.ts'
export { shownArtifact } from './subjects.ts'
export {
  type AcceptedBundle,
  type ArtifactVerdict,
  RESULT_VERSION,
  type RejectedBundle,
  type ReportedBuild,
  type ReportedBundle,
  type ReportedClaim,
  type ReportedField,
  type ReportedFunctionary,
  type ReportedImage,
  type ReportedManifest,
  type ReportedPlace,
  type ReportedPolicy,
  type ReportedPolicyVerdict,
  type ReportedRule,
  type ReportedSigningKey,
  type ReportedStep,
  type ReportedSubject,
  type ReportedSvr,
  type ReportedVsa,
  type ResultBase,
  type ResultOutcome,
  type SigningResult,
  type VerifyResult,
} from './types.ts'
export { policyTable, verifyReport } from './verify-report.ts'
export { verifySummary } from './verify-summary.ts'
