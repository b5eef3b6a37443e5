import type { CelNode } from './ast.ts'

/** Functions that the evaluator has beside the portable subset. */
export type Extension = 'has' | 'size' | 'contains' | 'endsWith'

/** Functions of a condition that are outside the portable subset, each once. */
export function extensionsIn(node: CelNode): readonly Extension[] {
  const own: Extension[] =
    node.kind === 'has' ? ['has'] : node.kind === 'call' && node.name !== 'startsWith' ? [node.name] : []
  return [...new Set([...own, ...partsOf(node).flatMap(extensionsIn)])]
}

/** The expressions that an expression is made of. */
function partsOf(node: CelNode): readonly CelNode[] {
  switch (node.kind) {
    case 'literal':
    case 'variable':
      return []
    case 'list':
      return node.items
    case 'field':
    case 'has':
      return [node.object]
    case 'index':
      return [node.object, node.index]
    case 'not':
      return [node.operand]
    case 'binary':
      return [node.left, node.right]
    case 'macro':
      return [node.list, node.body]
    case 'call':
      return [node.target, ...node.arguments]
  }
}
