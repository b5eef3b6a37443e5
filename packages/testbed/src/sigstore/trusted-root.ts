import type { JsonObject } from '@slsa-actions/wire'
import type { Authorities, AuthorityKind } from './authorities.ts'
import { type KeyPair, kindOf, spki } from './keys.ts'

/** A period of trust in RFC 3339; null leaves the end of it out. */
export interface Period {
  readonly start?: string | null
  readonly end?: string | null
}

/** Which authorities a trusted root names, and for how long. */
export interface TrustedRootOptions {
  /** Default: the instance's own. Those of several instances make a root with two of each. */
  readonly authorities?: readonly Authorities[]
  /** Kinds that are left out. */
  readonly without?: readonly AuthorityKind[]
  /** Periods that differ, by kind; for all authorities of the kind. `start: null` makes the malformed root of case A17. */
  readonly validFor?: Partial<Record<AuthorityKind, Period>>
}

export interface TrustedRootDefaults {
  readonly authorities: Authorities
  readonly url: string
  /** RFC 3339. */
  readonly start: string
  readonly hasCtLog: boolean
}

/** A trusted root in JSON (sigstore/protobuf-specs, sigstore_trustroot.proto), version 0.1. */
export function createTrustedRoot(options: TrustedRootOptions, defaults: TrustedRootDefaults): JsonObject {
  const { authorities = [defaults.authorities], without = [], validFor = {} } = options
  const periodOf = (kind: AuthorityKind): JsonObject => {
    const { start = defaults.start, end = null } = validFor[kind] ?? {}
    return { ...(start === null ? {} : { start }), ...(end === null ? {} : { end }) }
  }
  const listOf = <T>(kind: AuthorityKind, entry: (of: Authorities, period: JsonObject) => T): T[] =>
    without.includes(kind) ? [] : authorities.map((of) => entry(of, periodOf(kind)))
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [
      ...listOf('rekorV1', ({ rekorV1 }, period) => logEntry(rekorV1.signer, rekorV1.logId, period, defaults)),
      ...listOf('rekorV2', ({ rekorV2 }, period) => logEntry(rekorV2.signer, rekorV2.logId, period, defaults)),
    ],
    certificateAuthorities: listOf('ca', ({ ca }, period) => ({
      subject: { organization: ca.organization, commonName: 'sigstore' },
      uri: defaults.url,
      ...chainOf(ca.chain),
      validFor: period,
    })),
    ctlogs: defaults.hasCtLog
      ? listOf('ctLog', ({ ctLog }, period) => ({
          baseUrl: `${defaults.url}/ct`,
          hashAlgorithm: 'SHA2_256',
          publicKey: publicKeyOf(ctLog.keys, period),
          logId: { keyId: ctLog.logId.toString('base64') },
        }))
      : [],
    timestampAuthorities: listOf('tsa', ({ tsa }, period) => ({
      subject: { organization: tsa.organization, commonName: 'tsa' },
      uri: `${defaults.url}/api/v1/timestamp`,
      ...chainOf(tsa.chain),
      validFor: period,
    })),
  }
}

/**
 * Host name and origin of the checkpoint must agree: verifiers look for the one in the other. Where the log is called
 * as the services are, the URL is the services'.
 */
function logEntry(
  signer: { readonly name: string; readonly keys: KeyPair },
  logId: Buffer,
  period: JsonObject,
  { url }: TrustedRootDefaults,
): JsonObject {
  return {
    baseUrl: new URL(url).hostname === signer.name ? url : `https://${signer.name}`,
    hashAlgorithm: 'SHA2_256',
    publicKey: publicKeyOf(signer.keys, period),
    logId: { keyId: logId.toString('base64') },
  }
}

function publicKeyOf(keys: KeyPair, validFor: JsonObject): JsonObject {
  const keyDetails = kindOf(keys.publicKey) === 'Ed25519' ? 'PKIX_ED25519' : 'PKIX_ECDSA_P256_SHA_256'
  return { rawBytes: spki(keys.publicKey).toString('base64'), keyDetails, validFor }
}

function chainOf(chain: readonly Buffer[]): JsonObject {
  return { certChain: { certificates: chain.map((der) => ({ rawBytes: der.toString('base64') })) } }
}
