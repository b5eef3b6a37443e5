import { createHash, randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import {
  type Fault,
  generateKeys,
  type IncomingCall,
  type Reply,
  startTestbed,
  type Testbed,
} from '@slsa-actions/testbed'
import { createHttp, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { createStatement } from 'in-toto-attestation'
import { failureOf, verdictOf } from '../testing/failure.ts'
import { profileOf } from '../testing/sigstore.ts'
import { parseSigningConfig, type SigningConfig, type TrustProfile } from '../trust/index.ts'
import { parseBundle, verifyBundle } from '../verification/index.ts'
import { openSession, type SessionOptions, type SignerSession } from './index.ts'

const START = Date.UTC(2026, 4, 1, 12)
const MINUTE = 60_000
let now = START
/** The clock of the runner, which a test may set wrong. */
let skew = 0
let testbed: Testbed
let profile: TrustProfile

beforeAll(async () => {
  testbed = await startTestbed({ clock: () => now })
  profile = profileOf(testbed.sigstore)
})
afterAll(() => testbed.close())
afterEach(() => {
  testbed.heal()
  now = START
  skew = 0
})

const clock = { now: () => now + skew, sleep: async () => undefined }

function config(rekor: 1 | 2 | 'none', hasTsa = true): SigningConfig {
  return parseSigningConfig(JSON.stringify(testbed.sigstore.signingConfig({ rekor, hasTsa })), 'signing.json', { now })
}

/** A session of the job, with what differs. */
function session(options: Partial<SessionOptions> = {}): SignerSession {
  const claims = testbed.oidc.defaultClaims
  return openSession(
    {
      config: config(2),
      profile,
      idToken: () => testbed.oidc.token(),
      expected: { san: `https://github.com/${String(claims.job_workflow_ref)}`, issuer: testbed.issuer },
      ...options,
    },
    { http: createHttp({ clock, random: () => 0 }), clock },
  )
}

const statement = (name = 'app.tgz') =>
  createStatement(
    [{ name, digest: { sha256: createHash('sha256').update(name).digest('hex') } }],
    'https://example.com/p/v1',
    {},
  )
const digest = (): { algorithm: 'sha256'; value: Buffer } => ({ algorithm: 'sha256', value: randomBytes(32) })

const sign = (options: Partial<SessionOptions> = {}) => session(options).signStatement(statement())
const verdict = (options: Partial<SessionOptions> = {}): Promise<string> => verdictOf(() => sign(options))

/** Requests that reached an endpoint since. */
function count(endpoint: string, from = 0): number {
  return testbed.requests.slice(from).filter((request) => request.endpoint === endpoint).length
}

/** Answers of an endpoint are changed, as JSON or as bytes. */
function altering(alter: (body: never, call: IncomingCall) => JsonValue | Buffer): Fault {
  return {
    kind: 'replace',
    alter: (reply: Reply, call) => ({ ...reply, body: alter(reply.body as never, call) as Buffer }),
  }
}

describe('a session', () => {
  it.each([
    ['log version 1', 1, true],
    ['log version 1 alone', 1, false],
    ['log version 2 and a timestamp', 2, true],
  ] as const)('signs a statement with %s', async (_, rekor, hasTsa) => {
    const signed = await sign({ config: config(rekor, hasTsa) })
    const { san, issuer } = signed.verified.signer
    const again = await verifyBundle(parseBundle(signed.text, 'again'), profile, undefined, {
      identity: { kind: 'exact', value: san },
      issuer: { kind: 'exact', value: issuer },
    })
    expect(again.statement).toEqual(statement())
  })

  it.each([1, 2] as const)('signs a digest with log version %i', async (rekor) => {
    const wanted = digest()
    const { verified } = await session({ config: config(rekor) }).signDigest(wanted)
    expect(verified.artifactDigest).toEqual({ sha256: wanted.value.toString('hex') })
  })

  it('signs without a log where the root lists none', async () => {
    const logless = profileOf(testbed.sigstore, { without: ['rekorV1', 'rekorV2'] })
    expect(await verdict({ config: config('none'), profile: logless })).toBe('V0')
  })

  it('keeps the bytes of a statement that was given', async () => {
    const payload = Buffer.from(JSON.stringify(statement(), undefined, 2))
    const { bundle } = await session().signStatement(statement(), payload)
    expect((bundle.dsseEnvelope as JsonObject).payload).toBe(payload.toString('base64'))
  })

  it('finds services below a path of their own', async () => {
    const { fulcio, rekor, ...rest } = config(1)
    const base = new URL(`${testbed.url}/somewhere/`)
    const failure = await failureOf(() => sign({ config: { ...rest, rekor, fulcio: base } as SigningConfig }))
    expect(failure?.message).toContain('404')
    expect(testbed.requests.at(-1)?.path).toBe('/somewhere/api/v2/signingCert')
  })

  it('asks nobody before the first signature, and signs nothing once it is closed', async () => {
    const before = testbed.requests.length
    const open = session()
    open.close()
    const failure = await failureOf(() => open.signStatement(statement()))
    expect([failure?.outcome, testbed.requests.length - before]).toEqual(['undecided', 0])
  })
})

describe('a batch', () => {
  it('has one login and one certificate, and at most eight requests at each service', async () => {
    testbed.inject('all', { kind: 'delay', ms: 20 })
    const before = testbed.requests.length
    const open = session()
    const signed = await Promise.all(Array.from({ length: 40 }, (_, at) => open.signStatement(statement(`file-${at}`))))
    const peaks = (['fulcio', 'rekor-v2', 'tsa'] as const).map((endpoint) => testbed.peak(endpoint))
    expect([count('fulcio', before), open.certificates, signed.length]).toEqual([1, 1, 40])
    expect(peaks[0]).toBe(1)
    expect(Math.max(...peaks)).toBeLessThanOrEqual(8)
    expect(Math.min(...peaks.slice(1))).toBeGreaterThan(1)
  })

  it('renews its certificate two minutes before it ends, and not earlier', async () => {
    const open = session()
    const counts: number[] = []
    for (const minutes of [0, 7.9, 8, 15.9, 16]) {
      now = START + minutes * MINUTE
      await open.signStatement(statement())
      counts.push(open.certificates)
    }
    expect(counts).toEqual([1, 1, 2, 2, 3])
  })

  it('asks for a fresh token at each renewal', async () => {
    let tokens = 0
    const idToken = (): Promise<string> => {
      tokens += 1
      return testbed.oidc.token()
    }
    const open = session({ idToken })
    await open.signStatement(statement())
    now = START + 9 * MINUTE
    await Promise.all([open.signStatement(statement()), open.signStatement(statement())])
    expect(tokens).toBe(2)
  })

  it('logs in again after a login that failed', async () => {
    const open = session()
    testbed.inject('fulcio', { kind: 'status', status: 400, times: 1 })
    const verdicts = [
      await verdictOf(() => open.signStatement(statement())),
      await verdictOf(() => open.signStatement(statement())),
    ]
    expect([verdicts, open.certificates]).toEqual([['V2 FULCIO', 'V0'], 1])
  })
})

describe('N13 Fulcio', () => {
  type Issue = Partial<Parameters<Testbed['sigstore']['issue']>[0]>

  /** Fulcio gives out another certificate than was asked for. */
  function issuing(issue: Issue | ((publicKey: Issue['publicKey']) => Issue)): void {
    testbed.inject('fulcio', {
      kind: 'replace',
      alter: async (reply, call) => {
        const request = JSON.parse(call.body.toString()) as { publicKeyRequest: { publicKey: { content: string } } }
        const { createPublicKey } = await import('node:crypto')
        const publicKey = createPublicKey(request.publicKeyRequest.publicKey.content)
        const wanted = typeof issue === 'function' ? issue(publicKey) : issue
        const { pem } = testbed.sigstore.issue({ publicKey, claims: testbed.oidc.defaultClaims, ...wanted })
        return { ...reply, body: { signedCertificateEmbeddedSct: { chain: { certificates: [pem] } } } }
      },
    })
  }

  it.each([
    ['another key', () => ({ publicKey: generateKeys().publicKey }), 'V1 FULCIO'],
    [
      'another name',
      () => ({ san: 'https://github.com/evil/evil/.github/workflows/x.yml@refs/heads/main' }),
      'V1 IDENTITY',
    ],
    [
      'another issuer',
      () => ({ extensions: { '1': 'https://evil.example', '8': 'https://evil.example' } }),
      'V1 IDENTITY',
    ],
    [
      'two names',
      () => ({
        san: [
          { kind: 'uri', value: 'https://a' },
          { kind: 'uri', value: 'https://b' },
        ],
      }),
      'V1 CERTIFICATE',
    ],
    ['another purpose', () => ({ eku: ['1.3.6.1.5.5.7.3.1'] }), 'V1 CERTIFICATE'],
    ['an authority', () => ({ isCa: true }), 'V1 CERTIFICATE'],
  ] as [string, () => Issue, string][])(
    'certifies %s: refused before anything is logged',
    async (_, issue, expected) => {
      issuing(issue())
      const before = testbed.requests.length
      expect([await verdict(), count('rekor-v2', before), count('tsa', before)]).toEqual([expected, 0, 0])
    },
  )

  it.each([
    ['no promise of a certificate log', () => ({ ctLogs: [] }), 'V1 CERTIFICATE'],
    [
      'a promise of a log that nobody knows',
      () => ({ ctLogs: [testbed.sigstore.secondAuthority().ctLog] }),
      'V1 CERTIFICATE',
    ],
    ['a root that nobody knows', () => ({ by: testbed.sigstore.secondAuthority() }), 'V1 CERTIFICATE'],
  ] as [string, () => Issue, string][])(
    'certifies under %s: no bundle, and the log entry is named',
    async (_, issue, expected) => {
      issuing(issue())
      const failure = await failureOf(() => sign())
      expect(`V1 ${failure?.code}`).toBe(expected)
      expect(failure?.message).toMatch(/entry in the log 127\.0\.0\.1:\d+, index \d+/)
    },
  )

  it.each([
    ['nothing', {}],
    ['an empty chain', { signedCertificateEmbeddedSct: { chain: { certificates: [] } } }],
    ['text', { signedCertificateEmbeddedSct: { chain: { certificates: ['certificate'] } } }],
    ['a list', []],
  ] as [string, JsonValue][])('answers with %s', async (_, body) => {
    testbed.inject(
      'fulcio',
      altering(() => body),
    )
    expect(await verdict()).toBe('V3 SERVICE_REPLY')
  })

  it('refuses a token of another audience with one request, and the token is in no message', async () => {
    const before = testbed.requests.length
    const token = await testbed.oidc.token({ audience: 'other' })
    const failure = await failureOf(() => sign({ idToken: async () => token }))
    expect([failure?.outcome, failure?.code, count('fulcio', before)]).toEqual(['bad-input', 'FULCIO', 1])
    expect(JSON.stringify(failure)).not.toContain(token.slice(0, 40))
  })

  it('repeats the token in its refusal, which is cut out', async () => {
    const token = await testbed.oidc.token()
    testbed.inject('fulcio', { kind: 'status', status: 400, body: JSON.stringify({ message: `bad token ${token} !` }) })
    const failure = await failureOf(() => sign({ idToken: async () => token }))
    expect(failure?.message).toContain('bad token *** !')
  })

  it('N08 sends us elsewhere: the token does not follow', async () => {
    testbed.inject('fulcio', { kind: 'redirect', status: 307, location: `${testbed.url}/elsewhere` })
    const before = testbed.requests.length
    expect([await verdict(), testbed.requests.slice(before).map(({ path }) => path)]).toEqual([
      'V3 REDIRECT_REFUSED',
      ['/api/v2/signingCert'],
    ])
  })
})

it.each([
  ['an hour fast', 60 * MINUTE],
  ['an hour slow', -60 * MINUTE],
  ['a year fast', 365 * 24 * 60 * MINUTE],
  ['a year slow', -365 * 24 * 60 * MINUTE],
])('N12 the clock of the runner is %s', async (_, ms) => {
  const current = config(2)
  skew = ms
  const before = testbed.requests.length
  expect([await verdict({ config: current }), count('rekor-v2', before)]).toEqual(['V3 CLOCK', 0])
})

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
    testbed.sigstore.bundle({ logs: [version], at: now }).logEntries[0] ?? {}

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
    await sign({ config: config(1) })
    testbed.inject('rekor-v1', entry(alter))
    expect(await verdict({ config: config(1, false) })).toMatch(/^V1 (LOG_ENTRY|TIMESTAMP|CERTIFICATE)$/)
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
    await sign()
    testbed.inject(
      'rekor-v2',
      altering((body: JsonObject) => alter(structuredClone(body)) as JsonValue),
    )
    expect(await verdict()).toBe('V1 LOG_ENTRY')
  })

  it.each([1, 2] as const)('of version %i answers with nothing of use', async (version) => {
    testbed.inject(
      `rekor-v${version}`,
      altering(() => []),
    )
    expect(await verdict({ config: config(version) })).toMatch(/^V3 SERVICE_REPLY$/)
  })

  it('finds the attestation too large', async () => {
    testbed.inject('rekor-v1', { kind: 'status', status: 413 })
    const failure = await failureOf(() => sign({ config: config(1) }))
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
    testbed.inject('rekor-v2', { kind: 'status', status })
    const before = testbed.requests.length
    expect([await verdict(), count('rekor-v2', before)]).toEqual([expected, status === 503 ? 4 : 1])
  })

  function olderCheckpoint(): string {
    const { envelope } = checkpointOf(other(1))
    other(1)
    return envelope
  }
})

describe('N06 an entry that arrived although its answer was lost', () => {
  it.each(['statement', 'digest'] as const)('is found, compared and used for a %s', async (what) => {
    testbed.inject('rekor-v1', { kind: 'lost', times: 1 })
    const before = testbed.requests.length
    const open = session({ config: config(1) })
    const { verified } = what === 'statement' ? await open.signStatement(statement()) : await open.signDigest(digest())
    expect([verified.logEntries.length, count('rekor-v1', before)]).toEqual([1, 3])
  })

  /** The second try hears of an entry, told as the test wants. */
  function existing(location: (honest: string) => string | undefined): void {
    testbed.inject('rekor-v1', { kind: 'lost', times: 1 })
    testbed.inject('rekor-v1', {
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
    const before = testbed.requests.length
    expect([await verdict({ config: config(1) }), count('rekor-v1', before)]).toEqual(['V1 REKOR', 2])
  })

  it.each(['statement', 'digest'] as const)('is not used when it is of something else (%s)', async (what) => {
    const open = session({ config: config(1) })
    const make = (name: string) =>
      what === 'statement' ? open.signStatement(statement(name)) : open.signDigest(digest())
    await make('first')
    const first = testbed.requests.length
    let place = ''
    testbed.inject('rekor-v1', {
      kind: 'replace',
      times: 1,
      alter: (reply) => {
        place = reply.headers?.location ?? ''
        return reply
      },
    })
    await make('second')
    testbed.heal()
    existing(() => place)
    expect([await verdictOf(() => make('third')), count('rekor-v1', first)]).toEqual(['V1 REKOR', 4])
  })
})

describe('N15 the timestamp authority', () => {
  const stamp = (options: Partial<Parameters<Testbed['sigstore']['timestamp']>[0]>): Fault =>
    altering(() => testbed.sigstore.timestamp({ signature: Buffer.from('x'), at: now, ...options }))

  it.each([
    ['rejects', () => stamp({ status: 2 }), 'V1 TSA'],
    ['stamps another imprint', () => stamp({}), 'V1 TSA'],
    ['answers to another request', () => replayed(), 'V1 TSA'],
    ['shows a web page', (): Fault => ({ kind: 'html' }), 'V3 TSA'],
    ['sends nothing of use', () => altering(() => Buffer.from('x')), 'V3 TSA'],
    ['refuses', (): Fault => ({ kind: 'status', status: 400 }), 'V1 TSA'],
    ['is out of order', (): Fault => ({ kind: 'status', status: 500 }), 'V3 STATUS'],
  ])('%s: no bundle', async (_, fault, expected) => {
    testbed.inject('tsa', fault())
    expect(await verdict()).toBe(expected)
  })

  it('is one that the root does not know', async () => {
    const by = testbed.sigstore.secondAuthority()
    testbed.inject(
      'tsa',
      byCall((call) => testbed.sigstore.timestamp({ ...requested(call), at: now, by })),
    )
    expect(await verdict()).toBe('V1 TIMESTAMP')
  })

  it('gives a time outside of the certificate', async () => {
    testbed.inject(
      'tsa',
      byCall((call) => testbed.sigstore.timestamp({ ...requested(call), at: now + 60 * MINUTE })),
    )
    expect(await verdict()).toBe('V1 CERTIFICATE')
  })

  it('fails after the signature was logged, which is said', async () => {
    testbed.inject('tsa', { kind: 'status', status: 500 })
    const failure = await failureOf(() => sign())
    expect(failure?.message).toMatch(/entry in the log 127\.0\.0\.1:\d+, index \d+/)
  })

  /** A stamp with the right imprint and the nonce of somebody else. */
  function replayed(): Fault {
    return byCall((call) =>
      testbed.sigstore.timestamp({ ...requested(call), nonce: Buffer.from('4142434445464748', 'hex'), at: now }),
    )
  }

  function byCall(make: (call: IncomingCall) => Buffer): Fault {
    return altering((_, call) => make(call))
  }

  /** Imprint and nonce of a request as our client writes it. */
  function requested({ body }: IncomingCall): { imprint: Buffer; nonce: Buffer } {
    const at = body.indexOf(Buffer.from('0420', 'hex')) + 2
    return { imprint: body.subarray(at, at + 32), nonce: body.subarray(at + 34, at + 42) }
  }
})

it('N01 services that cut every connection leave it undecided', async () => {
  testbed.inject('all', { kind: 'reset' })
  expect(await verdict()).toMatch(/^V3 (CONNECT|TRUNCATED)$/)
})
