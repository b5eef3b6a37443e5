import type { ArtifactFacts } from './facts.ts'

/**
 * A first policy file, YAML with comments to review, that the given artifacts satisfy as narrowly as their attestations
 * allow.
 */
export function draftPolicy(_facts: readonly ArtifactFacts[]): string {
  return ''
}
