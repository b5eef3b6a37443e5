import { badInput, type CoreError } from '@slsa-actions/core/outcome'
import type { JsonValue } from '@slsa-actions/wire'
import type { Node } from 'yaml'
import { below, fault, type Place } from '../fault.ts'

/** Largest policy file, in bytes. */
const MAX_BYTES = 1024 * 1024
/** Deepest nesting. A policy has eight levels. */
const MAX_DEPTH = 32

/** A file's content as plain values, with the place to name in messages. */
export interface PolicyFile {
  readonly value: JsonValue
  readonly place: Place
}

/**
 * The value of a YAML 1.2 (or JSON) file: one document of plain mappings, lists and scalars. Anchors, aliases and tags
 * are refused (a few lines of aliases can stand for gigabytes), and so are keys that stand twice.
 *
 * @throws CoreError bad-input `POLICY`
 */
export async function readYaml(bytes: Uint8Array, what: string): Promise<PolicyFile> {
  if (bytes.byteLength > MAX_BYTES) throw badInput('POLICY', `${what}: has more than ${MAX_BYTES} bytes`)
  const text = utf8(bytes, what)
  const { LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    // The library compares every key with every other, and copies the line for every error; both are ours below.
    uniqueKeys: false,
    prettyErrors: false,
    merge: false,
    strict: true,
    stringKeys: true,
    // With `silent` the library takes the first of several documents and says nothing.
    logLevel: 'error',
    lineCounter: lines,
  })
  const [error] = [...document.errors, ...document.warnings]
  if (error !== undefined) {
    // A small file of nothing but brackets ends the library's stack before we can count.
    if (error.code === 'RESOURCE_EXHAUSTION') throw tooDeep(what)
    const { line } = lines.linePos(error.pos[0])
    throw badInput('POLICY', `${what}, line ${line}: ${firstLine(error.message)}`, {
      remedy: 'mend the YAML; keys may stand once, and aliases, anchors and tags are not taken',
    })
  }
  const found = new Map<string, number>()
  const place: Place = { what, path: '', lineOf: (path) => found.get(path) }
  const value = await plain(document.contents, place, (path, offset) => {
    found.set(path, lines.linePos(offset).line)
  })
  return { value, place }
}

function utf8(bytes: Uint8Array, what: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (text.startsWith('\ufeff')) throw new TypeError('begins with a byte order mark')
    return text
  } catch (cause) {
    throw badInput('POLICY', `${what}: is not UTF-8 without a byte order mark`, { cause })
  }
}

function tooDeep(what: string): CoreError {
  return badInput('POLICY', `${what}: is nested deeper than ${MAX_DEPTH} levels`)
}

type Noted = (path: string, offset: number) => void

async function plain(root: Node | null, place: Place, note: Noted): Promise<JsonValue> {
  const { isAlias, isMap, isScalar, isSeq } = await import('yaml')
  const convert = (node: unknown, at: Place, depth: number): JsonValue => {
    if (depth > MAX_DEPTH) throw tooDeep(at.what)
    if (node === null || node === undefined) return null
    if (isAlias(node)) throw fault(at, 'is an alias', 'write the value out')
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) throw fault(at, 'is nothing that a policy can hold')
    if (node.range != null) note(at.path, node.range[0])
    if (node.anchor !== undefined) throw fault(at, 'has an anchor', 'write the value out where it is needed')
    if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')) throw fault(at, 'has a tag')
    if (isScalar(node)) return scalar(node.value, at)
    if (isSeq(node)) return node.items.map((item, index) => convert(item, below(at, index), depth + 1))
    const keys = new Set<string>()
    return Object.fromEntries(
      node.items.map((pair) => {
        const key = isScalar(pair.key) ? pair.key.value : undefined
        if (typeof key !== 'string' || key === '__proto__') throw fault(at, 'has a key that is no plain text')
        if (isScalar(pair.key) && (pair.key.anchor !== undefined || pair.key.tag !== undefined))
          throw fault(at, `the key "${key}" has an anchor or a tag`)
        if (keys.has(key)) throw fault(below(at, key), 'stands twice', 'keep one of them')
        keys.add(key)
        return [key, convert(pair.value, below(at, key), depth + 1)]
      }),
    )
  }
  return convert(root, place, 0)
}

function scalar(value: unknown, place: Place): JsonValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw fault(place, 'is a number that cannot be held exactly', 'put it into quotes')
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/:$/, '').slice(0, 200)
}
