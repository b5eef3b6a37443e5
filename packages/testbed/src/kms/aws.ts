import { createHash, createHmac } from 'node:crypto'
import { isJsonObject, type JsonObject, parseJson } from '@slsa-actions/wire'
import type { IncomingCall, Reply, Route } from '../server/types.ts'
import { kindOf, spki } from '../sigstore/keys.ts'
import { signDigest, signMessage, versionOf } from './sign.ts'
import type { FakeKmsAccess, FakeKmsKey, FakeKmsState } from './types.ts'

const ACCOUNT = '111122223333'
/** A request is good for that long, in milliseconds. */
const MAX_SKEW = 5 * 60_000

const SPECS: Readonly<Record<string, readonly [spec: string, algorithms: readonly string[]]>> = {
  'P-256': ['ECC_NIST_P256', ['ECDSA_SHA_256']],
  'P-384': ['ECC_NIST_P384', ['ECDSA_SHA_384']],
  'P-521': ['ECC_NIST_P521', ['ECDSA_SHA_512']],
  Ed25519: ['ECC_NIST_EDWARDS25519', ['ED25519_SHA_512', 'ED25519_PH_SHA_512']],
}
const RSA = ['PKCS1_V1_5', 'PSS'].flatMap((name) => ['256', '384', '512'].map((size) => `RSASSA_${name}_SHA_${size}`))

/** AWS KMS: GetPublicKey and Sign of its JSON protocol, with Signature Version 4 checked. */
export function awsRoutes(state: FakeKmsState): Route[] {
  return [{ endpoint: 'aws-kms', method: 'POST', path: /^\/$/, handle: (call) => answer(call, state) }]
}

function answer(call: IncomingCall, state: FakeKmsState): Reply {
  const refusal = accessProblem(call, state)
  if (refusal !== undefined) return refusal
  const body = parseJson(call.body, { what: 'request' })
  if (!isJsonObject(body)) return problem('SerializationException', 'not an object')
  const key = keyOf(String(body.KeyId), state)
  if (key === undefined) return problem('NotFoundException', `Key '${String(body.KeyId)}' does not exist`)
  const arn = arnOf(String(body.KeyId), state)
  if (key.state === 'disabled') return problem('DisabledException', `${arn} is disabled.`)
  if (key.state === 'pending-deletion') return problem('KMSInvalidStateException', `${arn} is pending deletion.`)
  switch (call.headers['x-amz-target']) {
    case 'TrentService.GetPublicKey':
      return { status: 200, body: described(key, arn) }
    case 'TrentService.Sign':
      return signed(key, arn, body)
    default:
      return problem('UnknownOperationException', 'no such operation')
  }
}

function described(key: FakeKmsKey, arn: string): JsonObject {
  const [spec, algorithms] = specOf(key)
  return {
    KeyId: arn,
    KeySpec: spec,
    CustomerMasterKeySpec: spec,
    KeyUsage: key.isForSigning ? 'SIGN_VERIFY' : 'ENCRYPT_DECRYPT',
    ...(key.isForSigning ? { SigningAlgorithms: [...algorithms] } : { EncryptionAlgorithms: ['RSAES_OAEP_SHA_256'] }),
    PublicKey: spki(publicOf(key)).toString('base64'),
  }
}

function signed(key: FakeKmsKey, arn: string, body: JsonObject): Reply {
  const message = Buffer.from(String(body.Message), 'base64')
  const algorithm = String(body.SigningAlgorithm)
  if (!specOf(key)[1].includes(algorithm))
    return problem('InvalidKeyUsageException', `Algorithm ${algorithm} is incompatible`)
  if (body.MessageType !== 'DIGEST' && message.byteLength > 4096)
    return problem('ValidationException', "Member must have length less than or equal to 4096: 'message'")
  const size = /SHA_(256|384|512)$/.exec(algorithm)?.[1]
  const isPure = algorithm === 'ED25519_SHA_512'
  if (body.MessageType === 'DIGEST' && (isPure || message.byteLength * 8 !== Number(size)))
    return problem('ValidationException', 'Digest is invalid length for algorithm')
  const digest = body.MessageType === 'DIGEST' ? message : createHash(`sha${size}`).update(message).digest()
  const signature = isPure
    ? signMessage(key, key.versions.length, message)
    : signDigest(key, key.versions.length, digest)
  return { status: 200, body: { KeyId: arn, Signature: signature.toString('base64'), SigningAlgorithm: algorithm } }
}

function specOf(key: FakeKmsKey): readonly [string, readonly string[]] {
  const kind = kindOf(publicOf(key))
  return SPECS[kind] ?? [kind.replace('RSA-', 'RSA_'), RSA]
}

function publicOf(key: FakeKmsKey) {
  const keys = versionOf(key)
  if (keys === undefined) throw new Error('a key without versions')
  return keys.publicKey
}

/** A key by its id, its alias, or the ARN of one of them in this region. */
function keyOf(id: string, { keys, access }: FakeKmsState): FakeKmsKey | undefined {
  const [, region, name = ''] = /^arn:aws:kms:([a-z0-9-]+):\d+:(.+)$/.exec(id) ?? []
  if (region !== undefined && region !== access.awsRegion) return undefined
  return keys.get((region === undefined ? id : name).replace(/^key\//, ''))
}

function arnOf(id: string, { access }: FakeKmsState): string {
  if (id.startsWith('arn:')) return id
  // As the service: an alias is answered with the key's own address.
  return `arn:aws:kms:${access.awsRegion}:${ACCOUNT}:${id.startsWith('alias/') ? id : `key/${id}`}`
}

function problem(type: string, message: string): Reply {
  return {
    status: 400,
    headers: { 'content-type': 'application/x-amz-json-1.1' },
    body: JSON.stringify({ __type: type, message }),
  }
}

/** Signature Version 4, checked step by step as its documentation describes it. */
function accessProblem(call: IncomingCall, { access, clock }: FakeKmsState): Reply | undefined {
  const pattern =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/kms\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/
  const [, id, day, region, names, signature] = pattern.exec(call.headers.authorization ?? '') ?? []
  if (id === undefined || names === undefined) return problem('MissingAuthenticationTokenException', 'Missing token')
  if (id !== access.awsAccessKeyId)
    return problem('UnrecognizedClientException', 'The security token included in the request is invalid.')
  if (region !== access.awsRegion)
    return problem('InvalidSignatureException', `Credential should be scoped to a valid region.`)
  const date = call.headers['x-amz-date'] ?? ''
  const at = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  const skew = clock() - at
  if (!(Math.abs(skew) <= MAX_SKEW)) {
    const how =
      skew > 0
        ? `Signature expired: ${date} is now earlier than`
        : `Signature not yet current: ${date} is still later than`
    return problem('InvalidSignatureException', `${how} ${new Date(clock()).toISOString()} (5 min.)`)
  }
  if (expectedSignature(call, names.split(';'), { date, day: day ?? '', region: region ?? '' }, access) !== signature)
    return problem(
      'InvalidSignatureException',
      'The request signature we calculated does not match the signature you provided.',
    )
  return access.mayUse
    ? undefined
    : problem('AccessDeniedException', 'User: ci is not authorized to perform: kms:Sign on this resource')
}

function expectedSignature(
  call: IncomingCall,
  names: readonly string[],
  { date, day, region }: { readonly date: string; readonly day: string; readonly region: string },
  access: FakeKmsAccess,
): string {
  const hash = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex')
  const headers = names.map((name) => `${name}:${call.headers[name] ?? ''}\n`).join('')
  const canonical = `${call.method}\n${call.url.pathname}\n\n${headers}\n${names.join(';')}\n${hash(call.body)}`
  const text = `AWS4-HMAC-SHA256\n${date}\n${day}/${region}/kms/aws4_request\n${hash(canonical)}`
  let key: Buffer = Buffer.from(`AWS4${access.awsSecretAccessKey}`)
  for (const part of [day, region, 'kms', 'aws4_request']) key = createHmac('sha256', key).update(part).digest()
  return createHmac('sha256', key).update(text).digest('hex')
}
