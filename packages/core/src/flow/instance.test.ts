import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Bench, type BenchInstance, openBench } from '../testing/ports.ts'
import { buildProvenance, sign, verify } from './index.ts'

const benches = new Map<BenchInstance, Bench>()
const on = (instance: BenchInstance): Bench => benches.get(instance) as Bench
beforeAll(async () => {
  for (const instance of ['private', 'ghes', 'public-good', 'github', 'ghe.com'] as const) {
    const bench = await openBench(instance)
    await fs.writeFile(join(bench.workspace, 'app.tgz'), 'bytes')
    benches.set(instance, bench)
  }
})
beforeEach(() => {
  for (const bench of benches.values()) bench.reset()
})
afterAll(async () => {
  for (const bench of benches.values()) await bench.close()
})

const outcomeOf = ({ outcome, failure }: { outcome: string; failure?: { code: string } }): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`

describe.each<[BenchInstance, string, string]>([
  ['private', 'private', 'https://github.com'],
  ['ghes', 'private', 'https://ghes.example.test'],
  ['public-good', 'public-good', 'https://github.com'],
  ['github', 'github', 'https://github.com'],
  ['ghe.com', 'github', 'https://acme.ghe.com'],
])('E09 a job on %s', (where, instance, server) => {
  const visibility = where === 'github' || where === 'ghe.com' ? 'private' : 'public'

  it('signs with its instance and is verified under its root, with URIs of its server', async () => {
    const bench = on(where)
    bench.reset({ visibility })
    const signed = await buildProvenance(bench.inputs({ 'subject-path': 'app.tgz' }), bench.ports())
    expect([outcomeOf(signed), signed.instance]).toEqual(['verified', instance])
    expect(signed.signer?.identity).toBe(`${server}/acme/app/.github/workflows/release.yml@refs/heads/main`)
    const demands = {
      files: 'app.tgz',
      'signing-config': '',
      'certificate-identity': signed.signer?.identity ?? '',
      'certificate-oidc-issuer': signed.signer?.issuer ?? '',
      'source-repository': 'acme/app',
      'predicate-type': 'https://slsa.dev/provenance/v1',
      ...(instance === 'private' ? { bundle: signed.bundlePath ?? '' } : {}),
    }
    expect(outcomeOf(await verify(bench.inputs(demands), bench.ports()))).toBe('verified')
    bench.testbed.github.addRepository('acme/app', { attestations: [] })
  })

  it('accepts no issuer of another server, nor one that begins like its own', async () => {
    const bench = on(where)
    bench.reset({ visibility })
    const own = bench.testbed.oidc.issuer
    for (const iss of [`${own}.evil.example`, `${own}/`, `${own}/acme`, 'https://token.actions.other.ghe.com']) {
      bench.testbed.oidc.runnerToken = { claims: { iss } }
      const result = await buildProvenance(bench.inputs({ 'subject-path': 'app.tgz' }), bench.ports())
      expect(outcomeOf(result)).toBe('bad-input ID_TOKEN')
    }
    expect(bench.asked('fulcio')).toBe(0)
  })
})

describe("E08 a bundle of GitHub's instance, which has a timestamp and no log entry", () => {
  const verdictUnder = async (root: (bench: Bench) => object): Promise<string> => {
    const bench = on('github')
    bench.reset({ visibility: 'private' })
    const signed = await buildProvenance(bench.inputs({ 'subject-path': 'app.tgz' }), bench.ports())
    expect(signed.bundles[0]?.logEntries).toEqual([])
    const path = join(bench.workspace, 'root-to-try.json')
    await fs.writeFile(path, JSON.stringify(root(bench)))
    const demands = {
      files: 'app.tgz',
      bundle: signed.bundlePath ?? '',
      'trusted-root': path,
      'tuf-mirror': '',
      'tuf-root': '',
      'certificate-identity': signed.signer?.identity ?? '',
      'certificate-oidc-issuer': signed.signer?.issuer ?? '',
    }
    return outcomeOf(await verify(bench.inputs(demands), bench.ports()))
  }

  it('E08 is verified under the root of GitHub', async () => {
    expect(await verdictUnder(({ testbed }) => ({ ...testbed.sigstore.trustedRoot(), tlogs: [] }))).toBe('verified')
  })

  it('E08 is refused under a root that has a log', async () => {
    expect(await verdictUnder(({ testbed }) => testbed.sigstore.trustedRoot())).toBe('refused LOG_ENTRY')
  })

  it('E08 is refused under the root of others', async () => {
    const others = await verdictUnder(({ testbed }) => {
      const authorities = [testbed.sigstore.secondAuthority()]
      return { ...testbed.sigstore.trustedRoot({ authorities }), tlogs: [] }
    })
    expect(others).toBe('refused UNKNOWN_AUTHORITY')
  })
})

describe('C16 a server that is none of them', () => {
  it.each([
    'https://github.com.evil.example',
    'https://githubXcom',
    'https://acme.ghe.com.evil.example',
    'https://a.b.ghe.com',
    'https://ghe.com',
    'https://github.com/path',
    'https://GITHUB.com:444',
    'http://github.com',
    'https://user@github.com',
    'github.com',
    '',
  ])('C16 %s is refused before anything is asked', async (serverUrl) => {
    const bench = on('public-good')
    const before = bench.testbed.requests.length
    const result = await buildProvenance(
      bench.inputs({ 'subject-path': 'app.tgz' }),
      bench.ports({ job: { serverUrl } }),
    )
    expect(outcomeOf(result)).toMatch(/^bad-input (SERVER|URL_REFUSED)$/)
    expect(bench.testbed.requests.length).toBe(before)
  })
})

describe('the choice of an instance', () => {
  const signWith = (bench: Bench, inputs: Record<string, string>, event?: object) =>
    sign(
      bench.inputs({ files: 'app.tgz', ...inputs }),
      bench.ports(event === undefined ? {} : { event: event as never }),
    )

  it.each<[string, object | undefined, string]>([
    ['public', { repository: { visibility: 'public' } }, 'public-good'],
    ['private', { repository: { visibility: 'private' } }, 'github'],
    ['internal', { repository: { visibility: 'internal' } }, 'github'],
    ['unknown', { repository: {} }, 'github'],
    ['not even an object', { repository: null }, 'github'],
  ])('goes by the event as actions/attest does: %s', async (_, event, instance) => {
    const bench = on('public-good')
    const { instance: chosen } = await signWith(bench, { 'dry-run': 'true' }, event)
    expect(chosen).toBe(instance)
  })

  it.each<[string, Record<string, string>]>([
    ['the public-good instance for private-signing', { 'private-signing': 'true', sigstore: 'public-good' }],
    ['an instance that does not exist', { sigstore: 'rekor' }],
    ['a mirror without its first root', { 'tuf-root': '' }],
    ["a log of GitHub's instance", { sigstore: 'github', 'rekor-version': '2' }],
    ['a log that is demanded where there is none', { sigstore: 'github', 'transparency-log': 'required' }],
    ['no log where the root demands one', { 'transparency-log': 'none' }],
    ['no time where nothing else gives one', { 'rekor-version': '2', 'timestamp-authority': 'none' }],
    ['a timestamp authority on plain http', { 'timestamp-authority': 'http://tsa.example/x' }],
    ['a signing config without its root', { 'signing-config': 'x.json' }],
    ['a root without its signing config', { 'trusted-root': 'x.json' }],
    ['a Rekor that does not exist', { 'rekor-version': '3' }],
  ])('refuses %s before any login', async (_, inputs) => {
    const bench = on('public-good')
    const result = await signWith(bench, inputs)
    expect(result.outcome).toBe('bad-input')
    expect(bench.asked('oidc-token') + bench.asked('fulcio')).toBe(0)
  })

  it('takes private-signing for GitHub’s instance', async () => {
    expect((await signWith(on('public-good'), { 'private-signing': 'true', 'dry-run': 'true' })).instance).toBe(
      'github',
    )
  })

  it('refuses the public-good instance on a tenant', async () => {
    expect(outcomeOf(await signWith(on('ghe.com'), { sigstore: 'public-good' }))).toBe('bad-input INPUT')
  })

  it('takes the root of a named instance from a file', async () => {
    const bench = on('github')
    bench.reset({ visibility: 'private' })
    const path = join(bench.workspace, 'root.json')
    await fs.writeFile(path, JSON.stringify({ ...bench.testbed.sigstore.trustedRoot(), tlogs: [] }))
    const inputs = { sigstore: 'github', 'trusted-root': path, 'tuf-mirror': '', 'tuf-root': '' }
    expect(outcomeOf(await signWith(bench, inputs))).toBe('verified')
    expect(bench.asked('tuf')).toBe(0)
  })

  it('E09 is undecided on a tenant that names no trust domain, before any login', async () => {
    const bench = on('ghe.com')
    bench.testbed.inject('github-meta', { kind: 'status', status: 200, body: '{}' })
    expect(outcomeOf(await signWith(bench, {}))).toBe('undecided GITHUB_REPLY')
    expect(bench.asked('oidc-token')).toBe(0)
  })

  it('is undecided when the authorities of the root have ended, before any login', async () => {
    const bench = on('private')
    const path = join(bench.workspace, 'ended.json')
    const ended = JSON.parse(JSON.stringify(bench.testbed.sigstore.trustedRoot()))
    for (const authority of ended.certificateAuthorities) authority.validFor.end = '2026-01-01T00:00:00Z'
    await fs.writeFile(path, JSON.stringify(ended))
    expect(outcomeOf(await signWith(bench, { 'trusted-root': path }))).toBe('undecided TRUST_ROOT_ENDED')
    expect(bench.asked('oidc-token') + bench.asked('fulcio')).toBe(0)
  })

  it.each(['signing-config', 'trusted-root'])('A04 refuses a broken %s, naming the file', async (name) => {
    const bench = on('private')
    const path = join(bench.workspace, 'broken.json')
    await fs.writeFile(path, '{"mediaType":')
    const result = await signWith(bench, { [name]: path })
    expect(result.outcome).toBe('bad-input')
    expect(result.failure?.message).toContain('broken.json')
  })
})
