import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isJsonObject, type JsonObject } from '@slsa-actions/wire'
import { parse } from 'yaml'

/** What the runner takes from action.yml. */
export interface ActionFile {
  /** Absolute paths. */
  readonly main: string
  readonly pre: string | undefined
  readonly post: string | undefined
  readonly inputs: readonly ActionInput[]
}

/** An input as action.yml describes it; the default is not evaluated yet. */
export interface ActionInput {
  readonly name: string
  readonly default: string | undefined
  readonly deprecation: string | undefined
}

/** Reads `action.yml`, else `action.yaml`, of a JavaScript action. @throws Error for anything else */
export function readActionFile(folder: string): ActionFile {
  const path = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find((file) => existsSync(file))
  if (path === undefined) throw new Error(`${folder}: there is no action.yml`)
  const document: unknown = parse(readFileSync(path, 'utf8'))
  const runs = isJsonObject(document) && isJsonObject(document.runs) ? document.runs : {}
  if (!/^node\d+$/.test(String(runs.using))) throw new Error(`${path}: runs.using is ${String(runs.using)}, not nodeNN`)
  if (typeof runs.main !== 'string') throw new Error(`${path}: runs.main is missing`)
  const script = (name: 'pre' | 'post'): string | undefined =>
    typeof runs[name] === 'string' ? resolve(folder, runs[name]) : undefined
  return {
    main: resolve(folder, runs.main),
    pre: script('pre'),
    post: script('post'),
    inputs: inputsOf(isJsonObject(document) ? document : {}),
  }
}

function inputsOf(document: JsonObject): ActionInput[] {
  const inputs = isJsonObject(document.inputs) ? document.inputs : {}
  return Object.entries(inputs).map(([name, input]) => {
    const described = isJsonObject(input) ? input : {}
    return { name, default: text(described.default), deprecation: text(described.deprecationMessage) }
  })
}

function text(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value)
}
