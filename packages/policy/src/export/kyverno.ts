import type { JsonObject } from '@slsa-actions/wire'
import type { Policy } from '../types.ts'
import { celOf, celText } from './cel-text.ts'
import { metadata, objectName } from './document.ts'
import type { EngineSigner } from './identities.ts'
import type { DemandPlan, RulePlan } from './plan.ts'
import { trustMaterial } from './trust-material.ts'
import type { Difference, ExportTrust } from './types.ts'

/** Seconds that the API server waits for the engine; its longest. */
const TIMEOUT = 30
/** All images of a pod, by the names that Kyverno gives them. */
const IMAGES = 'images.containers + images.initContainers + images.ephemeralContainers + images.imageVolumes'

/** A rule as an ImageValidatingPolicy of Kyverno 1.19. */
export function imageValidatingPolicy(plan: RulePlan, policy: Policy, trust: ExportTrust): JsonObject {
  const { rule, images, demands } = plan
  return {
    apiVersion: 'policies.kyverno.io/v1',
    kind: 'ImageValidatingPolicy',
    metadata: metadata(objectName(rule.name), policy),
    spec: {
      validationActions: ['Deny'],
      failurePolicy: 'Fail',
      webhookConfiguration: { timeoutSeconds: TIMEOUT },
      matchConstraints: {
        // Nothing but this makes Kyverno cover the workloads that make pods, too.
        resourceRules: [
          { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'], resources: ['pods'] },
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
      attestors: demands.flatMap((demand) =>
        demand.accepted.map(({ signer }, index) => ({
          name: attestorName(demand, index),
          cosign: cosignAttestor(signer, trust),
        })),
      ),
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
  const alternatives = demand.accepted.map(({ formula }, index) => {
    const verified = `verifyAttestationSignatures(image, ${attestation}, [attestors.${attestorName(demand, index)}]) > 0`
    const isOfType = `extractPayload(image, ${attestation}).predicateType == ${celText(demand.predicateType)}`
    const says = celOf(formula)
    if (says === 'true') return `(${verified} && ${isOfType})`
    return `(${verified} && ${isOfType} && [extractPayload(image, ${attestation}).predicate].all(predicate, ${says}))`
  })
  return alternatives.join(' || ')
}

function revokedDigests({ revoked }: Policy): JsonObject[] {
  if (revoked.digests.length === 0) return []
  const tests = revoked.digests.map((digest) => `!image.endsWith(${celText(`@${digest}`)})`)
  return [{ expression: `(${IMAGES}).all(image, ${tests.join(' && ')})`, message: 'the image is revoked' }]
}

function attestationName({ name }: DemandPlan): string {
  return name.replaceAll('-', '_')
}

function attestorName(demand: DemandPlan, index: number): string {
  return `${attestationName(demand)}_by_${index}`
}

function cosignAttestor({ issuer, identities }: EngineSigner, trust: ExportTrust): JsonObject {
  return {
    keyless: {
      // One entry: Kyverno takes no more of a bundle's.
      identities: [{ issuer, ...subjectOf(identities) }],
    },
    ...trustFields(trust),
  }
}

function subjectOf(identities: EngineSigner['identities']): JsonObject {
  if (identities.kind === 'pattern') return { subjectRegExp: identities.pattern }
  const [only, ...others] = identities.sans
  if (only !== undefined && others.length === 0) return { subject: only }
  return { subjectRegExp: exactly(identities.sans) }
}

/** Names and nothing else, as one pattern. */
export function exactly(texts: readonly string[]): string {
  return `^(?:${texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})$`
}

/** Material for verification. The strictest form is no `ctlog` at all, which demands log and SCT. */
function trustFields(trust: ExportTrust): JsonObject {
  if (trust.kind === 'public-good') return {}
  const { logs, certificateLogs, timestampAuthorities } = trustMaterial(trust.root)
  const tuf: JsonObject =
    trust.tuf === undefined
      ? {}
      : { tuf: { mirror: trust.tuf.mirror, root: { data: Buffer.from(trust.tuf.root).toString('base64') } } }
  const inline: JsonObject = { trustedRoot: { value: JSON.stringify(trust.root) } }
  if (logs.length > 0 && certificateLogs.length > 0) return trust.tuf === undefined ? inline : tuf
  if (logs.length === 0)
    return { ...tuf, ...inline, ctlog: { insecureIgnoreTlog: true, insecureIgnoreSCT: certificateLogs.length === 0 } }
  return {
    ...tuf,
    ...inline,
    ctlog: {
      url: logs[0]?.baseUrl ?? '',
      insecureIgnoreSCT: true,
      ...(timestampAuthorities[0] === undefined ? {} : { tsaCertChain: timestampAuthorities[0].chain }),
    },
  }
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
    ...(trust.kind === 'root' && trust.tuf === undefined
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
