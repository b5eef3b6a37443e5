import { badInput } from '../outcome/index.ts'
import { locateSubjects, type OpenRegistry, resolveImages, type Subject } from '../subject/index.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { isTrue, oneOf, optional } from './signing-inputs.ts'
import { subjectMachine } from './subjects.ts'

/** Inputs that name artifacts which are no images. */
const OTHERS = ['subject-path', 'subject-digest', 'subject-checksums', 'subject-name']

/** Whether images are named by `images` or `image-metadata`. */
export function namesImages(inputs: InputReader): boolean {
  return optional(inputs, 'images') !== undefined || optional(inputs, 'image-metadata') !== undefined
}

/** Images of the inputs `images`, `image-metadata`, `image-scope`, pinned to their digests. None where none is named. */
export async function readImages(inputs: InputReader, registry: OpenRegistry, ports: FlowPorts): Promise<Subject[]> {
  const scope = oneOf(inputs, 'image-scope', ['index', 'all'], 'index')
  if (!namesImages(inputs)) {
    if (scope === 'all') {
      throw badInput('INPUT', 'input image-scope: goes with images or image-metadata only', {
        remedy: 'name the images with `images` instead of `subject-*`',
      })
    }
    return []
  }
  const metadata = optional(inputs, 'image-metadata')
  const images = inputs
    .input('images')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  const request = { images, scope, ...(metadata === undefined ? {} : { metadata }) }
  return resolveImages(request, { ...subjectMachine(ports), openRegistry: registry })
}

/** Refuses images beside other subjects: one statement about both is nobody's idea of a good one. */
export function assertImagesAlone(inputs: InputReader): void {
  const other = OTHERS.find((name) => optional(inputs, name) !== undefined)
  if (other === undefined) return
  throw badInput('INPUT', `inputs images and ${other}: only one of them at a time`, {
    remedy: 'use one step for each',
  })
}

/** Whether the input `push-to-registry` asks for the registry, as that of `actions/attest` does. */
export function pushesToRegistry(inputs: InputReader): boolean {
  return isTrue(inputs, 'push-to-registry')
}

/**
 * The subject of `push-to-registry`, as `actions/attest` has it: exactly one, with a sha256 digest only, whose name is a
 * repository in lower case.
 *
 * @throws CoreError bad-input `SUBJECT`, OciError
 */
export async function locatePushed(subjects: readonly Subject[], registry: OpenRegistry): Promise<Subject[]> {
  if (subjects.length !== 1) {
    throw badInput('SUBJECT', `input push-to-registry: takes exactly one subject, and ${subjects.length} are given`, {
      remedy: 'name several images with `images` instead: each gets what is said about it',
    })
  }
  return locateSubjects(subjects, registry)
}
