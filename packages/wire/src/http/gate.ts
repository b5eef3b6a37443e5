/** Lets at most so many in at once; the others wait in line. */
export interface Gate {
  enter(): Promise<void>
  leave(): void
  /** How many are inside. */
  readonly inside: number
}

/** A gate for `limit` at once. */
export function createGate(limit: number): Gate {
  const waiting: (() => void)[] = []
  let inside = 0
  return {
    get inside() {
      return inside
    },
    enter: async () => {
      if (inside < limit) {
        inside += 1
        return
      }
      // Whoever leaves hands its place over, so that nobody slips in between.
      await new Promise<void>((resolve) => waiting.push(resolve))
    },
    leave: () => {
      const next = waiting.shift()
      if (next === undefined) inside -= 1
      else next()
    },
  }
}
