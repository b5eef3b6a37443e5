import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { signingAction } from '@slsa-actions/action-shared'
import { buildProvenance, sign } from '@slsa-actions/core/flow'
import { renderMarkdown, type SigningResult, signingSummary } from '@slsa-actions/core/report'
import type { EndpointName, Fault } from '@slsa-actions/testbed'
import { type Bench, openBench } from '../../packages/core/src/testing/ports.ts'
import { deadPort } from '../../packages/wire/src/testing/server.ts'
import { impatientNetwork } from '../support/impatient.ts'
import { schemaErrors } from '../support/schemas.ts'
import { filesBelow, secretsOf, tracesOf } from '../support/secrets.ts'

/** One service on the way of a job, and what it means when it cannot be asked, or refuses. */
interface Station {
  readonly endpoint: EndpointName
  /** Path of its requests, as the job makes them. */
  readonly path: RegExp
  readonly job: 'provenance' | 'signature'
  /** Outcome without an answer. */
  readonly without: 'undecided' | 'refused' | 'verified'
  /** Outcome of a definite refusal, by status. */
  readonly refusals: Readonly<Record<number, string>>
  /** Tries of one request. */
  readonly tries: 1 | 4
  /** Requests of a job that meets no fault. */
  readonly usual: number
}

const V1 = 'refused'
const V2 = 'bad-input'
const V3 = 'undecided'
const each = (outcome: string): Record<number, string> =>
  Object.fromEntries([400, 401, 403, 404, 422].map((status) => [status, outcome]))
const NEEDED = { without: V3, tries: 4, usual: 1, refusals: each(V3), job: 'provenance' } as const
/** Asked once, and never decides. */
const OPTIONAL = { ...NEEDED, without: 'verified', tries: 1, refusals: each('verified') } as const
const API = { ...each(V3), 401: V2, 403: V2, 404: V2 }

const STATIONS: readonly Station[] = [
  { ...NEEDED, endpoint: 'oidc-token', path: /\/idtoken\// },
  { ...NEEDED, endpoint: 'oidc-discovery', path: /\/openid-configuration$/ },
  { ...NEEDED, endpoint: 'oidc-jwks', path: /\/jwks$/ },
  { ...NEEDED, endpoint: 'tuf', path: /\/tuf\//, usual: 5 },
  { ...NEEDED, endpoint: 'fulcio', path: /\/signingCert$/, refusals: each(V2) },
  { ...NEEDED, endpoint: 'rekor-v1', path: /\/api\/v1\/log\/entries/, refusals: { ...each(V2), 400: V1, 422: V1 } },
  {
    ...{ ...NEEDED, job: 'signature', endpoint: 'rekor-v2', path: /\/api\/v2\/log\/entries/ },
    refusals: { ...each(V2), 400: V1, 422: V1 },
  },
  { ...NEEDED, job: 'signature', endpoint: 'tsa', path: /\/api\/v1\/timestamp$/, refusals: each(V1) },
  // The probe and the attestation itself.
  { ...NEEDED, endpoint: 'github-attestations', path: /\/attestations(\/|$)/, refusals: API, usual: 2 },
  { ...NEEDED, job: 'signature', endpoint: 'github-releases', path: /\/releases/, refusals: API, usual: 2 },
  // A repository that is not known to be public counts as private.
  { ...NEEDED, endpoint: 'github-repository', path: /\/repos\/acme\/app$/, without: V1, refusals: each(V1) },
  { ...OPTIONAL, endpoint: 'github-contents', path: /\/contents\// },
  { ...OPTIONAL, endpoint: 'github-jobs', path: /\/jobs$/ },
] as readonly Station[]

const SILENT = ['hang', 'trickle', 'stall']
/** Virtual milliseconds that a job may take: two minutes before it signs, and two for signing. */
const BUDGET = 240_000

let benches: Record<Station['job'], Bench>
let closedPort: number
beforeAll(async () => {
  benches = { provenance: await openBench('public-good'), signature: await openBench('private') }
  for (const bench of Object.values(benches)) await writeFile(join(bench.workspace, 'app.tgz'), 'bytes')
  closedPort = await deadPort()
})
beforeEach(async () => {
  for (const bench of Object.values(benches)) await clean(bench)
})
afterAll(async () => {
  for (const bench of Object.values(benches)) await bench.close()
})

async function clean(bench: Bench): Promise<void> {
  bench.reset()
  bench.testbed.github.addRelease('acme/app', 'v1', { isDraft: true })
  for (const name of await readdir(bench.tempDir)) await rm(join(bench.tempDir, name), { recursive: true })
  await rm(join(bench.workspace, 'out'), { recursive: true, force: true })
}

/** What became of a job. */
interface End {
  readonly result: SigningResult
  readonly outcome: string
  /** Requests that reached the service. */
  readonly asked: number
  readonly slept: readonly number[]
  /** Files that a reader takes for success. */
  readonly files: readonly string[]
}

const NEVER = { isSilent: false, isClosed: false }

/** Runs the job of a station once. Whatever comes out has the form of its schema and shows no secret (case S01). */
async function run(station: Station, { isSilent, isClosed } = NEVER): Promise<End> {
  const bench = benches[station.job]
  const isHere = (url: URL): boolean => station.path.test(url.pathname)
  const network = impatientNetwork(bench.clock, (url) => isSilent && isHere(url))
  const started = bench.clock.now()
  try {
    const { result, tokens } = await runJob(station.job, (inner) =>
      network.fetch((input, init) =>
        isClosed && isHere(new URL(String(input)))
          ? fetch(`http://127.0.0.1:${closedPort}/`, init)
          : inner(input, init),
      ),
    )
    expect(schemaErrors('sign', JSON.parse(JSON.stringify(result)))).toEqual([])
    expect(showsSecret(bench, result, tokens)).toEqual([])
    expect(bench.clock.now() - started).toBeLessThan(BUDGET)
    const files = await readdir(join(bench.workspace, 'out')).catch(() => [])
    const inTemp = (await readdir(bench.tempDir)).filter((name) => name !== 'tuf-cache')
    return {
      result,
      outcome: result.outcome,
      asked: bench.asked(station.endpoint),
      slept: [...bench.clock.slept],
      files: [...files, ...inTemp],
    }
  } finally {
    network.restore()
  }
}

async function runJob(
  job: Station['job'],
  fetch: (network: typeof globalThis.fetch) => typeof globalThis.fetch,
): Promise<{ result: SigningResult; tokens: string[] }> {
  const bench = benches[job]
  const ports = bench.ports({ fetch })
  const tokens: string[] = []
  const idToken = async (audience: string): Promise<string> => {
    const token = await ports.idToken(audience)
    tokens.push(token)
    return token
  }
  const result =
    job === 'provenance'
      ? await buildProvenance(bench.inputs({ 'subject-path': 'app.tgz', 'bundle-dir': 'out', store: 'github, file' }), {
          ...ports,
          idToken,
        })
      : await sign(
          bench.inputs({ files: 'app.tgz', 'bundle-dir': 'out', store: 'release, file', 'release-tag': 'v1' }),
          { ...ports, idToken },
        )
  return { result, tokens }
}

function showsSecret(bench: Bench, result: SigningResult, tokens: readonly string[]): string[] {
  const named = Object.fromEntries(tokens.map((token, index) => [`ID token ${index + 1}`, token]))
  return tracesOf(
    { ...secretsOf(bench.testbed), ...named },
    {
      result: JSON.stringify(result),
      summary: renderMarkdown(signingSummary(result)),
      log: bench.said.join('\n'),
      ...filesBelow(bench.workspace),
      ...filesBelow(bench.tempDir),
    },
  )
}

const { outputs } = signingAction({
  ...{ name: 'build-provenance', needs: [], needsRemedy: '', booleans: [] },
  loadFlow: async () => buildProvenance,
})

/** A failure leaves nothing that looks like success: no file, no output but the id of what was stored, no attestation. */
function expectNothing(station: Station, { result, files }: End): void {
  const bench = benches[station.job]
  expect(result.failure?.code).not.toBe('INTERNAL')
  expect(result.failure?.message.length).toBeGreaterThan(10)
  expect(files).toEqual([])
  expect(outputs(result)).toEqual({})
  expect(bench.testbed.github.attestations).toEqual([])
  expect(bench.testbed.github.repositories.get('acme/app')?.releases[0]?.assets).toEqual([])
}

function expectEnd(station: Station, end: End, outcome: string): void {
  expect([end.outcome, end.result.failure]).toEqual([
    outcome,
    outcome === 'verified' ? undefined : expect.objectContaining({ outcome }),
  ])
  if (outcome === 'verified') expect(end.files.length).toBeGreaterThan(0)
  else expectNothing(station, end)
}

describe.each(STATIONS)('faults at $endpoint', (station) => {
  const { endpoint, tries, without, usual } = station
  const bench = (): Bench => benches[station.job]
  const inject = (fault: Fault): unknown => bench().testbed.inject(endpoint, fault)
  /** Waits between as many tries, with half of the jitter. */
  const waits = (count: number): number[] => [250, 500, 1000].slice(0, count - 1)

  it('asks as often as is usual when there is none', async () => {
    const end = await run(station)
    expectEnd(station, end, 'verified')
    expect([end.asked, end.slept]).toEqual([usual, []])
  })

  it('N01 nobody listens', async () => {
    const end = await run(station, { ...NEVER, isClosed: true })
    expectEnd(station, end, without)
    expect([end.asked, end.slept]).toEqual([0, waits(tries)])
  })

  it.each<[string, Fault]>([
    ['N01 the connection is cut', { kind: 'reset' }],
    ['N02 no answer comes', { kind: 'hang' }],
    ['N02 a byte a second comes', { kind: 'trickle' }],
    ['N02 a tenth of the answer is missing', { kind: 'stall' }],
    ['N03 it is overloaded', { kind: 'status', status: 503 }],
    ['N07 the body ends early', { kind: 'truncate' }],
    ['N07 a checksum is wrong', { kind: 'bad-gzip' }],
  ])('%s: it is tried as often as is allowed, and no more', async (_, fault) => {
    inject(fault)
    const end = await run(station, { ...NEVER, isSilent: SILENT.includes(fault.kind) })
    expectEnd(station, end, without)
    expect([end.asked, end.slept]).toEqual([tries, waits(tries)])
  })

  it.each([1, 2, 3])('N03 it answers after %i failures', async (times) => {
    inject({ kind: 'status', status: 502, times })
    const end = await run(station)
    expectEnd(station, end, 'verified')
    expect([end.asked, end.slept]).toEqual(tries === 1 ? [usual, []] : [usual + times, waits(times + 1)])
  })

  it('N06 its answer is lost', async () => {
    inject({ kind: 'lost', times: 1 })
    expectEnd(station, await run(station), 'verified')
  })

  it.each<[string, string, number]>([
    ['in seconds', '7', 7000],
    ['as what is none', 'soon', 250],
    ['as less than nothing', '-5', 250],
  ])('N04 it asks to wait, %s', async (_, value, wait) => {
    inject({ kind: 'status', status: 429, headers: { 'retry-after': value }, times: 1 })
    const end = await run(station)
    expectEnd(station, end, 'verified')
    expect([end.asked, end.slept]).toEqual(tries === 1 ? [usual, []] : [usual + 1, [wait]])
  })

  it('N04 it asks to wait until a date', async () => {
    const date = (ms: number): string => new Date(ms).toUTCString()
    const now = Math.floor(Date.now() / 1000) * 1000
    const headers = { date: date(now), 'retry-after': date(now + 20_000) }
    inject({ kind: 'status', status: 429, headers, times: 1 })
    const end = await run(station)
    expectEnd(station, end, 'verified')
    expect(end.slept).toEqual(tries === 1 ? [] : [20_000])
  })

  it('N04 it asks to wait for ever: nobody does', async () => {
    inject({ kind: 'status', status: 429, headers: { 'retry-after': '1000000000' } })
    const end = await run(station)
    expectEnd(station, end, without)
    expect([end.asked, end.slept]).toEqual([1, []])
  })

  it.each([400, 401, 403, 404, 422])(
    'N05 it says %i: it is asked once, and what it repeats of us is not shown',
    async (status) => {
      inject({
        kind: 'replace',
        alter: (_, { headers, body, url }) => ({
          status,
          body: { message: `no: ${headers.authorization} ${url.search} ${body.toString()}` },
        }),
      })
      const end = await run(station)
      expect([end.outcome, end.slept]).toEqual([station.refusals[status], []])
      // A root that is not there ends the search for newer ones; a probe that is told 400 or 422 may write.
      const isAskedOn = endpoint === 'tuf' ? [403, 404] : endpoint === 'github-attestations' ? [400, 422] : []
      if (!isAskedOn.includes(status)) expect(end.asked).toBe(1)
    },
  )

  it.each<[string, Fault]>([
    ['R04 it sends without end', { kind: 'flood', bytes: 80 * 1024 * 1024 }],
    ['R11 it sends a mebibyte of headers', { kind: 'header-bomb' }],
    ['E10 it is a login page', { kind: 'html' }],
  ])('%s: once', async (_, fault) => {
    inject(fault)
    const end = await run(station)
    // More metadata than its parent promises is the mirror's lie.
    const isLie = endpoint === 'tuf' && fault.kind === 'flood'
    expectEnd(station, end, isLie ? V1 : without)
    expect([end.asked, end.slept]).toEqual([1, []])
  })

  it('N08 it leads elsewhere: no token and no body goes there', async () => {
    const { testbed } = bench()
    const place = testbed.github.storageUrl
    inject({ kind: 'redirect', status: 307, location: `${place}/elsewhere` })
    const from = testbed.requests.length
    const end = await run(station)
    const strayed = testbed.requests.slice(from).filter(({ endpoint: name }) => name === 'unknown')
    expect(strayed.filter(({ headers, bodyBytes }) => headers.authorization !== undefined || bodyBytes > 0)).toEqual([])
    if (!/^(tuf|github-)/.test(endpoint)) expect(strayed).toEqual([])
    expectEnd(station, end, endpoint === 'github-releases' ? V2 : without)
    expect(end.slept).toEqual([])
  })
})
