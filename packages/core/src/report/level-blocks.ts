import type { LevelField, LevelReport, Requirement } from '../slsa/index.ts'
import { type Block, badge, code, type Inline, type Mark, strong, text } from './blocks.ts'

const VERDICT_MARKS: Readonly<Record<Requirement['verdict'], Mark>> = { pass: 'good', fail: 'bad', unknown: 'open' }
const BASIS_SIGNS: Readonly<Record<LevelField['basis'], string>> = { certified: '●', vouched: '◐', claimed: '○' }

const SHAPES: Readonly<Record<LevelReport['shape'], string>> = {
  'build+attest': 'the builder ran the build and signed what came out',
  'attest-only': 'the signer attested a digest that its caller handed over; where that was built cannot be seen',
  unknown: 'nothing shows whether the signer ran the build',
}

/** The level in one line, why it is no higher, and the one change that would raise it. */
export function levelLine(level: LevelReport): Block[] {
  const missing = missingFor(level)
  return [
    {
      kind: 'paragraph',
      content: [
        strong(`SLSA Build L${level.level}`),
        text(`: ${sentence(level.builder.explanation)} Shape: ${shapeWords(level)}.`),
        ...(missing.length === 0
          ? []
          : [
              text(` Not Build L${level.level + 1}, because of `),
              ...joined(missing.map(({ id, title }) => `${id} ${title}`)),
              text('.'),
            ]),
      ],
    },
    ...(level.raise === undefined
      ? []
      : [{ kind: 'paragraph' as const, content: [strong('What would raise it: '), text(sentence(level.raise))] }]),
  ]
}

/** The whole evaluation: the line, every requirement with its evidence, every field with its basis, what to know. */
export function levelBlocks(level: LevelReport): Block[] {
  return [
    ...levelLine(level),
    requirementTable(level),
    ...level.notices.map((notice): Block => ({ kind: 'paragraph', content: [strong('Note: '), text(notice)] })),
    {
      kind: 'details',
      title: `What the provenance says, and how far it can be believed (${level.fields.length} fields)`,
      content: [{ kind: 'paragraph', content: basisWords() }, fieldTable(level)],
    },
  ]
}

function shapeWords({ shape, builder }: LevelReport): string {
  if (shape === 'unknown' && builder.kind === 'ordinary') return 'an ordinary job, which can build and sign at once'
  return `${shape}, ${SHAPES[shape]}`
}

/** What the three bases mean. */
export function basisWords(): Inline[] {
  return [
    strong('● certified'),
    text(' equals the signing certificate; '),
    strong('◐ vouched'),
    text(' was set by a builder that the builder map trusts for this field; '),
    strong('○ claimed'),
    text(' is as good as the job that wrote it.'),
  ]
}

function requirementTable({ requirements }: LevelReport): Block {
  const rows = requirements.map(({ id, title, level, verdict, evidence }): Inline[] => [
    code(id),
    text(title),
    text(`L${level}`),
    badge(verdict, VERDICT_MARKS[verdict]),
    text(evidence),
  ])
  return { kind: 'table', head: ['Id', 'Requirement', 'From', 'Verdict', 'Evidence'], rows }
}

function fieldTable({ fields }: LevelReport): Block {
  const rows = fields.map(({ path, value, basis, extension }): Inline[] => [
    code(path),
    code(value),
    text(`${BASIS_SIGNS[basis]} ${basis}${extension === undefined ? '' : ` (${extension})`}`),
  ])
  return { kind: 'table', head: ['Field', 'Value', 'Basis'], rows }
}

/** The producer's own requirements, which no provenance can show and which hold no level back. */
const NEVER_GATES: readonly string[] = ['P2', 'P3']

/** The requirements of the next level, and of those below it, that are not met. */
function missingFor({ level, requirements }: LevelReport): Requirement[] {
  if (level === 3) return []
  return requirements.filter((one) => one.level <= level + 1 && one.verdict !== 'pass' && !NEVER_GATES.includes(one.id))
}

function joined(words: readonly string[]): Inline[] {
  return words.flatMap((word, index) => [text(index === 0 ? '' : ', '), text(word)])
}

function sentence(value: string): string {
  return /[.!?…]$/.test(value) ? value : `${value}.`
}
