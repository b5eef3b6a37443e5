/** The script of the child process as npm installed it. Bundles bring their own beside them. */
export function installedHostScript(): URL {
  const { url } = import.meta
  const name = `../host/main${url.endsWith('.ts') ? '.ts' : '.js'}`
  return new URL(name, url)
}
