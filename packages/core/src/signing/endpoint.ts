/** A path of a service below its base, which may have a path of its own. */
export function endpointOf(base: URL, path: string): URL {
  return new URL(`${base.href.replace(/\/+$/, '')}${path}`)
}
