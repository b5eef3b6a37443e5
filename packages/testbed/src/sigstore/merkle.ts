import { sha256 } from './keys.ts'

/** An append-only Merkle tree (RFC 6962, 2.1) in memory. */
export interface MerkleTree {
  readonly size: number
  /** Adds an entry and gives its index. */
  append(entry: Uint8Array): number
  /** Root of the tree, of its first `size` leaves when given. */
  root(size?: number): Buffer
  /** Audit path of a leaf in the tree of `size` leaves, from the leaf upwards. */
  inclusion(index: number, size?: number): Buffer[]
}

/** The hash of an entry as a leaf. */
export function leafHash(entry: Uint8Array): Buffer {
  return sha256(Buffer.from([0]), entry)
}

export function createMerkleTree(): MerkleTree {
  const leaves: Buffer[] = []
  // Roots of complete subtrees never change; with them a proof costs the logarithm of the size.
  const complete = new Map<string, Buffer>()

  const hashOf = (start: number, end: number): Buffer => {
    const size = end - start
    if (size === 0) return sha256()
    if (size === 1) return leaves[start] ?? sha256()
    const key = `${start}-${end}`
    const known = complete.get(key)
    if (known !== undefined) return known
    const middle = start + splitOf(size)
    const hash = sha256(Buffer.from([1]), hashOf(start, middle), hashOf(middle, end))
    if (Number.isInteger(Math.log2(size)) && start % size === 0) complete.set(key, hash)
    return hash
  }

  const pathOf = (index: number, start: number, end: number): Buffer[] => {
    if (end - start <= 1) return []
    const middle = start + splitOf(end - start)
    return index < middle
      ? [...pathOf(index, start, middle), hashOf(middle, end)]
      : [...pathOf(index, middle, end), hashOf(start, middle)]
  }

  return {
    get size() {
      return leaves.length
    },
    append: (entry) => leaves.push(leafHash(entry)) - 1,
    root: (size = leaves.length) => hashOf(0, size),
    inclusion: (index, size = leaves.length) => pathOf(index, 0, size),
  }
}

/** The largest power of two below the size. */
function splitOf(size: number): number {
  let power = 1
  while (power * 2 < size) power *= 2
  return power
}
