import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { refused } from '../outcome/index.ts'
import { NPM_PUBLISH } from '../verification/index.ts'
import type { FoundBundle } from './store.ts'

/** Largest document, in bytes; that of files. */
const MAX_BYTES = 64 * 1024 * 1024
/** Lists in lists, as pages of an API that were put together. */
const MAX_LISTS = 2

/**
 * The bundles in a document that holds several: a list of them, GitHub's answer `{"attestations":[{"bundle":…}]}`, or
 * npm's, in which each says its type. Anything else is one bundle and stays as it is, whatever is wrong with it.
 */
export function unpackBundles(found: FoundBundle): FoundBundle[] {
  const { text, source } = found
  // The payload of a bundle is base64, so none has this word.
  if (!text.trimStart().startsWith('[') && !text.includes('"attestations"')) return [found]
  const value = readJson(text, source)
  if (value === undefined || !isDocument(value)) return [found]
  return bundlesOf(value, source, 0)
}

function readJson(text: string, source: string): JsonValue | undefined {
  try {
    return parseJson(text, { what: source, maxBytes: MAX_BYTES })
  } catch {
    // The reader of bundles says what is wrong.
    return undefined
  }
}

function isDocument(value: JsonValue): value is JsonValue[] | JsonObject {
  return Array.isArray(value) || (isJsonObject(value) && Array.isArray(value.attestations) && !('mediaType' in value))
}

function bundlesOf(value: JsonValue, source: string, depth: number): FoundBundle[] {
  if (depth > MAX_LISTS || !isDocument(value)) return [textOf(value, source)]
  if (Array.isArray(value)) {
    return value.flatMap((entry, index) => bundlesOf(entry, `${source}[${index}]`, depth + 1))
  }
  const entries = Array.isArray(value.attestations) ? value.attestations : []
  if (entries.some((entry) => isJsonObject(entry) && 'predicateType' in entry)) return packageBundles(entries, source)
  return entries.map((entry, index) => bundleOf(entry, `${source}[${index}]`))
}

/**
 * What npm has about a package. Its registry signs that it published it, beside what the build signed, and both must
 * verify: one alone says half (case C11).
 */
function packageBundles(entries: readonly JsonValue[], source: string): FoundBundle[] {
  const named = entries.map((entry, index) => ({
    isPublish: isJsonObject(entry) && entry.predicateType === NPM_PUBLISH,
    found: bundleOf(entry, `${source}[${index}]`),
  }))
  const [published, ...more] = named.flatMap(({ isPublish, found }) => (isPublish ? [found] : []))
  const others = named.flatMap(({ isPublish, found }) => (isPublish ? [] : [found]))
  if (others.length === 0) return named.map(({ found }) => found)
  if (published !== undefined && more.length === 0) return others.map((found) => ({ ...found, published }))
  const failure = refused('NPM_PACKAGE', `${source}: has ${more.length + (published ? 1 : 0)} publish attestations`, {
    remedy: 'fetch the attestations of the package from the registry anew',
  })
  return others.map((found) => ({ failure, ...found }))
}

function bundleOf(entry: JsonValue, source: string): FoundBundle {
  const bundle = isJsonObject(entry) ? entry.bundle : undefined
  if (isJsonObject(bundle)) return textOf(bundle, source)
  const failure = refused('BUNDLE', `${source}: holds no bundle`, {
    remedy: 'give the bundles themselves, for example those of `gh attestation download`',
  })
  return { text: '', source, failure }
}

function textOf(value: JsonValue, source: string): FoundBundle {
  return { text: JSON.stringify(value), source }
}
