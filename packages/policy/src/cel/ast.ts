/** A condition of a policy file: what it says, as text and as a tree. Made by {@link parseCondition} only. */
export interface Condition {
  readonly text: string
  /** What people read when it does not hold. */
  readonly message?: string
  /** Path in the policy file. */
  readonly place: string
  readonly node: CelNode
}

/** Operators of two sides. */
export type BinaryOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | '&&' | '||'

/** Functions beyond macros. Those of the portable subset come first. */
export type CelFunction = 'startsWith' | 'endsWith' | 'contains' | 'size'

/** An expression. Numbers are doubles, as they are in JSON. */
export type CelNode =
  | { readonly kind: 'literal'; readonly value: null | boolean | number | string }
  | { readonly kind: 'list'; readonly items: readonly CelNode[] }
  /** `predicate`, or a variable of a macro. */
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'field'; readonly object: CelNode; readonly name: string }
  | { readonly kind: 'index'; readonly object: CelNode; readonly index: CelNode }
  | { readonly kind: 'not'; readonly operand: CelNode }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: CelNode; readonly right: CelNode }
  | {
      readonly kind: 'macro'
      readonly macro: 'exists' | 'all'
      readonly list: CelNode
      readonly variable: string
      readonly body: CelNode
    }
  /** `has(a.b)`: whether the field is there. */
  | { readonly kind: 'has'; readonly object: CelNode; readonly name: string }
  | {
      readonly kind: 'call'
      readonly name: CelFunction
      readonly target: CelNode
      readonly arguments: readonly CelNode[]
    }
