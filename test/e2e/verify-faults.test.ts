import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { verify } from '@slsa-actions/core/flow'
import type { VerifyResult } from '@slsa-actions/core/report'
import type { EndpointName, Fault } from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'
import { type Bench, openBench } from '../../packages/core/src/testing/ports.ts'
import { deadPort } from '../../packages/wire/src/testing/server.ts'
import { impatientNetwork } from '../support/impatient.ts'
import { schemaErrors } from '../support/schemas.ts'
import { secretsOf, tracesOf } from '../support/secrets.ts'

/** One place that `verify` reads from, and what it means when it cannot. */
interface Station {
  readonly what: string
  readonly endpoint: EndpointName
  /** Path of its requests. */
  readonly path: RegExp
  readonly inputs: Readonly<Record<string, string>>
  /** Good answers of the endpoint before it is asked. */
  readonly after: number
  /** Requests of the endpoint that meet no fault. */
  readonly usual: number
  /** Outcome of a definite refusal, by status. */
  readonly refusals: Readonly<Record<number, string>>
  /** Its good answer only leads elsewhere: what becomes of a body does not matter. */
  readonly hasBody?: false
}

const V1 = 'refused'
const V2 = 'bad-input'
const V3 = 'undecided'
/** Of the API: what is not there is what nobody attested, and what is not allowed is the caller's to allow. */
const API = { 400: V3, 401: V2, 403: V2, 404: V1, 422: V3 }
const RELEASE = { 'bundle-from': 'release', 'release-tag': 'v1' }

const STATIONS: readonly Station[] = [
  {
    ...{ what: 'the list of attestations', endpoint: 'github-attestations', path: /\/attestations\// },
    ...{ inputs: {}, after: 0, usual: 1, refusals: API },
  },
  {
    ...{ what: 'a stored bundle', endpoint: 'github-bundle-storage', path: /\/storage\// },
    ...{ inputs: {}, after: 0, usual: 1, refusals: { 400: V3, 401: V3, 403: V3, 404: V3, 422: V3 } },
  },
  {
    ...{ what: 'the list of releases', endpoint: 'github-releases', path: /\/releases$/ },
    ...{ inputs: RELEASE, after: 0, usual: 3, refusals: { ...API, 404: V2 } },
  },
  {
    ...{ what: 'the assets of a release', endpoint: 'github-releases', path: /\/releases\/\d+\/assets$/ },
    ...{ inputs: RELEASE, after: 1, usual: 3, refusals: { ...API, 404: V2 } },
  },
  {
    ...{ what: 'the way to an asset of a release', endpoint: 'github-releases', path: /\/releases\/assets\/\d+$/ },
    ...{ inputs: RELEASE, after: 2, usual: 3, refusals: { ...API, 404: V2 }, hasBody: false },
  },
  {
    ...{ what: 'a stored asset of a release', endpoint: 'github-bundle-storage', path: /\/storage\// },
    ...{ inputs: RELEASE, after: 0, usual: 1, refusals: { ...API, 404: V2 } },
  },
]
const TRIES = 4
const SILENT = ['hang', 'trickle', 'stall']
/** Virtual milliseconds that verifying one artifact may take: time for every try of a service that is silent. */
const BUDGET = 180_000
const BYTES = Buffer.from('the artifact')
const IDENTITY = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'

let bench: Bench
let closedPort: number
beforeAll(async () => {
  bench = await openBench('private')
  await writeFile(join(bench.workspace, 'app.tgz'), BYTES)
  closedPort = await deadPort()
})
afterAll(() => bench.close())

let bundle: JsonObject
beforeEach(() => {
  bench.reset()
  const { github, sigstore } = bench.testbed
  const payload = Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'app.tgz', digest: { sha256: createHash('sha256').update(BYTES).digest('hex') } }],
      predicateType: 'https://example.test/review/v1',
      predicate: {},
    }),
  )
  bundle = sigstore.bundle({ content: { kind: 'dsse', payload } }).bundle
  github.putAttestation('acme/app', bundle)
  github.addRelease('acme/app', 'v1', {}).assets.push({
    ...{ id: 7, name: 'app.tgz.review.sigstore.json', contentType: 'application/json', state: 'uploaded' as const },
    body: Buffer.from(JSON.stringify(bundle)),
  })
})

/** What became of one run. */
interface End {
  readonly result: VerifyResult
  readonly asked: number
  readonly slept: readonly number[]
}

const NEVER = { isSilent: false, isClosed: false }

/** Verifies once. Whatever comes out has the form of its schema, shows no secret and took no longer than it may. */
async function run(station: Station, { isSilent, isClosed } = NEVER): Promise<End> {
  bench.testbed.github.bundles = station.endpoint === 'github-bundle-storage' ? 'url' : 'inline'
  const isHere = (url: URL): boolean => station.path.test(url.pathname)
  const network = impatientNetwork(bench.clock, (url) => isSilent && isHere(url))
  const started = bench.clock.now()
  try {
    const inputs = bench.inputs({
      ...{ files: 'app.tgz', 'signing-config': '', 'certificate-identity': IDENTITY },
      ...{ 'certificate-oidc-issuer': bench.testbed.issuer, timeout: `${BUDGET / 1000}`, ...station.inputs },
    })
    const ports = bench.ports({
      fetch: (inner) =>
        network.fetch((input, init) =>
          isClosed && isHere(new URL(String(input)))
            ? fetch(`http://127.0.0.1:${closedPort}/`, init)
            : inner(input, init),
        ),
    })
    const result = await verify(inputs, ports)
    const told = JSON.stringify(result)
    expect(schemaErrors('verify', JSON.parse(told))).toEqual([])
    expect(tracesOf(secretsOf(bench.testbed), { result: told, log: bench.said.join('\n') })).toEqual([])
    expect(bench.clock.now() - started).toBeLessThan(BUDGET)
    return { result, asked: bench.asked(station.endpoint), slept: [...bench.clock.slept] }
  } finally {
    network.restore()
  }
}

function expectEnd({ result }: End, outcome: string): void {
  expect([result.outcome, result.failure]).toEqual([
    outcome,
    outcome === 'verified' ? undefined : expect.objectContaining({ outcome }),
  ])
  expect(result.failure?.code).not.toBe('INTERNAL')
}

describe.each(STATIONS)('faults at $what', (station) => {
  const { endpoint, after, usual } = station
  const inject = (fault: Fault): unknown => bench.testbed.inject(endpoint, { ...fault, after })
  /** Waits between as many tries, with half of the jitter. */
  const waits = (count: number): number[] => [250, 500, 1000].slice(0, count - 1)

  it('asks as often as is usual when there is none', async () => {
    const end = await run(station)
    expectEnd(end, 'verified')
    expect([end.asked, end.slept]).toEqual([usual, []])
  })

  it('N01 nobody listens', async () => {
    const end = await run(station, { ...NEVER, isClosed: true })
    expectEnd(end, V3)
    expect(end.slept).toEqual(waits(TRIES))
  })

  const faults: [string, Fault][] = [
    ['N01 the connection is cut', { kind: 'reset' }],
    ['N02 no answer comes', { kind: 'hang' }],
    ['N03 it is overloaded', { kind: 'status', status: 503 }],
  ]
  const ofBodies: [string, Fault][] = [
    ['N02 a byte a second comes', { kind: 'trickle' }],
    ['N02 a tenth of the answer is missing', { kind: 'stall' }],
    ['N07 the body ends early', { kind: 'truncate' }],
    ['N07 a checksum is wrong', { kind: 'bad-gzip' }],
  ]
  it.each([...faults, ...(station.hasBody === false ? [] : ofBodies)])(
    '%s: it is tried as often as is allowed, and no more',
    async (_, fault) => {
      inject(fault)
      const end = await run(station, { ...NEVER, isSilent: SILENT.includes(fault.kind) })
      expectEnd(end, V3)
      expect([end.asked, end.slept]).toEqual([after + TRIES, waits(TRIES)])
    },
  )

  it.each([1, 2, 3])('N03 it answers after %i failures', async (times) => {
    inject({ kind: 'status', status: 502, times })
    const end = await run(station)
    expectEnd(end, 'verified')
    expect([end.asked, end.slept]).toEqual([usual + times, waits(times + 1)])
  })

  it('N04 it asks to wait for ever: nobody does', async () => {
    inject({ kind: 'status', status: 429, headers: { 'retry-after': '1000000000' } })
    const end = await run(station)
    expectEnd(end, V3)
    expect([end.asked, end.slept]).toEqual([after + 1, []])
  })

  it.each([400, 401, 403, 404, 422])('N05 it says %i: it is asked once, and nothing of us is shown', async (status) => {
    inject({
      kind: 'replace',
      alter: (_reply, { headers, url }) => ({
        status,
        body: { message: `no: ${headers.authorization} ${url.search}` },
      }),
    })
    const end = await run(station)
    expectEnd(end, station.refusals[status] ?? '')
    expect([end.asked, end.slept]).toEqual([after + 1, []])
  })

  const bombs: [string, Fault][] = [
    ['R11 it sends a mebibyte of headers', { kind: 'header-bomb' }],
    ['E10 it is a login page', { kind: 'html' }],
  ]
  const flood: [string, Fault] = ['R04 it sends without end', { kind: 'flood', bytes: 80 * 1024 * 1024 }]
  it.each([...bombs, ...(station.hasBody === false ? [] : [flood])])('%s: once, and not verified', async (_, fault) => {
    inject(fault)
    const end = await run(station)
    expect(end.result.outcome).not.toBe('verified')
    expect(end.result.failure?.code).not.toBe('INTERNAL')
    expect([end.asked, end.slept]).toEqual([after + 1, []])
  })

  it('N08 it leads elsewhere: no token goes there', async () => {
    inject({ kind: 'redirect', status: 307, location: `${bench.testbed.github.storageUrl}/elsewhere` })
    const from = bench.testbed.requests.length
    const end = await run(station)
    const strayed = bench.testbed.requests.slice(from).filter(({ endpoint: name }) => name === 'unknown')
    expect(strayed.filter(({ headers }) => headers.authorization !== undefined)).toEqual([])
    expect(end.result.outcome).not.toBe('verified')
    expect(end.slept).toEqual([])
  })
})
