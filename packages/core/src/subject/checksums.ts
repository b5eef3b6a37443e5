import type { DigestSet } from 'in-toto-attestation'
import { badInput, type CoreError } from '../outcome/index.ts'
import { printable, problemOfName } from './printable.ts'
import { asSubject, HEX_LENGTH, type Subject } from './types.ts'

/** Largest checksum file, in bytes. */
export const MAX_CHECKSUM_SIZE = 64 * 1024 * 1024

/** `SHA256 (name) = hex`, as BSD's tools and `sha256sum --tag` write it; OpenSSL writes `SHA2-256(name)= hex`. */
const BSD = /^[ \t]*(\\?)(SHA[0-9/_-]+) ?\((.*)\)[ \t]*=[ \t]*([0-9A-Za-z]+)[ \t]*$/s
/** `hex  name` or `hex *name`, as GNU's tools write it; a backslash before it says that the name is escaped. */
const GNU = /^[ \t]*(\\?)([0-9A-Za-z]+)[ \t]([ *]?)(.+)$/s

const BY_LENGTH: ReadonlyMap<number, string> = new Map([
  [56, 'sha224'],
  [64, 'sha256'],
  [96, 'sha384'],
  [128, 'sha512'],
])
const BY_NAME: ReadonlyMap<string, string> = new Map([
  ['SHA224', 'sha224'],
  ['SHA256', 'sha256'],
  ['SHA384', 'sha384'],
  ['SHA512', 'sha512'],
  ['SHA2-224', 'sha224'],
  ['SHA2-256', 'sha256'],
  ['SHA2-384', 'sha384'],
  ['SHA2-512', 'sha512'],
  ['SHA512/224', 'sha512_224'],
  ['SHA512/256', 'sha512_256'],
  ['SHA512-224', 'sha512_224'],
  ['SHA512-256', 'sha512_256'],
  ['SHA2-512/224', 'sha512_224'],
  ['SHA2-512/256', 'sha512_256'],
])

/** One line: which of the formats it has, and what it says. */
interface Line {
  readonly format: 'gnu' | 'reversed' | 'tagged'
  readonly name: string
  readonly algorithm: string
  readonly hex: string
}

/**
 * Subjects of a checksum file in the formats of GNU and BSD tools and OpenSSL, in order; algorithms may be mixed. Blank
 * lines and comments (`#`) are left out; every other line must be a checksum, so that no artifact goes missing in
 * silence. Everything behind the separator belongs to the name, blanks too, as `sha256sum --check` has it. The same name
 * twice with the same digest counts once, with digests of two algorithms it has both, with two digests of one it is
 * refused.
 *
 * @throws CoreError bad-input `SUBJECT`, naming the line; `NO_SUBJECT`
 */
export function subjectsFromChecksums(text: string, what: string): Subject[] {
  if (text.length > MAX_CHECKSUM_SIZE)
    throw badInput('SUBJECT', `${what}: has more than ${MAX_CHECKSUM_SIZE} characters`)
  const found = new Map<string, Record<string, string>>()
  let separator: Line['format'] | undefined
  let number = 0
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (start < text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const content = text.slice(start, text.charCodeAt(end - 1) === 0x0d ? end - 1 : end)
    start = end + 1
    number += 1
    if (content.trim() === '' || content.startsWith('#')) continue
    const at = `${what}, line ${number}`
    const line = parseLine(content, at)
    if (line.format !== 'tagged') {
      separator ??= line.format
      // A name with a blank before it would be another name in the other format.
      if (separator !== line.format) throw bad(at, 'has another separator than the lines before it', ONE_FORMAT)
    }
    addLine(line, found, at)
  }
  if (found.size === 0) throw badInput('NO_SUBJECT', `${what}: holds no checksum`)
  return Array.from(found, ([name, digest]) => asSubject(name, digest))
}

const ONE_FORMAT = 'write two blanks, or a blank and an asterisk, in every line'

function addLine({ name, algorithm, hex }: Line, found: Map<string, Record<string, string>>, at: string): void {
  const known = found.get(name)
  if (known === undefined) {
    found.set(name, { [algorithm]: hex })
    return
  }
  if (known[algorithm] !== undefined && known[algorithm] !== hex) {
    throw bad(at, `"${printable(name.slice(0, 200))}" stands twice with different ${algorithm} digests`)
  }
  known[algorithm] = hex
}

function parseLine(line: string, at: string): Line {
  const tagged = BSD.exec(line)
  if (tagged !== null) {
    const [, mark = '', tag = '', name = '', hex = ''] = tagged
    return checkedLine('tagged', BY_NAME.get(tag), hex, nameOf(name, mark, at), at)
  }
  const gnu = GNU.exec(line)
  if (gnu === null) throw bad(at, 'is no checksum', 'write `<hex>  <name>` or `SHA256 (<name>) = <hex>`')
  const [, mark = '', hex = '', mode = '', rest = ''] = gnu
  const format = mode === '' ? 'reversed' : 'gnu'
  return checkedLine(format, BY_LENGTH.get(hex.length), hex, nameOf(rest, mark, at), at)
}

function checkedLine(
  format: Line['format'],
  algorithm: string | undefined,
  hex: string,
  name: string,
  at: string,
): Line {
  if (algorithm === undefined || hex.length !== HEX_LENGTH.get(algorithm) || !/^[0-9a-f]+$/.test(hex)) {
    throw bad(at, `the digest is not the lower-case hex of sha224, sha256, sha384 or sha512 (${hex.length} characters)`)
  }
  if (name.trim() === '') throw bad(at, 'the name is missing')
  const problem = problemOfName(name)
  if (problem !== undefined) throw bad(at, problem)
  return { format, algorithm, hex, name }
}

/** A name as the tools escape it: `\\`, `\n`, `\r`. */
function nameOf(text: string, mark: string, at: string): string {
  if (mark === '') return text
  return text.replace(/\\(.?)/gs, (_, character: string) => {
    if (character === '\\') return '\\'
    if (character === 'n') return '\n'
    if (character === 'r') return '\r'
    throw bad(at, 'the escaped name cannot be read')
  })
}

function bad(at: string, problem: string, remedy?: string): CoreError {
  return badInput('SUBJECT', `${at}: ${problem}`, remedy === undefined ? {} : { remedy })
}

/** `algorithm:hex` as a set of one digest. @throws CoreError bad-input `SUBJECT`, naming the input */
export function parseDigest(text: string, what: string): DigestSet {
  const [, algorithm = '', hex = ''] = /^([a-z0-9_]+):([0-9a-f]+)$/.exec(text) ?? []
  if (hex.length > 0 && hex.length === HEX_LENGTH.get(algorithm)) return { [algorithm]: hex }
  const algorithms = [...HEX_LENGTH.keys()].join(', ')
  throw badInput(
    'SUBJECT',
    `${what}: "${printable(text.slice(0, 160))}" is not algorithm:hex with ${algorithms} and lower-case hex`,
    { remedy: 'for example sha256: and 64 hex digits' },
  )
}
