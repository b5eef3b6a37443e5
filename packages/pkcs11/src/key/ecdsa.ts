import { createECDH, createHash, createPublicKey, type KeyObject } from 'node:crypto'
import { bigintOf, bytesOf, type Curve, inverse, mod } from './curve.ts'
import { der, derUnsigned, SEQUENCE } from './der.ts'
import type { HashName } from './scheme.ts'

/**
 * DER of a signature that a token gave as r and s side by side, each number in its fewest bytes; undefined where the
 * length is wrong, or a number is 0 or not below the order (FIPS 186-5, section 6.4.2).
 */
export function derOfEcdsa(curve: Curve, signature: Buffer): Buffer | undefined {
  if (signature.length !== 2 * curve.bytes) return undefined
  const parts = [signature.subarray(0, curve.bytes), signature.subarray(curve.bytes)]
  const order = bytesOfOrder(curve)
  for (const part of parts) {
    if (part.compare(order) >= 0 || part.every((byte) => byte === 0)) return undefined
  }
  return der(SEQUENCE, ...parts.map(derUnsigned))
}

/** What ECDSA signs of a digest: its leftmost bits, as many as the order has. All digests of ours are whole bytes. */
export function leftmost(curve: Curve, digest: Uint8Array): Uint8Array {
  return digest.length * 8 > curve.bits ? digest.subarray(0, curve.bytes) : digest
}

const ORDERS = new WeakMap<Curve, Buffer>()

/** As long as r and s are, so that they compare byte by byte. */
function bytesOfOrder(curve: Curve): Buffer {
  const bytes = ORDERS.get(curve) ?? bytesOf(curve.order, curve.bytes)
  ORDERS.set(curve, bytes)
  return bytes
}

/** What node:crypto is asked about a signature: whether the key made it over the message. */
export interface Question {
  readonly hash: HashName
  readonly message: Uint8Array
  readonly key: KeyObject
}

/** Any bytes whose digest is known. */
const SOME_MESSAGE = Buffer.alloc(0)
const SOME_DIGEST = bigintOf(createHash('sha256').update(SOME_MESSAGE).digest())

/**
 * What to ask where no more than the digest is known. node:crypto verifies messages only, so another question with the same
 * answer is put to it. A signature of z under Q is valid when (z/s)·G + (r/s)·Q has the abscissa r. For a message whose
 * digest is z', the same point comes out under the key Q' = Q + ((z − z')/r)·G. So: is (r, s) a signature over that
 * message under Q'? No secret takes part, and both the multiplication and the verification are OpenSSL's.
 *
 * @param signature r and s side by side
 */
export function questionOfDigest(curve: Curve, key: KeyObject, digest: Uint8Array, signature: Buffer): Question {
  const z = bigintOf(leftmost(curve, digest))
  const r = bigintOf(signature.subarray(0, curve.bytes))
  const factor = mod((z - SOME_DIGEST) * inverse(r, curve.order), curve.order)
  return { hash: 'sha256', message: SOME_MESSAGE, key: factor === 0n ? key : shift(curve, key, factor) }
}

/** The key whose point is that of `key` and `factor` times the base point. */
function shift(curve: Curve, key: KeyObject, factor: bigint): KeyObject {
  const ecdh = createECDH(curve.openssl)
  ecdh.setPrivateKey(bytesOf(factor, curve.bytes))
  const multiple = ecdh.getPublicKey()
  const { x, y } = key.export({ format: 'jwk' })
  const [x1, y1] = [bigintOf(Buffer.from(x ?? '', 'base64url')), bigintOf(Buffer.from(y ?? '', 'base64url'))]
  const [x2, y2] = [bigintOf(multiple.subarray(1, 1 + curve.bytes)), bigintOf(multiple.subarray(1 + curve.bytes))]
  // Equal abscissas: Q is ± that multiple, which nobody meets by chance and nobody can aim at without the private key.
  if (x1 === x2) throw new RangeError('the signature cannot be verified against this digest')
  const { prime } = curve
  const slope = mod((y2 - y1) * inverse(x2 - x1, prime), prime)
  const x3 = mod(slope * slope - x1 - x2, prime)
  const y3 = mod(slope * (x1 - x3) - y1, prime)
  return createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: curve.name,
      x: bytesOf(x3, curve.bytes).toString('base64url'),
      y: bytesOf(y3, curve.bytes).toString('base64url'),
    },
  })
}
