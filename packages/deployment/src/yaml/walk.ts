import type { YamlValue } from './documents.ts'

/** The value below a mapping; undefined where there is none, or no mapping. */
export function below(value: YamlValue | undefined, ...names: readonly string[]): YamlValue | undefined {
  let at = value
  for (const name of names) at = at?.kind === 'map' ? at.entries().get(name) : undefined
  return at
}

/** The items of a list with their paths; nothing for what is no list. */
export function itemsOf(
  value: YamlValue | undefined,
  path: string,
): { readonly value: YamlValue; readonly path: string }[] {
  if (value?.kind !== 'list') return []
  return value.items().map((item, index) => ({ value: item, path: `${path}[${index}]` }))
}

/** The text of a value; undefined for anything else. */
export function textOf(value: YamlValue | undefined): string | undefined {
  return value?.kind === 'text' ? value.text : undefined
}

/** A path one step on; names that are no words in brackets. */
export function step(path: string, name: string): string {
  if (!/^[\w-]+$/.test(name)) return `${path}[${JSON.stringify(name.slice(0, 100))}]`
  return path === '' ? name : `${path}.${name}`
}
