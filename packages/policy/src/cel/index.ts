export type { BinaryOperator, CelFunction, CelNode, Condition } from './ast.ts'
