import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startTestbed, type Testbed } from '@slsa-actions/testbed'
import { createHttp, type JsonObject } from '@slsa-actions/wire'
import { createGitHub, createStorageRecord } from './index.ts'

const RECORD = { name: 'ghcr.io/acme/app', digest: `sha256:${'1'.repeat(64)}`, registryUrl: 'https://ghcr.io' }

let testbed: Testbed
beforeAll(async () => {
  testbed = await startTestbed()
})
beforeEach(() => {
  testbed.heal()
  testbed.github.permissions['artifact-metadata'] = 'write'
  testbed.github.addRepository('acme/app', { ownerType: 'Organization', storageRecords: [] })
})
afterAll(() => testbed.close())

function record(changes: Partial<typeof RECORD> & { readonly version?: string } = {}) {
  const { apiUrl, token } = testbed.github
  const http = createHttp({ fetch, clock: { now: Date.now, sleep: async () => undefined } })
  const client = createGitHub({ apiUrl, serverUrl: 'https://github.com', token, http })
  return createStorageRecord(client, 'acme/app', { ...RECORD, ...changes })
}

describe('createStorageRecord', () => {
  it('K08 tells the organization where the artifact is, and gives the ids', async () => {
    const ids = await record({ version: '1.0.0' })
    const [stored] = testbed.github.repositories.get('acme/app')?.storageRecords ?? []
    expect(ids).toEqual([String(stored?.id)])
    expect(stored).toMatchObject({ name: RECORD.name, version: '1.0.0', registry_url: RECORD.registryUrl })
  })

  it('K08 asks for nothing where the owner is a person', async () => {
    testbed.github.addRepository('acme/app', { ownerType: 'User' })
    expect(await record()).toBeUndefined()
    expect(
      testbed.requests.filter(({ endpoint, method }) => endpoint === 'github-storage-records' && method === 'POST')
        .length,
    ).toBe(1)
  })

  it('K08 fails with the permission that is missing', async () => {
    testbed.github.permissions['artifact-metadata'] = 'read'
    await expect(record()).rejects.toMatchObject({ code: 'GITHUB_PERMISSION' })
  })

  it.each<[string, JsonObject, string[]]>([
    ['no list', {}, []],
    ['a list of something else', { storage_records: ['x', null, { id: 'y' }, { id: 1.5 }, { id: -0.5 }] }, []],
    ['an id among them', { storage_records: [{ id: 7 }, {}] }, ['7']],
  ])('reads of a reply with %s only ids', async (_, body, ids) => {
    testbed.inject('github-storage-records', { kind: 'replace', alter: () => ({ status: 201, body }) })
    expect(await record()).toEqual(ids)
  })

  it.each([
    ['html', { kind: 'html' } as const],
    ['a cut connection', { kind: 'reset' } as const],
  ])('fails, and never says nothing, after %s', async (_, fault) => {
    testbed.inject('github-storage-records', fault)
    await expect(record()).rejects.toThrow()
  })
})
