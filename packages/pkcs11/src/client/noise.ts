// What a module prints. It is not ours: it is held back, escaped, and shown only to who asks for it.

const MAX_NOISE = 64 * 1024

/** One line without anything that a terminal or a runner could take for a command. */
export function escaped(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** Takes what a module prints and hands it on line by line, each with a prefix, up to a limit. */
export function noiseSink(show: ((line: string) => void) | undefined): {
  write: (chunk: Buffer) => void
  end: () => void
} {
  if (show === undefined) return { write: () => undefined, end: () => undefined }
  let rest = ''
  let seen = 0
  const line = (text: string) => show(`the PKCS#11 module printed: ${escaped(text)}`)
  return {
    write: (chunk) => {
      if (seen > MAX_NOISE) return
      seen += chunk.length
      const lines = `${rest}${chunk.toString('utf8')}`.split('\n')
      rest = lines.pop() ?? ''
      for (const text of lines) line(text)
      if (seen > MAX_NOISE) line('… and more, which is left out')
    },
    end: () => {
      if (rest !== '' && seen <= MAX_NOISE) line(rest)
      rest = ''
    },
  }
}
