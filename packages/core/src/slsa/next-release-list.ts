import { createStatement, type Statement } from 'in-toto-attestation'
import { badInput, refused, undecided } from '../outcome/index.ts'
import { RELEASE_REF, releaseListType } from './release-list.ts'
import type { ReleaseList } from './types.ts'

/** Name of the file that has a repository's list, among the assets of each of its releases. */
export const RELEASE_LIST_NAME = 'builder-releases.sigstore.json'

/** One release. */
export type ListedRelease = ReleaseList['releases'][number]

/** What the next list is made of. */
export interface NextReleases {
  /** The newest verified list; undefined: this is the first release ever. */
  readonly previous: ReleaseList | undefined
  /** `https://server/owner/name` */
  readonly repository: string
  readonly repositoryId: string
  readonly release: ListedRelease
  /** Tags that are no releases any more, all that ever were revoked. */
  readonly revoked: readonly string[]
  readonly now: Date
}

/**
 * The statement of the next release list: every release of the one before, but for those that are revoked by name, and
 * the new one. Time only goes forward, and no tag gets a second commit.
 *
 * @throws CoreError refused `RELEASE_LIST` for a tag that is listed at another commit, bad-input for a revocation that
 * cannot be meant, undecided `CLOCK` when the one before is from the future
 */
export function nextReleaseList(next: NextReleases): Statement {
  const { previous, repository, repositoryId, release, revoked, now } = next
  const known = previous?.releases ?? []
  if (previous !== undefined) assertFollows(previous, next)
  if (!RELEASE_REF.test(`refs/tags/${release.tag}`))
    throw badInput('RELEASE_LIST', `${release.tag.slice(0, 100)}: is no tag of a release; one is such as v1.2.3`)
  assertRevoked(revoked, known, release)
  const before = known.find(({ tag }) => tag === release.tag)
  if (before !== undefined && before.commit !== release.commit)
    throw refused(
      'RELEASE_LIST',
      `${release.tag}: is listed at ${before.commit}, and the tag points at ${release.commit}; it was moved`,
      {
        remedy: 'release another version; a tag keeps its commit for ever',
      },
    )
  const listed = [...known.filter(({ tag }) => tag !== release.tag && !revoked.includes(tag)), release]
  return createStatement(
    listed.map(({ tag, commit }) => ({ name: `refs/tags/${tag}`, digest: { gitCommit: commit } })),
    releaseListType(repository),
    { repositoryId, updated: now.toISOString() },
  )
}

function assertFollows(previous: ReleaseList, { repository, repositoryId, now }: NextReleases): void {
  if (previous.repository !== repository || previous.repositoryId !== repositoryId)
    throw refused(
      'RELEASE_LIST',
      `the list before speaks for ${previous.repository} (${previous.repositoryId}), and this is ${repository} (${repositoryId})`,
    )
  if (previous.updated.getTime() < now.getTime()) return
  throw undecided(
    'CLOCK',
    `the list before is of ${previous.updated.toISOString()}, and it is ${now.toISOString()}: time would go back`,
    {
      remedy: 'run the job again; if it stays, a list was signed with a wrong clock',
    },
  )
}

/** A name that is mistyped would revoke nothing, in silence. */
function assertRevoked(revoked: readonly string[], known: readonly ListedRelease[], release: ListedRelease): void {
  for (const tag of revoked) {
    if (!RELEASE_REF.test(`refs/tags/${tag}`))
      throw badInput('RELEASE_LIST', `input revoked: "${tag.slice(0, 100)}" is no tag of a release`)
    if (tag === release.tag) throw badInput('RELEASE_LIST', `input revoked: ${tag} is being released`)
  }
  if (known.length === 0 || known.some(({ tag }) => !revoked.includes(tag))) return
  throw badInput('RELEASE_LIST', 'input revoked: names every release that there was', {
    remedy: 'a list that begins anew is nothing that its readers expect: leave one release, or tell them',
  })
}
