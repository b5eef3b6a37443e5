import { execFile, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BUILDERS, type Called, type World } from './world.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What `slsa verify` said. */
export interface Verified {
  readonly code: number | null
  /** Build level, where it got that far. */
  readonly level: number | undefined
  readonly output: string
}

/**
 * Verifies a file of a call with the bundled `slsa`, offline, against the builder's workflow at a release and the
 * caller's repository, by a builder map that has the builder at Build L3.
 *
 * @param file path in the caller's workspace
 * @param more options in place of the demand for a provenance
 */
export function verify(
  world: World,
  called: Called,
  builder: string,
  file: string,
  more: readonly string[] = [],
): Verified {
  const [, artifact = ''] = Object.entries(called.artifacts).find(([key]) => !key.includes('.bundles.')) ?? []
  return verifyArtifact(world, called, builder, join(artifact, 'files', file), 'build+attest', more)
}

/**
 * The same for a file anywhere, or `sha256:<hex>`.
 *
 * @param shape what the builder map says about the builder
 */
export function verifyArtifact(
  world: World,
  called: Called,
  builder: string,
  artifact: string,
  shape: Shape = 'build+attest',
  more: readonly string[] = [],
): Verified {
  const [bundle = ''] = called.bundleFiles
  const args = [...argumentsFor(world, called, builder, shape, more), artifact, '--offline', '--bundle', bundle]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, optionsFor(called))
  return { code: status, level: levelOf(stdout), output: `${stdout}${stderr}` }
}

/**
 * The same for an image, with the bundles that its registry has.
 *
 * @param reference `registry/repository:tag` or with a digest
 */
export function verifyImage(
  world: World,
  called: Called,
  builder: string,
  reference: string,
  shape: Shape = 'build+attest',
): Promise<Verified> {
  const args = [...argumentsFor(world, called, builder, shape, []), `oci://${reference}`]
  const { promise, resolve } = Promise.withResolvers<Verified>()
  // The registry is one of this process, and has to answer meanwhile.
  const child = execFile(process.execPath, args, optionsFor(called), (_, stdout, stderr) =>
    resolve({ code: child.exitCode, level: levelOf(stdout), output: `${stdout}${stderr}` }),
  )
  return promise
}

type Shape = 'build+attest' | 'attest-only'

function argumentsFor(
  { testbed }: World,
  called: Called,
  builder: string,
  shape: Shape,
  more: readonly string[],
): string[] {
  const map = join(called.folder, 'builder-map.json')
  const signer = `https://github.com/${BUILDERS}/.github/workflows/${builder}.yml`
  const entry = {
    signer,
    tags: ['^1.0.0'],
    maxLevel: 3,
    shape,
    cache: 'none',
    fields: { 'buildDefinition.externalParameters': 'control-plane' },
  }
  writeFileSync(map, JSON.stringify({ version: 1, builders: [entry] }))
  return [
    ...[join(root, 'build/bundles/cli/slsa.mjs'), 'verify', '--json'],
    ...['--trusted-root', testbed.files.trustedRoot, '--builder-map', map],
    ...['--signer-workflow', `${BUILDERS}/.github/workflows/${builder}.yml`, '--source-repository', 'acme/app'],
    ...['--certificate-oidc-issuer', testbed.issuer, '--source-digest', called.commit],
    ...(more.length === 0 ? ['--predicate-type', 'https://slsa.dev/provenance/v1'] : more),
  ]
}

function optionsFor({ folder }: Called) {
  return { encoding: 'utf8', env: { PATH: process.env.PATH ?? '', HOME: folder } } as const
}

function levelOf(output: string): number | undefined {
  const { artifacts = [] } = JSON.parse(output) as {
    artifacts?: { accepted?: { level?: { level: number } }[] }[]
  }
  return artifacts[0]?.accepted?.[0]?.level?.level
}
