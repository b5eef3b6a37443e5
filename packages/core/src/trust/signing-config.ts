import { assertServiceUrl, isJsonObject, type JsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { badInput } from '../outcome/index.ts'
import type { InstanceName } from './profile.ts'

/** The services that witness a signature. */
export interface Witnesses {
  readonly instance: InstanceName
  readonly rekor?: { readonly url: URL; readonly version: 1 | 2 }
  /** Full URL of the timestamp authority, path included. */
  readonly tsa?: URL
  /** Where the configuration came from, for messages. */
  readonly source: string
}

/** The services that a signature is made with. */
export interface SigningConfig extends Witnesses {
  readonly fulcio: URL
  /** Issuers whose tokens this Fulcio takes; empty where the server decides. */
  readonly oidcIssuers: readonly string[]
}

const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json'
const FIELDS = ['mediaType', 'caUrls', 'oidcUrls', 'rekorTlogUrls', 'rekorTlogConfig', 'tsaUrls', 'tsaConfig']
const SELECTORS = ['ANY', 'EXACT', 'ALL', 'SERVICE_SELECTOR_UNDEFINED']

/**
 * The services of a signing configuration (sigstore/protobuf-specs, SigningConfig v0.2) that are valid now. Of several
 * logs the newest version is taken, or the one that was asked for.
 *
 * @param now milliseconds since 1970
 * @throws CoreError bad-input `SIGNING_CONFIG`
 */
export function parseSigningConfig(bytes: Uint8Array | string, what: string, options: ConfigOptions): SigningConfig {
  const value = readConfig(bytes, what)
  const [fulcio] = servicesOf(value, 'caUrls', [1], options.now, what)
  if (fulcio === undefined)
    throw badInput('SIGNING_CONFIG', `${what}: names no certificate authority that is valid now`)
  return {
    ...witnessesOf(value, what, options),
    fulcio: fulcio.url,
    oidcIssuers: issuersOf(value, what, options),
  }
}

/** The services of such a configuration that witness a signature, for who needs no certificate. */
export function parseWitnesses(
  bytes: Uint8Array | string,
  what: string,
  options: ConfigOptions,
): Witnesses & Pick<SigningConfig, 'oidcIssuers'> {
  const value = readConfig(bytes, what)
  return { ...witnessesOf(value, what, options), oidcIssuers: issuersOf(value, what, options) }
}

function issuersOf(value: JsonObject, what: string, { now }: ConfigOptions): string[] {
  return servicesOf(value, 'oidcUrls', [1], now, what).map(({ text }) => text)
}

interface ConfigOptions {
  readonly now: number
  readonly rekorVersion?: 1 | 2
}

function readConfig(bytes: Uint8Array | string, what: string): JsonObject {
  const value = parseJson(bytes, { what, maxBytes: 1024 * 1024 })
  if (!isJsonObject(value) || value.mediaType !== MEDIA_TYPE) {
    throw badInput('SIGNING_CONFIG', `${what}: is not a signing configuration (mediaType ${MEDIA_TYPE})`)
  }
  const unknown = Object.keys(value).find((key) => !FIELDS.includes(key))
  if (unknown !== undefined)
    throw badInput('SIGNING_CONFIG', `${what}: has the unknown field "${unknown.slice(0, 80)}"`)
  return value
}

function witnessesOf(value: JsonObject, what: string, options: ConfigOptions): Witnesses {
  const services = (name: string, versions: readonly number[]): Service[] =>
    servicesOf(value, name, versions, options.now, what)
  const rekor = logOf(
    services('rekorTlogUrls', options.rekorVersion === undefined ? [2, 1] : [options.rekorVersion]),
    value,
    options.rekorVersion,
    what,
  )
  const stamps = services('tsaUrls', [1])
  const [tsa] = stamps
  assertSelector(value.tsaConfig, stamps.length, `${what}: tsaConfig`)
  return {
    instance: 'private',
    ...(rekor === undefined ? {} : { rekor }),
    ...(tsa === undefined ? {} : { tsa: withTsaPath(tsa.url) }),
    source: what,
  }
}

/** The services of an instance that is known by name. */
export function builtinSigningConfig(
  instance: 'public-good' | 'github',
  options: { rekorVersion?: 1 | 2; serverHost?: string } = {},
): SigningConfig {
  if (instance === 'public-good') {
    const tsa = { tsa: new URL('https://timestamp.sigstore.dev/api/v1/timestamp') }
    const base = {
      instance,
      fulcio: new URL('https://fulcio.sigstore.dev'),
      oidcIssuers: [],
      source: 'public-good instance',
    }
    // Version 1 gives a time of its own; version 2 needs the timestamp authority beside it.
    return options.rekorVersion === 2
      ? { ...base, ...tsa, rekor: { url: new URL('https://log2025-1.rekor.sigstore.dev'), version: 2 } }
      : { ...base, rekor: { url: new URL('https://rekor.sigstore.dev'), version: 1 } }
  }
  if (options.rekorVersion !== undefined) {
    throw badInput('INPUT', "input rekor-version: GitHub's instance has no log", {
      remedy: 'leave it out, or choose `sigstore: public-good`',
    })
  }
  const host =
    options.serverHost === undefined || options.serverHost === 'github.com' ? 'githubapp.com' : options.serverHost
  return {
    instance,
    fulcio: new URL(`https://fulcio.${host}`),
    tsa: new URL(`https://timestamp.${host}/api/v1/timestamp`),
    oidcIssuers: [],
    source: "GitHub's instance",
  }
}

interface Service {
  readonly url: URL
  readonly text: string
  readonly version: number
}

/** Services of a list that are valid now, of the versions wanted, the preferred version first. */
function servicesOf(
  config: JsonObject,
  name: string,
  versions: readonly number[],
  now: number,
  what: string,
): Service[] {
  const list = config[name] ?? []
  if (!Array.isArray(list)) throw badInput('SIGNING_CONFIG', `${what}: ${name} is not a list`)
  const found = list.flatMap((entry, index): Service[] => {
    const path = `${what}: ${name}[${index}]`
    if (!isJsonObject(entry) || typeof entry.url !== 'string' || typeof entry.majorApiVersion !== 'number') {
      throw badInput('SIGNING_CONFIG', `${path}: needs url and majorApiVersion`)
    }
    if (!isValidAt(entry.validFor, now, path)) return []
    return [{ url: assertServiceUrl(entry.url, path), text: entry.url, version: entry.majorApiVersion }]
  })
  return versions.flatMap((version) => found.filter((service) => service.version === version))
}

function isValidAt(validFor: JsonValue | undefined, now: number, path: string): boolean {
  if (!isJsonObject(validFor) || typeof validFor.start !== 'string' || Number.isNaN(Date.parse(validFor.start))) {
    throw badInput('SIGNING_CONFIG', `${path}: validFor has no start`)
  }
  if (validFor.end !== undefined && (typeof validFor.end !== 'string' || Number.isNaN(Date.parse(validFor.end))))
    throw badInput('SIGNING_CONFIG', `${path}: validFor has an end that is no time`)
  const end = typeof validFor.end === 'string' ? Date.parse(validFor.end) : Number.POSITIVE_INFINITY
  return Date.parse(validFor.start) <= now && now <= end
}

function logOf(
  logs: readonly Service[],
  config: JsonObject,
  wanted: 1 | 2 | undefined,
  what: string,
): { url: URL; version: 1 | 2 } | undefined {
  const [log] = logs
  if (log === undefined && wanted !== undefined)
    throw badInput('INPUT', `input rekor-version: ${what} names no log of version ${wanted}`)
  assertSelector(config.rekorTlogConfig, logs.length, `${what}: rekorTlogConfig`)
  return log === undefined ? undefined : { url: log.url, version: log.version === 2 ? 2 : 1 }
}

/** One service of a kind is used; a configuration that demands more cannot be met, and is not met halfway. */
function assertSelector(value: JsonValue | undefined, available: number, path: string): void {
  if (value === undefined || value === null) return
  if (!isJsonObject(value)) throw badInput('SIGNING_CONFIG', `${path}: is not an object`)
  const { selector = 'ANY', count = 1 } = value
  if (typeof selector !== 'string' || !SELECTORS.includes(selector))
    throw badInput('SIGNING_CONFIG', `${path}: unknown selector`)
  const isMet = selector === 'EXACT' ? count === 1 && available >= 1 : selector === 'ALL' ? available <= 1 : true
  if (isMet) return
  throw badInput(
    'SIGNING_CONFIG',
    `${path}: ${selector} cannot be met with ${available}: one service of a kind is used`,
    {
      remedy: 'use the selector ANY',
    },
  )
}

/** A timestamp authority is named with or without its path. */
function withTsaPath(url: URL): URL {
  return url.pathname === '/' ? new URL('/api/v1/timestamp', url) : url
}
