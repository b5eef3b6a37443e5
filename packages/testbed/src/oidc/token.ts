import { createHmac, generateKeyPair, type JsonWebKey, type KeyObject, randomUUID, sign, verify } from 'node:crypto'
import { promisify } from 'node:util'
import { isJsonObject, type JsonObject } from '@slsa-actions/wire'

/** A signing key of the issuer. */
export interface IssuerKey {
  readonly kid: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

/** A new RSA key of 2048 bits. */
export async function createIssuerKey(): Promise<IssuerKey> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  return { kid: randomUUID(), privateKey, publicKey }
}

/** The public half as an entry of a JWKS. */
export function jwkOf(key: IssuerKey): JsonObject {
  const { kty = '', n = '', e = '' }: JsonWebKey = key.publicKey.export({ format: 'jwk' })
  return { kty, alg: 'RS256', use: 'sig', kid: key.kid, n, e }
}

/**
 * A compact JWS. `HS256` is the old confusion: the HMAC's secret is the issuer's public key in PEM, which everybody has.
 */
export function signToken(
  claims: JsonObject,
  key: IssuerKey,
  alg: 'RS256' | 'none' | 'HS256',
  header: JsonObject = {},
): string {
  const input = [{ typ: 'JWT', alg, kid: key.kid, ...header }, claims].map(encode).join('.')
  return `${input}.${signatureOf(input, key, alg)}`
}

function signatureOf(input: string, key: IssuerKey, alg: 'RS256' | 'none' | 'HS256'): string {
  switch (alg) {
    case 'none':
      return ''
    case 'HS256':
      return createHmac('sha256', key.publicKey.export({ type: 'spki', format: 'pem' }))
        .update(input)
        .digest('base64url')
    case 'RS256':
      return sign('sha256', Buffer.from(input), key.privateKey).toString('base64url')
  }
}

/** What a token must be to pass. */
export interface TokenExpectation {
  readonly keys: readonly IssuerKey[]
  readonly issuer: string
  readonly audience: string
  /** Seconds since 1970. */
  readonly now: number
}

/** Claims of a token that one of the keys signed with RS256. @throws Error that says what is wrong */
export function verifiedClaims(token: string, expected: TokenExpectation): JsonObject {
  const [head = '', payload = '', signature = '', ...rest] = token.split('.')
  const header = decode(head)
  const claims = decode(payload)
  if (rest.length > 0 || header === undefined || claims === undefined) throw new Error('the token is not a JWT')
  if (header.alg !== 'RS256') throw new Error(`the token's algorithm is ${JSON.stringify(header.alg ?? null)}`)
  const key = expected.keys.find(({ kid }) => kid === header.kid)
  if (key === undefined) throw new Error("the token's key is not one of the issuer")
  if (!verify('sha256', Buffer.from(`${head}.${payload}`), key.publicKey, Buffer.from(signature, 'base64url')))
    throw new Error("the token's signature is wrong")
  const { iss, aud, exp, nbf } = claims
  if (iss !== expected.issuer) throw new Error(`the token's issuer is ${JSON.stringify(iss ?? null)}`)
  if (aud !== expected.audience) throw new Error(`the token's audience is ${JSON.stringify(aud ?? null)}`)
  if (typeof exp !== 'number' || exp <= expected.now) throw new Error('the token has expired')
  if (typeof nbf === 'number' && nbf > expected.now) throw new Error('the token is not valid yet')
  return claims
}

function encode(value: JsonObject): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function decode(part: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
