import { createHash } from 'node:crypto'
import type { JsonObject } from '@slsa-actions/wire'
import type { Authorities } from './authorities.ts'
import type { IssueOptions } from './issue.ts'
import { hashAlgorithm, keyDetailsOf } from './key-details.ts'
import { certificatePem, digestOf, generateKeys, type KeyPair, kindOf, sha256, signBytes, spki } from './keys.ts'
import { dsseV1, hashedRekordV1, hashedRekordV2 } from './log-body.ts'
import { appendV1, appendV2 } from './log-entry.ts'
import { preAuthEncoding } from './pae.ts'
import { createTimestamp } from './tsa.ts'

/** What is signed. */
export type BundleContent =
  | { readonly kind: 'dsse'; readonly payload: Buffer; readonly payloadType?: string }
  | { readonly kind: 'message'; readonly artifact: Buffer }

/** A bundle that is valid when nothing is given, and what of it can be changed. */
export interface BundleOptions {
  /** Default: a DSSE envelope with an in-toto statement about `DEFAULT_ARTIFACT`. */
  readonly content?: BundleContent
  /** Default: fresh P-256 keys. */
  readonly keys?: KeyPair
  /** Time of signing in milliseconds since 1970: certificate, log entry and timestamp have it. Default now. */
  readonly at?: number
  /** Whose authorities issue, log and stamp, default the instance's own; each may come from somewhere else. */
  readonly by?: Partial<Authorities>
  /** A certificate (default), or a key that is only hinted at (default hint: sha256 of the key, base64). */
  readonly verifier?: 'certificate' | 'public-key'
  readonly hint?: string
  /** What the certificate says. */
  readonly issue?: Omit<IssueOptions, 'publicKey'>
  /** Logs that have an entry, default version 2. */
  readonly logs?: readonly (1 | 2)[]
  /** Default true. */
  readonly hasTimestamp?: boolean
  /** Parts that are exchanged, each when it is made: what is made after it sees the new one. In this order: */
  readonly replace?: {
    readonly certificate?: (der: Buffer) => Buffer
    readonly signature?: (signature: Buffer) => Buffer
    /** The envelope as it is logged and kept. */
    readonly envelope?: (envelope: JsonObject) => JsonObject
    readonly logBody?: (body: JsonObject) => JsonObject | Buffer
    /** Only what the bundle holds: the log keeps the true entry. With the parts, entries of other logs can be added. */
    readonly logEntries?: (entries: readonly JsonObject[], parts: BundleParts) => readonly JsonObject[]
    readonly timestamps?: (timestamps: readonly Buffer[], parts: BundleParts) => readonly Buffer[]
    readonly bundle?: (bundle: JsonObject) => JsonObject
  }
}

/** What a bundle is made of, before anybody witnessed it. */
export interface BundleParts {
  readonly keys: KeyPair
  /** DER; empty for a key without a certificate. */
  readonly certificate: Buffer
  /** What the signature is over: the artifact, or the encoding of the envelope. */
  readonly signed: Buffer
  readonly signature: Buffer
  /** What logs of either version are given to keep. */
  readonly bodyV1: JsonObject
  readonly bodyV2: JsonObject
}

/** A bundle and the parts it was made of. */
export interface MadeBundle extends BundleParts {
  readonly bundle: JsonObject
  /** The same as one line. */
  readonly text: string
  readonly logEntries: readonly JsonObject[]
  readonly timestamps: readonly Buffer[]
}

/** What the bundle maker needs from the instance. */
export interface BundlePorts {
  readonly authorities: Authorities
  readonly now: number
  readonly issue: (options: IssueOptions, authorities: Authorities) => Buffer
}

/** The artifact of the default content. */
export const DEFAULT_ARTIFACT = Buffer.from('an artifact\n')

const IN_TOTO = 'application/vnd.in-toto+json'

/** A whole bundle, version 0.3 (sigstore/protobuf-specs, sigstore_bundle.proto). */
export function makeBundle(options: BundleOptions, ports: BundlePorts): MadeBundle {
  const { keys = generateKeys(), at = ports.now, replace = {}, verifier = 'certificate' } = options
  const { content = { kind: 'dsse', payload: defaultPayload() } } = options
  const by = { ...ports.authorities, ...options.by }
  const issued =
    verifier === 'certificate'
      ? ports.issue({ notBefore: at, ...options.issue, publicKey: keys.publicKey }, by)
      : Buffer.alloc(0)
  const certificate = apply(replace.certificate, issued)
  const signed =
    content.kind === 'message' ? content.artifact : preAuthEncoding(content.payloadType ?? IN_TOTO, content.payload)
  const signature = apply(replace.signature, signBytes(keys, signed))
  const envelope = content.kind === 'dsse' ? apply(replace.envelope, envelopeOf(content, signature)) : undefined
  const signing = { keys, certificate, signed, signature, content, envelope }
  const parts = { keys, certificate, signed, signature, bodyV1: bodyV1(signing), bodyV2: bodyV2(signing) }
  const logged = entriesOf(parts, by, at, options)
  const logEntries = replace.logEntries?.(logged, parts) ?? logged
  const stamped = options.hasTimestamp === false ? [] : [createTimestamp(by.tsa, { imprint: sha256(signature), at })]
  const timestamps = replace.timestamps?.(stamped, parts) ?? stamped
  const bundle = apply(replace.bundle, {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      ...materialOf(verifier, certificate, options.hint ?? sha256(spki(keys.publicKey)).toString('base64')),
      tlogEntries: [...logEntries],
      timestampVerificationData: {
        rfc3161Timestamps: timestamps.map((der) => ({ signedTimestamp: der.toString('base64') })),
      },
    },
    ...(envelope === undefined ? messageOf(signing) : { dsseEnvelope: envelope }),
  })
  return { ...parts, bundle, text: JSON.stringify(bundle), logEntries, timestamps }
}

interface Signing {
  readonly keys: KeyPair
  readonly certificate: Buffer
  readonly signed: Buffer
  readonly signature: Buffer
  readonly content: BundleContent
  readonly envelope: JsonObject | undefined
}

function entriesOf(parts: BundleParts, by: Authorities, at: number, options: BundleOptions): readonly JsonObject[] {
  const { logs = [2], replace = {} } = options
  return logs.map((version) => {
    const made = version === 1 ? parts.bodyV1 : parts.bodyV2
    const body = replace.logBody?.(made) ?? made
    return version === 1 ? appendV1(by.rekorV1, { body, at }) : appendV2(by.rekorV2, { body })
  })
}

function bodyV1({ keys, certificate, signed, signature, content, envelope }: Signing): JsonObject {
  const verifier =
    certificate.byteLength === 0
      ? String(keys.publicKey.export({ format: 'pem', type: 'spki' }))
      : certificatePem(certificate)
  if (content.kind === 'dsse')
    return dsseV1({
      envelope: JSON.stringify(envelope),
      payload: content.payload,
      signatures: [{ signature, verifier }],
    })
  const algorithm = digestOf(keys.publicKey)
  return hashedRekordV1({ digest: createHash(algorithm).update(signed).digest(), algorithm, signature, verifier })
}

function bodyV2({ keys, certificate, signed, signature }: Signing): JsonObject {
  const algorithm = kindOf(keys.publicKey) === 'Ed25519' ? 'sha512' : digestOf(keys.publicKey)
  const keyDetails = keyDetailsOf(keys.publicKey)
  return hashedRekordV2({
    digest: createHash(algorithm).update(signed).digest(),
    algorithm: hashAlgorithm(algorithm),
    signature,
    verifier:
      certificate.byteLength === 0
        ? { kind: 'public-key', der: spki(keys.publicKey), keyDetails }
        : { kind: 'certificate', der: certificate, keyDetails },
  })
}

function envelopeOf(content: BundleContent & { kind: 'dsse' }, signature: Buffer): JsonObject {
  return {
    payload: content.payload.toString('base64'),
    payloadType: content.payloadType ?? IN_TOTO,
    signatures: [{ sig: signature.toString('base64'), keyid: '' }],
  }
}

function messageOf({ signed, signature, keys }: Signing): JsonObject {
  const algorithm = digestOf(keys.publicKey)
  const digest = createHash(algorithm).update(signed).digest('base64')
  const messageDigest = { algorithm: hashAlgorithm(algorithm), digest }
  return { messageSignature: { messageDigest, signature: signature.toString('base64') } }
}

function materialOf(verifier: 'certificate' | 'public-key', certificate: Buffer, hint: string): JsonObject {
  return verifier === 'certificate'
    ? { certificate: { rawBytes: certificate.toString('base64') } }
    : { publicKey: { hint } }
}

function defaultPayload(): Buffer {
  const digest = { sha256: sha256(DEFAULT_ARTIFACT).toString('hex') }
  return Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'artifact', digest }],
      predicateType: 'https://example.com/predicate/v1',
      predicate: {},
    }),
  )
}

function apply<T>(replace: ((value: T) => T) | undefined, value: T): T {
  return replace === undefined ? value : replace(value)
}
