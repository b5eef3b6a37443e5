import { isJsonObject } from '@slsa-actions/wire'
import { type CoreError, refused } from '../outcome/index.ts'
import type { SignerIdentity, VerifiedBundle } from '../verification/index.ts'
import { signedBy } from './signed-by.ts'
import type { BuilderEntry, ReleaseList } from './types.ts'

const MAX_RELEASES = 10_000
const FIELDS = ['repositoryId', 'updated']
/** A release by Semantic Versioning, with the `v` that GitHub's users write. */
export const RELEASE_REF = /^refs\/tags\/(v(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?)$/

/**
 * The releases of a builder out of its verified lists (`builder-releases.sigstore.json`), of which the newest counts. It
 * must be signed by whom the entry names (a workflow without `@ref`: by one of its own releases, which it must list), and speak for the repository whose job signed it: names of repositories can be
 * taken over, ids cannot.
 *
 * @throws CoreError refused `RELEASE_LIST` for any list that is not what it must be, the older ones included
 * @see docs/builder-map.md
 */
export function readReleaseList(lists: readonly VerifiedBundle[], entry: BuilderEntry): ReleaseList {
  const read = lists.map((verified) => parseReleaseList(verified, entry))
  const [newest, second] = read.toSorted((left, right) => right.updated.getTime() - left.updated.getTime())
  if (newest === undefined) throw fault(entry, 'there is none')
  if (second !== undefined && second.updated.getTime() === newest.updated.getTime() && !isSame(newest, second))
    throw fault(entry, `two of ${newest.updated.toISOString()} say different things`)
  return newest
}

/** Predicate type of the list of a repository, `https://server/owner/name`. */
export function releaseListType(repository: string): string {
  return `${repository}/builder-releases/v1`
}

function parseReleaseList(verified: VerifiedBundle, entry: BuilderEntry): ReleaseList {
  const repository = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/\.github\//.exec(entry.signer)?.[1]
  const { releases: source } = entry
  if (repository === undefined || source === undefined) throw fault(entry, 'the builder map names none')
  const by = signedBy(verified)
  if (by.kind !== 'certificate' || !isIdentity(by.signer.san, source.identity) || by.signer.issuer !== source.issuer)
    throw fault(
      entry,
      `is signed by ${by.kind === 'key' ? by.fingerprint : `${by.signer.san} (${by.signer.issuer})`}, and the builder map demands ${source.identity} (${source.issuer})`,
    )
  const { statement } = verified
  const type = releaseListType(repository)
  if (statement?.predicateType !== type)
    throw fault(entry, `is of type ${statement?.predicateType ?? 'none'}, and must be ${type}`)
  const { repositoryId, updated } = predicateOf(statement.predicate, entry)
  const { claims } = by.signer
  if (claims.sourceRepositoryUri !== repository || claims.sourceRepositoryId !== repositoryId)
    throw fault(
      entry,
      `speaks for repository ${repositoryId}, and its signer ran in ${claims.sourceRepositoryUri} (${claims.sourceRepositoryId})`,
    )
  if (source.repositoryId !== undefined && source.repositoryId !== repositoryId)
    throw fault(entry, `speaks for repository ${repositoryId}, and the builder map demands ${source.repositoryId}`)
  const releases = releasesOf(statement.subject, entry)
  if (by.signer.san !== source.identity) assertOwnRelease(by.signer, releases, entry)
  return { repository, repositoryId, updated, releases }
}

/** A workflow without `@ref` stands for itself at any release, which its own list must then have. */
function isIdentity(san: string, identity: string): boolean {
  return san === identity || (isAnyRelease(identity) && san.startsWith(`${identity}@refs/tags/`))
}

/** Whether an identity that signs release lists names a workflow, and none of its refs. */
export function isAnyRelease(identity: string): boolean {
  return /^https:\/\/[^@\s]+\/\.github\/workflows\/[^@/\s]+\.ya?ml$/.test(identity)
}

/** A tag that signs its own list is at the very commit that the list says: one that was moved, or is none, says nothing. */
function assertOwnRelease(
  { san, claims }: SignerIdentity,
  releases: ReleaseList['releases'],
  entry: BuilderEntry,
): void {
  const tag = san.slice(san.indexOf('@refs/tags/') + '@refs/tags/'.length)
  const own = releases.find((release) => release.tag === tag)
  if (own !== undefined && own.commit === claims.buildSignerDigest && own.commit === claims.sourceRepositoryDigest)
    return
  throw fault(
    entry,
    `was signed by ${tag} at ${claims.buildSignerDigest ?? 'no commit'}, and itself has that tag at ${own?.commit ?? 'none'}`,
  )
}

function predicateOf(predicate: unknown, entry: BuilderEntry): { repositoryId: string; updated: Date } {
  if (!isJsonObject(predicate)) throw fault(entry, 'has no predicate')
  const unknown = Object.keys(predicate).find((key) => !FIELDS.includes(key))
  if (unknown !== undefined) throw fault(entry, `has the unknown field "${unknown.slice(0, 80)}"`)
  const { repositoryId, updated } = predicate
  if (typeof repositoryId !== 'string' || !/^\d{1,20}$/.test(repositoryId))
    throw fault(entry, 'repositoryId must be a number as a string')
  const time =
    typeof updated === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/.test(updated)
      ? new Date(updated)
      : undefined
  if (time === undefined || Number.isNaN(time.getTime())) throw fault(entry, 'updated must be a time in UTC (RFC 3339)')
  return { repositoryId, updated: time }
}

/** One commit for each tag; the same commit may have several. */
function releasesOf(
  subjects: NonNullable<VerifiedBundle['statement']>['subject'],
  entry: BuilderEntry,
): ReleaseList['releases'] {
  if (subjects.length > MAX_RELEASES) throw fault(entry, `has more than ${MAX_RELEASES} releases`)
  const tags = new Map<string, string>()
  for (const { name, digest } of subjects) {
    const tag = RELEASE_REF.exec(name ?? '')?.[1]
    const commit = digest.gitCommit
    if (tag === undefined)
      throw fault(entry, `has the subject "${(name ?? '').slice(0, 80)}", and must have refs/tags/vX.Y.Z`)
    if (commit === undefined || !/^[0-9a-f]{40}$/.test(commit)) throw fault(entry, `has no gitCommit for ${tag}`)
    if (tags.has(tag)) throw fault(entry, `has ${tag} twice`)
    tags.set(tag, commit)
  }
  return [...tags].map(([tag, commit]) => ({ tag, commit }))
}

function isSame(left: ReleaseList, right: ReleaseList): boolean {
  const text = ({ releases }: ReleaseList): string =>
    releases
      .map(({ tag, commit }) => `${tag} ${commit}`)
      .sort()
      .join('\n')
  return text(left) === text(right)
}

function fault(entry: BuilderEntry, problem: string): CoreError {
  return refused('RELEASE_LIST', `release list of ${entry.signer}: ${problem}`, {
    remedy: 'check `releases` in the builder map, and that the list is the builder’s own and newest',
  })
}
