import { execFileSync } from 'node:child_process'
import {
  constants,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import platform from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { quickFs } from './quick-fs.ts'

const MORE_THAN_QUICK = 1024 * 1024 + 1

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quick-'))
  writeFileSync(join(folder, 'small'), 'content')
  writeFileSync(join(folder, 'large'), '')
  truncateSync(join(folder, 'large'), MORE_THAN_QUICK)
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What a call ended with: its value, or the code of its error. */
async function outcome(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await call()
  } catch (error) {
    return (error as NodeJS.ErrnoException).code
  }
}

async function contentOf(fs: typeof platform, path: string): Promise<string> {
  const file = await fs.open(path, constants.O_RDONLY)
  try {
    const buffer = Buffer.alloc(16)
    const { bytesRead } = await file.read(buffer, 0, buffer.byteLength, null)
    const { size } = await file.stat()
    const { size: exact } = await file.stat({ bigint: true })
    return `${buffer.toString('latin1', 0, bytesRead)} ${size} ${exact}`
  } finally {
    await file.close()
  }
}

describe('quickFs', () => {
  it.each(['small', 'large', '.', 'missing'])('tells the same about %s as the platform', async (name) => {
    const path = join(folder, name)
    expect(await outcome(() => quickFs.stat(path, { bigint: true }))).toEqual(
      await outcome(() => platform.stat(path, { bigint: true })),
    )
    expect(await outcome(() => quickFs.realpath(path))).toBe(await outcome(() => platform.realpath(path)))
    expect(await outcome(() => quickFs.readFile(path))).toEqual(await outcome(() => platform.readFile(path)))
    expect(await outcome(() => contentOf(quickFs, path))).toEqual(await outcome(() => contentOf(platform, path)))
  })

  it('reads text where an encoding is named', async () => {
    expect(await quickFs.readFile(join(folder, 'small'), 'utf8')).toBe('content')
    expect(await quickFs.readFile(join(folder, 'small'), { encoding: 'utf8' })).toBe('content')
  })

  it('reads the rest of an open file', async () => {
    const file = await quickFs.open(join(folder, 'small'), constants.O_RDONLY)
    await file.read(Buffer.alloc(3), 0, 3, null)
    expect(String(await file.readFile())).toBe(String(Buffer.from('tent')))
    await file.close()
  })

  it('follows a link with stat, and not with lstat', async () => {
    symlinkSync('small', join(folder, 'link'))
    expect((await quickFs.stat(join(folder, 'link'))).isFile()).toBe(true)
    expect((await quickFs.lstat(join(folder, 'link'))).isSymbolicLink()).toBe(true)
  })

  it('does everything else as the platform', async () => {
    const file = await quickFs.open(join(folder, 'new'), 'wx', 0o600)
    await file.writeFile('written')
    await file.close()
    await quickFs.rename(join(folder, 'new'), join(folder, 'renamed'))
    expect(readFileSync(join(folder, 'renamed'), 'utf8')).toBe('written')
    mkdirSync(join(folder, 'sub'))
    expect((await quickFs.readdir(folder)).sort()).toEqual(['large', 'renamed', 'small', 'sub'])
  })

  it('rejects, and never throws at once', async () => {
    const promise = quickFs.stat(join(folder, 'missing'))
    await expect(promise).rejects.toThrow('ENOENT')
  })

  it('lets all else have its turn while many files are looked at', async () => {
    let turns = 0
    const count = (): void => {
      turns += 1
      if (turns < 1000) setImmediate(count)
    }
    setImmediate(count)
    for (let index = 0; index < 300; index += 1) await quickFs.stat(folder)
    expect(turns).toBeGreaterThan(1)
  })
})

const isPosix = process.platform !== 'win32'
if (!isPosix) process.stderr.write('NOT TESTED, named pipes: this platform has none in the file system\n')

describe(isPosix ? 'a named pipe' : 'a named pipe (not tested on this platform)', () => {
  it('keeps nobody waiting', async () => {
    if (!isPosix) return
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const file = await quickFs.open(pipe, constants.O_RDONLY | constants.O_NONBLOCK)
    expect((await file.stat()).isFIFO()).toBe(true)
    await file.close()
  })
})
