import { describe, expect, it } from '@jest/globals'
import { type Descriptor, digestOf, MEDIA_TYPE } from './index.ts'
import { descriptorOf, imageIndex, ORIGIN, REPOSITORY, referrer } from './testing/builders.ts'
import { endOf } from './testing/failure.ts'
import { type Answer, client, json, network, type Seen, status } from './testing/network.ts'

const BLOBS = ['one', 'two', 'three'].map((text) => Buffer.from(text))
const shown = ({ method, url, body }: Seen): string =>
  `${method}${url.searchParams.has('digest') ? ' digest' : ''}${body.length > 0 ? ' body' : ''}`

async function pushNew(answer: Answer): Promise<string[][]> {
  const { fetch, requests } = network({ [ORIGIN]: answer })
  const registry = client(fetch)
  const seen: string[][] = []
  for (const blob of BLOBS) {
    const from = requests.length
    await registry.pushBlob(REPOSITORY, blob, { isNew: true })
    seen.push(requests.slice(from).map(shown))
  }
  return seen
}

describe('a blob that nobody can have put before', () => {
  it('is stored with one request, where the registry takes it so', async () => {
    expect(await pushNew(() => status(201))).toEqual([['POST digest body'], ['POST digest body'], ['POST digest body']])
  })

  it('is put where the registry began an upload instead, and those after it are sent once', async () => {
    const begins: Answer = ({ method }) => (method === 'POST' ? status(202, { location: '/upload/1' }) : status(201))
    expect(await pushNew(begins)).toEqual([
      ['POST digest body', 'PUT digest body'],
      ['POST', 'PUT digest body'],
      ['POST', 'PUT digest body'],
    ])
  })

  it.each([400, 404, 405, 411, 415])('is put in two steps where that is answered with %d', async (code) => {
    const refuses: Answer = ({ method, body }) => {
      if (method === 'PUT') return status(201)
      return body.length > 0 ? status(code) : status(202, { location: '/upload/1' })
    }
    expect((await pushNew(refuses)).slice(0, 2)).toEqual([
      ['POST digest body', 'POST', 'PUT digest body'],
      ['POST', 'PUT digest body'],
    ])
  })

  it('D03 is refused when the registry stored it under another digest', async () => {
    const { fetch } = network({ [ORIGIN]: () => status(201, { 'docker-content-digest': digestOf(Buffer.from('x')) }) })
    const work = client(fetch).pushBlob(REPOSITORY, Buffer.from('one'), { isNew: true })
    expect(await endOf(work)).toBe('refused CONTENT_DIGEST')
  })

  it('D06 is not sent to another host, whoever says so', async () => {
    const { fetch, requests } = network({
      [ORIGIN]: () => status(202, { location: 'https://evil.example.test/upload' }),
    })
    expect(await endOf(client(fetch).pushBlob(REPOSITORY, Buffer.from('one'), { isNew: true }))).toBe(
      'undecided UPLOAD_LOCATION',
    )
    expect(requests.every(({ url }) => url.origin === ORIGIN)).toBe(true)
  })
})

describe('referrers of many images', () => {
  const subjects = ['first', 'second', 'third'].map((text) => descriptorOf(text))
  const isList = ({ url }: Seen): boolean => url.pathname.includes('/referrers/')

  async function attachAll(lists: (put: readonly Descriptor[]) => readonly Descriptor[]) {
    const put: Descriptor[] = []
    const { fetch, requests } = network({
      [ORIGIN]: (request) => {
        if (isList(request)) return json(JSON.parse(imageIndex(lists(put)).toString()), MEDIA_TYPE.index)
        if (request.method === 'PUT') put.push(descriptorOf(request.body))
        return request.method === 'PUT' ? status(201) : json({})
      },
    })
    const registry = client(fetch)
    const ends = await Promise.all(subjects.map((subject) => endOf(registry.attach(REPOSITORY, referrer(subject)))))
    return { ends, lists: requests.filter(isList).length }
  }

  it('are looked for in the list of the registry once: what lists one that was put lists the others', async () => {
    expect(await attachAll((put) => put)).toEqual({ ends: ['done', 'done', 'done'], lists: 1 })
  })

  it('are each looked for while none was ever seen there', async () => {
    const { ends, lists } = await attachAll(() => [])
    expect(ends).toEqual(Array(3).fill('undecided ATTACH_LOST'))
    expect(lists).toBeGreaterThanOrEqual(3)
  })
})
