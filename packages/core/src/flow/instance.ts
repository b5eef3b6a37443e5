import { assertServiceUrl } from '@slsa-actions/wire'
import { badInput, undecided } from '../outcome/index.ts'
import {
  builtinSigningConfig,
  type IssuerRule,
  issuerRuleFor,
  loadTrustProfile,
  type ProfileName,
  parseSigningConfig,
  type SigningConfig,
  type TrustProfile,
  type Witnesses,
} from '../trust/index.ts'
import type { FlowPorts } from './ports.ts'
import type { SigningInputs } from './signing-inputs.ts'

/** A Sigstore instance to sign with: its services, the root that its bundles are verified under, who may log in. */
export interface SigningInstance {
  readonly config: SigningConfig
  readonly profile: TrustProfile
  readonly rule: IssuerRule
}

/** Largest signing configuration, in bytes. */
const MAX_CONFIG_BYTES = 1024 * 1024

/**
 * Chooses the instance as `actions/attest` does, unless the inputs say otherwise, and loads its trust root.
 *
 * @throws CoreError bad-input for inputs that do not go together, undecided `TRUST_ROOT_ENDED` when the root has no
 * authority that is valid now
 */
export async function openInstance(inputs: SigningInputs, ports: FlowPorts): Promise<SigningInstance> {
  const instance =
    inputs.signingConfig !== undefined ? await openPrivate(inputs, ports) : await openPublished(inputs, ports)
  return checkedInstance(instance, inputs, ports)
}

/** The instance with the witnesses of the inputs, when bundles of it will verify. @throws as {@link openInstance} */
export function checkedInstance(instance: SigningInstance, inputs: SigningInputs, ports: FlowPorts): SigningInstance {
  const config = withWitnesses(instance.config, inputs)
  assertWitnesses(config, instance.profile)
  assertCurrent(instance.profile, ports.clock.now())
  return { ...instance, config }
}

/** What the event says about the repository; only a repository that says so itself is taken for public. */
export function isPublicByEvent(ports: FlowPorts): boolean {
  const { repository } = ports.job.event
  return (
    typeof repository === 'object' &&
    repository !== null &&
    !Array.isArray(repository) &&
    repository.visibility === 'public'
  )
}

async function openPrivate(inputs: SigningInputs, ports: FlowPorts): Promise<SigningInstance> {
  const { signingConfig = '', trustedRoot = '' } = inputs
  if (inputs.sigstore !== 'auto') {
    throw badInput(
      'INPUT',
      `inputs sigstore and signing-config: "${inputs.sigstore}" names an instance, the file another`,
      {
        remedy: 'leave `sigstore` out with a private Sigstore',
      },
    )
  }
  const bytes = await readSigningConfig(signingConfig, ports)
  const config = parseSigningConfig(bytes, signingConfig, { now: ports.clock.now(), ...versionOf(inputs) })
  const rule = issuerRuleFor(ports.job.serverUrl, config.oidcIssuers)
  const profile = await loadTrustProfile({ profile: 'private', trustedRootFile: trustedRoot, offline: true }, ports)
  return { config, profile, rule }
}

/** The bytes of a signing configuration. @throws CoreError bad-input `INPUT` */
export async function readSigningConfig(path: string, ports: FlowPorts): Promise<Buffer> {
  const bytes = await ports.fs.readFile(path).catch((cause: unknown) => {
    throw badInput('INPUT', `input signing-config: ${path} cannot be read`, { cause })
  })
  if (bytes.byteLength > MAX_CONFIG_BYTES) throw badInput('INPUT', `input signing-config: ${path} is larger than 1 MiB`)
  return bytes
}

async function openPublished(inputs: SigningInputs, ports: FlowPorts): Promise<SigningInstance> {
  const rule = issuerRuleFor(ports.job.serverUrl)
  const instance = instanceOf(inputs, rule, ports)
  const config = builtinSigningConfig(instance, { ...versionOf(inputs), serverHost: rule.server.host })
  const profile = await loadTrustProfile(
    {
      profile: instance,
      offline: false,
      ...(inputs.trustedRoot === undefined
        ? await trustDomainOf(instance, rule, ports)
        : { trustedRootFile: inputs.trustedRoot }),
      ...(inputs.tufMirror === undefined ? {} : { tufMirror: inputs.tufMirror }),
      ...(inputs.tufRoot === undefined ? {} : { tufRootFile: inputs.tufRoot }),
    },
    ports,
  )
  return { config, profile, rule }
}

function instanceOf(inputs: SigningInputs, rule: IssuerRule, ports: FlowPorts): 'public-good' | 'github' {
  const isGitHubCom = rule.server.host === 'github.com'
  if (inputs.sigstore === 'public-good' && !isGitHubCom) {
    throw badInput('INPUT', `input sigstore: the public-good instance knows github.com only, not ${rule.server.host}`, {
      remedy: 'choose `sigstore: github`',
    })
  }
  if (inputs.sigstore !== 'auto') return inputs.sigstore
  return isGitHubCom && isPublicByEvent(ports) ? 'public-good' : 'github'
}

/** A tenant's root is a target of its own, whose name the tenant tells. */
async function trustDomainOf(
  instance: ProfileName,
  rule: IssuerRule,
  ports: FlowPorts,
): Promise<{ trustDomain?: string }> {
  if (instance !== 'github' || rule.server.host === 'github.com') return {}
  const trustDomain = await ports.github.trustDomain()
  if (trustDomain !== undefined) return { trustDomain }
  throw undecided(
    'GITHUB_REPLY',
    `${rule.server.origin}: GET /meta names no trust domain, so the trust root of this server is not known; nothing was sent`,
    {
      remedy:
        'check that attestations are enabled for the enterprise, or give the root as `trusted-root` with `sigstore: github`',
    },
  )
}

function versionOf(inputs: SigningInputs): { rekorVersion?: 1 | 2 } {
  return inputs.rekorVersion === undefined ? {} : { rekorVersion: inputs.rekorVersion }
}

type WithoutWitnesses<Config> = Omit<Config, 'rekor' | 'tsa'>

/** The configuration with the log and the timestamp authority that the inputs ask for. */
export function withWitnesses<Config extends Witnesses>(
  config: Config,
  inputs: SigningInputs,
): WithoutWitnesses<Config> & Pick<Witnesses, 'rekor' | 'tsa'> {
  const { rekor, tsa, ...rest } = config
  if (inputs.transparencyLog === 'required' && rekor === undefined) {
    throw badInput('INPUT', `input transparency-log: required, but ${config.source} names no log`)
  }
  const log = inputs.transparencyLog === 'none' || rekor === undefined ? {} : { rekor }
  if (inputs.timestampAuthority === 'none') return { ...rest, ...log }
  if (inputs.timestampAuthority === undefined) return { ...rest, ...log, ...(tsa === undefined ? {} : { tsa }) }
  return { ...rest, ...log, tsa: assertServiceUrl(inputs.timestampAuthority, 'input timestamp-authority') }
}

/** A bundle that its own root would refuse is not worth a login. */
export function assertWitnesses(config: Witnesses, profile: TrustProfile): void {
  const { needs } = profile
  if (needs.logEntries > 0 && config.rekor === undefined) {
    throw badInput(
      'INPUT',
      `the trust root of the ${profile.name} instance (${profile.source}) demands a log entry, and no log is used`,
      {
        remedy: 'leave `transparency-log` out, or give a signing config that names a log',
      },
    )
  }
  const hasTime = config.tsa !== undefined || config.rekor?.version === 1
  if (!hasTime || (needs.tsaTimestamps > 0 && config.tsa === undefined)) {
    throw badInput('INPUT', `signing with the ${profile.name} instance needs a timestamp authority, and none is used`, {
      remedy: 'leave `timestamp-authority` out, or name one; Rekor version 2 gives no time of its own',
    })
  }
}

/** Asked before the login: a certificate of an authority that ended verifies nowhere. */
function assertCurrent(profile: TrustProfile, now: number): void {
  const covers = (validFor: { start?: Date | undefined; end?: Date | undefined } | undefined): boolean =>
    validFor?.start !== undefined &&
    validFor.start.getTime() <= now &&
    (validFor.end === undefined || now <= validFor.end.getTime())
  if (profile.root.certificateAuthorities.some((authority) => covers(authority.validFor))) return
  throw undecided(
    'TRUST_ROOT_ENDED',
    `the trust root of the ${profile.name} instance (${profile.source}) has no certificate authority that is valid now; nothing was sent`,
    {
      remedy:
        'give a current root with `tuf-mirror` and `tuf-root` or `trusted-root`, and check the clock of the runner',
    },
  )
}
