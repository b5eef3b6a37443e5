import type { Document, ErrorCode, Node } from 'yaml'
import { DeploymentError } from '../error.ts'
import { MAX_DEPTH, MAX_DOCUMENTS, MAX_VISITS } from '../limits.ts'
import type { SourceText } from '../text.ts'
import type { Written } from '../types.ts'

/** A value of a document, seen where it stands; an alias is seen as what it stands for. */
export type YamlValue =
  | { readonly kind: 'map'; readonly offset: number; entries(): ReadonlyMap<string, YamlValue> }
  | { readonly kind: 'list'; readonly offset: number; items(): readonly YamlValue[] }
  | { readonly kind: 'text'; readonly offset: number; readonly text: string; readonly written: Written }
  | { readonly kind: 'other'; readonly offset: number; readonly isNull: boolean }

/** The key of a YAML 1.1 merge, which Compose files and Go's readers of YAML know. */
const MERGE = '<<'

/**
 * The documents of a YAML or JSON file. Values are read when they are asked for; every visit counts, those through an alias
 * too, so that a few lines of aliases cannot stand for gigabytes (case R08).
 *
 * @throws DeploymentError `MANIFEST_YAML`, `MANIFEST_TOO_LARGE`; so do the values when they are read
 */
export async function readDocuments(source: SourceText): Promise<YamlValue[]> {
  assertOneReading(source)
  const { parseAllDocuments } = await import('yaml')
  const parsed = parseAllDocuments(source.text, {
    version: '1.2',
    schema: 'core',
    // The library compares every key with every other, and copies the line for every error; both are ours below.
    uniqueKeys: false,
    prettyErrors: false,
    merge: false,
    strict: true,
    logLevel: 'silent',
  })
  const documents: readonly Document[] = Array.isArray(parsed) ? parsed : []
  if (documents.length > MAX_DOCUMENTS) throw tooMuch(source, `more than ${MAX_DOCUMENTS} documents`)
  for (const document of documents) {
    const [error] = [...document.errors, ...document.warnings]
    if (error !== undefined) throw malformed(source, error.pos[0], error.code, error.message)
  }
  const reader = await createReader(source)
  const values = documents.flatMap((document) => (document.contents === null ? [] : [reader(document)]))
  const plain = values.find((value) => value.kind === 'text' && value.text.trim() !== '')
  if (plain !== undefined) throw fault(source, plain.offset, 'is a document of nothing but text')
  return values
}

/**
 * Refuses what readers of YAML take for different things: characters that end a line, and so a remark, for YAML 1.1 only
 * (Go's readers, and so clusters and Compose), marks of byte order that some skip, and separators of documents that
 * kubectl finds by their first three characters alone.
 */
function assertOneReading(source: SourceText): void {
  const { text } = source
  const line = text.search(/[\u0085\u2028\u2029]|\r(?!\n)/)
  if (line !== -1) throw fault(source, line, 'is a line end for some readers, and none for others')
  const mark = text.indexOf('\ufeff', 1)
  if (mark !== -1) throw fault(source, mark, 'is a byte order mark, and not the first character')
  const separator = text.search(/^---(?:[^\s]|[ \t]+[^#\s])/m)
  if (separator !== -1) throw fault(source, separator, 'is a separator of documents with something behind it')
}

async function createReader(source: SourceText): Promise<(document: Document) => YamlValue> {
  const { isAlias, isMap, isScalar, isSeq } = await import('yaml')
  let visits = 0

  const anchorsOf = (document: Document): ReadonlyMap<string, Node> => {
    const anchors = new Map<string, Node>()
    const visit = (node: unknown, depth: number): void => {
      if (depth > MAX_DEPTH) throw tooMuch(source, `nesting deeper than ${MAX_DEPTH} levels`)
      count()
      if (isScalar(node) || isMap(node) || isSeq(node)) {
        if (node.anchor !== undefined && anchors.has(node.anchor)) {
          throw fault(source, node.range?.[0] ?? 0, `the anchor "${node.anchor.slice(0, 80)}" stands twice`)
        }
        if (node.anchor !== undefined) anchors.set(node.anchor, node)
      }
      if (isSeq(node)) for (const item of node.items) visit(item, depth + 1)
      if (isMap(node)) {
        for (const { key, value } of node.items) {
          visit(key, depth + 1)
          visit(value, depth + 1)
        }
      }
    }
    visit(document.contents, 0)
    return anchors
  }
  const count = (): void => {
    visits += 1
    if (visits > MAX_VISITS)
      throw tooMuch(source, `more than ${MAX_VISITS} values, aliases counted as often as they are used`)
  }

  return (document) => {
    const anchors = anchorsOf(document)
    const viewOf = (node: unknown, trail: readonly unknown[]): YamlValue => {
      count()
      if (trail.length > MAX_DEPTH) throw tooMuch(source, `nesting deeper than ${MAX_DEPTH} levels`)
      if (isAlias(node)) {
        const target = anchors.get(node.source)
        if (target === undefined) throw fault(source, node.range?.[0] ?? 0, 'is an alias of nothing')
        if (trail.includes(target)) throw fault(source, node.range?.[0] ?? 0, 'is an alias of what it stands in')
        return viewOf(target, [...trail, node])
      }
      const offset = rangeStart(node)
      const inner = [...trail, node]
      if (isMap(node)) return { kind: 'map', offset, entries: once(() => entriesOf(node.items, inner)) }
      if (isSeq(node)) return { kind: 'list', offset, items: once(() => node.items.map((item) => viewOf(item, inner))) }
      if (!isScalar(node)) return { kind: 'other', offset, isNull: true }
      if (typeof node.value !== 'string' || (node.tag !== undefined && node.tag !== 'tag:yaml.org,2002:str')) {
        return { kind: 'other', offset, isNull: node.value === null }
      }
      return { kind: 'text', offset, text: node.value, written: writtenOf(node.range, node.type, source.text) }
    }
    const entriesOf = (
      pairs: readonly { readonly key: unknown; readonly value?: unknown }[],
      trail: readonly unknown[],
    ): ReadonlyMap<string, YamlValue> => {
      const own = new Map<string, YamlValue>()
      const merged: YamlValue[] = []
      for (const { key, value } of pairs) {
        const name = keyOf(isAlias(key) ? anchors.get(key.source) : key)
        if (name === MERGE) merged.push(viewOf(value, trail))
        else if (own.has(name)) throw fault(source, rangeStart(key), `the key "${name.slice(0, 80)}" stands twice`)
        else own.set(name, viewOf(value, trail))
      }
      for (const value of merged) {
        for (const map of value.kind === 'list' ? value.items() : [value]) {
          if (map.kind !== 'map') throw fault(source, map.offset, 'is merged, and is no mapping')
          for (const [name, one] of map.entries()) if (!own.has(name)) own.set(name, one)
        }
      }
      return own
    }
    const keyOf = (key: unknown): string => {
      count()
      if (isScalar(key) && ['string', 'number', 'boolean'].includes(typeof key.value)) return String(key.value)
      if (isScalar(key) && key.value === null) return 'null'
      throw fault(source, rangeStart(key), 'is a key that is no plain text')
    }
    return viewOf(document.contents, [])
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function rangeStart(node: unknown): number {
  const range: unknown = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0
}

function writtenOf(range: readonly [number, number, number] | null | undefined, type: unknown, text: string): Written {
  const [start = 0, end = 0] = range ?? []
  const first = text[start]
  if (type === 'QUOTE_SINGLE' || first === "'") return { start, end, style: 'single-quoted' }
  if (type === 'QUOTE_DOUBLE' || first === '"') return { start, end, style: 'double-quoted' }
  return { start, end, style: type === 'PLAIN' ? 'bare' : 'block' }
}

function malformed(source: SourceText, offset: number, code: ErrorCode, message: string): DeploymentError {
  // A small file of nothing but brackets ends the library's stack before anybody can count.
  if (code === 'RESOURCE_EXHAUSTION') return tooMuch(source, `nesting deeper than ${MAX_DEPTH} levels`)
  return fault(source, offset, (message.split('\n')[0] ?? '').slice(0, 200))
}

/** The error of something at an offset. */
export function fault(source: SourceText, offset: number, problem: string): DeploymentError {
  const { line, column } = source.at(offset)
  return new DeploymentError('MANIFEST_YAML', `${source.file}:${line}:${column}: ${problem}`, {
    remedy: 'mend the YAML, or leave the file out with a pattern that begins with !',
  })
}

function tooMuch(source: SourceText, what: string): DeploymentError {
  return new DeploymentError('MANIFEST_TOO_LARGE', `${source.file}: has ${what}`)
}
