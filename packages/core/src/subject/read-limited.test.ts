import { execFileSync } from 'node:child_process'
import nodeFs from 'node:fs'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { badInput, type CoreError } from '../outcome/index.ts'
import { failureOf } from '../testing/failure.ts'
import { describeOnPosix, notTested } from '../testing/not-tested.ts'
import { removeFolders, temporaryFolder } from '../testing/temporary-folder.ts'
import { type ReadFailure, readLimited } from './read-limited.ts'
import { smallFileReader, type WaitingReads } from './small-files.ts'

afterAll(removeFolders)

type Read = (path: string, max?: number) => Promise<Buffer>

const WAYS: readonly (readonly [string, Read])[] = [
  ['readLimited', (path, max = 10) => readLimited(path, max, fs, (failure) => errorOf(path, failure))],
  ['smallFileReader', (path, max = 10) => smallFileReader(max, fs, nodeFs, errorOf)(path)],
  ['smallFileReader that waits for nothing', (path, max = 10) => smallFileReader(max, fs, undefined, errorOf)(path)],
]

function errorOf(_: string, { reason, problem }: ReadFailure): CoreError {
  return badInput('FILE', `${reason}: ${problem}`)
}

const messageOf = async (work: () => unknown) => (await failureOf(work))?.message

for (const [name, read] of WAYS)
  describeOnPosix(name, () => {
    it.each([0, 1, 9, 10])('reads a file of %i of at most 10 bytes', async (size) => {
      const folder = await temporaryFolder({ x: 'y'.repeat(size) })
      expect((await read(join(folder, 'x'))).toString()).toBe('y'.repeat(size))
    })

    it('reads a file of several megabytes whole', async () => {
      const content = Buffer.alloc(3_500_000, 'abc')
      const folder = await temporaryFolder({ x: content })
      expect((await read(join(folder, 'x'), 4_000_000)).equals(content)).toBe(true)
    })

    it('R01 refuses one byte more', async () => {
      const folder = await temporaryFolder({ x: 'y'.repeat(11) })
      expect(await messageOf(() => read(join(folder, 'x')))).toBe('too-large: has 11 bytes; at most 10 are read')
    })

    it('F04 refuses what is no file, without reading or waiting', async () => {
      const folder = await temporaryFolder()
      execFileSync('mkfifo', [join(folder, 'pipe')])
      for (const path of [join(folder, 'pipe'), '/dev/zero', '/dev/null', folder]) {
        expect(await messageOf(() => read(path))).toBe('not-a-file: is not a regular file')
      }
    })

    it('refuses what is not there', async () => {
      const folder = await temporaryFolder()
      expect(await messageOf(() => read(join(folder, 'x')))).toBe('unreadable: cannot be read')
    })
  })

describeOnPosix('smallFileReader', () => {
  it('reads what has a content and no size', async () => {
    if (process.platform !== 'linux') return notTested('files without a size', 'only Linux has them')
    const text = (await smallFileReader(100_000, fs, nodeFs, errorOf)('/proc/self/status')).toString()
    expect(text).toMatch(/^Name:[\s\S]*\nnonvoluntary_ctxt_switches:\t\d+\n$/)
  })

  it('waits for a slow disk only for the first few files', async () => {
    const folder = await temporaryFolder({ x: 'y' })
    let waited = 0
    const slow: WaitingReads = {
      ...nodeFs,
      openSync: (path, flags) => {
        waited += 1
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 15)
        return nodeFs.openSync(path, flags)
      },
    }
    const read = smallFileReader(10, fs, slow, errorOf)
    const texts: string[] = []
    for (let count = 0; count < 10; count += 1) texts.push((await read(join(folder, 'x'))).toString())
    expect(texts).toEqual(Array.from({ length: 10 }, () => 'y'))
    expect(waited).toBeLessThan(5)
  })

  it('leaves no file open after a refusal', async () => {
    const folder = await temporaryFolder({ x: 'y'.repeat(11) })
    const open = new Set<number>()
    const watched: WaitingReads = {
      ...nodeFs,
      openSync: (path, flags) => {
        const file = nodeFs.openSync(path, flags)
        open.add(file)
        return file
      },
      closeSync: (file) => {
        open.delete(file)
        nodeFs.closeSync(file)
      },
    }
    expect(await messageOf(() => smallFileReader(10, fs, watched, errorOf)(join(folder, 'x')))).toContain('too-large')
    expect(open.size).toBe(0)
  })
})
