import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  type FakeRegistry,
  type ImageContent,
  imageFromFolder,
  multiPlatformImage,
  placeImage,
  startTestbed,
  type Testbed,
  withBuildKitAttestations,
} from '@slsa-actions/testbed'
import { isJsonObject, type JsonObject } from '@slsa-actions/wire'
import type { SigningResult } from '../report/index.ts'
import { outcomeOf } from '../testing/image-bed.ts'
import { type Bench, openBench } from '../testing/ports.ts'
import { type InstanceFile, type RegistryLogin, signBuild } from './index.ts'

const BUILDERS = 'octo-org/builders/.github/workflows'
const JOB = {
  name: 'release / build',
  status: 'completed',
  conclusion: 'success',
  started_at: '2026-11-24T10:00:00Z',
  completed_at: '2026-11-24T10:05:00Z',
  labels: ['ubuntu-24.04'],
  runner_name: 'GitHub Actions 11',
  runner_group_id: 0,
  runner_group_name: 'GitHub Actions',
}
const PASSWORD = 'p@ss w0rd-of-the-registry'
const LOGIN = { 'registry-username': 'octo', 'registry-password': PASSWORD }
const BOTH = 'linux/amd64,linux/arm64'

let bench: Bench
let other: Testbed
let registry: FakeRegistry
let own: InstanceFile
let index: ImageContent
let single: ImageContent
let platforms: string[]

beforeAll(async () => {
  bench = await openBench('private')
  other = await startTestbed()
  registry = bench.testbed.registry
  const json = async (path: string): Promise<unknown> => JSON.parse(await fs.readFile(path, 'utf8'))
  const { signingConfig, trustedRoot } = bench.testbed.files
  const instance = { signingConfig: await json(signingConfig), trustedRoot: await json(trustedRoot) }
  own = { bytes: Buffer.from(JSON.stringify(instance)), source: 'instance.json' }
  const folder = join(bench.workspace, 'site')
  await fs.mkdir(folder)
  await fs.writeFile(join(folder, 'index.html'), 'hello')
  single = imageFromFolder(folder)
  const plain = multiPlatformImage(folder, { at: 'srv' })
  platforms = [...plain.manifests.keys()].filter((digest) => digest !== plain.root.digest)
  index = withBuildKitAttestations(plain, () => [{ predicateType: 'https://spdx.dev/Document' }])
})
beforeEach(() => {
  for (const fake of [registry, other.registry]) {
    fake.repositories.clear()
    Object.assign(fake, { auth: 'none', anonymousPull: true, rights: 'push', username: 'octo', password: PASSWORD })
  }
  placeImage(registry, 'acme/app', index, 'old')
  placeImage(registry, 'acme/one', single)
  start('build-container')
})
afterAll(async () => {
  await other.close()
  await bench.close()
})

/** The signing job of a builder runs, after a build job that succeeded. */
function start(builder: string, build: JsonObject = {}): void {
  bench.reset({
    job: 'release / sign',
    reusableWorkflow: { ref: `${BUILDERS}/${builder}.yml@refs/tags/v1.2.3`, sha: 'b'.repeat(40) },
  })
  const { runId, repository } = bench.testbed.oidc.job
  const jobs = bench.testbed.github.repositories.get(repository)?.jobs[`${runId}/1`]
  jobs?.push({ id: 1, run_attempt: 1, ...JOB, ...build })
}

/** What the signing job of build-container.yml makes of the index, with what differs. */
function signed(
  inputs: Record<string, string> = {},
  changes: Parameters<Bench['ports']>[0] = {},
): Promise<SigningResult> {
  const given = {
    builder: 'container',
    image: `${registry.host}/acme/app`,
    'image-digest': index.root.digest,
    'build-job': 'build',
    'build-attempt': '1',
    inputs: '{"platforms":"linux/amd64,linux/arm64"}',
    ...inputs,
  }
  return signBuild(bench.inputs(given), bench.ports(changes), own)
}

/** The same of attest-container.yml. */
function attested(inputs: Record<string, string> = {}, changes: Parameters<Bench['ports']>[0] = {}) {
  start('attest-container')
  return signed({ builder: 'attest-container', store: 'none', ...inputs }, changes)
}

const logins = (): number => bench.asked('fulcio') + bench.asked('rekor-v2') + bench.asked('tsa')

/** A refusal for which nobody was asked to sign anything, and that left nothing in the registry. */
async function expectNothing(result: Promise<SigningResult>, outcome: string): Promise<string> {
  const { failure, bundles, outcome: found, subjectsDigest } = await result
  expect([
    outcomeOf({ outcome: found, ...(failure === undefined ? {} : { failure }) }),
    bundles,
    subjectsDigest,
  ]).toEqual([outcome, [], undefined])
  expect(logins()).toBe(0)
  expect(registry.referrers('acme/app', index.root.digest)).toEqual([])
  return failure?.message ?? ''
}

/** Statements attached to a digest. */
function statementsOn(digest: string, name = 'acme/app', where = registry): JsonObject[] {
  return where.referrers(name, digest).map((found) => {
    const [layer] = where.manifest(name, found.digest).layers as JsonObject[]
    const bundle = JSON.parse(String(where.repository(name).blobs.get(String(layer?.digest))))
    return JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8'))
  })
}

describe('a build that pushed an image', () => {
  it('gets a provenance about the index and every platform in it, attached to each of them', async () => {
    const result = await signed({ 'image-platforms': BOTH })
    expect(outcomeOf(result)).toBe('verified')
    const expected = [index.root.digest, ...platforms]
    const name = `${registry.host}/acme/app`
    expect(result.bundles[0]?.subjects.map((subject) => `${subject.name}@sha256:${subject.digest.sha256}`)).toEqual(
      expected.map((digest) => `${name}@${digest}`),
    )
    for (const digest of expected) expect(statementsOn(digest)).toHaveLength(1)
    const [statement] = statementsOn(index.root.digest)
    expect(statement).toMatchObject({
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {
        buildDefinition: {
          buildType: 'https://github.com/octo-org/builders/buildtypes/container/v1',
          externalParameters: { inputs: { platforms: BOTH } },
          internalParameters: { build: { job: 'release / build', cache: 'none' } },
        },
      },
    })
  })

  it('gets its tags when the provenance is there, and no other tag is touched', async () => {
    placeImage(registry, 'acme/app', single, 'latest')
    const result = await signed({ 'image-tags': 'v1.2.3, latest\nv1' })
    expect(outcomeOf(result)).toBe('verified')
    const { tags } = registry.repository('acme/app')
    expect([tags.get('v1.2.3'), tags.get('latest'), tags.get('v1')]).toEqual(Array(3).fill(index.root.digest))
    expect(result.notices.join()).toContain(`${registry.host}/acme/app:v1.2.3, ${registry.host}/acme/app:latest`)
    const puts = bench.testbed.requests.filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/'))
    const first = puts.findIndex(({ path }) => path.endsWith('/v1.2.3'))
    expect(puts.slice(first).map(({ path }) => path.split('/').at(-1))).toEqual(['v1.2.3', 'latest', 'v1'])
  })

  it('D17 is meant by its digest, wherever its tags lead by now', async () => {
    registry.repository('acme/app').tags.set('old', single.root.digest)
    const result = await signed()
    expect(result.bundles[0]?.subjects[0]?.digest).toEqual({ sha256: index.root.digest.slice(7) })
  })

  it.each([
    ['the same list in another order', 'linux/arm64 , linux/amd64', 'acme/app'],
    ['a variant that says nothing more', 'linux/amd64,linux/arm64/v8', 'acme/app'],
    ['another name of an architecture', 'linux/x86_64,linux/aarch64', 'acme/app'],
    ['one platform, which stands in the configuration', 'linux/amd64', 'acme/one'],
  ])('may be for %s', async (_, list, name) => {
    const content = name === 'acme/one' ? single : index
    const image = { image: `${registry.host}/${name}`, 'image-digest': content.root.digest }
    expect(outcomeOf(await signed({ ...image, 'image-platforms': list }))).toBe('verified')
  })

  it.each([
    ['one platform more', 'linux/amd64,linux/arm64,linux/s390x', 'acme/app'],
    ['one platform less', 'linux/amd64', 'acme/app'],
    ['another system', 'windows/amd64,linux/arm64', 'acme/app'],
    ['another variant', 'linux/amd64,linux/arm/v6', 'acme/app'],
    ['another one than its configuration says', 'linux/arm64', 'acme/one'],
  ])('is refused where it was to be for %s', async (_, list, name) => {
    const content = name === 'acme/one' ? single : index
    const image = { image: `${registry.host}/${name}`, 'image-digest': content.root.digest }
    const message = await expectNothing(signed({ ...image, 'image-platforms': list }), 'refused HANDOVER')
    expect(message).toContain('what was to be built is for')
  })

  it('is refused where GitHub says otherwise about the job that built', async () => {
    start('build-container', { runner_group_id: 1, runner_group_name: 'Default', runner_name: 'ours' })
    expect(outcomeOf(await signed())).toBe('refused BUILD_JOB')
    expect(logins()).toBe(0)
  })

  it('is not signed for in another workflow', async () => {
    for (const file of ['build-generic', 'attest-container']) {
      start(file)
      expect(outcomeOf(await signed())).toBe('refused BUILDER')
    }
  })

  it('gets no tag where nothing could be signed', async () => {
    const heal = bench.testbed.inject('fulcio', { kind: 'status', status: 400 })
    expect((await signed({ 'image-tags': 'v1' })).outcome).not.toBe('verified')
    heal()
    expect(registry.repository('acme/app').tags.has('v1')).toBe(false)
  })

  it('tells what is there where a tag could not be put', async () => {
    const heal = bench.testbed.inject('registry-manifest', {
      kind: 'replace',
      alter: (reply, { method, url }) =>
        method === 'PUT' && url.pathname.endsWith('/v2')
          ? { status: 403, body: '{"errors":[{"code":"DENIED"}]}' }
          : reply,
    })
    const result = await signed({ 'image-tags': 'v1,v2' })
    heal()
    expect([result.outcome, result.subjectsDigest, result.bundles.length]).toEqual(['bad-input', undefined, 1])
    expect(result.notices.join()).toMatch(/:v1 now.*not all of its tags are/)
  })
})

describe('an image that is not what was said', () => {
  it.each<[string, () => Record<string, string>, string]>([
    ['a digest that nothing has', () => ({ 'image-digest': `sha256:${'0'.repeat(64)}` }), 'bad-input IMAGE_NOT_FOUND'],
    ['the digest of another image', () => ({ 'image-digest': single.root.digest }), 'bad-input IMAGE_NOT_FOUND'],
    ['another repository', () => ({ image: `${registry.host}/acme/none` }), 'bad-input IMAGE_NOT_FOUND'],
    ['a digest of another kind', () => ({ 'image-digest': `sha512:${'0'.repeat(128)}` }), 'bad-input INPUT'],
    ['C02 a short digest', () => ({ 'image-digest': 'sha256:abc' }), 'bad-input INPUT'],
    ['no digest', () => ({ 'image-digest': '' }), 'bad-input INPUT'],
    ['no image', () => ({ image: '' }), 'bad-input INPUT'],
    ['an image with a tag', () => ({ image: `${registry.host}/acme/app:old` }), 'bad-input REFERENCE'],
    ['an image with a digest', () => ({ image: `${registry.host}/acme/app@${single.root.digest}` }), 'bad-input REFERENCE'],
    ['D14 a user in its name', () => ({ image: `${registry.host}@evil.example/acme/app` }), 'bad-input REFERENCE'],
    ['D14 capital letters', () => ({ image: `${registry.host}/Acme/app` }), 'bad-input REFERENCE'],
    ['a URL', () => ({ image: `https://${registry.host}/acme/app` }), 'bad-input REFERENCE'],
    ['a tag with the name of an image', () => ({ 'image-tags': 'ghcr.io/acme/app:v1' }), 'bad-input INPUT'],
    ['a tag where the attestations of another image are', () => ({ 'image-tags': `sha256-${'0'.repeat(64)}` }), 'bad-input INPUT'],
    ['S06 a tag with a path', () => ({ 'image-tags': '../../blobs/uploads' }), 'bad-input INPUT'],
    ['a platform that is none', () => ({ 'image-platforms': 'linux' }), 'bad-input INPUT'],
    ['a place for the provenance with a tag', () => ({ 'provenance-repository': `${registry.host}/acme/x:1` }), 'bad-input REFERENCE'],
  ])('%s: nothing is signed', async (_, inputs, outcome) => {
    await expectNothing(signed(inputs()), outcome)
  }) // biome-ignore format: a table

  it('D01 bytes of another digest are refused', async () => {
    const bytes = Buffer.from(
      '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]}',
    )
    registry.repository('acme/app').manifests.set(index.root.digest, { mediaType: index.root.mediaType, bytes })
    await expectNothing(signed(), 'refused CONTENT_DIGEST')
  })

  it('N03 a registry that is down leaves it undecided', async () => {
    const heal = bench.testbed.inject('registry-manifest', { kind: 'status', status: 503 })
    expect((await signed()).outcome).toBe('undecided')
    heal()
    expect(logins()).toBe(0)
  })

  it('a registry that does not let us push is found before anything is signed', async () => {
    Object.assign(registry, { auth: 'token', rights: 'pull' })
    await expectNothing(signed(LOGIN), 'bad-input REGISTRY_PERMISSION')
  })
})

describe('the login of a registry', () => {
  const sentTo = (testbed: Testbed, from = 0): string[] =>
    testbed.requests.slice(from).flatMap(({ headers }) => headers.authorization ?? [])
  const basic = `Basic ${Buffer.from(`octo:${PASSWORD}`).toString('base64')}`
  const elsewhere = (): string => `${other.registry.host}/acme/proofs`

  it('is used, and is in no word of the result', async () => {
    Object.assign(registry, { auth: 'basic', anonymousPull: false })
    expect(outcomeOf(await signed())).toMatch(/^bad-input REGISTRY_/)
    const result = await signed({ ...LOGIN, 'image-tags': 'v1' })
    expect(outcomeOf(result)).toBe('verified')
    expect(JSON.stringify(result) + bench.said.join()).not.toContain(PASSWORD)
  })

  it('is asked of nobody else: this machine’s own logins are never used', async () => {
    const asked: RegistryLogin[] = []
    const openRegistry = bench.ports().openRegistry ?? (() => Promise.reject(new Error('none')))
    const ports = {
      openRegistry: (login: RegistryLogin) => {
        asked.push(login)
        return openRegistry(login)
      },
    }
    await signed({}, { ports })
    await signed(LOGIN, { ports })
    expect(asked.map(({ kind }) => kind)).toEqual(['anonymous', 'anonymous', 'password', 'password'])
  })

  it.each([
    ['a name alone', { 'registry-username': 'octo' }],
    ['a password alone', { 'registry-password': PASSWORD }],
    ['a password alone, for the provenance', { 'provenance-registry-password': PASSWORD }],
  ])('of %s is bad input', async (_, inputs) => {
    expect(await expectNothing(signed(inputs), 'bad-input INPUT')).not.toContain(PASSWORD)
  })

  it('D14 is not sent to another registry that is to keep the provenance', async () => {
    Object.assign(registry, { auth: 'basic' })
    const before = other.requests.length
    await expectNothing(signed({ ...LOGIN, 'provenance-repository': elsewhere() }), 'bad-input INPUT')
    expect(other.requests.length).toBe(before)
  })

  it('D14 of each registry reaches that one, where the provenance is kept apart', async () => {
    Object.assign(registry, { auth: 'basic', anonymousPull: false, username: 'reader', password: 'of the image' })
    Object.assign(other.registry, { auth: 'basic', anonymousPull: false })
    const before = bench.testbed.requests.length
    const result = await signed({
      'registry-username': 'reader',
      'registry-password': 'of the image',
      'provenance-repository': elsewhere(),
      'provenance-registry-username': 'octo',
      'provenance-registry-password': PASSWORD,
    })
    expect(outcomeOf(result)).toBe('verified')
    expect(statementsOn(index.root.digest, 'acme/proofs', other.registry)).toHaveLength(1)
    expect(registry.referrers('acme/app', index.root.digest)).toEqual([])
    expect([...new Set(sentTo(other))]).toEqual([basic])
    expect(sentTo(bench.testbed, before)).not.toContain(basic)
  })

  it.each([301, 307])('D05 does not follow a redirect with %i to another host', async (status) => {
    Object.assign(registry, { auth: 'basic', anonymousPull: false })
    const before = other.requests.length
    const location = `http://${other.registry.host}/v2/acme/app/manifests/${index.root.digest}`
    const heal = bench.testbed.inject('registry-manifest', { kind: 'redirect', status: status as 301, location })
    const result = await signed(LOGIN)
    heal()
    expect(result.outcome).not.toBe('verified')
    expect(other.requests.slice(before).map(({ headers }) => headers.authorization)).not.toContain(basic)
  })

  it('D06 does not follow an upload to another host', async () => {
    Object.assign(registry, { auth: 'basic', anonymousPull: false })
    const before = other.requests.length
    const heal = bench.testbed.inject('registry-upload', {
      kind: 'replace',
      alter: (reply) => ({
        ...reply,
        status: 202,
        headers: { ...reply.headers, location: `http://${other.registry.host}/v2/acme/app/blobs/uploads/1` },
      }),
    })
    const result = await signed(LOGIN)
    heal()
    expect(result.outcome).not.toBe('verified')
    expect(other.requests.slice(before).map(({ headers }) => headers.authorization)).not.toContain(basic)
  })
})

describe('attest-container, which only signs', () => {
  it('signs for the image that its caller names, by its digest, and asks nobody who built it', async () => {
    const result = await attested()
    expect(outcomeOf(result)).toBe('verified')
    expect(result.bundles[0]?.subjects.map(({ digest }) => digest.sha256)).toEqual([index.root.digest.slice(7)])
    expect(result.notices.join()).toContain('Attest-only')
    const [{ predicate } = { predicate: {} }] = statementsOn(index.root.digest)
    const definition = isJsonObject(predicate) ? predicate.buildDefinition : undefined
    expect(definition).toMatchObject({
      buildType: 'https://github.com/octo-org/builders/buildtypes/attest-container/v1',
    })
    expect(JSON.stringify(definition)).not.toContain('release / build')
    expect(bench.asked('github-jobs')).toBe(0)
    for (const digest of platforms) expect(statementsOn(digest)).toEqual([])
  })

  it('keeps the provenance where it was asked to, at the same registry by the same login', async () => {
    Object.assign(registry, { auth: 'basic', anonymousPull: false })
    const result = await attested({ ...LOGIN, 'provenance-repository': `${registry.host}/acme/proofs` })
    expect(outcomeOf(result)).toBe('verified')
    expect(statementsOn(index.root.digest, 'acme/proofs')).toHaveLength(1)
    expect(registry.referrers('acme/app', index.root.digest)).toEqual([])
  })

  it('does not sign for an image in a secret, while the input of the provenance is another', async () => {
    await expectNothing(attested({ inputs: '{"image":"ghcr.io/acme/other"}' }), 'bad-input INPUT')
  })

  it('does not sign for an image that is not there', async () => {
    await expectNothing(attested({ 'image-digest': single.root.digest }), 'bad-input IMAGE_NOT_FOUND')
  })

  it('does not sign in the job of a builder that builds', async () => {
    start('build-container')
    expect(outcomeOf(await signed({ builder: 'attest-container' }))).toBe('refused BUILDER')
  })
})
