import { isMap, isScalar, type YAMLMap } from 'yaml'
import type { Edit } from './edit.ts'
import type { Job } from './model.ts'
import { endOf, entryOf, keysOf, lineHead, nodeOf, type Source, startOf, textOf } from './source.ts'

/** What a token must be allowed, by scope. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>

/** Edits that allow it, and what they add; or the reason why that cannot be. */
export type PermissionChange = { readonly edits: readonly Edit[]; readonly added: readonly string[] } | string

/**
 * Allows a job that calls a workflow what that workflow needs. What the job is allowed already stays, wider or not
 * needed any more; the workflow's own permissions, which hold for all jobs, are never widened.
 */
export function allowJob(source: Source, job: Job, needs: Permissions): PermissionChange {
  const own = entryOf(source, job.map, 'permissions')
  if (own === undefined) return newBlock(source, job, needs)
  if (!isScalar(own.value) && !isMap(own.value)) return 'its permissions are an alias; write them out'
  if (own.value.anchor !== undefined) return 'its permissions have an anchor, and others may share them; write them out'
  if (isMap(own.value)) return widened(source, own.value, needs)
  if (own.value.value === 'write-all') return { edits: [], added: [] }
  return 'its permissions are one word, which gives too little; write them out by scope'
}

function widened(source: Source, map: YAMLMap, needs: Permissions): PermissionChange {
  const edits: Edit[] = []
  const missing: string[] = []
  const added: string[] = []
  for (const [scope, access] of Object.entries(needs)) {
    const entry = entryOf(source, map, scope)
    if (entry === undefined) missing.push(`${scope}: ${access}`)
    else if (!isScalar(entry.value)) return `its permission ${scope} is an alias; write it out`
    else if (isLess(String(entry.value.value), access)) {
      if (entry.value.type !== 'PLAIN' || entry.value.anchor !== undefined)
        return `its permission ${scope} is no plain word`
      edits.push({ start: startOf(entry.value), end: endOf(entry.value), text: access })
      added.push(`${scope}: ${access} (was ${String(entry.value.value)})`)
    }
  }
  const put = missing.length === 0 ? [] : [appended(source, map, missing)]
  if (put.includes(undefined)) return 'its permissions are written in a way that nothing can be added to'
  return { edits: [...edits, ...put.flatMap((edit) => edit ?? [])], added: [...missing, ...added] }
}

function isLess(has: string, needs: 'read' | 'write'): boolean {
  return needs === 'write' ? has !== 'write' : has !== 'write' && has !== 'read'
}

function appended(source: Source, map: YAMLMap, missing: readonly string[]): Edit | undefined {
  const last = map.items.at(-1)
  if (map.flow === true) {
    if (last === undefined) return { start: startOf(map), end: endOf(map), text: `{ ${missing.join(', ')} }` }
    if (!isScalar(last.value)) return undefined
    return { start: endOf(last.value), end: endOf(last.value), text: `, ${missing.join(', ')}` }
  }
  if (!isScalar(last?.key) || !isScalar(last.value) || last.value.type !== 'PLAIN') return undefined
  const head = lineHead(source, startOf(last.key))
  if (head.trim() !== '') return undefined
  const end = endOfLine(source, endOf(last.value))
  const { eol } = source
  if (!source.text.startsWith(eol, end))
    return { start: end, end, text: missing.map((line) => `${eol}${head}${line}`).join('') }
  const next = end + eol.length
  return { start: next, end: next, text: missing.map((line) => `${head}${line}${eol}`).join('') }
}

/** A block of its own replaces the workflow's for the job: it gets what that allowed as well. */
function newBlock(source: Source, job: Job, needs: Permissions): PermissionChange {
  const above = nodeOf(source, source.root, 'permissions')
  if (isScalar(above) && above.value === 'write-all') return { edits: [], added: [] }
  if (isScalar(above) && above.value !== null)
    return "the workflow's permissions are one word, which gives too little; give the job its own"
  const inherited = Object.fromEntries(keysOf(above).map((scope) => [scope, textOf(source, above, scope) ?? 'none']))
  const isEnough = Object.entries(needs).every(([scope, access]) => !isLess(inherited[scope] ?? 'none', access))
  if (above !== undefined && isEnough) return { edits: [], added: [] }
  const uses = entryOf(source, job.map, 'uses')
  const head = uses === undefined ? '' : lineHead(source, startOf(uses.key))
  if (uses === undefined || job.map.flow === true || head.trim() !== '') {
    return 'it has no permissions, and is written in a way that none can be added to'
  }
  const all = { ...inherited }
  for (const [scope, access] of Object.entries(needs)) {
    if (isLess(inherited[scope] ?? 'none', access)) all[scope] = access
  }
  const lines = Object.entries(all).map(([scope, access]) => `${head}  ${scope}: ${access}`)
  const start = startOf(uses.key) - head.length
  const text = [`${head}permissions:`, ...lines, ''].join(source.eol)
  return {
    edits: [{ start, end: start, text }],
    added: Object.entries(all).map(([scope, access]) => `${scope}: ${access}`),
  }
}

/** Where the line of a place ends, before its line end. */
export function endOfLine(source: Source, place: number): number {
  const [rest = ''] = /^[^\r\n]*/.exec(source.text.slice(place)) ?? []
  return place + rest.length
}
