import { posix } from 'node:path'
import { mapLimit } from '@slsa-actions/wire'
import { badInput, CoreError } from '../outcome/index.ts'
import type { ArtifactVerdict } from '../report/index.ts'
import { createSelection, namesFrom } from '../subject/index.ts'
import type { ChangedFiles } from './changed-files.ts'
import { asCallers, keyOf, unreadable } from './deployed-uses.ts'
import type { DeployedUse, DeploymentPort, LockedUse } from './deployment.ts'
import type { FlowPorts } from './ports.ts'
import { type AssetUse, assetName, assetsIn } from './release-assets.ts'
import { renderedUses } from './rendered-change.ts'
import type { RepositoryFiles } from './repository-files.ts'

/** Files that are read for one change, and at once. */
const MAX_FILES = 2000
const AT_ONCE = 8

/** What a change brings in that was not there before. */
export interface BroughtIn {
  readonly uses: readonly DeployedUse[]
  /** What lock files install; entries among it whose bytes are decided elsewhere. */
  readonly packages: readonly LockedUse[]
  /** Files of releases that are downloaded. */
  readonly assets: readonly AssetUse[]
  /** What could not be read; none of it passes. */
  readonly undecided: readonly ArtifactVerdict[]
  /** Files that were read, charts and kustomizations among them. */
  readonly read: readonly string[]
  readonly notices: readonly string[]
}

/**
 * What a change brings in: of every manifest, Dockerfile and lock file that is new or changed what its old version does
 * not name already; of charts and kustomizations with changes what they become. A file that cannot be read brings in
 * something that nobody knows.
 *
 * @param paths patterns of the files that count, `!` leaves out
 */
export async function broughtIn(
  change: ChangedFiles,
  paths: string,
  port: DeploymentPort,
  ports: FlowPorts,
): Promise<BroughtIn> {
  const counts = selectionOf(paths)
  const isKnown = (path: string): boolean => port.isManifest(path) || port.isLockFile(path)
  const rendered = await renderedUses(change, counts, port, ports)
  const candidates = (await withLinks(change, isKnown)).filter(
    ({ path }) => counts(path) && isKnown(path) && !rendered.isCovered(path),
  )
  if (candidates.length > MAX_FILES) {
    throw badInput('MANIFEST_FILE', `${candidates.length} manifests and lock files are new or changed`, {
      remedy: `propose at most ${MAX_FILES} at once`,
    })
  }
  const each = await mapLimit(candidates, AT_ONCE, (candidate) => newIn(candidate, change, port, ports.job.serverUrl))
  const left = change.changed.filter((path) => isKnown(path) && !counts(path)).length
  return {
    uses: [...rendered.uses, ...each.flatMap(({ uses }) => uses)],
    packages: each.flatMap(({ packages }) => packages),
    assets: each.flatMap(({ assets }) => assets),
    undecided: [...rendered.undecided, ...each.flatMap(({ undecided }) => undecided)],
    read: [...rendered.read, ...candidates.map(({ path }) => path)],
    notices: left === 0 ? [] : [`${left} changed file(s) are left out by \`paths\``],
  }
}

/** A file to read in the head, and where its content lies if it is a link. */
interface Candidate {
  readonly path: string
  /** Undefined for a link that leads out of the repository. */
  readonly source: string | undefined
}

/** What changed, and every link to something that changed: a link stands for what it leads to. */
async function withLinks(change: ChangedFiles, isKnown: (path: string) => boolean): Promise<Candidate[]> {
  const { base, head, changed } = change
  const isChanged = new Set(changed)
  const plain = changed.flatMap((path) =>
    head.links.has(path) || !head.files.has(path) ? [] : [{ path, source: path }],
  )
  const links: Candidate[] = []
  for (const path of head.links) {
    if (!isKnown(path)) continue
    const source = await head.target(path)
    const isNew = isChanged.has(path) || source === undefined || isChanged.has(source)
    if (isNew && (isChanged.has(path) || base.files.has(path))) links.push({ path, source })
  }
  return [...plain, ...links]
}

type New = Pick<BroughtIn, 'uses' | 'packages' | 'assets' | 'undecided'>

async function newIn(
  { path, source }: Candidate,
  { base, head }: ChangedFiles,
  port: DeploymentPort,
  serverUrl: string,
): Promise<New> {
  try {
    if (source === undefined) throw badInput('MANIFEST_FILE', 'is a link that leads to no file of the repository')
    const now = await contentOf(await head.read(source), path, port, serverUrl)
    const before = await oldContent(base, path, port, serverUrl)
    const isNew = (use: DeployedUse | LockedUse): boolean => !before.uses.has(keyOf(use))
    const found = now.uses.filter(isNew).filter((use) => !isFileOf(use, head, port))
    const assets = now.assets.filter((asset) => !before.assets.has(assetName(asset, serverUrl)))
    // A file is either: nothing that is run stands in a lock file.
    return port.isLockFile(path)
      ? { uses: [], packages: found.filter((use) => use.kind !== 'image'), assets, undecided: [] }
      : { uses: found.filter((use) => use.kind !== 'package'), packages: [], assets, undecided: [] }
  } catch (error) {
    return { uses: [], packages: [], assets: [], undecided: [unreadable(path, error)] }
  }
}

/** Another file that takes part, and is read itself where it is new. */
function isFileOf(use: DeployedUse | LockedUse, { files }: RepositoryFiles, port: DeploymentPort): boolean {
  if (use.kind !== 'file') return false
  const path = posix.join(posix.dirname(use.place.file), use.path)
  return files.has(path) && (port.isManifest(path) || port.isLockFile(path))
}

/** An old version that nobody can read has nothing that counts as known. */
async function oldContent(
  base: RepositoryFiles,
  path: string,
  port: DeploymentPort,
  serverUrl: string,
): Promise<{ readonly uses: ReadonlySet<string>; readonly assets: ReadonlySet<string> }> {
  const source = base.links.has(path) ? await base.target(path) : path
  if (source === undefined || !base.files.has(source)) return { uses: new Set(), assets: new Set() }
  try {
    const { uses, assets } = await contentOf(await base.read(source), path, port, serverUrl)
    return { uses: new Set(uses.map(keyOf)), assets: new Set(assets.map((asset) => assetName(asset, serverUrl))) }
  } catch (error) {
    if (!(error instanceof CoreError) || error.outcome !== 'bad-input') throw error
    return { uses: new Set(), assets: new Set() }
  }
}

interface Content {
  readonly uses: readonly (DeployedUse | LockedUse)[]
  readonly assets: readonly AssetUse[]
}

function contentOf(bytes: Uint8Array, path: string, port: DeploymentPort, serverUrl: string): Promise<Content> {
  return asCallers(async () => {
    if (port.isLockFile(path)) return { uses: port.readLock(bytes, path), assets: [] }
    const { uses } = await port.read(bytes, path)
    return { uses, assets: assetsIn(Buffer.from(bytes).toString('utf8'), path, serverUrl) }
  })
}

/** Whether a path of the repository counts. @throws CoreError bad-input `PATTERN` */
function selectionOf(paths: string): (path: string) => boolean {
  const machine = { workspace: '/repository', platform: 'linux', fs: {} as never, parallelism: 1 } as const
  const selection = createSelection(paths, machine)
  return (path) => selection.selects(namesFrom(`/repository/${path}`, machine))
}
