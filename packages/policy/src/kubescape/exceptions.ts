import { createHash } from 'node:crypto'
import { printable } from '@slsa-actions/core/subject'
import type { JsonObject } from '@slsa-actions/wire'
import { literalPattern } from '../export/index.ts'
import type { Workload } from './workloads.ts'

/** What exceptions are made from. */
export interface ExceptionFacts {
  readonly workloads: readonly Workload[]
  /** Whether an image, as a manifest names it, is one that was verified, by name and digest. */
  readonly isVerified: (image: string) => boolean
  readonly verifiedAt: Date
  readonly expires: Date
  /** The policy, for people. */
  readonly policy: string
}

/** Exceptions for one scan, and the workloads that get none. */
export interface Exceptions {
  readonly exceptions: readonly JsonObject[]
  /** For people: which workload, and why. */
  readonly left: readonly string[]
}

/** What every name of ours begins with. */
export const PREFIX = 'slsa-verified-'

/** Controls that look for signatures, in cosign's older tags only. */
const CONTROLS = ['C-0236', 'C-0237']

/**
 * An exception for each workload whose images were all verified, those of its init containers and volumes too. Kubescape
 * knows a workload by kind, namespace and name and not by its images, so that two of one name are covered by the same
 * exception, and get one only where both were verified.
 *
 * @see kubescape/opa-utils exceptions: designators are regular expressions over the whole value; one that is empty is not
 *   compared
 */
export function exceptionsOf(facts: ExceptionFacts): Exceptions {
  const groups = new Map<string, Workload[]>()
  for (const workload of facts.workloads) {
    const key = JSON.stringify([workload.kind, workload.namespace || 'default', workload.name])
    groups.set(key, [...(groups.get(key) ?? []), workload])
  }
  const exceptions: JsonObject[] = []
  const left: string[] = []
  for (const group of [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, members]) => members)) {
    const [workload] = group
    if (workload === undefined) continue
    const images = [...new Set(group.flatMap((one) => one.images))].sort()
    const why = whyNot(workload, group, images, facts)
    if (why === undefined) exceptions.push(exceptionOf(workload, images, facts))
    else left.push(`${titleOf(workload)}: ${why}`)
  }
  return { exceptions, left }
}

function whyNot(
  { name }: Workload,
  group: readonly Workload[],
  images: readonly string[],
  { isVerified }: ExceptionFacts,
): string | undefined {
  if (name === '') return 'has no name, and an exception without one would cover others'
  if (group.some((one) => one.images.length === 0)) return 'names no image'
  const strange = images.find((image) => !isVerified(image))
  return strange === undefined ? undefined : `${printable(strange.slice(0, 300))} is no image that was verified`
}

function exceptionOf(workload: Workload, images: readonly string[], facts: ExceptionFacts): JsonObject {
  const { kind, namespace, name } = workload
  const images256 = createHash('sha256')
    .update(JSON.stringify([kind, namespace, name, images]))
    .digest('hex')
  return {
    name: `${PREFIX}${images256.slice(0, 24)}`,
    policyType: 'postureExceptionPolicy',
    creationTime: seconds(facts.verifiedAt),
    expirationDate: seconds(facts.expires),
    actions: ['alertOnly'],
    reason: `${titleOf(workload)}: verified by slsa at ${seconds(facts.verifiedAt)} with ${facts.policy}: ${images.join(', ')}`,
    resources: [
      {
        designatorType: 'Attributes',
        attributes: {
          kind: literalPattern(kind),
          // One that is not named is empty or `default` to Kubescape, and an empty designator would be every namespace.
          namespace: namespace === '' ? '(default)?' : literalPattern(namespace),
          name: literalPattern(name),
        },
      },
    ],
    posturePolicies: CONTROLS.map((controlID) => ({ controlID })),
  }
}

function titleOf({ kind, namespace, name }: Workload): string {
  return printable(`${kind}/${namespace === '' ? '' : `${namespace}/`}${name || '(no name)'}`.slice(0, 300))
}

function seconds(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`
}
