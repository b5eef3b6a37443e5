import { badInput, describeFailure, refused } from '../../outcome/index.ts'
import { RESULT_VERSION, type ResultBase } from '../../report/index.ts'
import {
  issuerRuleFor,
  loadTrustProfile,
  parseTrustedRoot,
  privateProfile,
  type TrustProfile,
} from '../../trust/index.ts'
import { type InstanceFile, privateIssuersOf, privateRootOf } from '../builder-instance.ts'
import type { FlowPorts, InputReader } from '../ports.ts'
import { optional } from '../signing-inputs.ts'
import type { HostedRelease, ReleaseHost } from './host.ts'
import { previousList } from './list.ts'
import type { ReleaseContext } from './publish.ts'

/** Result of moving the tag of a major version. */
export interface MoveResult extends ResultBase {
  /** `v1.2.3` */
  readonly tag?: string
  /** `v1` */
  readonly majorTag?: string
  readonly commit?: string
  /** Where it pointed before; absent for one that is new. */
  readonly before?: string
}

const RELEASE = /^(v(0|[1-9]\d*))\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/

/**
 * Moves the tag of a major version, `v1`, to a release: one that is published and immutable, that the newest signed
 * release list has at the very commit of its tag, and that is the highest of its major version there. Never throws for a
 * failure.
 */
export async function moveMajorTag(
  inputs: InputReader,
  ports: FlowPorts,
  context: Pick<ReleaseContext, 'host' | 'instance'>,
): Promise<MoveResult> {
  let so = notMoved()
  try {
    const tag = optional(inputs, 'tag') ?? ''
    const [, majorTag] = RELEASE.exec(tag) ?? []
    if (majorTag === undefined)
      throw badInput('INPUT', `input tag: "${tag.slice(0, 100)}" is no release such as v1.2.3`, {
        remedy: 'a pre-release moves no tag',
      })
    so = { ...so, tag, majorTag }
    const commit = await releasedCommit(tag, majorTag, ports, context)
    const before = await context.host.commitOf(majorTag)
    so = { ...so, commit, ...(before === undefined ? {} : { before }) }
    if (before !== commit) await move(majorTag, commit, context.host)
    return { ...so, outcome: 'verified' }
  } catch (error) {
    const failure = describeFailure(error)
    return { ...so, outcome: failure.outcome, failure }
  }
}

/** A result of which nothing is known yet. */
export function notMoved(): MoveResult {
  return { version: RESULT_VERSION, action: 'move-tag', outcome: 'undecided', notices: [] }
}

/** The commit of a release, by tag and list alike. */
async function releasedCommit(
  tag: string,
  majorTag: string,
  ports: FlowPorts,
  { host, instance }: Pick<ReleaseContext, 'host' | 'instance'>,
): Promise<string> {
  assertReleased(await host.releasesOf(tag), tag)
  const commit = await host.commitOf(tag)
  const { profile, issuer } = await trustOf(instance, ports)
  const source = { repository: `${new URL(ports.job.serverUrl).origin}/${ports.job.repository}`, issuer }
  const list = await previousList(await host.published(), source, profile, host, ports)
  const listed = list?.releases.find((release) => release.tag === tag)
  if (commit === undefined || listed?.commit !== commit)
    throw refused(
      'RELEASE_LIST',
      `${tag}: points at ${commit ?? 'nothing'}, and the signed release list has it at ${listed?.commit ?? 'none'}`,
      {
        remedy: 'release it with the release workflow, which signs the list; a tag that was moved is never followed',
      },
    )
  const highest = (list?.releases ?? []).reduce(
    (best, release) => (isAbove(release.tag, best, majorTag) ? release.tag : best),
    tag,
  )
  if (highest === tag) return commit
  throw refused('RELEASE_LIST', `${tag}: is older than ${highest}, and ${majorTag} never goes back`, {
    remedy: `if ${highest} is bad, revoke it in the release workflow, and release a version without it`,
  })
}

function assertReleased(releases: readonly HostedRelease[], tag: string): void {
  const published = releases.find(({ isDraft }) => !isDraft)
  if (published === undefined)
    throw badInput('RELEASE_NOT_FOUND', `release ${tag}: there is none that is published`, {
      remedy: 'publish it first',
    })
  if (published.isImmutable) return
  throw refused('RELEASE_IMMUTABLE', `release ${tag}: can still be changed, so no tag is moved to it`, {
    remedy: 'turn on immutable releases in the settings of the repository, and release anew',
  })
}

function isAbove(tag: string, other: string, majorTag: string): boolean {
  const [, major, ...numbers] = RELEASE.exec(tag) ?? []
  if (major !== majorTag) return false
  const [, , ...others] = RELEASE.exec(other) ?? []
  for (const [index, number] of numbers.entries()) {
    const [left, right] = [BigInt(number), BigInt(others[index] ?? '0')]
    if (left !== right) return left > right
  }
  return false
}

async function move(majorTag: string, commit: string, host: ReleaseHost): Promise<void> {
  await host.moveTag(majorTag, commit)
  const found = await host.commitOf(majorTag)
  if (found !== commit)
    throw refused('RELEASE_TAG', `tag ${majorTag}: was moved to ${commit}, and points at ${found ?? 'nothing'}`, {
      remedy:
        'somebody else moves it at the same time, or a ruleset keeps it: look at the rules for tags, and run the job again',
    })
}

/** Root and issuer of the instance that the suite signs with. */
async function trustOf(instance: InstanceFile, ports: FlowPorts): Promise<{ profile: TrustProfile; issuer: string }> {
  const root = privateRootOf(instance)
  if (root !== undefined) {
    const [issuer = ''] = privateIssuersOf(instance, ports.clock.now()) ?? []
    return { profile: privateProfile(parseTrustedRoot(root, instance.source), instance.source), issuer }
  }
  const { expected } = issuerRuleFor(ports.job.serverUrl)
  return { profile: await loadTrustProfile({ profile: 'public-good', offline: false }, ports), issuer: expected }
}
