import { buildSLSAProvenancePredicate } from '@actions/attest'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { exampleJob } from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'
import { startIssuer, type TestIssuer } from '../testing/issuer.ts'
import { COMMUNITY_BUILD_TYPE, GITHUB_BUILD_TYPE, type ProvenanceContext, provenanceFromClaims } from './index.ts'

const SERVER = 'https://github.com'
const BUILDER = { ref: 'acme/builders/.github/workflows/build.yml@refs/tags/v1.2.3', sha: 'c'.repeat(40) }
const COMMIT = 'd'.repeat(40)

let issuer: TestIssuer
beforeAll(async () => {
  issuer = await startIssuer()
})
afterAll(() => issuer.server.close())

type Job = Partial<ReturnType<typeof exampleJob>>

/** The provenance of a job, with a context that adds nothing unless a test says so. */
async function provenanceOf(job: Job = {}, context: Partial<ProvenanceContext> = {}) {
  Object.assign(issuer.oidc.job, exampleJob(), job)
  const claims = await issuer.verify({})
  return provenanceFromClaims(claims, { serverUrl: SERVER, buildType: 'auto', ...context })
}

const definitionOf = ({ predicate }: Awaited<ReturnType<typeof provenanceOf>>) =>
  predicate.body.buildDefinition as {
    buildType: string
    externalParameters: JsonObject
    resolvedDependencies: JsonObject[]
  }

/** What the peer makes of the same job, asked through the same endpoints. */
async function peerPredicate(job: Job): Promise<unknown> {
  Object.assign(issuer.oidc.job, exampleJob(), job)
  const { env } = process
  const saved = { ...env }
  env.ACTIONS_ID_TOKEN_REQUEST_URL = issuer.oidc.requestUrl
  env.ACTIONS_ID_TOKEN_REQUEST_TOKEN = issuer.oidc.requestToken
  env.GITHUB_SERVER_URL = SERVER
  // The peer speaks to a runner on standard output, and prints the token to have it masked.
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = () => true
  try {
    return await buildSLSAProvenancePredicate(issuer.oidc.issuer)
  } finally {
    process.stdout.write = write
    process.env = saved
  }
}

describe('the provenance that actions/attest writes', () => {
  const jobs: [string, Job][] = [
    ['a push', {}],
    ['a tag', { ref: 'refs/tags/v1.0.0', eventName: 'create' }],
    ['a reusable workflow', { reusableWorkflow: BUILDER }],
    ['a self-hosted runner', { runnerEnvironment: 'self-hosted', runAttempt: '3' }],
    ['a pull request', { eventName: 'pull_request', ref: 'refs/pull/7/merge' }],
    ['a schedule', { eventName: 'schedule' }],
    ['an enterprise', { enterprise: 'acme', subject: 'with-ids' }],
  ]

  it.each(jobs)('is ours byte for byte with build-type github: %s', async (_, job) => {
    const peer = await peerPredicate(job)
    const { predicate } = await provenanceOf(job, { buildType: 'github', vars: { A: '1' }, inputs: { b: '2' } })
    expect(JSON.stringify({ type: predicate.type, params: predicate.body })).toBe(JSON.stringify(peer))
  })

  it.each(jobs)('has our parameters byte for byte by default, beside which more is recorded: %s', async (_, job) => {
    const { params } = (await peerPredicate(job)) as { params: { buildDefinition: JsonObject } }
    const { predicate } = await provenanceOf(job, {
      isExtended: true,
      runnerImage: { os: 'ubuntu24', version: '20261110.1' },
      startedOn: '2026-11-24T08:00:00Z',
      packages: [{ uri: 'pkg:npm/ms@2.1.3' }],
    })
    const ours = predicate.body.buildDefinition as JsonObject
    for (const name of ['buildType', 'externalParameters', 'internalParameters'])
      expect(JSON.stringify(ours[name])).toBe(JSON.stringify(params.buildDefinition[name]))
    const [peerSource] = params.buildDefinition.resolvedDependencies as JsonObject[]
    expect((ours.resolvedDependencies as JsonObject[])[0]).toEqual(peerSource)
  })

  it('C17 goes wrong with the peer where the name of the repository stands in the path again, and not here', async () => {
    const job = { workflowPath: '.github/workflows/a@b.yml', ref: 'refs/heads/x@y' }
    expect(JSON.stringify(await peerPredicate(job))).toContain('"path":".github/workflows/a"')
    const { workflow } = definitionOf(await provenanceOf(job)).externalParameters as { workflow: JsonObject }
    expect(workflow).toEqual({ ref: 'refs/heads/x@y', repository: `${SERVER}/acme/app`, path: job.workflowPath })
  })
})

describe('the build type', () => {
  const release = {
    id: 1,
    tag_name: 'v1.0.0',
    body: 'What changed',
    draft: false,
    prerelease: true,
    name: '',
    target_commitish: 'main',
    author: { login: 'somebody' },
    assets: [],
  }
  const eventInputs = { target: 'prod', debug: 'false', note: '', none: null }

  it.each<[string, Job, Partial<ProvenanceContext>, string, string[]]>([
    ['a push', {}, {}, GITHUB_BUILD_TYPE, ['workflow']],
    ['a push with an event that pretends inputs', {}, { eventInputs, release }, GITHUB_BUILD_TYPE, ['workflow']],
    ['a push with variables', {}, { vars: { A: '1' } }, COMMUNITY_BUILD_TYPE, ['workflow', 'vars']],
    ['a push with no variables', {}, { vars: {} }, GITHUB_BUILD_TYPE, ['workflow']],
    ['a called workflow', {}, { inputs: { a: true } }, COMMUNITY_BUILD_TYPE, ['workflow', 'inputs']],
    ['a dispatch', { eventName: 'workflow_dispatch' }, { eventInputs }, COMMUNITY_BUILD_TYPE, ['workflow', 'inputs']],
    ['a dispatch without inputs', { eventName: 'workflow_dispatch' }, {}, GITHUB_BUILD_TYPE, ['workflow']],
    [
      'a dispatch with empty inputs',
      { eventName: 'workflow_dispatch' },
      { eventInputs: { a: '' } },
      GITHUB_BUILD_TYPE,
      ['workflow'],
    ],
    ['a release', { eventName: 'release' }, { release }, COMMUNITY_BUILD_TYPE, ['workflow', 'release']],
    [
      'a release that says nothing',
      { eventName: 'release' },
      { release: { tag_name: 'v1' } },
      GITHUB_BUILD_TYPE,
      ['workflow'],
    ],
    [
      'a release with inputs',
      { eventName: 'release' },
      { release, inputs: { a: 1 } },
      COMMUNITY_BUILD_TYPE,
      ['workflow', 'release'],
    ],
    ['complete', {}, { buildType: 'complete' }, COMMUNITY_BUILD_TYPE, ['workflow']],
    [
      'github',
      { eventName: 'workflow_dispatch' },
      { buildType: 'github', eventInputs },
      GITHUB_BUILD_TYPE,
      ['workflow'],
    ],
    ['a schedule with variables', { eventName: 'schedule' }, { vars: { A: '1' } }, GITHUB_BUILD_TYPE, ['workflow']],
    [
      'a pull request, complete',
      { eventName: 'pull_request' },
      { buildType: 'complete' },
      GITHUB_BUILD_TYPE,
      ['workflow'],
    ],
  ])('of %s', async (_, job, context, buildType, parameters) => {
    const definition = definitionOf(await provenanceOf(job, context))
    expect(definition.buildType).toBe(buildType)
    expect(Object.keys(definition.externalParameters)).toEqual(parameters)
  })

  it('takes inputs as the event has them, without empty ones', async () => {
    const provenance = await provenanceOf({ eventName: 'workflow_dispatch' }, { eventInputs })
    expect(definitionOf(provenance).externalParameters.inputs).toEqual({ target: 'prod', debug: 'false' })
  })

  it('takes five fields of a release, without what nobody gave', async () => {
    const provenance = await provenanceOf({ eventName: 'release' }, { release, defaultBranch: 'main' })
    expect(definitionOf(provenance).externalParameters.release).toEqual({ body: 'What changed', prerelease: true })
  })

  it('keeps the branch of a release that is not the default one', async () => {
    const provenance = await provenanceOf({ eventName: 'release' }, { release, defaultBranch: 'trunk' })
    expect(definitionOf(provenance).externalParameters.release).toMatchObject({ target_commitish: 'main' })
  })

  it.each(['schedule', 'pull_request', 'merge_group', 'workflow_run', 'repository_dispatch'])(
    'is told to lie outside for %s',
    async (eventName) => {
      const { notices } = await provenanceOf({ eventName })
      expect(notices).toEqual([expect.stringContaining(`${eventName} lies outside`)])
    },
  )

  it.each(['push', 'create', 'release', 'workflow_dispatch'])('has nothing to be told for %s', async (eventName) => {
    expect((await provenanceOf({ eventName })).notices).toEqual([])
  })

  it('says when parameters that were given have no place', async () => {
    const schedule = await provenanceOf({ eventName: 'schedule' }, { vars: { A: '1' } })
    expect(schedule.notices[1]).toContain('not in the provenance')
    const ofRelease = await provenanceOf({ eventName: 'release' }, { release, inputs: { a: 1 } })
    expect(ofRelease.notices).toEqual([expect.stringContaining('never both')])
  })
})

describe('what stands beside the required fields', () => {
  const context: Partial<ProvenanceContext> = {
    isExtended: true,
    actions: [
      { name: 'actions/checkout', uri: `git+${SERVER}/actions/checkout@${COMMIT}`, digest: { gitCommit: COMMIT } },
      { name: 'acme/app/act', uri: `git+${SERVER}/acme/app@${COMMIT}`, digest: { gitCommit: COMMIT } },
      { name: 'acme/app/now', uri: `git+${SERVER}/acme/app@x`, digest: { gitCommit: exampleJob().sha } },
    ],
    packages: [{ uri: 'pkg:npm/ms@2.1.3' }],
    runnerImage: { os: 'ubuntu24', version: '20261110.1' },
    startedOn: '2026-11-24T08:00:00Z',
    finishedOn: '2026-11-24T08:01:00Z',
    byproducts: [{ name: 'build.log', digest: { sha256: 'ab'.repeat(32) } }],
    vars: { A: '1' },
  }

  it('is the commit of the signing workflow as version of the builder', async () => {
    const { predicate } = await provenanceOf({ reusableWorkflow: BUILDER }, context)
    expect((predicate.body.runDetails as JsonObject).builder).toEqual({
      id: `${SERVER}/${BUILDER.ref}`,
      version: { job_workflow_sha: BUILDER.sha },
    })
  })

  it('are actions, packages and the image, after the source and without repeating it', async () => {
    const names = definitionOf(await provenanceOf({}, context)).resolvedDependencies.map(({ name, uri }) => name ?? uri)
    expect(names).toEqual([
      `git+${SERVER}/acme/app@refs/heads/main`,
      'actions/checkout',
      'acme/app/act',
      'pkg:npm/ms@2.1.3',
      'runner-image',
    ])
  })

  it('are times and byproducts', async () => {
    const { predicate } = await provenanceOf({}, context)
    expect(predicate.body.runDetails).toMatchObject({
      metadata: { startedOn: context.startedOn, finishedOn: context.finishedOn },
      byproducts: context.byproducts,
    })
  })

  it('is claimed, and only what the certificate repeats is certified', async () => {
    const { basis } = await provenanceOf({ reusableWorkflow: BUILDER }, context)
    const of = (kind: string) =>
      basis.flatMap((field) => (field.basis === kind ? [field.path.replace(/^.*\./, '')] : []))
    expect(of('claimed')).toEqual([
      'vars',
      'resolvedDependencies (actions)',
      'resolvedDependencies (lock-file packages)',
      'resolvedDependencies (runner image)',
      'startedOn',
      'finishedOn',
      'byproducts',
    ])
    expect(of('vouched')).toEqual([])
    expect(of('certified')).toEqual([
      'ref',
      'repository',
      'path',
      'event_name',
      'repository_id',
      'repository_owner_id',
      'runner_environment',
      'resolvedDependencies[0]',
      'id',
      'job_workflow_sha',
      'invocationId',
    ])
  })
})
