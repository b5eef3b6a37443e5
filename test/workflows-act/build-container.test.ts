import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { refusedCallOf, shownOf, subjectsOf } from './expectations.ts'
import { verifyImage } from './verify.ts'
import { type Called, type Caller, openWorld, type World } from './world.ts'

const BUILDER = 'build-container'
const NAME = 'acme/app'
const PASSWORD = 'correct-horse-battery-staple'
const SECRET = 'npm_0123456789abcdef'
const BOTH = 'linux/amd64,linux/arm64'

let world: World
let image: string

beforeAll(async () => {
  world = await openWorld(BUILDER, {})
  image = `${world.testbed.registry.host}/${NAME}`
})
beforeEach(() => {
  const { registry } = world.testbed
  registry.repositories.clear()
  Object.assign(registry, { auth: 'basic', anonymousPull: true, username: 'octo', password: PASSWORD })
})
afterAll(() => world?.close())

const repository = () => world.testbed.registry.repository(NAME)

/** A call with a Dockerfile, logged in. */
function built(dockerfile: string, caller: Caller = {}): Caller {
  return {
    ...caller,
    files: { Dockerfile: `FROM scratch\n${dockerfile}\n`, ...caller.files },
    inputs: { image, 'registry-username': 'octo', ...caller.inputs },
    secrets: { 'registry-password': PASSWORD, ...caller.secrets },
  }
}

const digestOf = (called: Called): string =>
  `sha256:${(subjectsOf(called) as { digest: { sha256: string } }[])[0]?.digest.sha256}`

describe('a caller of build-container.yml', () => {
  it('gets an image for two platforms with its provenance beside it, and then its tags, at Build L3', async () => {
    const called = await world.call(
      built('COPY app /', {
        inputs: { platforms: BOTH, tags: 'v1.2.3,latest', 'build-args': 'VERSION=1.2.3', file: 'Dockerfile' },
        secrets: { 'build-secrets': `NPM=${SECRET}` },
      }),
    )
    expect(called.errors).toEqual([])
    const digest = digestOf(called)
    expect(subjectsOf(called)).toHaveLength(3)
    expect([repository().tags.get('v1.2.3'), repository().tags.get('latest')]).toEqual([digest, digest])
    expect(await verifyImage(world, called, BUILDER, `${image}:v1.2.3`)).toMatchObject({ code: 0, level: 3 })
    const [{ predicate } = { predicate: {} }] = Object.values(called.bundles)
    expect(predicate.buildDefinition.buildType).toBe('https://github.com/acme/builders/buildtypes/container/v1')
    expect(predicate.buildDefinition.externalParameters.inputs).toMatchObject({
      'build-args': 'VERSION=1.2.3',
      context: '.',
      image,
      platforms: BOTH,
      tags: 'v1.2.3,latest',
    })
    // The password and the secrets of the build are in no provenance, and on no page of the run (S01).
    for (const secret of [PASSWORD, SECRET]) {
      expect(JSON.stringify(called.bundles)).not.toContain(secret)
      expect(shownOf(called)).not.toContain(secret)
    }
  })

  it('gets an image for one platform, by its digest only', async () => {
    const called = await world.call(
      built('COPY app /', {
        inputs: { platforms: 'linux/arm64', context: 'web' },
        files: { 'web/Dockerfile': 'FROM scratch\n' },
      }),
    )
    expect(called.errors).toEqual([])
    expect([subjectsOf(called).length, repository().tags.size]).toEqual([1, 0])
    expect(await verifyImage(world, called, BUILDER, `${image}@${digestOf(called)}`)).toMatchObject({
      code: 0,
      level: 3,
    })
  })

  it('pushes and signs nothing on a pull request, which is no failure', async () => {
    const called = await world.call(built('COPY app /', { event: 'pull_request', inputs: { tags: 'v1' } }))
    expect(called).toMatchObject({ succeeded: true, bundles: {}, asked: { certificates: 0, entries: 0 } })
    expect(repository().manifests.size).toBe(0)
  })

  it('has Build L2 where it let a runner of its own build', async () => {
    const ours = { runner_group_id: 1, runner_group_name: 'Default', runner_name: 'ours' }
    await refusedCallOf(world, built('COPY app /', { buildJob: ours }), /BUILD_JOB/)
    const called = await world.call(built('COPY app /', { buildJob: ours, inputs: { 'allow-self-hosted': true } }))
    expect(await verifyImage(world, called, BUILDER, `${image}@${digestOf(called)}`)).toMatchObject({ level: 2 })
  })

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['a tag in the name', { image: 'ghcr.io/acme/app:v1' }, /image: give the repository/],
    ['S06 a command among the tags', { tags: '$(touch owned)' }, /tags: are tags/],
    ['a source that is a URL, above the repository', { context: '../../etc' }, /context, file/],
    ['a cache', { 'shared-cache': true }, /shared-cache: not there yet/],
  ])('%s is bad input', async (_, inputs, reason) => {
    await refusedCallOf(world, built('COPY app /', { inputs }), reason)
    expect(repository().manifests.size).toBe(0)
  })

  it('a source at another host is none', async () => {
    const called = await world.call(built('COPY app /', { inputs: { context: 'https://github.com/evil/app.git' } }))
    expect(called).toMatchObject({ succeeded: false, bundles: {} })
    expect(repository().manifests.size).toBe(0)
  })

  it('a wrong password leaves nothing signed', async () => {
    const called = await world.call(built('COPY app /', { secrets: { 'registry-password': 'another one' } }))
    expect(called).toMatchObject({ succeeded: false, bundles: {}, asked: { certificates: 0, entries: 0 } })
  })
})

describe('a hostile build of an image', () => {
  const hostile = (code: string, caller: Caller = {}): Caller =>
    built(`RUN ${code}`, { ...caller, inputs: { platforms: BOTH, ...caller.inputs } })

  it('S11 finds no way to ask for an ID token', async () => {
    const called = await world.call(hostile('env | grep -i "ID_TOKEN" && exit 1 || true'))
    expect(called.errors).toEqual([])
    expect(subjectsOf(called)).toHaveLength(3)
  })

  it.each([
    ['was never pushed', `echo "sha256:${'0'.repeat(64)}" > "$RUNNER_TEMP/forged-digest"`, /IMAGE_NOT_FOUND/],
    ['is none', 'echo "latest" > "$RUNNER_TEMP/forged-digest"', /image-digest: "latest" is not sha256/],
    ['S05 is a command', 'printf "sha256:0%%0Aoutcome=success" > "$RUNNER_TEMP/forged-digest"', /image-digest/],
  ])('gets no signature for a digest that %s', async (_, code, reason) => {
    await refusedCallOf(world, hostile(code, { inputs: { tags: 'v1' } }), reason)
    expect(repository().tags.size).toBe(0)
  })

  it('gets no signature for other platforms than the provenance would say', async () => {
    await refusedCallOf(
      world,
      hostile('echo linux/amd64,linux/riscv64 > "$RUNNER_TEMP/forged-platforms"'),
      /HANDOVER.*linux\/riscv64/,
    )
  })

  it('that declares another image gets a provenance of that, with nothing else of its choice', async () => {
    const first = await world.call(built('COPY other /', { inputs: { platforms: BOTH } }))
    const other = digestOf(first)
    const called = await world.call(hostile(`echo ${other} > "$RUNNER_TEMP/forged-digest"`))
    expect(digestOf(called)).toBe(other)
    const [{ predicate } = { predicate: {} }] = Object.values(called.bundles)
    expect(predicate.buildDefinition.resolvedDependencies[0].digest.gitCommit).toBe(called.commit)
    expect(predicate.runDetails.metadata.invocationId).toContain(called.runId)
  })

  it('S08 has no say in the environment that signs', async () => {
    const called = await world.call(
      hostile(
        'echo NODE_OPTIONS=--require=/evil.cjs >> "$GITHUB_ENV"; echo HTTPS_PROXY=http://127.0.0.1:9 >> "$GITHUB_ENV"',
      ),
    )
    expect(called.errors).toEqual([])
    expect(subjectsOf(called)).toHaveLength(3)
  })
})

describe('failed jobs that are run again', () => {
  it('sign for what the first attempt pushed, and name both attempts', async () => {
    const first = await world.call(built('COPY app /', { inputs: { platforms: BOTH } }))
    const again = await world.call(built('COPY app /', { again: first, attempt: 2, inputs: { platforms: BOTH } }))
    expect(again.errors).toEqual([])
    expect(digestOf(again)).toBe(digestOf(first))
    const [{ predicate } = { predicate: {} }] = Object.values(again.bundles)
    const { build, sign } = predicate.buildDefinition.internalParameters
    expect([build.run_attempt, sign.run_attempt]).toEqual(['1', '2'])
  })
})
