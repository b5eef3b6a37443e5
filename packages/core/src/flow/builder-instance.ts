import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { badInput, type CoreError } from '../outcome/index.ts'
import { issuerRuleFor, parseSigningConfig, parseTrustedRoot, privateProfile } from '../trust/index.ts'
import { checkedInstance, openInstance, type SigningInstance } from './instance.ts'
import type { FlowPorts } from './ports.ts'
import type { SigningInputs } from './signing-inputs.ts'

/**
 * A builder's own file about the Sigstore that it signs with, and about the way to it: nobody who calls the builder can
 * choose another.
 */
export interface InstanceFile {
  readonly bytes: Uint8Array
  /** Names the file in errors. */
  readonly source: string
}

/** How the jobs of a copy get out of their network, in place of what their environment says. */
export interface InstanceNetwork {
  /** `http://host:port`, without user and password. */
  readonly proxy?: string
  /** Hosts that are asked directly, as in `NO_PROXY`. */
  readonly noProxy?: string
  /** Certificates in PEM that are trusted beside the platform's own. */
  readonly certificates?: string
}

const MAX_BYTES = 8 * 1024 * 1024
const NETWORK = ['proxy', 'noProxy', 'certificates'] as const

/**
 * The instance of a builder: by an empty object the public-good one or GitHub's, as the repository's visibility has it;
 * else the private one whose `signingConfig` and `trustedRoot` are in the file.
 *
 * @throws CoreError bad-input `SIGNING_CONFIG`, and as {@link openInstance}
 */
export async function openBuilderInstance(
  file: InstanceFile,
  inputs: SigningInputs,
  ports: FlowPorts,
): Promise<SigningInstance> {
  const { signingConfig, trustedRoot } = readFile(file)
  if (signingConfig === undefined || trustedRoot === undefined) return openInstance(inputs, ports)
  const config = parseSigningConfig(JSON.stringify(signingConfig), `${file.source}, signingConfig`, {
    now: ports.clock.now(),
  })
  const root = parseTrustedRoot(Buffer.from(JSON.stringify(trustedRoot)), `${file.source}, trustedRoot`)
  return checkedInstance(
    {
      config,
      rule: issuerRuleFor(ports.job.serverUrl, config.oidcIssuers),
      profile: privateProfile(root, file.source),
    },
    inputs,
    ports,
  )
}

/** Trust root of a private instance as JSON, for those who verify; undefined: the published ones. @throws as {@link openBuilderInstance} */
export function privateRootOf(file: InstanceFile): string | undefined {
  const { trustedRoot } = readFile(file)
  return trustedRoot === undefined ? undefined : JSON.stringify(trustedRoot)
}

/** Issuers whose tokens a private instance takes; undefined: the published ones. @throws as {@link openBuilderInstance} */
export function privateIssuersOf(file: InstanceFile, now: number): readonly string[] | undefined {
  const { signingConfig } = readFile(file)
  if (signingConfig === undefined) return undefined
  return parseSigningConfig(JSON.stringify(signingConfig), `${file.source}, signingConfig`, { now }).oidcIssuers
}

/**
 * The way out that a copy's file names; undefined: it names none.
 *
 * @throws CoreError bad-input `SIGNING_CONFIG` for one that is none, or holds a password, which whoever reads the copy
 * would have
 */
export function networkOf(file: InstanceFile): InstanceNetwork | undefined {
  const { network } = readFile(file)
  if (network === undefined) return undefined
  for (const [name, value] of Object.entries(network)) {
    if (!NETWORK.some((known) => known === name) || typeof value !== 'string' || value === '')
      throw unusable(file, `network.${name.slice(0, 40)} is not known, or no text`)
  }
  const { proxy, noProxy, certificates } = network as InstanceNetwork
  if (proxy === undefined ? noProxy !== undefined : !isPlainProxy(proxy))
    throw unusable(file, 'network.proxy is not http://host:port, without user and password')
  return {
    ...(proxy === undefined ? {} : { proxy }),
    ...(noProxy === undefined ? {} : { noProxy }),
    ...(certificates === undefined ? {} : { certificates }),
  }
}

function isPlainProxy(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return (
    url?.protocol === 'http:' && url.username === '' && url.password === '' && url.pathname === '/' && url.search === ''
  )
}

/**
 * Where packages are asked for, by their ecosystem: the public registries, unless a copy was made for others. Whoever
 * proposes a change chooses none.
 *
 * @throws CoreError bad-input `SIGNING_CONFIG`
 */
export function packageRegistriesOf(file: InstanceFile): Readonly<Record<'npm' | 'pypi', string>> {
  const { packageRegistries = {} } = readFile(file)
  for (const [name, value] of Object.entries(packageRegistries)) {
    if (!Object.hasOwn(PACKAGE_REGISTRIES, name) || typeof value !== 'string' || !URL.canParse(value))
      throw unusable(file, `packageRegistries.${name.slice(0, 40)} is not known, or no URL`)
  }
  return { ...PACKAGE_REGISTRIES, ...(packageRegistries as Readonly<Record<string, string>>) }
}

const PACKAGE_REGISTRIES = { npm: 'https://registry.npmjs.org', pypi: 'https://pypi.org' } as const

interface ReadInstance {
  readonly packageRegistries?: JsonObject
  readonly signingConfig?: JsonObject
  readonly trustedRoot?: JsonObject
  readonly network?: JsonObject
}

function readFile(file: InstanceFile): ReadInstance {
  const value = parseJson(file.bytes, { what: file.source, maxBytes: MAX_BYTES })
  if (isJsonObject(value)) {
    const { signingConfig, trustedRoot, network, packageRegistries, ...others } = value
    const isObject = (one: JsonValue | undefined): boolean => one === undefined || isJsonObject(one)
    const isKnown = Object.keys(others).length === 0 && isObject(network) && isObject(packageRegistries)
    const way = {
      ...(network === undefined ? {} : { network: network as JsonObject }),
      ...(packageRegistries === undefined ? {} : { packageRegistries: packageRegistries as JsonObject }),
    }
    if (isKnown && signingConfig === undefined && trustedRoot === undefined) return way
    if (isKnown && isJsonObject(signingConfig) && isJsonObject(trustedRoot))
      return { signingConfig, trustedRoot, ...way }
  }
  throw unusable(
    file,
    'is neither empty nor signingConfig and trustedRoot, with network and packageRegistries or without',
  )
}

function unusable({ source }: InstanceFile, problem: string): CoreError {
  return badInput('SIGNING_CONFIG', `${source}: ${problem}`, { remedy: 'make the copy of the builders anew' })
}
