import { type Signing, signingOf } from './cosign-command.ts'
import { levelOfSignature } from './level.ts'
import { findVariable, type Job, type Step } from './model.ts'
import { left, type Move } from './place.ts'
import { actInstead, type Inputs, scriptOf, valueOfWord } from './run-step.ts'
import { NotUnderstood, type Word } from './shell.ts'
import { entryOf, type Source, textOf } from './source.ts'
import { readTagLoop } from './tag-loop.ts'
import { type Target, usesOf, usesText } from './target.ts'

/** Variables of cosign that change nothing here. */
const HARMLESS = /^COSIGN_(?:EXPERIMENTAL|YES)$/
/** Variables that send cosign elsewhere, or give it a key. */
const CHANGES = /^(?:COSIGN|SIGSTORE|FULCIO|REKOR|TUF)_/

const PRIVATE =
  'in a repository that is not public it is refused until `allow-public-log: true` says that its name may be'

/** Whether a script signs with cosign. */
export function signsWithCosign(script: string): boolean {
  return /(?:^|[\s;&|(`'"/])cosign\s+(?:sign|attest)(?:-blob)?(?=\s|$)/m.test(script)
}

/** Moves a step whose script only signs with cosign, in the job's identity. */
export function moveCosignStep(source: Source, job: Job, step: Step, target: Target): Move {
  try {
    return moved(source, job, step, target)
  } catch (error) {
    if (error instanceof NotUnderstood) return left(error.message)
    throw error
  }
}

function moved(source: Source, job: Job, step: Step, target: Target): Move {
  const loop = readTagLoop(source, job, step)
  const script = loop ?? scriptOf(source, job, step)
  assertVariables(source, job, step)
  const valueOfOne = (word: Word): string => valueOfWord(source, job, step, word)
  const signings = script.commands.map((words) => signing(words.map(valueOfOne)))
  const { path, list, inputs, isNewFormat } = together(signings)
  const version = isNewFormat ? 3 : cosignVersion(source, job, step)
  const [format, formatNotes] = formatOf(list[0], version)
  const name = list[0] === 'files' && path === 'actions/attest' ? 'subject-path' : list[0]
  const all: Inputs = [[name, list[1]], ...inputs, ...format, ['sigstore', 'public-good']]
  return {
    kind: 'moved',
    becomes: usesText(target, path),
    edits: actInstead(source, step, target, path, all, script.comments),
    notes: [...formatNotes, PRIVATE],
    level: levelOfSignature(path === 'actions/sign' ? 'a signature' : 'such a statement'),
  }
}

function signing(words: readonly string[]): Signing {
  const [first, ...rest] = HARMLESS.test(words[0]?.replace(/=\w*$/, '') ?? '') ? words.slice(1) : words
  if (first !== 'cosign') throw new NotUnderstood(`it also runs \`${(first ?? '').slice(0, 40)}\``)
  return signingOf(rest)
}

/** Several commands of one kind, with the same options, as one. */
function together(signings: readonly Signing[]): Signing {
  const [first, ...more] = signings
  if (first === undefined) throw new NotUnderstood('it has no command')
  const shape = ({ path, list, inputs, isNewFormat }: Signing): string =>
    JSON.stringify([path, list[0], inputs, isNewFormat])
  if (more.some((other) => shape(other) !== shape(first)))
    throw new NotUnderstood('its commands differ in more than what they sign')
  if (more.length > 0 && first.list[0] === 'files' && first.path === 'actions/attest') {
    throw new NotUnderstood('it attests several files, each with a bundle of its own')
  }
  return { ...first, list: [first.list[0], signings.map(({ list }) => list[1]).join('\n')] }
}

function assertVariables(source: Source, job: Job, step: Step): void {
  const odd = findVariable(source, job, step, (name) => CHANGES.test(name) && !HARMLESS.test(name))
  if (odd !== undefined) throw new NotUnderstood(`the variable ${odd} changes what cosign does`)
}

/** What keeps those who read what cosign wrote: an input, and what to know. */
function formatOf(list: 'images' | 'files', version: 2 | 3 | undefined): readonly [Inputs, readonly string[]] {
  if (version === 3) return [[], []]
  if (list === 'images') {
    const note =
      'cosign before 3 writes the tags .sig and .att: `both` keeps them, beside bundles; leave it out when nobody reads them any more'
    return [[['registry-format', 'both']], [note]]
  }
  throw new NotUnderstood(
    version === 2
      ? 'cosign before 3 writes another kind of bundle, and whoever reads it may read no other; install cosign 3 first'
      : 'which version of cosign runs cannot be seen, and before 3 it writes another kind of bundle; say `cosign-release`',
  )
}

/** Major version of cosign that the last installer before the step installs. Installer 4 is the first that brings cosign 3. */
function cosignVersion(source: Source, job: Job, step: Step): 2 | 3 | undefined {
  const before = job.steps.slice(0, job.steps.indexOf(step))
  const found = before.findLast(
    ({ map }) => usesOf(source, entryOf(source, map, 'uses'))?.path === 'sigstore/cosign-installer',
  )
  if (found === undefined) return undefined
  const uses = usesOf(source, entryOf(source, found.map, 'uses'))
  const release = textOf(source, entryOf(source, found.map, 'with')?.value, 'cosign-release')
  if (release !== undefined) return major(release, 3)
  return major(uses?.ref ?? '', 4) ?? major(uses?.comment ?? '', 4)
}

function major(text: string, first: number): 2 | 3 | undefined {
  const [, digits] = /^(?:tag=)?v(\d{1,3})(?:\.\d+)*(?:\s|$)/.exec(text) ?? []
  if (digits === undefined) return undefined
  return Number(digits) >= first ? 3 : 2
}
