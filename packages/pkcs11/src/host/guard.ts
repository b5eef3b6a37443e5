// What the host does to itself before it loads code that is not ours.
import type { Koffi } from './koffi.ts'
import { allocate } from './memory.ts'

/** The same number on Linux and macOS. */
const RLIMIT_CORE = 4
const PR_SET_PDEATHSIG = 1
const PR_SET_DUMPABLE = 4
const SIGKILL = 9
/** A clock that runs is not set again for so long. */
const AGAIN_MS = 1000
/** No dialogue and no dump of Windows Error Reporting. */
const SEM_FAILCRITICALERRORS_NOGPFAULTERRORBOX = 0x3

/**
 * Makes sure that a crash leaves no memory behind, and on Linux that the process ends with its parent even inside a call.
 * A limit of 0 alone does not hold against a `core_pattern` that pipes to a program, so Linux gets the other lock too.
 */
export function guardProcess(koffi: Koffi): void {
  if (process.platform === 'win32') {
    koffi.load('kernel32.dll').func('SetErrorMode', 'uint32_t', ['uint32_t'])(SEM_FAILCRITICALERRORS_NOGPFAULTERRORBOX)
    return
  }
  const program = koffi.load(null)
  const none = allocate(koffi, 16)
  none.bytes.fill(0)
  if (program.func('setrlimit', 'int', ['int', 'void *'])(RLIMIT_CORE, none.address) !== 0) {
    throw new Error('core dumps could not be switched off')
  }
  if (process.platform !== 'linux') return
  const prctl = program.func('prctl', 'int', ['int', 'ulong', 'ulong', 'ulong', 'ulong'])
  if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) !== 0) throw new Error('core dumps could not be switched off')
  prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0)
}

/**
 * A clock of the kernel that ends the process when it is stuck in a call for so many seconds, or one less, even where the
 * parent is gone; 0 stops it. Windows has none: there the parent ends its child.
 */
export function stuckClock(koffi: Koffi): (seconds: number) => void {
  if (process.platform === 'win32') return () => undefined
  const alarm = koffi.load(null).func('alarm', 'uint32_t', ['uint32_t'])
  let setAt: number | undefined
  return (seconds) => {
    // A fast token signs ten thousand times in a second, and setting the clock costs a tenth of that.
    const now = performance.now()
    if (seconds > 0 && setAt !== undefined && now - setAt < AGAIN_MS) return
    setAt = seconds > 0 ? now : undefined
    alarm(seconds)
  }
}
