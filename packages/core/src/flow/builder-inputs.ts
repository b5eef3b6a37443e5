import { isAbsolute } from 'node:path'
import type { JsonObject } from '@slsa-actions/wire'
import { badInput } from '../outcome/index.ts'
import { BUILDERS, type BuilderName } from '../provenance/index.ts'
import type { StoreName } from '../storage/index.ts'
import type { InputReader } from './ports.ts'
import { isTrue, jsonObjectInput, oneOf, optional, type SigningInputs } from './signing-inputs.ts'

/** Inputs of the signing job of a builder, typed. They come from the builder's file, but for the two of the build job. */
export interface BuilderInputs {
  readonly builder: BuilderName
  /** Absolute path of what was downloaded. */
  readonly folder: string
  /** `sha256:<hex>`, out of the build job's outputs: a claim. */
  readonly subjectsDigest: string
  readonly buildJob: string
  /** Out of the build job's outputs: a claim. */
  readonly buildAttempt: string
  readonly inputs: JsonObject
  readonly vars: JsonObject | undefined
  readonly allowPublicLog: boolean
  readonly allowsSelfHosted: boolean
  readonly cache: 'none' | 'shared'
  readonly releaseTag: string | undefined
  /** Undefined: GitHub's, where the instance is one that GitHub takes bundles of. */
  readonly store: 'github' | 'none' | undefined
}

/** A run has fifty attempts at most, and each is asked for. */
const MAX_ATTEMPT = 100

/** @throws CoreError bad-input `INPUT`, naming the input */
export function readBuilderInputs(inputs: InputReader): BuilderInputs {
  const inputsOfCall = jsonObjectInput(inputs, 'inputs')
  if (inputsOfCall === undefined) throw missing('inputs')
  const store = oneOf(inputs, 'store', ['', 'github', 'none'], '')
  return {
    builder: readBuilder(inputs),
    folder: absolute(needed(inputs, 'folder')),
    subjectsDigest: matching(inputs, 'subjects-digest', /^sha256:[0-9a-f]{64}$/, 'sha256:<hex>'),
    buildJob: needed(inputs, 'build-job'),
    buildAttempt: attempt(inputs),
    inputs: inputsOfCall,
    vars: jsonObjectInput(inputs, 'vars'),
    allowPublicLog: isTrue(inputs, 'allow-public-log'),
    allowsSelfHosted: isTrue(inputs, 'allow-self-hosted'),
    cache: isTrue(inputs, 'shared-cache') ? 'shared' : 'none',
    releaseTag: optional(inputs, 'release-tag'),
    store: store === '' ? undefined : store,
  }
}

/** The builder that an action is part of. @throws CoreError bad-input `INPUT` */
export function readBuilder(inputs: InputReader): BuilderName {
  const name = needed(inputs, 'builder')
  const found = BUILDERS.find((builder) => builder === name)
  if (found !== undefined) return found
  throw badInput('INPUT', `input builder: "${name.slice(0, 100)}" is not one of ${BUILDERS.join(', ')}`)
}

/** What signing takes from a builder: no service, root, key or proxy of anybody's (contracts: builders). */
export function signingInputsOf(
  { allowPublicLog, releaseTag, store }: BuilderInputs,
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
