import type { HttpResponse } from '@slsa-actions/wire'
import { digestOf } from './digest.ts'
import { endpointOf, originOf, serviceOf } from './endpoint.ts'
import { OciError } from './error.ts'
import type { Patience } from './fallback.ts'
import { shownRepository } from './reference.ts'
import { assertNoPage, errorCodesOf } from './refusal.ts'
import { isRefusal, type RegistryRequest, type Session } from './session.ts'
import type { Descriptor, Repository } from './types.ts'

const UPLOADS = 'blobs/uploads/'
/** Uploads that are begun for one blob: a registry may forget one while its body is sent again after a failure. */
const UPLOADS_PER_BLOB = 2

/** What a registry answers that does not find what a manifest names (distribution spec 1.1, "Error Codes"). */
const MISSES = [400, 404]
const MISSING_CODES = ['BLOB_UNKNOWN', 'DIGEST_INVALID', 'MANIFEST_BLOB_UNKNOWN']
/** Tries to put a manifest whose content is there, and milliseconds within which the second begins at random. */
const MANIFEST_TRIES = 6
const MANIFEST_WAIT = 50

/** What is known about a registry's uploads; kept between them. */
export interface Uploads {
  /** Whether it takes a blob with the request that begins the upload; unknown until that was tried. */
  takesWhole: boolean | undefined
}

/** How a blob is put. */
export interface BlobOptions {
  /** A repository of the same registry that may have it. */
  readonly mountFrom?: Repository
  /** Whether nobody can have put it before, so that it is not looked for. */
  readonly isNew?: boolean
}

/** Largest blob that is sent with the first request, in bytes: where the registry does not take it so, it is sent again. */
const MAX_WHOLE = 256 * 1024
/** What registries answer that do not know how to take a blob at once; most begin an upload and leave the body aside. */
const NOT_WHOLE = [400, 404, 405, 411, 415]

/**
 * Puts a blob into a repository, where it is not there already: HEAD, then POST and PUT (distribution spec 1.1, "POST
 * then PUT"), or one POST where the registry mounts it from another repository, or takes it at once ("Single POST").
 * Doing it again does no harm (case D19).
 *
 * @throws OciError `UPLOAD_LOCATION`, `REGISTRY_REPLY`, and as {@link Session.send}
 */
export async function pushBlob(
  session: Session,
  repository: Repository,
  bytes: Uint8Array,
  uploads: Uploads,
  { mountFrom, isNew = false }: BlobOptions = {},
): Promise<Descriptor> {
  const digest = digestOf(bytes)
  const descriptor = { mediaType: 'application/octet-stream', digest, size: bytes.byteLength }
  let begun: URL | undefined
  if (isNew && uploads.takesWhole !== false && bytes.byteLength <= MAX_WHOLE) {
    const put = await putWhole(session, repository, bytes, digest)
    uploads.takesWhole = put === 'stored'
    if (put === 'stored') return descriptor
    begun = put
  }
  if (!isNew && (await hasBlob(session, repository, digest))) return descriptor
  // A mount from another registry is none, and its name is nobody's business.
  const from = mountFrom?.registry === repository.registry ? mountFrom : undefined
  for (let upload = 1; ; upload += 1) {
    const location =
      upload === 1 && begun !== undefined
        ? begun
        : await beginOrMount(session, repository, upload === 1 ? from : undefined, digest)
    if (location === undefined) return descriptor
    // Added as text: the registry may have signed the rest of its query as it stands.
    location.search += `${location.search === '' ? '' : '&'}digest=${encodeURIComponent(digest)}`
    const reply = await session.send({
      repository,
      access: 'push',
      method: 'PUT',
      path: location,
      headers: { 'content-type': 'application/octet-stream' },
      body: bytes,
      accept: [200, 201, 202, 204, 404, 416],
    })
    if (reply.status < 300) {
      assertNamed(reply, repository, digest)
      return descriptor
    }
    // The upload is not known any more: what a first try sent may have arrived, its answer not.
    if (await hasBlob(session, repository, digest)) return descriptor
    if (upload >= UPLOADS_PER_BLOB) {
      throw new OciError(
        'REGISTRY_REPLY',
        `${serviceOf(repository.registry)}: forgets uploads to ${shownRepository(repository)} before they end (${reply.status})`,
        {
          remedy:
            'run the job again; behind a load balancer, the instances of the registry need one `http.secret` and one storage',
        },
      )
    }
  }
}

/**
 * Puts a manifest by its digest, or under a tag; doing it again does no harm.
 *
 * A registry may not find for a moment what it has just stored: distribution 2.8 writes the link to a blob anew for each
 * client that uploads the same one, and answers 400 to whoever puts a manifest meanwhile. So that answer is looked at
 * again before it counts.
 *
 * @throws OciError as {@link Session.send}
 */
export async function pushManifest(
  session: Session,
  repository: Repository,
  bytes: Uint8Array,
  mediaType: string,
  { clock, random }: Patience,
  options: {
    readonly tag?: string | undefined
    readonly headers?: Readonly<Record<string, string>>
    readonly accept?: readonly number[]
  } = {},
): Promise<{ readonly descriptor: Descriptor; readonly reply: HttpResponse }> {
  const digest = digestOf(bytes)
  const put = (accept: readonly number[]): Promise<HttpResponse> =>
    session.send({
      repository,
      access: 'push',
      method: 'PUT',
      path: `manifests/${options.tag ?? digest}`,
      headers: { ...options.headers, 'content-type': mediaType },
      body: bytes,
      accept: [200, 201, 202, 204, ...(options.accept ?? []), ...accept],
    })
  let reply = await put(MISSES)
  for (let look = 1; MISSES.includes(reply.status); look += 1) {
    const mayPass = errorCodesOf(reply.body).some((code) => MISSING_CODES.includes(code)) && look < MANIFEST_TRIES
    if (mayPass) await clock.sleep(MANIFEST_WAIT * 2 ** look * random())
    reply = await put(mayPass ? MISSES : [])
  }
  if (reply.status < 300) assertNamed(reply, repository, digest)
  return { descriptor: { mediaType, digest, size: bytes.byteLength }, reply }
}

/**
 * Begins an upload and takes it back: the registry says whether a push would be allowed, and keeps nothing. Where it
 * cannot take uploads back, the one that was begun ends by the registry's own limit.
 *
 * @throws OciError as {@link Session.send}
 */
export async function assertPushable(session: Session, repository: Repository): Promise<void> {
  const location = await beginUpload(session, repository, undefined, '')
  if (location === undefined) return
  await session
    .send({ repository, access: 'push', method: 'DELETE', path: location, accept: [200, 202, 204, 404, 405] })
    .catch(() => undefined)
}

async function hasBlob(session: Session, repository: Repository, digest: string): Promise<boolean> {
  const reply = await session.send({
    repository,
    access: 'push',
    method: 'HEAD',
    path: `blobs/${digest}`,
    accept: [200, 404],
  })
  if (reply.status !== 200) return false
  assertNoPage(reply, `${shownRepository(repository)}: blob ${digest}`)
  return true
}

/** Puts a blob with one request; else the place of the upload that the registry began with it, if it did. */
async function putWhole(
  session: Session,
  repository: Repository,
  bytes: Uint8Array,
  digest: string,
): Promise<'stored' | URL | undefined> {
  const path = endpointOf(repository, UPLOADS)
  path.searchParams.set('digest', digest)
  const reply = await session.send({
    repository,
    access: 'push',
    method: 'POST',
    path,
    headers: { 'content-type': 'application/octet-stream' },
    body: bytes,
    accept: [201, 202, ...NOT_WHOLE],
  })
  if (reply.status === 202) return uploadLocation(reply, path, repository)
  if (reply.status !== 201) return undefined
  assertNamed(reply, repository, digest)
  return 'stored'
}

/** As {@link beginUpload}; without the mount where the right to read the other repository is missing. */
async function beginOrMount(
  session: Session,
  repository: Repository,
  mountFrom: Repository | undefined,
  digest: string,
): Promise<URL | undefined> {
  return beginUpload(session, repository, mountFrom, digest).catch((error: unknown) => {
    if (mountFrom === undefined || !isRefusal(error)) throw error
    return beginUpload(session, repository, undefined, digest)
  })
}

/** Where the bytes are to be put; undefined when the registry has mounted them. */
async function beginUpload(
  session: Session,
  repository: Repository,
  mountFrom: Repository | undefined,
  digest: string,
): Promise<URL | undefined> {
  const path = endpointOf(repository, UPLOADS)
  if (mountFrom !== undefined) {
    path.searchParams.set('mount', digest)
    path.searchParams.set('from', mountFrom.name)
  }
  const request: RegistryRequest = { repository, access: 'push', method: 'POST', path, accept: [201, 202] }
  const reply = await session.send(mountFrom === undefined ? request : { ...request, mountFrom })
  if (reply.status === 201 && mountFrom !== undefined) {
    assertNamed(reply, repository, digest)
    return undefined
  }
  return uploadLocation(reply, path, repository)
}

/**
 * The `Location` of an upload: relative or absolute, with a query of the registry's own, on the registry itself. Another
 * host gets neither our credentials nor the bytes (case D06, GHSA-jxpm-75mh-9fp7).
 */
function uploadLocation(reply: HttpResponse, asked: URL, repository: Repository): URL {
  const service = serviceOf(repository.registry)
  const location = reply.headers.get('location')
  if (location === null || !URL.canParse(location, asked.href)) {
    throw new OciError(
      'REGISTRY_REPLY',
      `${service}: began an upload to ${shownRepository(repository)} without a place for it`,
    )
  }
  const url = new URL(location, asked)
  const { origin } = originOf(repository.registry)
  if (url.origin === origin && url.username === '' && url.password === '') return url
  throw new OciError(
    'UPLOAD_LOCATION',
    `${service}: sends an upload to ${url.protocol}//${url.host}; nothing was sent there`,
    {
      remedy: 'behind a proxy, let it pass the `Host` and `X-Forwarded-Proto` that it was asked with',
    },
  )
}

/** A registry that stored the bytes under another digest has stored something else. */
function assertNamed(reply: HttpResponse, repository: Repository, digest: string): void {
  const named = reply.headers.get('docker-content-digest')
  if (named === null || named === digest || !named.startsWith('sha256:')) return
  throw new OciError(
    'CONTENT_DIGEST',
    `${shownRepository(repository)}: the registry stored ${digest} under another digest`,
  )
}
