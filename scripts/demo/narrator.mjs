// Says what the demo does, one line a step, with how long it took.

/** Columns of a line that ends with how long the step took. */
const WIDTH = 104

/** Tells the steps on a stream; `steps` keeps them for the page. Colour only on a terminal, and not with NO_COLOR. */
export function createNarrator(stream, now = () => performance.now()) {
  const isColoured = stream.isTTY === true && process.env.NO_COLOR === undefined
  const paint = (code, text) => (isColoured ? `\u001b[${code}m${text}\u001b[0m` : text)
  const say = (text = '') => stream.write(`${text}\n`)
  const steps = []

  return {
    steps,
    say,
    heading: (text) => say(`\n${paint('1', text)}`),
    note: (text) => say(paint('2', `    ${text}`)),
    /**
     * Runs a step. What it answers is `{ title?, detail?, value? }`, a title only where the outcome gives a better one; a
     * step that throws is told as failed and stops the demo.
     */
    async step(group, title, work) {
      const started = now()
      try {
        const { detail, value, title: told = title } = (await work()) ?? {}
        const milliseconds = now() - started
        steps.push({ group, title: told, detail, milliseconds, isGood: true })
        say(`  ${paint('32', '✓')} ${told.padEnd(WIDTH - 14)}${duration(milliseconds).padStart(10)}`)
        if (detail !== undefined) say(paint('2', `    ${detail}`))
        return value
      } catch (error) {
        steps.push({ group, title, detail: error.message, milliseconds: now() - started, isGood: false })
        say(`  ${paint('31', '✗')} ${title}`)
        say(`    ${error.message.replaceAll('\n', '\n    ')}`)
        throw error
      }
    },
  }
}

/** `820 ms` or `4.1 s` */
export function duration(milliseconds) {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`
}
