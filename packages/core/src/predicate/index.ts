export { linkPredicate } from './link.ts'
export {
  type Predicate,
  type PredicateDocument,
  predicateFromFile,
  predicateFromSbomFile,
  predicateFromText,
} from './predicate.ts'
export type { ReportFile } from './report/index.ts'
export { type FoundReports, predicateFromReports } from './reports.ts'
