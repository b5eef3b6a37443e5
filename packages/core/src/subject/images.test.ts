import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Descriptor, Manifest, RegistryClient } from '@slsa-actions/oci'
import { removeFolders, temporaryFolder } from '../testing/temporary-folder.ts'
import { type ImageRequest, locateSubjects, resolveImages, subjectFromDescriptor } from './index.ts'

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const INDEX = 'application/vnd.oci.image.index.v1+json'
const LINUX = { os: 'linux', architecture: 'amd64' }

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`
const descriptor = (letter: string, more: Partial<Descriptor> = {}): Descriptor => ({
  mediaType: MANIFEST,
  digest: digest(letter),
  size: 7,
  ...more,
})

/** Manifests by digest or tag; what is asked for is noted. */
function registryOf(manifests: Readonly<Record<string, readonly Descriptor[] | 'image'>>) {
  const asked: string[] = []
  const found = (key: string): Manifest => {
    asked.push(key)
    const listed = manifests[key]
    if (listed === undefined) throw new Error(`no ${key}`)
    const isImage = listed === 'image'
    const own = descriptor('a', { digest: key.startsWith('sha') ? key : digest('a') })
    return {
      descriptor: isImage ? own : { ...own, mediaType: INDEX },
      bytes: Buffer.alloc(0),
      value: {},
      kind: isImage ? 'manifest' : 'index',
      manifests: isImage ? [] : listed,
    }
  }
  const client: Pick<RegistryClient, 'resolve' | 'manifest'> = {
    resolve: async (reference) => found(reference.digest ?? reference.tag ?? ''),
    manifest: async (_, key) => found(key),
  }
  return { asked, client: client as RegistryClient }
}

let workspace: string
beforeAll(async () => {
  workspace = await temporaryFolder()
})
afterAll(removeFolders)

function resolve(request: Partial<ImageRequest>, registry: ReturnType<typeof registryOf>, opened: string[][] = []) {
  return resolveImages(
    { images: [], scope: 'index', ...request },
    {
      fs,
      workspace,
      platform: process.platform,
      parallelism: 1,
      openRegistry: async (registries) => {
        opened.push([...registries])
        return registry.client
      },
    },
  )
}

describe('resolveImages', () => {
  it('names an image by registry and repository, without tag, and Docker Hub as docker.io', async () => {
    const registry = registryOf({ v1: 'image' })
    const subjects = await resolve(
      { images: ['ghcr.io/acme/app:v1', 'alpine:v1', 'index.docker.io/acme/app:v1'] },
      registry,
    )
    expect(subjects.map(({ name }) => name)).toEqual([
      'ghcr.io/acme/app',
      'docker.io/library/alpine',
      'docker.io/acme/app',
    ])
    expect(subjects[0]).toMatchObject({ digest: { sha256: 'a'.repeat(64) }, image: { tag: 'v1' } })
  })

  it('D17 asks for a tag once, and not at all where the digest is given', async () => {
    const registry = registryOf({ v1: 'image', [digest('b')]: 'image' })
    await resolve(
      { images: ['ghcr.io/acme/app:v1', 'ghcr.io/acme/app:v1', `ghcr.io/acme/app:v1@${digest('b')}`] },
      registry,
    )
    expect(registry.asked).toEqual(['v1', digest('b')])
  })

  it('D18 follows an index to its platforms, and an index in it, and leaves out what is no platform', async () => {
    const nested = descriptor('c', { mediaType: INDEX })
    const registry = registryOf({
      v1: [
        descriptor('b', { platform: LINUX }),
        nested,
        descriptor('e', { platform: { os: 'unknown', architecture: 'unknown' } }),
        descriptor('f', { annotations: { 'vnd.docker.reference.type': 'attestation-manifest' } }),
      ],
      [digest('c')]: [descriptor('d', { platform: { os: 'linux', architecture: 'arm64' } })],
    })
    const subjects = await resolve({ images: ['ghcr.io/acme/app:v1'], scope: 'all' }, registry)
    expect(subjects.map((subject) => subject.image?.descriptor.digest)).toEqual(['a', 'b', 'c', 'd'].map(digest))
    expect(subjects[1]?.image?.platform).toEqual(LINUX)
  })

  it('R06 counts what indexes in indexes name before it asks for all of it', async () => {
    const many = (count: number, mediaType: string): Descriptor[] =>
      Array.from({ length: count }, (_, index) =>
        descriptor('b', { mediaType, digest: `sha256:${String(index).padStart(64, '0')}` }),
      )
    const inner = many(1000, 'application/vnd.oci.image.manifest.v1+json')
    const indexes = many(500, INDEX)
    const bomb = registryOf({ v1: indexes, ...Object.fromEntries(indexes.map(({ digest: key }) => [key, inner])) })
    await expect(resolve({ images: ['ghcr.io/acme/app:v1'], scope: 'all' }, bomb)).rejects.toMatchObject({
      outcome: 'bad-input',
      code: 'SUBJECT',
    })
    expect(bomb.asked.length).toBeLessThan(15)
  })

  it('gives up on indexes in indexes that have no end', async () => {
    const loop = registryOf({
      v1: [descriptor('b', { mediaType: INDEX })],
      [digest('b')]: [descriptor('b', { mediaType: INDEX })],
    })
    await expect(resolve({ images: ['ghcr.io/acme/app:v1'], scope: 'all' }, loop)).rejects.toThrow(/index in an index/)
  })

  it.each([
    [
      'C02 an image of another digest than sha256',
      { images: [`ghcr.io/acme/app@sha512:${'1'.repeat(128)}`] },
      /only sha256/,
    ],
    ['a name without digest and tag', { images: ['ghcr.io/acme/app'] }, /neither a digest nor a tag/],
    ['C05 a name that is a path', { images: ['ghcr.io/../../etc:v1'] }, /reference/],
    ['a metadata file that is not there', { metadata: 'none.json' }, /none\.json/],
  ])('refuses %s', async (_, request, message) => {
    const registry = registryOf({ [`sha512:${'1'.repeat(128)}`]: 'image' })
    await expect(resolve(request, registry)).rejects.toThrow(message)
  })

  it('tells which registries are named, so that no other gets a password', async () => {
    await fs.writeFile(join(workspace, 'refs.txt'), `quay.io/acme/app:v2@${digest('b')}\n`)
    const opened: string[][] = []
    const registry = registryOf({ v1: 'image', [digest('b')]: 'image' })
    await resolve({ images: ['ghcr.io/acme/app:v1'], metadata: 'refs.txt' }, registry, opened)
    expect(opened).toEqual([['ghcr.io', 'quay.io']])
  })

  it('takes the digest of a file that a build tool wrote, not that of the tag in it', async () => {
    await fs.writeFile(join(workspace, 'ko.txt'), `quay.io/acme/app:v2@${digest('b')}\n`)
    const registry = registryOf({ v2: 'image', [digest('b')]: 'image' })
    const [subject] = await resolve({ metadata: 'ko.txt' }, registry)
    expect(subject?.digest).toEqual({ sha256: 'b'.repeat(64) })
    expect(registry.asked).toEqual([digest('b')])
  })
})

describe('locateSubjects', () => {
  const locate = (name: string, digests: Record<string, string> = { sha256: 'b'.repeat(64) }) =>
    locateSubjects(
      [subjectFromDescriptor({ name, digest: digests })],
      async () => registryOf({ [digest('b')]: 'image' }).client,
    )

  it('keeps the name as it was given, in lower case, without tag and digest', async () => {
    const names = ['ghcr.io/Acme/App:v1', 'index.docker.io/acme/app', `localhost:5000/app@${digest('b')}`]
    const found = await Promise.all(names.map((name) => locate(name)))
    expect(found.map(([subject]) => subject?.name)).toEqual([
      'ghcr.io/acme/app',
      'index.docker.io/acme/app',
      'localhost:5000/app',
    ])
  })

  it.each([
    ['app.tgz', undefined],
    ['acme/app', undefined],
    ['ghcr.io/acme/app', { sha512: '1'.repeat(128) }],
    ['ghcr.io/acme/app', { sha256: 'b'.repeat(64), sha512: '1'.repeat(128) }],
    ['ghcr.io/acme app', undefined],
  ])('refuses %s %j', async (name, digests) => {
    await expect(locate(name, digests)).rejects.toThrow()
  })
})
