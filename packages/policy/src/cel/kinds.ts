import type { CelNode } from './ast.ts'

type Kind = 'number' | 'text' | 'truth' | 'null' | 'list' | 'unknown'

/**
 * What is wrong with an expression whatever the predicate holds, such as `predicate.a >= [1]` or `"a" == 1`. Engines check
 * this when a policy is made, and a condition that is never met is a mistake here too.
 */
export function kindFault(node: CelNode): string | undefined {
  switch (node.kind) {
    case 'not':
      return isOne(node.operand, ['truth']) ? undefined : '`!` needs true or false'
    case 'macro':
      if (!isOne(node.list, ['list'])) return `\`${node.macro}\` needs a list`
      return isOne(node.body, ['truth']) ? undefined : `\`${node.macro}\` needs a condition that is true or false`
    case 'call':
      if (node.name === 'size')
        return isOne(node.target, ['text', 'list']) ? undefined : '`size` needs a text or a list'
      return [node.target, ...node.arguments].every((one) => isOne(one, ['text']))
        ? undefined
        : `\`${node.name}\` needs texts`
    case 'binary':
      return binaryFault(node)
    default:
      return undefined
  }
}

function binaryFault({ operator, left, right }: Extract<CelNode, { readonly kind: 'binary' }>): string | undefined {
  const isAlike = kindOf(left) === kindOf(right) || kindOf(left) === 'unknown' || kindOf(right) === 'unknown'
  switch (operator) {
    case '&&':
    case '||':
      return isOne(left, ['truth']) && isOne(right, ['truth'])
        ? undefined
        : `\`${operator}\` needs true or false on both sides`
    case 'in':
      return isOne(right, ['list']) ? undefined : '`in` needs a list on its right'
    case '==':
    case '!=':
      return isAlike || kindOf(left) === 'null' || kindOf(right) === 'null'
        ? undefined
        : `\`${operator}\` compares unlike things`
    default:
      return isAlike && isOne(left, ['number', 'text']) && isOne(right, ['number', 'text'])
        ? undefined
        : `\`${operator}\` needs two numbers or two texts`
  }
}

function isOne(node: CelNode, kinds: readonly Kind[]): boolean {
  const kind = kindOf(node)
  return kind === 'unknown' || kinds.includes(kind)
}

function kindOf(node: CelNode): Kind {
  switch (node.kind) {
    case 'literal':
      if (node.value === null) return 'null'
      return typeof node.value === 'number' ? 'number' : typeof node.value === 'string' ? 'text' : 'truth'
    case 'list':
      return 'list'
    case 'not':
    case 'binary':
    case 'macro':
    case 'has':
      return 'truth'
    case 'call':
      return node.name === 'size' ? 'number' : 'truth'
    default:
      return 'unknown'
  }
}
