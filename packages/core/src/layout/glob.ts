/** Longest pattern and name, in characters: matching takes at most their product of steps. */
export const MAX_PATTERN = 1000
const MAX_NAME = 4096

/**
 * Whether a pattern matches the whole name, as in-toto matches: `*` any characters, `/` among them, `?` one, `[a-c]` one of
 * a set, `[!a-c]` or `[^a-c]` none of it, `\` takes the next character as it is. By states, never by trying every way.
 */
export function matchesPattern(pattern: string, name: string): boolean {
  if (name.length > MAX_NAME) return false
  const steps = stepsOf(pattern)
  if (steps === undefined) return false
  const found = [...name]
  let step = 0
  let at = 0
  let back: { readonly step: number; at: number } | undefined
  while (at < found.length) {
    const current = steps[step]
    if (current === '*') {
      step += 1
      back = { step, at }
    } else if (current?.(found[at] ?? '') === true) {
      step += 1
      at += 1
    } else if (back !== undefined) {
      // Only the last star can give more: what an earlier one would take, this one takes too.
      back.at += 1
      at = back.at
      step = back.step
    } else return false
  }
  return steps.slice(step).every((rest) => rest === '*')
}

/** Whether a pattern can be read. */
export function isPattern(pattern: string): boolean {
  return pattern !== '' && pattern.length <= MAX_PATTERN && stepsOf(pattern) !== undefined
}

type Steps = ('*' | ((character: string) => boolean))[]

const known = new Map<string, Steps | undefined>()
const MAX_KNOWN = 1000

function stepsOf(pattern: string): Steps | undefined {
  if (known.has(pattern)) return known.get(pattern)
  const steps = readSteps([...pattern])
  if (known.size >= MAX_KNOWN) known.clear()
  known.set(pattern, steps)
  return steps
}

/** Undefined for a set or an escape that does not end. */
function readSteps(characters: readonly string[]): Steps | undefined {
  const steps: Steps = []
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? ''
    if (character === '*') steps.push('*')
    else if (character === '?') steps.push(() => true)
    else if (character === '[') {
      const set = readSet(characters, at)
      if (set === undefined) return undefined
      steps.push(set.has)
      at = set.end
    } else {
      if (character === '\\') at += 1
      const literal = characters[at]
      if (literal === undefined) return undefined
      steps.push((found) => found === literal)
    }
  }
  return steps
}

function readSet(
  characters: readonly string[],
  open: number,
): { has: (found: string) => boolean; end: number } | undefined {
  const isNegated = ['!', '^'].includes(characters[open + 1] ?? '')
  const from = open + (isNegated ? 2 : 1)
  // A bracket that stands first is one of the set.
  const end = characters.indexOf(']', from + 1)
  if (end === -1) return undefined
  const ranges: [string, string][] = []
  for (let at = from; at < end; at += 1) {
    const low = characters[at] ?? ''
    const isRange = characters[at + 1] === '-' && at + 2 < end
    ranges.push([low, isRange ? (characters[at + 2] ?? '') : low])
    if (isRange) at += 2
  }
  const has = (found: string): boolean => ranges.some(([low, high]) => low <= found && found <= high) !== isNegated
  return { has, end }
}
