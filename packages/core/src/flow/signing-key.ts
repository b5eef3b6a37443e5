import { resolve } from 'node:path'
import { type PublicKey, parseKeyValidity, readPin, type SigningKey } from '../key/index.ts'
import { badInput } from '../outcome/index.ts'
import { type OwnCertificate, parseOwnCertificate } from '../signing/index.ts'
import { readLimited } from '../subject/index.ts'
import {
  builtinSigningConfig,
  keyProfile,
  loadTrustProfile,
  parseWitnesses,
  type TrustProfile,
  type Witnesses,
} from '../trust/index.ts'
import { type AcceptKey, expectedKey } from './accept-key.ts'
import { assertWitnesses, readSigningConfig, withWitnesses } from './instance.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { optional, type SigningInputs } from './signing-inputs.ts'

/** The key that signs, as the inputs name it. */
export interface SigningKeyInputs {
  readonly uri: string
  readonly pin: string | undefined
  readonly validFor: { readonly start: Date; readonly end?: Date } | undefined
  /** Path of the certificates of the key. */
  readonly certificateChain: string | undefined
  /** What its public key must be: PEM text, a path, or a fingerprint. */
  readonly publicKey: string | undefined
}

/** The services around a key: who witnesses, and the root in which they are looked up. */
export interface KeyInstance {
  readonly config: Witnesses
  /** Undefined where nobody witnesses. */
  readonly root: TrustProfile | undefined
  /** Issuers of ID tokens that a signing configuration names. */
  readonly oidcIssuers: readonly string[]
}

/** A key that was opened, and what its bundles must verify under. */
export interface OpenedKey {
  readonly key: SigningKey
  readonly config: Witnesses
  readonly profile: TrustProfile
  readonly certificate: OwnCertificate | undefined
}

const MAX_CHAIN = 64 * 1024

/** Reads them; undefined when no key is given. @throws CoreError bad-input `INPUT` for what only goes with a key */
export function readSigningKey(inputs: InputReader, signing: SigningInputs): SigningKeyInputs | undefined {
  const uri = optional(inputs, 'key')
  // A PIN may begin or end with a blank, so it is not trimmed.
  const pin = readPin(inputs.input('pin'), 'input pin')
  const validity = optional(inputs, 'key-validity')
  const certificateChain = optional(inputs, 'certificate-chain')
  const publicKey = optional(inputs, 'public-key')
  if (uri === undefined) {
    for (const [name, value] of Object.entries({
      pin,
      'key-validity': validity,
      'certificate-chain': certificateChain,
      'public-key': publicKey,
    })) {
      if (value !== undefined)
        throw badInput('INPUT', `input ${name}: belongs to a key, and none is given`, {
          remedy: 'give `key`, or leave it out',
        })
    }
    return undefined
  }
  if (signing.sigstore !== 'auto') {
    throw badInput(
      'INPUT',
      `inputs key and sigstore: "${signing.sigstore}" names who issues a certificate, and a key needs none`,
      {
        remedy: 'leave `sigstore` out',
      },
    )
  }
  if (certificateChain !== undefined && (signing.trustedRoot === undefined || validity !== undefined)) {
    throw badInput(
      'INPUT',
      validity === undefined
        ? 'inputs certificate-chain and trusted-root: a certificate is verified under the root of its authority'
        : 'inputs certificate-chain and key-validity: the certificate says how long it is valid',
      { remedy: 'give `trusted-root`, and leave `key-validity` out' },
    )
  }
  const validFor = validity === undefined ? undefined : parseKeyValidity(validity)
  return { uri, pin, validFor, certificateChain, publicKey }
}

/**
 * Who witnesses what the key signs: nobody, unless `signing-config`, `timestamp-authority` or `transparency-log` say so.
 * The root that vouches for them is the caller's, else the public-good instance's.
 *
 * @throws CoreError bad-input for inputs that do not go together, all before the key is asked for anything
 */
export async function openKeyInstance(
  given: SigningKeyInputs,
  inputs: SigningInputs,
  ports: FlowPorts,
): Promise<KeyInstance> {
  const { oidcIssuers = [], ...base } = await baseOf(inputs, ports)
  const config = withWitnesses(base, inputs)
  if (inputs.rekorVersion !== undefined && config.rekor === undefined) {
    throw badInput('INPUT', 'input rekor-version: with a key no log is used, unless one is asked for', {
      remedy: 'give `transparency-log: required` or a `signing-config`, or leave it out',
    })
  }
  assertValidNow(given, config, ports.clock.now())
  const isWitnessed = config.rekor !== undefined || config.tsa !== undefined
  const root =
    isWitnessed || given.certificateChain !== undefined ? await loadTrustProfile(rootOf(inputs), ports) : undefined
  if (given.certificateChain !== undefined && root !== undefined) assertWitnesses(config, root)
  return { config, root, oidcIssuers }
}

/**
 * Opens the key, and its certificate where there is one. Who opened it closes it.
 *
 * @param accept throws for a key that cannot do what is asked of it; a PIN is tried behind it where the token shows its
 * public keys to everybody
 */
export async function openSigner(
  given: SigningKeyInputs,
  { config, root }: KeyInstance,
  accept: AcceptKey,
  ports: FlowPorts,
): Promise<OpenedKey> {
  const { uri, pin, validFor, certificateChain, publicKey } = given
  if (ports.openKey === undefined) {
    throw badInput('NOT_YET', 'input key: signing with a key is not there in this program', {
      remedy: 'leave `key` out to sign keyless',
    })
  }
  const isExpected = publicKey === undefined ? undefined : await expectedKey(publicKey, ports)
  const certificateOf = await certificateReader(certificateChain, root, ports)
  const check: AcceptKey = (found) => {
    isExpected?.(found)
    certificateOf?.(found)
    accept(found)
  }
  const key = await ports.openKey({ uri, accept: check, ...(pin === undefined ? {} : { pin }) })
  try {
    check(key.publicKey)
    const certificate = certificateOf?.(key.publicKey)
    if (certificate !== undefined && root !== undefined) return { key, config, profile: root, certificate }
    const trusted = { key: key.publicKey.key, fingerprint: key.publicKey.fingerprint }
    const profile = keyProfile(validFor === undefined ? trusted : { ...trusted, validFor }, {
      isLogRequired: config.rekor !== undefined,
      ...(root === undefined ? {} : { root }),
    })
    return { key, config, profile, certificate: undefined }
  } catch (error) {
    await key.close()
    throw error
  }
}

async function baseOf(
  inputs: SigningInputs,
  ports: FlowPorts,
): Promise<Witnesses & { readonly oidcIssuers?: readonly string[] }> {
  const version = inputs.rekorVersion === undefined ? {} : { rekorVersion: inputs.rekorVersion }
  if (inputs.signingConfig !== undefined) {
    const bytes = await readSigningConfig(inputs.signingConfig, ports)
    return parseWitnesses(bytes, inputs.signingConfig, { now: ports.clock.now(), ...version })
  }
  if (inputs.transparencyLog === 'required') {
    const { fulcio: _, ...witnesses } = builtinSigningConfig('public-good', version)
    return witnesses
  }
  return { instance: 'private', source: 'signing with a key' }
}

function rootOf({ trustedRoot, tufMirror, tufRoot }: SigningInputs): Parameters<typeof loadTrustProfile>[0] {
  if (trustedRoot !== undefined) return { profile: 'private', trustedRootFile: trustedRoot, offline: true }
  const tuf = {
    ...(tufMirror === undefined ? {} : { tufMirror }),
    ...(tufRoot === undefined ? {} : { tufRootFile: tufRoot }),
  }
  return { profile: tufMirror === undefined ? 'public-good' : 'private', offline: false, ...tuf }
}

/** A signature outside of the key's window, or one whose time nobody vouches for, verifies nowhere (case A22). */
function assertValidNow({ validFor }: SigningKeyInputs, config: Witnesses, now: number): void {
  if (validFor === undefined) return
  const { start, end } = validFor
  if (start.getTime() > now || (end !== undefined && end.getTime() < now)) {
    throw badInput('KEY', 'input key-validity: the key does not count now; nothing was signed', {
      remedy: 'sign with the key that counts now, and check the clock of the machine',
    })
  }
  if (config.tsa !== undefined || config.rekor?.version === 1) return
  throw badInput('INPUT', 'input key-validity: nobody would vouch for the time of the signature', {
    remedy: 'give `timestamp-authority`, or leave `key-validity` out',
  })
}

/** What gives the certificate of a key out of the chain; undefined where no chain is given. */
async function certificateReader(
  path: string | undefined,
  root: TrustProfile | undefined,
  ports: FlowPorts,
): Promise<((key: PublicKey) => OwnCertificate) | undefined> {
  if (path === undefined || root === undefined) return undefined
  const pem = await chainText(path, ports)
  return (key) => parseOwnCertificate(pem, path, key, root, ports.clock.now())
}

async function chainText(path: string, ports: FlowPorts): Promise<string> {
  const bytes = await readLimited(resolve(ports.job.workspace, path), MAX_CHAIN, ports.fs, ({ problem, cause }) =>
    badInput('CERTIFICATE', `input certificate-chain: ${path} ${problem}`, { cause }),
  )
  return bytes.toString('latin1')
}
