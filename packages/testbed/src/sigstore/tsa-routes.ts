import { isJsonObject } from '@slsa-actions/wire'
import type { IncomingCall, Reply, Route } from '../server/types.ts'
import { integer, oid } from './der.ts'
import { contentOf, readDer } from './der-reader.ts'
import { certificatePem, type DigestName } from './keys.ts'
import { OID } from './oids.ts'
import { answer, jsonBody, restError, type ServiceError } from './reply.ts'
import { createTimestamp, type TimestampAuthority } from './tsa.ts'

/** A request as RFC 3161 (2.4.1) or the JSON form of the service has it. */
interface TimestampRequest {
  readonly imprint: Buffer
  readonly algorithm: DigestName
  readonly nonce?: Buffer
  readonly hasCertificates: boolean
}

const SIZES: Readonly<Record<DigestName, number>> = { sha256: 32, sha384: 48, sha512: 64 }

/** The timestamp authority's API: a query in DER or JSON, a reply in DER; its chain in PEM. */
export function tsaRoutes(options: { readonly tsa: TimestampAuthority; readonly clock: () => number }): Route[] {
  const { tsa, clock } = options
  return [
    {
      endpoint: 'tsa',
      method: 'POST',
      path: /^\/api\/v1\/timestamp$/,
      handle: (call) => answer(() => stamp(call, tsa, clock())),
    },
    {
      endpoint: 'tsa',
      method: 'GET',
      path: /^\/api\/v1\/timestamp\/certchain$/,
      handle: () => ({
        status: 200,
        headers: { 'content-type': 'application/pem-certificate-chain' },
        body: tsa.chain.map(certificatePem).join(''),
      }),
    },
  ]
}

function stamp(call: IncomingCall, tsa: TimestampAuthority, at: number): Reply {
  const isJson = (call.headers['content-type'] ?? '').includes('json')
  const { imprint, algorithm, nonce, hasCertificates } = isJson ? fromJson(call.body) : fromDer(call.body)
  if (imprint.byteLength !== SIZES[algorithm])
    throw badRequest('Message digest has incorrect length for specified algorithm')
  const body = createTimestamp(tsa, {
    imprint,
    algorithm,
    at,
    ...(nonce === undefined ? {} : { nonce }),
    ...(hasCertificates ? {} : { certificates: [] }),
  })
  return { status: isJson ? 201 : 200, headers: { 'content-type': 'application/timestamp-reply' }, body }
}

/** TimeStampReq: version, imprint, and optionally policy, nonce and the wish for certificates. */
function fromDer(body: Buffer): TimestampRequest {
  try {
    const [version, imprint, ...rest] = readDer(body).children
    if (!contentOf(version, 0x02).equals(Buffer.from([1]))) throw new Error('another version')
    const [algorithm, digest] = imprint?.children ?? []
    const nonce = rest.find(({ tag }) => tag === 0x02)
    const certReq = rest.find(({ tag }) => tag === 0x01)
    return {
      imprint: contentOf(digest, 0x04),
      algorithm: algorithmOf(algorithm?.children[0]?.der),
      ...(nonce === undefined ? {} : { nonce: nonce.content }),
      hasCertificates: certReq?.content[0] === 0xff,
    }
  } catch {
    throw badRequest()
  }
}

function algorithmOf(identifier: Buffer | undefined): DigestName {
  const names: DigestName[] = ['sha256', 'sha384', 'sha512']
  const found = names.find((name) => identifier?.equals(oid(OID[name])))
  if (found === undefined) throw new Error('unknown digest')
  return found
}

function fromJson(body: Buffer): TimestampRequest {
  const request = jsonBody(body, badRequest)
  if (!isJsonObject(request) || typeof request.artifactHash !== 'string') throw badRequest()
  const { hashAlgorithm, nonce } = request
  if (hashAlgorithm !== 'sha256' && hashAlgorithm !== 'sha384' && hashAlgorithm !== 'sha512') throw badRequest()
  return {
    imprint: Buffer.from(request.artifactHash, 'base64'),
    algorithm: hashAlgorithm,
    ...(typeof nonce === 'number' ? { nonce: integer(nonce).subarray(2) } : {}),
    hasCertificates: request.certificates === true,
  }
}

function badRequest(message = 'Error generating timestamp response'): ServiceError {
  return restError(400, message)
}
