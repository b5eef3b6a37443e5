import { badInput, CoreError, undecided } from '@slsa-actions/core/outcome'
import {
  artifactPart,
  bundlesInText,
  type FindQuery,
  type FoundBundle,
  type NewRelease,
  type Store,
  type StoredBundle,
  type StoreItem,
  speaksAbout,
} from '@slsa-actions/core/storage'
import {
  type HttpResponse,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  mapLimit,
  WireError,
} from '@slsa-actions/wire'
import { type GitHubClient, jsonObject, jsonValue, messageOf, type RepositoryName, repositoryPath } from './client.ts'
import { releaseHost } from './release-host.ts'
import { uploadUrl, withoutTemplate } from './upload-url.ts'

const MAX_ASSET_BYTES = 32 * 1024 * 1024
const MAX_PAGES = 10
/** How often a release is made whose answer does not come. */
const CREATE_TRIES = 3
/** Assets that are fetched at once. */
const AT_ONCE = 8

interface Release {
  readonly id: number
  readonly uploadUrl: string
  readonly isImmutable: boolean
}

interface Asset {
  readonly id: number
  readonly name: string
  readonly url: string | undefined
}

/**
 * Assets of one release, draft or published: `<artifact>.sigstore.json` beside the artifact. A published immutable
 * release takes no assets; attach to the draft and publish afterwards. A release that is not there is made as a draft by
 * the first bundle, where that is wanted, and published when all are in: so it works with immutable releases, too.
 */
export function releaseStore(
  client: GitHubClient,
  repository: RepositoryName,
  tag: string,
  newRelease?: NewRelease,
): Store {
  const base = `${repositoryPath(repository)}/releases`
  const existing = once(() => findRelease(client, base, tag))
  const made = once(() => createDraft(client, base, tag, newRelease?.commit ?? ''))
  const release = async (): Promise<Release> => {
    const found = await existing()
    if (found !== undefined) return found
    if (newRelease === undefined) throw noRelease(tag)
    return made()
  }
  // Many artifacts are looked up in one release: its list and its assets are read once.
  const assets = once(async () => bundleAssets(await assetsOf(client, base, await release())))
  const texts = new Map<number, () => Promise<string>>()
  const textOf = (asset: Asset): Promise<string> => {
    // One that fails was tried often enough: it is not asked for again, by digest or for another artifact.
    const read = texts.get(asset.id) ?? kept(() => download(client, base, asset))
    texts.set(asset.id, read)
    return read()
  }
  return {
    name: 'release',
    check: async () => {
      const found = await existing()
      if (found === undefined && newRelease === undefined) throw noRelease(tag)
      if (found?.isImmutable === true) {
        throw badInput('RELEASE_IMMUTABLE', `release ${tag}: is published and immutable, so it takes no assets`, {
          remedy: 'create the release as a draft, sign, then publish it',
        })
      }
    },
    put: async (item) => upload(client, base, await release(), tag, item),
    finish: async () => {
      if (newRelease?.isPublished !== true || (await existing()) !== undefined) return
      await releaseHost(client, repository).publish({ id: (await made()).id, tag }, false)
    },
    find: async (query) => findAssets(await assets(), textOf, query),
  }
}

/** What `make` gives, made once; a failure is not kept. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined
      throw error
    })
    return made
  }
}

/** Drafts are not found by tag, so the list is read. */
async function findRelease(client: GitHubClient, base: string, tag: string): Promise<Release | undefined> {
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const reply = await client.call({ path: `${base}?per_page=100&page=${page}`, expect: [200] })
    const list = jsonValue(reply)
    if (!Array.isArray(list)) throw undecided('GITHUB_REPLY', 'GitHub API: the list of releases is missing')
    const found = list.filter(isJsonObject).find((entry) => entry.tag_name === tag)
    if (found !== undefined) return releaseOf(found)
    if (list.length < 100) break
  }
  return undefined
}

/**
 * Made as a draft, whatever it is to be in the end: a published one might take no assets any more. Asked once at a time:
 * where the answer was lost, the draft may be there, and GitHub would make a second one of the same tag.
 */
async function createDraft(client: GitHubClient, base: string, tag: string, commit: string): Promise<Release> {
  const body = { tag_name: tag, target_commitish: commit, name: tag, draft: true }
  for (let left = CREATE_TRIES; ; left -= 1) {
    try {
      return releaseOf(jsonObject(await client.call({ method: 'POST', path: base, body, expect: [201], tries: 1 })))
    } catch (error) {
      if (!(error instanceof WireError)) throw error
      const made = await findRelease(client, base, tag)
      if (made !== undefined) return made
      if (left === 1) throw error
    }
  }
}

function noRelease(tag: string): CoreError {
  return badInput('RELEASE_NOT_FOUND', `release ${tag}: there is none, not even a draft`, {
    remedy:
      'create the release first, or check `release-tag`; a draft is only seen with `permissions: contents: write`',
  })
}

function releaseOf(entry: JsonObject): Release {
  const { id, upload_url: uploadUrl } = entry
  if (typeof id !== 'number' || typeof uploadUrl !== 'string') {
    throw undecided('GITHUB_REPLY', 'GitHub API: a release without id or upload_url')
  }
  return {
    id,
    uploadUrl: withoutTemplate(uploadUrl),
    isImmutable: entry.immutable === true && entry.draft !== true,
  }
}

async function upload(
  client: GitHubClient,
  base: string,
  release: Release,
  tag: string,
  item: StoreItem,
): Promise<StoredBundle> {
  const url = uploadUrl(client, release.uploadUrl, item.fileName)
  const reply = await client.http.request({
    service: 'GitHub uploads',
    url,
    method: 'POST',
    headers: {
      accept: 'application/vnd.github+json',
      'content-type': 'application/json',
      ...(client.token === undefined ? {} : { authorization: `Bearer ${client.token}` }),
    },
    body: `${item.text}\n`,
    accept: [201, 401, 403, 404, 422],
  })
  const place = { store: 'release', release: String(release.id) } as const
  if (reply.status === 201) return { ...place, ...assetIn(jsonObject(reply)) }
  if (reply.status === 422 && (await isUploaded(client, base, release, item))) return place
  throw uploadRefused(reply, tag, item.fileName)
}

function assetIn(reply: JsonObject): Pick<StoredBundle, 'id' | 'url'> {
  const id = typeof reply.id === 'number' ? { id: String(reply.id) } : {}
  const url = typeof reply.browser_download_url === 'string' ? { url: reply.browser_download_url } : {}
  return { ...id, ...url }
}

async function isUploaded(client: GitHubClient, base: string, release: Release, item: StoreItem): Promise<boolean> {
  const names = [item.fileName, assetName(item.fileName)]
  const asset = (await assetsOf(client, base, release)).find(({ name }) => names.includes(name))
  return asset !== undefined && (await download(client, base, asset)).trim() === item.text
}

function uploadRefused(reply: HttpResponse, tag: string, name: string): Error {
  const said = messageOf(reply)
  if (reply.status === 422) {
    return badInput('RELEASE_ASSET', `release ${tag}: the asset ${name} was not accepted${said}`, {
      remedy: 'an asset of this name with other content may exist: delete it, or choose another release',
    })
  }
  return badInput('GITHUB_PERMISSION', `release ${tag}: uploading ${name} was denied${said}`, {
    remedy: 'add `permissions: contents: write` to the job',
  })
}

/** The same, with its failure. */
function kept<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

async function assetsOf(client: GitHubClient, base: string, release: Release): Promise<Asset[]> {
  const assets: Asset[] = []
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const list = jsonValue(
      await client.call({ path: `${base}/${release.id}/assets?per_page=100&page=${page}`, expect: [200] }),
    )
    if (!Array.isArray(list)) throw undecided('GITHUB_REPLY', 'GitHub API: the list of release assets is missing')
    assets.push(...list.flatMap(assetOf))
    if (list.length < 100) break
  }
  return assets
}

function assetOf(value: JsonValue): Asset[] {
  if (!isJsonObject(value) || typeof value.id !== 'number' || typeof value.name !== 'string') return []
  const url = typeof value.browser_download_url === 'string' ? value.browser_download_url : undefined
  return [{ id: value.id, name: value.name, url }]
}

async function download(client: GitHubClient, base: string, asset: Asset): Promise<string> {
  const reply = await client.call({
    path: `${base}/assets/${asset.id}`,
    accept: 'application/octet-stream',
    expect: [200],
    maxBytes: MAX_ASSET_BYTES,
  })
  return reply.text()
}

function bundleAssets(assets: readonly Asset[]): Asset[] {
  return assets.filter(({ name }) => /\.(sigstore\.json|sigstore|jsonl)$/.test(name))
}

/**
 * Bundles that speak about the artifact: first in the assets that bear its name, and only where there is none, in all
 * others. One that bears the name and speaks about other bytes is handed on: it is the most telling refusal there is.
 */
async function findAssets(
  assets: readonly Asset[],
  textOf: (asset: Asset) => Promise<string>,
  query: FindQuery,
): Promise<FoundBundle[]> {
  const part = query.name === undefined ? undefined : artifactPart(query.name, 'linux')
  const own = part === undefined ? [] : assets.filter(({ name }) => isNamedFor(name, part))
  const byName = await bundlesIn(own, textOf)
  const matching = byName.filter((bundle) => speaksAbout(bundle, query.digest))
  if (matching.length > 0) return matching
  const others = await bundlesIn(
    assets.filter((asset) => !own.includes(asset)),
    textOf,
  )
  const byDigest = others.filter((bundle) => speaksAbout(bundle, query.digest))
  return byDigest.length > 0 ? byDigest : byName
}

/** The name that an asset gets: GitHub writes a dot for every character that it does not take. */
function assetName(fileName: string): string {
  return fileName.replace(/[^A-Za-z0-9._@+-]/g, '.')
}

function isNamedFor(asset: string, part: string): boolean {
  return [part, assetName(part)].some((name) => asset.startsWith(`${name}.`) || asset.startsWith(`${name}-`))
}

/** Why an asset cannot be read is kept with it, so that others beside it still count. */
async function bundlesIn(assets: readonly Asset[], textOf: (asset: Asset) => Promise<string>): Promise<FoundBundle[]> {
  const found = await mapLimit(assets, AT_ONCE, async (asset): Promise<FoundBundle[]> => {
    const source = `release asset ${asset.name}`
    try {
      return bundlesInText(await textOf(asset), source)
    } catch (failure) {
      if (failure instanceof CoreError || failure instanceof WireError) return [{ text: '', source, failure }]
      throw failure
    }
  })
  return found.flat()
}
