import { badInput } from '../outcome/index.ts'

/** A workflow by path and ref. */
export interface WorkflowRef {
  readonly path: string
  readonly ref: string
}

/**
 * Parts of `owner/name/.github/workflows/file.yml@ref`. The path ends with the file's extension: a ref may hold an `@`
 * of its own, and so may the name of the repository stand in the path again (case C17).
 *
 * @throws CoreError bad-input `ID_TOKEN`
 */
export function workflowOf(workflowRef: string, repository: string): WorkflowRef {
  const rest = workflowRef.startsWith(`${repository}/`) ? workflowRef.slice(repository.length + 1) : undefined
  const [, path, ref] = /^([^@]+(?:@[^@/]+)*?\.ya?ml)@(.+)$/.exec(rest ?? '') ?? []
  if (path !== undefined && ref !== undefined) return { path, ref }
  throw badInput(
    'ID_TOKEN',
    `the ID token names the workflow "${workflowRef.slice(0, 200)}", which is none of ${repository}`,
  )
}
