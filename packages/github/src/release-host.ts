import { createHash } from 'node:crypto'
import type { HostedAsset, HostedRelease, NewAsset, NewDraft, ReleaseHost } from '@slsa-actions/core/flow/release'
import { badInput, refused, undecided } from '@slsa-actions/core/outcome'
import { isJsonObject, type JsonObject, type JsonValue, WireError } from '@slsa-actions/wire'
import { type GitHubClient, jsonObject, jsonValue, messageOf, type RepositoryName, repositoryPath } from './client.ts'
import { uploadUrl, withoutTemplate } from './upload-url.ts'

const PER_PAGE = 100
const MAX_PAGES = 10
/** As many releases as a signed list of them may have. */
const MAX_RELEASES = 10_000
/** GitHub's own limit of a release. */
const MAX_ASSETS = 1000
/** Largest file that is uploaded, and whose digest is computed where GitHub tells none, in bytes. */
const MAX_ASSET_BYTES = 1024 * 1024 * 1024
/** Times that a draft is asked for. */
const CREATE_TRIES = 3
/** Milliseconds for a request, and what each byte adds: half a megabyte a second at least. */
const REQUEST_MS = 30_000
const MS_PER_BYTE = 1 / 500

/** Releases and tags of a repository, for who publishes. The token needs `contents: write` for all but reading. */
export function releaseHost(client: GitHubClient, repository: RepositoryName): ReleaseHost {
  const base = repositoryPath(repository)
  const uploads = new Map<number, string>()
  const known = (entry: JsonObject): HostedRelease => {
    const { release, upload } = releaseOf(entry)
    uploads.set(release.id, upload)
    return release
  }
  const host: ReleaseHost = {
    commitOf: (tag) => commitOf(client, base, tag),
    releasesOf: async (tag) => {
      const listed = (await listOf(client, `${base}/releases`)).map(known).filter((release) => release.tag === tag)
      if (listed.some(({ isDraft }) => !isDraft)) return listed
      // One that is older than what is listed still is there.
      const reply = await client.call({
        path: `${base}/releases/tags/${encodeURIComponent(tag)}`,
        expect: [200, 404],
      })
      return reply.status === 404 ? listed : [...listed, known(jsonObject(reply))]
    },
    published: async () => {
      const entries = await listOf(client, `${base}/releases`, MAX_RELEASES / PER_PAGE)
      if (entries.length >= MAX_RELEASES)
        throw badInput(
          'RELEASE_LIST',
          `the repository has ${entries.length} releases or more, and not all can be read`,
          {
            remedy: 'delete releases that nobody needs, such as those of every night',
          },
        )
      return entries.map(known).filter(({ isDraft }) => !isDraft)
    },
    createDraft: async (tag, draft) => {
      const body = draftBody(tag, draft)
      for (let left = CREATE_TRIES; ; left -= 1) {
        try {
          // Once at a time: GitHub makes a second draft of the same tag, where the answer to the first one was lost.
          return known(
            jsonObject(await client.call({ method: 'POST', path: `${base}/releases`, body, expect: [201], tries: 1 })),
          )
        } catch (error) {
          if (!(error instanceof WireError)) throw error
          const made = (await host.releasesOf(tag)).find(({ isDraft }) => isDraft)
          if (made !== undefined) return made
          if (left === 1) throw error
        }
      }
    },
    assetsOf: async ({ id }) => {
      const entries = await listOf(client, `${base}/releases/${id}/assets`)
      if (entries.length >= MAX_ASSETS) throw badInput('RELEASE_ASSET', `release ${id}: has ${entries.length} assets`)
      const assets: HostedAsset[] = []
      for (const entry of entries) assets.push(await assetOf(entry, host))
      return assets
    },
    download: async ({ id, name }, maxBytes) => {
      const reply = await client.call({
        path: `${base}/releases/assets/${id}`,
        accept: 'application/octet-stream',
        expect: [200],
        maxBytes,
      })
      if (reply.body.byteLength <= maxBytes) return reply.body
      throw refused('RELEASE_ASSET', `release asset ${name}: is larger than ${maxBytes} bytes`)
    },
    upload: async (release, asset) => {
      if (await upload(client, uploads.get(release.id) ?? '', release, asset)) return
      await settleTaken(host, release, asset, () => upload(client, uploads.get(release.id) ?? '', release, asset))
    },
    remove: async ({ id }) => {
      await client.call({ method: 'DELETE', path: `${base}/releases/assets/${id}`, expect: [204, 404] })
    },
    publish: async ({ id, tag }, isPrerelease) => {
      // By the name of the tag, too: whoever may write could have given the draft another meanwhile.
      const body = {
        tag_name: tag,
        draft: false,
        prerelease: isPrerelease,
        ...(isPrerelease ? {} : { make_latest: 'legacy' }),
      }
      const reply = await client.call({ method: 'PATCH', path: `${base}/releases/${id}`, body, expect: [200, 422] })
      if (reply.status === 200) return known(jsonObject(reply))
      // An earlier try may have done it: one that is immutable refuses to be asked again.
      const now = known(jsonObject(await client.call({ path: `${base}/releases/${id}`, expect: [200] })))
      if (!now.isDraft) return now
      throw badInput('RELEASE_PUBLISHED', `release ${tag}: GitHub does not publish the draft${messageOf(reply)}`, {
        remedy: 'look whether the tag has a release already, and whether a ruleset forbids it',
      })
    },
    moveTag: async (tag, commit) => {
      const path = `${base}/git/refs/tags/${tagPath(tag)}`
      const moved = await client.call({ method: 'PATCH', path, body: { sha: commit, force: true }, expect: [200, 422] })
      if (moved.status === 200) return
      const body = { ref: `refs/tags/${tag}`, sha: commit }
      await client.call({ method: 'POST', path: `${base}/git/refs`, body, expect: [201] })
    },
  }
  return host
}

function draftBody(tag: string, { notes, addsChanges, isPrerelease }: NewDraft): JsonObject {
  return {
    tag_name: tag,
    name: tag,
    body: notes,
    draft: true,
    prerelease: isPrerelease,
    generate_release_notes: addsChanges,
  }
}

async function commitOf(client: GitHubClient, base: string, tag: string): Promise<string | undefined> {
  const reply = await client.call({ path: `${base}/git/ref/tags/${tagPath(tag)}`, expect: [200, 404] })
  if (reply.status === 404) return undefined
  const { ref, object } = jsonObject(reply)
  if (ref !== `refs/tags/${tag}`) return undefined
  const target = targetOf(object, tag)
  if (target.type === 'commit') return target.sha
  // An annotated tag is an object of its own, which points at the commit.
  const inner = jsonObject(await client.call({ path: `${base}/git/tags/${target.sha}`, expect: [200] }))
  const found = targetOf(inner.object, tag)
  if (found.type === 'commit') return found.sha
  throw refused('RELEASE_TAG', `tag ${tag}: points at a ${found.type.slice(0, 20)}, and not at a commit`)
}

/** A tag in a path; one with `..` would lead to another endpoint. */
function tagPath(tag: string): string {
  const parts = tag.split('/')
  if (parts.some((part) => part === '' || part === '.' || part === '..'))
    throw badInput('RELEASE_TAG', `"${tag.slice(0, 200)}" is not the name of a tag`)
  return parts.map(encodeURIComponent).join('/')
}

function targetOf(object: JsonValue | undefined, tag: string): { readonly type: string; readonly sha: string } {
  if (isJsonObject(object)) {
    const { type, sha } = object
    if (typeof type === 'string' && typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha)) return { type, sha }
  }
  throw undecided('GITHUB_REPLY', `GitHub API: what tag ${tag} points at is missing`)
}

async function listOf(client: GitHubClient, path: string, maxPages = MAX_PAGES): Promise<JsonObject[]> {
  const all: JsonObject[] = []
  for (let page = 1; page <= maxPages; page += 1) {
    const entries = await pageOf(client, path, page)
    all.push(...entries)
    if (entries.length < PER_PAGE) break
  }
  return all
}

async function pageOf(client: GitHubClient, path: string, page: number): Promise<JsonObject[]> {
  const list = jsonValue(await client.call({ path: `${path}?per_page=${PER_PAGE}&page=${page}`, expect: [200] }))
  if (Array.isArray(list) && list.every(isJsonObject)) return list
  throw undecided('GITHUB_REPLY', 'GitHub API: a list of releases or of their assets is missing')
}

function releaseOf(entry: JsonObject): { readonly release: HostedRelease; readonly upload: string } {
  const { id, tag_name: tag, html_url: url, upload_url: upload, draft, immutable } = entry
  if (typeof id !== 'number' || typeof tag !== 'string' || typeof upload !== 'string' || typeof draft !== 'boolean')
    throw undecided('GITHUB_REPLY', 'GitHub API: a release without id, tag_name, upload_url or draft')
  return {
    release: {
      id,
      tag,
      url: typeof url === 'string' ? url : '',
      isDraft: draft,
      isImmutable: immutable === true && !draft,
    },
    upload: withoutTemplate(upload),
  }
}

/** Older servers tell no digest, so the bytes are asked for. */
async function assetOf(entry: JsonObject, host: Pick<ReleaseHost, 'download'>): Promise<HostedAsset> {
  const { id, name, size, state, digest } = entry
  if (typeof id !== 'number' || typeof name !== 'string' || typeof size !== 'number')
    throw undecided('GITHUB_REPLY', 'GitHub API: a release asset without id, name or size')
  if (state !== 'uploaded') return { id, name, size, sha256: undefined }
  const told = typeof digest === 'string' ? /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1] : undefined
  return { id, name, size, sha256: told ?? sha256Of(await host.download({ id, name }, MAX_ASSET_BYTES)) }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** False where the name is taken. */
async function upload(client: GitHubClient, base: string, { tag }: HostedRelease, asset: NewAsset): Promise<boolean> {
  const { name, bytes } = asset
  if (bytes.byteLength > MAX_ASSET_BYTES)
    throw badInput(
      'RELEASE_ASSET',
      `release ${tag}: ${name} has ${bytes.byteLength} bytes; at most ${MAX_ASSET_BYTES} are uploaded`,
    )
  const reply = await client.http.request({
    service: 'GitHub uploads',
    url: uploadUrl(client, base, name),
    method: 'POST',
    headers: {
      accept: 'application/vnd.github+json',
      'content-type': name.endsWith('.json') ? 'application/json' : 'application/octet-stream',
      ...(client.token === undefined ? {} : { authorization: `Bearer ${client.token}` }),
    },
    body: bytes,
    timeoutMs: REQUEST_MS + bytes.byteLength * MS_PER_BYTE,
    accept: [201, 401, 403, 404, 422],
  })
  if (reply.status === 201) return true
  if (reply.status === 422 && isTaken(reply.json())) return false
  if (reply.status === 422)
    throw badInput('RELEASE_ASSET', `release ${tag}: the asset ${name} was not accepted${messageOf(reply)}`)
  throw badInput('GITHUB_PERMISSION', `release ${tag}: uploading ${name} was denied${messageOf(reply)}`, {
    remedy: 'add `permissions: contents: write` to the job',
  })
}

function isTaken(reply: JsonValue): boolean {
  if (!isJsonObject(reply) || !Array.isArray(reply.errors)) return false
  return reply.errors.some((error) => isJsonObject(error) && error.code === 'already_exists')
}

/**
 * The name is taken: by this very upload, whose answer was lost; by one that broke off, which is taken away and made
 * again; or by other bytes, which is an error.
 */
async function settleTaken(
  host: ReleaseHost,
  release: HostedRelease,
  { name, bytes }: NewAsset,
  again: () => Promise<boolean>,
): Promise<void> {
  const there = (await host.assetsOf(release)).find((asset) => asset.name === name)
  if (there?.sha256 === sha256Of(bytes)) return
  if (there !== undefined && there.sha256 === undefined) {
    await host.remove(there)
    if (await again()) return
  }
  throw badInput('RELEASE_ASSET', `release ${release.tag}: an asset ${name} with other bytes is there`, {
    remedy: 'somebody else uploads to this release at the same time: find out who, and run the job again',
  })
}
