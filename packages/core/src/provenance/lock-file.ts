import { isJsonObject, type JsonObject, parseJson } from '@slsa-actions/wire'
import type { ResourceDescriptor } from 'in-toto-attestation'

/** Packages of a lock file, and what a person should know about it. */
export interface LockedPackages {
  readonly packages: readonly ResourceDescriptor[]
  readonly notice?: string
}

/** Lock files that are read, in the order in which npm prefers them. */
export const READABLE_LOCK_FILES = ['npm-shrinkwrap.json', 'package-lock.json'] as const
/** Lock files of other package managers, which are not read yet. */
export const OTHER_LOCK_FILES = [
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'Cargo.lock',
  'go.sum',
  'poetry.lock',
  'uv.lock',
  'Pipfile.lock',
  'gradle.lockfile',
  'packages.lock.json',
  'composer.lock',
  'Gemfile.lock',
] as const

const MAX_LOCK_BYTES = 64 * 1024 * 1024
/** Bytes of each digest that Subresource Integrity names, the strongest first. */
const DIGEST_BYTES = { sha512: 64, sha384: 48, sha256: 32, sha1: 20 } as const

/**
 * The packages that a lock file pins, as package URLs with the digest of their tarballs, those from Git with their
 * commit. npm's lock files of version 2 and 3 are read; others are named as not read.
 *
 * @param name base name of the file
 * @throws WireError for what is no strict JSON
 */
export function packagesFromLockFile(name: string, text: string): LockedPackages {
  if (!READABLE_LOCK_FILES.some((readable) => readable === name)) {
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

/** One package; links, the project itself and what is bundled in another tarball are nothing that was fetched. */
function packageOf(path: string, entry: JsonObject): ResourceDescriptor | undefined {
  const at = path.lastIndexOf('node_modules/')
  if (at === -1 || entry.link === true || entry.inBundle === true || typeof entry.version !== 'string') return undefined
  const name = typeof entry.name === 'string' ? entry.name : path.slice(at + 'node_modules/'.length)
  if (name === '' || entry.version === '') return undefined
  const uri = `pkg:npm/${name.split('/').map(encodeURIComponent).join('/')}@${encodeURIComponent(entry.version)}`
  const digest = integrityOf(entry.integrity) ?? commitOf(entry.resolved)
  return digest === undefined ? { uri } : { uri, digest }
}

/** The strongest digest of a Subresource Integrity text that has the length of its algorithm. */
function integrityOf(integrity: unknown): Record<string, string> | undefined {
  if (typeof integrity !== 'string') return undefined
  const parts = integrity.split(/\s+/)
  for (const [algorithm, length] of Object.entries(DIGEST_BYTES)) {
    for (const part of parts) {
      if (!part.startsWith(`${algorithm}-`)) continue
      const bytes = Buffer.from(part.slice(algorithm.length + 1).split('?')[0] ?? '', 'base64')
      if (bytes.byteLength === length) return { [algorithm]: bytes.toString('hex') }
    }
  }
  return undefined
}

/** The commit of a package from Git: `git+ssh://…#<commit>`. */
function commitOf(resolved: unknown): Record<string, string> | undefined {
  const commit = typeof resolved === 'string' ? /^git[+:].*#([0-9a-f]{40})$/.exec(resolved)?.[1] : undefined
  return commit === undefined ? undefined : { gitCommit: commit }
}
