import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startServer } from '../server/index.ts'
import { type ActionRun, type RunActionOptions, runAction } from './index.ts'

const ACTION = `
name: fixture
inputs:
  subject-path:
    required: true
  github-token:
    default: \${{ github.token }}
  two words:
    default: 7
  old-one:
    deprecationMessage: use the new one
outputs:
  a: {}
runs:
  using: node24
  main: main.mjs
  post: post.mjs
`

const ENV = {
  GITHUB_TOKEN: 'ghs_thetoken',
  GITHUB_REPOSITORY: 'acme/app',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'req-secret',
}

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fixture-'))
  mkdirSync(join(folder, 'workspace'))
  writeFileSync(join(folder, 'action.yml'), ACTION)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a script of some lines as the action. */
function run(script: string, options: Partial<RunActionOptions> = {}): Promise<ActionRun> {
  const imports = "import { appendFileSync as append, readFileSync as read, writeFileSync as write } from 'node:fs'"
  writeFileSync(join(folder, 'main.mjs'), `${imports}\nconst { env } = process\n${script}\n`)
  return runAction({
    actionFolder: folder,
    workspace: join(folder, 'workspace'),
    temp: join(folder, 'runner', '_temp'),
    env: ENV,
    ...options,
  })
}

const show = (expression: string, options?: Partial<RunActionOptions>): Promise<unknown> =>
  run(`process.stdout.write(JSON.stringify(${expression} ?? null))`, options).then(({ rawStdout }) =>
    JSON.parse(rawStdout),
  )

describe('runAction gives an action', () => {
  it('its inputs as variables: upper case, blanks to underscores, dashes kept, defaults evaluated', async () => {
    const names = "Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('INPUT_')))"
    expect(await show(names, { inputs: { 'Subject-Path': 'dist/*' } })).toEqual({
      'INPUT_SUBJECT-PATH': 'dist/*',
      'INPUT_GITHUB-TOKEN': 'ghs_thetoken',
      INPUT_TWO_WORDS: '7',
      'INPUT_OLD-ONE': '',
    })
  })

  it('an input that is empty on purpose, instead of the default', async () => {
    expect(await show("env['INPUT_GITHUB-TOKEN']", { inputs: { 'github-token': '' } })).toBe('')
  })

  it('nothing of the environment of the test, and no token by itself', async () => {
    process.env.TESTBED_LEAK = 'x'
    const seen = await show('[env.TESTBED_LEAK, env.GITHUB_TOKEN, env.GITHUB_REPOSITORY, env.CI, env.NODE_OPTIONS]')
    delete process.env.TESTBED_LEAK
    expect(seen).toEqual([null, null, 'acme/app', 'true', null])
  })

  it('what the step sets, a token too', async () => {
    expect(await show('env.GITHUB_TOKEN', { stepEnv: { GITHUB_TOKEN: 'x' } })).toBe('x')
  })

  it('the workspace as its place, and a temp folder', async () => {
    expect(await show('[process.cwd(), env.GITHUB_WORKSPACE, env.RUNNER_TEMP]')).toEqual([
      join(folder, 'workspace'),
      join(folder, 'workspace'),
      join(folder, 'runner', '_temp'),
    ])
  })

  it('the event', async () => {
    const event = { repository: { visibility: 'public' } }
    expect(await show("JSON.parse(read(env.GITHUB_EVENT_PATH, 'utf8'))", { event })).toEqual(event)
  })

  it("the job's event when the step has none of its own", async () => {
    writeFileSync(join(folder, 'job.json'), '{"ref":"refs/heads/main"}')
    const seen = await show("JSON.parse(read(env.GITHUB_EVENT_PATH, 'utf8'))", {
      env: { ...ENV, GITHUB_EVENT_PATH: join(folder, 'job.json') },
    })
    expect(seen).toEqual({ ref: 'refs/heads/main' })
  })

  it('its saved state in the post step, which is another script', async () => {
    const first = await run("append(env.GITHUB_STATE, 'key=value\\n')")
    writeFileSync(join(folder, 'post.mjs'), "process.stdout.write('post ' + process.env.STATE_key)")
    const { rawStdout } = await run('', { entry: 'post', state: first.state })
    expect(rawStdout).toBe('post value')
  })

  it('another script when one is given', async () => {
    writeFileSync(join(folder, 'other.mjs'), "process.stdout.write('other')")
    expect((await run('', { mainOverride: join(folder, 'other.mjs') })).rawStdout).toBe('other')
  })
})

describe('runAction tells', () => {
  it('outputs, summary, environment and path for later steps', async () => {
    const result = await run(`
      append(env.GITHUB_OUTPUT, 'a=1\\nb<<E\\ntwo\\nlines\\nE\\n')
      append(env.GITHUB_STEP_SUMMARY, '# Done\\n')
      append(env.GITHUB_ENV, 'X=y\\n')
      append(env.GITHUB_PATH, '/opt/bin\\n')`)
    expect(result).toMatchObject({
      exitCode: 0,
      signal: null,
      conclusion: 'success',
      outputs: { a: '1', b: 'two\nlines' },
      summary: '# Done\n',
      savedEnv: { X: 'y' },
      savedPath: ['/opt/bin'],
      warnings: [],
      errors: [],
    })
  })

  it('a failure by its exit code', async () => {
    expect(await run('process.exitCode = 3')).toMatchObject({ exitCode: 3, conclusion: 'failure' })
  })

  it('inputs that action.yml does not know', async () => {
    const { warnings, log, exitCode } = await run('', { inputs: { 'subject-path': 'x', tpyo: '1', other: '2' } })
    const expected =
      "Unexpected input(s) 'tpyo', 'other', valid inputs are ['subject-path', 'github-token', 'two words', 'old-one']"
    expect([warnings, log, exitCode]).toEqual([[expected], `##[warning]${expected}\n`, 0])
  })

  it('deprecated inputs that are used', async () => {
    expect((await run('', { inputs: { 'old-one': 'x' } })).warnings).toEqual([
      "Input 'old-one' has been deprecated with message: use the new one",
    ])
  })

  it('annotations, also those printed to stderr', async () => {
    const { annotations } = await run("console.log('::notice::out'); console.error('::error title=T::err')")
    expect(new Set(annotations)).toEqual(
      new Set([
        { level: 'notice', message: 'out', isShown: true },
        { level: 'error', message: 'err', title: 'T', isShown: true },
      ]),
    )
  })

  it('a log without secrets: the tokens of the job, those of the test, those that the action masks', async () => {
    const result = await run(
      `console.log('::add-mask::own-secret')
      console.log(env['INPUT_GITHUB-TOKEN'], env.ACTIONS_ID_TOKEN_REQUEST_TOKEN, 'given', 'own-secret')
      append(env.GITHUB_STEP_SUMMARY, 'x own-secret x\\n')`,
      { secrets: ['given'] },
    )
    expect([result.log, result.masks, result.summary]).toEqual(['*** *** *** ***\n', ['own-secret'], 'x *** x\n'])
    expect(result.rawStdout).toContain('ghs_thetoken req-secret given own-secret')
  })

  it('a failure when a command file cannot be read, and no output of it', async () => {
    const result = await run("append(env.GITHUB_OUTPUT, 'a=1\\nbroken\\n')")
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'failure', outputs: {} })
    expect(result.errors).toEqual(["Unable to process file command 'output' successfully.", "Invalid format 'broken'"])
  })

  it('no summary when it is larger than GitHub takes', async () => {
    const result = await run("append(env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1))")
    expect([result.summary, result.conclusion, result.errors]).toEqual([
      '',
      'success',
      [expect.stringContaining('1024k')],
    ])
  })

  it('that NODE_OPTIONS does not reach later steps', async () => {
    const { savedEnv, errors } = await run("append(env.GITHUB_ENV, 'NODE_OPTIONS=--require /evil.js\\nA=b\\n')")
    expect([savedEnv, errors.length]).toEqual([{ A: 'b' }, 1])
  })

  it('what the action left in the temp folder, and nothing of the runner', async () => {
    const { temp } = await run("write(env.RUNNER_TEMP + '/left.txt', 'x')")
    expect(readdirSync(temp)).toEqual(['left.txt'])
  })

  it('makes a temp folder for each step when none is given, below the one of the job', async () => {
    const job = join(folder, 'job-temp')
    writeFileSync(
      join(folder, 'main.mjs'),
      "(await import('node:fs')).writeFileSync(process.env.RUNNER_TEMP + '/left.txt', '')",
    )
    const options = { actionFolder: folder, workspace: folder, env: { ...ENV, RUNNER_TEMP: job } }
    const temps = [(await runAction(options)).temp, (await runAction(options)).temp]
    expect(new Set(temps).size).toBe(2)
    expect(temps.map((temp) => [temp.startsWith(job), readdirSync(temp)])).toEqual([
      [true, ['left.txt']],
      [true, ['left.txt']],
    ])
  })
})

describe('runAction refuses', () => {
  it.each([
    ['no action.yml', undefined, 'there is no action.yml'],
    ['a composite action', 'runs:\n  using: composite\n', 'not nodeNN'],
    ['a script that is not there', 'runs:\n  using: node24\n  main: missing.mjs\n', 'File not found'],
    [
      'a default that it cannot evaluate',
      `inputs: { a: { default: "\${{ toJSON(x) }}" } }\nruns: { using: node24, main: main.mjs }\n`,
      'evaluate',
    ],
  ])('%s', async (_what, yaml, reason) => {
    if (yaml === undefined) rmSync(join(folder, 'action.yml'))
    else writeFileSync(join(folder, 'action.yml'), yaml)
    await expect(run('')).rejects.toThrow(reason)
  })

  it('an action that does not end in time, which is killed', async () => {
    await expect(run("console.log('so far'); setInterval(() => {}, 1000)", { timeoutMs: 2000 })).rejects.toThrow(
      /did not end within 2000 ms[\s\S]*so far/,
    )
  })
})

describe('runAction ends an action', () => {
  const cancelled = async (script: string): Promise<ActionRun> => {
    const controller = new AbortController()
    const server = await startServer()
    server.add([{ endpoint: 'fulcio', method: 'GET', path: /\/ready/, handle: () => ({ status: 200 }) }])
    server.onRequest(() => controller.abort())
    const ready = `await fetch('${server.url}/ready')\nsetInterval(() => {}, 1000)`
    const result = await run(`${script}\n${ready}`, {
      cancel: controller.signal,
      cancelWaits: { terminateMs: 500, killMs: 500 },
    })
    await server.close()
    return result
  }

  it('K06 with SIGINT first', async () => {
    expect(await cancelled("process.on('SIGINT', () => { console.log('int'); process.exit(7) })")).toMatchObject({
      exitCode: 7,
      rawStdout: 'int\n',
      conclusion: 'cancelled',
    })
  })

  it('K06 then with SIGTERM, then with SIGKILL', async () => {
    const stubborn = "for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => console.log(name))"
    expect(await cancelled(stubborn)).toMatchObject({
      exitCode: null,
      signal: 'SIGKILL',
      rawStdout: 'SIGINT\nSIGTERM\n',
      conclusion: 'cancelled',
    })
  })

  it('K02 at once when a service did its work and before the action knows', async () => {
    const server = await startServer()
    let done = 0
    server.add([
      {
        endpoint: 'fulcio',
        method: 'POST',
        path: /\/cert/,
        handle: () => {
          done += 1
          return { status: 201, body: {} }
        },
      },
    ])
    const result = await run(
      `console.log('before')
      await fetch('${server.url}/cert', { method: 'POST' })
      console.log('after')
      await fetch('${server.url}/cert', { method: 'POST' })`,
      { requests: server, killWhen: ({ endpoint }, phase) => endpoint === 'fulcio' && phase === 'carried-out' },
    )
    await server.close()
    expect([done, result.signal, result.exitCode, result.rawStdout, result.conclusion]).toEqual([
      1,
      'SIGKILL',
      null,
      'before\n',
      'failure',
    ])
  })
})
