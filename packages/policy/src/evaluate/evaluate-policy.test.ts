import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import { PREDICATE } from 'in-toto-attestation'
import { evaluatePolicy } from '../index.ts'
import {
  attestation,
  BUILDER,
  COMMIT,
  DIGEST,
  demanding,
  facts,
  ISSUER,
  type Made,
  policyOf,
  policyValue,
  provenance,
  REPOSITORY,
  withRule,
} from '../testing/facts.ts'
import type { Policy } from '../types.ts'

const good = await policyOf(policyValue())
const two = await withRule({ signatures: [{ signers: ['alice', 'bob'], origin: 'any', quorum: 2 }] })
const one = await withRule({ signatures: [{ signers: ['alice', 'vault'], origin: 'any' }] })
const summarised = await withRule({
  vsa: {
    signers: 'builder',
    origin: 'any',
    verifier: 'https://acme.example/verifier',
    resourceUri: 'pkg:oci/web',
    level: 'SLSA_BUILD_LEVEL_2',
    policyDigest: { sha256: 'f'.repeat(64) },
    maxAge: '7d',
  },
})
const verdictOn = (policy: Policy, ...made: readonly Made[]): string =>
  evaluatePolicy(policy, facts(made.map(attestation))).verdict

describe('a rule with a provenance', () => {
  it('is satisfied by one that has all of it', () => {
    const verdict = evaluatePolicy(good, facts([attestation()]))
    expect(verdict).toMatchObject({
      verdict: 'pass',
      applied: ['web'],
      rules: [{ id: 'web/provenance', source: 'good.json' }],
    })
  })

  it.each<[string, Made]>([
    ['B13 another repository', { claims: { sourceRepositoryUri: 'https://github.com/acme/webA' } }],
    ['B13 a repository in other case', { claims: { sourceRepositoryUri: 'https://github.com/acme/Web' } }],
    ['B13 a repository with .git', { claims: { sourceRepositoryUri: `${REPOSITORY}.git` } }],
    ['B13 a repository with git+', { claims: { sourceRepositoryUri: `git+${REPOSITORY}` } }],
    ['B15 a repository of that name with another id', { claims: { sourceRepositoryId: '112' } }],
    ['B15 an owner of that name with another id', { claims: { sourceOwnerId: '223' } }],
    ['B15 a certificate that says no id', { claims: { sourceRepositoryId: undefined } }],
    ['B16 a self-hosted runner', { claims: { runnerEnvironment: 'self-hosted' } }],
    ['B16 a runner that is not certified', { claims: { runnerEnvironment: undefined } }],
    ['B17 another event', { claims: { buildTrigger: 'pull_request_target' } }],
    ['B17 an event that is not certified', { claims: { buildTrigger: undefined } }],
    ['B12 a builder on a branch', { san: `${BUILDER}@refs/heads/main` }],
    ['B12 a builder at a short tag', { san: `${BUILDER}@refs/tags/v1` }],
    ['B12 a builder at a pre-release', { san: `${BUILDER}@refs/tags/v1.0.0-rc1` }],
    ['B12 a builder at a commit that is in no release list', { san: `${BUILDER}@${'d'.repeat(40)}` }],
    ['B18 the caller that signs by itself', { san: `${REPOSITORY}/.github/workflows/release.yml@refs/tags/v2.0.1` }],
    ['B02 a signer in other case', { san: `${BUILDER.replace('acme', 'Acme')}@refs/tags/v1.2.3` }],
    ['B05 another issuer', { issuer: `${ISSUER}.evil.example` }],
    [
      'B30 another caller workflow',
      { claims: { buildConfigUri: `${REPOSITORY}/.github/workflows/debug.yml@refs/tags/v2.0.1` } },
    ],
    [
      'B30 a caller workflow of another repository',
      { claims: { buildConfigUri: 'https://github.com/evil/x/.github/workflows/release.yml@refs/tags/v2.0.1' } },
    ],
    ['B30 another ref', { claims: { sourceRepositoryRef: 'refs/heads/main' } }],
    ['B30 another input', { predicate: provenance(BUILDER, { inputs: { environment: 'staging' } }) }],
    ['B30 an input more', { predicate: provenance(BUILDER, { inputs: { environment: 'production', debug: 'true' } }) }],
    [
      'B30 an input of the event',
      { predicate: provenance(BUILDER, { inputs: { environment: 'production' }, event: { inputs: { a: 'b' } } }) },
    ],
    ['B30 an input less', { predicate: provenance(BUILDER, {}) }],
    ['B30 an input of another type', { predicate: provenance(BUILDER, { inputs: { environment: ['production'] } }) }],
    ['a lower level', { level: 2 }],
    ['a key in place of the builder', { key: `sha256:${'1'.repeat(64)}` }],
    ['B08 another type of statement', { type: 'https://spdx.dev/Document/v2.3' }],
    ['A41 a signature in place of it', { kind: 'signature' }],
  ])('%s is refused', (_, made) => {
    expect(verdictOn(good, made)).toBe('fail')
  })

  it('says what was found, what is demanded, and in which attestation', () => {
    const { reason } = evaluatePolicy(good, facts([attestation({ claims: { buildTrigger: 'workflow_dispatch' } })]))
    expect(reason).toBe('web/provenance: good.json: the event is "workflow_dispatch", and "push" is demanded')
  })

  it('B10 refuses an artifact without any attestation', () => {
    expect(evaluatePolicy(good, facts([]))).toMatchObject({
      verdict: 'fail',
      reason: expect.stringContaining('no provenance'),
    })
  })

  it('is undecided when nobody determined the level', () => {
    expect(verdictOn(good, { level: undefined })).toBe('undecided')
  })

  it('is refused, not undecided, when something else fails too', () => {
    expect(verdictOn(good, { level: undefined, claims: { buildTrigger: 'schedule' } })).toBe('fail')
  })

  it('B12 takes a builder at a commit of its release list', () => {
    expect(verdictOn(good, { san: `${BUILDER}@${'d'.repeat(40)}`, matchedBy: 'release-list' })).toBe('pass')
  })

  it('B12 cannot decide about a commit that nobody looked up', () => {
    expect(verdictOn(good, { san: `${BUILDER}@${'d'.repeat(40)}`, level: undefined })).toBe('undecided')
  })
})

describe('refs', () => {
  it.each([
    ['v13', 'v13.0.30', 'pass'],
    ['v13.0', 'v13.0.30', 'pass'],
    ['v13.0.30', 'v13.0.30', 'pass'],
    ['any', 'v13.0.30', 'pass'],
    ['v13.0.3', 'v13.0.30', 'fail'],
    ['v1', 'v13.0.30', 'fail'],
    ['v13.1', 'v13.0.30', 'fail'],
    ['v13', 'v13.0.30-rc1', 'fail'],
    ['any', 'v13.0.30-rc1', 'fail'],
    ['any', 'v13', 'fail'],
    ['v13', 'v13.00.1', 'fail'],
  ])('B14 the versioned tag %s and the tag %s: %s', async (version, tag, verdict) => {
    const policy = await demanding({ ref: { versionedTag: version } })
    expect(verdictOn(policy, { claims: { sourceRepositoryRef: `refs/tags/${tag}` } })).toBe(verdict)
  })

  it('B14 takes an exact tag exactly', async () => {
    const policy = await demanding({ ref: 'refs/tags/v13' })
    expect(verdictOn(policy, { claims: { sourceRepositoryRef: 'refs/tags/v13.0.30' } })).toBe('fail')
    expect(verdictOn(policy, { claims: { sourceRepositoryRef: 'refs/tags/v13' } })).toBe('pass')
  })

  it('B14 a branch that is called like the tag is not the tag', async () => {
    const policy = await demanding({ ref: { versionedTag: 'v13' } })
    expect(verdictOn(policy, { claims: { sourceRepositoryRef: 'refs/heads/v13.0.1' } })).toBe('fail')
  })
})

describe('several attestations', () => {
  const wrongRef: Made = { source: 'ref.json', claims: { sourceRepositoryRef: 'refs/heads/main' } }
  const wrongEvent: Made = { source: 'event.json', claims: { buildTrigger: 'schedule' } }

  it('B11 are never put together: each lacks what the other has', () => {
    expect(verdictOn(good, wrongRef, wrongEvent)).toBe('fail')
  })

  it('B11 need one that has everything, wherever it stands among bad ones', () => {
    const bad = Array.from({ length: 30 }, (_, index) => ({ ...wrongRef, source: `bad-${index}.json` }))
    const verdict = evaluatePolicy(good, facts([...bad, {}, wrongEvent].map((one) => attestation(one))))
    expect(verdict.rules[0]).toMatchObject({ verdict: 'pass', source: 'good.json' })
    expect(verdict.rules[0]?.rejected).toHaveLength(31)
  })

  it('B11 a condition is judged on the predicate of the attestation that has the right signer', async () => {
    const policy = await withRule({
      attestations: [{ type: 'x:scan', signers: 'alice', origin: 'any', conditions: ['predicate.ok == true'] }],
    })
    const alice: Made = { san: 'alice@example.com', issuer: 'https://accounts.example.com', type: 'x:scan' }
    expect(verdictOn(policy, { ...alice, predicate: { ok: false } }, { type: 'x:scan', predicate: { ok: true } })).toBe(
      'fail',
    )
    expect(verdictOn(policy, { ...alice, predicate: { ok: true } })).toBe('pass')
  })

  it('B29 a weaker accepted signer does not get the builder.id of the stronger', async () => {
    const policy = await demanding({ builderId: `${BUILDER}@refs/tags/v1.2.3` })
    expect(verdictOn(policy, { predicate: provenance('https://evil.example/builder') })).toBe('fail')
    expect(verdictOn(policy, {})).toBe('pass')
  })

  it('names the closest one in the reason', () => {
    const far: Made = {
      source: 'far.json',
      claims: { buildTrigger: 'x', sourceRepositoryRef: 'y', sourceOwnerId: 'z' },
    }
    expect(evaluatePolicy(good, facts([attestation(far), attestation(wrongEvent)])).reason).toContain('event.json')
  })
})

describe('which rule', () => {
  it.each(['ghcr.io/acme/web', 'ghcr.io/acme/web:v1', `ghcr.io/acme/web@sha256:${DIGEST.sha256}`])(
    '%s is covered',
    (name) => {
      expect(evaluatePolicy(good, facts([attestation()], { name })).verdict).toBe('pass')
    },
  )

  it.each(['ghcr.io/acme/web2', 'ghcr.io/acme/Web', 'ghcr.io/acme/web/x', 'evil.io/acme/web', 'xghcr.io/acme/web', ''])(
    'B28 an artifact that no rule covers is refused: %s',
    (name) => {
      expect(evaluatePolicy(good, facts([attestation()], { name }))).toMatchObject({ verdict: 'fail', applied: [] })
    },
  )

  it('an artifact without a name is covered by `any` alone', async () => {
    const { name: _, ...nameless } = facts([attestation()])
    expect(evaluatePolicy(good, nameless).verdict).toBe('fail')
    const value = policyValue()
    const policy = await policyOf({ ...value, rules: [{ ...value.rules[0], artifacts: 'any' }] })
    expect(evaluatePolicy(policy, nameless).verdict).toBe('pass')
  })

  it('B27 of two rules that cover it both must hold', async () => {
    const value = policyValue()
    const second = {
      name: 'all',
      artifacts: [{ glob: 'ghcr.io/acme/**' }],
      signatures: [{ signers: 'alice', origin: 'any' }],
    }
    const policy = await policyOf({ ...value, rules: [...value.rules, second] })
    const signature: Made = { kind: 'signature', san: 'alice@example.com', issuer: 'https://accounts.example.com' }
    expect(verdictOn(policy, {})).toBe('fail')
    expect(verdictOn(policy, signature)).toBe('fail')
    expect(verdictOn(policy, {}, signature)).toBe('pass')
  })
})

describe('signatures', () => {
  const alice: Made = {
    source: 'alice',
    kind: 'signature',
    san: 'alice@example.com',
    issuer: 'https://accounts.example.com',
  }
  const bob: Made = { ...alice, source: 'bob', san: 'bob@example.com' }

  it('A41 are not replaced by a provenance of the right identity', () => {
    expect(verdictOn(one, { ...alice, kind: 'attestation', type: PREDICATE.provenanceV1 })).toBe('fail')
  })

  it('are counted in the form of a statement too', () => {
    expect(verdictOn(one, { ...alice, kind: 'attestation', type: PREDICATE.cosignSignV1 })).toBe('pass')
  })

  it('by a key count by its fingerprint', () => {
    expect(verdictOn(one, { kind: 'signature', key: `sha256:${'1'.repeat(64)}` })).toBe('pass')
    expect(verdictOn(one, { kind: 'signature', key: `sha256:${'2'.repeat(64)}` })).toBe('fail')
  })

  it('by two distinct signers satisfy a quorum of two', () => {
    const verdict = evaluatePolicy(two, facts([alice, bob].map(attestation)))
    expect(verdict.rules[0]).toMatchObject({ verdict: 'pass', sources: ['alice', 'bob'] })
  })

  it('A20 by one signer twice do not', () => {
    expect(verdictOn(two, alice, { ...alice, source: 'again' })).toBe('fail')
  })

  it('A20 by one party that goes by two names do not', async () => {
    const value = policyValue()
    const signers = {
      ...value.signers,
      pattern: { identityPattern: 'alice@.*', issuer: 'https://accounts.example.com' },
    }
    const rule = {
      name: 'web',
      artifacts: 'any',
      signatures: [{ signers: ['alice', 'pattern'], origin: 'any', quorum: 2 }],
    }
    const policy = await policyOf({ ...value, signers, rules: [rule] })
    expect(verdictOn(policy, alice, { ...alice, source: 'again' })).toBe('fail')
    expect(verdictOn(policy, alice, { ...alice, san: 'alice@other.example' })).toBe('pass')
  })

  it('B03 are matched by a pattern over the whole name', async () => {
    const value = policyValue()
    const signers = { p: { identityPattern: 'https://github.com/acme/[a-z]+', issuer: ISSUER } }
    const policy = await policyOf({
      ...value,
      signers,
      rules: [{ name: 'a', artifacts: 'any', signatures: [{ signers: 'p', origin: 'any' }] }],
    })
    expect(verdictOn(policy, { kind: 'signature', san: 'https://github.com/acme/web' })).toBe('pass')
    expect(verdictOn(policy, { kind: 'signature', san: 'https://github.com/acme/web-evil' })).toBe('fail')
    expect(verdictOn(policy, { kind: 'signature', san: 'https://evil/?https://github.com/acme/web' })).toBe('fail')
  })
})

describe('ages', () => {
  it.each<[string, readonly string[], string]>([
    ['in time', ['2026-04-30T12:00:00Z'], 'pass'],
    ['too old', ['2026-03-01T12:00:00Z'], 'fail'],
    ['old, with a fresh timestamp beside the old one', ['2026-03-01T12:00:00Z', '2026-05-01T11:00:00Z'], 'fail'],
    ['without a trusted time', [], 'fail'],
    ['from the future', ['2026-05-02T12:00:00Z'], 'fail'],
  ])('C10 %s: %s', async (_, times, verdict) => {
    expect(verdictOn(await demanding({ maxAge: '30d' }), { times })).toBe(verdict)
  })
})

describe('inputs', () => {
  const github = (event: string, san?: string): Made => ({
    ...(san === undefined ? {} : { san }),
    claims: { buildTrigger: event, ...(san === undefined ? {} : { buildConfigUri: san }) },
    predicate: {
      ...provenance(BUILDER),
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: { workflow: {} },
      },
    },
  })
  const own = `${REPOSITORY}/.github/workflows/release.yml@refs/tags/v2.0.1`
  const ordinary = async (changes: JsonObject): Promise<Policy> => {
    const value = policyValue()
    const [rule] = value.rules
    const signers = { builder: { identity: own, issuer: ISSUER } }
    const demand = { ...(rule?.provenance as JsonObject), event: 'any', ...changes }
    return policyOf({ ...value, signers, rules: [{ ...rule, provenance: demand }] })
  }

  it('none: a run that cannot have had any', async () => {
    expect(verdictOn(await ordinary({ inputs: 'none' }), github('push', own))).toBe('pass')
  })

  it('B30 none: a run whose inputs the build type does not record', async () => {
    expect(verdictOn(await ordinary({ inputs: 'none' }), github('workflow_dispatch', own))).toBe('fail')
  })

  it('B30 none: a called workflow whose inputs the build type does not record', async () => {
    expect(verdictOn(await demanding({ inputs: 'none' }), github('push'))).toBe('fail')
  })

  it('any: whatever they are', async () => {
    expect(
      verdictOn(await demanding({ inputs: 'any' }), { predicate: provenance(BUILDER, { inputs: { x: 'y' } }) }),
    ).toBe('pass')
  })

  it('a value of `any` accepts each value, and absence', async () => {
    const policy = await demanding({ inputs: { environment: ['production', 'staging'], debug: 'any' } })
    expect(
      verdictOn(policy, { predicate: provenance(BUILDER, { inputs: { environment: 'staging', debug: true } }) }),
    ).toBe('pass')
    expect(verdictOn(policy, {})).toBe('pass')
  })

  it('a text is not the number or truth value that is written alike', async () => {
    const policy = await demanding({ inputs: { environment: 'any', debug: false } })
    expect(verdictOn(policy, { predicate: provenance(BUILDER, { inputs: { debug: 'false' } }) })).toBe('fail')
    expect(verdictOn(policy, { predicate: provenance(BUILDER, { inputs: { debug: false } }) })).toBe('pass')
  })

  it('a provenance v0.2 is refused unless any are accepted', async () => {
    const old: Made = { type: PREDICATE.provenanceV02, predicate: { builder: { id: BUILDER } } }
    expect(verdictOn(good, old)).toBe('fail')
    expect(verdictOn(await demanding({ inputs: 'any' }), old)).toBe('pass')
  })
})

describe('what is revoked', () => {
  const revoking = (revoked: JsonObject): Promise<Policy> => policyOf({ ...policyValue(), revoked })

  it.each<[string, JsonObject]>([
    ['the identity', { identities: [`${BUILDER}@refs/tags/v1.2.3`] }],
    ['the identity at every ref', { identities: [BUILDER] }],
    ['the builder', { builders: [`${BUILDER}@refs/tags/v1.2.3`] }],
    ['the commit of the source', { commits: [COMMIT] }],
    ['the commit of the builder', { commits: ['b'.repeat(40)] }],
    ['the artifact', { digests: [`sha256:${DIGEST.sha256}`] }],
  ])('%s: beats every rule', async (_, revoked) => {
    expect(verdictOn(await revoking(revoked), {})).toBe('fail')
  })

  it('another version of the identity does not', async () => {
    expect(verdictOn(await revoking({ identities: [`${BUILDER}@refs/tags/v1.2.2`] }), {})).toBe('pass')
  })

  it('the key: its signatures count no more', async () => {
    const key = `sha256:${'1'.repeat(64)}`
    const rule = { signatures: [{ signers: 'vault', origin: 'any' }] }
    expect(verdictOn(await withRule(rule), { kind: 'signature', key })).toBe('pass')
    expect(verdictOn(await withRule(rule, { revoked: { keys: [key] } }), { kind: 'signature', key })).toBe('fail')
  })

  it('the builder: what a key signed in its name counts no more', async () => {
    const key = `sha256:${'1'.repeat(64)}`
    const demand = { ...(policyValue().rules[0]?.provenance as JsonObject), signers: 'vault', level: 'any' }
    const made: Made = { key, predicate: provenance(BUILDER) }
    const revoked = { builders: [BUILDER] }
    expect(verdictOn(await withRule({ provenance: demand }), made)).toBe('pass')
    expect(verdictOn(await withRule({ provenance: demand }, { revoked }), made)).toBe('fail')
  })

  it('a commit that a stranger names refuses nothing', async () => {
    const policy = await revoking({ commits: ['e'.repeat(40)] })
    const stranger: Made = { san: 'mallory@example.com', claims: { sourceRepositoryDigest: 'e'.repeat(40) } }
    expect(verdictOn(policy, stranger, {})).toBe('pass')
  })

  it('a commit that one accepted provenance names refuses the artifact, whatever another says', async () => {
    const policy = await revoking({ commits: ['e'.repeat(40)] })
    expect(verdictOn(policy, {}, { source: 'other', claims: { sourceRepositoryDigest: 'e'.repeat(40) } })).toBe('fail')
  })
})

describe('a verification summary', () => {
  const summary = (changes: JsonObject = {}, made: Made = {}): Made => ({
    source: 'vsa.json',
    type: PREDICATE.vsaV1,
    predicate: {
      verifier: { id: 'https://acme.example/verifier' },
      timeVerified: '2026-04-30T12:00:00Z',
      resourceUri: 'pkg:oci/web',
      policy: { uri: 'https://acme.example/policy', digest: { sha256: 'f'.repeat(64) } },
      verificationResult: 'PASSED',
      verifiedLevels: ['SLSA_BUILD_LEVEL_3'],
      ...changes,
    },
    ...made,
  })
  it('that passed at a higher level is enough', () => {
    expect(verdictOn(summarised, summary())).toBe('pass')
  })

  it.each<readonly [string, JsonObject, Made]>([
    ['that failed', { verificationResult: 'FAILED', verifiedLevels: ['FAILED'] }, {}],
    ['without a result', { verificationResult: '' }, {}],
    ['of a lower level', { verifiedLevels: ['SLSA_BUILD_LEVEL_1'] }, {}],
    ['of no level', { verifiedLevels: [] }, {}],
    ['of another track', { verifiedLevels: ['SLSA_SOURCE_LEVEL_3'] }, {}],
    ['of an unevaluated level', { verifiedLevels: ['SLSA_BUILD_LEVEL_UNEVALUATED'] }, {}],
    ['about another resource', { resourceUri: 'pkg:oci/web2' }, {}],
    ['of another verifier', { verifier: { id: 'https://acme.example/verifier/' } }, {}],
    ['by another policy', { policy: { uri: 'x:y', digest: { sha256: 'e'.repeat(64) } } }, {}],
    ['that does not say by which policy', { policy: { uri: 'x:y' } }, {}],
    ['that is older than it may be', { timeVerified: '2026-04-01T12:00:00Z' }, {}],
    ['that was signed long ago, whatever it says', {}, { times: ['2026-04-01T12:00:00Z'] }],
    [
      'by another identity in the name of that verifier',
      {},
      { san: `${REPOSITORY}/.github/workflows/release.yml@refs/heads/main` },
    ],
  ])('C10 %s is refused', (_, changes, made) => {
    expect(verdictOn(summarised, summary(changes, made))).toBe('fail')
  })

  it('C10 counts by the newest alone, which has failed', () => {
    const failed = summary(
      { verificationResult: 'FAILED', verifiedLevels: ['FAILED'], timeVerified: '2026-05-01T10:00:00Z' },
      { source: 'new.json', times: ['2026-05-01T10:00:00Z'] },
    )
    expect(verdictOn(summarised, summary(), failed)).toBe('fail')
    expect(verdictOn(summarised, failed, summary())).toBe('fail')
  })

  it('of a stranger is not the newest', () => {
    const failed = summary(
      { verificationResult: 'FAILED', verifiedLevels: ['FAILED'], timeVerified: '2026-05-01T10:00:00Z' },
      { san: 'mallory@example.com', times: ['2026-05-01T10:00:00Z'] },
    )
    expect(verdictOn(summarised, summary(), failed)).toBe('pass')
  })

  it('says when an ordinary job wrote it', () => {
    const own = summary({}, { claims: { buildConfigUri: `${BUILDER}@refs/tags/v1.2.3` } })
    const { rules } = evaluatePolicy(summarised, facts([attestation(own)]))
    expect(JSON.stringify(rules[0]?.checks)).toContain('self-issued')
  })
})
