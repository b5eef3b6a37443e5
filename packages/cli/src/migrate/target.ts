import { isScalar, type Scalar } from 'yaml'
import type { Edit } from './edit.ts'
import { type Entry, endOf, type Source, startOf } from './source.ts'

/** Where this suite is, and which release of it is called. */
export interface Target {
  /** `OWNER/slsa-actions` */
  readonly repository: string
  /** Full commit. */
  readonly ref: string
  /** What stands behind it for people and for Dependabot, `v1`. */
  readonly comment: string
}

/** What the diff shows in place of a release that nobody named. */
export const PLACEHOLDER: Target = {
  repository: 'OWNER/slsa-actions',
  ref: '<full commit SHA of the release>',
  comment: 'v1',
}

/** Something that a `uses:` names: `owner/repo/path@ref`. */
export interface Uses {
  /** `owner/repo` or `owner/repo/path`, in lower case: GitHub does not look at the case of owner and repository. */
  readonly path: string
  readonly ref: string
  readonly text: string
  /** The comment in the same line, without its `#`. */
  readonly comment: string
}

/** What a `uses:` names; undefined for actions in the repository itself, images, and what is no such text. */
export function usesOf(source: Source, entry: Entry | undefined): Uses | undefined {
  const node = source.resolve(entry?.value)
  if (!isScalar(node) || typeof node.value !== 'string') return undefined
  const [, path = '', ref = ''] = /^([\w.-]+\/[\w.-]+(?:\/[\w./-]+)?)@(\S+)$/.exec(node.value.trim()) ?? []
  if (path === '') return undefined
  const [, comment = ''] = /^[ \t]*#[ \t]*([^\r\n]*)/.exec(source.text.slice(endOf(node))) ?? []
  return { path: path.toLowerCase(), ref, text: node.value, comment }
}

/** `OWNER/slsa-actions/path@sha` */
export function usesText(target: Target, path: string): string {
  return `${target.repository}/${path}@${target.ref}`
}

/** A comment that says no more than which version the commit is. */
const VERSION_COMMENT = /^[ \t]+#[ \t]*(?:tag=|pin@|ratchet:\S*@)?v?\d+(?:\.\d+)*(?:-[\w.]+)?[ \t]*(?=\r?\n|$)/

/**
 * Edits that make a `uses:` name something of this suite; a comment with the old version becomes the new one, any other
 * stays behind it. A reason instead when it is written in a way that cannot be changed in one place.
 */
export function useInstead(source: Source, entry: Entry, target: Target, path: string): readonly Edit[] | string {
  const node = entry.value
  if (!isScalar(node)) return 'its `uses` is an alias; write the name out'
  if (node.anchor !== undefined)
    return 'its `uses` has an anchor, which something else may stand for; write the name out'
  const text = quoted(node, usesText(target, path))
  if (text === undefined) return 'its `uses` is a text of several lines; write it in one'
  const end = endOf(node)
  const after = source.text.slice(end)
  const old = VERSION_COMMENT.exec(after)?.[0]
  const edit = { start: startOf(node), end, text }
  if (old !== undefined) return [{ ...edit, end: end + old.length, text: `${text} # ${target.comment}` }]
  // In a flow mapping something else follows, and a comment would hide it.
  const isLast = /^[ \t]*(?:#|\r?\n|$)/.test(after)
  return [isLast ? { ...edit, text: `${text} # ${target.comment}` } : edit]
}

function quoted({ type }: Scalar, text: string): string | undefined {
  if (type === 'QUOTE_SINGLE') return `'${text}'`
  if (type === 'QUOTE_DOUBLE') return `"${text}"`
  return type === 'PLAIN' ? text : undefined
}
