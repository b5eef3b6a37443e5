import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { JsonObject } from '@slsa-actions/wire'
import { createGitHubService, type FakeGitHub } from './github/index.ts'
import { createOidc, eventOf, type FakeOidc, type JobFacts } from './oidc/index.ts'
import type { Testbed, TestbedOptions } from './options.ts'
import { createRegistryService } from './registry/index.ts'
import { rewritingFetch } from './rewriting-fetch.ts'
import { jobEnvironment } from './runner/index.ts'
import { startServer } from './server/index.ts'
import { createSigstore, type EmbeddedSigstore } from './sigstore/index.ts'

const EVENT = 'event.json'

/** Starts every service, with keys of its own, and writes the files that clients need. */
export async function startTestbed(options: TestbedOptions = {}): Promise<Testbed> {
  const { serverUrl = 'https://github.com', clock = Date.now } = options
  const server = await startServer(options)
  const { url, otherUrl } = server
  const oidc = await createOidc({ url, serverUrl, clock })
  oidc.issuer = options.issuer ?? oidc.issuer
  const sigstore = createSigstore({
    url,
    serverUrl,
    clock,
    issuer: oidc.issuer,
    claims: () => oidc.defaultClaims,
    hasCtLog: options.hasCtLog ?? true,
  })
  const github = createGitHubService({ url, otherUrl, serverUrl, repository: oidc.job.repository })
  const registry = createRegistryService({ url, otherUrl, clock })
  server.add([
    ...sigstore.routes((token) => oidc.verifyToken(token)),
    ...oidc.routes,
    ...github.routes,
    ...registry.routes,
  ])

  const folder = resolve(options.folder ?? mkdtempSync(join(tmpdir(), 'testbed-')))
  const startJob = (facts: Partial<JobFacts> = {}): void => {
    Object.assign(oidc.job, facts)
    showJob(github, oidc.job, clock())
  }
  startJob()
  return {
    url,
    folder,
    get issuer() {
      return oidc.issuer
    },
    tufMirror: `${url}/tuf`,
    files: writeFiles(folder, sigstore),
    sigstore,
    github,
    oidc,
    registry,
    requests: server.requests,
    onRequest: server.onRequest,
    peak: server.peak,
    inject: server.inject,
    heal: server.heal,
    startJob,
    rewritingFetch,
    jobEnvironment: (overrides = {}) => {
      writeFileSync(join(folder, EVENT), JSON.stringify(eventOf(oidc.job, serverUrl)))
      return environmentOf(oidc, github, serverUrl, folder, overrides)
    },
    close: async () => {
      await server.close()
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

function writeFiles(folder: string, sigstore: EmbeddedSigstore): Testbed['files'] {
  mkdirSync(folder, { recursive: true })
  const write = (name: string, content: JsonObject | Buffer): string => {
    const path = join(folder, name)
    writeFileSync(path, Buffer.isBuffer(content) ? content : `${JSON.stringify(content, undefined, 2)}\n`)
    return path
  }
  return {
    trustedRoot: write('trusted_root.json', sigstore.trustedRoot()),
    signingConfig: write('signing_config.json', sigstore.signingConfig()),
    signingConfigRekorV1: write('signing_config_rekor_v1.json', sigstore.signingConfig({ rekor: 1 })),
    tufRoot: write('root.json', sigstore.tuf.firstRoot),
  }
}

/** Lets the API know the repository, the workflow's file at the job's commit, and the job itself. */
function showJob(github: FakeGitHub, job: JobFacts, now: number): void {
  const known = github.repositories.get(job.repository)
  const { ref, job: name, runId, runAttempt, sha, workflow, workflowPath } = job
  github.tokenRepository = job.repository
  github.addRepository(job.repository, {
    id: Number(job.repositoryId),
    ownerId: Number(job.ownerId),
    visibility: job.visibility,
    files: { ...known?.files, [sha]: { [workflowPath]: workflowFile(job), ...known?.files[sha] } },
    jobs: {
      ...known?.jobs,
      [`${runId}/${runAttempt}`]: [
        {
          id: 50_123_456_789,
          run_id: Number(runId),
          run_attempt: Number(runAttempt),
          workflow_name: workflow,
          head_branch: ref.replace(/^refs\/(?:heads|tags)\//, ''),
          head_sha: sha,
          name,
          status: 'in_progress',
          conclusion: null,
          started_at: new Date(now - 60_000).toISOString().replace(/\.\d+Z$/, 'Z'),
          completed_at: null,
          labels: ['ubuntu-24.04'],
          runner_name: jobEnvironment(job, NOWHERE).RUNNER_NAME ?? '',
          runner_group_name: 'GitHub Actions',
          steps: [],
        },
      ],
    },
  })
}

function workflowFile(job: JobFacts): string {
  return [
    `name: ${job.workflow}`,
    'on: push',
    'permissions: {}',
    'jobs:',
    `  ${job.job}:`,
    '    runs-on: ubuntu-24.04',
    '    steps:',
    '      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    '      - run: npm ci && npm pack',
    '',
  ].join('\n')
}

const NOWHERE = { serverUrl: '', apiUrl: '', token: '', idTokenRequestUrl: '', idTokenRequestToken: '' }

function environmentOf(
  oidc: FakeOidc,
  github: FakeGitHub,
  serverUrl: string,
  folder: string,
  overrides: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const standard = jobEnvironment(oidc.job, {
    serverUrl,
    apiUrl: github.apiUrl,
    token: github.token,
    idTokenRequestUrl: oidc.requestUrl,
    idTokenRequestToken: oidc.requestToken,
  })
  const paths = { GITHUB_EVENT_PATH: join(folder, EVENT), RUNNER_TEMP: join(folder, 'temp') }
  const all = Object.entries({ ...standard, ...paths, ...overrides })
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== undefined))
}
