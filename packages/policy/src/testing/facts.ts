import { createHash } from 'node:crypto'
import type { LevelReport } from '@slsa-actions/core/slsa'
import type { CertificateClaims, VerifiedBundle } from '@slsa-actions/core/verification'
import type { JsonObject } from '@slsa-actions/wire'
import { PREDICATE, STATEMENT_V1 } from 'in-toto-attestation'
import type { ArtifactFacts, AttestationFacts } from '../facts.ts'
import { parsePolicy } from '../file/index.ts'
import type { Policy } from '../types.ts'

export const NOW = new Date('2026-05-01T12:00:00Z')
export const BUILDER = 'https://github.com/acme/builders/.github/workflows/build.yml'
export const REPOSITORY = 'https://github.com/acme/web'
export const ISSUER = 'https://token.actions.githubusercontent.com'
export const COMMIT = 'c'.repeat(40)
export const DIGEST = { sha256: 'a'.repeat(64) }

/** What a test may change about an attestation that is good in everything. */
export interface Made {
  readonly source?: string
  readonly san?: string
  readonly issuer?: string
  readonly claims?: Partial<Record<keyof CertificateClaims, string | undefined>>
  /** Fingerprint of a key that signed instead of a certificate. */
  readonly key?: string
  /** Fingerprint of the key that the certificate certifies; one of its own by default. */
  readonly certifiedKey?: string
  /** SHA-256 of the bytes of the statement, hex; by default that of its content. */
  readonly bytes?: string
  readonly kind?: 'attestation' | 'signature'
  readonly type?: string
  readonly predicate?: JsonObject
  readonly times?: readonly string[]
  readonly level?: 0 | 1 | 2 | 3 | undefined
  readonly matchedBy?: LevelReport['builder']['matchedBy']
}

/** A verified bundle as `verifyBundle` would give it. Policies judge facts, so the tests need no signatures. */
export function attestation(made: Made = {}): AttestationFacts {
  const san = made.san ?? `${BUILDER}@refs/tags/v1.2.3`
  const claims = {
    buildSignerUri: san,
    buildSignerDigest: 'b'.repeat(40),
    runnerEnvironment: 'github-hosted',
    sourceRepositoryUri: REPOSITORY,
    sourceRepositoryDigest: COMMIT,
    sourceRepositoryRef: 'refs/tags/v2.0.1',
    sourceRepositoryId: '111',
    sourceOwnerId: '222',
    buildConfigUri: `${REPOSITORY}/.github/workflows/release.yml@refs/tags/v2.0.1`,
    buildTrigger: 'push',
    ...made.claims,
  }
  const signer = { san, issuer: made.issuer ?? ISSUER, claims: JSON.parse(JSON.stringify(claims)) }
  const isSignature = made.kind === 'signature'
  const type = made.type ?? PREDICATE.provenanceV1
  const level = 'level' in made ? made.level : 3
  const statement = {
    _type: STATEMENT_V1,
    subject: [{ name: 'web', digest: DIGEST }],
    predicateType: type,
    predicate: made.predicate ?? (type === PREDICATE.provenanceV1 ? provenance(san) : {}),
  }
  const verified = {
    kind: made.kind ?? 'attestation',
    profile: 'public-good',
    signer,
    verifiedBy:
      made.key === undefined
        ? { kind: 'certificate', signer, fingerprint: made.certifiedKey ?? `sha256:${freshHex()}` }
        : { kind: 'key', fingerprint: made.key },
    times: (made.times ?? ['2026-04-30T12:00:00Z']).map((at) => ({ kind: 'log', at: new Date(at) })),
    logEntries: [],
    ...(isSignature
      ? { artifactDigest: DIGEST }
      : { statement, statementDigest: { sha256: made.bytes ?? hexOf(JSON.stringify(statement)) } }),
  } as unknown as VerifiedBundle
  return {
    verified,
    source: made.source ?? 'good.json',
    ...(level === undefined ? {} : { level: levelOf(level, made.matchedBy ?? 'tag') }),
  }
}

const hexOf = (text: string): string => createHash('sha256').update(text).digest('hex')

let keys = 0
/** Of another key each time, as Fulcio's certificates have it. */
function freshHex(): string {
  keys += 1
  return hexOf(`key ${keys}`)
}

export function provenance(
  builderId: string,
  external: JsonObject = { inputs: { environment: 'production' } },
): JsonObject {
  return {
    buildDefinition: {
      buildType: 'https://github.com/acme/builders/buildtypes/build/v1',
      externalParameters: {
        source: { repository: REPOSITORY, ref: 'refs/tags/v2.0.1' },
        workflow: { repository: REPOSITORY, path: '.github/workflows/release.yml', ref: 'refs/tags/v2.0.1' },
        ...external,
      },
      internalParameters: {
        github: { event_name: 'push', repository_id: '111', repository_owner_id: '222' },
      },
      resolvedDependencies: [{ uri: `git+${REPOSITORY}@refs/tags/v2.0.1`, digest: { gitCommit: COMMIT } }],
    },
    runDetails: { builder: { id: builderId } },
  }
}

function levelOf(level: 0 | 1 | 2 | 3, matchedBy: LevelReport['builder']['matchedBy']): LevelReport {
  return {
    level,
    builder: { kind: 'reusable', matchedBy, isListed: true, isOfSource: false, explanation: '' },
    requirements: [],
    fields: [],
    shape: 'build+attest',
    notices: [],
    raise: 'build in a reusable workflow',
  }
}

/** Facts of an artifact called `ghcr.io/acme/web`. */
export function facts(attestations: readonly AttestationFacts[], more: Partial<ArtifactFacts> = {}): ArtifactFacts {
  return { name: 'ghcr.io/acme/web', digest: DIGEST, attestations, now: NOW, ...more }
}

/** The good policy as plain values, for tests to change. */
export function policyValue(): {
  version: number
  signers: Record<string, JsonObject>
  rules: JsonObject[]
  revoked?: JsonObject
} {
  return {
    version: 1,
    signers: {
      builder: { workflow: BUILDER, at: 'releases', issuer: ISSUER },
      alice: { identity: 'alice@example.com', issuer: 'https://accounts.example.com' },
      bob: { identity: 'bob@example.com', issuer: 'https://accounts.example.com' },
      vault: { key: `sha256:${'1'.repeat(64)}` },
    },
    rules: [
      {
        name: 'web',
        artifacts: ['ghcr.io/acme/web'],
        provenance: {
          signers: 'builder',
          source: { repository: REPOSITORY, repositoryId: '111', ownerId: '222' },
          workflow: '.github/workflows/release.yml',
          ref: { versionedTag: 'v2' },
          event: 'push',
          inputs: { environment: 'production' },
          level: 3,
        },
      },
    ],
  }
}

/** The policy of plain values, or of a text. */
export function policyOf(value: unknown): Promise<Policy> {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return parsePolicy(Buffer.from(text), 'slsa-policy.yaml')
}

/** The good policy with its provenance demand changed. */
export function demanding(changes: JsonObject): Promise<Policy> {
  const value = policyValue()
  const [rule] = value.rules
  return policyOf({ ...value, rules: [{ ...rule, provenance: { ...(rule?.provenance as JsonObject), ...changes } }] })
}

/** The good policy with other demands than the one on provenance. */
export function withRule(changes: JsonObject, more: JsonObject = {}): Promise<Policy> {
  const value = policyValue()
  return policyOf({ ...value, ...more, rules: [{ name: 'web', artifacts: ['ghcr.io/acme/web'], ...changes }] })
}
