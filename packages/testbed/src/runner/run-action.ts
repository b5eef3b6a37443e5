import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { JsonObject } from '@slsa-actions/wire'
import { type ActionFile, readActionFile } from './action-file.ts'
import { type Ended, runChild } from './child.ts'
import { parsePairs, parsePath } from './command-file.ts'
import { type Contexts, evaluateText } from './expression.ts'
import { createMasker, type Masker } from './masker.ts'
import { openStepFolder, readStepFile, type StepFolder } from './step-folder.ts'
import { createStepLog, type StepLog } from './step-log.ts'
import type { ActionRun, RunActionOptions } from './types.ts'

/** Variables of a job whose values the runner knows as secrets. */
const SECRET_NAMES = ['GITHUB_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_RUNTIME_TOKEN']
/** Largest summary of one step, in bytes. */
const MAX_SUMMARY = 1024 * 1024

/**
 * Starts a JavaScript action as GitHub's runner does, and tells what became of it.
 *
 * @throws Error for an action that no runner would start, and for one that does not end in time
 */
export async function runAction(options: RunActionOptions): Promise<ActionRun> {
  const action = readActionFile(options.actionFolder)
  const script = scriptOf(action, options)
  const event = eventText(options)
  const folder = openStepFolder(options.temp, options.env.RUNNER_TEMP, event)
  const masker = createMasker([...SECRET_NAMES.flatMap((name) => options.env[name] ?? []), ...(options.secrets ?? [])])
  const log = createStepLog(masker, options.env.RUNNER_DEBUG === '1' || options.env.ACTIONS_STEP_DEBUG === 'true')
  const base = baseEnvironment(options, folder)
  const inputs = inputsOf(action, options, contextsOf(options, base, event), log)
  const ended = await runChild(
    {
      node: options.node ?? process.execPath,
      script,
      cwd: options.workspace,
      env: { ...base, ...inputs, ...prefixed('STATE_', options.state ?? {}), ...options.stepEnv },
      onLine: log.print,
    },
    options,
  )
  return runOf(ended, folder, log, masker)
}

function scriptOf(action: ActionFile, options: RunActionOptions): string {
  const named = action[options.entry ?? 'main']
  const script = options.mainOverride === undefined ? named : resolve(options.actionFolder, options.mainOverride)
  if (script === undefined) throw new Error(`${options.actionFolder}: action.yml has no "${options.entry}"`)
  if (!existsSync(script)) throw new Error(`${options.actionFolder}: File not found: '${script}'`)
  return script
}

function eventText({ event, env }: RunActionOptions): string {
  if (event !== undefined) return JSON.stringify(event)
  return env.GITHUB_EVENT_PATH === undefined ? '{}' : readFileSync(env.GITHUB_EVENT_PATH, 'utf8')
}

/** The job's environment with the files of this step. */
function baseEnvironment(options: RunActionOptions, folder: StepFolder): Record<string, string> {
  const { GITHUB_TOKEN: _token, ...env } = options.env
  const ofMachine = ['PATH', 'SystemRoot', 'SYSTEMROOT'].flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value]]
  })
  return {
    ...Object.fromEntries(ofMachine),
    HOME: folder.home,
    GITHUB_ACTION: '__self',
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    RUNNER_TOOL_CACHE: folder.toolCache,
    ...env,
    GITHUB_WORKSPACE: options.workspace,
    RUNNER_TEMP: folder.temp,
    GITHUB_EVENT_PATH: folder.eventPath,
    GITHUB_OUTPUT: folder.files.output,
    GITHUB_ENV: folder.files.env,
    GITHUB_PATH: folder.files.path,
    GITHUB_STATE: folder.files.state,
    GITHUB_STEP_SUMMARY: folder.files.summary,
  }
}

function contextsOf(options: RunActionOptions, base: Readonly<Record<string, string>>, event: string): Contexts {
  const named = (prefix: string): JsonObject =>
    Object.fromEntries(
      Object.entries(base)
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length).toLowerCase(), value]),
    )
  return {
    github: {
      ...named('GITHUB_'),
      token: options.env.GITHUB_TOKEN ?? '',
      action_path: options.actionFolder,
      event: JSON.parse(event) as JsonObject,
    },
    runner: named('RUNNER_'),
    env: { ...options.stepEnv },
  }
}

/** `INPUT_` variables: what was given, then the defaults of what was not. Names are compared without case. */
function inputsOf(
  action: ActionFile,
  options: RunActionOptions,
  contexts: Contexts,
  log: StepLog,
): Record<string, string> {
  const given = new Map(
    Object.entries(options.inputs ?? {}).map(([name, value]) => [name.toLowerCase(), { name, value }]),
  )
  const known = new Set(action.inputs.map(({ name }) => name.toLowerCase()))
  const unexpected = [...given.values()].filter(({ name }) => !known.has(name.toLowerCase())).map(({ name }) => name)
  for (const { name, deprecation } of action.inputs) {
    if (deprecation !== undefined && given.has(name.toLowerCase()))
      log.warn(`Input '${name}' has been deprecated with message: ${deprecation}`)
  }
  if (unexpected.length > 0) {
    const valid = action.inputs.map(({ name }) => name)
    log.warn(`Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid.join("', '")}']`)
  }
  const defaults = action.inputs
    .filter(({ name }) => !given.has(name.toLowerCase()))
    .map(({ name, default: value = '' }) => [inputVariable(name), evaluateText(value, contexts)])
  return Object.fromEntries([
    ...defaults,
    ...[...given.values()].map(({ name, value }) => [inputVariable(name), value]),
  ])
}

/** Spaces become `_`, dashes stay. */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${name}`, value]))
}

function runOf(ended: Ended, folder: StepFolder, log: StepLog, masker: Masker): ActionRun {
  const pairs = (context: 'output' | 'env' | 'state'): Record<string, string> => {
    try {
      return Object.fromEntries(parsePairs(readStepFile(folder.files[context])))
    } catch (error) {
      log.fail(`Unable to process file command '${context}' successfully.`)
      log.fail(error instanceof Error ? error.message : String(error))
      return {}
    }
  }
  const savedEnv = allowedEnv(pairs('env'), log)
  const outputs = { ...log.outputs, ...pairs('output') }
  const state = { ...log.state, ...pairs('state') }
  const savedPath = parsePath(readStepFile(folder.files.path))
  const summary = summaryOf(readStepFile(folder.files.summary), log, masker)
  folder.clear()
  const { stdout, stderr, isCancelled, ...end } = ended
  const isGood = ended.exitCode === 0 && !log.hasFailed()
  return {
    ...end,
    conclusion: isCancelled ? 'cancelled' : isGood ? 'success' : 'failure',
    outputs,
    annotations: log.annotations,
    masks: log.masks,
    summary,
    log: log.lines.map((line) => `${line}\n`).join(''),
    rawStdout: stdout,
    rawStderr: stderr,
    warnings: log.warnings,
    errors: log.errors,
    temp: folder.temp,
    savedEnv,
    savedPath,
    state,
  }
}

/** A step may not change how later ones start node. */
function allowedEnv(env: Record<string, string>, log: StepLog): Record<string, string> {
  const { NODE_OPTIONS: blocked, ...rest } = env
  if (blocked !== undefined) log.complain("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
  return rest
}

function summaryOf(text: string, log: StepLog, masker: Masker): string {
  const size = Buffer.byteLength(text)
  if (size <= MAX_SUMMARY) return text.split('\n').map(masker.mask).join('\n')
  log.complain(
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.floor(size / 1024)}k.`,
  )
  return ''
}
