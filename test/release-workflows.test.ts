import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { describe, expect, it } from '@jest/globals'
import { parseBuilderMap } from '@slsa-actions/core/slsa'
import { parse } from 'yaml'
import {
  actionOf,
  type Builder,
  expression,
  type Job,
  PINS,
  readAction,
  unknownToActions,
} from './support/builder-rules.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = '.github/workflows'
const text = (file: string): string => readFileSync(join(root, FOLDER, file), 'utf8')
const read = (file: string): Builder => parse(text(file)) as Builder
const jobOf = (workflow: Builder, name: string): Job => workflow.jobs[name] ?? {}

/** What is wrong with a workflow of the release, by rules that hold for each. */
function loose(workflow: Builder): string[] {
  const found: string[] = []
  if (JSON.stringify(workflow.permissions) !== '{}') found.push('rights at the top')
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const { 'id-token': idToken, contents } = (job.permissions ?? {}) as Record<string, string>
    const steps = job.steps ?? []
    const called = String(job.uses ?? '')
    if (called !== '' && !/^\$\/\.github\/workflows\/[a-z-]+\.yml$/.test(called)) found.push(`${name}: calls ${called}`)
    if (called !== '') continue
    if (job['runs-on'] !== 'ubuntu-24.04') found.push(`${name}: another machine`)
    if (job['cache-mode'] !== 'none') found.push(`${name}: a cache`)
    if (typeof job['timeout-minutes'] !== 'number') found.push(`${name}: no end`)
    if (job.container !== undefined || job.services !== undefined || job.env !== undefined)
      found.push(`${name}: an opening`)
    for (const step of steps) {
      const { uses = '', run = '' } = step
      const isOurs = /^\$\/actions\/(internal\/[a-z-]+|verify)$/.test(uses)
      if (uses !== '' && !isOurs && uses !== `${actionOf(step)}@${PINS[actionOf(step)]}`)
        found.push(`${name}: S09 ${uses}`)
      if (/\$\{\{/.test(run + String(step.shell ?? ''))) found.push(`${name}: S06 an expression in a command`)
      if (run !== '' && (idToken === 'write' || contents === 'write')) found.push(`${name}: S10 a command with a right`)
      if (/checkout|cache|setup-/.test(uses) && (idToken === 'write' || contents === 'write'))
        found.push(`${name}: S10 ${uses}`)
    }
  }
  return found
}

async function parserErrors(file: string): Promise<string[]> {
  const content = text(file).replaceAll(/^ {4}cache-mode: none\n/gm, '')
  const { context, value } = parseWorkflow({ name: file, content }, new NoOperationTraceWriter())
  if (value !== undefined && context.errors.count === 0) await convertWorkflowTemplate(context, value)
  return context.errors.getErrors().map(({ message }) => message)
}

const FILES = ['publish-release.yml', 'release.yml', 'move-major-tag.yml']

describe.each(FILES)('%s', (file) => {
  it('S06 S09 S10 keeps the rules of a release', () => {
    expect(loose(read(file))).toEqual([])
  })

  it('gives our actions only inputs that they have, and takes only outputs that they have', () => {
    expect(unknownToActions(read(file))).toEqual([])
  })

  it('is taken by GitHub’s own parser', async () => {
    expect(await parserErrors(file)).toEqual([])
  })

  it('S09 reaches nothing of ours that is not there, and no action that starts others', () => {
    const jobs = Object.values(read(file).jobs)
    const uses = jobs.flatMap((job) => [String(job.uses ?? ''), ...(job.steps ?? []).map((step) => step.uses ?? '')])
    const ours = uses.filter((use) => use.startsWith('$/')).map((use) => use.slice(2))
    expect(ours.length).toBeGreaterThan(0)
    for (const path of ours) {
      if (path.endsWith('.yml')) expect(existsSync(join(root, path))).toBe(true)
      else expect(readAction(path).runs?.using).toBe('node24')
    }
  })
})

describe('publish-release.yml', () => {
  const workflow = read('publish-release.yml')
  const publish = jobOf(workflow, 'publish')

  it('is called, and has one job, which may write contents and nothing else', () => {
    expect([Object.keys(workflow.on), Object.keys(workflow.jobs), publish.permissions]).toEqual([
      ['workflow_call'],
      ['publish'],
      { contents: 'write' },
    ])
  })

  it('S10 runs this suite’s code and nothing else, on artifacts that are named by their ids', () => {
    expect((publish.steps ?? []).map(actionOf)).toEqual([
      'actions/download-artifact',
      'actions/download-artifact',
      '$/actions/internal/release',
    ])
    for (const { with: given = {} } of (publish.steps ?? []).slice(0, 2))
      expect(Object.keys(given)).toEqual(['artifact-ids', 'path'])
  })

  it('takes nothing from what the caller names, but its inputs', () => {
    expect(JSON.stringify(publish)).not.toMatch(/github\.|\bvars\b|secrets\./)
  })

  it('lets nobody choose a service, a trust root, a key or a machine', () => {
    const forbidden =
      /^(signing-config|trusted-root|tuf-.*|ca-file|key|pin|sigstore|.*proxy.*|.*-url|runner|runs-on|tag|repository)$/
    expect(Object.keys(workflow.on.workflow_call?.inputs ?? {}).filter((name) => forbidden.test(name))).toEqual([])
  })

  it('is told on its page with every input and output, and a caller of at most 15 lines', () => {
    const page = readFileSync(join(root, 'docs/release-kit.md'), 'utf8')
    const { inputs = {}, outputs = {} } = workflow.on.workflow_call ?? {}
    for (const name of [...Object.keys(inputs), ...Object.keys(outputs)]) expect(page).toContain(`| \`${name}\` |`)
    const callers = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml)
    const [first = ''] = callers
    expect(first.trimEnd().split('\n').length).toBeLessThanOrEqual(15)
    const jobs = Object.values((parse(first) as Builder).jobs)
    const call = jobs.find((job) => String(job.uses).includes('/publish-release.yml@'))
    expect(call?.permissions).toEqual(publish.permissions)
    const needed = Object.entries(inputs).flatMap(([name, { required }]) => (required === true ? [name] : []))
    expect(Object.keys(call?.with ?? {})).toEqual(expect.arrayContaining(needed))
    expect(Object.keys(call?.with ?? {}).filter((name) => !(name in inputs))).toEqual([])
  })

  it('its example grants and gives each workflow what that needs, and no more', () => {
    const example = parse(readFileSync(join(root, 'examples/workflows/release.yml'), 'utf8')) as Builder
    for (const { uses, permissions, with: given } of Object.values(example.jobs)) {
      const file = /\/workflows\/([a-z-]+\.yml)@0{40}$/.exec(String(uses))?.[1] ?? ''
      const called = read(file)
      const { inputs = {} } = called.on.workflow_call ?? {}
      const names = Object.keys(given as object)
      const needed = Object.keys(inputs).filter((name) => inputs[name]?.required === true)
      expect(names.filter((name) => !(name in inputs))).toEqual([])
      expect(names).toEqual(expect.arrayContaining(needed))
      const signing = called.jobs.sign ?? called.jobs.publish
      expect(permissions).toEqual(signing?.permissions)
    }
  })

  it('its first caller expects the very builder that it calls', () => {
    const page = readFileSync(join(root, 'docs/release-kit.md'), 'utf8')
    const [, first = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? []
    const { build, publish: call } = (parse(first) as Builder).jobs
    expect(call?.with).toMatchObject({ builder: build?.uses })
  })
})

describe('release.yml', () => {
  const workflow = read('release.yml')
  const rightsOf = (file: string, job: string): unknown => jobOf(read(file), job).permissions
  const given = (job: string): Record<string, unknown> => (jobOf(workflow, job).with ?? {}) as Record<string, unknown>

  it('is started by tags of versions, one run after the other', () => {
    expect([Object.keys(workflow.on), workflow.concurrency]).toEqual([
      ['push'],
      { group: 'release', 'cancel-in-progress': false },
    ])
    expect(JSON.stringify(workflow.on)).not.toContain('branches')
  })

  it('grants each workflow what it needs, and no more', () => {
    expect(jobOf(workflow, 'build').permissions).toEqual(rightsOf('build-generic.yml', 'sign'))
    expect(jobOf(workflow, 'claims').permissions).toEqual(rightsOf('sign-claims.yml', 'sign'))
    expect(jobOf(workflow, 'publish').permissions).toEqual(rightsOf('publish-release.yml', 'publish'))
    expect(jobOf(workflow, 'list').permissions).toEqual({ contents: 'read', 'id-token': 'write' })
  })

  it('publishes what its own builder built at this very tag, and every bundle', () => {
    const { builder = '', 'bundle-artifact-ids': bundles } = given('publish')
    const path = `${expression('github.repository')}/.github/workflows/build-generic.yml`
    expect(String(builder).trim().split('\n')).toEqual(
      ['github.ref', 'github.sha'].map((ref) => `${path}@${expression(ref)}`),
    )
    for (const job of ['build', 'claims', 'list'])
      expect(String(bundles)).toContain(`needs.${job}.outputs.bundle-artifact-id`)
    expect(jobOf(workflow, 'publish').needs).toEqual(['build', 'claims', 'list'])
  })

  it('builds by a script of the commit that is there and can be run', () => {
    const { script } = given('build')
    expect(existsSync(join(root, String(script)))).toBe(true)
    expect(readFileSync(join(root, String(script)), 'utf8')).toMatch(/^#!\/usr\/bin\/env bash[\s\S]*npm run check-dist/)
  })
})

describe('move-major-tag.yml', () => {
  const workflow = read('move-major-tag.yml')
  const [fetch, verify] = jobOf(workflow, 'verify').steps ?? []

  it('is started by hand, and by nothing else', () => {
    expect(Object.keys(workflow.on)).toEqual(['workflow_dispatch'])
  })

  it('moves after it verified, in an environment that people guard, and only there may write', () => {
    const { needs, environment, permissions } = jobOf(workflow, 'move')
    expect([needs, environment, permissions]).toEqual(['verify', 'release', { contents: 'write' }])
    expect(jobOf(workflow, 'verify').permissions).toEqual({ contents: 'read' })
  })

  it('demands a Build L3 of this tag by the signed release list', () => {
    expect(verify?.with).toMatchObject({
      'minimum-level': 3,
      'source-tag': expression('inputs.version'),
      'source-repository': expression('github.repository'),
      'predicate-type': 'https://slsa.dev/provenance/v1',
      'builder-map': 'builder-map.json',
    })
  })

  describe('the step that fetches the release', () => {
    /** Runs it as the runner does, with a `gh` that writes down what it was asked for. */
    function run(version: string): { code: number | null; asked: string; map: string; left: string[] } {
      const folder = mkdtempSync(join(tmpdir(), 'move-'))
      try {
        mkdirSync(join(folder, 'bin'))
        writeFileSync(join(folder, 'bin/gh'), '#!/bin/sh\necho "$@" > asked\n')
        chmodSync(join(folder, 'bin/gh'), 0o755)
        const env = {
          PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_REPOSITORY: 'acme/slsa-actions',
          GITHUB_REPOSITORY_ID: '77',
          VERSION: version,
        }
        const { status } = spawnSync('bash', ['-e', '-c', String(fetch?.run)], { cwd: folder, env })
        const left = readdirSync(folder)
        const read = (name: string): string => (left.includes(name) ? readFileSync(join(folder, name), 'utf8') : '')
        return { code: status, asked: read('asked').trim(), map: read('builder-map.json'), left }
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }

    it('asks for that release, and writes a builder map that has its signed list', () => {
      const { code, asked, map } = run('v1.2.3')
      expect([code, asked]).toEqual([0, 'release download v1.2.3 --repo acme/slsa-actions --dir release'])
      expect(parseBuilderMap(Buffer.from(map), 'builder-map.json').builders).toMatchObject([
        {
          signer: 'https://github.com/acme/slsa-actions/.github/workflows/build-generic.yml',
          maxLevel: 3,
          releases: {
            location: 'release/builder-releases.sigstore.json',
            identity: 'https://github.com/acme/slsa-actions/.github/workflows/release.yml',
            repositoryId: '77',
          },
        },
      ])
    })

    it.each(['', 'v1', 'v1.2.3-rc.1', 'v1.2.3; touch owned', 'v1.2.3\nv2.0.0', '$(touch owned)', '--help', 'v1.2.3 x'])(
      'S06 asks for nothing by the version "%s"',
      (version) => {
        const { code, asked, left } = run(version)
        expect([code, asked, left]).toEqual([2, '', ['bin']])
      },
    )
  })

  it('gives verify only inputs that it has', () => {
    const known = parse(readFileSync(join(root, 'actions/verify/action.yml'), 'utf8')).inputs
    expect(Object.keys(verify?.with ?? {}).filter((name) => !(name in known))).toEqual([])
  })

  it('lets no release judge itself: from the first one on, the verifier is the commit of the release before', () => {
    const hasReleases = /^## \[?v?\d+\.\d+\.\d+/m.test(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))
    expect(verify?.uses).toMatch(
      hasReleases ? /^[\w.-]+\/[\w.-]+\/actions\/verify@[0-9a-f]{40}$/ : /^\$\/actions\/verify$/,
    )
  })
})

describe('the rules of a release themselves', () => {
  it.each<[string, (workflow: Builder) => unknown]>([
    ['rights at the top', (w) => Object.assign(w, { permissions: { contents: 'write' } })],
    ['S10 a command where there is a right', (w) => jobOf(w, 'publish').steps?.push({ run: 'true' })],
    ['S10 a checkout where there is a right', (w) => jobOf(w, 'publish').steps?.unshift({ uses: `actions/checkout@${PINS['actions/checkout']}` })],
    ['S09 a tag', (w) => Object.assign(jobOf(w, 'publish').steps?.[0] ?? {}, { uses: 'actions/download-artifact@v8' })],
    ['S09 an action of the workspace', (w) => Object.assign(jobOf(w, 'publish').steps?.[2] ?? {}, { uses: './actions/internal/release' })],
    ['a machine of one’s own', (w) => Object.assign(jobOf(w, 'publish'), { 'runs-on': 'self-hosted' })],
    ['a cache', (w) => delete jobOf(w, 'publish')['cache-mode']],
    ['a workflow from elsewhere', (w) => Object.assign(w.jobs, { more: { uses: 'evil/x/.github/workflows/x.yml@main' } })],
    ['S06 an expression in a command', (w) => Object.assign(w.jobs, { more: { ...jobOf(w, 'publish'), permissions: {}, steps: [{ run: expression('inputs.notes') }] } })],
  ])('%s breaks one', (_, change) => {
    const workflow = read('publish-release.yml')
    change(workflow)
    expect(loose(workflow)).not.toEqual([])
  }) // biome-ignore format: a table
})
