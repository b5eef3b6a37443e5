import { type HttpResponse, WireError } from '@slsa-actions/wire'
import type { Access } from './auth/authorizer.ts'
import { digestOf, hasDigest, parseDigest } from './digest.ts'
import { OciError } from './error.ts'
import { MAX_BLOB_BYTES, MAX_INDEX_BYTES, MAX_REFUSAL_BYTES } from './limits.ts'
import { parseManifest } from './manifest.ts'
import { ACCEPT_MANIFESTS, essenceOf } from './media-types.ts'
import { shownRepository } from './reference.ts'
import { assertNoPage } from './refusal.ts'
import type { RegistryRequest, Session } from './session.ts'
import type { Descriptor, Manifest, Repository } from './types.ts'

/** A manifest as it was read, with the registry's tag for its version, where it gives one. */
export interface Versioned {
  readonly manifest: Manifest
  readonly etag: string | undefined
}

/**
 * The manifest of a tag or digest, one request; undefined where there is none. The bytes are compared with the digest
 * before anything reads them (case D01); for a tag the digest is computed from them, whatever the headers say or do not
 * say (D16), and a header that names another digest refuses them.
 *
 * @param expected what a descriptor says about it
 * @throws OciError `CONTENT_DIGEST`, `CONTENT_SIZE`, `MEDIA_TYPE`, `MANIFEST`, `REGISTRY_REPLY`, and as {@link Session.send}
 */
export async function readManifest(
  session: Session,
  repository: Repository,
  tagOrDigest: string,
  options: { readonly access?: Access; readonly expected?: Descriptor } = {},
): Promise<Versioned | undefined> {
  const { access = 'pull', expected } = options
  const asked = parseDigest(tagOrDigest)
  const what = `${shownRepository(repository)}${tagOrDigest.includes(':') ? '@' : ':'}${tagOrDigest}`
  const reply = await sendCapped(session, what, {
    repository,
    access,
    path: `manifests/${tagOrDigest}`,
    headers: { accept: ACCEPT_MANIFESTS },
    accept: [200, 404],
    maxBytes: Math.min(MAX_INDEX_BYTES, expected?.size ?? MAX_INDEX_BYTES),
  })
  if (reply.status === 404) return undefined
  assertNoPage(reply, what)
  const bytes = reply.body
  if (expected !== undefined && bytes.byteLength !== expected.size)
    throw wrongSize(what, bytes.byteLength, expected.size)
  const digest = asked === undefined ? digestOf(bytes) : tagOrDigest
  if (asked !== undefined && !hasDigest(bytes, digest)) throw wrongDigest(what)
  const named = reply.headers.get('docker-content-digest') ?? ''
  if (asked === undefined && parseDigest(named) !== undefined && !hasDigest(bytes, named)) throw wrongDigest(what)
  const manifest = parseManifest(bytes, digest, what, essenceOf(reply.headers.get('content-type')))
  if (expected !== undefined && manifest.descriptor.mediaType !== expected.mediaType) {
    throw new OciError(
      'MEDIA_TYPE',
      `${what}: is ${manifest.descriptor.mediaType}, and its descriptor says ${expected.mediaType}`,
    )
  }
  return { manifest, etag: reply.headers.get('etag') ?? undefined }
}

/**
 * The bytes of a blob, of exactly the size and digest that its descriptor says (cases D01, D02, R06).
 *
 * @throws OciError `BLOB`, `CONTENT_DIGEST`, `CONTENT_SIZE`, `REGISTRY_REPLY`, and as {@link Session.send}
 */
export async function readBlob(
  session: Session,
  repository: Repository,
  descriptor: Descriptor,
  maxBytes = MAX_BLOB_BYTES,
): Promise<Buffer> {
  const { digest, size } = descriptor
  const what = `${shownRepository(repository)}: blob ${digest}`
  if (!Number.isSafeInteger(size) || size < 0)
    throw new OciError('CONTENT_SIZE', `${what}: its size is no number of bytes`)
  if (size > maxBytes) throw new OciError('CONTENT_SIZE', `${what}: has ${size} bytes; at most ${maxBytes} are read`)
  if (parseDigest(digest) === undefined) throw new OciError('CONTENT_DIGEST', `${what}: its digest cannot be compared`)
  const reply = await sendCapped(session, what, {
    repository,
    access: 'pull',
    path: `blobs/${digest}`,
    accept: [200, 404],
    maxBytes: size,
  })
  if (reply.status === 404) {
    throw new OciError('BLOB', `${what}: a manifest names it, and the registry does not have it`, {
      remedy: 'try again later; if it stays, push the image again',
    })
  }
  if (reply.body.byteLength === size && hasDigest(reply.body, digest)) return reply.body
  // A blob may well be a page; one that is not what it should be is somebody else's.
  assertNoPage(reply, what)
  throw reply.body.byteLength === size ? wrongDigest(what) : wrongSize(what, reply.body.byteLength, size)
}

/**
 * Sends a request whose answer has a size that is known: one that is larger is a lie, not a failure. Room for what a
 * registry has to say instead, a 401 or 404, is always there; the size of content is compared by the caller.
 */
async function sendCapped(
  session: Session,
  what: string,
  request: RegistryRequest & { readonly maxBytes: number },
): Promise<HttpResponse> {
  const maxBytes = Math.max(request.maxBytes, MAX_REFUSAL_BYTES)
  return session.send({ ...request, maxBytes }).catch((error: unknown) => {
    if (!(error instanceof WireError) || error.code !== 'TOO_LARGE') throw error
    throw new OciError('CONTENT_SIZE', `${what}: the registry sends more than ${maxBytes} bytes`, {
      cause: error,
    })
  })
}

function wrongSize(what: string, found: number, size: number): OciError {
  return new OciError('CONTENT_SIZE', `${what}: the registry sent ${found} bytes, and its descriptor says ${size}`)
}

function wrongDigest(what: string): OciError {
  return new OciError('CONTENT_DIGEST', `${what}: the registry sent other bytes than the digest says`, {
    remedy: 'try again; if it stays, report it to whoever runs the registry',
  })
}
