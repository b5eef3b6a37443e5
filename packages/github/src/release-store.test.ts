import { promises as fs } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { StoreItem } from '@slsa-actions/core/storage'
import { resolveSubjects } from '@slsa-actions/core/subject'
import { releaseStore } from './index.ts'
import { type Answer, json, type SeenRequest, scriptedGitHub } from './testing/scripted-github.ts'

const DIGEST = 'ab'.repeat(32)
const OTHER = 'cd'.repeat(32)
const RELEASE = {
  id: 7,
  tag_name: 'v1.0.0',
  draft: true,
  upload_url: 'https://uploads.github.com/repos/o/r/releases/7/assets{?name,label}',
}

/** A bundle that claims to speak about a digest; nothing of it is signed. */
const bundleAbout = (digest: string) => ({
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: Buffer.from(digest, 'hex').toString('base64') } },
})

async function item(fileName = 'app.tgz.sigstore.json'): Promise<StoreItem> {
  const subjects = await resolveSubjects(
    { digest: `sha256:${DIGEST}`, name: 'app.tgz' },
    { fs, workspace: '/nowhere', platform: 'linux', parallelism: 1 },
  )
  const bundle = bundleAbout(DIGEST)
  return { bundle, text: JSON.stringify(bundle), subjects, kind: 'signature', fileName }
}

/** A GitHub with releases, assets by name, and an answer for uploads. */
const github = (
  options: {
    releases?: unknown
    assets?: Record<string, string>
    upload?: (request: SeenRequest) => Response
    apiUrl?: string
    serverUrl?: string
  } = {},
) => {
  const assets = Object.entries(options.assets ?? {})
  const answer: Answer = (request) => {
    const { url } = request
    if (request.method === 'POST')
      return (
        options.upload?.(request) ??
        json(201, { id: 99, browser_download_url: 'https://github.com/o/r/releases/download/v1.0.0/x' })
      )
    if (/\/releases$/.test(url.pathname)) return json(200, options.releases ?? [RELEASE])
    if (/\/releases\/7\/assets$/.test(url.pathname))
      return json(
        200,
        assets.map(([name], id) => ({ id, name })),
      )
    const id = /\/releases\/assets\/(\d+)$/.exec(url.pathname)?.[1]
    return id === undefined ? undefined : new Response(assets[Number(id)]?.[1] ?? '', { status: 200 })
  }
  const scripted = scriptedGitHub(answer, {
    ...(options.apiUrl === undefined ? {} : { apiUrl: options.apiUrl }),
    ...(options.serverUrl === undefined ? {} : { serverUrl: options.serverUrl }),
  })
  return { ...scripted, store: releaseStore(scripted.client, 'o/r', 'v1.0.0') }
}

describe('the release', () => {
  it('may be a draft', async () => {
    await expect(github().store.check()).resolves.toBeUndefined()
  })

  it('must exist', async () => {
    await expect(github({ releases: [{ ...RELEASE, tag_name: 'v1.0.01' }] }).store.check()).rejects.toMatchObject({
      outcome: 'bad-input',
      code: 'RELEASE_NOT_FOUND',
    })
  })

  it('takes nothing once it is published and immutable', async () => {
    const { store } = github({ releases: [{ ...RELEASE, draft: false, immutable: true }] })
    await expect(store.check()).rejects.toMatchObject({
      outcome: 'bad-input',
      code: 'RELEASE_IMMUTABLE',
      remedy: expect.stringContaining('draft'),
    })
  })

  it.each([{}, 'x', [{ tag_name: 'v1.0.0' }]])('is undecided for the answer %j', async (releases) => {
    await expect(github({ releases }).store.check()).rejects.toMatchObject({
      outcome: 'undecided',
      code: 'GITHUB_REPLY',
    })
  })
})

describe('uploading a bundle', () => {
  it('goes to the upload host by name, and gives id and address', async () => {
    const { store, seen } = github()
    expect(await store.put(await item('a b.sigstore.json'))).toEqual({
      store: 'release',
      release: '7',
      id: '99',
      url: 'https://github.com/o/r/releases/download/v1.0.0/x',
    })
    const upload = seen.find(({ method }) => method === 'POST')
    expect(upload?.url.href).toBe('https://uploads.github.com/repos/o/r/releases/7/assets?name=a+b.sigstore.json')
    expect(upload?.headers.get('authorization')).toBe('Bearer ghs_secret')
  })

  it.each([
    'https://uploads.github.com.evil.example/x',
    'https://evil.example/repos/o/r/releases/7/assets{?name,label}',
    'https://uploads.github.com:8443/x',
    'https://user@uploads.github.com/x',
    'http://uploads.github.com/x',
    'http://127.0.0.1:1/x',
  ])('E09 never sends the token to %s', async (uploadUrl) => {
    const { store, seen } = github({ releases: [{ ...RELEASE, upload_url: uploadUrl }] })
    await expect(store.put(await item())).rejects.toMatchObject({
      code: expect.stringMatching(/UPLOAD_HOST|URL_REFUSED/),
    })
    expect(seen.filter(({ method }) => method === 'POST')).toHaveLength(0)
  })

  it.each([
    ['https://api.acme.ghe.com', 'https://acme.ghe.com', 'https://uploads.acme.ghe.com/x'],
    ['https://ghes.example.test/api/v3', 'https://ghes.example.test', 'https://ghes.example.test/api/uploads/x'],
  ])('E09 knows the upload host of %s', async (apiUrl, serverUrl, uploadUrl) => {
    const { store } = github({ apiUrl, serverUrl, releases: [{ ...RELEASE, upload_url: `${uploadUrl}{?name,label}` }] })
    await expect(store.put(await item())).resolves.toMatchObject({ id: '99' })
  })

  it('K01 is done when the same bundle is there already', async () => {
    const { text } = await item()
    const { store } = github({ assets: { 'app.tgz.sigstore.json': `${text}\n` }, upload: () => json(422, {}) })
    expect(await store.put(await item())).toEqual({ store: 'release', release: '7' })
  })

  it('K05 overwrites nothing that has other content', async () => {
    const { store, seen } = github({ assets: { 'app.tgz.sigstore.json': '{}' }, upload: () => json(422, {}) })
    await expect(store.put(await item())).rejects.toMatchObject({ outcome: 'bad-input', code: 'RELEASE_ASSET' })
    expect(new Set(seen.map(({ method }) => method))).toEqual(new Set(['GET', 'POST']))
  })

  it.each([401, 403, 404])('names the permission after %i', async (status) => {
    const { store } = github({ upload: () => json(status, {}) })
    await expect(store.put(await item())).rejects.toMatchObject({
      code: 'GITHUB_PERMISSION',
      remedy: expect.stringContaining('contents: write'),
    })
  })
})

describe('a release that has to be made', () => {
  const COMMIT = 'c'.repeat(40)
  const making = (isPublished: boolean, answers: { patch?: Response } = {}) => {
    const { client, seen } = scriptedGitHub(({ method, url }) => {
      if (method === 'GET') return json(200, /\/releases\/7$/.test(url.pathname) ? RELEASE : [])
      if (method === 'PATCH') return answers.patch ?? json(200, { ...RELEASE, draft: false })
      return json(201, url.host.startsWith('uploads.') ? { id: 99 } : RELEASE)
    })
    return { store: releaseStore(client, 'o/r', 'v1.0.0', { commit: COMMIT, isPublished }), seen }
  }
  const calls = (seen: readonly SeenRequest[]) =>
    seen.filter(({ method }) => method !== 'GET').map(({ method, url }) => `${method} ${url.pathname}`)

  it('is not made by a look at it', async () => {
    const { store, seen } = making(true)
    await store.check()
    expect(calls(seen)).toEqual([])
  })

  it('is made once, as a draft at the commit, filled, and then published', async () => {
    const { store, seen } = making(true)
    await store.check()
    await Promise.all([store.put(await item('a')), store.put(await item('b'))])
    await store.finish?.()
    expect(calls(seen)).toEqual([
      'POST /repos/o/r/releases',
      'POST /repos/o/r/releases/7/assets',
      'POST /repos/o/r/releases/7/assets',
      'PATCH /repos/o/r/releases/7',
    ])
    const made = seen.find(({ method }) => method === 'POST')
    expect(JSON.parse(made?.body ?? '')).toMatchObject({ tag_name: 'v1.0.0', target_commitish: COMMIT, draft: true })
  })

  it.each<[string, boolean, number]>([
    ['is not made twice when the answer was lost', true, 1],
    ['is made again when GitHub failed before it did so', false, 2],
  ])('K02 %s', async (_, isThere, times) => {
    let made = 0
    const { client, seen } = scriptedGitHub(({ method, url }) => {
      if (method === 'GET') return json(200, made > 0 && isThere ? [RELEASE] : [])
      if (url.host.startsWith('uploads.')) return json(201, { id: 99 })
      made += 1
      return made === 1 ? json(502, {}) : json(201, RELEASE)
    })
    const store = releaseStore(client, 'o/r', 'v1.0.0', { commit: COMMIT, isPublished: false })
    await store.put(await item())
    expect(calls(seen).filter((call) => call === 'POST /repos/o/r/releases')).toHaveLength(times)
  })

  it('stays a draft where that is wanted', async () => {
    const { store, seen } = making(false)
    await store.put(await item())
    await store.finish?.()
    expect(calls(seen).filter((call) => call.startsWith('PATCH'))).toEqual([])
  })

  it('says so when it cannot be published', async () => {
    const { store } = making(true, { patch: json(422, { message: 'Validation Failed' }) })
    await store.put(await item())
    await expect(store.finish?.()).rejects.toMatchObject({ outcome: 'bad-input', code: 'RELEASE_PUBLISHED' })
  })
})

describe('finding bundles', () => {
  const find = (assets: Record<string, string>, query = { digest: { sha256: DIGEST }, name: 'app.tgz' }) => {
    const { store, seen } = github({ assets })
    return { found: store.find(query), seen }
  }

  it('takes those that bear the name and speak about the artifact, and downloads no other', async () => {
    const { found, seen } = find({
      'app.tgz.sigstore.json': JSON.stringify(bundleAbout(DIGEST)),
      'other.sigstore.json': JSON.stringify(bundleAbout(DIGEST)),
      'app.tgz': 'bytes',
    })
    expect((await found).map(({ source }) => source)).toEqual(['release asset app.tgz.sigstore.json'])
    expect(seen.filter(({ url }) => url.pathname.includes('/assets/'))).toHaveLength(1)
  })

  it('looks through all others by digest where none bears the name', async () => {
    const { found } = find({
      'bundles.jsonl': `${JSON.stringify(bundleAbout(OTHER))}\n\n${JSON.stringify(bundleAbout(DIGEST))}\n`,
    })
    expect((await found).map(({ text }) => text)).toEqual([JSON.stringify(bundleAbout(DIGEST))])
  })

  it('hands on one that bears the name and speaks about other bytes', async () => {
    const { found } = find({ 'app.tgz.sigstore.json': JSON.stringify(bundleAbout(OTHER)) })
    expect(await found).toHaveLength(1)
  })

  it('finds the name as GitHub writes it', async () => {
    const { found } = find(
      {
        'a.b.sigstore.json': JSON.stringify(bundleAbout(DIGEST)),
        'x.sigstore.json': JSON.stringify(bundleAbout(DIGEST)),
      },
      { digest: { sha256: DIGEST }, name: 'a b' },
    )
    expect((await found).map(({ source }) => source)).toEqual(['release asset a.b.sigstore.json'])
  })

  it('E01 finds none where nothing speaks about it', async () => {
    expect(await find({ 'x.sigstore.json': JSON.stringify(bundleAbout(OTHER)) }).found).toEqual([])
  })

  it('C14 one bad line refuses the asset, and does no harm to others', async () => {
    const { found } = find({
      'bad.jsonl': `${JSON.stringify(bundleAbout(DIGEST))}\n{"a":1,"a":2}\n`,
      'empty.jsonl': '',
      'good.sigstore.json': JSON.stringify(bundleAbout(DIGEST)),
    })
    const codes = (await found).map(({ failure }) => (failure as { code?: string } | undefined)?.code)
    expect(codes).toEqual(['JSON_DUPLICATE_KEY', 'BUNDLE_FILE', undefined])
  })

  it('reads a release once for many artifacts', async () => {
    const { store, seen } = github({ assets: { 'all.jsonl': JSON.stringify(bundleAbout(DIGEST)) } })
    for (const sha256 of [DIGEST, OTHER, DIGEST]) await store.find({ digest: { sha256 } })
    expect(seen).toHaveLength(3)
  })

  it('E10 cuts off an asset that is larger than any bundle', async () => {
    const { found } = find({ 'app.tgz.sigstore.json': ' '.repeat(33 * 1024 * 1024) })
    expect((await found).map(({ failure }) => failure)).toEqual([expect.objectContaining({ code: 'TOO_LARGE' })])
  })
})
