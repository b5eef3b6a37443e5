import { DeploymentError } from '../error.ts'
import type { SourceText } from '../text.ts'
import { digestOf, pypiPackage } from './pypi.ts'
import { parseToml, type TomlTable, type TomlValue } from './toml.ts'
import type { LockedDigest, LockedUse } from './types.ts'

/** Sources of packages that come out of an index, in uv.lock and poetry.lock; poetry leaves out that of PyPI. */
const OWN = ['editable', 'virtual']

/**
 * The packages of a poetry.lock or uv.lock, each with the files of which one is installed. The project itself is none.
 *
 * @see uv documentation, Locking and syncing; Poetry documentation, poetry.lock
 */
export function lockedPython(source: SourceText): LockedUse[] {
  const packages = parseToml(source).values.get('package')
  if (packages === undefined) return []
  if (packages.kind !== 'list')
    throw new DeploymentError('LOCK_FILE', `${source.file}: \`package\` is no list of tables`)
  return packages.items.flatMap((entry) => {
    if (entry.kind !== 'table') throw new DeploymentError('LOCK_FILE', `${source.file}: a package is no table`)
    return lockedPackage(entry, source)
  })
}

function lockedPackage(entry: TomlTable, source: SourceText): LockedUse[] {
  const name = textAt(entry, 'name') ?? ''
  const version = textAt(entry, 'version')
  const place = { file: source.file, path: name.slice(0, 200), ...source.at(entry.offset) }
  const undecidable = (why: string, remedy: string): LockedUse[] => [
    { kind: 'undecidable', text: name, why, remedy, place },
  ]
  const from = entry.values.get('source')
  if (from?.kind === 'table') {
    if (OWN.some((kind) => from.values.has(kind))) return []
    const type = textAt(from, 'type')
    const isIndex = from.values.has('registry') || (type !== undefined && /^(?:legacy|pypi)/i.test(type))
    if (!isIndex) return undecidable('comes from no index', 'publish it to an index, and lock it again')
  }
  const listed = ['files', 'wheels'].flatMap((list) => itemsAt(entry, list))
  const sdist = entry.values.get('sdist')
  const files = [...listed, ...(sdist === undefined ? [] : [sdist])].map(fileOf)
  if (name === '' || version === undefined || files.length === 0) {
    return undecidable('has no version with files and their hashes', 'lock it again with a current release of the tool')
  }
  if (files.includes(undefined)) return undecidable('has a file without a hash of SHA-256 or stronger', 'lock it again')
  return [
    pypiPackage(
      name,
      version,
      files.filter((file): file is LockedFile => file !== undefined),
      place,
    ),
  ]
}

interface LockedFile {
  readonly name?: string
  readonly digest: LockedDigest
}

function fileOf(value: TomlValue): LockedFile | undefined {
  if (value.kind !== 'table') return undefined
  const digest = digestOf(textAt(value, 'hash') ?? '')
  const name =
    textAt(value, 'file') ??
    textAt(value, 'url')
      ?.replace(/[?#].*$/, '')
      .split('/')
      .at(-1)
  return digest === undefined ? undefined : { ...(name === undefined ? {} : { name }), digest }
}

function textAt(table: TomlTable, name: string): string | undefined {
  const value = table.values.get(name)
  return value?.kind === 'text' ? value.text : undefined
}

function itemsAt(table: TomlTable, name: string): readonly TomlValue[] {
  const value = table.values.get(name)
  return value?.kind === 'list' ? value.items : []
}
