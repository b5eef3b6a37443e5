import { type Job, type Step, variableOf } from './model.ts'
import { scriptWhere, valueOfWord } from './run-step.ts'
import { readScript, type Script, type Word } from './shell.ts'
import { entryOf, type Source, textOf } from './source.ts'
import { usesOf } from './target.ts'

const TAGS = String.raw`"?(?:\$\{?(?<tags>[A-Za-z_]\w*)\}?|(?<inline>\$\{\{[^}]*\}\}))"?`
const DIGEST = String.raw`(?<digest>\$\{?[A-Za-z_]\w*\}?|\$\{\{[^}]*\}\})`
const OPTIONS = '(?<options>(?: +--?[a-z-]+)*)'

/** The ways in which workflows sign every tag of docker/metadata-action at one digest. */
const LOOPS = [
  new RegExp(String.raw`^echo +${TAGS} *\| *xargs +-I *\{\} +cosign +sign${OPTIONS} +"?\{\}@${DIGEST}"?$`),
  new RegExp(
    String.raw`^for (?<tag>[a-z_]+) in ${TAGS}; *do\s+cosign +sign${OPTIONS} +"?\$\{?\k<tag>\}?@${DIGEST}"?;?\s+done$`,
  ),
  new RegExp(
    String.raw`^(?<list>[a-z_]+)=""\s+for (?<tag>[a-z_]+) in ${TAGS}; *do\s+\k<list>\+="\$\{?\k<tag>\}?@${DIGEST} "\s+done\s+cosign +sign${OPTIONS} +\$\{?\k<list>\}?$`,
  ),
]

/**
 * A script that signs every tag of docker/metadata-action at one digest, as one command for all of them; undefined for
 * any other script. An expression joins the tags out of the action's output `json`.
 *
 * @throws NotUnderstood when the step could not be replaced, or nothing in the file sets the digest
 */
export function readTagLoop(source: Source, job: Job, step: Step): Script | undefined {
  const lines = (textOf(source, step.map, 'run') ?? '').split(/\r?\n/).map((line) => line.trim())
  const comments = lines.filter((line) => line.startsWith('#'))
  const script = lines.filter((line) => line !== '' && !line.startsWith('#')).join('\n')
  const {
    tags,
    inline,
    digest = '',
    options = '',
  } = LOOPS.map((loop) => loop.exec(script)).find((found) => found !== null)?.groups ?? {}
  if (digest === '') return undefined
  const variable = tags === undefined ? undefined : variableOf(source, job, step, tags)
  const from = inline ?? (variable?.kind === 'text' ? variable.text.trim() : '')
  const [, id] = /^\$\{\{ *steps\.([\w-]+)\.outputs\.tags *\}\}$/.exec(from) ?? []
  if (id === undefined || !isMetadata(source, job, id)) return undefined
  scriptWhere(source, job, step)
  const [[, word = []] = []] = readScript(`x ${digest}`).commands
  const value = valueOfWord(source, job, step, word)
  const [, inner] = /^\$\{\{ *([^}]*?) *\}\}$/.exec(value) ?? []
  if (inner === undefined) return undefined
  const images = `\${{ join(fromJSON(steps.${id}.outputs.json).tags, format('@{0},', ${inner})) }}@${value}`
  const image: Word = [{ kind: 'expression', text: images }]
  const [command = []] = readScript(`cosign sign${options}`).commands
  return { commands: [[...command, image]], comments }
}

function isMetadata(source: Source, job: Job, id: string): boolean {
  return job.steps.some(
    ({ map }) =>
      textOf(source, map, 'id') === id &&
      usesOf(source, entryOf(source, map, 'uses'))?.path === 'docker/metadata-action',
  )
}
