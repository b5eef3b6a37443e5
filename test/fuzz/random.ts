/** Numbers that a seed decides. */
export interface Random {
  /** A whole number from 0, below `limit`. */
  below(limit: number): number
  /** One of the items. @throws Error when there is none */
  pick<T>(items: readonly T[]): T
  bytes(count: number): Buffer
}

/** A generator of numbers (mulberry32): the same seed, the same numbers, on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (limit: number): number => next() % limit
  return {
    below,
    pick: (items) => {
      if (items.length === 0) throw new Error('nothing to pick from')
      return items[below(items.length)] as (typeof items)[number]
    },
    bytes: (count) => Buffer.from(Array.from({ length: count }, () => below(256))),
  }
}
