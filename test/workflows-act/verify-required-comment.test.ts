import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import type { ActRun } from './act.ts'
import { called, runConsumer, writeConsumer } from './consumer.ts'
import { openWorld, type World } from './world.ts'

const REPOSITORY = 'acme/web'
const HEAD = '7'.repeat(40)
/** Number of the run that ended. */
const CHECK = 42
const FILE = 'result.json'

let world: World
let count = 0

beforeAll(async () => {
  world = await openWorld('verify-required-comment', {})
})

afterAll(() => world?.close())

const pull = (number: number, sha: string): JsonObject => ({
  number,
  state: 'open',
  head: { label: 'mallory:patch', sha, repo: { full_name: 'mallory/web' } },
  base: { repo: { full_name: REPOSITORY } },
})

beforeEach(() => {
  world.testbed.github.addRepository(REPOSITORY, { pulls: [pull(3, '0'.repeat(40)), pull(7, HEAD)], comments: [] })
})

/** What verify-required.yml leaves. */
const result = (name: string, change: JsonObject = {}): string =>
  JSON.stringify({
    version: 1,
    outcome: 'refused',
    artifacts: [
      {
        subject: { name, digest: {} },
        places: [{ file: 'deploy/web.yaml', line: 6 }],
        outcome: 'refused',
        failure: { message: 'no rule covers it' },
      },
    ],
    ...change,
  })

const bodies = (): string[] =>
  (world.testbed.github.repositories.get(REPOSITORY)?.comments ?? []).map(({ number, body }) => `${number} ${body}`)

type Left = string | ((folder: string) => void)

/** The end of a check: what it left, of which run, and what GitHub tells of it. */
async function ended(left: Left, told: JsonObject = {}, leftBy = CHECK): Promise<ActRun> {
  count += 1
  const folder = join(world.folder, `check-${count}`)
  const consumer = writeConsumer(world, REPOSITORY, folder, {
    name: 'Supply chain comment',
    on: { workflow_run: { workflows: ['Supply chain'], types: ['completed'] } },
    permissions: {},
    jobs: {
      supply: {
        permissions: { actions: 'read', 'pull-requests': 'write' },
        uses: called('verify-required-comment'),
      },
    },
  })
  const artifact = join(folder, `artifacts.run-${leftBy}`, '70001', 'verify-required.result')
  mkdirSync(artifact, { recursive: true })
  if (typeof left === 'string') writeFileSync(join(artifact, FILE), left)
  else left(artifact)
  world.testbed.startJob({
    repository: REPOSITORY,
    eventName: 'workflow_run',
    sha: consumer.commit,
    reusableWorkflow: undefined,
  })
  const run = {
    id: CHECK,
    event: 'pull_request',
    conclusion: 'failure',
    head_sha: HEAD,
    head_branch: 'patch',
    head_repository: { full_name: 'mallory/web' },
    ...told,
  }
  return runConsumer(world, consumer, { event: 'workflow_run', told: { action: 'completed', workflow_run: run } })
}

describe('a caller of verify-required-comment.yml', () => {
  it('gets one comment on the pull request of the run, which the next run changes', async () => {
    const first = await ended(result('ghcr.io/acme/first'))
    expect([first.errors, first.jobs, first.outputs.comment?.did]).toEqual([[], { comment: 'success' }, 'commented'])
    expect(bodies()).toEqual([expect.stringMatching(/^7 <!-- slsa-actions: verify-required -->\n### ❌ /)])
    expect(bodies()[0]).toMatch(/first[\s\S]*deploy[\s\S]*no rule covers it[\s\S]*acme\/web\/actions\/runs\/42/)
    const second = await ended(result('ghcr.io/acme/second', { outcome: 'verified' }), { conclusion: 'success' })
    expect([second.errors, second.jobs, second.outputs.comment?.did]).toEqual([[], { comment: 'success' }, 'changed'])
    expect(bodies()).toEqual([expect.stringMatching(/^7 [^\n]*\n### ✅ [\s\S]*second/)])
    expect(bodies()[0]).not.toContain('first')
  })

  it('gets none where the run brought nothing in', async () => {
    const run = await ended(result('x', { artifacts: [] }), { conclusion: 'success' })
    expect([run.jobs, run.outputs.comment?.did, bodies()]).toEqual([{ comment: 'success' }, 'nothing', []])
  })

  it.each<[string, JsonObject]>([
    ['of a push', { event: 'push' }],
    ['that was cancelled', { conclusion: 'cancelled' }],
  ])('gets no job for a run %s', async (_, told) => {
    const run = await ended(result('x'), told)
    expect([run.jobs, bodies()]).toEqual([{}, []])
  })

  it('gets none of what another run left', async () => {
    const run = await ended(result('x'), {}, CHECK + 1)
    expect([run.jobs, run.outputs, bodies()]).toEqual([{ comment: 'failure' }, {}, []])
  })
})

describe('a hostile result', () => {
  it('S07 is text, says neither which pull request it is nor that the check passed, and is no command', async () => {
    const evil =
      '</code><img src=x> [x](https://evil.example) @acme/security \n::set-output name=did::evil\n$(touch owned)'
    const run = await ended(result(evil, { outcome: 'verified', pull: 3, number: 3, conclusion: 'success' }))
    expect([run.jobs, bodies()]).toEqual([{ comment: 'success' }, [expect.stringMatching(/^7 [^\n]*\n### ❌ /)]])
    const body = bodies()[0] ?? ''
    expect(body).not.toMatch(/<img|\]\(https:\/\/evil/)
    // Within code nobody is mentioned.
    expect(body.replaceAll(/<code>[\s\S]*?<\/code>/g, '')).not.toMatch(/@acme|evil/)
    expect(run.outputs.comment?.did).toBe('commented')
  })

  it.each<[string, Left]>([
    ['S06 a link to a file of the machine', (folder) => symlinkSync('/etc/passwd', join(folder, FILE))],
    ['a file beside it', (folder) => [FILE, 'x.json'].map((name) => writeFileSync(join(folder, name), result('x')))],
    ['A29 a key twice', result('x').replace('{', '{"artifacts":[],')],
    ['R02 brackets without end', '['.repeat(500_000)],
  ])('%s is not commented on', async (_, left) => {
    const run = await ended(left)
    expect([run.jobs, run.outputs.comment?.outcome, bodies()]).toEqual([{ comment: 'failure' }, 'bad-input', []])
  })
})
