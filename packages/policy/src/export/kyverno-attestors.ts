import { pemText } from '@slsa-actions/core/key'
import type { JsonObject } from '@slsa-actions/wire'
import type { Policy } from '../types.ts'
import { assertLog, keyHash } from './engine-keys.ts'
import type { EngineKeySigner, EngineSigner, IdentitySigner } from './identities.ts'
import type { DemandPlan } from './plan.ts'
import { trustMaterial } from './trust-material.ts'
import type { ExportTrust } from './types.ts'

/** Names of the attestors of a signer: one for its identities, or one for each of its keys. */
export function attestorNames(signer: EngineSigner, name: string): string[] {
  if (signer.kind === 'certificate' || signer.publicKeys.length === 1) return [name]
  return signer.publicKeys.map((_, index) => `${name}_${index}`)
}

/** The same as attestors of an ImageValidatingPolicy. @throws CoreError bad-input `POLICY` for a log that nobody has */
export function cosignAttestors(signer: EngineSigner, name: string, policy: Policy, trust: ExportTrust): JsonObject[] {
  if (signer.kind === 'certificate') return [{ name, cosign: keyless(signer, trust) }]
  return signer.publicKeys.map(({ key, der }, index) => ({
    name: attestorNames(signer, name)[index] ?? name,
    cosign: {
      key: { data: pemText({ label: 'PUBLIC KEY', der }), hashAlgorithm: keyHash(key) },
      ...logFields(signer, policy, trust),
    },
  }))
}

/** Whether Kyverno asks a TUF repository for it. */
export function needsTuf({ accepted, coSigners }: DemandPlan): boolean {
  const signers = [...accepted.map(({ signer }) => signer), ...coSigners]
  return signers.some((signer) => signer.kind === 'certificate' || signer.isLogRequired)
}

function logFields(signer: EngineKeySigner, policy: Policy, trust: ExportTrust): JsonObject {
  if (!signer.isLogRequired) return { ctlog: { insecureIgnoreTlog: true, insecureIgnoreSCT: true } }
  assertLog(signer, policy, trust)
  return trustFields(trust)
}

function keyless({ issuer, identities }: IdentitySigner, trust: ExportTrust): JsonObject {
  return {
    keyless: {
      // One entry: Kyverno takes no more of a bundle's.
      identities: [{ issuer, ...subjectOf(identities) }],
    },
    ...trustFields(trust),
  }
}

function subjectOf(identities: IdentitySigner['identities']): JsonObject {
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
