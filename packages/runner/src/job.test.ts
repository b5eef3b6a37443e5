import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { isForkEvent } from './fork.ts'
import { type RunnerJob, readJob } from './job.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'job-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function job(event: string | undefined, more: Record<string, string | undefined> = {}): RunnerJob {
  const path = join(folder, 'event.json')
  if (event !== undefined) writeFileSync(path, event)
  return readJob({
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_EVENT_NAME: 'push',
    RUNNER_TEMP: folder,
    ...(event === undefined ? {} : { GITHUB_EVENT_PATH: path }),
    ...more,
  })
}

describe('readJob', () => {
  it('knows the API of each kind of server', () => {
    expect(job('{}').apiUrl).toBe('https://api.github.com')
    expect(job('{}', { GITHUB_SERVER_URL: 'https://ghes.example.test/' })).toMatchObject({
      serverUrl: 'https://ghes.example.test',
      apiUrl: 'https://ghes.example.test/api/v3',
    })
    expect(job('{}', { GITHUB_API_URL: 'https://api.acme.ghe.com' }).apiUrl).toBe('https://api.acme.ghe.com')
  })

  it('names the image of a hosted runner, and none elsewhere', () => {
    expect(job('{}', { ImageOS: 'ubuntu24', ImageVersion: '20261101.1' }).runnerImage).toEqual({
      os: 'ubuntu24',
      version: '20261101.1',
    })
    expect(job('{}', { ImageOS: 'ubuntu24' }).runnerImage).toBeUndefined()
  })

  it('has an empty event where the runner gives none', () => {
    expect(job(undefined)).toMatchObject({ event: {}, isFork: false })
  })

  it.each(['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_EVENT_NAME', 'RUNNER_TEMP'])(
    'names %s when it is missing',
    (name) => {
      expect(() => job('{}', { [name]: '' })).toThrow(new RegExp(`^${name}: is not set`))
    },
  )

  it.each([
    ['a key twice', '{"a":1,"a":2}', 'JSON_DUPLICATE_KEY'],
    ['a key of a prototype', '{"__proto__":{}}', 'JSON_FORBIDDEN_KEY'],
    ['nesting without end', '['.repeat(100_000), 'JSON_TOO_DEEP'],
    ['half of it', '{"a":', 'JSON_SYNTAX'],
    ['an array', '[]', 'INPUT'],
  ])('R02 refuses an event with %s', (_, text, code) => {
    expect(() => job(text)).toThrow(expect.objectContaining({ code }))
  })

  it('R01 refuses an event that is too large before it reads it', () => {
    const path = join(folder, 'large.json')
    writeFileSync(path, '')
    truncateSync(path, 3 * 1024 ** 3)
    expect(() => job(undefined, { GITHUB_EVENT_PATH: path })).toThrow(/more than/)
  })

  it('refuses an event that cannot be read', () => {
    expect(() => job(undefined, { GITHUB_EVENT_PATH: join(folder, 'none') })).toThrow(/cannot be read/)
  })
})

describe('isForkEvent', () => {
  const base = { id: 1, full_name: 'acme/app' }
  const pull = (head: object | null, to: object = base): object => ({
    pull_request: { head: { repo: head }, base: { repo: to } },
  })
  it.each([
    ['a pull request from another repository', pull({ id: 2, full_name: 'mallory/app' }), true],
    ['one from a repository that is gone', pull(null), true],
    [
      'one from a fork of the same name, without ids',
      pull({ full_name: 'mallory/app' }, { full_name: 'acme/app' }),
      true,
    ],
    ['one from the repository itself', pull(base), false],
    ['one while the repository was renamed', pull({ id: 1, full_name: 'acme/old' }), false],
    ['a run that a fork started', { repository: base, workflow_run: { head_repository: { id: 2 } } }, true],
    ['a run of the repository itself', { repository: base, workflow_run: { head_repository: base } }, false],
    ['a run whose repository is gone', { repository: base, workflow_run: { head_repository: null } }, true],
    ['a push', { ref: 'refs/heads/main', repository: base }, false],
    ['an event without payload', {}, false],
  ])('S12 tells %s', (_, event, isFork) => {
    expect(isForkEvent(event as never)).toBe(isFork)
  })
})
