/**
 * The results of `work` over the items, in their order, at most `limit` at once. After a failure nothing new is started;
 * what runs is waited for, then the first failure is thrown.
 */
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array(items.length)
  let next = 0
  let failure: { readonly error: unknown } | undefined
  const lanes = Math.min(Math.max(1, Math.floor(limit) || 1), items.length)
  const lane = async (): Promise<void> => {
    while (next < items.length && failure === undefined) {
      const index = next
      next += 1
      try {
        results[index] = await work(items[index] as T, index)
      } catch (error) {
        failure ??= { error }
      }
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  if (failure !== undefined) throw (failure as { error: unknown }).error
  return results
}
