import { join } from 'node:path'
import { badInput, describeFailure, refused } from '../../outcome/index.ts'
import { RESULT_VERSION } from '../../report/index.ts'
import { printable } from '../../subject/index.ts'
import type { InstanceFile } from '../builder-instance.ts'
import type { FlowPorts, InputReader } from '../ports.ts'
import { assertAssets, fillDraft, openRelease } from './draft.ts'
import { PAGE_NAME, ROOT_NAME, type StagedFile, stageBundles, stageFiles, stageText } from './handed-over.ts'
import type { HostedRelease, ReleaseHost } from './host.ts'
import { type ReleaseInputs, readReleaseInputs } from './inputs.ts'
import { readBundles, releaseTrust } from './trust.ts'
import type { ReleaseResult } from './types.ts'
import { type ProvenBundle, type ProvenFile, provenBundles, provenFiles, type ReleaseSource } from './verify-files.ts'
import { verifyPage } from './verify-page.ts'

/** What publishing needs beside inputs and machine. */
export interface ReleaseContext {
  readonly host: ReleaseHost
  /** The commit that the run is about, `GITHUB_SHA`. */
  readonly commit: string
  /** Which Sigstore the builders of this suite use. */
  readonly instance: InstanceFile
}

/** The tag and commit of a release. */
export interface ReleaseTag extends ReleaseSource {
  readonly tag: string
}

/** Milliseconds for everything, and what each byte that is uploaded adds. */
const BUDGET = 600_000
const MS_PER_BYTE = 1 / 500
const TAG = /^refs\/tags\/([A-Za-z0-9][A-Za-z0-9._+@/-]{0,199})$/
const PRERELEASE = /\d+\.\d+\.\d+-[0-9A-Za-z.-]+(?:\+[0-9A-Za-z.-]+)?$/

/**
 * Publishes a release with everything that its readers need to verify it offline. Every file is verified first, by the
 * very material that is released beside it; then the draft is filled, compared, and published. An earlier attempt that
 * broke off is taken up where it ended; a published release is never touched. Never throws for a failure.
 */
export async function publishRelease(
  inputs: InputReader,
  ports: FlowPorts,
  context: ReleaseContext,
): Promise<ReleaseResult> {
  const { repository } = ports.job
  let so: ReleaseResult = { ...notReleased(), repository }
  const tell = (more: Partial<ReleaseResult>): void => {
    so = { ...so, ...more }
  }
  try {
    const read = readReleaseInputs(inputs, ports.job.serverUrl)
    const source = await releaseTag(ports, context)
    tell({ tag: source.tag, commit: source.commit })
    const verified = await verifiedRelease(read, source, ports, context)
    tell({ files: verified.files.map(reportedFile), bundles: verified.bundles.map(reportedBundle) })
    await publish(verified.assets, read, source, ports, context, tell, () => so)
    return { ...so, outcome: 'verified' }
  } catch (error) {
    const { message, ...rest } = describeFailure(error)
    return { ...so, outcome: rest.outcome, failure: { ...rest, message: `${message}${leftBehind(so)}` } }
  }
}

/** A result of which nothing is known yet. */
export function notReleased(): ReleaseResult {
  return {
    version: RESULT_VERSION,
    action: 'release',
    outcome: 'undecided',
    notices: [],
    files: [],
    bundles: [],
    assets: [],
  }
}

/**
 * The tag that the run is about, which points at the run's commit.
 *
 * @throws CoreError bad-input `RELEASE_TAG` where the run is about no tag, refused where it points elsewhere
 */
export async function releaseTag(
  { job }: FlowPorts,
  { host, commit }: Pick<ReleaseContext, 'host' | 'commit'>,
): Promise<ReleaseTag> {
  const tag = TAG.exec(job.ref)?.[1]
  if (tag === undefined)
    throw badInput('RELEASE_TAG', `the run is about ${job.ref.slice(0, 200)}, and a release is made of a tag`, {
      remedy: 'start the workflow with `on: push: tags`, or run it by hand on a tag',
    })
  const source = { repository: job.repository, ref: job.ref, commit, tag }
  await assertTag(source, host)
  return source
}

async function assertTag({ tag, commit }: ReleaseTag, host: ReleaseHost): Promise<void> {
  const found = await host.commitOf(tag)
  if (found === commit) return
  throw refused(
    'RELEASE_TAG',
    `tag ${tag}: points at ${found ?? 'nothing'}, and this run built ${commit}; it was moved or deleted`,
    {
      remedy: 'find out who moved the tag; a version that was built once gets no second commit, so use a new one',
    },
  )
}

/** Everything of the release, verified and lying in one folder. */
async function verifiedRelease(
  inputs: ReleaseInputs,
  source: ReleaseTag,
  ports: FlowPorts,
  { instance }: ReleaseContext,
): Promise<{ readonly files: ProvenFile[]; readonly bundles: ProvenBundle[]; readonly assets: StagedFile[] }> {
  await ports.fs.mkdir(ports.job.tempDir, { recursive: true })
  const folder = await ports.fs.mkdtemp(join(ports.job.tempDir, 'release-'))
  const staged = await stageFiles(inputs.artifacts, folder, ports)
  const bundleFiles = await stageBundles(inputs.bundles, staged, folder, ports)
  const found = await readBundles(bundleFiles, ports)
  const trust = await releaseTrust(found, instance, ports)
  const root = await stageText(ROOT_NAME, trust.text, folder, ports)
  const bundles = await provenBundles(found, inputs.builders, source, trust, ports)
  const files = await provenFiles(staged, inputs.builders, source, trust, folder, ports)
  const page = verifyPage({ source, tag: source.tag, serverUrl: ports.job.serverUrl, files, bundles, trust })
  const assets = [...staged, ...bundleFiles, root, await stageText(PAGE_NAME, page, folder, ports)]
  const bytes = assets.reduce((sum, { size }) => sum + size, 0)
  ports.http.budget?.limit(BUDGET + bytes * MS_PER_BYTE)
  return { files, bundles, assets }
}

async function publish(
  assets: readonly StagedFile[],
  { notes, addsChanges, publishes }: ReleaseInputs,
  source: ReleaseTag,
  ports: FlowPorts,
  { host }: ReleaseContext,
  tell: (more: Partial<ReleaseResult>) => void,
  told: () => ReleaseResult,
): Promise<void> {
  const { tag } = source
  const isPrerelease = PRERELEASE.test(tag)
  const draft = { notes: notesWith(notes), addsChanges, isPrerelease }
  const release = await openRelease(host, tag, draft)
  tell({ release: reportedRelease(release) })
  if (!release.isDraft) {
    await assertPublished(host, release, assets)
    return tell({
      notices: [...told().notices, `${tag} was published before, with these very files; nothing was done.`],
    })
  }
  await fillDraft(host, release, assets, (asset) => tell({ assets: [...told().assets, asset] }), ports)
  // Whatever happened meanwhile: the tag and every asset are looked at once more, and then there is only one request.
  await assertTag(source, host)
  await assertAssets(host, release, assets)
  if (!publishes)
    return tell({
      notices: [
        ...told().notices,
        `${tag} is a draft with all its files, as \`keep-draft\` wants it. Publish it by hand.`,
      ],
    })
  const published = await host.publish(release, isPrerelease)
  tell({ release: reportedRelease(published) })
  await assertStillSo(host, published, source, assets)
  if (published.isImmutable) return
  tell({
    notices: [
      ...told().notices,
      `${tag} can be changed by whoever may write to the repository: turn on immutable releases in its settings.`,
    ],
  })
}

/** A published release is as it is: the same files mean that an earlier attempt came to its end. */
async function assertPublished(
  host: ReleaseHost,
  release: HostedRelease,
  wanted: readonly StagedFile[],
): Promise<void> {
  try {
    await assertAssets(host, release, wanted)
  } catch (cause) {
    throw badInput(
      'RELEASE_PUBLISHED',
      `release ${release.tag}: is published, with other files; it was not touched (${describeFailure(cause).message})`,
      {
        remedy: `a published version stays as it is: release a new one. Where only ${ROOT_NAME} differs, with ${PAGE_NAME} or without it, compare it with the one that you get yourself: roots are renewed now and then, and whoever may write could have published another`,
        cause,
      },
    )
  }
}

/** What somebody exchanged in the moment before the draft was published is at least told, aloud. */
async function assertStillSo(
  host: ReleaseHost,
  release: HostedRelease,
  source: ReleaseTag,
  assets: readonly StagedFile[],
): Promise<void> {
  try {
    if (release.tag !== source.tag) throw refused('RELEASE_TAG', `it has the tag ${printable(release.tag)}`)
    await assertTag(source, host)
    await assertAssets(host, release, assets)
  } catch (cause) {
    const { outcome, message } = describeFailure(cause)
    if (outcome === 'undecided') throw cause
    throw refused('RELEASE_ASSET', `release ${source.tag}: IS PUBLISHED, and is not what was verified: ${message}`, {
      remedy: 'delete the release and its tag at once, tell its readers, and find out who else writes to it',
      cause,
    })
  }
}

function notesWith(notes: string): string {
  const hint = `How to verify the files of this release, offline: \`${PAGE_NAME}\` among its assets.`
  return notes === '' ? hint : `${notes}\n\n${hint}`
}

/** What the message of a failure says about what is there nevertheless. */
function leftBehind({ release, assets, tag }: ReleaseResult): string {
  if (release?.state === 'published') return ''
  if (release === undefined) return '; nothing was published'
  return `; nothing was published: the draft of ${tag ?? 'the release'} stays, with ${assets.length} asset(s) of this attempt, and the failed job goes on from there when it is run again`
}

function reportedRelease({ id, url, isDraft, isImmutable }: HostedRelease): NonNullable<ReleaseResult['release']> {
  return { id: String(id), url, state: isDraft ? 'draft' : 'published', isImmutable }
}

function reportedFile({ file, signer }: ProvenFile): ReleaseResult['files'][number] {
  return { name: file.name, sha256: file.sha256, size: file.size, builder: signer.identity }
}

function reportedBundle({ file, signer, verified }: ProvenBundle): ReleaseResult['bundles'][number] {
  return { name: file.name, predicateType: verified.statement?.predicateType ?? '', signer: signer.identity }
}
