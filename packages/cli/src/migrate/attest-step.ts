import { isMap, isScalar } from 'yaml'
import { levelOfStep } from './level.ts'
import type { Job, Step } from './model.ts'
import { left, type Move } from './place.ts'
import { entryOf, keysOf, type Source } from './source.ts'
import { type Target, type Uses, useInstead, usesText } from './target.ts'

const SUBJECT = ['subject-path', 'subject-digest', 'subject-name', 'subject-checksums']
const PREDICATE = ['predicate-type', 'predicate', 'predicate-path']
const COMMON = ['push-to-registry', 'create-storage-record', 'show-summary', 'github-token']

/** Actions of GitHub that attest, what becomes of them, and the inputs that both have. */
const ATTEST: Readonly<Record<string, { readonly path: string; readonly inputs: readonly string[] }>> = {
  'actions/attest': {
    path: 'actions/attest',
    inputs: [...SUBJECT, 'subject-version', 'sbom-path', ...PREDICATE, ...COMMON, 'private-signing'],
  },
  'actions/attest-build-provenance': {
    path: 'actions/build-provenance',
    inputs: [...SUBJECT, ...PREDICATE, ...COMMON],
  },
  'actions/attest-sbom': { path: 'actions/attest', inputs: [...SUBJECT, 'sbom-path', ...COMMON] },
}

/** Whether this is one of GitHub's actions that attest. */
export function isAttestAction(uses: Uses): boolean {
  return Object.hasOwn(ATTEST, uses.path)
}

/** Moves a step of `actions/attest*`: inputs, outputs and permissions are the same, so only its `uses` changes. */
export function moveAttestStep(source: Source, job: Job, step: Step, uses: Uses, target: Target): Move {
  const found = Object.hasOwn(ATTEST, uses.path) ? ATTEST[uses.path] : undefined
  const entry = entryOf(source, step.map, 'uses')
  if (found === undefined || entry === undefined) return left('is no action that attests')
  const unknown = unknownInputs(source, entryOf(source, step.map, 'with')?.value, found.inputs)
  if (unknown !== undefined) return left(unknown)
  const edits = useInstead(source, entry, target, found.path)
  if (typeof edits === 'string') return left(edits)
  const level = levelOfStep(source, job)
  return { kind: 'moved', becomes: usesText(target, found.path), edits, notes: [], level }
}

/** Why the inputs cannot be handed on as they are; undefined when they can. */
export function unknownInputs(source: Source, value: unknown, known: readonly string[]): string | undefined {
  const map = source.resolve(value)
  if (map === undefined || (isScalar(map) && map.value === null)) return undefined
  if (!isMap(map)) return 'its inputs are no mapping'
  // GitHub does not look at the case of an input's name.
  const unknown = keysOf(map).filter((key) => !known.includes(key.toLowerCase()))
  return unknown.length === 0 ? undefined : `its ${inputs(unknown)} here: ${unknown.join(', ')}`
}

function inputs(unknown: readonly string[]): string {
  return unknown.length === 1 ? 'input is not known' : 'inputs are not known'
}
