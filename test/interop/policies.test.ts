import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { verify } from '@slsa-actions/core/flow'
import { parseBuilderMap } from '@slsa-actions/core/slsa'
import { type Engine, exportPolicy, type PolicyExport, parsePolicy, policyEngine } from '@slsa-actions/policy'
import { type ImageContent, imageFromFolder, placeImage } from '@slsa-actions/testbed'
import { type JsonObject, parseJson } from '@slsa-actions/wire'
import { type Bench, openBench } from '../../packages/core/src/testing/ports.ts'
import { attachBundle } from '../../packages/core/src/testing/registry-bundles.ts'
import { BUILDER, builderClaims, type ImageCase, imageCases } from './policies/cases.ts'
import {
  defaultDenyVerdicts,
  kyvernoOnObjects,
  kyvernoVerdicts,
  policyControllerVerdicts,
  type Verdicts,
  writeExport,
} from './policies/engines.ts'
import { type PolicyCase, policyCases } from './policies/policies.ts'

const MAP = {
  version: 1,
  builders: [
    {
      signer: BUILDER,
      maxLevel: 3,
      shape: 'build+attest',
      cache: 'none',
      fields: {
        'buildDefinition.externalParameters': 'control-plane',
        'buildDefinition.internalParameters': 'control-plane',
      },
    },
  ],
}

let bench: Bench
let folder: string
let cases: ImageCase[]
const names = new Map<string, string>()
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'policies-'))
  bench = await openBench('private')
  cases = imageCases(bench.testbed.sigstore)
  writeFileSync(join(bench.workspace, 'map.json'), JSON.stringify(MAP))
  for (const one of cases) names.set(one.name, place(one))
})
afterAll(async () => {
  await bench?.close()
  rmSync(folder, { recursive: true, force: true })
})

function place({ name, statements, repository = `acme/${name}` }: ImageCase): string {
  const { registry, sigstore, issuer } = bench.testbed
  const image = contentOf(name)
  const named = placeImage(registry, repository, image)
  for (const { type, predicate, claims, bundle, isOfOther } of statements) {
    const about = isOfOther === true ? contentOf('other') : image
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: repository, digest: { sha256: about.root.digest.slice('sha256:'.length) } }],
      predicateType: type,
      predicate,
    }
    const made = sigstore.bundle({
      content: { kind: 'dsse', payload: Buffer.from(JSON.stringify(statement)) },
      issue: { claims: { ...builderClaims(issuer), ...claims } },
      ...bundle,
    })
    attachBundle(registry, repository, image, made.bundle, { predicateType: type })
  }
  return named
}

function contentOf(name: string): ImageContent {
  const files = join(folder, `image-${name}`)
  mkdirSync(files, { recursive: true })
  writeFileSync(join(files, 'app.txt'), name)
  return imageFromFolder(files)
}

async function ownVerdicts(policy: PolicyCase): Promise<Verdicts> {
  writeFileSync(join(bench.workspace, 'policy.yaml'), policy.text)
  const inputs = { 'signing-config': '', policy: 'policy.yaml', 'builder-map': 'map.json', 'bundle-from': 'oci' }
  const found = new Map<string, { isAdmitted: boolean; why: string }>()
  for (const image of names.values()) {
    const result = await verify(
      bench.inputs({ ...inputs, images: image }),
      bench.ports({ ports: { policies: policyEngine } }),
    )
    found.set(image, { isAdmitted: result.outcome === 'verified', why: result.failure?.message ?? '' })
  }
  return found
}

async function exported(policy: PolicyCase, engine: Engine): Promise<PolicyExport> {
  const { files, tufMirror } = bench.testbed
  const parsed = await parsePolicy(Buffer.from(policy.text), 'policy.yaml')
  const root = parseJson(readFileSync(files.trustedRoot), { what: 'root' }) as JsonObject
  const more = engine === 'policy-controller' ? ['log-unchecked', 'sct-unchecked'] : (policy.allowedInKyverno ?? [])
  return exportPolicy(parsed, {
    engine,
    trust: { kind: 'root', root, tuf: { mirror: tufMirror, root: readFileSync(files.tufRoot) } },
    allowed: [...policy.allowed, ...more],
    builderMap: parseBuilderMap(Buffer.from(JSON.stringify(MAP)), 'map.json'),
  })
}

async function engineVerdicts(policy: PolicyCase, engine: Engine, made: PolicyExport): Promise<Verdicts> {
  const at = join(folder, `${policy.name}-${engine}`)
  const files = writeExport(made, at)
  const images = [...names.values()]
  const tufRoot = join(folder, 'tuf')
  const kyverno = files.get('image-validating-policies.yaml') ?? files.get('cluster-policies.yaml')
  if (kyverno !== undefined) return kyvernoVerdicts(kyverno, images, at, tufRoot)
  return policyControllerVerdicts(
    files.get('cluster-image-policies.yaml') ?? '',
    files.get('trust-root.yaml') ?? '',
    images,
    at,
    (path) => readFileSync(path, 'utf8'),
  )
}

/** Cells in which the engine judges otherwise, and no difference of the export says so. */
function surprises(own: Verdicts, engine: Verdicts, made: PolicyExport): string[] {
  return cases.flatMap(({ name, differences = [] }) => {
    const image = names.get(name) ?? ''
    const [ours, theirs] = [own.get(image), engine.get(image)]
    if (ours?.isAdmitted === theirs?.isAdmitted) return []
    const direction = theirs?.isAdmitted === true ? 'weaker' : 'stricter'
    const listed = made.differences.some((one) => one.direction === direction && differences.includes(one.id))
    if (listed && theirs !== undefined) return []
    return [
      `${name}: slsa ${ours?.isAdmitted} (${ours?.why.slice(0, 300)}), engine ${theirs?.isAdmitted} (${theirs?.why.slice(-300)})`,
    ]
  })
}

const ENGINES = ['kyverno', 'policy-controller', 'kyverno-cluster-policy'] as const
const POLICIES = policyCases('x', 'https://x').map(({ name }) => name)
const caseOf = (name: string): PolicyCase => {
  const found = policyCases(`${bench.testbed.registry.host}/acme/**`, bench.testbed.issuer).find(
    (one) => one.name === name,
  )
  if (found === undefined) throw new Error(name)
  return found
}

it('has enough cells to mean something', () => {
  const cells = policyCases('x', 'https://x').map(
    ({ impossible = [] }) => cases.length * (ENGINES.length - impossible.length),
  )
  expect(cells.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(1000)
})

describe.each(POLICIES)('the policy %s', (name) => {
  let own: Verdicts
  beforeAll(async () => {
    own = await ownVerdicts(caseOf(name))
  })

  it('admits and refuses some of the images', () => {
    const admitted = [...own.values()].filter(({ isAdmitted }) => isAdmitted).length
    expect(admitted).toBeGreaterThan(0)
    expect(admitted).toBeLessThan(cases.length)
  })

  it.each(ENGINES)('B30 is judged by %s as by slsa, but for what the export lists', async (engine) => {
    const policy = caseOf(name)
    if (policy.impossible?.includes(engine) === true) {
      await expect(exported(policy, engine)).rejects.toMatchObject({ code: 'POLICY', outcome: 'bad-input' })
      return
    }
    const made = await exported(policy, engine)
    const theirs = await engineVerdicts(policy, engine, made)
    expect(surprises(own, theirs, made)).toEqual([])
  })
})

describe.each(ENGINES)('B28 the default-deny of an export for %s, in Kyverno', (engine) => {
  const digest = `@sha256:${'0'.repeat(64)}`
  const good = (): string => `${bench.testbed.registry.host}/acme/web${digest}`
  const pod = (spec: object): object => ({ kind: 'Pod', apiVersion: 'v1', spec })
  const one = (image: string): object => ({ name: 'c', image })
  const inside =
    (image: () => string): (() => object) =>
    () =>
      pod({ containers: [one(image())] })
  const beside =
    (field: string, image: () => string): (() => object) =>
    () =>
      pod({ containers: [one(good())], [field]: [one(image())] })
  const workload =
    (apiVersion: string, kind: string, image: () => string): (() => object) =>
    () => ({
      apiVersion,
      kind,
      spec: { template: { spec: { containers: [one(image())] } } },
    })
  const foreign = (): string => `registry.example.test/acme/web${digest}`
  const cells: readonly (readonly [string, () => object, boolean])[] = [
    ['what a rule covers', inside(good), true],
    ['a deployment of it', workload('apps/v1', 'Deployment', good), true],
    ['an image outside of every glob', inside(foreign), false],
    ['a tag without a digest', inside(() => `${bench.testbed.registry.host}/acme/web:v1`), false],
    ['a short name', inside(() => 'nginx'), false],
    ['a look-alike registry', inside(() => `${bench.testbed.registry.host}.evil.test/acme/web${digest}`), false],
    ['a look-alike owner', inside(() => `${bench.testbed.registry.host}/acme-evil/web${digest}`), false],
    ['a covered container and another one', () => pod({ containers: [one(good()), one(foreign())] }), false],
    ['another init container', beside('initContainers', foreign), false],
    ['another ephemeral container', beside('ephemeralContainers', foreign), false],
    [
      'a volume from an image',
      () => pod({ containers: [one(good())], volumes: [{ name: 'v', image: { reference: good() } }] }),
      false,
    ],
    ['another deployment', workload('apps/v1', 'Deployment', foreign), false],
    ['another daemon set', workload('apps/v1', 'DaemonSet', foreign), false],
    ['another job', workload('batch/v1', 'Job', foreign), false],
    [
      'another cron job',
      () => ({
        apiVersion: 'batch/v1',
        kind: 'CronJob',
        spec: { jobTemplate: { spec: { template: { spec: { containers: [one(foreign())] } } } } },
      }),
      false,
    ],
  ]

  it.each(['glob', 'name'])('admits what a rule covers by %s and digest, and nothing else', async (kind) => {
    const at = join(folder, `deny-${engine}-${kind}`)
    const summary = caseOf('summary')
    const { host } = bench.testbed.registry
    const text = kind === 'glob' ? summary.text : summary.text.replace(/\{ glob: "[^"]+" \}/, `"${host}/acme/web"`)
    const files = writeExport(await exported({ ...summary, text }, engine), at)
    const found = await defaultDenyVerdicts(
      files.get('default-deny.yaml') ?? '',
      cells.map(([, make]) => make()),
      at,
      engine === 'policy-controller' ? { 'policy.sigstore.dev/include': 'true' } : {},
    )
    expect(cells.map(([name], index) => [name, found[index]])).toEqual(
      cells.map(([name, , expected]) => [name, expected]),
    )
  })
})

it('B28 policy-controller is kept to namespaces that it looks at', async () => {
  const at = join(folder, 'deny-label')
  const files = writeExport(await exported(caseOf('summary'), 'policy-controller'), at)
  const image = `${bench.testbed.registry.host}/acme/web@sha256:${'0'.repeat(64)}`
  const pod = { apiVersion: 'v1', kind: 'Pod', spec: { containers: [{ name: 'c', image }] } }
  const verdict = (labels: Readonly<Record<string, string>>): Promise<readonly (boolean | undefined)[]> =>
    defaultDenyVerdicts(files.get('default-deny.yaml') ?? '', [pod], at, labels)
  expect([
    await verdict({ 'policy.sigstore.dev/include': 'true' }),
    await verdict({ 'policy.sigstore.dev/include': 'false' }),
    await verdict({}),
  ]).toEqual([[true], [false], [false]])
})

it('B24 an ImageValidatingPolicy looks at all containers of all workloads, and at volumes', async () => {
  const at = join(folder, 'workloads')
  const files = writeExport(await exported(caseOf('summary'), 'kyverno'), at)
  const one = (name: string): object => ({ name: 'c', image: names.get(name) })
  const good = { containers: [one('summary')] }
  const bad = { containers: [one('unsigned')] }
  const pod = (spec: object): object => ({ apiVersion: 'v1', kind: 'Pod', spec })
  const tagged = `${bench.testbed.registry.host}/acme/summary:v1`
  const specs: Readonly<Record<string, object>> = {
    'good-pod': pod(good),
    'bad-container': pod({ containers: [one('summary'), one('old-summary')] }),
    'bad-init': pod({ ...good, initContainers: bad.containers }),
    'bad-ephemeral': pod({ ...good, ephemeralContainers: bad.containers }),
    'bad-volume': pod({ ...good, volumes: [{ name: 'v', image: { reference: names.get('unsigned') } }] }),
    'tag-only': pod({ containers: [{ name: 'c', image: tagged }] }),
    ...Object.fromEntries(
      ['Deployment', 'StatefulSet', 'DaemonSet'].flatMap((kind) =>
        Object.entries({ good, bad }).map(([name, spec]) => [
          `${name}-${kind.toLowerCase()}`,
          { apiVersion: 'apps/v1', kind, spec: { selector: {}, template: { metadata: {}, spec } } },
        ]),
      ),
    ),
    'bad-cronjob': {
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      spec: { schedule: '0 0 * * *', jobTemplate: { spec: { template: { spec: bad } } } },
    },
  }
  const objects = Object.entries(specs).map(([name, spec]) => ({ ...spec, metadata: { name, namespace: 'apps' } }))
  const policy = files.get('image-validating-policies.yaml') ?? ''
  const found = await kyvernoOnObjects(policy, objects, at, join(folder, 'tuf'))
  expect(Object.keys(specs).map((name) => [name, found.get(name)?.isAdmitted])).toEqual(
    Object.keys(specs).map((name) => [name, name.startsWith('good-')]),
  )
})
