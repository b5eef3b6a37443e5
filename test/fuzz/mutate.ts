import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import { mutateDer } from './der.ts'
import type { Random } from './random.ts'

type Path = readonly (string | number)[]

/** A change of a good bundle: its name, and the text that came out. */
export interface Mutant {
  readonly kind: string
  readonly text: string
}

type Mutation = (bundle: JsonObject, other: JsonObject, random: Random, text: string) => string

/** One change of a good bundle, by chance; `other` is a good bundle of the same instance. */
export function mutate(text: string, other: string, random: Random): Mutant {
  const kind = random.pick(KINDS)
  return { kind, text: MUTATIONS[kind](JSON.parse(text) as JsonObject, JSON.parse(other) as JsonObject, random, text) }
}

const MUTATIONS = {
  'a bit of the text': (_bundle, _other, random, text) => {
    const bytes = Buffer.from(text)
    const at = random.below(bytes.byteLength)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
    return bytes.toString('utf8')
  },
  'a bit of a field': (bundle, _other, random) => inBytes(bundle, random, flipBit),
  'bytes of a field': (bundle, _other, random) =>
    inBytes(bundle, random, (bytes) => {
      const cut = bytes.subarray(0, random.below(bytes.byteLength + 1))
      return random.pick([
        cut,
        Buffer.concat([bytes, random.bytes(1 + random.below(8))]),
        random.bytes(bytes.byteLength),
      ])
    }),
  'a field dropped': (bundle, _other, random) => {
    const path = random.pick(pathsOf(bundle))
    return JSON.stringify(replaced(bundle, path, undefined))
  },
  'a field twice': (bundle, other, random, text) => {
    const [name, value] = random.pick(Object.entries(random.pick([bundle, bundle.verificationMaterial as JsonObject])))
    const again = random.pick([value, other[name] ?? null, 'x'])
    const twice = `${JSON.stringify(name)}:${JSON.stringify(again)},`
    const at = text.indexOf(`${JSON.stringify(name)}:`)
    return text.slice(0, at) + twice + text.slice(at)
  },
  'a field of another type': (bundle, _other, random) => {
    const swaps: JsonValue[] = [null, true, 0, -1, 1.5, '', 'x', [], {}, [[]], { a: 1 }, 'AAAA']
    return JSON.stringify(replaced(bundle, random.pick(pathsOf(bundle)), random.pick(swaps)))
  },
  'a field of another bundle': (bundle, other, random) => {
    const path = random.pick(pathsOf(bundle))
    return JSON.stringify(replaced(bundle, path, valueAt(other, path) ?? null))
  },
  'two fields of another bundle': (bundle, other, random) => {
    const [one, two] = [random.pick(pathsOf(bundle)), random.pick(pathsOf(bundle))]
    const once = replaced(bundle, one, valueAt(other, one) ?? null)
    return JSON.stringify(replaced(once, two, valueAt(other, two) ?? null))
  },
  'a number': (bundle, _other, random) => {
    const path = random.pick(pathsOf(bundle).filter((found) => /index|size|time$/i.test(String(found.at(-1)))))
    const now = String(valueAt(bundle, path))
    const edges = ['-1', '0', '1', '01', '+1', ' 1', '1e3', '0x1', '9007199254740993', '9223372036854775807']
    const wild = ['9223372036854775808', '18446744073709551616', '1'.repeat(500), `${now} `, String(BigInt(now) + 1n)]
    return JSON.stringify(replaced(bundle, path, random.pick([...edges, ...wild, Number(now), Number(now) + 1, -0.5])))
  },
  'base64 written otherwise': (bundle, _other, random) => {
    const path = random.pick(bytePaths(bundle))
    const base64 = String(valueAt(bundle, path))
    const at = random.below(base64.length)
    const inserted = `${base64.slice(0, at)}${random.pick([' ', '\n', '\r\n', '=', '%2B', '\u0000', '-'])}${base64.slice(at)}`
    const urlSafe = base64.replaceAll('+', '-').replaceAll('/', '_')
    const bare = base64.replace(/=+$/, '')
    return JSON.stringify(
      replaced(bundle, path, random.pick([inserted, urlSafe, bare, `${base64}=`, loose(base64), base64 + base64])),
    )
  },
  'DER of a certificate or timestamp': (bundle, _other, random) => {
    const path = random.pick(bytePaths(bundle).filter((found) => /rawBytes|signedTimestamp/.test(String(found.at(-1)))))
    const der = Buffer.from(String(valueAt(bundle, path)), 'base64')
    return JSON.stringify(replaced(bundle, path, mutateDer(der, random).toString('base64')))
  },
  'the body of a log entry': (bundle, _other, random) => inJson(bundle, random, 'canonicalizedBody'),
  'the statement': (bundle, _other, random) => inJson(bundle, random, 'payload'),
  'a list': (bundle, other, random) => {
    const path = random.pick(pathsOf(bundle).filter((found) => Array.isArray(valueAt(bundle, found))))
    const list = valueAt(bundle, path) as JsonValue[]
    const foreign = valueAt(other, path)
    const more = Array.isArray(foreign) ? foreign : []
    const lists = [
      [],
      [...list, ...list],
      [...list].reverse(),
      [...list, ...more],
      [...more, ...list],
      more,
      Array(40).fill(list[0] ?? null),
    ]
    return JSON.stringify(replaced(bundle, path, random.pick(lists)))
  },
  'the checkpoint': (bundle, other, random) => {
    const path = random.pick(pathsOf(bundle).filter((found) => found.at(-1) === 'envelope'))
    const note = String(valueAt(bundle, path))
    const lines = note.split('\n')
    const at = random.below(lines.length)
    const without = lines.toSpliced(at, 1).join('\n')
    const twice = lines.toSpliced(at, 0, lines[at] ?? '').join('\n')
    const foreign = String(valueAt(other, path) ?? '').split('\n\n')[1] ?? ''
    const bit = flipBit(Buffer.from(note), random).toString('utf8')
    const notes = [without, twice, bit, `${note}\n`, `${note.split('\n\n')[0]}\n\n${foreign}`, `x${note}`]
    return JSON.stringify(replaced(bundle, path, random.pick(notes)))
  },
  'a field that nobody knows': (bundle, _other, random) => {
    const path = random.pick([[], ...pathsOf(bundle)].filter((found) => isObject(valueAt(bundle, found))))
    const name = random.pick(['x', '__proto__', 'constructor', 'toString', 'verificationMaterial', 'cert', ''])
    return JSON.stringify(replaced(bundle, [...path, name], random.pick([null, 1, 'x', {}, []])))
  },
  'the version': (bundle, _other, random) => {
    const versions = [
      '+json;version=0.1',
      '+json;version=0.2',
      '+json;version=0.3',
      '.v0.3+json',
      '.v0.4+json',
      '+json',
      '',
    ]
    return JSON.stringify({ ...bundle, mediaType: `application/vnd.dev.sigstore.bundle${random.pick(versions)}` })
  },
  'the same, written otherwise': (bundle, _other, random) =>
    random.pick([
      JSON.stringify(bundle, undefined, 2),
      ` ${JSON.stringify(bundle)}\n`,
      JSON.stringify(reversed(bundle)),
    ]),
} satisfies Record<string, Mutation>

const KINDS = Object.keys(MUTATIONS) as (keyof typeof MUTATIONS)[]

function flipBit(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes)
  const at = random.below(copy.byteLength)
  copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8))
  return copy
}

function inBytes(bundle: JsonObject, random: Random, change: (bytes: Buffer, random: Random) => Buffer): string {
  const path = random.pick(bytePaths(bundle))
  const bytes = Buffer.from(String(valueAt(bundle, path)), 'base64')
  return JSON.stringify(replaced(bundle, path, change(bytes, random).toString('base64')))
}

/** A change inside of JSON in base64; where there is none, of another field. */
function inJson(bundle: JsonObject, random: Random, name: string): string {
  const [path] = pathsOf(bundle).filter((found) => found.at(-1) === name)
  if (path === undefined) return inBytes(bundle, random, flipBit)
  const value = JSON.parse(Buffer.from(String(valueAt(bundle, path)), 'base64').toString()) as JsonObject
  const inner = random.pick(pathsOf(value))
  const changed = replaced(value, inner, random.pick<JsonValue | undefined>([undefined, null, 'x', 0, [], {}]))
  return JSON.stringify(replaced(bundle, path, Buffer.from(JSON.stringify(changed)).toString('base64')))
}

/** base64 of the same bytes whose unused bits are not zero, where there are any. */
function loose(base64: string): string {
  const bare = base64.replace(/=+$/, '')
  if (bare === base64) return base64
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const last = alphabet.indexOf(bare.at(-1) ?? 'A')
  return bare.slice(0, -1) + alphabet[last | 1] + '='.repeat(base64.length - bare.length)
}

function isObject(value: JsonValue | undefined): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function bytePaths(bundle: JsonObject): Path[] {
  const names =
    /rawBytes|keyId|canonicalizedBody|signedEntryTimestamp|rootHash|hashes|signedTimestamp|payload|sig|signature|digest/
  return pathsOf(bundle).filter((path) => {
    const value = valueAt(bundle, path)
    return typeof value === 'string' && value !== '' && names.test(path.join('.')) && /^[A-Za-z0-9+/]+=*$/.test(value)
  })
}

function pathsOf(value: JsonValue, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return []
  const steps: [string | number, JsonValue][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return steps.flatMap(([step, found]) => [[...path, step], ...pathsOf(found, [...path, step])])
}

function valueAt(value: JsonValue, path: Path): JsonValue | undefined {
  let found: JsonValue | undefined = value
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return undefined
    found = (found as Record<string | number, JsonValue>)[step]
  }
  return found
}

/** A copy with one place changed; undefined takes it out. */
function replaced(value: JsonObject, path: Path, to: JsonValue | undefined): JsonObject {
  const copy = structuredClone(value)
  let at: unknown = copy
  for (const step of path.slice(0, -1)) {
    const next: unknown = (at as Record<string | number, unknown>)[step]
    if (typeof next !== 'object' || next === null) return copy
    at = next
  }
  const last = path.at(-1) ?? ''
  if (Array.isArray(at) && to === undefined) at.splice(Number(last), 1)
  else if (to === undefined) delete (at as Record<string | number, unknown>)[last]
  else
    Object.defineProperty(at, last, {
      value: structuredClone(to),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  return copy
}

function reversed(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, found]) => [name, reversed(found)]),
  )
}
