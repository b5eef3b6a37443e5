import { describe, expect, it } from '@jest/globals'
import { createGitHub } from './index.ts'
import { json, scriptedGitHub } from './testing/scripted-github.ts'

const COMMIT = 'a'.repeat(40)

describe('the REST API', () => {
  it('gets the token in its header, and names its version', async () => {
    const { client, seen } = scriptedGitHub(() => json(200, { visibility: 'public', private: false }))
    await client.visibility('o/r')
    expect(seen[0]?.url.href).toBe('https://api.github.com/repos/o/r')
    expect(seen[0]?.headers.get('authorization')).toBe('Bearer ghs_secret')
    expect(seen[0]?.headers.get('x-github-api-version')).toBe('2022-11-28')
  })

  it('is asked without a token where there is none', async () => {
    const { client, seen } = scriptedGitHub(() => json(200, {}), { token: '' })
    await client.visibility('o/r')
    expect(seen[0]?.headers.has('authorization')).toBe(false)
  })

  it.each([
    ['https://api.github.com', 'https://api.github.com/repos/o/r'],
    ['https://api.acme.ghe.com', 'https://api.acme.ghe.com/repos/o/r'],
    ['https://ghes.example.test/api/v3', 'https://ghes.example.test/api/v3/repos/o/r'],
    ['https://ghes.example.test/api/v3/', 'https://ghes.example.test/api/v3/repos/o/r'],
  ])('E09 is found under %s', async (apiUrl, url) => {
    const { client, seen } = scriptedGitHub(() => json(200, {}), { apiUrl })
    await client.visibility('o/r')
    expect(seen[0]?.url.href).toBe(url)
  })

  it.each(['http://api.github.com', 'ftp://api.github.com', 'api.github.com', 'https://user:pass@api.github.com'])(
    'E09 is refused as %s',
    (apiUrl) => {
      const { http } = scriptedGitHub(() => undefined)
      expect(() => createGitHub({ apiUrl, serverUrl: 'https://github.com', token: 't', http })).toThrow(
        expect.objectContaining({ code: 'URL_REFUSED' }),
      )
    },
  )

  it.each(['o', 'o/r/x', '../r', 'o/..', 'o/r?x', 'o /r', ''])('refuses the repository "%s"', async (repository) => {
    const { client, seen } = scriptedGitHub(() => json(200, {}))
    expect(await client.visibility(repository)).toBe('unknown')
    expect(seen).toHaveLength(0)
  })

  it('follows the redirect of a renamed repository without taking the token to another host', async () => {
    const { client, seen } = scriptedGitHub(({ url }) =>
      url.host === 'api.github.com'
        ? new Response(null, { status: 301, headers: { location: 'https://elsewhere.example/repositories/1' } })
        : json(200, { visibility: 'public', private: false }),
    )
    await client.visibility('o/r')
    expect(seen[1]?.url.host).toBe('elsewhere.example')
    expect(seen[1]?.headers.has('authorization')).toBe(false)
  })

  it('never sends a write on', async () => {
    const { client, seen } = scriptedGitHub(
      () => new Response(null, { status: 307, headers: { location: 'https://api.github.com/other' } }),
    )
    await expect(client.call({ method: 'POST', path: '/x', body: {}, expect: [201] })).rejects.toMatchObject({
      code: 'REDIRECT_REFUSED',
    })
    expect(seen).toHaveLength(1)
  })
})

describe('an answer that is none', () => {
  it('E10 is undecided for a web page', async () => {
    const { client } = scriptedGitHub(() => new Response('<html>Sign in</html>', { status: 200 }))
    await expect(client.trustDomain()).rejects.toMatchObject({ outcome: 'undecided', code: 'GITHUB_REPLY' })
  })

  it('E10 is cut off while it streams', async () => {
    let sent = 0
    const { client } = scriptedGitHub(() => {
      const body = new ReadableStream({
        pull: (controller) => {
          sent += 1024 * 1024
          controller.enqueue(new Uint8Array(1024 * 1024).fill(0x20))
          if (sent >= 200 * 1024 * 1024) controller.close()
        },
      })
      return new Response(body, { status: 200 })
    })
    await expect(client.trustDomain()).rejects.toMatchObject({ code: 'TOO_LARGE' })
    expect(sent).toBeLessThan(16 * 1024 * 1024)
  })

  it.each([
    [401, 'GITHUB_TOKEN', 'bad-input'],
    [403, 'GITHUB_PERMISSION', 'bad-input'],
    [404, 'GITHUB_NOT_FOUND', 'bad-input'],
  ])('names %i by its cause, and asks once', async (status, code, outcome) => {
    const { client, seen } = scriptedGitHub(() => json(status, { message: 'Resource not accessible\u001b[31m' }))
    const failure = client.call({ path: '/x', expect: [200] })
    await expect(failure).rejects.toMatchObject({ code, outcome, message: expect.stringContaining('Resource') })
    await expect(failure).rejects.not.toMatchObject({ message: expect.stringContaining('\u001b') })
    expect(seen).toHaveLength(1)
  })

  it('tries again after 502, as often as it may', async () => {
    let left = 3
    const { client, seen } = scriptedGitHub(() => {
      left -= 1
      return left >= 0 ? new Response('bad gateway', { status: 502 }) : json(200, {})
    })
    await client.trustDomain()
    expect(seen).toHaveLength(4)
  })

  it('shows no token in an error', async () => {
    const { client } = scriptedGitHub(({ headers }) =>
      json(403, { message: `you sent ${headers.get('authorization')}` }),
    )
    const failure = await client.call({ path: '/x', expect: [200] }).catch((error: Error) => error)
    expect(String(failure)).not.toContain('ghs_secret')
  })
})

describe('rate limits', () => {
  it('E05 waits as long as a secondary limit asks, then goes on', async () => {
    let isLimited = true
    const { client, clock } = scriptedGitHub(() => {
      const reply = isLimited ? json(403, { message: 'secondary rate limit' }, { 'retry-after': '60' }) : json(200, {})
      isLimited = false
      return reply
    })
    await client.trustDomain()
    expect(clock.slept).toEqual([60_000])
  })

  it('E05 is undecided when the limit outlasts the budget', async () => {
    const { client, clock } = scriptedGitHub(() => json(403, {}, { 'retry-after': '60' }), { budgetMs: 100_000 })
    await expect(client.trustDomain()).rejects.toMatchObject({ outcome: 'undecided', code: 'GITHUB_RATE_LIMIT' })
    expect(clock.slept).toEqual([60_000])
  })

  it.each([
    ['429', json(429, {}, { 'retry-after': '3600' })],
    ['the primary limit', json(403, {}, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1999999999' })],
  ])('E05 does not wait for an hour for %s', async (_, reply) => {
    const { client, clock } = scriptedGitHub(() => reply.clone())
    await expect(client.trustDomain()).rejects.toMatchObject({ outcome: 'undecided', code: 'GITHUB_RATE_LIMIT' })
    expect(clock.slept).toEqual([])
  })
})

describe('visibility', () => {
  it.each([
    [{ visibility: 'public', private: false }, 'public'],
    [{ visibility: 'public' }, 'public'],
    [{ visibility: 'private', private: true }, 'private'],
    [{ visibility: 'internal', private: true }, 'internal'],
    [{ visibility: 'public', private: true }, 'unknown'],
    [{ visibility: 'Public', private: false }, 'unknown'],
    [{ private: false }, 'unknown'],
    [{}, 'unknown'],
    [[], 'unknown'],
    [null, 'unknown'],
  ])('of %j is %s', async (reply, expected) => {
    const { client } = scriptedGitHub(() => json(200, reply))
    expect(await client.visibility('o/r')).toBe(expected)
  })

  it('A29 is unknown where it stands twice', async () => {
    const { client } = scriptedGitHub(() => new Response('{"visibility":"private","visibility":"public"}'))
    expect(await client.visibility('o/r')).toBe('unknown')
  })

  it.each([401, 403, 404, 500])('is unknown after %i', async (status) => {
    const { client } = scriptedGitHub(() => json(status, { visibility: 'public', private: false }))
    expect(await client.visibility('o/r')).toBe('unknown')
  })
})

describe('reads that decide nothing', () => {
  it('asks once for a file at a commit, and takes it raw', async () => {
    const { client, seen } = scriptedGitHub(() => new Response('name: ci', { status: 200 }))
    expect(await client.fileAt('o/r', '.github/workflows/ü x.yml', COMMIT)).toBe('name: ci')
    expect(seen[0]?.url.href).toBe(
      `https://api.github.com/repos/o/r/contents/.github/workflows/%C3%BC%20x.yml?ref=${COMMIT}`,
    )
    expect(seen[0]?.headers.get('accept')).toBe('application/vnd.github.raw+json')
  })

  it.each([403, 404, 500])('has no file after %i, asked once', async (status) => {
    const { client, seen } = scriptedGitHub(() => json(status, {}))
    expect(await client.fileAt('o/r', 'a.yml', COMMIT)).toBeUndefined()
    expect(seen).toHaveLength(1)
  })

  it.each(['../../user', 'a/./b', 'a//b', ''])('reads no file at "%s"', async (path) => {
    const { client, seen } = scriptedGitHub(() => new Response('x', { status: 200 }))
    expect(await client.fileAt('o/r', path, COMMIT)).toBeUndefined()
    expect(seen).toHaveLength(0)
  })

  it('reads the jobs of one attempt, page by page', async () => {
    const job = {
      name: 'build',
      status: 'in_progress',
      started_at: '2026-11-24T00:00:00Z',
      runner_name: 'r1',
      labels: [],
    }
    const { client, seen } = scriptedGitHub(({ url }) =>
      json(200, { jobs: Array.from({ length: url.searchParams.get('page') === '1' ? 100 : 3 }, () => job) }),
    )
    const jobs = await client.jobs('o/r', '42', '2')
    expect(seen[0]?.url.pathname).toBe('/repos/o/r/actions/runs/42/attempts/2/jobs')
    expect(jobs).toHaveLength(103)
    expect(jobs?.[0]).toMatchObject({
      name: 'build',
      status: 'in_progress',
      startedAt: '2026-11-24T00:00:00Z',
      runnerName: 'r1',
      labels: [],
    })
  })

  it('has a job’s ids, attempt, end and runner group', async () => {
    const job = {
      id: 7,
      check_run_url: 'https://api.github.com/repos/o/r/check-runs/8',
      run_attempt: 2,
      name: 'call / build',
      status: 'completed',
      conclusion: 'success',
      started_at: '2026-11-24T00:00:00Z',
      completed_at: '2026-11-24T00:01:00Z',
      runner_name: 'GitHub Actions 1',
      runner_group_id: 0,
      runner_group_name: 'GitHub Actions',
      labels: ['ubuntu-24.04', 7],
    }
    const { client } = scriptedGitHub(() => json(200, { total_count: 1, jobs: [job] }))
    expect(await client.attemptJobs('o/r', '1', '2')).toEqual([
      {
        ids: ['7', '8'],
        attempt: '2',
        name: 'call / build',
        status: 'completed',
        conclusion: 'success',
        startedAt: '2026-11-24T00:00:00Z',
        completedAt: '2026-11-24T00:01:00Z',
        runnerName: 'GitHub Actions 1',
        runnerGroupId: 0,
        runnerGroup: 'GitHub Actions',
        labels: ['ubuntu-24.04'],
      },
    ])
  })

  it.each([
    ['fewer jobs than it counts', { total_count: 2, jobs: [{}] }],
    ['no count', { jobs: [{}] }],
    ['no list', {}],
  ])('rests nothing on a list that has %s', async (_, reply) => {
    const { client } = scriptedGitHub(() => json(200, reply))
    await expect(client.attemptJobs('o/r', '1', '1')).rejects.toMatchObject({
      outcome: 'undecided',
      code: 'GITHUB_REPLY',
    })
  })

  it('rests nothing on jobs that it may not see', async () => {
    const { client } = scriptedGitHub(() => json(403, { message: 'Resource not accessible by integration' }))
    await expect(client.attemptJobs('o/r', '1', '1')).rejects.toMatchObject({ code: 'GITHUB_PERMISSION' })
  })

  it.each([{}, { jobs: null }, { jobs: {} }])('has no jobs in %j', async (reply) => {
    const { client } = scriptedGitHub(() => json(200, reply))
    expect(await client.jobs('o/r', '1', '1')).toBeUndefined()
  })
})
