import type { ResourceDescriptor } from 'in-toto-attestation'

/** What a workflow file uses: what is pinned, what is not, and which workflows of its own repository it calls. */
export interface UsedActions {
  /** Actions and reusable workflows by full commit, container images by digest. */
  readonly actions: readonly ResourceDescriptor[]
  /** The text of every other `uses:`, in order. */
  readonly unresolved: readonly string[]
  /** Paths of reusable workflows of the same repository and commit, which use actions of their own. */
  readonly localWorkflows: readonly string[]
}

const PINNED = /^([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)((?:\/[^@\s]+)?)@([0-9a-f]{40})$/
const PINNED_IMAGE = /^docker:\/\/[^\s@]+@sha256:([0-9a-f]{64})$/
const LOCAL_WORKFLOW = /^(?:\.|\$)\/(\.github\/workflows\/[^/\s@]+\.ya?ml)$/
const MAX_FILE = 1024 * 1024
/** Anchors are allowed in workflow files since 2025; this many are no bomb. */
const MAX_ALIASES = 100

/**
 * The actions, reusable workflows and images that a workflow file names with `uses:`, in jobs and in steps. Only a full
 * commit or digest says what ran; a tag or branch is listed as unresolved. Local ones belong to the commit that the file
 * itself was read at and are no dependencies. A file that cannot be read is itself listed as unresolved: what a
 * workflow looks like never decides whether its artifacts are signed.
 */
export async function actionsUsedBy(workflow: string, serverUrl: string): Promise<UsedActions> {
  const texts = await usesOf(workflow)
  if (texts === undefined)
    return { actions: [], unresolved: ['the workflow file, which cannot be read'], localWorkflows: [] }
  const actions = new Map<string, ResourceDescriptor>()
  const unresolved = new Set<string>()
  const localWorkflows = new Set<string>()
  for (const text of texts) {
    const pinned = descriptorOf(text, serverUrl)
    const local = LOCAL_WORKFLOW.exec(text)?.[1]
    if (pinned !== undefined) actions.set(text, pinned)
    else if (local !== undefined) localWorkflows.add(local)
    else if (!text.startsWith('./') && !text.startsWith('$/')) unresolved.add(text)
  }
  return { actions: [...actions.values()], unresolved: [...unresolved], localWorkflows: [...localWorkflows] }
}

function descriptorOf(text: string, serverUrl: string): ResourceDescriptor | undefined {
  const [, repository, , commit] = PINNED.exec(text) ?? []
  if (repository !== undefined && commit !== undefined) {
    return {
      name: text.slice(0, text.indexOf('@')),
      uri: `git+${serverUrl}/${repository}@${commit}`,
      digest: { gitCommit: commit },
    }
  }
  const sha256 = PINNED_IMAGE.exec(text)?.[1]
  return sha256 === undefined ? undefined : { uri: text, digest: { sha256 } }
}

/** Every `uses` of jobs and steps; undefined for what is no workflow file. */
async function usesOf(workflow: string): Promise<string[] | undefined> {
  if (workflow.length > MAX_FILE) return undefined
  const { parseDocument } = await import('yaml')
  try {
    const document = parseDocument(workflow, { uniqueKeys: true })
    if (document.errors.length > 0) return undefined
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
    return isRecord(value) ? usesIn(value) : undefined
  } catch {
    // Aliases that multiply beyond the limit.
    return undefined
  }
}

function usesIn(workflow: Record<string, unknown>): string[] {
  const jobs = isRecord(workflow.jobs) ? Object.values(workflow.jobs) : []
  return jobs.flatMap((job) => {
    if (!isRecord(job)) return []
    const steps = Array.isArray(job.steps) ? job.steps : []
    return [job, ...steps].flatMap((step) =>
      isRecord(step) && typeof step.uses === 'string' ? [step.uses.trim()] : [],
    )
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
