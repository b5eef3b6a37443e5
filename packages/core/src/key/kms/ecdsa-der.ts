/**
 * An ECDSA signature as DER out of its two numbers side by side, as JWA and PKCS#11 write it: each as short as it can be,
 * with a zero before a first bit that is set (case H06). Whether the numbers are any good, verifying tells.
 *
 * @param raw two numbers of equal length, big-endian
 * @see RFC 3279, section 2.2.3; X.690, section 8.3.2
 */
export function ecdsaDer(raw: Uint8Array): Buffer {
  const half = raw.byteLength / 2
  const body = Buffer.concat([integer(raw.subarray(0, half)), integer(raw.subarray(half))])
  const length = body.byteLength < 0x80 ? [body.byteLength] : [0x81, body.byteLength]
  return Buffer.concat([Buffer.from([0x30, ...length]), body])
}

function integer(bytes: Uint8Array): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0)
  const short = first < 0 ? Buffer.of(0) : Buffer.from(bytes.subarray(first))
  const value = (short[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), short]) : short
  return Buffer.concat([Buffer.from([0x02, value.byteLength]), value])
}
