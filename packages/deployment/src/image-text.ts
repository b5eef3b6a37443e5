import type { SourceText } from './text.ts'
import type { DeployedUse, ImageRole, Written } from './types.ts'

/** Longest text that is shown, in characters. */
const MAX_SHOWN = 300

/** Where and as what an image is named. */
export interface Naming {
  readonly role: ImageRole
  readonly path: string
  readonly written: Written
}

/**
 * The use that a text in the place of an image means. A template or variable is never taken for an image, and never left
 * out: somebody else decides what it becomes.
 */
export function imageUse(image: string, { role, path, written }: Naming, source: SourceText): DeployedUse {
  const place = { file: source.file, path, ...source.at(written.start) }
  const why = templateIn(image)
  if (why === undefined) return { kind: 'image', image, role, place, written }
  return {
    kind: 'undecidable',
    text: image.slice(0, MAX_SHOWN),
    why,
    remedy: 'render the file first, and verify what comes out; or write the image there',
    place,
  }
}

/** What makes a text a template, in words; undefined for a plain one. */
export function templateIn(text: string): string | undefined {
  if (text.includes('{{')) return 'holds a template, `{{ }}`'
  if (text.includes('$')) return 'holds a variable, `$`'
  if (/^%|%$|<%|<<|@@|\[\[/.test(text)) return 'holds a placeholder'
  return undefined
}
