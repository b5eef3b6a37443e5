import { createHash } from 'node:crypto'

/** `sha256:<hex>` or `sha512:<hex>` of bytes. */
export function digestOf(bytes: Uint8Array, algorithm = 'sha256'): string {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`
}

/** Whether bytes have a digest; false too for one that is written wrong or of another algorithm. */
export function hasDigest(bytes: Uint8Array, digest: string): boolean {
  const [algorithm = ''] = digest.split(':')
  return isDigest(digest) && digestOf(bytes, algorithm) === digest
}

/** Whether a text is a digest of an algorithm that is known here. */
export function isDigest(text: string): boolean {
  return /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(text)
}
