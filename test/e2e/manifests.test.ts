import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  type ActionRun,
  type FakeRegistry,
  type ImageContent,
  imageFromFolder,
  multiPlatformImage,
  placeImage,
} from '@slsa-actions/testbed'
import { openWorld, type World } from '../support/github-com.ts'
import { schemaErrors } from '../support/schemas.ts'

const NAME = 'acme/app'
const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1'

let world: World
let registry: FakeRegistry
let signed: ImageContent
let unsigned: ImageContent
let app = ''
beforeAll(async () => {
  world = await openWorld('public')
  registry = world.testbed.registry
  app = `${registry.host}/${NAME}`
  world.file('site/index.html', '<h1>site</h1>')
  signed = imageFromFolder(join(world.workspace, 'site'))
  unsigned = multiPlatformImage(join(world.workspace, 'site'), { at: 'srv' })
  placeImage(registry, NAME, signed, 'v1')
  placeImage(registry, NAME, unsigned, 'unsigned')
  const run = await world.step('sign', { images: `${app}:v1`, store: 'oci' })
  expect(run.exitCode).toBe(0)
})
beforeEach(() => {
  world.testbed.github.addRepository('acme/app', { attestations: [] })
})
afterEach(() => world.testbed.heal())
afterAll(() => world.close())

const verify = (inputs: Readonly<Record<string, string>>): Promise<ActionRun> =>
  world.step('verify', { ...world.identity, 'predicate-type': SIGNATURE, ...inputs })
const deployment = (init: string) =>
  `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      initContainers:
        - image: ${init}   # before
      containers:
        - image: "${app}:v1"
`

describe('the bundled verify on manifests', () => {
  it('verifies what they deploy and writes it pinned', async () => {
    world.file('good/web.yaml', deployment(`${app}@${signed.root.digest}`))
    world.file('good/Dockerfile', `ARG TAG=v1\nFROM ${app}:\${TAG} AS build\nFROM scratch\nCOPY --from=build / /\n`)
    const run = await verify({ manifests: 'good', 'manifests-output': 'pinned', 'sarif-path': 'good.sarif' })
    expect([run.exitCode, run.outputs.outcome, run.outputs.verified]).toEqual([0, 'verified', 'true'])
    const result = JSON.parse(readFileSync(run.outputs['result-path'] ?? '', 'utf8'))
    expect(schemaErrors('verify', result)).toEqual([])
    expect(result.artifacts).toHaveLength(1)
    const pinned = readFileSync(join(world.workspace, 'pinned/good/web.yaml'), 'utf8')
    expect(pinned).toBe(deployment(`${app}@${signed.root.digest}`).replace(':v1"', `:v1@${signed.root.digest}"`))
    expect(readFileSync(join(world.workspace, 'pinned/good/Dockerfile'), 'utf8')).toContain(
      `FROM ${app}:v1@${signed.root.digest} AS`,
    )
    expect(run.summary).toContain('good/web.yaml&#58;8&#58;18')
  })

  it('refuses an init container that nobody signed, at its line, in SARIF too, and pins nothing', async () => {
    world.file('bad/web.yaml', deployment(`${app}:unsigned`))
    const run = await verify({ manifests: 'bad', 'manifests-output': 'never', 'sarif-path': 'bad.sarif' })
    expect([run.exitCode, run.outputs.outcome, run.outputs.verified]).toEqual([1, 'refused', undefined])
    expect(run.annotations).toContainEqual(expect.objectContaining({ level: 'error', file: 'bad/web.yaml', line: '8' }))
    const { runs } = JSON.parse(readFileSync(join(world.workspace, 'bad.sarif'), 'utf8'))
    expect(runs[0].results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'bad/web.yaml' },
      region: { startLine: 8, startColumn: 18 },
    })
    expect(() => readFileSync(join(world.workspace, 'never/bad/web.yaml'))).toThrow(/ENOENT/)
  })

  it('ends with 2 for what a template decides', async () => {
    world.file('template/web.yaml', deployment('"{{ .Values.image }}"'))
    const run = await verify({ manifests: 'template' })
    expect([run.exitCode, run.outputs.outcome]).toEqual([2, 'bad-input'])
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'template/web.yaml', line: '8' }),
    )
  })
})
