import type { JsonObject } from '@slsa-actions/wire'
import type { Route } from '../server/types.ts'
import { type Authorities, createAuthorities } from './authorities.ts'
import { type BundleOptions, type MadeBundle, makeBundle } from './bundle.ts'
import type { Validity } from './ca.ts'
import { defaultClaims } from './default-claims.ts'
import { fulcioRoutes, type TokenVerifier } from './fulcio.ts'
import type { TokenClaims } from './identity.ts'
import { type IssueOptions, issueCertificate } from './issue.ts'
import { certificatePem, sha256 } from './keys.ts'
import { appendV1, appendV2, type LogOptions, type LogV1Options } from './log-entry.ts'
import { rekorV1Routes } from './rekor-v1.ts'
import { rekorV2Routes } from './rekor-v2.ts'
import { createSigningConfig, type SigningConfigOptions } from './signing-config.ts'
import { createTrustedRoot, type TrustedRootOptions } from './trusted-root.ts'
import { createTimestamp, type TimestampOptions } from './tsa.ts'
import { tsaRoutes } from './tsa-routes.ts'
import { createTufRepository, type TufRepository } from './tuf.ts'
import { tufRoutes } from './tuf-routes.ts'

export interface SigstoreOptions {
  /** Where the routes are served, without a slash at the end. All services share it; their paths differ. */
  readonly url: string
  /** What URIs in certificates begin with, default `https://github.com`. */
  readonly serverUrl?: string
  /** Issuer of ID tokens, as signing configurations and default claims name it; default `<url>/oidc`. */
  readonly issuer?: string
  /** Claims that certificates of the makers speak of when nothing else is said, default a push to `octo-org/app`. */
  readonly claims?: () => TokenClaims
  /** Milliseconds since 1970, default `Date.now`. */
  readonly clock?: () => number
  /** Default true. Without it certificates have no promise and the trusted root names no log of certificates. */
  readonly hasCtLog?: boolean
  /** Name of the logs, default the host name of `url`. */
  readonly logHost?: string
  /** Largest request that the logs take, in bytes; default no limit. */
  readonly maxEntryBytes?: number
}

/** A leaf certificate in both encodings. */
export interface IssuedLeaf {
  readonly der: Buffer
  readonly pem: string
}

/** Authorities instead of the instance's own. */
type By = Partial<Authorities>

/** A timestamp over a signature, or over a digest that is given. */
export type StampOptions = Partial<TimestampOptions> & { readonly signature?: Uint8Array; readonly by?: By }

export interface SecondAuthorityOptions {
  /** Default `second.test`. */
  readonly organization?: string
  /** Name of its logs, default that of the first ones. */
  readonly logHost?: string
  /** Of its certificates, default as the first. */
  readonly validity?: Validity
  /** Of its intermediate alone, for one that has expired. */
  readonly intermediate?: Validity
}

/**
 * Fulcio, both versions of Rekor, a timestamp authority and a TUF repository in one process, with real cryptography and
 * keys of their own, and makers of material that these services would never give out.
 *
 * The makers check nothing. Each takes `by`: authorities instead of the instance's own. What a maker logs is in the log
 * that the routes serve.
 */
export interface EmbeddedSigstore {
  readonly url: string
  readonly issuer: string
  /** RFC 3339: from when on the trusted root trusts; a year before the clock's time at creation. */
  readonly start: string
  /** Of the authorities' own certificates: a year before, nine years after. */
  readonly validity: Validity
  readonly authorities: Authorities
  /** Claims of the makers' certificates. */
  readonly defaultClaims: TokenClaims
  /** Served below `<url>/tuf`; targets `trusted_root.json` and `signing_config.v0.2.json` (Rekor v2). */
  readonly tuf: TufRepository
  /** All services. @param verifyToken decides which tokens Fulcio takes */
  routes(verifyToken: TokenVerifier): Route[]
  trustedRoot(options?: TrustedRootOptions): JsonObject
  /** Default: Rekor v2 and timestamp authority. */
  signingConfig(options?: SigningConfigOptions): JsonObject
  issue(options: IssueOptions & { readonly by?: By }): IssuedLeaf
  /** A response in DER. */
  timestamp(options: StampOptions): Buffer
  /** Logs any body; the entry in the form of bundles. */
  logV1(options: Omit<LogV1Options, 'at'> & { readonly at?: number; readonly by?: By }): JsonObject
  logV2(options: LogOptions & { readonly by?: By }): JsonObject
  /** Another one of each, unknown to the trusted root unless it is named there. */
  secondAuthority(options?: SecondAuthorityOptions): Authorities
  bundle(options?: BundleOptions): MadeBundle
}

const YEAR = 365 * 86_400_000

/** A fresh instance. Making one takes some milliseconds. */
export function createSigstore(options: SigstoreOptions): EmbeddedSigstore {
  const { url, serverUrl = 'https://github.com', issuer = `${url}/oidc`, clock = Date.now, hasCtLog = true } = options
  const { logHost = new URL(url).hostname, maxEntryBytes = Number.POSITIVE_INFINITY } = options
  const created = Math.floor(clock() / 1000) * 1000
  const validity = { notBefore: created - YEAR, notAfter: created + 9 * YEAR }
  const start = new Date(validity.notBefore).toISOString().replace('.000Z', 'Z')
  const authorities = createAuthorities({ organization: 'testbed.test', logHost, validity })
  const claims = options.claims ?? (() => defaultClaims(issuer))

  const issue = (wanted: IssueOptions, { ca, ctLog }: Authorities): Buffer =>
    issueCertificate(ca, wanted, { claims: claims(), serverUrl, ctLogs: hasCtLog ? [ctLog] : [], now: clock() })
  const trustedRoot = (wanted: TrustedRootOptions = {}): JsonObject =>
    createTrustedRoot(wanted, { authorities, url, start, hasCtLog })
  const signingConfig = (wanted: SigningConfigOptions = {}): JsonObject =>
    createSigningConfig(wanted, { url, issuer, start })
  const tuf = createTufRepository(
    {
      'trusted_root.json': Buffer.from(JSON.stringify(trustedRoot())),
      'signing_config.v0.2.json': Buffer.from(JSON.stringify(signingConfig())),
    },
    clock,
  )

  return {
    url,
    issuer,
    start,
    validity,
    authorities,
    get defaultClaims() {
      return claims()
    },
    tuf,
    routes: (verifyToken) => [
      ...fulcioRoutes({
        verifyToken,
        // What the token leaves out is left out of the certificate: no default claim stands in for it.
        issue: (publicKey, tokenClaims) =>
          issueCertificate(
            authorities.ca,
            { publicKey },
            { claims: tokenClaims, serverUrl, ctLogs: hasCtLog ? [authorities.ctLog] : [], now: clock() },
          ),
        chain: authorities.ca.chain,
        hasCtLog,
      }),
      ...rekorV1Routes({ log: authorities.rekorV1, clock, maxEntryBytes }),
      ...rekorV2Routes({ log: authorities.rekorV2, maxEntryBytes }),
      ...tsaRoutes({ tsa: authorities.tsa, clock }),
      ...tufRoutes(tuf),
    ],
    trustedRoot,
    signingConfig,
    issue: ({ by, ...wanted }) => {
      const der = issue(wanted, { ...authorities, ...by })
      return { der, pem: certificatePem(der) }
    },
    timestamp: ({ signature, by, ...wanted }) =>
      createTimestamp(by?.tsa ?? authorities.tsa, {
        imprint: sha256(signature ?? Buffer.alloc(0)),
        at: clock(),
        ...wanted,
      }),
    logV1: ({ by, ...wanted }) => appendV1(by?.rekorV1 ?? authorities.rekorV1, { at: clock(), ...wanted }),
    logV2: ({ by, ...wanted }) => appendV2(by?.rekorV2 ?? authorities.rekorV2, wanted),
    secondAuthority: (wanted = {}) => createAuthorities({ organization: 'second.test', logHost, validity, ...wanted }),
    bundle: (wanted = {}) => makeBundle(wanted, { authorities, now: clock(), issue }),
  }
}
