import { imageUse } from '../image-text.ts'
import type { SourceText } from '../text.ts'
import type { DeployedUse, ImageRole } from '../types.ts'
import { expand } from './expand.ts'
import { type Instruction, readInstructions, unreadable, type Word } from './instructions.ts'

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
    const { name, words, start } = unwrapped(instruction)
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
      for (const from of sourcesOf(name, words)) {
        if (from.text === 'scratch' || stages.has(from.text.toLowerCase())) continue
        uses.push(useOf(from, from.text, 'base', name === 'COPY' ? 'COPY --from' : 'RUN --mount', source))
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
  return name === undefined ? instruction : { name: name.text.toUpperCase(), start: name.start, words }
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
  const [image, as, stage, ...more] = words.filter(({ text }) => !text.startsWith('--'))
  const isNamed = as?.text.toLowerCase() === 'as' && stage !== undefined
  if (image === undefined || more.length > 0 || (as !== undefined && !isNamed)) {
    throw unreadable(source, start, 'FROM takes an image and nothing but `AS` and a name')
  }
  return { image, stage: stage?.text }
}

/** Values of `from` in the options of an instruction, without quotes. Options stand before everything else. */
function sourcesOf(name: string, words: readonly Word[]): Word[] {
  const end = words.findIndex(({ text }) => !text.startsWith('--'))
  const options = end === -1 ? words : words.slice(0, end)
  return options.flatMap((word) => {
    const pattern = name === 'COPY' ? /^--from=(["']?)(.+)\1$/d : /^--mount=(?:.*,)?from=(["']?)([^,"']+)\1(?:,.*)?$/d
    const match = pattern.exec(word.text)
    const [from = 0, to = 0] = match?.indices?.[2] ?? []
    const text = match?.[2]
    return text === undefined ? [] : [{ text, start: word.start + from, end: word.start + to }]
  })
}

function useOf(word: Word, image: string, role: ImageRole, path: string, source: SourceText): DeployedUse {
  const first = word.text[0]
  const isQuoted = word.text.length > 1 && (first === '"' || first === "'") && word.text.endsWith(first)
  const written = isQuoted
    ? { start: word.start + 1, end: word.end - 1, style: 'bare' as const }
    : { start: word.start, end: word.end, style: 'bare' as const }
  return imageUse(isQuoted && image === word.text ? image.slice(1, -1) : image, { role, path, written }, source)
}
