import { badInput } from '@slsa-actions/core/outcome'
import type { JsonObject } from '@slsa-actions/wire'
import type { Policy } from '../types.ts'
import { clusterPolicy, clusterPolicyDifferences } from './cluster-policy.ts'
import { defaultDeny, defaultDenyDifferences } from './default-deny.ts'
import { yamlFile } from './document.ts'
import { badFault } from './fault.ts'
import { formatDifferences } from './formats.ts'
import { coSignerDifferences, imageValidatingPolicies, kyvernoDifferences } from './kyverno.ts'
import { type PolicyPlan, planPolicy } from './plan.ts'
import { clusterImagePolicies, policyControllerDifferences, trustRoot } from './policy-controller.ts'
import type { Difference, ExportRequest, PolicyExport } from './types.ts'

/**
 * The policy as files for the admission engine of a cluster, with a default-deny beside it. What the engine would judge
 * more loosely than the policy must be allowed by id.
 *
 * @throws CoreError bad-input `WEAKENING` for what is not allowed, naming each id; bad-input `POLICY` for what the engine
 *   cannot be given at all; bad-input `TRUSTED_ROOT`
 */
export function exportPolicy(policy: Policy, request: ExportRequest): PolicyExport {
  const { engine, allowed } = request
  const plan = planPolicy(policy, request.builderMap)
  if (plan.rules.length === 0)
    throw badFault(policy, 'rules', 'no rule covers an image', 'a cluster admits images only: name one')
  const differences = [
    ...plan.differences,
    ...formatDifferences(plan.rules, engine),
    ...engineDifferences(plan, request),
    ...defaultDenyDifferences(engine),
  ]
  assertAllowed(differences, allowed, policy)
  const files = documentsOf(plan, policy, request).map(({ name, title, notes, documents }) => ({
    name,
    text: yamlFile(policy, title, notes, name === DENY_FILE ? [] : differences, documents),
  }))
  return { engine, files, differences }
}

const DENY_FILE = 'default-deny.yaml'

function engineDifferences({ rules }: PolicyPlan, { engine, trust }: ExportRequest): Difference[] {
  switch (engine) {
    case 'kyverno':
      return [...kyvernoDifferences(rules, trust), ...coSignerDifferences(rules)]
    case 'kyverno-cluster-policy':
      return [...kyvernoDifferences(rules, { kind: 'public-good' }), ...clusterPolicyDifferences(rules, trust)]
    case 'policy-controller':
      return policyControllerDifferences(rules, trust)
  }
}

/** Nothing is loosened by default, and no id is allowed that loosens nothing: it would hide the next one. */
function assertAllowed(differences: readonly Difference[], allowed: readonly string[], policy: Policy): void {
  const weaker = differences.filter(({ direction }) => direction === 'weaker')
  const refused = weaker.filter(({ id }) => !allowed.includes(id))
  if (refused.length > 0) {
    const ids = [...new Set(refused.map(({ id }) => id))]
    throw badInput(
      'WEAKENING',
      `${policy.what}: the engine would admit more than the policy does: ${refused
        .map(({ id, place, message }) => `${id}${place === '' ? '' : ` (${place})`}: ${message}`)
        .join('; ')}`,
      { remedy: `change the policy, or allow it with \`allow-weakening\`: ${ids.join(', ')}` },
    )
  }
  const idle = allowed.filter((id) => !weaker.some((one) => one.id === id))
  if (idle.length > 0)
    throw badInput('WEAKENING', `nothing is weaker by ${idle.map((id) => `\`${id.slice(0, 80)}\``).join(', ')}`, {
      remedy: 'take it out of `allow-weakening`',
    })
}

interface FilePlan {
  readonly name: string
  readonly title: string
  readonly notes: readonly string[]
  readonly documents: readonly JsonObject[]
}

function documentsOf({ rules }: PolicyPlan, policy: Policy, { engine, trust }: ExportRequest): FilePlan[] {
  const deny: FilePlan = {
    name: DENY_FILE,
    title: 'Refuses every image that no rule covers, in every namespace but those of the system.',
    notes:
      engine === 'policy-controller'
        ? [
            'policy-controller looks only at namespaces with the label policy.sigstore.dev/include=true; its webhooks select by that label, and this policy refuses workloads in all others.',
          ]
        : [],
    documents: defaultDeny(rules, policy, engine),
  }
  switch (engine) {
    case 'kyverno':
      return [
        {
          name: 'image-validating-policies.yaml',
          title:
            'ImageValidatingPolicies of Kyverno 1.19, for each rule one about pods and one about ephemeral containers; all that match an image must hold.',
          notes: refreshNotes(trust),
          documents: rules.flatMap((rule) => imageValidatingPolicies(rule, policy, trust)),
        },
        deny,
      ]
    case 'kyverno-cluster-policy':
      return [
        {
          name: 'cluster-policies.yaml',
          title: 'ClusterPolicy of Kyverno, for clusters without ImageValidatingPolicy; Kyverno calls it deprecated.',
          notes: refreshNotes(trust),
          documents: rules.map((rule) => clusterPolicy(rule, policy, trust)),
        },
        deny,
      ]
    case 'policy-controller': {
      const root = trustRoot(rules, trust, policy)
      return [
        {
          name: 'cluster-image-policies.yaml',
          title:
            'ClusterImagePolicy of policy-controller 0.15, one for each demand; all that match an image must hold.',
          notes: refreshNotes(trust),
          documents: rules.flatMap((rule) => clusterImagePolicies(rule, policy, trust)),
        },
        ...(root === undefined
          ? []
          : [
              {
                name: 'trust-root.yaml',
                title: 'TrustRoot of policy-controller.',
                notes: refreshNotes(trust),
                documents: [root],
              },
            ]),
        deny,
      ]
    }
  }
}

/** How the root stays fresh: one that does not locks a cluster on the day that its keys rotate. */
function refreshNotes(trust: ExportRequest['trust']): string[] {
  if (trust.kind === 'public-good') return ['The engine keeps the public root fresh itself, by TUF.']
  if (trust.tuf !== undefined)
    return [`The root is kept fresh by TUF from ${trust.tuf.mirror}, where the engine can do that.`]
  return [
    'The root is written into the policy: export again whenever the instance rotates a key, before the old one ends.',
  ]
}
