import { resolve } from 'node:path'
import { quickFs } from '@slsa-actions/runner/quick-fs'
import { CliError } from './error.ts'
import { isOn, optionOf } from './inputs.ts'
import type { Machine } from './machine.ts'
import type { Parsed } from './parse.ts'
import type { Line } from './terminal.ts'

/** A result as lines, and whether it is only about what went wrong before there was anything to tell. */
export interface Told {
  readonly lines: readonly Line[]
  readonly isError?: boolean
}

/** Tells a result: as JSON with `--json`, else as lines; into the file of `--output` as well. @throws CliError `OUTPUT` */
export async function tellResult(result: object, told: () => Told, parsed: Parsed, machine: Machine): Promise<void> {
  const json = `${JSON.stringify(result, null, 2)}\n`
  const path = optionOf(parsed, 'output')
  // The file first: what is told on the screen was kept.
  if (path !== undefined) await writeResult(resolve(machine.cwd, path), json, path)
  if (isOn(parsed, 'json')) {
    machine.terminal.write(escapedJson(json))
    return
  }
  const { lines, isError = false } = told()
  if (isError) machine.terminal.warn(lines)
  else machine.terminal.print(lines)
}

async function writeResult(path: string, json: string, shown: string): Promise<void> {
  try {
    await quickFs.writeFile(path, json)
  } catch (cause) {
    throw new CliError('OUTPUT', `--output: ${shown.slice(0, 300)} cannot be written`, {
      remedy: 'name a file in a folder that exists and may be written',
      cause,
    })
  }
}

/** JSON leaves some characters as they are that a terminal acts on: they are escaped, which means the same (case S13). */
function escapedJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
