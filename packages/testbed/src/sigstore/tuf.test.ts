import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { getTrustedRoot, initTUF } from '@sigstore/tuf'
import { Updater } from 'tuf-js'
import { startServer, type TestServer } from '../server/index.ts'
import { createSigstore, type EmbeddedSigstore, type TufRole } from './index.ts'

let server: TestServer
let sigstore: EmbeddedSigstore
let folder: string

beforeEach(async () => {
  server = await startServer()
  sigstore = createSigstore({ url: server.url })
  server.add(sigstore.routes(() => ({})))
  folder = mkdtempSync(join(tmpdir(), 'tuf-'))
  writeFileSync(join(folder, 'root.json'), sigstore.tuf.firstRoot)
})

afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Reads a target as a client does that keeps its metadata between runs. */
async function readTarget(name: string): Promise<string> {
  const updater = new Updater({
    metadataBaseUrl: `${server.url}/tuf`,
    targetBaseUrl: `${server.url}/tuf/targets`,
    metadataDir: folder,
    targetDir: folder,
  })
  await updater.refresh()
  const info = await updater.getTargetInfo(name)
  if (info === undefined) throw new Error(`no target ${name}`)
  const path = join(folder, 'target')
  await updater.downloadTarget(info, path)
  return readFileSync(path, 'utf8')
}

const versionOf = (name: string): number =>
  (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { signed: { version: number } }).signed.version

describe('TUF repository, as tuf-js sees it', () => {
  it('gives the trusted root and the signing configuration', async () => {
    expect(JSON.parse(await readTarget('trusted_root.json'))).toEqual(sigstore.trustedRoot())
    expect(JSON.parse(await readTarget('signing_config.v0.2.json'))).toEqual(sigstore.signingConfig())
  })

  it('gives a target by each of its digests', async () => {
    const bytes = sigstore.tuf.firstRoot
    sigstore.tuf.publish({ 'some.json': bytes })
    const digests = ['sha256', 'sha512'].map((name) => createHash(name).update(bytes).digest('hex'))
    for (const digest of digests) {
      expect((await fetch(`${server.url}/tuf/targets/${digest}.some.json`)).status).toBe(200)
    }
  })

  it('is read by @sigstore/tuf', async () => {
    const options = {
      mirrorURL: `${server.url}/tuf`,
      rootPath: join(folder, 'root.json'),
      cachePath: join(folder, 'cache'),
      forceInit: true,
    }
    expect(await getTrustedRoot(options)).toEqual(TrustedRoot.fromJSON(sigstore.trustedRoot()))
    const client = await initTUF(options)
    expect(JSON.parse(await client.getTarget('signing_config.v0.2.json'))).toEqual(sigstore.signingConfig())
  })

  it('publishes new targets under new versions, and keeps the others', async () => {
    await readTarget('trusted_root.json')
    sigstore.tuf.publish({ 'trusted_root.json': Buffer.from('{}'), 'more.json': Buffer.from('[]') })
    expect(await readTarget('trusted_root.json')).toBe('{}')
    expect(await readTarget('more.json')).toBe('[]')
    expect(JSON.parse(await readTarget('signing_config.v0.2.json'))).toEqual(sigstore.signingConfig())
    expect(versionOf('timestamp.json')).toBe(2)
  })

  it.each<[readonly TufRole[]]>([[['root']], [['timestamp', 'snapshot', 'targets']], [['root', 'timestamp']]])(
    'follows new keys for %j through the chain of roots',
    async (roles) => {
      await readTarget('trusted_root.json')
      sigstore.tuf.rotate(roles)
      sigstore.tuf.rotate(roles)
      expect(JSON.parse(await readTarget('trusted_root.json'))).toEqual(sigstore.trustedRoot())
      expect(versionOf('root.json')).toBe(3)
    },
  )

  it.each<[TufRole]>([['root'], ['timestamp'], ['snapshot'], ['targets']])(
    'is refused while its %s is expired',
    async (role) => {
      sigstore.tuf.expire(role)
      await expect(readTarget('trusted_root.json')).rejects.toThrow(/expired/)
      if (role === 'root') return
      sigstore.tuf.bump()
      expect(JSON.parse(await readTarget('trusted_root.json'))).toEqual(sigstore.trustedRoot())
    },
  )

  it.each<[TufRole]>([['root'], ['timestamp'], ['snapshot'], ['targets']])(
    'is refused when a stranger signs its %s',
    async (role) => {
      sigstore.tuf.forge(role)
      await expect(readTarget('trusted_root.json')).rejects.toThrow(/signed by/)
    },
  )

  it('is refused when it goes back in time', async () => {
    const old = sigstore.tuf.state()
    sigstore.tuf.bump()
    await readTarget('trusted_root.json')
    sigstore.tuf.rollBack(old)
    await expect(readTarget('trusted_root.json')).rejects.toThrow(/version/)
  })

  it('is refused when a target has other bytes, or none', async () => {
    const [path = ''] = [...sigstore.tuf.state().keys()].filter((name) => name.endsWith('.trusted_root.json'))
    sigstore.tuf.replace(path, Buffer.from(JSON.stringify(sigstore.trustedRoot()).replace('2025', '2015')))
    await expect(readTarget('trusted_root.json')).rejects.toThrow(/hash|length/i)
    sigstore.tuf.replace(path, null)
    await expect(readTarget('trusted_root.json')).rejects.toThrow()
  })

  it('is refused by a client that began with the root of another one', async () => {
    writeFileSync(join(folder, 'root.json'), createSigstore({ url: server.url }).tuf.firstRoot)
    await expect(readTarget('trusted_root.json')).rejects.toThrow(/signed by/)
  })
})
