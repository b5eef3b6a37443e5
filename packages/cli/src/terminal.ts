import { printable } from '@slsa-actions/runner/printable'

type Environment = Readonly<Record<string, string | undefined>>

/** How a line looks where there are colours. */
export type Style = 'good' | 'bad' | 'warn' | 'dim' | 'strong'

/** A line of output. Its texts may be anybody's: they are made harmless when they are printed (case S13). */
export interface Line {
  readonly text: string
  /** Stands before the text, in a column of its own. */
  readonly label?: string
  /** Steps to the right. */
  readonly indent?: number
  readonly style?: Style
}

/** A stream that something is printed to. */
export interface Sink {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  write(text: string): unknown
}

/** Where the command line talks to. */
export interface Terminal {
  /** Lines to standard output. */
  print(lines: readonly Line[]): void
  /** Text of our own to standard output, as it is. */
  write(text: string): void
  /** Lines to standard error. */
  warn(lines: readonly Line[]): void
  /** A line on standard error that the next one replaces; nothing where nobody watches. */
  progress(text: string): void
}

const CODES: Readonly<Record<Style, string>> = { good: '32', bad: '31;1', warn: '33', dim: '2', strong: '1' }
/** Width of labels, in characters. */
const LABEL = 16

/** Colours and progress only on a terminal, never with `NO_COLOR` or in CI. */
export function openTerminal(out: Sink, err: Sink, env: Environment): Terminal {
  const isPlain = (env.CI ?? '') !== '' || env.TERM === 'dumb'
  const hasColour = (sink: Sink): boolean => sink.isTTY === true && !isPlain && (env.NO_COLOR ?? '') === ''
  const hasProgress = err.isTTY === true && !isPlain
  let isProgressShown = false
  const clear = (): void => {
    if (isProgressShown) err.write('\r\u001b[K')
    isProgressShown = false
  }
  const write = (sink: Sink, lines: readonly Line[]): void => {
    clear()
    if (lines.length > 0) sink.write(`${lines.map((line) => rendered(line, hasColour(sink))).join('\n')}\n`)
  }
  return {
    print: (lines) => write(out, lines),
    write: (text) => {
      clear()
      out.write(text)
    },
    warn: (lines) => write(err, lines),
    progress: (text) => {
      if (!hasProgress) return
      clear()
      err.write(printable(text).slice(0, Math.max(20, (err.columns || 80) - 1)))
      isProgressShown = true
    },
  }
}

function rendered({ text, label, indent = 0, style }: Line, hasColour: boolean): string {
  const head = label === undefined ? '' : `${printable(label).padEnd(LABEL)} `
  const body = `${head}${printable(text)}`
  const painted = hasColour && style !== undefined ? `\u001b[${CODES[style]}m${body}\u001b[0m` : body
  return `${'  '.repeat(indent)}${painted}`.trimEnd()
}
