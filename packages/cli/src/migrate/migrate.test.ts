import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { runSlsa, type SlsaRun } from '../testing/run-slsa.ts'
import { readOne } from './files.ts'
import { TARGET, workflow } from './testing/plan-text.ts'
import { runMigrate } from './testing/run-migrate.ts'
import { writeFiles } from './write.ts'

const NAMED = ['--owner', TARGET.repository, '--ref', TARGET.ref]
const TEXT = workflow('      - uses: actions/attest@v4 # v4.1.0\n        with: {subject-path: x}\n')
const MOVED = workflow(
  `      - uses: acme/slsa-actions/actions/attest@${TARGET.ref} # v1\n        with: {subject-path: x}\n`,
)
const FILE = '.github/workflows/w.yml'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slsa-migrate-'))
  put(FILE, TEXT)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
}

function read(name = FILE): string {
  return readFileSync(join(folder, name), 'utf8')
}

function migrate(...argv: readonly string[]): Promise<SlsaRun> {
  return runMigrate(argv, folder)
}

describe('slsa migrate', () => {
  it('shows a diff alone on standard output, with placeholders, and writes nothing', async () => {
    const { status, stdout, stderr } = await runSlsa(['migrate'], { cwd: folder })
    expect(status).toBe(0)
    expect(stdout).toBe(
      [
        `--- a/${FILE}`,
        `+++ b/${FILE}`,
        '@@ -3,5 +3,5 @@',
        '   a:',
        '     runs-on: ubuntu-24.04',
        '     steps:',
        '-      - uses: actions/attest@v4 # v4.1.0',
        '+      - uses: OWNER/slsa-actions/actions/attest@<full commit SHA of the release> # v1',
        '         with: {subject-path: x}',
        '',
      ].join('\n'),
    )
    expect(stderr).toContain('to move')
    expect(stderr).toContain('L2 before, L2 after')
    expect(stderr).toContain('placeholders: give --owner and --ref')
    expect(read()).toBe(TEXT)
  })

  it('writes, keeps the rights of the file, leaves nothing beside it, and then has nothing to do', async () => {
    chmodSync(join(folder, FILE), 0o640)
    const run = await migrate('--write', ...NAMED)
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toContain('1 moved, 0 left')
    expect(read()).toBe(MOVED)
    expect(statSync(join(folder, FILE)).mode & 0o777).toBe(0o640)
    expect(readdirSync(join(folder, '.github/workflows'))).toEqual(['w.yml'])
    expect(await migrate('--check')).toMatchObject({ status: 0, stdout: '1 file(s) read: nothing to move\n' })
  })

  it('reads the actions of the folder too, and takes files by their names', async () => {
    put('action.yaml', 'runs:\n  using: composite\n  steps:\n    - uses: actions/attest@v4\n')
    put('.github/actions/x/action.yml', 'runs:\n  using: composite\n  steps:\n    - uses: actions/attest@v4\n')
    put('.github/workflows/none.txt', ': no YAML [')
    expect((await migrate(...NAMED)).stderr).toContain('3 file(s) read: 3 can be moved')
    expect((await migrate('action.yaml', ...NAMED)).stderr).toContain('1 file(s) read: 1 can be moved')
    expect((await migrate('.github/workflows', ...NAMED)).stderr).toContain('1 file(s) read: 1 can be moved')
  })

  it('ends with 1 and the reason when something is left, and moves the rest', async () => {
    put('.github/workflows/x.yml', workflow('      - run: cosign sign --key k x\n'))
    const run = await migrate('--write', ...NAMED)
    expect(run.status).toBe(1)
    expect(run.stdout).toContain('it signs with a key')
    expect(read()).toBe(MOVED)
  })

  it('ends --check with 1 while there is something to move', async () => {
    const run = await migrate('--check')
    expect(run).toMatchObject({ status: 1, stderr: '' })
    expect(run.stdout).not.toContain('@@')
  })

  it('tells everything as JSON', async () => {
    const run = await migrate('--json', ...NAMED)
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(JSON.parse(run.stdout)).toMatchObject({
      action: 'migrate',
      placeholder: false,
      moved: 1,
      left: 0,
      files: [{ file: FILE, changed: true, diff: expect.stringContaining('@@'), places: [{ line: 6, job: 'a' }] }],
    })
  })

  it.each([
    [['--write'], 'needs --owner and --ref'],
    [['--owner', 'a/b'], 'go together'],
    [['--owner', 'ab', '--ref', TARGET.ref], '--owner: is no repository'],
    [['--owner', 'a/b c', '--ref', TARGET.ref], '--owner: is no repository'],
    [['--owner', 'a/..', '--ref', TARGET.ref], '--owner: is no repository'],
    [['--owner', 'a/b', '--ref', 'v1'], '--ref: is no full commit'],
    [['--owner', 'a/b', '--ref', '0'.repeat(40)], '--ref: is no full commit'],
    [[...NAMED, '--ref-comment', 'v1\nrun: x'], '--ref-comment'],
    [[...NAMED, '--write', '--check'], 'not both'],
    [['none.yml'], 'is not there'],
    [['.github/none'], 'is not there'],
  ])('ends %j with 2', async (argv, words) => {
    const run = await migrate(...argv)
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain(words)
  })

  it('ends with 2 for a folder without workflows', async () => {
    mkdirSync(join(folder, 'empty'))
    expect(await migrate('empty')).toMatchObject({ status: 2, stdout: '' })
  })
})

describe('files that nobody should trust', () => {
  const bomb = `a: &a0 [x]\n${Array.from({ length: 40 }, (_, n) => `b${n}: &a${n + 1} [*a${n}, *a${n}, *a${n}]\n`).join('')}`
  it.each([
    ['5 MB', `a: ${'x'.repeat(5_000_000)}\n`, 'at most'],
    ['broken YAML', 'jobs: [', 'line 1'],
    ['a key twice', 'jobs: {}\njobs: {}\n', 'stands twice'],
    ['a step with a key twice', workflow('      - uses: a/b@v1\n        uses: actions/attest@v1\n'), 'stands twice'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'WORKFLOW'],
    ['no mapping', '- a\n', 'is no mapping'],
    ['nothing', '', 'is no mapping'],
    ['bytes that are no UTF-8', Uint8Array.of(0x61, 0x3a, 0x20, 0xff), 'is not UTF-8'],
    ['control characters', 'a: "\u001b[31m"\n', 'U+001B'],
    ['deep nesting', `a: ${'['.repeat(200_000)}`, 'WORKFLOW'],
    ['an alias of nothing', 'a: *nothing\n', 'WORKFLOW'],
    ['more steps than anybody writes', workflow('      - run: x\n'.repeat(2500)), 'jobs and steps'],
  ])('end with 2, and nothing is written: %s', async (_what, content, words) => {
    put('.github/workflows/z.yml', content)
    const run = await migrate('--write', ...NAMED)
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain(words)
    expect(run.stderr).not.toContain('\u001b')
    expect(read()).toBe(TEXT)
  })

  it('may be full of aliases, which are not followed', async () => {
    put('.github/workflows/z.yml', `${bomb}${TEXT}`)
    expect((await migrate(...NAMED)).stderr).toContain('2 file(s) read: 2 can be moved')
  })

  it('may be written to take long, and do not', async () => {
    const scripts = [
      `set${' -o pipefail'.repeat(60)} x`,
      `cosign sign ${'""'.repeat(2000)}`,
      `cosign sign '${'${{'.repeat(1300)}'`,
      `cosign sign ${' '.repeat(4000)}`,
    ]
    put(
      '.github/workflows/z.yml',
      workflow(scripts.map((script) => `      - run: |\n          ${script}\n          cosign sign\n`).join('')),
    )
    const started = process.hrtime.bigint()
    expect((await migrate()).status).toBe(1)
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(10)
  })

  it('are not reached through links', async () => {
    put('outside.yml', TEXT)
    symlinkSync('../../outside.yml', join(folder, '.github/workflows/link.yml'))
    const run = await migrate('--write', ...NAMED)
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('symbolic link')
    expect([read(), read('outside.yml')]).toEqual([TEXT, TEXT])
  })

  it('are not reached through a linked folder', async () => {
    mkdirSync(join(folder, 'repo'))
    symlinkSync('../.github', join(folder, 'repo/.github'))
    const run = await migrate('repo', '--write', ...NAMED)
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('leads out of the folder')
    expect(read()).toBe(TEXT)
  })

  it('S13 turn no direction of writing on the screen', async () => {
    put(FILE, TEXT.replace('on: push', 'on: push # \u202e'))
    put('.github/workflows/y.yml', `${TEXT}# \u202e\n`)
    const run = await migrate()
    expect(run.stdout + run.stderr).not.toContain('\u202e')
  })
})

describe('writeFiles', () => {
  it('refuses a file that somebody changed meanwhile, and says what is written', async () => {
    put('one.yml', TEXT)
    const one = await readOne(join(folder, 'one.yml'), 'one.yml')
    const two = await readOne(join(folder, FILE), FILE)
    put(FILE, `${TEXT}# mine\n`)
    const written = writeFiles([
      { file: one, text: MOVED },
      { file: two, text: MOVED },
    ])
    await expect(written).rejects.toMatchObject({
      code: 'WORKFLOW',
      message: `${FILE}: somebody changed it meanwhile; already written: one.yml`,
    })
    expect([read('one.yml'), read()]).toEqual([MOVED, `${TEXT}# mine\n`])
    expect(readdirSync(join(folder, '.github/workflows'))).toEqual(['w.yml'])
  })

  it('changes none when one cannot be written beside', async () => {
    const file = await readOne(join(folder, FILE), FILE)
    const gone = { ...file, path: join(folder, 'gone/w.yml'), name: 'gone/w.yml' }
    await expect(
      writeFiles([
        { file, text: MOVED },
        { file: gone, text: MOVED },
      ]),
    ).rejects.toMatchObject({
      message: expect.stringContaining('nothing was written'),
    })
    expect(read()).toBe(TEXT)
  })
})
