import type { ResourceDescriptor } from 'in-toto-attestation'
import { actionsUsedBy, type VerifiedClaims, workflowOf } from '../provenance/index.ts'
import type { FlowPorts } from './ports.ts'

/** Most workflow files that are read for one provenance. */
const MAX_FILES = 20
/** Names in one notice. */
const MAX_NAMED = 10

/** A workflow file at a commit that the token certifies. */
interface WorkflowFile {
  readonly repository: string
  readonly path: string
  readonly commit: string
}

/**
 * The actions, images and reusable workflows that ran, read from the workflow files at the commits that the token
 * certifies: the workflow that was started, the one that the job stands in, and those of the same commit that they
 * call. What is pinned elsewhere has its commit, which says what it uses in turn. Each file is asked for once, and one
 * that cannot be read is said so.
 */
export async function actionsOf(
  claims: VerifiedClaims,
  ports: FlowPorts,
  notices: string[],
): Promise<readonly ResourceDescriptor[]> {
  const found = new Map<string, ResourceDescriptor>()
  const unpinned = new Set<string>()
  const missing: string[] = []
  const waiting = startingFiles(claims)
  const seen = new Set<string>()
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const key = `${file.repository}/${file.path}@${file.commit}`
    if (seen.has(key) || seen.size >= MAX_FILES) continue
    seen.add(key)
    const text = await ports.github.fileAt(file.repository, file.path, file.commit)
    if (text === undefined) {
      missing.push(`${file.repository}/${file.path}`)
      continue
    }
    const used = await actionsUsedBy(text, ports.job.serverUrl)
    for (const action of used.actions) found.set(`${action.name ?? ''} ${action.uri ?? ''}`, action)
    for (const name of used.unresolved) unpinned.add(name)
    for (const path of used.localWorkflows) waiting.push({ ...file, path })
  }
  const own = ownReusable(claims, [...unpinned], ports.job.serverUrl)
  if (own !== undefined) unpinned.delete(own.text)
  if (missing.length > 0)
    notices.push(
      `The actions of ${named(missing)} are not in the provenance: the file could not be read (\`contents: read\`).`,
    )
  if (unpinned.size > 0)
    notices.push(`Not pinned by a full commit SHA, so not in the provenance: ${named([...unpinned])}.`)
  return own === undefined ? [...found.values()] : [own.descriptor, ...found.values()]
}

function startingFiles(claims: VerifiedClaims): WorkflowFile[] {
  const started = {
    repository: claims.repository,
    path: workflowOf(claims.workflowRef, claims.repository).path,
    commit: claims.workflowSha,
  }
  const standsIn = claims.jobWorkflowRef === claims.workflowRef ? undefined : jobWorkflow(claims)
  return standsIn === undefined ? [started] : [started, standsIn]
}

/** The file of the workflow that the job stands in; undefined where the token names no file or no commit. */
function jobWorkflow(claims: VerifiedClaims): (WorkflowFile & { readonly ref: string }) | undefined {
  const [, repository, path, ref] =
    /^([^/@]+\/[^/@]+)\/(\.github\/workflows\/.+?\.ya?ml)@(.+)$/.exec(claims.jobWorkflowRef) ?? []
  const { jobWorkflowSha: commit } = claims
  if (repository === undefined || path === undefined || ref === undefined || commit === undefined) return undefined
  return { repository, path, ref, commit }
}

/** A reusable workflow that was called by a tag or branch and is the one the job stands in: the token has its commit. */
function ownReusable(
  claims: VerifiedClaims,
  unpinned: readonly string[],
  serverUrl: string,
): { readonly text: string; readonly descriptor: ResourceDescriptor } | undefined {
  const own = jobWorkflow(claims)
  if (own === undefined) return undefined
  const name = `${own.repository}/${own.path}`
  const [text, ...others] = unpinned.filter((used) => used.startsWith(`${name}@`))
  if (text === undefined || others.length > 0) return undefined
  const uri = `git+${serverUrl}/${own.repository}@${own.ref}`
  return { text, descriptor: { name, uri, digest: { gitCommit: own.commit } } }
}

function named(names: readonly string[]): string {
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : ''
  return `${names.slice(0, MAX_NAMED).join(', ')}${more}`
}
