import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { refusedCallOf, subjectsOf } from './expectations.ts'
import { BUILD, takenOver } from './hostile.ts'
import { verify } from './verify.ts'
import { type Called, type Caller, openWorld, type World } from './world.ts'

const BUILDER = 'build-generic'
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const APP = { name: 'app.tgz', digest: { sha256: sha256('the app\n') } }

let world: World

beforeAll(async () => {
  world = await openWorld(BUILDER, { script: 'ci/build.sh', artifacts: 'dist/*' })
})

afterAll(() => world?.close())

const refusedCall = (caller: Caller, reason: RegExp): Promise<Called> => refusedCallOf(world, caller, reason)

describe('a caller of build-generic.yml', () => {
  let called: Called

  beforeAll(async () => {
    called = await world.call({ script: BUILD })
  })

  it('gets a bundle for what its script made, and the files', () => {
    expect(called).toMatchObject({ succeeded: true, jobs: { build: 'success', sign: 'success' } })
    expect(subjectsOf(called)).toEqual([APP])
    expect(Object.keys(called.artifacts)).toEqual(['build-generic.attempt-1', 'build-generic.bundles.attempt-1'])
    const [folder = ''] = Object.values(called.artifacts)
    expect(readFileSync(join(folder, 'files/dist/app.tgz'), 'utf8')).toBe('the app\n')
  })

  it('gets a provenance that says what was asked for, and of which commit', () => {
    const [statement] = Object.values(called.bundles)
    expect(statement?.predicate).toMatchObject({
      buildDefinition: {
        buildType: 'https://github.com/acme/builders/buildtypes/generic/v1',
        externalParameters: {
          source: { repository: 'https://github.com/acme/app', ref: 'refs/heads/main' },
          workflow: { path: '.github/workflows/release.yml' },
          inputs: { script: 'ci/build.sh', artifacts: 'dist/*', 'shared-cache': false },
        },
        internalParameters: { build: { job: 'release / build', runner_environment: 'github-hosted' } },
      },
      runDetails: {
        metadata: { startedOn: '2026-11-24T09:00:00Z', finishedOn: '2026-11-24T09:04:00Z' },
      },
    })
    expect(statement?.predicate.buildDefinition.resolvedDependencies[0].digest.gitCommit).toBe(called.commit)
  })

  it('has Build L3, as `slsa verify` says', () => {
    const { code, level, output } = verify(world, called, BUILDER, 'dist/app.tgz', ['--minimum-level', '3'])
    expect({ code, level, output: code === 0 ? '' : output }).toEqual({ code: 0, level: 3, output: '' })
  })

  it('has Build L2 where it let a runner of its own build', async () => {
    const buildJob = { runner_group_id: 2, runner_group_name: 'Default', runner_name: 'builder-7' }
    const own = await world.call({ script: BUILD, buildJob, inputs: { 'allow-self-hosted': true } })
    expect(own.succeeded).toBe(true)
    expect(verify(world, own, BUILDER, 'dist/app.tgz')).toMatchObject({ code: 0, level: 2 })
    expect(verify(world, own, BUILDER, 'dist/app.tgz', ['--minimum-level', '3']).code).toBe(1)
  })

  it('runs a script that is not executable by bash, and one in a folder', async () => {
    const script = 'mkdir -p ci dist && printf "the app\\n" > dist/app.tgz\n'
    const bash = await world.call({
      script,
      files: { 'ci/more/b.sh': `[[ -n x ]] && ${script}` },
      inputs: { script: 'ci/more/b.sh' },
    })
    expect(subjectsOf(bash)).toEqual([APP])
  })

  it.each(['pull_request', 'merge_group'])('builds on %s, and signs nothing', async (event) => {
    const checked = await world.call({ script: BUILD, event })
    expect(checked).toMatchObject({ succeeded: true, bundles: {}, asked: { tokens: 0, certificates: 0, entries: 0 } })
  })

  it.each(['pull_request_target', 'issue_comment', 'schedule'])('S12 on %s is refused', async (event) => {
    await refusedCall({ script: BUILD, event }, /bad-input \(TRIGGER\)/)
  })
})

describe('what a caller can ask for', () => {
  it.each([
    ['a path out of the repository', '../evil.sh'],
    ['an absolute path', '/bin/sh'],
    ['a folder', 'ci'],
    ['nothing', ''],
    ['a file that is not there', 'ci/none.sh'],
    ['a link', 'link.sh'],
    ['a path through a link', 'linked/build.sh'],
    ['a command', 'ci/build.sh; touch owned'],
    ['an option', '--help'],
    ['a pattern', 'ci/*.sh'],
  ])('S06 %s is no script', async (_, script) => {
    const links = { 'link.sh': 'ci/build.sh', linked: 'ci' }
    const called = await refusedCall({ script: BUILD, links, inputs: { script } }, /script: no file of this commit/)
    expect(called.artifacts).toEqual({})
  })

  it('S06 nothing in an input runs', async () => {
    const artifacts = 'dist/*"; touch owned; $(touch owned) `touch owned`'
    const called = await refusedCall({ script: BUILD, inputs: { artifacts } }, /bad-input \(NO_SUBJECT\)/)
    const left = readdirSync(called.folder, { recursive: true, encoding: 'utf8' })
    expect(left.filter((file) => file.endsWith('owned'))).toEqual([])
  })

  it('a cache that is shared is refused, before anything is built', async () => {
    const called = await refusedCall({ script: BUILD, inputs: { 'shared-cache': true } }, /shared-cache: not there yet/)
    expect(called.jobs.build).toBe('failure')
  })

  it('artifacts that the script did not make are an error', async () => {
    await refusedCall({ script: BUILD, inputs: { artifacts: 'out/*' } }, /collect: bad-input/)
  })

  it('F13 a link among the artifacts leads nowhere', async () => {
    const secret = `${BUILD}ln -s /etc/passwd dist/passwd\n`
    const called = await world.call({ script: secret })
    const files = Object.values(called.artifacts).flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }),
    )
    expect(files).not.toContain('files/dist/passwd')
    expect(subjectsOf(called)).not.toContainEqual(expect.objectContaining({ name: 'passwd' }))
  })
})

describe('a hostile build', () => {
  it('S11 finds no way to ask for an ID token', async () => {
    const script = `${BUILD}env > dist/env.txt\n`
    const called = await world.call({ script })
    const [folder = ''] = Object.values(called.artifacts)
    const seen = readFileSync(join(folder, 'files/dist/env.txt'), 'utf8')
    expect(seen).toContain('GITHUB_SHA=')
    expect(seen).not.toContain(world.testbed.oidc.requestToken)
    expect(seen).not.toMatch(/ACTIONS_ID_TOKEN_REQUEST|GITHUB_TOKEN=/)
    expect(called.asked.tokens).toBe(1)
  })

  it.each<[string, string, RegExp]>([
    ['C18 edits an artifact after it was hashed', `fs.appendFileSync(path.join(folder, manifest.subjects[0].file), 'evil')`, /HANDOVER/],
    ['C18 swaps an artifact for another', `fs.writeFileSync(path.join(folder, manifest.subjects[0].file), 'THE APP\\n')`, /HANDOVER/],
    ['C18 takes an artifact away', `fs.rmSync(path.join(folder, manifest.subjects[0].file))`, /HANDOVER/],
    ['C18 plants a file', `hand('evil.sh', 'evil')`, /HANDOVER/],
    ['C18 plants a file beside the manifest', `fs.writeFileSync(path.join(folder, 'bundle.sigstore.json'), '{}')`, /HANDOVER/],
    ['C18 changes the manifest', `manifest.subjects.push(hand('evil', 'evil')); fs.writeFileSync(file, canonical(manifest))`, /HANDOVER/],
    ['C18 forges the digest', `fs.appendFileSync(process.env.GITHUB_OUTPUT, 'subjects-digest=sha256:' + '0'.repeat(64) + '\\n')`, /HANDOVER/],
    ['C18 gives a digest that is none', `fs.appendFileSync(process.env.GITHUB_OUTPUT, 'subjects-digest=latest\\n')`, /subjects-digest/],
    ['C18 declares another digest than the file has', `manifest.subjects[0].digest.sha256 = sha256('evil'); seal()`, /HANDOVER/],
    ['F12 declares a file outside', `manifest.subjects[0].file = 'files/../../../../../etc/passwd'; seal()`, /HANDOVER/],
    ['F12 declares an absolute path', `manifest.subjects[0].file = '/etc/passwd'; seal()`, /HANDOVER/],
    ['F12 calls an artifact by a path that leads upwards', `manifest.subjects[0].name = '../app.tgz'; seal()`, /HANDOVER/],
    ['F13 declares a link', `fs.rmSync(path.join(folder, manifest.subjects[0].file)); fs.symlinkSync('/etc/hostname', path.join(folder, manifest.subjects[0].file)); manifest.subjects[0].digest.sha256 = sha256(fs.readFileSync('/etc/hostname')); seal()`, /HANDOVER/],
    ['declares a name of two lines', `manifest.subjects[0].name = 'x\\nevil'; seal()`, /HANDOVER/],
    ['declares one name twice', `manifest.subjects.push({ ...hand('two/app.tgz', 'evil'), name: 'app.tgz' }); seal()`, /HANDOVER/],
    ['declares a provenance of its own', `manifest.predicate = { builder: 'me' }; seal()`, /HANDOVER/],
    ['writes no JSON', `seal('{')`, /HANDOVER/],
    ['writes a mebibyte of brackets', `seal('['.repeat(1 << 20))`, /HANDOVER/],
    ['C19 says that another job built', `manifest.build.job = 'other'; seal()`, /BUILD_JOB/],
    ['C19 says that another run built', `manifest.build.runId = '1'; seal()`, /BUILD_JOB/],
    ['C23 says that another attempt built', `manifest.build.runAttempt = '7'; seal()`, /BUILD_JOB/],
    ['hands over the artifact of another job', `fs.appendFileSync(process.env.GITHUB_OUTPUT, 'folder=' + path.dirname(folder) + '\\n')`, /HANDOVER|INPUT/],
  ])('that %s gets no signature', async (_, code, reason) => {
    await refusedCall({ script: takenOver(code) }, reason)
  }) // biome-ignore format: a table

  it('that declares something else gets a provenance of that, with nothing else of its choice', async () => {
    const called = await world.call({
      script: takenOver(
        `manifest.subjects[0] = hand('evil.tgz', 'evil'); fs.rmSync(path.join(folder, 'files/dist'), { recursive: true }); seal()`,
      ),
    })
    expect(subjectsOf(called)).toEqual([{ name: 'evil.tgz', digest: { sha256: sha256('evil') } }])
    const [{ predicate } = { predicate: {} }] = Object.values(called.bundles)
    expect(predicate.buildDefinition.resolvedDependencies[0].digest.gitCommit).toBe(called.commit)
    expect(predicate.buildDefinition.externalParameters.inputs.script).toBe('ci/build.sh')
  })

  it.each([
    ['that is another group’s', { runner_group_id: 3, runner_group_name: 'GitHub Actions' }],
    ['with labels of one’s own', { labels: ['self-hosted', 'ubuntu-24.04'] }],
    ['that is called otherwise', { runner_name: 'builder-7' }],
  ])('cannot claim another runner than one %s', async (_, buildJob) => {
    const claim =
      'echo RUNNER_ENVIRONMENT=github-hosted >> "$GITHUB_ENV"; echo "RUNNER_NAME=GitHub Actions 3" >> "$GITHUB_ENV"\n'
    await refusedCall({ script: `${BUILD}${claim}`, buildJob }, /refused \(BUILD_JOB\)/)
  })

  it('cannot forge outputs by those of its own step', async () => {
    const forged = [
      'echo "subjects-digest=sha256:0" >> "$GITHUB_OUTPUT"',
      'echo "::set-output name=subjects-digest::sha256:0"',
      'echo "attempt=9" >> "$GITHUB_OUTPUT"',
      'echo "artifact-id=1" >> "$GITHUB_OUTPUT"',
    ]
    const called = await world.call({ script: `${BUILD}${forged.join('\n')}\n` })
    expect(subjectsOf(called)).toEqual([APP])
  })

  it.each([
    ['fails', 'exit 1\n'],
    ['kills its shell', 'kill -9 $$\n'],
    ['kills its runner', 'kill -9 $PPID\n'],
  ])('that %s gets no signature', async (_, end) => {
    const called = await world.call({ script: `${BUILD}${end}` })
    expect(called).toMatchObject({ succeeded: false, bundles: {}, asked: { tokens: 0, certificates: 0, entries: 0 } })
    expect(called.jobs.sign).not.toBe('success')
  })

  it('S08 has no say in the environment that signs', async () => {
    const variables = [
      'HTTPS_PROXY=http://127.0.0.1:9',
      'SIGSTORE_ID_TOKEN=x',
      'NODE_EXTRA_CA_CERTS=/nowhere',
      'TUF_ROOT=/nowhere',
    ]
    const lines = variables.map((line) => `echo '${line}' >> "$GITHUB_ENV"\n`).join('')
    // The signing job refuses to work with any of these, so that it works shows that it has none.
    const called = await world.call({ script: `${BUILD}${lines}` })
    expect(called.errors).toEqual([])
    expect(subjectsOf(called)).toEqual([APP])
  })
})

describe('C23 failed jobs that are run again', () => {
  let first: Called

  beforeAll(async () => {
    world.testbed.inject('fulcio', { kind: 'status', status: 400 })
    first = await world.call({ script: BUILD })
    world.testbed.heal()
  })

  it('sign what the first attempt built, and name both attempts', async () => {
    expect(first).toMatchObject({ succeeded: false, jobs: { build: 'success', sign: 'failure' }, bundles: {} })
    const second = await world.call({ again: first, attempt: 2 })
    expect(second.errors).toEqual([])
    const [{ predicate } = { predicate: {} }] = Object.values(second.bundles)
    expect(predicate.buildDefinition.internalParameters).toMatchObject({
      build: { run_attempt: '1' },
      sign: { run_attempt: '2' },
    })
    expect(predicate.runDetails.metadata.invocationId).toMatch(/\/attempts\/2$/)
  })

  it('get no signature where the build ran again, and its old outputs are given', async () => {
    const again = { id: 999, run_attempt: 2, started_at: '2026-11-24T10:00:00Z', completed_at: '2026-11-24T10:04:00Z' }
    await refusedCall({ again: first, attempt: 3, buildJob: again }, /BUILD_JOB/)
  })

  it('get no signature where GitHub says that the build failed', async () => {
    await refusedCall({ again: first, attempt: 4, buildJob: { conclusion: 'failure' } }, /BUILD_JOB/)
  })

  it('get none without an answer of the jobs API', async () => {
    world.testbed.inject('github-jobs', { kind: 'status', status: 404 })
    try {
      await refusedCall({ again: first, attempt: 5 }, /GITHUB_NOT_FOUND/)
    } finally {
      world.testbed.heal()
    }
  })
})
