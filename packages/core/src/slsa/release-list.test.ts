import { describe, expect, it } from '@jest/globals'
import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import { verdictOf } from '../testing/failure.ts'
import { BUILDER_COMMIT, builderEntry, ISSUER, type Job, mapOf, signedByJob } from '../testing/levels.ts'
import { type BuilderEntry, type ReleaseList, readReleaseList } from './index.ts'

const SIGNER = 'acme/builders/.github/workflows/releases.yml@refs/heads/main'
const TYPE = 'https://github.com/acme/builders/builder-releases/v1'
const RELEASES = { location: 'list.json', identity: `https://github.com/${SIGNER}`, issuer: ISSUER, repositoryId: '7' }
const OWN = { repository: 'acme/builders', repository_id: '7', repository_owner: 'acme' }

function entryOf(releases: JsonObject | undefined = RELEASES): BuilderEntry {
  const [entry] = mapOf(builderEntry(releases === undefined ? {} : { releases })).builders
  return entry as BuilderEntry
}

const subject = (tag: string, gitCommit: string): JsonObject => ({ name: `refs/tags/${tag}`, digest: { gitCommit } })

/** A release list as the builder's own job signs it, with what differs. */
const listJob = (changes: Partial<Job> = {}, predicate: JsonObject = {}): Job => ({
  workflow: SIGNER,
  claims: OWN,
  predicateType: TYPE,
  subject: [subject('v1.2.3', BUILDER_COMMIT)],
  predicate: { repositoryId: '7', updated: '2026-05-01T00:00:00Z', ...predicate },
  ...changes,
})

async function read(jobs: readonly Job[], entry = entryOf()): Promise<ReleaseList> {
  return readReleaseList(await Promise.all(jobs.map(signedByJob)), entry)
}

describe('C22 a release list', () => {
  it('gives tags and commits', async () => {
    expect(await read([listJob()])).toMatchObject({
      repository: 'https://github.com/acme/builders',
      repositoryId: '7',
      releases: [{ tag: 'v1.2.3', commit: BUILDER_COMMIT }],
    })
  })

  it('counts when it is the newest, whichever comes first', async () => {
    const newer = listJob({ subject: [subject('v2.0.0', 'c'.repeat(40))] }, { updated: '2026-06-01T00:00:00Z' })
    const lists = await Promise.all([read([listJob(), newer]), read([newer, listJob()])])
    expect(lists.map(({ releases }) => releases[0]?.tag)).toEqual(['v2.0.0', 'v2.0.0'])
  })

  it.each([
    ['by another workflow', listJob({ workflow: 'acme/builders/.github/workflows/other.yml@refs/heads/main' })],
    ['by the workflow at another ref', listJob({ workflow: SIGNER.replace('main', 'fork') })],
    ['in another repository', listJob({ claims: { ...OWN, repository: 'octo-org/app' } })],
    ['in a repository of another id', listJob({ claims: { ...OWN, repository_id: '8' } })],
  ] as const)('is refused when it was signed %s', async (_, job) =>
    expect(await verdictOf(() => read([job]))).toBe('V1 RELEASE_LIST'),
  )

  it.each([
    ['the id of another repository', listJob({}, { repositoryId: '8' })],
    ['an id that is no text', listJob({}, { repositoryId: 7 })],
    ['no time', listJob({}, { updated: 'yesterday' })],
    ['a field that is not known', listJob({}, { more: true })],
    ['another type', listJob({ predicateType: 'https://github.com/acme/other/builder-releases/v1' })],
    ['a branch', listJob({ subject: [{ name: 'refs/heads/main', digest: { gitCommit: BUILDER_COMMIT } }] })],
    ['a moving tag', listJob({ subject: [subject('v1', BUILDER_COMMIT)] })],
    [
      'a release without a commit',
      listJob({ subject: [{ name: 'refs/tags/v1.2.3', digest: { sha256: 'a'.repeat(64) } }] as JsonValue }),
    ],
    ['a release twice', listJob({ subject: [subject('v1.2.3', BUILDER_COMMIT), subject('v1.2.3', 'c'.repeat(40))] })],
  ] as const)('is refused with %s', async (_, job) =>
    expect(await verdictOf(() => read([job]))).toMatch(/^V1 (RELEASE_LIST|STATEMENT)$/),
  )

  it('is refused beside another one of the same time that says something else', async () => {
    const other = listJob({ subject: [subject('v1.2.3', 'c'.repeat(40))] })
    expect(await verdictOf(() => read([listJob(), other]))).toBe('V1 RELEASE_LIST')
    expect(await verdictOf(() => read([listJob(), listJob()]))).toBe('V0')
  })

  it('is refused when the map demands another repository, or names no list', async () => {
    expect(await verdictOf(() => read([listJob()], entryOf({ ...RELEASES, repositoryId: '9' })))).toBe(
      'V1 RELEASE_LIST',
    )
    const [entry] = mapOf(builderEntry()).builders
    expect(await verdictOf(() => read([listJob()], entry))).toBe('V1 RELEASE_LIST')
    expect(await verdictOf(() => read([]))).toBe('V1 RELEASE_LIST')
  })
})

describe('C22 a release list that a release signs for itself', () => {
  const WORKFLOW = 'acme/builders/.github/workflows/release.yml'
  const anyRelease = entryOf({ ...RELEASES, identity: `https://github.com/${WORKFLOW}` })
  const atTag = (tag: string, claims: JsonObject = {}, changes: Partial<Job> = {}): Job => {
    const commits = { sha: BUILDER_COMMIT, job_workflow_sha: BUILDER_COMMIT }
    return listJob({ workflow: `${WORKFLOW}@refs/tags/${tag}`, claims: { ...OWN, ...commits, ...claims }, ...changes })
  }

  it('counts when it has the tag that signed it, at the commit that signed it', async () => {
    expect((await read([atTag('v1.2.3')], anyRelease)).releases).toEqual([{ tag: 'v1.2.3', commit: BUILDER_COMMIT }])
  })

  it.each<[string, Job]>([
    ['at a tag that it does not have', atTag('v1.2.4')],
    ['at a moving tag', atTag('v1')],
    ['at a tag that was moved', atTag('v1.2.3', { sha: 'd'.repeat(40), job_workflow_sha: 'd'.repeat(40) })],
    ['at the tag, for another commit', atTag('v1.2.3', { sha: 'd'.repeat(40) })],
    ['at a branch', listJob({ workflow: `${WORKFLOW}@refs/heads/main` })],
    ['at a commit', listJob({ workflow: `${WORKFLOW}@${BUILDER_COMMIT}` })],
    [
      'by another workflow',
      atTag('v1.2.3', {}, { workflow: 'acme/builders/.github/workflows/evil.yml@refs/tags/v1.2.3' }),
    ],
    ['in another repository', atTag('v1.2.3', { repository: 'octo-org/app' })],
  ])('is refused when it was signed %s', async (_, job) =>
    expect(await verdictOf(() => read([job], anyRelease))).toBe('V1 RELEASE_LIST'),
  )

  it('is refused where the map names one ref', async () => {
    const one = entryOf({ ...RELEASES, identity: `https://github.com/${WORKFLOW}@refs/tags/v1.2.4` })
    expect(await verdictOf(() => read([atTag('v1.2.3')], one))).toBe('V1 RELEASE_LIST')
  })
})
