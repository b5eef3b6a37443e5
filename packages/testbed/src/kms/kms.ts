import { randomBytes } from 'node:crypto'
import { rewritingFetch } from '../rewriting-fetch.ts'
import { startServer, type TestServer } from '../server/index.ts'
import { generateKeys, type KeyKind } from '../sigstore/keys.ts'
import { awsRoutes } from './aws.ts'
import { azureRoutes } from './azure.ts'
import { gcpRoutes } from './gcp.ts'
import { type FakeLogins, loginRoutes } from './logins.ts'
import type { FakeKmsKey, FakeKmsState } from './types.ts'
import { vaultRoutes } from './vault.ts'

/** AWS KMS, Google Cloud KMS, Azure Key Vault and Vault's transit engine, with the logins that stand before them. */
export interface FakeKms extends FakeKmsState, Pick<TestServer, 'url' | 'requests' | 'inject' | 'heal' | 'close'> {
  readonly logins: FakeLogins
  /** Origin of the one vault of Azure. */
  readonly azureVault: string
  /** Makes a key that all services know by that name, with so many versions. */
  addKey(name: string, kind?: KeyKind, versions?: number): FakeKmsKey
  /** A fetch that leads the vendors' hosts here, and no other anywhere. */
  readonly fetch: typeof fetch
}

const VAULT = 'https://team.vault.azure.net'
const HOSTS = [
  'https://cloudkms.googleapis.com',
  'https://sts.googleapis.com',
  'https://iamcredentials.googleapis.com',
  'https://oauth2.googleapis.com',
  'https://login.microsoftonline.com',
  VAULT,
]

/** Starts all of them on one port of loopback, written from the vendors' documents; none of them is the real service. */
export async function startKms(): Promise<FakeKms> {
  const server = await startServer()
  const secret = (): string => randomBytes(24).toString('base64url')
  const state: FakeKmsState = {
    keys: new Map(),
    clock: Date.now,
    access: {
      awsAccessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      awsSecretAccessKey: secret(),
      awsRegion: 'eu-central-1',
      googleToken: `ya29.${secret()}`,
      azureToken: secret(),
      vaultToken: `hvs.${secret()}`,
      mayUse: true,
    },
  }
  const logins: FakeLogins = {
    jobToken: `e30.${secret()}.${secret()}`,
    serviceAccountKey: undefined,
    clientSecret: secret(),
    refreshToken: secret(),
    federatedToken: secret(),
  }
  server.add([
    ...loginRoutes(state, logins),
    ...awsRoutes(state),
    ...gcpRoutes(state),
    ...azureRoutes(state, VAULT),
    ...vaultRoutes(state),
  ])
  return Object.assign(state, {
    url: server.url,
    requests: server.requests,
    inject: server.inject,
    heal: server.heal,
    close: server.close,
    logins,
    azureVault: VAULT,
    addKey: (name: string, kind: KeyKind = 'P-256', versions = 1) => {
      const key: FakeKmsKey = {
        versions: Array.from({ length: versions }, () => generateKeys(kind)),
        state: 'enabled',
        isForSigning: true,
        signsWithOther: false,
        hashesTwice: false,
        alter: undefined,
      }
      state.keys.set(name, key)
      return key
    },
    fetch: rewritingFetch(Object.fromEntries(HOSTS.map((host) => [host, server.url]))),
  })
}
