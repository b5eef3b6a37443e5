import { execFileSync } from 'node:child_process'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { failureOf, verdictOf } from '../testing/failure.ts'
import { describeOnPosix, notTested } from '../testing/not-tested.ts'
import { removeFolders, temporaryFolder } from '../testing/temporary-folder.ts'
import { runUnprivileged } from '../testing/unprivileged.ts'
import { writeFileSafely } from './index.ts'

afterAll(removeFolders)

const failing = (call: 'rename' | 'open' | 'mkdir', code: string): typeof fs => ({
  ...fs,
  [call]: async () => {
    throw Object.assign(new Error(`${code}: no`), { code })
  },
})

describeOnPosix('writeFileSafely', () => {
  it('writes a file, with folders that are missing, and leaves nothing else', async () => {
    const folder = await temporaryFolder()
    await writeFileSafely(join(folder, 'a/b/x.json'), 'text', fs)
    expect(await fs.readFile(join(folder, 'a/b/x.json'), 'utf8')).toBe('text')
    expect(await fs.readdir(join(folder, 'a/b'))).toEqual(['x.json'])
  })

  it('replaces a file at once, without writing into the old one', async () => {
    const folder = await temporaryFolder({ x: 'old' })
    await fs.link(join(folder, 'x'), join(folder, 'same'))
    await writeFileSafely(join(folder, 'x'), 'new', fs)
    expect(await fs.readFile(join(folder, 'x'), 'utf8')).toBe('new')
    expect(await fs.readFile(join(folder, 'same'), 'utf8')).toBe('old')
  })

  it.each(['\u4e2d'.repeat(85), 'a'.repeat(255)])('writes under a name that has all 255 bytes', async (name) => {
    const folder = await temporaryFolder()
    await writeFileSafely(join(folder, name), 'x', fs)
    expect(await fs.readdir(folder)).toEqual([name])
  })

  it('F11 refuses a folder in the place of the file', async () => {
    const folder = await temporaryFolder({ 'x/inside': '' })
    const failure = await failureOf(() => writeFileSafely(join(folder, 'x'), 'text', fs))
    expect(failure).toMatchObject({ outcome: 'bad-input', code: 'OUTPUT_PATH' })
    expect(failure?.message).toContain('is a folder, and is not overwritten')
  })

  it.each(['target', 'nowhere'])(
    'F11 refuses a link in the place of the file, to %s, and does not write through it',
    async (target) => {
      const folder = await temporaryFolder({ target: 'precious' })
      await fs.symlink(target, join(folder, 'x'))
      expect(await verdictOf(() => writeFileSafely(join(folder, 'x'), 'text', fs))).toBe('V2 OUTPUT_PATH')
      expect(await fs.readFile(join(folder, 'target'), 'utf8')).toBe('precious')
      expect((await fs.readdir(folder)).sort()).toEqual(['target', 'x'])
    },
  )

  it('F11 refuses a pipe in the place of the file, without waiting', async () => {
    const folder = await temporaryFolder()
    execFileSync('mkfifo', [join(folder, 'x')])
    expect(await verdictOf(() => writeFileSafely(join(folder, 'x'), 'text', fs))).toBe('V2 OUTPUT_PATH')
  })

  it('F11 refuses a file in the place of a folder', async () => {
    const folder = await temporaryFolder({ x: 'text' })
    const failure = await failureOf(() => writeFileSafely(join(folder, 'x/y/z'), 'text', fs))
    expect(failure).toMatchObject({ outcome: 'bad-input', code: 'OUTPUT_WRITE' })
    expect(failure?.message).toContain('a part of the path is not a folder')
  })

  it.each([
    ['EROFS', 'the file system is read-only'],
    ['EACCES', 'permission denied'],
    ['ENOSPC', 'the disk is full'],
    ['ENAMETOOLONG', 'the name is too long for this file system'],
    ['EUNKNOWN', 'EUNKNOWN: no'],
  ])('F11 F16 tells %s in words', async (code, words) => {
    const folder = await temporaryFolder()
    for (const call of ['open', 'rename', 'mkdir'] as const) {
      const failure = await failureOf(() => writeFileSafely(join(folder, 'x'), 'text', failing(call, code)))
      expect(failure).toMatchObject({ outcome: 'bad-input', code: 'OUTPUT_WRITE' })
      expect(failure?.message).toContain(`cannot be written: ${words}`)
      expect(await fs.readdir(folder)).toEqual([])
    }
  })

  it('F16 leaves the old file and no part of the new one when the disk fills up in the middle', async () => {
    const folder = await temporaryFolder({ x: 'old' })
    const open = (async (path: string, flags: string, mode: number) => {
      const handle = await fs.open(path, flags, mode)
      const write = handle.writeFile.bind(handle)
      handle.writeFile = (async (data: string) => {
        await write(data.slice(0, 10))
        throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
      }) as typeof handle.writeFile
      return handle
    }) as typeof fs.open
    const failure = await failureOf(() => writeFileSafely(join(folder, 'x'), 'n'.repeat(100), { ...fs, open }))
    expect(failure?.message).toContain('the disk is full')
    expect(await fs.readdir(folder)).toEqual(['x'])
    expect(await fs.readFile(join(folder, 'x'), 'utf8')).toBe('old')
  })

  it('F16 leaves no part of a file on a real disk of 1 MB', async () => {
    const folder = await temporaryFolder()
    if (!mountSmallDisk(folder)) return
    try {
      await writeFileSafely(join(folder, 'small'), 'x'.repeat(1000), fs)
      const failure = await failureOf(() => writeFileSafely(join(folder, 'large'), 'x'.repeat(3_000_000), fs))
      expect(failure).toMatchObject({ outcome: 'bad-input', code: 'OUTPUT_WRITE' })
      expect(failure?.message).toContain('the disk is full')
      expect(await fs.readdir(folder)).toEqual(['small'])
    } finally {
      execFileSync('umount', [folder])
    }
  })

  it('F11 refuses a folder without the right to write, and leaves nothing', async () => {
    const folder = await temporaryFolder({ 'closed/keep': '' })
    await fs.chmod(folder, 0o755)
    await fs.chmod(join(folder, 'closed'), 0o555)
    const output = await runUnprivileged(`
      import fs from 'node:fs/promises'
      import { writeFileSafely } from '${new URL('./index.ts', import.meta.url)}'
      for (const name of ['closed/x', 'closed/new/x'])
        console.log(await writeFileSafely(${JSON.stringify(folder)} + '/' + name, 'x', fs).catch((error) => error.code + ' ' + error.message.split(': ').at(-1)))
    `)
    if (output === undefined) return
    expect(output).toBe('OUTPUT_WRITE permission denied\nOUTPUT_WRITE permission denied\n')
    expect(await fs.readdir(join(folder, 'closed'))).toEqual(['keep'])
  })
})

/** Mounts a disk of 1 MB; says loudly why not where only root may. The case is simulated above in any event. */
function mountSmallDisk(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'pipe' })
    return true
  } catch (error) {
    notTested('F16 on a real disk, tmpfs cannot be mounted here', error)
    return false
  }
}
