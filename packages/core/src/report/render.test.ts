import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Block, code, link, MAX_SUMMARY_BYTES, renderHtml, renderMarkdown, strong, text } from './index.ts'

const paragraph = (...content: Parameters<typeof Array.of>) => ({ kind: 'paragraph', content }) as Block
const table = (...cells: string[]): Block => ({ kind: 'table', head: ['A'], rows: cells.map((cell) => [text(cell)]) })

/** HTML that is shown, with the entities resolved: what a reader sees. */
const seen = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, digits) => String.fromCharCode(Number(digits)))
    .replaceAll('&amp;', '&')

const tagsOf = (html: string): string[] => [
  ...new Set([...html.matchAll(/<(\/?[a-z0-9]+)/gi)].map(([, name]) => name ?? '')),
]

describe('hostile text', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '</code></td></table><script>alert(1)</script>',
    '](javascript:alert(1))',
    '[x](javascript:alert(1))',
    'a|b|c',
    '| --- |',
    '**bold** _x_ ~~y~~ `z`',
    '# heading',
    '@octocat and #1 and acme/app#1',
    'https://evil.example/',
    'www.evil.example',
    '![x](https://evil.example/pixel.png)',
    '&lt;script&gt;',
    '<!-- comment',
    ['$', '{{ secrets.TOKEN }}'].join(''),
    '```',
    '\\|',
  ]
  it.each(hostile)('S07 %s stays text in Markdown', (value) => {
    const markdown = renderMarkdown([table(value), paragraph(text(value), strong(value), code(value))])
    expect(tagsOf(markdown).filter((name) => !/^\/?(table|tr|th|td|b|code)$/.test(name))).toEqual([])
    for (const character of '<>|*_[]()`~!#@\\') {
      const outside = markdown.replace(/<[^>]*>/g, '').replace(/&#\d+;/g, '')
      expect(outside).not.toContain(character)
    }
    expect(seen(markdown)).toContain(value)
  })

  it.each(hostile)('S07 %s stays text in HTML', (value) => {
    const html = renderHtml([
      table(value),
      { kind: 'commands', text: value },
      { kind: 'heading', level: 3, text: value, mark: 'bad' },
    ])
    expect(tagsOf(html).filter((name) => !/^\/?(div|table|tr|th|td|pre|code|h3)$/.test(name))).toEqual([])
    expect(html).not.toMatch(/<[^>]*( on[a-z]+=| src=| style=)/)
  })

  it('S07 a line break makes no new line', () => {
    const markdown = renderMarkdown([table('a\n\n# b\r\u2028c\u0085d')])
    expect(markdown).not.toMatch(/# b/)
    expect(markdown.split('\n\n')).toHaveLength(2)
  })

  it('S13 escapes of terminals and turned writing are shown, not done', () => {
    const markdown = renderMarkdown([table('\u001b[31mred\u001b]8;;https://evil.example\u0007link\u202egpj.exe\u200b')])
    expect(markdown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u200b]/)
    expect(seen(markdown)).toContain('\\u{1b}[31mred')
  })

  it.each(['```\n# out', '`'.repeat(40), '~~~', '    x', '```js'])('S07 %j does not end the commands', (value) => {
    const markdown = renderMarkdown([{ kind: 'commands', text: value }, paragraph(text('after'))])
    const lines = markdown.split('\n')
    const fence = lines[0] ?? ''
    expect(fence).toMatch(/^`{3,}$/)
    expect(lines.filter((line) => line.trim().startsWith(fence))).toHaveLength(2)
    expect(markdown).toContain(value)
  })

  it('S07 any text comes back as it was', () => {
    const printable = fc.stringMatching(/^[ -~]{0,100}$/)
    fc.assert(
      fc.property(printable, (value) => {
        expect(seen(renderMarkdown([paragraph(text(value))]))).toBe(`${value}\n\n`)
      }),
    )
  })
})

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' https://x',
    'data:text/html,x',
    'http://evil.example/',
    'http://127.0.0.1.evil.example/',
    'vbscript:x',
    '//evil.example',
    'file:///etc/passwd',
  ])('S07 lead nowhere for %s', (url) => {
    expect(renderHtml([paragraph(link('here', url))])).toBe('<p>here</p>')
  })

  it('keep their query, and never leave their quotes', () => {
    const html = renderHtml([paragraph(link('entry', 'https://search.sigstore.dev/?a=1&b=2"><script>'))])
    expect(html).toBe('<p><a href="https://search.sigstore.dev/?a=1&amp;b=2%22%3E%3Cscript%3E">entry</a></p>')
  })
})

describe('size', () => {
  it('S07 a name of two megabytes is cut, and the rest of the summary is there', () => {
    const markdown = renderMarkdown([table('x'.repeat(2 * 1024 * 1024)), paragraph(text('Signed by somebody'))])
    expect(Buffer.byteLength(markdown)).toBeLessThan(2000)
    expect(markdown).toContain('Signed by somebody')
    expect(markdown).toContain('…')
  })

  it('S07 ten thousand hostile rows stay below what GitHub shows, and say so', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `${index}${'<'.repeat(255)}`)
    const markdown = renderMarkdown([table(...rows), table(...rows), table(...rows), table(...rows), table(...rows)])
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES)
    expect(markdown).toContain('and 9800 more')
  })

  it('S07 a summary that is too long all the same ends with a note', () => {
    const markdown = renderMarkdown(Array.from({ length: 5000 }, () => paragraph(text('<'.repeat(1000)))))
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES)
    expect(markdown.trimEnd()).toMatch(/the result file has all of it\._$/)
  })

  it('cuts no character in half', () => {
    const markdown = renderMarkdown([table(`${'x'.repeat(198)}\u{1f600}\u{1f600}`)])
    expect(markdown).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
  })
})

it('HTML needs nothing from elsewhere', () => {
  const html = renderHtml([
    { kind: 'heading', level: 2, text: 'Title', mark: 'good' },
    { kind: 'details', title: 'More', content: [table('x'), { kind: 'commands', text: 'a\n\nb' }] },
  ])
  expect(html).not.toMatch(/src=|<link|<script|url\(|@import/)
  expect(html).toContain('<details><summary class="neutral">More</summary>')
})
