import type { Place } from '../types.ts'
import type { LockedDigest, LockedUse } from './types.ts'

const HEX = { sha256: 64, sha384: 96, sha512: 128 } as const

/** The digest of `sha256:<hex>`; undefined for anything else. */
export function digestOf(text: string): LockedDigest | undefined {
  const [, algorithm = '', hex = ''] = /^(sha256|sha384|sha512):([0-9a-f]+)$/.exec(text) ?? []
  if (algorithm !== 'sha256' && algorithm !== 'sha384' && algorithm !== 'sha512') return undefined
  return hex.length === HEX[algorithm] ? { algorithm, hex } : undefined
}

/** A package of PyPI, or of an index like it. @see PEP 503, Normalized Names */
export function pypiPackage(
  name: string,
  version: string,
  files: readonly { readonly name?: string; readonly digest: LockedDigest }[],
  place: Place,
): LockedUse {
  const normal = name.toLowerCase().replace(/[-_.]+/g, '-')
  const purl = `pkg:pypi/${encodeURIComponent(normal)}@${encodeURIComponent(version)}`
  return { kind: 'package', ecosystem: 'pypi', name: normal, version, purl, files, place }
}
