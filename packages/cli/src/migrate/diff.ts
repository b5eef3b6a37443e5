import { printable } from '@slsa-actions/runner/printable'
import { applyEdits, type Edit, inOrder } from './edit.ts'

/** Unchanged lines around a change. */
const CONTEXT = 3

/** Lines from `first` to before `last` (counted from 0) of the old text, and what stands there in the new one. */
interface Change {
  readonly first: number
  readonly last: number
  readonly lines: readonly string[]
}

/**
 * The edits of a text as a unified diff that `git apply` and `patch` take; empty without edits. The edits say where the
 * changes are, so that no line is compared with another, whatever the size.
 */
export function unifiedDiff(path: string, text: string, edits: readonly Edit[]): string {
  const lines = text.split(/(?<=\n)/)
  const changes = changesOf(text, edits)
  const hunks: Change[][] = []
  for (const change of changes) {
    const hunk = hunks.at(-1)
    const before = hunk?.at(-1)
    if (hunk !== undefined && before !== undefined && change.first - before.last <= 2 * CONTEXT) hunk.push(change)
    else hunks.push([change])
  }
  if (hunks.length === 0) return ''
  let shift = 0
  const body = hunks.map((hunk) => {
    const from = Math.max(0, (hunk[0]?.first ?? 0) - CONTEXT)
    const to = Math.min(lines.length, (hunk.at(-1)?.last ?? 0) + CONTEXT)
    const grown = hunk.reduce((sum, { first, last, lines: put }) => sum + put.length - (last - first), 0)
    const out: string[] = []
    let at = from
    for (const { first, last, lines: put } of hunk) {
      out.push(...lines.slice(at, first).map((line) => ` ${line}`))
      out.push(...lines.slice(first, last).map((line) => `-${line}`), ...put.map((line) => `+${line}`))
      at = last
    }
    out.push(...lines.slice(at, to).map((line) => ` ${line}`))
    const head = `@@ -${span(from, to - from)} +${span(from + shift, to - from + grown)} @@\n`
    shift += grown
    return head + out.map((line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('')
  })
  const shown = printable(path)
  return `--- a/${shown}\n+++ b/${shown}\n${body.join('')}`
}

function span(from: number, count: number): string {
  return `${count === 0 ? from : from + 1},${count}`
}

/** The edits widened to whole lines, those of one line together. */
function changesOf(text: string, edits: readonly Edit[]): Change[] {
  const starts = lineStarts(text)
  const groups: { first: number; last: number; edits: Edit[] }[] = []
  for (const edit of inOrder(edits)) {
    const first = lineAt(starts, edit.start)
    const isWholeLines = edit.end > edit.start && text[edit.end - 1] === '\n'
    const last =
      isWholeLines && starts[first] === edit.start && (edit.text === '' || edit.text.endsWith('\n'))
        ? lineAt(starts, edit.end - 1) + 1
        : lineAt(starts, edit.end) + 1
    const group = groups.at(-1)
    if (group !== undefined && first < group.last) {
      group.last = Math.max(group.last, last)
      group.edits.push(edit)
    } else groups.push({ first, last, edits: [edit] })
  }
  return groups.map(({ first, last, edits: own }) => {
    const from = starts[first] ?? 0
    const to = starts[last] ?? text.length
    const shifted = own.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }))
    const put = applyEdits(text.slice(from, to), shifted)
    return { first, last: Math.min(last, starts.length), lines: put === '' ? [] : put.split(/(?<=\n)/) }
  })
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1 && at + 1 < text.length; at = text.indexOf('\n', at + 1))
    starts.push(at + 1)
  return starts
}

/** Line that holds a place, by halving. */
function lineAt(starts: readonly number[], place: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}
