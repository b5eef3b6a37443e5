import { spawnSync } from 'node:child_process'

/**
 * Packages that a process of its own loads when it imports a module of ours and does nothing else: names, in order.
 *
 * @param module URL of the module
 */
export function packagesLoadedBy(module: URL): string[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--conditions=source', '--disable-warning=ExperimentalWarning', '--input-type=module', '-e', SCRIPT, module.href],
    { cwd: new URL('.', module), encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as string[]
}

/** The platform tells every module that it looks up, whichever kind it is. */
const SCRIPT = `
  import { registerHooks } from 'node:module'
  const found = new Set()
  registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context)
      const name = /.*\\/node_modules\\/((?:@[^/]+\\/)?[^/]+)\\//.exec(resolved.url)?.[1]
      if (name !== undefined) found.add(name)
      return resolved
    },
  })
  await import(process.argv[1])
  console.log(JSON.stringify([...found].sort()))
`
