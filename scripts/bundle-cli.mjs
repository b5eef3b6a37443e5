// What the bundle of the command line has beside that of an action, and how it starts fast.
import { join } from 'node:path'

/** What is bundled, relative to the root. */
export const CLI_ENTRY = join('packages', 'cli', 'lib', 'start.js')
/** Where the files are that start it, copied as they are. */
export const CLI_BIN = join('packages', 'cli', 'bin')
export const CLI_FILES = ['slsa.cjs', 'slsa.mjs', 'code-cache.cjs']

/** What `slsa verify` of a file loads: by whom, and what. */
const VERIFY_LOADS = [
  ['commands.js', './verify/options.js'],
  ['commands.js', './verify/run.js'],
  ['evidence.js', '@sigstore/verify'],
]
const JOINED = 'verify.index.js'
const CHUNK_NAME = 'return "" + chunkId + ".index.js";'
const CHUNK =
  /^"use strict";\nexports\.id = \d+;\nexports\.ids = \[[\d,]+\];\nexports\.modules = \{\n([\s\S]*)\n\};\n?(?:;\s*)?$/
/** What stands before each module of a chunk, whose id follows. */
const MODULE = /^\/\*\*\*\/ (?=\d+:\n)/m

/**
 * The bundle with all chunks that `slsa verify` of a file needs in one file: a dozen of them took 3 of 85 ms. Its text is
 * ASCII, of which the platform keeps one byte a character, not two.
 *
 * @param files content by name
 * @param compilation webpack's
 * @throws Error for a bundle of another form
 */
export function withJoinedChunks(files, compilation) {
  const ids = chunksOf(compilation)
  const names = ids.map((id) => `${id}.index.js`)
  const modules = new Map(names.flatMap((name) => modulesOf(String(files[name]), name)))
  const main = String(files['index.js'])
  if (!main.includes(CHUNK_NAME)) throw new Error('index.js: does not name its chunks as webpack does')
  const places = `return (${JSON.stringify(ids)}.includes(chunkId) ? "verify" : chunkId) + ".index.js";`
  const rest = Object.entries(files).filter(([name]) => !names.includes(name))
  return {
    ...Object.fromEntries(rest),
    'index.js': inAscii(main.replace(CHUNK_NAME, places)),
    [JOINED]: inAscii(
      `"use strict";\nexports.ids = ${JSON.stringify(ids)};\nexports.modules = {\n${[...modules.values()].join('')}\n};\n`,
    ),
    'package.json': '{"type":"commonjs"}\n',
  }
}

/** Modules of a chunk by their ids; a module may be in several. */
function modulesOf(text, name) {
  const [, all] = CHUNK.exec(text) ?? []
  const parts = all?.split(MODULE)
  if (parts?.[0].trim() !== '') throw new Error(`${name}: is no chunk as webpack writes them`)
  return parts.slice(1).map((part) => [/^\d+/.exec(part)[0], `/***/ ${part.replace(/,?\s*$/, ',\n\n')}`])
}

/** Numbers of the chunks that are loaded for {@link VERIFY_LOADS}, in their order. */
function chunksOf({ chunkGroups }) {
  const found = VERIFY_LOADS.flatMap(([by, what]) => {
    const groups = chunkGroups.filter(({ origins }) =>
      origins.some(({ request, module }) => request === what && isFrom(module, by)),
    )
    if (groups.length === 0) throw new Error(`${what}: is not loaded by ${by}`)
    return groups.flatMap(({ chunks }) => chunks.map(({ id }) => id))
  })
  return [...new Set(found)].sort((a, b) => a - b)
}

/** A module, or one that webpack joined it into. */
function isFrom(module, name) {
  const files = [module?.resource, ...(module?.modules ?? []).map(({ resource }) => resource)]
  return files.some((file) => file?.endsWith(name) === true)
}

/** The same program: in strings, templates, patterns and comments an escape means the character. */
function inAscii(text) {
  if (/\\[^\x00-\x7f]|String\.raw/.test(text)) throw new Error('has characters that cannot be escaped')
  return text.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
