import { describe, expect, it } from '@jest/globals'
import { repositoryReader } from './index.ts'
import { type Answer, json, scriptedGitHub } from './testing/scripted-github.ts'

const COMMIT = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)
const opened = (answer: Answer) => {
  const { client, seen } = scriptedGitHub(answer)
  return { repositories: repositoryReader(client), seen }
}

describe('the commit of a ref', () => {
  it('is asked for by name, and is itself where it is one', async () => {
    const { repositories, seen } = opened(() => new Response(COMMIT))
    expect(await repositories.commitOf('o/r', 'feature/x#1')).toBe(COMMIT)
    expect(await repositories.commitOf('o/r', OTHER)).toBe(OTHER)
    expect(seen.map(({ url, headers }) => [url.pathname, headers.get('accept')])).toEqual([
      ['/repos/o/r/commits/feature/x%231', 'application/vnd.github.sha'],
    ])
  })

  it.each(['..', 'a/../../x', '', '/a'])('is not asked for as %j', async (ref) => {
    const { repositories, seen } = opened(() => new Response(COMMIT))
    await expect(repositories.commitOf('o/r', ref)).rejects.toMatchObject({ code: 'REPOSITORY', outcome: 'bad-input' })
    expect(seen).toEqual([])
  })

  it.each(['', 'main', `${COMMIT}0`, '<html>'])('is not %j, whatever the API says', async (body) => {
    await expect(opened(() => new Response(body)).repositories.commitOf('o/r', 'main')).rejects.toMatchObject({
      code: 'GITHUB_REPLY',
      outcome: 'undecided',
    })
  })

  it('is the caller’s fault where there is none', async () => {
    const { repositories } = opened(() => json(422, { message: 'No commit found for SHA: main' }))
    await expect(repositories.commitOf('o/r', 'main')).rejects.toMatchObject({ code: 'GITHUB_NOT_FOUND' })
  })
})

describe('a tree', () => {
  const entry = { path: 'a', mode: '100644', type: 'blob', sha: OTHER }

  it('has files, links, folders and submodules by their modes', async () => {
    const modes = ['100644', '100755', '120000', '040000', '160000']
    const { repositories, seen } = opened(() =>
      json(200, { tree: modes.map((mode) => ({ ...entry, mode })), truncated: false }),
    )
    const { entries, isWhole } = await repositories.tree('o/r', COMMIT, 'deep')
    expect([entries.map(({ kind }) => kind), isWhole]).toEqual([['file', 'file', 'link', 'folder', 'submodule'], true])
    await repositories.tree('o/r', COMMIT, 'flat')
    expect(seen.map(({ url }) => url.search)).toEqual(['?recursive=1', ''])
  })

  it.each<[string, object]>([
    ['no list', {}],
    ['a mode that nobody knows', { tree: [{ ...entry, mode: '7' }] }],
    ['no path', { tree: [{ ...entry, path: 1 }] }],
    ['no sha', { tree: [{ ...entry, sha: 'x' }] }],
  ])('with %s is not guessed at', async (_, body) => {
    await expect(opened(() => json(200, body)).repositories.tree('o/r', COMMIT, 'deep')).rejects.toMatchObject({
      code: 'GITHUB_REPLY',
    })
  })

  it('that does not say that it is whole is not', async () => {
    const { repositories } = opened(() => json(200, { tree: [] }))
    expect((await repositories.tree('o/r', COMMIT, 'deep')).isWhole).toBe(false)
  })
})

describe('files', () => {
  it.each([
    ['fileAt', (r: ReturnType<typeof repositoryReader>) => r.fileAt('o/r', '../../x', COMMIT, 10)],
    ['fileAt of a branch', (r: ReturnType<typeof repositoryReader>) => r.fileAt('o/r', 'x', 'main', 10)],
    ['blob', (r: ReturnType<typeof repositoryReader>) => r.blob('o/r', '../x', 10)],
    ['tree', (r: ReturnType<typeof repositoryReader>) => r.tree('o/r', 'main', 'deep')],
    ['parentsOf', (r: ReturnType<typeof repositoryReader>) => r.parentsOf('o/r', 'main')],
  ])('%s asks for nothing but what has a name of git’s', async (_, read) => {
    const { repositories, seen } = opened(() => json(200, {}))
    await expect(read(repositories)).rejects.toMatchObject({ code: 'REPOSITORY' })
    expect(seen).toEqual([])
  })

  it('R01 are read up to a size, and no further', async () => {
    const { repositories } = opened(() => new Response('x'.repeat(11)))
    await expect(repositories.fileAt('o/r', 'a/b', COMMIT, 10)).rejects.toMatchObject({ name: 'WireError' })
    expect(Buffer.from(await repositories.blob('o/r', OTHER, 11)).toString()).toBe('x'.repeat(11))
  })
})
