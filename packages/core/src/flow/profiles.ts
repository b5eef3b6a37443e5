import type { PublicKey } from '../key/index.ts'
import { badInput, refused } from '../outcome/index.ts'
import {
  keyProfile,
  loadNpmProfile,
  loadTrustProfile,
  parseTrustedRoots,
  privateProfile,
  type TrustedKey,
  type TrustProfile,
} from '../trust/index.ts'
import { assertKeyMayHaveSigned, certificateOf, isIssuedUnder, type ParsedBundle } from '../verification/index.ts'
import { openKey } from './key-inputs.ts'
import type { PolicyKey } from './policy.ts'
import type { FlowPorts } from './ports.ts'
import type { VerifyInputs } from './verify-inputs.ts'

/** Largest trusted root file, in bytes. */
const MAX_ROOT_BYTES = 16 * 1024 * 1024

/** Finds the one profile that a bundle is verified under; each root is loaded once, when it is first needed. */
export interface ProfileChooser {
  /**
   * The profile that bundles with a certificate are tried under before all others; undefined where nothing but a key is
   * demanded. A policy that holds keys is shown bundles of both kinds.
   */
  first(): Promise<TrustProfile | undefined>
  /** @throws CoreError refused `UNKNOWN_AUTHORITY` when no root knows the authority that issued the certificate */
  profileFor(bundle: ParsedBundle): Promise<TrustProfile>
  /** The keys of npm's registry; `witnesses` is the profile that the attestation beside was verified under. */
  npmProfileBeside(witnesses: TrustProfile): Promise<TrustProfile>
}

/**
 * Profiles by the inputs: the roots of the file that was given, one by one, or the published instances. Roots are never
 * merged: a bundle meets exactly the demands of the root whose authority issued its certificate. A bundle of a key is
 * verified by the key of the inputs, or by the one that it names of those that the policy holds.
 *
 * @throws CoreError bad-input `KEY` for a key in the inputs beside those of the policy: which of them is demanded?
 */
export async function profileChooser(
  inputs: ProfileInputs,
  ports: FlowPorts,
  policyKeys: readonly PolicyKey[] = [],
): Promise<ProfileChooser> {
  const loaders =
    inputs.trustedRoot !== undefined ? await fileLoaders(inputs.trustedRoot, ports) : publishedLoaders(inputs, ports)
  const byKey = await keyProfilesOf(inputs, policyKeys, loaders, ports)
  const npm = new Map<TrustProfile, Promise<TrustProfile>>()
  return {
    first: async () => (byKey === undefined || inputs.judge.policy !== undefined ? loaders[0]?.() : undefined),
    npmProfileBeside: (witnesses) => {
      const known = npm.get(witnesses) ?? loadNpmProfile(inputs.isOffline, ports, witnesses)
      npm.set(witnesses, known)
      return known
    },
    profileFor: async (bundle) => {
      // A policy is shown what anybody signed; what the inputs demand beside it is compared when the bundle is verified.
      if (inputs.judge.policy === undefined) assertKeyMayHaveSigned(bundle, inputs.expectation)
      if (byKey !== undefined && certificateOf(bundle.bundle) === undefined) return byKey(bundle)
      if (byKey !== undefined && inputs.judge.policy === undefined)
        throw refused('IDENTITY', 'it was signed with a certificate, and a key is demanded')
      const sources: string[] = []
      for (const load of loaders) {
        const profile = await load()
        if (await isIssuedUnder(profile, bundle)) return profile
        sources.push(profile.source)
      }
      throw refused(
        'UNKNOWN_AUTHORITY',
        `the certificate was issued by no authority of the trust root (${sources.join('; ')})`,
        {
          remedy: 'if a private Sigstore signed it, give its root as `trusted-root`; else do not trust it',
        },
      )
    },
  }
}

/** The part of the inputs that profiles are chosen by. */
export type ProfileInputs = Pick<
  VerifyInputs,
  'trustedRoot' | 'tufMirror' | 'tufRoot' | 'isOffline' | 'key' | 'expectation'
> & { readonly judge: Pick<VerifyInputs['judge'], 'policy'> }

type Loader = () => Promise<TrustProfile>

async function keyProfilesOf(
  inputs: ProfileInputs,
  policyKeys: readonly PolicyKey[],
  loaders: readonly Loader[],
  ports: FlowPorts,
): Promise<ProfileChooser['profileFor'] | undefined> {
  if (inputs.key === undefined) {
    if (policyKeys.length === 0) return undefined
    const known = new Map(
      policyKeys.map(({ publicKey, isLogRequired }) => [
        hintOf(publicKey),
        keyProfiles(publicKey, isLogRequired, inputs, loaders),
      ]),
    )
    const [first, ...others] = known.values()
    // Older bundles call their key whatever they like, or nothing: of one key the signature tells.
    const only = others.length === 0 ? first : undefined
    return async (bundle) => {
      const { content } = bundle.bundle.verificationMaterial
      const found = known.get(content.$case === 'publicKey' ? content.publicKey.hint : '') ?? only
      if (found !== undefined) return found(bundle)
      throw refused('KEY', `${bundle.what}: was signed with a key that the policy does not hold`)
    }
  }
  if (policyKeys.length > 0)
    throw badInput('KEY', 'inputs key and policy: the policy holds public keys itself', {
      remedy: 'leave out `key`, and demand its signature in the policy',
    })
  return keyProfiles(await openKey(inputs.key, ports), inputs.key.isLogRequired, inputs, loaders)
}

/** What bundles call a key: the base64 of the sha256 of its DER, as cosign 3 writes it. */
function hintOf({ fingerprint }: PublicKey): string {
  return Buffer.from(fingerprint.replace(/^sha256:/, ''), 'hex').toString('base64')
}

/**
 * The profile of a key. Its witnesses are looked up in one root, which is loaded only for a bundle that has any: what
 * nobody witnessed, no root can vouch for.
 */
function keyProfiles(
  { key: publicKey, fingerprint, validFor }: TrustedKey,
  isLogRequired: boolean,
  { trustedRoot }: ProfileInputs,
  [first, ...others]: readonly Loader[],
): ProfileChooser['profileFor'] {
  const key = { key: publicKey, fingerprint, ...(validFor === undefined ? {} : { validFor }) }
  if (trustedRoot !== undefined && others.length > 0) {
    throw badInput('TRUSTED_ROOT', `input trusted-root: ${trustedRoot} holds ${others.length + 1} roots`, {
      remedy: 'with `key` give the one root whose logs and timestamp authorities count',
    })
  }
  const alone = keyProfile(key, { isLogRequired })
  const witnessed = memo(async () => {
    const root = await first?.()
    return keyProfile(key, { isLogRequired, ...(root === undefined ? {} : { root }) })
  })
  return async ({ bundle: { verificationMaterial: material } }) => {
    const stamps = material.timestampVerificationData?.rfc3161Timestamps ?? []
    return material.tlogEntries.length + stamps.length === 0 ? alone : witnessed()
  }
}

async function fileLoaders(path: string, ports: FlowPorts): Promise<Loader[]> {
  const found = await ports.fs.stat(path).catch((cause: unknown) => {
    throw badInput('INPUT', `input trusted-root: ${path} cannot be read`, { cause })
  })
  if (!found.isFile()) throw badInput('INPUT', `input trusted-root: ${path} is not a regular file`)
  if (found.size > MAX_ROOT_BYTES)
    throw badInput('INPUT', `input trusted-root: ${path} has ${found.size} bytes; at most ${MAX_ROOT_BYTES} are read`)
  const bytes = await ports.fs.readFile(path)
  return parseTrustedRoots(bytes, path).map((root) => {
    const profile = privateProfile(root, path)
    return async () => profile
  })
}

function publishedLoaders(inputs: ProfileInputs, ports: FlowPorts): Loader[] {
  const { isOffline: offline } = inputs
  const { tufMirror, tufRoot: tufRootFile } = inputs
  if (tufMirror !== undefined && tufRootFile === undefined) {
    throw badInput('INPUT', 'inputs tuf-mirror and tuf-root: a mirror is not trusted without its first root', {
      remedy: 'give the first root as `tuf-root`',
    })
  }
  const tuf = {
    ...(tufMirror === undefined ? {} : { tufMirror }),
    ...(tufRootFile === undefined ? {} : { tufRootFile }),
  }
  const host = hostOf(ports)
  const isTenant = host.endsWith('.ghe.com')
  const github = memo(async () => {
    const trustDomain = isTenant && !offline ? await ports.github.trustDomain() : undefined
    const domain = trustDomain === undefined ? {} : { trustDomain }
    return loadTrustProfile({ profile: 'github', offline, ...domain, ...tuf }, ports)
  })
  // A mirror of one's own has one root: that of the tenant, or else that of a private Sigstore.
  if (tufMirror !== undefined)
    return [isTenant ? github : memo(() => loadTrustProfile({ profile: 'private', offline, ...tuf }, ports))]
  return [memo(() => loadTrustProfile({ profile: 'public-good', offline }, ports)), github]
}

function hostOf(ports: FlowPorts): string {
  const { serverUrl } = ports.job
  return URL.canParse(serverUrl) ? new URL(serverUrl).host : ''
}

function memo(load: Loader): Loader {
  let loaded: Promise<TrustProfile> | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}
