/** A step of a builder, as its file has it. */
export interface Step {
  id?: string
  name?: string
  uses?: string
  run?: string
  shell?: string
  env?: Record<string, unknown>
  with?: Record<string, unknown>
  [key: string]: unknown
}

/** A job of a builder. */
export interface Job {
  name?: string
  needs?: string | string[]
  'runs-on'?: unknown
  'timeout-minutes'?: unknown
  'cache-mode'?: unknown
  permissions?: unknown
  outputs?: Record<string, string>
  steps?: Step[]
  [key: string]: unknown
}

/** A builder's file. */
export interface Builder {
  on: { workflow_call?: { inputs?: Record<string, Input>; secrets?: Record<string, Input>; outputs?: object } }
  permissions?: unknown
  jobs: Record<string, Job>
  [key: string]: unknown
}

interface Input {
  description?: string
  type?: string
  required?: boolean
  default?: unknown
}

/** An action's name without its commit. */
export function actionOf({ uses = '' }: Step): string {
  return uses.split('@')[0] ?? ''
}

/** `${{ … }}` */
export function expression(text: string): string {
  return `\${{ ${text} }}`
}

/** An object by its keys, for comparison. */
export function sorted(value: unknown): unknown {
  return Object.fromEntries(Object.entries(value ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Names of what is true. */
export function when(rules: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(rules).filter((rule) => rules[rule])
}
