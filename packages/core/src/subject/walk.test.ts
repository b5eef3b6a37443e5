import { execFileSync } from 'node:child_process'
import fs from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { failureOf, verdictOf } from '../testing/failure.ts'
import { describeOnPosix, notTested } from '../testing/not-tested.ts'
import { removeFolders, temporaryFolder } from '../testing/temporary-folder.ts'
import { runUnprivileged } from '../testing/unprivileged.ts'
import type { SubjectMachine } from './types.ts'
import { walkFiles } from './walk.ts'

afterAll(removeFolders)

const machine = (workspace: string, changes: Partial<SubjectMachine> = {}): SubjectMachine => ({
  fs,
  workspace,
  platform: 'linux',
  parallelism: 1,
  ...changes,
})

const walked = async (workspace: string, patterns: string | readonly string[], changes?: Partial<SubjectMachine>) =>
  (await walkFiles(patterns, machine(workspace, changes))).map(({ relative }) => relative)

describeOnPosix('walkFiles', () => {
  it('finds files in order of their paths, each once, with path and size', async () => {
    const folder = await temporaryFolder({ 'b.txt': 'bb', 'a/c.txt': 'c', 'a.txt': '' })
    expect(await walkFiles('*.txt\nb.txt, a/**\n./a.txt', machine(folder))).toEqual([
      { path: `${folder}/a.txt`, relative: 'a.txt', size: 0 },
      { path: `${folder}/a/c.txt`, relative: 'a/c.txt', size: 1 },
      { path: `${folder}/b.txt`, relative: 'b.txt', size: 2 },
    ])
  })

  it('takes a folder for all files below it, as @actions/glob does', async () => {
    const folder = await temporaryFolder({ 'dist/a': '', 'dist/sub/.b': '', other: '' })
    for (const pattern of ['dist', 'dist/', 'dist/*', 'd*', `${folder}/dist`]) {
      expect(await walked(folder, pattern)).toEqual(['dist/a', 'dist/sub/.b'])
    }
  })

  it('applies patterns in order, so that a later one takes back what an earlier one left out', async () => {
    const folder = await temporaryFolder({ 'out/a': '', 'out/keep/b': '', c: '' })
    expect(await walked(folder, '**\n!out')).toEqual(['c'])
    expect(await walked(folder, '**\n!out\nout/keep/*')).toEqual(['c', 'out/keep/b'])
    expect(await walked(folder, '!out\n**')).toEqual(['c', 'out/a', 'out/keep/b'])
  })

  it('tells of a pattern that matches nothing beside those that do', async () => {
    const folder = await temporaryFolder({ a: '' })
    const notices: string[] = []
    await walkFiles('a\nb*', machine(folder, { notice: (line) => notices.push(line) }))
    expect(notices).toEqual(['pattern "b*" matches no file'])
  })

  it('takes wildcards in the workspace as they stand', async () => {
    const folder = await temporaryFolder({ '[w]*/a.txt': '', 'w/b.txt': '' })
    expect(await walked(`${folder}/[w]*`, '*.txt')).toEqual(['a.txt'])
  })

  it('does not enter folders that no pattern leads into', async () => {
    const folder = await temporaryFolder({ 'dist/a.js': '', 'node_modules/x/a.js': '' })
    const seen: string[] = []
    const opendir: typeof fs.opendir = (path, options) => {
      seen.push(String(path))
      return fs.opendir(path, options)
    }
    await walkFiles('dist/*.js\n!dist/x', machine(folder, { fs: { ...fs, opendir } }))
    expect(seen).toEqual([`${folder}/dist`])
  })
})

describeOnPosix('patterns that lead to no subject', () => {
  it.each(['*.zip', 'missing', 'empty', 'empty/**', 'nested/*', '../nothing-like-this*'])(
    'F01 refuses %s',
    async (pattern) => {
      const folder = await temporaryFolder({ a: '' })
      await fs.mkdir(join(folder, 'empty'))
      await fs.mkdir(join(folder, 'nested/deeper'), { recursive: true })
      expect(await verdictOf(() => walked(folder, pattern))).toBe('V2 NO_SUBJECT')
    },
  )

  it.each(['', ' \n', '!a', '# a'])('F01 refuses %j, which includes nothing', async (pattern) => {
    expect(await verdictOf(async () => walked(await temporaryFolder({ a: '' }), pattern))).toBe('V2 NO_SUBJECT')
  })
})

describeOnPosix('links', () => {
  it('F02 ends with links that lead in circles, and finds every file', async () => {
    const folder = await temporaryFolder({ 'a/x': '', 'b/y': '' })
    await fs.symlink('..', join(folder, 'a/up'))
    await fs.symlink('../b', join(folder, 'a/over'))
    await fs.symlink('../a', join(folder, 'b/back'))
    await fs.symlink('.', join(folder, 'self'))
    expect(await walked(folder, '**')).toEqual(expect.arrayContaining(['a/x', 'b/y', 'a/over/y']))
  })

  it('F02 follows links inside the workspace', async () => {
    const folder = await temporaryFolder({ 'real/x': 'text' })
    await fs.symlink('real', join(folder, 'alias'))
    await fs.symlink('real/x', join(folder, 'file'))
    expect(await walkFiles('alias/*\nfile', machine(folder))).toEqual([
      { path: `${folder}/alias/x`, relative: 'alias/x', size: 4 },
      { path: `${folder}/file`, relative: 'file', size: 4 },
    ])
  })

  it.each([
    ['a link to a file', '/etc/passwd', 'out', 'out'],
    ['a link to a file, by a pattern', '/etc/passwd', 'out', '*'],
    ['a file behind a linked folder', '/etc', 'out', 'out/passwd'],
    ['files behind a linked folder', '/etc', 'out', 'out/pass*'],
    ['files of a folder on the way', '/etc', 'out', '**/passwd'],
  ])('F02 refuses what lies outside of the workspace: %s', async (_, target, link, pattern) => {
    const folder = await temporaryFolder({ inside: '' })
    await fs.symlink(target, join(folder, link))
    const failure = await failureOf(() => walked(folder, pattern))
    expect(failure).toMatchObject({ outcome: 'bad-input', code: 'FILE' })
    expect(failure?.message).toContain('outside of the workspace')
  })

  it('F02 passes by a link to the outside that no pattern leads to, or that is excluded', async () => {
    const folder = await temporaryFolder({ 'a.txt': '' })
    await fs.symlink('/etc', join(folder, 'out'))
    expect(await walked(folder, '*.txt')).toEqual(['a.txt'])
    expect(await walked(folder, '**\n!out')).toEqual(['a.txt'])
  })

  it('F02 takes no other folder for the workspace because its name begins the same', async () => {
    const folder = await temporaryFolder({ 'w/a': '', 'w-secret/b': '' })
    await fs.symlink('../w-secret/b', join(folder, 'w/link'))
    expect(await verdictOf(() => walked(`${folder}/w`, '*'))).toBe('V2 FILE')
  })

  it.each(['dangling', '*', 'dangling/x\ndangling'])('F02 refuses a link to nothing: %j', async (pattern) => {
    const folder = await temporaryFolder({ a: '' })
    await fs.symlink('nowhere', join(folder, 'dangling'))
    const failure = await failureOf(() => walked(folder, pattern))
    expect(failure?.message).toContain('dangling: is a link that leads nowhere')
  })

  it('F02 refuses a link to itself', async () => {
    const folder = await temporaryFolder()
    await fs.symlink('loop', join(folder, 'loop'))
    expect(await verdictOf(() => walked(folder, 'loop'))).toBe('V2 FILE')
  })

  it('takes files that are named outside of the workspace, and their links as far as they stay there', async () => {
    const folder = await temporaryFolder({ 'w/a': '', 'other/x/b': '', 'secret/c': '' })
    await fs.symlink('x/b', join(folder, 'other/link'))
    expect(await walked(`${folder}/w`, `${folder}/other`)).toEqual(['link', 'x/b'])
    await fs.symlink('../secret/c', join(folder, 'other/escape'))
    expect(await verdictOf(() => walked(`${folder}/w`, `${folder}/other/*`))).toBe('V2 FILE')
    expect(await verdictOf(() => walked(`${folder}/w`, '../other/escape'))).toBe('V2 FILE')
  })

  it('R09 stops at links that make few folders look like endlessly many', async () => {
    const folder = await temporaryFolder()
    for (let level = 0; level < 30; level += 1) {
      await fs.mkdir(join(folder, `l${level}`))
      for (const name of ['a', 'b', 'c']) await fs.symlink(`../l${level + 1}`, join(folder, `l${level}`, name))
    }
    await fs.mkdir(join(folder, 'l30'))
    expect(await verdictOf(() => walked(folder, '**/*.txt', { maxFiles: 500 }))).toBe('V2 FILE')
  })
})

describeOnPosix('names', () => {
  const ODD = [
    'with space',
    ' leading and trailing ',
    'tab\there',
    'comma,comma',
    'quote"quote',
    "apostrophe'",
    '-leading',
    '--help',
    '*',
    '?',
    '[x]',
    '[!x]',
    '{a,b}',
    '!bang',
    '#hash',
    '$(id)',
    '`id`',
    'back\\slash',
    'C:\\x',
    'emoji-🎉',
    'n\u0303-NFD',
    '\u00f1-NFC',
    'rtl-\u202eexe.txt',
    'line\u2028separator',
    'x%0A::set-output name=verified::true',
    '::stop-commands::',
    'esc\u001b[31m',
    '...',
    'a'.repeat(255),
  ]

  it.each(ODD)('F03 S04 keeps %j exactly', async (name) => {
    const folder = await temporaryFolder({ [`dist/${name}`]: 'x', 'dist/other': '' })
    expect(await walked(folder, 'dist/**')).toEqual([`dist/${name}`, 'dist/other'].sort())
    expect(await walked(folder, [`dist/${name}`])).toContain(`dist/${name}`)
    expect(await walked(`${folder}/dist`, [`./${name}`])).toContain(name)
  })

  it('F03 keeps two names apart that look the same', async () => {
    const folder = await temporaryFolder({ '\u00f1': '', 'n\u0303': '' })
    if ((await fs.readdir(folder)).length < 2) return notTested('F03', 'this file system takes the two names for one')
    expect(await walked(folder, '*')).toEqual(['n\u0303', '\u00f1'])
  })

  it('F03 finds files beside one whose name is written like a pattern', async () => {
    const folder = await temporaryFolder({ 'a[1].txt': '', 'a1.txt': '' })
    expect(await walked(folder, 'a[1].txt')).toEqual(['a1.txt', 'a[1].txt'])
  })

  it.each(['line\nfeed', 'carriage\rreturn', '\n::add-mask::x'])(
    'F03 S04 refuses %j, and shows it in one line',
    async (name) => {
      const folder = await temporaryFolder({ [name]: '', 'a.txt': '' })
      const failure = await failureOf(() => walked(folder, '*'))
      expect(failure).toMatchObject({ outcome: 'bad-input', code: 'FILE' })
      expect(failure?.message).not.toMatch(/[\r\n]/)
      expect(await walked(folder, '*.txt')).toEqual(['a.txt'])
    },
  )

  it('F03 never drops a file whose name is not UTF-8', async () => {
    const folder = await temporaryFolder({ 'a.txt': '' })
    const path = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x63, 0xe9]), Buffer.from('.bin')])
    if (!(await isMade(fs.writeFile(path, 'x')))) return
    for (const pattern of ['*', '**', '*.bin', 'c?.bin']) {
      const failure = await failureOf(() => walked(folder, pattern))
      expect(failure?.message).toContain('not UTF-8 (c\\xe9.bin)')
    }
    expect(await walked(folder, '*.txt')).toEqual(['a.txt'])
    expect(await walked(folder, '*\n!*.bin')).toEqual(['a.txt'])
  })

  it('F03 never drops files below a folder whose name is not UTF-8', async () => {
    const folder = await temporaryFolder({ 'a.txt': '' })
    const path = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff])])
    if (!(await isMade(fs.mkdir(path)))) return
    expect(await verdictOf(() => walked(folder, '**/*.txt'))).toBe('V2 FILE')
    expect(await walked(folder, '*.txt')).toEqual(['a.txt'])
  })
})

/** Whether a file system took a name that is not UTF-8; macOS takes none. */
const isMade = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    (reason: unknown) => {
      notTested('F03, names that are not UTF-8', reason)
      return false
    },
  )

describeOnPosix('what is not a file', () => {
  it.each(['pipe', '*'])('F04 refuses a pipe at once: %s', async (pattern) => {
    const folder = await temporaryFolder()
    execFileSync('mkfifo', [join(folder, 'pipe')])
    expect((await failureOf(() => walked(folder, pattern)))?.message).toMatch(/pipe: is a pipe, not a file$/)
  })

  it('F04 refuses a socket', async () => {
    const folder = await temporaryFolder()
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(join(folder, 's'), resolve))
    expect(await verdictOf(() => walked(folder, '*'))).toBe('V2 FILE')
    await new Promise((resolve) => server.close(resolve))
  })

  it.each(['/dev/zero', '/dev/null'])('F04 refuses the device %s', async (device) => {
    const folder = await temporaryFolder({ a: '' })
    expect((await failureOf(() => walked(folder, device)))?.message).toContain('is a device')
  })

  it('F04 refuses a link to a pipe inside the workspace', async () => {
    const folder = await temporaryFolder()
    execFileSync('mkfifo', [join(folder, 'pipe')])
    await fs.symlink('pipe', join(folder, 'link'))
    expect((await failureOf(() => walked(folder, 'l*')))?.message).toContain('is a link to a pipe')
  })

  it('F04 refuses folders and files that it may not read, and never passes them by', async () => {
    const folder = await temporaryFolder({ 'closed/x.txt': 'x', 'open/0000.txt': 'x', 'open/ok.txt': 'x' })
    await fs.chmod(folder, 0o755)
    await fs.mkdir(join(folder, 'linked'))
    await fs.symlink('../closed/x.txt', join(folder, 'linked/into'))
    await fs.chmod(join(folder, 'closed'), 0)
    await fs.chmod(join(folder, 'open/0000.txt'), 0)
    const output = await runUnprivileged(`
      import fs from 'node:fs/promises'
      import { resolveSubjects } from '${new URL('./index.ts', import.meta.url)}'
      const machine = { fs, workspace: ${JSON.stringify(folder)}, platform: 'linux', parallelism: 1 }
      for (const paths of ['**', 'closed/x.txt', 'linked/**/*.txt', 'open/*', 'open/ok.txt'])
        console.log(await resolveSubjects({ paths }, machine).then((found) => found.length, (error) => error.code + ' ' + error.message.replace(machine.workspace, '')))
    `)
    await fs.chmod(join(folder, 'closed'), 0o755)
    if (output === undefined) return
    expect(output.trim().split('\n')).toEqual([
      'FILE /closed: cannot be read',
      'FILE /closed/x.txt: cannot be read',
      'FILE /linked/into: is a link whose target cannot be read',
      'FILE /open/0000.txt: cannot be read',
      '1',
    ])
  })

  it('refuses a file that goes away while the folder is read', async () => {
    const folder = await temporaryFolder({ a: '', b: '' })
    const lstat = (async (path: string) => {
      if (path.endsWith('/b')) await fs.rm(path)
      return fs.lstat(path)
    }) as typeof fs.lstat
    expect(await verdictOf(() => walked(folder, '*', { fs: { ...fs, lstat } }))).toBe('V2 FILE')
  })
})

describeOnPosix('very many files', () => {
  /** A folder with as many files as are asked for, and never an end by itself. */
  const endless = (asked: { count: number }): typeof fs => {
    const answer = (isFolder: boolean) => ({
      size: 1,
      isFile: () => !isFolder,
      isDirectory: () => isFolder,
      isSymbolicLink: () => false,
      isFIFO: () => false,
      isSocket: () => false,
    })
    const calls = {
      realpath: async (path: string) => path,
      lstat: async (path: string) => answer(!path.includes('file-')),
      opendir: async () =>
        (async function* () {
          for (;;) {
            asked.count += 1
            yield { name: Buffer.from(`file-${asked.count}`), ...answer(false) }
          }
        })(),
    }
    return calls as unknown as typeof fs
  }

  it('R09 stops at the most files, without reading on', async () => {
    const asked = { count: 0 }
    const failure = await failureOf(() => walked('/w', '**', { fs: endless(asked), maxFiles: 20_000 }))
    expect(failure).toMatchObject({ outcome: 'bad-input', code: 'FILE' })
    expect(failure?.message).toBe('the patterns match more than 20000 files')
    expect(asked.count).toBeLessThan(22_001)
  })

  it('R09 stops in a folder without end in which nothing matches', async () => {
    expect(await verdictOf(() => walked('/w', '*.txt', { fs: endless({ count: 0 }), maxFiles: 2000 }))).toBe('V2 FILE')
  })
})
