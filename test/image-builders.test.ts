import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { describeOnPosix } from '../packages/core/src/testing/not-tested.ts'
import { type Builder, brokenRules, expression, type Job, type Step } from './support/builder-rules.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string): Builder => parse(readFileSync(join(root, '.github/workflows', file), 'utf8')) as Builder
const job = (builder: Builder, name: string): Job => builder.jobs[name] as Job
const step = (builder: Builder, name: string, index: number): Step => job(builder, name).steps?.at(index) as Step
const given = (builder: Builder, name: string, index: number): object => step(builder, name, index).with as object

describe('the rules of Build L3 for images', () => {
  it.each<[string, (builder: Builder) => unknown]>([
    ['S11 a build job that may ask for ID tokens', (b) => Object.assign(job(b, 'build').permissions as object, { 'id-token': 'write' })],
    ['S11 a build job that may write contents', (b) => Object.assign(job(b, 'build').permissions as object, { contents: 'write' })],
    ['S11 a token of the run for BuildKit', (b) => Object.assign(given(b, 'build', -1), { 'github-token': expression('github.token') })],
    ['S11 a token that is left to its default', (b) => delete (given(b, 'build', -1) as Record<string, unknown>)['github-token']],
    ['S11 the password for the build', (b) => Object.assign(given(b, 'build', -1), { secrets: expression('secrets.registry-password') })],
    ['S11 the password in an environment', (b) => Object.assign(step(b, 'build', 0).env ?? {}, { PASSWORD: expression('secrets.registry-password') })],
    ['S11 a secret among the arguments', (b) => Object.assign(given(b, 'build', -1), { 'build-args': expression('secrets.build-secrets') })],
    ['a login at another registry', (b) => Object.assign(given(b, 'build', 5), { registry: expression('inputs.registry') })],
    ['a login by keys of AWS', (b) => delete (given(b, 'build', 5) as Record<string, unknown>).ecr],
    ['a cache that is read', (b) => Object.assign(given(b, 'build', -1), { 'cache-from': 'type=gha' })],
    ['a cache that is written', (b) => Object.assign(given(b, 'build', -1), { 'cache-to': 'type=registry,ref=ghcr.io/acme/cache' })],
    ['a cache of buildx', (b) => Object.assign(given(b, 'build', 4), { 'cache-binary': true })],
    ['a cache of QEMU that is left to its default', (b) => delete step(b, 'build', 3).with],
    ['a BuildKit that an input chooses', (b) => Object.assign(given(b, 'build', 4), { 'driver-opts': expression('inputs.driver') })],
    ['an entitlement', (b) => Object.assign(given(b, 'build', -1), { allow: 'security.insecure' })],
    ['a second context', (b) => Object.assign(given(b, 'build', -1), { 'build-contexts': expression('inputs.contexts') })],
    ['a context that may be a URL', (b) => Object.assign(given(b, 'build', -1), { context: expression('inputs.context') })],
    ['F02 a context that nobody looked at', (b) => job(b, 'build').steps?.splice(2, 1)],
    ['a Dockerfile that may be a URL', (b) => Object.assign(given(b, 'build', -1), { file: expression('inputs.file') })],
    ['a provenance of BuildKit', (b) => Object.assign(given(b, 'build', -1), { provenance: 'mode=max' })],
    ['tags before the signature', (b) => Object.assign(given(b, 'build', -1), { tags: expression('inputs.tags') })],
    ['outputs that the caller writes', (b) => Object.assign(given(b, 'build', -1), { outputs: expression('inputs.outputs') })],
    ['a record of the build', (b) => delete step(b, 'build', -1).env],
    ['a step after the build', (b) => job(b, 'build').steps?.push({ run: 'docker push' })],
    ['S06 an input in a command', (b) => Object.assign(step(b, 'build', 0), { run: `echo ${expression('inputs.tags')}` })],
    ['no attempt', (b) => delete job(b, 'build').outputs?.attempt],
    ['a digest that is not that of the push', (b) => Object.assign(job(b, 'build').outputs ?? {}, { digest: expression('steps.names.outputs.digest') })],
    ['S10 an engine beside the signature', (b) => job(b, 'sign').steps?.unshift(step(b, 'build', 4))],
    ['S10 a login beside the signature', (b) => job(b, 'sign').steps?.unshift(step(b, 'build', 5))],
    ['S10 a command beside the signature', (b) => job(b, 'sign').steps?.unshift({ run: 'true' })],
    ['C18 a digest out of an input', (b) => Object.assign(given(b, 'sign', 0), { 'image-digest': expression('inputs.digest') })],
    ['platforms that are not compared', (b) => Object.assign(given(b, 'sign', 0), { 'image-platforms': '' })],
    ['C23 the attempt of the signing job', (b) => Object.assign(given(b, 'sign', 0), { 'build-attempt': expression('github.run_attempt') })],
    ['S11 the build’s secrets for the signing job', (b) => Object.assign(given(b, 'sign', 0), { vars: expression('secrets.build-secrets') })],
    ['a login that the builder chooses', (b) => Object.assign(given(b, 'sign', 0), { 'registry-password': expression('github.token') })],
    ['some of the inputs', (b) => Object.assign(given(b, 'sign', 0), { inputs: expression('toJSON(inputs.image)') })],
    ['a right less', (b) => Object.assign(job(b, 'sign'), { permissions: { 'id-token': 'write', packages: 'write' } })],
    ['a signature that does not wait', (b) => delete job(b, 'sign').needs],
  ])('%s breaks one', (_, change) => {
    const builder = read('build-container.yml')
    change(builder)
    expect(brokenRules(builder)).not.toEqual([])
  }) // biome-ignore format: a table

  it.each<[string, (builder: Builder) => unknown]>([
    ['S11 a check with a secret', (b) => Object.assign(step(b, 'check', 0).env ?? {}, { IMAGE: expression('secrets.image') })],
    ['S11 a check with a right', (b) => Object.assign(job(b, 'check'), { permissions: { packages: 'read' } })],
    ['S10 somebody’s action that logs in', (b) => job(b, 'sign').steps?.unshift({ uses: 'google-github-actions/auth@0123456789012345678901234567890123456789' })],
    ['a right more than the generator has', (b) => Object.assign(job(b, 'sign').permissions as object, { contents: 'write' })],
    ['the login of the image for another registry', (b) => Object.assign(given(b, 'sign', 0), { 'provenance-registry-password': expression('secrets.registry-password') })],
    ['a store for which the right is missing', (b) => Object.assign(given(b, 'sign', 0), { store: 'github' })],
    ['a secret among the parameters', (b) => Object.assign(given(b, 'sign', 0), { inputs: expression('toJSON(secrets)') })],
  ])('%s in an attester breaks one', (_, change) => {
    const builder = read('attest-container.yml')
    change(builder)
    expect(brokenRules(builder)).not.toEqual([])
  }) // biome-ignore format: a table
})

describe('attest-container.yml', () => {
  it('has slsa-github-generator’s inputs, secrets and output, with its defaults', () => {
    const { inputs = {}, secrets = {}, outputs = {} } = read('attest-container.yml').on.workflow_call ?? {}
    const defaults = Object.fromEntries(Object.entries(inputs).map(([name, { default: value }]) => [name, value]))
    expect(defaults).toMatchObject({
      image: '',
      'registry-username': '',
      'compile-generator': false,
      'private-repository': false,
      'continue-on-error': false,
      'gcp-workload-identity-provider': '',
      'gcp-service-account': '',
      'provenance-registry-username': '',
      'provenance-repository': '',
    })
    const needed = (all: object): string[] =>
      Object.entries(all).flatMap(([name, { required }]) => (required === true ? [name] : []))
    expect([needed(inputs), needed(secrets)]).toEqual([['digest'], []])
    expect(Object.keys(secrets).sort()).toEqual([
      'image',
      'provenance-registry-password',
      'provenance-registry-username',
      'registry-password',
      'registry-username',
    ])
    expect(outputs).toHaveProperty('outcome')
  })
})

describeOnPosix('the first step of build-container.yml', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'names-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const GOOD = {
    BUILD_SECRETS: '',
    CONTEXT: '.',
    FILE: '',
    GITHUB_EVENT_NAME: 'push',
    HAS_PASSWORD: 'false',
    HAS_USERNAME: 'false',
    IMAGE: 'ghcr.io/acme/app',
    PLATFORMS: '',
    SHARED_CACHE: 'false',
    TAGS: '',
  }

  /** Runs the command as a runner does, and gives its outputs and what it printed. */
  function run(env: Partial<typeof GOOD>): { code: number | null; printed: string; outputs: Record<string, string> } {
    const file = join(folder, 'output')
    writeFileSync(file, '')
    const { status, stdout } = spawnSync(
      'bash',
      ['-e', '-c', String(step(read('build-container.yml'), 'build', 0).run)],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env.PATH ?? '', ...GOOD, ...env, GITHUB_OUTPUT: file },
      },
    )
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
    const outputs = Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    )
    return { code: status, printed: stdout, outputs }
  }

  it.each(['push', 'create', 'release', 'workflow_dispatch'])('pushes by digest on %s', (event) => {
    const { code, outputs } = run({ GITHUB_EVENT_NAME: event })
    expect([code, outputs]).toEqual([
      0,
      {
        login: 'false',
        outputs: 'type=image,push-by-digest=true,name-canonical=true,oci-mediatypes=true,push=true',
        registry: 'ghcr.io',
      },
    ])
  })

  it.each(['pull_request', 'merge_group', 'pull_request_target', 'schedule', 'workflow_run', ''])(
    'S12 pushes nothing on %s',
    (event) => {
      expect(run({ GITHUB_EVENT_NAME: event }).outputs.outputs).toBe('type=cacheonly')
    },
  )

  it('builds a pull request of a fork, which has no secrets, without a login', () => {
    const { code, outputs } = run({ GITHUB_EVENT_NAME: 'pull_request', HAS_USERNAME: 'true' })
    expect([code, outputs.login]).toEqual([0, 'false'])
  })

  it.each<[string, Partial<typeof GOOD>]>([
    ['a registry with a port', { IMAGE: '127.0.0.1:5000/acme/app' }],
    ['a long name', { IMAGE: 'europe-docker.pkg.dev/project-1/a_b/c__d/e.f/g---h' }],
    ['several platforms', { PLATFORMS: 'linux/amd64, linux/arm64,linux/arm/v7' }],
    ['several tags', { TAGS: 'v1.2.3,latest\n1 _x sha-0123456' }],
    ['folders', { CONTEXT: 'services/my app', FILE: 'docker/Dockerfile.prod' }],
    ['a login', { HAS_PASSWORD: 'true', HAS_USERNAME: 'true' }],
  ])('takes %s', (_, env) => {
    expect(run(env)).toMatchObject({ code: 0, outputs: { login: env.HAS_PASSWORD ?? 'false' } })
  })

  it.each<[string, Partial<typeof GOOD>, RegExp]>([
    ['an image of no registry', { IMAGE: 'acme/app' }, /image: give the repository/],
    ['an image with a tag', { IMAGE: 'ghcr.io/acme/app:v1' }, /image: give/],
    ['an image with a digest', { IMAGE: `ghcr.io/acme/app@sha256:${'0'.repeat(64)}` }, /image: give/],
    ['a registry alone', { IMAGE: 'ghcr.io' }, /image: give/],
    ['D14 capital letters', { IMAGE: 'ghcr.io/Acme/app' }, /image: give/],
    ['D14 a registry that is an option', { IMAGE: '--config.x/acme/app' }, /image: give/],
    ['D14 a user', { IMAGE: 'user@ghcr.io/acme/app' }, /image: give/],
    ['S05 a second line', { IMAGE: 'ghcr.io/acme/app\noutputs=type=local,dest=/' }, /image: give/],
    ['a second name', { IMAGE: 'ghcr.io/acme/app,ghcr.io/acme/other' }, /image: give/],
    ['S06 a command for an image', { IMAGE: '$(touch owned).io/app' }, /image: give/],
    ['a platform that is none', { PLATFORMS: 'linux' }, /platforms: give/],
    ['S05 a second line of platforms', { PLATFORMS: 'linux/amd64\n::add-mask::x' }, /platforms: give/],
    ['F12 a context above the repository', { CONTEXT: 'a/../..' }, /context, file/],
    ['F12 an absolute context', { CONTEXT: '/etc' }, /context, file/],
    ['F12 a Dockerfile above the repository', { FILE: '../Dockerfile' }, /context, file/],
    ['S05 a context of two lines', { CONTEXT: 'a\nb' }, /context, file/],
    ['a tag with a name', { TAGS: 'ghcr.io/acme/app:v1' }, /tags: are tags/],
    ['a tag that is an option', { TAGS: 'v1 --push' }, /tags: are tags/],
    [
      'a tag where registries keep the attestations of an image',
      { TAGS: `v1,sha256-${'0'.repeat(64)}` },
      /tags: one with a whole/,
    ],
    ['a tag where cosign keeps a signature', { TAGS: `sha256-${'0'.repeat(64)}.sig` }, /tags: one with a whole/],
    ['S06 a tag that is a pattern', { TAGS: '*' }, /tags: are tags/],
    ['a name without a password', { HAS_USERNAME: 'true' }, /one goes not without the other/],
    ['a password without a name', { HAS_PASSWORD: 'true' }, /one goes not without the other/],
    ['a cache', { SHARED_CACHE: 'true' }, /shared-cache: not there yet/],
    ['a secret without an id', { BUILD_SECRETS: 'just-a-value' }, /build-secrets: give/],
    ['S02 a secret too short to be masked', { BUILD_SECRETS: 'TOKEN=abc' }, /build-secrets: give/],
    ['a secret of several lines', { BUILD_SECRETS: 'KEY=-----BEGIN KEY-----\nabcdefgh' }, /build-secrets: give/],
  ])('refuses %s', (_, env, message) => {
    const { code, printed, outputs } = run(env)
    expect([code, outputs]).toEqual([2, {}])
    expect(printed).toMatch(message)
  })

  it('S02 masks the value of every secret, and says nothing else of it', () => {
    const { code, printed } = run({ BUILD_SECRETS: 'NPM=npm_12345678\r\n\nPERCENT=a%0Ab=c\n' })
    expect([code, printed.split('\n')]).toEqual([0, ['::add-mask::npm_12345678', '::add-mask::a%250Ab=c', '']])
  })

  it('S02 masks a value with a carriage return as one, and prints no part of it on a line of its own', () => {
    expect(run({ BUILD_SECRETS: 'KEY=first\rsecond' }).printed).toBe('::add-mask::first%0Dsecond\n')
  })
})

describeOnPosix('the step of build-container.yml behind the checkout', () => {
  let folder = ''
  let commit = ''
  const git = (...args: string[]): string =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.test', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).stdout
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'context-'))
    git('init', '--quiet')
    mkdirSync(join(folder, 'services/my app'), { recursive: true })
    for (const file of ['Dockerfile', 'services/my app/Dockerfile', 'services/Other.dockerfile'])
      writeFileSync(join(folder, file), 'FROM scratch\n')
    symlinkSync('/', join(folder, 'machine'))
    symlinkSync(tmpdir(), join(folder, 'services/tmp'))
    symlinkSync('/etc/passwd', join(folder, 'services/Dockerfile'))
    git('add', '--all')
    git('commit', '--quiet', '--message', 'x')
    commit = git('rev-parse', 'HEAD').trim()
    mkdirSync(join(folder, 'untracked'))
    writeFileSync(join(folder, 'untracked/Dockerfile'), 'FROM scratch\n')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function run(env: { CONTEXT: string; FILE?: string }): [code: number | null, printed: string] {
    const { status, stdout } = spawnSync(
      'bash',
      ['-e', '-c', String(step(read('build-container.yml'), 'build', 2).run)],
      { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH ?? '', FILE: '', ...env, GITHUB_SHA: commit } },
    )
    return [status, stdout]
  }

  it.each([
    { CONTEXT: '.' },
    { CONTEXT: '' },
    { CONTEXT: './' },
    { CONTEXT: 'services/my app' },
    { CONTEXT: './services/my app/' },
    { CONTEXT: 'services', FILE: 'services/Other.dockerfile' },
    { CONTEXT: '.', FILE: './services/my app/Dockerfile' },
  ])('takes $CONTEXT with $FILE', (env) => {
    expect(run(env)).toEqual([0, ''])
  })

  it.each([
    ['F02 a context that is a link to the whole machine, logins and all', { CONTEXT: 'machine' }, /context: is no/],
    ['F02 a context behind a link', { CONTEXT: 'machine/etc', FILE: 'Dockerfile' }, /context: is no/],
    ['F02 a context that is a link with a slash', { CONTEXT: 'services/tmp/', FILE: 'Dockerfile' }, /context: is no/],
    ['F02 a Dockerfile that is a link', { CONTEXT: '.', FILE: 'services/Dockerfile' }, /file: is no/],
    ['F02 a Dockerfile that is a link, by default', { CONTEXT: 'services' }, /file: is no/],
    ['F02 a Dockerfile behind a link', { CONTEXT: '.', FILE: 'machine/etc/passwd' }, /file: is no/],
    ['a context that is a file', { CONTEXT: 'Dockerfile' }, /context: is no/],
    ['a context that is not in the commit', { CONTEXT: 'untracked' }, /context: is no/],
    ['a Dockerfile that is a folder', { CONTEXT: '.', FILE: 'services' }, /file: is no/],
    ['a Dockerfile that is not in the commit', { CONTEXT: '.', FILE: 'untracked/Dockerfile' }, /file: is no/],
    ['S06 a pattern', { CONTEXT: 's*', FILE: 'D*' }, /context: is no/],
    ['S06 an option', { CONTEXT: '.', FILE: '--full-name' }, /file: is no/],
    ['S06 a word of git', { CONTEXT: '.', FILE: ':(glob)**' }, /file: is no/],
  ])('refuses %s', (_, env, message) => {
    expect(run(env)).toEqual([2, expect.stringMatching(message)])
  })
})
