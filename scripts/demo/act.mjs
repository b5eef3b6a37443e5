// One step of the demo: an action, run as GitHub's runner does, which must end in a certain way.
import { existsSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { root } from '../run.mjs'

const BUNDLES = join(root, 'build', 'bundles')

/** A refusal for exactly this reason: one for another reason would prove nothing. */
export function refusal(code) {
  return { exitCode: 1, outcome: 'refused', code }
}

/** Runs one action as GitHub's runner does, and compares how it ended with how it must. */
export async function runAndExpect(run, job, runs) {
  const { runAction } = await import('@slsa-actions/testbed')
  const expected = run.expected ?? { exitCode: 0, outcome: 'verified' }
  const requestsBefore = job.testbed.requests.length
  const ended = await runAction({
    actionFolder: join(root, 'actions', run.action),
    mainOverride: join(BUNDLES, run.action, 'index.js'),
    inputs: run.inputs,
    env: job.testbed.jobEnvironment(),
    workspace: job.workspace,
    temp: job.temp,
  })
  const result = readResult(ended.outputs['result-path'], job)
  const requests = job.testbed.requests.length - requestsBefore
  const problems = problemsOf({ run, expected, ended, result, requests })
  if (problems.length > 0) {
    const told = [ended.log, ended.rawStderr].join('\n').trim()
    throw new Error(`${run.action} did not end as it must: ${problems.join('; ')}\n${told}`)
  }
  runs.push({ ...run, result, requests, exitCode: ended.exitCode, durationMs: ended.durationMs })
  return { value: result, detail: detailOf(run, result, ended.exitCode) }
}

function problemsOf({ run, expected, ended, result, requests }) {
  const problems = [...ended.warnings, ...ended.errors]
  const { outcome } = ended.outputs
  if (ended.exitCode !== expected.exitCode) problems.push(`exit ${ended.exitCode}, not ${expected.exitCode}`)
  if (outcome !== expected.outcome) problems.push(`outcome ${outcome}, not ${expected.outcome}`)
  const code = failureOf(result)?.code
  if (code !== expected.code) problems.push(`code ${code}, not ${expected.code}`)
  if (run.inputs.offline === 'true' && requests > 0) problems.push(`${requests} requests, although offline`)
  return problems
}

/** The result file, with paths as a person in the workspace would give them. */
function readResult(path, job) {
  if (path === undefined || !existsSync(path)) return undefined
  const inJson = (text) => JSON.stringify(text).slice(1, -1)
  return JSON.parse(readFileSync(path, 'utf8').replaceAll(inJson(job.workspace + sep), ''))
}

function failureOf(result) {
  return result?.failure ?? result?.artifacts?.[0]?.failure
}

function detailOf(run, result, code) {
  if (run.action === 'policy') return result.files.join(', ')
  if (run.action !== 'verify') return placesOf(result)
  if (code === 0) return `signed by ${result.artifacts[0].accepted[0].signer.identity}`
  return `refused: ${shortened(failureOf(result).message)}`
}

/** A message without the bundle that it is about, and with the beginnings of digests. */
function shortened(message) {
  return message
    .replace(/^\S+\.sigstore\.json: /, '')
    .replaceAll('"https://github.com/', '"')
    .replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}/g, '$1…')
}

/** Names of the bundles' files, or the images of a registry that they are attached to. */
function placesOf({ bundles }) {
  const attached = bundles.flatMap(({ stored }) => stored.flatMap((place) => place.attached ?? []))
  if (attached.length === 0) return bundles.map(({ fileName }) => fileName).join(', ')
  const short = attached.map(({ subject }) => subject.replace(/^.*@(sha256:[0-9a-f]{12}).*$/, '$1…'))
  return `attached to ${[...new Set(short)].join(', ')}`
}
