import { describe, expect, it } from '@jest/globals'
import { profileOf, REPOSITORY, testInstance, verdictOn } from '../testing/sigstore.ts'
import { type Expectation, versionMatch } from './index.ts'

const GITHUB = 'https://token.actions.githubusercontent.com'
const sigstore = testInstance({ issuer: GITHUB })
const profile = profileOf(sigstore)
const COMMIT = 'a'.repeat(40)
const BUILDER = 'acme/builders/.github/workflows/go.yml'

function built(ref: string, expectation: Partial<Expectation>): Promise<string> {
  return verdictOn(sigstore, { issue: { claims: { ref } } }, { profile, expectation })
}

describe('a tag that is demanded', () => {
  it.each([
    ['v13', 'refs/tags/v13.0.30'],
    ['v13.0.3', 'refs/tags/v13.0.30'],
    ['v13.0.30', 'refs/tags/v13'],
    ['main', 'refs/heads/main'],
    ['V1', 'refs/tags/v1'],
  ])('B14 %s is not %s', async (sourceTag, ref) => expect(await built(ref, { sourceTag })).toBe('V1 IDENTITY'))

  it('is the whole name of a tag', async () => {
    expect(await built('refs/tags/release/v1', { sourceTag: 'release/v1' })).toBe('V0')
    expect(await built('refs/tags/release/v1', { sourceTag: 'v1' })).toBe('V1 IDENTITY')
  })

  it('holds beside a ref, and both must', async () => {
    const sourceRef = 'refs/tags/v1'
    expect(await built('refs/tags/v1', { sourceTag: 'v1', sourceRef })).toBe('V0')
    expect(await built('refs/tags/v2', { sourceTag: 'v2', sourceRef })).toBe('V1 IDENTITY')
  })
})

describe('a version that is demanded', () => {
  it.each([
    ['v13.0.3', 'refs/tags/v13.0.30'],
    ['v12', 'refs/tags/v13.0.30'],
    ['v13', 'refs/heads/v13'],
  ])('B14 %s is not %s', async (text, ref) =>
    expect(await built(ref, { sourceVersion: versionMatch(text) })).toBe('V1 IDENTITY'),
  )

  it('B14 is not shown by a certificate without a ref', async () => {
    expect(await built('', { sourceVersion: versionMatch('v1') })).toBe('V1 IDENTITY')
  })

  it('B14 matches the tags that belong to it', async () => {
    expect(await built('refs/tags/v13.0.30', { sourceVersion: versionMatch('v13') })).toBe('V0')
  })
})

describe('B12 a reusable signer without a ref', () => {
  const signed = (at: string, signerReleases?: readonly string[]): Promise<string> =>
    verdictOn(
      sigstore,
      { issue: { claims: { job_workflow_ref: `${BUILDER}@${at}` } } },
      {
        profile,
        expectation: {
          identity: undefined,
          issuer: undefined,
          signerWorkflow: BUILDER,
          sourceRepository: REPOSITORY,
          ...(signerReleases === undefined ? {} : { signerReleases }),
        } as Partial<Expectation>,
      },
    )

  it.each(['refs/heads/main', 'refs/tags/v1', 'refs/tags/v1.0.0-rc1', 'refs/tags/latest', COMMIT])(
    'at %s is refused',
    async (at) => expect(await signed(at)).toBe('V1 IDENTITY'),
  )

  it('C22 at a commit that is in no release list is refused', async () => {
    expect(await signed(COMMIT, ['b'.repeat(40)])).toBe('V1 IDENTITY')
    expect(await signed('refs/heads/main', ['refs/heads/mai'])).toBe('V1 IDENTITY')
  })

  it('at a release tag, or a commit of its release list, is accepted', async () => {
    expect(await signed('refs/tags/v1.2.3')).toBe('V0')
    expect(await signed(COMMIT, ['b'.repeat(40), COMMIT])).toBe('V0')
  })
})
