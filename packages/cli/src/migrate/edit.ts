/** A change of a text: what stands from `start` to before `end` (UTF-16 units) becomes `text`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The text with all edits made; what lies outside of them stays as it is.
 *
 * @throws RangeError when two edits touch the same characters: a defect of ours, and nothing must be written then
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const { start, end, text: put } of inOrder(edits)) {
    if (start < at || end < start || end > text.length) throw new RangeError(`edits overlap at ${start}`)
    result += text.slice(at, start) + put
    at = end
  }
  return result + text.slice(at)
}

/** Edits by place; those that put something into one and the same place keep their order. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
}
