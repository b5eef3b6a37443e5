/**
 * Reading the raw Snappy format, in which GitHub keeps bundles (google/snappy, format_description.txt).
 *
 * Own code, and strict, because the packages of the registry are not: a literal with a length beyond 2^31 sends snappyjs
 * 0.7.0 backwards for ever, and it fills what is missing with zeros.
 */

/** Most bytes of the length in front. */
const MAX_VARINT_BYTES = 5

/** The number of bytes that a body says it becomes; undefined when it does not say. */
export function uncompressedLength(body: Uint8Array): number | undefined {
  return readVarint(body)?.value
}

/** The bytes that a body becomes; undefined for a body that is damaged, or becomes anything else than it says. */
export function uncompress(body: Uint8Array, maxBytes: number): Uint8Array | undefined {
  const length = readVarint(body)
  if (length === undefined || length.value > maxBytes) return undefined
  const output = new Uint8Array(length.value)
  let at = length.bytes
  let filled = 0
  while (at < body.byteLength) {
    const element = readElement(body, at)
    if (element === undefined || filled + element.length > output.byteLength) return undefined
    if (element.offset === undefined) {
      if (element.next + element.length > body.byteLength) return undefined
      output.set(body.subarray(element.next, element.next + element.length), filled)
      at = element.next + element.length
    } else {
      if (element.offset === 0 || element.offset > filled) return undefined
      // Byte by byte: a copy may overlap what it writes.
      for (let index = 0; index < element.length; index += 1)
        output[filled + index] = output[filled - element.offset + index] ?? 0
      at = element.next
    }
    filled += element.length
  }
  return filled === output.byteLength ? output : undefined
}

/** A literal (no offset) or a copy from that many bytes back; `next`: index after its header. */
interface Element {
  readonly length: number
  readonly offset?: number
  readonly next: number
}

function readElement(body: Uint8Array, at: number): Element | undefined {
  const tag = body[at] ?? 0
  const upper = tag >>> 2
  switch (tag & 3) {
    case 0: {
      if (upper < 60) return { length: upper + 1, next: at + 1 }
      const bytes = upper - 59
      const length = readNumber(body, at + 1, bytes)
      return length === undefined ? undefined : { length: length + 1, next: at + 1 + bytes }
    }
    case 1: {
      const low = readNumber(body, at + 1, 1)
      return low === undefined ? undefined : { length: (upper & 7) + 4, offset: ((tag >>> 5) << 8) + low, next: at + 2 }
    }
    default: {
      const bytes = (tag & 3) === 2 ? 2 : 4
      const offset = readNumber(body, at + 1, bytes)
      return offset === undefined ? undefined : { length: upper + 1, offset, next: at + 1 + bytes }
    }
  }
}

/** A little-endian number of 1 to 4 bytes, never negative. */
function readNumber(body: Uint8Array, at: number, bytes: number): number | undefined {
  if (at + bytes > body.byteLength) return undefined
  let value = 0
  for (let index = bytes - 1; index >= 0; index -= 1) value = value * 256 + (body[at + index] ?? 0)
  return value
}

function readVarint(body: Uint8Array): { readonly value: number; readonly bytes: number } | undefined {
  let value = 0
  for (let index = 0; index < MAX_VARINT_BYTES && index < body.byteLength; index += 1) {
    const byte = body[index] ?? 0
    value += (byte & 0x7f) * 2 ** (7 * index)
    if (byte < 0x80) return value <= 0xffffffff ? { value, bytes: index + 1 } : undefined
  }
  return undefined
}
