import { describe, expect, it } from '@jest/globals'
import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import { failureOf, verdictOf } from '../testing/failure.ts'
import { COMMIT, ISSUER, type Job, signedByJob } from '../testing/levels.ts'
import { assertNewestVsa, assertVsa, createVsa, readSourceVsa, type VsaExpectation, type VsaInput } from './index.ts'

const TYPE = 'https://slsa.dev/verification_summary/v1'
const SIGNER = 'acme/verifier/.github/workflows/vsa.yml@refs/tags/v1.0.0'
const NOW = new Date('2026-05-02T00:00:00Z')
const DIGEST = { sha256: 'd'.repeat(64) }

const INPUT: VsaInput = {
  verifier: { id: 'https://verifier.example/v1' },
  timeVerified: new Date('2026-05-01T00:00:00Z'),
  resourceUri: 'pkg:oci/app',
  policy: { uri: 'https://verifier.example/policy', digest: DIGEST },
  hasPassed: true,
  verifiedLevels: ['SLSA_BUILD_LEVEL_3'],
  inputAttestations: [{ uri: 'https://verifier.example/bundle', digest: DIGEST }],
}
const DEMAND: VsaExpectation = {
  verifierId: 'https://verifier.example/v1',
  verifierIdentity: `https://github.com/${SIGNER}`,
  verifierIssuer: ISSUER,
  resourceUri: 'pkg:oci/app',
  levels: ['SLSA_BUILD_LEVEL_3'],
  policyDigest: DIGEST,
  maxAge: 7 * 86_400,
  now: NOW,
}

const job = (input: Partial<VsaInput> = {}, changes: Partial<Job> = {}): Job => ({
  workflow: SIGNER,
  predicateType: TYPE,
  predicate: createVsa({ ...INPUT, ...input }) as unknown as JsonObject,
  ...changes,
})
const verdict = (from: Job, demand: Partial<VsaExpectation> = {}): Promise<string> =>
  verdictOf(async () => assertVsa(await signedByJob(from), { ...DEMAND, ...demand }))
const raw = (path: string, value: JsonValue | undefined): Job => {
  const predicate = structuredClone(createVsa(INPUT)) as unknown as JsonObject
  if (value === undefined) delete predicate[path]
  else predicate[path] = value
  return job({}, { predicate })
}

describe('createVsa', () => {
  it('writes what the specification demands', () => {
    expect(createVsa(INPUT)).toEqual({
      verifier: { id: 'https://verifier.example/v1' },
      timeVerified: '2026-05-01T00:00:00.000Z',
      resourceUri: 'pkg:oci/app',
      policy: { uri: 'https://verifier.example/policy', digest: DIGEST },
      inputAttestations: [{ uri: 'https://verifier.example/bundle', digest: DIGEST }],
      verificationResult: 'PASSED',
      verifiedLevels: ['SLSA_BUILD_LEVEL_3'],
      slsaVersion: '1.2',
    })
  })
  it('gives no level to what failed', () =>
    expect(createVsa({ ...INPUT, hasPassed: false })).toMatchObject({
      verificationResult: 'FAILED',
      verifiedLevels: ['FAILED'],
    }))
  it.each([
    ['two levels of one track', { verifiedLevels: ['SLSA_BUILD_LEVEL_2', 'SLSA_BUILD_LEVEL_3'] }],
    ['a level that is none', { verifiedLevels: ['SLSA_BUILD_L3'] }],
    ['a verifier that is no URI', { verifier: { id: 'me' } }],
  ] as [string, Partial<VsaInput>][])('refuses %s', async (_, input) =>
    expect(await verdictOf(() => createVsa({ ...INPUT, ...input }))).toBe('V2 VSA'),
  )
})

describe('C10 a summary', () => {
  it('that is what is demanded counts', async () => expect(await verdict(job())).toBe('V0'))
  it.each([
    ['that failed', job({ hasPassed: false }), {}],
    ['without a result', raw('verificationResult', undefined), {}],
    ['that failed, and claims its level', raw('verificationResult', 'FAILED'), {}],
    ['without the level', job({ verifiedLevels: ['SLSA_BUILD_LEVEL_2'] }), {}],
    ['with the level of another track', job({ verifiedLevels: ['SLSA_SOURCE_LEVEL_3'] }), {}],
    ['with a level that was not evaluated', job({ verifiedLevels: ['SLSA_BUILD_LEVEL_UNEVALUATED'] }), {}],
    ['of another resource', job({ resourceUri: 'pkg:oci/other' }), {}],
    ['of another verifier', job({ verifier: { id: 'https://other.example' } }), {}],
    ['signed by another workflow', job({}, { workflow: 'acme/verifier/.github/workflows/x.yml@refs/tags/v1.0.0' }), {}],
    ['vouched for by another issuer', job(), { verifierIssuer: 'https://issuer.example' }],
    ['that needs a key', job(), { verifierIdentity: `sha256:${'a'.repeat(64)}` }],
    ['by another policy', job({ policy: { uri: 'https://a.example', digest: { sha256: 'e'.repeat(64) } } }), {}],
    ['by a policy without a digest', job({ policy: { uri: 'https://a.example' } }), {}],
    ['older than demanded', job(), { maxAge: 3600 }],
    ['without a time, where an age is demanded', raw('timeVerified', undefined), {}],
    ['of the future', job({ timeVerified: new Date('2026-05-03T00:00:00Z') }), {}],
    ['of another type', job({}, { predicateType: 'https://example.com/x' }), {}],
    ['that is malformed', raw('verifier', {}), {}],
  ] as [string, Job, Partial<VsaExpectation>][])('%s is refused', async (_, from, demand) =>
    expect(await verdict(from, demand)).toBe('V1 VSA'),
  )
  it.each([
    ['no verifier', { verifierId: ' ' }],
    ['no identity', { verifierIdentity: '' }],
    ['no issuer', { verifierIssuer: '' }],
    ['no resource', { resourceUri: '' }],
  ])('a demand with %s is none', async (_, demand) => expect(await verdict(job(), demand)).toBe('V2 EXPECTATION'))
})

describe('C20 levels', () => {
  it.each([
    [['SLSA_BUILD_LEVEL_3'], 'SLSA_BUILD_LEVEL_2', 'V0'],
    [['SLSA_BUILD_LEVEL_UNEVALUATED'], 'SLSA_BUILD_LEVEL_UNEVALUATED', 'V0'],
    [['SLSA_BUILD_LEVEL_3'], 'SLSA_BUILD_LEVEL_UNEVALUATED', 'V1 VSA'],
    [['SLSA_BUILD_LEVEL_1', 'SLSA_SOURCE_LEVEL_3'], 'SLSA_BUILD_LEVEL_2', 'V1 VSA'],
    [['SLSA_SOURCE_TWO_PARTY_REVIEWED'], 'SLSA_SOURCE_TWO_PARTY_REVIEWED', 'V0'],
  ] as const)('%j where %s is demanded: %s', async (verifiedLevels, level, expected) =>
    expect(await verdict(job({ verifiedLevels }), { levels: [level] })).toBe(expected),
  )
})

describe('C21 of several summaries the newest decides', () => {
  const newest = (jobs: readonly Job[], demand: Partial<VsaExpectation> = {}): Promise<string> =>
    verdictOf(async () => assertNewestVsa(await Promise.all(jobs.map(signedByJob)), { ...DEMAND, ...demand }))
  const later = { timeVerified: new Date('2026-05-01T12:00:00Z') }
  it.each([
    ['a newer one failed', [job(), job({ ...later, hasPassed: false })], 'V1 VSA'],
    ['an older one failed', [job({ hasPassed: false }), job(later)], 'V0'],
    ['one of the same time failed', [job(), job({ hasPassed: false })], 'V1 VSA'],
    [
      'a newer one is of another resource',
      [job(), job({ ...later, hasPassed: false, resourceUri: 'pkg:oci/x' })],
      'V0',
    ],
    [
      'a newer one is of a stranger',
      [job(), job({ ...later, hasPassed: false }, { workflow: 'evil/x/.github/workflows/x.yml@refs/tags/v1.0.0' })],
      'V0',
    ],
    ['one does not say when', [job(), raw('timeVerified', undefined)], 'V1 VSA'],
    ['there is none', [], 'V1 VSA'],
  ] as [string, Job[], string][])('%s', async (_, jobs, expected) => expect(await newest(jobs)).toBe(expected))
})

describe('a self-issued summary', () => {
  it('is one of an ordinary workflow, and is said to be', async () => {
    const workflow = 'octo-org/app/.github/workflows/release.yml@refs/heads/main'
    const facts = assertVsa(await signedByJob(job({}, { workflow })), {
      ...DEMAND,
      verifierIdentity: `https://github.com/${workflow}`,
    })
    expect(facts).toMatchObject({ isSelfIssued: true, notices: [expect.stringContaining('self-issued')] })
  })
  it('is none of a verifier of its own', async () =>
    expect(assertVsa(await signedByJob(job()), DEMAND)).toMatchObject({ isSelfIssued: false, notices: [] }))
})

describe('a summary of the source', () => {
  const repository = 'https://github.com/octo-org/app'
  const source = (annotations: JsonObject = { sourceRefs: ['refs/heads/main'] }): Job =>
    job(
      { resourceUri: `git+${repository}`, verifiedLevels: ['SLSA_SOURCE_LEVEL_3', 'ORG_SOURCE_REVIEWED'] },
      { subject: [{ name: 'app', digest: { gitCommit: COMMIT }, annotations }] },
    )
  const demand = { ...DEMAND, repository, commit: COMMIT, ref: 'refs/heads/main' }
  it('gives the Source level of the revision', async () =>
    expect(readSourceVsa(await signedByJob(source()), demand)).toMatchObject({
      level: 3,
      properties: ['ORG_SOURCE_REVIEWED'],
    }))
  it.each([
    ['another commit', { commit: 'f'.repeat(40) }],
    ['another repository', { repository: 'https://github.com/octo-org/other' }],
    ['another ref', { ref: 'refs/heads/other' }],
    ['another verifier', { verifierId: 'https://other.example' }],
  ])('is refused for %s', async (_, changes) => {
    const failure = await failureOf(async () => readSourceVsa(await signedByJob(source()), { ...demand, ...changes }))
    expect(failure?.code).toBe('VSA')
  })
})
