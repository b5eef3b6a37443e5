import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { failureOf, verdictOf } from '../../testing/failure.ts'
import { parseXml } from './xml.ts'

const parsed = (text: string | Uint8Array) => parseXml(Buffer.from(text as string), 'r.xml')

describe('parseXml', () => {
  it('gives elements with their attributes, in order, and no text', () => {
    const root = parsed(
      '<?xml version="1.0" encoding="UTF-8"?>\n<!-- c --><a x="1 &lt;&#x41;&#66;&amp;"><b/>text &gt;<b y=\'"\'><![CDATA[<no>]]></b><?pi x?></a>\n',
    )
    expect(root.name).toBe('a')
    expect(root.attributes.get('x')).toBe('1 <AB&')
    expect(root.children.map(({ name, attributes }) => [name, attributes.get('y')])).toEqual([
      ['b', undefined],
      ['b', '"'],
    ])
  })

  it.each([
    ['a document type', '<!DOCTYPE a><a/>'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ['entities of entities', '<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'],
    ['a document type in lower case', '<!doctype a><a/>'],
    ['a document type inside', '<a><!DOCTYPE b></a>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['an unknown entity in an attribute', '<a x="&x;"/>'],
    ['half an entity', '<a>&amp</a>'],
    ['a forbidden character by number', '<a>&#0;</a>'],
    ['half a pair by number', '<a>&#xD800;</a>'],
    ['a number beyond all characters', '<a>&#x110000;</a>'],
    ['a forbidden character', '<a>\u0001</a>'],
    ['no root', '  '],
    ['two roots', '<a/><b/>'],
    ['text behind the root', '<a/>x'],
    ['an open element', '<a><b></b>'],
    ['elements that cross', '<a><b></a></b>'],
    ['an attribute twice', '<a x="1" x="2"/>'],
    ['an attribute without quotes', '<a x=1/>'],
    ['< in an attribute', '<a x="<"/>'],
    ['no space between attributes', '<a x="1"y="2"/>'],
    ['a tag without a name', '<a>< b/></a>'],
    ['an open comment', '<a><!-- </a>'],
    ['a comment with --', '<a><!-- x -- y --></a>'],
    ['an open CDATA section', '<a><![CDATA[</a>'],
    [']]> in text', '<a>]]></a>'],
    ['a second declaration', '<a><?xml version="1.0"?></a>'],
    ['a declaration behind a space', ' <?xml version="1.0"?><a/>'],
    ['another encoding', '<?xml version="1.0" encoding="UTF-16"?><a/>'],
    ['65 levels', '<a>'.repeat(65) + '</a>'.repeat(65)],
    ['101 attributes', `<a ${Array.from({ length: 101 }, (_, index) => `x${index}="1"`).join(' ')}/>`],
    ['bytes that are not UTF-8', Buffer.from([0x3c, 0x61, 0xff, 0x2f, 0x3e])],
  ])('R03 refuses %s', async (_, text) => {
    expect(await verdictOf(() => parsed(text))).toBe('V2 REPORT')
  })

  it('names the line', async () => {
    expect((await failureOf(() => parsed('<a>\n<b>\n</c></a>')))?.message).toContain('r.xml, line 3: closes <c>')
  })

  it('takes a byte order mark, and 64 levels', () => {
    expect(parsed(`\ufeff${'<a>'.repeat(64)}${'</a>'.repeat(64)}`).name).toBe('a')
  })

  it.each([
    ['spaces in a tag', `<a${' '.repeat(2_000_000)}x`],
    ['open brackets', `<a>${'<![CDATA[x]]>'.repeat(300_000)}`],
    ['references', `<a>${'&amp;'.repeat(500_000)}</a>`],
    ['comments', `${'<!---->'.repeat(300_000)}<a/>`],
  ])('R05 takes linear time for many %s', async (_, text) => {
    const before = performance.now()
    await verdictOf(() => parsed(text))
    expect(performance.now() - before).toBeLessThan(5000)
  })

  it('reads back every attribute that is escaped', () => {
    const printableText = fc.string({ unit: 'grapheme' }).filter((text) => !/[\u0000-\u001f\ufffe\uffff]/.test(text))
    fc.assert(
      fc.property(printableText, (value) => {
        const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
        expect(parsed(`<a v="${escaped}"/>`).attributes.get('v')).toBe(value)
      }),
    )
  })
})
