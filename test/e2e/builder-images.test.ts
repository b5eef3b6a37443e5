import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { suiteBuilders } from '@slsa-actions/core/slsa'
import {
  type ActionRun,
  type FakeRegistry,
  type ImageContent,
  imageFromFolder,
  multiPlatformImage,
  placeImage,
  startTestbed,
  type Testbed,
} from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'
import { BUILDER_REF, BUILDER_REPOSITORY, type BuilderCall, openBuilderCall } from '../support/builder.ts'
import { bundlesOf, expectNothingSigned, provenanceOf, resultOf } from '../support/builder-run.ts'
import { type Job, openJob } from '../support/job.ts'
import { placesOf, tracesOf } from '../support/secrets.ts'

const PASSWORD = 'correct-horse-battery-staple'
const LOGIN = { 'registry-username': 'octo', 'registry-password': PASSWORD }

let testbed: Testbed
let registry: FakeRegistry
let call: BuilderCall
let consumer: Job
let index: ImageContent
let single: ImageContent
beforeAll(async () => {
  testbed = await startTestbed()
  registry = testbed.registry
  call = openBuilderCall(testbed)
  consumer = openJob(testbed)
  consumer.file('map.json', JSON.stringify({ version: 1, builders: suiteBuilders(BUILDER_REPOSITORY) }))
  consumer.file('site/index.html', '<h1>site</h1>')
  index = multiPlatformImage(join(consumer.workspace, 'site'))
  single = imageFromFolder(join(consumer.workspace, 'site'), { at: 'srv' })
})
beforeEach(() => {
  registry.repositories.clear()
  Object.assign(registry, { auth: 'none', anonymousPull: true, username: 'octo', password: PASSWORD })
  placeImage(registry, 'acme/app', index)
  start('build-container')
})
afterAll(async () => {
  consumer.close()
  call.close()
  await testbed.close()
})

const ref = (builder: string): string => BUILDER_REF.replace('build-generic', builder)

function start(builder: string, build: JsonObject = {}): void {
  call.start({ reusableWorkflow: { ref: ref(builder), sha: 'b'.repeat(40) } }, build)
}

/** The signing job of build-container.yml after a build that pushed the index. */
function sign(inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  return call.sign({
    builder: 'container',
    folder: '',
    'subjects-digest': '',
    image: `${registry.host}/acme/app`,
    'image-digest': index.root.digest,
    'image-platforms': 'linux/amd64,linux/arm64',
    inputs: '{"platforms":"linux/amd64,linux/arm64"}',
    ...inputs,
  })
}

function attest(inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  start('attest-container')
  return sign({
    builder: 'attest-container',
    'build-job': '',
    'build-attempt': '',
    'image-platforms': '',
    store: 'none',
    ...inputs,
  })
}

/** What a consumer who lists the builders finds out about an image. */
function verified(image: string, builder: string, inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  return consumer.step('verify', {
    images: `${registry.host}/${image}`,
    'builder-map': 'map.json',
    'certificate-identity': `https://github.com/${ref(builder)}`,
    'certificate-oidc-issuer': testbed.issuer,
    'source-repository': 'acme/app',
    'predicate-type': 'https://slsa.dev/provenance/v1',
    'deny-self-hosted-runners': 'false',
    ...inputs,
  })
}

describe('an image of build-container.yml', () => {
  it('is Build L3 for a consumer, by its tag, and so is each of its platforms', async () => {
    Object.assign(registry, { auth: 'token', anonymousPull: true })
    const run = await sign({ ...LOGIN, 'image-tags': 'v1.2.3' })
    expect(bundlesOf(run)).toHaveLength(1)
    const strict = { 'minimum-level': '3', 'require-all-platforms': 'true' }
    const verdict = await verified('acme/app:v1.2.3', 'build-container', strict)
    expect([verdict.exitCode, verdict.outputs.level, verdict.errors]).toEqual([0, '3', []])
    const [, platform] = registry.manifest('acme/app', index.root.digest).manifests as { digest: string }[]
    expect((await verified(`acme/app@${platform?.digest}`, 'build-container', { 'minimum-level': '3' })).exitCode).toBe(
      0,
    )
    expect(run.outputs['subjects-digest']).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  it('S01 shows its password nowhere, signed or refused', async () => {
    Object.assign(registry, { auth: 'basic', anonymousPull: false })
    const good = await sign(LOGIN)
    expect(good.outputs.outcome).toBe('success')
    const refused = await sign({ ...LOGIN, 'image-digest': single.root.digest })
    expect(refused.exitCode).toBe(2)
    for (const run of [good, refused]) expect(tracesOf({ password: PASSWORD }, placesOf(run))).toEqual([])
  })

  it.each<[string, JsonObject, Record<string, string>]>([
    [
      'a runner of one’s own',
      { runner_group_id: 1, runner_group_name: 'Default', runner_name: 'ours' },
      { 'allow-self-hosted': 'true' },
    ],
    ['a shared cache', {}, { 'shared-cache': 'true' }],
  ])('is Build L2 with %s', async (_, build, inputs) => {
    start('build-container', build)
    expect(resultOf(await sign(inputs)).notices.join()).toContain('Build L2')
    expect((await verified(`acme/app@${index.root.digest}`, 'build-container')).outputs.level).toBe('2')
  })

  it('has the parameters of the call, and who built it by the jobs API', async () => {
    const { externalParameters, internalParameters } = provenanceOf(await sign()).predicate.buildDefinition
    expect(externalParameters.inputs).toEqual({ platforms: 'linux/amd64,linux/arm64' })
    expect(internalParameters.build).toMatchObject({ job: 'release / build', runner_environment: 'github-hosted' })
  })

  it.each(['pull_request', 'merge_group'])('is not signed for on %s, where nothing was pushed', async (eventName) => {
    call.start({ eventName, reusableWorkflow: { ref: ref('build-container'), sha: 'b'.repeat(40) } })
    const run = await sign({ 'image-digest': '', 'build-attempt': '1' })
    expect([run.exitCode, run.outputs.outcome, run.outputs['bundle-folder']]).toEqual([0, 'success', undefined])
  })

  it.each<[string, () => Record<string, string>, [number, string]]>([
    ['a digest that was never pushed', () => ({ 'image-digest': single.root.digest }), [2, 'IMAGE_NOT_FOUND']],
    ['an image for other platforms', () => ({ 'image-platforms': 'linux/amd64' }), [1, 'HANDOVER']],
    ['no digest', () => ({ 'image-digest': '' }), [2, 'INPUT']],
    ['an attempt that was not', () => ({ 'build-attempt': '7' }), [1, 'BUILD_JOB']],
    ['files', () => ({ builder: 'generic', folder: '/nowhere' }), [2, 'INPUT']],
  ])('gets no signature for %s', async (_, inputs, expected) => {
    await expectNothingSigned(call, expected, () => sign(inputs()))
    expect(registry.referrers('acme/app', index.root.digest)).toEqual([])
  })

  it('D01 gets no signature where the registry sends other bytes', async () => {
    const other = Buffer.from(
      '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]}',
    )
    const { mediaType } = index.root
    registry.repository('acme/app').manifests.set(index.root.digest, { mediaType, bytes: other })
    await expectNothingSigned(call, [1, 'CONTENT_DIGEST'], () => sign())
  })
})

describe('an image that attest-container.yml signs for', () => {
  it('is Build L2, wherever it was built', async () => {
    placeImage(registry, 'acme/app', single)
    await attest({ 'image-digest': single.root.digest })
    const at = `acme/app@${single.root.digest}`
    expect((await verified(at, 'attest-container')).outputs.level).toBe('2')
    expect((await verified(at, 'attest-container', { 'minimum-level': '3' })).exitCode).toBe(1)
    // Of the other one in the repository nothing is known.
    expect((await verified(`acme/app@${index.root.digest}`, 'attest-container')).exitCode).toBe(1)
  })

  it('has its provenance where it was to be kept, and is verified there', async () => {
    const run = await attest({ 'provenance-repository': `${registry.host}/acme/proofs` })
    expect(run.outputs.outcome).toBe('success')
    const place = { 'attestation-repository': `${registry.host}/acme/proofs` }
    const at = `acme/app@${index.root.digest}`
    expect((await verified(at, 'attest-container', place)).outputs.level).toBe('2')
    expect((await verified(at, 'attest-container')).exitCode).toBe(1)
  })
})
