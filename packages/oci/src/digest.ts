import { createHash } from 'node:crypto'

const HEX_LENGTH = { sha256: 64, sha512: 128 } as const

/** Digest algorithms that are computed and compared here. */
export type DigestAlgorithm = keyof typeof HEX_LENGTH

/** The parts of a digest, or undefined where the text is none that can be compared (image spec 1.1, "Digests"). */
export function parseDigest(text: string): { readonly algorithm: DigestAlgorithm; readonly hex: string } | undefined {
  const [, algorithm, hex] = /^(sha256|sha512):([0-9a-f]{64,128})$/.exec(text) ?? []
  if (algorithm !== 'sha256' && algorithm !== 'sha512') return undefined
  return hex?.length === HEX_LENGTH[algorithm] ? { algorithm, hex } : undefined
}

/** The digest of bytes, as it stands in descriptors. */
export function digestOf(bytes: Uint8Array, algorithm: DigestAlgorithm = 'sha256'): string {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`
}

/** Whether the bytes are those that a digest names; a digest that cannot be compared names none. */
export function hasDigest(bytes: Uint8Array, digest: string): boolean {
  const parsed = parseDigest(digest)
  return parsed !== undefined && digestOf(bytes, parsed.algorithm) === digest
}
