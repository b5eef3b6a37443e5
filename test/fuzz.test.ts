import { describe, expect, it } from '@jest/globals'
import { makeCorpus } from './fuzz/corpus.ts'
import { createFuzzer, emptyTally } from './fuzz/fuzz.ts'
import { compareMeaning } from './fuzz/meaning.ts'

/** The short slice; `npm run fuzz` runs a million. */
const COUNT = 3000

describe('mutated bundles', () => {
  it('A03 R02 are never accepted, never crash and never hang', async () => {
    const judge = createFuzzer(makeCorpus(), 20261124)
    const tally = emptyTally()
    const findings = []
    for (let index = 0; index < COUNT; index += 1) {
      const finding = await judge(index, tally)
      if (finding !== undefined) findings.push({ ...finding, text: finding.text.slice(0, 2000) })
    }
    expect(findings).toEqual([])
    expect(tally.refused).toBeGreaterThan(COUNT * 0.75)
    // They get to every check, not only to the parser.
    expect(Object.keys(tally.codes)).toEqual(
      expect.arrayContaining(['ARTIFACT_DIGEST', 'BUNDLE', 'CERTIFICATE', 'LOG_ENTRY', 'SIGNATURE', 'TIMESTAMP']),
    )
  })
})

describe('compareMeaning', () => {
  const [good = '', second = ''] = makeCorpus().bundles.map(({ text }) => text)
  const bundle = JSON.parse(good)
  const entry = bundle.verificationMaterial.tlogEntries[0]
  const withEntry = (change: object): string =>
    JSON.stringify({
      ...bundle,
      verificationMaterial: { ...bundle.verificationMaterial, tlogEntries: [{ ...entry, ...change }] },
    })

  it.each([
    ['itself', good, 'same'],
    ['itself over many lines', JSON.stringify(bundle, undefined, 2), 'same'],
    ['a number that was a text', withEntry({ logIndex: Number(entry.logIndex) }), 'same'],
    ['a promise left out', withEntry({ inclusionPromise: undefined }), 'weaker'],
    ['another index', withEntry({ logIndex: '99' }), 'other'],
    ['another bundle', second, 'other'],
    ['a field more', JSON.stringify({ ...bundle, more: 1 }), 'other'],
    ['a field twice', good.replace('{', '{"mediaType":"x",'), 'other'],
    ['no JSON', '{', 'other'],
  ])('says of %s', (_, text, meaning) => {
    expect(compareMeaning(text, good)).toBe(meaning)
  })
})
