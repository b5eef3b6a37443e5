import { pemText } from '@slsa-actions/core/key'
import type { JsonObject } from '@slsa-actions/wire'
import type { ArtifactPattern, Policy } from '../types.ts'
import { coSigned } from './co-signers.ts'
import { metadata, objectName } from './document.ts'
import { assertLog, keyHash } from './engine-keys.ts'
import { badFault } from './fault.ts'
import type { EngineSigner, IdentitySigner } from './identities.ts'
import { jmesOf, NotExpressible } from './jmespath-text.ts'
import { exactly, needsTuf } from './kyverno-attestors.ts'
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
                // Of each set one is enough, and every set is needed.
                attestors: [demand.accepted.map(({ signer }) => signer), ...demand.coSigners.map((one) => [one])].map(
                  (signers) => ({ count: 1, entries: signers.flatMap((signer) => entriesOf(signer, policy, trust)) }),
                ),
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

function entriesOf(signer: EngineSigner, policy: Policy, trust: ExportTrust): JsonObject[] {
  if (signer.kind === 'certificate') return [{ keyless: keyless(signer, trust) }]
  if (signer.isLogRequired) assertLog(signer, policy, trust)
  return signer.publicKeys.map(
    ({ key, der }): JsonObject => ({
      keys: {
        publicKeys: pemText({ label: 'PUBLIC KEY', der }),
        signatureAlgorithm: keyHash(key),
        // A log is looked at only where nothing of a certificate is loosened (1.19.1).
        ...(signer.isLogRequired
          ? { rekor: { url: logUrl(trust) } }
          : { rekor: { url: logUrl(trust), ignoreTlog: true }, ctlog: { ignoreSCT: true } }),
      },
    }),
  )
}

function logUrl(trust: ExportTrust): string {
  if (trust.kind === 'public-good') return 'https://rekor.sigstore.dev'
  return trustMaterial(trust.root).logs[0]?.baseUrl ?? 'http://localhost'
}

function keyless({ issuer, identities }: IdentitySigner, trust: ExportTrust): JsonObject {
  const material = trust.kind === 'root' ? trustMaterial(trust.root) : undefined
  return {
    issuer,
    ...subjectOf(identities),
    rekor: {
      url: logUrl(trust),
      ...(material !== undefined && material.logs.length === 0 ? { ignoreTlog: true } : {}),
    },
    ...(material !== undefined && material.certificateLogs.length === 0 ? { ctlog: { ignoreSCT: true } } : {}),
  }
}

function subjectOf(identities: IdentitySigner['identities']): JsonObject {
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
    ...coSigned(
      rules,
      (names) => `${names} must have signed a statement that satisfies the same, and which may be another one`,
    ),
    ...(trust.kind === 'root' && rules.some(({ demands }) => demands.some(needsTuf))
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
