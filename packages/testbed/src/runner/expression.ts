import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'

/** Contexts by name: `github`, `runner`, `env`. */
export type Contexts = Readonly<Record<string, JsonObject>>

const TOKEN = /\s*(?:(\|\||&&|==|!=)|('(?:[^']|'')*')|([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)|(\d+))/y

/**
 * A text with its `${{ }}` put in, as far as defaults of inputs use expressions: contexts, literals, `||`, `&&`, `==` and
 * `!=`, the last two binding closest.
 *
 * @throws Error for every other expression, rather than guessing
 */
export function evaluateText(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_all, expression: string) => shown(evaluate(expression, contexts)))
}

function evaluate(expression: string, contexts: Contexts): JsonValue {
  const tokens = tokensOf(expression)
  const alternatives = split(tokens, '||', expression).map((terms) => split(terms, '&&', expression))
  let value: JsonValue = null
  for (const terms of alternatives) {
    for (const term of terms) {
      value = compared(term, contexts, expression)
      if (!isTrue(value)) break
    }
    if (isTrue(value)) return value
  }
  return value
}

function compared(tokens: readonly string[], contexts: Contexts, expression: string): JsonValue {
  const [left = '', operator, right = '', ...rest] = tokens
  if (operator === undefined && left !== '') return readTerm(left, contexts, expression)
  if ((operator !== '==' && operator !== '!=') || right === '' || rest.length > 0) throw unsupported(expression)
  const same =
    shown(readTerm(left, contexts, expression)).toLowerCase() ===
    shown(readTerm(right, contexts, expression)).toLowerCase()
  return same === (operator === '==')
}

function readTerm(token: string, contexts: Contexts, expression: string): JsonValue {
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'")
  if (/^\d+$/.test(token)) return Number(token)
  if (token === 'true' || token === 'false') return token === 'true'
  if (token === 'null') return null
  const [name = '', ...path] = token.split('.')
  const context = contexts[name]
  if (context === undefined || path.length === 0) throw unsupported(expression)
  return path.reduce<JsonValue>((value, key) => (isJsonObject(value) ? (value[key] ?? null) : null), context)
}

function tokensOf(expression: string): string[] {
  const tokens: string[] = []
  const source = expression.trimEnd()
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < source.length) {
    const match = TOKEN.exec(source)
    if (match === null) throw unsupported(expression)
    tokens.push(match[0].trim())
  }
  return tokens
}

function split(tokens: readonly string[], operator: string, expression: string): string[][] {
  const parts: string[][] = [[]]
  for (const token of tokens) {
    if (token === operator) parts.push([])
    else parts.at(-1)?.push(token)
  }
  if (parts.some((part) => part.length === 0)) throw unsupported(expression)
  return parts
}

function isTrue(value: JsonValue): boolean {
  return value !== null && value !== false && value !== '' && value !== 0
}

function shown(value: JsonValue): string {
  if (value === null) return ''
  return typeof value === 'object' ? (Array.isArray(value) ? 'Array' : 'Object') : String(value)
}

function unsupported(expression: string): Error {
  return new Error(`testbed: the expression \${{${expression}}} is not one that it can evaluate`)
}
