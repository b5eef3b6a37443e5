import { createPublicKey, type JsonWebKey } from 'node:crypto'
import { isJsonObject, type JsonObject, WireError } from '@slsa-actions/wire'
import { badInput } from '../../outcome/index.ts'
import { type PublicKey, publicKeyFromDer } from '../public-key.ts'
import type { KeyDigest, KeyPorts, SigningKey } from '../signing-key.ts'
import { azureToken } from './azure-login.ts'
import { ecdsaDer } from './ecdsa-der.ts'
import { bodyOf, kmsFailure, oddAnswer, otherSigner, textAt } from './failure.ts'
import { callJson } from './json-call.ts'
import { remoteKey } from './remote-key.ts'

const SERVICE = 'Azure Key Vault'
const API = 'api-version=7.4'
/** Hosts of vaults and managed HSMs, by the resource that a token is asked for. A token goes nowhere else. */
const CLOUDS: Readonly<Record<string, string>> = {
  '.vault.azure.net': 'https://vault.azure.net',
  '.managedhsm.azure.net': 'https://managedhsm.azure.net',
  '.vault.usgovcloudapi.net': 'https://vault.usgovcloudapi.net',
  '.managedhsm.usgovcloudapi.net': 'https://managedhsm.usgovcloudapi.net',
  '.vault.azure.cn': 'https://vault.azure.cn',
  '.managedhsm.azure.cn': 'https://managedhsm.azure.cn',
}
const EC: Readonly<Record<KeyDigest, string>> = { sha256: 'ES256', sha384: 'ES384', sha512: 'ES512' }

/**
 * A key of Azure Key Vault or of a managed HSM, `azurekms://NAME.vault.azure.net/KEY[/VERSION]`; without a version the
 * current one, for the whole run.
 *
 * @throws CoreError bad-input `INPUT`, `KEY`, `KMS`; undecided `KMS`; WireError for the network
 * @see Azure Key Vault REST API 7.4, Get Key and Sign
 */
export async function openAzureKey(uri: string, ports: KeyPorts): Promise<SigningKey> {
  const { host, path, resource } = parseUri(uri)
  const token = await azureToken(resource, ports)
  const call = (url: string, body?: JsonObject): Promise<JsonObject> => callAzure(url, body, token, ports)
  const { key, attributes } = await call(`https://${host}/keys/${path}?${API}`)
  const id = textAt(key, 'kid')
  // The id says where to sign; one elsewhere would take the token along.
  if (!isJsonObject(key) || !id.startsWith(`https://${host}/keys/`) || !URL.canParse(id)) throw oddAnswer(SERVICE)
  assertUsable(id, key, isJsonObject(attributes) ? attributes : {}, ports.clock.now())
  const publicKey = publicKeyOf(key, uri)
  const isCurve = publicKey.key.asymmetricKeyType === 'ec'
  return remoteKey({
    publicKey,
    source: `azurekms://${id.slice('https://'.length).replace('/keys/', '/')}`,
    signDigest: async (digest, algorithm) => {
      const alg = isCurve ? EC[algorithm] : 'RS256'
      const signed = await call(`${id}/sign?${API}`, { alg, value: digest.toString('base64url') })
      if (textAt(signed, 'kid') !== id) throw otherSigner(SERVICE, textAt(signed, 'kid'), id)
      const signature = Buffer.from(textAt(signed, 'value'), 'base64url')
      return isCurve ? ecdsaDer(signature) : signature
    },
  })
}

function parseUri(uri: string): { readonly host: string; readonly path: string; readonly resource: string } {
  const [, name = '', path = ''] = /^azurekms:\/\/([a-z0-9.-]+)\/([A-Za-z0-9-]+(?:\/[0-9a-f]{32})?)$/i.exec(uri) ?? []
  const host = name.toLowerCase()
  const resource = Object.entries(CLOUDS).find(
    ([suffix]) => /^[a-z0-9-]+$/.test(host.slice(0, -suffix.length)) && host.endsWith(suffix),
  )?.[1]
  if (resource !== undefined) return { host, path, resource }
  throw badInput('INPUT', `input key: "${uri.slice(0, 200)}" names no key of Azure Key Vault`, {
    remedy: 'give azurekms://NAME.vault.azure.net/KEY, and /VERSION behind it for one version',
  })
}

/** What the vault says of the key before it refuses to sign, which it does with fewer words. */
function assertUsable(id: string, key: JsonObject, attributes: JsonObject, now: number): void {
  const { enabled, nbf, exp } = attributes
  const seconds = now / 1000
  if (enabled === false) throw kmsFailure('unusable', SERVICE, `${id} is disabled`)
  if (typeof nbf === 'number' && nbf > seconds) throw kmsFailure('unusable', SERVICE, `${id} is not valid yet`)
  if (typeof exp === 'number' && exp < seconds) throw kmsFailure('unusable', SERVICE, `${id} ended`)
  const operations = Array.isArray(key.key_ops) ? key.key_ops : ['sign']
  if (!operations.includes('sign')) throw kmsFailure('refused', SERVICE, `${id} is not one for signing`)
}

function publicKeyOf(key: JsonObject, uri: string): PublicKey {
  const kty = textAt(key, 'kty').replace(/-HSM$/, '')
  const { crv, x, y, n, e } = Object.fromEntries(['crv', 'x', 'y', 'n', 'e'].map((name) => [name, textAt(key, name)]))
  try {
    const jwk = kty === 'EC' ? { kty, crv, x, y } : { kty, n, e }
    const der = createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' }).export({ format: 'der', type: 'spki' })
    return publicKeyFromDer(der, uri)
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'CoreError') throw cause
    throw badInput('KEY', `${uri}: is of the kind ${kty} ${crv ?? ''}, which is not accepted`, {
      remedy: 'make a key EC on P-256',
      cause,
    })
  }
}

async function callAzure(
  url: string,
  body: JsonObject | undefined,
  token: string,
  { http }: KeyPorts,
): Promise<JsonObject> {
  const headers = { authorization: `Bearer ${token}` }
  return callJson({ service: SERVICE, url, headers, body, maxBytes: 256 * 1024, failureOf }, http)
}

function failureOf(error: unknown): unknown {
  if (!(error instanceof WireError) || error.status === undefined || error.status >= 500) return error
  const body = bodyOf(error)
  const inner = textAt(body, 'error', 'innererror', 'code')
  const said = `${inner || textAt(body, 'error', 'code') || error.status}: ${textAt(body, 'error', 'message')}`
  switch (error.status) {
    case 401:
      return kmsFailure('login', SERVICE, said, error)
    case 403:
      return kmsFailure(
        /KeyDisabled|KeyNotYetValid|KeyExpired/.test(inner) ? 'unusable' : 'denied',
        SERVICE,
        said,
        error,
      )
    case 404:
      return kmsFailure('not-found', SERVICE, said, error)
    case 409:
      return kmsFailure('unusable', SERVICE, said, error)
    case 400:
      return kmsFailure('refused', SERVICE, said, error)
    case 429:
      return kmsFailure('busy', SERVICE, said, error)
    default:
      return error
  }
}
