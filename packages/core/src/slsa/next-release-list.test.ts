import { describe, expect, it } from '@jest/globals'
import { verdictOf } from '../testing/failure.ts'
import { nextReleaseList } from './index.ts'
import type { ReleaseList } from './types.ts'

const REPOSITORY = 'https://github.com/acme/builders'
const NOW = new Date('2026-11-24T09:00:00Z')
const [A, B, C] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string]
const PREVIOUS: ReleaseList = {
  repository: REPOSITORY,
  repositoryId: '77',
  updated: new Date('2026-10-01T00:00:00Z'),
  releases: [
    { tag: 'v1.0.0', commit: A },
    { tag: 'v1.1.0', commit: B },
  ],
}
type Next = Parameters<typeof nextReleaseList>[0]
const next = (changes: Partial<Next> = {}): ReturnType<typeof nextReleaseList> =>
  nextReleaseList({
    previous: PREVIOUS,
    repository: REPOSITORY,
    repositoryId: '77',
    release: { tag: 'v1.2.0', commit: C },
    revoked: [],
    now: NOW,
    ...changes,
  })
const listed = (changes?: Partial<Next>): (string | undefined)[] => next(changes).subject.map(({ name }) => name)

describe('the next release list', () => {
  it('has all releases of the one before, and the new one', () => {
    expect(next()).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: 'refs/tags/v1.0.0', digest: { gitCommit: A } },
        { name: 'refs/tags/v1.1.0', digest: { gitCommit: B } },
        { name: 'refs/tags/v1.2.0', digest: { gitCommit: C } },
      ],
      predicateType: `${REPOSITORY}/builder-releases/v1`,
      predicate: { repositoryId: '77', updated: '2026-11-24T09:00:00.000Z' },
    })
  })

  it('begins with the first release', () => {
    expect(listed({ previous: undefined })).toEqual(['refs/tags/v1.2.0'])
  })

  it('K01 says the same once more when the job is run again', () => {
    expect(listed({ release: { tag: 'v1.1.0', commit: B } })).toEqual(['refs/tags/v1.0.0', 'refs/tags/v1.1.0'])
  })

  it('leaves out what was revoked by name, then and for good', () => {
    expect(listed({ revoked: ['v1.1.0'] })).toEqual(['refs/tags/v1.0.0', 'refs/tags/v1.2.0'])
    expect(listed({ revoked: ['v0.9.0', 'v1.1.0'] })).toEqual(['refs/tags/v1.0.0', 'refs/tags/v1.2.0'])
  })

  it.each<[string, Partial<Next>, string]>([
    ['a tag that is listed at another commit', { release: { tag: 'v1.1.0', commit: C } }, 'V1 RELEASE_LIST'],
    ['a list of another repository', { repository: 'https://github.com/evil/builders' }, 'V1 RELEASE_LIST'],
    ['a list of a repository of another id', { repositoryId: '78' }, 'V1 RELEASE_LIST'],
    ['a time before the last one', { now: new Date('2026-09-01T00:00:00Z') }, 'V3 CLOCK'],
    ['the very time of the last one', { now: PREVIOUS.updated }, 'V3 CLOCK'],
    ['a moving tag', { release: { tag: 'v1', commit: C } }, 'V2 RELEASE_LIST'],
    ['a revocation of what is released', { revoked: ['v1.2.0'] }, 'V2 RELEASE_LIST'],
    ['a revocation of no release', { revoked: ['1.1.0'] }, 'V2 RELEASE_LIST'],
    ['a revocation of everything', { revoked: ['v1.0.0', 'v1.1.0'] }, 'V2 RELEASE_LIST'],
  ])('is not made with %s', async (_, changes, verdict) => {
    expect(await verdictOf(async () => next(changes))).toBe(verdict)
  })
})
