import { dirname } from 'node:path'
import { mapLimit } from '@slsa-actions/wire'
import { badInput } from '../outcome/index.ts'
import { type FoundFile, printable, readLimited, walkFiles } from '../subject/index.ts'
import type { DeployedImages, ReadManifest } from './deployed.ts'
import { asCallers, atOrigin, imagesOfUses } from './deployed-uses.ts'
import type { DeploymentPort } from './deployment.ts'
import { copiesOf, reportedManifest, writePinned } from './pin-manifests.ts'
import type { FlowPorts } from './ports.ts'
import { subjectMachine } from './subjects.ts'
import type { VerifyInputs } from './verify-inputs.ts'

/** Manifests of one call, and bytes of one and of all of them. */
const MAX_FILES = 10_000
const MAX_BYTES = 8 * 1024 * 1024
const MAX_ALL_BYTES = 128 * 1024 * 1024
/** Files that are read, and tools that run, at once. */
const READ_AT_ONCE = 8
const RENDERED_AT_ONCE = 2

/**
 * Every image that the manifests of the input `manifests` name. Charts and kustomizations among them are rendered first.
 *
 * @throws CoreError bad-input `MANIFEST_FILE` for a file that cannot be read, `NO_SUBJECT` where no image is named
 */
export async function readManifests(read: VerifyInputs, ports: FlowPorts): Promise<DeployedImages> {
  const { manifests: patterns = '', manifestsOutput } = read
  if (ports.deployments === undefined) {
    throw badInput('NOT_YET', 'input manifests: manifests are not part of this program')
  }
  const port = await ports.deployments()
  const { files, left } = await manifestFiles(patterns, port, ports)
  const { manifests, covered } = await contentsOf(files, port, read, ports)
  const uses = manifests.flatMap(({ content }) => content.uses)
  const { places, undecided } = await imagesOfUses(uses, new Set(files.keys()))
  if (places.size + undecided.length === 0) {
    throw badInput('NO_SUBJECT', `input manifests: ${manifests.length} file(s), and no image is named in them`, {
      remedy: 'name manifests of Kubernetes, Compose files, Dockerfiles, or folders of charts and kustomizations',
    })
  }
  const copies = manifestsOutput === undefined ? undefined : copiesOf(manifests, manifestsOutput, ports)
  return {
    manifests,
    places,
    undecided,
    notices: noticesOf(left, covered),
    report: async ({ subjectOf }, hasPassed) =>
      copies === undefined || !hasPassed
        ? manifests.map((manifest) => reportedManifest(manifest))
        : writePinned(manifests, copies, subjectOf, ports),
  }
}

/** What a pattern or folder matches and is no manifest by its name is left; a file that is named is read whatever its name. */
async function manifestFiles(
  patterns: string,
  port: DeploymentPort,
  ports: FlowPorts,
): Promise<{ readonly files: ReadonlyMap<string, FoundFile>; readonly left: number }> {
  const found = await walkFiles(patterns, subjectMachine(ports))
  const named = new Set(patterns.split(/[\n,]/).map((pattern) => pattern.trim().replace(/^\.\//, '')))
  const taken = found.filter(({ relative }) => named.has(relative) || port.isManifest(relative))
  if (taken.length === 0) {
    throw badInput('NO_SUBJECT', `input manifests: none of ${found.length} file(s) is a manifest by its name`, {
      remedy: 'name YAML or JSON files, Dockerfiles, or folders that hold some',
    })
  }
  const size = taken.reduce((sum, file) => sum + file.size, 0)
  if (taken.length > MAX_FILES || size > MAX_ALL_BYTES) {
    throw badInput(
      'MANIFEST_FILE',
      `input manifests: ${taken.length} files of ${size} bytes; at most ${MAX_FILES} of ${MAX_ALL_BYTES} are read`,
      {
        remedy: 'narrow the patterns',
      },
    )
  }
  const files = new Map<string, FoundFile>()
  for (const file of taken) {
    const before = files.get(file.relative)
    if (before !== undefined) {
      throw badInput(
        'MANIFEST_FILE',
        `input manifests: ${printable(before.path)} and ${printable(file.path)} would have the same name`,
        {
          remedy: 'verify them in two calls, or from a folder above both',
        },
      )
    }
    files.set(file.relative, file)
  }
  return { files, left: found.length - taken.length }
}

async function contentsOf(
  files: ReadonlyMap<string, FoundFile>,
  port: DeploymentPort,
  { isOffline }: VerifyInputs,
  ports: FlowPorts,
): Promise<{ readonly manifests: readonly ReadManifest[]; readonly covered: readonly string[] }> {
  const bytesOf = (name: string): Promise<Uint8Array> => bytesOfFile(files.get(name)?.path ?? name, name, ports)
  return asCallers(async () => {
    const plan = await port.plan([...files.keys()], bytesOf)
    const read = await mapLimit(plan.files, READ_AT_ONCE, async (name): Promise<ReadManifest> => {
      return { content: await port.read(await bytesOf(name), name), copy: name }
    })
    const rendered = await mapLimit(plan.folders, RENDERED_AT_ONCE, async (folder): Promise<ReadManifest> => {
      if (isOffline && folder.tool === 'kustomize') {
        throw badInput(
          'INPUT',
          `inputs offline and manifests: ${printable(folder.file)} may refer to what is elsewhere`,
          {
            remedy: 'render it in a step before, and name the file that comes out',
          },
        )
      }
      const bytes = await port.render(folder, dirname(files.get(folder.file)?.path ?? ''))
      const copy = folder.folder === '.' ? 'rendered.yaml' : `${folder.folder}.yaml`
      return { content: atOrigin(await port.read(bytes, copy), folder.file), copy, rendered: folder.tool }
    })
    const covered = plan.folders.map(
      ({ tool, folder, covered: below }) =>
        `${printable(folder)}: read as ${tool} renders it, with its own values; ${below.length} file(s) below it are not read by themselves`,
    )
    return { manifests: [...read, ...rendered], covered }
  })
}

async function bytesOfFile(path: string, name: string, ports: FlowPorts): Promise<Uint8Array> {
  return readLimited(path, MAX_BYTES, ports.fs, ({ problem, cause }) =>
    badInput('MANIFEST_FILE', `${printable(name)} ${problem}`, cause === undefined ? {} : { cause }),
  )
}

function noticesOf(left: number, covered: readonly string[]): string[] {
  return [
    ...covered,
    ...(left === 0 ? [] : [`manifests: ${left} file(s) that are no manifests by their name were not read`]),
  ]
}
