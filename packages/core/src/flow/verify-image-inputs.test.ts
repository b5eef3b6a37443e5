import fs from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type FakeRegistry, type ImageContent, rootManifest } from '@slsa-actions/testbed'
import type { VerifyResult } from '../report/index.ts'
import { openRegistryFinder } from '../storage/index.ts'
import { subject } from '../testing/bundles.ts'
import { hexOf, IDENTITY, outcomeOf, REPOSITORY, REVIEW, SIGNATURE, useImageBed } from '../testing/image-bed.ts'
import type { Bench } from '../testing/ports.ts'
import { putLegacy, signatureLayer, simpleSigning } from '../testing/registry-bundles.ts'
import { demandOf, profileOf } from '../testing/sigstore.ts'
import { type PolicyEngine, type PolicyFacts, verify } from './index.ts'
import { type Judge, judgeArtifact } from './judge.ts'

const bed = useImageBed()
const { attach, bundleOf, named, verified } = bed
let bench: Bench
let registry: FakeRegistry
let image: ImageContent
let index: ImageContent
beforeAll(() => {
  ;({ bench, registry, image, index } = bed.open())
})

describe('images with what else verify knows', () => {
  const shown: PolicyFacts[] = []
  const policies: PolicyEngine = {
    open: async () => ({
      keys: [],
      digest: { sha256: '0'.repeat(64) },
      evaluate: (facts) => {
        shown.push(facts)
        const verdict = facts.attestations.length > 1 ? 'pass' : 'fail'
        return { verdict, reason: 'two are wanted', rules: [{ id: 'two', verdict, reason: 'two are wanted' }] }
      },
    }),
  }
  const byPolicy = (inputs: Record<string, string> = {}): Promise<VerifyResult> =>
    verify(
      bench.inputs({ 'signing-config': '', images: named(), policy: 'policy.yaml', ...inputs }),
      bench.ports({ ports: { policies } }),
    )

  beforeEach(async () => {
    shown.length = 0
    await fs.writeFile(join(bench.workspace, 'policy.yaml'), 'version: 1')
  })

  it('shows a policy the name of the image, and looks further where it does not pass', async () => {
    attach(bundleOf())
    bench.testbed.github.putAttestation('acme/app', bundleOf(), { digests: [image.root.digest], predicateType: REVIEW })
    expect(outcomeOf(await byPolicy())).toBe('verified')
    expect(shown.map(({ name, attestations }) => [name, attestations.length])).toEqual([
      [`${registry.host}/${REPOSITORY}`, 1],
      [`${registry.host}/${REPOSITORY}`, 2],
    ])
  })

  it('shows a policy the name of an image whose registry is not asked', async () => {
    await fs.writeFile(
      join(bench.workspace, 'two.jsonl'),
      `${JSON.stringify(bundleOf())}\n${JSON.stringify(bundleOf())}\n`,
    )
    expect(outcomeOf(await byPolicy({ bundle: 'two.jsonl' }))).toBe('verified')
    expect(shown.map(({ name }) => name)).toEqual([`${registry.host}/${REPOSITORY}`])
    expect(bench.asked('registry-manifest')).toBe(0)
  })

  it('is refused by a policy that no place satisfies', async () => {
    attach(bundleOf())
    expect(outcomeOf(await byPolicy())).toBe('refused POLICY')
  })

  it('writes a summary about the index and each platform that was demanded', async () => {
    const platforms = rootManifest(index).manifests as unknown as ImageContent['root'][]
    const all = [index, ...platforms.map((root) => ({ ...index, root }))]
    attach(bundleOf({ about: all }), index)
    attach(bundleOf({ about: all, type: 'https://example.test/other' }), index)
    const passed = await byPolicy({
      images: named(index),
      'require-all-platforms': 'true',
      vsa: 'unsigned',
      'verifier-id': 'https://acme.example/verifier',
      'resource-uri': `oci://${named(index)}`,
      'bundle-dir': 'summaries',
    })
    expect(outcomeOf(passed)).toBe('verified')
    const { subject: about } = JSON.parse(await fs.readFile(passed.vsa?.path ?? '', 'utf8')) as {
      subject: { digest: { sha256: string } }[]
    }
    expect(about.map(({ digest }) => digest.sha256)).toEqual(all.map(hexOf))
  })

  it('demands a level of the provenance, which a signature has not', async () => {
    attach(bundleOf({ type: SIGNATURE }))
    expect(outcomeOf(await verified({ 'minimum-level': '1' }))).toBe('refused LEVEL')
  })

  it('keeps signatures over a payload out of threads, which know only the artifact', async () => {
    const { sigstore } = bench.testbed
    const { digest } = image.root
    putLegacy(registry, REPOSITORY, digest, 'sig', [signatureLayer(sigstore, simpleSigning(digest))])
    const client = await bench.ports().openRegistry?.({ kind: 'configured' })
    if (client === undefined) throw new Error('registries cannot be asked')
    const finder = await openRegistryFinder(client, [])
    const repository = { registry: registry.host, name: REPOSITORY }
    const location = { repository, descriptor: image.root }
    const found = await finder.tags({ digest: { sha256: hexOf(image) }, image: location })
    const judge = {
      chooser: { profileFor: async () => profileOf(sigstore) },
      threads: { verify: () => Promise.reject(new Error('a thread was asked')), close: async () => undefined },
      levels: { levelOf: async () => undefined, releasesOf: async () => [] },
      expectation: { ...demandOf(sigstore), identity: { kind: 'exact', value: IDENTITY } },
      demands: { buildInputs: new Map() },
      bytesOf: () => ({}),
      nameOf: () => ({}),
      pathOf: () => ({}),
      now: () => new Date(),
    } as unknown as Judge
    const about = subject('image', { sha256: hexOf(image) })
    const { verdict } = await judgeArtifact(about, found, judge, () => new Error('nothing') as never)
    expect(outcomeOf(verdict)).toBe('verified')
  })
})

describe('what is named', () => {
  it.each<[string, () => string]>([
    ['D14 nothing but a name', () => `${registry.host}/${REPOSITORY}`],
    ['D14 a user before the host', () => `me:secret@${registry.host}/${REPOSITORY}:v1`],
    ['D14 a URL', () => `http://${registry.host}/${REPOSITORY}:v1`],
    ['D14 capital letters', () => `${registry.host}/Acme/App:v1`],
    ['D14 a short digest', () => `${registry.host}/${REPOSITORY}@sha256:abc`],
    ['a tag that is not there', () => `${registry.host}/${REPOSITORY}:v9`],
  ])('%s is bad input', async (_, name) => {
    const result = await verified({ images: name() })
    expect(result.outcome).toBe('bad-input')
    expect(JSON.stringify(result)).not.toContain('secret@')
  })

  it.each<[string, Record<string, string>]>([
    [
      'every platform, of no image',
      { images: '', digests: `sha256:${'a'.repeat(64)}`, 'require-all-platforms': 'true' },
    ],
    ['a login, for no image', { images: '', digests: `sha256:${'a'.repeat(64)}`, 'registry-username': 'me' }],
    ['a name without its password', { 'registry-username': 'me' }],
    ['a registry, of a file', { images: '', digests: `sha256:${'a'.repeat(64)}`, 'bundle-from': 'oci' }],
  ])('%s is bad input', async (_, inputs) => {
    expect(outcomeOf(await verified(inputs))).toBe('bad-input INPUT')
  })

  it('offline takes digests with bundles of files, asks nobody, and takes no tag', async () => {
    await fs.writeFile(join(bench.workspace, 'app.provenance.sigstore.json'), JSON.stringify(bundleOf()))
    const offline = { offline: 'true', 'bundle-dir': '.' }
    const before = bench.testbed.requests.length
    expect(outcomeOf(await verified(offline))).toBe('verified')
    expect(outcomeOf(await verified({ ...offline, images: `${registry.host}/${REPOSITORY}:v1` }))).toBe(
      'bad-input INPUT',
    )
    expect(outcomeOf(await verified({ ...offline, 'require-all-platforms': 'true' }))).toBe('bad-input INPUT')
    expect(bench.testbed.requests.length).toBe(before)
  })

  it('a bundle that is given needs no registry', async () => {
    await fs.writeFile(join(bench.workspace, 'given.json'), JSON.stringify(bundleOf()))
    expect(outcomeOf(await verified({ bundle: 'given.json' }))).toBe('verified')
    expect(bench.asked('registry-manifest')).toBe(0)
  })

  it('an image that is named twice is verified once; one that fails fails all', async () => {
    attach(bundleOf())
    const twice = await verified({ images: `${named()}, ${registry.host}/${REPOSITORY}:v1\n${named()}` })
    expect([outcomeOf(twice), twice.artifacts.length]).toEqual(['verified', 1])
    const both = await verified({ images: `${named()}\n${named(index)}` })
    expect(outcomeOf(both)).toBe('refused NO_ATTESTATION')
    expect(both.artifacts.map(({ outcome }) => outcome)).toEqual(['verified', 'refused'])
  })
})
