import type { JsonObject } from '@slsa-actions/wire'
import type { Policy } from '../types.ts'
import { celOf, celText } from './cel-text.ts'
import { coSigned } from './co-signers.ts'
import { metadata, objectName } from './document.ts'
import { attestorNames, cosignAttestors, needsTuf } from './kyverno-attestors.ts'
import type { DemandPlan, RulePlan } from './plan.ts'
import type { Difference, ExportTrust } from './types.ts'

/** Seconds that the API server waits for the engine; its longest. */
const TIMEOUT = 30
/** All images of a pod, by the names that Kyverno gives them. */
const IMAGES = 'images.containers + images.initContainers + images.ephemeralContainers + images.imageVolumes'

/**
 * A rule as two ImageValidatingPolicies of Kyverno 1.19: of pods and what makes them, and of containers that are put into
 * running pods. Kyverno sends those to no policy about pods (1.19.1, run on an API server), and covers what makes pods only
 * for a policy about nothing but pods.
 */
export function imageValidatingPolicies(plan: RulePlan, policy: Policy, trust: ExportTrust): JsonObject[] {
  const name = objectName(plan.rule.name)
  // No name of a rule has a dot.
  return [
    imageValidatingPolicy(name, 'pods', plan, policy, trust),
    imageValidatingPolicy(`${name}.ephemeral`, 'pods/ephemeralcontainers', plan, policy, trust),
  ]
}

function imageValidatingPolicy(
  name: string,
  resource: string,
  { rule, images, demands }: RulePlan,
  policy: Policy,
  trust: ExportTrust,
): JsonObject {
  return {
    apiVersion: 'policies.kyverno.io/v1',
    kind: 'ImageValidatingPolicy',
    metadata: metadata(name, policy),
    spec: {
      validationActions: ['Deny'],
      failurePolicy: 'Fail',
      webhookConfiguration: { timeoutSeconds: TIMEOUT },
      matchConstraints: {
        resourceRules: [
          { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'], resources: [resource] },
        ],
      },
      images: [
        {
          name: 'imageVolumes',
          expression: 'object.spec.?volumes.orValue([]).filter(v, has(v.image)).map(v, v.image.reference)',
        },
      ],
      // Never by `glob`, whose `*` runs across `/`.
      matchImageReferences: [{ expression: `ref.matches(${celText(images)})` }],
      validationConfigurations: { mutateDigest: true, verifyDigest: true, required: true },
      attestors: demands.flatMap((demand) => attestorsOf(demand, policy, trust)),
      attestations: demands.map((demand) => ({
        name: attestationName(demand),
        intoto: { type: demand.predicateType },
      })),
      validations: [
        ...revokedDigests(policy),
        ...demands.map((demand) => ({
          expression: `(${IMAGES}).all(image, ${demandExpression(demand)})`,
          message: `${rule.name}: no ${demand.name} by an accepted signer says what the policy demands (${demand.place})`,
        })),
      ],
    },
  }
}

/** The statement is read right behind the verification that brought it, so that no other one comes between. */
function demandExpression(demand: DemandPlan): string {
  const attestation = `attestations.${attestationName(demand)}`
  const statement = `extractPayload(image, ${attestation})`
  const verified = (attestor: string): string =>
    `verifyAttestationSignatures(image, ${attestation}, [attestors.${attestor}]) > 0`
  const cosigned = coSignerNames(demand).map((names) =>
    oneOf(names.map((name) => `(${verified(name)} && ${statement} == signed)`)),
  )
  const alternatives = demand.accepted.flatMap(({ signer, formula }, index) => {
    const isOfType = `${statement}.predicateType == ${celText(demand.predicateType)}`
    const says = celOf(formula)
    const parts = [
      isOfType,
      ...(says === 'true' ? [] : [`[${statement}.predicate].all(predicate, ${says})`]),
      ...(cosigned.length === 0 ? [] : [`[${statement}].all(signed, ${cosigned.join(' && ')})`]),
    ]
    return attestorNames(signer, signerName(demand, index)).map(
      (name) => `(${[verified(name), ...parts].join(' && ')})`,
    )
  })
  return alternatives.join(' || ')
}

/** For each co-signer the names of its attestors. */
function coSignerNames(demand: DemandPlan): string[][] {
  return demand.coSigners.map((signer, index) => attestorNames(signer, coSignerName(demand, index)))
}

function oneOf(alternatives: readonly string[]): string {
  return alternatives.length === 1 ? (alternatives[0] ?? 'false') : `(${alternatives.join(' || ')})`
}

function attestorsOf(demand: DemandPlan, policy: Policy, trust: ExportTrust): JsonObject[] {
  return [
    ...demand.accepted.flatMap(({ signer }, index) =>
      cosignAttestors(signer, signerName(demand, index), policy, trust),
    ),
    ...demand.coSigners.flatMap((signer, index) => cosignAttestors(signer, coSignerName(demand, index), policy, trust)),
  ]
}

function revokedDigests({ revoked }: Policy): JsonObject[] {
  if (revoked.digests.length === 0) return []
  const tests = revoked.digests.map((digest) => `!image.endsWith(${celText(`@${digest}`)})`)
  return [{ expression: `(${IMAGES}).all(image, ${tests.join(' && ')})`, message: 'the image is revoked' }]
}

function attestationName({ name }: DemandPlan): string {
  return name.replaceAll('-', '_')
}

function signerName(demand: DemandPlan, index: number): string {
  return `${attestationName(demand)}_by_${index}`
}

function coSignerName(demand: DemandPlan, index: number): string {
  return `${attestationName(demand)}_with_${index}`
}

/** In which ways Kyverno's policies of both kinds differ. */
export function kyvernoDifferences(rules: readonly RulePlan[], trust: ExportTrust): Difference[] {
  const demands = rules.flatMap(({ demands: own }) => own)
  return [
    ...demands.flatMap((demand): Difference[] => [
      ...(demand.accepted.length > 1
        ? [
            {
              id: 'several-signers',
              direction: 'weaker',
              place: `${demand.place}.signers`,
              message:
                'Kyverno keeps one statement of a type for an image, whoever signed it; the weaker signer may speak in the name of the stronger. Make one rule for each signer',
            } as const,
          ]
        : []),
      {
        id: 'several-statements',
        direction: 'stricter',
        place: demand.place,
        message:
          'of several statements of this type by the signer Kyverno looks at the last that it reads, the policy at each',
      },
      ...(demand.name === 'vsa'
        ? [
            {
              id: 'vsa-newest',
              direction: 'weaker',
              place: demand.place,
              message: 'of several summaries the last that Kyverno reads counts, not the newest',
            } as const,
          ]
        : []),
    ]),
    ...(trust.kind === 'root' && trust.tuf === undefined && demands.some(needsTuf)
      ? [
          {
            id: 'tuf-reachable',
            direction: 'stricter',
            place: '',
            message:
              'Kyverno 1.19 asks the public TUF repository although the root is given; where it cannot, everything is refused. Give `tuf-mirror` and `tuf-root`',
          } as const,
        ]
      : []),
  ]
}

/** An ImageValidatingPolicy compares the statements of signer and co-signers, once they are parsed. */
export function coSignerDifferences(rules: readonly RulePlan[]): Difference[] {
  return coSigned(
    rules,
    (names) =>
      `${names} must have signed a statement that says the same, which is compared without its bytes, and whether each has a key of its own is not looked at`,
  )
}
