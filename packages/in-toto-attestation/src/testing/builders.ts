import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { AttestationError } from '../error.ts'

/** A digest of the right shape. */
export const SHA256 = 'a'.repeat(64)

/** Stands for "take it away" in {@link changed}. */
export const GONE = Symbol('gone')

/** A copy of the document with one thing changed: `changed(p, 'runDetails.builder.id', '')`, `'packages.0.name'`. */
export function changed(document: JsonObject, path: string, value: JsonValue | typeof GONE): JsonObject {
  const copy = structuredClone(document)
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let at: JsonValue = copy
  for (const key of keys) {
    const next: JsonValue | undefined = Array.isArray(at) ? at[Number(key)] : isJsonObject(at) ? at[key] : undefined
    if (next === undefined) throw new Error(`no ${key} on the way to ${path}`)
    at = next
  }
  if (typeof at !== 'object' || at === null) throw new Error(`${path} leads into a value`)
  if (value === GONE) Reflect.deleteProperty(at, last)
  else Reflect.set(at, last, value)
  return copy
}

/** The error that the call throws; fails for any other error and for none. */
export function faultOf(call: () => unknown): AttestationError {
  try {
    call()
  } catch (error) {
    if (error instanceof AttestationError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

export const provenanceV1 = (): JsonObject => ({
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: {
      workflow: { ref: 'refs/heads/main', repository: 'https://github.com/o/r', path: '.github/workflows/w.yml' },
    },
    internalParameters: { github: { event_name: 'push' } },
    resolvedDependencies: [
      { uri: 'git+https://github.com/o/r@refs/heads/main', digest: { gitCommit: 'b'.repeat(40) } },
    ],
  },
  runDetails: {
    builder: { id: 'https://github.com/o/r/.github/workflows/w.yml@refs/heads/main', version: { runner: '2.330.0' } },
    metadata: {
      invocationId: 'https://github.com/o/r/actions/runs/1/attempts/1',
      startedOn: '2026-11-01T10:00:00Z',
      finishedOn: '2026-11-01T10:01:00.5Z',
    },
    byproducts: [{ name: 'log', digest: { sha256: SHA256 } }],
  },
})

export const provenanceV02 = (): JsonObject => ({
  builder: { id: 'https://github.com/o/generator/.github/workflows/g.yml@refs/tags/v1.0.0' },
  buildType: 'https://github.com/o/generator/go@v1',
  invocation: {
    configSource: {
      uri: 'git+https://github.com/o/r@refs/tags/v1',
      digest: { sha1: 'b'.repeat(40) },
      entryPoint: 'w.yml',
    },
    parameters: {},
    environment: { arch: 'X64' },
  },
  buildConfig: { steps: [] },
  metadata: {
    buildInvocationId: '1-1',
    buildStartedOn: '2026-11-01T10:00:00Z',
    buildFinishedOn: '2026-11-01T10:00:09+00:00',
    completeness: { parameters: true, environment: false, materials: false },
    reproducible: false,
  },
  materials: [{ uri: 'git+https://github.com/o/r@refs/tags/v1', digest: { sha1: 'b'.repeat(40) } }],
})

export const vsa = (): JsonObject => ({
  verifier: { id: 'https://example.com/verifier', version: { slsa: '1.0.0' } },
  timeVerified: '2026-11-01T10:00:00Z',
  resourceUri: 'pkg:npm/app@1.0.0',
  policy: { uri: 'https://example.com/policy', digest: { sha256: SHA256 } },
  inputAttestations: [{ uri: 'https://example.com/app.intoto.jsonl', digest: { sha256: SHA256 } }],
  verificationResult: 'PASSED',
  verifiedLevels: ['SLSA_BUILD_LEVEL_3', 'SLSA_SOURCE_LEVEL_2', 'SLSA_SOURCE_TWO_PARTY_REVIEWED', 'ORG_SCANNED'],
  dependencyLevels: { SLSA_BUILD_LEVEL_1: 4, SLSA_BUILD_LEVEL_UNEVALUATED: 0 },
  slsaVersion: '1.2',
})

export const svr = (): JsonObject => ({
  verifier: { id: 'https://example.com/verifier', policy: { uri: 'file:policy.yaml', digest: { sha256: SHA256 } } },
  timeCreated: '2026-11-01T10:00:00Z',
  properties: ['SLSA_BUILD_LEVEL_3', 'ORG_SCANNED'],
})

export const testResult = (): JsonObject => ({
  result: 'PASSED',
  configuration: [{ name: 'ci.yml', digest: { gitBlob: 'c'.repeat(40) } }],
  url: 'https://github.com/o/r/actions/runs/1',
  passedTests: ['build (24, ubuntu)'],
  warnedTests: [],
  failedTests: [],
})

export const vulns = (): JsonObject => ({
  scanner: {
    uri: 'pkg:github/aquasecurity/trivy@0.60.0',
    version: '0.60.0',
    db: { uri: 'pkg:github/aquasecurity/trivy-db', version: '2', lastUpdate: '2026-11-01T00:00:00Z' },
    result: [{ id: 'CVE-2026-0001', severity: [{ method: 'nvd', score: 'medium' }], annotations: [{ fixed: true }] }],
  },
  metadata: { scanStartedOn: '2026-11-01T10:00:00Z', scanFinishedOn: '2026-11-01T10:01:00Z' },
})

export const scai = (): JsonObject => ({
  attributes: [
    {
      attribute: 'WITH_STACK_PROTECTION',
      target: { name: 'lib.so', digest: { sha256: SHA256 } },
      conditions: { flags: '-fstack-protector*' },
      evidence: { uri: 'https://example.com/evidence.json' },
    },
  ],
  producer: { uri: 'https://example.com/runner' },
})

export const link = (): JsonObject => ({
  name: 'build',
  command: ['make', 'all'],
  materials: [{ name: 'src/main.c', digest: { sha256: SHA256 } }],
  byproducts: { 'return-value': 0 },
  environment: { os: 'linux' },
})

export const release = (): JsonObject => ({ purl: 'pkg:npm/%40angular/http@7.2.16', packageId: '1234567890' })

export const spdx23 = (): JsonObject => ({
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  dataLicense: 'CC0-1.0',
  name: 'app',
  documentNamespace: 'https://spdx.org/spdxdocs/app-1',
  creationInfo: { created: '2026-11-01T10:00:00Z', creators: ['Tool: npm/cli-11'] },
  packages: [{ SPDXID: 'SPDXRef-app', name: 'app', versionInfo: '1.0.0', downloadLocation: 'NOASSERTION' }],
  files: [{ SPDXID: 'SPDXRef-f', fileName: './a.js' }],
  relationships: [
    { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-app' },
  ],
})

export const spdx3 = (): JsonObject => ({
  '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
  '@graph': [
    {
      type: 'CreationInfo',
      '@id': '_:creation',
      specVersion: '3.0.1',
      created: '2026-11-01T10:00:00Z',
      createdBy: ['https://example.com/people/1'],
    },
    { type: 'SpdxDocument', spdxId: 'https://example.com/doc', creationInfo: '_:creation', rootElement: [] },
    { type: 'software_Package', spdxId: 'https://example.com/pkg', creationInfo: '_:creation', name: 'app' },
  ],
})

export const cyclonedx = (): JsonObject => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  version: 1,
  metadata: { timestamp: '2026-11-01T10:00:00Z', component: { type: 'application', name: 'app' } },
  components: [{ type: 'library', name: 'acme', version: '1.0.0', components: [{ type: 'file', name: 'inner' }] }],
  services: [{ name: 'api' }],
  dependencies: [{ ref: 'app', dependsOn: ['acme'] }],
  vulnerabilities: [{}],
})
