/** DER (X.690) written by hand, so that tests can also write what no encoder would. */

/** A value with its tag: any bytes may follow, also wrong ones. */
export function tagged(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tag]), lengthOf(body.byteLength), body])
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => tagged(0x30, ...parts)
export const octets = (...parts: readonly Uint8Array[]): Buffer => tagged(0x04, ...parts)
export const utf8 = (text: string): Buffer => tagged(0x0c, Buffer.from(text))
export const ia5 = (text: string): Buffer => tagged(0x16, Buffer.from(text, 'latin1'))
export const boolean = (value: boolean): Buffer => tagged(0x01, Buffer.from([value ? 0xff : 0]))
export const nothing = (): Buffer => tagged(0x05)

/** Whole bytes as a bit string, or fewer bits of the last byte. */
export const bits = (bytes: Uint8Array, unused = 0): Buffer => tagged(0x03, Buffer.from([unused]), bytes)

/** A SET OF, its members in the order that DER wants. */
export const set = (...parts: readonly Uint8Array[]): Buffer =>
  tagged(0x31, ...[...parts].sort((a, b) => Buffer.compare(a, b)))

/** `[n]` around whole values (explicit, or an implicit one that is constructed). */
export const context = (number: number, ...parts: readonly Uint8Array[]): Buffer => tagged(0xa0 | number, ...parts)

/** `[n]` in place of the tag of a plain value (implicit). */
export const implicit = (number: number, ...parts: readonly Uint8Array[]): Buffer => tagged(0x80 | number, ...parts)

/** A whole number that is not negative; bytes are read as big-endian. */
export function integer(value: number | bigint | Uint8Array): Buffer {
  const bytes = value instanceof Uint8Array ? Buffer.from(value) : bytesOf(BigInt(value))
  const start = bytes.findIndex((byte) => byte !== 0)
  const digits = start === -1 ? Buffer.from([0]) : bytes.subarray(start)
  const isNegative = ((digits[0] ?? 0) & 0x80) !== 0
  return tagged(0x02, isNegative ? Buffer.concat([Buffer.from([0]), digits]) : digits)
}

/** An object identifier in dotted form. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

/** Whole seconds: UTCTime up to 2049, GeneralizedTime after (RFC 5280, 4.1.2.5). @param at milliseconds since 1970 */
export function time(at: number): Buffer {
  const text = digitsOf(at)
  return Number(text.slice(0, 4)) < 2050 ? tagged(0x17, Buffer.from(`${text.slice(2)}Z`)) : generalizedTime(at)
}

/** @param at milliseconds since 1970, cut to whole seconds unless `fraction` (its digits) is given */
export const generalizedTime = (at: number, fraction = ''): Buffer =>
  tagged(0x18, Buffer.from(`${digitsOf(at)}${fraction === '' ? '' : `.${fraction}`}Z`))

function lengthOf(size: number): Buffer {
  if (size < 0x80) return Buffer.from([size])
  const bytes = bytesOf(BigInt(size))
  return Buffer.concat([Buffer.from([0x80 | bytes.byteLength]), bytes])
}

function bytesOf(value: bigint): Buffer {
  const hex = value.toString(16)
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
}

function base128(arc: number): number[] {
  const digits = [arc % 128]
  for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128)) digits.unshift((rest % 128) | 0x80)
  return digits
}

function digitsOf(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace(/[-T:]/g, '')
}
