import { readFile, stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pemBlocks } from '@slsa-actions/core/key'
import { CliError } from '../error.ts'

const MAX_PEM = 64 * 1024

/** Refuses a file that is there already, before anything is made. @throws CliError `OUTPUT` */
export async function assertNew(option: string, path: string, cwd: string): Promise<void> {
  const found = await stat(resolve(cwd, path)).catch(() => undefined)
  if (found === undefined) return
  throw new CliError('OUTPUT', `--${option}: ${path} is there already; nothing was made`, {
    remedy: `name another file with --${option}, or move this one away`,
  })
}

/** Writes a new file, and never over another one. @throws CliError `OUTPUT` */
export async function writeNew(option: string, path: string, content: string, cwd: string): Promise<void> {
  try {
    await writeFile(resolve(cwd, path), content, { flag: 'wx' })
  } catch (cause) {
    throw new CliError('OUTPUT', `--${option}: ${path} cannot be written`, {
      remedy: 'name a new file in a folder that exists and may be written',
      cause,
    })
  }
}

/** DER of the certificates in a PEM file, in order. @throws CliError `ARGUMENT` */
export async function certificatesIn(what: string, path: string, cwd: string): Promise<Buffer[]> {
  const file = resolve(cwd, path)
  const found = await stat(file).catch(() => undefined)
  if (found?.isFile() !== true) throw new CliError('ARGUMENT', `${what}: ${path} is no file`)
  const blocks = found.size > MAX_PEM ? undefined : pemBlocks(await readFile(file, 'latin1'))
  if (blocks?.every(({ label }) => label === 'CERTIFICATE') === true) return blocks.map(({ der }) => der)
  throw new CliError('ARGUMENT', `${what}: ${path} holds something else than certificates`, {
    remedy: 'give a PEM file with nothing but certificates in it',
  })
}
