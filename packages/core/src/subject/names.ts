import { badInput } from '../outcome/index.ts'
import { printable } from './printable.ts'
import type { FoundFile } from './walk.ts'

/**
 * Names of files as subjects, in their order. `base`: base names. `path`: paths from the workspace. `auto`: base names,
 * but for files that share one, which are told apart by their paths; two names are never equal then.
 *
 * @throws CoreError bad-input `SUBJECT` when even the paths are equal: files of several folders outside the workspace
 */
export function fileNames(files: readonly FoundFile[], style: 'auto' | 'base' | 'path'): string[] {
  const bases = files.map(({ relative }) => relative.slice(relative.lastIndexOf('/') + 1))
  if (style === 'base') return bases
  const count = new Map<string, number>()
  for (const base of bases) count.set(base, (count.get(base) ?? 0) + 1)
  const names = files.map(({ relative }, index) => {
    const base = bases[index] ?? ''
    return style === 'auto' && count.get(base) === 1 ? base : relative
  })
  const owners = new Map<string, string>()
  for (const [index, name] of names.entries()) {
    const path = files[index]?.path ?? ''
    const other = owners.get(name)
    if (other !== undefined) {
      throw badInput('SUBJECT', `${printable(path)}: has the same name, "${printable(name)}", as ${printable(other)}`, {
        remedy: 'give `subject-name`, or sign them in steps of their own',
      })
    }
    owners.set(name, path)
  }
  return names
}
