import { describe, expect, it } from '@jest/globals'
import { MEDIA_TYPE } from './index.ts'
import { imageManifest, ORIGIN, REPOSITORY } from './testing/builders.ts'
import { endOf } from './testing/failure.ts'
import { client, network, status } from './testing/network.ts'

const refusal = (code: string, status = 400): Response =>
  new Response(JSON.stringify({ errors: [{ code, message: 'm' }] }), { status })

function pushing(answers: (count: number) => Response) {
  const { fetch, requests } = network({ [ORIGIN]: (_, count) => answers(count) })
  const work = client(fetch, { random: () => 1 }).pushManifest(REPOSITORY, imageManifest(), MEDIA_TYPE.manifest)
  return { work, requests }
}

describe('a manifest whose content the registry does not find', () => {
  it.each(['MANIFEST_BLOB_UNKNOWN', 'DIGEST_INVALID', 'BLOB_UNKNOWN'])(
    'D19 is put again, since others may just be writing the same content (%s)',
    async (code) => {
      const { work, requests } = pushing((count) => (count < 4 ? refusal(code) : status(201)))
      expect(await endOf(work)).toBe('done')
      expect(requests.length).toBe(4)
    },
  )

  it('D19 is refused when it stays so', async () => {
    const { work, requests } = pushing(() => refusal('MANIFEST_BLOB_UNKNOWN'))
    expect(await endOf(work)).toBe('bad-input REGISTRY_REFUSED')
    expect(requests.length).toBeLessThan(10)
  })

  it('D19 is not waited for when the registry says no for another reason', async () => {
    const { work, requests } = pushing(() => refusal('MANIFEST_INVALID'))
    expect(await endOf(work)).toBe('bad-input REGISTRY_REFUSED')
    expect(requests.length).toBeLessThan(3)
  })
})
