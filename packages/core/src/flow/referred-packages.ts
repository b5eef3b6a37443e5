import { badInput } from '../outcome/index.ts'
import type { ArtifactVerdict, ReportedPlace } from '../report/index.ts'
import type { FoundBundle } from '../storage/index.ts'
import { printable, resolveSubjects } from '../subject/index.ts'
import { type InstanceFile, packageRegistriesOf } from './builder-instance.ts'
import { undecidedVerdict } from './deployed-uses.ts'
import type { LockedUse } from './deployment.ts'
import type { ReferredArtifact } from './given.ts'
import { npmBundles, pypiBundles } from './package-bundles.ts'
import type { OpenPolicy } from './policy.ts'
import type { FlowPorts } from './ports.ts'
import { subjectMachine } from './subjects.ts'

type Unclear = Exclude<LockedUse, { readonly kind: 'package' }>
type Package = Extract<LockedUse, { readonly kind: 'package' }>

/** Files of packages that are asked for at one change. */
const MAX_FILES = 500

/**
 * Packages of lock files that a rule of the policy names, each file of them an artifact under the package's URL. Of those
 * that no rule names nothing is demanded: most packages have no attestation at all.
 *
 * @throws CoreError bad-input `MANIFEST_FILE` for too many
 */
export async function referredPackages(
  locked: readonly LockedUse[],
  policy: OpenPolicy,
  instance: InstanceFile,
  ports: FlowPorts,
): Promise<{
  readonly referred: readonly ReferredArtifact[]
  readonly undecided: readonly ArtifactVerdict[]
  readonly notices: readonly string[]
}> {
  const packages = locked.filter((use) => use.kind === 'package')
  const unclear = locked.filter((use) => use.kind !== 'package')
  const wanted = unclear.filter((use) => mayBeNamed(use, policy))
  const covered = packages.flatMap((found) => {
    // Under whatever name code asks for it, or it has in its registry: an alias is no way around a rule.
    const name = [found.purl, installedAs(found)].find((one) => policy.covers?.(one, true) === true)
    return name === undefined ? [] : [{ found, name }]
  })
  const files = covered.flatMap(({ found, name }) => found.files.map((file) => ({ found, name, file })))
  if (files.length > MAX_FILES) {
    throw badInput('MANIFEST_FILE', `${files.length} files of packages that the policy names are brought in at once`, {
      remedy: `propose at most ${MAX_FILES}`,
    })
  }
  const registries = packageRegistriesOf(instance)
  const referred: ReferredArtifact[] = []
  for (const { found, name, file } of files) {
    const digest = `${file.digest.algorithm}:${file.digest.hex}`
    const [subject] = await resolveSubjects({ digest, name }, subjectMachine(ports))
    if (subject === undefined) continue
    const { ecosystem, name: project, version } = found
    const sha256 = file.digest.algorithm === 'sha256' ? { sha256: file.digest.hex } : {}
    const find = (): Promise<FoundBundle[]> =>
      ecosystem === 'npm'
        ? npmBundles(registries.npm, project, version, ports)
        : pypiBundles(registries.pypi, { project, version, name: file.name, ...sha256 }, ports)
    referred.push({ subject, places: [placeOf(found)], find })
  }
  const others = locked.length - covered.length - wanted.length
  const notices = others === 0 ? [] : [`${others} new package(s) that no rule of the policy names were not looked up`]
  return { referred, undecided: wanted.map(undecidedPackage), notices }
}

/** Whether what a lock file leaves open may be a package that a rule names: what has no name may be any of its kind. */
function mayBeNamed(use: Unclear, policy: OpenPolicy): boolean {
  const isNpm = use.place.file.endsWith('.json')
  const text = use.kind === 'file' ? '' : use.text
  const name = isNpm ? text : /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:$|[[<>=!~;(])/.exec(text)?.[1]
  if (name === undefined || name === '') return policy.speaksOf?.(isNpm ? 'pkg:npm/' : 'pkg:pypi/') === true
  const purl = isNpm
    ? `pkg:npm/${name.split('/').map(encodeURIComponent).join('/')}`
    : `pkg:pypi/${name.toLowerCase().replace(/[-_.]+/g, '-')}`
  return policy.covers?.(purl, true) === true || policy.speaksOf?.(`${purl}@`) === true
}

function undecidedPackage(use: Unclear): ArtifactVerdict {
  const { file, line } = use.place
  const what = use.kind === 'file' ? `takes in "${use.path}", which is not read` : `"${use.text}" ${use.why}`
  const remedy = use.kind === 'file' ? 'name the packages in the lock file itself' : use.remedy
  return undecidedVerdict(use, badInput('MANIFEST_FILE', printable(`${file}:${line}: ${what}`), { remedy }))
}

/** URL of a package by the folder that it is installed to, which differs from its name for an alias of npm's. */
function installedAs({ ecosystem, purl, place, version }: Package): string {
  const folder = place.path.slice(place.path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  return ecosystem === 'npm' ? npmUrl(folder, version) : purl
}

function npmUrl(name: string, version: string): string {
  return `pkg:npm/${name.split('/').map(encodeURIComponent).join('/')}@${encodeURIComponent(version)}`
}

function placeOf({ place, purl }: Package): ReportedPlace {
  const { file, line, column, path } = place
  return { file: printable(file), line, column, path: printable(path), image: printable(purl), role: 'seen' }
}
