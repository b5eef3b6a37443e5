import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import { RunnerError } from './error.ts'

/** GitHub keeps no output that is larger, in bytes. */
const MAX_OUTPUT = 1024 * 1024

/**
 * Sets outputs of the step. Values go through a file with a random delimiter, so that no value sets another output (case
 * S05).
 *
 * @throws RunnerError `OUTPUT_WRITE` for a value larger than GitHub keeps (case F17), or a file that cannot be written
 */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) {
    const size = Buffer.byteLength(value)
    if (size > MAX_OUTPUT) {
      throw new RunnerError('OUTPUT_WRITE', `output ${name}: has ${size} bytes; GitHub keeps at most ${MAX_OUTPUT}`, {
        remedy: 'read it from the result file, whose path is in the output `result-path`',
      })
    }
  }
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  } catch (cause) {
    throw new RunnerError('OUTPUT_WRITE', 'the outputs of the step cannot be written', { cause })
  }
}

/**
 * Writes a result as JSON into a fresh folder under the runner's temporary folder; synchronous, so that a cancelled job
 * can still do it.
 *
 * @returns its path
 * @throws RunnerError `OUTPUT_WRITE`
 */
export function writeResultFile(result: object, tempDir: string): string {
  try {
    mkdirSync(tempDir, { recursive: true })
    const path = join(mkdtempSync(join(tempDir, 'slsa-result-')), 'result.json')
    writeFileSync(path, `${JSON.stringify(result, null, 2)}\n`, { flag: 'wx' })
    return path
  } catch (cause) {
    throw new RunnerError('OUTPUT_WRITE', `the result file cannot be written into ${tempDir}`, {
      remedy: 'check that the folder of RUNNER_TEMP is writable and the disk has room',
      cause,
    })
  }
}
