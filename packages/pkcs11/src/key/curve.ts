/** A curve of ECDSA that keys may be on (FIPS 186-5, SP 800-186). */
export interface Curve {
  readonly name: 'P-256' | 'P-384' | 'P-521'
  /** As node:crypto's ECDH knows it. */
  readonly openssl: string
  /** DER of the object identifier, in hex: what CKA_EC_PARAMS holds. */
  readonly params: string
  /** Bytes of a coordinate, and of r and s. */
  readonly bytes: number
  readonly bits: number
  /** Order of the base point. */
  readonly order: bigint
  /** The prime of the field. */
  readonly prime: bigint
}

export const CURVES: readonly Curve[] = [
  {
    name: 'P-256',
    openssl: 'prime256v1',
    params: '06082a8648ce3d030107',
    bytes: 32,
    bits: 256,
    order: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
    prime: 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n,
  },
  {
    name: 'P-384',
    openssl: 'secp384r1',
    params: '06052b81040022',
    bytes: 48,
    bits: 384,
    order: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
    prime: 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n,
  },
  {
    name: 'P-521',
    openssl: 'secp521r1',
    params: '06052b81040023',
    bytes: 66,
    bits: 521,
    order:
      0x01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
    prime: 2n ** 521n - 1n,
  },
]

export function curveByName(name: string): Curve | undefined {
  return CURVES.find((curve) => curve.name === name || curve.openssl === name)
}

export function curveByParams(params: Buffer): Curve | undefined {
  const hex = params.toString('hex')
  return CURVES.find((curve) => curve.params === hex)
}

/** `value` modulo `modulus`, never negative. */
export function mod(value: bigint, modulus: bigint): bigint {
  const rest = value % modulus
  return rest < 0n ? rest + modulus : rest
}

/** Inverse modulo a prime, by Euclid; the values are not secret. */
export function inverse(value: bigint, prime: bigint): bigint {
  let [a, b, x, y] = [mod(value, prime), prime, 1n, 0n]
  while (a > 1n) {
    const quotient = b / a
    ;[a, b] = [b - quotient * a, a]
    ;[x, y] = [y - quotient * x, x]
  }
  return mod(x, prime)
}

export function bigintOf(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
}

/** Big-endian, in exactly so many bytes. */
export function bytesOf(value: bigint, length: number): Buffer {
  return Buffer.from(value.toString(16).padStart(2 * length, '0'), 'hex')
}
