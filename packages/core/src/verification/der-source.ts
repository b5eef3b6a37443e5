import { ASN1Obj, X509Certificate } from '@sigstore/core'

/**
 * A tree of DER whose nodes give the bytes they were read from as their encoding. The library encodes each node again,
 * from its leaves upwards, which was a quarter of the time of a verification; for DER the outcome is the same bytes,
 * and a walk shows that it is DER: every header is the one canonical encoding of its tag and length, and begins where
 * the node before it ended.
 *
 * What an OCTET STRING holds is bytes, whatever they look like: children that the library found in one are served where
 * they are DER too, and are left to the library where not.
 *
 * @throws Error of the library, or for what is not DER
 */
export function readDer(der: Uint8Array): ASN1Obj {
  const root = withoutTraces(() => ASN1Obj.parseBuffer(Buffer.from(der)))
  if (!serveSource(root)) throw new Error('not DER')
  return root
}

/** Trees whose nodes give their source already. */
const served = new WeakSet<ASN1Obj>()

/**
 * Makes the nodes of a tree that the library read give the bytes that they were read from, as far as these are DER.
 *
 * @returns whether all of it is
 */
export function serveSource(root: ASN1Obj): boolean {
  if (served.has(root)) return true
  const { buffer, byteOffset, byteLength } = root.value
  const start = byteOffset - headerOf(root.tag.toDER(), byteLength).byteLength
  const isDer = isKept(root, Buffer.from(buffer), start)
  if (isDer) served.add(root)
  return isDer
}

/**
 * Without stack traces, which nobody sees: the library tries whether an OCTET STRING holds DER, the platform whether what
 * it makes a key of is one already, and both drop the error where it is not. Half of their time went into traces.
 */
export function withoutTraces<T>(read: () => T): T {
  const limit = Error.stackTraceLimit
  try {
    Error.stackTraceLimit = 0
    return read()
  } finally {
    Error.stackTraceLimit = limit
  }
}

/** A node in its source from `start`; children first, so that a node is served only when all below it is sound. */
function isKept(node: ASN1Obj, source: Buffer, start: number): boolean {
  const { tag, value, subs } = node
  const header = headerOf(tag.toDER(), value.byteLength)
  const from = start + header.byteLength
  if (start < 0 || value.byteOffset !== from || header.compare(source, start, from) !== 0) return false
  let next = from
  for (const sub of subs) {
    if (isKept(sub, source, next)) next = sub.value.byteOffset + sub.value.byteLength
    else if (tag.isOctetString() && !tag.constructed) break
    else return false
  }
  const end = from + value.byteLength
  // A copy, since the library writes into what it gets (the tag of the signed attributes of a timestamp).
  node.toDER = () => Buffer.from(source.subarray(start, end))
  if (tag.isOID()) rememberOid(node)
  return true
}

/** Tag and length in DER (X.690, section 10.1: the fewest bytes). */
function headerOf(tag: number, length: number): Buffer {
  if (length < 0x80) return Buffer.from([tag, length])
  if (length < 0x100) return Buffer.from([tag, 0x81, length])
  if (length < 0x1_0000) return Buffer.from([tag, 0x82, length >> 8, length & 0xff])
  return Buffer.from([tag, 0x83, length >> 16, (length >> 8) & 0xff, length & 0xff])
}

/** Extensions are found by their identifiers, dozens of times in one certificate. */
function rememberOid(node: ASN1Obj): void {
  const read = node.toOID.bind(node)
  let oid: string | undefined
  node.toOID = () => {
    oid ??= read()
    return oid
  }
}

/**
 * A copy of a certificate from which extensions can be taken without changing the first, as is done to find out what a
 * certificate log signed. The library encodes and reads the whole certificate once more; here only the nodes above the
 * extensions are new, and encode themselves out of those below.
 */
export function copyOf(certificate: X509Certificate): X509Certificate {
  const [signed, ...outer] = certificate.root.subs
  const fields = signed?.subs.map((field) =>
    field.tag.isContextSpecific(EXTENSIONS)
      ? renewed(
          field,
          field.subs.map((list) => renewed(list, [...list.subs])),
        )
      : field,
  )
  if (signed === undefined || fields === undefined) return new X509Certificate(readDer(certificate.root.toDER()))
  return new X509Certificate(renewed(certificate.root, [renewed(signed, fields), ...outer]))
}

/** RFC 5280, section 4.1: `[3] EXPLICIT Extensions`. */
const EXTENSIONS = 3

function renewed(node: ASN1Obj, subs: ASN1Obj[]): ASN1Obj {
  const copy = new ASN1Obj(node.tag, node.value, subs)
  copy.toDER = () => {
    const content = Buffer.concat(copy.subs.map((sub) => sub.toDER()))
    return Buffer.concat([headerOf(copy.tag.toDER(), content.byteLength), content])
  }
  return copy
}
