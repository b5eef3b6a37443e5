import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'

/**
 * Whether an event brings code of a fork: a pull request whose head is in another repository (or in one that is gone),
 * or a workflow run that such a one started.
 */
export function isForkEvent(event: JsonObject): boolean {
  const { pull_request: pullRequest, workflow_run: run } = event
  if (isJsonObject(pullRequest)) return isOther(at(pullRequest, 'head', 'repo'), at(pullRequest, 'base', 'repo'))
  if (isJsonObject(run)) return isOther(run.head_repository, event.repository)
  return false
}

function at(value: JsonObject, ...path: readonly string[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((inner, key) => (isJsonObject(inner) ? inner[key] : undefined), value)
}

/** Ids stay when a repository is renamed, so they are compared where both are known. */
function isOther(head: JsonValue | undefined, base: JsonValue | undefined): boolean {
  if (!isJsonObject(base)) return false
  if (!isJsonObject(head)) return true
  if (typeof head.id === 'number' && typeof base.id === 'number') return head.id !== base.id
  return head.full_name !== base.full_name
}
