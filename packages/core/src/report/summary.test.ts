import { describe, expect, it } from '@jest/globals'
import { levelReport } from '../testing/verify-results.ts'
import {
  type ArtifactVerdict,
  renderMarkdown,
  type SigningResult,
  signingSummary,
  type VerifyResult,
  verifySummary,
} from './index.ts'

const IDENTITY = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'
const ISSUER = 'https://token.actions.githubusercontent.com'
const SHA256 = 'ab'.repeat(32)

const RESULT: SigningResult = {
  version: 1,
  action: 'build-provenance',
  outcome: 'verified',
  notices: ['The file could not be read.'],
  instance: 'public-good',
  signer: { identity: IDENTITY, issuer: ISSUER },
  repository: 'acme/app',
  build: {
    runnerEnvironment: 'github-hosted',
    event: 'push',
    ref: 'refs/heads/main',
    commit: 'c'.repeat(40),
    isReusable: false,
  },
  needsTrustedRoot: false,
  provenance: {
    buildType: 'https://example.test/type',
    fields: [{ path: 'runDetails.builder.id', basis: 'certified' }],
  },
  bundles: [
    {
      kind: 'provenance',
      predicateType: 'https://slsa.dev/provenance/v1',
      subjects: [{ name: 'app.tgz', digest: { sha256: SHA256 }, isFile: true }],
      fileName: 'app.tgz.provenance.sigstore.json',
      stored: [{ store: 'github', id: '4711', url: 'https://github.com/acme/app/attestations/4711' }],
      logEntries: [{ logIndex: '99', url: 'https://search.sigstore.dev/?logIndex=99' }],
      times: ['2026-11-24T08:00:00Z'],
    },
  ],
}

/** What a reader sees of a summary. */
const shown = (blocks: Parameters<typeof renderMarkdown>[0]): string =>
  renderMarkdown(blocks)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, digits) => String.fromCharCode(Number(digits)))
    .replace(/ +/g, ' ')
const signed = (changes: Partial<SigningResult> = {}): string => shown(signingSummary({ ...RESULT, ...changes }))

describe('the summary of a run that signed', () => {
  it.each([
    ['what was signed', 'app.tgz'],
    ['its digest', `sha256:${SHA256}`],
    ['as what', 'https://slsa.dev/provenance/v1'],
    ['by whom', IDENTITY],
    ['known to whom', ISSUER],
    ['out of which source', `acme/app at refs/heads/main , commit ${'c'.repeat(40)} , event push`],
    ['where it is logged', 'entry 99'],
    ['when', '2026-11-24T08:00:00Z'],
    ['where it is', 'GitHub, attestation 4711'],
    ['how to check it', 'gh attestation verify app.tgz'],
    ['how far to believe it', 'runDetails.builder.id certified'],
    ['what to know', 'Note: The file could not be read.'],
  ])('says %s', (_, words) => {
    expect(signed()).toContain(words)
  })

  it('lists the log entry of every bundle of a batch, and where they are', () => {
    const [first] = RESULT.bundles as [SigningResult['bundles'][number]]
    const second = {
      ...first,
      subjects: [{ name: 'tool', digest: { sha256: SHA256 } }],
      logEntries: [{ logIndex: '100' }],
    }
    const summary = signed({ bundles: [first, second] })
    expect(summary).toMatch(/app\.tgz .* 99 \n tool .* 100 /)
    expect(summary).toContain('Stored as 2 attestations at GitHub; the result file lists each.')
    expect(summary).toContain('How to check it, for the first artifact')
  })

  const build = (changes: Partial<NonNullable<SigningResult['build']>>) => ({
    build: { ...(RESULT.build as NonNullable<SigningResult['build']>), ...changes },
  })
  it.each([
    ['an ordinary job', {}, 'Build L2 at most'],
    ['a reusable workflow', { isReusable: true }, 'up to Build L3 if its builder map trusts the reusable workflow'],
    [
      'a self-hosted runner',
      { runnerEnvironment: 'self-hosted', isReusable: true },
      'Build L1, because the job ran on a self-hosted runner',
    ],
  ])('says what is known of the level of %s, and claims none', (_, changes, words) => {
    const summary = signed(build(changes))
    expect(summary).toContain('a verifier will compute')
    expect(summary).toContain('Nothing is claimed here')
    expect(summary).toContain(words)
  })

  it('an evaluated level is what a verifier will compute, with the reasons', () => {
    const summary = signed({ level: levelReport() })
    expect(summary).toContain('A verifier will compute SLSA Build L2')
    expect(summary).toContain('What would raise it: Move the build into a reusable workflow')
    expect(summary).toContain('❌ fail')
  })

  it('speaks of no level where nothing was built', () => {
    expect(signed({ bundles: RESULT.bundles.map((bundle) => ({ ...bundle, kind: 'spdx' })) })).not.toContain(
      'SLSA level',
    )
  })
})

describe('the summary of a run that did not sign', () => {
  const failure = {
    outcome: 'undecided' as const,
    code: 'TIMEOUT',
    message: 'Rekor: no answer',
    remedy: 'run it again',
  }

  it('gives the reason, its code and what to do, and no mark of success', () => {
    const summary = signed({ outcome: 'undecided', failure, bundles: [] })
    expect(summary).toContain('Rekor: no answer TIMEOUT')
    expect(summary).toContain('What to do: run it again')
    expect(summary).not.toMatch(/✅|signed and verified/)
  })

  it('K03 lists what exists all the same, by id', () => {
    const summary = signed({ outcome: 'undecided', failure })
    expect(summary).toContain('Already published when it stopped')
    expect(summary).toContain('4711')
    expect(summary).not.toContain('How to check it')
  })

  it.each(['skipped', 'dry-run'] as const)('%s says that nothing was signed', (outcome) => {
    const summary = signed({ outcome, bundles: [], statements: ['/tmp/app.statement.json'] })
    expect(summary).toContain('nothing was signed')
    expect(summary).not.toContain('✅')
    expect(summary.includes('/tmp/app.statement.json')).toBe(outcome === 'dry-run')
  })
})

describe('the summary of verify', () => {
  const artifact = (changes: Partial<ArtifactVerdict> = {}): ArtifactVerdict => ({
    subject: { name: 'app.tgz', digest: { sha256: SHA256 } },
    outcome: 'verified',
    accepted: [
      {
        source: 'x.json',
        kind: 'attestation',
        profile: 'public-good',
        signer: { identity: IDENTITY, issuer: ISSUER },
        times: [],
        logEntries: [],
      },
    ],
    rejected: [],
    ...changes,
  })
  const result = (artifacts: ArtifactVerdict[], changes: Partial<VerifyResult> = {}): string =>
    shown(
      verifySummary({
        version: 1,
        action: 'verify',
        outcome: 'verified',
        notices: [],
        artifacts,
        demanded: { 'certificate-identity': IDENTITY },
        unbound: ['source-ref'],
        ...changes,
      }),
    )
  const failure = {
    outcome: 'refused' as const,
    code: 'IDENTITY',
    message: 'the identity is another',
    remedy: 'do not use it',
  }
  const bad = artifact({ outcome: 'refused', accepted: [], failure, rejected: [{ source: 'y.json', failure }] })

  it('says what was verified, who signed, what was demanded and what was not', () => {
    const summary = result([artifact()])
    expect(summary).toContain('✅ Verified: 1 artifact')
    expect(summary).toContain(`Demanded: certificate-identity ${IDENTITY}`)
    expect(summary).toContain('Not demanded: source-ref.')
  })

  it('B11 counts one bad artifact among good ones as not verified', () => {
    const summary = result([artifact(), bad], { outcome: 'refused', failure })
    expect(summary).toContain('❌ Not verified: 1 of 2 artifacts')
    expect(summary).toContain('the identity is another')
    expect(summary).toContain('What to do: do not use it')
  })

  it('B10 does not say verified about nothing', () => {
    expect(result([])).toContain('❌ Not verified')
  })

  it('gives the reason of a run that failed before', () => {
    expect(result([], { outcome: 'bad-input', failure: { ...failure, outcome: 'bad-input' } })).not.toContain('✅')
  })
})
