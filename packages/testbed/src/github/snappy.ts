/** Longest literal whose length takes two bytes. */
const LITERAL = 0x10000

/**
 * Snappy's block format, of literals only: valid, and no smaller.
 *
 * @see https://github.com/google/snappy/blob/main/format_description.txt
 */
export function snappy(bytes: Buffer): Buffer {
  const parts = [varint(bytes.length)]
  for (let start = 0; start < bytes.length; start += LITERAL) {
    const literal = bytes.subarray(start, start + LITERAL)
    const head = Buffer.alloc(3)
    head.writeUInt8(61 << 2)
    head.writeUInt16LE(literal.length - 1, 1)
    parts.push(head, literal)
  }
  return Buffer.concat(parts)
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80)
  return Buffer.from([...bytes, rest])
}
