import { dirname, posix } from 'node:path'
import { mapLimit } from '@slsa-actions/wire'
import { badInput, CoreError, describeFailure } from '../outcome/index.ts'
import type { ArtifactVerdict, ReportedPlace } from '../report/index.ts'
import { type FoundFile, printable, readLimited, walkFiles } from '../subject/index.ts'
import type { DeployedImages, ReadManifest } from './deployed.ts'
import type { DeployedFile, DeployedUse, DeploymentPort } from './deployment.ts'
import { copiesOf, lookedUp, reportedManifest, writePinned } from './pin-manifests.ts'
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
  const known = new Set(files.keys())
  const { parseReference } = await import('@slsa-actions/oci')
  const places = new Map<string, ReportedPlace[]>()
  const undecided: ArtifactVerdict[] = []
  for (const use of uses) {
    const failure = failureOf(use, known, parseReference)
    if (failure !== undefined) undecided.push(undecidedVerdict(use, failure))
    else if (use.kind === 'image') {
      const name = lookedUp(use.image)
      const found = places.get(name)
      if (found === undefined) places.set(name, [placeOf(use)])
      else found.push(placeOf(use))
    }
  }
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

/** Places of a rendered manifest are those of the chart or kustomization: no other file has these lines. */
function atOrigin(content: DeployedFile, file: string): DeployedFile {
  const uses = content.uses.map((use) => {
    const path = `${use.place.path} (rendered, line ${use.place.line})`
    return { ...use, place: { file, line: 1, column: 1, path } }
  })
  return { ...content, file, uses }
}

async function bytesOfFile(path: string, name: string, ports: FlowPorts): Promise<Uint8Array> {
  return readLimited(path, MAX_BYTES, ports.fs, ({ problem, cause }) =>
    badInput('MANIFEST_FILE', `${printable(name)} ${problem}`, cause === undefined ? {} : { cause }),
  )
}

/** What the port refuses is the caller's to mend. */
async function asCallers<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof CoreError || !(error instanceof Error)) throw error
    if (!('outcome' in error) || error.outcome !== 'bad-input') throw error
    const remedy = 'remedy' in error && typeof error.remedy === 'string' ? { remedy: error.remedy } : {}
    throw badInput('MANIFEST_FILE', printable(error.message), { cause: error, ...remedy })
  }
}

/** Why a use cannot be looked up; undefined for one that can. */
function failureOf(
  use: DeployedUse,
  known: ReadonlySet<string>,
  parse: (text: string) => unknown,
): CoreError | Error | undefined {
  const { file, line, column, path } = use.place
  const where = printable(`${file}:${line}:${column}${path === '' ? '' : ` (${path})`}`)
  switch (use.kind) {
    case 'undecidable': {
      const text = use.text === '' ? '' : ` "${printable(use.text)}"`
      return badInput('IMAGE_TEMPLATE', `${where}:${text} ${use.why}`, { remedy: use.remedy })
    }
    case 'file': {
      const other = posix.join(posix.dirname(file), use.path)
      if (known.has(other)) return undefined
      return badInput(
        'IMAGE_TEMPLATE',
        `${where}: takes in ${printable(other.slice(0, 300))}, which is not among the manifests`,
        {
          remedy: 'name that file in `manifests` too',
        },
      )
    }
    case 'image':
      try {
        parse(use.image)
        return undefined
      } catch (error) {
        const { message, remedy } = describeFailure(error)
        return badInput('INPUT', `${where}: ${message}`, remedy === undefined ? {} : { remedy })
      }
  }
}

function undecidedVerdict(use: DeployedUse, error: Error): ArtifactVerdict {
  const failure = describeFailure(error)
  const text = use.kind === 'image' ? use.image : use.kind === 'file' ? use.path : use.text
  const name = printable(text.slice(0, 300)) || printable(`${use.place.file}:${use.place.line}`)
  return {
    subject: { name, digest: {} },
    outcome: failure.outcome,
    failure,
    accepted: [],
    rejected: [],
    places: [placeOf(use)],
  }
}

function placeOf(use: DeployedUse): ReportedPlace {
  const { file, line, column, path } = use.place
  const image = use.kind === 'image' ? use.image : use.kind === 'undecidable' ? use.text : use.path
  return {
    file: printable(file),
    line,
    column,
    path: printable(path),
    image: printable(image.slice(0, 300)),
    role: use.kind === 'image' ? use.role : 'undecided',
  }
}

function noticesOf(left: number, covered: readonly string[]): string[] {
  return [
    ...covered,
    ...(left === 0 ? [] : [`manifests: ${left} file(s) that are no manifests by their name were not read`]),
  ]
}
