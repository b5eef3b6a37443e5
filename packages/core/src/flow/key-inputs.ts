import { resolve } from 'node:path'
import { type PublicKey, parseKeyValidity, parsePublicKey } from '../key/index.ts'
import { badInput } from '../outcome/index.ts'
import { readLimited } from '../subject/index.ts'
import type { TrustedKey } from '../trust/index.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { oneOf, optional } from './signing-inputs.ts'

/** The key that must have signed, as the inputs name it. */
export interface KeyInputs {
  /** PEM text, the path of a file with one, or the URI of a key at a key service. */
  readonly key: string
  readonly validFor: { readonly start: Date; readonly end?: Date } | undefined
  readonly isLogRequired: boolean
}

const MAX_KEY_BYTES = 64 * 1024
/** Keys of which a service gives the public half to whoever may read it. */
const AT_SERVICE = /^(?:awskms|gcpkms|azurekms|hashivault):\/\//i

/** Reads them; undefined when no key is given. @throws CoreError bad-input `INPUT` for what only goes with a key */
export function readKeyInputs(inputs: InputReader): KeyInputs | undefined {
  const key = optional(inputs, 'key')
  const validity = optional(inputs, 'key-validity')
  const log = oneOf(inputs, 'transparency-log', ['', 'required', 'none'], '')
  if (key !== undefined) {
    return {
      key,
      validFor: validity === undefined ? undefined : parseKeyValidity(validity),
      isLogRequired: log !== 'none',
    }
  }
  if (inputs.input('key') !== '')
    throw badInput('INPUT', 'input key: is blank', { remedy: 'give a key, or leave it out' })
  for (const [name, value] of Object.entries({ 'key-validity': validity, 'transparency-log': log })) {
    if (value === undefined || value === '') continue
    throw badInput('INPUT', `input ${name}: belongs to verifying with a key, and none is given`, {
      remedy: 'give `key`, or leave it out: for certificates the trust root says what is needed',
    })
  }
  return undefined
}

/** The key itself. @throws CoreError bad-input `KEY` */
export async function openKey({ key, validFor }: KeyInputs, ports: FlowPorts): Promise<TrustedKey> {
  const parsed = AT_SERVICE.test(key) ? await keyAtService(key, ports) : await publicKeyInput(key, 'key', ports)
  return { key: parsed.key, fingerprint: parsed.fingerprint, ...(validFor === undefined ? {} : { validFor }) }
}

/** The public half of a key that a key service keeps; the service is asked for nothing else. */
async function keyAtService(uri: string, { openKey }: FlowPorts): Promise<PublicKey> {
  if (openKey === undefined) {
    throw badInput('NOT_YET', 'input key: keys of key services are not there in this program', {
      remedy: 'give the public key as a PEM file',
    })
  }
  const opened = await openKey({ uri })
  await opened.close()
  return opened.publicKey
}

/** The public key that an input holds as PEM text, or as the path of a file. @throws CoreError bad-input `KEY` */
export async function publicKeyInput(given: string, name: string, ports: FlowPorts): Promise<PublicKey> {
  if (given.startsWith('-----BEGIN')) return parsePublicKey(given, `input ${name}`)
  const path = resolve(ports.job.workspace, given)
  const pem = await readLimited(path, MAX_KEY_BYTES, ports.fs, ({ problem, cause }) =>
    badInput('KEY', `input ${name}: ${given} ${problem}`, {
      cause,
      remedy: 'give the path of a PEM file, or the PEM itself',
    }),
  )
  return parsePublicKey(pem, given)
}

/** The key as a report names it: the path, or that it was given as text. */
export function shownKey({ key }: KeyInputs): string {
  return key.startsWith('-----BEGIN') ? 'given as PEM' : key
}
