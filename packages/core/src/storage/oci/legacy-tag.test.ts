import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { Manifest } from '@slsa-actions/oci'
import { type JsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { verdictOf } from '../../testing/failure.ts'
import { appendToTag, legacyTag, type TagPorts } from './legacy-tag.ts'

const REPOSITORY = { registry: 'registry.example', name: 'acme/app' }
const TAG = 'sha256-aa.sig'
const digestOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
const layer = (signature: string, bytes = 'payload') => ({
  bytes: Buffer.from(bytes),
  mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json',
  annotations: { 'dev.cosignproject.cosign/signature': signature },
})

/** A registry where the last one to write wins; `between` runs after a manifest was read and before anybody writes. */
class Shelf {
  readonly blobs = new Map<string, Buffer>()
  readonly tags = new Map<string, { bytes: Buffer; mediaType: string }>()
  writes = 0
  now = 0
  /** Called after each sleep: what others do meanwhile. */
  meanwhile: () => Promise<void> | void = () => undefined

  put(tag: string, value: JsonObject, mediaType = 'application/vnd.oci.image.manifest.v1+json'): void {
    this.tags.set(tag, { bytes: Buffer.from(JSON.stringify(value)), mediaType })
  }

  signatures(tag = TAG): JsonValue[] {
    const value = parseJson(this.tags.get(tag)?.bytes ?? Buffer.from('{}'), { what: 'manifest' }) as {
      layers?: { annotations: { 'dev.cosignproject.cosign/signature': string } }[]
    }
    return (value.layers ?? []).map(({ annotations }) => annotations['dev.cosignproject.cosign/signature'])
  }

  ports(): TagPorts {
    return {
      random: () => 0.5,
      clock: {
        now: () => this.now,
        sleep: async (milliseconds) => {
          this.now += milliseconds
          await this.meanwhile()
        },
      },
      registry: {
        findManifest: async (_repository, tag): Promise<Manifest | undefined> => {
          const found = this.tags.get(tag)
          if (found === undefined) return undefined
          const value = parseJson(found.bytes, { what: 'manifest' }) as JsonObject
          return {
            descriptor: { mediaType: found.mediaType, digest: digestOf(found.bytes), size: found.bytes.byteLength },
            bytes: found.bytes,
            value,
            kind: found.mediaType.includes('index') ? 'index' : 'manifest',
            manifests: [],
          }
        },
        pushBlob: async (_repository, bytes) => {
          this.blobs.set(digestOf(bytes), Buffer.from(bytes))
          return { mediaType: 'application/octet-stream', digest: digestOf(bytes), size: bytes.byteLength }
        },
        pushManifest: async (_repository, bytes, mediaType, tag = '') => {
          this.writes += 1
          this.tags.set(tag, { bytes: Buffer.from(bytes), mediaType })
          return { mediaType, digest: digestOf(bytes), size: bytes.byteLength }
        },
      },
    }
  }

  add(signature: string): Promise<unknown> {
    return appendToTag(REPOSITORY, TAG, layer(signature), this.ports())
  }
}

describe('the tag of an image', () => {
  it('is named by the digest', () => {
    expect(legacyTag('sha256:ab12', 'att')).toBe('sha256-ab12.att')
  })
})

describe('appendToTag', () => {
  it('makes a manifest that is an image: its config lists the layer', async () => {
    const shelf = new Shelf()
    const descriptor = await appendToTag(REPOSITORY, TAG, layer('one'), shelf.ports())
    const written = shelf.tags.get(TAG)
    const manifest = JSON.parse(written?.bytes.toString() ?? '')
    expect(descriptor.digest).toBe(digestOf(written?.bytes ?? Buffer.alloc(0)))
    const config = JSON.parse(shelf.blobs.get(manifest.config.digest)?.toString() ?? '')
    expect(config.rootfs.diff_ids).toEqual([digestOf(Buffer.from('payload'))])
    expect(manifest.layers).toEqual([
      {
        mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json',
        size: 7,
        digest: digestOf(Buffer.from('payload')),
        annotations: { 'dev.cosignproject.cosign/signature': 'one' },
      },
    ])
  })

  it('keeps what others put there, in order, with all that they wrote', async () => {
    const shelf = new Shelf()
    const foreign = {
      mediaType: 'x/y',
      size: 1,
      digest: digestOf(Buffer.from('z')),
      annotations: { a: 'b' },
      urls: ['u'],
    }
    const config = {
      mediaType: 'application/vnd.docker.container.image.v1+json',
      size: 1,
      digest: digestOf(Buffer.from('c')),
    }
    shelf.put(
      TAG,
      { schemaVersion: 2, config, layers: [foreign], annotations: { mine: 'yes' } },
      'application/vnd.docker.distribution.manifest.v2+json',
    )
    await shelf.add('one')
    const { bytes, mediaType } = shelf.tags.get(TAG) ?? {}
    const manifest = JSON.parse(bytes?.toString() ?? '')
    expect(mediaType).toBe('application/vnd.docker.distribution.manifest.v2+json')
    expect(manifest.layers[0]).toEqual(foreign)
    expect(manifest.annotations).toEqual({ mine: 'yes' })
    expect(manifest.config.mediaType).toBe(config.mediaType)
  })

  it('adds a second signature over the same payload beside the first', async () => {
    const shelf = new Shelf()
    await shelf.add('one')
    await shelf.add('two')
    expect(shelf.signatures()).toEqual(['one', 'two'])
  })

  it('writes nothing when the layer is there already', async () => {
    const shelf = new Shelf()
    await shelf.add('one')
    await shelf.add('one')
    expect(shelf.writes).toBe(1)
  })

  it('D10 writes again when somebody who read before us wrote after us, and loses neither', async () => {
    const shelf = new Shelf()
    await shelf.add('first')
    const stale = shelf.tags.get(TAG)?.bytes.toString() ?? ''
    let overwrites = 2
    shelf.meanwhile = () => {
      if (overwrites === 0) return
      overwrites -= 1
      const value = JSON.parse(stale)
      const theirs = {
        ...value.layers[0],
        annotations: { 'dev.cosignproject.cosign/signature': `their ${overwrites}` },
      }
      shelf.put(TAG, { ...value, layers: [...value.layers, theirs] })
    }
    await shelf.add('ours')
    expect(new Set(shelf.signatures())).toEqual(new Set(['first', 'their 0', 'their 1', 'ours']))
  })

  it('D11 says that the layer is lost when others never stop', async () => {
    const shelf = new Shelf()
    shelf.meanwhile = () => void shelf.tags.delete(TAG)
    expect(await verdictOf(() => shelf.add('one'))).toBe('V3 STORE')
  })

  it.each([
    ['an index', { schemaVersion: 2, manifests: [] }, 'application/vnd.oci.image.index.v1+json'],
    ['a manifest without layers', { schemaVersion: 2 }, 'application/vnd.oci.image.manifest.v1+json'],
  ])('refuses a tag that is %s, and leaves it as it is', async (_what, value, mediaType) => {
    const shelf = new Shelf()
    shelf.put(TAG, value, mediaType)
    expect(await verdictOf(() => shelf.add('one'))).toBe('V2 STORE')
    expect(shelf.writes).toBe(0)
  })

  it('refuses a tag with as many layers as cosign reads', async () => {
    const shelf = new Shelf()
    const layers = Array.from({ length: 1000 }, (_, index) => ({
      digest: digestOf(Buffer.from('payload')),
      annotations: { 'dev.cosignproject.cosign/signature': `${index}` },
    }))
    shelf.put(TAG, { schemaVersion: 2, layers })
    expect(await verdictOf(() => shelf.add('one'))).toBe('V2 STORE')
    expect(shelf.signatures()).toHaveLength(1000)
  })

  it('keeps all of sixteen writers who start at once', async () => {
    const shelf = new Shelf()
    shelf.meanwhile = () => new Promise((resolve) => setImmediate(resolve))
    const names = Array.from({ length: 16 }, (_, index) => `writer ${index}`)
    await Promise.all(names.map((name) => shelf.add(name)))
    expect(shelf.signatures().sort()).toEqual([...names].sort())
  })
})
