import { pemText } from '@slsa-actions/core/key'
import type { JsonObject } from '@slsa-actions/wire'
import { PREDICATE } from 'in-toto-attestation'
import type { Policy } from '../types.ts'
import { coSigned } from './co-signers.ts'
import { metadata, objectName } from './document.ts'
import { assertLog, keyHash } from './engine-keys.ts'
import { badFault } from './fault.ts'
import { any, type Formula } from './formula.ts'
import type { EngineKeySigner, EngineSigner, IdentitySigner } from './identities.ts'
import { imageGlobs } from './images.ts'
import type { DemandPlan, RulePlan } from './plan.ts'
import { regoOf } from './rego-text.ts'
import { type Log, trustMaterial } from './trust-material.ts'
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
  const policyOf = (name: string, authorities: readonly JsonObject[]): JsonObject => ({
    apiVersion: 'policy.sigstore.dev/v1beta1',
    kind: 'ClusterImagePolicy',
    metadata: metadata(name, policy),
    spec: { mode: 'enforce', images: globs.map((glob) => ({ glob })), authorities: [...authorities] },
  })
  return demands.flatMap((demand) => {
    const said = any(...demand.accepted.map(({ formula }) => formula))
    const authoritiesOf = (signer: EngineSigner, formula: Formula): JsonObject[] =>
      authorities(signer, demand, formula, policy, trust)
    return [
      policyOf(
        objectName(rule.name, demand.name),
        demand.accepted.flatMap(({ signer, formula }) => authoritiesOf(signer, formula)),
      ),
      ...demand.coSigners.map((signer) =>
        policyOf(objectName(rule.name, `${demand.name}-with-${signer.name}`), authoritiesOf(signer, said)),
      ),
    ]
  })
}

/** One for each identity (of a bundle it takes no more, 0.15.1) and each key. */
function authorities(
  signer: EngineSigner,
  { name, predicateType }: DemandPlan,
  formula: Formula,
  policy: Policy,
  trust: ExportTrust,
): JsonObject[] {
  const attestations = [{ name, predicateType, policy: { type: 'rego', data: regoOf(predicateType, formula) } }]
  const numbered = (authority: JsonObject, index: number): JsonObject => ({
    name: index === 0 ? signer.name : `${signer.name}-${index}`,
    ...authority,
  })
  if (signer.kind === 'certificate')
    return identitiesOf(signer)
      .map((identity) => ({ signatureFormat: 'bundle', ...trustFields(identity, trust), attestations }))
      .map(numbered)
  const log = logFields(signer, policy, trust)
  return signer.publicKeys
    .map(({ key, der }) => ({
      signatureFormat: 'legacy',
      key: { data: pemText({ label: 'PUBLIC KEY', der }), hashAlgorithm: keyHash(key) },
      ...log,
      // Of older tags a signature is one of its own kind, and no statement.
      ...(predicateType === PREDICATE.cosignSignV1 ? {} : { attestations }),
    }))
    .map(numbered)
}

/** A log of version 1 is the only one whose key it can read (0.15.1). */
function logFields(signer: EngineKeySigner, policy: Policy, trust: ExportTrust): JsonObject {
  if (!signer.isLogRequired) return {}
  assertLog(signer, policy, trust)
  if (trust.kind === 'public-good') return { ctlog: { url: 'https://rekor.sigstore.dev' } }
  const [log] = readableLogs(trust)
  return log === undefined ? {} : { ctlog: { url: log.baseUrl, trustRootRef: TRUST_ROOT } }
}

function readableLogs(trust: ExportTrust): readonly Log[] {
  if (trust.kind === 'public-good') return []
  return trustMaterial(trust.root).logs.filter(({ keyDetails }) => keyDetails.includes('ECDSA'))
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

function identitiesOf({ issuer, identities }: IdentitySigner): JsonObject[] {
  if (identities.kind === 'pattern') return [{ issuer, subjectRegExp: identities.pattern }]
  return identities.sans.map((subject) => ({ issuer, subject }))
}

/**
 * The root for policy-controller. Logs are there only for keys that must be in one, and without those of version 2, whose
 * keys it cannot read (0.15.1).
 */
export function trustRoot(rules: readonly RulePlan[], trust: ExportTrust, policy: Policy): JsonObject | undefined {
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
        ...(loggedKeys(rules).length === 0
          ? {}
          : {
              tLogs: readableLogs(trust).map(({ baseUrl, key }) => ({
                baseURL: baseUrl,
                hashAlgorithm: 'sha-256',
                publicKey: Buffer.from(pemText({ label: 'PUBLIC KEY', der: Buffer.from(key, 'base64') })).toString(
                  'base64',
                ),
              })),
            }),
      },
    },
  }
}

function loggedKeys(rules: readonly RulePlan[]): EngineKeySigner[] {
  return signersOf(rules).flatMap((signer) => (signer.kind === 'key' && signer.isLogRequired ? [signer] : []))
}

function signersOf(rules: readonly RulePlan[]): EngineSigner[] {
  return rules.flatMap(({ demands }) =>
    demands.flatMap(({ accepted, coSigners }) => [...accepted.map(({ signer }) => signer), ...coSigners]),
  )
}

/** In which ways policy-controller differs. */
export function policyControllerDifferences(rules: readonly RulePlan[], trust: ExportTrust): Difference[] {
  const demands = rules.flatMap(({ demands: own }) => own)
  const material = trust.kind === 'root' ? trustMaterial(trust.root) : undefined
  const hasCertificates = signersOf(rules).some(({ kind }) => kind === 'certificate')
  const found: Difference[] = coSigned(
    rules,
    (names) => `${names} must have signed a statement that satisfies the same, and which may be another one`,
  )
  const hasUnreadable = material !== undefined && material.logs.length > 0 && readableLogs(trust).length === 0
  if (hasUnreadable && loggedKeys(rules).length > 0)
    found.push({
      id: 'log-unchecked',
      direction: 'weaker',
      place: '',
      message: 'policy-controller 0.15 cannot read the key of the log, so that what a key signed counts without one',
    })
  if (material !== undefined && hasCertificates && material.logs.length > 0)
    found.push({
      id: 'log-unchecked',
      direction: 'weaker',
      place: '',
      message: 'policy-controller 0.15 cannot read the key of the log, so that only the timestamp is demanded',
    })
  if (material !== undefined && hasCertificates && material.certificateLogs.length > 0)
    found.push({
      id: 'sct-unchecked',
      direction: 'weaker',
      place: '',
      message:
        'policy-controller 0.15 does not use the key of the certificate log in bundles, so that SCTs are not demanded',
    })
  if (material !== undefined && hasCertificates)
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
