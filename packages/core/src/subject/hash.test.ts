import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { failureOf, verdictOf } from '../testing/failure.ts'
import { describeOnPosix } from '../testing/not-tested.ts'
import { removeFolders, temporaryFolder } from '../testing/temporary-folder.ts'
import { hashFiles } from './hash.ts'
import type { SubjectMachine } from './types.ts'
import type { FoundFile } from './walk.ts'

afterAll(removeFolders)

const WORKER = new URL('./hash-worker.mjs', import.meta.url)

const here: SubjectMachine = { fs, workspace: '/', platform: 'linux', parallelism: 1 }
const threads: SubjectMachine = { ...here, parallelism: 2, workerUrl: WORKER }
const MACHINES = [
  ['this thread', here],
  ['threads', threads],
] as const

const foundIn = async (folder: string, names: readonly string[]): Promise<FoundFile[]> =>
  Promise.all(
    names.map(async (name) => ({
      path: join(folder, name),
      relative: name,
      size: (await fs.stat(join(folder, name))).size,
    })),
  )

/** Files as they are found, and as many small ones as make threads worth it. */
async function many(files: Readonly<Record<string, Uint8Array | string>>): Promise<FoundFile[]> {
  const own = await foundIn(await temporaryFolder(files), Object.keys(files))
  return [...own, ...fillers.map((file) => ({ ...file }))]
}

let fillers: FoundFile[] = []

beforeAll(async () => {
  const names = Array.from({ length: 2000 }, (_, index) => `filler/${index}`)
  fillers = await foundIn(await temporaryFolder(Object.fromEntries(names.map((name) => [name, name]))), names)
})

const sum = (algorithm: string, content: Uint8Array | string) => createHash(algorithm).update(content).digest('hex')

/** The file system, in which something happens whenever a file was opened and looked at. */
function meddling(then: (path: string) => Promise<void>): typeof fs {
  const open = (async (path: string, flags: number) => {
    const handle = await fs.open(path, flags)
    const stat = handle.stat.bind(handle)
    let isFirst = true
    handle.stat = (async (options: never) => {
      const found = await stat(options)
      if (isFirst) await then(path)
      isFirst = false
      return found
    }) as unknown as typeof handle.stat
    return handle
  }) as typeof fs.open
  return { ...fs, open }
}

for (const [where, machine] of MACHINES)
  describeOnPosix(`hashFiles in ${where}`, () => {
    it('gives digests in the order of the files, also of sizes around a chunk', async () => {
      const sizes = [0, 1, 1024 * 1024 - 1, 1024 * 1024, 1024 * 1024 + 1, 3_000_000]
      const contents = Object.fromEntries(sizes.map((size) => [`f${size}`, randomBytes(size)]))
      const digests = await hashFiles(await many(contents), ['sha256'], machine)
      expect(digests.slice(0, sizes.length)).toEqual(
        Object.values(contents).map((content) => ({ sha256: sum('sha256', content) })),
      )
      expect(digests[sizes.length + 1999]).toEqual({ sha256: sum('sha256', 'filler/1999') })
    })

    it('F04 gives the digest of nothing for an empty file', async () => {
      const [digest] = await hashFiles(await many({ empty: '' }), ['sha256'], machine)
      expect(digest).toEqual({ sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' })
    })

    it('computes every algorithm in one reading', async () => {
      const names = ['sha512_256', 'sha224', 'sha256', 'sha384', 'sha512', 'sha512_224']
      const [digest] = await hashFiles(await many({ x: 'abc' }), names, machine)
      expect(digest).toEqual(Object.fromEntries(names.map((name) => [name, sum(name.replace('_', '-'), 'abc')])))
      expect(Object.keys(digest ?? {})).toEqual(names)
    })

    it('F04 refuses a pipe in the place of a file, without waiting for a writer', async () => {
      const files = await many({ x: 'x' })
      const path = files[0]?.path ?? ''
      await fs.rm(path)
      execFileSync('mkfifo', [path])
      expect((await failureOf(() => hashFiles(files, ['sha256'], machine)))?.message).toMatch(
        /x: is not a regular file$/,
      )
    })

    it('F04 refuses a device in the place of a file, without an end', async () => {
      const files = (await many({ x: 'x' })).map((file, index) => (index === 0 ? { ...file, path: '/dev/zero' } : file))
      expect(await verdictOf(() => hashFiles(files, ['sha256'], machine))).toBe('V2 FILE')
    })

    it('K09 refuses the whole when one of a thousand files cannot be read', async () => {
      const files = await many({ x: 'x' })
      const gone = `${files[500]?.path}.gone`
      const failure = await failureOf(() =>
        hashFiles(files.with(500, { path: gone, relative: 'gone', size: 1 }), ['sha256'], machine),
      )
      expect(failure).toMatchObject({ outcome: 'bad-input', code: 'FILE' })
      expect(failure?.message).toContain(`${gone}: cannot be read`)
    })

    it.each(['sha1', 'md5', 'SHA256', 'sha3_256', 'constructor', '__proto__', ''])(
      'refuses the algorithm %j',
      async (algorithm) => {
        const files = await foundIn(await temporaryFolder({ x: '' }), ['x'])
        expect(await verdictOf(() => hashFiles(files, ['sha256', algorithm], machine))).toBe('V2 INPUT')
      },
    )
  })

describeOnPosix('hashFiles', () => {
  it('refuses to make a digest of no algorithm', async () => {
    const files = await foundIn(await temporaryFolder({ x: '' }), ['x'])
    expect(await verdictOf(() => hashFiles(files, [], here))).toBe('V2 INPUT')
  })

  it.each([
    ['grows', (path: string) => fs.appendFile(path, 'more')],
    ['shrinks', (path: string) => fs.truncate(path, 1)],
    ['is rewritten in place', (path: string) => fs.writeFile(path, 'other content', { flag: 'r+' })],
  ])('F04 refuses a file that %s while it is hashed', async (_, change) => {
    const files = await foundIn(await temporaryFolder({ x: 'first content' }), ['x'])
    await fs.utimes(files[0]?.path ?? '', 1, 1)
    const failure = await failureOf(() => hashFiles(files, ['sha256'], { ...here, fs: meddling(change) }))
    expect(failure?.message).toMatch(/x: changed while it was read$/)
    expect(failure?.remedy).toContain('after the build')
  })

  it('F04 refuses a file that grows as fast as it is read', async () => {
    const files = await foundIn(await temporaryFolder({ x: 'x' }), ['x'])
    const fs_ = meddling(async (path) => {
      await fs.truncate(path, 64 * 1024 * 1024 * 1024)
    })
    expect(await verdictOf(() => hashFiles(files, ['sha256'], { ...here, fs: fs_ }))).toBe('V2 FILE')
  })

  it('F04 hashes a sparse file far larger than its memory', async () => {
    const folder = await temporaryFolder({ sparse: '' })
    const size = 600 * 1024 * 1024
    await fs.truncate(join(folder, 'sparse'), size)
    const before = process.resourceUsage().maxRSS
    const [digest] = await hashFiles(await foundIn(folder, ['sparse']), ['sha256'], here)
    expect(digest).toEqual({ sha256: ZEROS })
    // Kilobytes; the most that this process ever had.
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(100 * 1024)
  })

  it('fails when a hashing thread cannot start, and does not wait for it', async () => {
    const machine = { ...threads, workerUrl: new URL('./there-is-no-such-file.mjs', import.meta.url) }
    const files = await many({ x: 'x' })
    expect(await verdictOf(() => hashFiles(files, ['sha256'], machine))).toBe('V3 INTERNAL')
  })

  it('fails when a hashing thread ends without a word', async () => {
    const folder = await temporaryFolder({ 'worker.mjs': 'process.exit(0)' })
    const machine = { ...threads, workerUrl: new URL(`file://${folder}/worker.mjs`) }
    const files = await many({ x: 'x' })
    expect(await verdictOf(() => hashFiles(files, ['sha256'], machine))).toBe('V3 INTERNAL')
  })
})

/** SHA-256 of 600 MiB of zeros, by `openssl dgst`. */
const ZEROS = '987523e7780392e283b404990c4e84e580bc75c451138b0c86c4f81c296eeebe'
