import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  type ActionRun,
  type EndpointName,
  type FakeRegistry,
  type ImageContent,
  imageFromFolder,
  multiPlatformImage,
  placeImage,
  type RecordedRequest,
  type RequestTest,
} from '@slsa-actions/testbed'
import { openWorld, type World } from '../support/github-com.ts'
import type { ActionName, StepOverrides } from '../support/job.ts'
import { schemaErrors } from '../support/schemas.ts'
import { placesOf, tracesOf } from '../support/secrets.ts'

const NAME = 'acme/app'
const PROVENANCE = 'https://slsa.dev/provenance/v1'
const SBOM_TYPE = 'https://cyclonedx.org/bom'
const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1'
const SBOM = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] }

let world: World
let registry: FakeRegistry
let image: ImageContent
let index: ImageContent
let temp = ''
beforeAll(async () => {
  world = await openWorld('public')
  registry = world.testbed.registry
  world.file('site/index.html', '<h1>site</h1>')
  world.file('site.cdx.json', JSON.stringify(SBOM))
  image = imageFromFolder(join(world.workspace, 'site'))
  index = multiPlatformImage(join(world.workspace, 'site'), { at: 'srv' })
})
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'images-'))
  registry.repositories.clear()
  Object.assign(registry, {
    auth: 'none',
    anonymousPull: true,
    hasReferrers: true,
    hasEntityTags: true,
    rights: 'push',
  })
  placeImage(registry, NAME, image, 'v1')
  placeImage(registry, NAME, index, 'multi')
  world.testbed.github.addRepository('acme/app', { attestations: [] })
})
afterEach(() => {
  world.testbed.heal()
  rmSync(temp, { recursive: true, force: true })
})
afterAll(() => world.close())

const at = ({ root }: ImageContent): string => `${registry.host}/${NAME}@${root.digest}`
const tagged = (tag: string): string => `${registry.host}/${NAME}:${tag}`
const attachedTo = ({ root }: ImageContent): number => registry.referrers(NAME, root.digest).length

interface Result {
  readonly outcome: string
  readonly failure?: { readonly code: string; readonly message: string }
  readonly artifacts?: readonly { readonly accepted?: readonly { readonly source: string }[] }[]
}

/** The result of a step, which is what its schema says. */
function resultOf(run: ActionRun, action: ActionName): Result {
  const result = JSON.parse(readFileSync(run.outputs['result-path'] ?? '', 'utf8'))
  expect(schemaErrors(action, result)).toEqual([])
  return result
}

async function signed(
  action: ActionName,
  inputs: Record<string, string>,
  more: StepOverrides = {},
): Promise<ActionRun> {
  const run = await world.step(action, inputs, { temp: mkdtempSync(join(temp, 'step-')), ...more })
  expect([run.exitCode, run.outputs.outcome, run.errors]).toEqual([0, 'verified', []])
  resultOf(run, action)
  return run
}

/** How `verify` ends: its outcome, and the code of a failure. */
async function verdict(images: string, inputs: Record<string, string> = {}): Promise<string> {
  const run = await world.step('verify', { images, ...world.identity, ...inputs })
  const { failure } = resultOf(run, 'verify')
  expect(run.outputs.verified).toBe(failure === undefined ? 'true' : undefined)
  return [run.outputs.outcome, failure?.code].filter((word) => word !== undefined).join(' ')
}

describe.each([
  ['a registry that lists referrers', {}],
  ['a registry with fallback tags', { hasReferrers: false, hasEntityTags: false }],
])('%s', (_, facts: Partial<FakeRegistry>) => {
  beforeEach(() => {
    Object.assign(registry, facts)
  })

  it('an image is signed by its tag, and verified by tag and digest; what is not signed is refused', async () => {
    await signed('sign', { images: tagged('v1') })
    expect([await verdict(tagged('v1')), await verdict(at(image)), await verdict(at(index))]).toEqual([
      'verified',
      'verified',
      expect.stringMatching(/^refused /),
    ])
  })

  it('D18 an index and its platforms get provenance and a bill of materials, and each is verified by itself', async () => {
    const [provenance] = await Promise.all([
      signed('build-provenance', { images: at(index), 'image-scope': 'all', store: 'github, oci' }),
      signed('attest', { images: at(index), 'image-scope': 'all', 'sbom-path': 'site.cdx.json', store: 'oci' }),
    ])
    const platforms = registry.manifest(NAME, index.root.digest).manifests as { digest: string }[]
    const each = [index.root.digest, ...platforms.map(({ digest }) => digest)]
    expect(each.map((digest) => registry.referrers(NAME, digest).length)).toEqual([2, 2, 2])
    expect(provenance?.outputs['attestation-id']).toBe(String(world.testbed.github.attestations[0]?.id))
    const all = { 'require-all-platforms': 'true' }
    const verdicts = await Promise.all([
      verdict(tagged('multi'), { ...all, 'predicate-type': PROVENANCE }),
      verdict(tagged('multi'), { ...all, 'predicate-type': SBOM_TYPE }),
      verdict(`${registry.host}/${NAME}@${each[2]}`, { 'predicate-type': PROVENANCE }),
      verdict(tagged('multi'), { 'predicate-type': SIGNATURE }),
    ])
    expect(verdicts).toEqual(['verified', 'verified', 'verified', expect.stringMatching(/^refused /)])
  })
})

describe('an image that is not the one that was signed', () => {
  it('is refused when it was pushed under the same tag', async () => {
    await signed('sign', { images: tagged('v1') })
    world.file('evil/index.html', '<h1>evil</h1>')
    placeImage(registry, NAME, imageFromFolder(join(world.workspace, 'evil')), 'v1')
    expect(await verdict(tagged('v1'))).toMatch(/^refused /)
  })

  it('D01 is refused when the registry sends it for the digest of the other', async () => {
    await signed('sign', { images: tagged('v1') })
    const other = registry.manifest(NAME, index.root.digest)
    world.testbed.inject('registry-manifest', {
      kind: 'replace',
      alter: (reply, { url }) => (url.pathname.endsWith(image.root.digest) ? { ...reply, body: other } : reply),
    })
    expect(await verdict(at(image))).toBe('refused CONTENT_DIGEST')
  })
})

describe('what the inputs about images choose', () => {
  it('image-metadata: the images that docker buildx bake says it pushed', async () => {
    const target = ({ root }: ImageContent, tag: string): object => ({
      'containerimage.digest': root.digest,
      'image.name': tagged(tag),
    })
    world.file('bake.json', JSON.stringify({ app: target(image, 'v1'), multi: target(index, 'multi') }))
    await signed('sign', { 'image-metadata': 'bake.json' })
    expect(await verdict(`${at(image)}\n${at(index)}`)).toBe('verified')
  })

  it('attestation-repository: bundles lie in another repository, and are found by who names it', async () => {
    const elsewhere = { 'attestation-repository': `${registry.host}/acme/attestations` }
    await signed('sign', { images: tagged('v1'), ...elsewhere })
    expect(attachedTo(image)).toBe(0)
    expect([await verdict(tagged('v1')), await verdict(tagged('v1'), elsewhere)]).toEqual([
      expect.stringMatching(/^refused /),
      'verified',
    ])
  })

  it('registry-format both: the tag .sig alone verifies too', async () => {
    await signed('sign', { images: tagged('v1'), 'registry-format': 'both' })
    const { manifests, tags } = registry.repository(NAME)
    const referrers = registry.referrers(NAME, image.root.digest)
    for (const { digest } of referrers) manifests.delete(digest)
    expect([referrers.length, [...tags.keys()]]).toEqual([1, expect.arrayContaining([expect.stringMatching(/\.sig$/)])])
    expect(await verdict(tagged('v1'))).toBe('verified')
  })
})

describe('push-to-registry', () => {
  it('takes one subject by name and digest, as the peer does', async () => {
    const run = await signed('build-provenance', {
      'subject-name': `${registry.host}/${NAME}`,
      'subject-digest': image.root.digest,
      'push-to-registry': 'true',
    })
    expect([attachedTo(image), world.testbed.github.attestations.length]).toEqual([1, 1])
    expect(run.outputs['attestation-id']).toMatch(/^\d+$/)
    expect(await verdict(at(image), { 'predicate-type': PROVENANCE })).toBe('verified')
  })
})

describe('S01 the login of a registry', () => {
  /** What the registry was told to know who calls: the password in base64, and every token that it gave out. */
  const presented = (before: number): string[] => [
    ...new Set(
      world.testbed.requests
        .slice(before)
        .flatMap(({ headers }: RecordedRequest) => headers.authorization?.split(' ').slice(1) ?? []),
    ),
  ]

  async function stepsWith(password: string, more: StepOverrides = {}): Promise<[ActionRun[], string[]]> {
    const before = world.testbed.requests.length
    const login: Record<string, string> =
      password === '' ? {} : { 'registry-username': registry.username, 'registry-password': password }
    const debug = { ...more, env: { RUNNER_DEBUG: '1' } }
    const runs = [
      await world.step('sign', { images: tagged('v1'), ...login }, debug),
      await world.step('verify', { images: tagged('v1'), ...world.identity, ...login }, debug),
    ]
    const secrets = Object.fromEntries(
      [registry.password, password, ...presented(before)]
        .filter((text) => text !== '')
        .map((text, i) => [`${i}`, text]),
    )
    return [runs, runs.flatMap((run) => tracesOf(secrets, placesOf(run, world.workspace)))]
  }

  it.each(['basic', 'token'] as const)('opens it (%s), and stands nowhere', async (auth) => {
    Object.assign(registry, { auth, anonymousPull: false })
    const [runs, traces] = await stepsWith(registry.password)
    expect([runs.map(({ outputs }) => outputs.outcome), traces]).toEqual([['verified', 'verified'], []])
  })

  it('is taken from what docker login stored', async () => {
    Object.assign(registry, { auth: 'token', anonymousPull: false })
    const auth = Buffer.from(`${registry.username}:${registry.password}`).toString('base64')
    const folder = mkdtempSync(join(tmpdir(), 'docker-'))
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: { [registry.host]: { auth } } }))
    const [runs, traces] = await stepsWith('', { stepEnv: { DOCKER_CONFIG: folder } })
    rmSync(folder, { recursive: true })
    expect([runs.map(({ outputs }) => outputs.outcome), traces]).toEqual([['verified', 'verified'], []])
  })

  it.each(['basic', 'token'] as const)(
    'that is wrong (%s) is bad input before anything is signed, and stands nowhere',
    async (auth) => {
      Object.assign(registry, { auth, anonymousPull: false })
      const before = world.testbed.requests.length
      const [runs, traces] = await stepsWith('not-the-p@ssword/of anyone')
      expect([runs.map(({ outputs }) => outputs.outcome), traces]).toEqual([['bad-input', 'bad-input'], []])
      expect(world.testbed.requests.slice(before).map(({ endpoint }) => endpoint)).not.toContain('fulcio')
    },
  )

  it('that may only read is bad input before anything is signed', async () => {
    Object.assign(registry, { auth: 'token', rights: 'pull' })
    const before = world.testbed.requests.length
    const [[sign], traces] = await stepsWith(registry.password)
    expect([sign?.outputs.outcome, traces]).toEqual(['bad-input', []])
    expect(world.testbed.requests.slice(before).map(({ endpoint }) => endpoint)).not.toContain('fulcio')
  })
})

describe('K02 a machine that dies', () => {
  /** True at the first request of a kind that was carried out, or a later one. */
  const nth = (endpoint: EndpointName, method: string, count = 1): RequestTest => {
    let seen = 0
    return (request, phase) => {
      if (request.endpoint !== endpoint || request.method !== method || phase !== 'carried-out') return false
      seen += 1
      return seen === count
    }
  }
  const inputs = (): Record<string, string> => ({ images: tagged('v1'), store: 'github, oci' })

  it.each<[string, Partial<FakeRegistry>, RequestTest, [number, boolean]]>([
    ['after GitHub has its attestation', {}, nth('github-attestations', 'POST', 2), [0, false]],
    ['after the blob, before the manifest', {}, nth('registry-upload', 'PUT'), [0, false]],
    ['after the manifest', {}, nth('registry-manifest', 'PUT'), [1, true]],
    ['between manifest and fallback tag', { hasReferrers: false }, nth('registry-manifest', 'PUT'), [1, false]],
  ])('%s: the next run is good', async (_, facts, killWhen, [manifests, isFound]) => {
    Object.assign(registry, facts)
    const run = await world.step('build-provenance', inputs(), { temp, requests: world.testbed, killWhen })
    expect([run.signal, run.outputs]).toEqual(['SIGKILL', {}])
    expect(attachedTo(image)).toBe(manifests)
    const inRegistry = { 'bundle-from': 'oci', 'predicate-type': PROVENANCE }
    expect(await verdict(at(image), inRegistry)).toMatch(isFound ? /^verified$/ : /^refused /)
    await signed('build-provenance', inputs())
    expect([attachedTo(image), await verdict(at(image), inRegistry)]).toEqual([manifests + 1, 'verified'])
  })
})

describe('K03 a registry that fails after GitHub has stored the attestation', () => {
  it.each<[EndpointName, number, string]>([
    ['registry-upload', 503, 'undecided'],
    ['registry-manifest', 403, 'bad-input'],
  ])('%s answers %s: %s, and the attestation is named', async (endpoint, status, outcome) => {
    const stop = world.testbed.onRequest((request) => {
      if (request.endpoint === 'github-attestations' && world.testbed.github.attestations.length === 1)
        world.testbed.inject(endpoint, { kind: 'status', status })
    })
    const run = await world.step('build-provenance', { images: tagged('v1'), store: 'github, oci' }, { temp })
    stop()
    const id = String(world.testbed.github.attestations[0]?.id)
    expect([run.outputs.outcome, run.outputs['attestation-id']]).toEqual([outcome, id])
    expect(Object.keys(run.outputs).sort()).toEqual(['attestation-id', 'outcome', 'result-path'])
    expect(resultOf(run, 'build-provenance').failure).toBeDefined()
    const notices = run.annotations.map(({ message }) => message).join('\n')
    expect([notices, run.summary]).toEqual([
      expect.stringContaining('1 of them were stored'),
      expect.stringContaining(id),
    ])
    world.testbed.heal()
    expect(await verdict(tagged('v1'), { 'predicate-type': PROVENANCE })).toBe('verified')
  })
})

describe('K04 jobs of a matrix', () => {
  it.each([true, false])(
    'attach to one digest at once (conditional writes: %s): each is found',
    async (hasEntityTags) => {
      Object.assign(registry, { hasReferrers: false, hasEntityTags })
      const jobs = Array.from({ length: 6 }, () => signed('sign', { images: tagged('v1') }))
      await Promise.all(jobs)
      const run = await world.step('verify', { images: tagged('v1'), ...world.identity })
      expect(resultOf(run, 'verify').artifacts?.[0]?.accepted).toHaveLength(6)
    },
  )
})
