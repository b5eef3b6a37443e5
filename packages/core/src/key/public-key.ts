import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import { badInput, type CoreError } from '../outcome/index.ts'

/** A public key of a kind that signatures are accepted of. */
export interface PublicKey {
  readonly key: KeyObject
  /** DER of its SubjectPublicKeyInfo. */
  readonly der: Buffer
  /** `sha256:<hex>` of that DER. */
  readonly fingerprint: string
}

const BLOCK = /^-----BEGIN ([A-Z0-9 ]+)-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END ([A-Z0-9 ]+)-----$/
const MAX_PEM = 16 * 1024
const CURVES = ['prime256v1', 'secp384r1', 'secp521r1']
/** Smaller public exponents of RSA make forging cheap where padding is checked badly. */
const MIN_EXPONENT = 65_537n
const PSS_DIGEST = 'sha256'

/**
 * The public key of a PEM text (`PUBLIC KEY`, RFC 7468): ECDSA on P-256, P-384 or P-521, RSA or RSA-PSS of 2048 to 4096
 * bits, Ed25519, and ML-DSA-65, which signs envelopes only. Nothing else may stand beside it.
 *
 * @param what names the file or input, for errors; what stands in it is never repeated
 * @throws CoreError bad-input `KEY`
 */
export function parsePublicKey(pem: Uint8Array | string, what: string): PublicKey {
  if (pem.length > MAX_PEM) throw bad(what, 'is longer than any public key')
  const text = (typeof pem === 'string' ? pem : Buffer.from(pem).toString('latin1')).trim()
  const [, label, body = '', endLabel] = BLOCK.exec(text) ?? []
  if (label === undefined || label !== endLabel) throw notOne(text, what)
  if (label !== 'PUBLIC KEY') throw otherKind(label, what)
  const base64 = body.replace(/[\r\n]/g, '')
  const der = Buffer.from(base64, 'base64')
  if (der.toString('base64') !== base64) throw bad(what, 'is not canonical base64')
  return publicKeyFromDer(der, what)
}

/** The same for the DER of a SubjectPublicKeyInfo. @throws CoreError bad-input `KEY` */
export function publicKeyFromDer(der: Buffer, what: string): PublicKey {
  const key = keyOf(der, what)
  assertUsual(key, what)
  return { key, der, fingerprint: `sha256:${createHash('sha256').update(der).digest('hex')}` }
}

function keyOf(der: Buffer, what: string): KeyObject {
  try {
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
    // The fingerprint and the log know the key by these bytes, so there must be one way to write it.
    if (usualForm(key).export({ format: 'der', type: 'spki' }).equals(der)) return key
  } catch (cause) {
    throw bad(what, 'is no public key that can be read', cause)
  }
  throw bad(what, 'is not the one DER of its key')
}

/** The platform keeps how the point of a curve was written; here it is whole, and the curve goes by its name. */
function usualForm(key: KeyObject): KeyObject {
  return key.asymmetricKeyType === 'ec' && CURVES.includes(key.asymmetricKeyDetails?.namedCurve ?? '')
    ? createPublicKey({ key: key.export({ format: 'jwk' }), format: 'jwk' })
    : key
}

function assertUsual(key: KeyObject, what: string): void {
  const { namedCurve = '', modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {}
  switch (key.asymmetricKeyType) {
    case 'ec':
      if (CURVES.includes(namedCurve)) return
      throw bad(what, `is on the curve ${namedCurve}; P-256, P-384 and P-521 are accepted`)
    case 'rsa':
    case 'rsa-pss':
      if (modulusLength < 2048 || modulusLength > 4096)
        throw bad(what, `has ${modulusLength} bits; RSA keys of 2048 to 4096 are accepted`)
      if (publicExponent < MIN_EXPONENT) throw bad(what, 'has a public exponent below 65537')
      assertPss(key, what)
      return
    case 'ed25519':
    case 'ml-dsa-65':
      return
    default:
      throw bad(
        what,
        `is of the kind ${key.asymmetricKeyType ?? 'unknown'}; ECDSA, RSA, Ed25519 and ML-DSA-65 are accepted`,
      )
  }
}

/** A key may fix its digests; another one than SHA-256 is none that Sigstore names (its algorithm registry). */
function assertPss(key: KeyObject, what: string): void {
  const { hashAlgorithm = PSS_DIGEST, mgf1HashAlgorithm = PSS_DIGEST } = key.asymmetricKeyDetails ?? {}
  if (hashAlgorithm === PSS_DIGEST && mgf1HashAlgorithm === PSS_DIGEST) return
  throw bad(what, `is for RSA-PSS with ${hashAlgorithm} and ${mgf1HashAlgorithm}; SHA-256 is accepted`)
}

function notOne(text: string, what: string): CoreError {
  const count = text.split('-----BEGIN ').length - 1
  return bad(what, count > 1 ? 'holds more than one key' : 'is no PEM text')
}

function otherKind(label: string, what: string): CoreError {
  if (label.endsWith('PRIVATE KEY')) {
    return badInput('KEY', `${what}: is a private key`, {
      remedy: 'give the public key; if others could read this one here, replace the key',
    })
  }
  if (label === 'CERTIFICATE') return bad(what, 'is a certificate: demand its identity, or give its public key')
  return bad(what, `is a ${label}, not a PUBLIC KEY`)
}

function bad(what: string, problem: string, cause?: unknown): CoreError {
  return badInput('KEY', `${what}: ${problem}`, {
    remedy: 'give one public key as PEM, for example of `openssl pkey -pubout` or `cosign public-key`',
    ...(cause === undefined ? {} : { cause }),
  })
}
