import { badInput } from '../outcome/index.ts'
import { linkPredicate, type Predicate } from '../predicate/index.ts'
import { MAX_SUBJECTS_PER_STATEMENT, resolveSubjects, type Subject } from '../subject/index.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { optional } from './signing-inputs.ts'
import { digestAlgorithms, subjectMachine } from './subjects.ts'

/** Inputs that say what was made; with `link-products` none of them is given. */
const SUBJECTS = ['subject-path', 'subject-digest', 'subject-checksums', 'images', 'image-metadata'] as const

/**
 * The link of the input `link-step` with the files of `link-materials`, named by their paths from the workspace, as the
 * rules of a layout match them.
 *
 * @throws CoreError bad-input `INPUT` for materials or products without a step; what files can be at fault for
 */
export async function readLink(inputs: InputReader, ports: FlowPorts): Promise<Predicate | undefined> {
  const step = optional(inputs, 'link-step')
  if (step === undefined) {
    const alone = ['link-materials', 'link-products'].find((name) => optional(inputs, name) !== undefined)
    if (alone === undefined) return undefined
    throw badInput('INPUT', `input ${alone}: belongs to a step, and none is named`, { remedy: 'give `link-step`' })
  }
  const materials = optional(inputs, 'link-materials')
  return linkPredicate(step, materials === undefined ? [] : await filesByPath(materials, inputs, ports))
}

/**
 * The files of `link-products`, which become the subjects; undefined where `subject-*` or images say what was made.
 *
 * @throws CoreError bad-input `INPUT` for both at once, and for more than one statement holds: a link in parts is none
 */
export async function readProducts(inputs: InputReader, ports: FlowPorts): Promise<Subject[] | undefined> {
  const patterns = optional(inputs, 'link-products')
  if (patterns === undefined) return undefined
  const other = SUBJECTS.find((name) => optional(inputs, name) !== undefined)
  if (other !== undefined) {
    throw badInput('INPUT', `inputs link-products and ${other}: both say what the step made`, {
      remedy: 'give one of them',
    })
  }
  return filesByPath(patterns, inputs, ports)
}

/** @throws CoreError bad-input `INPUT` for a link about more than one statement holds */
export function assertOneLink(subjects: readonly Subject[]): void {
  if (subjects.length <= MAX_SUBJECTS_PER_STATEMENT) return
  throw badInput(
    'INPUT',
    `inputs link-step: the step made ${subjects.length} files, and one link holds ${MAX_SUBJECTS_PER_STATEMENT}`,
    { remedy: 'pack them, or let the step name the files that later steps need' },
  )
}

function filesByPath(paths: string, inputs: InputReader, ports: FlowPorts): Promise<Subject[]> {
  return resolveSubjects({ paths, nameStyle: 'path', algorithms: digestAlgorithms(inputs) }, subjectMachine(ports))
}
