import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals'
import { publishRelease, type ReleaseHost, type ReleaseResult } from '@slsa-actions/core/flow/release'
import type { FakeRelease, FakeRepository } from '@slsa-actions/testbed'
import { schemaErrors } from '../../../../test/support/schemas.ts'
import { type Bench, openBench } from './ports.ts'
import {
  type BuiltRelease,
  buildRelease,
  claimSbom,
  downloaded,
  RELEASED_BUILDER,
  RELEASED_COMMIT,
  RELEASED_TAG,
  releaseContext,
  suiteJob,
} from './release-bed.ts'
import { temporaryFolder } from './temporary-folder.ts'

const SBOM = {
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  dataLicense: 'CC0-1.0',
  name: 'app',
  documentNamespace: 'https://example.test/app',
  creationInfo: { created: '2026-11-24T09:00:00Z', creators: ['Tool: none'] },
  packages: [],
}

/** What is built, and every asset of its release. */
export const RELEASED_FILES = { 'app.tgz': 'the app', 'tool-1.0+x': 'a tool', 'app.spdx.json': JSON.stringify(SBOM) }
export const RELEASED_ASSETS = [
  'VERIFY.md',
  'app.spdx.json',
  'app.tgz',
  'multiple.provenance.sigstore.json',
  'multiple.spdx.sigstore.json',
  'tool-1.0+x',
  'trusted_root.json',
]

/** What a publishing differs in. */
export interface Publishing {
  readonly inputs?: Readonly<Record<string, string>>
  readonly artifacts?: readonly string[]
  readonly bundles?: readonly string[]
  readonly host?: (host: ReleaseHost) => Partial<ReleaseHost>
  readonly ref?: string
}

/** A repository whose release is built, and not published yet before each test. */
export interface PublishingBed {
  readonly bench: Bench
  readonly built: BuiltRelease
  /** Folder with the bundle about the SBOM. */
  readonly claims: string
  repository(): FakeRepository
  releases(): readonly FakeRelease[]
  /** Names of the assets of all releases, sorted. */
  assetNames(): string[]
  /** An asset of the newest release. */
  textOf(name: string): string
  /** Publishes what was built; the result is what its schema says. */
  published(changes?: Publishing): Promise<ReleaseResult>
}

/** Starts one before the tests of a file, and ends it after all. */
export function usePublishing(): PublishingBed {
  let bench: Bench
  let built: BuiltRelease
  let claims: string
  const bed: PublishingBed = {
    get bench() {
      return bench
    },
    get built() {
      return built
    },
    get claims() {
      return claims
    },
    repository: () => bench.testbed.github.addRepository('acme/app'),
    releases: () => bed.repository().releases,
    assetNames: () =>
      bed
        .releases()
        .flatMap(({ assets }) => assets.map(({ name }) => name))
        .sort(),
    textOf: (name) =>
      bed
        .releases()[0]
        ?.assets.find((asset) => asset.name === name)
        ?.body.toString() ?? '',
    published: async ({ artifacts = [built.artifacts], bundles = [built.bundles, claims], ...changes } = {}) => {
      const given = {
        builder: RELEASED_BUILDER,
        artifacts: await placed(artifacts),
        'artifact-ids': idsOf(artifacts),
        bundles: await placed(bundles),
        'bundle-artifact-ids': idsOf(bundles),
        ...changes.inputs,
      }
      const { ref, host } = changes
      const { host: known, ...context } = await releaseContext(bench)
      const ports = bench.ports(ref === undefined ? {} : { job: { ref } })
      const own = { ...context, host: { ...known, ...host?.(known) } }
      const result = await publishRelease(bench.inputs(given), ports, own)
      expect(schemaErrors('release', JSON.parse(JSON.stringify(result)))).toEqual([])
      return result
    },
  }
  beforeAll(async () => {
    bench = await openBench('private')
    built = await buildRelease(bench, RELEASED_FILES)
    claims = await claimSbom(bench, built, 'app.spdx.json')
  })
  beforeEach(() => {
    bench.reset(suiteJob('publish-release.yml'))
    const refs = { [`refs/tags/${RELEASED_TAG}`]: RELEASED_COMMIT }
    Object.assign(bed.repository(), { refs, hasImmutableReleases: true })
    Object.assign(bench.testbed.github, { hasAnnotatedTags: false, hasAssetDigests: true })
  })
  afterAll(() => bench.close())
  return bed
}

/** A folder with these files, as an artifact that no builder collected. */
export async function plainArtifact(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder()
  for (const [name, content] of Object.entries(files)) await fs.writeFile(join(folder, name), content)
  return folder
}

async function placed(folders: readonly string[]): Promise<string> {
  return folders.length === 1 ? (folders[0] ?? '') : downloaded(folders)
}

function idsOf(folders: readonly string[]): string {
  return folders.map((_, index) => String(70_001 + index)).join(',')
}
