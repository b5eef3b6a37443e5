import {
  type Block,
  badge,
  type Chain,
  type ChainFact,
  type ChainLink,
  code,
  type Inline,
  type Mark,
  text,
} from './blocks.ts'

/** What a link's state is called, and its mark. */
export const LINK_WORDS: Readonly<Record<ChainLink['state'], { readonly word: string; readonly mark: Mark }>> = {
  holds: { word: 'holds', mark: 'good' },
  broken: { word: 'broken', mark: 'bad' },
  open: { word: 'not shown', mark: 'open' },
}

/** The chain as a table, where no picture can be drawn: station, what is known of it, how far to believe it. */
export function chainTable({ nodes, links }: Chain): Extract<Block, { kind: 'table' }> {
  const rows = nodes.flatMap((node, index): Inline[][] => {
    const facts = node.facts.map((fact) => factRow(node.name, fact))
    const known = facts.length > 0 ? facts : [[text(node.name), text(''), text(node.note ?? 'not known'), text('')]]
    const link = links[index]
    return link === undefined ? known : [...known, linkRow(link)]
  })
  return { kind: 'table', head: ['Station', 'What', 'Value', 'Basis'], rows }
}

function factRow(name: string, { label, value, basis }: ChainFact): Inline[] {
  return [text(name), text(label), code(value), text(basis ?? '')]
}

function linkRow({ state, reason }: ChainLink): Inline[] {
  const { word, mark } = LINK_WORDS[state]
  return [text('↓'), badge(word, mark), text(reason), text('')]
}
