import type fsPromises from 'node:fs/promises'
import { type KeyRequest, openSigningKey, type SigningKey } from '@slsa-actions/core/key'
import { installedHostScript } from '@slsa-actions/pkcs11'
import { runProgram } from '@slsa-actions/runner'
import type { Clock, Http } from '@slsa-actions/wire'
import type { Machine } from './machine.ts'

/** What opening a key uses of this machine. */
export interface KeyMachine extends Pick<Machine, 'env' | 'cwd'> {
  readonly fs: typeof fsPromises
  readonly http: Http
  readonly clock: Clock
}

/** The private key that signs, wherever it is. @throws as `openSigningKey` */
export function openKey(request: KeyRequest, { env, cwd, fs, http, clock }: KeyMachine): Promise<SigningKey> {
  const tokens = { hostScript: installedHostScript() }
  return openSigningKey(request, { http, clock, fs, env, workspace: cwd, run: runProgram, tokens })
}
