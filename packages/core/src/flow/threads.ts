import { startVerifyingThreads, type VerifyingThreads } from '../verification/index.ts'
import type { FlowPorts } from './ports.ts'
import type { ProfileChooser } from './profiles.ts'

/** A thread costs about 100 ms of a processor until it verifies as fast as the rest; a bundle costs 2 ms. */
const WORTH_THREADS = 100
/** This thread finds the bundles and tells the results of all; more threads would wait for it. */
const MAX_THREADS = 3

/**
 * Threads beside this one for many artifacts; undefined for few, on one processor, or where the script of a thread is not at
 * hand. They start with the first bundle that has a certificate: one of a key is verified sooner than it is sent.
 */
export function openThreads(
  artifacts: number,
  chooser: Pick<ProfileChooser, 'first'>,
  { parallelism, verifyWorkerUrl: url }: Pick<FlowPorts, 'parallelism' | 'verifyWorkerUrl'>,
): VerifyingThreads | undefined {
  if (url === undefined || parallelism < 2 || artifacts < WORTH_THREADS) return undefined
  let started: Promise<VerifyingThreads | undefined> | undefined
  const start = async (): Promise<VerifyingThreads | undefined> => {
    await keepMemorySmall()
    // A root that cannot be had is told of each bundle, as without threads.
    const profile = await chooser.first().catch(() => undefined)
    return profile && startVerifyingThreads(profile, { url, count: Math.min(parallelism - 1, MAX_THREADS) })
  }
  return {
    verify: async (found, artifact, expectation) => {
      if (!hasCertificate(found.text)) return undefined
      started ??= start()
      return (await started)?.verify(found, artifact, expectation)
    },
    close: async () => {
      await (await started)?.close()
    },
  }
}

/** By the name of the field, which only decides where a bundle is verified. */
function hasCertificate(text: string): boolean {
  return text.includes('"rawBytes"')
}

/**
 * The young part of the heap grows by half a dozen times while a thousand bundles go through it, to three times what the
 * rest needs. Kept as it is, it costs a twentieth of the time. The threads have a limit of their own.
 */
async function keepMemorySmall(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--semi-space-growth-factor=1')
}
