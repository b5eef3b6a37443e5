import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type BundleOptions, generateKeys } from '@slsa-actions/testbed'
import { canonicalJson, type JsonObject } from '@slsa-actions/wire'
import { type Bench, openBench } from '../testing/ports.ts'
import { verify } from './index.ts'

const PROVENANCE = 'https://slsa.dev/provenance/v1'
const RELEASE = 'https://in-toto.io/attestation/release/v0.2'
const REVIEW = 'https://example.test/review/v1'
const BYTES = Buffer.from('the artifact')
const SHA256 = createHash('sha256').update(BYTES).digest('hex')
const IDENTITY = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'

let bench: Bench
beforeAll(async () => {
  bench = await openBench('private')
  await fs.writeFile(join(bench.workspace, 'app.tgz'), BYTES)
  await fs.writeFile(join(bench.workspace, 'other.tgz'), 'something else')
})
beforeEach(() => bench.reset())
afterAll(() => bench.close())

const outcomeOf = ({ outcome, failure }: { outcome: string; failure?: { code: string } }): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`

/** Demands that a bundle of the bench's job satisfies. */
const demands = (): Record<string, string> => ({
  'signing-config': '',
  files: 'app.tgz',
  'certificate-identity': IDENTITY,
  'certificate-oidc-issuer': bench.testbed.issuer,
})
const verified = (inputs: Record<string, string> = {}) =>
  verify(bench.inputs({ ...demands(), ...inputs }), bench.ports())

/** A bundle about the artifact, good but for what the options say. */
function bundleOf(options: BundleOptions & { predicateType?: string; sha256?: string } = {}): JsonObject {
  const { predicateType = REVIEW, sha256 = SHA256, ...rest } = options
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'app.tgz', digest: { sha256 } }],
    predicateType,
    predicate: predicateType === RELEASE ? { purl: 'pkg:github/acme/app@v1' } : { ok: true },
  }
  const payload = Buffer.from(JSON.stringify(statement))
  return bench.testbed.sigstore.bundle({ content: { kind: 'dsse', payload }, ...rest }).bundle
}

const store = (bundle: JsonObject, predicateType = REVIEW): unknown =>
  bench.testbed.github.putAttestation('acme/app', bundle, { digests: [`sha256:${SHA256}`], predicateType })

const stranger = (): JsonObject =>
  bundleOf({ issue: { san: 'https://github.com/evil/app/.github/workflows/release.yml@refs/heads/main' } })

describe('what is demanded', () => {
  it.each<[string, Record<string, string>]>([
    ['B19 nothing', { 'certificate-identity': '', 'certificate-oidc-issuer': '' }],
    ['B19 an identity without its issuer', { 'certificate-oidc-issuer': '' }],
    ['B19 an issuer alone', { 'certificate-identity': '' }],
    [
      'B19 a source alone',
      { 'certificate-identity': '', 'certificate-oidc-issuer': '', 'source-repository': 'acme/app' },
    ],
    ['B01 a blank identity', { 'certificate-identity': '  ' }],
    ['an identity and a pattern', { 'certificate-identity-pattern': '.*' }],
    ['a pattern that is none', { 'certificate-identity': '', 'certificate-identity-pattern': '(' }],
    ['F14 a boolean that is none', { 'deny-self-hosted-runners': 'yes' }],
    ['a time that is none', { timeout: '2h' }],
    ['a source of bundles that does not exist', { 'bundle-from': 'ftp' }],
    ['the network while offline', { offline: 'true', 'bundle-from': 'github' }],
    ['no artifact', { files: '' }],
    ['F01 a glob without a file', { files: 'nothing-*' }],
    ['F09 a digest that is none', { digests: 'sha256:abc' }],
    ['a mirror without its root', { 'trusted-root': '', 'tuf-mirror': 'https://x.test' }],
    ['a root that is not there', { 'trusted-root': 'gone.json' }],
    ['a bundle that is not there', { bundle: 'gone.json' }],
    ['a folder of bundles that is not there', { 'bundle-from': 'file', 'bundle-dir': 'gone' }],
    ['a release without a tag', { 'bundle-from': 'release' }],
  ])('%s is bad input', async (_, inputs) => {
    const result = await verified(inputs)
    expect(result.outcome).toBe('bad-input')
    expect(bench.asked('github-attestations')).toBe(0)
  })

  it('vsa none is what happens anyway', async () => {
    store(bundleOf())
    expect(outcomeOf(await verified({ vsa: 'none' }))).toBe('verified')
    expect(outcomeOf(await verified({ vsa: 'signed' }))).toBe('bad-input INPUT')
  })

  it('is reported, with what was left open', async () => {
    store(bundleOf())
    const { demanded, unbound } = await verified({ 'source-ref': 'refs/heads/main' })
    expect(demanded).toMatchObject({
      'certificate-identity': IDENTITY,
      'source-ref': 'refs/heads/main',
      'deny-self-hosted-runners': 'true',
    })
    expect(unbound).toEqual(['source-repository', 'source-digest', 'predicate-type'])
  })
})

describe('what GitHub has', () => {
  it.each([404, 200] as const)('E01 B10 nothing (%i) is refused', async (status) => {
    bench.testbed.github.emptyList = status
    const result = await verified()
    expect(outcomeOf(result)).toBe('refused NO_ATTESTATION')
    expect(result.artifacts[0]?.accepted).toEqual([])
  })

  it('B10 none of the type is refused', async () => {
    store(bundleOf())
    expect(outcomeOf(await verified({ 'predicate-type': PROVENANCE }))).toBe('refused NO_ATTESTATION')
  })

  it.each(['inline', 'url', 'both'] as const)('E03 one good bundle (%s) is enough', async (bundles) => {
    bench.testbed.github.bundles = bundles
    store(bundleOf())
    expect(outcomeOf(await verified())).toBe('verified')
    bench.testbed.github.bundles = 'inline'
  })

  it('E03 the token never reaches the storage', async () => {
    bench.testbed.github.bundles = 'url'
    store(bundleOf())
    await verified()
    const [request] = bench.testbed.requests.filter(({ endpoint }) => endpoint === 'github-bundle-storage').slice(-1)
    expect(canonicalJson({ ...request?.headers })).not.toContain(bench.testbed.github.token)
    bench.testbed.github.bundles = 'inline'
  })

  it('B11 one good bundle among bad ones is enough, and the bad ones are named', async () => {
    store(stranger())
    store(bundleOf())
    store({ mediaType: 'x' })
    const result = await verified()
    expect(outcomeOf(result)).toBe('verified')
    expect(result.artifacts[0]?.rejected.map(({ failure }) => failure.code).sort()).toEqual(['BUNDLE', 'IDENTITY'])
  })

  it('B11 a good one on the second page is found', async () => {
    bench.testbed.github.maxPageSize = 30
    for (let index = 0; index < 30; index += 1) store(stranger())
    store(bundleOf())
    const result = await verified()
    bench.testbed.github.maxPageSize = 100
    expect(outcomeOf(result)).toBe('verified')
    expect(result.artifacts[0]?.rejected).toHaveLength(30)
  })

  it('B11 never puts facts of two bundles together', async () => {
    // One has the identity, the other the type; none has both.
    store(bundleOf())
    store(
      bundleOf({
        predicateType: RELEASE,
        issue: { san: 'https://github.com/evil/app/.github/workflows/x.yml@refs/heads/main' },
      }),
      RELEASE,
    )
    expect(outcomeOf(await verified({ 'predicate-type': RELEASE }))).toBe('refused IDENTITY')
  })

  it('B11 every artifact needs its own', async () => {
    store(bundleOf())
    const result = await verified({ files: '*.tgz' })
    expect(outcomeOf(result)).toBe('refused NO_ATTESTATION')
    expect(result.artifacts.map(({ outcome }) => outcome)).toEqual(['verified', 'refused'])
  })

  it('E04 an entry without a bundle is refused, and does no harm beside a good one', async () => {
    store({ mediaType: 'x' })
    bench.testbed.inject('github-attestations', {
      kind: 'replace',
      times: 1,
      alter: () => ({ status: 200, body: { attestations: [{ bundle: null }] } }),
    })
    expect(outcomeOf(await verified())).toBe('refused BUNDLE')
    store(bundleOf())
    expect(outcomeOf(await verified())).toBe('verified')
  })

  it('E11 the type picks the build attestation out of those of a release', async () => {
    store(bundleOf({ predicateType: RELEASE }), RELEASE)
    store(bundleOf())
    const result = await verified({ 'predicate-type': REVIEW })
    expect(result.artifacts[0]?.accepted.map(({ predicateType }) => predicateType)).toEqual([REVIEW])
  })

  it('A02 a bundle of another instance is refused by name', async () => {
    const second = bench.testbed.sigstore.secondAuthority()
    store(bundleOf({ by: second }))
    expect(outcomeOf(await verified())).toBe('refused UNKNOWN_AUTHORITY')
  })

  it('B16 a self-hosted runner is refused unless it is allowed', async () => {
    store(bundleOf({ issue: { extensions: { 11: 'self-hosted' } } }))
    const issuer = { 'certificate-oidc-issuer': bench.testbed.issuer }
    expect(outcomeOf(await verified(issuer))).toBe('refused IDENTITY')
    expect(outcomeOf(await verified({ ...issuer, 'deny-self-hosted-runners': 'false' }))).toBe('verified')
  })
})

describe('what cannot be decided', () => {
  it('E10 is V3 when GitHub answers with a web page', async () => {
    bench.testbed.inject('github-attestations', { kind: 'html' })
    expect(outcomeOf(await verified())).toBe('undecided GITHUB_REPLY')
  })

  it('E05 is V3 when GitHub limits the rate for longer than anybody waits', async () => {
    bench.testbed.inject('github-attestations', { kind: 'status', status: 429, headers: { 'retry-after': '3600' } })
    expect(outcomeOf(await verified())).toBe('undecided GITHUB_RATE_LIMIT')
  })

  it('names every artifact all the same', async () => {
    store(bundleOf())
    bench.testbed.inject('github-attestations', { kind: 'status', status: 401, after: 1 })
    const result = await verified({ files: '*.tgz' })
    expect(result.artifacts.map(({ outcome }) => outcome)).toEqual(['verified', 'bad-input'])
    expect(result.outcome).toBe('bad-input')
  })

  it('is V3 while one bundle could not be had, though another is refused', async () => {
    const attestations: JsonObject[] = [{ bundle: stranger() }, { bundle_url: 'https://storage.test/1' }]
    bench.testbed.inject('github-attestations', {
      kind: 'replace',
      alter: () => ({ status: 200, body: { attestations } }),
    })
    const result = await verified()
    expect(outcomeOf(result)).toBe('undecided CONNECT')
    expect(result.artifacts[0]?.rejected.map(({ failure }) => failure.outcome)).toEqual(['refused', 'undecided'])
  })

  it('has a minute for one artifact', async () => {
    bench.testbed.inject('github-attestations', { kind: 'status', status: 503, headers: { 'retry-after': '40' } })
    await verified()
    expect(bench.clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(60_000)
  })

  it('has the time that is given', async () => {
    const fault = { kind: 'status', status: 503, headers: { 'retry-after': '40' } } as const
    bench.testbed.inject('github-attestations', fault)
    expect(outcomeOf(await verified({ timeout: '30' }))).toBe('undecided BUDGET_EXCEEDED')
    expect(bench.clock.slept).toEqual([])
    await verified({ timeout: '3m' })
    expect(bench.clock.slept).toEqual([40_000, 40_000, 40_000])
  })
})

describe('what a release has', () => {
  const inputs = { 'bundle-from': 'release', 'release-tag': 'v1.0.0' }

  it('verifies by the name of the artifact', async () => {
    const release = bench.testbed.github.addRelease('acme/app', 'v1.0.0', { isDraft: true })
    const asset = (id: number, bundle: JsonObject, name: string) => ({
      id,
      name,
      contentType: 'application/json',
      state: 'uploaded' as const,
      body: Buffer.from(JSON.stringify(bundle)),
    })
    release.assets.push(asset(1, stranger(), 'x.sigstore.json'), asset(2, bundleOf(), 'app.tgz.review.sigstore.json'))
    const result = await verified(inputs)
    expect(outcomeOf(result)).toBe('verified')
    expect(result.artifacts[0]?.rejected).toEqual([])
  })

  it('B10 refuses where it has no bundle', async () => {
    bench.testbed.github.addRelease('acme/app', 'v1.0.0')
    expect(outcomeOf(await verified(inputs))).toBe('refused NO_ATTESTATION')
  })
})

describe('bundles in files', () => {
  const write = async (name: string, text: string): Promise<string> => {
    await fs.mkdir(join(bench.workspace, 'bundles'), { recursive: true })
    await fs.writeFile(join(bench.workspace, 'bundles', name), text)
    return join('bundles', name)
  }
  beforeEach(() => fs.rm(join(bench.workspace, 'bundles'), { recursive: true, force: true }))

  it.each(['one bundle', 'lines'])('verify without a request: %s', async (form) => {
    const text =
      form === 'lines'
        ? `${JSON.stringify(stranger())}\r\n\r\n${JSON.stringify(bundleOf())}\n`
        : JSON.stringify(bundleOf(), undefined, 2)
    const before = bench.testbed.requests.length
    expect(outcomeOf(await verified({ bundle: await write('b.jsonl', text), offline: 'true' }))).toBe('verified')
    expect(bench.testbed.requests.length).toBe(before)
  })

  it('C14 one bad line refuses the file', async () => {
    const bundle = await write('b.jsonl', `${JSON.stringify(bundleOf())}\n{"a":1,"a":2}\n`)
    expect((await verified({ bundle })).outcome).toBe('bad-input')
  })

  it('are found by name, then by digest', async () => {
    await write('app.tgz.review.sigstore.json', JSON.stringify(bundleOf()))
    const inputs = { 'bundle-from': 'file', 'bundle-dir': 'bundles' }
    expect(outcomeOf(await verified(inputs))).toBe('verified')
    await fs.rename(
      join(bench.workspace, 'bundles/app.tgz.review.sigstore.json'),
      join(bench.workspace, 'bundles/x.sigstore.json'),
    )
    expect(outcomeOf(await verified(inputs))).toBe('verified')
    expect(outcomeOf(await verified({ ...inputs, files: '', digests: `sha256:${SHA256}` }))).toBe('verified')
  })

  it('are found by digest too, where one that bears the name is of another kind', async () => {
    const inputs = { 'bundle-from': 'file', 'bundle-dir': 'bundles' }
    await write('app.tgz.spdx.sigstore.json', JSON.stringify(stranger()))
    await write('multiple.review.sigstore.json', JSON.stringify(bundleOf()))
    const result = await verified(inputs)
    expect(outcomeOf(result)).toBe('verified')
    expect(result.artifacts[0]?.rejected).toHaveLength(1)
    await fs.rm(join(bench.workspace, 'bundles/multiple.review.sigstore.json'))
    expect((await verified(inputs)).artifacts[0]?.rejected).toHaveLength(1)
  })

  it('verifies a plain signature of a P-384 key in a certificate, which is over sha384', async () => {
    const folder = join(bench.workspace, 'p384')
    await fs.mkdir(folder, { recursive: true })
    const made = bundleOf({ content: { kind: 'message', artifact: BYTES }, keys: generateKeys('P-384') })
    await fs.writeFile(join(folder, 'app.tgz.sigstore.json'), JSON.stringify(made))
    expect(outcomeOf(await verified({ 'bundle-from': 'file', 'bundle-dir': 'p384' }))).toBe('verified')
  })

  it('C01 that bear the name and speak about other bytes are the reason', async () => {
    await write('app.tgz.review.sigstore.json', JSON.stringify(bundleOf({ sha256: 'a'.repeat(64) })))
    expect(outcomeOf(await verified({ 'bundle-from': 'file', 'bundle-dir': 'bundles' }))).toBe(
      'refused ARTIFACT_DIGEST',
    )
  })

  it('N18 need no network with a root in a file', async () => {
    const dead = { ...bench.ports().http, request: () => Promise.reject(new Error('the network was asked')) }
    const inputs = bench.inputs({
      ...demands(),
      bundle: await write('b.json', JSON.stringify(bundleOf())),
      offline: 'true',
    })
    expect(outcomeOf(await verify(inputs, bench.ports({ ports: { http: dead } })))).toBe('verified')
  })
})
