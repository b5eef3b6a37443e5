import { type KeyObject, sign, X509Certificate } from 'node:crypto'
import {
  decodeBase64Url,
  type Http,
  type HttpResponse,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
  WireError,
} from '@slsa-actions/wire'
import { badInput, type CoreError, refused, undecided } from '../outcome/index.ts'
import { endpointOf } from './endpoint.ts'

/** A certificate of Fulcio and the chain it came with. */
export interface IssuedCertificate {
  /** DER of the leaf. */
  readonly der: Buffer
  /** Milliseconds since 1970. */
  readonly notBefore: number
  readonly notAfter: number
}

/** Most certificates of a reply. */
const MAX_CHAIN = 10
/** A clock that is off by less does no harm, in milliseconds. */
const CLOCK_TOLERANCE = 60_000

/**
 * Asks Fulcio for a certificate (API v2, `signingCert`): the token says who we are, a signature over its subject that
 * the key is ours. The reply must be about this key and be valid now; its chain and log are verified with the bundle.
 *
 * @param now milliseconds since 1970
 * @throws CoreError refused or bad-input `FULCIO`, undecided `CLOCK`; WireError for the network
 */
export async function requestCertificate(
  fulcio: URL,
  token: string,
  keys: { readonly publicKey: KeyObject; readonly privateKey: KeyObject },
  http: Http,
  now: number,
): Promise<IssuedCertificate> {
  const proof = sign('sha256', Buffer.from(subjectOf(token)), keys.privateKey)
  const reply = await http
    .request({
      service: 'Fulcio',
      url: endpointOf(fulcio, '/api/v2/signingCert'),
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({
        credentials: { oidcIdentityToken: token },
        publicKeyRequest: {
          publicKey: { algorithm: 'ECDSA', content: keys.publicKey.export({ format: 'pem', type: 'spki' }) },
          proofOfPossession: proof.toString('base64'),
        },
      }),
      maxBytes: 256 * 1024,
      redirect: 'refuse',
    })
    .catch((error: unknown) => {
      throw rejection(error)
    })
  return issued(leafOf(reply), keys.publicKey, now)
}

/** The claim that Fulcio wants signed as proof: the subject, or the email address of a person. */
function subjectOf(token: string): string {
  const claims = parseJson(decodeBase64Url(token.split('.')[1] ?? '', 'ID token'), { what: 'ID token' })
  const subject = isJsonObject(claims) ? (claims.email ?? claims.sub) : undefined
  if (typeof subject === 'string' && subject !== '') return subject
  throw badInput('ID_TOKEN', 'the ID token has no subject')
}

function leafOf(reply: HttpResponse): string {
  const value = jsonOf(reply)
  const chain = chainOf(value.signedCertificateEmbeddedSct) ?? chainOf(value.signedCertificateDetachedSct)
  const [leaf] = chain ?? []
  if (chain === undefined || chain.length > MAX_CHAIN || typeof leaf !== 'string') {
    throw undecided('SERVICE_REPLY', 'Fulcio: the answer holds no certificate')
  }
  return leaf
}

function chainOf(value: JsonValue | undefined): JsonValue[] | undefined {
  const chain = isJsonObject(value) ? value.chain : undefined
  const certificates = isJsonObject(chain) ? chain.certificates : undefined
  return Array.isArray(certificates) ? certificates : undefined
}

function jsonOf(reply: HttpResponse): JsonObject {
  const value = reply.json()
  if (isJsonObject(value)) return value
  throw undecided('SERVICE_REPLY', 'Fulcio: the answer is not a JSON object')
}

function issued(pem: string, publicKey: KeyObject, now: number): IssuedCertificate {
  const certificate = certificateOf(pem)
  const own = publicKey.export({ format: 'der', type: 'spki' })
  if (!certificate.publicKey.export({ format: 'der', type: 'spki' }).equals(own)) {
    throw refused('FULCIO', 'Fulcio: the certificate is for another key than ours; nothing was signed')
  }
  const notBefore = Date.parse(certificate.validFrom)
  const notAfter = Date.parse(certificate.validTo)
  if (now < notBefore - CLOCK_TOLERANCE || now > notAfter) {
    throw undecided(
      'CLOCK',
      `Fulcio: the certificate is valid from ${certificate.validFrom} to ${certificate.validTo}, and the clock of this machine says ${new Date(now).toISOString()}`,
      {
        remedy: 'set the clock of the runner, then run the job again',
      },
    )
  }
  return { der: certificate.raw, notBefore, notAfter }
}

function certificateOf(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem)
  } catch (cause) {
    throw undecided('SERVICE_REPLY', 'Fulcio: the certificate cannot be read', { cause })
  }
}

/** What Fulcio says about a refusal, which names no secret but is shortened and cleaned all the same. */
function rejection(error: unknown): unknown {
  if (
    !(error instanceof WireError) ||
    error.code !== 'STATUS' ||
    error.status === undefined ||
    error.status >= 500 ||
    error.status === 429
  )
    return error
  const said = saidBy(error.body)
  return badRequest(`Fulcio refused the login (${error.status})${said === '' ? '' : `: ${said}`}`)
}

function badRequest(message: string): CoreError {
  return badInput('FULCIO', message, {
    remedy:
      'check that the issuer of this server is one that this Fulcio knows, and that the ID token is for the audience sigstore',
  })
}

/** The message of a service's error, printable and short. */
export function saidBy(body: Buffer | undefined): string {
  if (body === undefined || body.byteLength === 0) return ''
  let text = body.subarray(0, 2000).toString('utf8')
  try {
    const value = parseJson(body, { what: 'error' })
    if (isJsonObject(value) && typeof value.message === 'string') text = value.message
  } catch {
    // Not JSON: shown as it is.
  }
  // A service may repeat what it was sent; nothing that looks like a token is shown.
  return text
    .replace(/[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]*/g, '***')
    .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim()
    .slice(0, 300)
}
