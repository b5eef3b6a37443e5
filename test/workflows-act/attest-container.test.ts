import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type ImageContent, imageFromFolder, placeImage } from '@slsa-actions/testbed'
import { refusedCallOf, shownOf, subjectsOf } from './expectations.ts'
import { verifyImage } from './verify.ts'
import { type Caller, openWorld, type World } from './world.ts'

const BUILDER = 'attest-container'
const NAME = 'acme/app'
const PASSWORD = 'correct-horse-battery-staple'

let world: World
let content: ImageContent
let image: string
let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'image-'))
  mkdirSync(join(folder, 'site'))
  writeFileSync(join(folder, 'site/index.html'), '<h1>site</h1>')
  content = imageFromFolder(join(folder, 'site'))
  world = await openWorld(BUILDER, {})
  image = `${world.testbed.registry.host}/${NAME}`
})
beforeEach(() => {
  const { registry } = world.testbed
  registry.repositories.clear()
  Object.assign(registry, { auth: 'token', anonymousPull: true, username: 'octo', password: PASSWORD })
  placeImage(registry, NAME, content, 'v1')
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await world?.close()
})

/** A call for the image, logged in, as slsa-github-generator is called. */
function asked(inputs: Record<string, unknown> = {}, secrets: Record<string, string> = {}): Caller {
  return {
    inputs: { image, digest: content.root.digest, 'registry-username': 'octo', ...inputs },
    secrets: { 'registry-password': PASSWORD, ...secrets },
  }
}

const subject = () => ({ name: image, digest: { sha256: content.root.digest.slice(7) } })

describe('a caller of attest-container.yml', () => {
  it('gets a provenance beside the image that it names, at Build L2', async () => {
    const called = await world.call(asked({ 'compile-generator': true }))
    expect(called.errors).toEqual([])
    expect(subjectsOf(called)).toEqual([subject()])
    const [{ predicate } = { predicate: {} }] = Object.values(called.bundles)
    expect(predicate.buildDefinition.buildType).toBe('https://github.com/acme/builders/buildtypes/attest-container/v1')
    expect(await verifyImage(world, called, BUILDER, `${image}:v1`, 'attest-only')).toMatchObject({ code: 0, level: 2 })
    expect(shownOf(called)).not.toContain(PASSWORD)
  })

  it('gets it for the name in the secret, where the input has none', async () => {
    const called = await world.call(asked({ image: '' }, { image, 'registry-username': 'octo' }))
    expect(called.errors).toEqual([])
    expect(subjectsOf(called)).toEqual([subject()])
  })

  it('gets it in another repository, by the login of that', async () => {
    const proofs = `${world.testbed.registry.host}/acme/proofs`
    const login = { 'provenance-registry-username': 'octo' }
    const called = await world.call(
      asked({ 'provenance-repository': proofs, ...login }, { 'provenance-registry-password': PASSWORD }),
    )
    expect(called.errors).toEqual([])
    expect(world.testbed.registry.referrers('acme/proofs', content.root.digest)).toHaveLength(1)
    expect(world.testbed.registry.referrers(NAME, content.root.digest)).toEqual([])
  })

  it('lets a run go on where it asked for that, and still has no bundle', async () => {
    const called = await world.call(asked({ digest: `sha256:${'0'.repeat(64)}`, 'continue-on-error': true }))
    expect(called).toMatchObject({ bundles: {}, asked: { certificates: 0, entries: 0 } })
  })

  it.each<[string, Record<string, unknown>, Record<string, string>, RegExp]>([
    ['an image that is not there', { digest: `sha256:${'0'.repeat(64)}` }, {}, /IMAGE_NOT_FOUND/],
    ['C02 a digest that is none', { digest: 'sha256:abc' }, {}, /digest: is not sha256/],
    ['S05 a digest of two lines', { digest: `sha256:${'0'.repeat(64)}\nartifact-name=x` }, {}, /digest: is not sha256/],
    ['no image', { image: '' }, {}, /image: is missing/],
    ['two images, of which the provenance would tell the wrong one', { image: 'ghcr.io/acme/other' }, { image: 'ghcr.io/acme/app' }, /are two images/],
    ['half a login at Google Cloud', { 'gcp-service-account': 'a@b.iam.gserviceaccount.com' }, {}, /gcp-workload-identity-provider: is not the full name of a provider/],
    ['a password without a name', { 'registry-username': '' }, {}, /one goes not without the other/],
    ['S06 a command for an image', { image: '$(touch owned)' }, {}, /REFERENCE/],
    ['D14 a place at another registry without a login for it', { 'provenance-repository': 'ghcr.io/acme/proofs' }, {}, /whose login is not sent there/],
    ['a wrong password', {}, { 'registry-password': 'another one' }, /REGISTRY_AUTH/],
  ])('gets no signature for %s', async (_, inputs, secrets, reason) => {
    await refusedCallOf(world, asked(inputs, secrets), reason)
    expect(world.testbed.registry.referrers(NAME, content.root.digest)).toEqual([])
  }) // biome-ignore format: a table
})
