import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { createHttp, systemClock } from '@slsa-actions/wire'
import { verdictOf } from '../testing/failure.ts'
import { bundlesIn, type PublicExpectation, type PublicFile, publicFiles } from '../testing/public-bundles.ts'
import { githubProfile, loadTrustProfile, parseTrustedRoot, type TrustProfile } from '../trust/index.ts'
import { type Expectation, parseBundle, verifyBundle } from './index.ts'

const folder = process.env.PUBLIC_BUNDLES_DIR
const ISSUER = 'https://token.actions.githubusercontent.com'

/** Fails the test that would touch the network. */
const offline: typeof fetch = async () => {
  throw new Error('verification touched the network')
}

/** Builders that another workflow signs for: the map of builders, which would say so, is not there yet. */
const DELEGATED = /builder_(maven|gradle)_slsa3\.yml$/

/** What the index demands, in our words; undefined where it needs SemVer matching of tags or a map of builders. */
function expectationOf(found: PublicExpectation): Expectation | undefined {
  if (found.versioned !== undefined || DELEGATED.test(found.builder ?? '')) return undefined
  if (found.identity !== undefined && found.issuer !== undefined) {
    return {
      identity: { kind: 'exact', value: found.identity },
      issuer: { kind: 'exact', value: found.issuer },
    }
  }
  if (found.builder === undefined || found.source === undefined) return undefined
  const ref = found.branch !== undefined ? `refs/heads/${found.branch}` : found.tag && `refs/tags/${found.tag}`
  return {
    signerWorkflow: found.builder,
    sourceRepository: found.source,
    ...(ref === undefined ? {} : { sourceRef: ref }),
  }
}

function verdictFor(expect: string): RegExp {
  if (expect === 'OK') return /^V0$/
  if (expect === 'ErrorNoLogEvidence') return /^V1 LOG_ENTRY$/
  return /^V1 (IDENTITY|SIGNATURE)$/
}

describe('real bundles of the public-good instance', () => {
  if (folder === undefined) {
    it.skip('PUBLIC_BUNDLES_DIR is not set: the public bundles were not verified', () => undefined)
    return
  }
  const cases = publicFiles(folder).flatMap((entry) =>
    entry.expectations.flatMap((found): [string, string, PublicFile, Expectation][] => {
      const expectation = expectationOf(found)
      const { expect: verdict, ...demand } = found
      return expectation === undefined ? [] : [[`${entry.file} ${JSON.stringify(demand)}`, verdict, entry, expectation]]
    }),
  )
  let profile: TrustProfile

  beforeAll(async () => {
    profile = await loadTrustProfile(
      { profile: 'public-good', offline: true },
      {
        fs: await import('node:fs/promises'),
        http: createHttp({ fetch: offline }),
        clock: systemClock,
        cacheDir: join(folder, 'no-such-cache'),
      },
    )
  })

  async function verify(file: string, digests: Record<string, string> | undefined, expectation: Expectation) {
    for (const text of bundlesIn(folder as string, file)) {
      const artifact = digests === undefined ? undefined : { digests }
      await verifyBundle(parseBundle(text, file), profile, artifact, expectation)
    }
  }

  function digestsOf({ artifactSha256 }: PublicFile): Record<string, string> | undefined {
    return artifactSha256 === undefined ? undefined : { sha256: artifactSha256 }
  }

  it('are found', () => expect(cases.length).toBeGreaterThan(30))

  it.each(cases)('%s: %s', async (_, expected, entry, expectation) => {
    const verdict = await verdictOf(() => verify(entry.file, digestsOf(entry), expectation))
    expect(verdict).toMatch(verdictFor(expected))
  })

  it('one that a delegator signed names the delegator', async () => {
    const workflow = (name: string): Expectation => ({
      signerWorkflow: `slsa-framework/slsa-github-generator/.github/workflows/${name}`,
      sourceRepository: 'slsa-framework/example-package',
      sourceRef: 'refs/heads/main',
    })
    const file = 'gha_maven_v1.9.0_binary-linux-amd64-workflow_dispatch.build.slsa'
    const verdicts = await Promise.all(
      ['delegator_lowperms-generic_slsa3.yml', 'builder_maven_slsa3.yml'].map((name) =>
        verdictOf(() => verify(file, undefined, workflow(name))),
      ),
    )
    expect(verdicts).toEqual(['V0', 'V1 IDENTITY'])
  })

  it('C01 one of them does not speak about another artifact', async () => {
    const expectation: Expectation = {
      signerWorkflow: 'bazel-contrib/publish-to-bcr/.github/workflows/publish.yaml',
      sourceRepository: 'aspect-build/rules_lint',
    }
    const verdict = await verdictOf(() =>
      verify('bcr_MODULE.bazel.intoto.jsonl', { sha256: '0'.repeat(64) }, expectation),
    )
    expect(verdict).toBe('V1 ARTIFACT_DIGEST')
  })

  it('C13 a bare envelope of slsa-github-generator has no evidence of a log', async () => {
    const text = readFileSync(join(folder, 'gha_generic_v1.2.2_binary-linux-amd64-push-v14.intoto.jsonl'))
    expect(await verdictOf(() => parseBundle(text, 'x.intoto.jsonl'))).toBe('V1 LOG_ENTRY')
  })

  const npm = (workflow: string, source: string): Expectation => ({
    identity: { kind: 'exact', value: workflow },
    issuer: { kind: 'exact', value: ISSUER },
    sourceRepository: source,
  })

  it('C11 the provenance of an npm package verifies, and one with a broken signature does not', async () => {
    const verdicts = await Promise.all(
      [
        'npm_gundam-visor-cli-v1-tag.tgz.attestations.json',
        'npm_provenance-npm-test-cli-v1-prega-invalidsigprov.tgz.attestations.json',
      ].map(async (file) => {
        const [, text = ''] = bundlesIn(folder, file)
        const bundle = parseBundle(text, file)
        return (await verdictOf(() => verifyBundle(bundle, profile, undefined, npm('nobody', 'nobody/nothing')))).slice(
          0,
          20,
        )
      }),
    )
    expect(verdicts).toEqual(['V1 IDENTITY', 'V1 LOG_ENTRY'])
  })

  it('A23 a bundle of a key needs the key, and has no identity', async () => {
    const [text = ''] = bundlesIn(folder, 'npm_gundam-visor-cli-v1-tag.tgz.attestations.json')
    const verdictFor = (expectation: Expectation): Promise<string> =>
      verdictOf(() => verifyBundle(parseBundle(text, 'npm'), profile, undefined, expectation))
    expect(await verdictFor({ decidedBy: 'policy' })).toBe('V2 KEY_NEEDED')
    expect(await verdictFor(npm('nobody', 'nobody/nothing'))).toBe('V1 IDENTITY')
  })

  it('A09 an invalid signature is refused', async () => {
    const verdict = await verdictOf(() =>
      verify('github_sigstoreBundle-invalid-signature.json', undefined, npm('nobody', 'nobody/nothing')),
    )
    expect(verdict).toMatch(/^V1 (SIGNATURE|LOG_ENTRY)$/)
  })

  it("A39 GitHub's root accepts no public-good certificate", async () => {
    const root = parseTrustedRoot(readFileSync(join(folder, 'github-trusted-root.json')), 'github-trusted-root.json')
    const [text = ''] = bundlesIn(folder, 'bcr_MODULE.bazel.intoto.jsonl')
    const github = githubProfile(root, 'file')
    const verdict = await verdictOf(() =>
      verifyBundle(parseBundle(text, 'bcr'), github, undefined, npm('nobody', 'nobody/nothing')),
    )
    expect(verdict).toMatch(/^V1 /)
  })
})
