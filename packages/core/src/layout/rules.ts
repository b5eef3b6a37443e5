import { type DigestSet, STRONG_ALGORITHMS } from 'in-toto-attestation'
import { matchesPattern } from './glob.ts'
import type { ArtifactRule, Artifacts } from './types.ts'

/** The artifacts of a step, and those of all steps for MATCH. */
export interface RuleContext {
  readonly materials: Artifacts
  readonly products: Artifacts
  readonly steps: ReadonlyMap<string, { readonly materials: Artifacts; readonly products: Artifacts }>
}

/**
 * Why the rules do not hold for one list of artifacts; undefined where they do. Each rule takes artifacts out of the queue,
 * and what is left at the end is allowed, unless `DISALLOW *` ends the list.
 *
 * @see in-toto specification 1.0, section 4.3.3.1
 */
export function brokenRule(
  rules: readonly ArtifactRule[],
  list: 'materials' | 'products',
  context: RuleContext,
): string | undefined {
  const artifacts = context[list]
  const queue = new Set(artifacts.keys())
  for (const rule of rules) {
    switch (rule.kind) {
      case 'REQUIRE':
        if (!queue.has(rule.pattern)) return `${list}: "${rule.text}", and it is not among them`
        break
      case 'DISALLOW': {
        const left = [...queue].filter((name) => matchesPattern(rule.pattern, name))
        if (left.length > 0)
          return `${list}: "${rule.text}", and there ${left.length === 1 ? 'is' : 'are'} ${shown(left)}`
        break
      }
      default:
        for (const name of queue) if (takes(rule, name, artifacts, context)) queue.delete(name)
    }
  }
  return undefined
}

type TakingRule = Exclude<ArtifactRule, { readonly kind: 'REQUIRE' | 'DISALLOW' }>

function takes(rule: TakingRule, name: string, artifacts: Artifacts, context: RuleContext): boolean {
  const { materials, products } = context
  if (rule.kind === 'MATCH') return isMatched(rule, name, artifacts.get(name) ?? {}, context)
  if (!matchesPattern(rule.pattern, name)) return false
  switch (rule.kind) {
    case 'ALLOW':
      return true
    case 'CREATE':
      return products.has(name) && !materials.has(name)
    case 'DELETE':
      return materials.has(name) && !products.has(name)
    case 'MODIFY':
      return isModified(materials.get(name), products.get(name))
  }
}

function isModified(before: DigestSet | undefined, after: DigestSet | undefined): boolean {
  return before !== undefined && after !== undefined && !isSame(before, after)
}

/** @see in-toto specification 1.0, section 4.3.3.2 */
function isMatched(
  rule: Extract<ArtifactRule, { readonly kind: 'MATCH' }>,
  name: string,
  digest: DigestSet,
  { steps }: RuleContext,
): boolean {
  if (!name.startsWith(rule.sourcePrefix)) return false
  const rest = name.slice(rule.sourcePrefix.length)
  if (!matchesPattern(rule.pattern, rest)) return false
  const other = steps.get(rule.from)?.[rule.with].get(`${rule.destinationPrefix}${rest}`)
  return other !== undefined && isSame(digest, other)
}

const COMPARED: readonly string[] = [...STRONG_ALGORITHMS, 'gitCommit', 'gitTree', 'gitBlob', 'gitTag']

/** One digest in common, and none that differs. */
export function isSame(a: DigestSet, b: DigestSet): boolean {
  const common = COMPARED.filter((algorithm) => a[algorithm] !== undefined && b[algorithm] !== undefined)
  return common.length > 0 && common.every((algorithm) => a[algorithm] === b[algorithm])
}

function shown(names: readonly string[]): string {
  const some = names.slice(0, 3).map((name) => JSON.stringify(name.slice(0, 120)))
  return names.length > 3 ? `${some.join(', ')} and ${names.length - 3} more` : some.join(', ')
}
