import type { JsonObject } from '@slsa-actions/wire'
import type { ArtifactPattern, Policy } from '../types.ts'
import { metadata, objectName } from './document.ts'
import { badFault } from './fault.ts'
import type { EngineSigner } from './identities.ts'
import { jmesOf, NotExpressible } from './jmespath-text.ts'
import { exactly } from './kyverno.ts'
import type { DemandPlan, RulePlan } from './plan.ts'
import { trustMaterial } from './trust-material.ts'
import type { Difference, ExportTrust } from './types.ts'

const TIMEOUT = 30

/**
 * A rule as a ClusterPolicy, for clusters whose Kyverno has no ImageValidatingPolicy.
 *
 * @throws CoreError bad-input `POLICY` for what JMESPath cannot say
 */
export function clusterPolicy({ rule, demands }: RulePlan, policy: Policy, trust: ExportTrust): JsonObject {
  return {
    apiVersion: 'kyverno.io/v1',
    kind: 'ClusterPolicy',
    metadata: metadata(objectName(rule.name), policy),
    spec: {
      background: false,
      webhookConfiguration: { failurePolicy: 'Fail', timeoutSeconds: TIMEOUT },
      rules: demands.map((demand) => ({
        name: demand.name,
        match: { any: [{ resources: { kinds: ['Pod'], operations: ['CREATE', 'UPDATE'] } }] },
        verifyImages: [
          {
            type: 'SigstoreBundle',
            failureAction: 'Enforce',
            imageReferences: imageReferences(rule, policy),
            mutateDigest: true,
            verifyDigest: true,
            required: true,
            useCache: false,
            attestations: [
              {
                name: demand.name,
                type: demand.predicateType,
                attestors: [
                  { count: 1, entries: demand.accepted.map(({ signer }) => ({ keyless: keyless(signer, trust) })) },
                ],
                conditions: [
                  { all: [{ key: `{{ ${conditionOf(demand, policy)} }}`, operator: 'Equals', value: true }] },
                ],
              },
            ],
          },
        ],
      })),
    },
  }
}

function conditionOf(demand: DemandPlan, policy: Policy): string {
  try {
    return demand.accepted.map(({ formula }) => jmesOf(formula)).join(' || ')
  } catch (error) {
    if (!(error instanceof NotExpressible)) throw error
    throw badFault(
      policy,
      demand.place,
      `cannot be written for kyverno-cluster-policy: ${error.message}`,
      'use `kyverno`, or demand a verification summary at the door',
    )
  }
}

/** Wildcards, whose `*` runs across `/`: wider than the rule's, so that what is beside it is asked for more. */
function imageReferences(rule: RulePlan['rule'], policy: Policy): string[] {
  const found = rule.artifacts.flatMap(wildcardsOf)
  if (found.every((one) => /^[A-Za-z0-9_:/*.@-]+$/.test(one))) return [...new Set(found)]
  throw badFault(
    policy,
    `${rule.place}.artifacts`,
    'has a letter that Kyverno would read as something else',
    'write names of letters, digits, `-`, `_`, `.`, `/` and `:`',
  )
}

function wildcardsOf(pattern: ArtifactPattern): string[] {
  switch (pattern.kind) {
    case 'name':
      return [`${pattern.name}:*`, `${pattern.name}@*`]
    case 'glob':
      return [`${pattern.glob.replaceAll(/\*+(?:\/\*+)*/g, '*')}${pattern.glob.endsWith('*') ? '' : '*'}`]
    case 'any':
      return ['*']
    case 'purl':
      return []
  }
}

function keyless({ issuer, identities }: EngineSigner, trust: ExportTrust): JsonObject {
  const material = trust.kind === 'root' ? trustMaterial(trust.root) : undefined
  return {
    issuer,
    ...subjectOf(identities),
    rekor: {
      url: material === undefined ? 'https://rekor.sigstore.dev' : (material.logs[0]?.baseUrl ?? 'http://localhost'),
      ...(material !== undefined && material.logs.length === 0 ? { ignoreTlog: true } : {}),
    },
    ...(material !== undefined && material.certificateLogs.length === 0 ? { ctlog: { ignoreSCT: true } } : {}),
  }
}

function subjectOf(identities: EngineSigner['identities']): JsonObject {
  if (identities.kind === 'pattern') return { subjectRegExp: identities.pattern }
  const [only, ...others] = identities.sans
  // An exact subject is a wildcard to Kyverno where it has a star.
  if (only !== undefined && others.length === 0 && !/[*?]/.test(only)) return { subject: only }
  return { subjectRegExp: exactly(identities.sans) }
}

/** In which ways a ClusterPolicy differs beside what both kinds of Kyverno do. */
export function clusterPolicyDifferences(rules: readonly RulePlan[], trust: ExportTrust): Difference[] {
  return [
    ...rules.flatMap(({ demands }) =>
      demands.map(
        ({ place }): Difference => ({
          id: 'attestations-of-others',
          direction: 'stricter',
          place,
          message:
            'every statement of the type by the signer must satisfy it, and a referrer that is no bundle fails the image',
        }),
      ),
    ),
    ...(trust.kind === 'root'
      ? [
          {
            id: 'trust-in-controller',
            direction: 'stricter',
            place: '',
            message:
              'bundles are verified under the root of the controller’s flags (--tufMirror, --tufRoot), whatever a policy names; without them nothing verifies',
          } as const,
        ]
      : []),
  ]
}
