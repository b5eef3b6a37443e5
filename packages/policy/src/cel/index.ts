export type { BinaryOperator, CelFunction, CelNode, Condition } from './ast.ts'
export { type ConditionResult, evaluateCondition } from './evaluate.ts'
export { parseCondition } from './parse.ts'
export { type Extension, extensionsIn } from './portability.ts'
