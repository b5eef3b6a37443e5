import { imageUse } from '../image-text.ts'
import type { SourceText } from '../text.ts'
import type { DeployedUse, ImageRole } from '../types.ts'
import { expand } from './expand.ts'
import { type Instruction, readInstructions, unreadable, type Word } from './instructions.ts'
import type { Option } from './options.ts'

/**
 * The images that a Dockerfile builds from: of its stages, of `COPY --from` and `RUN --mount=from`, and the frontend that
 * reads it. Stages of its own and `scratch` are none. An `ARG` before the first `FROM` counts with its default; one without
 * is decided by whoever builds.
 *
 * @throws DeploymentError `DOCKERFILE`
 * @see Dockerfile reference: FROM, "Understand how ARG and FROM interact"
 */
export function dockerfileUses(source: SourceText): DeployedUse[] {
  const { directives, instructions } = readInstructions(source)
  const { syntax } = directives
  const defaults = new Map<string, string>()
  const stages = new Set<string>()
  const uses: DeployedUse[] = syntax === undefined ? [] : [useOf(syntax, syntax.text, 'frontend', '# syntax', source)]
  let count = 0
  for (const instruction of instructions) {
    const { name, words, start, options } = unwrapped(instruction)
    if (name === 'ARG' && count === 0) readDefaults(words, defaults)
    else if (name === 'FROM') {
      const { image, stage } = fromWords(words, start, source)
      const reference = expand(image.text, defaults)
      if (reference !== 'scratch' && !stages.has(reference.toLowerCase())) {
        uses.push(useOf(image, reference, 'base', stage === undefined ? 'FROM' : `FROM … AS ${stage}`, source))
      }
      if (stage !== undefined) stages.add(stage.toLowerCase())
      stages.add(String(count))
      count += 1
    } else if (count === 0 && name !== 'ARG') throw unreadable(source, start, `${name} stands before the first FROM`)
    else if (name === 'COPY' || name === 'RUN') {
      for (const from of options.flatMap((option) => sourcesOf(name, option, source))) {
        if (from.text === 'scratch' || stages.has(from.text.toLowerCase())) continue
        uses.push(
          from.word === undefined ? hidden(from, source) : useOf(from.word, from.text, 'base', from.path, source),
        )
      }
    }
  }
  if (count === 0) throw unreadable(source, 0, 'has no FROM')
  return uses
}

/** The instruction behind `ONBUILD`. */
function unwrapped(instruction: Instruction): Instruction {
  if (instruction.name !== 'ONBUILD') return instruction
  const [name, ...words] = instruction.words
  return name === undefined ? instruction : { ...instruction, name: name.text.toUpperCase(), start: name.start, words }
}

function readDefaults(words: readonly Word[], defaults: Map<string, string>): void {
  for (const { text } of words) {
    const [, name = '', value] = /^([A-Za-z_]\w*)(?:=(.*))?$/s.exec(text) ?? []
    if (name === '') continue
    if (value === undefined) defaults.delete(name)
    else defaults.set(name, expand(value.replace(/^(["'])(.*)\1$/s, '$2'), defaults))
  }
}

function fromWords(
  words: readonly Word[],
  start: number,
  source: SourceText,
): { readonly image: Word; readonly stage: string | undefined } {
  const [image, as, stage, ...more] = words
  const isNamed = as?.text.toLowerCase() === 'as' && stage !== undefined
  if (image === undefined || more.length > 0 || (as !== undefined && !isNamed)) {
    throw unreadable(source, start, 'FROM takes an image and nothing but `AS` and a name')
  }
  return { image, stage: stage?.text }
}

/** What an option takes something from; without a word where quotes or escapes keep it from being found as it is. */
interface From {
  readonly text: string
  readonly path: string
  readonly start: number
  readonly word: Word | undefined
}

/** `--from=name` of `COPY`, and each `from=name` of `RUN --mount=`, whose keys BuildKit reads in any case. */
function sourcesOf(name: string, { text, written, start }: Option, source: SourceText): From[] {
  const path = name === 'COPY' ? 'COPY --from' : 'RUN --mount'
  const values =
    name === 'COPY'
      ? [/^--from=(.+)$/s.exec(text)?.[1]]
      : text.startsWith('--mount=')
        ? text
            .slice('--mount='.length)
            .split(',')
            .map((field) => /^"?from=(.+?)"?$/is.exec(field.trim())?.[1])
        : []
  return values.flatMap((value) => {
    if (value === undefined) return []
    const at = placeIn(written, value)
    const from = start + at
    // An option that goes on in the next line has no place of its own.
    const isThere = at !== -1 && source.text.startsWith(value, from)
    const word = isThere ? { text: value, start: from, end: from + value.length } : undefined
    return [{ text: value, path, start, word }]
  })
}

/** Where a value stands whole behind `from=` and perhaps a quote. */
function placeIn(written: string, value: string): number {
  const keys = [...written.matchAll(/from=["']?/gi)].map((match) => match.index + match[0].length)
  return keys.find((at) => written.startsWith(value, at) && /^(?:$|[,"'])/.test(written.slice(at + value.length))) ?? -1
}

function hidden({ text, path, start }: From, source: SourceText): DeployedUse {
  return {
    kind: 'undecidable',
    text: text.slice(0, 300),
    why: 'is written with quotes or escapes in its middle',
    remedy: 'write the image plainly',
    place: { file: source.file, path, ...source.at(start) },
  }
}

function useOf(word: Word, image: string, role: ImageRole, path: string, source: SourceText): DeployedUse {
  const first = word.text[0]
  const isQuoted = word.text.length > 1 && (first === '"' || first === "'") && word.text.endsWith(first)
  const written = isQuoted
    ? { start: word.start + 1, end: word.end - 1, style: 'bare' as const }
    : { start: word.start, end: word.end, style: 'bare' as const }
  return imageUse(isQuoted && image === word.text ? image.slice(1, -1) : image, { role, path, written }, source)
}
