import { isAbsolute } from 'node:path'
import { badInput, describeFailure } from '../outcome/index.ts'
import { calledWorkflow, purposeOf } from '../provenance/index.ts'
import { RESULT_VERSION, type VerifyResult } from '../report/index.ts'
import { suiteBuilders } from '../slsa/index.ts'
import { readSigningChoices } from './builder-inputs.ts'
import { type InstanceFile, privateRootOf } from './builder-instance.ts'
import { openBuilderJob } from './builder-signing.ts'
import { givenInputs } from './given.ts'
import { issueVsa } from './issue-vsa.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { oneOf, optional } from './signing-inputs.ts'
import { keepFile, openRepositories, policyPlace, readTrustedPolicy } from './trusted-policy.ts'
import { verify } from './verify.ts'

/** File of the workflow whose identity the summaries have, and without its ref whose name the verifier has. */
const WORKFLOW = '.github/workflows/verify-vsa.yml'

/** Inputs that go on to the verification as they are. */
const PASSED_ON = [
  'files',
  'digests',
  'images',
  'bundle-from',
  'registry-username',
  'registry-password',
  'github-token',
]

/**
 * The isolated verifier: verifies artifacts against a policy that it reads from a repository, and signs a verification
 * summary in its own name, unless an earlier one of the same still counts. A caller chooses artifacts and policy, which the
 * summary names, and nothing else: no root, no service, no builder. What does not pass gets no summary. Never throws for a
 * failure.
 */
export async function verifyAndSummarize(
  inputs: InputReader,
  ports: FlowPorts,
  instance: InstanceFile,
): Promise<VerifyResult> {
  try {
    return await summarized(inputs, ports, instance)
  } catch (error) {
    const failure = describeFailure(error)
    const base = {
      version: RESULT_VERSION,
      action: 'verify-vsa',
      notices: [],
      artifacts: [],
      demanded: {},
      unbound: [],
    }
    return { ...base, version: RESULT_VERSION, outcome: failure.outcome, failure }
  }
}

async function summarized(inputs: InputReader, ports: FlowPorts, file: InstanceFile): Promise<VerifyResult> {
  const resourceUri = readResource(inputs)
  const reuseWithin = readAge(inputs)
  assertEvent(ports)
  const job = await openBuilderJob(readSigningChoices(inputs), file, ports)
  const { claims } = job.identity
  const called = calledWorkflow(claims, WORKFLOW)
  const server = job.opened.rule.server.origin
  const suite = `${server}/${called.repository}`
  const place = policyPlace(inputs, { repository: claims.repository, commit: claims.sha })
  const policy = await readTrustedPolicy(place, await openRepositories(inputs, ports, 'policy'), server)
  const root = privateRootOf(file)
  const given: Readonly<Record<string, string>> = {
    ...Object.fromEntries(PASSED_ON.map((name) => [name, inputs.input(name)])),
    ...(await bundlesOf(inputs)),
    policy: await keepFile('policy.yaml', policy.bytes, ports),
    // The builders of the very copy of the suite that this verifier is part of, beside those that are built in.
    'builder-map': await keepFile('map.json', JSON.stringify({ version: 1, builders: suiteBuilders(suite) }), ports),
    ...(root === undefined ? {} : { 'trusted-root': await keepFile('trusted_root.json', root, ports) }),
  }
  const here: FlowPorts = { ...ports, job: { ...ports.job, workspace: folderOf(inputs) ?? ports.job.tempDir } }
  const verifier = { id: `${suite}/${WORKFLOW}`, job, resourceUri, policyUri: policy.uri, reuseWithin }
  const result = await verify(givenInputs(given), here, {
    summarize: (verified) => issueVsa(verified, verifier, given, here),
  })
  return {
    ...result,
    action: 'verify-vsa',
    demanded: { ...result.demanded, policy: policy.uri, 'resource-uri': resourceUri },
    ...(result.policy === undefined ? {} : { policy: { ...result.policy, source: policy.uri } }),
  }
}

/** A pull request can be anybody's, and no release: whoever only wants a check has the action `verify`. */
function assertEvent({ job }: FlowPorts): void {
  if (purposeOf(job.eventName) === 'sign') return
  throw badInput('TRIGGER', `event ${job.eventName}: no verification summary is issued for it`, {
    remedy: 'use the action `verify` there, and call this workflow where you release or deploy',
  })
}

function readResource(inputs: InputReader): string {
  const uri = optional(inputs, 'resource-uri')
  if (uri !== undefined && /^[a-z][a-z0-9+.-]*:[^\s\p{Cc}\p{Cf}]+$/u.test(uri) && uri.length <= 2000) return uri
  throw badInput('INPUT', `input resource-uri: ${uri === undefined ? 'is missing' : 'is not an absolute URI'}`, {
    remedy: 'give what was verified as its consumer fetches it, such as `pkg:github/acme/app@v1.2.3`',
  })
}

/** Undefined: none is reused. */
function readAge(inputs: InputReader): string | undefined {
  const age = optional(inputs, 'reuse-within') ?? 'none'
  if (age === 'none') return undefined
  if (/^[1-9]\d{0,4}[hdw]$/.test(age)) return age
  throw badInput(
    'INPUT',
    `input reuse-within: "${age.slice(0, 50)}" is not an age such as \`24h\` or \`7d\`, nor \`none\``,
    { remedy: 'give a whole number with `h`, `d` or `w`' },
  )
}

/** Where files lie that were downloaded. */
function folderOf(inputs: InputReader): string | undefined {
  const folder = optional(inputs, 'folder')
  if (folder === undefined || isAbsolute(folder)) return folder
  throw badInput('INPUT', `input folder: ${folder.slice(0, 200)} is not absolute`)
}

/** Bundles that came along as a workflow artifact are looked at before those of stores. */
async function bundlesOf(inputs: InputReader): Promise<Readonly<Record<string, string>>> {
  const folder = optional(inputs, 'bundle-folder')
  if (folder === undefined) return {}
  if (!isAbsolute(folder)) throw badInput('INPUT', `input bundle-folder: ${folder.slice(0, 200)} is not absolute`)
  oneOf(inputs, 'bundle-from', ['', 'file'], '')
  return { 'bundle-from': 'file', 'bundle-dir': folder }
}
