import type { DigestSet } from 'in-toto-attestation'
import { badInput, type CoreError } from '../outcome/index.ts'
import { asSubject, HEX_LENGTH, type Subject } from './types.ts'

/** Largest checksum file, in characters. */
export const MAX_CHECKSUM_SIZE = 64 * 1024 * 1024

/** `SHA256 (name) = hex`, as BSD's tools and `sha256sum --tag` write it. */
const BSD = /^(\\?)(SHA[0-9/_-]+) \((.*)\) = ([0-9A-Za-z]+)$/
/** `hex  name` or `hex *name`, as GNU's tools write it; a backslash before it says that the name is escaped. */
const GNU = /^(\\?)([0-9A-Za-z]+) [ *](.+)$/

const BY_LENGTH: Readonly<Record<number, string>> = { 56: 'sha224', 64: 'sha256', 96: 'sha384', 128: 'sha512' }
const BY_NAME: Readonly<Record<string, string>> = {
  SHA224: 'sha224',
  SHA256: 'sha256',
  SHA384: 'sha384',
  SHA512: 'sha512',
  'SHA512/224': 'sha512_224',
  'SHA512/256': 'sha512_256',
  'SHA512-224': 'sha512_224',
  'SHA512-256': 'sha512_256',
}

/**
 * Subjects of a checksum file in the formats of GNU and BSD tools, in order. Blank lines and comments (`#`) are left
 * out; every other line must be a checksum, so that no artifact goes missing in silence. The same name twice with the
 * same digest counts once, with digests of two algorithms it has both, with two digests of one it is refused.
 *
 * @throws CoreError bad-input `SUBJECT`, naming the line
 */
export function subjectsFromChecksums(text: string, what: string): Subject[] {
  if (text.length > MAX_CHECKSUM_SIZE)
    throw badInput('SUBJECT', `${what}: has more than ${MAX_CHECKSUM_SIZE} characters`)
  const found = new Map<string, Record<string, string>>()
  let number = 0
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (start < text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const line = text.slice(start, text.charCodeAt(end - 1) === 0x0d ? end - 1 : end)
    start = end + 1
    number += 1
    if (line.trim() === '' || line.startsWith('#')) continue
    addLine(line, found, `${what}, line ${number}`)
  }
  if (found.size === 0) throw badInput('NO_SUBJECT', `${what}: holds no checksum`)
  return Array.from(found, ([name, digest]) => asSubject(name, digest))
}

function addLine(line: string, found: Map<string, Record<string, string>>, at: string): void {
  const { name, algorithm, hex } = parseLine(line, at)
  const known = found.get(name)
  if (known === undefined) {
    found.set(name, { [algorithm]: hex })
    return
  }
  if (known[algorithm] !== undefined && known[algorithm] !== hex) {
    throw badInput('SUBJECT', `${at}: "${name.slice(0, 200)}" stands twice with different ${algorithm} digests`)
  }
  known[algorithm] = hex
}

function parseLine(line: string, at: string): { name: string; algorithm: string; hex: string } {
  const gnu = GNU.exec(line)
  const bsd = gnu === null ? BSD.exec(line) : null
  const [, escaped, hexOrName = '', rest = '', bsdHex = ''] = gnu ?? bsd ?? []
  if (gnu === null && bsd === null) {
    throw bad(at, 'is no checksum', 'write `<hex>  <name>` or `SHA256 (<name>) = <hex>`')
  }
  const hex = gnu === null ? bsdHex : hexOrName
  const algorithm = gnu === null ? BY_NAME[hexOrName] : BY_LENGTH[hex.length]
  if (algorithm === undefined || hex.length !== HEX_LENGTH[algorithm] || !/^[0-9a-f]+$/.test(hex)) {
    throw bad(at, `the digest is not the lower-case hex of sha224, sha256, sha384 or sha512 (${hex.length} characters)`)
  }
  return { algorithm, hex, name: nameOf(rest, escaped === '\\', at) }
}

/** A name as the tools escape it: `\\`, `\n`, `\r`. One that holds a line end cannot be a subject. */
function nameOf(text: string, isEscaped: boolean, at: string): string {
  if (!isEscaped) return text
  const name = text.replace(/\\(.?)/g, (_, character: string) => {
    if (character === '\\') return '\\'
    if (character === 'n' || character === 'r') throw bad(at, 'the name has a line end in it')
    throw bad(at, 'the escaped name cannot be read')
  })
  return name
}

function bad(at: string, problem: string, remedy?: string): CoreError {
  return badInput('SUBJECT', `${at}: ${problem}`, remedy === undefined ? {} : { remedy })
}

/** `algorithm:hex` as a set of one digest. @throws CoreError bad-input `SUBJECT`, naming the input */
export function parseDigest(text: string, what: string): DigestSet {
  const [, algorithm = '', hex = ''] = /^([a-z0-9_]+):([0-9a-f]+)$/.exec(text) ?? []
  const length = HEX_LENGTH[algorithm]
  if (length === undefined || hex.length !== length) {
    throw badInput(
      'SUBJECT',
      `${what}: "${text.slice(0, 160)}" is not algorithm:hex with ${Object.keys(HEX_LENGTH).join(', ')} and lower-case hex`,
      {
        remedy: 'for example sha256: and 64 hex digits',
      },
    )
  }
  return { [algorithm]: hex }
}
