import fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Makes an empty folder, its real path, with files in it: path to content. It is taken away by {@link removeFolders}. */
export async function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = await fs.realpath(await fs.mkdtemp(join(tmpdir(), 'slsa-core-')))
  made.push(folder)
  for (const [path, content] of Object.entries(files)) {
    await fs.mkdir(dirname(join(folder, path)), { recursive: true })
    await fs.writeFile(join(folder, path), content)
  }
  return folder
}

const made: string[] = []

/** Removes every folder that was made. */
export async function removeFolders(): Promise<void> {
  for (const folder of made.splice(0)) await fs.rm(folder, { recursive: true, force: true })
}
