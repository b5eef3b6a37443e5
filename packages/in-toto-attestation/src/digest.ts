import { isJsonObject, type JsonValue } from '@slsa-actions/wire'
import { AttestationError, type AttestationErrorCode } from './error.ts'

/** Digests of one artifact: algorithm to value, as in-toto's DigestSet. Values of hex algorithms are lower-case hex. */
export type DigestSet = Readonly<Record<string, string>>

/** Lengths of the algorithms whose value is hex, in hex digits. */
const HEX_LENGTH: Readonly<Record<string, readonly number[]>> = {
  md5: [32],
  sha1: [40],
  sha224: [56],
  sha256: [64],
  sha384: [96],
  sha512: [128],
  sha512_224: [56],
  sha512_256: [64],
  sha3_224: [56],
  sha3_256: [64],
  sha3_384: [96],
  sha3_512: [128],
  shake128: [32, 64],
  shake256: [64, 128],
  blake2s: [64],
  blake2b: [128],
  ripemd160: [40],
  sm3: [64],
  gost: [64],
  dirHash: [64],
  gitBlob: [40, 64],
  gitCommit: [40, 64],
  gitTag: [40, 64],
  gitTree: [40, 64],
}

/** Algorithms that a verifier may rest on. */
export const STRONG_ALGORITHMS = ['sha256', 'sha384', 'sha512', 'sha512_256', 'sha3_256', 'sha3_384', 'sha3_512', 'sha224', 'sha512_224'] as const

/**
 * A DigestSet by in-toto's rules: at least one entry, hex values lower-case and of their algorithm's length. Algorithms
 * that the specification does not know may hold any text.
 *
 * @throws AttestationError naming the path
 */
export function parseDigestSet(value: JsonValue | undefined, path: string, code: AttestationErrorCode = 'SUBJECT'): DigestSet {
  if (!isJsonObject(value)) throw new AttestationError(code, path, 'must be an object of digests')
  const entries = Object.entries(value)
  if (entries.length === 0) throw new AttestationError(code, path, 'must hold at least one digest')
  for (const [algorithm, digest] of entries) {
    if (typeof digest !== 'string' || digest === '') throw new AttestationError(code, `${path}.${algorithm}`, 'must be a text')
    const lengths = HEX_LENGTH[algorithm]
    if (lengths === undefined) continue
    if (!/^[0-9a-f]+$/.test(digest) || !lengths.includes(digest.length)) {
      throw new AttestationError(code, `${path}.${algorithm}`, `must be ${lengths.join(' or ')} lower-case hex digits, found "${digest.slice(0, 140)}"`)
    }
  }
  return value as DigestSet
}
