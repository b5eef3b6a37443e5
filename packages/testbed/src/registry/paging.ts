import type { IncomingCall } from '../server/index.ts'

/** One page of a list, and the header that leads to the next. */
export interface Page<T> {
  readonly entries: readonly T[]
  readonly headers: Readonly<Record<string, string>>
}

/** The page after the entry that `last` names; `n` may make it smaller (distribution spec, "Listing Tags"). */
export function pageAfter<T>(
  all: readonly T[],
  call: IncomingCall,
  pageSize: number,
  keyOf: (entry: T) => string,
): Page<T> {
  const query = new URLSearchParams(call.url.searchParams)
  const asked = Number(query.get('n') ?? pageSize)
  const size = Math.min(Number.isInteger(asked) && asked >= 0 ? asked : pageSize, pageSize)
  const start = all.findIndex((entry) => keyOf(entry) === query.get('last')) + 1
  const entries = all.slice(start, start + size)
  const last = entries.at(-1)
  if (last === undefined || start + size >= all.length) return { entries, headers: {} }
  query.set('last', keyOf(last))
  return { entries, headers: { link: `<${call.url.pathname}?${query}>; rel="next"` } }
}
