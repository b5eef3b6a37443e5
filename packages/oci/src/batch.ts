/**
 * Work that is done for many at once: what comes while a turn runs waits for the next one, by key. Each caller learns
 * how the turn ended that its item was in.
 */
export function createBatches<T>(work: (key: string, items: readonly T[]) => Promise<void>) {
  const lines = new Map<string, { item: T; done: () => void; failed: (error: unknown) => void }[]>()
  const run = async (key: string): Promise<void> => {
    for (let line = lines.get(key) ?? []; line.length > 0; line = lines.get(key) ?? []) {
      const turn = line.splice(0)
      const items = turn.map(({ item }) => item)
      try {
        await work(key, items)
        for (const { done } of turn) done()
      } catch (error) {
        for (const { failed } of turn) failed(error)
      }
    }
    lines.delete(key)
  }
  return (key: string, item: T): Promise<void> =>
    new Promise((done, failed) => {
      const entry = { item, done, failed }
      const line = lines.get(key)
      if (line !== undefined) {
        line.push(entry)
        return
      }
      lines.set(key, [entry])
      void run(key)
    })
}
