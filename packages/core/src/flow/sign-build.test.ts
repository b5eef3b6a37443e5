import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import { type Bench, openBench } from '../testing/ports.ts'
import { collectBuild, type InstanceFile, signBuild } from './index.ts'

const BUILDER = {
  job: 'release / sign',
  reusableWorkflow: {
    ref: 'octo-org/builders/.github/workflows/build-generic.yml@refs/tags/v1.2.3',
    sha: 'b'.repeat(40),
  },
}
const PUBLISHED: InstanceFile = { bytes: Buffer.from('{}'), source: 'instance.json' }

let bench: Bench
let own: InstanceFile
beforeAll(async () => {
  bench = await openBench('private')
  const json = async (path: string): Promise<unknown> => JSON.parse(await fs.readFile(path, 'utf8'))
  const { signingConfig, trustedRoot } = bench.testbed.files
  own = fileOf({ signingConfig: await json(signingConfig), trustedRoot: await json(trustedRoot) })
  await fs.writeFile(join(bench.workspace, 'app.tgz'), 'bytes')
})
beforeEach(() => {
  bench.reset(BUILDER)
  const { testbed } = bench
  const { runId, repository } = testbed.oidc.job
  testbed.github.repositories.get(repository)?.jobs[`${runId}/1`]?.push({
    id: 1,
    run_attempt: 1,
    name: 'release / build',
    status: 'completed',
    conclusion: 'success',
    started_at: '2026-11-24T10:00:00Z',
    completed_at: '2026-11-24T10:05:00Z',
    labels: ['ubuntu-24.04'],
    runner_name: 'GitHub Actions 11',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
  })
})
afterAll(() => bench.close())

const fileOf = (value: unknown): InstanceFile => ({
  bytes: Buffer.from(JSON.stringify(value)),
  source: 'instance.json',
})
const outcomeOf = ({ outcome, failure }: { outcome: string; failure?: { code: string } }): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`

/** The build job's last step, and then the signing job with what differs. */
async function signed(
  inputs: Record<string, string> = {},
  instance: InstanceFile = own,
  changes: Parameters<Bench['ports']>[0] = {},
) {
  const { folder = '', subjectsDigest = '' } = await collectBuild(
    bench.inputs({ artifacts: '*.tgz', builder: 'generic' }),
    bench.ports(),
    'build',
  )
  const given = {
    builder: 'generic',
    folder,
    'subjects-digest': subjectsDigest,
    'build-job': 'build',
    'build-attempt': '1',
    inputs: '{}',
    ...inputs,
  }
  return signBuild(bench.inputs(given), bench.ports(changes), instance)
}

const logins = (): number => bench.asked('fulcio') + bench.asked('rekor-v2') + bench.asked('tsa')

/** The record of the build job by the API, to be changed. */
function buildRecord(): JsonObject {
  const { runId, repository } = bench.testbed.oidc.job
  const jobs = bench.testbed.github.repositories.get(repository)?.jobs[`${runId}/1`] ?? []
  return jobs.find(({ name }) => name === 'release / build') ?? {}
}

describe('whoever calls a builder', () => {
  it.each([
    'signing-config',
    'trusted-root',
    'key',
    'tuf-mirror',
    'tuf-root',
    'sigstore',
    'timestamp-authority',
    'bundle-dir',
  ])('chooses no service by the input %s: it is not even read', async (name) => {
    const result = await signed({ [name]: '/nowhere' })
    expect(outcomeOf(result)).toBe('verified')
  })

  it.each<[string, 'public' | 'private', string]>([
    ['public-good of a public repository', 'public', 'tuf-repo-cdn.sigstore.dev'],
    ['GitHub’s of a private one', 'private', 'tuf-repo.github.com'],
  ])('gets the instance %s, by the builder’s own empty file', async (_, visibility, host) => {
    bench.testbed.oidc.job.visibility = visibility
    const hosts: string[] = []
    const result = await signed({}, PUBLISHED, {
      fetch: () => async (input) => {
        hosts.push(new URL(input instanceof Request ? input.url : String(input)).host)
        throw new TypeError('no network here')
      },
    })
    bench.testbed.oidc.job.visibility = 'public'
    expect([result.outcome, [...new Set(hosts)]]).toEqual(['undecided', [host]])
  })

  it.each([
    ['a list', []],
    ['half of it', { signingConfig: {} }],
    ['a file’s name', { signingConfig: 'a.json', trustedRoot: 'b.json' }],
    ['something else', { fulcio: 'https://evil.example' }],
  ])('gets nothing signed by a file of the builder that is %s', async (_, content) => {
    expect(outcomeOf(await signed({}, fileOf(content)))).toBe('bad-input SIGNING_CONFIG')
    expect(logins()).toBe(0)
  })
})

describe('the name of the job that calls a builder', () => {
  /** The API calls the signing job so; a job of the caller's own has succeeded under the other name. */
  async function called(own: string, decoy: string): Promise<string> {
    const { runId, repository } = bench.testbed.oidc.job
    const jobs = bench.testbed.github.repositories.get(repository)?.jobs[`${runId}/1`] ?? []
    Object.assign(jobs.find(({ name }) => name === BUILDER.job) ?? {}, { name: own })
    Object.assign(buildRecord(), { name: decoy })
    return outcomeOf(await signed())
  }

  it('may have parts of its own', async () => {
    expect(await called('a / b / sign', 'a / b / build')).toBe('verified')
  })

  it.each([
    ['cut off before the end', 'a / b', 'a / build'],
    ['cut off in the end', 'a / b / si', 'a / b / build'],
    ['that ends alike', 'a / co-sign', 'a / build'],
    ['without the name of the job', 'x', 'build'],
  ])('that GitHub shows %s makes no other job the one that built', async (_, own, decoy) => {
    expect(await called(own, decoy)).toBe('refused BUILD_JOB')
    expect(logins()).toBe(0)
  })

  it('that GitHub shows cut off where it says itself that it signs makes no other job the one that built', async () => {
    const { runId, repository } = bench.testbed.oidc.job
    // Both jobs of the call are cut off to the same name.
    bench.testbed.github.repositories
      .get(repository)
      ?.jobs[`${runId}/1`]?.push({ ...buildRecord(), id: 2, name: 'a / sign' })
    expect(await called('a / sign', 'a / build')).toBe('refused BUILD_JOB')
    expect(logins()).toBe(0)
  })
})

describe('the inputs of the signing job', () => {
  it.each([
    ['no builder', { builder: '' }],
    ['a builder that is none', { builder: 'evil' }],
    ['no folder', { folder: '' }],
    ['a folder that is relative', { folder: 'built' }],
    ['no digest', { 'subjects-digest': '' }],
    ['a digest of another kind', { 'subjects-digest': `sha512:${'a'.repeat(128)}` }],
    ['no job', { 'build-job': '' }],
    ['no attempt', { 'build-attempt': '' }],
    ['attempt 0', { 'build-attempt': '0' }],
    ['an attempt that is a path', { 'build-attempt': '1/../2' }],
    ['more attempts than a run has', { 'build-attempt': '101' }],
    ['no inputs of the call', { inputs: '' }],
    ['inputs that are no object', { inputs: '[]' }],
    ['a store of somebody’s', { store: 'oci' }],
    ['F14 a boolean that is none', { 'allow-self-hosted': 'yes' }],
  ])('with %s are bad, before anybody is asked', async (_, inputs) => {
    const result = await signed(inputs)
    expect([result.outcome, logins(), bench.asked('oidc-token')]).toEqual(['bad-input', 0, 0])
  })
})

describe('where bundles go', () => {
  it('of a Sigstore of one’s own: into files only', async () => {
    const { bundles } = await signed()
    expect(bundles.flatMap(({ stored }) => stored.map(({ store }) => store))).toEqual(['file'])
  })

  it('into the release that is named, and only then', async () => {
    const release = bench.testbed.github.addRelease('acme/app', 'v1')
    const result = await signed({ 'release-tag': 'v1' })
    expect(outcomeOf(result)).toBe('verified')
    expect(release.assets.map(({ name }) => name)).toEqual(['app.tgz.provenance.sigstore.json'])
  })

  it('not to GitHub, which takes none of a Sigstore of one’s own', async () => {
    expect(outcomeOf(await signed({ store: 'github' }))).toBe('bad-input STORE')
    expect(logins()).toBe(0)
  })
})

describe('the jobs API', () => {
  it('N03 that fails for good leaves the outcome undecided, and nothing signed', async () => {
    const heal = bench.testbed.inject('github-jobs', { kind: 'status', status: 503 })
    expect((await signed()).outcome).toBe('undecided')
    heal()
    expect(logins()).toBe(0)
  })

  it('N03 that fails once is asked again', async () => {
    bench.testbed.inject('github-jobs', { kind: 'status', status: 502, times: 1 })
    expect((await signed()).outcome).toBe('verified')
  })

  it('that lags behind is waited for', async () => {
    const record = buildRecord()
    record.status = 'in_progress'
    const ports = bench.ports()
    const clock = {
      ...ports.clock,
      sleep: async (ms: number) => {
        if (ms >= 3000) record.status = 'completed'
      },
    }
    expect(outcomeOf(await signed({}, own, { ports: { clock } }))).toBe('verified')
  })

  it('that never says that the build ended leaves it undecided', async () => {
    buildRecord().status = 'in_progress'
    expect(outcomeOf(await signed())).toBe('undecided BUILD_JOB')
    expect(logins()).toBe(0)
  })

  it('has no id of the job in tokens of some servers, and is asked for the one on this runner', async () => {
    bench.testbed.oidc.runnerToken = { claims: { check_run_id: '' } }
    expect(outcomeOf(await signed())).toBe('undecided BUILD_JOB')
    bench.testbed.oidc.runnerToken = { omit: ['check_run_id'] }
    expect(outcomeOf(await signed())).toBe('verified')
    expect(outcomeOf(await signed({}, own, { job: { runnerName: undefined } }))).toBe('undecided BUILD_JOB')
  })
})

describe('a builder that only signs', () => {
  const HEX = 'a'.repeat(64)
  const base64 = (text: string): string => Buffer.from(text).toString('base64')
  const attested = (inputs: Record<string, string>) => {
    bench.testbed.startJob({
      reusableWorkflow: {
        ...BUILDER.reusableWorkflow,
        ref: BUILDER.reusableWorkflow.ref.replace('build-generic', 'attest-generic'),
      },
    })
    const given = { builder: 'attest-generic', inputs: '{}', ...inputs }
    return signBuild(bench.inputs(given), bench.ports(), own)
  }

  it('signs for what its caller lists, and says that nobody saw it built', async () => {
    const result = await attested({ 'base64-subjects': base64(`${HEX}  app\n${HEX}  lib\n`) })
    expect(outcomeOf(result)).toBe('verified')
    expect(result.bundles[0]?.subjects.map(({ name }) => name)).toEqual(['app', 'lib'])
    expect(result.notices.join()).toContain('Attest-only')
    expect(result.provenance?.fields.map(({ path }) => path)).not.toContain('buildDefinition.internalParameters.build')
  })

  it('breaks no line, and takes one that was broken', async () => {
    const folded = base64(`${HEX}  app\n`).replace(/(.{40})/g, '$1\n')
    expect(outcomeOf(await attested({ 'base64-subjects': folded }))).toBe('verified')
  })

  it('names the only bundle as its caller likes, and no path', async () => {
    const list = base64(`${HEX}  app\n`)
    const result = await attested({ 'base64-subjects': list, 'bundle-name': 'app.intoto.jsonl' })
    expect(result.bundles.map(({ fileName }) => fileName)).toEqual(['app.intoto.jsonl'])
    for (const name of ['../x', 'a/b', '..', '.', 'a\nb', '-rf']) {
      const refused = await attested({ 'base64-subjects': list, 'bundle-name': name })
      expect([name, outcomeOf(refused)]).toEqual([name, 'bad-input INPUT'])
    }
  })

  it.each([
    ['F07 a line without a separator', base64(HEX)],
    ['no base64', '***'],
    ['no UTF-8', Buffer.from([0xff, 0xfe]).toString('base64')],
    ['nothing', base64('')],
    ['C04 a name twice', base64(`${HEX}  app\n${'b'.repeat(64)}  app\n`)],
  ])('refuses a list that is %s', async (_, list) => {
    expect((await attested({ 'base64-subjects': list })).outcome).toBe('bad-input')
    expect(logins()).toBe(0)
  })

  it('does not sign in the job of a builder that builds, nor the other way round', async () => {
    const list = base64(`${HEX}  app\n`)
    const inputs = { builder: 'attest-generic', inputs: '{}', 'base64-subjects': list }
    expect(outcomeOf(await signBuild(bench.inputs(inputs), bench.ports(), own))).toBe('refused BUILDER')
    expect(outcomeOf(await signed({ 'base64-subjects': list }))).toBe('bad-input INPUT')
    expect(logins()).toBe(0)
  })
})
