import { constants } from 'node:fs'
import { badInput } from '../outcome/index.ts'
import type { KeyPorts } from './signing-key.ts'

/**
 * The bytes of a key file, which are the caller's to zero. The open file is asked what it is, not the path, and it is
 * opened without blocking, since a pipe would wait for a writer for ever.
 *
 * @param shown the path as the caller gave it, for errors
 * @throws CoreError bad-input `KEY`
 */
export async function readKeyFile(path: string, maxBytes: number, fs: KeyPorts['fs'], shown: string): Promise<Buffer> {
  const file = await fs.open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch((cause: unknown) => {
    throw badInput('KEY', `input key: ${shown} cannot be read`, {
      remedy: 'give the path of a PEM file, relative to the workspace, or the URI of a key',
      cause,
    })
  })
  try {
    const found = await file.stat()
    if (!found.isFile()) throw badInput('KEY', `input key: ${shown} is not a regular file`)
    if (found.size > maxBytes) {
      throw badInput('KEY', `input key: ${shown} has ${found.size} bytes; a key has at most ${maxBytes}`)
    }
    return await file.readFile()
  } finally {
    await file.close()
  }
}
