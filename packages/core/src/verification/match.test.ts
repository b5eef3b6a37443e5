import { describe, expect, it } from '@jest/globals'
import { verdictOf } from '../testing/failure.ts'
import { profileOf, REPOSITORY, testInstance, verdictOn, WORKFLOW } from '../testing/sigstore.ts'
import { anchoredPattern, assertExpectation, type Expectation } from './index.ts'

const GITHUB = 'https://token.actions.githubusercontent.com'
const sigstore = testInstance({ issuer: GITHUB })
const profile = profileOf(sigstore)
const SHA = '0123456789abcdef0123456789abcdef01234567'

type Claims = NonNullable<NonNullable<NonNullable<Parameters<typeof sigstore.bundle>[0]>['issue']>['claims']>

/** The verdict of a demand on a bundle of the workflow `octo-org/app`, with these claims changed. */
function demanded(expectation: Partial<Expectation>, claims: Claims = {}): Promise<string> {
  return verdictOn(sigstore, { issue: { claims } }, { profile, expectation })
}

/** The verdict of a demand that says nothing by itself. */
function alone(expectation: Expectation, claims: Claims = {}): Promise<string> {
  return demanded({ identity: undefined, issuer: undefined, ...expectation } as Expectation, claims)
}

const exact = (value: string) => ({ kind: 'exact', value }) as const

describe('B01 an identity is compared as a whole', () => {
  it.each(['github.com', WORKFLOW.slice(0, -1), `${WORKFLOW}/`, ` ${WORKFLOW}`, `${WORKFLOW}\n`, '.*', 'undefined'])(
    '%j is another one',
    async (value) => expect(await demanded({ identity: exact(value) })).toBe('V1 IDENTITY'),
  )
  it.each(['', ' ', '\t\n'])('%j is none', async (value) =>
    expect(await demanded({ identity: exact(value) })).toBe('V2 EXPECTATION'),
  )
  it.each(['', ' '])('%j is no issuer', async (value) =>
    expect(await demanded({ issuer: exact(value) })).toBe('V2 EXPECTATION'),
  )
})

it.each([
  WORKFLOW.replace('octo-org', 'octo.org'),
  WORKFLOW.replace('github.com', 'GitHub.com'),
  WORKFLOW.replace('octo-org', 'Octo-Org'),
  `${WORKFLOW}/`,
  WORKFLOW.replace('octo-org/', 'octo-org%2F'),
  WORKFLOW.replace('octo', 'осto'),
])('B02 an identity that looks alike is another one: %s', async (value) => {
  expect(await demanded({ identity: exact(value) })).toBe('V1 IDENTITY')
})

describe('B05 an issuer is compared as a whole', () => {
  it.each([
    `${GITHUB}.evil.example`,
    `${GITHUB}/`,
    GITHUB.replace('https', 'http'),
    `${GITHUB}/octo-org`,
    GITHUB.slice(0, -1),
  ])('%s is demanded of one that differs', async (issuer) =>
    expect(await demanded({ issuer: exact(issuer) })).toBe('V1 IDENTITY'),
  )
  const workflow: Expectation = {
    signerWorkflow: `${REPOSITORY}/.github/workflows/release.yml`,
    sourceRepository: REPOSITORY,
  }
  it.each([
    `${GITHUB}.evil.example`,
    `${GITHUB}/`,
    `${GITHUB}/a/b`,
    `${GITHUB}?enterprise`,
    'https://token.actions.octo.ghe.com',
    'https://gitlab.com',
  ])('%s is not the one of github.com', async (iss) => expect(await alone(workflow, { iss })).toBe('V1 IDENTITY'))
  it('one of an enterprise is', async () => expect(await alone(workflow, { iss: `${GITHUB}/octo-corp` })).toBe('V0'))
  it('a server that nobody knows needs an issuer to be named', async () =>
    expect(await alone({ ...workflow, server: 'https://github.com.evil.example' })).toBe('V1 IDENTITY'))
})

describe('patterns', () => {
  const pattern = async (text: string) => ({ kind: 'pattern', pattern: await anchoredPattern(text) }) as const
  it('B07 are enforced when nothing else is given', async () => {
    const issuer = await pattern('https://token[.]actions[.]githubusercontent[.]com')
    const verdicts = [
      await demanded({ issuer, identity: await pattern('https://github[.]com/octo-org/.*') }),
      await demanded({ issuer, identity: await pattern('https://github[.]com/other-org/.*') }),
      await demanded({ issuer: await pattern('https://gitlab[.]com'), identity: await pattern('.*') }),
    ]
    expect(verdicts).toEqual(['V0', 'V1 IDENTITY', 'V1 IDENTITY'])
  })
})

describe('B12 the ref of a signer workflow', () => {
  const signerWorkflow = 'builders/kit/.github/workflows/build.yml'
  const reusable = (ref: string): Claims => ({ job_workflow_ref: `${signerWorkflow}@${ref}` })
  const demand: Expectation = { signerWorkflow, sourceRepository: REPOSITORY }

  it.each([
    ['refs/tags/v1.2.3', 'V0'],
    ['refs/heads/main', 'V1 IDENTITY'],
    ['v1', 'V1 IDENTITY'],
    ['refs/tags/v1', 'V1 IDENTITY'],
    ['refs/tags/v1.0.0-rc1', 'V1 IDENTITY'],
    ['refs/tags/v1.2.3/evil', 'V1 IDENTITY'],
    ['refs/heads/refs/tags/v1.2.3', 'V1 IDENTITY'],
    [SHA, 'V1 IDENTITY'],
  ])('of a reusable one, %s', async (ref, expected) => expect(await alone(demand, reusable(ref))).toBe(expected))

  it('is any for the workflow that was started', async () => {
    expect(
      await alone({ signerWorkflow: `${REPOSITORY}/.github/workflows/release.yml`, sourceRepository: REPOSITORY }),
    ).toBe('V0')
  })
  it.each([
    ['refs/heads/main', 'V0'],
    ['refs/heads/mai', 'V1 IDENTITY'],
    ['main', 'V1 IDENTITY'],
  ])('is demanded as %s', async (ref, expected) =>
    expect(await alone({ ...demand, signerWorkflow: `${signerWorkflow}@${ref}` }, reusable('refs/heads/main'))).toBe(
      expected,
    ),
  )
  it.each([
    'builders/kit/.github/workflows/build.yml.evil@refs/tags/v1.2.3',
    'builders/kit/.github/workflows/build.ymlx@refs/tags/v1.2.3',
    'evil/builders/kit/.github/workflows/build.yml@refs/tags/v1.2.3',
  ])('of another workflow: %s', async (job_workflow_ref) =>
    expect(await alone(demand, { job_workflow_ref })).toBe('V1 IDENTITY'),
  )
})

describe('B13 a source repository is compared as a whole', () => {
  it.each([REPOSITORY, `github.com/${REPOSITORY}`, `https://github.com/${REPOSITORY}`])(
    '%s is it',
    async (sourceRepository) => expect(await demanded({ sourceRepository })).toBe('V0'),
  )
  it.each([
    'octo-org/appA',
    'octo-org/ap',
    'Aocto-org/app',
    'Octo-Org/app',
    'octo-org/app.git',
    'https://github.com/octo-org/app.git',
    'git+https://github.com/octo-org/app',
    'Agithub.com/octo-org/app',
    'https://github.com.evil.example/octo-org/app',
    'https://github.com/octo-org/app/',
  ])('%s is not', async (sourceRepository) => expect(await demanded({ sourceRepository })).toBe('V1 IDENTITY'))
  it.each(['', 'octo-org', 'a/b/c/d', 'octo-org/app\n', 'octo org/app'])('%j names none', async (sourceRepository) =>
    expect(await demanded({ sourceRepository })).toBe('V2 EXPECTATION'),
  )
})

describe('B15 a repository that was deleted and made again', () => {
  it.each([
    ['repository', { sourceRepositoryId: '1001' }, { repository_id: '9999' }],
    ['owner', { sourceOwnerId: '2001' }, { repository_owner_id: '9999' }],
  ])('has another %s', async (_, demand, claims) => {
    expect([await demanded(demand), await demanded(demand, claims)]).toEqual(['V0', 'V1 IDENTITY'])
  })
})

describe('B16 the runner', () => {
  const denySelfHostedRunners = true
  it.each([
    ['github-hosted', 'V0'],
    ['self-hosted', 'V1 IDENTITY'],
    ['github-hosted-not', 'V1 IDENTITY'],
    ['', 'V1 IDENTITY'],
  ])('%j', async (runner_environment, expected) =>
    expect(await demanded({ denySelfHostedRunners }, { runner_environment })).toBe(expected),
  )
  it('is not asked for when nobody asks', async () =>
    expect(await demanded({}, { runner_environment: 'self-hosted' })).toBe('V0'))
  it('is not known to issuers that have none', async () => {
    const gitlab = testInstance({ issuer: 'https://gitlab.com' })
    const issue = { claims: { runner_environment: '' } }
    const circumstances = { profile: profileOf(gitlab), expectation: { denySelfHostedRunners } }
    expect(await verdictOn(gitlab, { issue }, circumstances)).toBe('V0')
  })
})

it.each([
  ['push', 'V0'],
  ['pull_request_target', 'V1 IDENTITY'],
  ['workflow_dispatch', 'V1 IDENTITY'],
])('B17 the event %s where push is demanded', async (event_name, expected) => {
  expect(await demanded({ buildTrigger: 'push' }, { event_name })).toBe(expected)
})

it.each([
  ['sourceRef', 'refs/heads/main', 'refs/heads/mai'],
  ['sourceDigest', SHA, SHA.slice(1)],
  ['signerDigest', SHA, 'f'.repeat(40)],
] as const)('%s is compared as a whole', async (name, right, wrong) => {
  expect([await demanded({ [name]: right }), await demanded({ [name]: wrong })]).toEqual(['V0', 'V1 IDENTITY'])
})

it('B18 the right repository, signed by its own workflow instead of the builder', async () => {
  const demand: Expectation = {
    signerWorkflow: 'builders/kit/.github/workflows/build.yml',
    sourceRepository: REPOSITORY,
  }
  expect(await alone(demand)).toBe('V1 IDENTITY')
})

describe('B19 a demand that binds too little', () => {
  const workflow = `${REPOSITORY}/.github/workflows/release.yml`
  it.each([
    ['nothing', {}],
    ['an identity without its issuer', { identity: exact(WORKFLOW) }],
    ['an issuer alone', { issuer: exact(GITHUB) }],
    ['a workflow without a source', { signerWorkflow: workflow }],
    ['a source without a workflow', { sourceRepository: REPOSITORY }],
    ['a predicate type', { predicateType: 'https://slsa.dev/provenance/v1' }],
    ['a blank ref', { identity: exact(WORKFLOW), issuer: exact(GITHUB), sourceRef: '' }],
  ] as [string, Expectation][])('%s', async (_, expectation) => {
    expect(await verdictOf(() => assertExpectation(expectation))).toBe('V2 EXPECTATION')
  })
  it.each([
    'release.yml',
    'octo-org/app/release.yml',
    'octo-org/app/.github/workflows/../release.yml',
    'octo-org/app/.github/workflows/release.yml@',
    'octo-org/app/.github/workflows/release.yml@a b',
    'http://github.com/octo-org/app/.github/workflows/release.yml',
  ])('%s is no workflow', async (signerWorkflow) => {
    const demand: Expectation = { signerWorkflow, sourceRepository: REPOSITORY }
    expect(await verdictOf(() => assertExpectation(demand))).toBe('V2 EXPECTATION')
  })
})
