import { createPublicKey } from 'node:crypto'
import { assertServiceUrl, isJsonObject, type JsonObject, WireError } from '@slsa-actions/wire'
import { badInput } from '../../outcome/index.ts'
import { type PublicKey, parsePublicKey, publicKeyFromDer } from '../public-key.ts'
import type { KeyDigest, KeyPorts, SigningKey } from '../signing-key.ts'
import { bodyOf, bytesAt, kmsFailure, oddAnswer, otherSigner, textAt } from './failure.ts'
import { callJson } from './json-call.ts'
import { remoteKey } from './remote-key.ts'

const SERVICE = 'Vault'
const HASHES: Readonly<Record<KeyDigest, string>> = { sha256: 'sha2-256', sha384: 'sha2-384', sha512: 'sha2-512' }

interface Transit {
  readonly name: string
  /** Of the secrets engine: `<address>/v1/<mount>/`. */
  readonly base: URL
  readonly headers: Readonly<Record<string, string>>
}

/**
 * A key of the transit engine of Vault or OpenBao, `hashivault://KEY`, with VAULT_ADDR, VAULT_TOKEN, VAULT_NAMESPACE and
 * TRANSIT_SECRET_ENGINE_PATH of the environment. The version that is the latest one now signs for the whole run.
 *
 * @throws CoreError bad-input `INPUT`, `KEY`, `KMS`; WireError for the network
 * @see Vault documentation, Transit secrets engine (API): Read Key, Sign Data
 */
export async function openVaultKey(uri: string, ports: KeyPorts): Promise<SigningKey> {
  const transit = parseUri(uri, ports.env)
  const key = await callVault(`keys/${transit.name}`, undefined, transit, ports)
  const version = key.latest_version
  const versions = isJsonObject(key.keys) ? key.keys : {}
  if (key.supports_signing === false || typeof version !== 'number')
    throw kmsFailure('refused', SERVICE, `the key ${transit.name} (${textAt(key, 'type')}) is not one for signing`)
  const publicKey = publicKeyOf(versions[String(version)], textAt(key, 'type'), uri)
  const sign = async (path: string, input: Buffer, options: JsonObject): Promise<Buffer> => {
    const body = { ...options, input: input.toString('base64'), key_version: version }
    const text = textAt(await callVault(path, body, transit, ports), 'signature')
    const [, signer, base64 = ''] = /^vault:v(\d+):(.+)$/.exec(text) ?? []
    if (signer !== String(version)) throw otherSigner(SERVICE, `version ${signer ?? 'unknown'}`, `version ${version}`)
    return bytesAt({ base64 }, 'base64', SERVICE)
  }
  return remoteKey({
    publicKey,
    source: `${uri} (version ${version})`,
    signDigest: (digest, algorithm) =>
      sign(`sign/${transit.name}/${HASHES[algorithm]}`, digest, {
        prehashed: true,
        signature_algorithm: 'pkcs1v15',
        marshaling_algorithm: 'asn1',
      }),
    ...(publicKey.key.asymmetricKeyType === 'ed25519'
      ? { signMessage: (message: Buffer) => sign(`sign/${transit.name}`, message, {}) }
      : {}),
  })
}

/** PEM, but for Ed25519, of which Vault gives the 32 bytes in base64. */
function publicKeyOf(version: JsonObject[string] | undefined, type: string, uri: string): PublicKey {
  const text = textAt(version, 'public_key')
  if (type !== 'ed25519') return parsePublicKey(text, uri)
  const x = bytesAt({ text }, 'text', SERVICE).toString('base64url')
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  return publicKeyFromDer(key.export({ format: 'der', type: 'spki' }), uri)
}

function parseUri(uri: string, env: KeyPorts['env']): Transit {
  const name = /^hashivault:\/\/([A-Za-z0-9](?:[A-Za-z0-9._-]{0,250}[A-Za-z0-9])?)$/i.exec(uri)?.[1]
  if (name === undefined) {
    throw badInput('INPUT', `input key: "${uri.slice(0, 200)}" names no key of Vault`, {
      remedy:
        'give hashivault://KEY; the address stands in VAULT_ADDR, the path of the engine in TRANSIT_SECRET_ENGINE_PATH',
    })
  }
  const { VAULT_ADDR: address = '', VAULT_TOKEN: token = '', VAULT_NAMESPACE: namespace = '' } = env
  if (address === '' || token === '') throw kmsFailure('login', SERVICE, 'VAULT_ADDR and VAULT_TOKEN are not both set')
  const mount = (env.TRANSIT_SECRET_ENGINE_PATH || 'transit').replace(/^\/+|\/+$/g, '')
  if (!/^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/.test(mount))
    throw badInput('INPUT', `TRANSIT_SECRET_ENGINE_PATH: "${mount.slice(0, 100)}" is no path of an engine`)
  const root = assertServiceUrl(address, 'VAULT_ADDR')
  return {
    name,
    base: new URL(`${root.origin}${root.pathname.replace(/\/+$/, '')}/v1/${mount}/`),
    headers: {
      'x-vault-token': token.trim(),
      'x-vault-request': 'true',
      ...(namespace === '' ? {} : { 'x-vault-namespace': namespace }),
    },
  }
}

/** The `data` of an answer. */
async function callVault(
  path: string,
  body: JsonObject | undefined,
  { base, headers }: Transit,
  { http }: KeyPorts,
): Promise<JsonObject> {
  const url = new URL(path, base)
  const { data } = await callJson({ service: SERVICE, url, headers, body, maxBytes: 1024 * 1024, failureOf }, http)
  if (isJsonObject(data)) return data
  throw oddAnswer(SERVICE)
}

function failureOf(error: unknown): unknown {
  if (!(error instanceof WireError) || error.status === undefined || error.status >= 500) return error
  const errors = bodyOf(error)?.errors
  const said = Array.isArray(errors) ? errors.filter((line) => typeof line === 'string').join('; ') : ''
  switch (error.status) {
    case 401:
    case 403:
      // A token that ended and one without the right are answered alike.
      return kmsFailure(
        'denied',
        SERVICE,
        `the token of VAULT_TOKEN ended, or has no right to the key (${said})`,
        error,
      )
    case 404:
      return kmsFailure(
        'not-found',
        SERVICE,
        `there is no such key, or no transit engine at this path (${said})`,
        error,
      )
    case 400:
      return kmsFailure('refused', SERVICE, said === '' ? 'it refused the request' : said, error)
    default:
      return error
  }
}
