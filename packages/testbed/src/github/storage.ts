import type { IncomingCall, Reply, Route } from '../server/index.ts'
import type { FakeGitHub } from './types.ts'

const SIGNATURE = 'sv=2025-11-05&sp=r&sig=c2lnbmVk'

/** A signed address of the storage host, which is another origin than the API. */
export function storageUrl(github: FakeGitHub, path: string): string {
  return `${github.storageUrl}${path}?${SIGNATURE}`
}

/** The storage host as it behaves: the address alone lets in, and a caller who brings a token as well is refused. */
export function guardedByAddress(route: Route): Route {
  return {
    ...route,
    handle: (call, groups) => refusal(call) ?? route.handle(call, groups),
  }
}

function refusal(call: IncomingCall): Reply | undefined {
  if (call.headers.authorization !== undefined)
    return { status: 400, body: '<Error><Code>InvalidAuthenticationInfo</Code></Error>' }
  if (call.url.search !== `?${SIGNATURE}`)
    return { status: 403, body: '<Error><Code>AuthenticationFailed</Code></Error>' }
  return undefined
}
