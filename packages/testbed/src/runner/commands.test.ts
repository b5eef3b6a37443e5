import { describe, expect, it } from '@jest/globals'
import { parsePairs } from './command-file.ts'
import { evaluateText } from './expression.ts'
import { createLineCutter } from './lines.ts'
import { createMasker } from './masker.ts'
import { createStepLog, type StepLog } from './step-log.ts'

function logOf(...lines: string[]): StepLog {
  const log = createStepLog(createMasker(), false)
  for (const line of lines) log.print(line)
  return log
}

describe('commands in a log', () => {
  it('become annotations, with their properties', () => {
    const log = logOf('::error file=src/a%2Cb.ts,line=3,title=Bad%3A thing::first%0Asecond 100%25')
    expect(log.annotations).toEqual([
      {
        level: 'error',
        message: 'first\nsecond 100%',
        title: 'Bad: thing',
        file: 'src/a,b.ts',
        line: '3',
        isShown: true,
      },
    ])
  })

  it.each(['  ::warning::x', '::WARNING::x', 'text before ##[warning]x', '::warning title=::x', '::warning foo::x'])(
    'are found in %j',
    (line) => {
      expect(logOf(line).annotations).toMatchObject([{ level: 'warning', message: 'x' }])
    },
  )

  it.each([
    'text ::warning::x',
    ':: warning::x',
    '::warning:x',
    '::unknown::x',
    '##[unknown]x',
    '##[warning',
    ':warning::x',
  ])('are not found in %j, which stays in the log', (line) => {
    const log = logOf(line)
    expect([log.annotations, log.lines]).toEqual([[], [line]])
  })

  it('unescape the percent sign last', () => {
    expect(logOf('::error::a%250Ab').annotations[0]?.message).toBe('a%0Ab')
  })

  it('show ten annotations of a level', () => {
    const log = logOf(...Array.from({ length: 12 }, (_, index) => `::error::${index}`), '::notice::n')
    expect(log.annotations.filter(({ isShown }) => isShown).map(({ message }) => message)).toEqual([
      ...'0123456789',
      'n',
    ])
  })

  it('set outputs by the old command, with a warning: hostile text that reaches the log can do that', () => {
    const log = logOf('::set-output name=verified::true', 'ok ##[set-output name=level;]3')
    expect([log.outputs, log.warnings.length]).toEqual([{ verified: 'true', level: '3' }, 2])
  })

  it.each(['::set-env name=A::b', '::add-path::/evil'])('fail the step with %s', (line) => {
    const log = logOf(line)
    expect([log.hasFailed(), log.errors]).toEqual([true, [expect.stringContaining('is disabled')]])
  })

  it('mask from there on, each line of the secret and its encodings', () => {
    const log = logOf(
      'early hunter2',
      '::add-mask::hunter2%0Asecond line',
      'late hunter2 and hunter2hunter2',
      `second line, ${Buffer.from('hunter2').toString('base64')}`,
      '::error title=hunter2::my hunter2',
    )
    expect([log.masks, log.lines]).toEqual([
      ['hunter2\nsecond line'],
      ['early hunter2', 'late *** and ***', '***, ***', '##[error]my ***'],
    ])
    expect(log.annotations).toMatchObject([{ title: '***', message: 'my ***' }])
  })

  it('warn about an empty mask', () => {
    expect(logOf('::add-mask:: ').warnings).toEqual(["Can't add secret mask for empty string in ##[add-mask] command."])
  })

  it('stop, and resume at the token only', () => {
    const log = logOf('::stop-commands::t0ken', '::error::a', '::add-mask::b', '::other::', '::t0ken::', '::error::c')
    expect([log.annotations.map(({ message }) => message), log.masks, log.lines]).toEqual([
      ['c'],
      [],
      ['::stop-commands::t0ken', '::error::a', '::add-mask::b', '::other::', '::t0ken::', '##[error]c'],
    ])
  })

  it('hide a stop token that is long enough to be a secret', () => {
    const log = logOf('::stop-commands::secret-token', '::error::a')
    expect([log.annotations, createStepLog(createMasker(), false).lines]).toEqual([[], []])
    log.print('x secret-token')
    expect(log.lines.at(-1)).toBe('x ***')
  })

  it.each(['', 'error', 'pause-logging'])('do not stop at the unsafe token %j', (token) => {
    const log = logOf(`::stop-commands::${token}`, '::error::a')
    expect([log.hasFailed(), log.annotations.length]).toEqual([true, 1])
  })

  it('show debug lines only when asked to', () => {
    const log = createStepLog(createMasker(), true)
    log.print('::debug::x')
    expect([logOf('::debug::x').lines, log.lines]).toEqual([[], ['##[debug]x']])
  })
})

describe('lines', () => {
  const cut = (...chunks: string[]): string[] => {
    const lines: string[] = []
    const cutter = createLineCutter((line) => lines.push(line))
    for (const chunk of chunks) cutter.push(chunk)
    cutter.end()
    return lines
  }

  it.each([
    [['a\nb\n'], ['a', 'b']],
    [
      ['a\r\nb\r', '\nc'],
      ['a', 'b', 'c'],
    ],
    [['a\r::error::x\n'], ['a', '::error::x']],
    [
      ['a\r', 'b'],
      ['a', 'b'],
    ],
    [['a\r'], ['a']],
    [['a\n\nb'], ['a', '', 'b']],
    [[''], []],
  ])('%j are %j: a bare CR ends a line as well', (chunks, lines) => {
    expect(cut(...chunks)).toEqual(lines)
  })
})

describe('parsePairs', () => {
  const pairs = (text: string, platform: NodeJS.Platform = 'linux'): Record<string, string> =>
    Object.fromEntries(parsePairs(text, platform))

  it.each([
    ['a=b\n', { a: 'b' }],
    ['a=b=c<<d\n', { a: 'b=c<<d' }],
    ['a=\n', { a: '' }],
    ['a=1\na=2', { a: '2' }],
    ['\n\na=b\n', { a: 'b' }],
    ['a<<E\nE\n', { a: '' }],
    ['a<<E\none\ntwo\nE\nb=c', { a: 'one\ntwo', b: 'c' }],
    ['a<<E\nx=y\n\n E\nEE\nE\n', { a: 'x=y\n\n E\nEE' }],
    ['a<<E=F\nx\nE=F\n', { a: 'x' }],
    [' a =b', { ' a ': 'b' }],
    ['a<<E\r\nx\r\nE\r\n', { a: 'x\r' }],
  ])('reads %j as %j', (text, found) => {
    expect(pairs(text)).toEqual(found)
  })

  it('reads CRLF as the end of a line on Windows', () => {
    expect(pairs('a<<E\r\nx\r\ny\r\nE\r\n', 'win32')).toEqual({ a: 'x\r\ny' })
  })

  it('takes what a value smuggled in after its delimiter for pairs of their own', () => {
    expect(pairs('a<<EOF\nx\nEOF\nverified=true\nEOF=\n')).toEqual({ a: 'x', verified: 'true', EOF: '' })
  })

  it.each([
    ['nothing', 'Invalid format'],
    ['=b', 'Name must not be empty'],
    ['a<<\nx\n', 'delimiter must not be empty'],
    ['<<E\nx\nE\n', 'Name must not be empty'],
    ['a<<E\nx\n', "Matching delimiter not found 'E'"],
    ['a<<E\nx\nE \n', "Matching delimiter not found 'E'"],
  ])('refuses %j: %s', (text, reason) => {
    expect(() => pairs(text)).toThrow(reason)
  })
})

describe('evaluateText', () => {
  const contexts = {
    github: { token: 'ghs_1', repository: 'acme/app', event: { release: { tag_name: 'v1' } } },
    runner: { temp: '/t' },
  }

  it.each([
    ['plain', 'plain'],
    [`\${{ github.token }}`, 'ghs_1'],
    [`\${{github.repository}}-\${{ runner.temp }}`, 'acme/app-/t'],
    [`\${{ github.event.release.tag_name || 'none' }}`, 'v1'],
    [`\${{ github.event.inputs.x || 'it''s' }}`, `it's`],
    [`\${{ github.missing }}`, ''],
    [`\${{ github.repository == 'ACME/app' && 'yes' || 'no' }}`, 'yes'],
    [`\${{ github.repository != 'acme/app' && 'yes' || 'no' }}`, 'no'],
    [`\${{ true }}`, 'true'],
  ])('makes of %j: %j', (text, result) => {
    expect(evaluateText(text, contexts)).toBe(result)
  })

  it.each([
    `\${{ toJSON(github) }}`,
    `\${{ secrets.X }}`,
    `\${{ github }}`,
    `\${{ !true }}`,
    `\${{ }}`,
    `\${{ 'a' || }}`,
  ])('does not guess what %j is', (text) => {
    expect(() => evaluateText(text, contexts)).toThrow('not one that it can evaluate')
  })
})
