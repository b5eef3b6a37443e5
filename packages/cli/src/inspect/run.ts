import fs from 'node:fs/promises'
import { resolve } from 'node:path'
import { bundlesInFile } from '@slsa-actions/core/storage'
import { IMAGE } from '../artifacts.ts'
import { CliError } from '../error.ts'
import { exitCodeOf } from '../failure.ts'
import type { Machine } from '../machine.ts'
import type { Parsed } from '../parse.ts'
import { tellResult } from '../result.ts'
import { type Inspected, inspectBundle } from './describe.ts'
import { INSPECT } from './options.ts'
import { inspectLines } from './text.ts'

/** `slsa inspect`, of files and of what is attached to images: 0 when every bundle could be read, else the code of the first that could not. */
export async function run(parsed: Parsed, machine: Machine): Promise<number> {
  if (parsed.positionals.length === 0) {
    throw new CliError('ARGUMENT', 'no bundle is named', { remedy: `usage: ${INSPECT.usage}` })
  }
  const bundles: Inspected[] = []
  for (const path of parsed.positionals) {
    if (path.startsWith(IMAGE)) {
      const { inspectImage } = await import('./image.ts')
      bundles.push(...(await inspectImage(path.slice(IMAGE.length), parsed, machine)))
      continue
    }
    const found = await bundlesInFile(resolve(machine.cwd, path), fs)
    bundles.push(...found.map(inspectBundle))
  }
  const result = { version: 1, action: 'inspect', isVerified: false, bundles }
  await tellResult(result, () => ({ lines: inspectLines(bundles) }), parsed, machine)
  const broken = bundles.find((bundle) => 'failure' in bundle)
  return broken === undefined || !('failure' in broken) ? 0 : exitCodeOf(broken.failure.outcome)
}
