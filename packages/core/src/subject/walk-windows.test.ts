import { describe, expect, it } from '@jest/globals'
import { failureOf, verdictOf } from '../testing/failure.ts'
import { windowsFs } from '../testing/windows-fs.ts'
import { walkFiles } from './walk.ts'

const FILES = [
  'D:/a/repo/dist/App.exe',
  'D:/a/repo/dist/lib/core.DLL',
  'D:/a/repo/readme.md',
  'D:/a/repo/out -> D:/a/secret',
  'D:/a/repo/alias -> D:/a/repo/dist',
  'D:/a/secret/key.pem',
  'C:/tools/x.exe',
  '//server/share/y.exe',
]

const walked = async (patterns: string, workspace = 'D:\\a\\repo') =>
  (await walkFiles(patterns, { fs: windowsFs(FILES), workspace, platform: 'win32', parallelism: 1 })).map(
    ({ path, relative }) => `${path} as ${relative}`,
  )

describe('walkFiles on Windows', () => {
  it.each([
    'dist\\*.exe',
    'dist/*.exe',
    '.\\dist\\app.e?e',
    'D:\\a\\repo\\dist\\*.exe',
    'd:/A/Repo/dist/*.EXE',
    '\\a\\repo\\dist\\*.exe',
  ])('finds with %s what is called App.exe', async (pattern) => {
    const [found = '', ...more] = await walked(pattern)
    expect(more).toEqual([])
    expect(found.toLowerCase()).toMatch(/^d:\/a\/repo\/dist\/app\.exe as dist\/app\.exe$/)
  })

  it('finds a file once, however it is written', async () => {
    expect(await walked('dist\\App.exe, DIST/app.EXE\nD:\\a\\repo\\dist\\*.exe')).toHaveLength(1)
  })

  it('finds files of a folder with / in their names', async () => {
    expect(await walked('dist')).toEqual([
      'D:/a/repo/dist/App.exe as dist/App.exe',
      'D:/a/repo/dist/lib/core.DLL as dist/lib/core.DLL',
    ])
  })

  it('excludes without regard to case', async () => {
    expect(await walked('dist\\**\n!DIST\\LIB')).toEqual(['D:/a/repo/dist/App.exe as dist/App.exe'])
  })

  it('finds files on another drive and on a share', async () => {
    expect(await walked('C:\\tools\\*')).toEqual(['C:/tools/x.exe as x.exe'])
    expect(await walked('\\\\server\\share\\*')).toEqual(['//server/share/y.exe as y.exe'])
  })

  it('knows its workspace when the case of its path differs', async () => {
    expect(await walked('alias\\*.exe', 'd:\\A\\REPO')).toEqual(['d:/A/REPO/alias/App.exe as alias/App.exe'])
  })

  it('F02 refuses a link out of the workspace', async () => {
    const failure = await failureOf(() => walked('out\\*.pem'))
    expect(failure?.message).toContain('outside of the workspace')
    expect(await verdictOf(() => walked('**'))).toBe('V2 FILE')
  })

  it('takes a backslash never for an escape', async () => {
    expect(await verdictOf(() => walked('dist\\[A]pp.exe'))).toBe('V0')
  })
})
