import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CliError } from '../error.ts'
import { type ReadFile, readOne } from './files.ts'

/** A file, and the text that it becomes. */
export interface Rewrite {
  readonly file: ReadFile
  readonly text: string
}

/**
 * Writes files, each whole or not at all: beside it, then renamed. Before the first one is written all are written
 * beside, so that a full disk changes none; a file that is no longer what was read is refused.
 *
 * @throws CliError `WORKFLOW`, naming what was already written
 */
export async function writeFiles(rewrites: readonly Rewrite[]): Promise<void> {
  const made: (Rewrite & { readonly temporary: string })[] = []
  const done: string[] = []
  try {
    for (const rewrite of rewrites) {
      const { path } = rewrite.file
      const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
      made.push({ ...rewrite, temporary })
      await writeBeside(temporary, rewrite)
    }
    for (const { file, temporary } of made) {
      await assertUnchanged(file)
      await rename(temporary, file.path)
      done.push(file.name)
    }
  } catch (error) {
    const written = done.length === 0 ? 'nothing was written' : `already written: ${done.join(', ')}`
    const problem = error instanceof CliError ? error.message : 'a file cannot be written'
    throw new CliError('WORKFLOW', `${problem}; ${written}`, { remedy: 'run it again', cause: error })
  } finally {
    for (const { temporary } of made) await rm(temporary, { force: true })
  }
}

async function writeBeside(temporary: string, { file, text }: Rewrite): Promise<void> {
  const handle = await open(temporary, 'wx', file.mode)
  try {
    await handle.chmod(file.mode)
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function assertUnchanged(file: ReadFile): Promise<void> {
  const now = await readOne(file.path, file.name)
  if (Buffer.compare(now.bytes, file.bytes) !== 0) {
    throw new CliError('WORKFLOW', `${file.name}: somebody changed it meanwhile`)
  }
}
