import type { AcceptedBundle, ArtifactVerdict, VerifyResult } from '../report/index.ts'
import type { LevelReport, Requirement } from '../slsa/index.ts'

/** Who signs in the results below. */
export const IDENTITY = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'
export const ISSUER = 'https://token.actions.githubusercontent.com'
export const SHA256 = 'ab'.repeat(32)

const requirement = (
  id: Requirement['id'],
  level: 1 | 2 | 3,
  verdict: Requirement['verdict'],
  title: string,
  evidence: string,
): Requirement => ({ id, level, verdict, title, evidence })

/** The level of an ordinary job on GitHub. */
export function levelReport(changes: Partial<LevelReport> = {}): LevelReport {
  return {
    level: 2,
    builder: {
      id: IDENTITY,
      signer: IDENTITY,
      kind: 'ordinary',
      matchedBy: 'build-config',
      isListed: true,
      isOfSource: true,
      explanation: 'the job that signed belongs to the workflow that was started',
    },
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    requirements: [
      requirement('P1', 1, 'pass', 'The producer chose an appropriate build platform', 'Up to Build L2.'),
      requirement('P2', 1, 'unknown', 'The build process is consistent', 'Compare with the last release.'),
      requirement('E1', 1, 'pass', 'Provenance exists', 'A provenance of the build type for workflows.'),
      requirement('A1', 2, 'pass', 'Provenance is authentic: the signature is valid', 'Signed; 1 log entry.'),
      requirement('H1', 2, 'pass', 'The build ran on a hosted platform', 'Extension .11 says github-hosted.'),
      requirement('U1', 3, 'pass', 'Unforgeable: the signing secret is kept by the platform', 'Keyless.'),
      requirement(
        'U2',
        3,
        'fail',
        'Unforgeable: build steps cannot reach the signing secret',
        'Signer and build config are the same workflow.',
      ),
      requirement(
        'I1',
        3,
        'fail',
        'Isolated: the build has no access to secrets of the platform',
        'Any step can ask for the token.',
      ),
    ],
    fields: [
      {
        path: 'buildDefinition.buildType',
        value: 'https://actions.github.io/buildtypes/workflow/v1',
        basis: 'claimed',
      },
      {
        path: 'buildDefinition.externalParameters.workflow.repository',
        value: 'https://github.com/acme/app',
        basis: 'certified',
        extension: '.12',
      },
      {
        path: 'buildDefinition.externalParameters.workflow.ref',
        value: 'refs/heads/main',
        basis: 'certified',
        extension: '.14',
      },
      { path: 'runDetails.builder.id', value: IDENTITY, basis: 'certified', extension: '.9' },
      { path: 'runDetails.metadata.startedOn', value: '2026-11-24T07:58:12Z', basis: 'claimed' },
    ],
    shape: 'unknown',
    raise: 'Move the build into a reusable workflow: signer and build config are the same workflow.',
    notices: [],
    ...changes,
  }
}

/** The level of a reusable workflow that a builder map trusts. */
export function trustedLevel(): LevelReport {
  const base = levelReport()
  const { raise: _, ...rest } = base
  return {
    ...rest,
    level: 3,
    builder: {
      ...base.builder,
      id: 'https://github.com/acme/builders/.github/workflows/build-node.yml@refs/tags/v2.1.0',
      kind: 'reusable',
      matchedBy: 'tag',
      isOfSource: false,
      explanation: 'the builder map admits the tag v2.1.0 of acme/builders',
    },
    requirements: base.requirements.map((one) => (one.verdict === 'fail' ? { ...one, verdict: 'pass' } : one)),
    fields: base.fields.map((field) => (field.basis === 'claimed' ? { ...field, basis: 'vouched' } : field)),
    shape: 'build+attest',
  }
}

/** A provenance of an ordinary job that satisfies every demand. */
export function acceptedBundle(changes: Partial<AcceptedBundle> = {}): AcceptedBundle {
  return {
    source: 'app-1.4.2.tgz.provenance.sigstore.json',
    kind: 'attestation',
    profile: 'public-good',
    predicateType: 'https://slsa.dev/provenance/v1',
    signer: { identity: IDENTITY, issuer: ISSUER },
    sourceRepository: 'https://github.com/acme/app',
    sourceRef: 'refs/heads/main',
    sourceDigest: 'c0ffee'.padEnd(40, '1'),
    buildTrigger: 'push',
    runnerEnvironment: 'github-hosted',
    times: ['2026-11-24T08:00:31Z'],
    logEntries: [{ logIndex: '169874511', url: 'https://search.sigstore.dev/?logIndex=169874511' }],
    level: levelReport(),
    ...changes,
  }
}

/** A verified artifact. */
export function verdict(changes: Partial<ArtifactVerdict> = {}): ArtifactVerdict {
  const accepted = [acceptedBundle()]
  return {
    subject: { name: 'app-1.4.2.tgz', digest: { sha256: SHA256 } },
    outcome: 'verified',
    accepted,
    rejected: [],
    level: 2,
    ...changes,
  }
}

/** A refused artifact: somebody else signed it. */
export function refusedVerdict(name = 'tool.tar.gz', code = 'IDENTITY'): ArtifactVerdict {
  const failure = {
    outcome: 'refused',
    code,
    message: `${name}.sigstore.json: signed by https://github.com/evil/app/.github/workflows/release.yml@refs/heads/main, and ${IDENTITY} is demanded`,
    remedy: 'do not use it; ask its producer who should have signed it',
  } as const
  const subject = { name, digest: { sha256: 'cd'.repeat(32) } }
  return {
    subject,
    outcome: 'refused',
    failure,
    accepted: [],
    rejected: [{ source: `${name}.sigstore.json`, failure }],
  }
}

/** A result of `verify` about the artifacts, its outcome what theirs say. */
export function verifyResult(artifacts: readonly ArtifactVerdict[], changes: Partial<VerifyResult> = {}): VerifyResult {
  const bad = artifacts.find(({ outcome }) => outcome !== 'verified')
  return {
    version: 1,
    action: 'verify',
    outcome: bad?.outcome ?? 'verified',
    ...(bad?.failure === undefined ? {} : { failure: bad.failure }),
    notices: [],
    artifacts,
    demanded: { 'certificate-identity': IDENTITY, 'certificate-oidc-issuer': ISSUER, 'source-repository': 'acme/app' },
    unbound: ['source-ref', 'source-digest'],
    verifiedAt: '2026-11-24T09:12:44Z',
    ...changes,
  }
}
