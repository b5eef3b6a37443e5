import { describe, expect, it } from '@jest/globals'
import { createLog } from './log.ts'
import { printable } from './printable.ts'
import { stdoutOf } from './testing/stdout.ts'

/** How the runner finds a command: `::name::` where a line begins, after blanks, or `##[name]` anywhere. */
const COMMAND = /^\s*::[^:]+::|##\[/

const HOSTILE = [
  '::set-output name=verified::true',
  '  ::add-mask::a',
  '\n::stop-commands::token',
  'app\n::error::x',
  'app\r\n::add-mask::x',
  '##[error]x',
  'app ##[add-mask]x',
  '\u2028::warning::x',
  '\u001b[31m::notice::x',
  '\ufeff::debug::x',
  '\u00a0::debug::x',
  '"::group::x',
  '##\u200b[command]x',
]

describe('printable', () => {
  it.each(HOSTILE)('S04 lets no command through: %j', (text) => {
    const line = printable(text)
    expect(line).not.toMatch(/[\r\n\u2028\u2029]/)
    expect(line).not.toMatch(COMMAND)
  })

  it.each([
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u009b1mbold', 'bold'],
    ['\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007', 'click'],
    ['\u001b]0;title\u001b\\text', 'text'],
    ['\u001b]0;never ends', ''],
  ])('S13 strips what a terminal acts on: %j', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  it('F03 shows what could not be seen, and marks that turn the direction of writing', () => {
    expect(printable('a\tb\u0000c\u202efdp.exe\u200b')).toBe('a\\u{9}b\\u{0}c\\u{202e}fdp.exe\\u{200b}')
  })

  it.each(['dist/app-1.0.tgz', 'C++::std', 'a::b', 'größe 10 % naïve 日本 🙂', ''])(
    'leaves an ordinary text alone: %j',
    (text) => {
      expect(printable(text)).toBe(text)
    },
  )

  it('cuts a line that nobody would read', () => {
    expect(printable('x'.repeat(1_000_000)).length).toBeLessThan(10_000)
  })
})

describe('createLog', () => {
  it.each(HOSTILE)('S04 writes exactly one line, whatever the text: %j', async (text) => {
    const log = createLog()
    expect(await stdoutOf(() => log.info(text))).toHaveLength(1)
    const [annotation, ...rest] = await stdoutOf(() => log.failure(text, text))
    expect(rest).toEqual([])
    expect(annotation).toMatch(/^::error title=/)
    expect(annotation).not.toContain('##[')
  })

  it('S04 names the file and line of a failure, and no text can name another', async () => {
    const log = createLog()
    const [line, ...rest] = await stdoutOf(() =>
      log.failure('t', 'm', { file: 'a,line=9::x\n.yaml', line: 3, column: 7 }),
    )
    expect(rest).toEqual([])
    expect(line).toMatch(/^::error title=t,file=a%2Cline=9%3A%3Ax[^,:]*\.yaml,line=3,col=7::m$/)
  })
})
