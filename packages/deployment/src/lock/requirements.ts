import type { SourceText } from '../text.ts'
import { digestOf, pypiPackage } from './pypi.ts'
import type { LockedDigest, LockedUse } from './types.ts'

/** Options that name no package. */
const OPTIONS =
  /^(?:-i|--index-url|--extra-index-url|--no-index|-f|--find-links|--no-binary|--only-binary|--prefer-binary|--require-hashes|--pre|--trusted-host|--use-feature)(?:[\s=]|$)/

/**
 * The packages of a requirements file. Only `name==version` with hashes pins bytes.
 *
 * @see pip documentation, Requirements File Format; Secure installs
 */
export function requirements(source: SourceText): LockedUse[] {
  return statements(source.text).flatMap(({ text, start }) => {
    const place = { file: source.file, path: text.split(/\s/)[0]?.slice(0, 200) ?? '', ...source.at(start) }
    if (OPTIONS.test(text)) return []
    const [, other] = /^(?:-r|--requirement|-c|--constraint)[\s=]*(\S+)$/.exec(text) ?? []
    if (other !== undefined) return [{ kind: 'file', path: other, place }]
    const [, name, version, rest = ''] =
      /^([A-Za-z0-9][\w.-]*)\s*(?:\[[\w\s,.-]*\])?\s*={2,3}\s*([^\s;,*#]+)\s*(?:;(?:[^-]|-(?!-))*)?((?:\s+--hash[=\s]\S+)*)$/.exec(
        text,
      ) ?? []
    const undecidable = (why: string): LockedUse => ({
      kind: 'undecidable',
      text: text.slice(0, 300),
      why,
      remedy: 'pin it with its hashes: `uv pip compile --generate-hashes`, or `pip-compile --generate-hashes`',
      place,
    })
    if (name === undefined || version === undefined) return [undecidable('is not pinned to one version of an index')]
    const digests = [...rest.matchAll(/--hash[=\s](\S+)/g)].map(([, hash = '']) => digestOf(hash))
    if (digests.length === 0) return [undecidable('has no hash')]
    if (digests.includes(undefined)) return [undecidable('has a hash that is no SHA-256, SHA-384 or SHA-512')]
    const files = digests.filter((digest): digest is LockedDigest => digest !== undefined)
    return [
      pypiPackage(
        name,
        version,
        files.map((digest) => ({ digest })),
        place,
      ),
    ]
  })
}

/** Lines, those continued by `\` as one, without comments. */
function statements(text: string): { readonly text: string; readonly start: number }[] {
  const found: { text: string; start: number }[] = []
  let open: { text: string; start: number } | undefined
  let start = text.startsWith('\ufeff') ? 1 : 0
  for (const line of text.slice(start).split('\n')) {
    const bare = line.replace(/\r$/, '').replace(/(?:^|\s)#.*$/, '')
    const isContinued = bare.endsWith('\\')
    const part = (isContinued ? bare.slice(0, -1) : bare).trim()
    const offset = start + (line.length - line.trimStart().length)
    open = open === undefined ? { text: part, start: offset } : { ...open, text: `${open.text} ${part}` }
    start += line.length + 1
    if (isContinued) continue
    if (open.text.trim() !== '') found.push({ ...open, text: open.text.trim() })
    open = undefined
  }
  if (open !== undefined && open.text.trim() !== '') found.push(open)
  return found
}
