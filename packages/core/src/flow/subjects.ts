import { resolveSubjects, type Subject, type SubjectMachine } from '../subject/index.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { oneOf, optional } from './signing-inputs.ts'

/** The machine whose files become subjects. */
export function subjectMachine(ports: FlowPorts): SubjectMachine {
  return {
    fs: ports.fs,
    workspace: ports.job.workspace,
    platform: ports.platform,
    parallelism: ports.parallelism,
    ...(ports.workerUrl === undefined ? {} : { workerUrl: ports.workerUrl }),
    notice: ports.log.info,
  }
}

/** Digest algorithms that are asked for, sha256 by default. */
export function digestAlgorithms(inputs: InputReader): string[] {
  const words = (optional(inputs, 'digest-algorithms') ?? 'sha256').split(/[\s,]+/)
  return [...new Set(words.filter((word) => word !== ''))]
}

/**
 * Subjects of the inputs `subject-path`, `subject-digest`, `subject-name`, `subject-checksums`, or, where none of them
 * is given, of the runner's own list.
 *
 * @param listed counts only the entries of that kind in the runner's list
 */
export async function readSubjects(inputs: InputReader, ports: FlowPorts, listed?: 'oci'): Promise<Subject[]> {
  const paths = optional(inputs, 'subject-path')
  const digest = optional(inputs, 'subject-digest')
  const checksums = optional(inputs, 'subject-checksums')
  const name = optional(inputs, 'subject-name')
  const nameStyle = oneOf(inputs, 'subject-name-style', ['auto', 'base', 'path'], 'auto')
  const isGiven = paths !== undefined || digest !== undefined || checksums !== undefined
  return resolveSubjects(
    {
      ...(paths === undefined ? {} : { paths }),
      ...(digest === undefined ? {} : { digest }),
      ...(checksums === undefined ? {} : { checksums }),
      ...(name === undefined ? {} : { name }),
      ...(isGiven || ports.job.artifactsList === undefined ? {} : { artifactsList: ports.job.artifactsList }),
      ...(listed === undefined ? {} : { artifactsKind: listed }),
      nameStyle,
      algorithms: digestAlgorithms(inputs),
    },
    subjectMachine(ports),
  )
}
