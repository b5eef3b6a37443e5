import { describe, expect, it } from '@jest/globals'
import { readDeployment } from './index.ts'

const read = async (text: string, file = 'deploy.yaml') => (await readDeployment(Buffer.from(text), file)).uses
const shown = async (text: string) =>
  (await read(text)).map((use) => {
    const { line, column, path } = use.place
    const what =
      use.kind === 'image' ? `${use.role} ${use.image}` : `${use.kind} ${use.kind === 'file' ? use.path : use.why}`
    return `${line}:${column} ${path}: ${what}`
  })
const failure = async (text: string) => {
  try {
    await read(text)
    return 'nothing'
  } catch (error) {
    return `${(error as { code: string }).code} ${(error as Error).message}`
  }
}

const pod = (indent: string) =>
  [
    'initContainers:',
    '  - image: init:1',
    'containers:',
    '  - name: app',
    '    image: "app:1"',
    'ephemeralContainers:',
    "  - image: 'debug:1'",
    'volumes:',
    '  - name: data',
    '    image:',
    '      reference: models:1',
    '  - name: none',
    '    emptyDir: {}',
  ]
    .map((line) => `${indent}${line}`)
    .join('\n')

describe('images of workloads', () => {
  it.each([
    ['v1', 'Pod', ['spec']],
    ['v1', 'PodTemplate', ['template', 'spec']],
    ['v1', 'ReplicationController', ['spec', 'template', 'spec']],
    ['apps/v1', 'Deployment', ['spec', 'template', 'spec']],
    ['apps/v1', 'ReplicaSet', ['spec', 'template', 'spec']],
    ['apps/v1', 'DaemonSet', ['spec', 'template', 'spec']],
    ['apps/v1', 'StatefulSet', ['spec', 'template', 'spec']],
    ['batch/v1', 'Job', ['spec', 'template', 'spec']],
    ['batch/v1', 'CronJob', ['spec', 'jobTemplate', 'spec', 'template', 'spec']],
  ])('B24 %s %s: containers, those before them, those for debugging, and volumes', async (version, kind, way) => {
    const nest = way.map((name, depth) => `${'  '.repeat(depth)}${name}:`).join('\n')
    const uses = await read(
      `apiVersion: ${version}\nkind: ${kind}\nmetadata: {name: x}\n${nest}\n${pod('  '.repeat(way.length))}\n`,
    )
    expect(uses.map((use) => (use.kind === 'image' ? `${use.role} ${use.image}` : use.kind))).toEqual([
      'runs init:1',
      'runs app:1',
      'runs debug:1',
      'mounts models:1',
    ])
    expect(uses[1]?.place.path).toBe(`${kind}/x: ${way.join('.')}.containers[0].image`)
  })

  it('tells file, line and column of several documents, and of the items of lists', async () => {
    const text =
      '# none\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers: [{image: a:1}]\n---\napiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata: {name: b}\n  spec:\n    containers:\n    - image: b:1\n'
    expect(await shown(text)).toEqual([
      '6:24 Pod/: spec.containers[0].image: runs a:1',
      '16:14 Pod/b: spec.containers[0].image: runs b:1',
    ])
  })

  it('reads JSON as it reads YAML', async () => {
    const text = JSON.stringify({ apiVersion: 'v1', kind: 'Pod', spec: { containers: [{ image: 'a:1' }] } }, null, '\t')
    expect(await shown(text)).toEqual(['7:14 Pod/: spec.containers[0].image: runs a:1'])
  })

  it('follows aliases and merged mappings to where the image is written', async () => {
    const text =
      'apiVersion: v1\nkind: Pod\nx: &base {image: a:1}\nspec:\n  containers:\n  - {<<: *base, name: one}\n  - *base\n  - {<<: *base, image: b:1}\n'
    expect((await read(text)).map((use) => (use.kind === 'image' ? `${use.place.line} ${use.image}` : ''))).toEqual([
      '3 a:1',
      '8 b:1',
    ])
  })
})

describe('what cannot be decided', () => {
  it.each([
    ['a template in quotes', 'image: "{{ .Values.image }}"', 'holds a template, `{{ }}`'],
    ['a variable', `image: ghcr.io/acme/app:\${TAG}`, 'holds a variable, `$`'],
    ['another variable', 'image: $IMAGE', 'holds a variable, `$`'],
    ['a placeholder', 'image: "%IMAGE%"', 'holds a placeholder'],
    ['no image', 'name: app', 'has no image'],
    ['an empty image', 'image: ""', 'has no image'],
    ['a number', 'image: 12', 'has no image'],
    ['null', 'image:', 'has no image'],
    ['a mapping', 'image: {repository: a}', 'has no image'],
  ])('is told, and never left out: %s', async (_, line, why) => {
    const uses = await read(`apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - ${line}\n`)
    expect(uses).toMatchObject([{ kind: 'undecidable', why }])
  })

  it('is told of a file that is no YAML before it is rendered', async () => {
    const text = 'apiVersion: v1\nkind: Pod\n{{- if .x }}\nspec: {{ toYaml .y }}\n{{- end }}\n'
    expect(await read(text)).toMatchObject([{ kind: 'undecidable', place: { line: 3 } }])
  })

  it('is told of a workload without a pod', async () => {
    expect(await read('apiVersion: apps/v1\nkind: Deployment\n')).toMatchObject([
      { kind: 'undecidable', why: 'has no pod' },
    ])
  })
})

describe('documents that are no workloads', () => {
  it('give what is called image, as seen', async () => {
    const text =
      'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: {name: r}\nspec:\n  template:\n    spec:\n      containers: [{image: a:1}]\n'
    expect(await shown(text)).toEqual(['7:28 Rollout/r: spec.template.spec.containers[0].image: seen a:1'])
  })

  it('are told apart by their group: a Deployment of somebody else is seen, not run', async () => {
    const text = 'apiVersion: example.com/v1\nkind: Deployment\nspec: {image: a:1}\n'
    expect(await shown(text)).toEqual(['3:15 Deployment/: spec.image: seen a:1'])
  })

  it('are undecidable where an image is put together from parts', async () => {
    const uses = await read('image:\n  repository: ghcr.io/acme/app\n  tag: v1\n', 'values.yaml')
    expect(uses).toMatchObject([{ kind: 'undecidable', text: 'ghcr.io/acme/app' }])
  })

  it('give nothing of the schema of a definition', async () => {
    const text = 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec: {image: {type: string}}\n'
    expect(await read(text)).toEqual([])
  })
})

describe('files that mean two things, or too much', () => {
  const one = 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n'
  it.each([
    [
      'an image twice',
      `${one}  - {image: a, image: b}\n`,
      /MANIFEST_YAML deploy.yaml:5:\d+: the key "image" stands twice/,
    ],
    ['a pod twice', `${one}  - image: a\nspec: {}\n`, /MANIFEST_YAML .*"spec" stands twice/],
    ['an anchor twice', 'a: &x 1\nb: &x 2\n', /MANIFEST_YAML .*anchor "x" stands twice/],
    ['an alias of nothing', 'a: *x\n', /MANIFEST_YAML/],
    ['an alias of itself', 'a: &x\n  b: *x\n', /MANIFEST_YAML .*is an alias of what it stands in/],
    ['bad YAML', 'a: [1\n', /MANIFEST_YAML/],
    ['a key that is a list', '[a]: 1\n', /MANIFEST_YAML .*no plain text/],
    ['a merged text', 'a:\n  <<: b\n', /MANIFEST_YAML .*no mapping/],
  ])('refuses %s', async (_, text, message) => {
    expect(await failure(text)).toMatch(message)
  })

  it.each([
    ['a line end that only some know, in a remark', `${one}  - image: a\n#\u0085  - image: evil\n`],
    ['another one', `${one}  - image: a\n#\u2028  - image: evil\n`],
    ['a line end of old', `${one}  - image: a\n#\r  - image: evil\n`],
    ['a mark of byte order before a key', `${one}  - image: a\n\ufeffspec: {}\n`],
    ['a document of text that some take for an object', `--- |\n${one}  - image: evil\n`],
    ['a separator of four', `a: 1\n----b: 1\n${one}  - image: evil\n`],
    ['nothing but text', '"apiVersion: v1"\n'],
    ['an image of another type', `${one}  - image: !!binary ZXZpbA==\n  - !x {image: a}\n`],
  ])('refuses what clusters read otherwise: %s', async (_, text) => {
    expect(await failure(text)).toMatch(/^MANIFEST_YAML/)
  })

  it('R08 refuses aliases that stand for gigabytes, quickly', async () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `a${level}: &a${level} [${`*a${level - 1},`.repeat(level === 0 ? 0 : 10)}]`,
    )
    const begun = process.cpuUsage().user
    expect(await failure(levels.join('\n'))).toMatch(/MANIFEST_TOO_LARGE .*aliases/)
    expect(process.cpuUsage().user - begun).toBeLessThan(5_000_000)
  })

  it.each([
    ['levels of brackets', '['.repeat(100_000)],
    ['levels of mappings', Array.from({ length: 150 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['bytes', ' '.repeat(9 * 1024 * 1024)],
    ['documents', '---\na: 1\n'.repeat(10_001)],
  ])('R08 refuses too many %s', async (_, text) => {
    expect(await failure(text)).toMatch(/MANIFEST_TOO_LARGE/)
  })

  it('refuses what is not UTF-8', async () => {
    await expect(readDeployment(Buffer.from([0xff, 0xfe, 0x61]), 'x.yaml')).rejects.toMatchObject({
      code: 'MANIFEST_ENCODING',
    })
  })
})
