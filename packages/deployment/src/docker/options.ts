/** Continued lines as one text. */
export interface Joined {
  readonly text: string
  /** Offset in the file of an index in the text. */
  offset(index: number): number
}

/** An option of an instruction, `--name=value`, and where it is written. */
export interface Option {
  /** Without quotes and escapes. */
  readonly text: string
  /** As it is written, from `start` on. */
  readonly written: string
  readonly start: number
}

/**
 * The options of an instruction, which stand before everything else, and where they end. Quotes and escapes are taken out of
 * them as BuildKit does it, so that an option can hold blanks, and no spelling hides one.
 */
export function readOptions(joined: Joined, from: number): { readonly options: Option[]; readonly next: number } {
  const { text, offset } = joined
  const options: Option[] = []
  let at = from
  for (;;) {
    while (isBlank(text[at])) at += 1
    if (!text.startsWith('--', at)) return { options, next: at }
    const start = at
    let value = ''
    let quote: string | undefined
    for (; at < text.length && (quote !== undefined || !isBlank(text[at])); at += 1) {
      const character = text[at] ?? ''
      if (character === '\\') {
        at += 1
        value += text[at] ?? ''
      } else if (quote !== undefined) {
        if (character === quote) quote = undefined
        else value += character
      } else if (character === '"' || character === "'") quote = character
      else value += character
    }
    if (value === '--') return { options, next: at }
    options.push({ text: value, written: text.slice(start, at), start: offset(start) })
  }
}

/** Words of a command line with their quotes; blanks within quotes part none. */
export function shellWords(text: string): string[] {
  const words: string[] = []
  let word = ''
  let quote: string | undefined
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (quote === undefined && isBlank(character)) {
      if (word !== '') words.push(word)
      word = ''
      continue
    }
    word += character
    if (character === '\\' && quote !== "'") {
      at += 1
      word += text[at] ?? ''
    } else if (quote === character) quote = undefined
    else if (quote === undefined && (character === '"' || character === "'")) quote = character
  }
  return word === '' ? words : [...words, word]
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character)
}
