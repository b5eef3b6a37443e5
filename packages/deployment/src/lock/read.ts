import { DeploymentError } from '../error.ts'
import { nameOf } from '../read.ts'
import { sourceText } from '../text.ts'
import { npmPackages } from './npm.ts'
import { lockedPython } from './python.ts'
import { requirements } from './requirements.ts'
import type { LockedUse } from './types.ts'

/** Packages of one lock file. */
const MAX_PACKAGES = 50_000

const NPM = /^(?:package-lock|npm-shrinkwrap)\.json$/
const PYTHON = /^(?:poetry|uv)\.lock$/
const REQUIREMENTS = /^(?:.*[-_.])?requirements(?:[-_.].*)?\.txt$/

/** Whether a file is a lock file that can be read, by its name. */
export function isLockFile(path: string): boolean {
  const name = nameOf(path)
  return [NPM, PYTHON, REQUIREMENTS].some((pattern) => pattern.test(name))
}

/**
 * The packages that a lock file pins, with the digests of their files and the lines: package-lock.json (versions 2 and 3),
 * poetry.lock, uv.lock, requirements files with hashes. What has no digest there is said to be undecidable.
 *
 * @throws DeploymentError `LOCK_FILE` for what is no such file
 */
export function readLockFile(bytes: Uint8Array, file: string): LockedUse[] {
  const source = sourceText(bytes, file)
  const name = nameOf(file)
  const uses = NPM.test(name)
    ? npmPackages(source, bytes)
    : PYTHON.test(name)
      ? lockedPython(source)
      : REQUIREMENTS.test(name)
        ? requirements(source)
        : undefined
  if (uses === undefined) throw new DeploymentError('LOCK_FILE', `${file}: is no lock file by its name`)
  if (uses.length > MAX_PACKAGES)
    throw new DeploymentError('LOCK_FILE', `${file}: names more than ${MAX_PACKAGES} packages`)
  return uses
}
