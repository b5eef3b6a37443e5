/** Hides secrets in lines of a log. */
export interface Masker {
  /** Hides this value, each of its lines, and the usual encodings of both, from now on. */
  add(secret: string): void
  /** The text with `***` for every secret in it; neighbours become one. */
  mask(text: string): string
}

/** A masker that knows these values. */
export function createMasker(secrets: readonly string[] = []): Masker {
  const hidden = new Set<string>()
  const add = (secret: string): void => {
    for (const part of [secret, ...secret.split(/[\r\n]+/)]) {
      if (part.trim() === '') continue
      for (const form of formsOf(part)) if (form !== '') hidden.add(form)
    }
  }
  for (const secret of secrets) add(secret)
  return { add, mask: (text) => masked(text, hidden) }
}

/** A secret as it may stand in a log: itself, in base64 at each alignment, in JSON, in a URL, in XML. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret)
  return [
    secret,
    ...[0, 1, 2].flatMap((shift) => (bytes.length > shift ? [bytes.subarray(shift).toString('base64')] : [])),
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret.toWellFormed()),
    secret
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&apos;'),
  ]
}

function masked(text: string, hidden: ReadonlySet<string>): string {
  const ranges = [...hidden].flatMap((secret) => occurrences(text, secret)).sort((a, b) => a.start - b.start)
  let result = ''
  let done = 0
  for (const { start, end } of ranges) {
    if (end <= done) continue
    // A secret that touches the one before belongs to the same stars.
    if (start > done || done === 0) result += `${text.slice(done, start)}***`
    done = end
  }
  return result + text.slice(done)
}

function occurrences(text: string, secret: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let start = text.indexOf(secret); start >= 0; start = text.indexOf(secret, start + 1))
    found.push({ start, end: start + secret.length })
  return found
}
