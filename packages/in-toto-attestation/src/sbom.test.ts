import { describe, expect, it } from '@jest/globals'
import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import fc from 'fast-check'
import { AttestationError } from './error.ts'
import { predicateFromSbom } from './sbom.ts'
import { changed, cyclonedx, faultOf, GONE, spdx3, spdx23 } from './testing/builders.ts'

describe('predicateFromSbom', () => {
  it.each([
    ['SPDX 2.3', spdx23(), 'https://spdx.dev/Document/v2.3', 'spdx', '2.3'],
    ['SPDX 2.2', changed(spdx23(), 'spdxVersion', 'SPDX-2.2'), 'https://spdx.dev/Document/v2.2', 'spdx', '2.2'],
    ['SPDX 3.0', spdx3(), 'https://spdx.dev/Document/v3', 'spdx', '3.0.1'],
    ['CycloneDX 1.6', cyclonedx(), 'https://cyclonedx.org/bom', 'cyclonedx', '1.6'],
    ['CycloneDX 1.7', changed(cyclonedx(), 'specVersion', '1.7'), 'https://cyclonedx.org/bom', 'cyclonedx', '1.7'],
    ['CycloneDX 1.4', changed(cyclonedx(), 'specVersion', '1.4'), 'https://cyclonedx.org/bom', 'cyclonedx', '1.4'],
  ])('tells %s from the document', (_, document, type, kind, version) => {
    expect(predicateFromSbom(document)).toEqual({ type, kind, version, predicate: document })
  })

  it('takes CycloneDX without a serial number', () => {
    expect(predicateFromSbom(changed(cyclonedx(), 'serialNumber', GONE)).kind).toBe('cyclonedx')
  })

  it.each([null, [], 'x', 1])('F10 refuses %j', (value) => {
    expect(faultOf(() => predicateFromSbom(value)).code).toBe('SBOM')
  })

  it('says what an SBOM is when a document is none', () => {
    const fault = faultOf(() => predicateFromSbom({ name: 'app' }, 'SBOM file a.json'))
    expect(fault.message).toBe(
      'SBOM file a.json: is neither SPDX (spdxVersion, or @context and @graph) nor CycloneDX (bomFormat)',
    )
    expect(fault.remedy).toContain('CycloneDX 1.4, 1.5, 1.6, 1.7')
  })

  it('walks components that nest without end', () => {
    let component: JsonObject = { type: 'library' }
    for (let depth = 0; depth < 100_000; depth += 1) component = { type: 'library', name: 'a', components: [component] }
    expect(faultOf(() => predicateFromSbom({ ...cyclonedx(), components: [component] })).code).toBe('SBOM')
  })

  it('throws errors of its own only, whatever the document', () => {
    const seeds = fc.constantFrom(spdx23(), spdx3(), cyclonedx(), {})
    const patch = fc.dictionary(
      fc.constantFrom(...Object.keys({ ...spdx23(), ...spdx3(), ...cyclonedx() })),
      fc.jsonValue({ maxDepth: 3 }),
    )
    fc.assert(
      fc.property(seeds, patch, (seed, fields) => {
        try {
          predicateFromSbom({ ...seed, ...(fields as JsonObject) })
        } catch (error) {
          if (!(error instanceof AttestationError) || error.code !== 'SBOM') throw error
        }
      }),
    )
  })
})

/** What is wrong, where, the value put there, and the path in the error where it is another one. */
type Case = readonly [what: string, path: string, value: JsonValue | typeof GONE, named?: string]

function refuses(make: () => JsonObject, cases: readonly Case[]): void {
  it.each(cases.map(withNamedPath))('refuses %s', (_, path, value, expected) => {
    const fault = faultOf(() => predicateFromSbom(changed(make(), path, value)))
    expect([fault.code, fault.path]).toEqual(['SBOM', expected])
  })
}

function withNamedPath([what, path, value, named]: Case): [string, string, JsonValue | typeof GONE, string] {
  return [what, path, value, named ?? path.replaceAll(/\.(\d+)/g, '[$1]')]
}

describe('SPDX 2', () => {
  refuses(spdx23, [
    ['an unknown version', 'spdxVersion', 'SPDX-2.1'],
    ['a version without its prefix', 'spdxVersion', '2.3'],
    ['no version', 'spdxVersion', GONE],
    ['no SPDXID', 'SPDXID', GONE],
    ['another SPDXID', 'SPDXID', 'SPDXRef-app'],
    ['no data license', 'dataLicense', GONE],
    ['another data license', 'dataLicense', 'MIT'],
    ['no name', 'name', GONE],
    ['no namespace', 'documentNamespace', GONE],
    ['a relative namespace', 'documentNamespace', 'app-1'],
    ['a namespace with a fragment', 'documentNamespace', 'https://example.com/a#b'],
    ['no creation info', 'creationInfo', GONE],
    ['no creation time', 'creationInfo.created', GONE],
    ['a creation time that is none', 'creationInfo.created', '2026-11-01'],
    ['no creators', 'creationInfo.creators', GONE],
    ['an empty list of creators', 'creationInfo.creators', []],
    ['packages as an object', 'packages', {}],
    ['a package that is a text', 'packages.0', 'app'],
    ['a package without SPDXID', 'packages.0.SPDXID', GONE],
    ['a package with another kind of id', 'packages.0.SPDXID', 'app'],
    ['a package without name', 'packages.0.name', GONE],
    ['a package without download location', 'packages.0.downloadLocation', GONE],
    ['a package version that is a number', 'packages.0.versionInfo', 1],
    ['a file without name', 'files.0.fileName', GONE],
    ['a relationship without type', 'relationships.0.relationshipType', GONE],
  ])
})

describe('SPDX 3', () => {
  refuses(spdx3, [
    ['no context', '@context', GONE],
    ['a foreign context', '@context', 'https://example.com/context.jsonld'],
    ['the context of 3.1', '@context', 'https://spdx.org/rdf/3.1.0/spdx-context.jsonld'],
    ['no graph', '@graph', GONE],
    ['an empty graph', '@graph', []],
    ['an element without a type', '@graph.2.type', GONE],
    ['an element that is a text', '@graph.2', 'x'],
    ['no document', '@graph.1.type', 'software_Sbom', '@graph'],
    ['two documents', '@graph.2.type', 'SpdxDocument', '@graph'],
    ['a document without id', '@graph.1.spdxId', GONE],
    ['a document without creation info', '@graph.1.creationInfo', GONE],
    ['a document with a creation info that is not there', '@graph.1.creationInfo', '_:other'],
    ['a creation info of 3.1', '@graph.0.specVersion', '3.1.0'],
    ['a creation info of 2.3', '@graph.0.specVersion', 'SPDX-2.3'],
    ['a creation info without version', '@graph.0.specVersion', GONE],
    ['a creation info without time', '@graph.0.created', GONE],
    ['a creation info without creators', '@graph.0.createdBy', []],
    ['no creation info at all', '@graph.0.type', 'Person', '@graph[1].creationInfo'],
  ])

  it('takes creation info that stands inside the document', () => {
    const info = { type: 'CreationInfo', specVersion: '3.0.0', created: '2026-11-01T10:00:00Z', createdBy: ['x'] }
    expect(predicateFromSbom(changed(spdx3(), '@graph.1.creationInfo', info)).version).toBe('3.0.0')
  })

  it('takes the context among others', () => {
    const contexts = ['https://example.com/x.jsonld', 'https://spdx.org/rdf/3.0.0/spdx-context.jsonld']
    expect(predicateFromSbom(changed(spdx3(), '@context', contexts)).kind).toBe('spdx')
  })
})

describe('CycloneDX', () => {
  refuses(cyclonedx, [
    ['another format', 'bomFormat', 'cyclonedx'],
    ['version 1.3', 'specVersion', '1.3'],
    ['version 2.0', 'specVersion', '2.0'],
    ['a version that is a number', 'specVersion', 1.6],
    ['no version', 'specVersion', GONE],
    ['a serial number without urn:uuid:', 'serialNumber', '3e671687-395b-41f5-a30f-a58921a69b79'],
    ['a serial number in upper case', 'serialNumber', 'urn:uuid:3E671687-395B-41F5-A30F-A58921A69B79'],
    ['a document version of 0', 'version', 0],
    ['a document version as a text', 'version', '1'],
    ['metadata as a list', 'metadata', []],
    ['a time that is none', 'metadata.timestamp', 'x'],
    ['a main component without type', 'metadata.component.type', GONE],
    ['components as an object', 'components', {}],
    ['a component without name', 'components.0.name', GONE],
    ['a component without type', 'components.0.type', GONE],
    ['a component of an unknown type', 'components.0.type', 'package'],
    ['an inner component without name', 'components.0.components.0.name', GONE],
    ['a service without name', 'services.0.name', GONE],
    ['a dependency without ref', 'dependencies.0.ref', GONE],
    ['a dependency on a number', 'dependencies.0.dependsOn', [1], 'dependencies[0].dependsOn[0]'],
  ])

  it('lists the versions that it knows', () => {
    expect(() => predicateFromSbom(changed(cyclonedx(), 'specVersion', '1.3'))).toThrow(
      'SBOM, specVersion: must be one of 1.4, 1.5, 1.6, 1.7, found "1.3"',
    )
  })

  it('demands the document version in 1.4 only', () => {
    const without = changed(cyclonedx(), 'version', GONE)
    expect(predicateFromSbom(without).version).toBe('1.6')
    expect(faultOf(() => predicateFromSbom(changed(without, 'specVersion', '1.4'))).path).toBe('version')
  })

  it.each([
    ['1.4', 'platform'],
    ['1.5', 'cryptographic-asset'],
  ])('knows no component type of a later version in %s', (version, type) => {
    const document = changed(changed(cyclonedx(), 'specVersion', version), 'components.0.type', type)
    expect(faultOf(() => predicateFromSbom(document)).path).toBe('components[0].type')
  })
})
