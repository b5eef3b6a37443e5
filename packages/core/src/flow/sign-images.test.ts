import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  type FakeRegistry,
  helmChart,
  type ImageContent,
  multiPlatformImage,
  placeImage,
  withBuildKitAttestations,
} from '@slsa-actions/testbed'
import { isJsonObject, type JsonObject, parseJson } from '@slsa-actions/wire'
import type { SigningResult } from '../report/index.ts'
import { type Bench, openBench } from '../testing/ports.ts'
import { attest, buildProvenance, sign } from './index.ts'

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const SIGN = 'https://sigstore.dev/cosign/sign/v1'
const TYPE = 'https://example.test/review/v1'
const PREDICATE = { 'predicate-type': TYPE, predicate: '{"ok":true}' }

let bench: Bench
let registry: FakeRegistry
let image: ImageContent
let index: ImageContent
let platforms: string[]

beforeAll(async () => {
  bench = await openBench('public-good')
  registry = bench.testbed.registry
  const folder = join(bench.workspace, 'site')
  await fs.mkdir(folder)
  await fs.writeFile(join(folder, 'index.html'), 'hello')
  image = helmChart({ name: 'app', version: '1.0.0' }, Buffer.from('chart'))
  const plain = multiPlatformImage(folder)
  platforms = [...plain.manifests.keys()].filter((digest) => digest !== plain.root.digest)
  index = withBuildKitAttestations(plain, () => [{ predicateType: 'https://slsa.dev/provenance/v1' }])
})
beforeEach(() => {
  bench.reset()
  registry.repositories.clear()
  Object.assign(registry, {
    auth: 'none',
    anonymousPull: true,
    hasReferrers: true,
    hasEntityTags: true,
    rights: 'push',
  })
  bench.testbed.github.permissions['artifact-metadata'] = 'write'
  placeImage(registry, 'acme/app', image, 'v1')
  placeImage(registry, 'acme/multi', index, 'v1')
})
afterAll(() => bench.close())

const at = (name: string, content: ImageContent = image): string => `${registry.host}/${name}@${content.root.digest}`
const outcomeOf = ({ outcome, failure }: SigningResult): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`
const signImages = (images: string, more: Record<string, string> = {}) =>
  sign(bench.inputs({ images, ...more }), bench.ports())
const attestImages = (images: string, more: Record<string, string> = {}) =>
  attest(bench.inputs({ images, ...PREDICATE, ...more }), bench.ports())
const logins = (): number => bench.asked('fulcio') + bench.asked('rekor-v1')

/** Manifests that refer to a digest, as a client would find them or not. */
function attachedTo(name: string, digest: string): JsonObject[] {
  return registry.referrers(name, digest).map((found) => registry.manifest(name, found.digest))
}

/** The statement in the bundle of a referrer. */
function statementOf(name: string, manifest: JsonObject | undefined): JsonObject {
  const [layer] = Array.isArray(manifest?.layers) ? manifest.layers : []
  const digest = isJsonObject(layer) ? String(layer.digest) : ''
  const bundle = JSON.parse(String(registry.repository(name).blobs.get(digest)))
  return JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8'))
}

describe('sign, of an image', () => {
  it('attaches what cosign 3 attaches: one bundle, an empty config, and its annotations', async () => {
    const result = await signImages(at('acme/app'))
    expect(outcomeOf(result)).toBe('verified')
    const [manifest, ...others] = attachedTo('acme/app', image.root.digest)
    expect(others).toEqual([])
    const { annotations, config, layers, ...rest } = manifest ?? {}
    expect(rest).toEqual({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType: BUNDLE,
      subject: { mediaType: image.root.mediaType, digest: image.root.digest, size: image.root.size },
    })
    expect(config).toMatchObject({
      mediaType: 'application/vnd.oci.empty.v1+json',
      digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
      size: 2,
    })
    expect(layers).toEqual([expect.objectContaining({ mediaType: BUNDLE })])
    expect(annotations).toEqual({
      'dev.sigstore.bundle.content': 'dsse-envelope',
      'dev.sigstore.bundle.predicateType': SIGN,
      'org.opencontainers.image.created': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    })
  })

  it('says nothing but which image: a subject without a name, an empty predicate', async () => {
    await signImages(at('acme/app'))
    expect(statementOf('acme/app', attachedTo('acme/app', image.root.digest)[0])).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ digest: { sha256: image.root.digest.slice('sha256:'.length) } }],
      predicateType: SIGN,
      predicate: {},
    })
  })

  it('tells where the bundle is, and writes no file unless a folder is named', async () => {
    const { bundles } = await signImages(at('acme/app'))
    const manifest = `${registry.host}/acme/app@${registry.referrers('acme/app', image.root.digest)[0]?.digest}`
    expect(bundles[0]?.stored).toEqual([
      { store: 'oci', id: manifest, attached: [{ subject: at('acme/app'), manifest }] },
    ])
    const named = await signImages(at('acme/app'), { 'bundle-dir': 'images' })
    expect(named.bundles[0]?.stored.map(({ store }) => store)).toEqual(['oci', 'file'])
    const short = image.root.digest.slice('sha256:'.length, 'sha256:'.length + 12)
    expect(await fs.readdir(join(bench.workspace, 'images'))).toEqual([`app-${short}.sigstore.json`])
  })

  it('D18 signs an index alone, or the index and each platform, and nothing of BuildKit', async () => {
    await signImages(at('acme/multi', index))
    expect([index.root.digest, ...platforms].map((digest) => attachedTo('acme/multi', digest).length)).toEqual([
      1, 0, 0,
    ])
    const all = await signImages(at('acme/multi', index), { 'image-scope': 'all' })
    expect(all.bundles).toHaveLength(3)
    expect(platforms.map((digest) => attachedTo('acme/multi', digest).length)).toEqual([1, 1])
    const unknown = [...index.manifests.keys()].filter((digest) => ![index.root.digest, ...platforms].includes(digest))
    expect(unknown.map((digest) => attachedTo('acme/multi', digest).length)).toEqual(unknown.map(() => 0))
    expect(unknown.length).toBeGreaterThan(0)
  })

  it('signs files and images in one call, each to where it belongs', async () => {
    await fs.writeFile(join(bench.workspace, 'app.tgz'), 'bytes')
    const result = await signImages(at('acme/app'), { files: 'app.tgz', 'bundle-dir': 'both' })
    expect(result.bundles.map(({ stored }) => stored.map(({ store }) => store))).toEqual([['file'], ['oci', 'file']])
  })

  it('D17 signs the digest that a tag had when it was asked for, whatever happens to the tag', async () => {
    const moved = helmChart({ name: 'app', version: '6.6.6' }, Buffer.from('other'))
    bench.testbed.onRequest((request) => {
      if (request.endpoint === 'oidc-token') placeImage(registry, 'acme/app', moved, 'v1')
    })
    const result = await signImages(`${registry.host}/acme/app:v1`)
    expect(outcomeOf(result)).toBe('verified')
    expect(registry.repository('acme/app').tags.get('v1')).toBe(moved.root.digest)
    expect(attachedTo('acme/app', image.root.digest)).toHaveLength(1)
    expect(attachedTo('acme/app', moved.root.digest)).toEqual([])
    const asked = bench.testbed.requests.filter(({ path }) => path.endsWith('/manifests/v1'))
    expect(asked.length).toBe(1)
  })

  it('takes an image that is named twice once', async () => {
    const { bundles } = await signImages(`${registry.host}/acme/app:v1, ${at('acme/app')}\n${at('acme/app')}`)
    expect(bundles).toHaveLength(1)
  })

  it.each([
    ['without tag and digest', () => `${registry.host}/acme/app`, 'bad-input INPUT'],
    ['that is not there', () => `${registry.host}/acme/none:v1`, 'bad-input IMAGE_NOT_FOUND'],
    ['that is no reference', () => `https://${registry.host}/acme/app:v1`, 'bad-input REFERENCE'],
    ['D14 with a user name', () => `user@${registry.host}/acme/app:v1`, 'bad-input REFERENCE'],
  ])('refuses an image %s before any login', async (_, name, expected) => {
    expect(outcomeOf(await signImages(name()))).toBe(expected)
    expect(logins()).toBe(0)
  })
})

describe('a dry run', () => {
  it('looks images up, writes what would be signed, and changes nothing in the registry', async () => {
    const result = await attestImages(at('acme/app'), { 'dry-run': 'true' })
    expect(result.outcome).toBe('dry-run')
    const [path = ''] = result.statements ?? []
    expect(JSON.parse(await fs.readFile(path, 'utf8'))).toMatchObject({ predicateType: TYPE })
    expect(bench.testbed.requests.filter(({ path: asked }) => asked.includes('/v2/')).at(-1)?.method).toBe('GET')
    expect(bench.asked('registry-upload')).toBe(0)
  })
})

describe('attest, of images', () => {
  it('makes one statement about all, named by their repositories, and attaches it to each', async () => {
    const result = await attestImages(`${at('acme/app')}\n${at('acme/multi', index)}`)
    expect(outcomeOf(result)).toBe('verified')
    const [first] = attachedTo('acme/app', image.root.digest)
    expect(statementOf('acme/app', first).subject).toEqual([
      { name: `${registry.host}/acme/app`, digest: { sha256: image.root.digest.slice(7) } },
      { name: `${registry.host}/acme/multi`, digest: { sha256: index.root.digest.slice(7) } },
    ])
    expect(attachedTo('acme/multi', index.root.digest)).toHaveLength(1)
    expect(result.bundles[0]?.stored.map(({ store }) => store)).toEqual(['github', 'oci'])
    expect(result.bundles[0]?.stored[1]?.attached?.map(({ subject }) => subject)).toEqual([
      at('acme/app'),
      at('acme/multi', index),
    ])
  })

  it('D18 has the index and each platform as subjects of one statement', async () => {
    const result = await attestImages(at('acme/multi', index), { 'image-scope': 'all' })
    expect(result.bundles).toHaveLength(1)
    const digests = [index.root.digest, ...platforms]
    expect(result.bundles[0]?.subjects.map(({ digest }) => `sha256:${digest.sha256}`)).toEqual(digests)
    expect(digests.map((digest) => attachedTo('acme/multi', digest).length)).toEqual([1, 1, 1])
  })

  it('reads the files of build tools', async () => {
    await fs.writeFile(
      join(bench.workspace, 'metadata.json'),
      JSON.stringify({ 'containerimage.digest': image.root.digest, 'image.name': `${registry.host}/acme/app:v1` }),
    )
    const result = await attest(bench.inputs({ 'image-metadata': 'metadata.json', ...PREDICATE }), bench.ports())
    expect(outcomeOf(result)).toBe('verified')
    expect(attachedTo('acme/app', image.root.digest)).toHaveLength(1)
  })

  it('makes a provenance', async () => {
    const result = await buildProvenance(bench.inputs({ images: at('acme/app') }), bench.ports())
    expect(outcomeOf(result)).toBe('verified')
    expect(attachedTo('acme/app', image.root.digest)[0]?.annotations).toMatchObject({
      'dev.sigstore.bundle.predicateType': 'https://slsa.dev/provenance/v1',
    })
  })

  it('keeps bundles in another repository where one is named', async () => {
    const elsewhere = { 'attestation-repository': `${registry.host}/acme/attestations` }
    expect(outcomeOf(await attestImages(at('acme/app'), elsewhere))).toBe('verified')
    expect(attachedTo('acme/app', image.root.digest)).toEqual([])
    expect(attachedTo('acme/attestations', image.root.digest)).toHaveLength(1)
  })

  it('refuses images beside other subjects', async () => {
    await fs.writeFile(join(bench.workspace, 'app.tgz'), 'bytes')
    expect(outcomeOf(await attestImages(at('acme/app'), { 'subject-path': 'app.tgz' }))).toBe('bad-input INPUT')
  })

  it('tells before it adds to what the same identity said already, and how clusters take it', async () => {
    await attestImages(at('acme/app'))
    const { notices } = await attestImages(at('acme/app'))
    expect(notices.join('\n')).toMatch(
      /one bundle of type https:\/\/example.test\/review\/v1 by the same identity.*Kyverno.*policy-controller/,
    )
    const other = await attestImages(at('acme/app'), { 'predicate-type': 'https://example.test/other/v1' })
    expect(other.notices).toEqual([])
    bench.testbed.startJob({ ref: 'refs/heads/other' })
    expect((await attestImages(at('acme/app'))).notices).toEqual([])
  })

  it('warns before the fiftieth bundle of an image', async () => {
    for (let number = 0; number < 49; number += 1) {
      registry.pushManifest('acme/app', {
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        artifactType: BUNDLE,
        config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: `sha256:${'0'.repeat(64)}`, size: number },
        layers: [],
        subject: { ...image.root },
        annotations: { 'dev.sigstore.bundle.predicateType': 'https://example.test/noise/v1' },
      })
    }
    const { notices, outcome } = await attestImages(at('acme/app'))
    expect(notices.join('\n')).toMatch(/49 bundles are attached already; Kyverno denies/)
    expect(outcome).toBe('verified')
  })

  it('refuses a bundle over 8 MiB before any login: verify would not read it, and Kyverno deny the image for it soon', async () => {
    const predicate = JSON.stringify({ big: 'x'.repeat(6_300_000) })
    const result = await attestImages(at('acme/app'), { predicate })
    expect(outcomeOf(result)).toBe('bad-input STORE')
    expect(result.failure?.message).toMatch(/8\.4 MB; at most 8\.4 MB.*Kyverno/)
    expect(logins()).toBe(0)
  })
})

describe('attest, a large SBOM of an image', () => {
  const REFERENCE = 'https://in-toto.io/attestation/reference/v0.1'
  const large = Buffer.from(
    JSON.stringify({
      spdxVersion: 'SPDX-2.3',
      dataLicense: 'CC0-1.0',
      SPDXID: 'SPDXRef-DOCUMENT',
      name: 'app',
      documentNamespace: 'https://example.test/spdx/app',
      creationInfo: { created: '2026-11-24T10:00:00Z', creators: ['Tool: test'] },
      comment: 'x'.repeat(6_300_000),
    }),
  )
  const digest = `sha256:${createHash('sha256').update(large).digest('hex')}`
  const attestLarge = async (more: Record<string, string> = {}) => {
    await fs.writeFile(join(bench.workspace, 'app.spdx.json'), large)
    return attest(bench.inputs({ images: at('acme/app'), 'sbom-path': 'app.spdx.json', ...more }), bench.ports())
  }

  it('is kept beside the image byte for byte, and attested by its digest', async () => {
    const result = await attestLarge()
    expect(outcomeOf(result)).toBe('verified')
    const [document, bundle] = attachedTo('acme/app', image.root.digest)
    expect(document).toMatchObject({ artifactType: 'application/spdx+json', layers: [{ digest, size: large.length }] })
    expect(registry.repository('acme/app').blobs.get(digest)?.equals(large)).toBe(true)
    expect(statementOf('acme/app', bundle)).toMatchObject({
      predicateType: REFERENCE,
      subject: [{ digest: { sha256: image.root.digest.slice('sha256:'.length) } }],
      predicate: {
        attester: { id: expect.stringMatching(/^https:\/\/github\.com\/[^/]+\/[^/]+$/) },
        references: [
          {
            name: 'app.spdx.json',
            downloadLocation: `http://${registry.host}/v2/acme/app/blobs/${digest}`,
            digest: { sha256: digest.slice('sha256:'.length) },
            mediaType: 'application/spdx+json',
          },
        ],
      },
    })
  })

  it('is told, since a policy that asks for the type of the SBOM does not find it', async () => {
    const { notices, bundles } = await attestLarge()
    expect(notices.join()).toMatch(
      /app\.spdx\.json is too large .*Kyverno.*spdx\.dev\/Document\/v2\.3 does not find it/,
    )
    expect(bundles.map(({ kind, fileName }) => `${kind} ${fileName}`)).toEqual([
      expect.stringMatching(/^reference app-[0-9a-f]{12}\.reference\.sigstore\.json$/),
    ])
  })

  it('is attached once, however often the step runs', async () => {
    await attestLarge()
    await attestLarge()
    const documents = attachedTo('acme/app', image.root.digest).filter(({ artifactType }) => artifactType !== BUNDLE)
    expect(documents).toHaveLength(1)
  })

  it('goes into the repository that keeps attestations', async () => {
    await attestLarge({ 'attestation-repository': `${registry.host}/acme/evidence` })
    expect(registry.repository('acme/app').blobs.has(digest)).toBe(false)
    const [, bundle] = attachedTo('acme/evidence', image.root.digest)
    expect(JSON.stringify(statementOf('acme/evidence', bundle))).toContain(`/v2/acme/evidence/blobs/${digest}`)
  })

  it('is attested whole where no registry takes part', async () => {
    const { bundles } = await attestLarge({ store: 'file', 'bundle-dir': 'large' })
    expect(bundles.map(({ predicateType }) => predicateType)).toEqual(['https://spdx.dev/Document/v2.3'])
    expect(attachedTo('acme/app', image.root.digest)).toEqual([])
  })

  it('leaves no reference to a document that the registry did not take', async () => {
    bench.testbed.inject('registry-upload', { kind: 'status', status: 413 })
    expect(outcomeOf(await attestLarge())).toMatch(/^bad-input/)
    expect(attachedTo('acme/app', image.root.digest)).toEqual([])
  })

  it('that is small is attested whole', async () => {
    const small = JSON.parse(large.toString('utf8'))
    await fs.writeFile(join(bench.workspace, 'small.spdx.json'), JSON.stringify({ ...small, comment: '' }))
    const { notices, bundles } = await attestLarge({ 'sbom-path': 'small.spdx.json' })
    expect([bundles.map(({ kind }) => kind), notices]).toEqual([['spdx'], []])
  })
})

describe('push-to-registry, as in actions/attest', () => {
  const pushed = (more: Record<string, string> = {}) =>
    attest(
      bench.inputs({
        'subject-name': `${registry.host}/Acme/App:v1`,
        'subject-digest': image.root.digest,
        'push-to-registry': 'true',
        ...PREDICATE,
        ...more,
      }),
      bench.ports(),
    )

  it('stores in GitHub and attaches, under the name in lower case without its tag', async () => {
    const result = await pushed()
    expect(outcomeOf(result)).toBe('verified')
    expect(result.bundles[0]?.stored.map(({ store }) => store)).toEqual(['github', 'oci'])
    expect(result.bundles[0]?.subjects[0]?.name).toBe(`${registry.host}/acme/app`)
    expect(attachedTo('acme/app', image.root.digest)).toHaveLength(1)
  })

  it.each<[string, Record<string, string>, string]>([
    [
      'several subjects',
      { 'subject-digest': '', 'subject-name': '', 'subject-checksums': `${'a'.repeat(64)}  a\n${'b'.repeat(64)}  b\n` },
      'SUBJECT',
    ],
    ['another digest than sha256', { 'subject-digest': `sha512:${'a'.repeat(128)}` }, 'SUBJECT'],
    ['a name without a registry', { 'subject-name': 'acme/app' }, 'SUBJECT'],
    ['an image that is not there', { 'subject-digest': `sha256:${'a'.repeat(64)}` }, 'IMAGE_NOT_FOUND'],
  ])('refuses %s before any login', async (_, more, code) => {
    expect(outcomeOf(await pushed(more))).toBe(`bad-input ${code}`)
    expect(logins()).toBe(0)
  })

  it("takes the one image of the runner's own list, and no file of it", async () => {
    const list = join(bench.tempDir, 'list.json')
    const subjects = [
      { name: 'app.tgz', digest: `sha256:${'a'.repeat(64)}`, kind: 'file' },
      { name: `${registry.host}/acme/app`, digest: image.root.digest, kind: 'oci' },
    ]
    await fs.writeFile(list, JSON.stringify({ version: 1, subjects }))
    const ports = bench.ports({ job: { artifactsList: list } })
    const result = await attest(bench.inputs({ 'push-to-registry': 'true', ...PREDICATE }), ports)
    expect(outcomeOf(result)).toBe('verified')
    expect(result.bundles[0]?.subjects).toHaveLength(1)
  })

  it('K08 records where the image is', async () => {
    const result = await pushed({ 'create-storage-record': 'true', 'subject-version': '1.2.3' })
    const [record] = bench.testbed.github.repositories.get('acme/app')?.storageRecords ?? []
    expect(record).toMatchObject({
      name: `${registry.host}/acme/app`,
      digest: image.root.digest,
      version: '1.2.3',
      registry_url: `https://${registry.host}`,
    })
    expect(result.storageRecordIds).toEqual([String(record?.id)])
  })

  it('K08 says so when no record is made, and the rest is good', async () => {
    bench.testbed.github.permissions['artifact-metadata'] = 'none'
    const result = await pushed({ 'create-storage-record': 'true' })
    expect(outcomeOf(result)).toBe('verified')
    expect(result.storageRecordIds).toEqual([])
    expect(result.notices.join('\n')).toContain('artifact-metadata: write')
    expect(attachedTo('acme/app', image.root.digest)).toHaveLength(1)
  })

  it.each([
    ['is not asked for', { 'create-storage-record': 'false' }, 'Organization' as const],
    ['the owner is a person', { 'create-storage-record': 'true' }, 'User' as const],
  ])('K08 makes no record where %s, and is silent', async (_, inputs, ownerType) => {
    bench.testbed.github.addRepository('acme/app', { ownerType })
    const result = await pushed(inputs)
    bench.testbed.github.addRepository('acme/app', { ownerType: 'Organization' })
    expect(bench.asked('github-storage-records')).toBe(0)
    expect(result.notices).toEqual([])
  })
})

describe('a registry that fails', () => {
  it('lets nobody sign who may not push', async () => {
    Object.assign(registry, { auth: 'token', rights: 'pull' })
    const login = { 'registry-username': registry.username, 'registry-password': registry.password }
    const result = await attestImages(at('acme/app'), login)
    expect(outcomeOf(result)).toBe('bad-input REGISTRY_PERMISSION')
    expect(logins()).toBe(0)
    expect(bench.testbed.github.attestations).toEqual([])
  })

  it('K03 after GitHub has the attestation: the step fails, and says what exists', async () => {
    bench.testbed.inject('registry-manifest', {
      kind: 'replace',
      alter: (reply, { method }) =>
        method === 'PUT' ? { status: 403, body: { errors: [{ code: 'DENIED' }] } } : reply,
    })
    const result = await attestImages(at('acme/app'))
    expect(result.outcome).not.toBe('verified')
    expect(result.bundles[0]?.stored).toEqual([expect.objectContaining({ store: 'github', id: expect.any(String) })])
    expect(result.notices.join('\n')).toContain('What is listed exists')
    bench.testbed.heal()
    expect(outcomeOf(await attestImages(at('acme/app')))).toBe('verified')
  })

  it('K03 with the second of two images: the first is named as attached', async () => {
    bench.testbed.inject('registry-manifest', {
      kind: 'replace',
      alter: (reply, { method, url }) =>
        method === 'PUT' && url.pathname.includes('/acme/multi/')
          ? { status: 403, body: { errors: [{ code: 'DENIED' }] } }
          : reply,
    })
    const result = await attestImages(`${at('acme/app')}\n${at('acme/multi', index)}`, { store: 'oci' })
    expect(result.failure?.message).toContain(
      `before that the bundle was attached as ${registry.host}/acme/app@sha256:`,
    )
    expect(attachedTo('acme/app', image.root.digest)).toHaveLength(1)
  })

  it('D09 without a list of referrers, the bundle is found through the fallback tag', async () => {
    registry.hasReferrers = false
    expect(outcomeOf(await attestImages(at('acme/app')))).toBe('verified')
    expect(outcomeOf(await signImages(at('acme/app')))).toBe('verified')
    const listed = registry.manifest('acme/app', image.root.digest.replace(':', '-')).manifests
    expect(Array.isArray(listed) ? listed.length : 0).toBe(2)
  })

  it.each([true, false])('D10 D11 no writer of one digest is lost, with entity tags: %s', async (hasEntityTags) => {
    Object.assign(registry, { hasReferrers: false, hasEntityTags })
    const results = await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        attestImages(at('acme/app'), { 'predicate-type': `https://example.test/${name}/v1` }),
      ),
    )
    expect(results.map(outcomeOf)).toEqual(['verified', 'verified', 'verified'])
    const listed = registry.manifest('acme/app', image.root.digest.replace(':', '-')).manifests
    expect(Array.isArray(listed) ? listed.length : 0).toBe(3)
  })
})

describe('the login', () => {
  it('S01 of the inputs is used, and is in nothing that is shown', async () => {
    Object.assign(registry, { auth: 'basic', anonymousPull: false })
    const result = await attestImages(at('acme/app'), {
      'registry-username': registry.username,
      'registry-password': registry.password,
    })
    expect(outcomeOf(result)).toBe('verified')
    expect(JSON.stringify(result) + bench.said.join('\n')).not.toContain(registry.password)
  })

  it('S01 stays out of failures too', async () => {
    Object.assign(registry, { auth: 'basic', anonymousPull: false })
    const password = `wrong-${createHash('sha256').update('x').digest('hex')}`
    const result = await attestImages(at('acme/app'), { 'registry-username': 'octocat', 'registry-password': password })
    expect(result.outcome).toBe('bad-input')
    expect(JSON.stringify(result) + bench.said.join('\n')).not.toContain(password)
  })

  it.each([
    ['half of it', { 'registry-username': 'octocat' }],
    ['the other half', { 'registry-password': 'secret-word' }],
  ])('%s is refused', async (_, inputs) => {
    const result = await attestImages(at('acme/app'), inputs)
    expect(outcomeOf(result)).toBe('bad-input INPUT')
    expect(JSON.stringify(result)).not.toContain('secret-word')
  })

  it('is for one registry: with two of them nobody gets it', async () => {
    const result = await attestImages(`${at('acme/app')} registry.example.test/x/y:v1`, {
      'registry-username': 'octocat',
      'registry-password': 'secret-word',
    })
    expect(outcomeOf(result)).toBe('bad-input INPUT')
    expect(bench.asked('registry-manifest')).toBe(0)
  })
})

describe('the same bundle again', () => {
  it('K01 is the same manifest', async () => {
    const { openOciStore } = await import('../storage/index.ts')
    await attestImages(at('acme/app'))
    const [found] = registry.referrers('acme/app', image.root.digest)
    const manifest = registry.manifest('acme/app', found?.digest ?? '')
    const [layer] = Array.isArray(manifest.layers) ? manifest.layers : []
    const digest = isJsonObject(layer) ? String(layer.digest) : ''
    const text = String(registry.repository('acme/app').blobs.get(digest))
    const client = await bench.ports().openRegistry?.({ kind: 'configured' })
    if (client === undefined) throw new Error('no client')
    const { descriptor } = await client.resolve({
      repository: { registry: registry.host, name: 'acme/app' },
      digest: image.root.digest,
    })
    const store = await openOciStore({ registry: client })
    const bundle = parseJson(text, { what: 'bundle' })
    const { subjectFromDescriptor } = await import('../subject/index.ts')
    const subject = {
      ...subjectFromDescriptor({ name: 'x', digest: { sha256: image.root.digest.slice(7) } }),
      image: { repository: { registry: registry.host, name: 'acme/app' }, descriptor },
    }
    const item = {
      bundle: isJsonObject(bundle) ? bundle : {},
      text,
      subjects: [subject],
      kind: 'review',
      fileName: 'x',
      signedAt: new Date('2020-01-01T00:00:00.500Z'),
    }
    const first = await store.put(item)
    expect(await store.put(item)).toEqual(first)
    const all = registry.referrers('acme/app', image.root.digest)
    expect(all).toHaveLength(2)
    expect(registry.manifest('acme/app', all[1]?.digest ?? '').annotations).toMatchObject({
      'org.opencontainers.image.created': '2020-01-01T00:00:00Z',
    })
  })
})
