import type { JsonValue } from '@slsa-actions/wire'
import type { AttestationErrorCode } from './error.ts'
import { anyObject, anyText, below, fault, type Place, type Read, shown } from './read.ts'

/** Algorithm names to digests, as the in-toto DigestSet: hex in lower case for the algorithms it names. */
export type DigestSet = Readonly<Record<string, string>>

/** Hex characters of a digest: exactly one of `exact`, or any even number up to `atMost`. */
type HexForm = { readonly exact: readonly number[] } | { readonly atMost: number }

const LOWER_HEX = /^[0-9a-f]+$/

/** @see in-toto attestation v1, DigestSet, supported algorithms; `goModuleH1` is the older name of `dirHash` */
const FORMS: ReadonlyMap<string, HexForm> = new Map<string, HexForm>([
  ['sha224', { exact: [56] }],
  ['sha256', { exact: [64] }],
  ['sha384', { exact: [96] }],
  ['sha512', { exact: [128] }],
  ['sha512_224', { exact: [56] }],
  ['sha512_256', { exact: [64] }],
  ['sha3_224', { exact: [56] }],
  ['sha3_256', { exact: [64] }],
  ['sha3_384', { exact: [96] }],
  ['sha3_512', { exact: [128] }],
  ['shake128', { atMost: 1024 }],
  ['shake256', { atMost: 1024 }],
  ['blake2b', { atMost: 128 }],
  ['blake2s', { atMost: 64 }],
  ['ripemd160', { exact: [40] }],
  ['sm3', { exact: [64] }],
  ['gost', { exact: [64, 128] }],
  ['sha1', { exact: [40] }],
  ['md5', { exact: [32] }],
  ['gitCommit', { exact: [40, 64] }],
  ['gitTree', { exact: [40, 64] }],
  ['gitBlob', { exact: [40, 64] }],
  ['gitTag', { exact: [40, 64] }],
  ['dirHash', { exact: [64] }],
  ['dirHash1', { exact: [64] }],
  ['goModuleH1', { exact: [64] }],
])

/** Algorithms that a verifier may rest on: no collision is known or in reach. */
export const STRONG_ALGORITHMS = [
  'sha256',
  'sha384',
  'sha512',
  'sha512_256',
  'sha3_256',
  'sha3_384',
  'sha3_512',
  'sha224',
  'sha512_224',
] as const

/**
 * A DigestSet that stands alone, outside a statement: at least one digest, known algorithms in lower-case hex.
 *
 * @param path names it in errors
 * @throws AttestationError `SUBJECT`, or `code`
 */
export function parseDigestSet(
  value: JsonValue | undefined,
  path: string,
  code: AttestationErrorCode = 'SUBJECT',
): DigestSet {
  const place: Place = { code, document: undefined, path }
  if (value === undefined) throw fault(place, 'is missing')
  return digestSet(value, place)
}

/** A set of at least one digest. Unknown algorithms may hold any text: their encoding is their own. */
export const digestSet: Read<DigestSet> = (value, place) => {
  const digests = digestSetOrEmpty(value, place)
  if (Object.keys(digests).length === 0) throw fault(place, 'must not be empty')
  return digests
}

/** A set of digests that may be empty, which is how some producers leave it unset. */
export const digestSetOrEmpty: Read<DigestSet> = (value, place) => {
  const entries = Object.entries(anyObject(value, place))
  return Object.fromEntries(
    entries.map(([name, digest]) => [algorithm(name, place), digestOf(name, digest, below(place, name))]),
  )
}

function algorithm(name: string, place: Place): string {
  if (name === '') throw fault(place, 'has a digest without an algorithm name')
  return name
}

function digestOf(name: string, value: JsonValue, place: Place): string {
  const digest = anyText(value, place)
  if (digest === '') throw fault(place, 'must not be empty')
  const form = FORMS.get(name)
  if (form === undefined || (LOWER_HEX.test(digest) && hasLength(digest, form))) return digest
  throw fault(place, `must be ${wordsFor(form)} lower-case hex characters, found ${shown(value)}`)
}

function hasLength(digest: string, form: HexForm): boolean {
  return 'exact' in form ? form.exact.includes(digest.length) : digest.length % 2 === 0 && digest.length <= form.atMost
}

function wordsFor(form: HexForm): string {
  return 'exact' in form ? form.exact.join(' or ') : `an even number, at most ${form.atMost}, of`
}
