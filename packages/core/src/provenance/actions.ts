import type { ResourceDescriptor } from 'in-toto-attestation'

/** Actions of a workflow file: those pinned by a full commit, and the text of the others. */
export interface UsedActions {
  readonly actions: readonly ResourceDescriptor[]
  readonly unresolved: readonly string[]
}

const PINNED = /^([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)((?:\/[^@\s]+)?)@([0-9a-f]{40})$/
const MAX_FILE = 1024 * 1024

/**
 * The actions and reusable workflows that a workflow file uses, by its `uses:`. Only a full commit says what ran; a tag
 * or branch is listed as unresolved. Local ones belong to the source itself and are left out.
 */
export async function actionsUsedBy(workflow: string, serverUrl: string): Promise<UsedActions> {
  if (workflow.length > MAX_FILE) return { actions: [], unresolved: ['the workflow file is too large'] }
  const { parseDocument } = await import('yaml')
  const document = parseDocument(workflow, { maxAliasCount: 0, uniqueKeys: true } as Parameters<
    typeof parseDocument
  >[1])
  if (document.errors.length > 0) return { actions: [], unresolved: ['the workflow file cannot be read'] }
  const found = new Map<string, ResourceDescriptor>()
  const unresolved = new Set<string>()
  for (const text of usesIn(document.toJS({ maxAliasCount: 0 }))) {
    const [, repository, , commit] = PINNED.exec(text) ?? []
    if (repository !== undefined && commit !== undefined) {
      found.set(text, {
        name: text.slice(0, text.indexOf('@')),
        uri: `git+${serverUrl}/${repository}@${commit}`,
        digest: { gitCommit: commit },
      })
    } else if (!text.startsWith('./') && !text.startsWith('$/')) unresolved.add(text)
  }
  return { actions: [...found.values()], unresolved: [...unresolved] }
}

/** Every `uses` of jobs and steps. */
function usesIn(workflow: unknown): string[] {
  const jobs = isRecord(workflow) && isRecord(workflow.jobs) ? Object.values(workflow.jobs) : []
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
