import { badInput } from '@slsa-actions/core/outcome'
import { printable } from '@slsa-actions/core/subject'
import type { JsonValue } from '@slsa-actions/wire'
import { at } from '../evaluate/index.ts'

/** A workload of a manifest, with every image that it runs or mounts. */
export interface Workload {
  readonly kind: string
  /** Empty where the manifest names none. */
  readonly namespace: string
  /** Empty where the cluster makes one up. */
  readonly name: string
  /** As they are written. */
  readonly images: readonly string[]
}

/** Kinds that Kubescape's controls C-0236 and C-0237 look at, and where each has its pod. */
const POD_SPECS: Readonly<Record<string, readonly string[]>> = {
  Pod: ['spec'],
  Deployment: ['spec', 'template', 'spec'],
  ReplicaSet: ['spec', 'template', 'spec'],
  DaemonSet: ['spec', 'template', 'spec'],
  StatefulSet: ['spec', 'template', 'spec'],
  Job: ['spec', 'template', 'spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
}

/** Objects of one manifest, those in lists too: with aliases a short list of lists can hold millions. */
const MAX_OBJECTS = 100_000

/**
 * The workloads of a manifest of Kubernetes, one by one, those in lists too.
 *
 * @throws CoreError bad-input `MANIFEST_FILE`
 */
export async function workloadsOf(text: string, what: string): Promise<Workload[]> {
  const { parseAllDocuments } = await import('yaml')
  const documents = parseAllDocuments(text, { prettyErrors: false, logLevel: 'error' })
  const found: Workload[] = []
  let objects = 0
  const count = (): void => {
    objects += 1
    if (objects > MAX_OBJECTS) throw unreadable(what, `has more than ${MAX_OBJECTS} objects`)
  }
  for (const document of documents) {
    const [error] = document.errors
    if (error !== undefined) throw unreadable(what, error.message)
    const value = plainOf(() => document.toJS(), what)
    found.push(...workloadsIn(value, count))
  }
  return found
}

function workloadsIn(value: JsonValue, count: () => void): Workload[] {
  count()
  const kind = textAt(value, 'kind')
  const items = at(value, 'items')
  if (kind.endsWith('List') && Array.isArray(items)) return items.flatMap((item) => workloadsIn(item, count))
  const way = Object.hasOwn(POD_SPECS, kind) ? POD_SPECS[kind] : undefined
  if (way === undefined) return []
  const spec = at(value, ...way)
  const images = [
    ...['initContainers', 'containers', 'ephemeralContainers'].flatMap((list) =>
      itemsAt(spec, list).map((container) => textAt(container, 'image')),
    ),
    ...itemsAt(spec, 'volumes')
      .filter((volume) => at(volume, 'image') !== undefined)
      .map((volume) => textAt(volume, 'image', 'reference')),
  ]
  return [{ kind, namespace: textAt(value, 'metadata', 'namespace'), name: textAt(value, 'metadata', 'name'), images }]
}

function itemsAt(value: JsonValue | undefined, key: string): readonly JsonValue[] {
  const found = at(value, key)
  return Array.isArray(found) ? found : []
}

function textAt(value: JsonValue | undefined, ...path: readonly string[]): string {
  const found = at(value, ...path)
  return typeof found === 'string' ? found : ''
}

function plainOf(read: () => unknown, what: string): JsonValue {
  try {
    return read() as JsonValue
  } catch (cause) {
    throw unreadable(what, cause instanceof Error ? cause.message : 'cannot be read')
  }
}

function unreadable(what: string, problem: string): Error {
  return badInput('MANIFEST_FILE', `${what}: ${printable(problem.split('\n')[0] ?? '').slice(0, 200)}`, {
    remedy: 'give the copies that `verify` wrote, as they are',
  })
}
