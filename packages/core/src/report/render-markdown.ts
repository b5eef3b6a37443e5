import { type Block, escapeMarkup, type Inline, MAX_LINE, type Mark, shortened, visible } from './blocks.ts'
import { chainTable } from './chain-table.ts'
import { attributeUrl, type CellWriter, tableHtml } from './render-html.ts'

/** Largest summary that GitHub shows, in bytes; what is longer is cut with a note. */
export const MAX_SUMMARY_BYTES = 1024 * 1024

const SIGNS: Readonly<Record<Mark, string>> = { good: '✅ ', bad: '❌ ', open: '❔ ', neutral: '' }
const CELLS: CellWriter = { inline: inlineMarkdown, escape: escapeMarkup }

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

function markdownBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${SIGNS[block.mark]}${line(block.text)}`
    case 'paragraph':
      return block.content.map((inline) => inlineMarkdown(inline, MAX_LINE)).join('')
    case 'facts':
      return block.facts
        .map(({ label, value }) => `<b>${line(label)}</b>: ${inlineMarkdown(value, MAX_LINE)}`)
        .join('<br>\n')
    case 'table':
      return tableHtml(block, CELLS)
    case 'commands':
      return fenced(block.text)
    case 'chain':
      return tableHtml(chainTable(block.chain), CELLS)
    case 'details': {
      const { mark = 'neutral', isOpen = false } = block
      const summary = `<summary>${SIGNS[mark]}${line(block.title)}</summary>`
      return `<details${isOpen ? ' open' : ''}>${summary}\n\n${block.content.map(markdownBlock).join('\n\n')}\n\n</details>`
    }
  }
}

/** A fence that nothing in the text can close: one backtick longer than any run of them. */
function fenced(commands: string): string {
  const longest = Math.max(2, ...[...commands.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${commands.split('\n').map(visible).join('\n')}\n${fence}`
}

function line(value: string): string {
  return escapeMarkup(shortened(value, MAX_LINE))
}

function inlineMarkdown(inline: Inline, max: number): string {
  const shown = escapeMarkup(shortened(inline.text, max))
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
      return `${SIGNS[inline.mark]}${shown}`
  }
}
