import { DeploymentError } from './error.ts'
import { MAX_BYTES } from './limits.ts'

/** A file's text with its lines. */
export interface SourceText {
  readonly file: string
  readonly text: string
  /** Line and column, both from 1, of an offset. */
  at(offset: number): { readonly line: number; readonly column: number }
}

/**
 * The text of a file; a byte order mark stays, so that encoding it again gives the same bytes.
 *
 * @throws DeploymentError `MANIFEST_TOO_LARGE`, `MANIFEST_ENCODING`
 */
export function sourceText(bytes: Uint8Array, file: string): SourceText {
  if (bytes.byteLength > MAX_BYTES) {
    throw new DeploymentError(
      'MANIFEST_TOO_LARGE',
      `${file}: has ${bytes.byteLength} bytes; at most ${MAX_BYTES} are read`,
    )
  }
  try {
    return withLines(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), file)
  } catch (cause) {
    throw new DeploymentError('MANIFEST_ENCODING', `${file}: is not UTF-8`, {
      cause,
      remedy: 'save it as UTF-8, or leave it out',
    })
  }
}

function withLines(text: string, file: string): SourceText {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return {
    file,
    text,
    at: (offset) => {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
    },
  }
}
