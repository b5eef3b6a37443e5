import { isJsonObject, type JsonObject, parseJson } from '@slsa-actions/wire'
import { badInput } from '../outcome/index.ts'
import type { NewRelease, StoreName } from '../storage/index.ts'
import type { InputReader } from './ports.ts'

/** The inputs that every signing action has, typed. */
export interface SigningInputs {
  readonly sigstore: 'auto' | 'public-good' | 'github'
  readonly rekorVersion: 1 | 2 | undefined
  readonly signingConfig: string | undefined
  readonly trustedRoot: string | undefined
  readonly tufMirror: string | undefined
  readonly tufRoot: string | undefined
  readonly transparencyLog: 'auto' | 'required' | 'none'
  /** URL of a timestamp authority, `none`, or what the signing config says. */
  readonly timestampAuthority: string | undefined
  /** Undefined: the action's default. */
  readonly stores: readonly StoreName[] | undefined
  readonly bundleDir: string | undefined
  readonly releaseTag: string | undefined
  /** How a release is made that is not there; left out: that is an error. */
  readonly newRelease?: NewRelease
  readonly allowPublicLog: boolean
  readonly isDryRun: boolean
  /** Milliseconds for the whole signing; undefined: by the size of the batch. */
  readonly timeoutMs: number | undefined
}

/** Reads the common signing inputs. @throws CoreError bad-input `INPUT`, naming the input and what it takes */
export function readSigningInputs(inputs: InputReader): SigningInputs {
  const signingConfig = optional(inputs, 'signing-config')
  const trustedRoot = optional(inputs, 'trusted-root')
  const sigstore = oneOf(inputs, 'sigstore', ['auto', 'public-good', 'github'], 'auto')
  const isPrivateSigning = isTrue(inputs, 'private-signing')
  const hasKey = optional(inputs, 'key') !== undefined
  const needsConfig = trustedRoot !== undefined && sigstore === 'auto' && !isPrivateSigning && !hasKey
  if (signingConfig === undefined ? needsConfig : trustedRoot === undefined) {
    throw badInput('INPUT', 'inputs signing-config and trusted-root: a private Sigstore needs both', {
      remedy: 'give both files, or neither; or name the instance that the root belongs to with `sigstore`',
    })
  }
  if (isPrivateSigning && sigstore === 'public-good') {
    throw badInput('INPUT', 'inputs private-signing and sigstore: public-good and private at once')
  }
  const rekorVersion = oneOf(inputs, 'rekor-version', ['', '1', '2'], '')
  return {
    sigstore: isPrivateSigning ? 'github' : sigstore,
    rekorVersion: rekorVersion === '1' ? 1 : rekorVersion === '2' ? 2 : undefined,
    signingConfig,
    trustedRoot,
    tufMirror: optional(inputs, 'tuf-mirror'),
    tufRoot: optional(inputs, 'tuf-root'),
    transparencyLog: oneOf(inputs, 'transparency-log', ['auto', 'required', 'none'], 'auto'),
    timestampAuthority: optional(inputs, 'timestamp-authority'),
    stores: readStores(inputs),
    bundleDir: optional(inputs, 'bundle-dir'),
    releaseTag: optional(inputs, 'release-tag'),
    allowPublicLog: isTrue(inputs, 'allow-public-log'),
    isDryRun: isTrue(inputs, 'dry-run'),
    timeoutMs: readDuration(inputs, 'timeout'),
  }
}

/** The input, undefined when it was not given. */
export function optional(inputs: InputReader, name: string): string | undefined {
  const value = inputs.input(name).trim()
  return value === '' ? undefined : value
}

/** The lines of an input, without blank ones. */
export function lines(inputs: InputReader, name: string): string[] {
  return inputs
    .input(name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A boolean input that may be missing, which is false. */
export function isTrue(inputs: InputReader, name: string): boolean {
  return inputs.input(name) !== '' && inputs.boolean(name)
}

/** One of the words, or the fallback when the input was not given. @throws CoreError bad-input `INPUT` */
export function oneOf<T extends string>(inputs: InputReader, name: string, words: readonly T[], fallback: T): T {
  const value = inputs.input(name).trim()
  if (value === '') return fallback
  const found = words.find((word) => word === value)
  if (found !== undefined) return found
  throw badInput('INPUT', `input ${name}: "${value}" is not one of ${words.filter((word) => word !== '').join(', ')}`)
}

/** A JSON object given as text, undefined when it was not given. @throws CoreError bad-input through wire's JSON codes */
export function jsonObjectInput(inputs: InputReader, name: string): JsonObject | undefined {
  const value = optional(inputs, name)
  if (value === undefined) return undefined
  const parsed = parseJson(value, { what: `input ${name}` })
  // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression syntax, shown to the user
  const example = '${{ toJSON(…) }}'
  if (parsed === null) return undefined
  if (!isJsonObject(parsed))
    throw badInput('INPUT', `input ${name}: is not a JSON object`, { remedy: `give it as \`${example}\`` })
  return parsed
}

function readStores(inputs: InputReader): StoreName[] | undefined {
  const words = inputs
    .input('store')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  if (words.length === 0) return undefined
  const stores = words.map((word): StoreName => {
    if (word === 'github' || word === 'oci' || word === 'file' || word === 'release') return word
    throw badInput('INPUT', `input store: "${word}" is not one of github, oci, file, release`)
  })
  return [...new Set(stores)]
}

/** Seconds (`90`, `90s`) or minutes (`5m`), in milliseconds; at most six hours, GitHub's own limit for a job. */
export function readDuration(inputs: InputReader, name: string): number | undefined {
  const value = optional(inputs, name)
  if (value === undefined) return undefined
  const [, digits = '', unit = 's'] = /^(\d{1,5})(s|m)?$/.exec(value) ?? []
  const seconds = Number(digits) * (unit === 'm' ? 60 : 1)
  if (digits === '' || seconds < 1 || seconds > 6 * 3600) {
    throw badInput('INPUT', `input ${name}: "${value}" is not a duration`, {
      remedy: 'give seconds (90) or minutes (5m), up to 360m',
    })
  }
  return seconds * 1000
}
