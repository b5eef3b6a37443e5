import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { badInput } from '../outcome/index.ts'
import { type Block, badge, code, link, renderMarkdown, text } from '../report/index.ts'

/** By this a comment of ours is found again. */
export const COMMENT_MARK = '<!-- slsa-actions: verify-required -->'

/** Rows that are shown, and characters of a cell; GitHub takes 65,536 characters. */
const MAX_ROWS = 50
const MAX_CELL = 300
const MAX_BODY = 60_000
const OUTCOMES = { verified: 'good', refused: 'bad', 'bad-input': 'bad', undecided: 'open' } as const

/**
 * The comment about a check: its headline from what GitHub says of the run, its table from the result file, every cell of
 * it as code, so that nothing in it is a link, a picture or a mention. Undefined where nothing was to be verified.
 *
 * @throws CoreError bad-input `FILE`, WireError `JSON_*` for what is no result
 */
export async function commentBody(
  bytes: Uint8Array,
  { conclusion, head }: { readonly conclusion: 'success' | 'failure'; readonly head: string },
  url: string,
): Promise<string | undefined> {
  const result = parseJson(bytes, { what: 'the result of the check', maxBytes: 1024 * 1024 })
  const artifacts = isJsonObject(result) ? result.artifacts : undefined
  if (!Array.isArray(artifacts)) throw badInput('FILE', 'the result of the check has no list of artifacts')
  const hasPassed = conclusion === 'success'
  if (artifacts.length === 0 && hasPassed) return undefined
  const rows = artifacts.slice(0, MAX_ROWS).map(rowOf)
  const left = artifacts.length - rows.length
  const blocks: Block[] = [
    {
      kind: 'heading',
      level: 3,
      text: hasPassed ? 'What this brings in passed the check' : 'What this brings in did not pass the check',
      mark: hasPassed ? 'good' : 'bad',
    },
    ...(rows.length === 0 ? [] : [{ kind: 'table' as const, head: ['Artifact', 'Where', 'Verdict', 'Why'], rows }]),
    {
      kind: 'paragraph',
      content: [
        text(`${left > 0 ? `… and ${left} more. ` : ''}At commit `),
        code(head.slice(0, 12)),
        text('; what counts is the check: '),
        link('its run', url),
        text('.'),
      ],
    },
  ]
  const body = `${COMMENT_MARK}\n${renderMarkdown(blocks)}`
  if (body.length <= MAX_BODY) return body
  return `${COMMENT_MARK}\n${renderMarkdown(blocks.filter(({ kind }) => kind !== 'table'))}`
}

function rowOf(artifact: JsonValue): [ReturnType<typeof code>, ...ReturnType<typeof code>[]] {
  const { subject, image, places, outcome, failure } = isJsonObject(artifact) ? artifact : {}
  const [place] = Array.isArray(places) ? places : []
  const known = Object.entries(OUTCOMES).find(([name]) => name === outcome)
  return [
    code(cell(fieldOf(image, 'reference') ?? fieldOf(subject, 'name'))),
    code(cell(place === undefined ? undefined : `${fieldOf(place, 'file') ?? ''}:${fieldOf(place, 'line') ?? ''}`)),
    known === undefined ? code('unknown') : badge(known[0], known[1]),
    code(cell(fieldOf(failure, 'message'))),
  ]
}

function fieldOf(value: JsonValue | undefined, key: string): string | undefined {
  const found = isJsonObject(value) ? (value as JsonObject)[key] : undefined
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined
}

function cell(value: string | undefined): string {
  return (value ?? '').slice(0, MAX_CELL)
}
