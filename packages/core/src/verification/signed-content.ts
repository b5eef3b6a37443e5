import { createHash, type KeyObject, verify } from 'node:crypto'
import type { SignedEntity } from '@sigstore/verify'
import { preAuthEncoding } from 'in-toto-attestation'
import {
  createDigestVerifier,
  type DigestVerifier,
  digestOf,
  isFixedSizeSignatureOf,
  isSignatureOf,
  type KeyDigest,
  keyName,
  signsWholeMessage,
} from '../key/index.ts'
import { badInput, type CoreError, refused } from '../outcome/index.ts'
import type { ParsedBundle } from './parse-bundle.ts'

type SignatureContent = SignedEntity['signature']

/** The digest that a plain signature was made over. */
export interface MessageDigest {
  readonly algorithm: KeyDigest
  readonly bytes: Buffer
}

const ALGORITHMS: Readonly<Record<string, KeyDigest>> = { SHA2_256: 'sha256', SHA2_384: 'sha384', SHA2_512: 'sha512' }

/** The digest in a bundle of a plain signature, by itself no more than a claim. */
export function messageDigestOf({
  bundle: { content },
  json: { messageSignature },
  what,
}: Pick<ParsedBundle, 'bundle' | 'json' | 'what'>): MessageDigest | undefined {
  if (content.$case !== 'messageSignature' || typeof messageSignature !== 'object' || messageSignature === null)
    return undefined
  const stated = (messageSignature as { messageDigest?: { algorithm?: string } }).messageDigest?.algorithm ?? ''
  const algorithm = ALGORITHMS[stated]
  if (algorithm === undefined) throw refused('SIGNATURE', `${what}: an algorithm that is not known`)
  return { algorithm, bytes: content.messageSignature.messageDigest.digest }
}

/**
 * The signature of a bundle and its checks: of an envelope over its encoding, with the platform; of a plain signature
 * over the digest, since the bytes of the artifact are not at hand. Each kind of key goes with one digest, so that a
 * weaker one cannot be put in its place (case A31).
 *
 * @param message the bytes of the artifact, where the key signs all of them, or where they are few
 */
export async function signatureOf(
  { bundle, json, what, isBare }: ParsedBundle,
  message?: Uint8Array,
): Promise<SignatureContent> {
  const { content } = bundle
  const digest = messageDigestOf({ bundle, json, what })
  if (content.$case === 'messageSignature' && digest !== undefined) {
    const isSame = message !== undefined && isDigestOf(message, digest.bytes)
    const check = await createDigestVerifier(isSame ? message : undefined)
    return messageContent(digest, content.messageSignature.signature, check, message)
  }
  if (content.$case !== 'dsseEnvelope') throw refused('SIGNATURE', `${what}: holds no signature`)
  const { payload, payloadType, signatures } = content.dsseEnvelope
  const [signature] = signatures
  if (signature === undefined) throw refused('SIGNATURE', `${what}: holds no signature`)
  const encoded = preAuthEncoding(payloadType, payload)
  const signed = envelopeContent(payload, encoded, signature.sig)
  return isBare === true ? alsoOfFixedSize(signed, encoded) : signed
}

function messageContent(
  digest: MessageDigest,
  signature: Buffer,
  check: DigestVerifier,
  message: Uint8Array | undefined,
): SignatureContent {
  const compareDigest = (other: Buffer): boolean => other.equals(digest.bytes)
  return {
    signature,
    compareSignature: (other) => other.equals(signature),
    compareDigest,
    compareSignedDigest: compareDigest,
    verifySignature: (key) => {
      if (signsWholeMessage(key)) return verifyWhole(key, digest, signature, message)
      return digestOf(key) === digest.algorithm && check(key, digest.bytes, digest.algorithm, signature)
    },
  }
}

function envelopeContent(payload: Buffer, encoded: Buffer, signature: Buffer): SignatureContent {
  return {
    signature,
    compareSignature: (other) => other.equals(signature),
    compareDigest: (other) => createHash('sha256').update(payload).digest().equals(other),
    compareSignedDigest: (other) => isDigestOf(encoded, other),
    verifySignature: (key) => isSignatureOf(key, encoded, signature),
  }
}

/**
 * DSSE leaves the form of a signature to its kind of key, and bare envelopes are found in both forms of ECDSA: Google's
 * verification summaries, for example, have `r || s`. A Sigstore bundle has DER only.
 */
function alsoOfFixedSize(content: SignatureContent, encoded: Buffer): SignatureContent {
  return {
    ...content,
    verifySignature: (key) => content.verifySignature(key) || isFixedSizeSignatureOf(key, encoded, content.signature),
  }
}

/** The log keeps the digest that goes with the key, told by its length. */
function isDigestOf(encoded: Uint8Array, digest: Buffer): boolean {
  const algorithm = ({ 32: 'sha256', 48: 'sha384', 64: 'sha512' } as const)[digest.byteLength]
  return algorithm !== undefined && createHash(algorithm).update(encoded).digest().equals(digest)
}

function verifyWhole(
  key: KeyObject,
  digest: MessageDigest,
  signature: Buffer,
  message: Uint8Array | undefined,
): boolean {
  if (message === undefined) throw notByDigest(key)
  if (key.asymmetricKeyType !== 'ed25519')
    throw refused('SIGNATURE', `a plain signature of ${keyName(key)} is none that Sigstore defines`)
  const isSame = createHash(digest.algorithm).update(message).digest().equals(digest.bytes)
  return isSame && verify(null, message, key, signature)
}

/** Keys that sign the whole message cannot be checked with its digest (case A40). */
function notByDigest(key: KeyObject): CoreError {
  return badInput('SIGNATURE', `a signature of ${keyName(key)} cannot be checked by the digest alone`, {
    remedy: 'give the file itself; or sign an attestation (DSSE), which holds what it signs',
  })
}
