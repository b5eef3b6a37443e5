import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Commits of actions that are known to steal secrets (CVE-2025-30066). */
const KNOWN_BAD = new Set(['0e58ed8671d6b60d0890c21b07f8835ace038e67'])

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job extends Step {
  readonly permissions?: unknown
  readonly 'timeout-minutes'?: unknown
  readonly steps?: readonly Step[]
}

/** The parts of a workflow, or of an action's metadata, that the rules look at. */
interface Document {
  readonly on?: unknown
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs?: Readonly<Record<string, Job>>
  readonly runs?: { readonly steps?: readonly Step[] }
  readonly inputs?: Readonly<Record<string, unknown>>
}

function yamlFiles(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|[/\\])(?!package)[^/\\]+\.ya?ml$/.test(file) && !file.includes('node_modules'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
}

/** Workflows that carry our rules: our own and those that we tell callers to copy. */
const WORKFLOWS = [...yamlFiles('.github/workflows'), ...yamlFiles('examples/workflows')]
const ACTIONS = yamlFiles('actions').filter((file) => /\/action\.ya?ml$/.test(file))

/** Everything that starts something: jobs that call a workflow, steps of jobs, steps of composite actions. */
function stepsOf(document: Document): Step[] {
  const jobs = Object.values(document.jobs ?? {})
  return [...jobs, ...jobs.flatMap((job) => job.steps ?? []), ...(document.runs?.steps ?? [])]
}

/** Where an expression would be pasted into code. */
function injections(document: Document): string[] {
  return stepsOf(document).flatMap((step) =>
    [step.run, step.with?.script].flatMap((code) => (typeof code === 'string' && code.includes('${{') ? [code] : [])),
  )
}

/** Every `uses:` that is neither a full commit nor a path at the file's own commit. */
function unpinned(document: Document): string[] {
  return stepsOf(document).flatMap(({ uses }) => {
    if (uses === undefined || /^\$\/[^@]+$/.test(uses)) return []
    const commit = /^[^@/$.][^@]*\/[^@]+@([0-9a-f]{40})$/.exec(uses)?.[1]
    return commit === undefined || KNOWN_BAD.has(commit) ? [uses] : []
  })
}

/** What a workflow leaves to a default that is too wide. */
function loose(document: Document): string[] {
  const found: string[] = []
  if (JSON.stringify(document.permissions) !== '{}') found.push('permissions: {} is missing at the top')
  // A called workflow with a group of its own would lock out its caller, or another call of the same run.
  const isCalled = Object.keys(Object(document.on)).includes('workflow_call')
  if (!isCalled && document.concurrency === undefined) found.push('concurrency is missing')
  if (JSON.stringify(document.on).includes('pull_request_target')) found.push('pull_request_target')
  for (const [name, job] of Object.entries(document.jobs ?? {})) {
    if (typeof job.permissions !== 'object') found.push(`${name}: permissions are missing`)
    // A job that calls a workflow can have no limit of its own.
    if (job.uses === undefined && typeof job['timeout-minutes'] !== 'number')
      found.push(`${name}: timeout-minutes is missing`)
    for (const { uses, with: given } of job.steps ?? []) {
      if (uses?.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false) {
        found.push(`${name}: the checkout leaves its credentials behind`)
      }
    }
  }
  return found
}

function read(file: string): Document {
  return parse(readFileSync(join(root, file), 'utf8')) as Document
}

describe('workflows and actions of the suite', () => {
  it('there are some', () => {
    expect(WORKFLOWS.length).toBeGreaterThan(5)
    expect(ACTIONS).toEqual(
      expect.arrayContaining(
        ['attest', 'build-provenance', 'hsm-sign', 'policy', 'sign', 'verify'].map(
          (name) => `actions/${name}/action.yml`,
        ),
      ),
    )
  })

  it.each([...WORKFLOWS, ...ACTIONS])('S06 %s pastes no expression into code', (file) => {
    expect(injections(read(file))).toEqual([])
  })

  it.each([...WORKFLOWS, ...ACTIONS])('S09 %s names every action by its full commit', (file) => {
    expect(unpinned(read(file))).toEqual([])
  })

  it.each(WORKFLOWS)('%s has no right that it did not ask for', (file) => {
    expect(loose(read(file))).toEqual([])
  })

  it.each(WORKFLOWS)('S09 %s says the tag beside each commit', (file) => {
    const uses = readFileSync(join(root, file), 'utf8')
      .split('\n')
      .filter((line) => /^\s*(- )?uses: [^$]/.test(line))
    expect(uses.filter((line) => !/@[0-9a-f]{40} # v\d+(\.\d+){0,2}$/.test(line))).toEqual([])
  })

  it('S09 one action has one commit everywhere', () => {
    const commits = new Map<string, Set<string>>()
    for (const { uses = '' } of WORKFLOWS.flatMap((file) => stepsOf(read(file)))) {
      const [path = '', commit = ''] = uses.split('@')
      const repository = path.split('/').slice(0, 2).join('/')
      if (commit !== '') commits.set(repository, (commits.get(repository) ?? new Set()).add(commit))
    }
    expect([...commits].filter(([, all]) => all.size > 1)).toEqual([])
  })

  it('an example gives no input that the action does not have', () => {
    const unknown = WORKFLOWS.flatMap((file) =>
      stepsOf(read(file)).flatMap(({ uses = '', with: given = {} }) => {
        const name = /^OWNER\/slsa-actions\/(actions\/[^@]+)@/.exec(uses)?.[1]
        if (name === undefined) return []
        const known = read(`${name}/action.yml`).inputs ?? {}
        return Object.keys(given).filter((input) => !(input in known))
      }),
    )
    expect(unknown).toEqual([])
  })

  it('every action is a script on node24, committed under dist/', () => {
    for (const file of ACTIONS) {
      const parts = file.split('/').slice(1, -1)
      const up = '../'.repeat(parts.length + 1)
      expect({ file, runs: read(file).runs }).toEqual({
        file,
        runs: { using: 'node24', main: `${up}dist/${parts.join('/')}/index.js` },
      })
    }
  })
})

describe('the rules themselves', () => {
  const job = (step: Step): Document => ({ jobs: { a: { permissions: {}, 'timeout-minutes': 1, steps: [step] } } })
  // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression syntax
  const expression = 'echo ${{ github.head_ref }}'

  it.each([
    ['a step of a job', job({ run: expression })],
    ['a script of github-script', job({ uses: 'actions/github-script@x', with: { script: expression } })],
    ['a step of a composite action', { runs: { steps: [{ run: expression }] } }],
  ])('S06 an expression in %s is found', (_, document) => {
    expect(injections(document)).toHaveLength(1)
  })

  it.each([
    'actions/checkout@v7',
    'actions/checkout@3d3c42e',
    'actions/checkout',
    './actions/sign',
    '$/actions/sign@v1',
    'docker://alpine:3',
    `tj-actions/changed-files@${[...KNOWN_BAD][0]}`,
    `actions/checkout@${'A'.repeat(40)}`,
  ])('S09 %s is no pin', (uses) => {
    expect(unpinned(job({ uses }))).toEqual([uses])
  })

  it('S09 a called workflow is looked at like a step', () => {
    expect(unpinned({ jobs: { a: { uses: 'o/r/.github/workflows/x.yml@main' } } })).toHaveLength(1)
  })

  it.each([
    ['no permissions at the top', { concurrency: 'a', on: 'push', jobs: {} }],
    ['more than none at the top', { permissions: { contents: 'read' }, concurrency: 'a', on: 'push', jobs: {} }],
    ['a job without its own', { permissions: {}, concurrency: 'a', on: 'push', jobs: { a: { 'timeout-minutes': 1 } } }],
    ['no time limit', { permissions: {}, concurrency: 'a', on: 'push', jobs: { a: { permissions: {} } } }],
    ['a trigger with rights on foreign code', { permissions: {}, concurrency: 'a', on: ['pull_request_target'] }],
    [
      'credentials left on disk',
      { permissions: {}, concurrency: 'a', on: 'push', ...job({ uses: `actions/checkout@${'a'.repeat(40)}` }) },
    ],
  ])('%s is found', (_, document) => {
    expect(loose(document)).toHaveLength(1)
  })
})
