import { fault, type Place } from '../fault.ts'
import type { BinaryOperator, CelFunction, CelNode, Condition } from './ast.ts'
import { kindFault } from './kinds.ts'
import { type Token, tokensOf } from './lex.ts'

/** Deepest nesting, and most parts, of one condition. */
const MAX_DEPTH = 32
const MAX_NODES = 500

const FUNCTIONS: ReadonlyMap<string, { readonly name: CelFunction; readonly arity: number }> = new Map([
  ['startsWith', { name: 'startsWith', arity: 1 }],
  ['endsWith', { name: 'endsWith', arity: 1 }],
  ['contains', { name: 'contains', arity: 1 }],
  ['size', { name: 'size', arity: 0 }],
])
const RELATIONS: readonly string[] = ['==', '!=', '<', '<=', '>', '>=', 'in']
/** Words that CEL keeps for itself. */
const RESERVED: ReadonlySet<string> = new Set(
  'as break const continue else false for function if import in let loop namespace null package return true var void while'.split(
    ' ',
  ),
)

/**
 * A condition of a policy file. One variable, `predicate`, beside those of macros.
 *
 * @throws CoreError bad-input `POLICY` for anything outside the subset, saying at which character
 */
export function parseCondition(text: string, place: Place, message?: string): Condition {
  const node = parse(tokensOf(text, place), place)
  return { text, place: place.path, node, ...(message === undefined ? {} : { message }) }
}

function parse(tokens: readonly Token[], place: Place): CelNode {
  let at = 0
  let nodes = 0
  let depth = 0
  const variables = ['predicate']
  const peek = (): Token => tokens[at] ?? { kind: 'end', text: 'the end', at: 0 }
  const isMark = (text: string): boolean => peek().kind === 'mark' && peek().text === text
  const take = (text: string): boolean => {
    if (!isMark(text)) return false
    at += 1
    return true
  }
  const expect = (text: string): void => {
    if (!take(text)) throw wrong(`\`${text}\` is expected`)
  }
  const wrong = (message: string, token = peek()): Error =>
    fault(place, `character ${token.at}: ${message}, and there is ${token.text.slice(0, 60)}`)
  const made = (node: CelNode): CelNode => {
    nodes += 1
    if (nodes > MAX_NODES) throw fault(place, `has more than ${MAX_NODES} parts`, 'split it into several conditions')
    const mistake = kindFault(node)
    if (mistake !== undefined) throw fault(place, `up to character ${peek().at - 1}: ${mistake}`)
    return node
  }
  const deeper = <T>(step: () => T): T => {
    depth += 1
    if (depth > MAX_DEPTH) throw fault(place, `is nested deeper than ${MAX_DEPTH} levels`)
    const result = step()
    depth -= 1
    return result
  }
  /** A chain of one operator; long chains count as nesting, since they are walked as such. */
  const chain = (operators: readonly string[], operand: () => CelNode): CelNode => {
    let left = operand()
    let links = 0
    for (;;) {
      const { kind, text } = peek()
      if (!operators.includes(text) || (kind !== 'mark' && !(kind === 'name' && text === 'in'))) break
      at += 1
      links += 1
      if (links > 100)
        throw fault(place, 'has more than 100 links in one chain', 'use `in` with a list, or several conditions')
      left = made({ kind: 'binary', operator: text as BinaryOperator, left, right: operand() })
    }
    return left
  }
  const expression = (): CelNode => deeper(() => chain(['||'], () => chain(['&&'], () => chain(RELATIONS, unary))))
  const unary = (): CelNode => {
    if (take('!')) return deeper(() => made({ kind: 'not', operand: unary() }))
    if (!take('-')) return member()
    const token = peek()
    if (token.kind !== 'number') throw wrong('a number is expected behind `-`')
    at += 1
    return made({ kind: 'literal', value: -numberOf(token, place) })
  }
  const member = (): CelNode => {
    let node = primary()
    for (let links = 0; ; links += 1) {
      if (links > 64) throw fault(place, 'has a path of more than 64 steps')
      if (take('.')) node = selected(node)
      else if (take('[')) {
        const index = expression()
        expect(']')
        node = made({ kind: 'index', object: node, index })
      } else return node
    }
  }
  const selected = (object: CelNode): CelNode => {
    const token = peek()
    if (token.kind !== 'name' || ['in', 'true', 'false', 'null'].includes(token.text))
      throw wrong('the name of a field is expected')
    at += 1
    if (!take('(')) return made({ kind: 'field', object, name: token.text })
    if (token.text === 'exists' || token.text === 'all') return macro(token.text, object)
    const known = FUNCTIONS.get(token.text)
    if (known === undefined) throw unknownFunction(token)
    const found = argumentsOf()
    if (found.length !== known.arity)
      throw wrong(`\`${known.name}\` takes ${known.arity} arguments, not ${found.length}`, token)
    return made({ kind: 'call', name: known.name, target: object, arguments: found })
  }
  const macro = (name: 'exists' | 'all', list: CelNode): CelNode => {
    const token = peek()
    if (token.kind !== 'name' || RESERVED.has(token.text)) throw wrong(`\`${name}\` needs a variable first`)
    if (variables.includes(token.text)) throw wrong('a variable of that name is in use')
    at += 1
    expect(',')
    variables.push(token.text)
    const body = expression()
    variables.pop()
    expect(')')
    return made({ kind: 'macro', macro: name, list, variable: token.text, body })
  }
  const argumentsOf = (): CelNode[] => {
    const found: CelNode[] = []
    if (take(')')) return found
    do found.push(expression())
    while (take(','))
    expect(')')
    return found
  }
  const primary = (): CelNode => {
    const token = peek()
    at += 1
    if (token.kind === 'string') return made({ kind: 'literal', value: token.text })
    if (token.kind === 'number') return made({ kind: 'literal', value: numberOf(token, place) })
    if (token.kind === 'mark' && token.text === '(') {
      const node = expression()
      expect(')')
      return node
    }
    if (token.kind === 'mark' && token.text === '[') return listNode()
    if (token.kind === 'name') return named(token)
    throw wrong('a value is expected', token)
  }
  const listNode = (): CelNode => {
    const items: CelNode[] = []
    if (!take(']')) {
      do items.push(expression())
      while (take(','))
      expect(']')
    }
    return made({ kind: 'list', items })
  }
  const named = (token: Token): CelNode => {
    const literal = ({ true: true, false: false, null: null } as Record<string, boolean | null>)[token.text]
    if (literal !== undefined) return made({ kind: 'literal', value: literal })
    if (isMark('(')) {
      at += 1
      if (token.text === 'has') return hasNode(token)
      if (token.text !== 'size') throw unknownFunction(token)
      const [target, ...more] = argumentsOf()
      if (target === undefined || more.length > 0) throw wrong('`size` takes one argument', token)
      return made({ kind: 'call', name: 'size', target, arguments: [] })
    }
    if (variables.includes(token.text)) return made({ kind: 'variable', name: token.text })
    throw fault(
      place,
      `character ${token.at}: \`${token.text.slice(0, 60)}\` is not known`,
      'the only variable is `predicate`; texts stand in quotes',
    )
  }
  const hasNode = (token: Token): CelNode => {
    const [target, ...more] = argumentsOf()
    if (target?.kind !== 'field' || more.length > 0) throw wrong('`has` takes the path of a field', token)
    return made({ kind: 'has', object: target.object, name: target.name })
  }
  const unknownFunction = (token: Token): Error =>
    fault(
      place,
      `character ${token.at}: the function \`${token.text.slice(0, 60)}\` is outside the portable subset of CEL`,
      'there are exists, all, startsWith; and, not in every engine, has, size, contains, endsWith',
    )
  const node = expression()
  if (peek().kind !== 'end') throw wrong('nothing more is expected')
  const isCondition = kindFault({ kind: 'not', operand: node }) === undefined
  if (!isCondition) throw fault(place, 'is no condition: its result is never true or false')
  return node
}

function numberOf({ text, at }: Token, place: Place): number {
  const value = Number(text)
  if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return value
  throw fault(place, `character ${at}: ${text.slice(0, 40)} is too large for a double to hold exactly`)
}
