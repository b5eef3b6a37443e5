import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The script of the child process that belongs to this code: beside the bundle that it is part of, else as npm installed
 * it.
 */
export function installedHostScript(): URL {
  const url = import.meta.url
  // Names that bundlers cannot read: they would copy what they find there.
  const bundled = new URL(['pkcs11-host', 'index.js'].join('/'), url)
  if (existsSync(fileURLToPath(bundled))) return bundled
  return new URL(`../host/main${url.endsWith('.ts') ? '.ts' : '.js'}`, url)
}
