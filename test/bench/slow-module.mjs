// SoftHSM as slow as a token in hardware: the module is asked as it is, and each signature takes some milliseconds more.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../scripts/run.mjs'

/** Time that a signature takes more, in milliseconds: network HSMs are told to need 2 to 10, tokens more. */
export const DELAY_MS = 5

/**
 * Compiles the module into a folder.
 *
 * @returns its file; undefined where it cannot be compiled here (it needs `cc`, and is laid out for 64-bit Unix)
 */
export function buildSlowModule(module, folder) {
  if (process.platform === 'win32') return undefined
  const file = join(folder, 'slow.so')
  const settings = [`-DMODULE="${module}"`, `-DDELAY_US=${DELAY_MS * 1000}`]
  const source = join(root, 'test/bench/slow-module.c')
  const { status } = spawnSync('cc', ['-shared', '-fPIC', ...settings, '-o', file, source, '-ldl'], {
    stdio: 'inherit',
  })
  return status === 0 ? file : undefined
}
