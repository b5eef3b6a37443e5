import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseJson, parseJsonLines, WireError, type WireErrorCode } from '../index.ts'

const LIMITS = { what: 'bundle app.sigstore.json' }

function codeOf(work: () => unknown): WireErrorCode | 'accepted' {
  try {
    work()
    return 'accepted'
  } catch (error) {
    if (error instanceof WireError) return error.code
    throw error
  }
}

const read = (text: string | Uint8Array): WireErrorCode | 'accepted' => codeOf(() => parseJson(text, LIMITS))

/** Any document: halves of surrogate pairs and forbidden keys left out, which have tests of their own. */
const document = fc
  .jsonValue({ maxDepth: 6, stringUnit: 'binary' })
  .filter((value) => !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(value)))

describe('parseJson', () => {
  it('reads whatever JSON.stringify writes, from text and from bytes', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(0, 2), (value, space) => {
        const text = JSON.stringify(value, null, space)
        const expected = JSON.parse(text)
        expect(parseJson(text, LIMITS)).toEqual(expected)
        expect(parseJson(Buffer.from(text), LIMITS)).toEqual(expected)
      }),
    )
  })

  it('accepts nothing that JSON.parse refuses', () => {
    const alphabet = fc.constantFrom(...'{}[]:,"\\/-+.eE012tfn u\n\u0000', 'true', 'null', '\\u0041', '"a":1')
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        if (read(text) === 'accepted') JSON.parse(text)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n'],
    ['two values', '1 2'],
    ['a bracket after it', '{"a":1}}'],
    ['a NUL after it', '{"a":1}\0'],
    ['another document after it', '{"a":1}{"a":2}'],
    ['a trailing comma', '[1,]'],
    ['a comment', '{"a":1/* no */}'],
    ['a key without quotes', '{a:1}'],
    ['quotes of another kind', "{'a':1}"],
    ['a string without an end', '"abc'],
    ['a string that ends in an escaped quote', '"abc\\"'],
    ['a line end in a string', '"a\nb"'],
    ['an unknown escape', '"\\x41"'],
    ['an unknown escape in a key', '{"\\x41":1}'],
    ['an octal number', '[010]'],
    ['a plus', '[+1]'],
    ['no digit after the point', '[1.]'],
    ['NaN', '[NaN]'],
    ['Infinity', '[-Infinity]'],
    ['a no-break space', '[\u00a01]'],
    ['the wrong bracket', '[1}'],
    ['a bracket that closes nothing', ']'],
  ])('A29 refuses %s', (_, text) => expect(read(text)).toBe('JSON_SYNTAX'))

  it('says what is at fault and quotes nothing of it', () => {
    expect(() => parseJson('{"token":"s3cret",}', LIMITS)).toThrow(/^bundle app\.sigstore\.json: is not JSON$/)
  })
})

describe('keys', () => {
  it.each([
    ['plain', '{"payload":1,"payload":1}'],
    ['with another between', '{"payload":1,"b":2,"payload":3}'],
    ['with an escape', '{"payload":1,"p\\u0061yload":2}'],
    ['with escapes in both', '{"\\u0070ayload":1,"p\\u0061yload":2}'],
    ['with a short escape', '{"a\\/b":1,"a/b":2}'],
    ['in an object in an array', '[[{"x":{"a":1,"a":2}}]]'],
    ['after an object as value', '{"a":{"a":1},"a":2}'],
    ['after an array as value', '{"a":[1,{"b":"a"}],"a":2}'],
    ['after a string that looks like one', '{"b":"\\"a\\":1,","a":1,"a":2}'],
    ['that is empty', '{"":1,"":2}'],
    ['among many', `{${Array.from({ length: 500 }, (_, index) => `"k${index}":0`).join()},"k7":1}`],
    ['as the ninth', '{"1":0,"2":0,"3":0,"4":0,"5":0,"6":0,"7":0,"8":0,"8":0}'],
    ['as the tenth', '{"1":0,"2":0,"3":0,"4":0,"5":0,"6":0,"7":0,"8":0,"9":0,"1":0}'],
  ])('A29 that stand twice are refused: %s', (_, text) => expect(read(text)).toBe('JSON_DUPLICATE_KEY'))

  it('A29 that stand twice are refused at any place of any document, however they are escaped', () => {
    const escaped = (key: string): string =>
      [...key].map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
    const key = fc
      .string({ unit: 'grapheme-ascii' })
      .filter((name) => !/^(?:__proto__|constructor|prototype)$/.test(name))
    fc.assert(
      fc.property(key, document, document, fc.nat(20), fc.boolean(), (name, first, second, depth, isEscaped) => {
        const again = isEscaped ? `"${escaped(name)}"` : JSON.stringify(name)
        const inner = `{${JSON.stringify(name)}:${JSON.stringify(first)},${again}:${JSON.stringify(second)}}`
        expect(read(`${'{"x":['.repeat(depth)}${inner}${']}'.repeat(depth)}`)).toBe('JSON_DUPLICATE_KEY')
      }),
    )
  })

  it.each([
    ['the same in two objects', '[{"a":1},{"a":1}]'],
    ['the same below each other', '{"a":{"a":{"a":1}}}'],
    ['the same as a value', '{"a":"a","b":"a"}'],
    ['that differ in case', '{"a":1,"A":1}'],
    ['that look alike', '{"\u00e9":1,"e\u0301":1}'],
    ['whose names are numbers', '{"1":1,"01":1}'],
    ['that hold quotes', '{"\\"a":1,"a":2,"a\\\\":3,"a\\\\\\"":4}'],
  ])('are accepted: %s', (_, text) => expect(parseJson(text, LIMITS)).toEqual(JSON.parse(text)))

  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__', 'c\\u006fnstructor'])(
    'A29 that reach a prototype are refused: %s',
    (key) => expect(read(`{"a":{"${key}":{"polluted":true}}}`)).toBe('JSON_FORBIDDEN_KEY'),
  )

  it('are shown in one line', () => {
    expect(() => parseJson('{"a\\n::error::b":1,"a\\n::error::b":2}', LIMITS)).toThrow(/"a\\n::error::b" stands twice/)
  })
})

describe('numbers', () => {
  it.each(['1e999', '-1e999', '1E+400', '1e308000', '9'.repeat(400), `-${'9'.repeat(400)}`, `${'9'.repeat(400)}.5`])(
    'beyond all doubles are refused: %.20s',
    (text) => expect(read(`{"a":[${text}]}`)).toBe('JSON_NUMBER'),
  )

  it.each([
    '9007199254740993',
    '-9007199254740993',
    '18446744073709551615',
    '1700000000123456789',
    `1${'0'.repeat(308)}1`,
  ])('that are whole and would be rounded are refused: %.24s', (text) => expect(read(text)).toBe('JSON_NUMBER'))

  it.each([
    '9007199254740991',
    '9007199254740992',
    '-9007199254740992',
    '1000000000000000000000',
    '0',
    '-1',
    '72394240225702580',
  ])('that are whole and exact, or written as their double is, are accepted: %s', (text) =>
    expect(parseJson(text, LIMITS)).toBe(Number(text)),
  )

  it.each(['0.1', '1e21', '5e-324', '1.7976931348623157e308', '0.30000000000000004', '1e-400', '100e-2'])(
    'with a fraction or exponent become the nearest double: %s',
    (text) => expect(parseJson(text, LIMITS)).toBe(Number(text)),
  )

  it('-0 stays -0', () => expect(Object.is(parseJson('-0', LIMITS), -0)).toBe(true))

  it('in strings are left alone', () => expect(parseJson('"1e999"', LIMITS)).toBe('1e999'))

  it('whole ones are exact or refused', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), (value) => {
        const text = String(value)
        if (BigInt(Number(text)) === value || String(Number(text)) === text)
          expect(parseJson(text, LIMITS)).toBe(Number(text))
        else expect(read(text)).toBe('JSON_NUMBER')
      }),
    )
  })
})

describe('text', () => {
  it.each([
    ['a stray byte', [0x22, 0xff, 0x22]],
    ['an overlong form', [0x22, 0xc0, 0xaf, 0x22]],
    ['an encoded surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['a cut character', [0x22, 0xe2, 0x82, 0x22]],
    ['beyond Unicode', [0x22, 0xf4, 0x90, 0x80, 0x80, 0x22]],
    ['UTF-16', [0xff, 0xfe, 0x22, 0x00, 0x22, 0x00]],
  ])('that is not UTF-8 is refused: %s', (_, bytes) => expect(read(Uint8Array.from(bytes))).toBe('JSON_NOT_UTF8'))

  it.each([
    ['high', '"\\ud800"'],
    ['low', '"\\udc00"'],
    ['the wrong way round', '"\\udc00\\ud800"'],
    ['two high', '"\\ud800\\ud800\\udc00"'],
    ['in capitals', '"\\uD800x"'],
    ['at the end of a string', '["\\ud83d","\\ude00"]'],
    ['in a key', '{"\\ud800":1}'],
    ['after a backslash', '"\\\\\\ud800"'],
    ['half escaped', '"\\ud83d\ude00"'],
    ['written out', '"\ud800"'],
  ])('with half of a surrogate pair is refused: %s', (_, text) => expect(read(text)).toBe('JSON_NOT_UTF8'))

  it.each(['"\\ud83d\\ude00"', '"\\uD83D\\uDE00\\ud83d\\ude00"', '"\\\\ud800"', '"\\u0000\\uffff"', '"\u{1f600}"'])(
    'that only looks so is accepted: %s',
    (text) => expect(parseJson(text, LIMITS)).toBe(JSON.parse(text)),
  )

  it('with a byte order mark is refused', () => {
    expect([read('\ufeff{}'), read(Buffer.from('\ufeff{}'))]).toEqual(['JSON_BOM', 'JSON_BOM'])
  })

  it('with a byte order mark within a string is accepted', () => {
    expect(parseJson(Buffer.from('"a\ufeffb"'), LIMITS)).toBe('a\ufeffb')
  })
})

describe('limits', () => {
  it('R01 of bytes hold for text as it would be written', () => {
    const limits = { ...LIMITS, maxBytes: 5 }
    expect(codeOf(() => parseJson('"äa"', limits))).toBe('accepted')
    expect(codeOf(() => parseJson('"ää"', limits))).toBe('JSON_TOO_LARGE')
    expect(codeOf(() => parseJson(Buffer.from('"ää"'), limits))).toBe('JSON_TOO_LARGE')
  })

  it('R01 are 16 MiB when nothing is said, and nothing is decoded beyond', () => {
    const bytes = Buffer.alloc(16 * 1024 * 1024 + 1, 0xff)
    expect(read(bytes)).toBe('JSON_TOO_LARGE')
    expect(read(bytes.subarray(1))).toBe('JSON_NOT_UTF8')
  })

  it.each(['[', '{"a":', '[{"a":'])('R02 of depth hold for "%s" as soon as they are passed', (open) => {
    // What is beyond is not looked at: a string without an end would be refused by another code.
    const text = `${open.repeat(65)}"`
    expect(read(text)).toBe('JSON_TOO_DEEP')
  })

  it.each([100_000, 5_000_000])('R02 refuse %i brackets without walking over them', (depth) => {
    expect(read('['.repeat(depth))).toBe('JSON_TOO_DEEP')
    expect(read('{"a":'.repeat(Math.min(depth, 3_000_000)))).toBe('JSON_TOO_DEEP')
  })

  it('R02 of depth count nesting, not brackets', () => {
    const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
    expect([read(deep(64)), read(deep(65))]).toEqual(['accepted', 'JSON_TOO_DEEP'])
    expect(read(`[${deep(63)},${deep(63)}]`)).toBe('accepted')
    expect(codeOf(() => parseJson(deep(3), { ...LIMITS, maxDepth: 2 }))).toBe('JSON_TOO_DEEP')
  })

  it('R02 of depth do not count brackets in strings', () => {
    expect(read(JSON.stringify('['.repeat(100_000)))).toBe('accepted')
  })

  it.each([
    ['backslashes', `"${'\\\\'.repeat(500_000)}"`],
    ['escaped quotes', `"${'\\"'.repeat(500_000)}"`],
    ['digits', `1.${'1'.repeat(1_000_000)}`],
    ['escaped pairs', `"${'\\ud83d\\ude00'.repeat(100_000)}"`],
  ])('a million %s take time in proportion', (_, text) => expect(read(text)).toBe('accepted'))
})

describe('parseJsonLines', () => {
  it('gives one value a line, blank lines and CRLF left out', () => {
    expect(parseJsonLines('{"a":1}\r\n\n \t\n[2]\n', LIMITS)).toEqual([{ a: 1 }, [2]])
  })

  it.each([
    ['a line that is cut', '1\n{"a":\n3', /line 2: is not JSON/],
    ['two values in a line', '1\n\n2 3', /line 3: is not JSON/],
    ['a key twice', '{"a":1,"a":2}', /line 1: the key "a" stands twice/],
    ['a value over two lines', '[1,\n2]', /line 1: is not JSON/],
    ['a byte order mark in a later line', '1\n\ufeff', /line 2: is not JSON/],
  ])('refuses all for %s, by its number', (_, text, words) => {
    expect(() => parseJsonLines(text, LIMITS)).toThrow(words)
  })

  it.each<[WireErrorCode, string]>([
    ['JSON_BOM', '\ufeff1'],
    ['JSON_NOT_UTF8', '1\n"\\ud800"'],
    ['JSON_TOO_DEEP', `1\n${'['.repeat(65)}`],
  ])('refuses with %s as parseJson does', (code, text) => {
    expect(codeOf(() => parseJsonLines(text, LIMITS))).toBe(code)
  })

  it('counts bytes over all lines', () => {
    expect(codeOf(() => parseJsonLines('1\n1\n1', { ...LIMITS, maxBytes: 4 }))).toBe('JSON_TOO_LARGE')
  })
})
