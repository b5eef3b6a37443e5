import type { CelNode } from './ast.ts'

/** Functions that the evaluator has beside the portable subset. */
export type Extension = 'has' | 'size' | 'contains' | 'endsWith'

/** Functions of a condition that are outside the portable subset, each once. */
export function extensionsIn(node: CelNode): readonly Extension[] {
  const found = new Set<Extension>()
  const visit = (one: CelNode): void => {
    switch (one.kind) {
      case 'literal':
      case 'variable':
        return
      case 'list':
        return one.items.forEach(visit)
      case 'field':
        return visit(one.object)
      case 'index':
        visit(one.object)
        return visit(one.index)
      case 'not':
        return visit(one.operand)
      case 'binary':
        visit(one.left)
        return visit(one.right)
      case 'macro':
        visit(one.list)
        return visit(one.body)
      case 'has':
        found.add('has')
        return visit(one.object)
      case 'call':
        if (one.name !== 'startsWith') found.add(one.name)
        visit(one.target)
        return one.arguments.forEach(visit)
    }
  }
  visit(node)
  return [...found]
}
