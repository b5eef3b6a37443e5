/** Cuts a stream of text into lines as the runner does: at LF, CR and CRLF. */
export interface LineCutter {
  push(chunk: string): void
  /** The rest, if there is one without an end. */
  end(): void
}

/** A cutter that hands every line to `take`. */
export function createLineCutter(take: (line: string) => void): LineCutter {
  let rest = ''
  return {
    push: (chunk) => {
      const text = rest + chunk
      // A CR at the end may be half of a CRLF.
      const whole = text.endsWith('\r') ? text.slice(0, -1) : text
      const lines = whole.split(/\r\n|\n|\r/)
      rest = (lines.pop() ?? '') + text.slice(whole.length)
      for (const line of lines) take(line)
    },
    end: () => {
      if (rest !== '') for (const line of rest.replace(/\r$/, '').split('\r')) take(line)
      rest = ''
    },
  }
}
