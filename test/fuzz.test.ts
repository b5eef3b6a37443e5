import { describe, expect, it } from '@jest/globals'
import type { VerifiedBundle } from '@slsa-actions/core/verification'
import { makeCorpus } from './fuzz/corpus.ts'
import { partsOfTimestamp } from './fuzz/der.ts'
import { type Known, tellsNothingNew } from './fuzz/facts.ts'
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
  const withMaterial = (change: object): string =>
    JSON.stringify({ ...bundle, verificationMaterial: { ...bundle.verificationMaterial, ...change } })
  const version = (name: string, change: object = {}): string => {
    const of = JSON.parse(withEntry(change))
    return JSON.stringify({ ...of, mediaType: `application/vnd.dev.sigstore.bundle${name}` })
  }
  const withCheckpoint = (change: (lines: string[]) => string[]): string => {
    const { checkpoint } = entry.inclusionProof
    const envelope = change(checkpoint.envelope.split('\n')).join('\n')
    return withEntry({ inclusionProof: { ...entry.inclusionProof, checkpoint: { envelope } } })
  }
  const OTHER = '\u2014 witness.example AAAAAAAA'

  it.each([
    ['itself', good, 'same'],
    ['itself over many lines', JSON.stringify(bundle, undefined, 2), 'same'],
    ['a number that was a text', withEntry({ logIndex: Number(entry.logIndex) }), 'same'],
    ['a promise left out', withEntry({ inclusionPromise: undefined }), 'weaker'],
    ['another index', withEntry({ logIndex: '99' }), 'other'],
    ['another index without a promise', withEntry({ logIndex: '99', inclusionPromise: undefined }), 'weaker'],
    ['a proof left out', withEntry({ inclusionProof: undefined }), 'other'],
    ['a proof left out of the first version', version('+json;version=0.1', { inclusionProof: undefined }), 'weaker'],
    ['a promise left out of the first version', version('+json;version=0.1', { inclusionPromise: undefined }), 'other'],
    ['a version that there is not', version('.v0.4+json'), 'other'],
    ['no log entry', withMaterial({ tlogEntries: [] }), 'other'],
    ['no timestamp', withMaterial({ timestampVerificationData: undefined }), 'weaker'],
    [
      'nobody who vouches for the time',
      withMaterial({
        timestampVerificationData: undefined,
        tlogEntries: [{ ...entry, inclusionPromise: undefined }],
      }),
      'other',
    ],
    ['base64 written otherwise', withEntry({ canonicalizedBody: `${entry.canonicalizedBody}\n` }), 'other'],
    ['a number with a zero before it', withEntry({ logIndex: `0${entry.logIndex}` }), 'other'],
    ['a field in another place', JSON.stringify({ ...bundle, payload: '' }), 'other'],
    ['a checkpoint signed by somebody else', withCheckpoint((lines) => lines.toSpliced(-2, 1, OTHER)), 'other'],
    ['a checkpoint signed by somebody else too', withCheckpoint((lines) => lines.toSpliced(-1, 0, OTHER)), 'weaker'],
    ['a checkpoint with words behind it', withCheckpoint((lines) => lines.toSpliced(-1, 0, 'words')), 'other'],
    ['another bundle', second, 'other'],
    ['a field more', JSON.stringify({ ...bundle, more: 1 }), 'other'],
    ['a field twice', good.replace('{', '{"mediaType":"x",'), 'other'],
    ['no JSON', '{', 'other'],
  ])('says of %s', (_, text, meaning) => {
    expect(compareMeaning(text, good)).toBe(meaning)
  })
})

describe('partsOfTimestamp', () => {
  const [text = ''] = makeCorpus().bundles.map((one) => one.text)
  const { rfc3161Timestamps } = JSON.parse(text).verificationMaterial.timestampVerificationData
  const der = Buffer.from(rfc3161Timestamps[0].signedTimestamp, 'base64')

  it('reads no length in more bytes than it needs, and no byte behind', () => {
    const [tag, first, second, third] = [...der.subarray(0, 4)] as [number, number, number, number]
    expect([tag, first]).toEqual([0x30, 0x82])
    const long = Buffer.concat([Buffer.from([tag, 0x83, 0, second, third]), der.subarray(4)])
    expect(partsOfTimestamp(der)?.certificates.length).toBeGreaterThanOrEqual(0)
    expect(partsOfTimestamp(long)).toBeUndefined()
    expect(partsOfTimestamp(Buffer.concat([der, Buffer.from([0x05, 0x00])]))?.rest).not.toBe(
      partsOfTimestamp(der)?.rest,
    )
  })
})

describe('tellsNothingNew', () => {
  const verified = { kind: 'signature', times: [{ kind: 'log', at: new Date(0) }], logEntries: [{ logIndex: '7' }] }
  const text = JSON.stringify({ verificationMaterial: { tlogEntries: [{ inclusionProof: { logIndex: '3' } }] } })
  const good = { text, verified } as unknown as Known
  const told = (change: object): VerifiedBundle => ({ ...verified, ...change }) as unknown as VerifiedBundle

  it.each<[string, object, 'same' | 'weaker', boolean]>([
    ['the same', {}, 'same', true],
    ['another time', { times: [{ kind: 'log', at: new Date(1) }] }, 'same', false],
    ['another time', { times: [{ kind: 'log', at: new Date(1) }] }, 'weaker', false],
    ['no time', { times: [] }, 'weaker', false],
    ['the place in the tree', { logEntries: [{ logIndex: '3' }] }, 'weaker', true],
    ['the place in the tree', { logEntries: [{ logIndex: '3' }] }, 'same', false],
    ['another index', { logEntries: [{ logIndex: '8' }] }, 'weaker', false],
    ['another signer', { signer: { san: 'x' } }, 'weaker', false],
  ])('judges %s', (_, change, kind, isNothing) => {
    expect(tellsNothingNew(told(change), good, kind)).toBe(isNothing)
  })
})
