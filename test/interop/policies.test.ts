import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageCases } from './policies/cases.ts'
import { defaultDenyVerdicts, kyvernoOnObjects, type Verdicts, writeExport } from './policies/engines.ts'
import { ENGINES, type Matrix, openMatrix } from './policies/matrix.ts'
import { type PolicyCase, policyCases } from './policies/policies.ts'

let matrix: Matrix
beforeAll(async () => {
  matrix = await openMatrix(({ testbed }) => imageCases(testbed.sigstore))
})
afterAll(() => matrix?.close())

const POLICIES = policyCases('x', 'https://x').map(({ name }) => name)
const caseOf = (name: string): PolicyCase => {
  const found = policyCases(`${matrix.testbed.registry.host}/acme/**`, matrix.testbed.issuer).find(
    (one) => one.name === name,
  )
  if (found === undefined) throw new Error(name)
  return found
}

it('has enough cells to mean something', () => {
  const cells = policyCases('x', 'https://x').map(
    ({ impossible = [] }) => matrix.images.size * (ENGINES.length - impossible.length),
  )
  expect(cells.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(1000)
})

describe.each(POLICIES)('the policy %s', (name) => {
  let own: Verdicts
  beforeAll(async () => {
    own = await matrix.ownVerdicts(caseOf(name))
  })

  it('admits and refuses some of the images', () => {
    const admitted = [...own.values()].filter(({ isAdmitted }) => isAdmitted).length
    expect(admitted).toBeGreaterThan(0)
    expect(admitted).toBeLessThan(matrix.images.size)
  })

  it.each(ENGINES)('B30 is judged by %s as by slsa, but for what the export lists', async (engine) => {
    const policy = caseOf(name)
    if (policy.impossible?.includes(engine) === true) {
      await expect(matrix.exported(policy, engine)).rejects.toMatchObject({ code: 'POLICY', outcome: 'bad-input' })
      return
    }
    const made = await matrix.exported(policy, engine)
    const theirs = await matrix.engineVerdicts(policy, engine, made)
    expect(matrix.surprises(own, theirs, made)).toEqual([])
  })
})

describe.each(ENGINES)('B28 the default-deny of an export for %s, in Kyverno', (engine) => {
  const digest = `@sha256:${'0'.repeat(64)}`
  const good = (): string => `${matrix.testbed.registry.host}/acme/web${digest}`
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
    ['a tag without a digest', inside(() => `${matrix.testbed.registry.host}/acme/web:v1`), false],
    ['a short name', inside(() => 'nginx'), false],
    ['a look-alike registry', inside(() => `${matrix.testbed.registry.host}.evil.test/acme/web${digest}`), false],
    ['a look-alike owner', inside(() => `${matrix.testbed.registry.host}/acme-evil/web${digest}`), false],
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
    const at = join(matrix.folder, `deny-${engine}-${kind}`)
    const summary = caseOf('summary')
    const { host } = matrix.testbed.registry
    const text = kind === 'glob' ? summary.text : summary.text.replace(/\{ glob: "[^"]+" \}/, `"${host}/acme/web"`)
    const files = writeExport(await matrix.exported({ ...summary, text }, engine), at)
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
  const at = join(matrix.folder, 'deny-label')
  const files = writeExport(await matrix.exported(caseOf('summary'), 'policy-controller'), at)
  const image = `${matrix.testbed.registry.host}/acme/web@sha256:${'0'.repeat(64)}`
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
  const at = join(matrix.folder, 'workloads')
  const files = writeExport(await matrix.exported(caseOf('summary'), 'kyverno'), at)
  const one = (name: string): object => ({ name: 'c', image: matrix.images.get(name) })
  const good = { containers: [one('summary')] }
  const bad = { containers: [one('unsigned')] }
  const pod = (spec: object): object => ({ apiVersion: 'v1', kind: 'Pod', spec })
  const tagged = `${matrix.testbed.registry.host}/acme/summary:v1`
  const specs: Readonly<Record<string, object>> = {
    'good-pod': pod(good),
    'bad-container': pod({ containers: [one('summary'), one('old-summary')] }),
    'bad-init': pod({ ...good, initContainers: bad.containers }),
    'bad-ephemeral': pod({ ...good, ephemeralContainers: bad.containers }),
    'bad-volume': pod({ ...good, volumes: [{ name: 'v', image: { reference: matrix.images.get('unsigned') } }] }),
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
  const found = await kyvernoOnObjects(policy, objects, at, join(matrix.folder, 'tuf'))
  expect(Object.keys(specs).map((name) => [name, found.get(name)?.isAdmitted])).toEqual(
    Object.keys(specs).map((name) => [name, name.startsWith('good-')]),
  )
})
