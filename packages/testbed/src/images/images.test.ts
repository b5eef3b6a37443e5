import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import {
  artifact,
  createTar,
  helmChart,
  imageFromFolder,
  multiPlatformImage,
  placeImage,
  pushImage,
  readRepository,
  rootManifest,
  startTestbed,
  type Testbed,
  wasmModule,
  withBuildKitAttestations,
  writeImageLayout,
  writeRepository,
} from '../index.ts'

let folder: string
let app: string
let testbed: Testbed
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'images-'))
  app = join(folder, 'app')
  mkdirSync(join(app, 'lib'), { recursive: true })
  writeFileSync(join(app, 'server.mjs'), '#!/usr/bin/env node\n')
  writeFileSync(join(app, 'lib', 'page.html'), '<p>hello</p>')
  testbed = await startTestbed()
})
afterAll(async () => {
  await testbed.close()
  rmSync(folder, { recursive: true })
})

const LONG = `${'folder/'.repeat(20)}file.txt`
const entriesOf = (index: JsonObject): JsonObject[] => index.manifests as JsonObject[]

describe('createTar', () => {
  it('writes what tar reads: names, long ones too, contents and modes', () => {
    const path = join(folder, 'a.tar')
    writeFileSync(
      path,
      createTar([
        { path: LONG, bytes: Buffer.from('deep') },
        { path: 'bin/run', bytes: Buffer.alloc(1000, 'x'), isExecutable: true },
      ]),
    )
    const listed = execFileSync('tar', ['-tvf', path], { encoding: 'utf8' }).trim().split('\n')
    expect(listed.map((line) => [line.split(' ')[0], line.split(' ').at(-1)])).toEqual([
      ['-rwxr-xr-x', 'bin/run'],
      ['-rw-r--r--', LONG],
    ])
    expect(execFileSync('tar', ['-xOf', path, LONG], { encoding: 'utf8' })).toBe('deep')
  })

  it('refuses a name that an archive has no room for', () => {
    expect(() => createTar([{ path: 'x'.repeat(101), bytes: Buffer.alloc(0) }])).toThrow('too long')
  })
})

describe('an image', () => {
  it('has the same digest for the same files, whenever they were written', () => {
    const before = imageFromFolder(app).root.digest
    utimesSync(join(app, 'server.mjs'), 1, 1)
    expect(imageFromFolder(app).root.digest).toBe(before)
  })

  it('of two platforms is an index of two manifests', () => {
    expect(entriesOf(rootManifest(multiPlatformImage(app))).map(({ platform }) => platform)).toEqual([
      { os: 'linux', architecture: 'amd64' },
      { os: 'linux', architecture: 'arm64' },
    ])
  })

  it('is taken by a registry that looks at everything, and stands under its tag', async () => {
    const image = multiPlatformImage(app)
    const name = await pushImage(image, `${testbed.url}/acme/app:v1`)
    expect([name, testbed.registry.manifest('acme/app', 'v1')]).toEqual([
      `${testbed.registry.host}/acme/app@${image.root.digest}`,
      rootManifest(image),
    ])
  })

  it('is not pushed silently where the registry refuses', async () => {
    const removeFault = testbed.inject('registry-manifest', { kind: 'status', status: 403 })
    await expect(pushImage(imageFromFolder(app), `${testbed.url}/acme/other`)).rejects.toThrow('403')
    removeFault()
  })

  it('lies in a layout by digest, under its name', () => {
    const layout = join(folder, 'layout')
    const image = imageFromFolder(app)
    writeImageLayout(layout, { v1: image })
    const { manifests } = JSON.parse(readFileSync(join(layout, 'index.json'), 'utf8'))
    expect(manifests).toMatchObject([
      { digest: image.root.digest, annotations: { 'org.opencontainers.image.ref.name': 'v1' } },
    ])
    expect(readdirSync(join(layout, 'blobs/sha256'))).toHaveLength(3)
  })
})

describe('a repository', () => {
  it('is the same after it lay in a folder: tags, platforms, referrers', () => {
    const { registry } = testbed
    const image = multiPlatformImage(app, { at: 'kept' })
    const about = artifact({ artifactType: 'a/b', files: [{ mediaType: 'text/plain', content: 'x' }], subject: image })
    placeImage(registry, 'acme/kept', image, 'v1')
    placeImage(registry, 'acme/kept', about)
    writeRepository(registry, 'acme/kept', join(folder, 'kept'))
    readRepository(registry, 'acme/again', join(folder, 'kept'))
    const [kept, again] = ['acme/kept', 'acme/again'].map((name) => registry.repository(name))
    expect([again?.tags, again?.manifests, again?.blobs]).toEqual([kept?.tags, kept?.manifests, kept?.blobs])
    expect(registry.referrers('acme/again', image.root.digest)).toHaveLength(1)
  })

  it('is not read from a folder in which a file was changed', () => {
    const image = imageFromFolder(app)
    const changed = join(folder, 'changed')
    writeImageLayout(changed, { v1: image })
    writeFileSync(join(changed, 'blobs/sha256', image.root.digest.slice('sha256:'.length)), '{}')
    expect(() => readRepository(testbed.registry, 'acme/changed', changed)).toThrow('other bytes')
  })
})

describe('other content', () => {
  it('of BuildKit lies in the index, for a platform that nothing runs on, and names its image', async () => {
    const plain = multiPlatformImage(app)
    const attested = withBuildKitAttestations(plain, ({ digest }) => [
      {
        _type: 'https://in-toto.io/Statement/v0.1',
        predicateType: 'https://spdx.dev/Document',
        subject: [{ name: '_', digest: { sha256: digest.slice(7) } }],
      },
    ])
    const entries = entriesOf(rootManifest(attested))
    const [first, , third] = entries
    expect(entries).toHaveLength(4)
    expect(third).toMatchObject({
      platform: { os: 'unknown', architecture: 'unknown' },
      annotations: {
        'vnd.docker.reference.type': 'attestation-manifest',
        'vnd.docker.reference.digest': first?.digest,
      },
    })
    await expect(pushImage(attested, `${testbed.url}/acme/app:attested`)).resolves.toContain(attested.root.digest)
  })

  it.each([
    ['a Helm chart', helmChart({ name: 'app', version: '1.0.0' }, Buffer.from('chart')), /helm\.config/],
    ['a WebAssembly module', wasmModule(Buffer.from('\0asm')), /wasm\.config/],
  ])('is %s', async (_, content, configType) => {
    expect((rootManifest(content).config as JsonObject).mediaType).toMatch(configType)
    await expect(pushImage(content, `${testbed.url}/acme/other:v1`)).resolves.toContain(content.root.digest)
  })
})
