import { readFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { badInput } from '@slsa-actions/core/outcome'
import { optionOf } from '../inputs.ts'
import type { Machine } from '../machine.ts'
import type { Parsed } from '../parse.ts'

/** Longest file with a PIN, in bytes. */
const MAX_PIN_FILE = 4096

/**
 * The options with the PIN or password of the key, wherever it comes from: `--pin-file`, else `--pin`, else the variable
 * that cosign reads, `COSIGN_PASSWORD` for keys in files and variables, `COSIGN_PKCS11_PIN` for tokens. Keys of a KMS
 * have none.
 *
 * @throws CoreError bad-input `INPUT` for a file that cannot be read
 */
export async function withPin(parsed: Parsed, machine: Machine): Promise<Parsed> {
  const key = optionOf(parsed, 'key')
  const file = optionOf(parsed, 'pin-file')
  if (file !== undefined && optionOf(parsed, 'pin') !== undefined)
    throw badInput('INPUT', 'inputs pin and pin-file: both are given', { remedy: 'give one of them' })
  const pin = file === undefined ? variableFor(key, machine.env) : await pinOf(file, machine.cwd)
  const values = new Map(parsed.values)
  values.delete('pin-file')
  if (pin !== undefined && !values.has('pin')) values.set('pin', [pin])
  return { ...parsed, values }
}

function variableFor(key: string | undefined, env: Machine['env']): string | undefined {
  if (key === undefined) return undefined
  if (/^pkcs11:/i.test(key)) return env.COSIGN_PKCS11_PIN
  return /^[a-z]+:\/\//i.test(key) && !/^env:\/\//i.test(key) ? undefined : env.COSIGN_PASSWORD
}

async function pinOf(file: string, cwd: string): Promise<string> {
  if (file === '-') return readFileSync(0, 'utf8')
  const path = resolve(cwd, file)
  const found = await stat(path).catch((cause: unknown) => {
    throw badInput('INPUT', `input pin-file: ${file} cannot be read`, { cause })
  })
  if (!found.isFile() || found.size > MAX_PIN_FILE)
    throw badInput('INPUT', `input pin-file: ${file} is not a file with a PIN`)
  return readFile(path, 'utf8')
}
