import { setImmediate } from 'node:timers/promises'
import { type Http, type JsonObject, type JsonValue, WireError } from '@slsa-actions/wire'
import { CoreError, refused, undecided } from '../outcome/index.ts'
import type { TrustProfile, Witnesses } from '../trust/index.ts'
import {
  type ArtifactRef,
  type Expectation,
  parseBundle,
  type VerifiedBundle,
  verifyBundle,
} from '../verification/index.ts'
import { createLogEntry } from './rekor.ts'
import { requestTimestamp } from './tsa.ts'
import type { SignedDigest, Verifier } from './verifier.ts'

/** Most signatures of one thing. */
const MAX_SIGNATURES = 2

/** A bundle that was verified under the instance's own trust root before anybody else sees it. */
export interface SignedBundle {
  readonly bundle: JsonObject
  /** The same as one line. */
  readonly text: string
  readonly verified: VerifiedBundle
  /** Where people look at its log entry. */
  readonly logUrl?: string
}

/** A signature and what it was made with. */
export interface FreshSignature {
  readonly verifier: Verifier
  readonly signature: Buffer
  /** Digest of what was signed: of the artifact, or of the encoding of an envelope. */
  readonly digest: SignedDigest
  /** The envelope of an attestation; without it, it is a plain signature of an artifact. */
  readonly envelope?: JsonObject
}

/** Who witnesses a signature, and what the bundle must verify as. */
export interface Instance {
  readonly config: Witnesses
  readonly profile: TrustProfile
  readonly expectation: Expectation
  /** What was signed, where verifying needs to see it. */
  readonly artifact?: ArtifactRef
}

/**
 * Has a signature witnessed, and verifies the bundle as if it came from a stranger: a service that misbehaved is found
 * out here. A failure says when there is a log entry all the same.
 *
 * @param sign makes a signature, each time another one; it is called again when the log has an entry of the first one
 * and does not show it, because its answer was lost
 * @throws CoreError whatever the services refused, or what verification found
 */
export async function finishBundle(
  sign: () => FreshSignature | Promise<FreshSignature>,
  instance: Instance,
  ports: { readonly http: Http },
): Promise<SignedBundle> {
  const { fresh, entry, timestamp } = await witnessed(sign, instance.config, ports.http)
  const bundle = bundleOf(fresh, entry, timestamp)
  // What waits for a service is sent first: verifying keeps the thread busy for milliseconds.
  if (entry !== undefined || timestamp !== undefined) await setImmediate()
  try {
    return signedBundle(bundle, await verifyNew(bundle, instance), instance.config)
  } catch (error) {
    throw entry === undefined ? error : withEntry(error, entry, instance.config)
  }
}

interface Witnessed {
  readonly fresh: FreshSignature
  readonly entry: JsonObject | undefined
  readonly timestamp: Buffer | undefined
}

async function witnessed(
  sign: () => FreshSignature | Promise<FreshSignature>,
  config: Witnesses,
  http: Http,
): Promise<Witnessed> {
  let last: Buffer | undefined
  for (let signatures = 1; ; signatures += 1) {
    const found = await witnesses(await sign(), config, http)
    if (config.rekor === undefined || found.entry !== undefined) return found
    if (last?.equals(found.fresh.signature)) throw knownSignature()
    last = found.fresh.signature
    if (signatures >= MAX_SIGNATURES) {
      throw undecided('REKOR', 'Rekor: it says of each new signature that it has its entry, and shows none', {
        remedy: 'run the job again later; if it stays, tell the operator of the log',
      })
    }
  }
}

/** RSA and Ed25519 sign the same bytes with the same signature, and a log of version 2 shows an entry only once. */
function knownSignature(): CoreError {
  return refused('REKOR', 'Rekor: it has the entry of this very signature already, and shows it to nobody', {
    remedy:
      'use the bundle that was made the first time; or use a log of version 1 (`rekor-version: 1`) or an ECDSA key, whose signatures differ each time',
  })
}

/** Log entry and timestamp, asked for at the same time: neither needs the other. */
async function witnesses(fresh: FreshSignature, config: Witnesses, http: Http): Promise<Witnessed> {
  const { signature } = fresh
  const [entry, timestamp] = await Promise.allSettled([
    config.rekor === undefined ? undefined : createLogEntry(config.rekor, fresh, http),
    config.tsa === undefined ? undefined : requestTimestamp(config.tsa, signature, http),
  ])
  if (entry.status === 'rejected') throw entry.reason
  if (timestamp.status === 'rejected') {
    throw entry.value === undefined ? timestamp.reason : withEntry(timestamp.reason, entry.value, config)
  }
  return { fresh, entry: entry.value, timestamp: timestamp.value }
}

function bundleOf(fresh: FreshSignature, entry: JsonObject | undefined, timestamp: Buffer | undefined): JsonObject {
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      ...materialOf(fresh.verifier),
      tlogEntries: entry === undefined ? [] : [entry],
      timestampVerificationData: {
        rfc3161Timestamps: timestamp === undefined ? [] : [{ signedTimestamp: timestamp.toString('base64') }],
      },
    },
    ...contentOf(fresh),
  }
}

function materialOf(verifier: Verifier): JsonObject {
  return verifier.kind === 'certificate'
    ? { certificate: { rawBytes: verifier.der.toString('base64') } }
    : { publicKey: { hint: verifier.hint } }
}

const DIGESTS = { sha256: 'SHA2_256', sha384: 'SHA2_384', sha512: 'SHA2_512' } as const

function contentOf({ envelope, digest, signature }: FreshSignature): Record<string, JsonValue> {
  if (envelope !== undefined) return { dsseEnvelope: envelope }
  const messageDigest = { algorithm: DIGESTS[digest.algorithm], digest: digest.value.toString('base64') }
  return { messageSignature: { messageDigest, signature: signature.toString('base64') } }
}

function verifyNew(bundle: JsonObject, { artifact, expectation, profile }: Instance): Promise<VerifiedBundle> {
  return verifyBundle(parseBundle(bundle, 'the new bundle'), profile, artifact, expectation)
}

function signedBundle(bundle: JsonObject, verified: VerifiedBundle, { instance }: Witnesses): SignedBundle {
  const [entry] = verified.logEntries
  const isPublic = instance === 'public-good' && entry !== undefined
  return {
    bundle,
    text: JSON.stringify(bundle),
    verified,
    ...(isPublic ? { logUrl: `https://search.sigstore.dev/?logIndex=${entry.logIndex}` } : {}),
  }
}

/** What is in a log stays there, so a failure after it must say so. */
function withEntry(error: unknown, { logIndex }: JsonObject, { rekor }: Witnesses): unknown {
  if (!(error instanceof CoreError) && !(error instanceof WireError)) return error
  const message = `${error.message}; the signature has an entry in the log ${rekor?.url.host ?? ''}, index ${String(logIndex)}`
  const details = { cause: error, ...(error.remedy === undefined ? {} : { remedy: error.remedy }) }
  return error instanceof CoreError
    ? new CoreError(error.outcome, error.code, message, details)
    : new WireError(error.code, message, details)
}
