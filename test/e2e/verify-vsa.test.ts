import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type ActionRun, type JobFacts, startTestbed, type Testbed } from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'
import { type Job, openJob } from '../support/job.ts'
import { calledFacts, openVerifier, type VerifierJob, verdictOf, workflowAt } from '../support/verifier.ts'

const RESOURCE = 'pkg:github/acme/app@v1.2.3'
const VERIFIER = workflowAt('verify-vsa')
const SIGNING = ['fulcio', 'rekor-v1', 'rekor-v2', 'tsa', 'github-attestations']

let testbed: Testbed
let builder: Job
let consumer: Job
let verifier: VerifierJob
let standard: JobFacts
let bundles: string

beforeAll(async () => {
  testbed = await startTestbed()
  standard = { ...testbed.oidc.job }
  builder = openJob(testbed)
  consumer = openJob(testbed)
  verifier = openVerifier(testbed, 'verify-vsa')
  for (const name of ['app.tgz', 'tool']) builder.file(name, `the ${name}`)
  const built = await builder.step('build-provenance', {
    'subject-path': 'app.tgz\ntool',
    'bundle-dir': 'bundles',
    store: 'file',
  })
  expect(built.exitCode).toBe(0)
  bundles = join(verifier.folder, '../bundles')
  mkdirSync(bundles)
  for (const name of readdirSync(join(builder.workspace, 'bundles')))
    copyFileSync(join(builder.workspace, 'bundles', name), join(bundles, name))
  for (const name of ['app.tgz', 'tool']) verifier.file(`files/${name}`, `the ${name}`)
})

afterAll(async () => {
  for (const job of [builder, consumer, verifier]) job.close()
  await testbed.close()
})

beforeEach(() => {
  testbed.heal()
  testbed.startJob({ ...standard, ...calledFacts('verify-vsa') })
  putPolicy(policy())
})

/** A policy that app.tgz and tool pass, as text. */
function policy(change: { readonly source?: string; readonly level?: number; readonly note?: string } = {}): string {
  const { source = 'https://github.com/acme/app', level = 2, note = 'ours' } = change
  return `# ${note}
version: 1
signers:
  release:
    workflow: https://github.com/acme/app/.github/workflows/release.yml
    at: any
    issuer: ${testbed.issuer}
rules:
  - name: app
    artifacts: any
    provenance:
      signers: release
      source: { repository: ${source} }
      workflow: .github/workflows/release.yml
      ref: refs/heads/main
      event: push
      inputs: any
      level: ${level}
`
}

function putPolicy(text: string, at: { repository?: string; ref?: string; path?: string } = {}): void {
  const { repository = 'acme/app', ref = standard.sha, path = 'slsa-policy.yaml' } = at
  const known = testbed.github.repositories.get(repository)
  testbed.github.addRepository(repository, {
    files: { ...known?.files, [ref]: { ...known?.files[ref], [path]: text } },
  })
}

const run = (
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<ActionRun> =>
  verifier.run(
    {
      files: 'files/**',
      folder: verifier.folder,
      'bundle-folder': bundles,
      'resource-uri': RESOURCE,
      policy: 'slsa-policy.yaml',
      ...inputs,
    },
    { env },
  )

/** A refusal that left nothing behind anywhere. */
async function refusal(
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const before = testbed.requests.length
  const ran = await run(inputs, env)
  const { failure } = verdictOf(ran)
  const traces = testbed.requests
    .slice(before)
    .filter(({ endpoint, method }) => SIGNING.includes(endpoint) && method !== 'GET')
  expect({ traces, verified: ran.outputs.verified, folder: ran.outputs['bundle-folder'] }).toEqual({
    traces: [],
    verified: undefined,
    folder: undefined,
  })
  expect(ran.exitCode).toBe({ refused: 1, 'bad-input': 2, undecided: 3 }[ran.outputs.outcome ?? ''])
  return `${ran.outputs.outcome} ${failure?.code}: ${failure?.message}`
}

interface Summary {
  readonly subject: readonly { readonly name: string }[]
  readonly predicate: JsonObject & { readonly policy: JsonObject; readonly verifier: JsonObject }
}

const pathOf = (ran: ActionRun): string => ran.outputs['vsa-path'] ?? ''

function summaryOf(ran: ActionRun): Summary {
  expect({ log: ran.log, exit: ran.exitCode }).toMatchObject({ exit: 0 })
  const { dsseEnvelope } = JSON.parse(readFileSync(pathOf(ran), 'utf8'))
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8'))
}

describe('the isolated verifier', () => {
  it('signs a summary that names policy, commit and verifier, and by digest all that it rests on', async () => {
    const ran = await run()
    const { subject, predicate } = summaryOf(ran)
    expect(subject.map(({ name }) => name)).toEqual(['app.tgz', 'tool'])
    expect(predicate).toMatchObject({
      verifier: { id: VERIFIER.uri },
      resourceUri: RESOURCE,
      policy: {
        uri: `git+https://github.com/acme/app@${standard.sha}#slsa-policy.yaml`,
        digest: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
      verificationResult: 'PASSED',
      verifiedLevels: ['SLSA_BUILD_LEVEL_2'],
      timeVerified: expect.any(String),
    })
    const rests = readdirSync(bundles).map((name) => readFileSync(join(bundles, name)))
    expect(predicate.inputAttestations).toEqual(
      rests.map((bytes) => ({ digest: { sha256: createHash('sha256').update(bytes).digest('hex') } })),
    )
    expect(ran.outputs).toMatchObject({ verified: 'true', level: '2', outcome: 'verified' })
    expect(verdictOf(ran).vsa).toMatchObject({ verifier: VERIFIER.uri, levels: ['SLSA_BUILD_LEVEL_2'] })
  })

  it('C10 is believed by a consumer whose policy demands it, and is not self-issued', async () => {
    const seen = await consumed(await run(), {})
    expect([seen.exitCode, seen.log]).toEqual([0, expect.not.stringContaining('self-issued')])
  })

  it.each<[string, Record<string, string>]>([
    ['another resource', { resourceUri: 'pkg:github/acme/other@v1' }],
    ['a higher level', { level: 'SLSA_BUILD_LEVEL_3' }],
    ['another policy', { policyDigest: '0'.repeat(64) }],
    ['another verifier', { verifier: 'https://github.com/octo-org/builders/.github/workflows/other.yml' }],
    ['another caller', { repository: 'https://github.com/acme/other' }],
  ])('C10 is not believed where %s is demanded', async (_, demand) => {
    expect((await consumed(await run(), demand)).exitCode).toBe(1)
  })

  it('D6 a summary in the name of the verifier by an ordinary job of the same repository is not believed', async () => {
    testbed.startJob({ ...standard, reusableWorkflow: undefined, job: 'release' })
    builder.file('slsa-policy.yaml', policy())
    const forged = await builder.step('verify', {
      files: 'app.tgz',
      'bundle-from': 'file',
      'bundle-dir': 'bundles',
      policy: 'slsa-policy.yaml',
      vsa: 'signed',
      'signing-config': testbed.files.signingConfig,
      'verifier-id': VERIFIER.uri,
      'resource-uri': RESOURCE,
    })
    expect(forged.exitCode).toBe(0)
    testbed.startJob({ ...standard, ...calledFacts('verify-vsa') })
    expect((await consumed(forged, {})).exitCode).toBe(1)
  })
})

/** What a consumer finds out by a policy that demands the summary. */
async function consumed(ran: ActionRun, demand: Readonly<Record<string, string>>): Promise<ActionRun> {
  const asked: Readonly<Record<string, string>> = {
    resourceUri: RESOURCE,
    level: 'SLSA_BUILD_LEVEL_2',
    verifier: VERIFIER.uri,
    repository: 'https://github.com/acme/app',
    ...demand,
  }
  const digest = asked.policyDigest === undefined ? '' : `\n      policyDigest: { sha256: '${asked.policyDigest}' }`
  consumer.file('app.tgz', 'the app.tgz')
  copyFileSync(pathOf(ran), join(consumer.workspace, 'vsa.json'))
  consumer.file(
    'consumer.yaml',
    `version: 1
signers:
  verifier: { workflow: ${VERIFIER.uri}, at: releases, issuer: ${testbed.issuer} }
rules:
  - name: app
    artifacts: any
    vsa:
      signers: verifier
      origin: { source: { repository: ${asked.repository} }, workflow: any, ref: any, event: any }
      verifier: ${asked.verifier}
      resourceUri: ${asked.resourceUri}
      level: ${asked.level}
      maxAge: 30d${digest}
`,
  )
  return consumer.step('verify', { files: 'app.tgz', bundle: 'vsa.json', policy: 'consumer.yaml' })
}

describe('what does not pass', () => {
  it.each<[string, Parameters<typeof policy>[0]]>([
    ['another source', { source: 'https://github.com/acme/other' }],
    ['a higher level', { level: 3 }],
  ])('C10 gets no summary: the policy demands %s', async (_, change) => {
    putPolicy(policy(change))
    expect(await refusal()).toMatch(/^refused POLICY/)
  })

  it('C01 gets no summary: one of the files was swapped', async () => {
    verifier.file('files/tool', 'another tool')
    try {
      expect(await refusal()).toMatch(/^refused /)
    } finally {
      verifier.file('files/tool', 'the tool')
    }
  })

  it('B10 gets no summary: nothing was found, or nothing was named', async () => {
    expect(await refusal({ 'bundle-folder': verifier.folder })).toMatch(/^refused NO_ATTESTATION/)
    expect(await refusal({ files: '' })).toMatch(/^bad-input NO_SUBJECT/)
  })
})

describe('the policy', () => {
  it('is read at the commit that the token certifies, whatever lies in the workspace or was downloaded', async () => {
    putPolicy(policy({ level: 3 }))
    verifier.file('slsa-policy.yaml', policy())
    verifier.file('files/slsa-policy.yaml', policy())
    try {
      expect(await refusal({ files: 'files/app.tgz' })).toMatch(/^refused POLICY/)
    } finally {
      verifier.file('files/slsa-policy.yaml', '')
    }
  })

  it('can be that of another repository, and the summary has its commit', async () => {
    const commit = 'c'.repeat(40)
    testbed.github.addRepository('acme/policies', { refs: { 'refs/heads/main': commit, 'refs/tags/v2': commit } })
    putPolicy(policy(), { repository: 'acme/policies', ref: commit, path: 'apps/app.yaml' })
    const inputs = { files: 'files/app.tgz', 'policy-repository': 'acme/policies', policy: 'apps/app.yaml' }
    for (const ref of ['', 'main', 'refs/tags/v2', commit]) {
      const { predicate } = summaryOf(await run({ ...inputs, 'policy-ref': ref }))
      expect(predicate.policy.uri).toBe(`git+https://github.com/acme/policies@${commit}#apps/app.yaml`)
    }
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['is not there', { policy: 'none.yaml' }, /^bad-input POLICY.*none\.yaml/],
    ['is in a repository that cannot be seen', { 'policy-repository': 'acme/hidden' }, /^bad-input/],
    ['leads out of the repository', { policy: '../../../rate_limit' }, /^bad-input REPOSITORY/],
    ['is at no ref', { 'policy-ref': 'none' }, /^bad-input POLICY/],
    ['is a pull request’s', { 'policy-ref': 'refs/pull/7/merge' }, /^bad-input INPUT/],
    ['is a pull request’s, by the short name', { 'policy-ref': 'pull/7/head' }, /^bad-input INPUT/],
  ])('is refused where it %s', async (_, inputs, message) => {
    expect(await refusal(inputs)).toMatch(message)
  })

  it('R08 is refused with aliases that stand for gigabytes', async () => {
    putPolicy(`a: &a [x, x]\nb: &b [*a, *a]\nversion: [*b, *b]\n`)
    expect(await refusal()).toMatch(/^bad-input/)
  })
})

describe('an earlier summary', () => {
  const reusing = { 'reuse-within': '24h', 'bundle-folder': '', files: 'files/app.tgz' }

  /** Issues one, which then is at GitHub. */
  const issued = async (): Promise<ActionRun> => {
    const ran = await run(reusing)
    expect({ log: ran.log, exit: ran.exitCode, reused: ran.outputs.reused }).toMatchObject({
      exit: 0,
      reused: undefined,
    })
    testbed.github.putAttestation('acme/app', JSON.parse(readFileSync(pathOf(ran), 'utf8')))
    return ran
  }

  /** Bundles of the build are at GitHub too, where the verifier looks by itself. */
  const atGitHub = (): void => {
    testbed.github.addRepository('acme/app', { attestations: [] })
    for (const name of readdirSync(bundles)) {
      for (const line of readFileSync(join(bundles, name), 'utf8').trim().split('\n'))
        testbed.github.putAttestation('acme/app', JSON.parse(line))
    }
  }

  beforeEach(atGitHub)

  it('that is young enough is handed out again, and nothing is signed', async () => {
    const first = await issued()
    const before = testbed.requests.length
    const second = await run(reusing)
    const signed = testbed.requests
      .slice(before)
      .filter(({ endpoint, method }) => SIGNING.includes(endpoint) && method !== 'GET')
    expect({ log: second.log, reused: second.outputs.reused, signed }).toMatchObject({ reused: 'true', signed: [] })
    expect(summaryOf(second)).toEqual(summaryOf(first))
    expect((await consumed(second, {})).exitCode).toBe(0)
  })

  it('counts for a later commit too, where the policy has the same bytes', async () => {
    await issued()
    testbed.startJob({ sha: 'd'.repeat(40) })
    putPolicy(policy(), { ref: 'd'.repeat(40) })
    expect((await run(reusing)).outputs.reused).toBe('true')
  })

  it.each<[string, () => unknown, Record<string, string>]>([
    ['another policy', () => putPolicy(policy({ note: 'changed' })), {}],
    ['another resource', () => undefined, { 'resource-uri': 'pkg:github/acme/app@v9' }],
    ['more artifacts', () => undefined, { files: 'files/app.tgz\nfiles/tool' }],
    ['another release of the verifier', () => testbed.startJob({ reusableWorkflow: { ref: VERIFIER.ref.replace('v1.2.3', 'v1.2.4'), sha: 'e'.repeat(40) } }), {}],
    ['another repository under the same name', () => testbed.startJob({ repositoryId: '7' }), {}],
    ['none', () => undefined, { 'reuse-within': 'none' }],
  ])('does not count for %s', async (_, change, inputs) => {
    await issued()
    change()
    const ran = await run({ ...reusing, ...inputs })
    expect({ log: ran.log, exit: ran.exitCode, reused: ran.outputs.reused }).toMatchObject({ exit: 0, reused: undefined })
  }) // biome-ignore format: a table

  it('does not make a swapped artifact pass, nor one that the policy no longer lets pass', async () => {
    await issued()
    testbed.github.addRepository('acme/app', {
      attestations: (testbed.github.repositories.get('acme/app')?.attestations ?? []).filter(({ predicateType }) =>
        predicateType.includes('verification_summary'),
      ),
    })
    expect(await refusal(reusing)).toMatch(/^refused /)
  })
})

describe('whoever calls it', () => {
  it.each<[string, Partial<JobFacts>, RegExp]>([
    ['by itself', { reusableWorkflow: undefined }, /^refused BUILDER/],
    ['out of another workflow', calledFacts('build-generic'), /^refused BUILDER/],
    ['for a pull request', { eventName: 'pull_request' }, /^bad-input TRIGGER/],
    ['S12 with rights on foreign code', { eventName: 'pull_request_target' }, /^bad-input TRIGGER/],
  ])('gets nothing signed %s', async (_, facts, message) => {
    testbed.startJob(facts)
    expect(await refusal()).toMatch(message)
  })

  it.each<[string, Record<string, string>]>([
    ['Node', { NODE_OPTIONS: '--no-warnings' }],
    ['a proxy', { HTTPS_PROXY: 'http://127.0.0.1:1' }],
    ['a trust root', { 'INPUT_TRUSTED-ROOT': 'x' }],
    ['a builder map', { 'INPUT_BUILDER-MAP': 'map.json' }],
    ['a verifier', { 'INPUT_VERIFIER-ID': 'https://example.com' }],
  ])('S08 gets nothing signed with %s of one’s own in the environment', async (_, env) => {
    expect(await refusal({}, env)).toMatch(/^bad-input INPUT/)
  })

  it.each<[string, Record<string, string>]>([
    ['no resource', { 'resource-uri': '' }],
    ['a resource that is no URI', { 'resource-uri': 'app' }],
    ['S04 a resource with a line break', { 'resource-uri': 'pkg:x\n::set-output name=verified::true' }],
    ['an age without unit', { 'reuse-within': '24' }],
    ['a relative folder', { folder: 'files' }],
  ])('gets nothing signed with %s', async (_, inputs) => {
    expect(await refusal(inputs)).toMatch(/^bad-input INPUT/)
  })
})
