import type { CelNode } from '../cel/index.ts'
import { type Formula, type Path, type Scalar, SKEW } from './formula.ts'

/** Why something cannot be written as JMESPath. */
export class NotExpressible extends Error {}

/**
 * A formula as an expression of JMESPath that is true or false, over the predicate itself. Comparing what is not there
 * gives `null`, so a negation asks first whether it is there.
 *
 * @throws NotExpressible for a condition beyond equality, and for a value that Kyverno would read as a variable
 */
export function jmesOf(formula: Formula): string {
  switch (formula.kind) {
    case 'all':
      return joined(formula.of, ' && ', '`true`')
    case 'any':
      return joined(formula.of, ' || ', '`false`')
    case 'equals':
      return `${jmesPath(formula.path)} == ${jmesScalar(formula.value)}`
    case 'differs':
      return present(formula.path, ...formula.values.map((value) => `${jmesPath(formula.path)} != ${jmesText(value)}`))
    case 'startsWithNone':
      return present(
        formula.path,
        ...formula.prefixes.map((prefix) => `!starts_with(${jmesPath(formula.path)}, ${jmesText(prefix)})`),
      )
    case 'matches':
      return present(formula.path, `regex_match(${jmesText(formula.pattern)}, ${jmesPath(formula.path)})`)
    case 'absentOr':
      return `(${jmesPath(formula.path)} == \`null\` || ${jmesOf(formula.formula)})`
    case 'keysAmong':
      return `length(keys(${jmesPath(formula.path)})[?!contains(${jmesTexts(formula.keys)}, @)]) == \`0\``
    case 'hasOneOf':
      return `length(${jmesPath(formula.path)}[?contains(${jmesTexts(formula.values)}, @)] || \`[]\`) > \`0\``
    case 'noCommitOf': {
      const list = jmesTexts(formula.commits)
      return `length((${jmesPath(formula.path)} || \`[]\`)[?contains(${list}, digest.gitCommit) || contains(${list}, digest.sha1)]) == \`0\``
    }
    case 'youngerThan': {
      const time = jmesPath(formula.path)
      return present(
        formula.path,
        `time_after(time_add(${time}, '${formula.seconds}s'), time_now_utc())`,
        `time_before(${time}, time_add(time_now_utc(), '${SKEW}s'))`,
      )
    }
    case 'condition':
      return condition(formula.node)
  }
}

/** A raw string. Braces and `$(` begin a variable of Kyverno's wherever they stand. */
export function jmesText(text: string): string {
  if (/[{}]|\$\(|[^\x20-\x7e]|\\$/.test(text))
    throw new NotExpressible(`the value ${JSON.stringify(text.slice(0, 80))} would be read as something else`)
  return `'${text.replaceAll("'", "\\'")}'`
}

function joined(of: readonly Formula[], operator: string, empty: string): string {
  if (of.length === 0) return empty
  return `(${of.map(jmesOf).join(operator)})`
}

function present(path: Path, ...tests: readonly string[]): string {
  return `(${[`${jmesPath(path)} != \`null\``, ...tests].join(' && ')})`
}

function jmesPath(path: Path): string {
  return path
    .map((step) => {
      if (!/^[\w-]+$/.test(step)) throw new NotExpressible(`the field ${JSON.stringify(step)} has an unusual name`)
      return `"${step}"`
    })
    .join('.')
}

function jmesTexts(texts: readonly string[]): string {
  if (!texts.every((text) => /^[\w.:/@-]*$/.test(text)))
    throw new NotExpressible('a name in a list would be read as something else')
  return `\`${JSON.stringify(texts)}\``
}

function jmesScalar(value: Scalar): string {
  return typeof value === 'string' ? jmesText(value) : `\`${JSON.stringify(value)}\``
}

function condition(node: CelNode): string {
  if (node.kind === 'binary') {
    const { operator, left, right } = node
    if (operator === '&&' || operator === '||') return `(${condition(left)} ${operator} ${condition(right)})`
    const path = pathOf(left)
    if (path !== undefined && right.kind === 'literal' && right.value !== null) {
      if (operator === '==') return `${jmesPath(path)} == ${jmesScalar(right.value)}`
      if (operator === '!=') return present(path, `${jmesPath(path)} != ${jmesScalar(right.value)}`)
    }
    if (path !== undefined && operator === 'in' && right.kind === 'list') {
      const items = right.items.map((item) => {
        if (item.kind !== 'literal' || item.value === null) throw tooMuch()
        return `${jmesPath(path)} == ${jmesScalar(item.value)}`
      })
      return `(${items.length === 0 ? '`false`' : items.join(' || ')})`
    }
  }
  throw tooMuch()
}

function tooMuch(): NotExpressible {
  return new NotExpressible(
    'a ClusterPolicy compares fields with values by `==`, `!=` and `in`, joined by `&&` and `||`',
  )
}

function pathOf(node: CelNode): readonly string[] | undefined {
  if (node.kind === 'variable') return node.name === 'predicate' ? [] : undefined
  if (node.kind !== 'field') return undefined
  const above = pathOf(node.object)
  return above === undefined ? undefined : [...above, node.name]
}
