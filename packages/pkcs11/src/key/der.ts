// The few pieces of DER that are written and read here (X.690); everything larger goes through node:crypto.

export const SEQUENCE = 0x30
export const INTEGER = 0x02
export const BIT_STRING = 0x03
export const OCTET_STRING = 0x04
export const OBJECT_IDENTIFIER = 0x06

/** An element: tag, shortest length, content. */
export function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content)
  return Buffer.concat([Buffer.from([tag]), lengthOf(body.length), body])
}

/** An unsigned number in the fewest bytes. */
export function derUnsigned(value: Uint8Array): Buffer {
  let start = 0
  while (start < value.length - 1 && value[start] === 0) start += 1
  const digits = value.subarray(start)
  return der(INTEGER, (digits[0] ?? 0) >= 0x80 ? Buffer.from([0]) : Buffer.alloc(0), digits)
}

/** An element that was read: all of its bytes, and its content. */
export interface Element {
  readonly tag: number
  readonly whole: Buffer
  readonly content: Buffer
}

/** The element at the beginning of `bytes`, or undefined where there is none with a definite length. */
export function readDer(bytes: Buffer): Element | undefined {
  const [tag, first] = bytes
  if (tag === undefined || first === undefined) return undefined
  const count = first < 0x80 ? 0 : first & 0x7f
  if (first === 0x80 || count > 4 || bytes.length < 2 + count) return undefined
  const length = count === 0 ? first : bytes.readUIntBE(2, count)
  const end = 2 + count + length
  if (bytes.length < end) return undefined
  return { tag, whole: bytes.subarray(0, end), content: bytes.subarray(2 + count, end) }
}

/** The elements that `bytes` consist of, or undefined where they are something else. */
export function readAllDer(bytes: Buffer): Element[] | undefined {
  const elements: Element[] = []
  for (let rest = bytes; rest.length > 0; ) {
    const element = readDer(rest)
    if (element === undefined) return undefined
    elements.push(element)
    rest = rest.subarray(element.whole.length)
  }
  return elements
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length])
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(length)
  let start = 0
  while (bytes[start] === 0) start += 1
  return Buffer.concat([Buffer.from([0x80 | (4 - start)]), bytes.subarray(start)])
}
