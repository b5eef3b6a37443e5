import type { Worker } from 'node:worker_threads'
import { CoreError, type CoreErrorCode } from '../outcome/index.ts'
import type { TrustProfile } from '../trust/index.ts'
import type { ArtifactRef } from './artifact.ts'
import type { Expectation } from './expectation.ts'
import {
  type Answer,
  type PortableArtifact,
  portableArtifact,
  portableExpectation,
  portableProfile,
  type Question,
} from './thread-messages.ts'
import type { VerifiedBundle } from './verify-bundle.ts'

/** Threads that verify bundles under one profile. */
export interface VerifyingThreads {
  /**
   * What `parseBundle` and `verifyBundle` would give; undefined where that has to be done here: there is no certificate, or
   * no authority of the profile issued it, or all threads have enough to do, or ended.
   *
   * @throws CoreError as these do
   */
  verify(
    found: { readonly text: string; readonly what: string },
    artifact: ArtifactRef | undefined,
    expectation: Expectation,
  ): Promise<VerifiedBundle | undefined>
  close(): Promise<void>
}

/** The script of a thread, how many there are, and what the platform is to be told. */
export interface ThreadMachine {
  readonly url: URL
  readonly count: number
  readonly execArgv?: readonly string[]
}

/** Memory for what is young in a thread, in MiB: by default it grows to as much as three threads need. */
const YOUNG_MIB = 8

/** Bundles that wait in a thread, so that it is never idle while the main thread verifies one itself. */
const QUEUE = 4

interface Waiting {
  readonly resolve: (verified: VerifiedBundle | undefined) => void
  readonly reject: (error: unknown) => void
}

/** Undefined for a profile that cannot be sent to threads. A thread that ends leaves its work to the caller. */
export async function startVerifyingThreads(
  profile: TrustProfile,
  machine: ThreadMachine,
): Promise<VerifyingThreads | undefined> {
  const workerData = portableProfile(profile)
  if (workerData === undefined) return undefined
  const { Worker } = await import('node:worker_threads')
  const options = {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MIB },
    ...(machine.execArgv === undefined ? {} : { execArgv: [...machine.execArgv] }),
  }
  const threads = Array.from({ length: machine.count }, () => openThread(new Worker(machine.url, options)))
  const inTurn = oneATurn()
  const idle = (): Thread | undefined => threads.find(({ hasTime }) => hasTime())
  let asked = 0
  return {
    verify: async (found, artifact, expectation) => {
      asked += 1
      // Kept, since others ask while this one waits for its turn: each answer goes to its own question.
      const id = asked
      const portable = portableExpectation(expectation)
      if (portable === undefined) return undefined
      const thread = idle() ?? (await inTurn().then(idle))
      return thread?.ask({ ...found, id, expectation: portable }, artifact)
    },
    close: async () => {
      await Promise.all(threads.map(({ close }) => close()))
    },
  }
}

/**
 * Lets one caller pass in each turn of the event loop. A dozen bundles verified here in a row would keep the answers of
 * threads waiting, and the threads idle.
 */
function oneATurn(): () => Promise<void> {
  let last = Promise.resolve()
  return () => {
    last = last.then(() => new Promise<void>((resolve) => setImmediate(resolve)))
    return last
  }
}

interface Thread {
  hasTime(): boolean
  ask(question: Omit<Question, 'artifact'>, artifact: ArtifactRef | undefined): Promise<VerifiedBundle | undefined>
  close(): Promise<void>
}

function openThread(worker: Worker): Thread {
  const waiting = new Map<number, Waiting>()
  let isOver = false
  const end = (): void => {
    isOver = true
    for (const { resolve } of waiting.values()) resolve(undefined)
    waiting.clear()
  }
  worker.on('message', ({ id, verified, failure }: Answer) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (failure === undefined) asked?.resolve(verified)
    else asked?.reject(new CoreError(failure.outcome, failure.code as CoreErrorCode, failure.message, failure))
  })
  worker.on('error', end)
  worker.on('exit', end)
  return {
    hasTime: () => !isOver && waiting.size < QUEUE,
    ask: (question, artifact) => {
      const { promise, resolve, reject } = Promise.withResolvers<VerifiedBundle | undefined>()
      waiting.set(question.id, { resolve, reject })
      const send = (sent: PortableArtifact | undefined): void => worker.postMessage({ ...question, artifact: sent })
      if (artifact === undefined) send(undefined)
      else
        portableArtifact(artifact).then(send, (error: unknown) => {
          waiting.delete(question.id)
          reject(error)
        })
      return promise
    },
    close: async () => {
      await worker.terminate()
    },
  }
}
