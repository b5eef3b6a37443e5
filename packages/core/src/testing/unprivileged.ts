import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { notTested } from './not-tested.ts'

/** `nobody` on the systems that have it. */
const NOBODY = 65_534

/**
 * What a module prints when it runs without the rights of root, who may read and write everything; undefined, with the
 * reason on standard error, where that cannot be arranged.
 *
 * @param code an ES module, TypeScript with types to strip; it may import sources by URL
 */
export async function runUnprivileged(code: string): Promise<string | undefined> {
  if (process.getuid === undefined) return skip('this system has no user ids')
  const identity = process.getuid() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const options = ['--conditions=source', '--no-warnings', '--input-type=module-typescript', '--eval', code]
  try {
    const { stdout } = await promisify(execFile)(process.execPath, options, { ...identity, cwd: '/', env: {} })
    return stdout
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    // The sources themselves may lie where nobody else can read them.
    if (code === 'EACCES' || code === 'EPERM' || /EACCES|permission denied/i.test(String(error)))
      return skip(`an unprivileged process cannot start here: ${String(error).slice(0, 300)}`)
    throw error
  }
}

function skip(reason: string): undefined {
  notTested('permission cases', reason)
  return undefined
}
