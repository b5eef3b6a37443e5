import { parseJson } from '@slsa-actions/wire'
import { badInput, type CoreError } from '../outcome/index.ts'
import { printable, type ReadFailure, readLimited, utf8Of } from '../subject/index.ts'
import type { FoundBundle } from './store.ts'
import { unpackBundles } from './unpack.ts'
import { reasonOf, type StorageFs } from './write-safely.ts'

/** Largest bundle file that is read, in bytes. */
export const MAX_BUNDLE_FILE_BYTES = 64 * 1024 * 1024
/** Most bundles of one file. */
const MAX_LINES = 10_000

/**
 * Bundles of one file, as {@link bundlesInText} reads them.
 *
 * @throws CoreError bad-input `BUNDLE_FILE`, `BUNDLE_TOO_LARGE`; WireError `JSON_*`, naming the line
 */
export async function bundlesInFile(path: string, fs: Pick<StorageFs, 'open'>): Promise<FoundBundle[]> {
  const shown = printable(path)
  const bytes = await readLimited(path, MAX_BUNDLE_FILE_BYTES, fs, (failure) => unreadable(shown, failure))
  const text = utf8Of(bytes)
  if (text === undefined) throw badInput('BUNDLE_FILE', `${shown}: is not UTF-8`, { remedy: 'save it as UTF-8' })
  return bundlesInText(text, shown)
}

/**
 * Bundles of a JSON or JSON Lines document, as they stand in it: unverified. Lists of bundles, and the answers of GitHub's
 * and npm's API, are unpacked. What holds one bundle is given as it is, whatever is wrong with it; of several, one bad line refuses all: the document was cut or tampered with, and the rest of
 * it is not to be believed either.
 *
 * @param source names the document, in one line
 * @throws CoreError bad-input `BUNDLE_FILE`; WireError `JSON_*`, naming the line
 */
export function bundlesInText(text: string, source: string): FoundBundle[] {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (bare.trim() === '') throw badInput('BUNDLE_FILE', `${source}: is empty`, { remedy: 'give a file with a bundle' })
  const lines = linesOf(bare, source)
  if (!isJsonLines(bare, lines)) return limited(unpackBundles({ text: bare, source }), source)
  const found = lines.flatMap(({ line, number }) => {
    parseJson(line, { what: `${source}, line ${number}`, maxBytes: MAX_BUNDLE_FILE_BYTES })
    return unpackBundles({ text: line, source: `${source}:${number}` })
  })
  return limited(found, source)
}

function limited(found: FoundBundle[], source: string): FoundBundle[] {
  if (found.length <= MAX_LINES) return found
  throw tooMany(source)
}

function tooMany(source: string): CoreError {
  return badInput('BUNDLE_FILE', `${source}: has more than ${MAX_LINES} bundles`, { remedy: 'split the file' })
}

interface NumberedLine {
  readonly line: string
  readonly number: number
}

/** Lines that are not blank, with their numbers. */
function linesOf(text: string, shown: string): NumberedLine[] {
  const lines: NumberedLine[] = []
  let number = 0
  let start = 0
  while (start < text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    number += 1
    const line = withoutBlanks(text, start, end)
    if (line.startsWith('{') && lines.length >= MAX_LINES) throw tooMany(shown)
    if (line !== '') lines.push({ line, number })
    start = end + 1
  }
  return lines
}

/** A part of the text without the blanks of JSON around it; others are faults. */
function withoutBlanks(text: string, start: number, end: number): string {
  const isBlank = (at: number): boolean => ' \t\r'.includes(text.charAt(at))
  let from = start
  let to = end
  while (from < to && isBlank(from)) from += 1
  while (to > from && isBlank(to - 1)) to -= 1
  return text.slice(from, to)
}

/** Several lines of which one is a document of its own, and which are not a document together. */
function isJsonLines(text: string, lines: readonly NumberedLine[]): boolean {
  return lines.length > 1 && lines.some(({ line }) => line.startsWith('{') && isJson(line)) && !isJson(text)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function unreadable(path: string, { reason, problem, cause }: ReadFailure): CoreError {
  return badInput(
    reason === 'too-large' ? 'BUNDLE_TOO_LARGE' : 'BUNDLE_FILE',
    `${path}: ${problem}${cause === undefined ? '' : `: ${reasonOf(cause)}`}`,
    { remedy: 'give a file with bundles', ...(cause === undefined ? {} : { cause }) },
  )
}
