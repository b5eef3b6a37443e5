import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ActionRun, runAction } from '@slsa-actions/testbed'
import { mapLimit } from '@slsa-actions/wire'
import { parse } from 'yaml'
import { schemaErrors } from '../support/schemas.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const ACTIONS = ['build-provenance', 'attest', 'sign', 'verify'] as const
type Action = (typeof ACTIONS)[number]
type Inputs = Readonly<Record<string, string>>

const TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'
const REQUEST_TOKEN = 'request.token.of-the-runner'
/** A job that reaches no service: the port of the discard protocol is closed. */
const JOB = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'http://127.0.0.1:9/api',
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_TOKEN: TOKEN,
  ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/token?x=1',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
}
const DIGEST = `sha256:${'a'.repeat(64)}`
/** Enough for the action to have something to work on. */
const ENOUGH: Readonly<Record<Action, Inputs>> = {
  'build-provenance': { 'subject-digest': DIGEST, 'subject-name': 'app' },
  attest: { 'subject-digest': DIGEST, 'subject-name': 'app' },
  sign: { digests: `${DIGEST} app` },
  verify: { digests: DIGEST, 'certificate-identity': 'https://x', 'certificate-oidc-issuer': 'https://y' },
}

let folder = ''
let workspace = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'steps-'))
  workspace = join(folder, 'workspace')
  mkdirSync(workspace)
  mkdirSync(join(workspace, 'dist'))
  writeFileSync(join(workspace, 'dist/app.txt'), 'app')
})
afterAll(() => rmSync(folder, { recursive: true }))

interface More {
  readonly env?: Readonly<Record<string, string>>
  readonly without?: readonly string[]
  readonly event?: object
}

function step(action: Action, inputs: Inputs, { env = {}, without = [], event }: More = {}): Promise<ActionRun> {
  const all = Object.entries({ ...JOB, RUNNER_TEMP: join(folder, 'temp'), ...env }).filter(
    ([name]) => !without.includes(name),
  )
  return runAction({
    actionFolder: join(root, 'actions', action),
    mainOverride: join(root, 'build/bundles', action, 'index.js'),
    inputs,
    env: Object.fromEntries(all),
    workspace,
    ...(event === undefined ? {} : { event }),
  })
}

interface Result {
  readonly outcome: string
  readonly failure: { readonly code: string; readonly message: string; readonly remedy?: string }
}

function resultOf(run: ActionRun): Result {
  return JSON.parse(readFileSync(run.outputs['result-path'] ?? '', 'utf8'))
}

/** What every failed step looks like, whatever the reason. */
function expectFailure(action: Action, run: ActionRun, exitCode: number, outcome: string): void {
  expect(Object.keys(run.outputs).sort()).toEqual(['outcome', 'result-path'])
  expect({ exit: run.exitCode, outcome: run.outputs.outcome }).toEqual({ exit: exitCode, outcome })
  expect(schemaErrors(action, resultOf(run))).toEqual([])
  expect(run.annotations.filter(({ level }) => level === 'error')).toHaveLength(1)
  expect(run.errors).toEqual([])
  expect(run.rawStderr).toBe('')
  expect(run.log).not.toMatch(/\n {4}at /)
}

it('verify knows the language of conditions that a layout is written in', async () => {
  const key =
    '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n'
  const layout = {
    expires: '2099-01-01T00:00:00Z',
    functionaries: { ann: { keyType: 'ed25519', scheme: 'ed25519', keyVal: { public: key } } },
    steps: [
      {
        name: 'test',
        expectedPredicates: [
          {
            predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
            functionaries: ['ann'],
            expectedAttributes: ['predicate.result = "PASSED"'],
          },
        ],
      },
    ],
  }
  writeFileSync(join(workspace, 'layout.json'), JSON.stringify(layout))
  const run = await step('verify', { digests: DIGEST, layout: 'layout.json' })
  expectFailure('verify', run, 2, 'bad-input')
  expect(resultOf(run).failure.message).toContain('step "test"')
})

describe.each(ACTIONS)('%s', (action) => {
  it('F15 says what is missing when nothing is given', async () => {
    const run = await step(action, {})
    expectFailure(action, run, 2, 'bad-input')
    expect(resultOf(run).failure).toMatchObject({ code: 'NO_SUBJECT', remedy: expect.stringMatching(/^(give|name) `/) })
    expect(run.annotations[0]?.message).toContain('What to do: ')
    expect(run.summary).toContain('stopped before the end')
  })

  it('F14 refuses a boolean that is none, and an empty one', async () => {
    for (const value of ['yes', '1', '']) {
      const run = await step(action, { ...ENOUGH[action], 'show-summary': value })
      expectFailure(action, run, 2, 'bad-input')
      expect(resultOf(run).failure).toMatchObject({ code: 'INPUT', message: expect.stringContaining('show-summary') })
    }
  })

  it('F14 takes " True " for true', async () => {
    const run = await step(action, { 'show-summary': ' True ' })
    expect(resultOf(run).failure.code).toBe('NO_SUBJECT')
  })

  it('F14 leaves an unknown input to the warning of the runner', async () => {
    const run = await step(action, { 'subject-paths': 'x' })
    expect(run.warnings.join()).toContain('subject-paths')
    expect(resultOf(run).failure.code).toBe('NO_SUBJECT')
  })

  it('refuses by name every input whose description says so', async () => {
    const { inputs } = parse(readFileSync(join(root, 'actions', action, 'action.yml'), 'utf8')) as {
      inputs: Record<string, { description: string }>
    }
    const refrain = /(given, it is refused|refused here|refuses it)\.$/
    const refused = Object.keys(inputs).filter((name) => refrain.test(inputs[name]?.description.trim() ?? ''))
    // What `sign` has in common with the others and means nothing there: it is never silently ignored.
    if (action === 'sign') expect(refused).toEqual(['build-type', 'inputs', 'vars'])
    await mapLimit(refused, 4, async (name) => {
      const run = await step(action, { ...ENOUGH[action], [name]: 'value' })
      expect({ name, exit: run.exitCode, message: resultOf(run).failure.message }).toEqual({
        name,
        exit: 2,
        message: expect.stringMatching(new RegExp(`^input ${name}: `)),
      })
    })
  })

  it('N10 refuses to work where certificates are not checked', async () => {
    const run = await step(action, ENOUGH[action], { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } })
    expectFailure(action, run, 2, 'bad-input')
    expect(resultOf(run).failure.message).toContain('NODE_TLS_REJECT_UNAUTHORIZED')
  })

  it('S02 refuses a token that could not be masked, and does not show it', async () => {
    const run = await step(action, { ...ENOUGH[action], 'github-token': 'q7Z' })
    expectFailure(action, run, 2, 'bad-input')
    expect(run.rawStdout + run.summary).not.toContain('q7Z')
  })

  it('S01 has no secret in log, outputs, summary or result, with debug logging too', async () => {
    const run = await step(
      action,
      { ...ENOUGH[action], 'ca-file': 'none' },
      {
        env: { RUNNER_DEBUG: '1', HTTPS_PROXY: 'http://user:pr0xy-pass@127.0.0.1:9' },
      },
    )
    expect(run.exitCode).toBe(2)
    const unmasked = run.rawStdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    const everything = [
      ...unmasked,
      run.log,
      run.summary,
      JSON.stringify(run.outputs),
      JSON.stringify(resultOf(run)),
    ].join('\n')
    for (const secret of [TOKEN, REQUEST_TOKEN, 'of-the-runner', 'pr0xy-pass']) {
      expect(everything).not.toContain(secret)
      expect(everything).not.toContain(Buffer.from(secret).toString('base64'))
      expect(run.masks).toContain(secret)
    }
  })

  it('refuses a ca-file that holds no certificate', async () => {
    const run = await step(action, { ...ENOUGH[action], 'ca-file': 'dist/app.txt' })
    expectFailure(action, run, 2, 'bad-input')
    expect(resultOf(run).failure.message).toContain('ca-file')
  })

  it.each(['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_EVENT_NAME'])(
    'names %s when the machine is no runner',
    async (name) => {
      const run = await step(action, ENOUGH[action], { without: [name] })
      expectFailure(action, run, 2, 'bad-input')
      expect(resultOf(run).failure.message).toContain(name)
    },
  )

  it('C16 knows no server whose name only begins like one', async () => {
    const run = await step(action, ENOUGH[action], { env: { GITHUB_SERVER_URL: 'https://github.com.evil.example' } })
    expect(run.exitCode).not.toBe(0)
    expect(run.outputs.outcome).not.toBe('verified')
  })
})

describe.each(['build-provenance', 'attest', 'sign'] as const)('%s in a pull request', (action) => {
  const event = {
    pull_request: { head: { repo: { id: 2 } }, base: { repo: { id: 1 } } },
    repository: { visibility: 'public' },
  }

  it('skips one from a fork with a notice, and does not fail', async () => {
    const run = await step(action, ENOUGH[action], { event, env: { GITHUB_EVENT_NAME: 'pull_request' } })
    expect({ exit: run.exitCode, outcome: run.outputs.outcome }).toEqual({ exit: 0, outcome: 'skipped' })
    expect(Object.keys(run.outputs).sort()).toEqual(['outcome', 'result-path'])
    expect(run.annotations).toEqual([
      expect.objectContaining({ level: 'notice', message: expect.stringContaining('fork') }),
    ])
    expect(schemaErrors(action, resultOf(run))).toEqual([])
  })

  it('skips one from a fork whose build made nothing', async () => {
    const run = await step(action, {}, { event, env: { GITHUB_EVENT_NAME: 'pull_request' } })
    expect(run.outputs.outcome).toBe('skipped')
  })

  it.each(['pull_request_target', 'workflow_run', 'issue_comment'])(
    'S12 refuses the code of a fork in %s',
    async (eventName) => {
      const run = await step(action, ENOUGH[action], { event, env: { GITHUB_EVENT_NAME: eventName } })
      expectFailure(action, run, 2, 'bad-input')
      expect(resultOf(run).failure.code).toBe('FORK_WITH_RIGHTS')
    },
  )
})

describe('S04 hostile texts', () => {
  it.each([
    ['build-provenance', { 'subject-digest': '::stop-commands::x', 'subject-name': 'app' }],
    ['attest', { 'subject-digest': DIGEST, 'subject-name': 'x%0A::set-output name=verified::true\n::error::y' }],
    ['attest', { 'subject-path': 'dist/##[add-mask]app' }],
    ['sign', { digests: 'sha512:\u001b[31m::set-env name=PATH::x' }],
    ['verify', { digests: 'x::set-output', 'certificate-identity': 'a', 'certificate-oidc-issuer': 'b' }],
  ] as const)('%s takes none of %j for a command', async (action, inputs) => {
    const run = await step(action, inputs, { event: { repository: { visibility: 'public' } } })
    expect(run.exitCode).not.toBe(0)
    expect(Object.keys(run.outputs).sort()).toEqual(['outcome', 'result-path'])
    expect(run.annotations).toHaveLength(1)
    expect(run.savedEnv).toEqual({})
    expect([run.errors, run.warnings]).toEqual([[], []])
    expect(run.rawStdout).not.toMatch(/\u001b|##\[/)
  })
})

describe('the event', () => {
  it('A29 is refused with a key that stands twice', async () => {
    const path = join(workspace, 'event.json')
    writeFileSync(path, '{"a":1,"a":2}')
    const run = await step('sign', ENOUGH.sign, { env: { GITHUB_EVENT_PATH: path } })
    expectFailure('sign', run, 2, 'bad-input')
    expect(resultOf(run).failure.code).toBe('JSON_DUPLICATE_KEY')
  })
})
