import { describe, expect, it } from '@jest/globals'
import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import * as valid from '../testing/builders.ts'
import { changed, faultOf, GONE, SHA256 } from '../testing/builders.ts'
import { PREDICATE, validatePredicate } from './index.ts'

/** What is wrong, where, the value put there, and the path in the error where it is another one. */
type Case = readonly [what: string, path: string, value: JsonValue | typeof GONE, named?: string]

function refuses(type: string, make: () => JsonObject, cases: readonly Case[]): void {
  it.each(cases.map(withNamedPath))('refuses %s', (_, path, value, expected) => {
    const fault = faultOf(() => validatePredicate(type, changed(make(), path, value)))
    expect([fault.code, fault.path]).toEqual(['PREDICATE', `predicate.${expected}`])
    expect(fault.message.startsWith(`predicate.${expected}: `)).toBe(true)
  })
}

function withNamedPath([what, path, value, named]: Case): [string, string, JsonValue | typeof GONE, string] {
  return [what, path, value, named ?? path.replaceAll(/\.(\d+)/g, '[$1]')]
}

describe('provenance v1', () => {
  refuses(PREDICATE.provenanceV1, valid.provenanceV1, [
    ['no buildDefinition', 'buildDefinition', GONE],
    ['no runDetails', 'runDetails', GONE],
    ['no buildType', 'buildDefinition.buildType', GONE],
    ['a relative buildType', 'buildDefinition.buildType', 'workflow/v1'],
    ['no externalParameters', 'buildDefinition.externalParameters', GONE],
    ['null externalParameters', 'buildDefinition.externalParameters', null],
    ['externalParameters as a list', 'buildDefinition.externalParameters', []],
    ['internalParameters as a text', 'buildDefinition.internalParameters', 'x'],
    ['resolvedDependencies as an object', 'buildDefinition.resolvedDependencies', {}],
    ['a dependency without uri, digest and content', 'buildDefinition.resolvedDependencies.0', { name: 'x' }],
    ['a dependency with a relative uri', 'buildDefinition.resolvedDependencies.0.uri', 'left-pad'],
    ['C02 a dependency with a short commit', 'buildDefinition.resolvedDependencies.0.digest.gitCommit', 'abc1234'],
    ['C07 no builder', 'runDetails.builder', GONE],
    ['C07 no builder.id', 'runDetails.builder.id', GONE],
    ['C07 an empty builder.id', 'runDetails.builder.id', ''],
    [
      'a builder version that is no map of texts',
      'runDetails.builder.version',
      { runner: 2 },
      'runDetails.builder.version.runner',
    ],
    ['builderDependencies as a text', 'runDetails.builder.builderDependencies', 'x'],
    ['an invocationId that is a number', 'runDetails.metadata.invocationId', 1],
    ['a start that is no time', 'runDetails.metadata.startedOn', 'yesterday'],
    ['an end without a zone', 'runDetails.metadata.finishedOn', '2026-11-01T10:00:00'],
    ['byproducts as an object', 'runDetails.byproducts', {}],
    ['C07 the builder of v0.2', 'builder', { id: 'https://example.com' }],
    ['C07 the buildType of v0.2', 'buildType', 'https://example.com'],
    ['C07 the invocation of v0.2', 'invocation', {}],
    ['C07 the buildConfig of v0.2', 'buildConfig', {}],
    ['C07 the metadata of v0.2', 'metadata', {}],
    ['C07 the materials of v0.2', 'materials', []],
  ])

  it('says what it found', () => {
    expect(() =>
      validatePredicate(PREDICATE.provenanceV1, changed(valid.provenanceV1(), 'runDetails.builder.id', '')),
    ).toThrow('predicate.runDetails.builder.id: must be an absolute URI, found ""')
  })

  it('shows a long value in part', () => {
    const long = changed(valid.provenanceV1(), 'runDetails.builder.id', 'x'.repeat(10_000))
    expect(faultOf(() => validatePredicate(PREDICATE.provenanceV1, long)).message.length).toBeLessThan(200)
  })

  it('names a key that is no plain word in quotes', () => {
    const odd = changed(valid.provenanceV1(), 'runDetails.builder.version', { 'a b': 1 })
    expect(faultOf(() => validatePredicate(PREDICATE.provenanceV1, odd)).path).toBe(
      'predicate.runDetails.builder.version["a b"]',
    )
  })
})

describe('provenance v0.2', () => {
  refuses(PREDICATE.provenanceV02, valid.provenanceV02, [
    ['C07 no builder', 'builder', GONE],
    ['C07 no builder.id', 'builder.id', GONE],
    ['no buildType', 'buildType', GONE],
    ['an invocation that is a list', 'invocation', []],
    ['a config source with a relative uri', 'invocation.configSource.uri', 'o/r'],
    ['a config source with a wrong digest', 'invocation.configSource.digest.sha1', 'B'.repeat(40)],
    ['an entry point that is a number', 'invocation.configSource.entryPoint', 1],
    ['parameters as a list', 'invocation.parameters', []],
    ['buildConfig as a text', 'buildConfig', 'x'],
    ['a start that is no time', 'metadata.buildStartedOn', 'x'],
    ['completeness as a word', 'metadata.completeness.materials', 'yes'],
    ['reproducible as a number', 'metadata.reproducible', 1],
    ['materials as an object', 'materials', {}],
    ['a material with a relative uri', 'materials.0.uri', 'x'],
    ['C07 the buildDefinition of v1', 'buildDefinition', {}],
    ['C07 the runDetails of v1', 'runDetails', {}],
  ])

  it.each(['invocation', 'buildConfig', 'metadata', 'materials'])(
    'takes null for %s, as the specification says',
    (field) => {
      expect(() =>
        validatePredicate(PREDICATE.provenanceV02, changed(valid.provenanceV02(), field, null)),
      ).not.toThrow()
    },
  )
})

describe('simple verification result v0.1', () => {
  refuses(PREDICATE.svrV01, valid.svr, [
    ['no verifier', 'verifier', GONE],
    ['no verifier.id', 'verifier.id', GONE],
    ['a verifier.id that is no URI', 'verifier.id', 'me'],
    ['a policy with a wrong digest', 'verifier.policy.digest.sha256', 'abc'],
    ['no time', 'timeCreated', GONE],
    ['a time without a zone', 'timeCreated', '2026-11-01T10:00:00'],
    ['no properties', 'properties', GONE],
    ['properties as a text', 'properties', 'SLSA_BUILD_LEVEL_3'],
    ['a property that is no text', 'properties.0', 3],
  ])
})

describe('verification summary v1', () => {
  refuses(PREDICATE.vsaV1, valid.vsa, [
    ['no verifier', 'verifier', GONE],
    ['no verifier.id', 'verifier.id', GONE],
    ['a verifier.id that is no URI', 'verifier.id', 'me'],
    ['a verifier.version that is a text', 'verifier.version', '1.0'],
    ['no resourceUri', 'resourceUri', GONE],
    ['a resourceUri without a scheme', 'resourceUri', 'app.tgz'],
    ['no policy', 'policy', GONE],
    ['a policy without uri', 'policy.uri', GONE],
    ['a policy with a wrong digest', 'policy.digest.sha256', 'abc'],
    ['C10 no result', 'verificationResult', GONE],
    ['C10 another result', 'verificationResult', 'passed'],
    ['no levels', 'verifiedLevels', GONE],
    ['levels as a text', 'verifiedLevels', 'SLSA_BUILD_LEVEL_3'],
    ['an empty level', 'verifiedLevels.0', ''],
    ['a level of an unknown form', 'verifiedLevels.0', 'SLSA_BUILD_LEVEL_THREE'],
    ['a level of two digits', 'verifiedLevels.0', 'SLSA_BUILD_LEVEL_10'],
    ['a level with a line end', 'verifiedLevels.0', 'SLSA_BUILD_LEVEL_3\n'],
    ['a custom value that begins with SLSA_', 'verifiedLevels.0', 'SLSA_MINE'],
    ['a second level of a track', 'verifiedLevels.1', 'SLSA_BUILD_LEVEL_2'],
    ['a second, unevaluated level of a track', 'verifiedLevels.1', 'SLSA_BUILD_LEVEL_UNEVALUATED'],
    ['FAILED in a passed summary', 'verifiedLevels', ['FAILED']],
    ['a time without a zone', 'timeVerified', '2026-11-01T10:00:00'],
    ['an input attestation without digest', 'inputAttestations.0.digest', GONE],
    ['an input attestation with an empty digest', 'inputAttestations.0.digest', {}],
    ['a negative count', 'dependencyLevels', { SLSA_BUILD_LEVEL_1: -1 }, 'dependencyLevels.SLSA_BUILD_LEVEL_1'],
    [
      'a count that is a fraction',
      'dependencyLevels',
      { SLSA_BUILD_LEVEL_1: 0.5 },
      'dependencyLevels.SLSA_BUILD_LEVEL_1',
    ],
    ['a custom dependency level that begins with SLSA_', 'dependencyLevels', { SLSA_X: 1 }, 'dependencyLevels.SLSA_X'],
    ['a slsaVersion with three numbers', 'slsaVersion', '1.2.0'],
  ])

  it('refuses FAILED beside a level', () => {
    const failed = changed(changed(valid.vsa(), 'verificationResult', 'FAILED'), 'verifiedLevels', [
      'FAILED',
      'SLSA_BUILD_LEVEL_3',
    ])
    expect(faultOf(() => validatePredicate(PREDICATE.vsaV1, failed)).path).toBe('predicate.verifiedLevels')
  })

  it.each([
    ['FAILED'],
    ['SLSA_BUILD_LEVEL_UNEVALUATED'],
    ['SLSA_BUILD_LEVEL_0'],
    ['SLSA_BUILD_REPRODUCED'],
    ['ORG_OWN_VALUE'],
  ])('takes the level %s in a failed summary', (level) => {
    const failed = changed(changed(valid.vsa(), 'verificationResult', 'FAILED'), 'verifiedLevels', [level])
    expect(() => validatePredicate(PREDICATE.vsaV1, failed)).not.toThrow()
  })
})

describe('test result v0.1', () => {
  refuses(PREDICATE.testResultV01, valid.testResult, [
    ['no result', 'result', GONE],
    ['another result', 'result', 'SKIPPED'],
    ['a result in lower case', 'result', 'passed'],
    ['no configuration', 'configuration', GONE],
    ['a configuration that is an object', 'configuration', {}],
    ['a configuration that names nothing', 'configuration.0', { name: 'ci.yml' }],
    ['a relative url', 'url', 'runs/1'],
    ['tests that are a text', 'passedTests', 'a'],
    ['a test that is a number', 'failedTests', [1], 'failedTests[0]'],
  ])
})

describe('vulnerabilities v0.2', () => {
  refuses(PREDICATE.vulnsV02, valid.vulns, [
    ['no scanner', 'scanner', GONE],
    ['a scanner without uri', 'scanner.uri', GONE],
    ['a scanner without database', 'scanner.db', GONE],
    ['a database without its date', 'scanner.db.lastUpdate', GONE],
    ['a database date that is none', 'scanner.db.lastUpdate', 'today'],
    ['no result', 'scanner.result', GONE],
    ['a finding without id', 'scanner.result.0.id', GONE],
    ['a finding without severity', 'scanner.result.0.severity', GONE],
    ['a severity that is a word', 'scanner.result.0.severity', 'high'],
    ['a severity without method', 'scanner.result.0.severity.0.method', GONE],
    ['a score that is a number', 'scanner.result.0.severity.0.score', 5.2],
    ['annotations that are a text', 'scanner.result.0.annotations', 'x'],
    ['no metadata', 'metadata', GONE],
    ['no start of the scan', 'metadata.scanStartedOn', GONE],
    ['no end of the scan', 'metadata.scanFinishedOn', GONE],
  ])

  it('takes an empty result: nothing was found', () => {
    expect(() => validatePredicate(PREDICATE.vulnsV02, changed(valid.vulns(), 'scanner.result', []))).not.toThrow()
  })
})

describe('SCAI v0.3', () => {
  refuses(PREDICATE.scaiV03, valid.scai, [
    ['no attributes', 'attributes', GONE],
    ['an empty list of attributes', 'attributes', []],
    ['an attribute without its name', 'attributes.0.attribute', GONE],
    ['an attribute with an empty name', 'attributes.0.attribute', ''],
    ['a target that names nothing', 'attributes.0.target', { name: 'x' }],
    ['conditions that are a text', 'attributes.0.conditions', 'x'],
    ['evidence that is a list', 'attributes.0.evidence', []],
    ['a producer that names nothing', 'producer', {}],
  ])
})

describe('link v0.3', () => {
  refuses(PREDICATE.linkV03, valid.link, [
    ['no name', 'name', GONE],
    ['an empty name', 'name', ''],
    ['a command that is a text', 'command', 'make'],
    ['an argument that is a number', 'command.1', 1],
    ['materials as a map', 'materials', {}],
    ['a material without a name', 'materials.0.name', GONE],
    ['a material without a digest', 'materials.0.digest', GONE],
    [
      'two materials of one name',
      'materials',
      [
        { name: 'a', digest: { sha256: SHA256 } },
        { name: 'a', digest: { sha256: SHA256 } },
      ],
      'materials[1].name',
    ],
    ['byproducts as a list', 'byproducts', []],
    ['an environment that is a text', 'environment', 'x'],
  ])
})

describe('release v0.2', () => {
  refuses(PREDICATE.releaseV02, valid.release, [
    ['no purl', 'purl', GONE],
    ['a purl without a version', 'purl', 'pkg:npm/semver'],
    ['a URL instead of a purl', 'purl', 'https://example.com/a@1'],
    ['a purl that is far too long', 'purl', `pkg:npm/${'a@'.repeat(5000)}`],
    ['a packageId that is a number', 'packageId', 1],
  ])
})

describe('release v0.1', () => {
  refuses(PREDICATE.releaseV01, () => ({ purl: 'pkg:npm/a@1', releaseId: '1' }), [
    ['no purl', 'purl', GONE],
    ['a releaseId that is a number', 'releaseId', 1],
  ])
})
