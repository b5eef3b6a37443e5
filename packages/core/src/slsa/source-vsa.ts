import { refused } from '../outcome/index.ts'
import type { VerifiedBundle } from '../verification/index.ts'
import { assertVsa, type VsaExpectation } from './vsa.ts'

/** What is demanded of the summary of a source revision. */
export interface SourceExpectation extends Omit<VsaExpectation, 'resourceUri' | 'levels'> {
  /** `https://github.com/owner/repo` */
  readonly repository: string
  /** Commit that the provenance names. */
  readonly commit: string
  /** Ref that was released; the summary must name it when given. */
  readonly ref?: string
}

/** The Source level of a revision, by a summary that its source control system signed. */
export interface SourceLevel {
  readonly level: 0 | 1 | 2 | 3 | 4
  readonly verifierId: string
  /** Properties such as `SLSA_SOURCE_TWO_PARTY_REVIEWED` and `ORG_SOURCE_…`. */
  readonly properties: readonly string[]
  readonly notices: readonly string[]
}

/**
 * The level of the Source track that a verified summary gives a revision. It stands beside the Build level and never
 * changes it: good source says nothing about the build.
 *
 * @throws CoreError refused `VSA` for a summary of another revision, verifier or repository
 * @see SLSA v1.2, Verifying source
 */
export function readSourceVsa(verified: VerifiedBundle, expectation: SourceExpectation): SourceLevel {
  const { repository, commit, ref } = expectation
  const facts = assertVsa(verified, { ...expectation, resourceUri: `git+${repository}`, levels: [] })
  const subject = verified.statement?.subject.find(({ digest }) => digest.gitCommit === commit)
  if (subject === undefined) throw refused('VSA', `the summary does not speak about commit ${commit}`)
  const refs = subject.annotations?.sourceRefs ?? subject.annotations?.source_refs
  if (ref !== undefined && !(Array.isArray(refs) && refs.includes(ref)))
    throw refused('VSA', `the summary does not say that ${commit} was on ${ref}`)
  const found = facts.verifiedLevels.map((level) => /^SLSA_SOURCE_LEVEL_([0-4])$/.exec(level)?.[1]).find(Boolean)
  return {
    level: Number(found ?? 0) as SourceLevel['level'],
    verifierId: facts.verifierId,
    properties: facts.verifiedLevels.filter((level) => !/_LEVEL_/.test(level)),
    notices: facts.notices,
  }
}
