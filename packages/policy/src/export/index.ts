export { exportPolicy } from './export-policy.ts'
export { literalPattern } from './formula.ts'
export type { Difference, DifferenceId, ExportRequest, ExportTrust, PolicyExport, TufSource } from './types.ts'
