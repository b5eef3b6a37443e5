import type { CelNode } from '../cel/index.ts'
import { type Formula, type Path, SKEW } from './formula.ts'

/**
 * A formula as a module of Rego with the rule `isCompliant` over one statement. Parts become functions that are true, or
 * undefined; those of conditions are true, false or undefined, so that what is missing is not met behind a `!` either.
 */
export function regoOf(predicateType: string, formula: Formula): string {
  const writer = createWriter()
  const main = writer.formula(formula)
  return [
    'package sigstore',
    'import rego.v1',
    'default isCompliant := false',
    `isCompliant if { input.predicateType == ${regoText(predicateType)}; ${main}(input.predicate) }`,
    ...writer.lines,
    '',
  ].join('\n')
}

/** A text as a literal of ASCII alone. */
export function regoText(text: string): string {
  return JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

interface Writer {
  readonly lines: string[]
  formula(formula: Formula): string
}

function createWriter(): Writer {
  const lines: string[] = []
  let count = 0
  const name = (): string => {
    count += 1
    return `f${count}`
  }
  const define = (bodies: readonly string[]): string => {
    const own = name()
    // A function without a body that can hold is one that never does.
    const all = bodies.length === 0 ? ['false'] : bodies
    lines.push(...all.map((body) => `${own}(predicate) if { ${body} }`))
    return own
  }
  const formula = (one: Formula): string => {
    switch (one.kind) {
      case 'all':
        return define([one.of.length === 0 ? 'true' : one.of.map((part) => `${formula(part)}(predicate)`).join('; ')])
      case 'any':
        return define(one.of.map((part) => `${formula(part)}(predicate)`))
      case 'absentOr':
        return define([
          `not ${regoText(one.path.at(-1) ?? '')} in object.keys(${regoPath(one.path.slice(0, -1))}); is_object(${regoPath(one.path.slice(0, -1))})`,
          `${formula(one.formula)}(predicate)`,
        ])
      case 'condition':
        return define([`${conditionFunction(one.node, [], { lines, name })}(predicate) == true`])
      default:
        return define([leafBody(one)])
    }
  }
  return { lines, formula }
}

function leafBody(leaf: Exclude<Formula, { readonly kind: 'all' | 'any' | 'absentOr' | 'condition' }>): string {
  const path = regoPath(leaf.path)
  switch (leaf.kind) {
    case 'equals':
      return `${path} == ${typeof leaf.value === 'string' ? regoText(leaf.value) : JSON.stringify(leaf.value)}`
    case 'differs':
      return `value := ${path}; is_string(value); not value in ${regoTexts(leaf.values)}`
    case 'startsWithNone':
      return [
        `value := ${path}; is_string(value)`,
        ...leaf.prefixes.map((prefix) => `not startswith(value, ${regoText(prefix)})`),
      ].join('; ')
    case 'matches':
      return `value := ${path}; is_string(value); regex.match(${regoText(leaf.pattern)}, value)`
    case 'keysAmong':
      return `value := ${path}; is_object(value); every key in object.keys(value) { key in ${regoTexts(leaf.keys)} }`
    case 'hasOneOf':
      return `some value in ${path}; value in ${regoTexts(leaf.values)}`
    case 'noCommitOf': {
      const parent = regoPath(leaf.path.slice(0, -1))
      const list = `object.get(${parent}, ${regoText(leaf.path.at(-1) ?? '')}, [])`
      return `every one in ${list} { not object.get(one, ["digest", "gitCommit"], "") in ${regoTexts(leaf.commits)}; not object.get(one, ["digest", "sha1"], "") in ${regoTexts(leaf.commits)} }`
    }
    case 'youngerThan':
      return `time_ns := time.parse_rfc3339_ns(${path}); time_ns >= time.now_ns() - ${leaf.seconds}000000000; time_ns <= time.now_ns() + ${SKEW}000000000`
  }
}

function regoTexts(texts: readonly string[]): string {
  return texts.length === 0 ? 'set()' : `{${texts.map(regoText).join(', ')}}`
}

function regoPath(path: Path): string {
  return `predicate${path.map((step) => `[${regoText(step)}]`).join('')}`
}

interface Lines {
  readonly lines: string[]
  name(): string
}

/** Name of a function of the predicate and the variables that gives the value of a node. */
function conditionFunction(node: CelNode, variables: readonly string[], to: Lines): string {
  const own = to.name()
  const parameters = ['predicate', ...variables.map(variable)].join(', ')
  const define = (value: string, body: string): void => {
    to.lines.push(`${own}(${parameters}) := ${value} if { ${body} }`)
  }
  const part = (child: CelNode, more: readonly string[] = []): string => {
    const scope = [...variables, ...more]
    return `${conditionFunction(child, scope, to)}(${['predicate', ...scope.map(variable)].join(', ')})`
  }
  switch (node.kind) {
    case 'literal':
      define(typeof node.value === 'string' ? regoText(node.value) : JSON.stringify(node.value), 'true')
      break
    case 'list':
      define(`[${node.items.map((item) => part(item)).join(', ')}]`, 'true')
      break
    case 'variable':
      define(node.name === 'predicate' ? 'predicate' : variable(node.name), 'true')
      break
    case 'field':
      define('value', `object_ := ${part(node.object)}; is_object(object_); value := object_[${regoText(node.name)}]`)
      break
    case 'index':
      define('value', `object_ := ${part(node.object)}; index := ${part(node.index)}; value := object_[index]`)
      break
    case 'not':
      define('true', `${part(node.operand)} == false`)
      define('false', `${part(node.operand)} == true`)
      break
    case 'has':
      define(
        'value',
        `object_ := ${part(node.object)}; is_object(object_); value := ${regoText(node.name)} in object.keys(object_)`,
      )
      break
    case 'binary':
      binary(node, part, define)
      break
    case 'macro': {
      const list = part(node.list)
      const body = part(node.body, [node.variable])
      const each = variable(node.variable)
      const [found, other] = node.macro === 'exists' ? ['true', 'false'] : ['false', 'true']
      define(found, `list := ${list}; is_array(list); some ${each} in list; ${body} == ${found}`)
      define(other, `list := ${list}; is_array(list); every ${each} in list { ${body} == ${other} }`)
      break
    }
    case 'call':
      call(node, part, define)
      break
  }
  return own
}

type Define = (value: string, body: string) => void
type Part = (child: CelNode) => string

function binary(node: Extract<CelNode, { readonly kind: 'binary' }>, part: Part, define: Define): void {
  const left = part(node.left)
  const right = part(node.right)
  switch (node.operator) {
    case '&&':
    case '||': {
      const [decisive, other] = node.operator === '&&' ? ['false', 'true'] : ['true', 'false']
      define(decisive, `${left} == ${decisive}`)
      define(decisive, `${right} == ${decisive}`)
      define(other, `${left} == ${other}; ${right} == ${other}`)
      return
    }
    case '==':
    case '!=':
      define('value', `left := ${left}; right := ${right}; value := left ${node.operator} right`)
      return
    case 'in':
      define('value', `left := ${left}; right := ${right}; is_array(right); value := left in right`)
      // Rego looks at types before it runs, so that a list written out has no keys to ask for.
      if (node.right.kind !== 'list')
        define(
          'value',
          `left := ${left}; right := ${right}; is_object(right); is_string(left); value := left in object.keys(right)`,
        )
      return
    default:
      for (const kind of ['is_number', 'is_string'])
        define(
          'value',
          `left := ${left}; right := ${right}; ${kind}(left); ${kind}(right); value := left ${node.operator} right`,
        )
  }
}

function call(node: Extract<CelNode, { readonly kind: 'call' }>, part: Part, define: Define): void {
  const target = part(node.target)
  if (node.name === 'size') {
    define('value', `target := ${target}; value := count(target)`)
    return
  }
  const builtin = { startsWith: 'startswith', endsWith: 'endswith', contains: 'contains' }[node.name]
  const [argument] = node.arguments
  const other = argument === undefined ? '""' : part(argument)
  define(
    'value',
    `target := ${target}; other := ${other}; is_string(target); is_string(other); value := ${builtin}(target, other)`,
  )
}

function variable(name: string): string {
  return `v_${name}`
}
