import { type JsonObject, WireError } from '@slsa-actions/wire'
import { badInput } from '../../outcome/index.ts'
import { parsePublicKey } from '../public-key.ts'
import type { KeyPorts, SigningKey } from '../signing-key.ts'
import { bodyOf, bytesAt, kmsFailure, otherSigner, textAt } from './failure.ts'
import { gcpToken } from './gcp-login.ts'
import { callJson } from './json-call.ts'
import { remoteKey } from './remote-key.ts'

const SERVICE = 'Cloud KMS'
const API = 'https://cloudkms.googleapis.com/v1/'
/** Versions that are looked through for the newest one that is enabled. */
const MAX_VERSIONS = 500

const KEY =
  /^gcpkms:\/\/(projects\/[^/]+\/locations\/[^/]+\/keyRings\/[^/]+\/cryptoKeys\/[^/]+?)(?:\/(?:cryptoKeyVersions|versions)\/(\d+))?$/i
const SAFE = /^[A-Za-z0-9/_.:~-]+$/
/** Algorithms whose digest is the one that goes with the kind of key here; in Cloud KMS each version has one. */
const ALGORITHMS =
  /^(?:EC_SIGN_P256_SHA256|EC_SIGN_P384_SHA384|EC_SIGN_ED25519|RSA_SIGN_PKCS1_(?:2048|3072|4096)_SHA256)$/

/**
 * A key of Google Cloud KMS, `gcpkms://projects/…/locations/…/keyRings/…/cryptoKeys/…[/versions/N]`; without a version
 * the newest one that is enabled, for the whole run.
 *
 * @throws CoreError bad-input `INPUT`, `KEY`, `KMS`; undecided `KMS`; WireError for the network
 * @see Cloud KMS REST reference, projects.locations.keyRings.cryptoKeys.cryptoKeyVersions
 */
export async function openGcpKey(uri: string, ports: KeyPorts): Promise<SigningKey> {
  const [, key = '', given] = KEY.exec(uri) ?? []
  if (key === '' || !SAFE.test(key)) {
    throw badInput('INPUT', `input key: "${uri.slice(0, 200)}" names no key of Cloud KMS`, {
      remedy: 'give gcpkms://projects/P/locations/L/keyRings/R/cryptoKeys/K, and /versions/N behind it for one version',
    })
  }
  const token = await gcpToken(ports)
  const call: Call = (path, body) => callGcp(path, body, token, ports)
  const version = given === undefined ? await newestVersion(key, call) : `${key}/cryptoKeyVersions/${given}`
  const described = await call(`${version}/publicKey`)
  const algorithm = textAt(described, 'algorithm')
  if (!ALGORITHMS.test(algorithm)) {
    throw badInput('KEY', `${SERVICE}: ${version} signs with ${algorithm || 'an unknown algorithm'}`, {
      remedy: 'make a version with EC_SIGN_P256_SHA256; verifiers take no RSA-PSS, and RSA with SHA-256 only',
    })
  }
  const sign = async (body: JsonObject): Promise<Buffer> => {
    const signed = await call(`${version}:asymmetricSign`, body)
    if (textAt(signed, 'name') !== version) throw otherSigner(SERVICE, textAt(signed, 'name'), version)
    return bytesAt(signed, 'signature', SERVICE)
  }
  return remoteKey({
    publicKey: parsePublicKey(textAt(described, 'pem'), uri),
    source: `gcpkms://${version}`,
    signDigest: (digest, name) => sign({ digest: { [name]: digest.toString('base64') } }),
    ...(algorithm === 'EC_SIGN_ED25519'
      ? { signMessage: (message: Buffer) => sign({ data: message.toString('base64') }) }
      : {}),
  })
}

type Call = (path: string, body?: JsonObject) => Promise<JsonObject>

async function newestVersion(key: string, call: Call): Promise<string> {
  const found = await call(`${key}/cryptoKeyVersions?filter=state%3DENABLED&pageSize=${MAX_VERSIONS}`)
  const versions = Array.isArray(found.cryptoKeyVersions) ? found.cryptoKeyVersions : []
  const numbers = versions.flatMap((version) => {
    const number = /\/cryptoKeyVersions\/(\d{1,9})$/.exec(textAt(version, 'name'))?.[1]
    return number === undefined ? [] : [Number(number)]
  })
  if (numbers.length > 0) return `${key}/cryptoKeyVersions/${Math.max(...numbers)}`
  throw kmsFailure('unusable', SERVICE, `${key} has no version that is enabled`)
}

async function callGcp(
  path: string,
  body: JsonObject | undefined,
  token: string,
  { http }: KeyPorts,
): Promise<JsonObject> {
  const headers = { authorization: `Bearer ${token}` }
  const url = new URL(path, API)
  return callJson({ service: SERVICE, url, headers, body, maxBytes: 4 * 1024 * 1024, failureOf }, http)
}

function failureOf(error: unknown): unknown {
  if (!(error instanceof WireError) || error.status === undefined || error.status >= 500) return error
  const body = bodyOf(error)
  const status = textAt(body, 'error', 'status')
  const said = `${status || error.status}: ${textAt(body, 'error', 'message')}`
  switch (error.status) {
    case 401:
      return kmsFailure('login', SERVICE, said, error)
    case 403:
      return kmsFailure('denied', SERVICE, said, error)
    case 404:
      return kmsFailure('not-found', SERVICE, said, error)
    case 429:
      return kmsFailure('busy', SERVICE, said, error)
    case 400:
      return kmsFailure(status === 'FAILED_PRECONDITION' ? 'unusable' : 'refused', SERVICE, said, error)
    default:
      return error
  }
}
