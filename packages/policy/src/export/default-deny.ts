import type { JsonObject } from '@slsa-actions/wire'
import type { Engine } from '../finding.ts'
import type { Policy } from '../types.ts'
import { celText, celTexts } from './cel-text.ts'
import { metadata } from './document.ts'
import { BY_DIGEST, imageNames, imagePattern, REPOSITORY } from './images.ts'
import type { RulePlan } from './plan.ts'
import type { Difference } from './types.ts'

const NAME = 'slsa-default-deny'
/** Label of the namespaces that policy-controller looks at. */
const INCLUDE = 'policy.sigstore.dev/include'
/** Namespaces without which a cluster, and the engine itself, would not start. */
const SYSTEM: Readonly<Record<Engine, readonly string[]>> = {
  kyverno: ['kube-system', 'kyverno'],
  'kyverno-cluster-policy': ['kube-system', 'kyverno'],
  'policy-controller': ['kube-system', 'cosign-system'],
}
const WORKLOADS = [
  { apiGroups: [''], resources: ['pods', 'pods/ephemeralcontainers', 'replicationcontrollers', 'podtemplates'] },
  { apiGroups: ['apps'], resources: ['deployments', 'replicasets', 'statefulsets', 'daemonsets'] },
  { apiGroups: ['batch'], resources: ['jobs', 'cronjobs'] },
]

/**
 * A ValidatingAdmissionPolicy with its binding that refuses what no rule covers: engines let pass whatever lies outside of
 * their globs or namespaces (case B28). It looks at containers, init and ephemeral containers and image volumes.
 */
export function defaultDeny(rules: readonly RulePlan[], policy: Policy, engine: Engine): JsonObject[] {
  const covered = coveredExpression(rules)
  const { digests } = policy.revoked
  return [
    {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingAdmissionPolicy',
      metadata: metadata(NAME, policy),
      spec: {
        failurePolicy: 'Fail',
        matchConstraints: {
          matchPolicy: 'Equivalent',
          resourceRules: WORKLOADS.map((rule) => ({ ...rule, apiVersions: ['*'], operations: ['CREATE', 'UPDATE'] })),
        },
        variables: [
          { name: 'podSpec', expression: POD_SPEC },
          { name: 'images', expression: ALL_IMAGES },
        ],
        validations: [
          {
            expression: `variables.images.all(image, ${covered})`,
            message: 'an image is not named by digest, or no rule of the policy covers it',
          },
          ...(digests.length === 0
            ? []
            : [
                {
                  expression: `variables.images.all(image, !${celTexts(digests.map((one) => `@${one}`))}.exists(digest, image.endsWith(digest)))`,
                  message: 'an image is revoked',
                },
              ]),
          {
            expression: '!has(variables.podSpec.volumes) || variables.podSpec.volumes.all(volume, !has(volume.image))',
            message: 'image volumes are refused: nothing verifies them',
          },
          ...(engine === 'policy-controller'
            ? [
                {
                  expression: `has(namespaceObject.metadata.labels) && ${celText(INCLUDE)} in namespaceObject.metadata.labels && namespaceObject.metadata.labels[${celText(INCLUDE)}] == "true"`,
                  message: `the namespace lacks the label ${INCLUDE}=true, so policy-controller would not look at it`,
                },
              ]
            : []),
        ],
      },
    },
    {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingAdmissionPolicyBinding',
      metadata: metadata(NAME, policy),
      spec: {
        policyName: NAME,
        validationActions: ['Deny'],
        matchResources: {
          namespaceSelector: {
            matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: [...SYSTEM[engine]] }],
          },
        },
      },
    },
  ]
}

/** Names are looked up in one list: hundreds of patterns would cost more than an API server gives an expression. */
function coveredExpression(rules: readonly RulePlan[]): string {
  const names = [...new Set(rules.flatMap(({ rule }) => imageNames(rule.artifacts)))]
  const patterns = rules.flatMap(
    ({ rule }) =>
      imagePattern(
        rule.artifacts.filter(({ kind }) => kind !== 'name'),
        'required',
      ) ?? [],
  )
  const alternatives = [
    ...(names.length === 0 ? [] : [`image.find(${celText(REPOSITORY)}) in ${celTexts(names)}`]),
    ...[...new Set(patterns)].map((pattern) => `image.matches(${celText(pattern)})`),
  ]
  return `image.matches(${celText(BY_DIGEST)}) && (${alternatives.length === 0 ? 'false' : alternatives.join(' || ')})`
}

const POD_SPEC = [
  'object.kind == "Pod" ? object.spec :',
  'object.kind == "CronJob" ? object.spec.jobTemplate.spec.template.spec :',
  'object.kind == "PodTemplate" ? object.template.spec :',
  'object.spec.template.spec',
].join(' ')
const ALL_IMAGES = ['containers', 'initContainers', 'ephemeralContainers']
  .map((field) => `(has(variables.podSpec.${field}) ? variables.podSpec.${field}.map(one, one.image) : [])`)
  .join(' + ')

/** What the default-deny judges otherwise than the policy. */
export function defaultDenyDifferences(engine: Engine): Difference[] {
  return [
    {
      id: 'image-volumes',
      direction: 'stricter',
      place: '',
      message: 'volumes made from images are refused in every workload',
    },
    {
      id: 'system-namespaces',
      direction: 'weaker',
      place: '',
      message: `the default-deny leaves out the namespaces ${SYSTEM[engine].join(' and ')}, without which the cluster would not start`,
    },
  ]
}
