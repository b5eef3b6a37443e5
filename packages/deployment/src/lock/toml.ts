import { DeploymentError } from '../error.ts'
import type { SourceText } from '../text.ts'

/** A value of TOML; numbers, dates and booleans as they are written. */
export type TomlValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly TomlValue[] }
  | { readonly kind: 'other'; readonly text: string }
  | TomlTable

/** A table and where it begins. */
export interface TomlTable {
  readonly kind: 'table'
  readonly offset: number
  readonly values: ReadonlyMap<string, TomlValue>
}

interface OpenTable {
  readonly kind: 'table'
  readonly offset: number
  readonly values: Map<string, TomlValue>
}

const MAX_DEPTH = 32
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', '"': '"', '\\': '\\' }

/**
 * A TOML file as the tools that lock packages write it: all of TOML 1.0 but the checks of numbers and dates, which stay
 * text. Keys that stand twice are refused.
 *
 * @throws DeploymentError `LOCK_FILE`
 */
export function parseToml(source: SourceText): TomlTable {
  const { text } = source
  const root: OpenTable = { kind: 'table', offset: 0, values: new Map() }
  const defined = new Set<OpenTable>()
  let current = root
  let at = text.startsWith('\ufeff') ? 1 : 0

  const fail = (problem: string): DeploymentError => {
    const { line, column } = source.at(Math.min(at, text.length))
    return new DeploymentError('LOCK_FILE', `${source.file}:${line}:${column}: ${problem}`)
  }
  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const [found = ''] = pattern.exec(text) ?? []
    at += found.length
    return found
  }
  const blanks = (): string => skip(/[ \t]*/y)
  const gaps = (): string => skip(/(?:[ \t\r\n]|#[^\n]*)*/y)
  const expect = (wanted: string): void => {
    if (!text.startsWith(wanted, at)) throw fail(`"${wanted}" is missing`)
    at += wanted.length
  }
  const lineEnd = (): void => {
    blanks()
    if (skip(/(?:#[^\n]*)?(?:\r?\n|$)/y) === '' && at < text.length) throw fail('something stands behind a value')
  }
  const key = (): string[] => {
    const parts: string[] = []
    do {
      blanks()
      const bare = skip(/[A-Za-z0-9_-]+/y)
      parts.push(bare !== '' ? bare : string())
      blanks()
    } while (skip(/\./y) !== '')
    return parts
  }
  const string = (): string => {
    for (const [quote, isLiteral] of [
      ['"""', false],
      ["'''", true],
      ['"', false],
      ["'", true],
    ] as const) {
      if (!text.startsWith(quote, at)) continue
      at += quote.length
      if (quote.length === 3) skip(/\r?\n/y)
      let found = ''
      for (;;) {
        if (text.startsWith(quote, at)) break
        const character = text[at]
        if (character === undefined || (character === '\n' && quote.length === 1)) throw fail('a text never ends')
        if (character === '\\' && !isLiteral) found += escaped()
        else {
          found += character
          at += 1
        }
      }
      at += quote.length
      return found
    }
    throw fail('a key or text is missing')
  }
  const escaped = (): string => {
    if (skip(/\\[ \t]*\r?\n\s*/y) !== '') return ''
    const unicode = skip(/\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})/y)
    if (unicode !== '') {
      const point = Number.parseInt(unicode.slice(2), 16)
      if (point > 0x10ffff) throw fail('an escape means no character')
      return String.fromCodePoint(point)
    }
    const plain = ESCAPES[text[at + 1] ?? '']
    if (plain === undefined) throw fail('an escape is unknown')
    at += 2
    return plain
  }
  const value = (depth: number): TomlValue => {
    if (depth > MAX_DEPTH) throw fail(`nesting deeper than ${MAX_DEPTH} levels`)
    const first = text[at]
    if (first === '"' || first === "'") return { kind: 'text', text: string() }
    if (first === '[') return list(depth)
    if (first === '{') return inline(depth)
    const other = skip(/\d{4}-\d{2}-\d{2} \d[\d:.+Z-]*|[A-Za-z0-9+_.:-]+/y)
    if (other === '') throw fail('a value is missing')
    return { kind: 'other', text: other }
  }
  const list = (depth: number): TomlValue => {
    expect('[')
    const items: TomlValue[] = []
    for (gaps(); text[at] !== ']'; gaps()) {
      items.push(value(depth + 1))
      gaps()
      if (text[at] !== ']') expect(',')
    }
    at += 1
    return { kind: 'list', items }
  }
  const inline = (depth: number): TomlTable => {
    const table: OpenTable = { kind: 'table', offset: at, values: new Map() }
    expect('{')
    for (blanks(); text[at] !== '}'; blanks()) {
      assign(table, depth)
      blanks()
      if (text[at] !== '}') expect(',')
    }
    at += 1
    return table
  }
  const assign = (table: OpenTable, depth: number): void => {
    const names = key()
    expect('=')
    blanks()
    const last = names.pop() ?? ''
    const target = descend(table, names)
    if (target.values.has(last)) throw fail(`the key "${last.slice(0, 80)}" stands twice`)
    target.values.set(last, value(depth))
  }
  const descend = (from: OpenTable, names: readonly string[]): OpenTable => {
    let table = from
    for (const name of names) {
      const next = table.values.get(name)
      if (next === undefined) {
        const made: OpenTable = { kind: 'table', offset: at, values: new Map() }
        table.values.set(name, made)
        table = made
        continue
      }
      const inner = next.kind === 'list' ? next.items.at(-1) : next
      if (inner?.kind !== 'table' || !(inner.values instanceof Map)) throw fail(`"${name.slice(0, 80)}" is no table`)
      table = inner as OpenTable
    }
    return table
  }
  const header = (): void => {
    const offset = at
    const isList = skip(/\[\[?/y) === '[['
    const names = key()
    expect(isList ? ']]' : ']')
    const last = names.pop() ?? ''
    const parent = descend(root, names)
    if (isList) {
      const before = parent.values.get(last)
      if (before !== undefined && before.kind !== 'list') throw fail(`"${last.slice(0, 80)}" is no list of tables`)
      current = { kind: 'table', offset, values: new Map() }
      if (before === undefined) parent.values.set(last, { kind: 'list', items: [current] })
      else (before.items as TomlValue[]).push(current)
    } else {
      current = descend(parent, [last])
      if (defined.has(current)) throw fail(`the table "${last.slice(0, 80)}" stands twice`)
      defined.add(current)
    }
    lineEnd()
  }

  for (gaps(); at < text.length; gaps()) {
    if (text[at] === '[') header()
    else {
      assign(current, 0)
      lineEnd()
    }
  }
  return root
}
