import type { Random } from './random.ts'

interface Node {
  tag: number
  content: Buffer | Node[]
}

/** One change inside of DER, with the lengths around it right again, so that readers get to it. */
export function mutateDer(der: Buffer, random: Random): Buffer {
  const root = readAll(der)
  if (root === undefined) return random.bytes(der.byteLength)
  const parents = listsIn(root)
  const siblings = random.pick(parents)
  const at = random.below(siblings.length)
  const node = siblings[at] as Node
  switch (random.below(8)) {
    case 0:
      node.tag = random.pick([0x02, 0x04, 0x05, 0x06, 0x0c, 0x30, 0x31, 0x80, 0xa0, node.tag ^ 0x20])
      break
    case 1:
      siblings.splice(at, 1)
      break
    case 2:
      siblings.splice(at, 0, structuredClone(node))
      break
    case 3:
      siblings.splice(at, 1, ...siblings.splice(random.below(siblings.length), 1), node)
      break
    case 4:
      siblings.splice(random.below(siblings.length + 1), 0, { tag: 0x05, content: Buffer.alloc(0) })
      break
    case 5:
      return withLongLength(der, random)
    default:
      node.content = changedBytes(Buffer.concat([encode(node)]).subarray(headerSize(encode(node))), random)
  }
  return Buffer.concat(root.map(encode))
}

/**
 * A timestamp in two parts: the certificates that it brings along, which nobody signs, and the rest, in which the name of
 * a digest without parameters is one with NULL for parameters (RFC 5754, section 2). Undefined for what is not DER.
 */
export function partsOfTimestamp(
  der: Buffer,
): { readonly certificates: readonly string[]; readonly rest: string } | undefined {
  // A length in more bytes than it needs would come out in fewer.
  const root = readWhole(der)
  if (root === undefined) return undefined
  const signedData = childrenOf(childrenOf(childrenOf(childrenOf(root[0])[1])[1])[0])
  const place = signedData.findIndex(({ tag }, at) => at > 2 && tag === 0xa0)
  const [brought] = place < 0 ? [] : signedData.splice(place, 1)
  return {
    certificates: childrenOf(brought).map((node) => encode(node).toString('hex')),
    rest: Buffer.concat(root.map(withoutNull).map(encode)).toString('hex'),
  }
}

/** 2.16.840.1.101.3.4.2, under which the digests are. */
const DIGESTS = '6086480165030402'

function withoutNull({ tag, content }: Node): Node {
  if (!Array.isArray(content)) return { tag, content }
  const [name, parameters] = content
  const isDigest = content.length === 2 && name?.tag === 0x06 && isUnder(name, DIGESTS)
  const isNull = parameters?.tag === 0x05 && parameters.content.length === 0
  return { tag, content: (isDigest && isNull ? [name] : content).map(withoutNull) }
}

function isUnder({ content }: Node, prefix: string): boolean {
  return Buffer.isBuffer(content) && content.toString('hex').startsWith(prefix)
}

function childrenOf(node: Node | undefined): Node[] {
  return Array.isArray(node?.content) ? node.content : []
}

function changedBytes(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes)
  if (copy.byteLength === 0 || random.below(4) === 0) return Buffer.concat([copy, random.bytes(1)])
  if (random.below(4) === 0) return copy.subarray(0, copy.byteLength - 1)
  const at = random.below(copy.byteLength)
  copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8))
  return copy
}

/** The outermost length in more bytes than it needs, or in none. */
function withLongLength(der: Buffer, random: Random): Buffer {
  const size = headerSize(der)
  const body = der.subarray(size)
  const length = Buffer.from([0x84, 0, 0, body.byteLength >> 8, body.byteLength & 0xff])
  return Buffer.concat([
    der.subarray(0, 1),
    random.pick([length, Buffer.from([0x80])]),
    body,
    Buffer.alloc(random.below(3)),
  ])
}

function listsIn(nodes: Node[]): Node[][] {
  return [
    nodes,
    ...nodes.flatMap(({ content }) => (Array.isArray(content) && content.length > 0 ? listsIn(content) : [])),
  ]
}

/** All of the bytes as nodes; undefined where they are not DER. Octet strings are opened where they hold DER. */
function readAll(bytes: Buffer): Node[] | undefined {
  const nodes: Node[] = []
  for (let at = 0; at < bytes.byteLength; ) {
    const size = headerSize(bytes.subarray(at))
    const length = lengthAt(bytes.subarray(at))
    if (length === undefined || at + size + length > bytes.byteLength) return undefined
    const tag = bytes[at] ?? 0
    const value = bytes.subarray(at + size, at + size + length)
    const isConstructed = (tag & 0x20) !== 0
    const inner = isConstructed ? readAll(value) : tag === 0x04 ? readWhole(value) : undefined
    if (inner === undefined && isConstructed) return undefined
    nodes.push({ tag, content: inner ?? value })
    at += size + length
  }
  return nodes
}

/** The same where it comes out again as it was; bytes of a digest may look like DER. */
function readWhole(bytes: Buffer): Node[] | undefined {
  const nodes = readAll(bytes)
  return nodes !== undefined && Buffer.concat(nodes.map(encode)).equals(bytes) ? nodes : undefined
}

function headerSize(bytes: Buffer): number {
  const first = bytes[1] ?? 0
  return first < 0x80 ? 2 : 2 + (first & 0x7f)
}

function lengthAt(bytes: Buffer): number | undefined {
  const first = bytes[1]
  if (bytes[0] === undefined || first === undefined) return undefined
  if (first < 0x80) return first
  const count = first & 0x7f
  return count === 0 || count > 4 || bytes.byteLength < 2 + count ? undefined : bytes.readUIntBE(2, count)
}

function encode({ tag, content }: Node): Buffer {
  const body = Array.isArray(content) ? Buffer.concat(content.map(encode)) : content
  const { byteLength: length } = body
  const header =
    length < 0x80
      ? [tag, length]
      : length < 0x100
        ? [tag, 0x81, length]
        : length < 0x10000
          ? [tag, 0x82, length >> 8, length & 0xff]
          : [tag, 0x83, length >> 16, (length >> 8) & 0xff, length & 0xff]
  return Buffer.concat([Buffer.from(header), body])
}
