import nodeFs from 'node:fs'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { failureOf } from '../testing/failure.ts'
import { describeOnPosix } from '../testing/not-tested.ts'
import { removeFolders, temporaryFolder } from '../testing/temporary-folder.ts'
import { type NewFile, type WaitingFs, writeFilesSafely } from './index.ts'

afterAll(removeFolders)

const filesIn = (folder: string, count: number): NewFile[] =>
  Array.from({ length: count }, (_, index) => ({ path: join(folder, 'made/here', `${index}`), data: `text ${index}` }))

/** Calls that fail, or do something else, for one file. */
function changed(change: Partial<WaitingFs>): WaitingFs {
  return { ...nodeFs, ...change }
}

function noSpace(): never {
  throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
}

const WAYS: readonly (readonly [string, WaitingFs | undefined])[] = [
  ['waiting for the disk', nodeFs],
  ['with several at once', undefined],
]

for (const [how, waiting] of WAYS)
  describeOnPosix(`writeFilesSafely, ${how}`, () => {
    it('writes many files into folders that are missing, tells of each, and leaves nothing else', async () => {
      const folder = await temporaryFolder()
      const told: number[] = []
      const files = filesIn(folder, 50)
      await writeFilesSafely(files, fs, waiting, (index) => told.push(index))
      expect(told.sort((a, b) => a - b)).toEqual(files.map((_, index) => index))
      expect((await fs.readdir(join(folder, 'made/here'))).length).toBe(50)
      expect(await fs.readFile(files[49]?.path ?? '', 'utf8')).toBe('text 49')
    })

    it('writes each file where its own path says', async () => {
      const folder = await temporaryFolder()
      const paths = ['a/x', 'b/x', 'a/y'].map((path) => join(folder, path))
      const files = paths.map((path) => ({ path, data: path }))
      await writeFilesSafely(files, fs, waiting)
      expect(await Promise.all(paths.map((path) => fs.readFile(path, 'utf8')))).toEqual(paths)
    })

    it('replaces a file at once, without writing into the old one', async () => {
      const folder = await temporaryFolder({ x: 'old' })
      await fs.link(join(folder, 'x'), join(folder, 'same'))
      await writeFilesSafely([{ path: join(folder, 'x'), data: 'new' }], fs, waiting)
      expect(await fs.readFile(join(folder, 'x'), 'utf8')).toBe('new')
      expect(await fs.readFile(join(folder, 'same'), 'utf8')).toBe('old')
    })

    it.each(['link', 'dangling link', 'folder'])(
      'F11 refuses a %s in the place of a file, tells of those before it, and stops',
      async (kind) => {
        const folder = await temporaryFolder({ target: 'precious', 'made/here/keep': '' })
        const place = join(folder, 'made/here/20')
        if (kind === 'folder') await fs.mkdir(place)
        else await fs.symlink(kind === 'link' ? join(folder, 'target') : 'nowhere', place)
        const told: number[] = []
        const failure = await failureOf(() =>
          writeFilesSafely(filesIn(folder, 50), fs, waiting, (index) => told.push(index)),
        )
        expect(failure).toMatchObject({ outcome: 'bad-input', code: 'OUTPUT_PATH' })
        expect(await fs.readFile(join(folder, 'target'), 'utf8')).toBe('precious')
        const there = (await fs.readdir(join(folder, 'made/here'))).filter((name) => name !== 'keep' && name !== '20')
        expect(there.sort()).toEqual(told.map(String).sort())
        expect(told.length).toBeLessThan(30)
      },
    )
  })

describeOnPosix('writeFilesSafely, waiting for the disk', () => {
  it.each<[string, Partial<WaitingFs>]>([
    ['opened', { openSync: noSpace }],
    ['written', { writeFileSync: noSpace }],
    ['renamed', { renameSync: noSpace }],
  ])('F16 leaves no part of a file that cannot be %s', async (_, change) => {
    const folder = await temporaryFolder({ 'made/here/0': 'old' })
    const failure = await failureOf(() => writeFilesSafely(filesIn(folder, 3), fs, changed(change)))
    expect(failure).toMatchObject({ outcome: 'bad-input', code: 'OUTPUT_WRITE' })
    expect(failure?.message).toContain('the disk is full')
    expect(await fs.readdir(join(folder, 'made/here'))).toEqual(['0'])
    expect(await fs.readFile(join(folder, 'made/here/0'), 'utf8')).toBe('old')
  })

  it('waits for a slow disk only for the first few files, and writes the others beside each other', async () => {
    const folder = await temporaryFolder()
    let waited = 0
    const slow = changed({
      renameSync: (from, to) => {
        waited += 1
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 15)
        nodeFs.renameSync(from, to)
      },
    })
    await writeFilesSafely(filesIn(folder, 40), fs, slow)
    expect(waited).toBeLessThan(5)
    expect((await fs.readdir(join(folder, 'made/here'))).length).toBe(40)
  })
})
