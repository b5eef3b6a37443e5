import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import type { Worker } from 'node:worker_threads'
import { mapLimit } from '@slsa-actions/wire'
import type { DigestSet } from 'in-toto-attestation'
import { badInput, type CoreError } from '../outcome/index.ts'
import { printable } from './printable.ts'
import { FILE_ALGORITHMS, type SubjectMachine } from './types.ts'
import type { FoundFile } from './walk.ts'

const CHUNK = 1024 * 1024
/** A thread costs about 30 ms to start; below this much data in several files, in bytes, it is not worth it. */
const WORTH_THREADS = 64 * 1024 * 1024
/** Files in work at once in one thread: most of the time of a small one goes into waiting for the system. */
const LANES = 4
/** Nor is it below this many files, each of which costs five calls of the system. */
const WORTH_THREADS_FILES = 2000

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
  if (algorithms.length === 0) throw badInput('INPUT', 'input digest-algorithms: names no algorithm')
  const names = algorithms.map(platformName)
  const total = files.reduce((sum, { size }) => sum + size, 0)
  const threads = Math.min(machine.parallelism, files.length)
  const isMuch = total >= WORTH_THREADS || files.length >= WORTH_THREADS_FILES
  const hexes =
    machine.workerUrl !== undefined && threads > 1 && isMuch
      ? await hashInThreads(files, names, threads, machine.workerUrl)
      : await hashHere(files, names, machine)
  return hexes.map((hex) => Object.fromEntries(algorithms.map((algorithm, index) => [algorithm, hex[index] ?? ''])))
}

function platformName(algorithm: string): string {
  const name = FILE_ALGORITHMS.get(algorithm)
  if (name !== undefined) return name
  throw badInput(
    'INPUT',
    `input digest-algorithms: "${printable(algorithm.slice(0, 100))}" is not one of ${[...FILE_ALGORITHMS.keys()].join(', ')}`,
  )
}

function hashHere(files: readonly FoundFile[], names: readonly string[], machine: SubjectMachine): Promise<string[][]> {
  const idle: (readonly [Buffer, Buffer])[] = []
  const largest = files.reduce((most, { size }) => Math.max(most, size), 0)
  // One byte more, so that the end of a small file, or that it grew, is seen at once.
  const length = Math.min(CHUNK, largest + 1)
  return mapLimit(files, LANES, async (file) => {
    const buffers = idle.pop() ?? ([Buffer.allocUnsafe(length), Buffer.allocUnsafe(length)] as const)
    try {
      return await hashFile(file.path, names, buffers, machine)
    } finally {
      idle.push(buffers)
    }
  })
}

/** One file, read into two buffers in turn: while one is hashed, the other is filled. */
async function hashFile(
  path: string,
  names: readonly string[],
  buffers: readonly [Buffer, Buffer],
  machine: SubjectMachine,
): Promise<string[]> {
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)
  const file = await machine.fs.open(path, flags).catch((cause: unknown) => {
    throw bad(path, 'cannot be read', cause)
  })
  try {
    const before = await file.stat({ bigint: true })
    if (!before.isFile()) throw bad(path, 'is not a regular file')
    const hashes = names.map((name) => createHash(name))
    const read = async (buffer: Buffer): Promise<Buffer> =>
      buffer.subarray(0, (await file.read(buffer, 0, buffer.byteLength, null)).bytesRead)
    let size = 0n
    let turn: 0 | 1 = 0
    let pending = read(buffers[0])
    for (;;) {
      const chunk = await pending.catch((cause: unknown) => {
        throw bad(path, 'cannot be read', cause)
      })
      size += BigInt(chunk.byteLength)
      if (chunk.byteLength === 0 || size > before.size) break
      turn = turn === 0 ? 1 : 0
      pending = read(buffers[turn])
      // A failure of this read is met in the next round.
      pending.catch(() => undefined)
      for (const hash of hashes) hash.update(chunk)
    }
    const after = await file.stat({ bigint: true })
    if (size !== before.size || after.size !== before.size || after.mtimeNs !== before.mtimeNs)
      throw bad(path, 'changed while it was read')
    return hashes.map((hash) => hash.digest('hex'))
  } finally {
    await file.close()
  }
}

/** What a thread answers for each file of a batch. */
interface Reply {
  readonly id: number
  readonly digests?: string[]
  readonly error?: string
}

/** Files that go to a thread in one message, and bytes after which no more are added. */
const BATCH_FILES = 32
const BATCH_BYTES = 4 * 1024 * 1024

/** Hands the files out to threads, the largest first, so that none is left alone with the last large one. */
async function hashInThreads(
  files: readonly FoundFile[],
  names: readonly string[],
  threads: number,
  script: URL,
): Promise<string[][]> {
  const queue = files.map((_, index) => index).sort((a, b) => (files[a]?.size ?? 0) - (files[b]?.size ?? 0))
  const results: string[][] = new Array(files.length)
  const { Worker } = await import('node:worker_threads')
  const workers = Array.from({ length: threads }, () => new Worker(script, { workerData: { algorithms: names } }))
  try {
    await Promise.all(workers.map((worker) => feed(worker, queue, files, results)))
    return results
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function feed(worker: Worker, queue: number[], files: readonly FoundFile[], results: string[][]): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (error: unknown): void => {
      queue.length = 0
      reject(error)
    }
    const next = (): void => {
      const batch: { readonly id: number; readonly path: string }[] = []
      let bytes = 0
      while (batch.length < BATCH_FILES && bytes < BATCH_BYTES) {
        const id = queue.pop()
        const file = id === undefined ? undefined : files[id]
        if (id === undefined || file === undefined) break
        batch.push({ id, path: file.path })
        bytes += file.size
      }
      if (batch.length === 0) resolve()
      else worker.postMessage(batch)
    }
    worker.on('error', stop)
    worker.on('exit', (code) => stop(new Error(`a hashing thread ended with ${code}`)))
    worker.on('message', (replies: readonly Reply[]) => {
      for (const { id, digests, error } of replies) {
        if (digests === undefined) return stop(bad(files[id]?.path ?? '', error ?? 'cannot be read'))
        results[id] = digests
      }
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
