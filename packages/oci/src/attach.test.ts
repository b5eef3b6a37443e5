import { describe, expect, it } from '@jest/globals'
import { digestOf, fallbackTag, MEDIA_TYPE } from './index.ts'
import { descriptorOf, imageIndex, imageManifest, ORIGIN, REPOSITORY, referrer } from './testing/builders.ts'
import { endOf, errorOf } from './testing/failure.ts'
import { client, instantClock, json, network, type Seen, status } from './testing/network.ts'

const SUBJECT = descriptorOf(imageManifest())
const TAG = fallbackTag(SUBJECT.digest)
const BUNDLE = referrer(SUBJECT, { annotations: { 'org.example.kind': 'bundle' } })
const DIGEST = digestOf(BUNDLE)
const ENTRY = {
  ...descriptorOf(BUNDLE),
  artifactType: 'application/vnd.example.bundle',
  annotations: { 'org.example.kind': 'bundle' },
}
const foreign = (n: number): object => ({ ...descriptorOf(`foreign ${n}`), artifactType: 'a/b', 'x-unknown': { n } })

interface Behaviour {
  /** What it says to a manifest that has a subject. */
  readonly ociSubject?: string
  /** Lists of referrers that it answers with, the last one again and again; without, 404. */
  readonly lists?: readonly (readonly object[])[]
  readonly hasEntityTags?: boolean
  readonly keepsConditions?: boolean
  /** What happens to the tag by others, after the request of that number came. */
  readonly others?: (tag: { bytes: Buffer | undefined }, request: Seen, count: number) => void
}

/** A registry with one fallback tag, which others can write between our requests. */
function registryWith(behaviour: Behaviour, first?: Buffer) {
  const tag = { bytes: first }
  let lists = 0
  const etag = (): Record<string, string> =>
    behaviour.hasEntityTags && tag.bytes !== undefined ? { etag: `"${digestOf(tag.bytes)}"` } : {}
  const answer = ({ url, method, headers, body }: Seen): Response => {
    if (url.pathname.includes('/referrers/')) {
      const { lists: known } = behaviour
      if (known === undefined) return status(404)
      const listed = known[Math.min(lists, known.length - 1)] ?? []
      lists += 1
      return json({ schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests: listed }, MEDIA_TYPE.index)
    }
    if (!url.pathname.endsWith(TAG))
      return status(201, behaviour.ociSubject === undefined ? {} : { 'oci-subject': behaviour.ociSubject })
    if (method === 'GET') {
      if (tag.bytes === undefined) return status(404)
      return new Response(new Uint8Array(tag.bytes), { headers: { 'content-type': MEDIA_TYPE.index, ...etag() } })
    }
    if (behaviour.keepsConditions) {
      const match = headers.get('if-match')
      if (match !== null && match !== etag().etag) return status(412)
      if (headers.get('if-none-match') === '*' && tag.bytes !== undefined) return status(412)
    }
    tag.bytes = body
    return status(201)
  }
  const { fetch, requests } = network({
    [ORIGIN]: (request, count) => {
      const reply = answer(request)
      behaviour.others?.(tag, request, count)
      return reply
    },
  })
  const clock = instantClock()
  return {
    registry: client(fetch, { clock, random: () => 0.5 }),
    requests,
    tag: () => (tag.bytes === undefined ? undefined : JSON.parse(tag.bytes.toString()).manifests),
    whole: () => JSON.parse(String(tag.bytes)),
  }
}

const steps = (requests: readonly Seen[]): string[] =>
  requests.map(({ method, url }) => `${method} ${url.pathname.endsWith(TAG) ? 'tag' : url.pathname.split('/')[4]}`)

describe('attach', () => {
  it('is done after one request where the registry says that it lists it, and has shown before that it does', async () => {
    const other = referrer(SUBJECT)
    const { registry, requests } = registryWith({ ociSubject: SUBJECT.digest, lists: [[descriptorOf(other)]] })
    await registry.attach(REPOSITORY, other)
    expect(steps(requests)).toEqual(['PUT manifests', 'GET referrers'])
    expect(await registry.attach(REPOSITORY, BUNDLE)).toEqual({ descriptor: ENTRY, via: 'referrers' })
    expect(steps(requests).slice(2)).toEqual(['PUT manifests'])
    expect(requests[2]?.url.pathname).toBe(`/v2/acme/app/manifests/${DIGEST}`)
  })

  it('takes the word of a registry that lists referrers, though its list is behind, or too long to see the end', async () => {
    const { registry, requests } = registryWith({ ociSubject: SUBJECT.digest, lists: [[foreign(1)]] })
    expect((await registry.attach(REPOSITORY, BUNDLE)).via).toBe('referrers')
    expect(steps(requests)).toEqual(['PUT manifests', 'GET referrers'])
  })

  it('D09 writes the fallback tag where the registry says that it lists it, and has no list (ECR)', async () => {
    const { registry, tag } = registryWith({ ociSubject: SUBJECT.digest })
    expect((await registry.attach(REPOSITORY, BUNDLE)).via).toBe('fallback-tag')
    expect(tag()).toEqual([ENTRY])
  })

  it.each([
    ['says nothing', undefined],
    ['names another subject', digestOf(Buffer.from('other'))],
  ])('asks for the list where the registry %s', async (_, ociSubject) => {
    const { registry } = registryWith({ lists: [[], [ENTRY]], ...(ociSubject === undefined ? {} : { ociSubject }) })
    expect((await registry.attach(REPOSITORY, BUNDLE)).via).toBe('referrers')
  })

  it('waits for a list that is behind', async () => {
    const { registry, requests } = registryWith({ lists: [[], [], [foreign(1), ENTRY]] })
    expect((await registry.attach(REPOSITORY, BUNDLE)).via).toBe('referrers')
    expect(steps(requests)).toEqual(['PUT manifests', 'GET referrers', 'GET referrers', 'GET referrers'])
  })

  it('D10 says what is missing where the list never has it', async () => {
    const { registry, requests } = registryWith({ lists: [[foreign(1)]] })
    const error = await errorOf(registry.attach(REPOSITORY, BUNDLE))
    expect(error).toMatchObject({ code: 'ATTACH_LOST', outcome: 'undecided' })
    expect(error?.message).toContain(DIGEST)
    expect(requests.length).toBeLessThan(10)
  })

  it('D09 writes the fallback tag where the registry lists nothing, with type and annotations', async () => {
    const { registry, tag, whole } = registryWith({})
    expect(await registry.attach(REPOSITORY, BUNDLE)).toEqual({ descriptor: ENTRY, via: 'fallback-tag' })
    expect(tag()).toEqual([ENTRY])
    expect(whole()).toMatchObject({ schemaVersion: 2, mediaType: MEDIA_TYPE.index })
  })

  it('takes the type of the configuration where the artifact names none', async () => {
    const { registry, tag } = registryWith({})
    await registry.attach(REPOSITORY, imageManifest({ subject: SUBJECT, artifactType: undefined }))
    expect(tag()[0].artifactType).toBe(MEDIA_TYPE.empty)
  })

  it('D09 appends to the fallback tag, and leaves what others wrote as it is', async () => {
    const first = imageIndex([foreign(1), foreign(2)], { annotations: { kept: 'yes' } })
    const { registry, tag, whole } = registryWith({}, first)
    await registry.attach(REPOSITORY, BUNDLE)
    expect(tag()).toEqual([foreign(1), foreign(2), ENTRY])
    expect(whole().annotations).toEqual({ kept: 'yes' })
  })

  it('D19 writes nothing where it is listed already', async () => {
    const { registry, requests } = registryWith({}, imageIndex([ENTRY]))
    await registry.attach(REPOSITORY, BUNDLE)
    expect(steps(requests)).toEqual(['PUT manifests', 'GET referrers', 'GET tag'])
  })

  it('D09 refuses to overwrite a fallback tag that is an image', async () => {
    const { registry, tag } = registryWith({}, imageManifest())
    expect(await endOf(registry.attach(REPOSITORY, BUNDLE))).toMatch(/^refused /)
    expect(tag()).toBeUndefined()
  })

  it('D10 writes with the condition that the tag is as it was read', async () => {
    const first = imageIndex([foreign(1)])
    const { registry, requests } = registryWith({ hasEntityTags: true, keepsConditions: true }, first)
    await registry.attach(REPOSITORY, BUNDLE)
    const put = requests.find(({ method, url }) => method === 'PUT' && url.pathname.endsWith(TAG))
    expect(put?.headers.get('if-match')).toBe(`"${digestOf(first)}"`)
  })

  it('D11 writes the first tag with the condition that there is none', async () => {
    const { registry, requests } = registryWith({ keepsConditions: true })
    await registry.attach(REPOSITORY, BUNDLE)
    const put = requests.find(({ method, url }) => method === 'PUT' && url.pathname.endsWith(TAG))
    expect(put?.headers.get('if-none-match')).toBe('*')
  })

  /** Another writer that looked before us, and writes what it saw and its own, right after our read or write. */
  const other = (after: 'GET' | 'PUT', times = 1): NonNullable<Behaviour['others']> => {
    let done = 0
    return (tag, { method, url }) => {
      if (!url.pathname.endsWith(TAG) || method !== after || done >= times) return
      done += 1
      tag.bytes = imageIndex([foreign(done)])
    }
  }

  it('D11 reads again after a 412, and both are there', async () => {
    const { registry, tag } = registryWith({ hasEntityTags: true, keepsConditions: true, others: other('GET') })
    await registry.attach(REPOSITORY, BUNDLE)
    expect(tag()).toEqual([foreign(1), ENTRY])
  })

  it('D10 notices that it was overwritten where no condition is kept, and both are there', async () => {
    const { registry, tag } = registryWith({ hasEntityTags: true, others: other('PUT') })
    await registry.attach(REPOSITORY, BUNDLE)
    expect(tag()).toEqual([foreign(1), ENTRY])
  })

  it('D10 writes again, however often it is overwritten, and puts back what others lost', async () => {
    const { registry, tag } = registryWith({ others: other('PUT', 5) })
    await registry.attach(REPOSITORY, BUNDLE)
    expect(tag()).toContainEqual(ENTRY)
    for (const n of [1, 2, 3, 4, 5]) expect(tag()).toContainEqual(foreign(n))
  })

  it('D10 says in the end what is not listed', async () => {
    const { registry } = registryWith({ others: other('PUT', Number.POSITIVE_INFINITY) })
    const error = await errorOf(registry.attach(REPOSITORY, BUNDLE))
    expect(error).toMatchObject({ code: 'ATTACH_LOST', outcome: 'undecided' })
    expect(error?.message).toContain(DIGEST)
  })

  it('D10 says so where the condition is never met', async () => {
    const { registry } = registryWith({
      hasEntityTags: true,
      keepsConditions: true,
      others: other('GET', Number.POSITIVE_INFINITY),
    })
    expect(await endOf(registry.attach(REPOSITORY, BUNDLE))).toBe('undecided ATTACH_LOST')
  })

  it('D10 writes one tag for many of one run that attach at once', async () => {
    const { registry, requests, tag } = registryWith({})
    const bundles = Array.from({ length: 12 }, (_, n) => referrer(SUBJECT, { annotations: { n: String(n) } }))
    await Promise.all(bundles.map((bundle) => registry.attach(REPOSITORY, bundle)))
    expect(tag().length).toBe(12)
    expect(steps(requests).filter((step) => step === 'PUT tag').length).toBeLessThanOrEqual(3)
  })

  it.each([
    ['no subject', imageManifest()],
    ['a subject that is none', imageManifest({ subject: { digest: 'x' } })],
    ['no media type', imageManifest({ subject: SUBJECT, mediaType: undefined })],
    ['no JSON', Buffer.from('hello')],
  ])('D13 pushes nothing that has %s', async (_, bytes) => {
    const { registry, requests } = registryWith({})
    expect(await endOf(registry.attach(REPOSITORY, bytes))).toMatch(/^refused M/)
    expect(requests).toEqual([])
  })
})

describe('fallbackTag', () => {
  it('is made of the algorithm and at most 64 digits (distribution spec 1.1)', () => {
    expect(fallbackTag(`sha256:${'a'.repeat(64)}`)).toBe(`sha256-${'a'.repeat(64)}`)
    expect(fallbackTag(`sha512:${'b'.repeat(128)}`)).toBe(`sha512-${'b'.repeat(64)}`)
    expect(() => fallbackTag('latest')).toThrow('is no digest')
  })
})
