/** A DER value that was read: its tag byte, its content, its whole encoding, and what lies inside when constructed. */
export interface DerValue {
  readonly tag: number
  readonly content: Buffer
  readonly der: Buffer
  readonly children: readonly DerValue[]
}

const MAX_DEPTH = 16

/** Reads exactly one DER value of definite length. @throws Error when there is something else */
export function readDer(bytes: Buffer): DerValue {
  const [value, end] = readAt(bytes, 0, 0)
  if (end !== bytes.byteLength) throw new Error('bytes follow the DER value')
  return value
}

/** The content of a primitive value of this tag. @throws Error for another tag or none */
export function contentOf(value: DerValue | undefined, tag: number): Buffer {
  if (value?.tag !== tag) throw new Error(`expected a DER value of tag ${tag}, found ${value?.tag ?? 'none'}`)
  return value.content
}

function readAt(bytes: Buffer, start: number, depth: number): [DerValue, number] {
  const tag = bytes[start]
  const first = bytes[start + 1]
  if (tag === undefined || first === undefined || depth > MAX_DEPTH) throw new Error('the DER value is cut off')
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f
  if (first === 0x80 || lengthBytes > 4) throw new Error('the DER value has no definite length')
  const body = start + 2 + lengthBytes
  if (body > bytes.byteLength) throw new Error('the DER value is cut off')
  const end = body + (lengthBytes === 0 ? first : bytes.readUIntBE(start + 2, lengthBytes))
  if (end > bytes.byteLength) throw new Error('the DER value is cut off')
  const content = bytes.subarray(body, end)
  const children = (tag & 0x20) === 0 ? [] : readAll(content, depth + 1)
  return [{ tag, content, der: bytes.subarray(start, end), children }, end]
}

function readAll(bytes: Buffer, depth: number): DerValue[] {
  const values: DerValue[] = []
  for (let at = 0; at < bytes.byteLength; ) {
    const [value, end] = readAt(bytes, at, depth)
    values.push(value)
    at = end
  }
  return values
}
