import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { parseJson } from '@slsa-actions/wire'
import { type Bench, openBench } from '../testing/ports.ts'
import type { ProvenanceJson } from '../testing/provenance.ts'
import type { FlowPorts } from './index.ts'
import { attest, buildProvenance, sign } from './index.ts'

const PROVENANCE = 'https://slsa.dev/provenance/v1'
const PREDICATE = { 'predicate-type': 'https://example.test/review/v1', predicate: '{"ok":true}' }

let privately: Bench
let publicly: Bench
beforeAll(async () => {
  privately = await openBench('private')
  publicly = await openBench('public-good')
  for (const bench of [privately, publicly]) await fs.writeFile(join(bench.workspace, 'app.tgz'), 'bytes')
})
beforeEach(() => {
  for (const bench of [privately, publicly]) bench.reset()
})
afterAll(async () => {
  await privately.close()
  await publicly.close()
})

type Outcome = { readonly outcome: string; readonly failure?: { readonly code: string } }
const outcomeOf = ({ outcome, failure }: Outcome): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`
const logins = (bench: Bench): number =>
  bench.asked('fulcio') + bench.asked('rekor-v1') + bench.asked('rekor-v2') + bench.asked('tsa')
const requests = (bench: Bench): number =>
  bench.asked('oidc-token') + bench.asked('oidc-discovery') + bench.asked('tuf') + logins(bench)

describe('bad input', () => {
  const subject = { 'subject-path': 'app.tgz' }
  it.each<[string, typeof attest, Record<string, string>]>([
    ['no subject', attest, PREDICATE],
    ['a glob without a file', buildProvenance, { 'subject-path': 'nothing-*' }],
    [
      'two kinds of subjects',
      buildProvenance,
      { ...subject, 'subject-digest': `sha256:${'a'.repeat(64)}`, 'subject-name': 'x' },
    ],
    ['a digest without a name', buildProvenance, { 'subject-digest': `sha256:${'a'.repeat(64)}` }],
    ['an SBOM and a predicate', attest, { ...subject, ...PREDICATE, 'sbom-path': 'x.json' }],
    ['a predicate without its type', attest, { ...subject, predicate: '{}' }],
    ['two predicates', attest, { ...subject, ...PREDICATE, 'predicate-path': 'x.json' }],
    ['a type without a predicate', attest, { ...subject, 'predicate-type': 'https://example.test/x' }],
    ['F10 a predicate that is no object', attest, { ...subject, ...PREDICATE, predicate: '[]' }],
    ['A29 a predicate with a key twice', attest, { ...subject, ...PREDICATE, predicate: '{"a":1,"a":2}' }],
    [
      'a predicate that breaks its type',
      attest,
      { ...subject, 'predicate-type': PROVENANCE, predicate: '{"buildDefinition":{}}' },
    ],
    ['an SBOM that is not there', attest, { ...subject, 'sbom-path': 'gone.json' }],
    ['a build type that does not exist', buildProvenance, { ...subject, 'build-type': 'slsa' }],
    ['inputs that are no object', buildProvenance, { ...subject, inputs: '[1]' }],
    ['variables that are no JSON', buildProvenance, { ...subject, vars: '{' }],
    ['a lock file that is not there', buildProvenance, { ...subject, 'lock-files': 'gone.json' }],
    ['byproducts that are not there', buildProvenance, { ...subject, byproducts: 'gone-*.log' }],
    ['F14 a boolean that is none', buildProvenance, { ...subject, 'dry-run': 'yes' }],
    ['a time that is none', buildProvenance, { ...subject, timeout: '2h' }],
    ['a time that is too long', buildProvenance, { ...subject, timeout: '361m' }],
    ['no time at all', buildProvenance, { ...subject, timeout: '0' }],
    ['nothing to sign', sign, {}],
    ['a plain signature over sha512', sign, { digests: `sha512:${'a'.repeat(128)} x` }],
    ['a statement that is none', sign, { statements: 'app.tgz' }],
  ])('%s is found before anything is asked', async (_, flow, inputs) => {
    const result = await flow(publicly.inputs(inputs), publicly.ports())
    expect(result.outcome).toBe('bad-input')
    expect(result.bundles).toEqual([])
    expect(requests(publicly)).toBe(0)
  })

  it('K09 the 500th of a thousand files cannot be read, and nothing is signed', async () => {
    const folder = await fs.mkdtemp(join(publicly.workspace, 'many-'))
    for (let index = 0; index < 1000; index += 1) await fs.writeFile(join(folder, `${1000 + index}.bin`), String(index))
    await fs.rm(join(folder, '1499.bin'))
    await fs.symlink('nowhere', join(folder, '1499.bin'))
    const result = await buildProvenance(publicly.inputs({ 'subject-path': `${folder}/*.bin` }), publicly.ports())
    expect(result.outcome).toBe('bad-input')
    expect(result.failure?.message).toContain('1499.bin')
    expect(requests(publicly)).toBe(0)
    await fs.rm(folder, { recursive: true })
  })

  it('C04 more subjects than a statement holds become several bundles of one login', async () => {
    const lines = Array.from({ length: 1025 }, (_, index) => `${index.toString(16).padStart(64, '0')}  f${index}`)
    const result = await attest(
      privately.inputs({ ...PREDICATE, 'subject-checksums': lines.join('\n') }),
      privately.ports(),
    )
    expect(result.bundles.map(({ subjects }) => subjects.length)).toEqual([1024, 1])
    expect(privately.asked('fulcio')).toBe(1)
  })
})

describe('a provenance that came as a file', () => {
  const provenanceOf = async (): Promise<ProvenanceJson> => {
    const { statements = [] } = await buildProvenance(
      publicly.inputs({ 'subject-path': 'app.tgz', 'dry-run': 'true', 'build-type': 'github' }),
      publicly.ports(),
    )
    return JSON.parse(await fs.readFile(statements[0] ?? '', 'utf8')).predicate
  }
  const signed = async (change: (predicate: ProvenanceJson) => void) => {
    const predicate = await provenanceOf()
    publicly.reset()
    change(predicate)
    const inputs = { 'subject-path': 'app.tgz', 'predicate-type': PROVENANCE, predicate: JSON.stringify(predicate) }
    return attest(publicly.inputs(inputs), publicly.ports())
  }

  it('is signed when it says what the certificate will say', async () => {
    expect(outcomeOf(await signed(() => undefined))).toBe('verified')
  })

  it.each<[string, (predicate: ProvenanceJson) => void]>([
    [
      'C08 another repository',
      ({
        buildDefinition: {
          externalParameters: { workflow },
        },
      }) => {
        workflow.repository = 'https://github.com/acme/other'
      },
    ],
    [
      'C08 another ref',
      ({
        buildDefinition: {
          externalParameters: { workflow },
        },
      }) => {
        workflow.ref = 'refs/heads/release'
      },
    ],
    [
      'C08 another commit',
      ({ buildDefinition: { resolvedDependencies } }) => {
        ;(resolvedDependencies[0] ?? { digest: {} as Record<string, string> }).digest.gitCommit = '0'.repeat(40)
      },
    ],
    [
      'C19 another builder',
      ({ runDetails: { builder } }) => {
        builder.id = 'https://github.com/slsa-framework/x/.github/workflows/b.yml@refs/tags/v1.0.0'
      },
    ],
    [
      'C19 a hosted runner',
      ({
        buildDefinition: {
          internalParameters: { github },
        },
      }) => {
        github.runner_environment = 'self-hosted'
      },
    ],
    [
      'C09 a parameter of its own',
      ({ buildDefinition: { externalParameters } }) => {
        externalParameters.flags = '-O3'
      },
    ],
    [
      'C19 another run',
      ({ runDetails: { metadata } }) => {
        metadata.invocationId = 'https://github.com/acme/app/actions/runs/1/attempts/1'
      },
    ],
  ])('%s is refused, and nothing reaches the log', async (_, change) => {
    expect(outcomeOf(await signed(change))).toBe('refused CONTRADICTION')
    expect(logins(publicly)).toBe(0)
  })

  it('C19 a ready statement is compared as well', async () => {
    const predicate = await provenanceOf()
    predicate.runDetails.builder.id = 'https://github.com/acme/builders/.github/workflows/b.yml@refs/heads/main'
    const subject = [{ name: 'app.tgz', digest: { sha256: 'a'.repeat(64) } }]
    const statement = { _type: 'https://in-toto.io/Statement/v1', subject, predicateType: PROVENANCE, predicate }
    await fs.writeFile(join(publicly.workspace, 'forged.statement.json'), JSON.stringify(statement))
    publicly.reset()
    expect(outcomeOf(await sign(publicly.inputs({ statements: 'forged.*' }), publicly.ports()))).toBe(
      'refused CONTRADICTION',
    )
    expect(logins(publicly)).toBe(0)
  })
})

describe('a dry run', () => {
  it('writes the statements, asks for no login and publishes nothing', async () => {
    const inputs = { 'subject-path': 'app.tgz', 'dry-run': 'true', 'bundle-dir': 'never' }
    const result = await buildProvenance(publicly.inputs(inputs), publicly.ports())
    expect([result.outcome, result.bundles, result.bundlePath]).toEqual(['dry-run', [], undefined])
    expect(logins(publicly) + bench404(publicly)).toBe(0)
    const statement = parseJson(await fs.readFile(result.statements?.[0] ?? '', 'utf8'), { what: 'statement' })
    expect(statement).toMatchObject({ predicateType: PROVENANCE, subject: [{ name: 'app.tgz' }] })
    await expect(fs.stat(join(publicly.workspace, 'never'))).rejects.toThrow()
  })

  it('of a signature needs no ID token', async () => {
    const result = await sign(publicly.inputs({ files: 'app.tgz', 'dry-run': 'true' }), publicly.ports())
    expect(result.outcome).toBe('dry-run')
    expect(publicly.asked('oidc-token')).toBe(0)
  })

  const bench404 = (bench: Bench): number => bench.asked('github-attestations')
})

describe('a fork', () => {
  const asFork = (eventName: string): FlowPorts => publicly.ports({ job: { isFork: true, eventName } })
  const inputs = { 'subject-path': 'app.tgz' }

  it.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])(
    'is skipped with a notice on %s, and nothing is asked',
    async (eventName) => {
      const result = await buildProvenance(publicly.inputs(inputs), asFork(eventName))
      expect([result.outcome, result.bundles, result.failure]).toEqual(['skipped', [], undefined])
      expect(result.notices).toEqual([expect.stringContaining('fork')])
      expect(requests(publicly)).toBe(0)
    },
  )

  it.each(['pull_request_target', 'workflow_run', 'issue_comment', 'push'])(
    'S12 is refused on %s, where its code has the rights of this repository',
    async (eventName) => {
      for (const flow of [buildProvenance, attest, sign])
        expect(outcomeOf(await flow(publicly.inputs(inputs), asFork(eventName)))).toBe('bad-input FORK_WITH_RIGHTS')
      expect(requests(publicly)).toBe(0)
    },
  )
})
