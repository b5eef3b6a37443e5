import { type Block, escapeHtml, type Inline, MAX_CELL, MAX_LINE, type Mark, shortened, visible } from './blocks.ts'
import { chainFigure } from './chain-svg.ts'

/** Most rows of a table that are shown; the result file lists all. */
const MAX_ROWS = 200

const SIGNS: Readonly<Record<Mark, string>> = { good: '✓ ', bad: '✕ ', open: '? ', neutral: '' }

/** How a table's texts become HTML: a page of its own has classes, and less to escape than Markdown. */
export interface CellWriter {
  inline(inline: Inline, max: number): string
  escape(value: string): string
}

/** Blocks as HTML elements, for a page of its own. */
export function renderHtml(blocks: readonly Block[], maxRows: number = MAX_ROWS): string {
  return blocks.map((block) => htmlBlock(block, maxRows)).join('\n')
}

function htmlBlock(block: Block, maxRows: number): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} class="${block.mark}">${SIGNS[block.mark]}${line(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${block.content.map((inline) => inlineHtml(inline, MAX_LINE)).join('')}</p>`
    case 'facts':
      return `<dl>${block.facts.map(({ label, value }) => `<div><dt>${line(label)}</dt><dd>${inlineHtml(value, MAX_CELL)}</dd></div>`).join('')}</dl>`
    case 'table':
      return `<div class="table">${tableHtml(block, { inline: inlineHtml, escape: escapeHtml }, maxRows)}</div>`
    case 'commands':
      return `<pre><code>${block.text.split('\n').map(escapeHtml).join('\n')}</code></pre>`
    case 'chain':
      return chainFigure(block.chain)
    case 'details': {
      const { mark = 'neutral', isOpen = false } = block
      const summary = `<summary class="${mark}">${SIGNS[mark]}${line(block.title)}</summary>`
      return `<details${isOpen ? ' open=""' : ''}>${summary}\n${renderHtml(block.content, maxRows)}\n</details>`
    }
  }
}

/** A table of at most `maxRows` rows, and how many more there are. */
export function tableHtml(
  { head, rows }: Extract<Block, { kind: 'table' }>,
  writer: CellWriter,
  maxRows: number = MAX_ROWS,
): string {
  const shown = rows.slice(0, maxRows)
  const more =
    rows.length > shown.length
      ? `\n<tr><td colspan="${head.length}">… and ${rows.length - shown.length} more, listed in the result file</td></tr>`
      : ''
  const cells = (row: readonly Inline[]): string =>
    row.map((cell) => `<td>${writer.inline(cell, MAX_CELL)}</td>`).join('')
  const body = shown.map((row) => `<tr>${cells(row)}</tr>`).join('\n')
  const names = head.map((name) => `<th align="left">${writer.escape(shortened(name, MAX_CELL))}</th>`).join('')
  return `<table>\n<tr>${names}</tr>\n${body}${more}\n</table>`
}

function line(value: string): string {
  return escapeHtml(shortened(value, MAX_LINE))
}

function inlineHtml(inline: Inline, max: number): string {
  const shown = escapeHtml(shortened(inline.text, max))
  switch (inline.kind) {
    case 'text':
      return shown
    case 'strong':
      return `<b>${shown}</b>`
    case 'code':
      return `<code>${shown}</code>`
    case 'link':
      return `<a href="${attributeUrl(inline.url)}">${shown}</a>`
    case 'badge':
      return `<span class="badge ${inline.mark}">${SIGNS[inline.mark]}${shown}</span>`
  }
}

/** A URL between double quotes; what is no part of a URL is written in percents. */
export function attributeUrl(url: string): string {
  return visible(url)
    .replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&()*+,;=%]/gu, (character) => encodeURIComponent(character))
    .replaceAll('&', '&amp;')
}
