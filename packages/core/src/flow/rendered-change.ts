import { dirname, join, posix } from 'node:path'
import { mapLimit } from '@slsa-actions/wire'
import { badInput } from '../outcome/index.ts'
import type { ArtifactVerdict } from '../report/index.ts'
import { printable } from '../subject/index.ts'
import type { ChangedFiles } from './changed-files.ts'
import { asCallers, atOrigin, keyOf, unreadable } from './deployed-uses.ts'
import type { DeployedUse, DeploymentPort, RenderedFolder } from './deployment.ts'
import type { FlowPorts } from './ports.ts'
import type { RepositoryFiles } from './repository-files.ts'

/** Charts and kustomizations that are rendered for one change; files that one of them is made of. */
const MAX_FOLDERS = 50
const MAX_FILES = 2000
const FILES_AT_ONCE = 8
/** Files by which charts and kustomizations are known. */
const ROOTS = /(?:^|\/)(?:Chart\.yaml|kustomization\.ya?ml|Kustomization)$/

/** What charts and kustomizations bring in. */
export interface RenderedUses {
  readonly uses: readonly DeployedUse[]
  readonly undecided: readonly ArtifactVerdict[]
  /** Charts and kustomizations that were rendered. */
  readonly read: readonly string[]
  /** Whether a file is part of one, and not read by itself. */
  isCovered(path: string): boolean
}

/**
 * What charts and kustomizations with changes become, less what they became before. Their files are written to a folder of
 * this machine, links left out, and the tool that renders them can reach no network.
 */
export async function renderedUses(
  change: ChangedFiles,
  counts: (path: string) => boolean,
  port: DeploymentPort,
  ports: FlowPorts,
): Promise<RenderedUses> {
  const nothing: RenderedUses = { uses: [], undecided: [], read: [], isCovered: () => false }
  const touched = [...change.changed, ...change.removed]
  const areas = new Set(
    [...change.head.files.keys(), ...change.base.files.keys()]
      .filter((path) => ROOTS.test(path))
      .map((path) => posix.dirname(path)),
  )
  const isInArea = (path: string): boolean => foldersOf(path).some((folder) => areas.has(folder))
  if (!touched.some(isInArea)) return nothing
  const now = await planOf(change.head, counts, port)
  const before = await planOf(change.base, counts, port).catch(() => undefined)
  const moved = await movedLinks(change)
  const isTouched = (folder: string): boolean => [...touched, ...moved].some((path) => isBelow(path, folder))
  // What a kustomization builds on may lie anywhere.
  const folders = now.folders.filter(({ tool, folder }) => tool === 'kustomize' || isTouched(folder))
  const linked = [...change.head.links].filter(
    (path) => ROOTS.test(path) && counts(path) && (moved.includes(path) || isTouched(posix.dirname(path))),
  )
  if (folders.length > MAX_FOLDERS || (!change.isWhole && folders.some(({ tool }) => tool === 'kustomize'))) {
    throw badInput('MANIFEST_FILE', `the change takes part in ${folders.length} charts and kustomizations`, {
      remedy: `at most ${MAX_FOLDERS} are rendered, and kustomizations only of a repository that GitHub lists whole; leave some out with \`paths\`, and verify them where they are deployed`,
    })
  }
  const each = await mapLimit(folders, 2, async (folder) => {
    try {
      const known = new Set((await oldUses(folder, before, change.base, port, ports)).map(keyOf))
      const uses = await usesOf(folder, change.head, port, ports)
      return { uses: uses.filter((use) => !known.has(keyOf(use))), undecided: [] }
    } catch (error) {
      return { uses: [], undecided: [unreadable(folder.file, error)] }
    }
  })
  const own = new Set(now.files)
  return {
    uses: each.flatMap(({ uses }) => uses),
    undecided: [
      ...each.flatMap(({ undecided }) => undecided),
      ...linked.map((path) => unreadable(path, badInput('MANIFEST_FILE', `${printable(path)}: is a link`))),
    ],
    read: folders.map(({ file }) => file),
    isCovered: (path) => isInArea(path) && !own.has(path) && !port.isLockFile(path),
  }
}

/** Links that lead to something that is new or changed. */
async function movedLinks({ head, changed }: ChangedFiles): Promise<string[]> {
  const isChanged = new Set(changed)
  const found: string[] = []
  for (const link of head.links) {
    if (isChanged.has((await head.target(link)) ?? '')) found.push(link)
  }
  return found
}

type Plan = Awaited<ReturnType<DeploymentPort['plan']>>

function planOf(side: RepositoryFiles, counts: (path: string) => boolean, port: DeploymentPort): Promise<Plan> {
  const files = [...side.files.keys()].filter((path) => port.isManifest(path) && !side.links.has(path) && counts(path))
  return asCallers(() => port.plan(files, (path) => side.read(path)))
}

/** What a chart or kustomization was before; nothing where there was none, or none that a tool renders. */
async function oldUses(
  { file }: RenderedFolder,
  before: Plan | undefined,
  base: RepositoryFiles,
  port: DeploymentPort,
  ports: FlowPorts,
): Promise<readonly DeployedUse[]> {
  const same = before?.folders.find((folder) => folder.file === file)
  return same === undefined ? [] : usesOf(same, base, port, ports).catch(() => [])
}

async function usesOf(
  folder: RenderedFolder,
  side: RepositoryFiles,
  port: DeploymentPort,
  ports: FlowPorts,
): Promise<readonly DeployedUse[]> {
  // A kustomization builds on folders beside it; a chart is all in its own.
  const top = folder.tool === 'helm' ? folder.folder : (folder.folder.split('/')[0] ?? '.')
  const place = await written(top, side, folder.tool, ports)
  try {
    return await asCallers(async () => {
      const bytes = await port.render(folder, join(place, ...folder.folder.split('/')))
      return atOrigin(await port.read(bytes, `${folder.folder}.yaml`), folder.file).uses
    })
  } finally {
    await ports.fs.rm(place, { recursive: true, force: true })
  }
}

/** Writes the files below a folder of the repository to one of this machine, in place of a link what it leads to; its path. */
async function written(
  top: string,
  side: RepositoryFiles,
  tool: RenderedFolder['tool'],
  ports: FlowPorts,
): Promise<string> {
  const paths = [...side.files.keys()].filter((path) => isBelow(path, top))
  if (paths.length > MAX_FILES) {
    throw badInput('MANIFEST_FILE', `has ${paths.length} files beside it; at most ${MAX_FILES} are taken`, {
      remedy: 'render it in the repository, and propose what comes out',
    })
  }
  await ports.fs.mkdir(ports.job.tempDir, { recursive: true })
  const place = await ports.fs.mkdtemp(join(ports.job.tempDir, 'render-'))
  await mapLimit(paths, FILES_AT_ONCE, async (path) => {
    const source = side.links.has(path) ? await side.target(path) : path
    if (source === undefined) {
      // helm would follow it wherever it leads; kustomize misses what it needs, and says so.
      if (tool === 'kustomize') return
      throw badInput('MANIFEST_FILE', `${printable(path)}: is a link that leads to no file of the repository`)
    }
    const bytes = await side.read(source)
    const target = join(place, ...path.split('/'))
    await ports.fs.mkdir(dirname(target), { recursive: true })
    await ports.fs.writeFile(target, bytes, { flag: 'wx' })
  })
  return place
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return ['.', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))]
}

function isBelow(path: string, folder: string): boolean {
  return folder === '.' || path.startsWith(`${folder}/`)
}
