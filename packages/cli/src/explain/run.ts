import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { badInput } from '@slsa-actions/core/outcome'
import { isJsonObject, parseJson } from '@slsa-actions/wire'
import { CliError } from '../error.ts'
import type { Machine } from '../machine.ts'
import type { Parsed } from '../parse.ts'
import { tellResult } from '../result.ts'
import { verifyLines } from '../verify/text.ts'
import { EXPLAIN } from './options.ts'
import { readResult } from './read.ts'

/** Largest result that is read, in bytes. */
const MAX_RESULT = 64 * 1024 * 1024

/** `slsa explain`: 0 when the result could be told. */
export async function run(parsed: Parsed, machine: Machine): Promise<number> {
  const [path] = parsed.positionals
  if (path === undefined) throw new CliError('ARGUMENT', 'no result is named', { remedy: `usage: ${EXPLAIN.usage}` })
  const value = parseJson(await bytesOf(resolve(machine.cwd, path), path), { what: path, maxBytes: MAX_RESULT })
  if (!isJsonObject(value)) throw badInput('INPUT', `${path}: is not a result of verify`)
  const result = readResult(value, path)
  const told = [
    { text: `By ${path}; nothing is verified anew.`, style: 'dim' as const },
    ...verifyLines(result, { options: [], isFull: true }),
    ...(result.failure === undefined || result.artifacts.length > 0
      ? []
      : [{ label: 'reason', text: `${result.failure.message} (${result.failure.code})` }]),
    { text: `outcome: ${result.outcome}`, style: 'strong' as const },
  ]
  await tellResult(value, () => ({ lines: told }), parsed, machine)
  return 0
}

async function bytesOf(path: string, shown: string): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    if (size > MAX_RESULT) throw badInput('INPUT', `${shown}: has ${size} bytes; at most ${MAX_RESULT} are read`)
    return await file.readFile()
  } finally {
    await file.close()
  }
}
