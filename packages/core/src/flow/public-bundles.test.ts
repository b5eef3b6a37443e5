import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { createHttp, systemClock } from '@slsa-actions/wire'
import type { VerifyResult } from '../report/index.ts'
import { type PublicExpectation, type PublicFile, publicFiles } from '../testing/public-bundles.ts'
import { removeFolders, temporaryFolder } from '../testing/temporary-folder.ts'
import { type FlowPorts, type InputReader, verify } from './index.ts'

const folder = process.env.PUBLIC_BUNDLES_DIR
const ISSUER = 'https://token.actions.githubusercontent.com'

/** A builder that no map knows by itself, and that a user of it lists. */
const OWN_BUILDERS = {
  version: 1,
  builders: [
    {
      signer: 'https://github.com/slsa-framework/example-trw/.github/workflows/builder_high-perms_slsa3.yml',
      maxLevel: 3,
      shape: 'build+attest',
      cache: 'none',
    },
  ],
}

/** What a job has that has no network, and nothing of GitHub's. */
async function offlinePorts(workspace: string): Promise<FlowPorts> {
  const refuse = (): never => {
    throw new Error('verification asked for more than files')
  }
  const http = createHttp({ fetch: async () => refuse() })
  const ports: Partial<FlowPorts> = {
    http,
    clock: systemClock,
    fs,
    platform: process.platform,
    parallelism: 1,
    workerUrl: undefined,
    idToken: refuse,
    log: { info: () => undefined, debug: () => undefined },
    cacheDir: join(workspace, 'no-such-cache'),
    job: { serverUrl: 'https://github.com', repository: 'acme/app', ref: '', workspace } as FlowPorts['job'],
  }
  return ports as FlowPorts
}

function reader(given: Readonly<Record<string, string>>): InputReader {
  return { input: (name) => given[name] ?? '', boolean: (name) => given[name] === 'true' }
}

/** What the index demands, as inputs. A builder that another one signs for is demanded by its own name. */
function inputsOf(found: PublicExpectation, { file }: PublicFile): Record<string, string> {
  const demands: Record<string, string> = { ...NPM[file] }
  if (file === 'github_sigstoreBundle-invalid-signature.json') {
    demands['certificate-identity-pattern'] = '.*'
    demands['certificate-oidc-issuer'] = ISSUER
  }
  if (found.identity !== undefined) demands['certificate-identity'] = found.identity
  if (found.issuer !== undefined) demands['certificate-oidc-issuer'] = found.issuer
  if (found.source !== undefined) demands['source-repository'] = found.source
  if (found.branch !== undefined) demands['source-ref'] = `refs/heads/${found.branch}`
  if (found.tag !== undefined) demands['source-tag'] = found.tag
  if (found.versioned !== undefined) demands['source-versioned-tag'] = found.versioned
  const delegator = delegatorOf(file)
  if (found.builder !== undefined) demands['signer-workflow'] = delegator ?? found.builder
  if (found.builder !== undefined && delegator !== undefined) demands['builder-id'] = found.builder
  return demands
}

/** The workflow that signs for the builder of a file, by its own certificate. */
function delegatorOf(file: string): string | undefined {
  const [, name] = /^gha_(maven|gradle|delegator)_/.exec(file) ?? []
  if (name === undefined) return undefined
  const which = name === 'delegator' ? 'delegator_generic_slsa3.yml' : 'delegator_lowperms-generic_slsa3.yml'
  return `slsa-framework/slsa-github-generator/.github/workflows/${which}`
}

describe('public bundles through the whole flow, offline', () => {
  if (folder === undefined) {
    it.skip('PUBLIC_BUNDLES_DIR is not set: the public bundles were not verified', () => undefined)
    return
  }
  afterAll(removeFolders)

  async function run(file: PublicFile, given: Record<string, string>): Promise<VerifyResult> {
    const workspace = await temporaryFolder({ 'builders.json': JSON.stringify(OWN_BUILDERS) })
    const inputs = {
      'builder-map': 'builders.json',
      bundle: join(folder as string, file.file),
      digests: digestOf(file),
      offline: 'true',
      ...given,
    }
    return verify(reader(inputs), await offlinePorts(workspace))
  }

  const files = publicFiles(folder)
  const rows = files.flatMap((file) =>
    file.expectations.map((found): [string, string, PublicFile, PublicExpectation] => {
      const { expect: verdict, ...demand } = found
      return [`${file.file} ${JSON.stringify(demand)}`, verdict, file, found]
    }),
  )

  it('are all in the list', async () => {
    const known = [...files.map(({ file }) => file), 'README.md', 'github-trusted-root.json', 'index.json']
    expect((await fs.readdir(folder)).sort()).toEqual(known.sort())
    expect(rows.length).toBeGreaterThan(80)
  })

  it.each(rows)('%s: %s', async (_, verdict, file, found) => {
    expect(outcomeOf(await run(file, inputsOf(found, file)))).toMatch(expected(verdict, file))
  })

  it('C01 none of them speaks about another artifact', async () => {
    for (const file of files) {
      const found = file.expectations.find(({ expect: verdict }) => verdict === 'OK')
      if (found === undefined) continue
      const other = { digests: `sha256:${'0'.repeat(64)}` }
      expect(outcomeOf(await run(file, { ...inputsOf(found, file), ...other }))).toMatch(/^refused/)
    }
  })

  it('C11 the registry signed beside what was built, and both are told apart', async () => {
    const file = files.find(({ file: name }) => name.startsWith('npm_gundam-visor'))
    if (file === undefined) throw new Error('not in the list')
    const good = NPM['npm_gundam-visor-cli-v1-tag.tgz.attestations.json'] ?? {}
    const result = await run(file, good)
    expect(result.artifacts[0]?.accepted).toMatchObject([
      { predicateType: 'https://slsa.dev/provenance/v1', profile: 'public-good' },
    ])
    expect(outcomeOf(await run(file, { ...good, 'source-versioned-tag': 'v2' }))).toBe('refused IDENTITY')
  })
})

/** Who built the packages of npm: the list only says whether they verify. */
const NPM: Readonly<Record<string, Record<string, string>>> = {
  'npm_gundam-visor-cli-v1-tag.tgz.attestations.json': npmWorkflow('ramonpetgrave64/gundam-visor', 'npm-publish.yml'),
  'npm_supreme-googles-cli-v02-tag.tgz.attestations.json': npmWorkflow(
    'trishankatdatadog/supreme-goggles',
    'npm-publish.yml',
  ),
  'npm_provenance-npm-test-cli-v02-prega-invalidsigpub.tgz.attestations.json': npmWorkflow(
    'laurentsimon/provenance-npm-test',
    'release.yml',
  ),
  'npm_provenance-npm-test-cli-v1-prega-invalidsigprov.tgz.attestations.json': npmWorkflow(
    'sigstore/sigstore-js',
    'release.yml',
  ),
}

function npmWorkflow(repository: string, name: string): Record<string, string> {
  return { 'source-repository': repository, 'signer-workflow': `${repository}/.github/workflows/${name}` }
}

const outcomeOf = ({ outcome, failure }: VerifyResult): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`

/** Our outcome for the verdict of the list. */
function expected(verdict: string, { file }: PublicFile): RegExp {
  if (verdict === 'OK') return /^verified$/
  // What has no evidence at all is refused for that, whatever else is demanded (case C13).
  if (verdict === 'ErrorNoLogEvidence' || file.startsWith('gha_generic_v1.2.2')) return /^refused LOG_ENTRY$/
  // The log has the true signature, so another one is not what was logged.
  if (verdict.endsWith('signature invalid')) return /^refused (SIGNATURE|LOG_ENTRY)$/
  if (verdict.startsWith('signature invalid')) return /^refused (SIGNATURE|LOG_ENTRY)$/
  if (verdict.startsWith('V2')) return /^bad-input EXPECTATION$/
  if (verdict.startsWith('V1')) return /^refused /
  if (verdict === 'ErrorUntrustedReusableWorkflow') return /^refused (IDENTITY|BUILDER)$/
  return /^refused IDENTITY$/
}

function digestOf({ artifactSha512, artifactSha256, ...rest }: PublicFile): string {
  if (artifactSha512 !== undefined) return `sha512:${artifactSha512}`
  if (artifactSha256 !== undefined) return `sha256:${artifactSha256}`
  const [subject] = (rest as { subjects?: { digest: Record<string, string> }[] }).subjects ?? []
  const [pair] = Object.entries(subject?.digest ?? { sha256: 'a'.repeat(64) })
  return `${pair?.[0]}:${pair?.[1]}`
}
