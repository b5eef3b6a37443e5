import { type Block, code, failureBlocks, type Inline, link, strong, text } from '../../report/index.ts'
import type { MoveResult } from './move-tag.ts'
import type { ReleaseResult } from './types.ts'

/** The summary of publishing a release: what was released, by whom it was built, what is left after a failure. */
export function releaseSummary(result: ReleaseResult): Block[] {
  const { failure, release, tag = '', files, bundles } = result
  const notices = result.notices.map(
    (notice): Block => ({ kind: 'paragraph', content: [strong('Note: '), text(notice)] }),
  )
  if (failure !== undefined) return [...failureBlocks(result.action, failure), ...notices, ...left(result)]
  const title =
    release?.state === 'draft' ? `${tag}: draft, complete and verified` : `${tag}: published, every file verified`
  return [
    { kind: 'heading', level: 3, text: title, mark: 'good' },
    ...(release === undefined ? [] : [{ kind: 'paragraph' as const, content: [link(tag, release.url)] }]),
    {
      kind: 'table',
      head: ['File', 'SHA-256', 'Built by'],
      rows: files.map(({ name, sha256, builder }): Inline[] => [code(name), code(sha256), code(builder)]),
    },
    {
      kind: 'table',
      head: ['Bundle', 'Says', 'Signed by'],
      rows: bundles.map(({ name, predicateType, signer }): Inline[] => [code(name), text(predicateType), code(signer)]),
    },
    ...notices,
  ]
}

function left({ release, assets }: ReleaseResult): Block[] {
  if (release === undefined || assets.length === 0) return []
  const rows = assets.map(({ name, state }): Inline[] => [code(name), text(state)])
  return [{ kind: 'table', head: [`Assets of the ${release.state}`, ''], rows }]
}

/** The summary of moving the tag of a major version. */
export function moveSummary(result: MoveResult): Block[] {
  const { failure, tag = '', majorTag = '', commit = '', before } = result
  if (failure !== undefined) return failureBlocks(result.action, failure)
  const from = before === undefined || before === commit ? [] : [text(', before '), code(before)]
  return [
    { kind: 'heading', level: 3, text: `${majorTag} is at ${tag}`, mark: 'good' },
    { kind: 'paragraph', content: [text('Commit '), code(commit), ...from] },
  ]
}
