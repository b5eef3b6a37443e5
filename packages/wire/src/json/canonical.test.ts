import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { canonicalJson, isJsonObject, type JsonValue, parseJson } from '../index.ts'

const document = fc
  .jsonValue({ maxDepth: 5, stringUnit: 'grapheme' })
  .filter((value) => !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(value)))
  .map((value) => parseJson(JSON.stringify(value), { what: 'document' }))

/** The same value with the keys of all objects in another order. */
function reversed(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(reversed)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  )
}

describe('canonicalJson', () => {
  it('orders keys by their code units, as in RFC 8785, section 3.2.3', () => {
    const text =
      '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew","1":"One","\\ud83d\\ude00":"Smiley","\\u0080":"Control","\\u00f6":"o"}'
    const canonical = canonicalJson(parseJson(text, { what: 'RFC 8785' }))
    expect([...canonical.matchAll(/:"(\w+)/g)].map(([, word]) => word)).toEqual([
      'Carriage',
      'One',
      'Control',
      'o',
      'Euro',
      'Smiley',
      'Hebrew',
    ])
  })

  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['5e-324', '5e-324'],
    ['1.7976931348623157e308', '1.7976931348623157e+308'],
    ['295147905179352830000', '295147905179352830000'],
    ['9.999999999999997e22', '9.999999999999997e+22'],
    ['1E30', '1e+30'],
    ['4.50', '4.5'],
    ['2e-3', '0.002'],
    ['0.000000000000000000000000001', '1e-27'],
    ['"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/"', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
  ])('writes %s as %s (RFC 8785, sections 3.2.2 and appendix B)', (text, canonical) => {
    expect(canonicalJson(parseJson(text, { what: 'RFC 8785' }))).toBe(canonical)
  })

  it('gives equal texts for equal values, whatever the order of their keys', () => {
    fc.assert(fc.property(document, (value) => expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))))
  })

  it('gives what parses to the same value', () => {
    fc.assert(
      fc.property(document, (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(parseJson(text, { what: 'canonical' }))).toBe(text)
        expect(JSON.stringify(parseJson(text, { what: 'canonical' }))).toHaveLength(text.length)
      }),
    )
  })

  it('tells different values apart', () => {
    fc.assert(
      fc.property(document, document, (left, right) => {
        const isEqual = canonicalJson(left) === canonicalJson(right)
        expect(isEqual).toBe(canonicalJson([left]) === canonicalJson([right]))
        if (isEqual) expect(reversed(left)).toEqual(reversed(right))
      }),
    )
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %d', (value) => {
    expect(() => canonicalJson({ a: [value] })).toThrow(expect.objectContaining({ code: 'JSON_NUMBER' }))
  })
})
