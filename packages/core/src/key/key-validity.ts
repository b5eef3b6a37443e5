import { badInput, type CoreError } from '../outcome/index.ts'

/** RFC 3339, with a zone: a time without one would mean another one on every machine. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/

/**
 * The window in which a key counts, from `START/END` in RFC 3339, both ends included. An open end is `START/`; a window
 * always has a beginning.
 *
 * @throws CoreError bad-input `INPUT`
 */
export function parseKeyValidity(text: string): { readonly start: Date; readonly end?: Date } {
  const [first = '', last, ...rest] = text.trim().split('/')
  if (last === undefined || rest.length > 0) throw bad(`"${text.slice(0, 80)}" is not START/END`)
  const start = timeOf(first)
  if (last === '') return { start }
  const end = timeOf(last)
  if (end.getTime() < start.getTime()) throw bad('the end lies before the beginning')
  return { start, end }
}

function timeOf(text: string): Date {
  const time = TIME.test(text) ? new Date(text) : undefined
  // The platform takes 30 February for 2 March.
  if (time === undefined || Number.isNaN(time.getTime()) || !isRealDay(text))
    throw bad(`"${text.slice(0, 40)}" is no time with a zone`)
  return time
}

function isRealDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}

function bad(problem: string): CoreError {
  return badInput('INPUT', `input key-validity: ${problem}`, {
    remedy: 'give START/END as in 2026-01-01T00:00:00Z/2027-01-01T00:00:00Z, or START/ without an end',
  })
}
