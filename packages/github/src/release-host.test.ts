import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { HostedRelease, ReleaseHost } from '@slsa-actions/core/flow/release'
import { releaseHost } from './index.ts'
import { type Answer, json, type SeenRequest, scriptedGitHub } from './testing/scripted-github.ts'

const COMMIT = 'c'.repeat(40)
const TAG_OBJECT = 'a'.repeat(40)
const BYTES = Buffer.from('the app')
const SHA256 = createHash('sha256').update(BYTES).digest('hex')
const RELEASE = {
  id: 7,
  tag_name: 'v1.0.0',
  draft: true,
  html_url: 'https://github.com/o/r/releases/tag/v1.0.0',
  upload_url: 'https://uploads.github.com/repos/o/r/releases/7/assets{?name,label}',
}
const TAKEN = { message: 'Validation Failed', errors: [{ resource: 'ReleaseAsset', code: 'already_exists' }] }

/** A GitHub with one draft, whose answers a test may change; what it does not answer is 404. */
function github(answer: Answer = () => undefined): { host: ReleaseHost; seen: readonly SeenRequest[] } {
  const { client, seen } = scriptedGitHub(async (request) => {
    const own = await answer(request)
    if (own !== undefined) return own
    const { pathname } = request.url
    if (request.method === 'GET' && /\/releases$/.test(pathname)) return json(200, [RELEASE])
    if (request.method === 'POST' && pathname.endsWith('/assets')) return json(201, { id: 1, name: 'x' })
    return undefined
  })
  return { host: releaseHost(client, 'o/r'), seen }
}

const draftOf = async (host: ReleaseHost): Promise<HostedRelease> =>
  (await host.releasesOf('v1.0.0'))[0] as HostedRelease

describe('a tag', () => {
  const pointing =
    (object: unknown, ref = 'refs/tags/v1.0.0'): Answer =>
    ({ url }) => {
      if (url.pathname.endsWith('/git/ref/tags/v1.0.0')) return json(200, { ref, object })
      if (url.pathname.endsWith(`/git/tags/${TAG_OBJECT}`))
        return json(200, { object: { type: 'commit', sha: COMMIT } })
      return undefined
    }

  it.each([
    ['a commit', { type: 'commit', sha: COMMIT }],
    ['an annotated tag', { type: 'tag', sha: TAG_OBJECT }],
  ])('that is %s gives the commit', async (_, object) => {
    expect(await github(pointing(object)).host.commitOf('v1.0.0')).toBe(COMMIT)
  })

  it('that is not there gives none, nor does one with a longer name', async () => {
    expect(await github().host.commitOf('v1.0.0')).toBeUndefined()
    const longer = pointing({ type: 'commit', sha: COMMIT }, 'refs/tags/v1.0.01')
    expect(await github(longer).host.commitOf('v1.0.0')).toBeUndefined()
  })

  it.each([undefined, {}, { type: 'commit' }, { type: 'commit', sha: 'main' }])(
    'is undecided for the answer %j',
    async (object) => {
      await expect(github(pointing(object)).host.commitOf('v1.0.0')).rejects.toMatchObject({ code: 'GITHUB_REPLY' })
    },
  )

  it('cannot lead to another endpoint', async () => {
    const { host, seen } = github()
    for (const tag of ['../../../user', 'a/../b', 'a//b', '.']) {
      await expect(host.commitOf(tag)).rejects.toMatchObject({ outcome: 'bad-input', code: 'RELEASE_TAG' })
      await expect(host.moveTag(tag, COMMIT)).rejects.toMatchObject({ code: 'RELEASE_TAG' })
    }
    expect(seen).toEqual([])
  })
})

describe('releases of a tag', () => {
  it('are drafts, and the published one, however old', async () => {
    const old = { ...RELEASE, id: 3, draft: false, immutable: true }
    const { host } = github(({ url }) => (url.pathname.endsWith('/releases/tags/v1.0.0') ? json(200, old) : undefined))
    expect(await host.releasesOf('v1.0.0')).toMatchObject([
      { id: 7, isDraft: true, isImmutable: false },
      { id: 3, isDraft: false, isImmutable: true },
    ])
  })

  it('are all seen, and not only those of the first page', async () => {
    const { host } = github(({ url }) => {
      if (!/\/releases$/.test(url.pathname)) return undefined
      const page = Number(url.searchParams.get('page'))
      const tags = page === 1 ? Array.from({ length: 100 }, (_, index) => `nightly-${index}`) : ['v1.0.0']
      return json(
        200,
        tags.map((tag) => ({ ...RELEASE, tag_name: tag, draft: false })),
      )
    })
    const published = await host.published()
    expect([published.length, published.at(-1)?.tag]).toEqual([101, 'v1.0.0'])
  })

  it('are not cut off in silence', async () => {
    const page = Array.from({ length: 100 }, () => ({ ...RELEASE, draft: false }))
    const { host } = github(({ url }) => (/\/releases$/.test(url.pathname) ? json(200, page) : undefined))
    await expect(host.published()).rejects.toMatchObject({ code: 'RELEASE_LIST' })
  })

  it.each([{}, ['x'], [{ id: 7 }]])('are undecided for the answer %j', async (list) => {
    const { host } = github(({ url }) => (/\/releases$/.test(url.pathname) ? json(200, list) : undefined))
    await expect(host.releasesOf('v1.0.0')).rejects.toMatchObject({ outcome: 'undecided', code: 'GITHUB_REPLY' })
  })
})

describe('uploading', () => {
  const upload = async (answer: Answer): Promise<readonly SeenRequest[]> => {
    const { host, seen } = github(answer)
    await host.upload(await draftOf(host), { name: 'app.tgz', bytes: BYTES })
    return seen
  }
  /** The name is taken at first by an asset of this kind. */
  const taken = (asset: object): Answer => {
    let isThere = true
    return ({ method, url }) => {
      if (method === 'DELETE') isThere = false
      if (method === 'DELETE') return new Response(null, { status: 204 })
      if (method === 'GET' && url.pathname.endsWith('/assets'))
        return json(200, [{ id: 9, name: 'app.tgz', size: 7, state: 'uploaded', ...asset }])
      return method === 'POST' && isThere ? json(422, TAKEN) : undefined
    }
  }

  it('goes to the upload host by name, with the bytes', async () => {
    const post = (await upload(() => undefined)).find(({ method }) => method === 'POST')
    expect(post?.url.href).toBe('https://uploads.github.com/repos/o/r/releases/7/assets?name=app.tgz')
    expect(post?.headers.get('authorization')).toBe('Bearer ghs_secret')
  })

  it('K02 is done when these very bytes are there, because an answer was lost', async () => {
    const seen = await upload(taken({ digest: `sha256:${SHA256}` }))
    expect(seen.filter(({ method }) => method !== 'GET')).toHaveLength(1)
  })

  it('K02 takes away what broke off, and begins again', async () => {
    const seen = await upload(taken({ state: 'starter' }))
    expect(seen.map(({ method }) => method).filter((method) => method !== 'GET')).toEqual(['POST', 'DELETE', 'POST'])
  })

  it('overwrites no other bytes', async () => {
    await expect(upload(taken({ digest: `sha256:${'0'.repeat(64)}` }))).rejects.toMatchObject({ code: 'RELEASE_ASSET' })
  })

  it.each([401, 403, 404])('names the permission after %i', async (status) => {
    await expect(upload(({ method }) => (method === 'POST' ? json(status, {}) : undefined))).rejects.toMatchObject({
      code: 'GITHUB_PERMISSION',
    })
  })

  it('says what an immutable release says', async () => {
    const message = 'Cannot upload assets to an immutable release.'
    await expect(
      upload(({ method }) => (method === 'POST' ? json(422, { message }) : undefined)),
    ).rejects.toMatchObject({
      code: 'RELEASE_ASSET',
      message: expect.stringContaining(message),
    })
  })

  it('E09 sends the token to no foreign host', async () => {
    const foreign = { ...RELEASE, upload_url: 'https://uploads.github.com.evil.example/x{?name,label}' }
    const { host, seen } = github(({ url }) => (/\/releases$/.test(url.pathname) ? json(200, [foreign]) : undefined))
    await expect(host.upload(await draftOf(host), { name: 'a', bytes: BYTES })).rejects.toMatchObject({
      code: 'UPLOAD_HOST',
    })
    expect(seen.filter(({ method }) => method === 'POST')).toEqual([])
  })
})

describe('assets', () => {
  const listing =
    (asset: object): Answer =>
    ({ url }) =>
      url.pathname.endsWith('/assets')
        ? json(200, [{ id: 9, name: 'app.tgz', size: 7, state: 'uploaded', ...asset }])
        : url.pathname.endsWith('/releases/assets/9')
          ? new Response(BYTES)
          : undefined
  const digest = async (asset: object): Promise<string | undefined> => {
    const { host } = github(listing(asset))
    return (await host.assetsOf(await draftOf(host)))[0]?.sha256
  }

  it('have the digest that GitHub tells, or that of their bytes where it tells none', async () => {
    expect(await digest({ digest: `sha256:${'1'.repeat(64)}` })).toBe('1'.repeat(64))
    for (const digestOf of [{}, { digest: null }, { digest: 'sha1:00' }]) expect(await digest(digestOf)).toBe(SHA256)
  })

  it('have none while they are not whole', async () => {
    expect(await digest({ state: 'starter', digest: `sha256:${SHA256}` })).toBeUndefined()
  })
})

describe('publishing', () => {
  const publish = async (answer: Answer, isPrerelease = false): Promise<readonly SeenRequest[]> => {
    const { host, seen } = github(answer)
    await host.publish(await draftOf(host), isPrerelease)
    return seen
  }
  const patched: Answer = ({ method }) => (method === 'PATCH' ? json(200, { ...RELEASE, draft: false }) : undefined)

  it('is one request, and a pre-release never becomes the latest', async () => {
    const bodies = await Promise.all([publish(patched), publish(patched, true)])
    expect(bodies.map((seen) => JSON.parse(seen.find(({ method }) => method === 'PATCH')?.body ?? ''))).toEqual([
      { tag_name: 'v1.0.0', draft: false, prerelease: false, make_latest: 'legacy' },
      { tag_name: 'v1.0.0', draft: false, prerelease: true },
    ])
  })

  it('says why GitHub does not', async () => {
    const refusal = publish(({ method, url }) =>
      method === 'PATCH'
        ? json(422, { message: 'tag is protected' })
        : url.pathname.endsWith('/releases/7')
          ? json(200, RELEASE)
          : undefined,
    )
    await expect(refusal).rejects.toMatchObject({
      code: 'RELEASE_PUBLISHED',
      message: expect.stringContaining('tag is protected'),
    })
  })
})
