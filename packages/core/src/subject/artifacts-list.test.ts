import { describe, expect, it } from '@jest/globals'
import { failureOf, verdictOf } from '../testing/failure.ts'
import { subjectsFromArtifactsList } from './artifacts-list.ts'

const A = `sha256:${'a'.repeat(64)}`
const B = `sha256:${'b'.repeat(64)}`

const file = (name: unknown, digest: unknown = A, kind: unknown = 'file') => ({ name, digest, kind })
const list = (...subjects: unknown[]) => JSON.stringify({ version: 1, subjects })
const read = (text: string | Uint8Array) =>
  subjectsFromArtifactsList(typeof text === 'string' ? Buffer.from(text) : text, 'list')

describe('subjectsFromArtifactsList', () => {
  it('reads files and images in order, an exact duplicate once', () => {
    expect(read(list(file('b'), file('ghcr.io/o/app', B, 'oci'), file('b')))).toEqual([
      { name: 'b', digest: { sha256: 'a'.repeat(64) } },
      { name: 'ghcr.io/o/app', digest: { sha256: 'b'.repeat(64) } },
    ])
  })

  it.each(['', ' \r\n\t', list()])('finds no subjects in %j', (text) => {
    expect(read(text)).toEqual([])
  })

  it.each([
    ['another digest', file('x', B)],
    ['another kind', file('x', A, 'oci')],
  ])('C04 refuses one name with %s', async (_, second) => {
    expect(await verdictOf(() => read(list(file('x'), second)))).toBe('V2 SUBJECT')
  })

  it.each([
    ['no name', file(undefined)],
    ['an empty name', file('')],
    ['a name that is no text', file(1)],
    ['a line end in the name', file('a\nb')],
    ['a carriage return in the name', file('a\rb')],
    ['NUL in the name', file('a\0b')],
    ['no digest', { name: 'x', kind: 'file' }],
    ['63 hex', file('x', A.slice(0, -1))],
    ['upper case', file('x', A.toUpperCase())],
    ['md5', file('x', `md5:${'a'.repeat(32)}`)],
    ['a digest without algorithm', file('x', 'a'.repeat(64))],
    ['an unknown kind', file('x', A, 'folder')],
    ['no kind', { name: 'x', digest: A }],
    ['null', null],
    ['an array', []],
    ['text', 'x'],
  ])('C02 F07 refuses an entry with %s, and names it', async (_, entry) => {
    const failure = await failureOf(() => read(list(file('first'), entry)))
    expect(failure).toMatchObject({ outcome: 'bad-input', code: 'SUBJECT' })
    expect(failure?.message).toContain('list: subjects[1]')
  })

  it.each([
    ['another version', JSON.stringify({ version: 2, subjects: [] })],
    ['the version as text', JSON.stringify({ version: '1', subjects: [] })],
    ['no version', JSON.stringify({ subjects: [] })],
    ['no subjects', JSON.stringify({ version: 1 })],
    ['subjects that are no array', JSON.stringify({ version: 1, subjects: {} })],
    ['an array', '[]'],
    ['null', 'null'],
  ])('refuses a list with %s', async (_, text) => {
    expect(await verdictOf(() => read(text))).toBe('V2 SUBJECT')
  })

  it.each([
    ['a byte order mark', `\ufeff${list()}`, 'V2 JSON_BOM'],
    ['a byte order mark and nothing else', '\ufeff', 'V2 JSON_BOM'],
    ['half a character in a name', list(file('\ud800')), 'V2 JSON_NOT_UTF8'],
    ['cut JSON', list(file('x')).slice(0, -2), 'V2 JSON_SYNTAX'],
    ['a key twice', `{"version":1,"version":1,"subjects":[]}`, 'V2 JSON_DUPLICATE_KEY'],
    ['__proto__', `{"version":1,"subjects":[],"__proto__":{}}`, 'V2 JSON_FORBIDDEN_KEY'],
  ])('refuses %s', async (_, text, verdict) => {
    expect(await verdictOf(() => read(text))).toBe(verdict)
  })

  it('refuses UTF-16', async () => {
    expect(await verdictOf(() => read(Buffer.from(`\ufeff${list()}`, 'utf16le')))).toBe('V2 JSON_NOT_UTF8')
  })

  it('R02 refuses deep nesting at once', async () => {
    const deep = `{"version":1,"subjects":${'['.repeat(1_000_000)}`
    expect(await verdictOf(() => read(deep))).toBe('V2 JSON_TOO_DEEP')
  })
})
