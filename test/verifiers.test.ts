import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { type Builder, expression, type Job, readAction, type Step, unknownToActions } from './support/builder-rules.ts'
import { parserErrors } from './support/parser-errors.ts'
import { brokenInVerifier, VERIFIERS, type VerifierShape } from './support/verifier-rules.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = '.github/workflows'
const FILES = Object.keys(VERIFIERS)

const PAGES: Readonly<Record<string, string>> = {
  'verify-required.yml': 'required-workflow',
  'verify-required-comment.yml': 'required-workflow',
  'verify-deployment.yml': 'deployments',
}

const text = (file: string): string => readFileSync(join(root, FOLDER, file), 'utf8')
const read = (file: string): Builder => parse(text(file)) as Builder
const shapeOf = (file: string): VerifierShape => VERIFIERS[file] as VerifierShape

it('there are no other verifiers', () => {
  expect(
    readdirSync(join(root, FOLDER))
      .filter((file) => file.startsWith('verify-'))
      .sort(),
  ).toEqual([...FILES].sort())
})

describe.each(FILES)('%s', (file) => {
  it('S06 S09 S10 S12 keeps every rule of a verifier', () => {
    expect(brokenInVerifier(read(file), shapeOf(file))).toEqual([])
  })

  it('gives our actions only inputs that they have, and takes only outputs that they have', () => {
    expect(unknownToActions(read(file))).toEqual([])
  })

  it('S09 reaches actions of ours that are one committed script each, and start no other', () => {
    for (const folder of shapeOf(file).steps.flatMap((step) => (step.startsWith('$/') ? [step.slice(2)] : []))) {
      const name = folder.replace('actions/', '')
      expect(readAction(folder).runs).toEqual({ using: 'node24', main: `../../../dist/${name}/index.js` })
    }
  })

  it('is taken by GitHub’s own parser, but for cache-mode, which it does not know yet', async () => {
    const errors = await parserErrors(file, text(file))
    expect(errors.map((error) => error.replace(/^.*: /, ''))).toEqual(["Unexpected value 'cache-mode'"])
    expect(await parserErrors(file, text(file).replaceAll(/^ {4}cache-mode: none\n/gm, ''))).toEqual([])
  })

  it('describes every input and output', () => {
    const { inputs = {}, outputs = {}, secrets = {} } = read(file).on.workflow_call ?? {}
    const all = [inputs, outputs, secrets].flatMap((entries) => Object.values(entries)) as { description?: string }[]
    for (const entry of all) expect(entry.description?.length ?? 0).toBeGreaterThan(10)
    for (const { type } of Object.values(inputs)) expect(['string', 'boolean', 'number']).toContain(type)
  })

  it('has a page that tells every input and output', () => {
    const page = readFileSync(join(root, `docs/${PAGES[file] ?? file.replace('.yml', '')}.md`), 'utf8')
    expect(page).toContain(file)
    const { inputs = {}, outputs = {}, secrets = {} } = read(file).on.workflow_call ?? {}
    const told = [...page.matchAll(/`([a-z][a-z\d-]+)`/g)].map(([, word]) => word)
    const names = [inputs, outputs, secrets].flatMap((entries) => Object.keys(entries))
    expect(names.filter((name) => !told.includes(name))).toEqual([])
  })
})

describe('the rules of a verifier', () => {
  const FILE = 'verify-vsa.yml'
  const job = ({ jobs }: Builder): Job => jobs.verify as Job
  const step = (workflow: Builder, index: number): Step => job(workflow).steps?.[index] as Step
  const added = (workflow: Builder, at: number, one: Step): unknown => job(workflow).steps?.splice(at, 0, one)

  it.each<[string, (workflow: Builder) => unknown]>([
    ['another trigger', (w) => Object.assign(w.on, { push: null })],
    ['S12 a trigger with rights on foreign code', (w) => Object.assign(w.on, { pull_request_target: null })],
    ['rights at the top', (w) => Object.assign(w, { permissions: 'read-all' })],
    ['a second job, which may ask for a token', (w) => Object.assign(w.jobs, { more: job(w) })],
    ['a right more', (w) => Object.assign(job(w).permissions as object, { contents: 'write' })],
    ['a right less', (w) => delete (job(w).permissions as Record<string, string>)['id-token']],
    ['a runner that the caller chooses', (w) => Object.assign(job(w), { 'runs-on': expression('inputs.runner') })],
    ['a cache', (w) => delete job(w)['cache-mode']],
    ['an environment', (w) => Object.assign(job(w), { env: { NODE_OPTIONS: 'x' } })],
    ['a container', (w) => Object.assign(job(w), { container: 'alpine' })],
    ['a job without end', (w) => delete job(w)['timeout-minutes']],
    ['a failure that is hidden', (w) => Object.assign(job(w), { 'continue-on-error': true })],
    ['a step that may fail', (w) => Object.assign(step(w, 2), { 'continue-on-error': true })],
    ['S10 a checkout', (w) => added(w, 0, { uses: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1', with: { 'persist-credentials': false, ref: expression('github.sha') } })],
    ['S10 a command', (w) => added(w, 2, { run: 'true' })],
    ['S06 a command with an input', (w) => added(w, 2, { run: `echo ${expression('inputs.files')}` })],
    ['S09 an action by its tag', (w) => Object.assign(step(w, 0), { uses: 'actions/download-artifact@v8' })],
    ['S09 an action out of the workspace', (w) => Object.assign(step(w, 2), { uses: './actions/internal/verify-vsa' })],
    ['S09 another action of ours', (w) => Object.assign(step(w, 2), { uses: '$/actions/verify' })],
    ['C18 an artifact by its name', (w) => Object.assign(step(w, 0), { with: { name: 'x', path: 'y' } })],
    ['C18 an artifact of another run', (w) => Object.assign(step(w, 0).with ?? {}, { 'run-id': expression('inputs.run') })],
    ['S11 a secret for another’s action', (w) => Object.assign(step(w, 0).with ?? {}, { path: expression('secrets.policy-token') })],
    ['a trust root', (w) => Object.assign(w.on.workflow_call?.inputs ?? {}, { 'trusted-root': {} })],
    ['a builder map', (w) => Object.assign(w.on.workflow_call?.inputs ?? {}, { 'builder-map': {} })],
    ['a verifier’s name', (w) => Object.assign(w.on.workflow_call?.inputs ?? {}, { 'verifier-id': {} })],
    ['a variable of the repository', (w) => Object.assign(step(w, 2).with ?? {}, { policy: expression('vars.POLICY') })],
    ['a ref that the run names', (w) => Object.assign(step(w, 2).with ?? {}, { 'policy-ref': expression('github.head_ref') })],
  ])('%s breaks one', (_, change) => {
    const workflow = read(FILE)
    change(workflow)
    expect(brokenInVerifier(workflow, shapeOf(FILE))).not.toEqual([])
  }) // biome-ignore format: a table
})
