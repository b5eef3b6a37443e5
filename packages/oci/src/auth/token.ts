import { type Http, isJsonObject, type JsonObject, WireError } from '@slsa-actions/wire'
import { OciError } from '../error.ts'
import { MAX_CREDENTIAL_BYTES } from '../limits.ts'
import type { Credential } from '../types.ts'
import { loginRemedy } from './login-remedy.ts'
import type { Realm } from './realm.ts'

/** A bearer token for a registry, and how many seconds it lives. */
export interface Token {
  readonly value: string
  readonly lifetime: number
}

/** What a token is asked for. */
export interface TokenRequest {
  readonly registry: string
  readonly realm: Realm
  /** What the token service calls the registry. */
  readonly service: string | undefined
  readonly scopes: readonly string[]
  readonly credential: Credential | undefined
}

/** Seconds that a token lives when its service does not say (distribution's token specification). */
const DEFAULT_LIFETIME = 60

/**
 * A token from a registry's token service: with a password by GET and Basic, with an identity token by POST (OAuth2
 * refresh), else as nobody. Credentials stay behind where the realm must not have them.
 *
 * @throws OciError `REGISTRY_AUTH`, `REGISTRY_REPLY`; WireError when it cannot be reached, or sends a body elsewhere (D07)
 */
export async function requestToken(http: Http, request: TokenRequest): Promise<Token> {
  const { realm } = request
  const credential = realm.takesCredentials ? request.credential : undefined
  const service = `token service ${realm.url.host}`
  const reply = await http
    .request(
      credential?.kind === 'identity-token'
        ? { ...refresh(request, credential.token), service, maxBytes: MAX_CREDENTIAL_BYTES }
        : { ...login(request, credential), service, maxBytes: MAX_CREDENTIAL_BYTES, redirect: 'strip' },
    )
    .catch((error: unknown) => {
      throw tokenFailure(error, request, credential !== undefined)
    })
  return readToken(reply.json(), service)
}

function login(request: TokenRequest, credential: Credential | undefined) {
  const url = new URL(request.realm.url)
  if (request.service !== undefined) url.searchParams.set('service', request.service)
  for (const scope of request.scopes) url.searchParams.append('scope', scope)
  if (credential?.kind !== 'basic') return { url }
  return { url, headers: { authorization: basicHeader(credential.username, credential.password) } }
}

function refresh(request: TokenRequest, token: string) {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: token,
    client_id: 'slsa-actions',
    scope: request.scopes.join(' '),
    ...(request.service === undefined ? {} : { service: request.service }),
  })
  return {
    url: request.realm.url,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  }
}

/** The value of `Authorization` for a name and a password (RFC 7617). */
export function basicHeader(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}

function readToken(reply: unknown, service: string): Token {
  const body: JsonObject = isJsonObject(reply) ? reply : {}
  const value = body.token ?? body.access_token
  if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) {
    throw new OciError('REGISTRY_REPLY', `${service}: answered without a token`)
  }
  const lifetime = body.expires_in
  return { value, lifetime: typeof lifetime === 'number' && lifetime > 0 ? lifetime : DEFAULT_LIFETIME }
}

function tokenFailure(error: unknown, request: TokenRequest, hadCredentials: boolean): unknown {
  if (!(error instanceof WireError)) return error
  // Whoever waits for content of a known size must not take this for a lie about it.
  if (error.code === 'TOO_LARGE') return new OciError('REGISTRY_REPLY', error.message, { cause: error })
  if (error.code !== 'STATUS') return error
  const { status = 0 } = error
  if (status < 400 || status >= 500 || status === 408 || status === 429) return error
  const { registry, realm, credential } = request
  const who = hadCredentials ? 'the credentials' : 'a request without credentials'
  const message = `registry ${registry}: its token service ${realm.url.host} refused ${who} (${status})`
  const standing = hadCredentials ? 'known' : credential === undefined ? 'anonymous' : 'held-back'
  return new OciError('REGISTRY_AUTH', message, { remedy: loginRemedy(registry, standing), cause: error })
}
