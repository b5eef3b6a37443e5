import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { brokenInImageAttest, brokenInImageBuild, brokenInImageSign, isAboutAnImage } from './image-builder-rules.ts'
import { actionOf, type Builder, expression, type Job, type Step, sorted, when } from './workflow-file.ts'

export { actionOf, type Builder, expression, type Job, type Step } from './workflow-file.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Actions that builders use, at the commits that were looked at. None is composite: each is a script of its own. */
export const PINS: Readonly<Record<string, string>> = {
  'actions/checkout': '3d3c42e5aac5ba805825da76410c181273ba90b1',
  'actions/setup-node': '820762786026740c76f36085b0efc47a31fe5020',
  'actions/setup-go': 'b7ad1dad31e06c5925ef5d2fc7ad053ef454303e',
  'actions/setup-python': '5fda3b95a4ea91299a34e894583c3862153e4b97',
  'actions/setup-java': 'b6effb05e454b25005698d916606bdc6ffcbf961',
  'actions/upload-artifact': 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f',
  'actions/download-artifact': '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
  'docker/login-action': '4907a6ddec9925e35a0a9e82d7399ccc52663121',
  'docker/setup-buildx-action': '37fe631027851001ddb9b187196cc803df7f5f0e',
  'docker/setup-qemu-action': '96fe6ef7f33517b61c61be40b68a1882f3264fb8',
  'docker/build-push-action': '53b7df96c91f9c12dcc8a07bcb9ccacbed38856a',
}

/** Labels of runners that GitHub hosts. */
const HOSTED = ['ubuntu-24.04', 'ubuntu-24.04-arm', 'windows-2025', 'macos-15']
/** What the signing job consists of, in this order. */
const SIGNING_STEPS = ['actions/download-artifact', '$/actions/internal/sign', 'actions/upload-artifact']
const SIGNING_RIGHTS = { actions: 'read', attestations: 'write', contents: 'write', 'id-token': 'write' }
/** Keys of a job or step through which other code, another machine or another environment comes in. */
const OPENINGS = ['container', 'services', 'strategy', 'environment', 'env', 'defaults', 'secrets']
/** Inputs that would let the caller choose who gets the builder's token (contracts of the builders). */
const FORBIDDEN_INPUTS =
  /^(signing-config|trusted-root|tuf-.*|ca-file|key|pin|timestamp-authority|sigstore|.*proxy.*|.*-url|runner|runs-on)$/
/** How an action that sets up a tool is kept from restoring a cache. */
const NO_CACHE: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'actions/setup-node': { 'package-manager-cache': false },
  'actions/setup-go': { cache: false },
  'actions/setup-python': {},
  'actions/setup-java': {},
  'docker/setup-buildx-action': { 'cache-binary': false },
  'docker/setup-qemu-action': { 'cache-image': false },
}

/** Every rule of Build L3 on GitHub that a builder's file breaks, each with its place. Empty: none. */
export function brokenRules(builder: Builder): string[] {
  const { build, check, sign, ...others } = builder.jobs
  const rules = [
    ...Object.keys(others).map((name) => `${name}: a builder has no such job`),
    ...brokenAround(builder),
    ...Object.entries(builder.jobs).flatMap(([name, job]) => brokenInJob(name, job)),
  ]
  if (sign !== undefined && Object.keys(builder.jobs).length === 1) return [...rules, ...brokenInClaims(sign)]
  if (sign === undefined || (build === undefined) === (check === undefined))
    return [...rules, 'jobs: a builder has the jobs build and sign, one that only signs check and sign']
  const isImage = isAboutAnImage(sign)
  if (build !== undefined) {
    const jobs = isImage
      ? [...brokenInImageBuild(build), ...brokenInImageSign(sign)]
      : [...brokenInBuild(build), ...brokenInSign(sign)]
    return [...rules, ...lacking(builder), ...jobs]
  }
  return [...rules, ...brokenInCheck(check as Job), ...(isImage ? brokenInImageAttest(sign) : brokenInAttest(sign))]
}

function brokenAround(builder: Builder): string[] {
  const { inputs = {} } = builder.on.workflow_call ?? {}
  return when({
    'on: a builder is called, and started by nothing else': Object.keys(builder.on).join() !== 'workflow_call',
    'permissions: none at the top': JSON.stringify(builder.permissions) !== '{}',
    // In a called workflow the group would be one for all its callers' calls, and cancel or lock them out.
    'concurrency: is the caller’s': builder.concurrency !== undefined,
    'env, defaults: none at the top': builder.env !== undefined || builder.defaults !== undefined,
    'inputs: the caller chooses no service, key or machine': Object.keys(inputs).some((name) =>
      FORBIDDEN_INPUTS.test(name),
    ),
  })
}

function lacking(builder: Builder): string[] {
  const { inputs = {} } = builder.on.workflow_call ?? {}
  return when({
    'inputs: those that every builder has': [
      'allow-public-log',
      'allow-self-hosted',
      'shared-cache',
      'release-tag',
    ].some((name) => !(name in inputs) || inputs[name]?.required === true),
  })
}

/** Rules for every job of the suite's workflows, whatever it does. */
export function brokenInJob(name: string, job: Job): string[] {
  return [
    ...when({
      // Row 7: a label written here; an input would let the caller choose the machine.
      'runs-on is the label of a hosted runner': !HOSTED.includes(String(job['runs-on'])),
      // Row 8: enforced by GitHub's cache service.
      'cache-mode is none': job['cache-mode'] !== 'none',
      'timeout-minutes is given': typeof job['timeout-minutes'] !== 'number',
      'the name is the job’s own, as the jobs API has it': job.name !== name,
      'no workflow is called': job.uses !== undefined,
      'nothing comes in from the side': OPENINGS.some((key) => job[key] !== undefined),
      // The generic attester has it as slsa-github-generator has: its output `outcome` says how it went.
      'a failure is one': ![undefined, expression('inputs.continue-on-error')].includes(
        job['continue-on-error'] as string | undefined,
      ),
    }),
    ...(job.steps ?? []).flatMap(brokenInStep),
  ].map((rule) => `${name}: ${rule}`)
}

/** Rows 5, 6 and 8, and S06, S09, S10. */
function brokenInStep(step: Step): string[] {
  const { uses = '', run = '', with: given = {} } = step
  const action = actionOf(step)
  const isOurs = uses.startsWith('$/')
  return when({
    'S09 uses an action of the table, at its commit': uses !== '' && !isOurs && uses !== `${action}@${PINS[action]}`,
    'S09 an action of ours is at the builder’s own commit': isOurs && !/^\$\/actions\/internal\/[a-z-]+$/.test(uses),
    'S06 no expression stands in code': /\$\{\{/.test(run + (step.shell ?? '') + String(given.script ?? '')),
    'S06 no input chooses where code comes from': /\$\{\{/.test(uses + String(step['working-directory'] ?? '')),
    'S10 no cache is restored': /(^|\/)cache(@|\/)/.test(uses) || !isCacheless(action, given),
    'S10 the checkout leaves no credentials': action === 'actions/checkout' && given['persist-credentials'] !== false,
    'the certified commit is checked out': action === 'actions/checkout' && given.ref !== expression('github.sha'),
    'a step that fails fails the job': step['continue-on-error'] !== undefined,
  })
}

function isCacheless(action: string, given: Readonly<Record<string, unknown>>): boolean {
  const needed = NO_CACHE[action]
  if (needed === undefined) return true
  const { cache = false } = given
  return cache === false && Object.entries(needed).every(([name, value]) => given[name] === value)
}

/** Rows 1, 2, 3 and 10, and S11. */
function brokenInBuild(job: Job): string[] {
  const steps = job.steps ?? []
  const collect = steps.findIndex((step) => step.uses === '$/actions/internal/collect')
  const rest = steps.slice(collect + 1).map(actionOf)
  return when({
    'S11 may read contents and nothing else': JSON.stringify(job.permissions) !== '{"contents":"read"}',
    'S11 gets no token and no secret': /id-token|secrets\.|github\.token|GITHUB_TOKEN/.test(JSON.stringify(job)),
    'ends with hashing and handing over': collect < 0 || rest.join() !== 'actions/upload-artifact',
    'says what it hashed': job.outputs?.['subjects-digest'] !== expression('steps.collect.outputs.subjects-digest'),
    'says the artifact by its id': job.outputs?.['artifact-id'] !== expression('steps.upload.outputs.artifact-id'),
    'C23 says its attempt': job.outputs?.attempt !== expression('github.run_attempt'),
  }).map((rule) => `build: ${rule}`)
}

/** Rows 1 to 3, 10 and 11, and S10. */
function brokenInSign(job: Job): string[] {
  const steps = job.steps ?? []
  const [download, sign] = steps
  const text = JSON.stringify(job)
  return when({
    'waits for the build, and for nothing else': job.needs !== 'build',
    'has the rights that signing needs': JSON.stringify(sorted(job.permissions)) !== JSON.stringify(SIGNING_RIGHTS),
    'S10 runs this suite’s code and nothing else': steps.map(actionOf).join() !== SIGNING_STEPS.join(),
    'S10 runs no command': steps.some(({ run, env }) => run !== undefined || env !== undefined),
    'S10 reaches no engine': /docker/.test(text),
    'C18 takes the artifact by its id': JSON.stringify(download?.with ?? {}) !== JSON.stringify(DOWNLOAD),
    'C18 takes the digest from the build job’s outputs':
      sign?.with?.['subjects-digest'] !== expression('needs.build.outputs.subjects-digest'),
    'C23 takes the attempt from the build job’s outputs':
      sign?.with?.['build-attempt'] !== expression('needs.build.outputs.attempt'),
    'the provenance gets all inputs': sign?.with?.inputs !== expression('toJSON(inputs)'),
    // Row 6: who builds and signs comes from the verified token, never from these.
    'takes nothing from what the caller names': /github\.(?!run_attempt)|\bvars\b|secrets\./.test(text),
  }).map((rule) => `sign: ${rule}`)
}

/** The one job that signs what a build says about itself: as narrow as that of a builder, and never as one. */
function brokenInClaims(job: Job): string[] {
  const steps = job.steps ?? []
  const expected = SIGNING_STEPS.map((step) => step.replace('internal/sign', 'internal/sign-claims'))
  const text = JSON.stringify(job)
  return when({
    'waits for nothing': job.needs !== undefined,
    'has the rights that signing needs':
      JSON.stringify(sorted(job.permissions)) !==
      JSON.stringify({ attestations: 'write', contents: 'write', 'id-token': 'write' }),
    'S10 runs this suite’s code and nothing else': steps.map(actionOf).join() !== expected.join(),
    'S10 runs no command': steps.some(({ run, env }) => run !== undefined || env !== undefined),
    'C18 takes the artifact by its id, of this run':
      Object.keys(steps[0]?.with ?? {}).join() !== 'artifact-ids,path' ||
      steps[0]?.with?.['artifact-ids'] !== expression('inputs.artifact-id'),
    'takes nothing from what the caller names': /github\.(?!run_attempt)|\bvars\b|secrets\./.test(text),
  }).map((rule) => `sign: ${rule}`)
}

/** The job of an attester that looks at inputs: it may do nothing, and uses nobody's code but to fetch a list. */
function brokenInCheck(job: Job): string[] {
  return when({
    'S11 may do nothing': JSON.stringify(job.permissions) !== '{}',
    'S11 gets no token and no secret': /id-token|secrets\.|github\.token|GITHUB_TOKEN/.test(JSON.stringify(job)),
    'uses no action, but to fetch the list of this run': (job.steps ?? []).some(
      ({ uses, with: given }) =>
        uses !== undefined && JSON.stringify(given) !== JSON.stringify(listDownload('steps.handle.outputs')),
    ),
  }).map((rule) => `check: ${rule}`)
}

/** The signing job of an attester: nothing comes in but the list that was looked at, and goes to nobody but the action. */
function brokenInAttest(job: Job): string[] {
  const steps = job.steps ?? []
  const [download, sign] = steps
  return when({
    'waits for the check': job.needs !== 'check',
    'has the rights that slsa-github-generator has, or fewer':
      JSON.stringify(sorted(job.permissions)) !== JSON.stringify({ contents: 'write', 'id-token': 'write' }),
    'S10 runs this suite’s code and nothing else': steps.map(actionOf).join() !== SIGNING_STEPS.join(),
    'S10 runs no command': steps.some(({ run, env }) => run !== undefined || env !== undefined),
    'C18 takes the list that was looked at, of this run':
      JSON.stringify(download?.with) !== JSON.stringify(listDownload('needs.check.outputs')) ||
      sign?.with?.['subjects-digest'] !== expression('needs.check.outputs.list-digest'),
    'the provenance gets all inputs': sign?.with?.inputs !== expression('toJSON(inputs)'),
    'stores nothing for which the right is missing': sign?.with?.store !== 'none',
    'takes nothing from what the caller names': /github\.|\bvars\b|secrets\./.test(JSON.stringify(job)),
  }).map((rule) => `sign: ${rule}`)
}

/** What fetches a list that a caller handed over as a file, by what a step or job said. */
function listDownload(outputs: string): Readonly<Record<string, string>> {
  return {
    'artifact-ids': expression(`${outputs}.list-id`),
    name: expression(`${outputs}.list-name`),
    path: `${expression('runner.temp')}/subjects`,
  }
}

const DOWNLOAD = {
  'artifact-ids': expression('needs.build.outputs.artifact-id'),
  path: `${expression('runner.temp')}/built`,
}

/** Inputs and outputs of steps that the actions of ours do not have: actionlint does not know `$/`. */
export function unknownToActions(builder: Builder, actionFile = readAction): string[] {
  return Object.entries(builder.jobs).flatMap(([name, job]) => {
    const text = JSON.stringify(job)
    return (job.steps ?? []).flatMap((step) => {
      if (step.uses?.startsWith('$/') !== true) return []
      const { inputs = {}, outputs = {} } = actionFile(step.uses.slice(2))
      const used = [...text.matchAll(new RegExp(`steps\\.${step.id ?? ''}\\.outputs\\.([\\w-]+)`, 'g'))]
      return [
        ...Object.keys(step.with ?? {}).filter((input) => !(input in inputs)),
        ...used.map(([, output = '']) => output).filter((output) => !(output in outputs)),
      ].map((unknown) => `${name}: ${step.uses} has no ${unknown}`)
    })
  })
}

interface ActionFile {
  readonly inputs?: Readonly<Record<string, unknown>>
  readonly outputs?: Readonly<Record<string, unknown>>
  readonly runs?: { readonly using?: string; readonly main?: string }
}

/** `action.yml` of a folder of this repository. */
export function readAction(folder: string): ActionFile {
  return parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as ActionFile
}
