import { WireError } from './error.ts'

const DEFAULT_MAX_BYTES = 16 * 1024 * 1024

/**
 * Bytes of a base64 text that is exactly what an encoder writes (RFC 4648, section 4): standard alphabet, padded, no line
 * ends, unused bits zero. Two texts never give the same bytes.
 *
 * @param maxBytes most bytes of the result, default 16 MiB
 * @throws WireError `BASE64`
 */
export function decodeBase64(text: string, what: string, maxBytes = DEFAULT_MAX_BYTES): Buffer {
  return decodeExactly(text, 'base64', what, maxBytes, 'is not base64 (padded, standard alphabet, no line ends)')
}

/** Bytes of an unpadded base64url text (RFC 4648, section 5), as strictly. @throws WireError `BASE64` */
export function decodeBase64Url(text: string, what: string, maxBytes = DEFAULT_MAX_BYTES): Buffer {
  return decodeExactly(text, 'base64url', what, maxBytes, 'is not base64url (no padding, no line ends)')
}

function decodeExactly(
  text: string,
  encoding: 'base64' | 'base64url',
  what: string,
  maxBytes: number,
  complaint: string,
): Buffer {
  const tooLarge = (): WireError => new WireError('BASE64', `${what}: has more than ${maxBytes} bytes`)
  // Before decoding, so that a text of any length costs nothing; after it, because up to two bytes fit the same length.
  if (text.length > Math.ceil(maxBytes / 3) * 4) throw tooLarge()
  const bytes = Buffer.from(text, encoding)
  if (bytes.byteLength > maxBytes) throw tooLarge()
  // Encoding again is the check: whatever differs was not canonical.
  if (bytes.toString(encoding) === text) return bytes
  throw new WireError('BASE64', `${what}: ${complaint}`)
}
