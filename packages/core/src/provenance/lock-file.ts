import { isJsonObject, type JsonObject, parseJson } from '@slsa-actions/wire'
import type { ResourceDescriptor } from 'in-toto-attestation'

/** Packages of a lock file, and what a person should know about it. */
export interface LockedPackages {
  readonly packages: readonly ResourceDescriptor[]
  readonly notice?: string
}

const MAX_LOCK_BYTES = 64 * 1024 * 1024

/**
 * The packages that a lock file pins, as package URLs with the digest of their tarballs. npm's lock files of version 2
 * and 3 are read; others are named as not read.
 *
 * @param name base name of the file
 */
export function packagesFromLockFile(name: string, text: string): LockedPackages {
  if (name !== 'package-lock.json' && name !== 'npm-shrinkwrap.json') {
    return {
      packages: [],
      notice: `${name}: lock files of this kind are not read yet, so its packages are not in the provenance.`,
    }
  }
  const lock = parseJson(text, { what: name, maxBytes: MAX_LOCK_BYTES, maxDepth: 64 })
  const entries = isJsonObject(lock) && isJsonObject(lock.packages) ? lock.packages : undefined
  if (entries === undefined)
    return {
      packages: [],
      notice: `${name}: has no list of packages (lock file version 2 or 3), so none is in the provenance.`,
    }
  const found = new Map<string, ResourceDescriptor>()
  for (const [path, entry] of Object.entries(entries)) {
    const locked = isJsonObject(entry) ? packageOf(path, entry) : undefined
    if (locked?.uri !== undefined) found.set(locked.uri, locked)
  }
  return { packages: [...found.values()] }
}

/** One package; links, the project itself and what has no tarball are no dependencies that could be fetched. */
function packageOf(path: string, entry: JsonObject): ResourceDescriptor | undefined {
  const at = path.lastIndexOf('node_modules/')
  if (at === -1 || entry.link === true || typeof entry.version !== 'string') return undefined
  const name = typeof entry.name === 'string' ? entry.name : path.slice(at + 'node_modules/'.length)
  const digest = typeof entry.integrity === 'string' ? digestOf(entry.integrity) : undefined
  const uri = `pkg:npm/${name.split('/').map(encodeURIComponent).join('/')}@${encodeURIComponent(entry.version)}`
  return digest === undefined ? { uri } : { uri, digest }
}

/** The strongest digest of a Subresource Integrity text. */
function digestOf(integrity: string): Record<string, string> | undefined {
  for (const algorithm of ['sha512', 'sha384', 'sha256', 'sha1']) {
    const base64 = integrity
      .split(/\s+/)
      .find((part) => part.startsWith(`${algorithm}-`))
      ?.slice(algorithm.length + 1)
    if (base64 !== undefined) return { [algorithm]: Buffer.from(base64, 'base64').toString('hex') }
  }
  return undefined
}
