import { decodeBase64 } from '@slsa-actions/wire'

/** One block of a PEM text. */
export interface PemBlock {
  readonly label: string
  readonly der: Buffer
}

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END ([A-Z0-9 ]+)-----/g

/** A block of PEM text, with 64 characters a line and a line end behind it (RFC 7468, strict). */
export function pemText({ label, der }: PemBlock): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}

/**
 * The blocks of a text that holds nothing but PEM (RFC 7468, strict: no headers in a block, no words beside it);
 * undefined for any other text.
 */
export function pemBlocks(text: string): PemBlock[] | undefined {
  const blocks: PemBlock[] = []
  let at = 0
  for (const match of text.matchAll(BLOCK)) {
    const [whole, label = '', body = '', endLabel] = match
    if (label !== endLabel || text.slice(at, match.index).trim() !== '') return undefined
    at = match.index + whole.length
    try {
      blocks.push({ label, der: decodeBase64(body.replace(/[\r\n]/g, ''), label) })
    } catch {
      return undefined
    }
  }
  return blocks.length > 0 && text.slice(at).trim() === '' ? blocks : undefined
}
