import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import { PREDICATE, parseStatement } from 'in-toto-attestation'
import { badInput } from '../outcome/index.ts'
import type { VerifyResult } from '../report/index.ts'
import { type Bench, openBench } from '../testing/ports.ts'
import { buildProvenance, type PolicyEngine, type PolicyFacts, verify } from './index.ts'

const BYTES = Buffer.from('the artifact')
const SHA256 = createHash('sha256').update(BYTES).digest('hex')
const IDENTITY = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'
const REVIEW = 'https://example.test/review/v1'

let bench: Bench
beforeAll(async () => {
  bench = await openBench('private')
  await fs.writeFile(join(bench.workspace, 'app.tgz'), BYTES)
})
beforeEach(() => bench.reset())
afterAll(() => bench.close())

const outcomeOf = ({ outcome, failure }: VerifyResult): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`

/** What an engine was shown, and what it answers. */
function engine(verdict: 'pass' | 'fail' | 'undecided' = 'pass'): PolicyEngine & { readonly shown: PolicyFacts[] } {
  const shown: PolicyFacts[] = []
  return {
    shown,
    open: async (bytes, what) => {
      if (bytes.byteLength === 0) throw badInput('POLICY', `${what}: is empty`)
      return {
        keys: [],
        digest: { sha256: createHash('sha256').update(bytes).digest('hex') },
        evaluate: (facts) => {
          shown.push(facts)
          return { verdict, reason: 'as the test says', rules: [{ id: 'all', verdict, reason: 'as the test says' }] }
        },
      }
    },
  }
}

async function verified(inputs: Record<string, string> = {}, policies?: PolicyEngine): Promise<VerifyResult> {
  const demands = {
    'signing-config': '',
    files: 'app.tgz',
    'bundle-from': 'file',
    'bundle-dir': 'bundles',
    'certificate-identity': IDENTITY,
    'certificate-oidc-issuer': bench.testbed.issuer,
  }
  return verify(
    bench.inputs({ ...demands, ...inputs }),
    bench.ports(policies === undefined ? {} : { ports: { policies } }),
  )
}

const NO_SIGNER = { 'certificate-identity': '', 'certificate-oidc-issuer': '' }

/** The suite's own provenance of the artifact, in the folder that is searched. */
async function attested(): Promise<void> {
  await fs.rm(join(bench.workspace, 'bundles'), { recursive: true, force: true })
  const inputs = { 'subject-path': 'app.tgz', 'bundle-dir': 'bundles', 'build-type': 'github' }
  const signed = await buildProvenance(bench.inputs(inputs), bench.ports())
  if (signed.outcome !== 'verified') throw new Error(JSON.stringify(signed.failure))
}

async function put(name: string, predicateType: string, predicate: JsonObject, san = IDENTITY): Promise<void> {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'app.tgz', digest: { sha256: SHA256 } }],
    predicateType,
    predicate,
  }
  const payload = Buffer.from(JSON.stringify(statement))
  const { bundle } = bench.testbed.sigstore.bundle({ content: { kind: 'dsse', payload }, issue: { san } })
  await fs.mkdir(join(bench.workspace, 'bundles'), { recursive: true })
  await fs.writeFile(join(bench.workspace, 'bundles', name), JSON.stringify(bundle))
}

describe('the Build level', () => {
  beforeEach(attested)

  it('is 2 for an ordinary workflow, with what would raise it', async () => {
    const result = await verified()
    const [artifact] = result.artifacts
    expect([result.outcome, result.level, artifact?.level, artifact?.accepted[0]?.level?.raise]).toEqual([
      'verified',
      2,
      2,
      expect.stringContaining('reusable workflow'),
    ])
  })

  it.each([
    ['1', 'verified'],
    ['SLSA_BUILD_LEVEL_2', 'verified'],
    ['3', 'refused LEVEL'],
    ['SLSA_BUILD_LEVEL_3', 'refused LEVEL'],
    ['0', 'bad-input INPUT'],
    ['4', 'bad-input INPUT'],
    ['L2', 'bad-input INPUT'],
    ['SLSA_SOURCE_LEVEL_2', 'bad-input INPUT'],
  ])('demanded as %s: %s', async (level, expected) => {
    expect(outcomeOf(await verified({ 'minimum-level': level }))).toBe(expected)
  })

  it('is not shown by what is no provenance', async () => {
    await fs.rm(join(bench.workspace, 'bundles'), { recursive: true })
    await put('app.tgz.review.sigstore.json', REVIEW, { ok: true })
    expect(outcomeOf(await verified())).toBe('verified')
    expect(outcomeOf(await verified({ 'minimum-level': '1' }))).toBe('refused LEVEL')
  })

  it.each([
    [IDENTITY, 'verified'],
    [IDENTITY.replace('@refs/heads/main', ''), 'verified'],
    [IDENTITY.replace('main', 'mai'), 'refused BUILDER'],
    ['https://github.com/acme/app/.github/workflows/release.ym', 'refused BUILDER'],
    ['https://github.com/actions/runner/github-hosted', 'refused BUILDER'],
  ])('of the builder %s: %s', async (builder, expected) => {
    expect(outcomeOf(await verified({ 'builder-id': builder }))).toBe(expected)
  })

  it('is lowered by the map of the caller', async () => {
    const entry = { signer: 'build-config', builderId: 'runner', maxLevel: 1, shape: 'build+attest', cache: 'shared' }
    await fs.writeFile(join(bench.workspace, 'map.json'), JSON.stringify({ version: 1, builders: [entry] }))
    const result = await verified({ 'builder-map': 'map.json' })
    expect([outcomeOf(result), result.level]).toEqual(['verified', 1])
  })

  it.each([
    ['that is not there', undefined],
    ['that is no JSON', '{'],
    ['R01 that is too large', ' '.repeat(1024 * 1024 + 1)],
  ])('by a map %s is bad input', async (_, content) => {
    await fs.rm(join(bench.workspace, 'map.json'), { force: true })
    if (content !== undefined) await fs.writeFile(join(bench.workspace, 'map.json'), content)
    expect((await verified({ 'builder-map': 'map.json' })).outcome).toBe('bad-input')
  })

  it('C08 of a provenance that contradicts its certificate is none', async () => {
    await fs.rm(join(bench.workspace, 'bundles'), { recursive: true })
    await put('app.tgz.provenance.sigstore.json', PREDICATE.provenanceV1, {
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: {
          workflow: {
            ref: 'refs/heads/main',
            repository: 'https://github.com/acme/app',
            path: '.github/workflows/release.yml',
          },
        },
      },
      runDetails: { builder: { id: 'https://github.com/somebody/else/.github/workflows/build.yml@refs/tags/v1.0.0' } },
    })
    expect(outcomeOf(await verified())).toBe('refused CONTRADICTION')
  })
})

describe('a policy', () => {
  beforeEach(async () => {
    await attested()
    await fs.writeFile(join(bench.workspace, 'policy.yaml'), 'version: 1\n')
  })

  it('is shown every bundle that verifies, whoever signed it, with its level and the name of the file', async () => {
    const stranger = 'https://github.com/evil/app/.github/workflows/release.yml@refs/heads/main'
    await put('app.tgz.review.sigstore.json', REVIEW, { ok: true }, stranger)
    const policies = engine()
    const result = await verified({ ...NO_SIGNER, policy: 'policy.yaml' }, policies)
    const [facts] = policies.shown
    expect(outcomeOf(result)).toBe('verified')
    expect(facts?.name).toBe('app.tgz')
    expect(facts?.attestations.map(({ verified: { signer }, level }) => [signer?.san, level?.level])).toEqual([
      [IDENTITY, 2],
      [stranger, undefined],
    ])
    expect(result.policy).toEqual({ source: 'policy.yaml', digest: { sha256: expect.any(String) } })
  })

  it.each([
    ['fail', 'refused POLICY'],
    ['undecided', 'undecided POLICY'],
  ] as const)('that says %s ends with %s', async (verdict, expected) => {
    expect(outcomeOf(await verified({ policy: 'policy.yaml' }, engine(verdict)))).toBe(expected)
  })

  it('does not replace what the inputs demand', async () => {
    const wrong = { 'certificate-identity': `${IDENTITY}x`, policy: 'policy.yaml' }
    expect(outcomeOf(await verified(wrong, engine()))).toBe('refused IDENTITY')
  })

  it('B19 does not make half a demand a whole one', async () => {
    const half = { 'certificate-oidc-issuer': '', policy: 'policy.yaml' }
    expect(outcomeOf(await verified(half, engine()))).toBe('bad-input EXPECTATION')
  })

  it('B10 passes nothing that has no bundle', async () => {
    await fs.rm(join(bench.workspace, 'bundles'), { recursive: true })
    await fs.mkdir(join(bench.workspace, 'bundles'))
    expect(outcomeOf(await verified({ ...NO_SIGNER, policy: 'policy.yaml' }, engine()))).toBe('refused NO_ATTESTATION')
  })

  it.each([
    ['that is not there', 'gone.yaml'],
    ['that is a folder', 'bundles'],
  ])('%s is bad input', async (_, policy) => {
    expect(outcomeOf(await verified({ ...NO_SIGNER, policy }, engine()))).toBe('bad-input POLICY')
  })

  it('of a program without an engine is refused by name', async () => {
    expect(outcomeOf(await verified({ policy: 'policy.yaml' }))).toBe('bad-input NOT_YET')
  })
})

describe('a verification summary', () => {
  const SUMMARY = {
    policy: 'policy.yaml',
    'verifier-id': 'https://acme.example/verifier',
    'resource-uri': 'pkg:npm/app@1.0.0',
  }

  beforeEach(async () => {
    await attested()
    await fs.writeFile(join(bench.workspace, 'policy.yaml'), 'version: 1\n')
  })

  it('says what passed, by which policy, out of which bundles', async () => {
    const { outcome, vsa } = await verified({ ...SUMMARY, vsa: 'unsigned' }, engine())
    const { predicateType, predicate, subject } = parseStatement(await fs.readFile(vsa?.path ?? ''), 'vsa')
    expect(outcome).toBe('verified')
    expect(predicateType).toBe(PREDICATE.vsaV1)
    expect(subject[0]?.digest.sha256).toBe(SHA256)
    expect(predicate).toMatchObject({
      verifier: { id: SUMMARY['verifier-id'] },
      resourceUri: SUMMARY['resource-uri'],
      policy: { uri: 'file:policy.yaml', digest: { sha256: expect.any(String) } },
      verificationResult: 'PASSED',
      verifiedLevels: ['SLSA_BUILD_LEVEL_2'],
      inputAttestations: [{ digest: { sha256: expect.any(String) } }],
    })
  })

  it('is signed by the job, and verifies as what it is', async () => {
    const { signingConfig } = bench.testbed.files
    const { vsa, outcome, failure } = await verified(
      { ...SUMMARY, vsa: 'signed', 'signing-config': signingConfig },
      engine(),
    )
    expect([outcome, failure, vsa?.isSigned]).toEqual(['verified', undefined, true])
    const again = await verified({ bundle: vsa?.path ?? '', 'predicate-type': PREDICATE.vsaV1 })
    expect(outcomeOf(again)).toBe('verified')
  })

  it('and a simple result beside it are each signed by the job', async () => {
    const { signingConfig } = bench.testbed.files
    const { svr, vsa, outcome } = await verified(
      { ...SUMMARY, vsa: 'signed', svr: 'signed', 'signing-config': signingConfig },
      engine(),
    )
    expect([outcome, vsa?.isSigned, svr?.isSigned]).toEqual(['verified', true, true])
    const again = await verified({ bundle: svr?.path ?? '', 'predicate-type': PREDICATE.svrV01 })
    expect(outcomeOf(again)).toBe('verified')
    expect(svr?.properties).toContain('SLSA_BUILD_LEVEL_2')
  })

  it.each([
    ['without a verifier', { 'verifier-id': '' }],
    ['without a resource', { 'resource-uri': '' }],
    ['without a policy', { policy: '' }],
    ['of a kind that does not exist', { vsa: 'maybe' }],
    ['that nobody asks for', { vsa: 'none' }],
  ])('%s is bad input', async (_, change) => {
    expect(outcomeOf(await verified({ ...SUMMARY, vsa: 'unsigned', ...change }, engine()))).toBe('bad-input INPUT')
  })

  it('is not written about what is refused', async () => {
    const result = await verified({ ...SUMMARY, vsa: 'unsigned' }, engine('fail'))
    const written = (await fs.readdir(join(bench.workspace, 'bundles'))).filter((name) => name.includes('.vsa.'))
    expect([result.vsa, written]).toEqual([undefined, []])
  })
})

describe('the reports', () => {
  const PATHS = { 'report-path': 'out/report.html', 'sarif-path': 'out/verify.sarif' }

  beforeEach(async () => {
    await attested()
    await fs.rm(join(bench.workspace, 'out'), { recursive: true, force: true })
  })

  it.each([
    ['verified', {}, 0],
    ['refused LEVEL', { 'minimum-level': '3' }, 1],
  ])('are written when it is %s', async (outcome, inputs, least) => {
    const result = await verified({ ...PATHS, ...inputs })
    const html = await fs.readFile(join(bench.workspace, 'out/report.html'), 'utf8')
    const sarif = JSON.parse(await fs.readFile(join(bench.workspace, 'out/verify.sarif'), 'utf8'))
    expect(outcomeOf(result)).toBe(outcome)
    expect(html).toContain('<svg')
    expect(
      sarif.runs[0].results.filter(({ level }: { level: string }) => level === 'error').length,
    ).toBeGreaterThanOrEqual(least)
    expect(result.report).toEqual({ html: expect.any(String), sarif: expect.any(String) })
  })

  it('that cannot be written make a success bad input, and leave a refusal what it is', async () => {
    await fs.writeFile(join(bench.workspace, 'out'), 'a file')
    const refusal = { ...PATHS, 'minimum-level': '3' }
    expect([(await verified(PATHS)).outcome, outcomeOf(await verified(refusal))]).toEqual([
      'bad-input',
      'refused LEVEL',
    ])
  })
})

describe('the level of a new provenance', () => {
  it('is what a verifier will compute', async () => {
    const inputs = { 'subject-path': 'app.tgz', 'bundle-dir': 'bundles' }
    const signed = await buildProvenance(bench.inputs(inputs), bench.ports())
    expect([signed.outcome, signed.level?.level]).toEqual(['verified', 2])
  })
})
