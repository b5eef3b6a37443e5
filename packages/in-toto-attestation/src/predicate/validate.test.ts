import { describe, expect, it } from '@jest/globals'
import { type JsonObject, type JsonValue, WireError } from '@slsa-actions/wire'
import fc from 'fast-check'
import { AttestationError } from '../error.ts'
import * as valid from '../testing/builders.ts'
import { changed, faultOf, GONE, SHA256 } from '../testing/builders.ts'
import { PREDICATE, parsePredicate, validatePredicate } from './index.ts'

const VALID: readonly (readonly [string, () => JsonObject])[] = [
  [PREDICATE.provenanceV1, valid.provenanceV1],
  [PREDICATE.provenanceV02, valid.provenanceV02],
  [PREDICATE.vsaV1, valid.vsa],
  [PREDICATE.svrV01, valid.svr],
  [PREDICATE.testResultV01, valid.testResult],
  [PREDICATE.vulnsV02, valid.vulns],
  [PREDICATE.vulnsV01, valid.vulns],
  [PREDICATE.scaiV03, valid.scai],
  [PREDICATE.linkV03, valid.link],
  [PREDICATE.releaseV02, valid.release],
  [PREDICATE.releaseV01, () => ({ purl: 'pkg:github/o/r@v1', releaseId: '7' })],
  [PREDICATE.cosignSignV1, () => ({})],
  [PREDICATE.spdx, valid.spdx23],
  [PREDICATE.spdx, valid.spdx3],
  [PREDICATE.spdxV23, valid.spdx23],
  [PREDICATE.spdxV3, valid.spdx3],
  ['https://spdx.dev/Document/v3.0', valid.spdx3],
  [PREDICATE.cyclonedx, valid.cyclonedx],
  ['https://cyclonedx.org/bom/v1.6', valid.cyclonedx],
  ['https://example.com/custom/v1', () => ({ anything: [null] })],
]

describe('validatePredicate', () => {
  it.each(VALID)('takes a valid %s and gives it back as it is', (type, make) => {
    const predicate = make()
    expect(validatePredicate(type, predicate)).toBe(predicate)
    expect(predicate).toEqual(make())
  })

  it.each(VALID)('C09 ignores an unknown field in %s', (type, make) => {
    expect(() => validatePredicate(type, { ...make(), example_extension: { a: 1 } })).not.toThrow()
  })

  it.each(VALID)('F10 refuses null, lists, texts and numbers as %s', (type) => {
    for (const value of [null, [], 'x', 1, true]) {
      expect(faultOf(() => validatePredicate(type, value))).toMatchObject({ code: 'PREDICATE', path: 'predicate' })
    }
  })

  it('names the document when there is one', () => {
    expect(() => validatePredicate(PREDICATE.vsaV1, {}, 'predicate file vsa.json')).toThrow(
      'predicate file vsa.json, predicate.verificationResult: is missing',
    )
  })

  it.each(['', 'review', 'example.com/review/v1', '/review', 'https://', 'https:// x', 'javascript'])(
    'refuses the predicate type %j',
    (type) => expect(faultOf(() => validatePredicate(type, {})).path).toBe('predicateType'),
  )

  it.each([
    ['https://slsa.dev/provenance/v1.1', PREDICATE.provenanceV1],
    ['https://slsa.dev/provenance/v1.0.0', PREDICATE.provenanceV1],
    ['https://slsa.dev/provenance/v1/', PREDICATE.provenanceV1],
    ['https://slsa.dev/provenance/v1#', PREDICATE.provenanceV1],
    ['http://slsa.dev/provenance/v1', PREDICATE.provenanceV1],
    ['https://slsa.dev/Provenance/v1', PREDICATE.provenanceV1],
    ['https://slsa.dev/provenance/v0.2.1', PREDICATE.provenanceV02],
    ['https://spdx.dev/document', PREDICATE.spdx],
    ['https://cyclonedx.org/bom/', PREDICATE.cyclonedx],
    ['https://sigstore.dev/cosign/sign/v1/', PREDICATE.cosignSignV1],
  ])('C06 refuses %s, which is meant to be a known type', (type, meant) => {
    expect(faultOf(() => validatePredicate(type, {})).remedy).toBe(`write ${meant}`)
  })

  it.each([
    'https://slsa.dev/provenance/v0.1',
    'https://slsa.dev/provenance/v2',
    'https://in-toto.io/attestation/svr/v0.2',
  ])('takes %s as a custom type', (type) => expect(validatePredicate(type, { a: 1 })).toEqual({ a: 1 }))

  it.each([
    ['https://spdx.dev/Document/v2.1', 'SPDX 2.1 is not known; known are 2.2, 2.3, 3 and 3.0'],
    ['https://spdx.dev/Document/v2.3/', 'SPDX 2.3/ is not known'],
    ['https://cyclonedx.org/bom/v1.3', 'CycloneDX 1.3 is not known; known are 1.4, 1.5, 1.6, 1.7'],
  ])('refuses %s with the versions that it knows', (type, message) => {
    expect(() => validatePredicate(type, {})).toThrow(message)
  })

  it.each([
    [PREDICATE.spdxV22, valid.spdx23],
    ['https://cyclonedx.org/bom/v1.5', valid.cyclonedx],
    [PREDICATE.spdxV3, valid.spdx23],
    [PREDICATE.spdxV23, valid.spdx3],
    [PREDICATE.cyclonedx, valid.spdx23],
  ])('refuses for %s a document of another version or standard', (type, make) => {
    expect(faultOf(() => validatePredicate(type, make())).code).toBe('PREDICATE')
  })

  it('throws errors of its own only, whatever stands at any place of a valid predicate', () => {
    const mutation = fc.tuple(fc.constantFrom(...VALID), fc.nat(), fc.jsonValue({ maxDepth: 2 }))
    fc.assert(
      fc.property(mutation, ([[type, make], where, value]) => {
        const paths = pathsOf(make(), [])
        const path = paths[where % Math.max(paths.length, 1)]
        const predicate = path === undefined ? make() : changed(make(), path, value as JsonValue)
        try {
          validatePredicate(type, predicate)
        } catch (error) {
          if (!(error instanceof AttestationError || error instanceof WireError)) throw error
          if (error instanceof AttestationError && !error.path.startsWith('predicate')) throw error
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe('parsePredicate', () => {
  it('gives the known fields and counts null as absent', () => {
    const loose = changed(changed(valid.provenanceV1(), 'runDetails.metadata', null), 'extra', 1)
    const expected = changed(valid.provenanceV1(), 'runDetails.metadata', GONE)
    expect(parsePredicate(PREDICATE.provenanceV1, loose)).toEqual(expected)
  })

  it.each(VALID.filter(([type]) => type.includes('slsa.dev') || type.includes('in-toto.io')))(
    'leaves no known field out of %s',
    (type, make) => {
      expect(parsePredicate(type as typeof PREDICATE.vsaV1, make())).toEqual(make())
    },
  )

  it('reads a finding of vulns v0.1 in its nested shape', () => {
    const nested = changed(valid.vulns(), 'scanner.result', [{ vulnerability: { id: 'CVE-1', severity: [] } }])
    expect(parsePredicate(PREDICATE.vulnsV01, nested).scanner.result).toEqual([{ id: 'CVE-1', severity: [] }])
    expect(faultOf(() => parsePredicate(PREDICATE.vulnsV02, nested)).path).toBe('predicate.scanner.result[0].id')
  })

  it('reads annotations of a finding as a map, too', () => {
    const mapped = changed(valid.vulns(), 'scanner.result.0.annotations', { fixed: 'yes' })
    expect(parsePredicate(PREDICATE.vulnsV02, mapped).scanner.result[0]?.annotations).toEqual([{ fixed: 'yes' }])
  })

  it('takes an empty digest of a dependency as unset', () => {
    const loose = changed(valid.provenanceV1(), 'buildDefinition.resolvedDependencies', [
      { uri: 'pkg:npm/a@1', digest: {} },
    ])
    expect(parsePredicate(PREDICATE.provenanceV1, loose).buildDefinition.resolvedDependencies).toEqual([
      { uri: 'pkg:npm/a@1' },
    ])
  })

  it('C20 tells "no dependencies" from "no claim" in a VSA', () => {
    expect(parsePredicate(PREDICATE.vsaV1, changed(valid.vsa(), 'dependencyLevels', {})).dependencyLevels).toEqual({})
    expect(
      parsePredicate(PREDICATE.vsaV1, changed(valid.vsa(), 'dependencyLevels', null)).dependencyLevels,
    ).toBeUndefined()
  })

  it('keeps what a descriptor says', () => {
    const full = {
      name: 'n',
      uri: 'https://example.com/x',
      digest: { sha256: SHA256 },
      content: 'e30=',
      downloadLocation: 'https://example.com/y',
      mediaType: 'application/json',
      annotations: { a: null },
    }
    expect(parsePredicate(PREDICATE.scaiV03, changed(valid.scai(), 'producer', full)).producer).toEqual(full)
  })
})

/** Paths to every value in a document, for `changed`. */
function pathsOf(value: JsonValue, path: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return [path.join('.')]
  const below = Object.entries(value).filter(([key]) => !key.includes('.'))
  return [
    ...(path.length > 0 ? [path.join('.')] : []),
    ...below.flatMap(([key, member]) => pathsOf(member, [...path, key])),
  ]
}
