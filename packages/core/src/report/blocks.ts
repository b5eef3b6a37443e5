/** A piece of a line: text that is shown as it is, code, or a link. Every text may be hostile; rendering escapes it. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }

/** A piece of a page. */
export type Block =
  | {
      readonly kind: 'heading'
      readonly level: 2 | 3 | 4
      readonly text: string
      readonly mark: 'good' | 'bad' | 'neutral'
    }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Inline[])[] }
  | { readonly kind: 'commands'; readonly text: string }
  | { readonly kind: 'details'; readonly title: string; readonly content: readonly Block[] }

/** Longest text of a table's cell, and of a line elsewhere, in characters; what is longer is cut. */
export const MAX_CELL = 200
export const MAX_LINE = 2000

export const text = (value: string): Inline => ({ kind: 'text', text: value })
export const strong = (value: string): Inline => ({ kind: 'strong', text: value })
export const code = (value: string): Inline => ({ kind: 'code', text: value })
/** A link; anything but https (or http on loopback, for tests) is shown as text. */
export const link = (label: string, url: string): Inline =>
  /^https:\/\/|^http:\/\/127\.0\.0\.1[:/]/.test(url) ? { kind: 'link', text: label, url } : text(label)

/** Control characters, line and paragraph separators, and the marks that turn the direction of writing. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

/** The text with everything that a terminal or browser would act on shown as `\u{…}`. */
export function visible(value: string): string {
  return value.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}

/** The text, or its beginning and an ellipsis; never half of a character. */
export function shortened(value: string, max: number): string {
  if (value.length <= max) return value
  return `${value.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** The text as HTML that is nothing but text, in attributes too; Markdown's own characters included. */
export function escapeMarkup(value: string): string {
  return visible(value).replace(/[&<>"'`|*_[\]()#~\\!:@]/g, (character) => `&#${character.charCodeAt(0)};`)
}
