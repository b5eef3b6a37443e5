import { type HttpResponse, isJsonObject, WireError } from '@slsa-actions/wire'
import type { Access } from './auth/authorizer.ts'
import { readDescriptors } from './descriptor.ts'
import { endpointOf } from './endpoint.ts'
import { OciError } from './error.ts'
import { MAX_INDEX_BYTES, MAX_PAGES, MAX_REFERRERS } from './limits.ts'
import { essenceOf, MEDIA_TYPE } from './media-types.ts'
import { shownRepository } from './reference.ts'
import { assertNoPage, errorCodesOf } from './refusal.ts'
import type { Session } from './session.ts'
import type { Descriptor, Repository } from './types.ts'

/**
 * What a registry lists; or that it has no such lists, for which the fallback tag is there; or that it has no such
 * repository, which says nothing about lists.
 */
export type Listing =
  | { readonly kind: 'listed'; readonly referrers: readonly Descriptor[] }
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'no-repository' }

/** What registries that know no referrers answer for the path. */
const UNKNOWN_PATH = [400, 404, 405, 406]

/**
 * What a registry lists as referring to a digest (distribution spec 1.1, "Listing Referrers"), unverified, at most
 * {@link MAX_REFERRERS}.
 *
 * Pages follow each other on the registry itself only, never twice the same, and at most {@link MAX_PAGES} (cases D12, R07).
 *
 * @throws OciError `REFERRERS`, `MANIFEST`, `REGISTRY_REPLY`, and as {@link Session.send}
 */
export async function listReferrers(
  session: Session,
  repository: Repository,
  digest: string,
  artifactType: string | undefined,
  access: Access,
): Promise<Listing> {
  const what = `${shownRepository(repository)}: referrers of ${digest}`
  const first = endpointOf(repository, `referrers/${digest}`)
  if (artifactType !== undefined) first.searchParams.set('artifactType', artifactType)
  const found = new Map<string, Descriptor>()
  const visited = new Set<string>()
  let page: URL | undefined = first
  while (page !== undefined && found.size < MAX_REFERRERS) {
    if (visited.has(page.href)) throw new OciError('REFERRERS', `${what}: the list goes round in a circle`)
    if (visited.size >= MAX_PAGES) throw new OciError('REFERRERS', `${what}: the list has more than ${MAX_PAGES} pages`)
    visited.add(page.href)
    const reply: HttpResponse = await readPage(session, repository, page, access, what)
    if (reply.status !== 200) {
      if (page === first) return { kind: isUnknownName(reply) ? 'no-repository' : 'unsupported' }
      throw new OciError('REFERRERS', `${what}: a page of the list is missing (${reply.status})`)
    }
    const isFiltered = hasFilter(reply)
    for (const descriptor of readIndex(reply, what)) {
      if (
        found.size < MAX_REFERRERS &&
        isWanted(descriptor, artifactType, isFiltered) &&
        !found.has(descriptor.digest)
      ) {
        found.set(descriptor.digest, descriptor)
      }
    }
    page = nextPage(reply, page, what)
  }
  return { kind: 'listed', referrers: [...found.values()] }
}

/**
 * Whether a referrer is of the type that was asked for. What the registry says that it filtered is looked at again, but
 * for entries without a type, about which only the registry knows.
 */
export function isWanted(descriptor: Descriptor, artifactType: string | undefined, isFiltered: boolean): boolean {
  if (artifactType === undefined) return true
  return descriptor.artifactType === undefined ? isFiltered : descriptor.artifactType === artifactType
}

async function readPage(
  session: Session,
  repository: Repository,
  path: URL,
  access: Access,
  what: string,
): Promise<HttpResponse> {
  return session
    .send({
      repository,
      access,
      path,
      headers: { accept: MEDIA_TYPE.index },
      accept: [200, ...UNKNOWN_PATH],
      maxBytes: MAX_INDEX_BYTES,
    })
    .catch((error: unknown) => {
      if (!(error instanceof WireError) || error.code !== 'TOO_LARGE') throw error
      throw new OciError('REFERRERS', `${what}: the registry sends more than ${MAX_INDEX_BYTES} bytes`, {
        cause: error,
      })
    })
}

/** Whether the repository is what the registry does not know (distribution spec 1.1, "Error Codes"). */
function isUnknownName(reply: HttpResponse): boolean {
  return reply.status === 404 && errorCodesOf(reply.body).includes('NAME_UNKNOWN')
}

function readIndex(reply: HttpResponse, what: string): Descriptor[] {
  assertNoPage(reply, what)
  const type = essenceOf(reply.headers.get('content-type'))
  if (type !== MEDIA_TYPE.index) {
    throw new OciError(
      'REFERRERS',
      `${what}: the registry answers with ${(type ?? 'no type').slice(0, 100)} where an index is due`,
    )
  }
  let value: unknown
  try {
    value = reply.json()
  } catch (cause) {
    throw new OciError('REFERRERS', cause instanceof Error ? cause.message : `${what}: is no JSON`, { cause })
  }
  if (
    !isJsonObject(value) ||
    (value.mediaType ?? MEDIA_TYPE.index) !== MEDIA_TYPE.index ||
    value.layers !== undefined
  ) {
    throw new OciError('REFERRERS', `${what}: the registry answers with something that is no index`)
  }
  return readDescriptors(value.manifests, what)
}

function hasFilter(reply: HttpResponse): boolean {
  const applied = reply.headers.get('oci-filters-applied') ?? ''
  return applied.split(',').some((filter) => filter.trim() === 'artifactType')
}

/** The next page by the `Link` header (RFC 8288); only on the origin that was asked. */
function nextPage(reply: HttpResponse, page: URL, what: string): URL | undefined {
  const header = reply.headers.get('link')
  if (header === null) return undefined
  const [, target] = /^\s*<([^<>]{1,4096})>\s*;[^<>]{0,200}?\brel="?next"?/i.exec(header) ?? []
  if (target === undefined) return undefined
  if (!URL.canParse(target, page.href)) throw new OciError('REFERRERS', `${what}: the next page has no address`)
  const url = new URL(target, page)
  url.hash = ''
  if (url.origin === page.origin && url.username === '' && url.password === '') return url
  throw new OciError('REFERRERS', `${what}: the next page is said to be at ${url.host}; it was not asked`)
}
