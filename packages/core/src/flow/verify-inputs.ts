import { badInput } from '../outcome/index.ts'
import {
  anchoredPattern,
  assertExpectation,
  type Expectation,
  type IdentityMatch,
  versionMatch,
} from '../verification/index.ts'
import { type BuildDemands, readBuildDemands, shownDemands } from './demands.ts'
import { type JudgeInputs, readJudgeInputs } from './judge-inputs.ts'
import { type KeyInputs, readKeyInputs, shownKey } from './key-inputs.ts'
import type { InputReader } from './ports.ts'
import { isTrue, optional, readDuration } from './signing-inputs.ts'

/** Where bundles are looked for. */
export type BundleSource = 'github' | 'oci' | 'file' | 'release'

/** The inputs of `verify`, typed. */
export interface VerifyInputs {
  readonly files: string | undefined
  readonly digests: readonly string[]
  /** Images as they were named. */
  readonly images: readonly string[]
  /** Patterns of manifests whose images are verified. */
  readonly manifests: string | undefined
  /** Folder for copies of them with their images pinned. */
  readonly manifestsOutput: string | undefined
  /** Every platform of an index must be verified, not the index alone. */
  readonly requiresAllPlatforms: boolean
  /** A file with bundles; then no store is asked. */
  readonly bundle: string | undefined
  /** Stores that were named, in order; undefined: the default, see {@link sourcesOf}. */
  readonly sources: readonly BundleSource[] | undefined
  readonly bundleDir: string
  readonly releaseTag: string | undefined
  readonly trustedRoot: string | undefined
  readonly tufMirror: string | undefined
  readonly tufRoot: string | undefined
  readonly isOffline: boolean
  /** Milliseconds for everything asked of the network; undefined: by the number of artifacts. */
  readonly timeoutMs: number | undefined
  readonly expectation: Expectation
  /** Whether the inputs bind signer or source; else only the policy does. */
  readonly bindsSigner: boolean
  /** The key that must have signed, instead of a certificate. */
  readonly key: KeyInputs | undefined
  readonly build: BuildDemands
  /** What is demanded beyond signer and source, and what is written. */
  readonly judge: JudgeInputs
  /** What was demanded, by input name, for the report. */
  readonly demanded: Readonly<Record<string, string>>
  /** Inputs that would bind more. */
  readonly unbound: readonly string[]
}

/** Inputs that bind something, in the order of the report. */
const BINDING = [
  'certificate-identity',
  'certificate-identity-pattern',
  'certificate-oidc-issuer',
  'certificate-oidc-issuer-pattern',
  'signer-workflow',
  'signer-digest',
  'source-repository',
  'source-repository-id',
  'source-owner-id',
  'source-ref',
  'source-digest',
  'source-tag',
  'source-versioned-tag',
  'build-trigger',
  'predicate-type',
] as const

/**
 * Reads the inputs of `verify`.
 *
 * @throws CoreError bad-input for inputs that do not go together, `EXPECTATION` when they bind too little to mean anything
 */
export async function readVerifyInputs(inputs: InputReader, serverUrl: string): Promise<VerifyInputs> {
  const isOffline = isTrue(inputs, 'offline')
  const bundle = optional(inputs, 'bundle')
  const denySelfHostedRunners =
    inputs.input('deny-self-hosted-runners') === '' || inputs.boolean('deny-self-hosted-runners')
  const judge = readJudgeInputs(inputs)
  const key = readKeyInputs(inputs)
  const build = readBuildDemands(inputs)
  const read: Expectation = {
    ...(await readExpectation(inputs)),
    ...(key === undefined ? {} : { signedBy: 'key' as const }),
  }
  const bindsSigner = Object.keys(read).length > 0
  const expectation: Expectation = { ...read, denySelfHostedRunners, server: serverUrl }
  // A policy or a layout may be all that decides; what is given beside it must bind as much as it would alone.
  if (bindsSigner || (judge.policy === undefined && judge.layout === undefined)) assertExpectation(expectation)
  const demanded = Object.fromEntries(
    BINDING.flatMap((name) => {
      const value = bindingInput(inputs, name)
      return value === undefined ? [] : [[name, value]]
    }),
  )
  const isBound = (name: string): boolean => demanded[name] !== undefined || demanded[`${name}-pattern`] !== undefined
  return {
    files: optional(inputs, 'files'),
    digests: words(inputs, 'digests'),
    images: readImageNames(inputs),
    manifests: optional(inputs, 'manifests'),
    manifestsOutput: readManifestsOutput(inputs),
    requiresAllPlatforms: isTrue(inputs, 'require-all-platforms'),
    bundle,
    sources: readSources(inputs, isOffline),
    bundleDir: optional(inputs, 'bundle-dir') ?? '.',
    releaseTag: optional(inputs, 'release-tag'),
    trustedRoot: optional(inputs, 'trusted-root'),
    tufMirror: optional(inputs, 'tuf-mirror'),
    tufRoot: optional(inputs, 'tuf-root'),
    isOffline,
    timeoutMs: readDuration(inputs, 'timeout'),
    expectation,
    bindsSigner,
    key,
    build,
    judge,
    demanded: {
      ...demanded,
      ...(key === undefined ? {} : keyDemands(key)),
      ...shownDemands(build),
      ...judgeDemands(judge),
      ...(isTrue(inputs, 'require-all-platforms') ? { 'require-all-platforms': 'true' } : {}),
      ...(key === undefined || judge.policy !== undefined
        ? { 'deny-self-hosted-runners': String(denySelfHostedRunners) }
        : {}),
    },
    unbound:
      key !== undefined
        ? isBound('predicate-type')
          ? []
          : ['predicate-type']
        : ['certificate-identity', 'source-repository', 'source-ref', 'source-digest', 'predicate-type'].filter(
            (name) =>
              !isBound(name) &&
              !(name === 'certificate-identity' && isBound('signer-workflow')) &&
              !(name === 'source-ref' && (isBound('source-tag') || isBound('source-versioned-tag'))),
          ),
  }
}

function keyDemands(key: KeyInputs): Record<string, string> {
  const { start, end } = key.validFor ?? {}
  return {
    key: shownKey(key),
    ...(start === undefined ? {} : { 'key-validity': `${start.toISOString()}/${end?.toISOString() ?? ''}` }),
    'transparency-log': key.isLogRequired ? 'required' : 'none',
  }
}

function judgeDemands({ builderId, minimumLevel, policy, layout }: JudgeInputs): Record<string, string> {
  return {
    ...(builderId === undefined ? {} : { 'builder-id': builderId }),
    ...(minimumLevel === undefined ? {} : { 'minimum-level': String(minimumLevel) }),
    ...(policy === undefined ? {} : { policy }),
    ...(layout === undefined ? {} : { layout }),
  }
}

async function readExpectation(inputs: InputReader): Promise<Expectation> {
  const identity = await match(inputs, 'certificate-identity')
  const issuer = await match(inputs, 'certificate-oidc-issuer')
  const named = {
    signerWorkflow: bindingInput(inputs, 'signer-workflow'),
    signerDigest: bindingInput(inputs, 'signer-digest'),
    sourceRepository: bindingInput(inputs, 'source-repository'),
    sourceRepositoryId: bindingInput(inputs, 'source-repository-id'),
    sourceOwnerId: bindingInput(inputs, 'source-owner-id'),
    sourceRef: bindingInput(inputs, 'source-ref'),
    sourceDigest: bindingInput(inputs, 'source-digest'),
    buildTrigger: bindingInput(inputs, 'build-trigger'),
    sourceTag: tagInput(inputs),
    predicateType: bindingInput(inputs, 'predicate-type'),
  }
  const version = bindingInput(inputs, 'source-versioned-tag')
  return {
    ...(identity === undefined ? {} : { identity }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(version === undefined ? {} : { sourceVersion: versionMatch(version) }),
    ...(Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)) as Partial<Expectation>),
  }
}

/** A tag by its name; a ref would be compared with `refs/tags/` twice and never match. */
function tagInput(inputs: InputReader): string | undefined {
  const tag = bindingInput(inputs, 'source-tag')
  if (tag?.startsWith('refs/') !== true) return tag
  throw badInput('INPUT', `input source-tag: "${tag.slice(0, 80)}" is a ref, not the name of a tag`, {
    remedy: 'leave out `refs/tags/`, or give it as `source-ref`',
  })
}

/** An exact value or a pattern, never both. */
async function match(inputs: InputReader, name: string): Promise<IdentityMatch | undefined> {
  const exact = bindingInput(inputs, name)
  const pattern = bindingInput(inputs, `${name}-pattern`)
  if (exact !== undefined && pattern !== undefined) {
    throw badInput('INPUT', `inputs ${name} and ${name}-pattern: one of them, not both`)
  }
  if (pattern !== undefined) return { kind: 'pattern', pattern: await anchoredPattern(pattern) }
  return exact === undefined ? undefined : { kind: 'exact', value: exact }
}

/** The value as it was given; one of nothing but blanks would silently bind nothing, so it is refused (case B01). */
function bindingInput(inputs: InputReader, name: string): string | undefined {
  const value = inputs.input(name)
  if (value === '') return undefined
  if (value.trim() !== '') return value.trim()
  throw badInput('INPUT', `input ${name}: is blank`, { remedy: 'give a value, or leave the input out' })
}

/**
 * Where bundles of an artifact are looked for, in this order: where the inputs say, else images in their registry and then
 * at GitHub, files at GitHub; without the network in files.
 */
export function sourcesOf(
  { sources, isOffline }: Pick<VerifyInputs, 'sources' | 'isOffline'>,
  isImage: boolean,
): readonly BundleSource[] {
  if (sources !== undefined) return sources
  if (isOffline) return ['file']
  return isImage ? ['oci', 'github'] : ['github']
}

/** Inputs that only mean something for images. */
const IMAGE_INPUTS = ['registry-username', 'registry-password', 'attestation-repository'] as const

/** @throws CoreError bad-input `INPUT` for what only goes with images, where there are none */
function readImageNames(inputs: InputReader): string[] {
  const images = words(inputs, 'images')
  if (images.length > 0 || optional(inputs, 'manifests') !== undefined) return images
  const alone = isTrue(inputs, 'require-all-platforms')
    ? 'require-all-platforms'
    : IMAGE_INPUTS.find((name) => inputs.input(name) !== '')
  if (alone === undefined) return []
  throw badInput('INPUT', `input ${alone}: goes with images, and none is given`, {
    remedy: 'name them in `images` or `manifests`, or leave it out',
  })
}

/** @throws CoreError bad-input `INPUT` where there are no manifests */
function readManifestsOutput(inputs: InputReader): string | undefined {
  const folder = optional(inputs, 'manifests-output')
  if (folder === undefined || optional(inputs, 'manifests') !== undefined) return folder
  throw badInput('INPUT', 'input manifests-output: goes with `manifests`, and none is given')
}

function words(inputs: InputReader, name: string): string[] {
  return inputs
    .input(name)
    .split(/[\s,]+/)
    .filter((word) => word !== '')
}

function readSources(inputs: InputReader, isOffline: boolean): BundleSource[] | undefined {
  const sources = words(inputs, 'bundle-from').map((word): BundleSource => {
    if (word === 'github' || word === 'oci' || word === 'file' || word === 'release') return word
    throw badInput('INPUT', `input bundle-from: "${word}" is not one of github, oci, file, release`)
  })
  if (isOffline && sources.some((source) => source !== 'file')) {
    throw badInput('INPUT', 'inputs offline and bundle-from: without the network only `file` can be read')
  }
  return sources.length === 0 ? undefined : [...new Set(sources)]
}
