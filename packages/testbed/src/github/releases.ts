import { createHash } from 'node:crypto'
import { isJsonObject, type JsonObject, parseJson } from '@slsa-actions/wire'
import type { IncomingCall, Reply, Route } from '../server/index.ts'
import { admitted, REPOSITORY, refused } from './access.ts'
import { numberedPage } from './paging.ts'
import { storageUrl } from './storage.ts'
import type { FakeAsset, FakeGitHub, FakeRelease, FakeRepository } from './types.ts'

/** What a handler gets: the repository that the caller was let into, and the rest of the path. */
type Handler = (repository: FakeRepository, rest: readonly string[], call: IncomingCall) => Reply

/** A release as it is made, published and mutable by default. */
export function newRelease(
  id: number,
  tag: string,
  changes: Partial<Omit<FakeRelease, 'id' | 'tag'>> = {},
): FakeRelease {
  return { id, tag, isDraft: false, isPrerelease: false, isImmutable: false, body: '', assets: [], ...changes }
}

/**
 * Lists, single releases, their assets and uploads. Drafts are seen by those only who may write; a published immutable
 * release takes and gives away no asset.
 *
 * @param serverUrl base of web addresses in replies
 */
export function releaseRoutes(
  github: FakeGitHub,
  serverUrl: string,
  prefixes: { readonly api: string; readonly uploads: string },
  nextId: () => number,
): Route[] {
  const route = (
    method: string,
    path: string,
    need: 'read' | 'write',
    handler: Handler,
    prefix = prefixes.api,
  ): Route => ({
    endpoint: 'github-releases',
    method,
    path: new RegExp(`${prefix}${REPOSITORY}\\/releases${path}`),
    handle: (call, groups) => {
      const access = admitted(github, call, groups, 'contents', need)
      return 'refusal' in access ? access.refusal : handler(access.repository, groups.slice(2), call)
    },
  })
  const seen = (repository: FakeRepository, call: IncomingCall): FakeRelease[] => {
    const maySeeDrafts =
      call.headers.authorization !== undefined &&
      repository.name === github.tokenRepository &&
      github.permissions.contents === 'write'
    return repository.releases.filter(({ isDraft }) => !isDraft || maySeeDrafts)
  }
  const one = (repository: FakeRepository, call: IncomingCall, id: string | undefined): FakeRelease | undefined =>
    seen(repository, call).find((release) => String(release.id) === id)
  const shown = (repository: FakeRepository, release: FakeRelease): JsonObject =>
    releaseJson(github, serverUrl, repository, release)
  const shownAsset = (repository: FakeRepository, release: FakeRelease, asset: FakeAsset): JsonObject =>
    assetJson(github, serverUrl, repository, release, asset)
  const ownerOf = (repository: FakeRepository, call: IncomingCall, id: string | undefined): FakeRelease | undefined =>
    seen(repository, call).find(({ assets }) => assets.some((asset) => String(asset.id) === id))

  return [
    route('GET', '', 'read', (repository, _rest, call) => {
      const address = `${github.apiUrl}/repositories/${repository.id}/releases`
      const { entries, headers } = numberedPage(seen(repository, call), call, github.maxPageSize, address)
      return { status: 200, headers, body: entries.map((release) => shown(repository, release)) }
    }),
    route('POST', '', 'write', (repository, _rest, call) => {
      const made = created(repository, call, nextId)
      return 'status' in made ? made : { status: 201, body: shown(repository, made) }
    }),
    route('PATCH', '\\/(\\d+)', 'write', (repository, [id], call) => {
      const release = one(repository, call, id)
      if (release === undefined) return refused(404, 'Not Found')
      return edited(repository, release, call) ?? { status: 200, body: shown(repository, release) }
    }),
    route('GET', '\\/tags\\/(.+)', 'read', (repository, [tag = '']) => {
      // A draft has no tag yet, so it is never found by one.
      const release = repository.releases.find((entry) => entry.tag === decodeURIComponent(tag) && !entry.isDraft)
      return release === undefined ? refused(404, 'Not Found') : { status: 200, body: shown(repository, release) }
    }),
    route('GET', '\\/(\\d+)', 'read', (repository, [id], call) => {
      const release = one(repository, call, id)
      return release === undefined ? refused(404, 'Not Found') : { status: 200, body: shown(repository, release) }
    }),
    route('GET', '\\/(\\d+)\\/assets', 'read', (repository, [id], call) => {
      const release = one(repository, call, id)
      if (release === undefined) return refused(404, 'Not Found')
      const address = `${github.apiUrl}/repositories/${repository.id}/releases/${release.id}/assets`
      const { entries, headers } = numberedPage(release.assets, call, github.maxPageSize, address)
      return { status: 200, headers, body: entries.map((asset) => shownAsset(repository, release, asset)) }
    }),
    route('GET', '\\/assets\\/(\\d+)', 'read', (repository, [id], call) => {
      const release = ownerOf(repository, call, id)
      const asset = release?.assets.find((candidate) => String(candidate.id) === id)
      if (release === undefined || asset === undefined) return refused(404, 'Not Found')
      if (!(call.headers.accept ?? '').includes('application/octet-stream'))
        return { status: 200, body: shownAsset(repository, release, asset) }
      return { status: 302, headers: { location: storageUrl(github, `/storage/assets/${asset.id}`) } }
    }),
    route('DELETE', '\\/assets\\/(\\d+)', 'write', (repository, [id], call) => {
      const release = ownerOf(repository, call, id)
      if (release === undefined) return refused(404, 'Not Found')
      if (isFrozen(release)) return refused(422, 'Cannot delete asset from an immutable release')
      release.assets = release.assets.filter((asset) => String(asset.id) !== id)
      return { status: 204 }
    }),
    route(
      'POST',
      '\\/(\\d+)\\/assets',
      'write',
      (repository, [id], call) => {
        const release = one(repository, call, id)
        if (release === undefined) return refused(404, 'Not Found')
        const made = uploaded(release, call, nextId)
        return 'status' in made ? made : { status: 201, body: shownAsset(repository, release, made) }
      },
      prefixes.uploads,
    ),
    {
      endpoint: 'github-bundle-storage',
      method: 'GET',
      path: /\/storage\/assets\/(\d+)/,
      handle: (_call, [id]) => {
        const assets = [...github.repositories.values()].flatMap(({ releases }) =>
          releases.flatMap((one) => one.assets),
        )
        const asset = assets.find((candidate) => String(candidate.id) === id)
        if (asset === undefined) return { status: 404, body: '<Error><Code>BlobNotFound</Code></Error>' }
        return { status: 200, headers: { 'content-type': asset.contentType }, body: asset.body }
      },
    },
  ]
}

/** A second draft of a tag is no fault to GitHub; a second published release is. */
function created(repository: FakeRepository, call: IncomingCall, nextId: () => number): FakeRelease | Reply {
  const { tag_name: tag, draft = false, prerelease = false, body = '' } = bodyOf(call)
  if (typeof tag !== 'string' || tag === '') return refused(422, 'Validation Failed')
  if (draft !== true && isTaken(repository, tag)) return alreadyExists('Release', 'tag_name')
  const release = newRelease(nextId(), tag, {
    isDraft: draft === true,
    isPrerelease: prerelease === true,
    isImmutable: draft !== true && repository.hasImmutableReleases,
    body: String(body),
  })
  repository.releases.unshift(release)
  return release
}

/** Of a published immutable release title and notes can be edited, and nothing else. */
function edited(repository: FakeRepository, release: FakeRelease, call: IncomingCall): Reply | undefined {
  const { draft, prerelease, body, tag_name: tag } = bodyOf(call)
  if (isFrozen(release) && (draft === true || prerelease !== undefined))
    return refused(422, 'Cannot edit an immutable release')
  if (typeof tag === 'string' && !isFrozen(release)) release.tag = tag
  if (release.isDraft && draft === false && isTaken(repository, release.tag))
    return alreadyExists('Release', 'tag_name')
  if (typeof body === 'string') release.body = body
  if (typeof prerelease === 'boolean') release.isPrerelease = prerelease
  if (typeof draft === 'boolean') {
    release.isImmutable = release.isImmutable || (release.isDraft && !draft && repository.hasImmutableReleases)
    release.isDraft = draft
  }
  return undefined
}

function isTaken({ releases }: FakeRepository, tag: string): boolean {
  return releases.some((release) => release.tag === tag && !release.isDraft)
}

function bodyOf({ body }: IncomingCall): JsonObject {
  const value = parseJson(body, { what: 'request' })
  return isJsonObject(value) ? value : {}
}

function alreadyExists(resource: string, field: string): Reply {
  return {
    status: 422,
    body: { message: 'Validation Failed', errors: [{ resource, code: 'already_exists', field }], status: '422' },
  }
}

function uploaded(release: FakeRelease, call: IncomingCall, nextId: () => number): FakeAsset | Reply {
  const name = assetName(call.url.searchParams.get('name') ?? '')
  if (name === '') return refused(422, 'Validation Failed')
  if (isFrozen(release)) return refused(422, 'Cannot upload assets to an immutable release.')
  if (release.assets.some((asset) => asset.name === name)) return alreadyExists('ReleaseAsset', 'name')
  if (call.body.length === 0) return refused(400, 'Bad Content-Length: 0')
  const contentType = call.headers['content-type']
  if (contentType === undefined) return refused(422, 'Validation Failed: content_type is missing')
  const asset: FakeAsset = { id: nextId(), name, contentType, body: call.body, state: 'uploaded' }
  release.assets = [...release.assets, asset]
  return asset
}

/** GitHub renames assets: special characters become a full stop, and none is left at the ends. */
function assetName(name: string): string {
  return name.replace(/[^A-Za-z0-9._+-]+/g, '.').replace(/^\.+|\.+$/g, '')
}

function isFrozen(release: FakeRelease): boolean {
  return release.isImmutable && !release.isDraft
}

function releaseJson(
  github: FakeGitHub,
  serverUrl: string,
  repository: FakeRepository,
  release: FakeRelease,
): JsonObject {
  const { id, tag, isDraft, isPrerelease, body, assets } = release
  return {
    id,
    url: `${github.apiUrl}/repos/${repository.name}/releases/${id}`,
    html_url: `${serverUrl}/${repository.name}/releases/tag/${tag}`,
    upload_url: `${github.uploadsUrl}/repos/${repository.name}/releases/${id}/assets{?name,label}`,
    tag_name: tag,
    name: tag,
    draft: isDraft,
    prerelease: isPrerelease,
    body,
    immutable: isFrozen(release),
    assets: assets.map((asset) => assetJson(github, serverUrl, repository, release, asset)),
  }
}

function assetJson(
  github: FakeGitHub,
  serverUrl: string,
  repository: FakeRepository,
  release: FakeRelease,
  asset: FakeAsset,
): JsonObject {
  return {
    id: asset.id,
    name: asset.name,
    label: '',
    state: asset.state,
    content_type: asset.contentType,
    size: asset.body.length,
    ...(github.hasAssetDigests && asset.state === 'uploaded'
      ? { digest: `sha256:${createHash('sha256').update(asset.body).digest('hex')}` }
      : {}),
    url: `${github.apiUrl}/repos/${repository.name}/releases/assets/${asset.id}`,
    browser_download_url: `${serverUrl}/${repository.name}/releases/download/${release.tag}/${asset.name}`,
  }
}
