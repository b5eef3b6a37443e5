import { isAbsolute } from 'node:path'
import type { JsonObject } from '@slsa-actions/wire'
import { badInput } from '../outcome/index.ts'
import { ATTESTERS, BUILDERS, type BuilderName, isAboutAnImage, isAttester } from '../provenance/index.ts'
import type { StoreName } from '../storage/index.ts'
import { type ImageInputs, readImageInputs } from './builder-image-inputs.ts'
import type { NamedInputs } from './builder-list.ts'
import type { InputReader } from './ports.ts'
import { isTrue, jsonObjectInput, oneOf, optional, type SigningInputs } from './signing-inputs.ts'

/** Inputs of the signing job of a builder, typed. They come from the builder's file, but for what `artifacts` says. */
export interface BuilderInputs extends SigningChoices {
  readonly builder: BuilderName
  readonly artifacts: BuiltInputs | NamedInputs | BuilderImageInputs
  readonly inputs: JsonObject
  readonly vars: JsonObject | undefined
  /** Name of the bundle's file, where there are several with a number in it; undefined: by the usual rules. */
  readonly bundleName: string | undefined
}

/** What a caller of a builder may choose about signing. */
export interface SigningChoices {
  readonly allowPublicLog: boolean
  readonly releaseTag: string | undefined
  /** What becomes of a release that is not there; undefined: that is an error. */
  readonly missingRelease?: 'draft' | 'published'
  /** Undefined: GitHub's, where the instance is one that GitHub takes bundles of. */
  readonly store: 'github' | 'none' | undefined
}

/** The job that built, and what the caller accepts of it. */
export interface BuildJobInputs {
  readonly buildJob: string
  /** Out of the build job's outputs: a claim. */
  readonly buildAttempt: string
  readonly allowsSelfHosted: boolean
  readonly cache: 'none' | 'shared'
}

/** Files that a build job handed over. */
export interface BuiltInputs extends BuildJobInputs {
  readonly kind: 'built'
  /** Absolute path of what was downloaded. */
  readonly folder: string
  /** `sha256:<hex>`, out of the build job's outputs: a claim. */
  readonly subjectsDigest: string
}

/** An image in a registry, by its digest. */
export interface BuilderImageInputs {
  readonly kind: 'image'
  readonly image: ImageInputs
  /** The job that built it; undefined where a caller named it. */
  readonly build: BuildJobInputs | undefined
}

/** A run has fifty attempts at most, and each is asked for. */
const MAX_ATTEMPT = 100

/** @throws CoreError bad-input `INPUT`, naming the input */
export function readBuilderInputs(inputs: InputReader): BuilderInputs {
  const inputsOfCall = jsonObjectInput(inputs, 'inputs')
  if (inputsOfCall === undefined) throw missing('inputs')
  const builder = oneBuilder(inputs, [...BUILDERS, ...ATTESTERS])
  const artifacts = artifactsOf(builder, inputs)
  if (artifacts.kind === 'image') assertOneImage(artifacts.image.image, inputsOfCall.image)
  return {
    builder,
    artifacts,
    inputs: inputsOfCall,
    vars: jsonObjectInput(inputs, 'vars'),
    ...readSigningChoices(inputs),
    bundleName: bundleName(inputs),
  }
}

/** The parameters in the provenance are those that counted: an image that comes in a secret must not be another. */
function assertOneImage(image: string, parameter: JsonObject[string] | undefined): void {
  if (parameter === undefined || parameter === '' || parameter === image) return
  throw badInput('INPUT', 'input image: and the secret of that name are two images, and the provenance has the input', {
    remedy: 'give the image once',
  })
}

/** @throws CoreError bad-input `INPUT` */
export function readSigningChoices(inputs: InputReader): SigningChoices {
  const store = oneOf(inputs, 'store', ['', 'github', 'none'], '')
  const missingRelease = oneOf(inputs, 'missing-release', ['', 'draft', 'published'], '')
  return {
    allowPublicLog: isTrue(inputs, 'allow-public-log'),
    releaseTag: optional(inputs, 'release-tag'),
    ...(missingRelease === '' ? {} : { missingRelease }),
    store: store === '' ? undefined : store,
  }
}

/** Where the hand-over of a build job lies, and the digest that it claims. @throws CoreError bad-input `INPUT` */
export function readHandover(inputs: InputReader): Pick<BuiltInputs, 'folder' | 'subjectsDigest'> {
  return {
    folder: absolute(needed(inputs, 'folder')),
    subjectsDigest: matching(inputs, 'subjects-digest', /^sha256:[0-9a-f]{64}$/, 'sha256:<hex>'),
  }
}

function artifactsOf(builder: BuilderName, inputs: InputReader): BuilderInputs['artifacts'] {
  if (!isAboutAnImage(builder)) return isAttester(builder) ? named(inputs) : built(inputs)
  if (isAttester(builder)) return { kind: 'image', image: readImageInputs(inputs, 'index'), build: undefined }
  return { kind: 'image', image: readImageInputs(inputs, 'all'), build: buildJob(inputs) }
}

function built(inputs: InputReader): BuiltInputs {
  if (optional(inputs, 'base64-subjects') !== undefined)
    throw badInput('INPUT', 'input base64-subjects: goes with a builder that only signs')
  return {
    kind: 'built',
    ...readHandover(inputs),
    ...buildJob(inputs),
  }
}

function buildJob(inputs: InputReader): BuildJobInputs {
  return {
    buildJob: needed(inputs, 'build-job'),
    buildAttempt: attempt(inputs),
    allowsSelfHosted: isTrue(inputs, 'allow-self-hosted'),
    cache: isTrue(inputs, 'shared-cache') ? 'shared' : 'none',
  }
}

function named(inputs: InputReader): NamedInputs {
  if (optional(inputs, 'folder') === undefined)
    return { kind: 'named', from: 'input', base64: needed(inputs, 'base64-subjects') }
  if (optional(inputs, 'base64-subjects') !== undefined)
    throw badInput('INPUT', 'input base64-subjects: comes in an input or in a file, and not in both', {
      remedy: 'give `base64-subjects` or `base64-subjects-as-file`',
    })
  const { folder, subjectsDigest: fileDigest } = readHandover(inputs)
  return { kind: 'named', from: 'file', folder, fileDigest }
}

function bundleName(inputs: InputReader): string | undefined {
  const name = optional(inputs, 'bundle-name')
  if (name === undefined || (/^[\w.][\w .+-]{0,199}$/.test(name) && !/^\.+$/.test(name))) return name
  throw badInput('INPUT', `input bundle-name: "${name.slice(0, 100)}" is not the name of a file`, {
    remedy: 'give letters, digits and `. _ + -` only',
  })
}

/** The builder whose build job this is. @throws CoreError bad-input `INPUT` */
export function readBuilder(inputs: InputReader): BuilderName {
  return oneBuilder(inputs, BUILDERS)
}

function oneBuilder(inputs: InputReader, known: readonly BuilderName[]): BuilderName {
  const name = needed(inputs, 'builder')
  const found = known.find((builder) => builder === name)
  if (found !== undefined) return found
  throw badInput('INPUT', `input builder: "${name.slice(0, 100)}" is not one of ${known.join(', ')}`)
}

/** What signing takes from a builder: no service, root, key or proxy of anybody's (contracts: builders). */
export function signingInputsOf(
  { allowPublicLog, releaseTag, store }: SigningChoices,
  instance: 'published' | 'private',
  bundleDir: string,
): SigningInputs {
  const github: StoreName[] = store === 'github' || (store === undefined && instance === 'published') ? ['github'] : []
  return {
    sigstore: 'auto',
    rekorVersion: undefined,
    signingConfig: undefined,
    trustedRoot: undefined,
    tufMirror: undefined,
    tufRoot: undefined,
    transparencyLog: 'auto',
    timestampAuthority: undefined,
    stores: [...github, ...(releaseTag === undefined ? [] : ['release' as const]), 'file'],
    bundleDir,
    releaseTag,
    allowPublicLog,
    isDryRun: false,
    timeoutMs: undefined,
  }
}

function needed(inputs: InputReader, name: string): string {
  const value = optional(inputs, name)
  if (value === undefined) throw missing(name)
  return value
}

function matching(inputs: InputReader, name: string, form: RegExp, shown: string): string {
  const value = needed(inputs, name)
  if (form.test(value)) return value
  throw badInput('INPUT', `input ${name}: "${value.slice(0, 100)}" is not ${shown}`, {
    remedy: 'it comes out of the outputs of the build job: look at what that job says',
  })
}

function attempt(inputs: InputReader): string {
  const value = matching(inputs, 'build-attempt', /^[1-9]\d{0,2}$/, 'the number of an attempt')
  if (Number(value) <= MAX_ATTEMPT) return value
  throw badInput('INPUT', `input build-attempt: ${value} is more than any run has`)
}

function absolute(folder: string): string {
  if (isAbsolute(folder)) return folder
  throw badInput('INPUT', `input folder: ${folder.slice(0, 200)} is not absolute`)
}

function missing(name: string): Error {
  return badInput('INPUT', `input ${name}: is missing`, {
    remedy: 'this action is part of the builders: call `build-*.yml` with `uses:` of a job',
  })
}
