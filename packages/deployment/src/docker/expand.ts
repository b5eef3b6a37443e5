/** Longest text that variables may become, in characters: a few that double each other become gigabytes. */
const MAX_LENGTH = 1024

/**
 * A text with the variables put in that have a value: `$NAME`, `${NAME}`, `${NAME:-word}`, `${NAME:+word}`, and both without
 * the colon. Anything else stays as it stands, with its `$`, and so does what would become too long.
 *
 * @see Dockerfile reference, Environment replacement
 */
export function expand(text: string, values: ReadonlyMap<string, string>): string {
  const expanded = text.replace(
    /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+])([^${}]*))?\})/g,
    (whole, bare: string | undefined, braced: string | undefined, operator: string | undefined, word = '') => {
      const value = values.get(bare ?? braced ?? '')
      if (operator === undefined) return value ?? whole
      const isSet = value !== undefined && (value !== '' || !operator.startsWith(':'))
      if (operator.endsWith('-')) return isSet ? value : word
      return isSet ? word : ''
    },
  )
  return expanded.length > MAX_LENGTH ? text : expanded
}
