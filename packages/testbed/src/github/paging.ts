import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import type { IncomingCall } from '../server/index.ts'

/** One page, and the headers that lead to the next. */
export interface Page<T> {
  readonly entries: readonly T[]
  readonly headers: Readonly<Record<string, string>>
}

/** The page that `page` and `per_page` (default 30) ask for. `address`: of the list, as links name it. */
export function numberedPage<T>(all: readonly T[], call: IncomingCall, max: number, address: string): Page<T> {
  const size = pageSize(call, max)
  const page = whole(call.url.searchParams.get('page')) ?? 1
  const entries = all.slice((page - 1) * size, page * size)
  if (page * size >= all.length) return { entries, headers: {} }
  return { entries, headers: linkTo(call, address, { page: String(page + 1), per_page: String(size) }) }
}

/** The page after the entry that `after` names. */
export function cursorPage<T extends { readonly id: number }>(
  all: readonly T[],
  call: IncomingCall,
  max: number,
  address: string,
): Page<T> {
  const size = pageSize(call, max)
  const after = call.url.searchParams.get('after')
  const start = after === null ? 0 : all.findIndex(({ id }) => cursorOf(id) === after) + 1
  const entries = all.slice(start, start + size)
  const last = entries.at(-1)
  if (last === undefined || start + size >= all.length) return { entries, headers: {} }
  return { entries, headers: linkTo(call, address, { per_page: String(size), after: cursorOf(last.id) }) }
}

/** A body of JSON, or undefined when it is none or no object. */
export function jsonBody(call: IncomingCall): JsonObject | undefined {
  try {
    const value = JSON.parse(call.body.toString('utf8')) as JsonValue
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

function linkTo(call: IncomingCall, address: string, changes: Record<string, string>): Record<string, string> {
  const query = new URLSearchParams(call.url.searchParams)
  for (const [name, value] of Object.entries(changes)) query.set(name, value)
  return { link: `<${address}?${query}>; rel="next"` }
}

function pageSize(call: IncomingCall, max: number): number {
  return Math.min(whole(call.url.searchParams.get('per_page')) ?? 30, max)
}

function whole(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined
}

function cursorOf(id: number): string {
  return Buffer.from(`cursor:${id}`).toString('base64url')
}
