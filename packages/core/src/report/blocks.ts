import type { Basis } from '../outcome/index.ts'

/** How something turned out, shown by a sign and a word, never by colour alone. */
export type Mark = 'good' | 'bad' | 'open' | 'neutral'

/** A piece of a line: text that is shown as it is, code, a link, or a verdict. Every text may be hostile; rendering escapes it. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'badge'; readonly text: string; readonly mark: Mark }

/** One thing that is known about a station of the chain, and how far it can be believed. */
export interface ChainFact {
  readonly label: string
  readonly value: string
  readonly basis?: Basis
}

/** A station on the way of an artifact. One of which nothing is known has no facts, and a note that says why. */
export interface ChainNode {
  readonly name: 'Source' | 'Build' | 'Sign' | 'Verify'
  readonly facts: readonly ChainFact[]
  readonly note?: string
  readonly mark: Mark
}

/** What joins two stations: it holds, is broken, or nothing shows either. */
export interface ChainLink {
  readonly state: 'holds' | 'broken' | 'open'
  readonly reason: string
}

/** Source → build → sign → verify, for one or more artifacts. */
export interface Chain {
  readonly title: string
  readonly nodes: readonly [ChainNode, ChainNode, ChainNode, ChainNode]
  readonly links: readonly [ChainLink, ChainLink, ChainLink]
}

/** A piece of a page. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string; readonly mark: Mark }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: Inline }[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Inline[])[] }
  | { readonly kind: 'commands'; readonly text: string }
  | { readonly kind: 'chain'; readonly chain: Chain }
  | {
      readonly kind: 'details'
      readonly title: string
      readonly content: readonly Block[]
      /** Absent: neutral. */
      readonly mark?: Mark
      /** Whether it begins unfolded; absent: folded. */
      readonly isOpen?: boolean
    }

/** Longest text of a table's cell, and of a line elsewhere, in characters; what is longer is cut. */
export const MAX_CELL = 200
export const MAX_LINE = 2000

export const text = (value: string): Inline => ({ kind: 'text', text: value })
export const strong = (value: string): Inline => ({ kind: 'strong', text: value })
export const code = (value: string): Inline => ({ kind: 'code', text: value })
/** A link; anything but https (or http on loopback, for tests) is shown as text. */
export const link = (label: string, url: string): Inline =>
  /^https:\/\/|^http:\/\/127\.0\.0\.1[:/]/.test(url) ? { kind: 'link', text: label, url } : text(label)

/** A verdict as a sign and a word. */
export const badge = (value: string, mark: Mark): Inline => ({ kind: 'badge', text: value, mark })

/**
 * Control characters, line and paragraph separators, the marks that turn the direction of writing, characters that are
 * there and cannot be seen, and halves of characters.
 */
const UNPRINTABLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Surrogate}\u2028\u2029\ufff9-\ufffb\ufffe\uffff]/gu

/** The text with everything that a terminal or browser would act on shown as `\u{…}`. */
export function visible(value: string): string {
  return value.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}

/** The text, or its beginning and an ellipsis; never half of a character. */
export function shortened(value: string, max: number): string {
  if (value.length <= max) return value
  return `${value.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** The text as HTML that is nothing but text, in attributes too. */
export function escapeHtml(value: string): string {
  return visible(value).replace(/[&<>"'`=]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** As {@link escapeHtml}, Markdown's own characters included. */
export function escapeMarkup(value: string): string {
  return visible(value).replace(/[&<>"'`|*_[\]()#~\\!:@]/g, (character) => `&#${character.charCodeAt(0)};`)
}
