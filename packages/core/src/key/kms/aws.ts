import { assertServiceUrl, isJsonObject, isLoopback, type JsonObject, WireError } from '@slsa-actions/wire'
import { badInput, type CoreError } from '../../outcome/index.ts'
import { publicKeyFromDer } from '../public-key.ts'
import type { KeyDigest, KeyPorts, SigningKey } from '../signing-key.ts'
import { bodyOf, bytesAt, type KmsProblem, kmsFailure, oddAnswer, textAt } from './failure.ts'
import { remoteKey } from './remote-key.ts'
import { type AwsCredentials, signedHeaders } from './sigv4.ts'

const SERVICE = 'AWS KMS'
/** Largest message that KMS signs by itself, in bytes; digests have no such limit. */
const MAX_MESSAGE = 4096
const TRIES = 4
const FIRST_WAIT = 500

const ID = /^(?:mrk-[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/
const ALIAS = /^alias\/[A-Za-z0-9/_-]{1,250}$/
const ARN = /^arn:(aws[a-z-]*):kms:([a-z0-9-]+):\d{12}:(?:key\/.+|alias\/.+)$/

/**
 * A key of AWS KMS: `awskms://[ENDPOINT]/KEYID`, `/ARN`, `/alias/NAME`, with the credentials that
 * `aws-actions/configure-aws-credentials` leaves in the environment. An alias is followed once; what it names then signs
 * for the whole run.
 *
 * @throws CoreError bad-input `INPUT`, `KEY`, `KMS`; undecided `CLOCK`, `KMS`
 * @see AWS Key Management Service API reference, GetPublicKey and Sign
 */
export async function openAwsKey(uri: string, ports: KeyPorts): Promise<SigningKey> {
  const target = parseUri(uri, ports.env)
  const call = (action: string, body: JsonObject): Promise<JsonObject> => callAws(action, body, target, ports)
  const reply = await call('GetPublicKey', { KeyId: target.keyId })
  const { KeyId: keyId, KeyUsage: usage, SigningAlgorithms: algorithms } = reply
  if (usage !== 'SIGN_VERIFY' || typeof keyId !== 'string' || !Array.isArray(algorithms))
    throw kmsFailure('refused', SERVICE, `the key ${target.keyId} is not one for signing`)
  const publicKey = publicKeyFromDer(bytesAt(reply, 'PublicKey', SERVICE), uri)
  const algorithmFor = (name: string): string => {
    if (algorithms.includes(name)) return name
    throw kmsFailure('refused', SERVICE, `the key ${keyId} does not sign with ${name}`)
  }
  const sign = async (message: Buffer, type: 'DIGEST' | 'RAW', algorithm: string): Promise<Buffer> => {
    const signed = await call('Sign', {
      KeyId: keyId,
      Message: message.toString('base64'),
      MessageType: type,
      SigningAlgorithm: algorithmFor(algorithm),
    })
    return bytesAt(signed, 'Signature', SERVICE)
  }
  return remoteKey({
    publicKey,
    source: uri,
    signDigest: (digest, name) => sign(digest, 'DIGEST', digestAlgorithm(publicKey.key.asymmetricKeyType, name)),
    ...(publicKey.key.asymmetricKeyType === 'ed25519'
      ? { signMessage: async (message: Buffer) => sign(fitting(message, keyId), 'RAW', 'ED25519_SHA_512') }
      : {}),
  })
}

function digestAlgorithm(type: string | undefined, digest: KeyDigest): string {
  const size = digest.slice('sha'.length)
  return type === 'ec' ? `ECDSA_SHA_${size}` : `RSASSA_PKCS1_V1_5_SHA_${size}`
}

function fitting(message: Buffer, keyId: string): Buffer {
  if (message.byteLength <= MAX_MESSAGE) return message
  throw badInput(
    'KEY',
    `${SERVICE}: the key ${keyId} is Ed25519, of which messages up to ${MAX_MESSAGE} bytes are signed, and this has ${message.byteLength}`,
    { remedy: 'use an ECDSA key, which signs a digest of any message' },
  )
}

interface Target {
  readonly keyId: string
  readonly region: string
  readonly url: URL
  readonly credentials: AwsCredentials
}

function parseUri(uri: string, env: KeyPorts['env']): Target {
  const [, host = '', keyId = ''] = /^awskms:\/\/([^/]*)\/(.+)$/i.exec(uri) ?? []
  const [, partition = 'aws', arnRegion] = ARN.exec(keyId) ?? []
  if (arnRegion === undefined && !ID.test(keyId) && !ALIAS.test(keyId)) {
    throw badInput('INPUT', `input key: "${uri.slice(0, 200)}" names no key of AWS KMS`, {
      remedy: 'give awskms:///KEYID, awskms:///alias/NAME or awskms:///ARN',
    })
  }
  // The region of an ARN is right whatever the environment says.
  const region = arnRegion ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION || '')
  if (!/^[a-z0-9-]+$/.test(region)) {
    throw badInput('KMS', `${SERVICE}: no region is known; nothing was signed`, {
      remedy: 'log in with `aws-actions/configure-aws-credentials`, which sets AWS_REGION, or give the ARN of the key',
    })
  }
  return { keyId, region, url: endpointOf(host, region, partition, env), credentials: credentialsOf(env) }
}

/** The endpoint of the URI, of AWS' own variables, or of the region. Plain http on loopback only. */
function endpointOf(host: string, region: string, partition: string, env: KeyPorts['env']): URL {
  if (host !== '') {
    const isLocal = URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname)
    return assertServiceUrl(`${isLocal ? 'http' : 'https'}://${host}/`, 'input key')
  }
  const own = env.AWS_ENDPOINT_URL_KMS || env.AWS_ENDPOINT_URL
  if (own !== undefined && own !== '') return assertServiceUrl(own, 'AWS_ENDPOINT_URL')
  const isChina = partition === 'aws-cn' || region.startsWith('cn-')
  return new URL(`https://kms.${region}.amazonaws.com${isChina ? '.cn' : ''}/`)
}

function credentialsOf(env: KeyPorts['env']): AwsCredentials {
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = env
  const sessionToken = env.AWS_SESSION_TOKEN
  if (accessKeyId === '' || secretAccessKey === '')
    throw kmsFailure('login', SERVICE, 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set')
  return {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined || sessionToken === '' ? {} : { sessionToken }),
  }
}

/** One call, tried again while KMS says that there are too many: it says so with a 400, which is nobody's fault here. */
async function callAws(action: string, body: JsonObject, target: Target, ports: KeyPorts): Promise<JsonObject> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await callOnce(action, body, target, ports)
    } catch (error) {
      if (!(error instanceof WireError)) throw error
      const name = errorName(error)
      if (!THROTTLES.includes(name)) throw failureOf(error, name)
      if (tries >= TRIES) throw kmsFailure('busy', SERVICE, `${name}: too many requests`, error)
      await ports.clock.sleep(FIRST_WAIT * 2 ** (tries - 1))
    }
  }
}

async function callOnce(
  action: string,
  body: JsonObject,
  target: Target,
  { http, clock }: KeyPorts,
): Promise<JsonObject> {
  const { url, region, credentials } = target
  const text = JSON.stringify(body)
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `TrentService.${action}` }
  const reply = await http.request({
    service: SERVICE,
    url,
    method: 'POST',
    headers: signedHeaders({ method: 'POST', url, headers, body: text }, credentials, {
      region,
      service: 'kms',
      now: clock.now(),
    }),
    body: text,
    maxBytes: 64 * 1024,
  })
  const value = reply.json()
  if (isJsonObject(value)) return value
  throw oddAnswer(SERVICE)
}

const THROTTLES = ['ThrottlingException', 'Throttling', 'TooManyRequestsException', 'RequestThrottled']

/** What KMS calls its refusals. */
const PROBLEMS: Readonly<Record<string, KmsProblem>> = {
  AccessDeniedException: 'denied',
  NotFoundException: 'not-found',
  InvalidArnException: 'not-found',
  DisabledException: 'unusable',
  KMSInvalidStateException: 'unusable',
  InvalidKeyUsageException: 'refused',
  ValidationException: 'refused',
  UnsupportedOperationException: 'refused',
  UnrecognizedClientException: 'login',
  InvalidClientTokenId: 'login',
  ExpiredTokenException: 'login',
  MissingAuthenticationTokenException: 'login',
  IncompleteSignatureException: 'login',
}

function failureOf(error: WireError, name: string): CoreError | WireError {
  const body = bodyOf(error)
  const said = textAt(body, 'message') || textAt(body, 'Message')
  if (error.status === undefined || error.status >= 500) return error
  // Both a clock that is off and a wrong secret end so; only the clock is told by what stands in the message.
  if (/Signature (?:expired|not yet current)/.test(said) || name === 'RequestExpired')
    return kmsFailure('clock', SERVICE, said, error)
  const problem = PROBLEMS[name] ?? (name.includes('Signature') ? 'login' : undefined)
  return problem === undefined ? error : kmsFailure(problem, SERVICE, `${name}: ${said}`, error)
}

/** The name of an error, without the namespace that may stand before it, or the link behind. */
function errorName(error: WireError): string {
  const type = textAt(bodyOf(error), '__type') || (error.headers?.get('x-amzn-errortype') ?? '')
  return type.replace(/^.*#/, '').replace(/:.*$/, '')
}
