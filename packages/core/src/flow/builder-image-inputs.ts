import { badInput } from '../outcome/index.ts'
import { type GcpIdentity, readGcpIdentity } from './gcp-registry-login.ts'
import type { InputReader, RegistryLogin } from './ports.ts'
import { optional } from './signing-inputs.ts'

/** An image that a builder signs for, and who it is at registries: all of it from the caller, but for the digest. */
export interface ImageInputs {
  /** Repository with its registry, without tag and digest. */
  readonly image: string
  /** `sha256:<hex>`: a claim of the job that built, or of the caller. */
  readonly digest: string
  /** `all`: an index, and every manifest in it. */
  readonly scope: 'index' | 'all'
  /** What it must be for, `os/architecture[/variant]`; empty: anything. */
  readonly platforms: readonly string[]
  /** Tags that it gets once it is signed for. */
  readonly tags: readonly string[]
  readonly login: Login | undefined
  /** Who logs in at Google Cloud in its place. */
  readonly gcp: GcpIdentity | undefined
  /** Keeps the provenance; undefined: the repository of the image. */
  readonly provenanceRepository: string | undefined
  readonly provenanceLogin: Login | undefined
}

/** Name and password for one registry. */
export type Login = Omit<Extract<RegistryLogin, { kind: 'password' }>, 'kind' | 'registry'>

const PLATFORM = /^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/
/** Not `sha256-<hex>`: there registries, and cosign, keep what is said about another image. @see OCI distribution spec 1.1, "Referrers Tag Schema" */
const TAG = /^(?!sha\d+-[0-9a-f]{32})\w[\w.-]{0,127}$/
const MAX_TAGS = 100

/** @throws CoreError bad-input `INPUT`, naming the input */
export function readImageInputs(inputs: InputReader, scope: ImageInputs['scope']): ImageInputs {
  const digest = needed(inputs, 'image-digest')
  if (!/^sha256:[0-9a-f]{64}$/.test(digest)) {
    throw badInput('INPUT', `input image-digest: "${digest.slice(0, 100)}" is not sha256:<hex>`, {
      remedy: 'give the digest that the push of the image said',
    })
  }
  const login = loginOf(inputs, 'registry')
  const gcp = readGcpIdentity(inputs)
  if (login !== undefined && gcp !== undefined) {
    throw badInput('INPUT', 'inputs registry-username and gcp-workload-identity-provider: one login is enough', {
      remedy: 'leave one of them out',
    })
  }
  return {
    image: needed(inputs, 'image'),
    digest,
    scope,
    platforms: wordsOf(inputs, 'image-platforms', PLATFORM, 'os/architecture'),
    tags: wordsOf(inputs, 'image-tags', TAG, 'a tag, without the name of the image and without a whole digest'),
    login,
    gcp,
    provenanceRepository: optional(inputs, 'provenance-repository'),
    provenanceLogin: loginOf(inputs, 'provenance-registry'),
  }
}

function needed(inputs: InputReader, name: string): string {
  const value = optional(inputs, name)
  if (value !== undefined) return value
  throw badInput('INPUT', `input ${name}: is missing`, {
    remedy: 'give the image and its digest; what the build job did not say it did not push',
  })
}

function wordsOf(inputs: InputReader, name: string, form: RegExp, shown: string): string[] {
  const words = (optional(inputs, name) ?? '').split(/[\s,]+/).filter((word) => word !== '')
  const odd = words.find((word) => !form.test(word))
  if (odd !== undefined) throw badInput('INPUT', `input ${name}: "${odd.slice(0, 150)}" is not ${shown}`)
  if (words.length <= MAX_TAGS) return [...new Set(words)]
  throw badInput('INPUT', `input ${name}: has ${words.length} entries; at most ${MAX_TAGS} are taken`)
}

function loginOf(inputs: InputReader, prefix: string): Login | undefined {
  const username = optional(inputs, `${prefix}-username`)
  // A password is taken as it is: blanks may belong to it.
  const password = inputs.input(`${prefix}-password`)
  if (username === undefined && password === '') return undefined
  if (username !== undefined && password !== '') return { username, password }
  throw badInput('INPUT', `inputs ${prefix}-username and ${prefix}-password: one goes not without the other`, {
    remedy: 'give both, or neither where the registry knows no logins',
  })
}
