import { type Command, commandIn } from './command.ts'
import type { Masker } from './masker.ts'
import type { Annotation } from './types.ts'

/** Log of a step: takes what the action printed, line by line, and carries out the commands in it. */
export interface StepLog {
  /** A line of the action, from stdout or stderr: the runner looks for commands in both. */
  print(line: string): void
  /** The runner's own words. */
  warn(message: string): void
  /** The runner's own words of an error, after which the step may still succeed. */
  complain(message: string): void
  /** The same, and the step fails. */
  fail(message: string): void
  /** Whether the runner had to fail the step, whatever its exit code. */
  hasFailed(): boolean
  readonly lines: readonly string[]
  readonly annotations: readonly Annotation[]
  readonly masks: readonly string[]
  readonly warnings: readonly string[]
  readonly errors: readonly string[]
  /** Set by the old commands `set-output` and `save-state`. */
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
}

/** Longest message of an annotation, in characters, and most that are shown of one level. */
const MAX_MESSAGE = 4096
const MAX_SHOWN = 10

/** An empty log. @param hasDebug whether debug lines are shown (`ACTIONS_STEP_DEBUG`) */
export function createStepLog(masker: Masker, hasDebug: boolean): StepLog {
  const page = createPage(masker)
  const outputs: Record<string, string> = {}
  const state: Record<string, string> = {}
  const masks: string[] = []
  let stopToken: string | undefined
  let echoes = false

  const stop = ({ data }: Command, line: string): void => {
    const token = data.toLowerCase()
    if (token === '' || token === 'pause-logging' || commands.has(token)) {
      page.fail(`Invalid stop token. You cannot use '${data}' or an empty string or a registered command as token`)
      return
    }
    stopToken = token
    page.write(line)
    // A token of some length is taken for a secret of its own.
    if (data.length > 6) masker.add(data)
  }
  const mask = ({ data }: Command): void => {
    if (data.trim() === '') {
      page.warn("Can't add secret mask for empty string in ##[add-mask] command.")
      return
    }
    masks.push(data)
    masker.add(data)
    if (echoes) page.write('::add-mask::***')
  }
  const keepIn =
    (record: Record<string, string>) =>
    ({ name, properties, data }: Command): void => {
      page.warn(
        `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.`,
      )
      if (properties.name === undefined) page.fail(`Required field 'name' is missing in ##[${name}] command.`)
      else record[properties.name] = data
    }
  const disabled = ({ name }: Command, line: string): void => {
    page.fail(`Unable to process command '${line}' successfully. The \`${name}\` command is disabled.`)
  }
  const annotate =
    (level: Annotation['level']) =>
    (command: Command): void =>
      page.annotate(level, command)

  const setEcho = ({ data }: Command): void => {
    echoes = data.trim().toLowerCase() === 'on'
  }

  const commands = new Map<string, (command: Command, line: string) => void>([
    ['stop-commands', stop],
    ['add-mask', mask],
    ['error', annotate('error')],
    ['warning', annotate('warning')],
    ['notice', annotate('notice')],
    ['set-output', keepIn(outputs)],
    ['save-state', keepIn(state)],
    ['set-env', disabled],
    ['add-path', disabled],
    ['group', ({ data }) => page.write(`##[group]${data}`)],
    ['endgroup', () => page.write('##[endgroup]')],
    ['debug', ({ data }) => (hasDebug ? page.write(`##[debug]${data}`) : undefined)],
    ['echo', setEcho],
    ['add-matcher', () => undefined],
    ['remove-matcher', () => undefined],
  ])

  const print = (line: string): void => {
    const command = commandIn(line, (name) => commands.has(name) || name === stopToken)
    const name = command?.name.toLowerCase() ?? ''
    if (command === undefined || stopToken !== undefined) {
      if (command !== undefined && name === stopToken) stopToken = undefined
      page.write(line)
      return
    }
    if (echoes && ECHOED.has(name)) page.write(line)
    commands.get(name)?.(command, line)
  }
  return { ...page, print, masks, outputs, state }
}

/** Commands that `echo::on` shows as they were printed. */
const ECHOED = new Set(['set-output', 'save-state', 'set-env', 'add-path', 'add-matcher', 'remove-matcher'])

type Page = Pick<
  StepLog,
  'warn' | 'complain' | 'fail' | 'hasFailed' | 'lines' | 'annotations' | 'warnings' | 'errors'
> & {
  /** A line as it is, but for its secrets. */
  write(line: string): void
  annotate(level: Annotation['level'], command: Command): void
}

/** What people see: lines and annotations, masked. */
function createPage(masker: Masker): Page {
  const lines: string[] = []
  const annotations: Annotation[] = []
  const warnings: string[] = []
  const errors: string[] = []
  const write = (line: string): void => {
    lines.push(...masker.mask(line).split('\n'))
  }
  const complain = (message: string): void => {
    errors.push(message)
    write(`##[error]${message}`)
  }
  let isFailed = false
  return {
    lines,
    annotations,
    warnings,
    errors,
    write,
    warn: (message) => {
      warnings.push(message)
      write(`##[warning]${message}`)
    },
    complain,
    fail: (message) => {
      isFailed = true
      complain(message)
    },
    hasFailed: () => isFailed,
    annotate: (level, { properties, data }) => {
      const { title, file, line } = properties
      annotations.push({
        level,
        message: masker.mask(data).slice(0, MAX_MESSAGE),
        ...(title === undefined ? {} : { title: masker.mask(title) }),
        ...(file === undefined ? {} : { file: masker.mask(file) }),
        ...(line === undefined ? {} : { line }),
        isShown: annotations.filter((annotation) => annotation.level === level).length < MAX_SHOWN,
      })
      write(`##[${level}]${data}`)
    },
  }
}
