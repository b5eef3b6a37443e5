import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { type BundleOptions, DEFAULT_ARTIFACT } from '@slsa-actions/testbed'
import { demandOf, profileOf, testInstance, verdictOn } from '../testing/sigstore.ts'
import { anchoredPattern, type Expectation } from './index.ts'

const sigstore = testInstance()
const profile = profileOf(sigstore)
const RELEASES = 'https://dotcom.releases.github.com'
const RELEASE = 'https://in-toto.io/attestation/release/v0.1'

/** What GitHub signs for an immutable release, as far as the options leave it. */
function release(predicate: Record<string, unknown> = {}, predicateType = RELEASE): BundleOptions['content'] {
  const sha256 = createHash('sha256').update(DEFAULT_ARTIFACT).digest('hex')
  const payload = Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { uri: 'pkg:github/acme/app@v6', digest: { sha1: 'c'.repeat(40) } },
        { name: 'app.zip', digest: { sha256 } },
      ],
      predicateType,
      predicate: {
        ownerId: '7',
        purl: 'pkg:github/acme/app@v6',
        releaseId: '9',
        repository: 'acme/app',
        repositoryId: '8',
        tag: 'v6',
        ...predicate,
      },
    }),
  )
  return { kind: 'dsse', payload }
}

/** No token was exchanged for the certificate: it names the service and nothing else. */
const nameless = (san = RELEASES, more: Record<string, string> = {}): NonNullable<BundleOptions['issue']> => ({
  san,
  extensions: { ...Object.fromEntries(Array.from({ length: 24 }, (_, index) => [String(index + 1), null])), ...more },
})

const NOBODY = { issuer: { kind: 'exact', value: 'none' } } as const
const identity = (value = RELEASES): Partial<Expectation> => ({ identity: { kind: 'exact', value } })

async function verdict(options: BundleOptions, expectation: Partial<Expectation>): Promise<string> {
  const { issuer, ...rest } = demandOf(sigstore)
  return verdictOn(sigstore, options, {
    profile,
    expectation: { ...rest, issuer, ...identity(), ...expectation } as Expectation,
  })
}

const made = (options: BundleOptions = {}): BundleOptions => ({ content: release(), issue: nameless(), ...options })

describe('what GitHub signs for an immutable release', () => {
  it('verifies where a certificate without an issuer is demanded', async () => {
    expect(await verdict(made(), NOBODY)).toBe('V0')
  })

  it.each<[string, Partial<Expectation>]>([
    ['repository', { sourceRepository: 'acme/app' }],
    ['id of the repository', { sourceRepositoryId: '8' }],
    ['id of the owner', { sourceOwnerId: '7' }],
    ['tag', { sourceTag: 'v6' }],
    ['type', { predicateType: RELEASE }],
  ])('is bound to its %s', async (_, demand) => {
    expect(await verdict(made(), { ...NOBODY, ...demand })).toBe('V0')
  })

  it.each<[string, Partial<Expectation>]>([
    ['another repository', { sourceRepository: 'acme/app2' }],
    ['another id', { sourceRepositoryId: '9' }],
    ['another owner', { sourceOwnerId: '8' }],
    ['another tag', { sourceTag: 'v60' }],
    ['a branch', { sourceRef: 'refs/heads/v6' }],
    ['a commit, of which it says nothing', { sourceDigest: 'c'.repeat(40) }],
    ['a workflow', { signerWorkflow: 'acme/app/.github/workflows/x.yml', sourceRepository: 'acme/app' }],
    ['another type', { predicateType: 'https://slsa.dev/provenance/v1' }],
    ['another service', identity('https://octo.releases.github.com')],
    ['an issuer', { issuer: { kind: 'exact', value: 'https://token.actions.githubusercontent.com' } }],
  ])('is refused where %s is demanded', async (_, demand) => {
    expect(await verdict(made(), { ...NOBODY, ...demand })).toMatch(/^V1/)
  })

  it('is refused where nobody said that there may be no issuer', async () => {
    const any = { kind: 'pattern', pattern: await anchoredPattern('.*') } as const
    expect(await verdict(made(), { issuer: any })).toBe('V1 CERTIFICATE')
    expect(await verdict(made(), { decidedBy: 'policy' })).toBe('V1 CERTIFICATE')
  })

  it('another statement, or another service, certifies no repository', async () => {
    const demand = { ...NOBODY, sourceRepository: 'acme/app' }
    expect(await verdict(made({ content: release({}, 'https://example.test/release/v0.1') }), demand)).toBe(
      'V1 IDENTITY',
    )
    const other = 'https://evil.example'
    expect(await verdict(made({ issue: nameless(other) }), { ...demand, ...identity(other) })).toBe('V1 IDENTITY')
  })

  it.each<[string, unknown]>([
    ['a list', ['acme/app']],
    ['a number', 8],
    ['nothing', undefined],
    ['an empty text', ''],
  ])('B06 a repository that is %s is none', async (_, repository) => {
    const demand = { ...NOBODY, sourceRepository: 'acme/app' }
    expect(await verdict(made({ content: release({ repository }) }), demand)).toBe('V1 IDENTITY')
  })

  it('what the certificate says comes before what the statement says', async () => {
    const issue = nameless(RELEASES, { 12: 'https://github.com/acme/other' })
    expect(await verdict(made({ issue }), { ...NOBODY, sourceRepository: 'acme/app' })).toBe('V1 IDENTITY')
  })

  it('an issuer is not left out by naming it `none`', async () => {
    const issue = nameless(RELEASES, { 8: 'none' })
    expect(await verdict(made({ issue }), NOBODY)).toBe('V1 CERTIFICATE')
    expect(await verdict({ content: release(), issue: { san: RELEASES } }, NOBODY)).toBe('V1 IDENTITY')
  })
})
