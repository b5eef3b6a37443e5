import { type Arguments, type Flags, readArguments } from './flags.ts'
import type { Inputs } from './run-step.ts'
import { NotUnderstood } from './shell.ts'

/** The action that does what a command of cosign does, its inputs, and what it signs. */
export interface Signing {
  readonly path: 'actions/sign' | 'actions/attest'
  /** Inputs that name what is signed: of several commands they are put together. */
  readonly list: readonly [name: 'images' | 'files', value: string]
  readonly inputs: Inputs
  /** Written in the form of cosign 3, whichever version it is. */
  readonly isNewFormat: boolean
}

const COMMON: Flags = {
  yes: 'switch',
  'tlog-upload': 'switch',
  'new-bundle-format': 'switch',
  'oidc-provider': 'value',
}
const ATTESTING: Flags = { ...COMMON, predicate: 'value', type: 'value' }
const FLAGS: Readonly<Record<string, Flags>> = {
  sign: { ...COMMON, recursive: 'switch' },
  'sign-blob': { ...COMMON, bundle: 'value' },
  attest: ATTESTING,
  'attest-blob': { ...ATTESTING, bundle: 'value' },
}
const SHORT: Readonly<Record<string, string>> = { y: 'yes', r: 'recursive' }

/** Types that cosign has a word for and writes as it finds them. Others it wraps or rewrites, or their URI is not certain. */
const TYPES: Readonly<Record<string, { readonly uri: string; readonly kind: string }>> = {
  cyclonedx: { uri: 'https://cyclonedx.org/bom', kind: 'cyclonedx' },
  spdxjson: { uri: 'https://spdx.dev/Document', kind: 'spdx' },
}

const WITH_KEY =
  'it signs with a key; the inputs `key` and `pin` of the action do so too, and `transparency-log` says whether there is to be a log entry, which is for you to choose'

/**
 * What a command of cosign signs, as an action and its inputs.
 *
 * @param words the command's name and arguments, behind `cosign`
 * @throws NotUnderstood when anything about it is not certain
 */
export function signingOf(words: readonly string[]): Signing {
  const [name = '', ...argv] = words
  const flags = Object.hasOwn(FLAGS, name) ? FLAGS[name] : undefined
  if (flags === undefined) throw new NotUnderstood(`\`cosign ${name}\` is none of ${Object.keys(FLAGS).join(', ')}`)
  if (argv.some((word) => /^--key(?:=|$)/.test(word))) throw new NotUnderstood(WITH_KEY)
  const given = readArguments(argv, flags, SHORT)
  assertDefaults(given)
  const isNewFormat = given.options.get('new-bundle-format') === 'true'
  if (name === 'sign' || name === 'attest') {
    const images = given.rest
    if (images.length === 0) throw new NotUnderstood('no image is named')
    const inputs = name === 'sign' ? recursive(given) : [...predicate(given), ['store', 'oci'] as const]
    const path = name === 'sign' ? 'actions/sign' : 'actions/attest'
    return { path, list: ['images', images.join('\n')], inputs, isNewFormat }
  }
  const file = oneFile(given)
  if (name === 'sign-blob') {
    const folder = folderOf(given, file, 'sigstore.json')
    return { path: 'actions/sign', list: ['files', file], inputs: [['bundle-dir', folder]], isNewFormat }
  }
  const type = TYPES[given.options.get('type') ?? '']
  if (type === undefined)
    throw new NotUnderstood(
      'the name of the bundle depends on the type, and is certain for spdxjson and cyclonedx only',
    )
  const folder = folderOf(given, file, `${type.kind}.sigstore.json`)
  const inputs: Inputs = [...predicate(given), ['store', 'file'], ['bundle-dir', folder]]
  return { path: 'actions/attest', list: ['files', file], inputs, isNewFormat }
}

/** Options that may only say what is so anyway. */
function assertDefaults({ options }: Arguments): void {
  if (options.get('yes') !== undefined && options.get('yes') !== 'true')
    throw new NotUnderstood('it asks before it signs')
  if ((options.get('tlog-upload') ?? 'true') !== 'true')
    throw new NotUnderstood('it writes to no log, which the identity of a job needs here')
  if ((options.get('oidc-provider') ?? 'github-actions') !== 'github-actions') {
    throw new NotUnderstood('it logs in elsewhere than at GitHub')
  }
}

function recursive({ options }: Arguments): Inputs {
  return options.get('recursive') === 'true' ? [['image-scope', 'all']] : []
}

function predicate({ options }: Arguments): Inputs {
  const type = options.get('type') ?? ''
  const path = options.get('predicate') ?? ''
  if (path === '' || path === '-') throw new NotUnderstood('its predicate is no file')
  if (Object.hasOwn(TYPES, type))
    return [
      ['predicate-type', TYPES[type]?.uri ?? ''],
      ['predicate-path', path],
    ]
  if (/^https:\/\/[\w./-]+$/.test(type) && !type.startsWith('https://slsa.dev/')) {
    return [
      ['predicate-type', type],
      ['predicate-path', path],
    ]
  }
  throw new NotUnderstood(
    `cosign rewrites predicates of the type ${type === '' ? 'custom' : type}, or has a URI of its own for it`,
  )
}

function oneFile({ rest }: Arguments): string {
  const [file, ...more] = rest
  if (file === undefined || more.length > 0 || file === '-') throw new NotUnderstood('it signs not exactly one file')
  assertPlainPath(file)
  return file
}

/** A name that means one file in an input that takes patterns. @throws NotUnderstood */
export function assertPlainPath(path: string): void {
  const text = path.replace(/\$\{\{[\s\S]*?\}\}/g, '')
  if (/[*?[\]{}!,\n\\]/.test(text) || path.startsWith('/') || path.startsWith('~')) {
    throw new NotUnderstood('the file may be a pattern, or lies outside of the workspace')
  }
}

/** Folder that gets the bundle under the name that it has now. */
function folderOf({ options }: Arguments, file: string, ending: string): string {
  const bundle = options.get('bundle')
  if (bundle === undefined) throw new NotUnderstood('the signature goes somewhere else than into a bundle')
  // A slash within an expression parts nothing.
  const cut = (path: string): number =>
    path.replace(/\$\{\{[\s\S]*?\}\}/g, (found) => ' '.repeat(found.length)).lastIndexOf('/')
  const name = `${file.slice(cut(file) + 1)}.${ending}`
  if (bundle.slice(cut(bundle) + 1) !== name) throw new NotUnderstood(`its bundle would be called ${name} here`)
  assertPlainPath(bundle)
  return cut(bundle) === -1 ? '.' : bundle.slice(0, cut(bundle))
}
