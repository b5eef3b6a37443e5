export { evaluatePolicy } from './evaluate-policy.ts'
