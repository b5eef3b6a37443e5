import { isJsonObject, type JsonValue } from '@slsa-actions/wire'
import type { CelNode, Condition } from './ast.ts'

/** Most steps of one evaluation; it takes about a tenth of a second. */
const MAX_STEPS = 1_000_000

/** Whether a condition holds, and if not, why not. */
export type ConditionResult = { readonly isMet: true } | { readonly isMet: false; readonly reason: string }

/** A value with the path it came from and, for a false one, what made it so; or why there is none. Words are made last. */
type Found =
  | { readonly value: JsonValue; readonly path?: string; readonly because?: () => string }
  | { readonly failed: () => string }

interface Scope {
  readonly variables: ReadonlyMap<string, { readonly value: JsonValue; readonly path: string }>
  readonly steps: { left: number }
}

/**
 * Whether a condition holds for a predicate. A field that is not there, a comparison of unlike types and a result that
 * is no truth value are not met, with the path; nothing is taken as false in silence, so that `!(…)` of it is not true.
 * `||`, `&&`, `exists` and `all` are decided by one side alone where that is enough, as CEL has it.
 */
export function evaluateCondition(condition: Condition, predicate: JsonValue): ConditionResult {
  const found = evaluate(condition.node, {
    variables: new Map([['predicate', { value: predicate, path: 'predicate' }]]),
    steps: { left: MAX_STEPS },
  })
  if ('failed' in found) return { isMet: false, reason: found.failed() }
  if (found.value === true) return { isMet: true }
  if (found.value === false) return { isMet: false, reason: found.because?.() ?? 'it is false' }
  return { isMet: false, reason: `the result is ${kindOf(found.value)}, and must be true or false` }
}

function evaluate(node: CelNode, scope: Scope): Found {
  scope.steps.left -= 1
  if (scope.steps.left < 0) return tooLong()
  switch (node.kind) {
    case 'literal':
      return { value: node.value }
    case 'list':
      return listOf(node.items, scope)
    case 'variable':
      return scope.variables.get(node.name) ?? failed(() => `${node.name} is not known`)
    case 'field':
      return then(evaluate(node.object, scope), (object) => fieldOf(object, node.name))
    case 'index':
      return then(evaluate(node.object, scope), (object) =>
        then(evaluate(node.index, scope), (index) => elementOf(object, index.value)),
      )
    case 'has':
      return then(evaluate(node.object, scope), (object) =>
        isJsonObject(object.value)
          ? truth(Object.hasOwn(object.value, node.name), () => `${object.path}.${node.name} is missing`)
          : failed(() => `${named(object)} is ${kindOf(object.value)}, and has no fields`),
      )
    case 'not':
      return then(evaluate(node.operand, scope), (operand) =>
        typeof operand.value === 'boolean'
          ? truth(!operand.value, () => (operand.path === undefined ? 'it is true' : `${operand.path} is true`))
          : failed(() => `${named(operand)} is ${kindOf(operand.value)}, and \`!\` needs true or false`),
      )
    case 'binary':
      return binary(node, scope)
    case 'macro':
      return macro(node, scope)
    case 'call':
      return call(node, scope)
  }
}

type Value = Exclude<Found, { readonly failed: () => string }>

const failed = (reason: () => string): Found => ({ failed: reason })

function then(found: Found, next: (value: Value) => Found): Found {
  return 'failed' in found ? found : next(found)
}

/** Counts long texts as the work that they are. */
function spend(scope: Scope, ...values: readonly JsonValue[]): boolean {
  for (const value of values) if (typeof value === 'string') scope.steps.left -= value.length >> 7
  return scope.steps.left >= 0
}

const tooLong = (): Found => failed(() => `takes more than ${MAX_STEPS} steps`)

function truth(value: boolean, because: () => string): Found {
  return value ? { value } : { value, because }
}

function listOf(items: readonly CelNode[], scope: Scope): Found {
  const values: JsonValue[] = []
  for (const item of items) {
    const found = evaluate(item, scope)
    if ('failed' in found) return found
    values.push(found.value)
  }
  return { value: values }
}

function fieldOf(object: Value, name: string): Found {
  const path = `${object.path ?? 'the value'}.${name}`
  if (!isJsonObject(object.value)) return failed(() => `${named(object)} is ${kindOf(object.value)}, and has no fields`)
  const value = Object.hasOwn(object.value, name) ? object.value[name] : undefined
  return value === undefined ? failed(() => `${path} is missing`) : { value, path, ...because(value, path) }
}

function elementOf(object: Value, index: JsonValue): Found {
  const path = `${object.path ?? 'the value'}[${JSON.stringify(index)}]`
  if (Array.isArray(object.value)) {
    if (typeof index !== 'number' || !Number.isInteger(index))
      return failed(() => `${path}: a list needs a whole number`)
    const value = object.value[index]
    return value === undefined ? failed(() => `${path} is missing`) : { value, path, ...because(value, path) }
  }
  if (!isJsonObject(object.value) || typeof index !== 'string')
    return failed(() => `${path}: ${named(object)} is ${kindOf(object.value)}`)
  const value = Object.hasOwn(object.value, index) ? object.value[index] : undefined
  return value === undefined ? failed(() => `${path} is missing`) : { value, path, ...because(value, path) }
}

function because(value: JsonValue, path: string): { readonly because?: () => string } {
  return value === false ? { because: () => `${path} is false` } : {}
}

type Binary = Extract<CelNode, { readonly kind: 'binary' }>

function binary(node: Binary, scope: Scope): Found {
  if (node.operator === '&&') return either(node, scope, false)
  if (node.operator === '||') return either(node, scope, true)
  return then(evaluate(node.left, scope), (left) =>
    then(evaluate(node.right, scope), (right) => compare(node.operator, left, right, scope)),
  )
}

/** One side that decides is enough, even where the other has failed. */
function either(node: Binary, scope: Scope, decisive: boolean): Found {
  const left = boolean(evaluate(node.left, scope), node.operator)
  if ('value' in left && left.value === decisive) return left
  const right = boolean(evaluate(node.right, scope), node.operator)
  if ('value' in right && right.value === decisive) return right
  if ('failed' in left) return left
  if ('failed' in right) return right
  if (!decisive) return right
  return {
    value: false,
    because: () => `${left.because?.() ?? 'it is false'}, and ${right.because?.() ?? 'it is false'}`,
  }
}

function boolean(found: Found, operator: string): Found {
  if ('failed' in found || typeof found.value === 'boolean') return found
  return failed(() => `${named(found)} is ${kindOf(found.value)}, and \`${operator}\` needs true or false`)
}

function compare(operator: Binary['operator'], left: Value, right: Value, scope: Scope): Found {
  const why = (): string => `${shown(left)} ${operator} ${shown(right)} does not hold`
  switch (operator) {
    case '==':
    case '!=': {
      const isEqual = equal(left.value, right.value, scope)
      if (isEqual === undefined) return tooLong()
      return truth(isEqual === (operator === '=='), why)
    }
    case 'in':
      return contains(left, right, scope, why)
    default: {
      if (!spend(scope, left.value, right.value)) return tooLong()
      const order = orderOf(left.value, right.value)
      if (order === undefined)
        return failed(
          () =>
            `${shown(left)} and ${shown(right)} cannot be compared by \`${operator}\`: ${kindOf(left.value)} and ${kindOf(right.value)}`,
        )
      const holds =
        operator === '<' ? order < 0 : operator === '<=' ? order <= 0 : operator === '>' ? order > 0 : order >= 0
      return truth(holds, why)
    }
  }
}

function contains(left: Value, right: Value, scope: Scope, why: () => string): Found {
  if (isJsonObject(right.value)) {
    if (typeof left.value !== 'string') return failed(() => `${shown(left)} is no key`)
    return truth(Object.hasOwn(right.value, left.value), why)
  }
  if (!Array.isArray(right.value))
    return failed(() => `${named(right)} is ${kindOf(right.value)}, and \`in\` needs a list`)
  for (const item of right.value) {
    const isEqual = equal(left.value, item, scope)
    if (isEqual === undefined) return tooLong()
    if (isEqual) return { value: true }
  }
  return truth(false, why)
}

/** Deep equality; undefined when it takes too long. */
function equal(a: JsonValue, b: JsonValue, scope: Scope): boolean | undefined {
  scope.steps.left -= 1
  if (!spend(scope, a)) return undefined
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return false
    return everyPair(a, (item, index) => equal(item, b[index] ?? null, scope))
  }
  if (isJsonObject(a) && isJsonObject(b)) {
    const keys = Object.keys(a)
    if (keys.length !== Object.keys(b).length) return false
    return everyPair(keys, (key) => (Object.hasOwn(b, key) ? equal(a[key] ?? null, b[key] ?? null, scope) : false))
  }
  return a === b
}

function everyPair<T>(
  items: readonly T[],
  check: (item: T, index: number) => boolean | undefined,
): boolean | undefined {
  for (const [index, item] of items.entries()) {
    const result = check(item, index)
    if (result !== true) return result
  }
  return true
}

/** Numbers by value, texts by code points. */
function orderOf(a: JsonValue, b: JsonValue): number | undefined {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return undefined
}

function macro(node: Extract<CelNode, { readonly kind: 'macro' }>, scope: Scope): Found {
  return then(evaluate(node.list, scope), (list) => {
    if (!Array.isArray(list.value))
      return failed(() => `${named(list)} is ${kindOf(list.value)}, and \`${node.macro}\` needs a list`)
    const decisive = node.macro === 'exists'
    let failure: Found | undefined
    for (const [index, value] of list.value.entries()) {
      const item = { value, path: `${list.path ?? 'the list'}[${index}]` }
      const found = boolean(
        evaluate(node.body, { ...scope, variables: new Map([...scope.variables, [node.variable, item]]) }),
        node.macro,
      )
      if ('value' in found && found.value === decisive) return found
      if (scope.steps.left < 0) return tooLong()
      if ('failed' in found) failure ??= found
    }
    if (failure !== undefined) return failure
    return truth(!decisive, () => `none of the ${(list.value as JsonValue[]).length} in ${named(list)} is so`)
  })
}

function call(node: Extract<CelNode, { readonly kind: 'call' }>, scope: Scope): Found {
  return then(evaluate(node.target, scope), (target) => {
    if (node.name === 'size') return sizeOf(target)
    const [argument] = node.arguments
    if (argument === undefined) return failed(() => `\`${node.name}\` lacks its argument`)
    return then(evaluate(argument, scope), (other) => {
      if (!spend(scope, target.value, other.value)) return tooLong()
      if (typeof target.value !== 'string' || typeof other.value !== 'string')
        return failed(() => `${shown(target)}: \`${node.name}\` needs texts`)
      const holds =
        node.name === 'startsWith'
          ? target.value.startsWith(other.value)
          : node.name === 'endsWith'
            ? target.value.endsWith(other.value)
            : target.value.includes(other.value)
      return truth(holds, () => `${shown(target)}: ${node.name}(${shown(other)}) does not hold`)
    })
  })
}

function sizeOf(target: Value): Found {
  const { value } = target
  const path = `size(${named(target)})`
  if (typeof value === 'string') return { value: [...value].length, path }
  if (Array.isArray(value)) return { value: value.length, path }
  if (isJsonObject(value)) return { value: Object.keys(value).length, path }
  return failed(() => `${named(target)} is ${kindOf(value)}, and has no size`)
}

function named(value: Value): string {
  return value.path ?? shown(value)
}

function shown({ value, path }: Value): string {
  const text = Array.isArray(value) && path !== undefined ? `${value.length} entries` : cut(JSON.stringify(value))
  return path === undefined ? text : `${path} (${text})`
}

function cut(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, 99)}…`
}

function kindOf(value: JsonValue): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return { string: 'a text', number: 'a number', boolean: 'true or false' }[typeof value as string] ?? 'a map'
}
