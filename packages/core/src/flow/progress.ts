/** A counter that speaks about once every tenth of the work, and never for short work. */
export function progressOf(total: number, what: string, say: (line: string) => void): () => void {
  const step = Math.max(25, Math.ceil(total / 10))
  let done = 0
  return () => {
    done += 1
    if (done % step === 0 && done < total) say(`${done} of ${total} ${what}`)
  }
}
