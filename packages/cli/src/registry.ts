import type fsPromises from 'node:fs/promises'
import type { RegistryLogin } from '@slsa-actions/core/flow'
import { createRegistry, dockerCredentials, type RegistryClient, staticCredentials } from '@slsa-actions/oci'
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
  const credentials =
    login.kind === 'configured'
      ? dockerCredentials({ env, fs, platform: process.platform })
      : staticCredentials(login.username, login.password, [login.registry])
  return createRegistry({ http, clock, credentials })
}
