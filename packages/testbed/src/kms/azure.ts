import { isJsonObject, type JsonObject, parseJson } from '@slsa-actions/wire'
import type { IncomingCall, Reply, Route } from '../server/types.ts'
import { kindOf } from '../sigstore/keys.ts'
import { signDigest, versionOf } from './sign.ts'
import type { FakeKmsKey, FakeKmsState } from './types.ts'

const ALGORITHMS: Readonly<Record<string, readonly [algorithm: string, bytes: number]>> = {
  'P-256': ['ES256', 32],
  'P-384': ['ES384', 48],
  'P-521': ['ES512', 64],
}

/** Azure Key Vault, REST 7.4: Get Key and Sign of one vault, whose origin is given. */
export function azureRoutes(state: FakeKmsState, vault: string): Route[] {
  const route = (
    method: string,
    path: RegExp,
    handle: (key: FakeKmsKey, id: string, version: number, call: IncomingCall) => Reply,
  ): Route => ({
    endpoint: 'azure-kms',
    method,
    path,
    handle: (call, [name = '', given]) => {
      if (call.url.searchParams.get('api-version') !== '7.4') return problem(400, 'BadParameter', 'api-version')
      if (call.headers.authorization !== `Bearer ${state.access.azureToken}`)
        return problem(401, 'Unauthorized', 'AKV10000: Request is missing a Bearer or PoP token.')
      if (!state.access.mayUse) return problem(403, 'Forbidden', 'Caller is not authorized', 'ForbiddenByRbac')
      const key = state.keys.get(name)
      const version = given === undefined || given === '' ? (key?.versions.length ?? 0) : Number.parseInt(given, 16)
      if (key === undefined || versionOf(key, version) === undefined)
        return problem(404, 'KeyNotFound', `A key with (name/id) ${name} was not found in this key vault.`)
      const id = `${vault}/keys/${name}/${version.toString(16).padStart(32, '0')}`
      return handle(key, id, version, call)
    },
  })
  return [
    route('GET', /^\/keys\/([^/]+)(?:\/([0-9a-f]{32}))?$/, (key, id, version) => ({
      status: 200,
      body: {
        key: { kid: id, ...jwkOf(key, version), key_ops: key.isForSigning ? ['sign', 'verify'] : ['wrapKey'] },
        attributes: { enabled: key.state !== 'disabled', recoveryLevel: 'Recoverable' },
      },
    })),
    route('POST', /^\/keys\/([^/]+)\/([0-9a-f]{32})\/sign$/, (key, id, version, call) => {
      if (key.state === 'disabled')
        return problem(403, 'Forbidden', 'Operation sign is not allowed on a disabled key.', 'KeyDisabled')
      return signed(key, id, version, call)
    }),
  ]
}

function jwkOf(key: FakeKmsKey, version: number): JsonObject {
  const jwk = versionOf(key, version)?.publicKey.export({ format: 'jwk' }) ?? {}
  return { ...(jwk as JsonObject), kty: `${jwk.kty ?? ''}-HSM` }
}

function signed(key: FakeKmsKey, id: string, version: number, call: IncomingCall): Reply {
  const body = parseJson(call.body, { what: 'request' })
  const keys = versionOf(key, version)
  if (!isJsonObject(body) || keys === undefined) return problem(400, 'BadParameter', 'body')
  const [algorithm, bytes] = ALGORITHMS[kindOf(keys.publicKey)] ?? ['RS256', 32]
  const digest = Buffer.from(String(body.value), 'base64url')
  if (body.alg !== algorithm) return problem(400, 'BadParameter', `Key and signing algorithm are incompatible.`)
  if (digest.byteLength !== bytes) return problem(400, 'BadParameter', 'Invalid length of digest')
  return { status: 200, body: { kid: id, value: signDigest(key, version, digest, 'compact').toString('base64url') } }
}

function problem(status: number, code: string, message: string, inner?: string): Reply {
  return { status, body: { error: { code, message, ...(inner === undefined ? {} : { innererror: { code: inner } }) } } }
}
