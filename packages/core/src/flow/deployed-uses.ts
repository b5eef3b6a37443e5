import { posix } from 'node:path'
import { badInput, CoreError, describeFailure } from '../outcome/index.ts'
import type { ArtifactVerdict, ReportedPlace } from '../report/index.ts'
import { printable } from '../subject/index.ts'
import type { DeployedImages } from './deployed.ts'
import type { DeployedFile, DeployedUse, LockedUse } from './deployment.ts'
import { lookedUp } from './pin-manifests.ts'

/**
 * The images that files of a deployment name, each once, with all its places; and what cannot be looked up.
 *
 * @param known files that are read themselves
 */
export async function imagesOfUses(
  uses: readonly DeployedUse[],
  known: ReadonlySet<string>,
): Promise<Pick<DeployedImages, 'places' | 'undecided'>> {
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
  return { places, undecided }
}

/** Places of a rendered manifest are those of the chart or kustomization: no other file has these lines. */
export function atOrigin(content: DeployedFile, file: string): DeployedFile {
  const uses = content.uses.map((use) => {
    const path = `${use.place.path} (rendered, line ${use.place.line})`
    return { ...use, place: { file, line: 1, column: 1, path } }
  })
  return { ...content, file, uses }
}

/** What the port refuses is the caller's to mend. */
export async function asCallers<T>(work: () => Promise<T>): Promise<T> {
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

/** The verdict about what nobody can look up. */
export function undecidedVerdict(use: DeployedUse, error: Error): ArtifactVerdict {
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

/** What makes two uses the same, wherever they stand in a file. */
export function keyOf(use: DeployedUse | LockedUse): string {
  switch (use.kind) {
    case 'image':
      return JSON.stringify(['image', use.image])
    case 'package':
      return JSON.stringify([
        'package',
        use.purl,
        use.files.map(({ name, digest }) => [name, digest.algorithm, digest.hex]),
      ])
    case 'undecidable':
      return JSON.stringify(['undecidable', use.text, use.why])
    case 'file':
      return JSON.stringify(['file', use.path])
  }
}

/** The verdict about a file as a whole. */
export function unreadable(file: string, error: unknown): ArtifactVerdict {
  if (!(error instanceof Error)) throw error
  const place = { file, line: 1, column: 1, path: '' }
  return undecidedVerdict({ kind: 'undecidable', text: file, why: '', remedy: '', place }, error)
}
