import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach } from '@jest/globals'
import {
  type BundleOptions,
  type FakeRegistry,
  type ImageContent,
  imageFromFolder,
  multiPlatformImage,
  placeImage,
} from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'
import { verify } from '../flow/index.ts'
import type { VerifyResult } from '../report/index.ts'
import { type Bench, openBench } from './ports.ts'
import { attachBundle } from './registry-bundles.ts'

/** Where the images of a bed are, and who signs what is said about them. */
export const REPOSITORY = 'acme/app'
export const IDENTITY = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'
/** Types of statements. */
export const PROVENANCE = 'https://slsa.dev/provenance/v1'
export const REVIEW = 'https://example.test/review/v1'
export const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1'
/** Options of a bundle that somebody else signs. */
export const STRANGER = { issue: { san: 'https://github.com/evil/app/.github/workflows/release.yml@refs/heads/main' } }

/** Options of a bundle: what it is about and says, beside what may be wrong with it. */
export type ImageBundleOptions = BundleOptions & {
  readonly type?: string
  readonly about?: readonly ImageContent[]
}

/** What there is once a bed has been opened. */
export interface OpenImageBed {
  readonly bench: Bench
  readonly registry: FakeRegistry
  /** For linux/amd64; tag `v1`. */
  readonly image: ImageContent
  /** For linux/amd64 and linux/arm64; tag `multi`. */
  readonly index: ImageContent
}

/** Images in the embedded registry, and what makes bundles about them. */
export interface ImageBed {
  /** Only once the tests run. */
  open(): OpenImageBed
  /** `registry/repository@digest`; default the image. */
  named(content?: ImageContent): string
  /** Verifies the image as the bench's job signs it, and what differs. */
  verified(inputs?: Readonly<Record<string, string>>): Promise<VerifyResult>
  payloadOf(about: readonly ImageContent[], predicateType: string): Buffer
  /** A bundle about the image, good but for what the options say. */
  bundleOf(options?: ImageBundleOptions): JsonObject
  /** Attaches a bundle as a referrer; default to the image. */
  attach(bundle: JsonObject | string, to?: ImageContent): unknown
}

/** Opens a bed for the tests of a file; each test finds the two images and nothing attached. */
export function useImageBed(): ImageBed {
  let opened: OpenImageBed
  beforeAll(async () => {
    const bench = await openBench('private')
    const folder = join(bench.workspace, 'site')
    await fs.mkdir(folder)
    await fs.writeFile(join(folder, 'index.html'), '<h1>site</h1>')
    const image = imageFromFolder(folder)
    opened = { bench, registry: bench.testbed.registry, image, index: multiPlatformImage(folder, { at: 'srv' }) }
  })
  beforeEach(() => {
    const { bench, registry, image, index } = opened
    bench.reset()
    registry.repositories.clear()
    Object.assign(registry, { hasReferrers: true, auth: 'none', pageSize: 100 })
    placeImage(registry, REPOSITORY, image, 'v1')
    placeImage(registry, REPOSITORY, index, 'multi')
  })
  afterAll(() => opened.bench.close())
  const bed: ImageBed = {
    open: () => opened,
    named: (content = opened.image) => `${opened.registry.host}/${REPOSITORY}@${content.root.digest}`,
    verified: (inputs = {}) =>
      verify(
        opened.bench.inputs({
          'signing-config': '',
          images: bed.named(),
          'certificate-identity': IDENTITY,
          'certificate-oidc-issuer': opened.bench.testbed.issuer,
          ...inputs,
        }),
        opened.bench.ports(),
      ),
    payloadOf: (about, predicateType) => {
      const name = `${opened.registry.host}/${REPOSITORY}`
      const subject = about.map((content) => ({ name, digest: { sha256: hexOf(content) } }))
      const statement = { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate: { ok: true } }
      return Buffer.from(JSON.stringify(statement))
    },
    bundleOf: ({ type = REVIEW, about = [opened.image], ...rest } = {}) => {
      const content = { kind: 'dsse', payload: bed.payloadOf(about, type) } as const
      return opened.bench.testbed.sigstore.bundle({ content, ...rest }).bundle
    },
    attach: (bundle, to = opened.image) => attachBundle(opened.registry, REPOSITORY, to, bundle),
  }
  return bed
}

/** `verified`, or outcome and code of a failure. */
export function outcomeOf({ outcome, failure }: { outcome: string; failure?: { code: string } }): string {
  return failure === undefined ? outcome : `${outcome} ${failure.code}`
}

/** Hex digits of a root's digest. */
export function hexOf({ root }: ImageContent): string {
  return root.digest.slice('sha256:'.length)
}
