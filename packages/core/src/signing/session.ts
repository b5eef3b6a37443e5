import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import type { Clock, Http } from '@slsa-actions/wire'
import { envelopeToJson, PAYLOAD_TYPE, preAuthEncoding, type Statement, serializeStatement } from 'in-toto-attestation'
import { signDigest } from '../key/index.ts'
import { refused, undecided } from '../outcome/index.ts'
import type { SigningConfig, TrustProfile } from '../trust/index.ts'
import { identityOf, parseSigningCertificate } from '../verification/index.ts'
import { type IssuedCertificate, requestCertificate } from './fulcio.ts'
import { type FreshSignature, finishBundle, type SignedBundle } from './new-bundle.ts'

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
      const digest = createHash('sha256').update(encoded).digest()
      const fresh = (): FreshSignature => {
        const signature = sign('sha256', encoded, privateKey)
        const envelope = envelopeToJson({
          payloadType: PAYLOAD_TYPE,
          payload: Buffer.from(payload),
          signatures: [{ sig: signature, keyid: '' }],
        })
        return { certificate, signature, digest, envelope }
      }
      return finishBundle(fresh, options, ports)
    },
    signDigest: async ({ value }) => {
      const { privateKey, certificate } = await login()
      const fresh = async (): Promise<FreshSignature> => ({
        certificate,
        signature: await signDigest(privateKey, value),
        digest: value,
      })
      return finishBundle(fresh, options, ports)
    },
  }
}

async function createLogin(options: SessionOptions, ports: SessionPorts): Promise<Login> {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const token = await options.idToken()
  const certificate = await requestCertificate(options.config.fulcio, token, keys, ports.http, ports.clock.now())
  assertOurs(certificate, options)
  ports.log?.(`certificate issued, valid until ${new Date(certificate.notAfter).toISOString()}`)
  return { privateKey: keys.privateKey, certificate }
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
