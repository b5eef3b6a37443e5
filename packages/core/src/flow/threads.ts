import { startVerifyingThreads, type VerifyingThreads } from '../verification/index.ts'
import type { FlowPorts } from './ports.ts'
import type { ProfileChooser } from './profiles.ts'

/** A thread costs about 100 ms of a processor until it verifies as fast as the rest; a bundle costs 2 ms. */
const WORTH_THREADS = 100
/** This thread finds the bundles and tells the results of all; more threads would wait for it. */
const MAX_THREADS = 3

/** Threads beside this one for many artifacts; undefined for few, on one processor, or where the script of a thread is not at hand. */
export async function openThreads(
  artifacts: number,
  chooser: ProfileChooser,
  { parallelism, verifyWorkerUrl: url }: Pick<FlowPorts, 'parallelism' | 'verifyWorkerUrl'>,
): Promise<VerifyingThreads | undefined> {
  if (url === undefined || parallelism < 2 || artifacts < WORTH_THREADS) return undefined
  await keepMemorySmall()
  // A root that cannot be had is told of each bundle, as without threads.
  const profile = await chooser.first().catch(() => undefined)
  return profile && startVerifyingThreads(profile, { url, count: Math.min(parallelism - 1, MAX_THREADS) })
}

/**
 * The young part of the heap grows by half a dozen times while a thousand bundles go through it, to three times what the
 * rest needs. Kept as it is, it costs a twentieth of the time. The threads have a limit of their own.
 */
async function keepMemorySmall(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--semi-space-growth-factor=1')
}
