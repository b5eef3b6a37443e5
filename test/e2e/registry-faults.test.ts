import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { sign, verify } from '@slsa-actions/core/flow'
import {
  renderMarkdown,
  type SigningResult,
  signingSummary,
  type VerifyResult,
  verifySummary,
} from '@slsa-actions/core/report'
import {
  type EndpointName,
  type FakeRegistry,
  type Fault,
  type ImageContent,
  imageFromFolder,
  placeImage,
  type RegistryRepository,
} from '@slsa-actions/testbed'
import { type Bench, openBench } from '../../packages/core/src/testing/ports.ts'
import { impatientNetwork } from '../support/impatient.ts'
import { schemaErrors } from '../support/schemas.ts'
import { filesBelow, secretsOf, tracesOf } from '../support/secrets.ts'

type Flow = 'sign' | 'verify'

const NAME = 'acme/app'
const IDENTITY = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'
const SLOW: readonly [string, Fault][] = [
  ['N02 a byte a second comes', { kind: 'trickle' }],
  ['N02 a tenth of the answer is missing', { kind: 'stall' }],
]
const SILENT = ['hang', 'trickle', 'stall']
/** Real milliseconds after which a silent service has run into the limit of every request that was made at once. */
const ALL_ENDED = 60

let bench: Bench
let registry: FakeRegistry
let image: ImageContent
/** The repository with a signature of the image. */
let signed: RegistryRepository
beforeAll(async () => {
  bench = await openBench('private')
  registry = bench.testbed.registry
  await mkdir(join(bench.workspace, 'site'))
  await writeFile(join(bench.workspace, 'site/index.html'), 'hello')
  image = imageFromFolder(join(bench.workspace, 'site'))
  clean()
  expect((await run('sign')).outcome).toBe('verified')
  signed = registry.repository(NAME)
})
beforeEach(clean)
afterAll(() => bench.close())

function clean(): void {
  bench.reset()
  registry.repositories.clear()
  Object.assign(registry, { auth: 'token', anonymousPull: false, hasReferrers: true })
  placeImage(registry, NAME, image, 'v1')
}

/** Signs or verifies the image with a login. The result has the form of its schema, and shows no secret (case S01). */
async function run(flow: Flow, isSilent = false): Promise<SigningResult | VerifyResult> {
  const before = bench.testbed.requests.length
  const network = impatientNetwork(bench.clock, (url) => isSilent && /^\/(v2|registry)\//.test(url.pathname))
  try {
    const result = await flowOf(flow, network.fetch)
    if (isSilent) await sleep(ALL_ENDED)
    expect(schemaErrors(flow, JSON.parse(JSON.stringify(result)))).toEqual([])
    expect(result.failure?.code).not.toBe('INTERNAL')
    expect(traces(result, before)).toEqual([])
    return result
  } finally {
    network.restore()
  }
}

function flowOf(flow: Flow, fetch: (network: typeof globalThis.fetch) => typeof globalThis.fetch) {
  const inputs = {
    images: `${registry.host}/${NAME}:v1`,
    'registry-username': registry.username,
    'registry-password': registry.password,
  }
  if (flow === 'sign') return sign(bench.inputs(inputs), bench.ports({ fetch }))
  const demand = { 'certificate-identity': IDENTITY, 'certificate-oidc-issuer': bench.testbed.issuer }
  return verify(
    bench.inputs({ 'signing-config': '', ...inputs, 'bundle-from': 'oci', ...demand }),
    bench.ports({ fetch }),
  )
}

/** Where the password, or any token that was shown to the registry since, can be read. */
function traces(result: SigningResult | VerifyResult, before: number): string[] {
  const shown = bench.testbed.requests
    .slice(before)
    .flatMap(({ headers }) => headers.authorization?.split(' ').slice(1) ?? [])
  const secrets = {
    password: registry.password,
    ...Object.fromEntries([...new Set(shown)].map((text, i) => [`${i}`, text])),
  }
  const summary = 'artifacts' in result ? verifySummary(result) : signingSummary(result)
  return tracesOf(
    { ...secretsOf(bench.testbed), ...secrets },
    {
      result: JSON.stringify(result),
      summary: renderMarkdown(summary),
      log: bench.said.join('\n'),
      ...filesBelow(bench.tempDir),
    },
  )
}

/** The flow while an endpoint has a fault; a signature is there already when one is to be verified. */
async function runWith(flow: Flow, endpoint: EndpointName, fault: Fault): Promise<string> {
  if (flow === 'verify') registry.repositories.set(NAME, signed)
  const signatures = flow === 'verify' ? 1 : 0
  bench.clock.reset()
  bench.testbed.inject(endpoint, fault)
  const { outcome } = await run(flow, SILENT.includes(fault.kind))
  if (outcome !== 'verified') expect(registry.referrers(NAME, image.root.digest)).toHaveLength(signatures)
  return outcome
}

/** A run after the fault is over is good. */
async function again(flow: Flow): Promise<void> {
  bench.testbed.heal()
  bench.clock.reset()
  expect((await run(flow)).outcome).toBe('verified')
}

describe.each<[Flow, EndpointName]>([
  ['sign', 'registry-token'],
  ['sign', 'registry-manifest'],
  ['sign', 'registry-blob'],
  ['sign', 'registry-upload'],
  ['sign', 'registry-referrers'],
  ['verify', 'registry-token'],
  ['verify', 'registry-manifest'],
  ['verify', 'registry-blob'],
  ['verify', 'registry-referrers'],
])('%s, faults at %s', (flow, endpoint) => {
  /** Whether a blob is there is asked without a body: none can be spoiled. */
  const hasBody = !(flow === 'sign' && endpoint === 'registry-blob')

  const faults: [string, Fault][] = [
    ['N01 the connection is cut', { kind: 'reset' }],
    ['N02 no answer comes', { kind: 'hang' }],
    // What an upload is answered with has no body that could come slowly.
    ...(endpoint === 'registry-upload' ? [] : SLOW),
    ['N03 it is overloaded', { kind: 'status', status: 503 }],
    ['N04 it asks to wait for ever', { kind: 'status', status: 429, headers: { 'retry-after': '1000000000' } }],
    ['N07 the body ends early', { kind: 'truncate' }],
    ['N07 a checksum is wrong', { kind: 'bad-gzip' }],
    ['R11 it sends a mebibyte of headers', { kind: 'header-bomb' }],
  ]

  it.each(faults)('%s: undecided, and good when it is over', async (_, fault) => {
    const isUnseen = fault.kind === 'bad-gzip' && !hasBody
    expect(await runWith(flow, endpoint, fault)).toBe(isUnseen ? 'verified' : 'undecided')
    await again(flow)
  })

  it.each<[string, Fault]>([
    ['N03 it answers after two failures', { kind: 'status', status: 502, times: 2 }],
    ['N04 it asks to wait', { kind: 'status', status: 429, headers: { 'retry-after': '7' }, times: 1 }],
    ['N06 its answer is lost', { kind: 'lost', times: 1 }],
  ])('%s: good', async (_, fault) => {
    expect(await runWith(flow, endpoint, fault)).toBe('verified')
    expect(registry.referrers(NAME, image.root.digest)).toHaveLength(1)
  })

  it.each<[string, Fault]>([['R04 it sends without end', { kind: 'flood', bytes: 80 * 1024 * 1024 }]])(
    '%s: never verified because of it',
    async (_, fault) => {
      const isUnseen = fault.kind === 'flood' && !hasBody
      expect(await runWith(flow, endpoint, fault)).toEqual(
        isUnseen ? 'verified' : expect.stringMatching(/^(undecided|refused|bad-input)$/),
      )
    },
  )

  it('E10 it is a login page: undecided, for it says nothing about the content', async () => {
    const outcome = await runWith(flow, endpoint, { kind: 'html' })
    expect([...(hasBody ? [] : ['verified']), 'undecided']).toContain(outcome)
  })

  it.each([401, 403, 422])('N05 it says %i: bad input, and what it repeats of us is not shown', async (status) => {
    const fault: Fault = {
      kind: 'replace',
      alter: (_, { headers, body, url }) => {
        const message = `no: ${headers.authorization} ${url.search} ${body.toString('latin1')}`
        return { status, body: { errors: [{ code: 'DENIED', message, detail: message }], error_description: message } }
      },
    }
    expect(await runWith(flow, endpoint, fault)).toBe('bad-input')
  })

  it('N08 it leads elsewhere: no login and no body goes there', async () => {
    const from = bench.testbed.requests.length
    const location = `${bench.testbed.github.storageUrl}/elsewhere`
    const outcome = await runWith(flow, endpoint, { kind: 'redirect', status: 307, location })
    const strayed = bench.testbed.requests.slice(from).filter(({ endpoint: name }) => name === 'unknown')
    expect(strayed.filter(({ headers, bodyBytes }) => headers.authorization !== undefined || bodyBytes > 0)).toEqual([])
    // A place that knows nothing of a blob lets it be sent; of referrers, lets the fallback tag be asked.
    expect(outcome === 'verified').toBe(flow === 'sign' && /blob|referrers/.test(endpoint))
  })
})

describe('a registry that knows no referrers', () => {
  it.each([400, 404, 405])('says %i: the fallback tag is written, and read', async (status) => {
    registry.hasReferrers = false
    bench.testbed.inject('registry-referrers', { kind: 'status', status })
    const outcomes = [(await run('sign')).outcome, (await run('verify')).outcome]
    expect([outcomes, [...registry.repository(NAME).tags.keys()]]).toEqual([
      ['verified', 'verified'],
      ['v1', image.root.digest.replace(':', '-')],
    ])
  })

  it.each([503, 429])('D09 says %i: it is not taken for one, and nothing is signed', async (status) => {
    registry.hasReferrers = false
    bench.testbed.inject('registry-referrers', { kind: 'status', status })
    expect((await run('sign')).outcome).toBe('undecided')
    expect([bench.asked('fulcio'), registry.repository(NAME).tags.size]).toEqual([0, 1])
  })
})
