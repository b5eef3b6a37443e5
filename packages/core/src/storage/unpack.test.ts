import { describe, expect, it } from '@jest/globals'
import type { JsonValue } from '@slsa-actions/wire'
import { attestationText, digest, signatureText } from '../testing/bundles.ts'
import { verdictOf } from '../testing/failure.ts'
import { bundlesInText } from './index.ts'

const A = attestationText([{ name: 'a', digest: digest('a') }])
const B = signatureText('b'.repeat(64))
const a = JSON.parse(A) as JsonValue
const b = JSON.parse(B) as JsonValue
const PUBLISH = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1'

const read = (value: JsonValue) => bundlesInText(JSON.stringify(value), 'x.json')
const shown = (value: JsonValue) => read(value).map(({ text, source }) => [text, source])

describe('documents with several bundles', () => {
  it.each<[string, JsonValue, [string, string][]]>([
    [
      'a list',
      [a, b],
      [
        [A, 'x.json[0]'],
        [B, 'x.json[1]'],
      ],
    ],
    [
      "GitHub's answer",
      { attestations: [{ bundle: a, repository_id: 1 }, { bundle: b }] },
      [
        [A, 'x.json[0]'],
        [B, 'x.json[1]'],
      ],
    ],
    [
      'its pages in one list',
      [{ attestations: [{ bundle: a }] }, { attestations: [{ bundle: b }] }],
      [
        [A, 'x.json[0][0]'],
        [B, 'x.json[1][0]'],
      ],
    ],
    ['an answer with nothing', { attestations: [] }, []],
  ])('%s is unpacked', (_, value, expected) => expect(shown(value)).toEqual(expected))

  it('each line may be one', () => {
    const text = `${A}\n${JSON.stringify({ attestations: [{ bundle: b }] })}\n`
    expect(bundlesInText(text, 'x').map(({ text: found }) => found)).toEqual([A, B])
  })

  it('over many lines, one is unpacked as well', () => {
    expect(bundlesInText(JSON.stringify([a, b], undefined, 2), 'x').map(({ text }) => text)).toEqual([A, B])
  })

  it('E04 an entry without a bundle is a bundle that fails, beside the others', () => {
    const found = read({ attestations: [{ bundle: null, bundle_url: 'https://x.test' }, { bundle: b }] })
    expect(found.map(({ text, failure }) => [text, failure === undefined])).toEqual([
      ['', false],
      [B, true],
    ])
  })

  it('a bundle that has a field of that name stays one, to be refused', () => {
    const odd = { ...(a as object), mediaType: 'x', attestations: [] } as JsonValue
    expect(shown(odd)).toEqual([[JSON.stringify(odd), 'x.json']])
  })

  it('A29 a document with a key twice is left to the reader of bundles', () => {
    const text = `{"attestations":[],"attestations":[{"bundle":${A}}]}`
    expect(bundlesInText(text, 'x')).toEqual([{ text, source: 'x' }])
  })

  it('has its limits', async () => {
    expect(shown([[[[a]]]])).toEqual([[JSON.stringify([a]), 'x.json[0][0][0]']])
    expect(await verdictOf(() => read(Array.from({ length: 10_001 }, () => 1)))).toBe('V2 BUNDLE_FILE')
  })
})

describe("C11 npm's answer", () => {
  const publish = { predicateType: PUBLISH, bundle: b }
  const built = { predicateType: 'https://slsa.dev/provenance/v1', bundle: a }

  it('gives what was built, with what the registry says beside it', () => {
    const [found, ...more] = read({ attestations: [publish, built] })
    expect(found).toMatchObject({ text: A, published: { text: B, source: 'x.json[0]' } })
    expect(more).toEqual([])
  })

  it.each<[string, JsonValue[]]>([
    ['without a publish attestation', [built]],
    ['with two', [publish, publish, built]],
  ])('%s fails', (_, attestations) => {
    const found = read({ attestations })
    expect(found).toHaveLength(1)
    expect(found[0]?.failure).toMatchObject({ code: 'NPM_PACKAGE', outcome: 'refused' })
  })

  it('of the registry alone is what the registry says', () => {
    expect(read({ attestations: [publish] }).map(({ text }) => text)).toEqual([B])
  })
})
