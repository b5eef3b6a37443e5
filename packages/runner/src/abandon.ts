/** Signals by which the runner cancels a step: first an interrupt, seconds later a termination, then it kills. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/**
 * Calls back once when the step cannot go on, because the job is cancelled or an error got past everybody, and ends the
 * process right after (case K06).
 *
 * @param clean synchronous, since nothing that takes time survives; gets the signal or event, and the error if there is one
 * @param exitCode what the process ends with
 * @returns takes the handlers away
 */
export function onAbandon(clean: (reason: string, error: unknown) => void, exitCode: number): () => void {
  const end = (reason: string, error?: unknown): void => {
    try {
      clean(reason, error)
    } finally {
      process.exit(exitCode)
    }
  }
  const onError = (error: unknown): void => end('error', error ?? new Error('unknown'))
  const onSignal = (signal: string): void => end(signal)
  for (const signal of SIGNALS) process.once(signal, onSignal)
  process.once('uncaughtException', onError)
  process.once('unhandledRejection', onError)
  return () => {
    for (const signal of SIGNALS) process.removeListener(signal, onSignal)
    process.removeListener('uncaughtException', onError)
    process.removeListener('unhandledRejection', onError)
  }
}
