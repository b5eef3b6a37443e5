import { describe, expect, it } from '@jest/globals'
import { levelReport, refusedVerdict, verdict, verifyResult } from '../testing/verify-results.ts'
import { type Block, badge, code, columnsOf, levelBlocks, link, renderText, text, verifyReport } from './index.ts'

const plain = (blocks: Block[], width = 80): string => renderText(blocks, { color: false, width })
const table = (...rows: string[][]): Block => ({
  kind: 'table',
  head: ['Name', 'What'],
  rows: rows.map((row) => row.map(text)),
})

describe('text for a terminal', () => {
  it('has no escape without colour', () => {
    expect(plain(verifyReport(verifyResult([verdict(), refusedVerdict()])))).not.toContain('\u001b')
  })

  it('has the same words with colour', () => {
    const blocks = verifyReport(verifyResult([verdict(), refusedVerdict()]))
    const colored = renderText(blocks, { color: true, width: 80 })
    expect(colored).toContain('\u001b[1;31m')
    expect(colored.replace(/\u001b\[[\d;]+m/g, '')).toBe(plain(blocks))
  })

  it.each([40, 60, 80, 120, 200])('no line is longer than %i columns', (width) => {
    const lines = plain(verifyReport(verifyResult([verdict(), refusedVerdict()])), width).split('\n')
    expect(lines.filter((line) => columnsOf(line) > width)).toEqual([])
  })

  it('a terminal of no width is taken as a narrow one', () => {
    expect(plain(levelBlocks(levelReport()), 0)).toBe(plain(levelBlocks(levelReport()), 40))
  })

  it('columns of a table stand below each other', () => {
    expect(plain([table(['app', 'first'], ['longer-name', 'second'])])).toBe(
      'Name         What\napp          first\nlonger-name  second\n',
    )
  })

  it('a long cell goes on in its own column', () => {
    const [, first = '', second = ''] = plain([table(['app', 'word '.repeat(30)])], 60).split('\n')
    expect(first).toMatch(/^app {3}word word/)
    expect(second).toMatch(/^ {6}word/)
  })

  it('a table without room becomes a list, and loses nothing', () => {
    const row = ['a'.repeat(50), 'b'.repeat(50)]
    const shown = plain([table(row)], 40)
    expect(shown.replace(/[^a]/g, '').length).toBeGreaterThanOrEqual(50)
    expect(shown).toMatch(/^Name {2}a/m)
    expect(shown).toMatch(/^What {2}b/m)
  })

  it('a verdict has a sign and a word', () => {
    const facts: Block = { kind: 'facts', facts: [{ label: 'Verdict', value: badge('refused', 'bad') }] }
    expect(plain([facts])).toBe('Verdict  ✕ refused\n')
  })

  it('a link shows where it leads', () => {
    const url = 'https://search.sigstore.dev/?logIndex=1'
    expect(plain([{ kind: 'paragraph', content: [link('entry', url)] }])).toContain(`entry <${url}>`)
  })

  it('S13 escapes of a terminal are shown, not done', () => {
    const shown = plain([{ kind: 'paragraph', content: [code('\u001b]8;;https://evil.example\u0007x\r\n\u202ey')] }])
    expect(shown).toBe('\\u{1b}]8;;https://evil.example\\u{7}x\\u{d}\\u{a}\\u{202e}y\n')
  })

  it('S04 a value that begins like a command of the runner stands behind a label', () => {
    const lines = plain(verifyReport(verifyResult([refusedVerdict('x\n::set-output name=verified::true')]))).split('\n')
    expect(lines.filter((line) => /^\s*::/.test(line))).toEqual([])
  })

  it('cuts what is very long', () => {
    expect(plain([{ kind: 'paragraph', content: [text('x'.repeat(1024 * 1024))] }]).length).toBeLessThan(5000)
  })

  it('the chain shows where it is broken', () => {
    const shown = plain(verifyReport(verifyResult([refusedVerdict()])))
    expect(shown).toContain('╳ broken: tool.tar.gz.sigstore.json: signed by https://github.com/evil')
    expect(shown).toContain('┆ not shown: nothing verified shows it')
  })
})
