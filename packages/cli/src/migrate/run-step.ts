import { isScalar } from 'yaml'
import type { Edit } from './edit.ts'
import { type Job, runnerOf, type Step, variableOf } from './model.ts'
import { endOfLine } from './permissions.ts'
import { NotUnderstood, readScript, type Script, type Word } from './shell.ts'
import { endOf, entryOf, keysOf, lineHead, nodeOf, type Source, startOf, textOf } from './source.ts'
import { type Target, usesText } from './target.ts'

/** Inputs of a step, in order. */
export type Inputs = readonly (readonly [name: string, value: string])[]

/**
 * The commands of a step that an action can take the place of.
 *
 * @throws NotUnderstood when the step is written, or runs, in a way that an action would not
 */
export function scriptOf(source: Source, job: Job, step: Step): Script {
  return readScript(scriptWhere(source, job, step))
}

/**
 * The text of a script, where an action can take its place.
 *
 * @throws NotUnderstood when the step is written, or runs, in a way that an action would not
 */
export function scriptWhere(source: Source, job: Job, step: Step): string {
  if (step.isShared) throw new NotUnderstood('the step, or its job, has an anchor, and others may be the same')
  if (step.map.flow === true) throw new NotUnderstood('the step is a flow mapping')
  if (keysOf(step.map).includes('<<')) throw new NotUnderstood('the step has a merge key')
  const defaults = [job.map, source.root].map((map) => nodeOf(source, nodeOf(source, map, 'defaults'), 'run'))
  const places = [step.map, ...defaults]
  if (places.some((map) => keysOf(map).includes('working-directory'))) {
    throw new NotUnderstood('it has a working directory, which an action has not')
  }
  const shell = places.map((map) => textOf(source, map, 'shell')).find((text) => text !== undefined)
  if (shell === undefined && job.id !== undefined && /windows|\$\{\{/i.test(labels(source, job))) {
    throw new NotUnderstood('it may run on Windows, in another shell; say `shell: bash`')
  }
  if (shell !== undefined && !/^(?:bash|sh)$/.test(shell)) throw new NotUnderstood('its shell is neither bash nor sh')
  const run = entryOf(source, step.map, 'run')
  if (!isScalar(run?.value) || typeof run.value.value !== 'string' || run.value.anchor !== undefined) {
    throw new NotUnderstood('its script has an anchor, or is an alias')
  }
  return run.value.value
}

function labels(source: Source, job: Job): string {
  if (runnerOf(source, job) === 'self-hosted') return ''
  const value = entryOf(source, job.map, 'runs-on')?.value
  return value === undefined || value === null ? '' : source.text.slice(startOf(value), endOf(value))
}

/** Longest value of a variable that is put into the place of its name, in characters. */
const MAX_VALUE = 1000

/** Variables that the runner sets everywhere, and the expression that is the same. */
const RUNNER: Readonly<Record<string, string>> = {
  GITHUB_ACTOR: 'github.actor',
  GITHUB_REF: 'github.ref',
  GITHUB_REF_NAME: 'github.ref_name',
  GITHUB_REPOSITORY: 'github.repository',
  GITHUB_REPOSITORY_OWNER: 'github.repository_owner',
  GITHUB_RUN_ID: 'github.run_id',
  GITHUB_RUN_NUMBER: 'github.run_number',
  GITHUB_SHA: 'github.sha',
}

/**
 * A word of a script as the value of an input: variables become expressions, or what the step itself sets them to.
 *
 * @throws NotUnderstood when nothing in the file sets a variable
 */
export function valueOfWord(source: Source, job: Job, step: Step, word: Word): string {
  const value = word.map((piece) => (piece.kind === 'variable' ? variable(source, job, step, piece.name) : piece.text))
  return value.join('')
}

function variable(source: Source, job: Job, step: Step, name: string): string {
  const found = variableOf(source, job, step, name)
  if (found?.kind === 'context') return `\${{ env.${name} }}`
  if (found !== undefined) {
    if (found.text.length > MAX_VALUE) throw new NotUnderstood(`the variable ${name} is long`)
    if (/[\r\n]/.test(found.text.trim())) throw new NotUnderstood(`the variable ${name} has several lines`)
    return found.text.trim()
  }
  const context = Object.hasOwn(RUNNER, name) ? RUNNER[name] : undefined
  if (context === undefined) throw new NotUnderstood(`nothing in the file sets the variable ${name}`)
  return `\${{ ${context} }}`
}

/**
 * Edits that put an action in the place of a step's script; everything else of the step stays, comments of the script
 * stand before the action.
 *
 * @throws NotUnderstood when the script stands where it cannot be replaced alone
 */
export function actInstead(
  source: Source,
  step: Step,
  target: Target,
  path: string,
  inputs: Inputs,
  comments: readonly string[],
): readonly Edit[] {
  const run = entryOf(source, step.map, 'run')
  if (run === undefined) throw new NotUnderstood('it has no script')
  const head = lineHead(source, startOf(run.key))
  if (!/^[ ]*(?:- +)?$/.test(head)) throw new NotUnderstood('its script does not begin a line')
  const indent = ' '.repeat(head.length)
  const { eol } = source
  const lines = [
    ...comments,
    `uses: ${usesText(target, path)} # ${target.comment}`,
    'with:',
    ...inputs.flatMap(([name, value]) => scalarLines(name, value).map((line) => `  ${line}`)),
  ]
  const start = startOf(run.key)
  const text = source.text.slice(startOf(run.value), endOf(run.value))
  if (/^[|>]/.test(text) && !/^[|>][-+0-9]*[ \t]*\r?\n/.test(text)) {
    throw new NotUnderstood('a comment stands behind the head of its script')
  }
  const end = startOf(run.value) + text.trimEnd().length
  return [{ start, end, text: lines.join(`${eol}${indent}`) }, ...withoutShell(source, step)]
}

/** `shell` is for scripts alone. */
function withoutShell(source: Source, step: Step): readonly Edit[] {
  const shell = entryOf(source, step.map, 'shell')
  if (shell === undefined) return []
  const start = startOf(shell.key)
  const head = lineHead(source, start)
  if (head.trim() !== '' || !isScalar(shell.value) || shell.value.anchor !== undefined) {
    throw new NotUnderstood('the step begins with its shell')
  }
  const lineEnd = endOfLine(source, endOf(shell.value))
  const hasComment = source.text.slice(endOf(shell.value), lineEnd).trim() !== ''
  const comment = /^[ \t]*/.exec(source.text.slice(endOf(shell.value)))?.[0].length ?? 0
  if (hasComment) return [{ start, end: endOf(shell.value) + comment, text: '' }]
  if (lineEnd >= source.text.length) {
    // The last line of a file without a line end: the one before it goes.
    return [{ start: start - head.length - source.eol.length, end: lineEnd, text: '' }]
  }
  return [{ start: start - head.length, end: lineEnd + source.eol.length, text: '' }]
}

function scalarLines(name: string, value: string): string[] {
  const lines = value.split('\n')
  if (lines.length > 1) return [`${name}: |`, ...lines.map((line) => `  ${line}`)]
  const isPlain =
    /^[\w./$][^\n]*$/.test(value) && !/: | #|[:\s]$/.test(value) && !/^[\d.+-]+$|^(?:null|yes|no|on|off)$/i.test(value)
  return [`${name}: ${isPlain ? value : `'${value.replaceAll("'", "''")}'`}`]
}
