import { setImmediate } from 'node:timers/promises'
import { type Http, type JsonObject, type JsonValue, WireError } from '@slsa-actions/wire'
import { CoreError, undecided } from '../outcome/index.ts'
import type { SigningConfig, TrustProfile } from '../trust/index.ts'
import { parseBundle, type VerifiedBundle, verifyBundle } from '../verification/index.ts'
import type { IssuedCertificate } from './fulcio.ts'
import { createLogEntry } from './rekor.ts'
import { requestTimestamp } from './tsa.ts'

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
  readonly certificate: IssuedCertificate
  readonly signature: Buffer
  /** sha256 of what was signed: of the artifact, or of the encoding of an envelope. */
  readonly digest: Buffer
  /** The envelope of an attestation; without it, it is a plain signature of an artifact. */
  readonly envelope?: JsonObject
}

interface Instance {
  readonly config: SigningConfig
  readonly profile: TrustProfile
  readonly expected: { readonly san: string; readonly issuer: string }
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
  await setImmediate()
  try {
    return signedBundle(bundle, await verifyNew(bundle, instance), instance.profile)
  } catch (error) {
    throw entry === undefined ? error : withEntry(error, entry, instance.config)
  }
}

interface Witnesses {
  readonly fresh: FreshSignature
  readonly entry: JsonObject | undefined
  readonly timestamp: Buffer | undefined
}

async function witnessed(
  sign: () => FreshSignature | Promise<FreshSignature>,
  config: SigningConfig,
  http: Http,
): Promise<Witnesses> {
  for (let signatures = 1; ; signatures += 1) {
    const found = await witnesses(await sign(), config, http)
    if (config.rekor === undefined || found.entry !== undefined) return found
    if (signatures >= MAX_SIGNATURES) {
      throw undecided('REKOR', 'Rekor: it says of each new signature that it has its entry, and shows none', {
        remedy: 'run the job again later; if it stays, tell the operator of the log',
      })
    }
  }
}

/** Log entry and timestamp, asked for at the same time: neither needs the other. */
async function witnesses(fresh: FreshSignature, config: SigningConfig, http: Http): Promise<Witnesses> {
  const { certificate, signature, digest, envelope } = fresh
  const loggable = {
    certificatePem: certificate.pem,
    certificateDer: certificate.der,
    signature,
    digest,
    ...(envelope === undefined ? {} : { envelope }),
  }
  const [entry, timestamp] = await Promise.allSettled([
    config.rekor === undefined ? undefined : createLogEntry(config.rekor, loggable, http),
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
      certificate: { rawBytes: fresh.certificate.der.toString('base64') },
      tlogEntries: entry === undefined ? [] : [entry],
      timestampVerificationData: {
        rfc3161Timestamps: timestamp === undefined ? [] : [{ signedTimestamp: timestamp.toString('base64') }],
      },
    },
    ...contentOf(fresh),
  }
}

function contentOf({ envelope, digest, signature }: FreshSignature): Record<string, JsonValue> {
  if (envelope !== undefined) return { dsseEnvelope: envelope }
  const messageDigest = { algorithm: 'SHA2_256', digest: digest.toString('base64') }
  return { messageSignature: { messageDigest, signature: signature.toString('base64') } }
}

function verifyNew(bundle: JsonObject, { expected, profile }: Instance): Promise<VerifiedBundle> {
  return verifyBundle(parseBundle(bundle, 'the new bundle'), profile, undefined, {
    identity: { kind: 'exact', value: expected.san },
    issuer: { kind: 'exact', value: expected.issuer },
  })
}

function signedBundle(bundle: JsonObject, verified: VerifiedBundle, { name }: TrustProfile): SignedBundle {
  const [entry] = verified.logEntries
  const isPublic = name === 'public-good' && entry !== undefined
  return {
    bundle,
    text: JSON.stringify(bundle),
    verified,
    ...(isPublic ? { logUrl: `https://search.sigstore.dev/?logIndex=${entry.logIndex}` } : {}),
  }
}

/** What is in a log stays there, so a failure after it must say so. */
function withEntry(error: unknown, { logIndex }: JsonObject, { rekor }: SigningConfig): unknown {
  if (!(error instanceof CoreError) && !(error instanceof WireError)) return error
  const message = `${error.message}; the signature has an entry in the log ${rekor?.url.host ?? ''}, index ${String(logIndex)}`
  const details = { cause: error, ...(error.remedy === undefined ? {} : { remedy: error.remedy }) }
  return error instanceof CoreError
    ? new CoreError(error.outcome, error.code, message, details)
    : new WireError(error.code, message, details)
}
