import { PREDICATE, versionInType } from './predicate/index.ts'

const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  [PREDICATE.provenanceV1, 'provenance'],
  [PREDICATE.provenanceV02, 'provenance'],
  [PREDICATE.vsaV1, 'vsa'],
  [PREDICATE.svrV01, 'svr'],
  [PREDICATE.testResultV01, 'test-result'],
  [PREDICATE.vulnsV02, 'vulns'],
  [PREDICATE.vulnsV01, 'vulns'],
  [PREDICATE.scaiV03, 'scai'],
  [PREDICATE.linkV03, 'link'],
  [PREDICATE.releaseV02, 'release'],
  [PREDICATE.releaseV01, 'release'],
  [PREDICATE.cosignSignV1, 'signature'],
])

const RESERVED: ReadonlySet<string> = new Set([...SHORT_NAMES.values(), 'spdx', 'cyclonedx'])
const SCHEME = /^[a-z][a-z0-9+.-]*:/i
const VERSION = /^v?\d+(?:\.\d+)*(?:-?(?:alpha|beta|draft|rc)[\w.]*)?$/
const MAX_LENGTH = 64

/**
 * A short name for a predicate type, for file names and reports: `[a-z0-9-]`, 1 to 71 characters. A custom type gets the
 * last part of its path that is not a version, and never a name that belongs to a known type.
 */
export function shortNameOf(predicateType: string): string {
  const known = SHORT_NAMES.get(predicateType)
  if (known !== undefined) return known
  if (versionInType(predicateType, PREDICATE.spdx) !== undefined) return 'spdx'
  if (versionInType(predicateType, PREDICATE.cyclonedx) !== undefined) return 'cyclonedx'
  const name = lastNamePart(predicateType)
  // A file that calls itself a signature or a provenance must be one.
  return RESERVED.has(name) ? `custom-${name}` : name
}

function lastNamePart(uri: string): string {
  const [address = ''] = uri.toLowerCase().split(/[?#]/)
  const parts = address.replace(SCHEME, '').split(/[/:]+/)
  const names = parts.filter((part) => !VERSION.test(part)).map(plain)
  return names.findLast((name) => name !== '') ?? 'custom'
}

function plain(part: string): string {
  return part
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, MAX_LENGTH)
    .replace(/-$/, '')
}
