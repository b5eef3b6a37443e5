export { KUBESCAPE_RESULTS, predicateFromKubescape } from './kubescape.ts'
export { type ReportFile, readReports } from './report-file.ts'
export { predicateFromTests } from './tests.ts'
export { predicateFromScan } from './vulnerabilities.ts'
