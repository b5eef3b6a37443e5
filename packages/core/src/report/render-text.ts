import { type Block, type Chain, type Inline, type Mark, shortened, visible } from './blocks.ts'
import { LINK_WORDS } from './chain-table.ts'
import { columnsOf, wrapped } from './columns.ts'

/** How a terminal shows the text. */
export interface TextStyle {
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
}

const SIGNS: Readonly<Record<Mark, string>> = { good: '✓ ', bad: '✕ ', open: '? ', neutral: '' }
const COLORS: Readonly<Record<Mark, number>> = { good: 32, bad: 31, open: 33, neutral: 0 }
/** Longest text of one thing, in characters, and most rows of a table. */
const MAX_TEXT = 4000
const MAX_ROWS = 1000
/** Narrower than this the layout makes no sense. */
const MIN_WIDTH = 40
/** A wrapped column narrower than this is a list instead. */
const MIN_COLUMN = 22

/**
 * Blocks as text for a terminal. Nothing in a value is acted on: line breaks, escapes and marks of direction are shown
 * as `\u{…}`; the only escapes are our own colours, and none without `color`.
 */
export function renderText(blocks: readonly Block[], style: TextStyle): string {
  const writer: Writer = { color: style.color, width: Math.max(MIN_WIDTH, Math.min(style.width, 400)) }
  const parts = blocks.map((block) => textBlock(block, writer).join('\n'))
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
}

type Writer = TextStyle

function textBlock(block: Block, writer: Writer): string[] {
  switch (block.kind) {
    case 'heading':
      return lines(`${SIGNS[block.mark]}${block.text}`, writer).map((line) =>
        painted(line, [1, COLORS[block.mark]], writer),
      )
    case 'paragraph':
      return lines(block.content.map(inlineText).join(''), writer)
    case 'facts': {
      const left = Math.max(...block.facts.map(({ label }) => Math.min(30, columnsOf(visible(label)))), 0)
      return block.facts.flatMap(({ label, value }) => pair(label, value, left, writer))
    }
    case 'table':
      return tableText(block, writer)
    case 'commands':
      return block.text.split('\n').map((line) => `  ${visible(line)}`)
    case 'chain':
      return chainText(block.chain, writer)
    case 'details':
      return [
        ...lines(`${SIGNS[block.mark ?? 'neutral']}${block.title}`, writer).map((line) => painted(line, [1], writer)),
        ...block.content.flatMap((inner) => indented(textBlock(inner, { ...writer, width: writer.width - 2 }))),
      ]
  }
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'strong':
    case 'code':
      return inline.text
    case 'link':
      return inline.text === inline.url ? inline.url : `${inline.text} <${inline.url}>`
    case 'badge':
      return `${SIGNS[inline.mark]}${inline.text}`
  }
}

/** A label, and beside it the value in as many lines as it takes. */
function pair(label: string, value: Inline, left: number, writer: Writer): string[] {
  const [name = ''] = wrapped(label, Math.max(1, left), 1)
  const shown = lines(inlineText(value), { ...writer, width: writer.width - left - 2 })
  return shown.map((line, index) => {
    const mark = inlineMark(value)
    const head = index === 0 ? padded(name, left) : ' '.repeat(left)
    return `${painted(head, [2], writer)}  ${mark === 'neutral' ? line : painted(line, [COLORS[mark]], writer)}`
  })
}

/** Columns side by side, the widest of them wrapped; where there is no room, each row as a list of labelled values. */
function tableText({ head, rows }: Extract<Block, { kind: 'table' }>, writer: Writer): string[] {
  const shown = rows.slice(0, MAX_ROWS)
  const more = rows.length > shown.length ? [`… and ${rows.length - shown.length} more`] : []
  const cells = shown.map((row) => head.map((_, column) => cellText(row[column])))
  const names = head.map((name) => visible(name))
  const widths = fitted(
    names.map((name, column) => Math.max(columnsOf(name), ...cells.map((row) => columnsOf(row[column] ?? '')))),
    writer.width,
  )
  if (widths === undefined) return [...listed(head, shown, writer), ...more]
  const body = shown.flatMap((row, index) => {
    const mark = row.map(inlineMark).find((one) => one !== 'neutral') ?? 'neutral'
    return sideBySide(cells[index] ?? [], widths).map((line) =>
      mark === 'neutral' ? line : painted(line, [COLORS[mark]], writer),
    )
  })
  return [...sideBySide(names, widths).map((line) => painted(line, [2], writer)), ...body, ...more]
}

function cellText(cell: Inline | undefined): string {
  return cell === undefined ? '' : visible(shortened(inlineText(cell), MAX_TEXT))
}

/** Widths of columns that together fit, the widest made narrower; undefined where one would become unreadable. */
function fitted(widths: readonly number[], room: number): number[] | undefined {
  const fit = [...widths]
  let excess = fit.reduce((sum, width) => sum + width, 2 * (fit.length - 1)) - room
  while (excess > 0) {
    const widest = fit.indexOf(Math.max(...fit))
    const others = fit.filter((_, column) => column !== widest)
    const step = Math.max(1, Math.min(excess, (fit[widest] ?? 0) - Math.max(0, ...others)))
    fit[widest] = (fit[widest] ?? 0) - step
    excess -= step
    if ((fit[widest] ?? 0) < MIN_COLUMN) return undefined
  }
  return fit
}

/** One row: each cell in as many lines as it takes. */
function sideBySide(cells: readonly string[], widths: readonly number[]): string[] {
  const wrappedCells = cells.map((cell, column) => wrapped(cell, Math.max(1, widths[column] ?? 1)))
  const height = Math.max(...wrappedCells.map(({ length }) => length))
  return Array.from({ length: height }, (_, index) =>
    wrappedCells
      .map((cell, column) => padded(cell[index] ?? '', widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

function listed(head: readonly string[], rows: readonly (readonly Inline[])[], writer: Writer): string[] {
  const left = Math.min(20, Math.max(...head.map((name) => columnsOf(visible(name))), 0))
  return rows.flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    ...row.flatMap((cell, column) => (inlineText(cell) === '' ? [] : pair(head[column] ?? '', cell, left, writer))),
  ])
}

function chainText({ nodes, links }: Chain, writer: Writer): string[] {
  return nodes.flatMap((node, index) => {
    const link = links[index]
    const facts = node.facts.flatMap(({ label, value, basis }) =>
      pair(label, { kind: 'code', text: basis === undefined ? value : `${value} (${basis})` }, 18, {
        ...writer,
        width: writer.width - 2,
      }),
    )
    const known = facts.length > 0 ? facts : lines(node.note ?? 'not known', { ...writer, width: writer.width - 2 })
    const name = painted(
      `${SIGNS[node.mark === 'open' && node.name !== 'Verify' ? 'neutral' : node.mark]}${node.name}`,
      [1, COLORS[node.mark]],
      writer,
    )
    return [name, ...indented(known), ...(link === undefined ? [] : linkText(link, writer))]
  })
}

const LINK_SIGNS = { holds: '│', broken: '╳', open: '┆' } as const

function linkText({ state, reason }: Chain['links'][number], writer: Writer): string[] {
  const { word, mark } = LINK_WORDS[state]
  return lines(`${LINK_SIGNS[state]} ${word}: ${reason}`, writer).map((line) => painted(line, [COLORS[mark]], writer))
}

function inlineMark(inline: Inline): Mark {
  return inline.kind === 'badge' ? inline.mark : 'neutral'
}

function lines(value: string, { width }: Writer): string[] {
  return wrapped(shortened(value, MAX_TEXT), Math.max(1, width))
}

function padded(value: string, columns: number): string {
  return value + ' '.repeat(Math.max(0, columns - columnsOf(value)))
}

function indented(texts: readonly string[]): string[] {
  return texts.map((line) => (line === '' ? '' : `  ${line}`))
}

function painted(value: string, codes: readonly number[], { color }: Writer): string {
  const used = codes.filter((one) => one !== 0)
  return color && used.length > 0 && value.trim() !== '' ? `\u001b[${used.join(';')}m${value}\u001b[0m` : value
}
