import { badInput } from '../outcome/index.ts'
import type { BuilderMap } from './types.ts'

/**
 * A builder map of a user's, read strictly.
 *
 * @throws CoreError bad-input `BUILDER_MAP` with the path in the document
 */
export function parseBuilderMap(_bytes: Uint8Array | string, what: string): BuilderMap {
  throw badInput('BUILDER_MAP', `${what}: cannot be read yet`)
}

/** What is known without anybody saying so. */
export function builtinBuilderMap(): BuilderMap {
  return { version: 1, builders: [] }
}

/** The own map before the built-in one: an own entry wins over those of the same signer. */
export function mergeBuilderMaps(own: BuilderMap, builtin: BuilderMap): BuilderMap {
  const signers = new Set(own.builders.map(({ signer }) => signer))
  return { version: 1, builders: [...own.builders, ...builtin.builders.filter(({ signer }) => !signers.has(signer))] }
}
