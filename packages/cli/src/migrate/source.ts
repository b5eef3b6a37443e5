import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml'
import { CliError } from '../error.ts'

/** Largest workflow that is read, in bytes: GitHub itself takes no more than half of it. */
export const MAX_BYTES = 1024 * 1024

/** A workflow or action file: its text, and where in it everything stands. */
export interface Source {
  readonly name: string
  readonly text: string
  readonly root: YAMLMap
  /** How its lines end. */
  readonly eol: '\n' | '\r\n'
  /** Line of a place in the text, counted from 1. */
  lineOf(place: number): number
  /** The node, or for an alias the node it stands for; undefined when it stands for none. */
  resolve(node: unknown): Node | undefined
  /** Names of a job's outputs that something in the file uses. */
  outputsOf(job: string): readonly string[]
}

/**
 * Reads a YAML file without making values of it: an alias is followed only where it is asked for, so that a few lines
 * of aliases never become gigabytes.
 *
 * @throws CliError `WORKFLOW`
 */
export function readSource(bytes: Uint8Array, name: string): Source {
  if (bytes.byteLength > MAX_BYTES) throw fault(name, `has more than ${MAX_BYTES} bytes`)
  const text = utf8(bytes, name)
  const lines = new LineCounter()
  const document = documentOf(text, name, lines)
  const [error] = document.errors
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0])
    throw fault(name, `line ${line}: ${(error.message.split('\n')[0] ?? '').slice(0, 200)}`)
  }
  if (!isMap(document.contents)) throw fault(name, 'is no mapping')
  const anchored = anchorsOf(document, name)
  let used: ReadonlyMap<string, readonly string[]> | undefined
  return {
    name,
    text,
    root: document.contents,
    eol: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
    lineOf: (place) => lines.linePos(place).line,
    resolve: (node) => {
      const found = isAlias(node) ? anchored.get(node) : node
      return isScalar(found) || isMap(found) || isSeq(found) ? found : undefined
    },
    outputsOf: (job) => {
      used ??= outputsIn(text)
      return used.get(job) ?? []
    },
  }
}

/** What each alias stands for: the nearest node before it with that anchor. An alias never stands for another. */
function anchorsOf(document: ReturnType<typeof parseDocument>, name: string): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>()
  const found = new Map<Alias, Node>()
  visit(document, {
    Alias: (_key, alias) => {
      const node = anchors.get(alias.source)
      if (node === undefined) throw fault(name, `the alias *${alias.source.slice(0, 60)} stands for nothing`)
      found.set(alias, node)
    },
    Value: (_key, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node)
    },
  })
  return found
}

function outputsIn(text: string): ReadonlyMap<string, readonly string[]> {
  const used = new Map<string, string[]>()
  for (const [, job = '', name = ''] of text.matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g)) {
    const names = used.get(job)
    if (names === undefined) used.set(job, [name])
    else names.push(name)
  }
  return used
}

function documentOf(text: string, name: string, lineCounter: LineCounter): ReturnType<typeof parseDocument> {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      strict: true,
      // The library compares every key with every other; those that are read are looked at in `entryOf`.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
      lineCounter,
    })
  } catch (cause) {
    throw fault(name, 'is nested too deeply', cause)
  }
}

function utf8(bytes: Uint8Array, name: string): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw fault(name, 'is not UTF-8', cause)
  }
  const odd = /[^\t\n\r\u0020-\u007e\u0085\u00a0-\u{10ffff}]/u.exec(text)
  if (odd !== null) {
    const point = (odd[0].codePointAt(0) ?? 0).toString(16)
    throw fault(
      name,
      `holds the control character U+${point.padStart(4, '0').toUpperCase()}, which YAML does not allow`,
    )
  }
  return text
}

/** An error `WORKFLOW` about a file. */
export function fault(name: string, problem: string, cause?: unknown): CliError {
  return new CliError('WORKFLOW', `${name}: ${problem}`, {
    remedy: 'mend the file, or name only the others; nothing was written',
    cause,
  })
}

/** A key of a mapping, and its value as it stands there, which may be an alias. */
export interface Entry {
  readonly key: Scalar
  readonly value: unknown
}

/**
 * The entry of a key; undefined without one.
 *
 * @throws CliError `WORKFLOW` when the key stands twice: which one counts is anybody's guess
 */
export function entryOf(source: Source, map: unknown, name: string): Entry | undefined {
  if (!isMap(map)) return undefined
  const found = map.items.filter(({ key }) => isScalar(key) && key.value === name)
  const [pair] = found
  if (found.length > 1 && isScalar(pair?.key)) {
    throw fault(source.name, `line ${source.lineOf(startOf(pair.key))}: the key "${name}" stands twice`)
  }
  return isScalar(pair?.key) ? { key: pair.key, value: pair.value } : undefined
}

/** The value of a key, aliases followed. */
export function nodeOf(source: Source, map: unknown, name: string): Node | undefined {
  return source.resolve(entryOf(source, map, name)?.value)
}

/** The value of a key as text, aliases followed; undefined when it is none. */
export function textOf(source: Source, map: unknown, name: string): string | undefined {
  const value = nodeOf(source, map, name)
  if (!isScalar(value) || value.value === null) return undefined
  return typeof value.value === 'string' ? value.value : value.source
}

/** Names that were read once: a mapping may be large, and every step looks into that of its job. */
const NAMES = new WeakMap<YAMLMap, readonly string[]>()

/** Names of a mapping's keys. */
export function keysOf(map: unknown): readonly string[] {
  if (!isMap(map)) return []
  const names = NAMES.get(map) ?? map.items.map(({ key }) => (isScalar(key) ? String(key.value) : '?'))
  NAMES.set(map, names)
  return names
}

/** Where a node begins in the text. */
export function startOf(node: unknown): number {
  return rangeOf(node)[0]
}

/** Where the value of a node ends in the text; comments behind it are no part of it. */
export function endOf(node: unknown): number {
  return rangeOf(node)[1]
}

function rangeOf(node: unknown): readonly [number, number, number] {
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined
  if (range === undefined || range === null) throw new RangeError('a node has no place in the text')
  return range
}

/** Column of a place, counted from 0, and the text before it in its line. */
export function lineHead(source: Source, place: number): string {
  return source.text.slice(source.text.lastIndexOf('\n', place - 1) + 1, place)
}
