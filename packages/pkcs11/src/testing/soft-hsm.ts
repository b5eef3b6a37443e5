import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MODULES = [
  '/usr/lib/softhsm/libsofthsm2.so',
  '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so',
  '/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so',
  '/usr/lib64/softhsm/libsofthsm.so',
  '/usr/local/lib/softhsm/libsofthsm2.so',
  '/opt/homebrew/lib/softhsm/libsofthsm2.so',
]
export const SOFT_HSM_PIN = '648219'
const SO_PIN = '97531864'

/** SoftHSM's module, or undefined where it is not installed. */
export const softHsmModule = MODULES.find(existsSync)

/** A SoftHSM with a folder of its own, so that no test meets another's keys. */
export interface SoftHsm {
  readonly module: string
  readonly environment: NodeJS.ProcessEnv
  initToken(label: string, pin?: string): void
  remove(): void
}

/** Makes an empty SoftHSM in a temporary folder. */
export function createSoftHsm(): SoftHsm {
  if (softHsmModule === undefined) throw new Error('SoftHSM is not installed')
  const folder = mkdtempSync(join(tmpdir(), 'softhsm-'))
  const configuration = join(folder, 'softhsm2.conf')
  mkdirSync(join(folder, 'tokens'))
  writeFileSync(
    configuration,
    `directories.tokendir = ${join(folder, 'tokens')}\nobjectstore.backend = file\nlog.level = ERROR\n`,
  )
  const environment = { ...process.env, SOFTHSM2_CONF: configuration }
  return {
    module: softHsmModule,
    environment,
    initToken: (label, pin = SOFT_HSM_PIN) => {
      execFileSync('softhsm2-util', ['--init-token', '--free', '--label', label, '--pin', pin, '--so-pin', SO_PIN], {
        env: environment,
        stdio: 'ignore',
      })
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
