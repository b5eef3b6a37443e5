import { isJsonObject, type JsonObject, parseJson, WireError } from '@slsa-actions/wire'
import { DeploymentError } from '../error.ts'
import { MAX_BYTES } from '../limits.ts'
import type { SourceText } from '../text.ts'
import type { LockedDigest, LockedUse } from './types.ts'

/** Strongest first. */
const ALGORITHMS = ['sha512', 'sha384', 'sha256'] as const
const BYTES = { sha512: 64, sha384: 48, sha256: 32 } as const

/**
 * The packages of a package-lock.json. Those of the repository itself, its workspaces and links to them are none.
 *
 * @see npm documentation, package-lock.json: packages; W3C Subresource Integrity
 */
export function npmPackages(source: SourceText, bytes: Uint8Array): LockedUse[] {
  const lock = parsed(bytes, source.file)
  const { packages } = lock
  if (!isJsonObject(packages)) {
    throw new DeploymentError(
      'LOCK_FILE',
      `${source.file}: has no \`packages\`; lock files of version 1 are not read`,
      {
        remedy: 'run `npm install --package-lock-only` with npm 7 or later',
      },
    )
  }
  const offsets = offsetsOfKeys(source.text)
  return Object.entries(packages).flatMap(([way, entry]) => {
    const place = { file: source.file, path: way, ...source.at(offsets.get(way) ?? 0) }
    if (!isJsonObject(entry))
      throw new DeploymentError('LOCK_FILE', `${source.file}:${place.line}: ${way.slice(0, 200)} is no object`)
    if (!/(?:^|\/)node_modules\//.test(way) || entry.link === true) return []
    return [packageOf(way, entry, place)]
  })
}

function packageOf(way: string, entry: JsonObject, place: LockedUse['place']): LockedUse {
  const name = typeof entry.name === 'string' ? entry.name : way.slice(way.lastIndexOf('node_modules/') + 13)
  const undecidable = (why: string, remedy: string): LockedUse => ({
    kind: 'undecidable',
    text: name.slice(0, 300),
    why,
    remedy,
    place,
  })
  if (entry.inBundle === true)
    return undecidable('lies inside of another package', 'verify the package that it lies in')
  const { version, integrity } = entry
  if (typeof version !== 'string' || typeof integrity !== 'string') {
    return undecidable('has no version with an integrity', 'install it from a registry, and lock it again')
  }
  const digest = strongest(integrity)
  if (digest === undefined) return undecidable('has no integrity of SHA-256 or stronger', 'lock it again')
  const purl = `pkg:npm/${name.split('/').map(encodeURIComponent).join('/')}@${encodeURIComponent(version)}`
  return { kind: 'package', ecosystem: 'npm', name, version, purl, files: [{ digest }], place }
}

/** The strongest of an integrity's hashes; several of one strength are alternatives, and then none is the package's. */
function strongest(integrity: string): LockedDigest | undefined {
  const hashes = integrity.trim().split(/\s+/)
  for (const algorithm of ALGORITHMS) {
    const [only, ...more] = hashes.filter((hash) => hash.startsWith(`${algorithm}-`))
    if (only === undefined) continue
    const text = only.slice(algorithm.length + 1).replace(/\?.*$/, '')
    const decoded = Buffer.from(text, 'base64')
    const isExact = decoded.byteLength === BYTES[algorithm] && decoded.toString('base64') === text
    return more.length === 0 && isExact ? { algorithm, hex: decoded.toString('hex') } : undefined
  }
  return undefined
}

function parsed(bytes: Uint8Array, file: string): JsonObject {
  try {
    const value = parseJson(bytes, { what: file, maxBytes: MAX_BYTES })
    if (isJsonObject(value)) return value
  } catch (cause) {
    if (!(cause instanceof WireError)) throw cause
    throw new DeploymentError('LOCK_FILE', cause.message, { cause })
  }
  throw new DeploymentError('LOCK_FILE', `${file}: is no JSON object`)
}

/** Where each key that has an object stands, as npm writes it: on a line of its own. For people; nothing rests on it. */
function offsetsOfKeys(text: string): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>()
  for (const match of text.matchAll(/^[ \t]*"([^"\\\n]*)": \{/gm)) {
    const [, key = ''] = match
    if (!offsets.has(key)) offsets.set(key, match.index + match[0].indexOf('"'))
  }
  return offsets
}
