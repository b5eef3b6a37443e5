import type { BundleOptions, EmbeddedSigstore } from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'

/** A statement about an image, good but for what is changed, and how it is signed. */
export interface Statement {
  readonly type: string
  readonly predicate: JsonObject
  /** Claims of the job that signs, over the builder's. */
  readonly claims?: JsonObject
  readonly bundle?: BundleOptions
  /** Whether it is about another image. */
  readonly isOfOther?: boolean
  /** Whether it is in the tags that cosign had before version 3. */
  readonly isLegacy?: boolean
}

/** One image, what is said about it, and by which differences an engine may judge it otherwise. */
export interface ImageCase {
  readonly name: string
  readonly statements: readonly Statement[]
  readonly differences?: readonly string[]
  /** Repository, where it is not below the rules' glob. */
  readonly repository?: string
}

export const PROVENANCE = 'https://slsa.dev/provenance/v1'
export const VSA = 'https://slsa.dev/verification_summary/v1'
export const REVIEW = 'https://example.test/review/v1'
export const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1'
export const BUILDER = 'https://github.com/acme/builders/.github/workflows/build.yml'
export const VERIFIER = 'https://github.com/acme/verifier/.github/workflows/verify.yml@refs/heads/main'
export const SCANNER = 'https://github.com/acme/scanner/.github/workflows/scan.yml@refs/heads/main'
export const RESOURCE = 'https://example.test/web'
export const POLICY_DIGEST = 'a'.repeat(64)
const BUILD_TYPE = 'https://github.com/acme/builders/buildtypes/build/v1'
const GITHUB_TYPE = 'https://actions.github.io/buildtypes/workflow/v1'
const COMMIT = 'c'.repeat(40)
const DAY = 86_400_000

/** Claims of the job of the builder, as `acme/web` called it. */
export function builderClaims(issuer: string): JsonObject {
  return {
    iss: issuer,
    sub: 'repo:acme/web:ref:refs/tags/v2.3.4',
    repository: 'acme/web',
    repository_id: '111',
    repository_owner: 'acme',
    repository_owner_id: '222',
    repository_visibility: 'public',
    ref: 'refs/tags/v2.3.4',
    sha: COMMIT,
    event_name: 'push',
    workflow: 'release',
    workflow_ref: 'acme/web/.github/workflows/release.yml@refs/tags/v2.3.4',
    workflow_sha: COMMIT,
    job_workflow_ref: at('v1.0.0'),
    job_workflow_sha: 'b'.repeat(40),
    runner_environment: 'github-hosted',
    run_id: '3001',
    run_attempt: '1',
  }
}

const at = (tag: string): string => `acme/builders/.github/workflows/build.yml@refs/tags/${tag}`

/** What a provenance says otherwise. */
interface Told {
  readonly repository?: string
  readonly repositoryId?: string
  readonly path?: string
  readonly ref?: string
  readonly event?: string
  readonly inputs?: JsonObject
  readonly builderId?: string
  readonly runner?: string
  readonly buildType?: string
  readonly more?: JsonObject
}

export function provenance(told: Told = {}, claims: JsonObject = {}, bundle: BundleOptions = {}): Statement {
  const { repository = 'https://github.com/acme/web', ref = 'refs/tags/v2.3.4', event = 'push' } = told
  const isOwn = told.buildType === undefined
  const predicate: JsonObject = {
    buildDefinition: {
      buildType: told.buildType ?? BUILD_TYPE,
      externalParameters: {
        ...(isOwn ? { source: { repository, ref }, inputs: told.inputs ?? { mode: 'prod' } } : {}),
        workflow: { repository, ref, path: told.path ?? '.github/workflows/release.yml' },
        ...(event === 'workflow_dispatch' && isOwn ? { event: { inputs: {} } } : {}),
      },
      internalParameters: {
        github: {
          event_name: event,
          repository_id: told.repositoryId ?? '111',
          repository_owner_id: '222',
          runner_environment: told.runner ?? 'github-hosted',
        },
      },
      resolvedDependencies: [{ uri: `git+${repository}@${ref}`, digest: { gitCommit: COMMIT } }],
    },
    runDetails: {
      builder: { id: told.builderId ?? `https://github.com/${at('v1.0.0')}` },
      metadata: { invocationId: `${repository}/actions/runs/3001/attempts/1`, ...told.more },
    },
  }
  return { type: PROVENANCE, predicate, claims, bundle }
}

export const review = (predicate: JsonObject, claims: JsonObject = SCANNED): Statement => ({
  type: REVIEW,
  predicate,
  claims,
})
export const GOOD_REVIEW: JsonObject = { score: 9, findings: [{ severity: 'LOW' }, { severity: 'NONE' }], by: 'ann' }

/** Claims of the workflow that reviews, and of the one that verifies; each started itself. */
const SCANNED = ownJob('acme/scanner', 'scan.yml')
const VERIFIED = ownJob('acme/verifier', 'verify.yml')

function ownJob(repository: string, file: string, ref = 'refs/heads/main'): JsonObject {
  const workflow = `${repository}/.github/workflows/${file}@${ref}`
  return {
    repository,
    repository_id: '333',
    ref,
    workflow_ref: workflow,
    job_workflow_ref: workflow,
    job_workflow_sha: COMMIT,
  }
}

export function vsa(changes: JsonObject = {}, claims: JsonObject = VERIFIED, bundle: BundleOptions = {}): Statement {
  const predicate: JsonObject = {
    verifier: { id: 'https://example.test/verifier' },
    timeVerified: new Date(Date.now() - 60_000).toISOString(),
    resourceUri: RESOURCE,
    policy: { uri: 'https://example.test/policy', digest: { sha256: POLICY_DIGEST } },
    verificationResult: 'PASSED',
    verifiedLevels: ['SLSA_BUILD_LEVEL_2'],
    slsaVersion: '1.2',
    ...changes,
  }
  return { type: VSA, predicate, claims, bundle }
}

const ago = (days: number): string => new Date(Date.now() - days * DAY).toISOString()

/** A provenance whose certificate and predicate say the same other thing. */
export function told(changes: Told, claims: JsonObject): Statement {
  return provenance(changes, claims)
}

/** Every image of the matrix. */
export function imageCases(sigstore: EmbeddedSigstore): ImageCase[] {
  const workflow = (file: string): string => `acme/web/.github/workflows/${file}@refs/tags/v2.3.4`
  const good = provenance()
  const bad = told({ path: '.github/workflows/other.yml' }, { workflow_ref: workflow('other.yml') })
  const second = sigstore.secondAuthority()
  const flip = (signature: Buffer): Buffer =>
    Buffer.from(signature.map((byte, index) => (index === 20 ? byte ^ 1 : byte)))
  return [
    { name: 'good', statements: [good] },
    { name: 'good-and-all-else', statements: [good, review(GOOD_REVIEW), vsa(), signature()] },
    { name: 'unsigned', statements: [] },
    {
      name: 'other-repository',
      statements: [
        told(
          { repository: 'https://github.com/evil/web', repositoryId: '666' },
          {
            repository: 'evil/web',
            repository_id: '666',
            repository_owner: 'evil',
            workflow_ref: 'evil/web/.github/workflows/release.yml@refs/tags/v2.3.4',
          },
        ),
      ],
    },
    {
      name: 'other-repository-of-the-owner',
      statements: [
        told(
          { repository: 'https://github.com/acme/web2', repositoryId: '112' },
          {
            repository: 'acme/web2',
            repository_id: '112',
            workflow_ref: 'acme/web2/.github/workflows/release.yml@refs/tags/v2.3.4',
          },
        ),
      ],
    },
    { name: 'renamed-repository', statements: [told({ repositoryId: '999' }, { repository_id: '999' })] },
    { name: 'other-workflow', statements: [bad] },
    { name: 'branch', statements: [onRef('refs/heads/main')] },
    { name: 'other-major', statements: [onRef('refs/tags/v3.0.0')] },
    { name: 'look-alike-tag', statements: [onRef('refs/tags/v20.3.4')] },
    { name: 'pre-release', statements: [onRef('refs/tags/v2.3.4-rc.1')] },
    {
      name: 'dispatched',
      statements: [told({ event: 'workflow_dispatch' }, { event_name: 'workflow_dispatch' })],
    },
    { name: 'other-input', statements: [provenance({ inputs: { mode: 'debug' } })] },
    { name: 'further-input', statements: [provenance({ inputs: { mode: 'prod', flags: '-x' } })] },
    { name: 'no-input', statements: [provenance({ inputs: {} })] },
    { name: 'input-of-another-type', statements: [provenance({ inputs: { mode: ['prod'] } })] },
    { name: 'inputs-not-recorded', statements: [provenance({ buildType: GITHUB_TYPE })] },
    { name: 'newer-builder', statements: [byBuilder('v1.1.0')] },
    { name: 'unlisted-builder-version', statements: [byBuilder('v1.2.0')] },
    { name: 'builder-pre-release', statements: [byBuilder('v1.0.0-rc.1')] },
    {
      name: 'builder-at-a-commit',
      statements: [
        provenance(
          { builderId: `${BUILDER}@${'d'.repeat(40)}` },
          { job_workflow_ref: `acme/builders/.github/workflows/build.yml@${'d'.repeat(40)}` },
        ),
      ],
    },
    {
      name: 'forked-builder',
      statements: [
        provenance(
          { builderId: 'https://github.com/evil/builders/.github/workflows/build.yml@refs/tags/v1.0.0' },
          { job_workflow_ref: 'evil/builders/.github/workflows/build.yml@refs/tags/v1.0.0' },
        ),
      ],
    },
    { name: 'other-issuer', statements: [provenance({}, { iss: 'https://issuer.example.test' })] },
    {
      name: 'self-hosted',
      statements: [told({ runner: 'self-hosted' }, { runner_environment: 'self-hosted' })],
    },
    { name: 'tampered', statements: [provenance({}, {}, { replace: { signature: flip } })] },
    { name: 'other-authority', statements: [provenance({}, {}, { by: second })] },
    { name: 'other-image', statements: [{ ...good, isOfOther: true }] },
    { name: 'contradicting-last', statements: [good, bad], differences: ['several-statements'] },
    { name: 'contradicting-first', statements: [bad, good], differences: ['several-statements'] },
    { name: 'strangers-beside', statements: [good, provenance({ runner: 'x' }, ownJob('evil/web', 'x.yml'))] },
    { name: 'weaker-signer', statements: [provenance({}, SCANNED)], differences: ['several-signers'] },
    {
      name: 'builder-id-of-another',
      statements: [provenance({ builderId: 'https://github.com/acme/other/.github/workflows/b.yml@refs/tags/v1.0.0' })],
    },
    {
      name: 'caller-in-predicate-only',
      statements: [
        provenance(
          {},
          {
            repository: 'evil/web',
            workflow_ref: 'evil/web/.github/workflows/release.yml@refs/tags/v2.3.4',
          },
        ),
      ],
      differences: ['origin-claimed', 'level'],
    },
    { name: 'review-only', statements: [review(GOOD_REVIEW)] },
    { name: 'reviewed', statements: [good, review(GOOD_REVIEW)] },
    { name: 'low-score', statements: [good, review({ ...GOOD_REVIEW, score: 3 })] },
    {
      name: 'critical-finding',
      statements: [good, review({ ...GOOD_REVIEW, findings: [{ severity: 'CRITICAL' }] })],
    },
    { name: 'finding-without-severity', statements: [good, review({ ...GOOD_REVIEW, findings: [{}] })] },
    { name: 'score-as-text', statements: [good, review({ ...GOOD_REVIEW, score: '9' })] },
    { name: 'nobody-named', statements: [good, review({ score: 9, findings: [] })] },
    { name: 'reviewed-by-a-stranger', statements: [good, review(GOOD_REVIEW, ownJob('evil/scanner', 'scan.yml'))] },
    { name: 'summary', statements: [vsa()] },
    { name: 'summary-of-a-higher-level', statements: [vsa({ verifiedLevels: ['SLSA_BUILD_LEVEL_3'] })] },
    { name: 'summary-of-a-lower-level', statements: [vsa({ verifiedLevels: ['SLSA_BUILD_LEVEL_1'] })] },
    { name: 'failed-summary', statements: [vsa({ verificationResult: 'FAILED', verifiedLevels: ['FAILED'] })] },
    { name: 'old-summary', statements: [vsa({ timeVerified: ago(10) })] },
    {
      name: 'summary-of-another-policy',
      statements: [vsa({ policy: { uri: 'https://example.test/policy', digest: { sha256: 'b'.repeat(64) } } })],
    },
    { name: 'summary-without-policy-digest', statements: [vsa({ policy: { uri: 'https://example.test/policy' } })] },
    { name: 'summary-of-another-resource', statements: [vsa({ resourceUri: `${RESOURCE}2` })] },
    { name: 'summary-of-another-verifier', statements: [vsa({ verifier: { id: 'https://example.test/verifier2' } })] },
    { name: 'self-issued-summary', statements: [vsa({}, ownJob('acme/web', 'release.yml'))] },
    {
      name: 'summary-withdrawn',
      statements: [vsa({ timeVerified: ago(1) }), vsa({ verificationResult: 'FAILED', verifiedLevels: ['FAILED'] })],
      differences: ['vsa-newest'],
    },
    { name: 'signed', statements: [signature()] },
    { name: 'signed-by-a-stranger', statements: [signature(ownJob('evil/web', 'x.yml'))] },
  ]
}

export function signature(claims: JsonObject = SCANNED): Statement {
  return { type: SIGNATURE, predicate: {}, claims }
}

function onRef(ref: string): Statement {
  return told({ ref }, { ref, workflow_ref: `acme/web/.github/workflows/release.yml@${ref}` })
}

function byBuilder(tag: string): Statement {
  return provenance({ builderId: `https://github.com/${at(tag)}` }, { job_workflow_ref: at(tag) })
}
