import { badInput } from '@slsa-actions/core/outcome'
import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { at } from '../evaluate/index.ts'

/** One authority of a trusted root, with its chain from the leaf up. */
export interface Authority {
  readonly uri: string
  readonly organization: string
  readonly commonName: string
  /** PEM, one certificate behind the other. */
  readonly chain: string
}

/** One log of a trusted root. */
export interface Log {
  readonly baseUrl: string
  /** DER of the public key, base64. */
  readonly key: string
  readonly keyDetails: string
}

/** What engines are given of a trusted root. */
export interface TrustMaterial {
  readonly certificateAuthorities: readonly Authority[]
  readonly timestampAuthorities: readonly Authority[]
  readonly logs: readonly Log[]
  readonly certificateLogs: readonly Log[]
}

/**
 * The parts of a `trusted_root.json`.
 *
 * @throws CoreError bad-input `TRUSTED_ROOT` for one without a certificate authority
 */
export function trustMaterial(root: JsonObject): TrustMaterial {
  const certificateAuthorities = list(root.certificateAuthorities).map(authority)
  if (certificateAuthorities.length === 0)
    throw badInput('TRUSTED_ROOT', 'the trusted root names no certificate authority', {
      remedy: 'give the trusted_root.json of the instance that signed',
    })
  return {
    certificateAuthorities,
    timestampAuthorities: list(root.timestampAuthorities).map(authority),
    logs: list(root.tlogs).map(log),
    certificateLogs: list(root.ctlogs).map(log),
  }
}

function list(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : []
}

function authority(value: JsonObject): Authority {
  const chain = list(at(value, 'certChain', 'certificates')).map((one) => pem(text(one.rawBytes)))
  return {
    uri: text(value.uri),
    organization: text(at(value, 'subject', 'organization')),
    commonName: text(at(value, 'subject', 'commonName')),
    chain: chain.join(''),
  }
}

function log(value: JsonObject): Log {
  return {
    baseUrl: text(value.baseUrl),
    key: text(at(value, 'publicKey', 'rawBytes')),
    keyDetails: text(at(value, 'publicKey', 'keyDetails')),
  }
}

function text(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

function pem(base64: string): string {
  const lines = base64.match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
