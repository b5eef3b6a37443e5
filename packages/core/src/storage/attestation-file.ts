import { join } from 'node:path'
import { badInput, CoreError } from '../outcome/index.ts'
import type { StoreItem } from './store.ts'
import { assertReplaceable, reasonOf, type StorageFs, writeFileSafely } from './write-safely.ts'

/**
 * The file that `actions/attest` leaves behind: `attestation.json` in a fresh folder under the runner's temporary
 * folder, one bundle a line; its path is appended to `created_attestation_paths.txt`, which later steps read.
 *
 * @returns the path of `attestation.json`
 * @throws CoreError bad-input `OUTPUT_PATH`, `OUTPUT_WRITE`
 */
export async function writeAttestationFile(
  items: readonly Pick<StoreItem, 'text'>[],
  runnerTemp: string,
  fs: StorageFs,
): Promise<string> {
  const list = join(runnerTemp, 'created_attestation_paths.txt')
  try {
    await assertReplaceable(list, fs)
    await fs.mkdir(runnerTemp, { recursive: true })
    const folder = await fs.mkdtemp(join(runnerTemp, 'attestation-'))
    const path = join(folder, 'attestation.json')
    await writeFileSafely(path, items.map((item) => `${item.text}\n`).join(''), fs)
    await fs.appendFile(list, `${path}\n`)
    return path
  } catch (cause) {
    if (cause instanceof CoreError) throw cause
    throw badInput('OUTPUT_WRITE', `${runnerTemp}: cannot be written into: ${reasonOf(cause)}`, {
      remedy: 'check the folder in RUNNER_TEMP',
      cause,
    })
  }
}
