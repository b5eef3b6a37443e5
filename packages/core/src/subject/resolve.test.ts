import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { failureOf, verdictOf } from '../testing/failure.ts'
import { describeOnPosix } from '../testing/not-tested.ts'
import { removeFolders, temporaryFolder } from '../testing/temporary-folder.ts'
import { windowsFs } from '../testing/windows-fs.ts'
import { resolveSubjects, type SubjectMachine, type SubjectRequest } from './index.ts'

afterAll(removeFolders)

const A = 'a'.repeat(64)

const machine = (workspace: string, changes: Partial<SubjectMachine> = {}): SubjectMachine => ({
  fs,
  workspace,
  platform: 'linux',
  parallelism: 1,
  ...changes,
})

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

async function named(files: Record<string, string>, request: SubjectRequest) {
  const folder = await temporaryFolder(files)
  const notices: string[] = []
  const subjects = await resolveSubjects(request, machine(folder, { notice: (line) => notices.push(line) }))
  return { names: subjects.map(({ name }) => name), subjects, notices, folder }
}

describeOnPosix('subjects of files', () => {
  it('are named by their base names and carry digest and path', async () => {
    const { subjects, folder } = await named({ 'dist/a.tgz': 'aa', 'dist/b.tgz': 'b' }, { paths: 'dist/*.tgz' })
    expect(subjects).toEqual([
      { name: 'a.tgz', digest: { sha256: sha256('aa') }, path: `${folder}/dist/a.tgz` },
      { name: 'b.tgz', digest: { sha256: sha256('b') }, path: `${folder}/dist/b.tgz` },
    ])
  })

  it('F05 are told apart by their paths when they share a base name, and only then', async () => {
    const files = { 'x64/app': '1', 'arm/app': '2', 'arm/doc': '3', app: '4' }
    const { names } = await named(files, { paths: '**' })
    expect(names).toEqual(['app', 'arm/app', 'doc', 'x64/app'])
  })

  it('F05 are told apart also when they are equal', async () => {
    const { names } = await named({ 'a/LICENSE': 'x', 'b/LICENSE': 'x' }, { paths: '**' })
    expect(names).toEqual(['a/LICENSE', 'b/LICENSE'])
  })

  it.each([
    ['path', ['arm/app', 'doc', 'x64/app']],
    ['auto', ['arm/app', 'doc', 'x64/app']],
    ['base', ['app', 'doc', 'app']],
  ] as const)('F05 follow the style %s', async (nameStyle, expected) => {
    const { names, notices } = await named({ 'x64/app': '1', 'arm/app': '2', doc: '3' }, { paths: '**', nameStyle })
    expect(names).toEqual(expected)
    expect(notices).toEqual(nameStyle === 'base' ? ['several files with different digests get the name "app"'] : [])
  })

  it('F05 count once with the style base when they are equal in all', async () => {
    const { names, notices } = await named({ 'a/x': '1', 'b/x': '1' }, { paths: '**', nameStyle: 'base' })
    expect([names, notices]).toEqual([['x'], []])
  })

  it('C04 get one name when one is given, as actions/attest has it, with a notice', async () => {
    const { subjects, notices } = await named({ a: '1', b: '2', c: '1' }, { paths: '*', name: 'ghcr.io/o/app' })
    expect(subjects.map(({ name, digest }) => [name, digest.sha256])).toEqual([
      ['ghcr.io/o/app', sha256('1')],
      ['ghcr.io/o/app', sha256('2')],
    ])
    expect(notices).toEqual(['several files with different digests get the name "ghcr.io/o/app"'])
  })

  it('F05 outside of the workspace are named from the folder of their pattern, and never equal', async () => {
    const folder = await temporaryFolder({ 'w/own': '', 'p/x/app': '1', 'p/y/app': '2', 'q/x/app': '3' })
    const inside = machine(`${folder}/w`)
    const subjects = await resolveSubjects({ paths: `${folder}/p/**` }, inside)
    expect(subjects.map(({ name }) => name)).toEqual(['x/app', 'y/app'])
    expect(await verdictOf(() => resolveSubjects({ paths: `${folder}/p/**\n${folder}/q/**` }, inside))).toBe(
      'V2 SUBJECT',
    )
  })

  it('F05 on Windows are named with /', async () => {
    const content = join(await temporaryFolder({ content: 'x' }), 'content')
    const open = (async () => fs.open(content)) as typeof fs.open
    const pretended = windowsFs(['D:/w/x/App.exe', 'D:/w/y/App.exe', 'D:/w/y/lib.dll'])
    const windows = machine('D:\\w', { platform: 'win32', fs: { ...pretended, open } })
    const subjects = await resolveSubjects({ paths: '**\\*.EXE, y\\*.dll' }, windows)
    expect(subjects.map(({ name }) => name)).toEqual(['x/App.exe', 'y/App.exe', 'lib.dll'])
    expect(subjects[0]?.digest).toEqual({ sha256: sha256('x') })
  })

  it('K09 are refused altogether when the 500th of a thousand cannot be read', async () => {
    const files = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`f${1000 + index}`, String(index)]))
    const folder = await temporaryFolder(files)
    const open = (async (path: string, flags: number) => {
      if (path.endsWith('/f1499')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' })
      return fs.open(path, flags)
    }) as typeof fs.open
    const failure = await failureOf(() => resolveSubjects({ paths: '*' }, machine(folder, { fs: { ...fs, open } })))
    expect(failure).toMatchObject({ outcome: 'bad-input', code: 'FILE' })
    expect(failure?.message).toContain('/f1499: cannot be read')
  })

  it.each(['a\nb', 'a\rb', 'a\0b', ' ', ''])('F03 refuse the name %j', async (name) => {
    expect(await verdictOf(() => named({ x: '' }, { paths: 'x', name }))).toBe('V2 INPUT')
  })
})

describeOnPosix('subjects of a digest', () => {
  it('has the name as it is given', async () => {
    const { subjects } = await named({}, { digest: `sha512:${'b'.repeat(128)}`, name: '../../etc/passwd' })
    expect(subjects).toEqual([{ name: '../../etc/passwd', digest: { sha512: 'b'.repeat(128) } }])
  })

  it.each([
    ['no name', { digest: `sha256:${A}` }, 'V2 INPUT'],
    ['a blank name', { digest: `sha256:${A}`, name: ' ' }, 'V2 INPUT'],
    ['a line end in the name', { digest: `sha256:${A}`, name: 'a\nb' }, 'V2 INPUT'],
    ['63 hex', { digest: `sha256:${A.slice(1)}`, name: 'x' }, 'V2 SUBJECT'],
    ['SHA256', { digest: `SHA256:${A}`, name: 'x' }, 'V2 SUBJECT'],
    ['md5', { digest: `md5:${'a'.repeat(32)}`, name: 'x' }, 'V2 SUBJECT'],
    ['two colons', { digest: `sha256::${A}`, name: 'x' }, 'V2 SUBJECT'],
  ])('F09 is refused with %s', async (_, request, verdict) => {
    expect(await verdictOf(() => named({}, request))).toBe(verdict)
  })
})

describeOnPosix('subjects of checksums', () => {
  const LINES = `${A}  app\n${'b'.repeat(64)}  doc\n`

  it('are read from a file', async () => {
    expect((await named({ 'out dir/SHA256SUMS': LINES }, { checksums: 'out dir/SHA256SUMS' })).names).toEqual([
      'app',
      'doc',
    ])
  })

  it.each([LINES, LINES.trim(), `${A}  app`, `SHA256 (app) = ${A}`, `SHA256(app)= ${A}`, `${A} *app`])(
    'are read from the input itself: %j',
    async (checksums) => {
      expect((await named({}, { checksums })).names[0]).toBe('app')
    },
  )

  it.each([
    ['a missing file', 'SHA256SUMS', 'V2 INPUT'],
    ['a missing file with a blank in its name', 'my sums.txt', 'V2 INPUT'],
    ['a folder', 'folder', 'V2 FILE'],
    ['a device', '/dev/zero', 'V2 FILE'],
    ['UTF-16', 'utf16', 'V2 SUBJECT'],
    ['an empty file', 'empty', 'V2 NO_SUBJECT'],
    ['a digest alone', A, 'V2 SUBJECT'],
    ['a bad line', 'bad', 'V2 SUBJECT'],
  ])('F07 are refused for %s', async (_, checksums, verdict) => {
    const folder = await temporaryFolder({ 'folder/x': '', empty: '', bad: `${A}  ok\n${A}\n` })
    await fs.writeFile(join(folder, 'utf16'), Buffer.from(LINES, 'utf16le'))
    expect(await verdictOf(() => resolveSubjects({ checksums }, machine(folder)))).toBe(verdict)
  })

  it('R01 are refused for a file that is too large, before it is read', async () => {
    const folder = await temporaryFolder({ sums: '' })
    await fs.truncate(join(folder, 'sums'), 64 * 1024 * 1024 + 1)
    const failure = await failureOf(() => resolveSubjects({ checksums: 'sums' }, machine(folder)))
    expect(failure?.message).toBe('sums: has 67108865 bytes; at most 67108864 are read')
  })

  it('F15 are refused beside a name', async () => {
    expect(await verdictOf(() => named({}, { checksums: LINES, name: 'x' }))).toBe('V2 INPUT')
  })
})

describeOnPosix("subjects of the runner's list", () => {
  const list = (text: string): Record<string, string> => ({ 'list.json': text })
  const resolved = async (files: Record<string, string>, path = 'list.json') => {
    const folder = await temporaryFolder(files)
    return resolveSubjects({ artifactsList: join(folder, path) }, machine(folder))
  }

  it('are its subjects', async () => {
    const text = `{"version":1,"subjects":[{"name":"app","digest":"sha256:${A}","kind":"file"}]}`
    expect(await resolved(list(text))).toEqual([{ name: 'app', digest: { sha256: A } }])
  })

  it.each(['', ' \n', '{"version":1,"subjects":[]}'])('are missing in %j', async (text) => {
    expect(await verdictOf(() => resolved(list(text)))).toBe('V2 NO_SUBJECT')
  })

  it('are refused when the list cannot be read', async () => {
    expect(await verdictOf(() => resolved({}))).toBe('V2 FILE')
    expect(await verdictOf(() => resolved({ 'folder/x': '' }, 'folder'))).toBe('V2 FILE')
  })
})

describeOnPosix('which subjects are meant', () => {
  it.each([
    ['paths and digest', { paths: 'x', digest: `sha256:${A}`, name: 'x' }],
    ['paths and checksums', { paths: 'x', checksums: `${A}  x` }],
    ['digest and checksums', { digest: `sha256:${A}`, checksums: `${A}  x`, name: 'x' }],
    ['all three', { paths: 'x', digest: `sha256:${A}`, checksums: `${A}  x` }],
  ])('F15 is refused when it is unclear: %s', async (_, request) => {
    const failure = await failureOf(() => named({ x: '' }, request))
    expect(failure).toMatchObject({ outcome: 'bad-input', code: 'INPUT' })
    expect(failure?.message).toContain('only one of them at a time')
  })

  it('F15 C04 is refused when nothing is given', async () => {
    expect(await verdictOf(() => named({}, {}))).toBe('V2 NO_SUBJECT')
    expect(await verdictOf(() => named({}, { name: 'x' }))).toBe('V2 INPUT')
  })
})
