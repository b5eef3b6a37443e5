import fs from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { deploymentReader, type RunTool } from '@slsa-actions/deployment'
import { type FakeRegistry, type ImageContent, placeImage } from '@slsa-actions/testbed'
import { schemaErrors } from '../../../../test/support/schemas.ts'
import type { VerifyResult } from '../report/index.ts'
import { hexOf, IDENTITY, outcomeOf, REPOSITORY, STRANGER, useImageBed } from '../testing/image-bed.ts'
import type { Bench } from '../testing/ports.ts'
import { sha256Of } from '../testing/registry-bundles.ts'
import { type PolicyEngine, verify } from './index.ts'

const bed = useImageBed()
let bench: Bench
let registry: FakeRegistry
let image: ImageContent
let index: ImageContent
let app = ''
beforeAll(() => {
  ;({ bench, registry, image, index } = bed.open())
  app = `${registry.host}/${REPOSITORY}`
})
beforeEach(() =>
  Promise.all(['deploy', 'out'].map((name) => fs.rm(join(bench.workspace, name), { recursive: true, force: true }))),
)

const write = async (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) {
    const path = join(bench.workspace, name)
    await fs.mkdir(dirname(path), { recursive: true })
    await fs.writeFile(path, text)
  }
}
const PASSING: PolicyEngine = {
  open: async () => ({
    digest: { sha256: '0'.repeat(64) },
    keys: [],
    evaluate: () => ({ verdict: 'pass', rules: [], reason: '' }),
  }),
}
const noTool: RunTool = async () => ({ kind: 'missing' })
const verified = (inputs: Readonly<Record<string, string>> = {}, run: RunTool = noTool): Promise<VerifyResult> =>
  verify(
    bench.inputs({
      'signing-config': '',
      manifests: 'deploy',
      'certificate-identity': IDENTITY,
      'certificate-oidc-issuer': bench.testbed.issuer,
      ...inputs,
    }),
    bench.ports({ ports: { deployments: async () => deploymentReader(run), policies: PASSING } }),
  )
const pod = (...images: string[]) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n${images.map((one) => `  - image: ${one}\n`).join('')}`
const exists = (name: string) =>
  fs.access(join(bench.workspace, name)).then(
    () => true,
    () => false,
  )

describe('verify on manifests', () => {
  it('B24 verifies every image of every kind of file, each once, and tells where it is named', async () => {
    bed.attach(bed.bundleOf())
    bed.attach(bed.bundleOf({ about: [index] }), index)
    await write({
      'deploy/cron.yaml': `apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: c}\nspec: {jobTemplate: {spec: {template: {spec: {initContainers: [{image: "${app}:v1"}], containers: [{image: "${bed.named()}"}]}}}}}\n`,
      'deploy/compose.yaml': `services:\n  web:\n    image: ${app}:multi\n`,
      'deploy/Dockerfile': `FROM ${app}:v1\n`,
      'deploy/README.md': 'image: no',
    })
    const result = await verified()
    expect(outcomeOf(result)).toBe('verified')
    expect(schemaErrors('verify', result)).toEqual([])
    const [one, two] = [image, index].map((content) =>
      result.artifacts.find(({ subject }) => subject.digest.sha256 === hexOf(content)),
    )
    expect(result.artifacts).toHaveLength(2)
    expect(one?.places?.map(({ file, line }) => `${file}:${line}`).sort()).toEqual([
      'deploy/Dockerfile:1',
      'deploy/cron.yaml:4',
      'deploy/cron.yaml:4',
    ])
    expect(two?.places).toEqual([
      {
        file: 'deploy/compose.yaml',
        line: 3,
        column: 12,
        path: 'services.web.image',
        image: `${app}:multi`,
        role: 'runs',
      },
    ])
    expect(result.notices.join()).toContain('1 file(s) that are no manifests')
  })

  it('refuses all where one init container was signed by somebody else, and says where it stands', async () => {
    bed.attach(bed.bundleOf())
    bed.attach(bed.bundleOf({ about: [index], ...STRANGER }), index)
    await write({ 'deploy/pod.yaml': `${pod(`${app}:v1`)}  initContainers:\n  - image: ${app}:multi\n` })
    const result = await verified()
    expect(outcomeOf(result)).toBe('refused IDENTITY')
    const bad = result.artifacts.filter(({ outcome }) => outcome === 'refused')
    expect(bad.map(({ places }) => places?.[0]?.line)).toEqual([8])
  })

  it.each<[string, string, string]>([
    [
      'a template',
      '"{{ .Values.image }}"',
      'IMAGE_TEMPLATE deploy/pod.yaml:6:12 (Pod/p: spec.containers[0].image): "{{ .Values.image }}" holds a template',
    ],
    ['a variable', 'x:$TAG', 'IMAGE_TEMPLATE deploy/pod.yaml:6:12'],
    ['no image', '""', 'IMAGE_TEMPLATE deploy/pod.yaml:6:5'],
    ['what is no reference', 'UPPER/Case:1', 'INPUT deploy/pod.yaml:6:12'],
  ])('never passes over %s', async (_, text, message) => {
    bed.attach(bed.bundleOf())
    await write({ 'deploy/pod.yaml': pod(text, `${app}:v1`) })
    const { outcome, failure, artifacts } = await verified()
    expect([outcome, artifacts.map((one) => one.outcome)]).toEqual(['bad-input', ['verified', 'bad-input']])
    expect(`${failure?.code} ${failure?.message}`).toContain(message)
  })

  it.each<[string, Record<string, string>, Record<string, string>, string]>([
    ['a file that is no YAML', { 'deploy/a.yaml': 'a: [' }, {}, 'bad-input MANIFEST_FILE'],
    [
      'R08 an alias bomb',
      {
        'deploy/a.yaml': Array.from(
          { length: 30 },
          (_, n) => `a${n}: &a${n} [${`*a${n - 1},`.repeat(n === 0 ? 0 : 10)}]`,
        ).join('\n'),
      },
      {},
      'bad-input MANIFEST_FILE',
    ],
    ['manifests without images', { 'deploy/a.yaml': 'apiVersion: v1\nkind: Service\n' }, {}, 'bad-input NO_SUBJECT'],
    ['no manifests', { 'deploy/a.md': '' }, {}, 'bad-input NO_SUBJECT'],
    ['no files', {}, {}, 'bad-input NO_SUBJECT'],
    ['a chart without its tool', { 'deploy/Chart.yaml': '' }, {}, 'bad-input MANIFEST_FILE'],
    ['a tag offline', { 'deploy/a.yaml': pod('a:1') }, { offline: 'true' }, 'bad-input INPUT'],
    [
      'copies over the manifests',
      { 'deploy/a.yaml': pod('a:1') },
      { 'manifests-output': '.' },
      'bad-input OUTPUT_PATH',
    ],
    ['an include that is not read', { 'deploy/a.yaml': 'include: [../b.yaml]\n' }, {}, 'bad-input IMAGE_TEMPLATE'],
  ])('is bad input: %s', async (_, files, inputs, expected) => {
    await write(files)
    expect(outcomeOf(await verified(inputs))).toBe(expected)
  })

  it('refuses copies without manifests, and an image that is not there by its place', async () => {
    expect(outcomeOf(await verified({ manifests: '', images: bed.named(), 'manifests-output': 'out' }))).toBe(
      'bad-input INPUT',
    )
    await write({ 'deploy/pod.yaml': pod(`${app}:gone`) })
    const result = await verified()
    expect(outcomeOf(result)).toBe('bad-input IMAGE_NOT_FOUND')
    expect(result.artifacts[0]?.places?.[0]).toMatchObject({ file: 'deploy/pod.yaml', line: 6 })
  })

  it('reads a file that is named, whatever its name, and an include that is among them', async () => {
    bed.attach(bed.bundleOf())
    await write({
      'deploy/x.tmpl': pod(`${app}:v1`),
      'deploy/compose.yaml': 'include: [sub/b.yaml]\n',
      'deploy/sub/b.yaml': `services: {a: {image: "${app}:v1"}}\n`,
    })
    const result = await verified({ manifests: './deploy/x.tmpl\ndeploy/**/*.yaml' })
    expect(outcomeOf(result)).toBe('verified')
    expect(result.manifests?.map(({ file }) => file).sort()).toEqual([
      'deploy/compose.yaml',
      'deploy/sub/b.yaml',
      'deploy/x.tmpl',
    ])
  })

  it('asks for an image that is named a thousand times once', async () => {
    bed.attach(bed.bundleOf())
    await write({
      'deploy/pod.yaml': pod(...Array.from({ length: 1000 }, (_, n) => (n % 2 === 0 ? `${app}:v1` : bed.named()))),
    })
    const result = await verified()
    expect([result.outcome, result.artifacts.length, result.artifacts[0]?.places?.length]).toEqual([
      'verified',
      1,
      1000,
    ])
    expect(bench.asked('registry-referrers')).toBe(1)
  })
})

describe('manifests-output', () => {
  it('writes copies in which every image has the digest that was verified, and nothing else differs', async () => {
    bed.attach(bed.bundleOf())
    const text = `# kept\n${pod(`"${app}:v1" # why`)}`
    await write({ 'deploy/a/pod.yaml': text })
    const result = await verified({ 'manifests-output': 'out' })
    expect(outcomeOf(result)).toBe('verified')
    const copy = await fs.readFile(join(bench.workspace, 'out/deploy/a/pod.yaml'), 'utf8')
    expect(copy).toBe(text.replace(`${app}:v1`, `${app}:v1@${image.root.digest}`))
    expect(result.manifests).toEqual([
      {
        file: 'deploy/a/pod.yaml',
        format: 'kubernetes',
        images: 1,
        pinned: join(bench.workspace, 'out/deploy/a/pod.yaml'),
      },
    ])
    expect(await fs.readFile(join(bench.workspace, 'deploy/a/pod.yaml'), 'utf8')).toBe(text)
  })

  it('D17 writes the digest that was verified, wherever the tag is by then', async () => {
    bed.attach(bed.bundleOf())
    await write({ 'deploy/pod.yaml': pod(`${app}:v1`) })
    const remove = bench.testbed.inject('registry-referrers', {
      kind: 'replace',
      alter: (reply) => {
        registry.repository(REPOSITORY).tags.set('v1', index.root.digest)
        return reply
      },
    })
    expect(outcomeOf(await verified({ 'manifests-output': 'out' }))).toBe('verified')
    remove()
    expect(await fs.readFile(join(bench.workspace, 'out/deploy/pod.yaml'), 'utf8')).toContain(image.root.digest)
  })

  it('writes nothing where one image is refused', async () => {
    bed.attach(bed.bundleOf())
    await write({ 'deploy/pod.yaml': pod(`${app}:v1`, `${app}:multi`) })
    expect((await verified({ 'manifests-output': 'out' })).outcome).toBe('refused')
    expect(await exists('out')).toBe(false)
  })
})

describe('charts and kustomizations', () => {
  it('are verified as what they become', async () => {
    bed.attach(bed.bundleOf())
    await write({ 'deploy/k/kustomization.yaml': 'resources: [x.yaml]\n', 'deploy/k/x.yaml': pod('app') })
    const asked: string[] = []
    const result = await verified({ 'manifests-output': 'out' }, async (command, args) => {
      asked.push(`${command} ${args.join(' ')}`)
      return { kind: 'ended', code: 0, output: Buffer.from(pod(`${app}:v1`)), errors: '' }
    })
    expect(outcomeOf(result)).toBe('verified')
    expect(asked).toEqual([`kustomize build ${join(bench.workspace, 'deploy/k')}`])
    expect(result.artifacts[0]?.places).toMatchObject([
      { file: 'deploy/k/kustomization.yaml', line: 1, path: 'Pod/p: spec.containers[0].image (rendered, line 6)' },
    ])
    expect(await fs.readFile(join(bench.workspace, 'out/deploy/k.yaml'), 'utf8')).toContain(`@${image.root.digest}`)
    expect(result.notices.join()).toContain('1 file(s) below it are not read by themselves')
  })

  it('are not rendered offline, where that may ask somebody', async () => {
    await write({ 'deploy/kustomization.yaml': 'resources: []\n' })
    const run: RunTool = async () => {
      throw new Error('a tool was started')
    }
    expect(outcomeOf(await verified({ offline: 'true' }, run))).toBe('bad-input INPUT')
  })
})

describe('one result for a release (SVR)', () => {
  const svr = (inputs: Readonly<Record<string, string>> = {}): Promise<VerifyResult> =>
    verified({
      policy: 'policy.yaml',
      svr: 'unsigned',
      'verifier-id': 'https://v.example',
      'manifests-output': 'out',
      ...inputs,
    })
  const read = async (result: VerifyResult) =>
    JSON.parse(await fs.readFile(result.svr?.path ?? '', 'utf8')) as {
      predicateType: string
      subject: { name: string; digest: { sha256: string } }[]
      predicate: { verifier: { id: string }; timeCreated: string; properties: string[] }
    }

  it('is about the copies in which every image has its digest, by their bytes', async () => {
    bed.attach(bed.bundleOf())
    await write({ 'deploy/a.yaml': pod(`${app}:v1`), 'deploy/b.yaml': pod(bed.named()), 'policy.yaml': '' })
    const result = await svr()
    expect(outcomeOf(result)).toBe('verified')
    expect(schemaErrors('verify', result)).toEqual([])
    const { predicateType, subject, predicate } = await read(result)
    const digestOf = async (name: string) => ({
      name,
      digest: { sha256: sha256Of(await fs.readFile(join(bench.workspace, name))).slice('sha256:'.length) },
    })
    expect([predicateType, subject]).toEqual([
      'https://in-toto.io/attestation/svr/v0.1',
      [await digestOf('out/deploy/a.yaml'), await digestOf('out/deploy/b.yaml')],
    ])
    expect(predicate).toMatchObject({
      verifier: { id: 'https://v.example', policy: { uri: 'file:policy.yaml', digest: { sha256: '0'.repeat(64) } } },
      properties: expect.arrayContaining(['VERIFY_POLICY_SATISFIED', 'VERIFY_ALL_IMAGES_VERIFIED']),
    })
    expect(predicate.properties.join()).not.toContain('UNEVALUATED')
  })

  it('is about the artifacts where there are no manifests, and says nothing of images', async () => {
    bed.attach(bed.bundleOf())
    await write({ 'policy.yaml': '' })
    const result = await svr({ manifests: '', 'manifests-output': '', images: bed.named() })
    const { subject, predicate } = await read(result)
    expect(subject.map(({ digest }) => digest.sha256)).toEqual([hexOf(image)])
    expect(predicate.properties).not.toContain('VERIFY_ALL_IMAGES_VERIFIED')
  })

  it('is not written where one image is refused', async () => {
    bed.attach(bed.bundleOf())
    await write({ 'deploy/a.yaml': pod(`${app}:v1`, `${app}:multi`), 'policy.yaml': '' })
    const result = await svr({ 'bundle-dir': 'svr' })
    expect([result.outcome, result.svr, await exists('svr')]).toEqual(['refused', undefined, false])
  })

  it.each<[string, Readonly<Record<string, string>>]>([
    ['copies', { 'manifests-output': '' }],
    ['a verifier', { 'verifier-id': '' }],
    ['a policy', { policy: '' }],
    ['a known word', { svr: 'yes' }],
  ])('is bad input without %s', async (_, inputs) => {
    await write({ 'deploy/a.yaml': pod(`${app}:v1`), 'policy.yaml': '' })
    expect(outcomeOf(await svr(inputs))).toBe('bad-input INPUT')
  })
})

describe('one summary for a release', () => {
  it('names every image that the manifests deploy', async () => {
    bed.attach(bed.bundleOf())
    bed.attach(bed.bundleOf({ about: [index] }), index)
    placeImage(registry, 'acme/other', image, 'v1')
    await write({
      'deploy/pod.yaml': pod(`${app}:v1`, `${app}:multi`),
      'policy.yaml': '',
    })
    const result = await verified({
      policy: 'policy.yaml',
      vsa: 'unsigned',
      'verifier-id': 'https://v.example',
      'resource-uri': 'https://r.example',
    })
    expect(outcomeOf(result)).toBe('verified')
    const statement = JSON.parse(await fs.readFile(result.vsa?.path ?? '', 'utf8')) as {
      subject: { digest: { sha256: string } }[]
    }
    expect(statement.subject.map(({ digest }) => digest.sha256).sort()).toEqual([hexOf(image), hexOf(index)].sort())
  })
})
