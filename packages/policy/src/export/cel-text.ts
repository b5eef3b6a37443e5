import type { CelNode } from '../cel/index.ts'
import type { Formula, Path, Scalar } from './formula.ts'
import { SKEW } from './formula.ts'

/** A formula as CEL over a variable `predicate`. Every value stands in a literal that can hold anything. */
export function celOf(formula: Formula): string {
  switch (formula.kind) {
    case 'all':
      return joined(formula.of, ' && ', 'true')
    case 'any':
      return joined(formula.of, ' || ', 'false')
    case 'equals':
      return `${celPath(formula.path)} == ${celScalar(formula.value)}`
    case 'differs':
      return `!(${celPath(formula.path)} in ${celTexts(formula.values)})`
    case 'startsWithNone':
      if (formula.prefixes.length === 0) return 'true'
      return formula.prefixes.map((prefix) => `!${celPath(formula.path)}.startsWith(${celText(prefix)})`).join(' && ')
    case 'matches':
      return `${celPath(formula.path)}.matches(${celText(formula.pattern)})`
    case 'absentOr':
      return `(${isAbsent(formula.path)} || ${celOf(formula.formula)})`
    case 'keysAmong':
      if (formula.keys.length === 0) return `dyn(${celPath(formula.path)}) == dyn({})`
      return `${celPath(formula.path)}.all(k, k in ${celTexts(formula.keys)})`
    case 'hasOneOf':
      return `${celPath(formula.path)}.exists(one, one in ${celTexts(formula.values)})`
    case 'noCommitOf': {
      const revoked = `["gitCommit", "sha1"].exists(k, k in d["digest"] && d["digest"][k] in ${celTexts(formula.commits)})`
      return `(${isAbsent(formula.path)} || ${celPath(formula.path)}.all(d, !("digest" in d) || !${revoked}))`
    }
    case 'youngerThan': {
      const time = `timestamp(${celPath(formula.path)})`
      return `${time} >= time.now() - duration("${formula.seconds}s") && ${time} <= time.now() + duration("${SKEW}s")`
    }
    case 'condition':
      return `(${celNode(formula.node)})`
  }
}

/** A text as a literal of ASCII alone. `object.` is written apart, since Kyverno rewrites it for workloads. */
export function celText(text: string): string {
  const escaped = Array.from(text, (letter) => {
    if (letter === '"' || letter === '\\') return `\\${letter}`
    const code = letter.codePointAt(0) ?? 0
    if (code >= 0x20 && code < 0x7f) return letter
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
  })
  return `"${escaped.join('').replaceAll(/(object)\./gi, '$1\\u002e')}"`
}

export function celTexts(texts: readonly string[]): string {
  return `[${texts.map(celText).join(', ')}]`
}

function joined(of: readonly Formula[], operator: string, empty: string): string {
  const parts = of.map(celOf).filter((part) => part !== 'true' || operator === ' || ')
  if (parts.length === 0) return of.length > 0 && operator === ' && ' ? 'true' : empty
  return parts.length === 1 ? (parts[0] ?? empty) : `(${parts.join(operator)})`
}

function celPath(path: Path): string {
  return `predicate${path.map((step) => `[${celText(step)}]`).join('')}`
}

function isAbsent(path: Path): string {
  return `!(${celText(path.at(-1) ?? '')} in ${celPath(path.slice(0, -1))})`
}

/** Numbers are doubles behind `dyn`, so that a whole number in a document compares with them too. */
function celScalar(value: Scalar): string {
  if (typeof value === 'string') return celText(value)
  return typeof value === 'number' ? celNumber(value) : String(value)
}

function celNumber(value: number): string {
  const text = String(Math.abs(value))
  return `dyn(${value < 0 ? '-' : ''}${/[.e]/.test(text) ? text : `${text}.0`})`
}

function celNode(node: CelNode): string {
  switch (node.kind) {
    case 'literal':
      return celScalar(node.value)
    case 'list':
      return `[${node.items.map((item) => `dyn(${celNode(item)})`).join(', ')}]`
    case 'variable':
      return variableName(node.name)
    case 'field':
      return `${celNode(node.object)}[${celText(node.name)}]`
    case 'index':
      return `${celNode(node.object)}[${node.index.kind === 'literal' && typeof node.index.value === 'number' ? node.index.value : celNode(node.index)}]`
    case 'not':
      return `!(${celNode(node.operand)})`
    case 'binary':
      return `(${celNode(node.left)} ${node.operator} ${celNode(node.right)})`
    case 'macro':
      return `${celNode(node.list)}.${node.macro}(${variableName(node.variable)}, ${celNode(node.body)})`
    case 'has':
      return `(${celText(node.name)} in ${celNode(node.object)})`
    case 'call':
      return node.name === 'size'
        ? `dyn(size(${celNode(node.target)}))`
        : `${celNode(node.target)}.${node.name}(${node.arguments.map(celNode).join(', ')})`
  }
}

/** Variables of a condition get names that mean nothing else to an engine. */
function variableName(name: string): string {
  return name === 'predicate' ? name : `v_${name}`
}
