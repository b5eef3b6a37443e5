import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createRegistry, type Descriptor, MEDIA_TYPE, parseReference } from '@slsa-actions/oci'
import { imageFromFolder, pushImage } from '@slsa-actions/testbed'
import { createHttp, systemClock } from '@slsa-actions/wire'
import { appendToTag, legacyTag } from '../../packages/core/src/storage/oci/legacy-tag.ts'
import { peerPath, run } from './peers.ts'
import { KINDS, type RealRegistry, startable } from './registries.ts'

/** Writers that know nothing of each other, as jobs that sign one image at the same time. */
const WRITERS = 64

describe.each(await startable(KINDS))('$name, written by 64 at once', (kind) => {
  let registry: RealRegistry
  let folder: string
  let image: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'writers-'))
    registry = await kind.start(folder)
    mkdirSync(join(folder, 'app'))
    writeFileSync(join(folder, 'app/app.txt'), 'app')
    image = await pushImage(imageFromFolder(join(folder, 'app')), `http://${registry.host}/acme/app:v1`)
  })

  afterAll(async () => {
    await registry?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Each has a client of its own, so that nothing but the registry is common to them. */
  const clients = () => Array.from({ length: WRITERS }, () => createRegistry({ http: createHttp() }))

  it('lists the referrers of all', async () => {
    const { repository, digest = '' } = parseReference(image)
    const subject = (await createRegistry({ http: createHttp() }).manifest(repository, digest)).descriptor
    const attached = await Promise.all(
      clients().map(async (client, index) => {
        const config = await client.pushBlob(repository, Buffer.from('{}'))
        const layer = await client.pushBlob(repository, Buffer.from(`bundle ${index}`))
        const manifest = {
          schemaVersion: 2,
          mediaType: MEDIA_TYPE.manifest,
          artifactType: 'application/vnd.example.bundle',
          config: { ...config, mediaType: MEDIA_TYPE.empty },
          layers: [{ ...layer, mediaType: 'application/vnd.example.bundle' }],
          subject: { mediaType: subject.mediaType, digest, size: subject.size },
        }
        return client.attach(repository, Buffer.from(JSON.stringify(manifest)))
      }),
    )
    const listed: readonly Descriptor[] = await createRegistry({ http: createHttp() }).referrers(repository, digest)
    expect(new Set(listed.map((entry) => entry.digest))).toEqual(
      new Set(attached.map(({ descriptor }) => descriptor.digest)),
    )
    expect(listed).toHaveLength(WRITERS)
    expect(new Set(attached.map(({ via }) => via))).toEqual(new Set([kind.hasReferrers ? 'referrers' : 'fallback-tag']))
    // oras is nobody's relative: it counts the same.
    const oras = await run(peerPath('oras'), ['discover', '--plain-http', '--format', 'json', image], {
      env: { HOME: folder },
    })
    expect(JSON.parse(oras.output).referrers).toHaveLength(WRITERS)
  })

  it('keeps the signatures of all under the tag of the form before cosign 3', async () => {
    const { repository, digest = '' } = parseReference(image)
    const tag = legacyTag(digest, 'sig')
    const names = Array.from({ length: WRITERS }, (_, index) => `signature ${index}`)
    await Promise.all(
      clients().map((client, index) => {
        const annotations = { 'dev.cosignproject.cosign/signature': names[index] ?? '' }
        const layer = { bytes: Buffer.from('payload'), mediaType: 'application/vnd.example.payload', annotations }
        return appendToTag(repository, tag, layer, { registry: client, clock: systemClock, random: Math.random })
      }),
    )
    const manifest = await createRegistry({ http: createHttp() }).findManifest(repository, tag)
    const layers = (manifest?.value.layers ?? []) as { annotations: Record<string, string> }[]
    const found = layers.map(({ annotations }) => annotations['dev.cosignproject.cosign/signature'])
    expect(found.sort()).toEqual(names.sort())
  })
})
