import { badInput } from '../outcome/index.ts'

/** Longest PIN or password that is read, in characters. */
const MAX_LENGTH = 1024

/**
 * A PIN or password as it was meant: without the one line end that `echo` and editors put behind it (case H03). Blanks
 * are kept, since they may belong to it. Undefined for an empty one.
 *
 * @param what names where it came from, for errors, which never show it
 * @throws CoreError bad-input `INPUT` for one with line ends or control characters within
 */
export function readPin(text: string, what: string): string | undefined {
  const pin = text.replace(/\r?\n$/, '')
  if (pin === '') return undefined
  if (pin.length <= MAX_LENGTH && !/[\x00-\x1f\x7f]/.test(pin)) return pin
  throw badInput(
    'INPUT',
    `${what}: has a line end or a control character in it, or more than ${MAX_LENGTH} characters`,
    {
      remedy: 'give the PIN or password alone, on one line',
    },
  )
}
