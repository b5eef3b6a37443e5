import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import type { Clock, Http } from '@slsa-actions/wire'
import { envelopeToJson, PAYLOAD_TYPE, preAuthEncoding, type Statement, serializeStatement } from 'in-toto-attestation'
import { type KeyDigest, signDigest } from '../key/index.ts'
import { refused, undecided } from '../outcome/index.ts'
import type { SigningConfig, TrustProfile } from '../trust/index.ts'
import { identityOf, parseSigningCertificate } from '../verification/index.ts'
import { type IssuedCertificate, requestCertificate } from './fulcio.ts'
import { type FreshSignature, finishBundle, type Instance, type SignedBundle } from './new-bundle.ts'
import { certificateVerifier, type Verifier } from './verifier.ts'

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

/** An artifact that gets a plain signature. */
export interface SignableArtifact {
  readonly algorithm: KeyDigest
  readonly value: Buffer
  /** Its bytes, where they are at hand: some kinds of keys sign all of them and not a digest. */
  readonly read?: () => Promise<Uint8Array>
  /** The same where they are few: a signature of a curve over bytes is checked far faster than one by digest. */
  readonly readSmall?: () => Promise<Uint8Array | undefined>
}

/** One login for a batch. */
export interface SignerSession {
  /** @param payload the bytes of the statement, where they exist already */
  signStatement(statement: Statement, payload?: Uint8Array): Promise<SignedBundle>
  /** A plain signature of an artifact that has this digest, of {@link digestAlgorithm}. */
  signDigest(artifact: SignableArtifact): Promise<SignedBundle>
  /** Digest that plain signatures are made over. */
  readonly digestAlgorithm: KeyDigest
  /** Certificates that were issued so far. */
  readonly certificates: number
  /** Forgets the key. */
  close(): void
}

interface Login {
  readonly privateKey: KeyObject
  readonly certificate: IssuedCertificate
  readonly verifier: Verifier
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
  const { config, profile, expected } = options
  const identity = { kind: 'exact', value: expected.san } as const
  const instance: Instance = {
    config,
    profile,
    expectation: { identity, issuer: { kind: 'exact', value: expected.issuer } },
  }

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
    digestAlgorithm: 'sha256',
    close: () => {
      isClosed = true
      current = undefined
    },
    signStatement: async (statement, payload = serializeStatement(statement)) => {
      const { privateKey, verifier } = await login()
      const encoded = preAuthEncoding(PAYLOAD_TYPE, payload)
      const digest = { algorithm: 'sha256', value: createHash('sha256').update(encoded).digest() } as const
      const fresh = (): FreshSignature => {
        const signature = sign('sha256', encoded, privateKey)
        const envelope = envelopeToJson({
          payloadType: PAYLOAD_TYPE,
          payload: Buffer.from(payload),
          signatures: [{ sig: signature, keyid: '' }],
        })
        return { verifier, signature, digest, envelope }
      }
      return finishBundle(fresh, instance, ports)
    },
    signDigest: async ({ value }) => {
      const { privateKey, verifier } = await login()
      const fresh = async (): Promise<FreshSignature> => ({
        verifier,
        signature: await signDigest(privateKey, value),
        digest: { algorithm: 'sha256', value },
      })
      return finishBundle(fresh, instance, ports)
    },
  }
}

async function createLogin(options: SessionOptions, ports: SessionPorts): Promise<Login> {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const token = await options.idToken()
  const certificate = await requestCertificate(options.config.fulcio, token, keys, ports.http, ports.clock.now())
  assertOurs(certificate, options)
  ports.log?.(`certificate issued, valid until ${new Date(certificate.notAfter).toISOString()}`)
  return { privateKey: keys.privateKey, certificate, verifier: certificateVerifier(certificate.der) }
}

/** Whom a certificate names is looked at before anything of ours is logged under it. */
function assertOurs({ der }: IssuedCertificate, { expected }: SessionOptions): void {
  const { san, issuer } = identityOf(parseSigningCertificate(der))
  if (san === expected.san && issuer === expected.issuer) return
  throw refused(
    'IDENTITY',
    `Fulcio: the certificate names ${san} of ${issuer}, not ${expected.san} of ${expected.issuer}; nothing was signed`,
  )
}
