import type { Basis } from '../outcome/index.ts'
import {
  type Chain,
  type ChainFact,
  type ChainLink,
  type ChainNode,
  escapeHtml,
  MAX_CELL,
  MAX_LINE,
  shortened,
} from './blocks.ts'
import { LINK_WORDS } from './chain-table.ts'
import { columnsOf, wrapped } from './columns.ts'

/** Measures of the picture, in CSS pixels. The style sheet of the page knows the first two. */
const NODE_WIDTH = 244
const GAP = 48
const PADDING = 14
const HEADER = 46
const LINE = 15
const FACT_GAP = 9
/** Columns of a value's line, how wide one is in a fixed-width font of 12 pixels, and most lines of a value. */
const COLUMNS = 29
const COLUMN = 7.2
const MAX_LINES = 4

/** A sign for each basis, so that nobody needs the colour. */
const BASIS_SIGNS: Readonly<Record<Basis, string>> = { certified: '●', vouched: '◐', claimed: '○' }

/**
 * The chain as a picture that is part of the page: four stations and what joins them, and below it the reasons of what
 * does not hold. Which way it runs is up to the page's style sheet (classes `n0`–`n3`, `k0`–`k2`, own heights of the stations in
 * `--h0`–`--h3`). Text is cut to fit its box; the whole stands in each station's title.
 */
export function chainFigure(chain: Chain): string {
  const heights = chain.nodes.map(heightOf)
  const height = Math.max(...heights)
  const style = heights.map((own, index) => `--h${index}:${own}px`).join(';')
  const width = 4 * NODE_WIDTH + 3 * GAP
  const nodes = chain.nodes.map((node, index) => drawnNode(node, index, height))
  const links = chain.links.map((link, index) => drawnLink(link, index, height))
  const title = `<title>${whole(chain.title, MAX_CELL)}</title><desc>${whole(described(chain), 4 * MAX_LINE)}</desc>`
  const svg = `<svg class="chain" role="img" width="${width}" height="${height}" style="${style}">${title}${links.join('')}${nodes.join('')}</svg>`
  const reasons = chain.links.flatMap((link, index) =>
    !needsWords(chain, index)
      ? []
      : [reasonLine(link, chain.nodes[index]?.name ?? '', chain.nodes[index + 1]?.name ?? '')],
  )
  const caption = reasons.length === 0 ? '' : `<figcaption>${reasons.join('')}</figcaption>`
  return `<figure>${svg}${caption}</figure>`
}

/** A broken link always; one that is not shown where both stations are known, so that it is no matter of course. */
function needsWords({ nodes, links }: Chain, index: number): boolean {
  const isKnown = [nodes[index], nodes[index + 1]].every((node) => node !== undefined && node.facts.length > 0)
  return links[index]?.state === 'broken' || (links[index]?.state === 'open' && isKnown)
}

function reasonLine({ state, reason }: ChainLink, from: string, to: string): string {
  const { word, mark } = LINK_WORDS[state]
  return `<p class="${mark}"><b>${mark === 'bad' ? '✕' : '?'} ${from} → ${to} ${word}:</b> ${whole(reason, MAX_LINE)}</p>`
}

/** The picture in words, for those who do not see it. */
function described({ nodes, links }: Chain): string {
  return nodes
    .map((node, index) => {
      const link = links[index]
      const known = node.facts.map(
        ({ label, value, basis }) =>
          `${label} ${shortened(compact(value), MAX_CELL)}${basis === undefined ? '' : ` (${basis})`}`,
      )
      const station = `${node.name}: ${known.length === 0 ? node.note : known.join(', ')}.`
      return link === undefined
        ? station
        : `${station} ${LINK_WORDS[link.state].word}: ${shortened(link.reason, MAX_CELL)}.`
    })
    .join(' ')
}

function heightOf({ facts, note }: ChainNode): number {
  const lines = facts.length === 0 ? noteLines(note).length : 0
  return facts.reduce(
    (sum, fact) => sum + LINE * (1 + valueLines(fact).length) + FACT_GAP,
    HEADER + PADDING + lines * LINE,
  )
}

function valueLines({ value }: ChainFact): string[] {
  return wrapped(compact(value), COLUMNS, MAX_LINES)
}

function noteLines(note: string | undefined): string[] {
  return wrapped(note ?? 'Not known.', COLUMNS, 4)
}

/** Without what every reader adds by himself; the title has it. */
function compact(value: string): string {
  return value
    .replace(/^https:\/\/(?=.)/, '')
    .replace('/.github/workflows/', '/…/')
    .replace(/^([0-9a-f]{16})[0-9a-f]{24}$/, '$1…')
    .replace(/^(sha\d+:[0-9a-f]{16})[0-9a-f]{16,}$/, '$1…')
}

function drawnNode(node: ChainNode, index: number, height: number): string {
  const bases = [...new Set(node.facts.flatMap(({ basis }) => (basis === undefined ? [] : [basis])))]
  const pill = node.facts.length === 0 ? 'unknown' : pillOf(node, bases)
  const border = node.facts.length === 0 ? 'unknown' : (weakest(bases) ?? 'plain')
  const title = titleOf(node)
  const box = `<rect width="${NODE_WIDTH}" height="${height}" rx="10"/><use href="#i${index}" x="${PADDING}" y="13"/><text class="h" x="42" y="28">${node.name}</text><text class="b" x="${NODE_WIDTH - PADDING}" y="27">${pill}</text>`
  return `<g class="n${index} ${border} ${node.mark}" transform="translate(${index * (NODE_WIDTH + GAP)})">${title}${box}<g transform="translate(${PADDING})">${nodeText(node)}</g></g>`
}

/** What the picture does not show whole; empty when it does. */
function titleOf({ facts }: ChainNode): string {
  const cut = facts.filter((fact) => valueLines(fact).join('') !== fact.value)
  const lines = cut.map(({ label, value }) => `${label}: ${whole(value, MAX_CELL)}`)
  return lines.length === 0 ? '' : `<title>${lines.join('\n')}</title>`
}

/** The word in a station's corner: its verdict, or how far what it says can be believed. */
function pillOf({ name, mark, facts }: ChainNode, bases: readonly Basis[]): string {
  if (name === 'Verify') return mark === 'good' ? '✓ verified' : mark === 'bad' ? '✕ refused' : '? undecided'
  if (bases.length === 0) return facts.some(({ label }) => label === 'Signed by key') ? 'by key' : 'unknown'
  return bases.map((basis) => `${BASIS_SIGNS[basis]} ${basis}`).join(' ')
}

function weakest(bases: readonly Basis[]): Basis | undefined {
  return (['claimed', 'vouched', 'certified'] as const).find((basis) => bases.includes(basis))
}

function nodeText({ facts, note }: ChainNode): string {
  let y = HEADER + LINE
  if (facts.length === 0)
    return noteLines(note)
      .map((line, index) => textLine(line, y + index * LINE, ' class="u"'))
      .join('')
  const drawn: string[] = []
  for (const fact of facts) {
    const sign = fact.basis === undefined ? '' : `${BASIS_SIGNS[fact.basis]} `
    drawn.push(`<text class="l" y="${y}">${sign}${escapeHtml(fact.label)}</text>`)
    for (const line of valueLines(fact)) {
      y += LINE
      drawn.push(textLine(line, y))
    }
    y += LINE + FACT_GAP
  }
  return drawn.join('')
}

/** One line. A script that the fixed-width font may not have could come out wider than its box: its length is fixed. */
function textLine(line: string, y: number, kind = ''): string {
  const fixed = /[^\u0020-\u024f…]/.test(line)
    ? ` textLength="${Math.round(columnsOf(line) * COLUMN)}" lengthAdjust="spacingAndGlyphs"`
    : ''
  return `<text${kind} y="${y}"${fixed}>${escapeHtml(line)}</text>`
}

/** Drawn from left to right about the origin; the style sheet turns it where the stations stand below each other. */
function drawnLink({ state, reason }: ChainLink, index: number, height: number): string {
  const title = state === 'holds' ? '' : `<title>${whole(`${LINK_WORDS[state].word}: ${reason}`, MAX_CELL)}</title>`
  const place = `translate(${NODE_WIDTH + index * (NODE_WIDTH + GAP)} ${Math.round(height / 2)})`
  return `<g class="k${index} ${state}" transform="${place}">${title}${LINK_PATHS[state]}</g>`
}

const ARROW = '<path class="a" d="M37 -6 46 0 37 6z"/>'
const LINK_PATHS: Readonly<Record<ChainLink['state'], string>> = {
  holds: `<path d="M2 0H38"/>${ARROW}`,
  broken: `<path d="M2 0H11M12 -6 9 6M36 -6 33 6M35 0H46"/><path class="x" d="M17 -6 29 6M29 -6 17 6"/>`,
  open: `<path d="M2 0H15M29 0H38"/><circle cx="22" r="5"/>${ARROW}`,
}

function whole(value: string, max: number): string {
  return escapeHtml(shortened(value, max))
}
