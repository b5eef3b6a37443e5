import { describe, expect, it } from '@jest/globals'
import { isLockFile, readLockFile } from '../index.ts'

const HEX = 'ab'.repeat(32)
const HEX512 = 'cd'.repeat(64)
const SRI = `sha512-${Buffer.from(HEX512, 'hex').toString('base64')}`
const read = (file: string, text: string) => readLockFile(Buffer.from(text), file)
const shown = (file: string, text: string) =>
  read(file, text).map((use) =>
    use.kind === 'package'
      ? `${use.place.line} ${use.purl} ${use.files.map(({ digest }) => `${digest.algorithm}:${digest.hex.slice(0, 4)}`).join(' ')}`
      : use.kind === 'file'
        ? `${use.place.line} file ${use.path}`
        : `${use.place.line} ${use.text}: ${use.why}`,
  )
const npm = (packages: object) =>
  JSON.stringify({ lockfileVersion: 3, packages: { '': { name: 'x' }, ...packages } }, null, 2)

describe('package-lock.json', () => {
  it('names what is installed, with its digest and line, and not the workspaces', () => {
    const text = npm({
      'node_modules/@acme/a': { version: '1.0.0', integrity: SRI },
      'node_modules/b/node_modules/c': { version: '2.0.0+x', integrity: `sha1-aaaa ${SRI}` },
      'node_modules/w': { resolved: 'packages/w', link: true },
      'packages/w': { version: '0.0.0' },
      'node_modules/alias': { name: 'real', version: '3.0.0', integrity: SRI },
    })
    expect(shown('package-lock.json', text)).toEqual([
      '7 pkg:npm/%40acme/a@1.0.0 sha512:cdcd',
      '11 pkg:npm/c@2.0.0%2Bx sha512:cdcd',
      '22 pkg:npm/real@3.0.0 sha512:cdcd',
    ])
  })

  it.each([
    ['no integrity', { version: '1.0.0' }, 'has no version with an integrity'],
    [
      'a repository',
      { version: '1.0.0', resolved: 'git+ssh://git@github.com/a/b.git#c' },
      'has no version with an integrity',
    ],
    [
      'SHA-1 alone',
      { version: '1.0.0', integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' },
      'has no integrity of SHA-256 or stronger',
    ],
    ['a hash that is cut', { version: '1.0.0', integrity: 'sha512-AAAA' }, 'has no integrity of SHA-256 or stronger'],
    [
      'two hashes of one strength',
      { version: '1.0.0', integrity: `${SRI} ${SRI}` },
      'has no integrity of SHA-256 or stronger',
    ],
    ['a package within one', { version: '1.0.0', inBundle: true }, 'lies inside of another package'],
  ])('leaves nothing out: %s', (_, entry, why) => {
    expect(read('package-lock.json', npm({ 'node_modules/a': entry }))).toMatchObject([
      { kind: 'undecidable', text: 'a', why },
    ])
  })

  it.each([
    ['version 1', '{"lockfileVersion":1,"dependencies":{}}'],
    ['a key twice', '{"packages":{"node_modules/a":{},"node_modules/a":{}}}'],
    ['a list', '[]'],
    ['no object', '{"packages":{"node_modules/a":1}}'],
    ['no JSON', '{'],
  ])('is refused with %s', (_, text) => {
    expect(() => read('package-lock.json', text)).toThrow(expect.objectContaining({ code: 'LOCK_FILE' }))
  })
})

describe('requirements files', () => {
  it('name what is pinned with hashes, over several lines', () => {
    const text = `# by a tool\n--index-url https://pypi.org/simple\nFlask_X[async]==3.0.1 \\\n    --hash=sha256:${HEX} \\\n    --hash=sha512:${HEX512}  # why\nb==1 ; python_version < "3.9" --hash=sha256:${HEX}\r\n-r more.txt\n`
    expect(shown('requirements.txt', text)).toEqual([
      '3 pkg:pypi/flask-x@3.0.1 sha256:abab sha512:cdcd',
      '6 pkg:pypi/b@1 sha256:abab',
      '7 file more.txt',
    ])
  })

  it.each([
    'a',
    'a>=1',
    'a==1.*',
    '-e .',
    'git+https://example.com/a',
    './a.whl',
    'https://example.com/a.whl',
    `a==1,<2 --hash=sha256:${HEX}`,
    `a==1 --hash=md5:${HEX}`,
    'a==1',
    `a==1 --hash=sha256:${HEX} --unknown`,
  ])('leave nothing out: %s', (line) => expect(read('requirements.txt', line)).toMatchObject([{ kind: 'undecidable' }]))

  it('R08 are read in no time, whatever stands in them', () => {
    const begun = process.cpuUsage().user
    read('requirements.txt', `a==1 ${'--hash=a'.repeat(20_000)} !`)
    read('requirements.txt', `a==1${' --hash=a'.repeat(20_000)} !`)
    expect(process.cpuUsage().user - begun).toBeLessThan(3_000_000)
  })
})

describe('poetry.lock and uv.lock', () => {
  it('name each package with the files of which one is installed', () => {
    const poetry = `[[package]]\nname = "A.b"\nversion = "1.0"\nfiles = [\n    {file = "a.whl", hash = "sha256:${HEX}"},\n    {file = 'a.tgz', hash = "sha512:${HEX512}"}, # two\n]\n\n[package.dependencies]\nc = ">=1"\n\n[[package]]\nname = "c"\nversion = "2"\nfiles = [{file = "c.whl", hash = "sha256:${HEX}"}]\n\n[metadata]\nlock-version = "2.1"\n`
    expect(shown('poetry.lock', poetry)).toEqual([
      '1 pkg:pypi/a-b@1.0 sha256:abab sha512:cdcd',
      '12 pkg:pypi/c@2 sha256:abab',
    ])
    const uv = `version = 1\nrequires-python = ">=3.13"\n\n[[package]]\nname = "me"\nversion = "0"\nsource = { editable = "." }\n\n[[package]]\nname = "d"\nversion = "1"\nsource = { registry = "https://pypi.org/simple" }\nsdist = { url = "https://x/d.tar.gz", hash = "sha256:${HEX}", size = 12, upload-time = "2026-01-01T00:00:00Z" }\nwheels = [\n    { url = "https://x/d.whl", hash = "sha256:${HEX}", size = 1 },\n]\n`
    expect(read('uv.lock', uv)).toMatchObject([
      { kind: 'package', name: 'd', files: [{ name: 'd.whl' }, { name: 'd.tar.gz' }], place: { line: 9 } },
    ])
  })

  it.each([
    ['no files', '[[package]]\nname="a"\nversion="1"'],
    ['no name', `[[package]]\nversion="1"\nfiles=[{hash="sha256:${HEX}"}]`],
    ['a weak hash', '[[package]]\nname="a"\nversion="1"\nfiles=[{file="a",hash="md5:00"}]'],
    [
      'a repository',
      `[[package]]\nname="a"\nversion="1"\nsource={git="https://x"}\nwheels=[{url="a",hash="sha256:${HEX}"}]`,
    ],
    [
      'a folder of poetry',
      `[[package]]\nname="a"\nversion="1"\nfiles=[{file="a",hash="sha256:${HEX}"}]\n[package.source]\ntype="directory"`,
    ],
  ])('leave nothing out: %s', (_, text) => {
    expect(read('uv.lock', text)).toMatchObject([{ kind: 'undecidable' }])
  })

  it.each([
    ['a key twice', 'a=1\na=2'],
    ['a table twice', '[a]\n[a]'],
    ['a list that never ends', 'a=[1,'],
    ['a text that never ends', 'a="x\n"'],
    ['two values', 'a=1 2'],
    ['an escape that is none', 'a="\\x"'],
    ['packages that are no list', 'package=1'],
    ['packages that are no tables', 'package=[1]'],
    ['R08 endless nesting', `a=${'['.repeat(10_000)}`],
  ])('are refused with %s', (_, text) => {
    expect(() => read('poetry.lock', text)).toThrow(expect.objectContaining({ code: 'LOCK_FILE' }))
  })
})

describe('isLockFile', () => {
  it.each([
    'package-lock.json',
    'a/npm-shrinkwrap.json',
    'poetry.lock',
    'uv.lock',
    'requirements.txt',
    'requirements-dev.txt',
    'dev-requirements.txt',
  ])('takes %s', (name) => expect(isLockFile(name)).toBe(true))
  it.each(['Cargo.lock', 'package.json', 'requirements.in', 'yarn.lock'])('leaves %s', (name) =>
    expect(isLockFile(name)).toBe(false),
  )
})
