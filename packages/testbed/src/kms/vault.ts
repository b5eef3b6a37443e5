import { createHash } from 'node:crypto'
import { isJsonObject, type JsonObject, parseJson } from '@slsa-actions/wire'
import type { IncomingCall, Reply, Route } from '../server/types.ts'
import { kindOf, spki } from '../sigstore/keys.ts'
import { signDigest, signMessage, versionOf } from './sign.ts'
import type { FakeKmsKey, FakeKmsState } from './types.ts'

const TYPES: Readonly<Record<string, string>> = {
  'P-256': 'ecdsa-p256',
  'P-384': 'ecdsa-p384',
  'P-521': 'ecdsa-p521',
  Ed25519: 'ed25519',
}
const SIZES: Readonly<Record<string, number>> = { 'sha2-256': 32, 'sha2-384': 48, 'sha2-512': 64 }

/** The transit engine of Vault and OpenBao at `transit`: Read Key and Sign Data. */
export function vaultRoutes(state: FakeKmsState): Route[] {
  const route = (
    method: string,
    path: RegExp,
    handle: (key: FakeKmsKey, name: string, hash: string, call: IncomingCall) => Reply,
  ): Route => ({
    endpoint: 'vault-transit',
    method,
    path,
    handle: (call, [name = '', hash = '']) => {
      if (call.headers['x-vault-token'] !== state.access.vaultToken || !state.access.mayUse)
        return problem(403, '1 error occurred:\n\t* permission denied\n\n')
      const key = state.keys.get(name)
      if (key !== undefined) return handle(key, name, hash, call)
      return method === 'GET' ? { status: 404, body: { errors: [] } } : problem(400, 'signing key not found')
    },
  })
  return [
    route('GET', /^\/v1\/transit\/keys\/([^/]+)$/, (key, name) => ({
      status: 200,
      body: { data: described(key, name) },
    })),
    route('POST', /^\/v1\/transit\/sign\/([^/]+)(?:\/([a-z0-9-]+))?$/, (key, _, hash, call) => signed(key, hash, call)),
  ]
}

function described(key: FakeKmsKey, name: string): JsonObject {
  const kind = kindOf(key.versions[0]?.publicKey ?? fail())
  const publicKeys = key.versions.map(({ publicKey }, at) => [
    String(at + 1),
    {
      public_key:
        kind === 'Ed25519'
          ? spki(publicKey).subarray(-32).toString('base64')
          : String(publicKey.export({ format: 'pem', type: 'spki' })),
    },
  ])
  return {
    name,
    type: key.isForSigning ? (TYPES[kind] ?? kind.toLowerCase()) : 'aes256-gcm96',
    latest_version: key.versions.length,
    supports_signing: key.isForSigning,
    keys: Object.fromEntries(publicKeys),
  }
}

function signed(key: FakeKmsKey, hash: string, call: IncomingCall): Reply {
  const body = parseJson(call.body, { what: 'request' })
  if (!isJsonObject(body)) return problem(400, 'error parsing JSON')
  const version = typeof body.key_version === 'number' && body.key_version > 0 ? body.key_version : key.versions.length
  const keys = versionOf(key, version)
  if (keys === undefined) return problem(400, 'requested version for signing is higher than the latest key version')
  const input = Buffer.from(String(body.input), 'base64')
  const isEd25519 = kindOf(keys.publicKey) === 'Ed25519'
  if (isEd25519 && body.prehashed === true) return problem(400, 'unsupported: prehashed for this key')
  // Without its hint the engine hashes what it gets.
  const digest = body.prehashed === true ? input : createHash('sha256').update(input).digest()
  if (!isEd25519 && digest.byteLength !== (SIZES[hash] ?? 32)) return problem(400, 'wrong length of input')
  const signature = isEd25519 ? signMessage(key, version, input) : signDigest(key, version, digest)
  const stated = key.signsWithOther ? version - 1 : version
  return {
    status: 200,
    body: { data: { signature: `vault:v${stated}:${signature.toString('base64')}`, key_version: stated } },
  }
}

function problem(status: number, message: string): Reply {
  return { status, body: { errors: [message] } }
}

function fail(): never {
  throw new Error('a key without versions')
}
