import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type FakeRegistry, type ImageContent, imageFromFolder, placeImage } from '@slsa-actions/testbed'
import { type Bench, openBench } from '../testing/ports.ts'
import { attest, sign, verify } from './index.ts'

const TYPE = 'https://example.test/review/v1'
const PREDICATE = { 'predicate-type': TYPE, predicate: '{"ok":true}' }
const REPOSITORY = 'acme/app'

let bench: Bench
let registry: FakeRegistry
let image: ImageContent
beforeAll(async () => {
  bench = await openBench('private')
  registry = bench.testbed.registry
  const folder = join(bench.workspace, 'site')
  await fs.mkdir(folder)
  await fs.writeFile(join(folder, 'index.html'), 'hello')
  image = imageFromFolder(folder)
})
beforeEach(() => {
  bench.reset()
  registry.repositories.clear()
  placeImage(registry, REPOSITORY, image, 'v1')
})
afterAll(() => bench.close())

const named = (): string => `${registry.host}/${REPOSITORY}@${image.root.digest}`
type Outcome = { readonly outcome: string; readonly failure?: { readonly code: string } }
const outcomeOf = ({ outcome, failure }: Outcome): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`
/** The instance with a log of version 1 where nothing else is said. */
const inputs = (given: Record<string, string>) =>
  bench.inputs({ images: named(), 'signing-config': bench.testbed.files.signingConfigRekorV1, ...given })
const signImage = (given: Record<string, string>) => sign(inputs(given), bench.ports())
const attestImage = (given: Record<string, string>) => attest(inputs({ ...PREDICATE, ...given }), bench.ports())
const suffixes = (name = REPOSITORY): string[] =>
  [...registry.repository(name).tags.keys()]
    .filter((tag) => tag !== 'v1')
    .map((tag) => tag.replace(`sha256-${image.root.digest.slice(7)}`, ''))
    .sort()
const layersAt = (suffix: string): unknown[] => {
  const { layers } = registry.manifest(REPOSITORY, `sha256-${image.root.digest.slice(7)}${suffix}`)
  return Array.isArray(layers) ? layers : []
}
const referrers = (): number => registry.referrers(REPOSITORY, image.root.digest).length
const verifyImage = (given: Record<string, string> = {}) =>
  verify(
    bench.inputs({
      'signing-config': '',
      images: named(),
      'certificate-identity': 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main',
      'certificate-oidc-issuer': bench.testbed.issuer,
      ...given,
    }),
    bench.ports(),
  )

describe('registry-format', () => {
  it.each([
    ['referrers', [], 1],
    ['legacy', ['.sig'], 0],
    ['both', ['.sig'], 1],
  ])('%s, of a signature', async (format, tags, attached) => {
    expect(outcomeOf(await signImage({ 'registry-format': format }))).toBe('verified')
    expect([suffixes(), referrers()]).toEqual([tags, attached])
  })

  it.each([
    ['legacy', ['.att'], 0],
    ['both', ['.att'], 1],
  ])('%s, of an attestation', async (format, tags, attached) => {
    expect(outcomeOf(await attestImage({ 'registry-format': format }))).toBe('verified')
    expect([suffixes(), referrers()]).toEqual([tags, attached])
  })

  it('names every manifest that was written', async () => {
    const { bundles } = await signImage({ 'registry-format': 'both' })
    const attached = bundles.flatMap(({ stored }) => stored.flatMap((entry) => entry.attached ?? []))
    expect(attached.map(({ subject }) => subject)).toEqual([named(), named()])
    expect(new Set(attached.map(({ manifest }) => manifest)).size).toBe(2)
  })

  it('keeps the signatures of earlier runs beside the new one', async () => {
    await signImage({ 'registry-format': 'legacy' })
    await signImage({ 'registry-format': 'legacy' })
    expect(layersAt('.sig')).toHaveLength(2)
  })

  it('writes tags into the attestation repository where there is one', async () => {
    const place = { 'attestation-repository': `${registry.host}/acme/attestations` }
    await signImage({ 'registry-format': 'both', ...place })
    expect([suffixes(), suffixes('acme/attestations')]).toEqual([[], ['.sig']])
  })

  it('legacy is what verify accepts: the signature where one is demanded, the attestation by its type', async () => {
    await signImage({ 'registry-format': 'legacy' })
    await attestImage({ 'registry-format': 'legacy' })
    expect(outcomeOf(await verifyImage())).toBe('verified')
    expect(outcomeOf(await verifyImage({ 'predicate-type': TYPE }))).toBe('verified')
    expect(outcomeOf(await verifyImage({ 'predicate-type': 'https://example.test/other' }))).not.toBe('verified')
  })

  it('a tag of attestations is no signature', async () => {
    await attestImage({ 'registry-format': 'legacy' })
    const result = await verifyImage({ 'predicate-type': 'https://sigstore.dev/cosign/sign/v1' })
    expect(result.outcome).toBe('refused')
  })
})

describe('tags that nobody could verify', () => {
  it.each<[string, Record<string, string>]>([
    ['a log of version 2', { 'signing-config': '' }],
    ['no log, only a timestamp', { 'transparency-log': 'none' }],
  ])('are refused before anything is signed: %s', async (_what, changes) => {
    const config = changes['signing-config'] === '' ? { 'signing-config': bench.testbed.files.signingConfig } : changes
    for (const run of [signImage, attestImage]) {
      for (const format of ['legacy', 'both']) {
        bench.reset()
        const result = await run({ ...config, 'registry-format': format })
        expect(result.outcome).toBe('bad-input')
        expect(bench.asked('fulcio') + bench.asked('rekor-v1') + bench.asked('rekor-v2')).toBe(0)
      }
    }
    expect([suffixes(), referrers()]).toEqual([[], 0])
  })

  it('say what to do instead', async () => {
    const { failure } = await signImage({
      'signing-config': bench.testbed.files.signingConfig,
      'registry-format': 'legacy',
    })
    expect(failure).toMatchObject({ code: 'STORE', remedy: expect.stringContaining('rekor-version: 1') })
  })

  it('a format that does not exist is refused', async () => {
    expect(outcomeOf(await signImage({ 'registry-format': 'tags' }))).toBe('bad-input INPUT')
  })
})
