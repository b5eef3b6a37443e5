import { describe, expect, it } from '@jest/globals'
import { schemaErrors } from '../../../../test/support/schemas.ts'
import {
  acceptedBundle,
  IDENTITY,
  levelReport,
  refusedVerdict,
  SHA256,
  trustedLevel,
  verdict,
  verifyResult,
} from '../testing/verify-results.ts'
import {
  type ArtifactVerdict,
  chainOf,
  groupArtifacts,
  htmlReport,
  renderText,
  sarifLog,
  type VerifyResult,
  verifyReport,
  verifySummary,
} from './index.ts'

const named = (name: string, changes: Partial<ArtifactVerdict> = {}): ArtifactVerdict =>
  verdict({ subject: { name, digest: { sha256: SHA256 } }, ...changes })
const withoutLevel = () => {
  const { level: _, ...bundle } = acceptedBundle()
  return bundle
}
const chainFor = (artifact: ArtifactVerdict, changes: Partial<VerifyResult> = {}) => {
  const result = verifyResult([artifact], changes)
  const [group] = groupArtifacts(result.artifacts)
  if (group === undefined) throw new Error('no group')
  return chainOf(group, result)
}
const statesOf = (artifact: ArtifactVerdict): string =>
  chainFor(artifact)
    .links.map(({ state }) => state)
    .join(' ')
const factsOf = (artifact: ArtifactVerdict, station: number): string =>
  (chainFor(artifact).nodes[station]?.facts ?? [])
    .map(({ label, value, basis = '' }) => `${label} ${value} ${basis}`)
    .join('\n')
const shown = (result: VerifyResult, blocks = verifyReport(result)): string =>
  renderText(blocks, { color: false, width: 400 })

describe('the chain of an artifact', () => {
  it('says who, what and when at every station, and how far to believe it', () => {
    expect(factsOf(verdict(), 0)).toMatch(
      /Repository https:\/\/github.com\/acme\/app certified[\s\S]*Commit c0ffee1+ certified/,
    )
    expect(factsOf(verdict(), 1)).toMatch(
      /Builder .*release\.yml@refs\/heads\/main certified[\s\S]*Build L2[\s\S]*Started 2026-11-24T07:58:12Z claimed/,
    )
    expect(factsOf(verdict(), 2)).toMatch(
      /Signed by .* certified[\s\S]*log entry 169874511[\s\S]*When 2026-11-24T08:00:31Z/,
    )
    expect(factsOf(verdict(), 3)).toMatch(
      /Artifact app-1\.4\.2\.tgz[\s\S]*Verdict verified[\s\S]*When 2026-11-24T09:12:44Z/,
    )
  })

  it('holds from end to end for a builder that is trusted', () => {
    expect(statesOf(verdict({ accepted: [acceptedBundle({ level: trustedLevel() })] }))).toBe('holds holds holds')
  })

  it('shows a field of a trusted builder as vouched', () => {
    expect(factsOf(verdict({ accepted: [acceptedBundle({ level: trustedLevel() })] }), 1)).toContain(
      'Started 2026-11-24T07:58:12Z vouched',
    )
  })

  it('is open between build and signature of an attest-only builder', () => {
    const level = { ...trustedLevel(), shape: 'attest-only' } as const
    expect(statesOf(verdict({ accepted: [acceptedBundle({ level })] }))).toBe('holds open holds')
  })

  it('is open where the bundle is no provenance', () => {
    expect(statesOf(verdict({ accepted: [withoutLevel()] }))).toBe('holds open holds')
    expect(chainFor(verdict({ accepted: [withoutLevel()] })).nodes[1].note).toContain('no provenance')
  })

  it('is open at a source that the certificate does not name, which is then claimed', () => {
    const { sourceRepository: _, ...rest } = acceptedBundle()
    const level = levelReport({
      fields: [{ path: 'predicate.externalParameters.source.repository', value: 'https://x.test/y', basis: 'claimed' }],
    })
    const artifact = verdict({ accepted: [{ ...rest, level }] })
    expect(statesOf(artifact)).toBe('open holds holds')
    expect(factsOf(artifact, 0)).toContain('Repository https://x.test/y claimed')
  })

  it('a key is shown by its fingerprint, and nothing of it is certified', () => {
    const { signer: _, ...rest } = acceptedBundle()
    const key = { fingerprint: `sha256:${'e'.repeat(64)}` }
    const facts = factsOf(verdict({ accepted: [{ ...rest, profile: 'key', key }] }), 2)
    expect(facts).toContain(`Signed by key ${key.fingerprint}`)
    expect(facts).not.toContain('certified')
  })

  it.each(['IDENTITY', 'SIGNATURE', 'NO_ATTESTATION', 'ARTIFACT_DIGEST'])(
    'is broken before the verdict for %s, with the reason',
    (code) => {
      const artifact = refusedVerdict('x', code)
      expect(statesOf(artifact)).toBe('open open broken')
      expect(chainFor(artifact).links[2].reason).toContain('signed by https://github.com/evil/app')
    },
  )

  it('is broken between build and signature where certificate and provenance disagree', () => {
    expect(statesOf(refusedVerdict('x', 'CONTRADICTION'))).toBe('open broken broken')
  })

  it('shows nothing that only a refused bundle says', () => {
    const { nodes } = chainFor(refusedVerdict())
    expect(nodes.slice(0, 3).flatMap(({ facts }) => facts)).toEqual([])
  })

  it('is open, not broken, where it could not be decided', () => {
    const failure = { outcome: 'undecided', code: 'TIMEOUT', message: 'no answer' } as const
    expect(statesOf(verdict({ outcome: 'undecided', failure, accepted: [] }))).toBe('open open open')
  })

  it('is broken by a policy although the bundle verifies', () => {
    const failure = { outcome: 'refused', code: 'POLICY', message: 'too old' } as const
    expect(statesOf(verdict({ outcome: 'refused', failure }))).toBe('holds holds broken')
  })

  it('B11 shows the bundle of the highest level, and never facts of two', () => {
    const low = acceptedBundle({ sourceRef: 'refs/heads/low' })
    const high = acceptedBundle({ sourceRef: 'refs/heads/high', level: trustedLevel() })
    const facts = [0, 1, 2]
      .map((station) => factsOf(verdict({ accepted: [withoutLevel(), low, high] }), station))
      .join('\n')
    expect(facts).toContain('refs/heads/high')
    expect(facts).not.toContain('refs/heads/low')
  })
})

describe('artifacts in groups', () => {
  const sizes = (artifacts: ArtifactVerdict[]): number[] =>
    groupArtifacts(artifacts).map((group) => group.artifacts.length)

  it('files of one statement are one story', () => {
    expect(sizes([named('a'), named('b'), named('c', { accepted: [acceptedBundle({ source: 'c.json' })] })])).toEqual([
      3,
    ])
  })

  it('the same reason against several is one story', () => {
    const missing = (name: string): ArtifactVerdict => {
      const failure = {
        outcome: 'refused',
        code: 'NO_ATTESTATION',
        message: `${name}: no bundle speaks about it`,
      } as const
      return named(name, { outcome: 'refused', failure, accepted: [] })
    }
    expect(sizes([missing('a.tgz'), missing('b.tgz')])).toEqual([2])
  })

  it.each<[string, Partial<ArtifactVerdict>]>([
    ['time', { accepted: [acceptedBundle({ times: ['2026-01-01T00:00:00Z'] })] }],
    ['log entry', { accepted: [acceptedBundle({ logEntries: [{ logIndex: '1' }] })] }],
    ['commit', { accepted: [acceptedBundle({ sourceDigest: 'f'.repeat(40) })] }],
    ['signer', { accepted: [acceptedBundle({ signer: { identity: 'x', issuer: 'y' } })] }],
    ['level', { accepted: [acceptedBundle({ level: trustedLevel() })] }],
    ['outcome', { outcome: 'refused' }],
    ['policy', { policy: { verdict: 'pass', rules: [] } }],
  ])('another %s is another story', (_, changes) => {
    expect(sizes([named('a'), named('b', changes)])).toEqual([1, 1])
  })

  it('what is refused comes first', () => {
    const [first] = groupArtifacts([named('good'), refusedVerdict('bad')])
    expect(first?.artifacts[0].subject.name).toBe('bad')
  })
})

describe('the level in the report and the summary', () => {
  const result = verifyResult([verdict()], { level: 2 })
  it.each([
    ['the level', 'SLSA Build L2'],
    ['why it is no higher', 'Not Build L3, because of U2'],
    ['what would raise it', 'Move the build into a reusable workflow'],
    ['each requirement with its evidence', 'Signer and build config are the same workflow'],
    ['a failed one by a sign', '✕ fail'],
    ['an unknown one as unknown', '? unknown'],
    ['the extension that certifies a field', '● certified (.12)'],
    ['a claimed field as claimed', '○ claimed'],
  ])('says %s', (_, words) => {
    expect(shown(result)).toContain(words)
    expect(shown(result, verifySummary(result))).toContain(words)
  })

  it('does not count requirements against it that no provenance can show', () => {
    expect(shown(result)).not.toMatch(/because of[^.]*P2/)
  })

  it('names no missing requirement at the highest level, and no change', () => {
    const best = verifyResult([verdict({ level: 3, accepted: [acceptedBundle({ level: trustedLevel() })] })])
    expect(shown(best)).not.toMatch(/because of|What would raise it/)
  })

  it('has no level where none was evaluated', () => {
    const { level: _, ...artifact } = verdict({ accepted: [withoutLevel()] })
    const none = verifyResult([artifact])
    expect(shown(none)).not.toContain('Build L')
    expect(shown(none, verifySummary(none))).not.toMatch(/Build L|SLSA level/)
  })

  it('a policy that fails says which rule, why, and never that it is verified', () => {
    const failure = { outcome: 'refused', code: 'POLICY', message: 'too old' } as const
    const policy = { verdict: 'fail', rules: [{ id: 'fresh', verdict: 'fail', reason: 'older than 30 days' }] } as const
    const refused = verifyResult([verdict({ outcome: 'refused', failure, policy })])
    for (const blocks of [verifyReport(refused), verifySummary(refused)]) {
      expect(shown(refused, blocks)).toContain('older than 30 days')
      expect(shown(refused, blocks)).not.toContain('✓ Verified')
    }
  })

  it('B10 artifacts that are all verified are no success of a run that failed', () => {
    const failure = { outcome: 'undecided', code: 'OUTPUT_WRITE', message: 'no room' } as const
    const failed = verifyResult([verdict()], { outcome: 'undecided', failure })
    expect(shown(failed)).not.toContain('✓ Verified')
    expect(shown(failed, verifySummary(failed))).not.toContain('✓ Verified')
  })
})

describe('the page', () => {
  it('needs nothing from elsewhere, and forbids itself everything', () => {
    const html = htmlReport(verifyResult([verdict()]))
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`)
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|url\(|@import|@font-face/)
  })

  it('a thousand stories are below 6 MB, each with its picture, and folded', () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      named(`pkg-${index}`, { accepted: [acceptedBundle({ logEntries: [{ logIndex: `${index}` }] })] }),
    )
    const html = htmlReport(verifyResult(many))
    expect(Buffer.byteLength(html)).toBeLessThan(6 * 1024 * 1024)
    expect(html.match(/<svg class="chain"/g)).toHaveLength(1000)
    expect(html.match(/<details open=""/g)).toHaveLength(3)
  })

  it('ten thousand files of one statement are one picture and one table', () => {
    const html = htmlReport(verifyResult(Array.from({ length: 10_000 }, (_, index) => named(`pkg-${index}`))))
    expect(html.match(/<svg class="chain"/g)).toHaveLength(1)
    expect(html).toContain('10000 artifacts')
    expect(html).toContain('pkg-9999')
    expect(Buffer.byteLength(html)).toBeLessThan(3 * 1024 * 1024)
  })

  it('a failed one among ten thousand is the first that is seen', () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      named(`pkg-${index}`, { accepted: [acceptedBundle({ logEntries: [{ logIndex: `${index}` }] })] }),
    )
    const html = htmlReport(verifyResult([...many, refusedVerdict('broken.tgz')]))
    expect(html.indexOf('broken.tgz: refused')).toBeLessThan(html.indexOf('pkg-0: verified'))
    expect(html).toContain('and 2001 more, listed in the result file')
  })
})

describe('the result file', () => {
  const full = verifyResult(
    [
      verdict({
        path: 'dist/app-1.4.2.tgz',
        policy: { verdict: 'pass', rules: [{ id: 'builder', verdict: 'pass', reason: 'Build L2', source: 'x.json' }] },
        accepted: [acceptedBundle({ runUrl: 'https://github.com/acme/app/actions/runs/1' })],
      }),
      refusedVerdict(),
    ],
    {
      level: 2,
      policy: { source: 'slsa-policy.yaml', digest: { sha256: SHA256 } },
      vsa: {
        path: 'app.vsa.json',
        isSigned: false,
        verifier: 'https://acme.example/verifier',
        resourceUri: 'pkg:npm/app@1.4.2',
        result: 'FAILED',
        levels: ['FAILED'],
      },
      report: { html: 'report.html', sarif: 'report.sarif' },
    },
  )

  it('with everything in it keeps to its schema', () => {
    expect(schemaErrors('verify', full)).toEqual([])
  })

  it('of a version before has none of it, and is valid still', () => {
    const { level: _, runnerEnvironment: _r, buildTrigger: _b, ...bundle } = acceptedBundle()
    const { level: _l, ...artifact } = verdict({ accepted: [bundle] })
    const { verifiedAt: _v, ...result } = verifyResult([artifact])
    expect(schemaErrors('verify', result)).toEqual([])
  })

  const { signer: _, ...unsigned } = acceptedBundle()
  it.each<[string, object]>([
    ['nobody as signer', { accepted: [unsigned] }],
    ['two signers at once', { accepted: [{ ...acceptedBundle(), key: { fingerprint: `sha256:${SHA256}` } }] }],
    ['a key that is no fingerprint', { accepted: [{ ...unsigned, key: { fingerprint: 'x' } }] }],
    ['a level of 4', { level: 4 }],
    ['a verdict of a policy that there is not', { policy: { verdict: 'maybe', rules: [] } }],
    [
      'a level without requirements',
      { accepted: [acceptedBundle({ level: { ...levelReport(), requirements: undefined } as never })] },
    ],
    [
      'a basis that there is not',
      {
        accepted: [
          acceptedBundle({ level: levelReport({ fields: [{ path: 'x', value: 'y', basis: 'certain' as never }] }) }),
        ],
      },
    ],
  ])('with %s breaks its schema', (_, changes) => {
    expect(schemaErrors('verify', verifyResult([{ ...verdict(), ...changes }]))).not.toEqual([])
  })

  it('of a run that signed may say what a verifier will compute', () => {
    const signing = {
      version: 1,
      action: 'build-provenance',
      outcome: 'verified',
      notices: [],
      needsTrustedRoot: false,
      bundles: [],
      signer: { identity: IDENTITY, issuer: 'https://x.test' },
    }
    expect(schemaErrors('build-provenance', { ...signing, level: levelReport() })).toEqual([])
    expect(schemaErrors('build-provenance', { ...signing, level: 2 })).not.toEqual([])
  })
})

describe('images', () => {
  const reference = `ghcr.io/acme/app@sha256:${SHA256}`
  const ofImage = (changes: Partial<ArtifactVerdict> = {}): ArtifactVerdict =>
    named('ghcr.io/acme/app', { image: { reference, tag: 'v1', platform: 'linux/arm64' }, ...changes })
  const unsigned = [
    { source: 'ghcr.io/acme/app@sha256:1', about: 'sha256:2', predicateTypes: ['https://slsa.dev/provenance/v1'] },
  ]

  it('are told with tag, platform and digest', () => {
    for (const blocks of [verifyReport, verifySummary]) {
      const result = verifyResult([ofImage()])
      expect(shown(result, blocks(result))).toContain('ghcr.io/acme/app:v1 (linux/arm64)')
    }
    expect(htmlReport(verifyResult([ofImage()]))).toContain('ghcr.io/acme/app:v1 (linux/arm64)')
  })

  it('may have no digest where their registry did not tell it', () => {
    const lost = { ...refusedVerdict('ghcr.io/acme/app:gone'), subject: { name: 'ghcr.io/acme/app:gone', digest: {} } }
    const result = verifyResult([lost])
    const texts = [shown(result), shown(result, verifySummary(result)), sarifLog(result, { toolVersion: '1.2.3' })]
    for (const text of texts) expect(text).toContain('ghcr.io/acme/app:gone')
    expect(texts.join()).not.toContain('undefined')
  })

  it('say of unsigned statements that they prove nothing', () => {
    const result = verifyResult([{ ...refusedVerdict('ghcr.io/acme/app'), unsigned }])
    for (const blocks of [verifyReport, verifySummary]) {
      expect(shown(result, blocks(result))).toMatch(/prove nothing[\s\S]*sha256:1[\s\S]*slsa\.dev\/provenance\/v1/)
    }
  })

  it('are in the result as its schema has them', () => {
    const result = verifyResult([ofImage({ unsigned })])
    expect(schemaErrors('verify', JSON.parse(JSON.stringify(result)))).toEqual([])
  })

  it('have signatures, which are called so', () => {
    const signature = {
      ...withoutLevel(),
      kind: 'signature',
      predicateType: 'https://sigstore.dev/cosign/sign/v1',
    } as const
    const result = verifyResult([ofImage({ accepted: [signature] })])
    expect(shown(result, verifySummary(result))).toMatch(/ signature /)
  })
})

describe('the steps of a layout', () => {
  const step = (name: string, by: readonly string[], threshold = 1) => ({
    name,
    attested: [
      {
        predicateType: 'https://in-toto.io/attestation/link/v0.3',
        threshold,
        by: by.map((who) => ({
          name: who,
          signer: { identity: `https://example.test/${who}.yml@main`, issuer: 'https://issuer.example.test' },
          source: `${name}-${who}.json`,
        })),
      },
    ],
  })
  const steps = [step('build', ['builder']), step('test', ['ann', 'ben'], 2)]
  const result = (changes: Partial<ArtifactVerdict> = {}) =>
    verifyResult([verdict({ steps, ...changes })], { layout: { source: 'layout.yaml' } })

  it.each(['summary', 'report'])('stand in the %s: who did each, how many had to, where it was found', (kind) => {
    const blocks = kind === 'summary' ? verifySummary(result()) : verifyReport(result())
    const told = shown(result(), blocks)
    expect(told).toMatch(
      /build +.*link\/v0\.3 +builder +https:\/\/example\.test\/builder\.yml@main +1 +build-builder\.json/,
    )
    expect(told).toMatch(/test +.* ann +.* 2 who agree +test-ann\.json/)
    expect(told).toMatch(/test +.* ben +.* 2 who agree +test-ben\.json/)
    expect(told).toContain('layout.yaml')
  })

  it('stand nowhere without a layout', () => {
    const { steps: _, ...plain } = verdict()
    expect(shown(verifyResult([plain]))).not.toContain('Who is')
  })

  it('are a story of their own where other functionaries did them', () => {
    const others = [step('build', ['builder']), step('test', ['ann', 'cem'], 2)]
    const artifacts = [named('a', { steps }), named('b', { steps }), named('c', { steps: others })]
    expect(groupArtifacts(artifacts).map(({ artifacts: { length } }) => length)).toEqual([2, 1])
  })
})
