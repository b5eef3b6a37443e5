import type { Line } from '../terminal.ts'
import type { Place } from './place.ts'
import type { Plan } from './plan.ts'

/** What is done with the plans. */
export type Mode = 'diff' | 'write' | 'check'

/** The plans in words: every place, then a summary. */
export function migrateLines(plans: readonly Plan[], mode: Mode, isNamed: boolean): Line[] {
  const places = plans.flatMap(({ places: own }) => own)
  const moved = places.filter(({ status }) => status === 'moved').length
  const leftOver = places.filter(({ status }) => status === 'left').length
  const told = plans.filter((plan) => plan.places.length > 0)
  return [
    ...told.flatMap(({ source, places: own }) => own.flatMap((place) => placeLines(source.name, place, mode))),
    ...(isNamed || moved === 0
      ? []
      : [
          {
            text: 'OWNER/slsa-actions and the commit are placeholders: give --owner and --ref to get the real ones',
            style: 'warn' as const,
          },
        ]),
    {
      text:
        places.length === 0
          ? `${plans.length} file(s) read: nothing to move`
          : `${plans.length} file(s) read: ${moved} ${mode === 'write' ? 'moved' : 'can be moved'}, ${leftOver} left as they are`,
      style: 'strong',
    },
  ]
}

function placeLines(file: string, place: Place, mode: Mode): Line[] {
  const { status, line, job, step, was, becomes, notes, level } = place
  const where = [job === undefined ? [] : [`job ${job}`], step === undefined ? [] : [`step ${step}`]].flat().join(', ')
  const word = status === 'moved' && mode !== 'write' ? 'to move' : status === 'left' ? 'not moved' : status
  const style = status === 'left' ? 'warn' : status === 'moved' ? 'good' : 'dim'
  return [
    { label: word, text: `${file}:${line}${where === '' ? '' : ` (${where})`}: ${was}`, style },
    ...(becomes === undefined ? [] : [{ label: '  becomes', text: becomes }]),
    ...(level === undefined
      ? []
      : [{ label: '  level', text: `${level.before} before, ${level.after} after: ${level.reason}` }]),
    ...notes.map((note) => ({ label: status === 'moved' ? '  know' : '  why', text: note })),
  ]
}

/** A diff as it is, but for characters that turn the direction of writing or are not seen (case S13). */
export function safeDiff(diff: string): string {
  return diff.replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f]/g,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
}
