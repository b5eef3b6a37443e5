import { describe, expect, it } from '@jest/globals'
import type { Fault } from '@slsa-actions/testbed'
import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import { failureOf, verdictOf } from '../testing/failure.ts'
import { altering, digest, statement, useSigningBed } from '../testing/signing-bed.ts'

const bed = useSigningBed()

describe('N14 the log', () => {
  type Entry = {
    body: string
    logIndex: number
    integratedTime: number
    verification: { signedEntryTimestamp: string; inclusionProof: Record<string, JsonValue> }
  }

  /** Changes the one entry in an answer of version 1. */
  const entry = (alter: (entry: Entry) => void): Fault =>
    altering((body: Record<string, Entry>) => {
      const copy = structuredClone(body)
      for (const one of Object.values(copy)) alter(one)
      return copy as unknown as JsonObject
    })
  /** An honest entry, of something else. */
  const other = (version: 1 | 2): JsonObject =>
    bed.testbed.sigstore.bundle({ logs: [version], at: bed.now }).logEntries[0] ?? {}

  it.each([
    [
      'an entry of something else',
      (one: Entry) => {
        one.body = String(other(1).canonicalizedBody)
      },
    ],
    [
      'a promise that is bad',
      (one: Entry) => {
        one.verification.signedEntryTimestamp = Buffer.from('bad').toString('base64')
      },
    ],
    [
      'another time',
      (one: Entry) => {
        one.integratedTime += 1
      },
    ],
    [
      'another index',
      (one: Entry) => {
        one.logIndex += 1
      },
    ],
    [
      'a checkpoint of an older tree',
      (one: Entry) => {
        one.verification.inclusionProof.checkpoint = olderCheckpoint()
      },
    ],
    [
      'a proof for an older tree',
      (one: Entry) => {
        one.verification.inclusionProof.treeSize = 1
      },
    ],
    [
      'a root hash of its own',
      (one: Entry) => {
        one.verification.inclusionProof.rootHash = 'f'.repeat(64)
      },
    ],
    [
      'no proof',
      (one: Entry) => {
        Reflect.deleteProperty(one.verification, 'inclusionProof')
      },
    ],
    [
      'no promise and no timestamp',
      (one: Entry) => {
        Reflect.deleteProperty(one.verification, 'signedEntryTimestamp')
      },
    ],
  ])('of version 1 answers with %s', async (_, alter) => {
    await bed.sign({ config: bed.config(1) })
    bed.testbed.inject('rekor-v1', entry(alter))
    expect(await bed.verdict({ config: bed.config(1, false) })).toMatch(/^V1 (LOG_ENTRY|TIMESTAMP|CERTIFICATE)$/)
  })

  const checkpointOf = (value: JsonObject): { envelope: string } =>
    (value.inclusionProof as JsonObject).checkpoint as { envelope: string }

  it.each([
    ['an entry of something else', () => other(2)],
    [
      'a checkpoint that nobody signed',
      (value: JsonObject) => {
        checkpointOf(value).envelope = checkpointOf(value).envelope.replace(/\u2014.*\n/g, '')
        return value
      },
    ],
    [
      'a checkpoint that somebody else signed',
      (value: JsonObject) => {
        const { envelope } = checkpointOf(value)
        checkpointOf(value).envelope = envelope.replace(/([A-Za-z0-9+/]{20})(={0,2}\n)$/, `${'A'.repeat(20)}$2`)
        return value
      },
    ],
    [
      'no proof',
      (value: JsonObject) => {
        Reflect.deleteProperty(value, 'inclusionProof')
        return value
      },
    ],
    ['another index', (value: JsonObject) => ({ ...value, logIndex: '999999' })],
  ])('of version 2 answers with %s', async (_, alter) => {
    await bed.sign()
    bed.testbed.inject(
      'rekor-v2',
      altering((body: JsonObject) => alter(structuredClone(body)) as JsonValue),
    )
    expect(await bed.verdict()).toBe('V1 LOG_ENTRY')
  })

  it.each([1, 2] as const)('of version %i answers with nothing of use', async (version) => {
    bed.testbed.inject(
      `rekor-v${version}`,
      altering(() => []),
    )
    expect(await bed.verdict({ config: bed.config(version) })).toMatch(/^V3 SERVICE_REPLY$/)
  })

  it('finds the attestation too large', async () => {
    bed.testbed.inject('rekor-v1', { kind: 'status', status: 413 })
    const failure = await failureOf(() => bed.sign({ config: bed.config(1) }))
    expect(failure).toMatchObject({
      outcome: 'bad-input',
      code: 'REKOR',
      remedy: expect.stringContaining('rekor-version'),
    })
  })

  it.each([
    [400, 'V1 REKOR'],
    [404, 'V2 REKOR'],
    [401, 'V2 REKOR'],
    [503, 'V3 STATUS'],
  ])('N05 answers %i', async (status, expected) => {
    bed.testbed.inject('rekor-v2', { kind: 'status', status })
    const before = bed.testbed.requests.length
    expect([await bed.verdict(), bed.count('rekor-v2', before)]).toEqual([expected, status === 503 ? 4 : 1])
  })

  function olderCheckpoint(): string {
    const { envelope } = checkpointOf(other(1))
    other(1)
    return envelope
  }
})

describe('N06 an entry that arrived although its answer was lost', () => {
  it.each(['statement', 'digest'] as const)('is found, compared and used for a %s', async (what) => {
    bed.testbed.inject('rekor-v1', { kind: 'lost', times: 1 })
    const before = bed.testbed.requests.length
    const open = bed.session({ config: bed.config(1) })
    const { verified } = what === 'statement' ? await open.signStatement(statement()) : await open.signDigest(digest())
    expect([verified.logEntries.length, bed.count('rekor-v1', before)]).toEqual([1, 3])
  })

  it.each(['statement', 'digest'] as const)(
    'of version 2, which does not show it, is left for that of another signature (%s)',
    async (what) => {
      bed.testbed.inject('rekor-v2', { kind: 'lost', times: 1 })
      const before = bed.testbed.requests.length
      const open = bed.session()
      const { verified } =
        what === 'statement' ? await open.signStatement(statement()) : await open.signDigest(digest())
      expect([verified.logEntries.length, bed.count('rekor-v2', before)]).toEqual([1, 3])
    },
  )

  it('of version 2 is not looked for without end', async () => {
    bed.testbed.inject('rekor-v2', { kind: 'status', status: 409 })
    const before = bed.testbed.requests.length
    expect([await bed.verdict(), bed.count('rekor-v2', before)]).toEqual(['V3 REKOR', 2])
  })

  /** The second try hears of an entry, told as the test wants. */
  function existing(location: (honest: string) => string | undefined): void {
    bed.testbed.inject('rekor-v1', { kind: 'lost', times: 1 })
    bed.testbed.inject('rekor-v1', {
      kind: 'replace',
      times: 1,
      alter: (reply) => {
        const { location: honest = '', ...headers } = reply.headers ?? {}
        const told = location(honest)
        return { ...reply, headers: { ...headers, ...(told === undefined ? {} : { location: told }) } }
      },
    })
  }

  it.each([
    ['on another host', (path: string) => `https://evil.example${path}`],
    ['on another port', (path: string) => `http://127.0.0.1:1${path}`],
    ['that is no entry', () => '/api/v1/log/entries/../../../etc/passwd'],
    ['that is none', () => undefined],
  ])('is not looked for at a place %s', async (_, location) => {
    existing(location)
    const before = bed.testbed.requests.length
    expect([await bed.verdict({ config: bed.config(1) }), bed.count('rekor-v1', before)]).toEqual(['V1 REKOR', 2])
  })

  it.each(['statement', 'digest'] as const)('is not used when it is of something else (%s)', async (what) => {
    const open = bed.session({ config: bed.config(1) })
    const make = (name: string) =>
      what === 'statement' ? open.signStatement(statement(name)) : open.signDigest(digest())
    await make('first')
    const first = bed.testbed.requests.length
    let place = ''
    bed.testbed.inject('rekor-v1', {
      kind: 'replace',
      times: 1,
      alter: (reply) => {
        place = reply.headers?.location ?? ''
        return reply
      },
    })
    await make('second')
    bed.testbed.heal()
    existing(() => place)
    expect([await verdictOf(() => make('third')), bed.count('rekor-v1', first)]).toEqual(['V1 REKOR', 4])
  })
})
