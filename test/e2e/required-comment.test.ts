import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type ActionRun, startTestbed, type Testbed } from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'
import { openVerifier, type VerifierJob } from '../support/verifier.ts'

const HEAD = '7'.repeat(40)
const MARK = '<!-- slsa-actions: verify-required -->'

let testbed: Testbed
let commenter: VerifierJob
let folder: string

beforeAll(async () => {
  testbed = await startTestbed()
  commenter = openVerifier(testbed, 'required-comment')
  folder = join(commenter.folder, 'result')
})

afterAll(async () => {
  commenter.close()
  await testbed.close()
})

const pull = (number: number, change: { sha?: string; repo?: string; base?: string } = {}): JsonObject => ({
  number,
  state: 'open',
  head: { label: 'mallory:patch', sha: change.sha ?? HEAD, repo: { full_name: change.repo ?? 'mallory/web' } },
  base: { repo: { full_name: change.base ?? 'acme/app' } },
})

beforeEach(() => {
  testbed.heal()
  testbed.startJob({ eventName: 'workflow_run' })
  testbed.github.addRepository('acme/app', { pulls: [pull(3, { sha: '0'.repeat(40) }), pull(7)], comments: [] })
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
})

const event = (change: JsonObject = {}): JsonObject => ({
  workflow_run: {
    id: 42,
    event: 'pull_request',
    conclusion: 'failure',
    head_sha: HEAD,
    head_branch: 'patch',
    head_repository: { full_name: 'mallory/web' },
    ...change,
  },
})

/** What the check left, with one thing changed. */
const result = (change: JsonObject = {}): string =>
  JSON.stringify({
    version: 1,
    outcome: 'refused',
    artifacts: [
      {
        subject: { name: 'ghcr.io/acme/app', digest: {} },
        places: [{ file: 'deploy/web.yaml', line: 6 }],
        outcome: 'refused',
        failure: { message: 'no rule covers it' },
      },
    ],
    ...change,
  })

const comments = (): readonly JsonObject[] => testbed.github.repositories.get('acme/app')?.comments ?? []
const bodies = (): string[] => comments().map(({ body }) => String(body))

async function comment(content: string | undefined, told: JsonObject = event()): Promise<ActionRun> {
  if (content !== undefined) commenter.file('result/result.json', content)
  return commenter.run({ folder }, { event: told })
}

describe('the comment', () => {
  it('is on the pull request whose newest commit the run was for, with the table and the run', async () => {
    const run = await comment(result())
    expect([run.exitCode, run.outputs.did, comments().map(({ number }) => number)]).toEqual([0, 'commented', [7]])
    expect(bodies()[0]).toMatch(/^<!-- slsa-actions: verify-required -->\n### ❌ /)
    expect(bodies()[0]).toContain('https://github.com/acme/app/actions/runs/42')
    expect(bodies()[0]).toMatch(/ghcr[\s\S]*deploy[\s\S]*no rule covers it/)
  })

  it('is one, kept up to date, and left as it is where nothing changed', async () => {
    await comment(result())
    expect((await comment(result())).outputs.did).toBe('nothing')
    const good = await comment(result({ outcome: 'verified' }), event({ conclusion: 'success' }))
    expect([good.outputs.did, bodies().length, bodies()[0]]).toEqual(['changed', 1, expect.stringContaining('### ✅ ')])
    await comment(result({ artifacts: [] }), event({ conclusion: 'success' }))
    expect(bodies()).toEqual([expect.stringContaining('Nothing is brought in any more')])
  })

  it('is not made where nothing is brought in', async () => {
    const run = await comment(result({ artifacts: [] }), event({ conclusion: 'success' }))
    expect([run.exitCode, run.outputs.did, bodies()]).toEqual([0, 'nothing', []])
  })

  it('is not somebody else’s that begins alike', async () => {
    testbed.github.addRepository('acme/app', {
      comments: [{ id: 1, number: 7, body: `${MARK}\nmine`, user: { login: 'mallory', type: 'User' } }],
    })
    await comment(result())
    expect(bodies()[0]).toBe(`${MARK}\nmine`)
    expect(bodies()).toHaveLength(2)
  })
})

describe('what the check left is anybody’s', () => {
  it('and says neither which pull request it is, nor whether the check passed', async () => {
    await comment(result({ outcome: 'verified', pull: 3, number: 3, conclusion: 'success', verified: true }))
    expect([comments().map(({ number }) => number), bodies()[0]]).toEqual([[7], expect.stringContaining('### ❌ ')])
  })

  it('S07 and is shown as text: no link, picture, markup or mention comes to life', async () => {
    const evil = '</code></table><img src=x onerror=y> [x](https://evil.example) @acme/security #1 `|` <!-- -->'
    await comment(
      result({
        artifacts: [
          { subject: { name: evil }, places: [{ file: evil, line: evil }], outcome: evil, failure: { message: evil } },
        ],
      }),
    )
    const body = bodies()[0]?.replace(MARK, '') ?? ''
    expect(body).not.toMatch(/<img|<!--|\]\(https:\/\/evil/)
    // Within code nobody is mentioned.
    const outside = body.replaceAll(/<code>[\s\S]*?<\/code>/g, '')
    expect(outside).not.toMatch(/acme\/security|evil/)
  })

  it.each<[string, string | undefined]>([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['no result', '[]'],
    ['no list', result({ artifacts: 'x' })],
    ['R01 2 MB', `${result()}${' '.repeat(2 << 20)}`],
    ['R02 brackets without end', '['.repeat(500_000)],
    ['A29 a key twice', result().replace('{', '{"artifacts":[],')],
  ])('and %s is not commented on', async (_, content) => {
    const run = await comment(content)
    expect([run.exitCode, run.outputs.did, bodies()]).toEqual([2, undefined, []])
  })

  it('and a link, or a file beside it, is not read', async () => {
    symlinkSync('/etc/hostname', join(folder, 'result.json'))
    expect((await comment(undefined)).exitCode).toBe(2)
    rmSync(join(folder, 'result.json'))
    commenter.file('result/other.json', '{}')
    expect((await comment(result())).exitCode).toBe(2)
    expect(bodies()).toEqual([])
  })

  it('and 10,000 artifacts are a few rows', async () => {
    const [artifact] = JSON.parse(result()).artifacts
    const many = Array.from({ length: 10_000 }, () => ({
      outcome: artifact.outcome,
      subject: { name: 'x'.repeat(20) },
    }))
    expect((await comment(result({ artifacts: many }))).exitCode).toBe(0)
    expect([(bodies()[0]?.length ?? 0) < 65_536, bodies()[0]]).toEqual([true, expect.stringContaining('9950 more')])
  })
})

describe('a run', () => {
  it.each<[string, JsonObject]>([
    ['whose commit is no longer the newest', { head_sha: '8'.repeat(40) }],
    ['of another branch', { head_branch: 'main' }],
    ['of a repository of the same owner', { head_repository: { full_name: 'mallory/other' } }],
  ])('%s is not commented on', async (_, change) => {
    const run = await comment(result(), event(change))
    expect([run.exitCode, run.outputs.did, bodies()]).toEqual([0, 'nothing', []])
  })

  it.each<[string, JsonObject]>([
    ['of a push', { event: 'push' }],
    ['that was cancelled', { conclusion: 'cancelled' }],
    ['without a number', { id: '42/../..' }],
    ['without a commit', { head_sha: 'main' }],
  ])('%s is refused', async (_, change) => {
    const run = await comment(result(), event(change))
    expect([run.exitCode, bodies()]).toEqual([2, []])
  })

  it.each(['pull_request_target', 'issue_comment', 'pull_request'])(
    'S12 is not what the event %s tells of',
    async (eventName) => {
      testbed.startJob({ eventName })
      expect([(await comment(result())).exitCode, bodies()]).toEqual([2, []])
    },
  )

  it('without the right to comment fails, and says so', async () => {
    testbed.github.permissions['pull-requests'] = 'read'
    const run = await comment(result())
    testbed.github.permissions['pull-requests'] = 'write'
    expect([run.exitCode, run.outputs.outcome]).toEqual([2, 'bad-input'])
  })
})
