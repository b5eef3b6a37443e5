import type { JsonObject } from '@slsa-actions/wire'
import type { Reply, Route } from '../../server/types.ts'

/** What a route answered, with its body as JSON where it is an object. */
export interface Answer extends Reply {
  readonly json: JsonObject
}

/** Calls the route that a server would choose; objects are sent as JSON. */
export async function callRoute(
  routes: readonly Route[],
  method: string,
  path: string,
  body: JsonObject | Buffer | string = '',
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const url = new URL(path, 'http://127.0.0.1')
  const route = routes.find((candidate) => candidate.method === method && candidate.path.test(url.pathname))
  if (route === undefined) throw new Error(`no route for ${method} ${path}`)
  const bytes =
    typeof body === 'string' ? Buffer.from(body) : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
  const groups = route.path.exec(url.pathname)?.slice(1) ?? []
  const reply = await route.handle({ method, url, headers, body: bytes }, groups)
  const isObject = typeof reply.body === 'object' && reply.body !== null && !Buffer.isBuffer(reply.body)
  return { ...reply, json: isObject ? (reply.body as JsonObject) : {} }
}
