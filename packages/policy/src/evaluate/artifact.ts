import type { ArtifactPattern } from '../types.ts'

/** Whether a rule's pattern covers an artifact of a name. One without a name is covered by `any` alone. */
export function covers(pattern: ArtifactPattern, name: string | undefined): boolean {
  if (pattern.kind === 'any') return true
  if (name === undefined || name === '') return false
  switch (pattern.kind) {
    case 'name':
      return pattern.name === name || pattern.name === repositoryOf(name)
    case 'glob':
      return matchesGlob(pattern.glob, repositoryOf(name))
    case 'purl':
      return pattern.purl === name || (!/@[^/]*$/.test(pattern.purl) && pattern.purl === name.replace(/@[^@/]*$/, ''))
  }
}

/** An image's name without tag and digest; any other name as it is. */
export function repositoryOf(name: string): string {
  const bare = name.replace(/@sha256:[0-9a-f]{64}$/, '')
  const isImage = /^(?:[^/]*[.:][^/]*|localhost)\//.test(bare) && !/^[a-z][a-z0-9+.-]*:[^0-9]/.test(bare)
  return isImage ? bare.replace(/:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/, '') : bare
}

/**
 * Whether a glob matches the whole name: `*` inside one part, `**` for any number of parts. By states, so that no glob
 * and no name makes it slow.
 */
export function matchesGlob(glob: string, name: string): boolean {
  const parts = name.split('/')
  // Names such as `..` lead elsewhere wherever they are used as paths.
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return false
  // What is below a folder is not the folder itself.
  const steps = glob.replace(/\/\*\*$/, '/*/**').split('/')
  return matchesSteps(steps, parts, '**', matchesPart)
}

function matchesPart(pattern: string, part: string): boolean {
  if (!pattern.includes('*')) return pattern === part
  return matchesSteps([...pattern], [...part], '*', (a, b) => a === b)
}

/** Whether the steps match all of the found ones, where a star stands for any number. */
function matchesSteps(
  steps: readonly string[],
  found: readonly string[],
  star: string,
  matches: (step: string, found: string) => boolean,
): boolean {
  let step = 0
  let at = 0
  let back: { readonly step: number; at: number } | undefined
  while (at < found.length) {
    const current = steps[step]
    if (current === star) {
      back = { step: step + 1, at }
      step += 1
    } else if (current !== undefined && matches(current, found[at] ?? '')) {
      step += 1
      at += 1
    } else if (back !== undefined) {
      // Only the last star can give more: what an earlier one would take, this one takes too.
      back.at += 1
      at = back.at
      step = back.step
    } else return false
  }
  return steps.slice(step).every((rest) => rest === star)
}
