import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { ActionRun, EndpointName, Fault } from '@slsa-actions/testbed'
import { openWorld, STORAGE, type World } from '../support/github-com.ts'
import type { ActionName } from '../support/job.ts'
import { schemaErrors } from '../support/schemas.ts'

const PROVENANCE = 'https://slsa.dev/provenance/v1'
const SBOM = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  components: [{ type: 'library', name: 'left-pad', version: '1.3.0' }],
}
const WRITES: readonly EndpointName[] = ['fulcio', 'rekor-v1', 'rekor-v2', 'tsa']

interface Result {
  readonly outcome: string
  readonly instance?: string
  readonly failure?: { readonly code: string; readonly message: string; readonly remedy?: string }
  readonly bundles: readonly { readonly fileName: string; readonly logEntries: readonly object[] }[]
  readonly artifacts: readonly { readonly accepted: readonly { readonly profile: string; readonly source: string }[] }[]
}

/** The result of a step, which is what its schema says. */
function resultOf(run: ActionRun, action: ActionName): Result {
  const result = JSON.parse(readFileSync(run.outputs['result-path'] ?? '', 'utf8'))
  expect(schemaErrors(action, result)).toEqual([])
  return result
}

function expectVerified(run: ActionRun, action: ActionName): Result {
  const result = resultOf(run, action)
  expect({ ...run.outputs, failure: result.failure, exit: run.exitCode, stderr: run.rawStderr }).toMatchObject({
    outcome: 'verified',
    failure: undefined,
    exit: 0,
    stderr: '',
  })
  expect([...run.annotations, ...run.errors, ...run.warnings]).toEqual([])
  return result
}

/** A failure says so by exit code, outcome and code, and sets nothing that looks like success. */
function expectFailed(run: ActionRun, action: ActionName, exit: number, code: string): Result {
  const result = resultOf(run, action)
  expect([run.exitCode, result.failure?.code, run.outputs.outcome]).toEqual([exit, code, result.outcome])
  expect(Object.keys(run.outputs).sort()).toEqual(['outcome', 'result-path'])
  expect(readdirSync(run.temp).filter((name) => !/^slsa-(result|tuf-cache)/.test(name))).toEqual([])
  return result
}

/** Requests to services that sign or log. */
function writes(world: World): number {
  return world.testbed.requests.filter(({ endpoint }) => WRITES.some((name) => name === endpoint)).length
}

function stored(world: World): number {
  return world.testbed.github.attestations.length
}

describe('on github.com, in a public repository', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld('public')
    world.file('dist/app.tgz', 'the artifact')
    world.file('dist/app.cdx.json', JSON.stringify(SBOM))
  })
  beforeEach(() => {
    world.testbed.heal()
    world.testbed.startJob({ visibility: 'public' })
    world.testbed.github.permissions = { attestations: 'write', contents: 'write', actions: 'read' }
    world.testbed.github.bundles = 'inline'
  })
  afterAll(() => world.close())

  it('build-provenance logs with the public-good instance and stores with GitHub, as its outputs say', async () => {
    let run: ActionRun | undefined
    const hosts = await world.hostsDuring(async () => {
      run = await world.step('build-provenance', { 'subject-path': 'dist/app.tgz' })
    })
    if (run === undefined) throw new Error('it did not run')
    const result = expectVerified(run, 'build-provenance')
    expect(hosts).toEqual([
      'api.github.com',
      'fulcio.sigstore.dev',
      'rekor.sigstore.dev',
      'token.actions.githubusercontent.com',
      'tuf-repo-cdn.sigstore.dev',
    ])
    expect([result.instance, result.bundles[0]?.logEntries.length]).toEqual(['public-good', 1])
    const [kept] = world.testbed.github.attestations
    const { 'bundle-path': path = '', 'attestation-id': id, 'attestation-url': url } = run.outputs
    expect([id, url]).toEqual([String(kept?.id), `https://github.com/acme/app/attestations/${kept?.id}`])
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(kept?.bundle)
    expect(readFileSync(join(run.temp, 'created_attestation_paths.txt'), 'utf8')).toBe(`${path}\n`)
    expect(run.summary).toContain(String(url))
  })

  it.each(['inline', 'url', 'both'] as const)('E03 verify finds it with GitHub, bundles as %s', async (bundles) => {
    world.testbed.github.bundles = bundles
    const before = world.proxy.requests.length
    const run = await world.step('verify', {
      files: 'dist/app.tgz',
      'predicate-type': PROVENANCE,
      ...world.identity,
    })
    const { artifacts } = expectVerified(run, 'verify')
    expect(run.outputs.verified).toBe('true')
    expect(artifacts[0]?.accepted.length).toBeGreaterThan(0)
    const atStorage = world.proxy.requests.slice(before).filter(({ host }) => host === STORAGE)
    expect(atStorage.length > 0).toBe(bundles === 'url')
    const headers = atStorage.flatMap((request) => Object.keys(request.headers))
    expect(headers.filter((name) => /authorization|cookie|x-github/.test(name))).toEqual([])
  })

  it('E03 cannot decide when the storage has only half of a bundle', async () => {
    world.testbed.github.bundles = 'url'
    world.testbed.inject('github-bundle-storage', {
      kind: 'replace',
      alter: (reply) => ({ ...reply, body: (reply.body as Buffer).subarray(0, 400) }),
    })
    const run = await world.step('verify', { files: 'dist/app.tgz', ...world.identity })
    expectFailed(run, 'verify', 3, 'GITHUB_REPLY')
  })

  it('E01 verify refuses what GitHub has nothing about', async () => {
    world.file('dist/unknown.tgz', 'never attested')
    const run = await world.step('verify', { files: 'dist/unknown.tgz', ...world.identity })
    expectFailed(run, 'verify', 1, 'NO_ATTESTATION')
  })

  it('attest attests an SBOM, into a folder as well, and verify finds it by its type', async () => {
    const run = await world.step('attest', {
      'subject-path': 'dist/app.tgz',
      'sbom-path': 'dist/app.cdx.json',
      'bundle-dir': 'sbom',
      store: 'github, file',
    })
    expectVerified(run, 'attest')
    expect(readdirSync(join(world.workspace, 'sbom'))).toEqual(['app.tgz.cyclonedx.sigstore.json'])
    const verified = await world.step('verify', {
      files: 'dist/app.tgz',
      'predicate-type': 'https://cyclonedx.org/bom',
      ...world.identity,
    })
    expectVerified(verified, 'verify')
  })

  it('sign attaches signatures to a draft release, and verify finds them there, draft or published', async () => {
    const release = world.testbed.github.addRelease('acme/app', 'v1.0.0', { isDraft: true, isImmutable: true })
    const inputs = { files: 'dist/app.tgz', store: 'release', 'release-tag': 'v1.0.0' }
    const run = await world.step('sign', inputs)
    expectVerified(run, 'sign')
    expect(release.assets.map(({ name }) => name)).toEqual(['app.tgz.sigstore.json'])
    for (const isDraft of [true, false]) {
      release.isDraft = isDraft
      const before = world.proxy.requests.length
      const verified = await world.step('verify', {
        files: 'dist/app.tgz',
        'bundle-from': 'release',
        'release-tag': 'v1.0.0',
        ...world.identity,
      })
      const { artifacts } = expectVerified(verified, 'verify')
      expect(artifacts[0]?.accepted[0]?.source).toBe('release asset app.tgz.sigstore.json')
      const atStorage = world.proxy.requests.slice(before).filter(({ host }) => host === STORAGE)
      expect(atStorage).toHaveLength(1)
      expect(atStorage[0]?.headers.authorization).toBeUndefined()
    }
    const before = writes(world)
    const late = await world.step('sign', inputs)
    const { failure } = expectFailed(late, 'sign', 2, 'RELEASE_IMMUTABLE')
    expect([failure?.message, failure?.remedy]).toEqual([
      expect.stringContaining('v1.0.0'),
      expect.stringContaining('draft'),
    ])
    expect(writes(world)).toBe(before)
  })

  it('with rekor-version 2 goes to the newer log and its timestamp authority', async () => {
    const hosts = await world.hostsDuring(async () => {
      const run = await world.step('sign', { files: 'dist/app.tgz', 'rekor-version': '2', 'bundle-dir': 'v2' })
      expectVerified(run, 'sign')
    })
    expect(hosts).toEqual(expect.arrayContaining(['log2025-1.rekor.sigstore.dev', 'timestamp.sigstore.dev']))
    expect(hosts).not.toContain('rekor.sigstore.dev')
  })

  it.each<[string, Partial<World['testbed']['github']['permissions']>, ActionName, Record<string, string>]>([
    ['attestations: write', { attestations: 'read' }, 'build-provenance', { 'subject-path': 'dist/app.tgz' }],
    [
      'contents: write',
      { contents: 'read' },
      'sign',
      { files: 'dist/app.tgz', store: 'release', 'release-tag': 'v3.0.0' },
    ],
  ])('E07 without %s stops before anything is signed, and names it', async (name, permissions, action, inputs) => {
    world.testbed.github.addRelease('acme/app', 'v3.0.0', { isDraft: true })
    Object.assign(world.testbed.github.permissions, permissions)
    const before = [writes(world), stored(world)]
    const run = await world.step(action, inputs)
    const { failure } = expectFailed(run, action, 2, action === 'sign' ? 'RELEASE_NOT_FOUND' : 'GITHUB_PERMISSION')
    expect(failure?.remedy).toContain(name)
    expect([writes(world), stored(world)]).toEqual(before)
  })

  it('a pull request from a fork is skipped: nobody is asked for anything', async () => {
    const before = world.testbed.requests.length
    const event = {
      pull_request: { head: { repo: { id: 2 } }, base: { repo: { id: 1 } } },
      repository: { visibility: 'public' },
    }
    const run = await world.step(
      'build-provenance',
      { 'subject-path': 'dist/app.tgz' },
      { event, env: { GITHUB_EVENT_NAME: 'pull_request' } },
    )
    expect(resultOf(run, 'build-provenance')).toMatchObject({ outcome: 'skipped', bundles: [] })
    expect([run.exitCode, Object.keys(run.outputs).sort()]).toEqual([0, ['outcome', 'result-path']])
    expect(world.testbed.requests).toHaveLength(before)
  })

  it.each<[string, () => void]>([
    ['whose token says private', () => (world.testbed.oidc.job.visibility = 'private')],
    ['that the API calls internal', () => (repository(world).visibility = 'internal')],
    ['that the API does not tell about', () => world.testbed.inject('github-repository', notFound)],
  ])('a repository %s reaches no public Fulcio', async (_, change) => {
    change()
    const before = writes(world)
    const event = { repository: { visibility: 'public' } }
    const run = await world.step('sign', { files: 'dist/app.tgz', sigstore: 'public-good' }, { event })
    const { failure } = expectFailed(run, 'sign', 1, 'PRIVATE_REPOSITORY')
    expect(failure?.message).toContain('nothing was sent')
    expect(writes(world)).toBe(before)
  })

  it('N02 verify gives up when the time that it was given is over', async () => {
    world.testbed.inject('github-attestations', { kind: 'hang' })
    const run = await world.step('verify', { files: 'dist/app.tgz', timeout: '2', ...world.identity })
    expectFailed(run, 'verify', 3, 'BUDGET_EXCEEDED')
    expect(run.durationMs).toBeLessThan(20_000)
  })

  it('E10 a page of a captive portal in the place of Fulcio is no certificate', async () => {
    world.testbed.inject('fulcio', { kind: 'html' })
    const run = await world.step('sign', { files: 'dist/app.tgz', 'bundle-dir': 'portal' })
    expect(expectFailed(run, 'sign', 3, 'REPLY').bundles).toEqual([])
  })

  it('N08 a redirect of Fulcio is not followed, and the token stays', async () => {
    const location = `https://${STORAGE}/collect`
    world.testbed.inject('fulcio', { kind: 'redirect', status: 307, location })
    const hosts = await world.hostsDuring(async () => {
      const run = await world.step('sign', { files: 'dist/app.tgz', 'bundle-dir': 'elsewhere' })
      expectFailed(run, 'sign', 3, 'REDIRECT_REFUSED')
    })
    expect(hosts).not.toContain(STORAGE)
  })
})

const notFound: Fault = { kind: 'status', status: 404 }

function repository(world: World): { visibility: string } {
  const found = world.testbed.github.repositories.get('acme/app')
  if (found === undefined) throw new Error('no repository')
  return found
}

describe('the proxy', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld('public')
    world.file('app.tgz', 'the artifact')
  })
  afterAll(() => world.close())
  const sign = (env: Record<string, string>): Promise<ActionRun> =>
    world.step('sign', { files: 'app.tgz', timeout: '5' }, { env })

  it('N09 with a wrong password stops everything, and the password is nowhere to be read', async () => {
    const run = await sign({ HTTPS_PROXY: world.proxy.proxyUrl.replace('builder:', 'builder:x') })
    expectFailed(run, 'sign', 3, 'PROXY')
    expect(writes(world)).toBe(0)
  })

  it('N10 whose certificate nobody vouches for is not believed', async () => {
    world.proxy.fault = 'stranger'
    const run = await sign({})
    world.proxy.fault = 'none'
    expectFailed(run, 'sign', 3, 'TLS')
    expect(writes(world)).toBe(0)
  })
})

describe('on github.com, in a private repository', () => {
  let world: World
  let bundle = ''
  const inputs = { files: 'app.tgz', bundle: 'bundle.json', 'tuf-mirror': '', 'tuf-root': '' }
  beforeAll(async () => {
    world = await openWorld('private')
    world.file('app.tgz', 'the artifact')
  })
  afterAll(() => world.close())

  it("E08 is signed by GitHub's own instance, and nothing of it reaches a public host", async () => {
    const hosts = await world.hostsDuring(async () => {
      const run = await world.step('build-provenance', { 'subject-path': 'app.tgz' })
      expect(expectVerified(run, 'build-provenance').instance).toBe('github')
      bundle = world.file('bundle.json', readFileSync(run.outputs['bundle-path'] ?? ''))
    })
    expect(hosts).toEqual([
      'api.github.com',
      'fulcio.githubapp.com',
      'timestamp.githubapp.com',
      'token.actions.githubusercontent.com',
      'tuf-repo.github.com',
    ])
    const { verificationMaterial } = JSON.parse(readFileSync(bundle, 'utf8'))
    expect(verificationMaterial.tlogEntries ?? []).toEqual([])
  })

  it("E08 verifies with GitHub's root, after another in the same file too, and not with that of another instance", async () => {
    const other = await openWorld('public')
    const root = other.testbed.sigstore.trustedRoot()
    await other.close()
    const own = { ...world.testbed.sigstore.trustedRoot(), tlogs: [], ctlogs: [] }
    const lines = [root, own].map((one) => `${JSON.stringify(one)}\n`)
    const withRoot = (name: string, text: string): Promise<ActionRun> => {
      world.file(name, text)
      return world.step('verify', { ...inputs, 'trusted-root': name, ...world.identity })
    }
    expectVerified(await withRoot('own.json', JSON.stringify(own)), 'verify')
    expectVerified(await withRoot('both.jsonl', lines.join('')), 'verify')
    expectFailed(await withRoot('other.json', JSON.stringify(root)), 'verify', 1, 'UNKNOWN_AUTHORITY')
  })

  it('E08 does not verify where a log entry is demanded of its authority', async () => {
    world.file('logged.json', JSON.stringify(world.testbed.sigstore.trustedRoot()))
    const run = await world.step('verify', { ...inputs, 'trusted-root': 'logged.json', ...world.identity })
    expect([run.exitCode, run.outputs.outcome]).toEqual([1, 'refused'])
  })

  it('verify finds it with GitHub through the TUF mirror', async () => {
    expectVerified(await world.step('verify', { files: 'app.tgz', ...world.identity }), 'verify')
  })

  it('with the public-good instance is refused before any login', async () => {
    const before = writes(world)
    const hosts = await world.hostsDuring(async () => {
      const run = await world.step('attest', {
        'subject-path': 'app.tgz',
        'predicate-type': 'https://example.test/review/v1',
        predicate: '{}',
        sigstore: 'public-good',
      })
      expectFailed(run, 'attest', 1, 'PRIVATE_REPOSITORY')
    })
    expect(hosts.filter((host) => /fulcio|rekor|timestamp/.test(host))).toEqual([])
    expect(writes(world)).toBe(before)
  })
})

describe.each([
  ['a tenant of ghe.com', 'ghe.com', 'github', 'acme.ghe.com'],
  ['a server of its own', 'ghes', 'private', 'ghes.example.test'],
] as const)('E09 on %s', (_, place, instance, host) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(place)
    world.file('app.tgz', 'the artifact')
  })
  afterAll(() => world.close())

  it('a provenance is signed by its own instance, speaks of its own server, and verifies', async () => {
    let path = ''
    const hosts = await world.hostsDuring(async () => {
      const run = await world.step('build-provenance', { 'subject-path': 'app.tgz' })
      expect(expectVerified(run, 'build-provenance').instance).toBe(instance)
      path = run.outputs['bundle-path'] ?? ''
      if (place === 'ghe.com') expect(run.outputs['attestation-url']).toContain(`https://${host}/acme/app/`)
    })
    expect(hosts.filter((name) => !name.endsWith(host))).toEqual(place === 'ghe.com' ? ['tuf-repo.github.com'] : [])
    const { payload } = JSON.parse(readFileSync(path, 'utf8')).dsseEnvelope
    const { predicate } = JSON.parse(Buffer.from(payload, 'base64').toString())
    expect(predicate.buildDefinition.externalParameters.workflow.repository).toBe(`https://${host}/acme/app`)
    const verified = await world.step('verify', { files: 'app.tgz', bundle: path, ...world.identity })
    expectVerified(verified, 'verify')
  })

  it('what it signed is not what github.com signed', async () => {
    const run = await world.step('build-provenance', { 'subject-path': 'app.tgz' })
    const verified = await world.step('verify', {
      files: 'app.tgz',
      bundle: run.outputs['bundle-path'] ?? '',
      'certificate-identity': (world.identity['certificate-identity'] ?? '').replace(host, 'github.com'),
      'certificate-oidc-issuer': 'https://token.actions.githubusercontent.com',
    })
    expect([verified.exitCode, verified.outputs.outcome]).toEqual([1, 'refused'])
  })
})
