/**
 * A fetch for this process that leads public origins to other addresses, path and query kept, and leaves loopback alone.
 * Every other host is refused: a test must not reach the world by mistake.
 *
 * @param map origin (`https://rekor.sigstore.dev`) to an address that may have a path of its own
 */
export function rewritingFetch(map: Readonly<Record<string, string>>): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input))
    const target = map[url.origin] ?? (isLoopback(url) ? url.origin : undefined)
    if (target === undefined) throw new TypeError(`testbed: nothing stands in for ${url.origin}`)
    const moved = `${target.replace(/\/$/, '')}${url.pathname}${url.search}`
    return globalThis.fetch(input instanceof Request ? new Request(moved, input) : moved, init)
  }
}

function isLoopback({ hostname }: URL): boolean {
  return /^127\.\d+\.\d+\.\d+$/.test(hostname) || hostname === 'localhost' || hostname === '[::1]'
}
