// Hashes files in a thread of its own. Imports the platform only: a bundler copies this file as it is.
import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

const CHUNK = 1024 * 1024
const buffer = Buffer.allocUnsafe(CHUNK)

/** Digests of one file, by the platform's names, or the words of an error, also when it was written to meanwhile. */
function hashFile(path, algorithms) {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const before = fstatSync(file, { bigint: true })
    if (!before.isFile()) return { error: 'is not a regular file' }
    const hashes = algorithms.map((algorithm) => createHash(algorithm))
    let size = 0n
    for (;;) {
      const read = readSync(file, buffer, 0, CHUNK, null)
      if (read === 0) break
      size += BigInt(read)
      for (const hash of hashes) hash.update(read === CHUNK ? buffer : buffer.subarray(0, read))
      if (size > before.size) break
    }
    const after = fstatSync(file, { bigint: true })
    if (size !== before.size || after.size !== before.size || after.mtimeNs !== before.mtimeNs)
      return { error: 'changed while it was read' }
    return { digests: hashes.map((hash) => hash.digest('hex')) }
  } finally {
    closeSync(file)
  }
}

parentPort.on('message', (batch) => {
  parentPort.postMessage(
    batch.map(({ id, path }) => {
      try {
        return { id, ...hashFile(path, workerData.algorithms) }
      } catch (error) {
        return { id, error: `cannot be read (${error.code ?? error.message})` }
      }
    }),
  )
})
