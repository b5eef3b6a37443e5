import { isJsonObject, type JsonObject, parseJson } from '@slsa-actions/wire'
import type { IncomingCall, Reply, Route } from '../server/types.ts'
import { kindOf } from '../sigstore/keys.ts'
import { signDigest, signMessage, versionOf } from './sign.ts'
import type { FakeKmsKey, FakeKmsState } from './types.ts'

const ALGORITHMS: Readonly<Record<string, string>> = {
  'P-256': 'EC_SIGN_P256_SHA256',
  'P-384': 'EC_SIGN_P384_SHA384',
  Ed25519: 'EC_SIGN_ED25519',
  'RSA-2048': 'RSA_SIGN_PKCS1_2048_SHA256',
  'RSA-3072': 'RSA_SIGN_PKCS1_3072_SHA256',
  'RSA-4096': 'RSA_SIGN_PKCS1_4096_SHA256',
}
const KEY = '(projects/[^/]+/locations/[^/]+/keyRings/[^/]+/cryptoKeys/([^/]+))'

/** Google Cloud KMS, REST v1: versions of a key, public key, asymmetricSign. */
export function gcpRoutes(state: FakeKmsState): Route[] {
  const route = (
    method: string,
    path: string,
    handle: (key: FakeKmsKey, name: string, version: number, call: IncomingCall) => Reply,
  ): Route => ({
    endpoint: 'gcp-kms',
    method,
    path: new RegExp(`^/v1/${path}$`),
    handle: (call, [name = '', id = '', version = '0']) => {
      if (call.headers.authorization !== `Bearer ${state.access.googleToken}`)
        return problem(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.')
      if (!state.access.mayUse)
        return problem(403, 'PERMISSION_DENIED', "Permission 'cloudkms.cryptoKeyVersions.useToSign' denied")
      const key = state.keys.get(id)
      if (key === undefined) return problem(404, 'NOT_FOUND', `CryptoKey ${name} not found.`)
      return handle(key, name, Number(version), call)
    },
  })
  return [
    route('GET', `${KEY}/cryptoKeyVersions`, (key, name) => ({
      status: 200,
      body: {
        cryptoKeyVersions: key.state === 'enabled' ? key.versions.map((_, at) => described(key, name, at + 1)) : [],
      },
    })),
    route('GET', `${KEY}/cryptoKeyVersions/(\\d+)/publicKey`, (key, name, version) => {
      const keys = versionOf(key, version)
      if (keys === undefined) return problem(404, 'NOT_FOUND', 'CryptoKeyVersion not found.')
      if (key.state !== 'enabled') return notEnabled(key, name, version)
      const pem = String(keys.publicKey.export({ format: 'pem', type: 'spki' }))
      return { status: 200, body: { pem, ...described(key, name, version) } }
    }),
    route('POST', `${KEY}/cryptoKeyVersions/(\\d+):asymmetricSign`, (key, name, version, call) =>
      key.state === 'enabled' ? signed(key, name, version, call) : notEnabled(key, name, version),
    ),
  ]
}

function described(key: FakeKmsKey, name: string, version: number): JsonObject {
  const keys = versionOf(key, version)
  const algorithm = keys === undefined ? '' : (ALGORITHMS[kindOf(keys.publicKey)] ?? 'EC_SIGN_SECP256K1_SHA256')
  return {
    name: `${name}/cryptoKeyVersions/${version}`,
    state: 'ENABLED',
    protectionLevel: 'HSM',
    algorithm: key.isForSigning ? algorithm : 'RSA_DECRYPT_OAEP_2048_SHA256',
  }
}

function signed(key: FakeKmsKey, name: string, version: number, call: IncomingCall): Reply {
  const body = parseJson(call.body, { what: 'request' })
  const digests = isJsonObject(body) && isJsonObject(body.digest) ? Object.values(body.digest) : []
  const data = isJsonObject(body) && typeof body.data === 'string' ? body.data : undefined
  if (digests.length + (data === undefined ? 0 : 1) !== 1)
    return problem(400, 'INVALID_ARGUMENT', 'Exactly one of digest and data is needed.')
  const signature =
    data === undefined
      ? signDigest(key, version, Buffer.from(String(digests[0]), 'base64'))
      : signMessage(key, version, Buffer.from(data, 'base64'))
  return {
    status: 200,
    body: { signature: signature.toString('base64'), name: `${name}/cryptoKeyVersions/${version}` },
  }
}

function notEnabled(key: FakeKmsKey, name: string, version: number): Reply {
  const state = key.state === 'disabled' ? 'DISABLED' : 'DESTROY_SCHEDULED'
  const what = `${name}/cryptoKeyVersions/${version}`
  return problem(400, 'FAILED_PRECONDITION', `${what} is not enabled, current state is: ${state}.`)
}

function problem(code: number, status: string, message: string): Reply {
  return { status: code, body: { error: { code, message, status } } }
}
