import { WireError } from './error.ts'

/**
 * Bytes of a base64 text that is exactly what an encoder writes (RFC 4648, section 4): standard alphabet, padded, no line
 * ends, unused bits zero. Two texts never give the same bytes.
 *
 * @param maxBytes most bytes of the result, default 16 MiB
 * @throws WireError `BASE64`
 */
export function decodeBase64(text: string, what: string, maxBytes = 16 * 1024 * 1024): Buffer {
  if (text.length > Math.ceil(maxBytes / 3) * 4)
    throw new WireError('BASE64', `${what}: has more than ${maxBytes} bytes`)
  const bytes = Buffer.from(text, 'base64')
  // Encoding again is the check: whatever differs was not canonical.
  if (bytes.toString('base64') === text) return bytes
  throw new WireError('BASE64', `${what}: is not base64 (padded, standard alphabet, no line ends)`)
}

/** Bytes of an unpadded base64url text (RFC 4648, section 5), as strictly. @throws WireError `BASE64` */
export function decodeBase64Url(text: string, what: string, maxBytes = 16 * 1024 * 1024): Buffer {
  if (text.length > Math.ceil(maxBytes / 3) * 4)
    throw new WireError('BASE64', `${what}: has more than ${maxBytes} bytes`)
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.toString('base64url') === text) return bytes
  throw new WireError('BASE64', `${what}: is not base64url`)
}
