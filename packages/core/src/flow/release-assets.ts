import { badInput } from '../outcome/index.ts'
import type { ArtifactVerdict, ReportedPlace } from '../report/index.ts'
import type { FoundBundle } from '../storage/index.ts'
import { printable, resolveSubjects, type Subject } from '../subject/index.ts'
import { unreadable } from './deployed-uses.ts'
import type { ReferredArtifact } from './given.ts'
import type { OpenPolicy } from './policy.ts'
import type { FlowPorts } from './ports.ts'
import type { RepositoryPort } from './repository-port.ts'
import { subjectMachine } from './subjects.ts'

/** A file of a release that a manifest or Dockerfile downloads. */
export interface AssetUse {
  readonly repository: string
  readonly tag: string
  readonly name: string
  readonly file: string
  readonly line: number
}

/** Files of releases that are asked for at one change. */
const MAX_ASSETS = 100
/** Longest text that is looked through, in characters. */
const MAX_TEXT = 8 * 1024 * 1024

/** Every download of a release's file that a text names, by its address. */
export function assetsIn(text: string, file: string, serverUrl: string): AssetUse[] {
  const host = serverUrl.replace(/^https:\/\//, '')
  const found: AssetUse[] = []
  text
    .slice(0, MAX_TEXT)
    .split('\n')
    .forEach((content, index) => {
      for (const part of content.split(`${host}/`).slice(1)) {
        const [owner = '', name = '', releases, download, tag = '', asset = ''] =
          part.split(/[\s"'`<>|;)]/)[0]?.split('/') ?? []
        if (releases !== 'releases' || download !== 'download' || tag === '' || asset === '') continue
        found.push({ repository: `${owner}/${name}`, tag, name: asset.replace(/[?#].*$/, ''), file, line: index + 1 })
      }
    })
  return found
}

/** What an asset is called in a policy: its address without the scheme. */
export function assetName({ repository, tag, name }: AssetUse, serverUrl: string): string {
  return `${serverUrl.replace(/^https:\/\//, '')}/${repository}/releases/download/${tag}/${name}`
}

/**
 * Files of releases that a rule of the policy names, by the digests that GitHub lists; their bundles are among the
 * attestations of their repository, or files of the release.
 *
 * @throws CoreError bad-input `MANIFEST_FILE` for too many
 */
export async function referredAssets(
  assets: readonly AssetUse[],
  policy: OpenPolicy,
  repositories: () => Promise<RepositoryPort>,
  ports: FlowPorts,
): Promise<{ readonly referred: readonly ReferredArtifact[]; readonly undecided: readonly ArtifactVerdict[] }> {
  const { serverUrl } = ports.job
  const byName = new Map<string, AssetUse[]>()
  for (const asset of assets) {
    const name = assetName(asset, serverUrl)
    if (policy.covers?.(name, true) !== true) continue
    byName.set(name, [...(byName.get(name) ?? []), asset])
  }
  if (byName.size > MAX_ASSETS) {
    throw badInput('MANIFEST_FILE', `${byName.size} files of releases are brought in at once`, {
      remedy: `propose at most ${MAX_ASSETS}`,
    })
  }
  const referred: ReferredArtifact[] = []
  const undecided: ArtifactVerdict[] = []
  for (const [name, uses] of byName) {
    const [first] = uses
    if (first === undefined) continue
    try {
      const subject = await subjectOf(name, first, await repositories(), ports)
      const find = (): Promise<FoundBundle[]> => bundlesOf(subject, first, ports)
      referred.push({ subject, places: uses.map((use) => placeOf(use, name)), find })
    } catch (error) {
      undecided.push(unreadable(first.file, error))
    }
  }
  return { referred, undecided }
}

async function subjectOf(
  name: string,
  { repository, tag, name: asset, file, line }: AssetUse,
  repositories: RepositoryPort,
  ports: FlowPorts,
): Promise<Subject> {
  const where = printable(`${file}:${line}: ${name}`)
  if (/[${}\\%]/.test(name)) {
    throw badInput('IMAGE_TEMPLATE', `${where}: a variable decides which file it is`, {
      remedy: 'write the tag and the name out',
    })
  }
  const digest = await repositories.assetDigest(repository, tag, asset)
  if (digest === undefined) {
    throw badInput('MANIFEST_FILE', `${where}: GitHub lists no such file, or no digest of it`, {
      remedy: 'check tag and name; files that are older than such digests have to be uploaded again',
    })
  }
  const [subject] = await resolveSubjects({ digest, name }, subjectMachine(ports))
  if (subject === undefined) throw badInput('INTERNAL', `${where}: has no digest`)
  return subject
}

async function bundlesOf(
  { digest }: Subject,
  { repository, tag, name }: AssetUse,
  { github }: FlowPorts,
): Promise<FoundBundle[]> {
  const attested = await github.attestationStore(repository).find({ digest })
  return [...attested, ...(await github.releaseStore(repository, tag).find({ digest, name }))]
}

function placeOf({ file, line }: AssetUse, name: string): ReportedPlace {
  return { file: printable(file), line, column: 1, path: 'release', image: printable(name.slice(0, 300)), role: 'seen' }
}
