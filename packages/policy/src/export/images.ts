import type { ArtifactPattern } from '../types.ts'
import { literalPattern } from './formula.ts'

/** A tag and a digest behind an image's name, neither of which a rule's pattern speaks about. */
const TAG = '(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?'
const DIGEST = '(@sha256:[0-9a-f]{64})'
const PART = '[^/:@]+'
const HOST = '[^/@]+'

/**
 * RE2 over a whole image reference that matches what the rule's patterns cover. Engines' own globs let `*` run across
 * `/`, so that `ghcr.io/acme/*` would take in `ghcr.io/acme/a/b`.
 *
 * @returns undefined where no pattern is about images
 */
export function imagePattern(
  patterns: readonly ArtifactPattern[],
  digest: 'optional' | 'required',
): string | undefined {
  const names = patterns.flatMap(nameOf)
  if (names.length === 0) return undefined
  const behind = digest === 'required' ? DIGEST : `${DIGEST}?`
  return `^(${[...new Set(names)].join('|')})${TAG}${behind}$`
}

/** What begins a whole reference: registry and repository. What follows is tag and digest. */
export const REPOSITORY = '^[^/@]+(/[^/:@]+)+'

/** A whole reference with a digest, by whatever name. */
export const BY_DIGEST = `${REPOSITORY}${TAG}${DIGEST}$`

/** Exact names of images that a rule covers. */
export function imageNames(patterns: readonly ArtifactPattern[]): string[] {
  return patterns.flatMap((pattern) => (pattern.kind === 'name' && isImageName(pattern.name) ? [pattern.name] : []))
}

function nameOf(pattern: ArtifactPattern): string[] {
  switch (pattern.kind) {
    case 'name':
      return isImageName(pattern.name) ? [literalPattern(pattern.name)] : []
    case 'glob':
      return [globPattern(pattern.glob)]
    case 'any':
      return ['[^@\\s]+?']
    case 'purl':
      return []
  }
}

/** Names with a registry; engines read a name without one as one of Docker Hub, and files are no images. */
function isImageName(name: string): boolean {
  return /^(?:[A-Za-z0-9.-]*[.:][A-Za-z0-9.:-]*|localhost)\/[A-Za-z0-9._/-]+$/.test(name)
}

/** `*` inside one part; `**` for any number of parts, at the end for at least one. */
function globPattern(glob: string): string {
  const steps = glob.replace(/\/\*\*$/, '/*/**').split('/')
  let text = ''
  steps.forEach((step, index) => {
    const isOpen = text === '' || text.endsWith('/)*') || text.endsWith('/)*)?')
    if (step !== '**') text += `${isOpen ? '' : '/'}${partPattern(step, index === 0)}`
    else if (index === 0) text += `(${HOST}/(${PART}/)*)?`
    else text += index === steps.length - 1 ? `(/${PART})*` : `/(${PART}/)*`
  })
  return text
}

/** Only the first part, the registry, may have a port. */
function partPattern(step: string, isFirst: boolean): string {
  if (step === '*') return isFirst ? HOST : PART
  return step
    .split('*')
    .map(literalPattern)
    .join(isFirst ? '[^/@]*' : '[^/:@]*')
}

/**
 * Globs of policy-controller that match at least what the rule's patterns cover: a wider one only demands more. Its `*`
 * stays inside one part, its `**` runs across them, and both match tag and digest too.
 *
 * @returns undefined for a name with a letter that its globs do not take
 */
export function imageGlobs(patterns: readonly ArtifactPattern[]): string[] | undefined {
  const found = patterns.flatMap(globsOf)
  return found.every((glob) => /^[a-zA-Z0-9_:/*.@-]+$/.test(glob)) ? [...new Set(found)] : undefined
}

function globsOf(pattern: ArtifactPattern): string[] {
  switch (pattern.kind) {
    case 'name':
      return isImageName(pattern.name) ? [`${hub(pattern.name)}@*`, `${hub(pattern.name)}:*`] : []
    case 'glob': {
      if (pattern.glob.includes('**/')) return ['**']
      const glob = hub(pattern.glob)
      return glob.endsWith('*') ? [glob] : [`${glob}@*`, `${glob}:*`]
    }
    case 'any':
      return ['**']
    case 'purl':
      return []
  }
}

/** Docker Hub by the name that policy-controller knows it by. */
function hub(name: string): string {
  return name.replace(/^docker\.io\//, 'index.docker.io/')
}
