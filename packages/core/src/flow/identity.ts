import { refused } from '../outcome/index.ts'
import { type VerifiedClaims, verifyIdToken } from '../provenance/index.ts'
import type { IssuerRule } from '../trust/index.ts'
import type { SignerIdentity } from '../verification/index.ts'
import type { FlowPorts } from './ports.ts'

/** Audience of the token that Fulcio takes. */
const AUDIENCE = 'sigstore'
/** A token that ends sooner than this is not used for a login, in milliseconds. */
const MIN_LIFE = 60_000

/** Who the job is, by a token that was verified, and the way to log in with it. */
export interface JobIdentity {
  readonly claims: VerifiedClaims
  /** Subject alternative name that the certificate must have. */
  readonly san: string
  /** What the certificate will say, if Fulcio does as it is documented. */
  readonly signer: SignerIdentity
  /** The verified token while it is fresh, later a new one: a batch logs in again when its certificate ends. */
  idToken(): Promise<string>
}

/**
 * Asks the runner for an ID token and verifies it against its issuer's keys.
 *
 * @throws CoreError bad-input when the token is not one of this server's issuer (case C15), undecided for the network
 */
export async function readIdentity(rule: IssuerRule, ports: FlowPorts): Promise<JobIdentity> {
  const read = async (): Promise<{ token: string; claims: VerifiedClaims }> => {
    const token = await ports.idToken(AUDIENCE)
    return {
      token,
      claims: await verifyIdToken(token, { audience: AUDIENCE, rule, http: ports.http, clock: ports.clock }),
    }
  }
  const { token, claims } = await read()
  return {
    claims,
    san: `${rule.server.origin}/${claims.jobWorkflowRef}`,
    signer: signerOf(claims, rule.server.origin),
    idToken: async () => {
      const { exp } = claims.raw
      const isFresh = typeof exp === 'number' && exp * 1000 - ports.clock.now() > MIN_LIFE
      if (isFresh) return token
      const renewed = await read()
      assertSameJob(claims, renewed.claims)
      return renewed.token
    },
  }
}

/** A later token speaks for the same job, and for a repository that did not become private in the meantime. */
function assertSameJob(before: VerifiedClaims, after: VerifiedClaims): void {
  for (const name of [
    'issuer',
    'repository',
    'repositoryId',
    'jobWorkflowRef',
    'sha',
    'runId',
    'visibility',
  ] as const) {
    if (before[name] === after[name]) continue
    throw refused(
      'ID_TOKEN',
      `a later ID token of the job says ${name} "${after[name] ?? 'unknown'}", and the first one "${before[name] ?? 'unknown'}"`,
      { remedy: 'run the job again; what was signed before stays valid' },
    )
  }
}

/** The claims as the certificate repeats them (sigstore/fulcio, docs/oid-info.md). */
function signerOf(claims: VerifiedClaims, server: string): SignerIdentity {
  const repository = `${server}/${claims.repository}`
  const san = `${server}/${claims.jobWorkflowRef}`
  return {
    san,
    issuer: claims.issuer,
    claims: {
      buildSignerUri: san,
      ...(claims.jobWorkflowSha === undefined ? {} : { buildSignerDigest: claims.jobWorkflowSha }),
      runnerEnvironment: claims.runnerEnvironment,
      sourceRepositoryUri: repository,
      sourceRepositoryDigest: claims.sha,
      sourceRepositoryRef: claims.ref,
      sourceRepositoryId: claims.repositoryId,
      sourceOwnerId: claims.repositoryOwnerId,
      buildConfigUri: `${server}/${claims.workflowRef}`,
      buildConfigDigest: claims.workflowSha,
      buildTrigger: claims.eventName,
      runInvocationUri: `${repository}/actions/runs/${claims.runId}/attempts/${claims.runAttempt}`,
    },
  }
}
