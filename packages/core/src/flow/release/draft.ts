import { mapLimit } from '@slsa-actions/wire'
import { badInput, type CoreError, refused } from '../../outcome/index.ts'
import { printable, readLimited } from '../../subject/index.ts'
import type { FlowPorts } from '../ports.ts'
import type { StagedFile } from './handed-over.ts'
import type { HostedAsset, HostedRelease, NewDraft, ReleaseHost } from './host.ts'
import type { ReleasedAsset } from './types.ts'

/** Uploads at once. */
const AT_ONCE = 4
/** Largest asset, in bytes. */
const MAX_BYTES = 1024 * 1024 * 1024

/**
 * The one release of a tag that can be filled: the draft, made where there is none; or the published one.
 *
 * @throws CoreError bad-input `RELEASE_DRAFT` for several drafts
 */
export async function openRelease(host: ReleaseHost, tag: string, draft: NewDraft): Promise<HostedRelease> {
  const found = await host.releasesOf(tag)
  const published = found.find(({ isDraft }) => !isDraft)
  if (published !== undefined) return published
  const [first, ...others] = found
  if (first === undefined) return host.createDraft(tag, draft)
  if (others.length === 0) return first
  throw badInput(
    'RELEASE_DRAFT',
    `release ${tag}: has ${found.length} drafts, and which one is meant nobody can tell`,
    {
      remedy: 'delete all but one of them, and run the job again',
    },
  )
}

/**
 * Brings a draft to exactly the wanted assets: those of the same name and bytes stay, others of the name are replaced,
 * missing ones are uploaded.
 *
 * @param done is told of each that is there
 * @throws CoreError refused `RELEASE_ASSET` for an asset that nobody handed over, before anything is changed
 */
export async function fillDraft(
  host: ReleaseHost,
  release: HostedRelease,
  wanted: readonly StagedFile[],
  done: (asset: ReleasedAsset) => void,
  ports: FlowPorts,
): Promise<void> {
  const present = await host.assetsOf(release)
  assertNothingForeign(release, present, wanted)
  await mapLimit(wanted, AT_ONCE, async ({ name, path, sha256 }) => {
    const there = present.find((asset) => asset.name === name)
    if (there?.sha256 === sha256) return done({ name, sha256, state: 'kept' })
    if (there !== undefined) await host.remove(there)
    const bytes = await readLimited(path, MAX_BYTES, ports.fs, ({ problem, cause }) =>
      badInput('RELEASE_ASSET', `${name} ${problem}`, {
        cause,
        remedy: 'let the build make it smaller, or several of it',
      }),
    )
    await host.upload(release, { name, bytes })
    done({ name, sha256, state: there === undefined ? 'uploaded' : 'replaced' })
  })
}

/**
 * A release has exactly the wanted assets, by the digests of what GitHub has.
 *
 * @throws CoreError refused `RELEASE_ASSET`, naming the first that differs
 */
export async function assertAssets(
  host: ReleaseHost,
  release: HostedRelease,
  wanted: readonly StagedFile[],
): Promise<void> {
  const present = await host.assetsOf(release)
  assertNothingForeign(release, present, wanted)
  for (const { name, sha256 } of wanted) {
    const there = present.find((asset) => asset.name === name)
    if (there?.sha256 === sha256) continue
    throw different(release, name, there, sha256)
  }
}

function assertNothingForeign(
  release: HostedRelease,
  present: readonly HostedAsset[],
  wanted: readonly StagedFile[],
): void {
  const foreign = present.find(({ name }) => wanted.every((file) => file.name !== name))
  if (foreign === undefined) return
  throw refused(
    'RELEASE_ASSET',
    `release ${release.tag}: has the asset ${printable(foreign.name)}, which was not handed over, so nothing shows where it comes from`,
    { remedy: 'delete it from the draft, or let a builder build it and hand it over with its bundle' },
  )
}

function different({ tag }: HostedRelease, name: string, there: HostedAsset | undefined, sha256: string): CoreError {
  const found = there === undefined ? 'it is not there' : `GitHub has sha256:${there.sha256 ?? 'nothing of it'}`
  return refused('RELEASE_ASSET', `release ${tag}: ${name} was verified as sha256:${sha256}, and ${found}`, {
    remedy: 'somebody else writes to this release at the same time: find out who, and run the job again',
  })
}
