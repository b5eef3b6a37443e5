import { PREDICATE } from 'in-toto-attestation'
import type { AcceptedBundle } from '../report/index.ts'
import type { LevelReport } from '../slsa/index.ts'
import type { VerifiedBundle } from '../verification/index.ts'
import { logUrlOf } from './log-url.ts'

/** A verified bundle as the result tells it. */
export function reportedBundle(
  source: string,
  verified: VerifiedBundle,
  level: LevelReport | undefined,
): AcceptedBundle {
  const { verifiedBy: by } = verified
  const claims = by.kind === 'certificate' ? by.signer.claims : {}
  const facts: Partial<AcceptedBundle> = defined({
    predicateType: verified.statement?.predicateType,
    statementDigest: verified.statementDigest,
    sourceRepository: claims.sourceRepositoryUri,
    sourceRef: claims.sourceRepositoryRef,
    sourceDigest: claims.sourceRepositoryDigest,
    buildTrigger: claims.buildTrigger,
    runnerEnvironment: claims.runnerEnvironment,
    runUrl: claims.runInvocationUri,
    level,
  })
  return {
    source,
    kind: isSignature(verified) ? 'signature' : 'attestation',
    profile: verified.profile,
    ...(by.kind === 'certificate'
      ? { signer: { identity: by.signer.san, issuer: by.signer.issuer } }
      : { key: { fingerprint: by.fingerprint } }),
    times: verified.times.map(({ at }) => at.toISOString()),
    logEntries: verified.logEntries.map(({ logIndex }) => ({ logIndex, ...logUrlOf(verified.profile, logIndex) })),
    ...facts,
  }
}

/** A signature over an image is a statement that says nothing more. */
function isSignature({ kind, statement }: VerifiedBundle): boolean {
  return kind === 'signature' || statement?.predicateType === PREDICATE.cosignSignV1
}

function defined<T extends object>(values: { readonly [Key in keyof T]: T[Key] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>
}
