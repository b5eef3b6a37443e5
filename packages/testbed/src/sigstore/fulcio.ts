import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { isJsonObject, type JsonObject } from '@slsa-actions/wire'
import type { IncomingCall, Reply, Route } from '../server/types.ts'
import { contentOf, readDer } from './der-reader.ts'
import type { TokenClaims } from './identity.ts'
import { certificatePem, digestOf, kindOf } from './keys.ts'
import { answer, invalidArgument, jsonBody } from './reply.ts'

/** The claims of a token whose signature, issuer, audience and times are good. Throws for any other. */
export type TokenVerifier = (token: string) => TokenClaims | Promise<TokenClaims>

export interface FulcioOptions {
  readonly verifyToken: TokenVerifier
  /** A leaf in DER for a key and the claims of its holder. */
  readonly issue: (publicKey: KeyObject, claims: TokenClaims) => Buffer
  /** Intermediate and root in DER. */
  readonly chain: readonly Buffer[]
  readonly hasCtLog: boolean
}

const INVALID_TOKEN = 'There was an error processing the identity token'

/**
 * Fulcio's API v2: `signingCert` with a public key and a proof of possession, or with a signing request; the token in
 * the body or as bearer. `trustBundle` gives the chain.
 */
export function fulcioRoutes(options: FulcioOptions): Route[] {
  return [
    {
      endpoint: 'fulcio',
      method: 'POST',
      path: /^\/api\/v2\/signingCert$/,
      handle: (call) => answer(() => signingCert(call, options)),
    },
    {
      endpoint: 'fulcio',
      method: 'GET',
      path: /^\/api\/v2\/trustBundle$/,
      handle: () => ({ status: 200, body: { chains: [{ certificates: options.chain.map(certificatePem) }] } }),
    },
  ]
}

async function signingCert(call: IncomingCall, options: FulcioOptions): Promise<Reply> {
  const request = jsonBody(call.body, invalidArgument)
  if (!isJsonObject(request)) throw invalidArgument('the body is not an object')
  const claims = await claimsOf(tokenOf(request, call), options.verifyToken)
  const publicKey = provenKey(request, claims)
  const certificates = [options.issue(publicKey, claims), ...options.chain].map(certificatePem)
  const chain = { chain: { certificates } }
  return {
    status: 200,
    body: options.hasCtLog
      ? { signedCertificateEmbeddedSct: chain }
      : { signedCertificateDetachedSct: { ...chain, signedCertificateTimestamp: '' } },
  }
}

function tokenOf(request: JsonObject, call: IncomingCall): string {
  const token = isJsonObject(request.credentials) ? request.credentials.oidcIdentityToken : undefined
  const bearer = /^bearer (.+)$/i.exec(call.headers.authorization ?? '')?.[1]
  const found = typeof token === 'string' && token !== '' ? token : bearer
  if (found === undefined) throw invalidArgument(INVALID_TOKEN)
  return found
}

async function claimsOf(token: string, verifyToken: TokenVerifier): Promise<TokenClaims> {
  try {
    return await verifyToken(token)
  } catch {
    // The real service says 400 for every token that it does not like.
    throw invalidArgument(INVALID_TOKEN)
  }
}

/** The public key whose holder signed the subject of the token, or a signing request. */
function provenKey(request: JsonObject, claims: TokenClaims): KeyObject {
  if (typeof request.certificateSigningRequest === 'string') return requestedKey(request.certificateSigningRequest)
  const { publicKeyRequest } = request
  const publicKey = isJsonObject(publicKeyRequest) ? publicKeyRequest.publicKey : undefined
  const proof = isJsonObject(publicKeyRequest) ? publicKeyRequest.proofOfPossession : undefined
  const content = isJsonObject(publicKey) ? publicKey.content : undefined
  if (typeof content !== 'string' || typeof proof !== 'string')
    throw invalidArgument('The public key supplied in the request could not be parsed')
  const key = parsedKey(content)
  // A person is known by the email address, a workflow by its subject.
  const subject = String(claims.email ?? claims.sub ?? '')
  if (!isSignature(key, Buffer.from(subject), Buffer.from(proof, 'base64')))
    throw invalidArgument('The signature supplied in the request could not be verified')
  return key
}

/** The key of a PKCS#10 request (base64 of its PEM), which is signed by that key. */
function requestedKey(text: string): KeyObject {
  const refused = invalidArgument('The certificate signing request could not be parsed')
  try {
    const pem = /BEGIN/.test(text) ? text : Buffer.from(text, 'base64').toString('latin1')
    const request = readDer(Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64'))
    const [info, , signature] = request.children
    const spki = info?.children[2]
    if (info === undefined || spki === undefined) throw refused
    const key = createPublicKey({ key: spki.der, format: 'der', type: 'spki' })
    kindOf(key)
    if (isSignature(key, info.der, contentOf(signature, 0x03).subarray(1))) return key
  } catch {
    throw refused
  }
  throw invalidArgument('The signature supplied in the request could not be verified')
}

function parsedKey(pem: string): KeyObject {
  try {
    const key = createPublicKey(pem)
    kindOf(key)
    return key
  } catch {
    throw invalidArgument('The public key supplied in the request could not be parsed')
  }
}

function isSignature(key: KeyObject, bytes: Buffer, signature: Buffer): boolean {
  return verify(kindOf(key) === 'Ed25519' ? null : digestOf(key), bytes, key, signature)
}
