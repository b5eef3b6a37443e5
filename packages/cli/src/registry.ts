import type fsPromises from 'node:fs/promises'
import type { RegistryLogin } from '@slsa-actions/core/flow'
import {
  createRegistry,
  dockerCredentials,
  type RegistryClient,
  type RegistryOptions,
  staticCredentials,
} from '@slsa-actions/oci'
import type { Clock, Http } from '@slsa-actions/wire'
import type { Machine } from './machine.ts'

/** What a client of registries is made of on this machine. */
export interface RegistryMachine {
  readonly env: Machine['env']
  readonly fs: typeof fsPromises
  readonly http: Http
  readonly clock: Clock
}

/** A client of registries, as the Docker configuration of this machine knows us or as the options say. */
export function openRegistry(login: RegistryLogin, { env, fs, http, clock }: RegistryMachine): RegistryClient {
  return createRegistry({ http, clock, ...credentialsOf(login, { env, fs }) })
}

function credentialsOf(
  login: RegistryLogin,
  { env, fs }: Pick<RegistryMachine, 'env' | 'fs'>,
): Pick<RegistryOptions, 'credentials'> {
  switch (login.kind) {
    case 'configured':
      return { credentials: dockerCredentials({ env, fs, platform: process.platform }) }
    case 'password':
      return { credentials: staticCredentials(login.username, login.password, [login.registry]) }
    case 'anonymous':
      return {}
  }
}
