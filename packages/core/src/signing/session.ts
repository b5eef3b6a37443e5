import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { Clock, Http, JsonObject } from '@slsa-actions/wire'
import { envelopeToJson, PAYLOAD_TYPE, preAuthEncoding, type Statement, serializeStatement } from 'in-toto-attestation'
import { undecided } from '../outcome/index.ts'
import type { SigningConfig, TrustProfile } from '../trust/index.ts'
import { parseBundle, type VerifiedBundle, verifyBundle } from '../verification/index.ts'
import { type IssuedCertificate, requestCertificate } from './fulcio.ts'
import { createLogEntry, type Loggable } from './rekor.ts'
import { signBytes, signDigest } from './signature.ts'
import { requestTimestamp } from './tsa.ts'

/** A certificate is not used in its last two minutes, in milliseconds. */
const RENEW_BEFORE = 120_000

/** What a session signs with, and whom its certificate must name. */
export interface SessionOptions {
  readonly config: SigningConfig
  readonly profile: TrustProfile
  /** A fresh ID token; asked for at each login. */
  readonly idToken: () => Promise<string>
  readonly expected: { readonly san: string; readonly issuer: string }
}

export interface SessionPorts {
  readonly http: Http
  readonly clock: Clock
  readonly log?: (line: string) => void
}

/** A bundle that was verified under the instance's own trust root before anybody else sees it. */
export interface SignedBundle {
  readonly bundle: JsonObject
  /** The same as one line. */
  readonly text: string
  readonly verified: VerifiedBundle
  /** Where people look at its log entry. */
  readonly logUrl?: string
}

/** One login for a batch. */
export interface SignerSession {
  /** @param payload the bytes of the statement, where they exist already */
  signStatement(statement: Statement, payload?: Uint8Array): Promise<SignedBundle>
  signDigest(digest: { readonly algorithm: 'sha256'; readonly value: Buffer }): Promise<SignedBundle>
  /** Certificates that were issued so far. */
  readonly certificates: number
  /** Forgets the key. */
  close(): void
}

interface Login {
  readonly privateKey: KeyObject
  readonly certificate: IssuedCertificate
}

/**
 * A session with one ephemeral key and one certificate, issued when the first signature is made and renewed two minutes
 * before it ends. However many signatures wait, there is one login at a time.
 */
export function openSession(options: SessionOptions, ports: SessionPorts): SignerSession {
  let current: Promise<Login> | undefined
  let expires = Number.POSITIVE_INFINITY
  let certificates = 0
  let isClosed = false

  const login = (): Promise<Login> => {
    if (isClosed) throw undecided('INTERNAL', 'the signing session is closed')
    if (current !== undefined && ports.clock.now() < expires - RENEW_BEFORE) return current
    expires = Number.POSITIVE_INFINITY
    const made = createLogin(options, ports)
    current = made
    made.then(
      ({ certificate }) => {
        expires = certificate.notAfter
        certificates += 1
      },
      () => {
        if (current === made) current = undefined
      },
    )
    return made
  }

  return {
    get certificates() {
      return certificates
    },
    close: () => {
      isClosed = true
      current = undefined
    },
    signStatement: async (statement, payload = serializeStatement(statement)) => {
      const { privateKey, certificate } = await login()
      const encoded = preAuthEncoding(PAYLOAD_TYPE, payload)
      const signature = signBytes(privateKey, encoded)
      const envelope = envelopeToJson({
        payloadType: PAYLOAD_TYPE,
        payload: Buffer.from(payload),
        signatures: [{ sig: signature, keyid: '' }],
      })
      const digest = createHash('sha256').update(encoded).digest()
      const material = await witness({ ...keyOf(certificate), signature, digest, envelope }, options, ports)
      return finish({ ...material, dsseEnvelope: envelope }, options)
    },
    signDigest: async ({ value }) => {
      const { privateKey, certificate } = await login()
      const signature = await signDigest(privateKey, value)
      const material = await witness({ ...keyOf(certificate), signature, digest: value }, options, ports)
      const messageDigest = { algorithm: 'SHA2_256', digest: value.toString('base64') }
      return finish(
        { ...material, messageSignature: { messageDigest, signature: signature.toString('base64') } },
        options,
      )
    },
  }
}

async function createLogin(options: SessionOptions, ports: SessionPorts): Promise<Login> {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const token = await options.idToken()
  const certificate = await requestCertificate(options.config.fulcio, token, keys, ports.http, ports.clock.now())
  ports.log?.(`certificate issued, valid until ${new Date(certificate.notAfter).toISOString()}`)
  return { privateKey: keys.privateKey, certificate }
}

function keyOf(certificate: IssuedCertificate): { certificatePem: string; certificateDer: Buffer } {
  return { certificatePem: certificate.pem, certificateDer: certificate.der }
}

/** Log entry and timestamp, asked for at the same time: neither needs the other. */
async function witness(loggable: Loggable, { config }: SessionOptions, { http }: SessionPorts): Promise<JsonObject> {
  const [entry, timestamp] = await Promise.all([
    config.rekor === undefined ? undefined : createLogEntry(config.rekor, loggable, http),
    config.tsa === undefined ? undefined : requestTimestamp(config.tsa, loggable.signature, http),
  ])
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: loggable.certificateDer.toString('base64') },
      tlogEntries: entry === undefined ? [] : [entry],
      timestampVerificationData: {
        rfc3161Timestamps: timestamp === undefined ? [] : [{ signedTimestamp: timestamp.toString('base64') }],
      },
    },
  }
}

/** Verifies what was just made as if it came from a stranger; a service that misbehaved is found out here. */
async function finish(bundle: JsonObject, options: SessionOptions): Promise<SignedBundle> {
  const { expected, profile } = options
  const parsed = parseBundle(bundle, 'the new bundle')
  const verified = await verifyBundle(parsed, profile, undefined, {
    identity: { kind: 'exact', value: expected.san },
    issuer: { kind: 'exact', value: expected.issuer },
  })
  const [entry] = verified.logEntries
  const isPublic = profile.name === 'public-good' && entry !== undefined
  return {
    bundle,
    text: JSON.stringify(bundle),
    verified,
    ...(isPublic ? { logUrl: `https://search.sigstore.dev/?logIndex=${entry.logIndex}` } : {}),
  }
}
