import { existsSync } from 'node:fs'
import type fsPromises from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type KeyRequest, openSigningKey, type SigningKey } from '@slsa-actions/core/key'
import { maskSecret, runProgram } from '@slsa-actions/runner'
import type { Clock, Http } from '@slsa-actions/wire'

/** What opening a key uses of the machine that a step runs on. */
export interface KeyMachine {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly workspace: string
  readonly fs: typeof fsPromises
  readonly http: Http
  readonly clock: Clock
  /** Gets what a module prints, which is shown in the debug log only. */
  readonly debug: (line: string) => void
}

/** The private key that signs, wherever it is; tokens of logins that turn up are masked. @throws as `openSigningKey` */
export function openKey(request: KeyRequest, { debug, ...machine }: KeyMachine): Promise<SigningKey> {
  const tokens = bundledTokens()
  const ports = { ...machine, run: runProgram, mask: maskSecret }
  if (tokens === undefined) return openSigningKey(request, ports)
  return openSigningKey(request, { ...ports, tokens: { ...tokens, debug: without(request.pin, debug) } })
}

/** A module may print what it was given; the runner's masks are not relied on for it. */
function without(secret: string | undefined, debug: (line: string) => void): (line: string) => void {
  return secret === undefined ? debug : (line) => debug(line.replaceAll(secret, '***'))
}

/** The script that holds a module and the native bridge, where the bundle brings them along. */
function bundledTokens(): { readonly hostScript: URL; readonly natives: URL } | undefined {
  const here = import.meta.url
  const hostScript = new URL('pkcs11-host/index.js', here)
  const natives = new URL('../native/', here)
  return [hostScript, natives].every((url) => existsSync(fileURLToPath(url))) ? { hostScript, natives } : undefined
}
