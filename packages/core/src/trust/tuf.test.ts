import { execFile } from 'node:child_process'
import fs from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createSigstore, type EmbeddedSigstore, generateKeys } from '@slsa-actions/testbed'
import { canonicalJson, createHttp, type JsonObject, systemClock } from '@slsa-actions/wire'
import { failureOf, verdictOf } from '../testing/failure.ts'
import { packagesLoadedBy } from '../testing/loaded-modules.ts'
import { removeFolders, temporaryFolder } from '../testing/temporary-folder.ts'
import { loadTrustProfile, type TrustRequest } from './index.ts'

const TUF_MIRROR = 'http://127.0.0.1:9/tuf'

let sigstore: EmbeddedSigstore
let tuf: EmbeddedSigstore['tuf']
let cacheDir: string
let tufRootFile: string
let requests: string[]
/** What the mirror answers, for a test to replace. */
let answer: (path: string) => Response | Promise<Response>

beforeEach(async () => {
  sigstore = createSigstore({ url: 'http://127.0.0.1:9' })
  tuf = sigstore.tuf
  cacheDir = await temporaryFolder()
  tufRootFile = join(await temporaryFolder({ 'root.json': tuf.firstRoot }), 'root.json')
  requests = []
  answer = serve
})

afterAll(removeFolders)

function serve(path: string): Response {
  const bytes = tuf.file(path)
  return bytes === undefined ? new Response('not found', { status: 404 }) : new Response(new Uint8Array(bytes))
}

/** The mirror in this process: whatever is asked for goes to it, no socket is opened. */
const mirror: typeof fetch = async (url) => {
  const path = new URL(String(url)).pathname.replace(/^\/tuf\//, '')
  requests.push(path)
  return answer(path)
}

/** No waiting between the tries of a request. */
const clock = { now: () => Date.now(), sleep: async () => undefined }

function load(request: Partial<TrustRequest> = {}) {
  return loadTrustProfile(
    { profile: 'private', offline: false, tufMirror: TUF_MIRROR, tufRootFile, ...request },
    { fs, http: createHttp({ fetch: mirror, clock, random: () => 0 }), clock: systemClock, cacheDir },
  )
}

const verdict = (request: Partial<TrustRequest> = {}): Promise<string> => verdictOf(() => load(request))

/** Paths of the mirror that were asked for since. */
function asked(from = 0): string[] {
  return requests.slice(from)
}

describe('a trusted root by TUF', () => {
  it('is read and verified', async () => {
    const { root, source } = await load()
    expect([root.certificateAuthorities.length, source]).toEqual([1, `TUF ${TUF_MIRROR}`])
  })

  it('is not fetched again while nothing changed', async () => {
    await load()
    const before = requests.length
    await load()
    expect(asked(before)).toEqual(['2.root.json', 'timestamp.json'])
  })

  it('is fetched again when it changed', async () => {
    await load()
    const other = sigstore.trustedRoot({ without: ['tsa'] })
    tuf.publish({ 'trusted_root.json': Buffer.from(JSON.stringify(other)) })
    expect((await load()).root.timestampAuthorities).toEqual([])
  })

  it('offline is the one that was verified before, without a request', async () => {
    await load()
    const before = requests.length
    const { root } = await load({ offline: true })
    expect([root.certificateAuthorities.length, asked(before)]).toEqual([1, []])
  })

  it('N18 offline is none before it was fetched, without a request', async () => {
    expect([await verdict({ offline: true }), asked()]).toEqual(['V3 TRUST_ROOT_OFFLINE', []])
  })

  it('offline is none of another first root', async () => {
    await load()
    tuf.rotate(['root'])
    const other = join(cacheDir, 'other-root.json')
    await fs.writeFile(other, tuf.file('2.root.json') ?? '')
    expect(await verdict({ offline: true, tufRootFile: other })).toBe('V3 TRUST_ROOT_OFFLINE')
  })

  it.each([
    ['a mirror alone', { tufRootFile: undefined }],
    ['a first root alone', { tufMirror: undefined }],
    ['neither', { tufMirror: undefined, tufRootFile: undefined }],
  ])('needs mirror and first root: %s', async (_, request) => {
    expect(await verdict(request as Partial<TrustRequest>)).toBe('V2 INPUT')
  })

  it.each(['http://example.com/tuf', 'ftp://127.0.0.1/', 'tuf'])('takes no mirror %s', async (tufMirror) => {
    expect(await verdict({ tufMirror })).toBe('V2 URL_REFUSED')
  })
})

describe('N17 a repository', () => {
  it.each(['root', 'timestamp', 'snapshot', 'targets'] as const)('whose %s has expired', async (role) => {
    tuf.expire(role)
    expect(await verdict()).toBe('V3 TUF')
  })

  it.each(['root', 'timestamp', 'snapshot', 'targets'] as const)('whose %s somebody else signed', async (role) => {
    tuf.forge(role)
    expect(await verdict()).toBe('V1 TUF')
  })

  it('that is rolled back', async () => {
    const earlier = tuf.state()
    tuf.bump()
    const first = await verdict()
    tuf.rollBack(earlier)
    expect([first, await verdict(), await verdict()]).toEqual(['V0', 'V1 TUF', 'V1 TUF'])
  })

  it('that hides a rotation of the keys is found out by the root that was seen before', async () => {
    const earlier = tuf.state()
    tuf.rotate(['timestamp', 'snapshot', 'targets'])
    const first = await verdict()
    tuf.rollBack(earlier)
    tuf.replace('2.root.json', null)
    expect([first, await verdict()]).toEqual(['V0', 'V1 TUF'])
  })

  it('that was driven far forward by a thief recovers with new keys', async () => {
    for (let version = 0; version < 5; version += 1) tuf.bump()
    const first = await verdict()
    tuf.rotate(['timestamp', 'snapshot'])
    expect([first, await verdict()]).toEqual(['V0', 'V0'])
  })

  it.each([
    ['with another byte', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('!')])],
    ['that is shorter', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['that is longer', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from(' ')])],
  ])('that serves a target %s', async (_, alter) => {
    const [path] = [...tuf.state().keys()].filter((name) => name.endsWith('.trusted_root.json'))
    tuf.replace(path ?? '', alter(tuf.file(path ?? '') ?? Buffer.alloc(0)))
    expect(await verdict()).toBe('V1 TUF')
  })

  it.each(['timestamp.json', '1.snapshot.json', '1.targets.json'])('that does not have %s', async (path) => {
    tuf.replace(path, null)
    expect(await verdict()).toBe('V3 TUF')
  })

  it('that does not have the target', async () => {
    const target = { profile: 'github', trustDomain: 'octo.ghe.com' } as const
    expect(await verdict(target)).toBe('V1 TUF')
  })

  it.each(['../x', '..', 'a/b', 'a b', ''])('is not asked for a target of the domain %j', async (trustDomain) => {
    expect([await verdict({ profile: 'github', trustDomain }), asked()]).toEqual(['V3 GITHUB_REPLY', []])
  })

  it.each([
    ['timestamp.json', 16_384],
    ['2.root.json', 512_000],
  ])('that sends %s without end', async (path, limit) => {
    tuf.replace(path, Buffer.alloc(limit * 4, ' '))
    expect(await verdict()).toBe('V1 TUF')
  })

  it('with 300 new roots is followed for 256 of them', async () => {
    for (let version = 0; version < 300; version += 1) tuf.rotate(['snapshot'])
    const result = await verdict()
    const roots = asked().filter((path) => path.endsWith('.root.json'))
    expect([roots.length, result.slice(0, 2)]).toEqual([256, 'V1'])
  })

  it('with one new root after another is followed through the cache the next time', async () => {
    for (let version = 0; version < 5; version += 1) tuf.rotate(['root', 'timestamp'])
    await load()
    const before = requests.length
    await load()
    expect(asked(before)).toEqual(['7.root.json', 'timestamp.json'])
  })

  it('whose new root asks for no signature', async () => {
    tuf.rotate(['targets'])
    const root = JSON.parse(String(tuf.file('2.root.json'))) as {
      signed: { roles: Record<string, { threshold: number }> }
    }
    for (const role of Object.values(root.signed.roles)) role.threshold = 0
    tuf.replace('2.root.json', Buffer.from(JSON.stringify(root)))
    expect(await verdict()).toBe('V1 TUF')
  })

  it('that is unreachable, or answers 503', async () => {
    answer = () => new Response('', { status: 503 })
    const busy = await verdict()
    answer = () => Promise.reject(new TypeError('fetch failed'))
    expect([busy, await verdict()]).toEqual(['V3 STATUS', 'V3 CONNECT'])
  })

  it('that breaks off in the middle, after the timestamp', async () => {
    answer = (path) => (path.includes('snapshot') ? Promise.reject(new TypeError('fetch failed')) : serve(path))
    expect(await verdict()).toBe('V3 CONNECT')
  })

  it('E10 that is a login page', async () => {
    answer = () => new Response('<html>')
    expect(await verdict()).toBe('V3 TUF')
  })
})

describe('a first root that cannot be used', () => {
  const keys = generateKeys('Ed25519')

  it.each([
    ['is no JSON', '{'],
    ['is something else', '{}'],
    ['asks for no signature', JSON.stringify(rootOf(0))],
    ['is not signed by its own keys', JSON.stringify(rootOf(1))],
  ])('%s', async (_, text) => {
    await fs.writeFile(tufRootFile, text)
    expect([await verdict(), asked()]).toEqual(['V2 TUF', []])
  })

  function rootOf(threshold: number): JsonObject {
    const raw = keys.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex')
    const key = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: raw } }
    const role = { keyids: [canonicalJson(key).length.toString()], threshold }
    const roles = { root: role, timestamp: role, snapshot: role, targets: role }
    const signed = {
      _type: 'root',
      spec_version: '1.0.31',
      version: 1,
      expires: '2999-01-01T00:00:00Z',
      consistent_snapshot: true,
      keys: { [role.keyids[0] ?? '']: key },
      roles,
    }
    return { signatures: [], signed }
  }

  it('is larger than any', async () => {
    await fs.writeFile(tufRootFile, Buffer.alloc(512_001, ' '))
    expect(await verdict()).toBe('V2 TRUSTED_ROOT')
  })
})

describe("GitHub's repository", () => {
  it('is not begun with a root that is not the pinned one', async () => {
    tuf.replace('3.root.json', tuf.firstRoot)
    answer = () => serve('3.root.json')
    const failure = await failureOf(() =>
      load({ profile: 'github', tufMirror: undefined, tufRootFile: undefined } as Partial<TrustRequest>),
    )
    expect(failure).toMatchObject({ outcome: 'refused', code: 'TUF', message: expect.stringContaining('pinned') })
  })

  it('offline without a cache needs a file', async () => {
    expect(
      await verdict({ profile: 'github', offline: true, tufMirror: undefined, tufRootFile: undefined } as never),
    ).toBe('V3 TRUST_ROOT_OFFLINE')
  })
})

describe('K07 a cache', () => {
  async function cachedFiles(): Promise<string[]> {
    const [folder = ''] = await fs.readdir(cacheDir)
    return (await fs.readdir(join(cacheDir, folder))).map((name) => join(cacheDir, folder, name))
  }

  it.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.byteLength / 2)],
    ['changed', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -10), Buffer.alloc(10, 'x')])],
    ['emptied', () => Buffer.alloc(0)],
  ])('whose files were %s is made anew', async (_, alter) => {
    tuf.rotate(['timestamp'])
    await load()
    for (const path of await cachedFiles()) await fs.writeFile(path, alter(await fs.readFile(path)))
    const damaged = await verdict({ offline: true })
    expect([damaged, await verdict(), await verdict({ offline: true })]).toEqual(['V3 TRUST_ROOT_OFFLINE', 'V0', 'V0'])
  })

  it('whose folder is a file costs requests, nothing else', async () => {
    await fs.writeFile(join(cacheDir, 'file'), '')
    cacheDir = join(cacheDir, 'file')
    expect([await verdict(), await verdict()]).toEqual(['V0', 'V0'])
  })

  it('may be shared by sixteen at once', async () => {
    const results = await Promise.all(Array.from({ length: 16 }, () => verdict()))
    tuf.bump()
    results.push(...(await Promise.all(Array.from({ length: 16 }, () => verdict()))))
    const leftovers = (await cachedFiles()).filter((path) => /\.\d+\.[0-9a-f]{8}$/.test(path))
    expect([new Set(results), await verdict({ offline: true }), leftovers]).toEqual([new Set(['V0']), 'V0', []])
  })

  it('may be shared by processes', async () => {
    const server = createServer((request, response) => {
      const bytes = tuf.file(String(request.url).replace(/^\/tuf\//, ''))
      response.writeHead(bytes === undefined ? 404 : 200).end(bytes)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const request = { profile: 'private', offline: false, tufMirror: `http://127.0.0.1:${port}/tuf`, tufRootFile }
    const results = await Promise.all(Array.from({ length: 6 }, () => loadInProcess(request, cacheDir)))
    server.close()
    expect([results, await loadInProcess({ ...request, offline: true }, cacheDir)]).toEqual([
      Array.from({ length: 6 }, () => 1),
      1,
    ])
  })

  it('is not taken back by a process that saw the repository earlier', async () => {
    const earlier = tuf.state()
    let isHeld = true
    // The first reader gets the old timestamp, and goes on only when the second one is through with the new one.
    answer = async (path) => {
      const reply = serve(path)
      if (!isHeld || !path.endsWith('.targets.json')) return reply
      isHeld = false
      tuf.bump()
      expect(await verdict()).toBe('V0')
      return reply
    }
    expect(await verdict()).toBe('V0')
    tuf.rollBack(earlier)
    expect(await verdict()).toBe('V1 TUF')
  })
})

it('loads no library of TUF before it is needed', () => {
  expect(packagesLoadedBy(new URL('index.ts', import.meta.url))).toEqual(['@sigstore/protobuf-specs'])
})

/** Number of authorities in a root that a process of its own loaded. */
async function loadInProcess(request: object, folder: string): Promise<number> {
  const script = `
    const [index, wire, request, cacheDir] = process.argv.slice(1)
    const { loadTrustProfile } = await import(index)
    const { createHttp, systemClock } = await import(wire)
    const fs = await import('node:fs/promises')
    const ports = { fs, http: createHttp(), clock: systemClock, cacheDir }
    const { root } = await loadTrustProfile(JSON.parse(request), ports)
    console.log(root.certificateAuthorities.length)`
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--conditions=source',
    '--disable-warning=ExperimentalWarning',
    '--input-type=module',
    '-e',
    script,
    new URL('index.ts', import.meta.url).href,
    new URL('../../../wire/src/index.ts', import.meta.url).href,
    JSON.stringify(request),
    folder,
  ])
  return Number(stdout)
}
