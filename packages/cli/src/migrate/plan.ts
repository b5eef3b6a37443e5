import { CliError } from '../error.ts'
import { isAttestAction, moveAttestStep } from './attest-step.ts'
import { moveCosignStep, signsWithCosign } from './cosign-step.ts'
import { applyEdits, type Edit } from './edit.ts'
import { isGenerator, moveGeneratorJob } from './generator-job.ts'
import { moveGhStep, verifiesWithGh } from './gh-verify-step.ts'
import { type Job, lineOfNode, modelOf, type Step } from './model.ts'
import { left, type Move, type Place } from './place.ts'
import { entryOf, fault, readSource, type Source, textOf } from './source.ts'
import { type Target, type Uses, usesOf } from './target.ts'

/** What becomes of a file: the places that were looked at, and the edits that move what can be moved. */
export interface Plan {
  readonly source: Source
  readonly places: readonly Place[]
  readonly edits: readonly Edit[]
  /** The file's text with all edits made. */
  readonly text: string
}

/**
 * Plans the move of one file. Whatever becomes of a place is whole: all of its edits, or none and the reason. The new
 * text is read again: it must be YAML, and moving it once more must change nothing.
 *
 * @throws CliError `WORKFLOW` when the file cannot be read
 */
export function planFile(source: Source, target: Target): Plan {
  const plan = planOnce(source, target)
  if (plan.edits.length === 0) return plan
  if (isMovedAgain(plan, target)) {
    throw fault(
      source.name,
      'what was made of it is no YAML, or would be moved again: a defect of ours; please report it',
    )
  }
  return plan
}

function isMovedAgain({ text, source }: Plan, target: Target): boolean {
  try {
    return planOnce(readSource(Buffer.from(text), source.name), target).edits.length > 0
  } catch (error) {
    if (error instanceof CliError) return true
    throw error
  }
}

function planOnce(source: Source, target: Target): Plan {
  const found = modelOf(source).jobs.flatMap((job) => [
    ...lookAtJob(source, job, target),
    ...job.steps.flatMap((step) => lookAtStep(source, job, step, target)),
  ])
  const edits = found.flatMap(({ move }) => (move.kind === 'moved' ? move.edits : []))
  const places = found.map(({ place, move }): Place => {
    if (move.kind !== 'moved') return { ...place, status: move.kind, notes: move.notes }
    const { becomes, notes, level } = move
    return { ...place, status: 'moved', becomes, notes, level }
  })
  return { source, places, edits, text: applyEdits(source.text, edits) }
}

interface Found {
  readonly place: Pick<Place, 'line' | 'job' | 'step' | 'was'>
  readonly move: Move
}

function lookAtJob(source: Source, job: Job, target: Target): Found[] {
  const uses = usesOf(source, entryOf(source, job.map, 'uses'))
  if (uses === undefined || !isGenerator(uses)) return []
  return [{ place: placeOf(source, job, undefined, uses.text), move: moveGeneratorJob(source, job, uses, target) }]
}

function lookAtStep(source: Source, job: Job, step: Step, target: Target): Found[] {
  const uses = usesOf(source, entryOf(source, step.map, 'uses'))
  if (uses !== undefined) {
    const move = moveOfUses(source, job, step, uses, target)
    return move === undefined ? [] : [{ place: placeOf(source, job, step, uses.text), move }]
  }
  const script = textOf(source, step.map, 'run')
  if (script === undefined) return []
  const [was, move] = moveOfScript(source, job, step, script, target) ?? []
  return was === undefined || move === undefined ? [] : [{ place: placeOf(source, job, step, was), move }]
}

function placeOf(source: Source, job: Job, step: Step | undefined, was: string): Found['place'] {
  return {
    line: lineOfNode(
      source,
      entryOf(source, step?.map ?? job.map, step === undefined || isUses(source, step) ? 'uses' : 'run')?.key,
    ),
    ...(job.id === undefined ? {} : { job: job.id }),
    ...(step === undefined ? {} : { step: step.label }),
    was,
  }
}

function isUses(source: Source, step: Step): boolean {
  return entryOf(source, step.map, 'uses') !== undefined
}

function moveOfUses(source: Source, job: Job, step: Step, uses: Uses, target: Target): Move | undefined {
  if (isAttestAction(uses)) return moveAttestStep(source, job, step, uses, target)
  if (uses.path === 'sigstore/cosign-installer') return installer(source, job)
  if (uses.path === 'sigstore/gh-action-sigstore-python') {
    return left('its options are named otherwise; `files` of the action sign takes its `inputs`')
  }
  if (uses.path === 'slsa-framework/slsa-verifier/actions/installer') {
    return kept('it stays for steps that verify provenance of slsa-github-generator')
  }
  if (!isGenerator(uses)) return undefined
  if (uses.path.endsWith('/actions/generator/generic/create-base64-subjects-from-file')) {
    return kept(
      'its handle is taken; in its place actions/upload-artifact does, with `artifact-id` instead of `handle`, once this one runs no more',
    )
  }
  return left('it is a part of slsa-github-generator that belongs to one of its builders')
}

/** The installer of cosign stays: scripts and tools that the file only names may call it. */
function installer(source: Source, job: Job): Move {
  const uses = job.steps.map(({ map }) => usesOf(source, entryOf(source, map, 'uses'))?.path)
  if (uses.includes('goreleaser/goreleaser-action')) {
    return left(
      'GoReleaser may call cosign by its own configuration (`signs`, `docker_signs`); take that out there and sign its dist/ with the action sign, then remove this step',
    )
  }
  const hasCommand = job.steps.some(({ map }) => signsWithCosign(textOf(source, map, 'run') ?? ''))
  return kept(
    hasCommand
      ? 'it stays while a script of the job calls cosign; what is moved needs it no more'
      : 'it stays, as a script or tool may call cosign where this file does not show it; remove it if none does',
  )
}

function kept(note: string): Move {
  return { kind: 'kept', notes: [note] }
}

function moveOfScript(
  source: Source,
  job: Job,
  step: Step,
  script: string,
  target: Target,
): readonly [string, Move] | undefined {
  if (signsWithCosign(script)) return [commandIn(script, /\bcosign\s[^\n]*/), moveCosignStep(source, job, step, target)]
  if (verifiesWithGh(script)) return [commandIn(script, /\bgh\s+at[^\n]*/), moveGhStep(source, job, step, target)]
  if (/(?:^|[\s;&|(`'"/])slsa-verifier(?:-[\w-]+)?\s+verify-/m.test(script)) {
    const reason =
      'slsa-verifier reads the provenance of slsa-github-generator, which is no Sigstore bundle; once the artifact comes with one of this suite, the action verify takes `source-repository`, `signer-workflow`, `source-tag`, `source-versioned-tag`'
    return [commandIn(script, /\bslsa-verifier[^\n]*/), left(reason)]
  }
  return undefined
}

function commandIn(script: string, command: RegExp): string {
  return (command.exec(script)?.[0] ?? 'script').trim().slice(0, 100)
}
