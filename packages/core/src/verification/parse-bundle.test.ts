import { describe, expect, it } from '@jest/globals'
import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import { verdictOf } from '../testing/failure.ts'
import { changed, testInstance } from '../testing/sigstore.ts'
import { parseBundle } from './index.ts'

const sigstore = testInstance()
const { bundle } = sigstore.bundle({ logs: [1] })
const message = sigstore.bundle({ content: { kind: 'message', artifact: Buffer.from('x') } }).bundle
const ENTRY = ['verificationMaterial', 'tlogEntries', 0] as const
const PROOF = [...ENTRY, 'inclusionProof'] as const

function verdict(input: JsonValue | Uint8Array): Promise<string> {
  return verdictOf(() => parseBundle(input, 'bundle'))
}

/** The verdict on a bundle with one place changed. */
function changedTo(path: readonly (string | number)[], value: JsonValue | undefined, of = bundle): Promise<string> {
  return verdict(changed(of, path, value))
}

function at(path: readonly (string | number)[], of = bundle): JsonValue {
  let found: JsonValue = of
  for (const step of path) found = (found as Record<string | number, JsonValue>)[step] as JsonValue
  return found
}

describe('parseBundle', () => {
  it('takes bundles of an envelope and of a plain signature', () => {
    expect([parseBundle(bundle, 'b').kind, parseBundle(message, 'b').kind]).toEqual(['dsse', 'message'])
  })

  it.each([
    ['the signature', ['dsseEnvelope', 'signatures', 0, 'sig']],
    ['the payload', ['dsseEnvelope', 'payload']],
    ['the certificate', ['verificationMaterial', 'certificate', 'rawBytes']],
    ['a hash', [...PROOF, 'rootHash']],
  ])('A03 names the place where %s is no base64', async (_, path) => {
    expect(await changedTo(path, '!!!not-base64')).toBe('V2 BUNDLE')
  })

  it.each(['', '{', JSON.stringify(bundle).slice(0, -1), JSON.stringify(bundle).slice(0, 300)])(
    'A04 refuses truncated JSON (%#)',
    async (text) => {
      expect(await verdict(text)).toBe('V2 JSON_SYNTAX')
    },
  )

  it.each([['-1'], [-1], ['1e3'], ['0x10'], ['01'], [' 1'], ['9223372036854775808'], [1.5]])(
    'A05 refuses the log index %p',
    async (index) => {
      expect(await changedTo([...ENTRY, 'logIndex'], index)).toMatch(/^V1 LOG_ENTRY$|^V2 BUNDLE$/)
    },
  )

  it('A05 calls a negative log index a refusal', async () => {
    expect(await changedTo([...ENTRY, 'logIndex'], '-1')).toBe('V1 LOG_ENTRY')
  })

  it.each([
    'application/vnd.dev.sigstore.bundle+json;version=99.9',
    'application/vnd.dev.sigstore.bundle.v0.9+json',
    'application/vnd.dev.sigstore.bundle.v0.3+json ',
    'APPLICATION/vnd.dev.sigstore.bundle.v0.3+json',
    'constructor',
    '',
    null,
    3,
    undefined,
  ])('A06 refuses the media type %p', async (type) => {
    expect(await changedTo(['mediaType'], type)).toBe('V1 BUNDLE')
  })

  it('A07 takes no chain in a bundle of version 0.3', async () => {
    const { certificate, ...material } = bundle.verificationMaterial as JsonObject
    const chain = { ...material, x509CertificateChain: { certificates: [certificate ?? null] } }
    expect(await changedTo(['verificationMaterial'], chain)).toBe('V2 BUNDLE')
  })

  it('A01 refuses an empty chain of certificates', async () => {
    const { certificate: _, ...material } = bundle.verificationMaterial as JsonObject
    const old = changed(bundle, ['mediaType'], 'application/vnd.dev.sigstore.bundle+json;version=0.1')
    const chain = { ...material, x509CertificateChain: { certificates: [] } }
    expect(await changedTo(['verificationMaterial'], chain, old)).toBe('V1 CERTIFICATE')
  })

  describe('A25 of an inclusion proof', () => {
    it('refuses an empty tree', async () => {
      expect(await changedTo([...PROOF, 'treeSize'], '0')).toBe('V1 LOG_ENTRY')
    })
    it('refuses another root than the checkpoint has', async () => {
      expect(await changedTo([...PROOF, 'rootHash'], Buffer.alloc(32, 1).toString('base64'))).toBe('V1 LOG_ENTRY')
    })
    it('refuses another size than the checkpoint has', async () => {
      expect(await changedTo([...PROOF, 'treeSize'], '1234')).toBe('V1 LOG_ENTRY')
    })
    it('refuses hashes of another length', async () => {
      expect(await changedTo([...PROOF, 'hashes'], [Buffer.alloc(31).toString('base64')])).toBe('V1 LOG_ENTRY')
    })
  })

  describe('A26 of the signatures of an envelope', () => {
    const signature = at(['dsseEnvelope', 'signatures', 0])
    it.each([
      ['none', []],
      ['two', [signature, { sig: 'AAAA' }]],
      ['a thousand', Array.from({ length: 1000 }, () => signature)],
    ])('refuses %s', async (_, signatures) => {
      expect(await changedTo(['dsseEnvelope', 'signatures'], signatures)).toBe('V1 SIGNATURE')
    })
  })

  it('A28 takes either an envelope or a plain signature', async () => {
    const both = { ...bundle, messageSignature: message.messageSignature ?? null }
    expect([await verdict(both), await changedTo(['dsseEnvelope'], undefined)]).toEqual(['V2 BUNDLE', 'V1 SIGNATURE'])
  })

  describe('A29 of documents that parsers read differently', () => {
    const text = JSON.stringify(bundle)
    it.each([
      ['a key that stands twice', text.replace('"payload":', '"payload":"AAAA","payload":'), 'V2 JSON_DUPLICATE_KEY'],
      [
        'a key that stands twice, once in escapes',
        text.replace('"payload":', '"p\\u0061yload":"AAAA","payload":'),
        'V2 JSON_DUPLICATE_KEY',
      ],
      ['the key __proto__', text.replace('"payload":', '"__proto__":{},"payload":'), 'V2 JSON_FORBIDDEN_KEY'],
      ['the key constructor', text.replace('"payload":', '"constructor":{},"payload":'), 'V2 JSON_FORBIDDEN_KEY'],
      ['bytes after the end', `${text}{}`, 'V2 JSON_SYNTAX'],
      ['a NUL after the end', `${text}\u0000`, 'V2 JSON_SYNTAX'],
    ])('refuses %s', async (_, input, expected) => {
      expect(await verdict(input)).toBe(expected)
    })
  })

  describe('A30 of base64', () => {
    const path = ['dsseEnvelope', 'payload']
    const payload = String(at(path))
    it.each([
      ['the URL alphabet', Buffer.from([251, 255, 254]).toString('base64url')],
      ['a line end', `${payload.slice(0, 4)}\n${payload.slice(4)}`],
      ['no padding', 'YQ'],
      ['unused bits that are set', 'YR=='],
      ['a space at the end', `${payload} `],
      ['nothing', ''],
    ])('refuses %s', async (_, text) => {
      expect(await changedTo(path, text)).toBe('V2 BUNDLE')
    })
  })

  it.each([
    [[]],
    [['verificationMaterial']],
    [['verificationMaterial', 'certificate']],
    [[...ENTRY]],
    [[...ENTRY, 'logId']],
    [[...ENTRY, 'kindVersion']],
    [[...ENTRY, 'inclusionPromise']],
    [[...PROOF]],
    [[...PROOF, 'checkpoint']],
    [['dsseEnvelope']],
    [['dsseEnvelope', 'signatures', 0]],
  ] as [(string | number)[]][])('takes no unknown field in %j', async (path) => {
    expect(await changedTo([...path, 'note'], 'x')).toBe('V2 BUNDLE')
  })

  it('R01 refuses a bundle by its size before reading it', async () => {
    expect(await verdict(new Uint8Array(64 * 1024 * 1024 + 1))).toBe('V2 JSON_TOO_LARGE')
  })

  it.each([100_000, 5_000_000])('R02 refuses %i brackets within a second', async (depth) => {
    const began = performance.now()
    expect(await verdict('['.repeat(depth))).toBe('V2 JSON_TOO_DEEP')
    expect(performance.now() - began).toBeLessThan(1000)
  })

  describe('R03 of lists', () => {
    const many = (count: number, value: JsonValue): JsonValue[] => Array.from({ length: count }, () => value)
    it.each([
      ['a thousand log entries', ['verificationMaterial', 'tlogEntries'], many(1000, at(ENTRY)), 'V1 LOG_ENTRY'],
      [
        '33 timestamps',
        ['verificationMaterial', 'timestampVerificationData'],
        { rfc3161Timestamps: many(33, { signedTimestamp: 'AAAA' }) },
        'V1 TIMESTAMP',
      ],
      ['65 hashes of a proof', [...PROOF, 'hashes'], many(65, Buffer.alloc(32).toString('base64')), 'V1 LOG_ENTRY'],
      ['100,000 hashes', [...PROOF, 'hashes'], many(100_000, Buffer.alloc(32).toString('base64')), 'V1 LOG_ENTRY'],
    ] as [string, (string | number)[], JsonValue, string][])('refuses %s', async (_, path, value, expected) => {
      expect(await changedTo(path, value)).toBe(expected)
    })
  })

  it.each([
    ['is ten megabytes long', (note: string) => `${note}${'x'.repeat(10 * 1024 * 1024)}`],
    ['has no origin', (note: string) => note.replace(/^[^\n]*/, '')],
    ['has no size', (note: string) => note.replace(/\n[^\n]*/, '')],
    ['has no root hash', (note: string) => note.replace(/\n([^\n]*)\n[^\n]*\n/, '\n$1\n')],
    ['has no signature', (note: string) => note.replace(/\u2014.*\n/g, '')],
    ['has a signature without its end', (note: string) => note.replace(/\n$/, '')],
    ['has a line that is no signature', (note: string) => `${note}hello\n`],
    ['has a signature of lax base64', (note: string) => note.replace(/(=*)\n$/, '\t$1\n')],
  ])('A35 refuses a checkpoint that %s', async (_, alter) => {
    const envelope = String(at([...PROOF, 'checkpoint', 'envelope']))
    expect(await changedTo([...PROOF, 'checkpoint', 'envelope'], alter(envelope))).toBe('V1 LOG_ENTRY')
  })

  it('A35 refuses a checkpoint whose signature sets bits that mean nothing', async () => {
    const second = sigstore.bundle({ logs: [2] }).bundle
    const path = [...PROOF, 'checkpoint', 'envelope']
    const envelope = String(at(path, second))
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    const lax = envelope.replace(/(.)=\n$/, (_, last: string) => `${alphabet[alphabet.indexOf(last) ^ 1]}=\n`)
    const verdicts = [await changedTo(path, envelope, second), await changedTo(path, lax, second)]
    expect(verdicts).toEqual(['V0', 'V1 LOG_ENTRY'])
  })
})
