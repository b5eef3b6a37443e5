import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { anyText, HOSTILE, resultOfTexts } from '../testing/hostile-result.ts'
import { columnsOf, htmlReport, renderMarkdown, renderText, sarifLog, verifyReport, verifySummary } from './index.ts'

/** Everything that a page may hold: these elements, with these attributes, each value between double quotes. */
const ELEMENTS =
  /<\/?(?:html|head|meta|title|style|body|main|footer|svg|symbol|g|path|circle|rect|use|text|desc|figure|figcaption|h[234]|p|b|a|code|pre|dl|dt|dd|div|span|table|tr|th|td|details|summary)((?: [a-zA-Z-]+="[^"<>\n]*")*)\/?>/g
const ATTRIBUTES =
  /^(lang|charset|http-equiv|content|name|class|role|width|height|style|transform|d|viewBox|id|aria-hidden|cx|cy|r|rx|x|y|href|textLength|lengthAdjust|align|open|colspan)$/
const NOT_SHOWN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]/u

const texts = () => fc.array(anyText(), { minLength: 1, maxLength: 8 })
const everyHostile = HOSTILE.map((value) => [JSON.stringify(value).slice(0, 60), value] as const)

/** What is wrong with a page as markup; empty for one whose texts are all nothing but text. */
function faultsOfPage(html: string): string[] {
  const body = html.replace(/^<!DOCTYPE html>/, '').replace(/<style>[^<]*<\/style>/, '')
  const faults: string[] = []
  const rest = body.replace(ELEMENTS, (_, attributes: string) => {
    for (const [, name = '', value = ''] of attributes.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)) {
      if (!ATTRIBUTES.test(name)) faults.push(`attribute ${name}`)
      if (name === 'href' && !/^(https:\/\/|#i[0-3]$)/.test(value)) faults.push(`href ${value}`)
      if (name === 'style' && !/^--h0:\d+px;--h1:\d+px;--h2:\d+px;--h3:\d+px$/.test(value))
        faults.push(`style ${value}`)
    }
    return ''
  })
  if (/[<>"'`]/.test(rest)) faults.push(`text ${/.{0,30}[<>"'`].{0,30}/.exec(rest)?.[0]}`)
  if (NOT_SHOWN.test(html)) faults.push('a character that acts')
  return faults
}

/** The tags and line breaks of Markdown, without what stands between them. */
const skeleton = (markdown: string): string =>
  markdown.replace(/[^<>\n]+(?=<|\n|$)/g, '').replace(/<a href="[^"]*">|<\/a>/g, '')

describe('S07 texts in the page', () => {
  it.each(everyHostile)('%s in every field is text', (_, value) => {
    expect(faultsOfPage(htmlReport(resultOfTexts([value])))).toEqual([])
  })

  it('any texts in any fields are text', () => {
    fc.assert(
      fc.property(texts(), (values) => {
        expect(faultsOfPage(htmlReport(resultOfTexts(values)))).toEqual([])
      }),
    )
  })

  it('a check that sees nothing would be no check', () => {
    const page = (inside: string): string => htmlReport(resultOfTexts(['x'])).replace('</main>', `${inside}</main>`)
    expect(faultsOfPage(page('<b>x</b>'))).toEqual([])
    for (const bad of ['<img src="x">', '<b onclick="x">', '<a href="javascript:x">', '"', "'", '<', '\u202e'])
      expect(faultsOfPage(page(bad))).not.toEqual([])
  })

  it('names of a megabyte are cut', () => {
    expect(htmlReport(resultOfTexts(['x'.repeat(1024 * 1024)])).length).toBeLessThan(150_000)
  })
})

describe('S07 texts in the summary', () => {
  const plain = skeleton(renderMarkdown(verifySummary(resultOfTexts(['x']))))

  it.each(everyHostile)('%s in every field changes no tag, cell or line', (_, value) => {
    const markdown = renderMarkdown(verifySummary(resultOfTexts([value])))
    expect(skeleton(markdown)).toBe(plain)
    expect(markdown).not.toMatch(NOT_SHOWN)
  })

  it('any texts in any fields change no tag, cell or line', () => {
    fc.assert(
      fc.property(texts(), (values) => {
        const markdown = renderMarkdown(verifySummary(resultOfTexts(values)))
        expect(skeleton(markdown)).toBe(plain)
        expect(markdown.replace(/<[^>]*>/g, '').replace(/&#\d+;|✅|❌|❔|\n#+ /g, '')).not.toMatch(/[<>|*_`[\]\\~!@]/)
      }),
    )
  })

  it('the report as Markdown, pictures as tables, neither', () => {
    fc.assert(
      fc.property(texts(), (values) => {
        const markdown = renderMarkdown(verifyReport(resultOfTexts(values)))
        const tags = new Set([...markdown.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name))
        expect([...tags].sort()).toEqual(expect.not.arrayContaining(['img', 'script', 'svg', 'h1']))
        expect(markdown).not.toMatch(NOT_SHOWN)
      }),
    )
  })
})

describe('S07 texts in SARIF', () => {
  it('any texts in any fields stay in one line, close nothing, and name no other place', () => {
    fc.assert(
      fc.property(texts(), (values) => {
        const json = sarifLog(resultOfTexts(values), { toolVersion: '1.0.0' })
        expect(json).not.toMatch(/[<>&\u2028\u2029]/)
        const [run] = JSON.parse(json).runs
        for (const { message, locations, ruleId } of run.results) {
          expect(message.text).not.toMatch(/\p{Cc}|[\u2028\u2029\u202e]/u)
          expect(message.text.replace(/\\./g, '')).not.toMatch(/[[\]]/)
          expect(message.text.length).toBeLessThan(20_000)
          expect(ruleId).toMatch(/^(verify|policy|level)\/[A-Za-z0-9_-]+$/)
          const { uri } = locations[0].physicalLocation.artifactLocation
          expect(uri).toMatch(/^(?!\.\.?(\/|$))[A-Za-z0-9._~%-]+(\/(?!\.\.?(\/|$))[A-Za-z0-9._~%-]+)*$/)
        }
      }),
    )
  })
})

describe('S13 texts in a terminal', () => {
  const width = 80
  it.each([true, false])('any texts in any fields do nothing (colour: %s)', (color) => {
    fc.assert(
      fc.property(texts(), (values) => {
        const shown = renderText(verifyReport(resultOfTexts(values)), { color, width })
        // biome-ignore lint/complexity/useRegexLiterals: the escape is what the test is about
        const bare = color ? shown.replace(new RegExp('\\u001b\\[(\\d+(;\\d+)*|0)m', 'g'), '') : shown
        expect(bare).not.toMatch(NOT_SHOWN)
        for (const line of bare.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
