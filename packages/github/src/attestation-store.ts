import { isIP } from 'node:net'
import { badInput, CoreError, refused, undecided } from '@slsa-actions/core/outcome'
import type { FindQuery, FoundBundle, Store, StoredBundle, StoreItem } from '@slsa-actions/core/storage'
import {
  assertServiceUrl,
  canonicalJson,
  type HttpResponse,
  isJsonObject,
  isLoopback,
  type JsonObject,
  type JsonValue,
  mapLimit,
  WireError,
} from '@slsa-actions/wire'
import { type GitHubClient, jsonObject, messageOf, type RepositoryName, repositoryPath } from './client.ts'
import { uncompress, uncompressedLength } from './snappy.ts'

/** Attestations asked for at once, and most that are looked at for one artifact. */
const PAGE = 100
const MAX_PAGES = 10
/** Largest bundle behind a `bundle_url`, uncompressed, in bytes. */
const MAX_BUNDLE_BYTES = 32 * 1024 * 1024
/** Stored bundles that are fetched at once. */
const AT_ONCE = 8

/**
 * GitHub's attestations of one repository.
 *
 * `check` posts a body that no bundle can be: 403 means no permission, 422 that a valid one would be accepted. (So seen
 * with this suite's own stand-in for GitHub; not tried against the real API.) A `put` whose answer was lost may leave
 * the same attestation twice; both verify.
 */
export function attestationStore(client: GitHubClient, repository: RepositoryName): Store {
  const base = `${repositoryPath(repository)}/attestations`
  return {
    name: 'github',
    check: () => checkPermission(client, base),
    put: (item) => putAttestation(client, base, repository, item),
    find: (query) => findAttestations(client, base, query),
  }
}

async function checkPermission(client: GitHubClient, base: string): Promise<void> {
  try {
    await client.call({ method: 'POST', path: base, body: {}, expect: [422, 400] })
  } catch (error) {
    if (error instanceof CoreError && (error.code === 'GITHUB_PERMISSION' || error.code === 'GITHUB_NOT_FOUND')) {
      throw badInput('GITHUB_PERMISSION', `${error.message}; nothing was signed`, {
        remedy:
          'add `permissions: attestations: write` to the job; in a private repository attestations need GitHub Enterprise Cloud: choose `store: file` there',
        cause: error,
      })
    }
    throw error
  }
}

async function putAttestation(
  client: GitHubClient,
  base: string,
  repository: RepositoryName,
  item: StoreItem,
): Promise<StoredBundle> {
  const reply = await client.call({
    method: 'POST',
    path: base,
    body: { bundle: item.bundle },
    expect: [201, 409, 422],
  })
  if (reply.status === 201) {
    const id = idOf(jsonObject(reply))
    return { store: 'github', id, url: `${client.serverUrl}/${repository}/attestations/${id}` }
  }
  // An earlier try may have arrived although its answer did not.
  if (await isStored(client, base, item)) return { store: 'github' }
  throw badInput('ATTESTATION_REJECTED', `GitHub API: the attestation was not accepted${messageOf(reply)}`, {
    remedy:
      'GitHub takes bundles of the public-good instance and of its own; for a private Sigstore choose `store: file`',
  })
}

async function isStored(client: GitHubClient, base: string, item: StoreItem): Promise<boolean> {
  const [subject] = item.subjects
  if (subject === undefined) return false
  const wanted = canonicalJson(item.bundle)
  const found = await findAttestations(client, base, { digest: subject.digest })
  return found.some((bundle) => bundle.text === wanted)
}

function idOf(reply: JsonObject): string {
  const { id } = reply
  if (typeof id === 'number' && Number.isSafeInteger(id)) return String(id)
  if (typeof id === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(id)) return id
  throw undecided('GITHUB_REPLY', 'GitHub API: the attestation was stored, but the reply has no id')
}

async function findAttestations(client: GitHubClient, base: string, query: FindQuery): Promise<FoundBundle[]> {
  const [algorithm, hex] =
    query.digest.sha256 === undefined ? (Object.entries(query.digest)[0] ?? []) : ['sha256', query.digest.sha256]
  if (algorithm === undefined || hex === undefined) return []
  const type = query.predicateType === undefined ? '' : `&predicate_type=${encodeURIComponent(query.predicateType)}`
  const found: FoundBundle[] = []
  const seen = new Set<string>()
  let path: string | undefined = `${base}/${algorithm}:${hex}?per_page=${PAGE}${type}`
  while (path !== undefined && !seen.has(path) && seen.size < MAX_PAGES) {
    seen.add(path)
    const reply: HttpResponse | undefined = await pageOf(client, path)
    if (reply === undefined) break
    const { attestations } = jsonObject(reply)
    if (!Array.isArray(attestations)) throw undecided('GITHUB_REPLY', 'GitHub API: the list of attestations is missing')
    const page = `page ${seen.size}`
    found.push(
      ...(await mapLimit(attestations.slice(0, PAGE), AT_ONCE, (attestation, index) =>
        bundleOf(client, attestation, `GitHub attestation ${index + 1} of ${page}`),
      )),
    )
    path = nextPath(client, reply)
  }
  return found
}

async function pageOf(client: GitHubClient, path: string): Promise<HttpResponse | undefined> {
  try {
    return await client.call({ path, expect: [200], maxBytes: MAX_BUNDLE_BYTES })
  } catch (error) {
    if (error instanceof CoreError && error.code === 'GITHUB_NOT_FOUND') return undefined
    throw error
  }
}

/** The `next` page of the same API; a link to anywhere else is not followed. */
function nextPath(client: GitHubClient, reply: HttpResponse): string | undefined {
  const link = /<([^>]+)>\s*;\s*rel="next"/.exec(reply.headers.get('link') ?? '')?.[1]
  if (link === undefined || !URL.canParse(link)) return undefined
  const url = new URL(link)
  if (url.origin !== client.apiUrl.origin) return undefined
  const prefix = client.apiUrl.pathname.replace(/\/$/, '')
  return url.pathname.startsWith(`${prefix}/`) ? `${url.pathname.slice(prefix.length)}${url.search}` : undefined
}

/** The bundle of one list entry; why it could not be had is kept with it, so that others beside it still count. */
async function bundleOf(client: GitHubClient, attestation: JsonValue, source: string): Promise<FoundBundle> {
  const { bundle, bundle_url: url } = isJsonObject(attestation) ? attestation : {}
  if (isJsonObject(bundle)) return { text: canonicalJson(bundle), source }
  try {
    if (typeof url !== 'string') throw refused('BUNDLE', `${source}: has neither a bundle nor a place of one`)
    return { text: await storedBundle(client, url, source), source }
  } catch (failure) {
    if (failure instanceof CoreError || failure instanceof WireError) return { text: '', source, failure }
    throw failure
  }
}

/** A bundle out of GitHub's storage, which is another host: neither the token nor any header of the API goes there. */
async function storedBundle(client: GitHubClient, url: string, source: string): Promise<string> {
  const { body } = await client.http.request({
    service: 'GitHub attestation storage',
    url: storageUrl(client, url, source),
    redirect: 'strip',
    maxBytes: MAX_BUNDLE_BYTES,
  })
  const length = uncompressedLength(body)
  if (length !== undefined && length > MAX_BUNDLE_BYTES) {
    throw refused('BUNDLE_TOO_LARGE', `${source}: becomes ${length} bytes; at most ${MAX_BUNDLE_BYTES} are read`)
  }
  const bytes = uncompress(body, MAX_BUNDLE_BYTES)
  try {
    if (bytes !== undefined) return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not a text: damaged, as below.
  }
  throw undecided('GITHUB_REPLY', `${source}: the stored bundle is damaged`, { remedy: 'try again later' })
}

/** The storage is a host with a name: an address would lead into somebody's own network. */
function storageUrl(client: GitHubClient, text: string, source: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isAddress = url !== undefined && isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0
  if (url === undefined || (isAddress && !isLoopback(client.apiUrl.hostname))) {
    throw undecided('GITHUB_REPLY', `${source}: names no place that bundles are kept at`)
  }
  try {
    return assertServiceUrl(url.href, source)
  } catch (cause) {
    throw undecided('GITHUB_REPLY', `${source}: names no place that bundles are kept at`, { cause })
  }
}
