import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import { type Bench, openBench } from '../testing/ports.ts'
import { collectBuild, type InstanceFile, signClaims } from './index.ts'

const WORKFLOW = {
  job: 'sbom / sign',
  reusableWorkflow: {
    ref: 'octo-org/builders/.github/workflows/sign-claims.yml@refs/tags/v1.2.3',
    sha: 'b'.repeat(40),
  },
}
const SBOM: JsonObject = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component: { type: 'application', name: 'app' } },
}
const TESTS: JsonObject = { result: 'PASSED', configuration: [{ name: 'ci', digest: { sha256: 'a'.repeat(64) } }] }

let bench: Bench
let own: InstanceFile
beforeAll(async () => {
  bench = await openBench('private')
  const json = async (path: string): Promise<unknown> => JSON.parse(await fs.readFile(path, 'utf8'))
  const { signingConfig, trustedRoot } = bench.testbed.files
  const instance = { signingConfig: await json(signingConfig), trustedRoot: await json(trustedRoot) }
  own = { bytes: Buffer.from(JSON.stringify(instance)), source: 'instance.json' }
})
beforeEach(() => bench.reset(WORKFLOW))
afterAll(() => bench.close())

const outcomeOf = ({ outcome, failure }: { outcome: string; failure?: { code: string } }): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`
const logins = (): number => bench.asked('fulcio') + bench.asked('rekor-v2') + bench.asked('tsa')

/** What a build collected: two artifacts and a claim; then the signing job, with what differs. */
async function signed(claim: JsonObject, inputs: Record<string, string> = {}, artifacts = 'out/**') {
  await fs.rm(join(bench.workspace, 'out'), { recursive: true, force: true })
  await fs.mkdir(join(bench.workspace, 'out'))
  for (const name of ['app', 'lib']) await fs.writeFile(join(bench.workspace, 'out', name), name)
  await fs.writeFile(join(bench.workspace, 'out/claim.json'), JSON.stringify(claim))
  const { folder = '', subjectsDigest = '' } = await collectBuild(
    bench.inputs({ artifacts, builder: 'generic' }),
    bench.ports(),
    'test',
  )
  const given = { folder, 'subjects-digest': subjectsDigest, claim: 'claim.json', 'claim-type': 'sbom', ...inputs }
  return { folder, result: await signClaims(bench.inputs(given), bench.ports(), own) }
}

describe('what a build says about what it made', () => {
  it.each<[string, JsonObject, string]>([
    ['sbom', SBOM, 'https://cyclonedx.org/bom'],
    ['test-result', TESTS, 'https://in-toto.io/attestation/test-result/v0.1'],
  ])('as %s is signed about all its other files', async (type, claim, predicateType) => {
    const { result } = await signed(claim, { 'claim-type': type })
    expect(outcomeOf(result)).toBe('verified')
    expect(result.bundles.map((bundle) => [bundle.predicateType, bundle.subjects.map(({ name }) => name)])).toEqual([
      [predicateType, ['app', 'lib']],
    ])
    expect(result.signer?.identity).toMatch(/\/sign-claims\.yml@/)
    expect(result.level).toBeUndefined()
  })

  it.each([
    '',
    'provenance',
    'vsa',
    'release',
    'source',
    'toString',
    'https://slsa.dev/provenance/v1',
    'https://slsa.dev/verification_summary/v1',
  ])('is never of the type "%s"', async (type) => {
    const { result } = await signed(SBOM, { 'claim-type': type })
    expect(outcomeOf(result)).toBe('bad-input INPUT')
    expect(logins()).toBe(0)
  })

  it.each<[string, JsonObject, string]>([
    ['a provenance called an SBOM', { buildDefinition: {}, runDetails: {} }, 'sbom'],
    ['an SBOM called a test result', SBOM, 'test-result'],
    ['nothing called vulnerabilities', {}, 'vulnerabilities'],
  ])('is refused when it is %s', async (_, claim, type) => {
    const { result } = await signed(claim, { 'claim-type': type })
    expect([result.outcome, logins()]).toEqual(['bad-input', 0])
  })

  it.each<[string, Record<string, string>, string, string]>([
    ['of another file than was handed over', { claim: '../claim.json' }, 'out/**', 'bad-input INPUT'],
    ['of no file', { claim: '' }, 'out/**', 'bad-input INPUT'],
    ['about nothing', {}, 'out/claim.json', 'bad-input NO_SUBJECT'],
    [
      'with a digest that is not the manifest’s',
      { 'subjects-digest': `sha256:${'a'.repeat(64)}` },
      'out/**',
      'refused HANDOVER',
    ],
  ])('is refused %s', async (_, inputs, artifacts, expected) => {
    const { result } = await signed(SBOM, inputs, artifacts)
    expect([outcomeOf(result), logins()]).toEqual([expected, 0])
  })

  it('C18 is refused when it was changed after the build', async () => {
    const { folder } = await signed(SBOM)
    const before = logins()
    const manifest = await fs.readFile(join(folder, 'subjects.json'))
    const { createHash } = await import('node:crypto')
    await fs.writeFile(join(folder, 'files/out/claim.json'), JSON.stringify({ ...SBOM, version: 2 }))
    const inputs = {
      folder,
      'subjects-digest': `sha256:${createHash('sha256').update(manifest).digest('hex')}`,
      claim: 'claim.json',
      'claim-type': 'sbom',
    }
    expect(outcomeOf(await signClaims(bench.inputs(inputs), bench.ports(), own))).toBe('refused HANDOVER')
    expect(logins()).toBe(before)
  })

  it('F13 is refused when another run collected it', async () => {
    bench.testbed.startJob({ runId: '77' })
    const old = await signed(SBOM)
    expect(outcomeOf(old.result)).toBe('verified')
    const before = logins()
    bench.testbed.startJob({ runId: '78' })
    const manifest = await fs.readFile(join(old.folder, 'subjects.json'))
    const { createHash } = await import('node:crypto')
    const digest = `sha256:${createHash('sha256').update(manifest).digest('hex')}`
    const inputs = { folder: old.folder, 'subjects-digest': digest, claim: 'claim.json', 'claim-type': 'sbom' }
    expect(outcomeOf(await signClaims(bench.inputs(inputs), bench.ports(), own))).toBe('refused BUILD_JOB')
    expect(logins()).toBe(before)
  })

  it('is not signed with the identity of a builder', async () => {
    bench.testbed.startJob({
      reusableWorkflow: {
        ...WORKFLOW.reusableWorkflow,
        ref: WORKFLOW.reusableWorkflow.ref.replace('sign-claims', 'build-generic'),
      },
    })
    const { result } = await signed(SBOM)
    expect([outcomeOf(result), logins()]).toEqual(['refused BUILDER', 0])
  })

  it('S12 is not signed on an event that gives strangers rights', async () => {
    bench.testbed.startJob({ eventName: 'pull_request_target' })
    const { result } = await signed(SBOM)
    expect([outcomeOf(result), logins()]).toEqual(['bad-input TRIGGER', 0])
  })
})
