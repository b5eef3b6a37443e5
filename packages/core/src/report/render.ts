import { type Block, escapeMarkup, type Inline, MAX_CELL, MAX_LINE, shortened, visible } from './blocks.ts'

/** Largest summary that GitHub shows, in bytes; what is longer is cut with a note. */
export const MAX_SUMMARY_BYTES = 1024 * 1024
/** Most rows of a table that are shown; the result file lists all. */
const MAX_ROWS = 200

const MARKS = { good: '✅ ', bad: '❌ ', neutral: '' } as const

/** Blocks as GitHub's Markdown. Hostile names stay text: no link, no markup, no table cell of theirs comes to life. */
export function renderMarkdown(blocks: readonly Block[]): string {
  const parts: string[] = []
  let size = 0
  for (const block of blocks) {
    const part = `${markdownBlock(block)}\n\n`
    size += Buffer.byteLength(part)
    if (size > MAX_SUMMARY_BYTES - 200) {
      parts.push('_The summary is longer than GitHub shows; the result file has all of it._\n')
      break
    }
    parts.push(part)
  }
  return parts.join('')
}

/** Blocks as HTML elements, for a page of its own. */
export function renderHtml(blocks: readonly Block[]): string {
  return blocks.map(htmlBlock).join('\n')
}

function markdownBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${MARKS[block.mark]}${escapeMarkup(block.text)}`
    case 'paragraph':
      return block.content.map((inline) => inlineHtml(inline, MAX_LINE)).join('')
    case 'table':
      return htmlBlock(block)
    case 'commands':
      return fenced(block.text)
    case 'details':
      return `<details><summary>${escapeMarkup(block.title)}</summary>\n\n${block.content.map(markdownBlock).join('\n\n')}\n\n</details>`
  }
}

/** A fence that nothing in the text can close: one backtick longer than any run of them. */
function fenced(commands: string): string {
  const longest = Math.max(2, ...[...commands.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${commands.split('\n').map(visible).join('\n')}\n${fence}`
}

function htmlBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} class="${block.mark}">${MARKS[block.mark]}${escapeMarkup(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${block.content.map((inline) => inlineHtml(inline, MAX_LINE)).join('')}</p>`
    case 'table':
      return htmlTable(block.head, block.rows)
    case 'commands':
      return `<pre><code>${block.text.split('\n').map(escapeMarkup).join('\n')}</code></pre>`
    case 'details':
      return `<details><summary>${escapeMarkup(block.title)}</summary>\n${renderHtml(block.content)}\n</details>`
  }
}

function htmlTable(head: readonly string[], rows: readonly (readonly Inline[])[]): string {
  const shown = rows.slice(0, MAX_ROWS)
  const more =
    rows.length > shown.length
      ? `<tr><td colspan="${head.length}">… and ${rows.length - shown.length} more, listed in the result file</td></tr>`
      : ''
  const cells = (row: readonly Inline[]): string => row.map((cell) => `<td>${inlineHtml(cell, MAX_CELL)}</td>`).join('')
  const body = shown.map((row) => `<tr>${cells(row)}</tr>`).join('\n')
  const names = head.map((name) => `<th align="left">${escapeMarkup(name)}</th>`).join('')
  return `<table>\n<tr>${names}</tr>\n${body}${more === '' ? '' : `\n${more}`}\n</table>`
}

function inlineHtml(inline: Inline, max: number): string {
  const shown = escapeMarkup(shortened(inline.text, max))
  switch (inline.kind) {
    case 'text':
      return shown
    case 'strong':
      return `<b>${shown}</b>`
    case 'code':
      return `<code>${shown}</code>`
    case 'link':
      return `<a href="${attribute(inline.url)}">${shown}</a>`
  }
}

/** A URL between double quotes; what is no part of a URL is written in percents. */
function attribute(url: string): string {
  return visible(url)
    .replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&()*+,;=%]/g, (character) => encodeURIComponent(character))
    .replaceAll('&', '&amp;')
}
