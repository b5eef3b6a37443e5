import { execFileSync } from 'node:child_process'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { badInput } from '../outcome/index.ts'
import { failureOf } from '../testing/failure.ts'
import { describeOnPosix } from '../testing/not-tested.ts'
import { removeFolders, temporaryFolder } from '../testing/temporary-folder.ts'
import { readLimited } from './read-limited.ts'

afterAll(removeFolders)

const read = (path: string, max = 10) =>
  readLimited(path, max, fs, ({ reason, problem }) => badInput('FILE', `${reason}: ${problem}`))

const messageOf = async (work: () => unknown) => (await failureOf(work))?.message

describeOnPosix('readLimited', () => {
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
