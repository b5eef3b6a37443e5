import type { JsonObject } from '@slsa-actions/wire'
import type { ReportFile } from '../predicate/index.ts'

/** A report as a file. */
export function reportFile(content: JsonObject | string | Uint8Array, name = 'report'): ReportFile {
  const isText = typeof content === 'string' || content instanceof Uint8Array
  return { name, bytes: Buffer.from(isText ? (content as string) : JSON.stringify(content)) }
}

/** What Grype 0.104 writes, with one finding. */
export function grypeReport(changes: JsonObject = {}): JsonObject {
  return {
    matches: [
      {
        vulnerability: {
          id: 'GHSA-jfh8-c2jp-5v3q',
          severity: 'Critical',
          cvss: [{ source: 'nvd@nist.gov', version: '3.1', vector: 'CVSS:3.1/AV:N', metrics: { baseScore: 10 } }],
          fix: { versions: ['2.15.0'], state: 'fixed' },
        },
        relatedVulnerabilities: [{ id: 'CVE-2021-44228' }],
        matchDetails: [],
        artifact: {
          name: 'log4j-core',
          version: '2.14.1',
          type: 'java-archive',
          purl: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1',
        },
      },
    ],
    source: { type: 'image', target: { userInput: 'app:v1' } },
    descriptor: {
      name: 'grype',
      version: '0.104.1',
      timestamp: '2026-11-20T10:11:12.123456789+02:00',
      db: {
        status: {
          schemaVersion: 'v6.1.2',
          from: 'https://grype.anchore.io/databases/v6/db.tar.zst',
          built: '2026-11-20T06:18:17Z',
          valid: true,
        },
      },
    },
    ...changes,
  }
}

/** What Trivy 0.58 writes, with one finding. */
export function trivyReport(changes: JsonObject = {}): JsonObject {
  return {
    SchemaVersion: 2,
    CreatedAt: '2026-11-20T10:11:12.123456789Z',
    ArtifactName: 'app:v1',
    ArtifactType: 'container_image',
    Results: [
      { Target: 'clean', Class: 'os-pkgs', Type: 'debian' },
      {
        Target: 'app.jar',
        Class: 'lang-pkgs',
        Type: 'jar',
        Vulnerabilities: [
          {
            VulnerabilityID: 'CVE-2021-44228',
            PkgName: 'org.apache.logging.log4j:log4j-core',
            PkgIdentifier: { PURL: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1' },
            InstalledVersion: '2.14.1',
            FixedVersion: '2.15.0, 2.3.1',
            Status: 'fixed',
            Severity: 'CRITICAL',
            CVSS: { nvd: { V3Vector: 'CVSS:3.1/AV:N', V3Score: 10, V2Score: 9.3 } },
          },
        ],
      },
    ],
    ...changes,
  }
}

/** What `trivy version --format json` prints. */
export const TRIVY_VERSION: JsonObject = {
  Version: '0.58.0',
  VulnerabilityDB: {
    Version: 2,
    NextUpdate: '2026-11-21T06:18:17Z',
    UpdatedAt: '2026-11-20T06:18:17.1Z',
    DownloadedAt: '2026-11-20T09:00:00Z',
  },
}

/** What OSV-Scanner 2 writes, with two groups of one package. */
export function osvReport(): JsonObject {
  return {
    results: [
      {
        source: { path: '/src/package-lock.json', type: 'lockfile' },
        packages: [
          {
            package: { name: 'minimist', version: '0.0.8', ecosystem: 'npm' },
            vulnerabilities: [
              { id: 'GHSA-xvch-5gv4-984h', aliases: ['CVE-2021-44906'] },
              { id: 'GHSA-vh95-rmgr-6w4m', aliases: ['CVE-2020-7598'] },
              { id: 'MAL-2026-1' },
            ],
            groups: [
              { ids: ['GHSA-xvch-5gv4-984h'], aliases: ['CVE-2021-44906', 'GHSA-xvch-5gv4-984h'], max_severity: '9.8' },
              { ids: ['GHSA-vh95-rmgr-6w4m'], aliases: ['CVE-2020-7598'], max_severity: '5.6' },
            ],
          },
        ],
      },
    ],
    experimental_config: { licenses: { summary: false } },
  }
}

/** A SARIF file of one run; results and rules are the test's. */
export function sarifReport(results: JsonObject[], more: JsonObject = {}, driver: JsonObject = {}): JsonObject {
  return {
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Snyk', semanticVersion: '1.2.3', rules: [], ...driver } },
        invocations: [
          { executionSuccessful: true, startTimeUtc: '2026-11-20T10:00:00Z', endTimeUtc: '2026-11-20T10:01:00Z' },
        ],
        results,
        ...more,
      },
    ],
  }
}

/** What Kubescape writes for a scan of three controls. */
export function kubescapeReport(
  controls: JsonObject = {},
  changes: JsonObject = {},
  summary: JsonObject = {},
): JsonObject {
  return {
    generationTime: '2026-11-20T10:11:12Z',
    metadata: { scanMetadata: { kubescapeVersion: 'v4.0.7', targetType: 'framework' } },
    summaryDetails: {
      controls: {
        'C-0057': control('C-0057', 'failed', 8, 2),
        'C-0013': control('C-0013', 'passed', 6, 0),
        'C-0012': control('C-0012', 'skipped', 8, 0),
        ...controls,
      },
      status: 'failed',
      frameworks: [{ name: 'NSA', status: 'failed', score: 20, complianceScore: 71.5 }],
      score: 18.25,
      complianceScore: 82.5,
      ...summary,
    },
    results: [],
    resources: [],
    ...changes,
  }
}

/** One control as Kubescape sums it up. */
export function control(
  id: string,
  status: string,
  scoreFactor: number,
  failedResources: number,
  subStatus = '',
): JsonObject {
  return {
    statusInfo: { status, subStatus },
    controlID: id,
    name: `Control ${id}`,
    status,
    resourceIDs: {},
    ResourceCounters: { passedResources: 1, failedResources, skippedResources: 0, excludedResources: 0 },
    score: 0,
    scoreFactor,
  }
}

/** What gh 2.83 prints with `attestation verify --format json` about one attestation; only what is read of it. */
export function ghVerification(sha256: string, predicateType = 'https://slsa.dev/provenance/v1'): JsonObject[] {
  const workflow = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'
  return [
    {
      attestation: { bundle: {}, bundle_url: '', initiator: '' },
      verificationResult: {
        mediaType: 'application/vnd.dev.sigstore.verificationresult+json;version=0.1',
        signature: {
          certificate: { certificateIssuer: 'CN=x', subjectAlternativeName: workflow, buildTrigger: 'push' },
        },
        verifiedTimestamps: [],
        statement: {
          _type: 'https://in-toto.io/Statement/v1',
          subject: [{ name: 'app.tgz', digest: { sha256 } }],
          predicateType,
          predicate: {},
        },
      },
    },
  ]
}
