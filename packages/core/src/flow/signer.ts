import { keyName, type SigningKey, signatureForm } from '../key/index.ts'
import type { ReportedSigningKey, SigningResult } from '../report/index.ts'
import { openKeySession, openSession, type SessionPorts, type SignerSession } from '../signing/index.ts'
import type { TrustProfile, Witnesses } from '../trust/index.ts'
import type { JobIdentity } from './identity.ts'
import type { SigningInstance } from './instance.ts'
import type { JobContext } from './ports.ts'
import { reachesPublicLog } from './privacy.ts'
import type { OpenedKey } from './signing-key.ts'

/** Who signs: a job by its certificate, or a key. */
export interface Signer {
  readonly kind: 'identity' | 'key'
  readonly config: Witnesses
  /** What bundles must verify under. */
  readonly profile: TrustProfile
  /** Whom bundles name: the certificate's name, or the fingerprint of the key. */
  readonly name: string
  /** `owner/name` of the repository whose stores take the bundles, and the ref that the job runs on. */
  readonly repository: string
  readonly ref: string
  /** By the verified ID token; undefined where there is none. */
  readonly visibility: string | undefined
  /** Whether signing writes into a log that anybody can read. */
  readonly isPublic: boolean
  /** The key itself, where one signs. */
  readonly opened: OpenedKey | undefined
  /** The signer as a result names it. */
  readonly reported: Pick<SigningResult, 'signer' | 'key' | 'build'>
  open(ports: SessionPorts): SignerSession
}

/** The job itself, with a certificate of the instance. */
export function identitySigner({ config, profile }: SigningInstance, identity: JobIdentity): Signer {
  const { claims, san, idToken } = identity
  return {
    kind: 'identity',
    config,
    profile,
    name: san,
    repository: claims.repository,
    ref: claims.ref,
    visibility: claims.visibility,
    isPublic: reachesPublicLog(config),
    opened: undefined,
    reported: { signer: { identity: san, issuer: claims.issuer }, build: buildOf(identity) },
    open: (ports) => openSession({ config, profile, idToken, expected: { san, issuer: claims.issuer } }, ports),
  }
}

/**
 * A key. Repository and ref are what the runner says, which only chooses where bundles go.
 *
 * @param identity the job's, where its provenance was made of it
 */
export function keySigner(opened: OpenedKey, job: JobContext, identity: JobIdentity | undefined): Signer {
  const { key, config, profile, certificate } = opened
  const { fingerprint } = key.publicKey
  const { tsa: _, ...logs } = config
  return {
    kind: 'key',
    config,
    profile,
    name: certificate?.signer.san ?? fingerprint,
    repository: identity?.claims.repository ?? job.repository,
    ref: identity?.claims.ref ?? job.ref,
    visibility: identity?.claims.visibility,
    // A timestamp authority sees a digest and keeps nothing.
    isPublic: config.rekor !== undefined && reachesPublicLog(logs),
    opened,
    reported: {
      key: reportedKey(key),
      ...(certificate === undefined
        ? {}
        : { signer: { identity: certificate.signer.san, issuer: certificate.signer.issuer } }),
      ...(identity === undefined ? {} : { build: buildOf(identity) }),
    },
    open: (ports) =>
      openKeySession({ key, config, profile, ...(certificate === undefined ? {} : { certificate }) }, ports),
  }
}

function reportedKey({ publicKey, source, mechanism }: SigningKey): ReportedSigningKey {
  return {
    fingerprint: publicKey.fingerprint,
    source,
    kind: keyName(publicKey.key),
    ...signatureForm(publicKey.key),
    ...(mechanism === undefined ? {} : { mechanism }),
    publicKey: publicKey.key.export({ type: 'spki', format: 'pem' }).toString(),
  }
}

function buildOf({ claims }: JobIdentity): NonNullable<SigningResult['build']> {
  return {
    runnerEnvironment: claims.runnerEnvironment,
    event: claims.eventName,
    ref: claims.ref,
    commit: claims.sha,
    isReusable: claims.jobWorkflowRef !== claims.workflowRef,
  }
}
