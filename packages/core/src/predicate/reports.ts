import type { Predicate, PredicateFs } from './predicate.ts'

/** Files of a report, as they were found in the workspace. */
export type FoundReports = readonly { readonly path: string; readonly relative: string }[]

/**
 * A predicate out of reports of other tools, loaded when there is one: a vulnerability scan (Grype, Trivy, OSV-Scanner,
 * SARIF), tests (JUnit, TAP, SARIF, `gh attestation verify`), or a configuration scan (Kubescape's JSON and SARIF).
 *
 * @param url of the run that made it, for tests
 * @throws CoreError bad-input `REPORT`, naming the file and the place in it; WireError for what is no JSON
 */
export async function predicateFromReports(
  kind: 'vulnerabilities' | 'tests' | 'kubescape',
  files: FoundReports,
  fs: PredicateFs,
  url?: string,
): Promise<Predicate> {
  const reports = await import('./report/index.ts')
  const read = await reports.readReports(files, fs)
  switch (kind) {
    case 'vulnerabilities':
      return reports.predicateFromScan(read)
    case 'tests':
      return reports.predicateFromTests(read, url)
    case 'kubescape':
      return reports.predicateFromKubescape(read)
  }
}
