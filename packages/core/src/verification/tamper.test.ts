import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { verdictOf } from '../testing/failure.ts'
import { changed, profileOf, testInstance, verifyMade } from '../testing/sigstore.ts'

const sigstore = testInstance()
const profile = profileOf(sigstore)
const content = { kind: 'message', artifact: Buffer.from('the artifact') } as const
/** Leaves before and after the entry give its proof some hashes. */
for (const logs of [
  [1, 2],
  [1, 2],
  [1, 2],
] as const)
  sigstore.bundle({ logs })

const MATERIAL = ['verificationMaterial'] as const
const ENTRY = [...MATERIAL, 'tlogEntries', 0] as const
const PROOF = [...ENTRY, 'inclusionProof'] as const
const STAMP = [...MATERIAL, 'timestampVerificationData', 'rfc3161Timestamps', 0, 'signedTimestamp'] as const
const OF_BOTH: (readonly (string | number)[])[] = [
  [...MATERIAL, 'certificate', 'rawBytes'],
  [...ENTRY, 'canonicalizedBody'],
  [...ENTRY, 'logId', 'keyId'],
  [...PROOF, 'hashes', 0],
  [...PROOF, 'rootHash'],
  STAMP,
]
const PROMISE = [...ENTRY, 'inclusionPromise', 'signedEntryTimestamp'] as const
const ENVELOPE = [
  ['dsseEnvelope', 'payload'],
  ['dsseEnvelope', 'signatures', 0, 'sig'],
] as const
const PLAIN = [
  ['messageSignature', 'signature'],
  ['messageSignature', 'messageDigest', 'digest'],
] as const

const BUNDLES = [
  ['an envelope in log version 1', sigstore.bundle({ logs: [1] }), [...OF_BOTH, PROMISE, ...ENVELOPE]],
  ['an envelope in log version 2', sigstore.bundle({ logs: [2] }), [...OF_BOTH, ...ENVELOPE]],
  ['a plain signature in log version 1', sigstore.bundle({ logs: [1], content }), [...OF_BOTH, PROMISE, ...PLAIN]],
  ['a plain signature in log version 2', sigstore.bundle({ logs: [2], content }), [...OF_BOTH, ...PLAIN]],
] as const

type Made = (typeof BUNDLES)[number][1]

function textAt(made: Made, path: readonly (string | number)[]): string {
  let found: unknown = made.bundle
  for (const step of path) found = (found as Record<string | number, unknown>)[step]
  return String(found)
}

/** The verdict when one byte of a base64 field is another one. */
function withByte(made: Made, path: readonly (string | number)[], at: number, mask: number): Promise<string> {
  const bytes = Buffer.from(textAt(made, path), 'base64')
  const place = at % bytes.byteLength
  bytes[place] = (bytes[place] ?? 0) ^ mask
  return verdictOf(() => verifyMade(sigstore, changed(made.bundle, path, bytes.toString('base64')), { profile }))
}

/** The verdict when one character of the text is another one, printable or not. */
function withCharacter(text: string, at: number, code: number): Promise<string> | undefined {
  const place = at % text.length
  if (text.charCodeAt(place) === code) return undefined
  const other = `${text.slice(0, place)}${String.fromCharCode(code)}${text.slice(place + 1)}`
  return verdictOf(() => verifyMade(sigstore, other, { profile }))
}

const place = fc.nat({ max: 1 << 20 })
const REFUSED = /^V[12] (?!INTERNAL)/

describe.each(BUNDLES)('%s', (_, made, fields) => {
  it('is good as it is', async () => {
    expect(await verdictOf(() => verifyMade(sigstore, made, { profile }))).toBe('V0')
  })

  it('is refused when any byte of any field changes', async () => {
    const one = fc.tuple(fc.constantFrom(...fields), place, fc.integer({ min: 1, max: 255 }))
    await fc.assert(
      fc.asyncProperty(one, async ([path, at, mask]) => {
        expect(await withByte(made, path, at, mask)).toMatch(REFUSED)
      }),
      { seed: 7, numRuns: 120 },
    )
  })

  it('is refused when any character of its checkpoint changes', async () => {
    const path = [...PROOF, 'checkpoint', 'envelope']
    const text = textAt(made, path)
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 0, max: 0xff }), async (at, code) => {
        const where = at % text.length
        fc.pre(text.charCodeAt(where) !== code)
        const other = `${text.slice(0, where)}${String.fromCharCode(code)}${text.slice(where + 1)}`
        const verdict = await verdictOf(() => verifyMade(sigstore, changed(made.bundle, path, other), { profile }))
        expect(verdict).toMatch(REFUSED)
      }),
      { seed: 11, numRuns: 60 },
    )
  })

  it('is refused when any character of its text changes', async () => {
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 0x20, max: 0x7e }), async (at, code) => {
        const verdict = withCharacter(made.text, at, code)
        fc.pre(verdict !== undefined)
        expect(await verdict).toMatch(REFUSED)
      }),
      { seed: 13, numRuns: 120 },
    )
  })
})
