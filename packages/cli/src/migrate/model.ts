import { isAlias, isMap, isScalar, isSeq, type YAMLMap } from 'yaml'
import { entryOf, fault, keysOf, nodeOf, type Source, startOf, textOf } from './source.ts'

/** A job of a workflow, or the steps of a composite action. */
export interface Job {
  /** Its id; undefined in a composite action. */
  readonly id: string | undefined
  readonly map: YAMLMap
  readonly steps: readonly Step[]
}

/** A step as it stands in the file. One that an alias repeats is there once, where it is written. */
export interface Step {
  readonly map: YAMLMap
  /** Its name, id, or number from 1. */
  readonly label: string
  /** Something else in the file stands for the same step, or for its job. */
  readonly isShared: boolean
}

/** What was read out of a file. */
export interface Model {
  readonly kind: 'workflow' | 'action' | 'neither'
  readonly jobs: readonly Job[]
}

/** Most jobs and steps that a file may have: far more than anybody writes. */
const MAX_PARTS = 2000

/**
 * The jobs and steps of a workflow, or the steps of a composite action.
 *
 * @throws CliError `WORKFLOW` when they are too many
 */
export function modelOf(source: Source): Model {
  const model = readModel(source)
  const parts = model.jobs.reduce((sum, { steps }) => sum + 1 + steps.length, 0)
  if (parts > MAX_PARTS) throw fault(source.name, `has ${parts} jobs and steps; at most ${MAX_PARTS} are looked at`)
  return model
}

function readModel(source: Source): Model {
  const jobs = nodeOf(source, source.root, 'jobs')
  if (isMap(jobs)) {
    const found = jobs.items.flatMap(({ key, value }): Job[] =>
      isScalar(key) && isMap(value) ? [jobOf(source, String(key.value), value)] : [],
    )
    return { kind: 'workflow', jobs: found }
  }
  const runs = nodeOf(source, source.root, 'runs')
  if (!isMap(runs)) return { kind: 'neither', jobs: [] }
  return { kind: 'action', jobs: textOf(source, runs, 'using') === 'composite' ? [jobOf(source, undefined, runs)] : [] }
}

function jobOf(source: Source, id: string | undefined, map: YAMLMap): Job {
  const entry = entryOf(source, map, 'steps')
  // Steps that are an alias are those of another job, and are looked at there.
  if (!isSeq(entry?.value)) return { id, map, steps: [] }
  const isJobShared = map.anchor !== undefined || entry.value.anchor !== undefined
  const steps = entry.value.items.flatMap((item, index): Step[] => {
    if (isAlias(item) || !isMap(item)) return []
    const label = textOf(source, item, 'name') ?? textOf(source, item, 'id') ?? String(index + 1)
    return [{ map: item, label, isShared: isJobShared || item.anchor !== undefined }]
  })
  return { id, map, steps }
}

/** Where the job would run, as far as it can be told from the file. */
export function runnerOf(source: Source, job: Job): 'hosted' | 'self-hosted' | 'unknown' {
  const value = nodeOf(source, job.map, 'runs-on')
  const labels = isSeq(value) ? value.items.map((item) => source.resolve(item)) : [value]
  const words = labels.map((label) => (isScalar(label) ? String(label.value) : ''))
  if (words.includes('self-hosted')) return 'self-hosted'
  return words.length === 1 && /^(?:ubuntu|windows|macos)-[\w.-]+$/.test(words[0] ?? '') ? 'hosted' : 'unknown'
}

/** The value of a variable that the step itself sets, or whether its job or workflow does. */
export function variableOf(
  source: Source,
  job: Job,
  step: Step,
  name: string,
): { readonly kind: 'text'; readonly text: string } | { readonly kind: 'context' } | undefined {
  const own = nodeOf(source, step.map, 'env')
  if (keysOf(own).includes(name)) {
    const text = textOf(source, own, name)
    return text === undefined ? undefined : { kind: 'text', text }
  }
  const isSet = [job.map, source.root].some((map) => keysOf(nodeOf(source, map, 'env')).includes(name))
  return isSet ? { kind: 'context' } : undefined
}

/** The first variable with such a name that is set for a step in the file. */
export function findVariable(
  source: Source,
  job: Job,
  step: Step,
  isMeant: (name: string) => boolean,
): string | undefined {
  const maps = [step.map, job.map, source.root].map((map) => nodeOf(source, map, 'env'))
  return maps.map((map) => keysOf(map).find(isMeant)).find((name) => name !== undefined)
}

/** Line that a node stands in, counted from 1. */
export function lineOfNode(source: Source, node: unknown): number {
  return source.lineOf(startOf(node))
}
