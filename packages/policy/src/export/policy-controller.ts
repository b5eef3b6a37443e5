import type { JsonObject } from '@slsa-actions/wire'
import type { Policy } from '../types.ts'
import { metadata, objectName } from './document.ts'
import { badFault } from './fault.ts'
import type { EngineSigner } from './identities.ts'
import { imageGlobs } from './images.ts'
import type { RulePlan } from './plan.ts'
import { regoOf } from './rego-text.ts'
import { trustMaterial } from './trust-material.ts'
import type { Difference, ExportTrust } from './types.ts'

/** Name of the TrustRoot that the policies refer to. */
export const TRUST_ROOT = 'slsa-trust-root'

/**
 * A rule as ClusterImagePolicies, one for each demand: all that match an image must hold, while of the authorities in one
 * of them any is enough.
 *
 * @throws CoreError bad-input `POLICY` for a name that its globs do not take (case B25)
 */
export function clusterImagePolicies({ rule, demands }: RulePlan, policy: Policy, trust: ExportTrust): JsonObject[] {
  const globs = imageGlobs(rule.artifacts)
  if (globs === undefined)
    throw badFault(
      policy,
      `${rule.place}.artifacts`,
      'has a letter that globs of policy-controller do not take',
      'write names of letters, digits, `-`, `_`, `.`, `/` and `:`',
    )
  return demands.map((demand) => ({
    apiVersion: 'policy.sigstore.dev/v1beta1',
    kind: 'ClusterImagePolicy',
    metadata: metadata(objectName(rule.name, demand.name), policy),
    spec: {
      mode: 'enforce',
      images: globs.map((glob) => ({ glob })),
      authorities: demand.accepted.flatMap(({ signer, formula }) =>
        // One identity each: of a bundle it takes no more (0.15.1). Any authority is enough.
        identitiesOf(signer).map((identity, index) => ({
          name: index === 0 ? signer.name : `${signer.name}-${index}`,
          signatureFormat: 'bundle',
          ...trustFields(identity, trust),
          attestations: [
            {
              name: demand.name,
              predicateType: demand.predicateType,
              policy: { type: 'rego', data: regoOf(demand.predicateType, formula) },
            },
          ],
        })),
      ),
    },
  }))
}

function trustFields(identity: JsonObject, trust: ExportTrust): JsonObject {
  const identities = [identity]
  if (trust.kind === 'public-good')
    return {
      keyless: { url: 'https://fulcio.sigstore.dev', identities },
      ctlog: { url: 'https://rekor.sigstore.dev' },
    }
  const { certificateAuthorities } = trustMaterial(trust.root)
  return {
    keyless: {
      url: certificateAuthorities[0]?.uri ?? '',
      trustRootRef: TRUST_ROOT,
      insecureIgnoreSCT: true,
      identities,
    },
    rfc3161timestamp: { trustRootRef: TRUST_ROOT },
  }
}

function identitiesOf({ issuer, identities }: EngineSigner): JsonObject[] {
  if (identities.kind === 'pattern') return [{ issuer, subjectRegExp: identities.pattern }]
  return identities.sans.map((subject) => ({ issuer, subject }))
}

/** The root for policy-controller, without logs: it cannot read the key of a Rekor of version 2 (0.15.1). */
export function trustRoot(trust: ExportTrust, policy: Policy): JsonObject | undefined {
  if (trust.kind === 'public-good') return undefined
  const { certificateAuthorities, timestampAuthorities } = trustMaterial(trust.root)
  const authorities = (list: typeof certificateAuthorities): JsonObject[] =>
    list.map(({ uri, organization, commonName, chain }) => ({
      subject: { organization, commonName },
      uri,
      certChain: Buffer.from(chain).toString('base64'),
    }))
  return {
    apiVersion: 'policy.sigstore.dev/v1alpha1',
    kind: 'TrustRoot',
    metadata: metadata(TRUST_ROOT, policy),
    spec: {
      sigstoreKeys: {
        certificateAuthorities: authorities(certificateAuthorities),
        timestampAuthorities: authorities(timestampAuthorities),
      },
    },
  }
}

/** In which ways policy-controller differs. */
export function policyControllerDifferences(rules: readonly RulePlan[], trust: ExportTrust): Difference[] {
  const demands = rules.flatMap(({ demands: own }) => own)
  const material = trust.kind === 'root' ? trustMaterial(trust.root) : undefined
  const found: Difference[] = []
  if (material !== undefined && material.logs.length > 0)
    found.push({
      id: 'log-unchecked',
      direction: 'weaker',
      place: '',
      message: 'policy-controller 0.15 cannot read the key of the log, so that only the timestamp is demanded',
    })
  if (material !== undefined && material.certificateLogs.length > 0)
    found.push({
      id: 'sct-unchecked',
      direction: 'weaker',
      place: '',
      message:
        'policy-controller 0.15 does not use the key of the certificate log in bundles, so that SCTs are not demanded',
    })
  if (material !== undefined)
    found.push({
      id: 'older-formats',
      direction: 'stricter',
      place: '',
      message: 'a timestamp is demanded of every bundle, also of those whose log gives a time',
    })
  for (const { name, place } of demands) {
    if (name !== 'vsa') continue
    found.push({
      id: 'vsa-newest',
      direction: 'weaker',
      place,
      message: 'any summary that satisfies it counts, also where a newer one does not',
    })
  }
  return found
}
