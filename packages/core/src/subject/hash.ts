import { createHash, type Hash } from 'node:crypto'
import { constants } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { mapLimit } from '@slsa-actions/wire'
import type { DigestSet } from 'in-toto-attestation'
import { badInput, type CoreError } from '../outcome/index.ts'
import { FILE_ALGORITHMS, type SubjectMachine } from './types.ts'
import { type FoundFile, printable } from './walk.ts'

const CHUNK = 1024 * 1024
/** A thread costs about 30 ms to start; below this much data in several files it is not worth it. */
const WORTH_A_THREAD = 64 * 1024 * 1024

/**
 * Digests of the files, in their order. Each file is read once for all algorithms; many or large ones in threads. A
 * file that changes while it is read is an error: nobody could say what was signed.
 *
 * @throws CoreError bad-input `FILE`, `INPUT` for an unknown algorithm
 */
export async function hashFiles(
  files: readonly FoundFile[],
  algorithms: readonly string[],
  machine: SubjectMachine,
): Promise<DigestSet[]> {
  const names = algorithms.map(platformName)
  const total = files.reduce((sum, { size }) => sum + size, 0)
  const threads = Math.min(machine.parallelism, files.length)
  const hexes =
    machine.workerUrl !== undefined && threads > 1 && total >= WORTH_A_THREAD
      ? await hashInThreads(files, names, threads, machine.workerUrl)
      : await hashHere(files, names, machine)
  return hexes.map((hex) => Object.fromEntries(algorithms.map((algorithm, index) => [algorithm, hex[index] ?? ''])))
}

function platformName(algorithm: string): string {
  const name = FILE_ALGORITHMS[algorithm]
  if (name !== undefined) return name
  throw badInput(
    'INPUT',
    `input digest-algorithms: "${algorithm}" is not one of ${Object.keys(FILE_ALGORITHMS).join(', ')}`,
  )
}

function hashHere(files: readonly FoundFile[], names: readonly string[], machine: SubjectMachine): Promise<string[][]> {
  return mapLimit(files, 1, (file) => hashFile(file, names, machine))
}

/** One file, read into two buffers in turn: while one is hashed, the other is filled. */
async function hashFile(file: FoundFile, names: readonly string[], machine: SubjectMachine): Promise<string[]> {
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)
  const handle = await machine.fs.open(file.path, flags).catch((cause: unknown) => {
    throw bad(file.path, 'cannot be read', cause)
  })
  try {
    const before = await handle.stat()
    if (!before.isFile()) throw bad(file.path, 'is not a regular file')
    const hashes = names.map((name) => createHash(name))
    const buffers = [Buffer.allocUnsafe(CHUNK), Buffer.allocUnsafe(CHUNK)] as const
    let size = 0
    let turn = 0
    let pending = handle.read(buffers[0], 0, CHUNK, null)
    for (;;) {
      const { bytesRead } = await pending
      if (bytesRead === 0 || size > before.size) break
      const filled = buffers[turn === 0 ? 0 : 1]
      turn = 1 - turn
      size += bytesRead
      pending = handle.read(buffers[turn === 0 ? 0 : 1], 0, CHUNK, null)
      update(hashes, bytesRead === CHUNK ? filled : filled.subarray(0, bytesRead))
    }
    await pending
    const after = await handle.stat()
    if (size !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs)
      throw bad(file.path, 'changed while it was read')
    return hashes.map((hash) => hash.digest('hex'))
  } finally {
    await handle.close()
  }
}

function update(hashes: readonly Hash[], chunk: Buffer): void {
  for (const hash of hashes) hash.update(chunk)
}

interface Reply {
  readonly id: number
  readonly digests?: string[]
  readonly error?: string
}

/** Hands the files out to threads, the largest first, so that none is left alone with the last large one. */
async function hashInThreads(
  files: readonly FoundFile[],
  names: readonly string[],
  threads: number,
  script: URL,
): Promise<string[][]> {
  const order = files.map((_, index) => index).sort((a, b) => (files[b]?.size ?? 0) - (files[a]?.size ?? 0))
  const results: string[][] = new Array(files.length)
  const workers = Array.from({ length: threads }, () => new Worker(script, { workerData: { algorithms: names } }))
  try {
    await Promise.all(workers.map((worker) => feed(worker, order, files, results)))
    return results
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function feed(worker: Worker, order: number[], files: readonly FoundFile[], results: string[][]): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const id = order.shift()
      if (id === undefined) resolve()
      else worker.postMessage({ id, path: files[id]?.path })
    }
    worker.on('error', reject)
    worker.on('message', ({ id, digests, error }: Reply) => {
      if (digests === undefined) {
        order.length = 0
        reject(bad(files[id]?.path ?? '', error ?? 'cannot be read'))
        return
      }
      results[id] = digests
      next()
    })
    next()
  })
}

function bad(path: string, problem: string, cause?: unknown): CoreError {
  return badInput('FILE', `${printable(path)}: ${problem}`, {
    remedy: problem.startsWith('changed')
      ? 'sign after the build has finished writing'
      : 'check the permissions of the file',
    ...(cause === undefined ? {} : { cause }),
  })
}
