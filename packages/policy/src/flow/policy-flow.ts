import { join, resolve } from 'node:path'
import type { FlowPorts, InputReader } from '@slsa-actions/core/flow'
import { badInput, describeFailure } from '@slsa-actions/core/outcome'
import { RESULT_VERSION, type ResultBase, type VerifyResult } from '@slsa-actions/core/report'
import { builtinBuilderMap, mergeBuilderMaps, parseBuilderMap } from '@slsa-actions/core/slsa'
import { readLimited } from '@slsa-actions/core/subject'
import { parseTrustedRoots } from '@slsa-actions/core/trust'
import { parseJson, readObject } from '@slsa-actions/wire'
import { type Difference, type ExportTrust, exportPolicy } from '../export/index.ts'
import { parsePolicy } from '../file/index.ts'
import type { Engine, Finding } from '../finding.ts'
import { lintPolicy } from '../lint.ts'
import type { Policy } from '../types.ts'

/** What `policy` did, as its result file says it. */
export interface PolicyResult extends ResultBase {
  readonly command?: string
  readonly policy?: NonNullable<VerifyResult['policy']>
  readonly engine?: Engine
  /** Paths of what was written, as `output-dir` names them. */
  readonly files?: readonly string[]
  /** Every way in which the engine can judge otherwise. */
  readonly differences?: readonly Difference[]
  readonly findings?: readonly Finding[]
  /** What the policy says about each image, of `test`. */
  readonly artifacts?: VerifyResult['artifacts']
}

/** Verifies images, as the flow `verify` does. */
export type Verify = (inputs: InputReader, ports: FlowPorts) => Promise<VerifyResult>

const ENGINES: readonly Engine[] = ['kyverno', 'kyverno-cluster-policy', 'policy-controller']
const COMMANDS = ['export', 'lint', 'test', 'kubescape-exceptions', 'kubescape-controls-inputs'] as const
const MAX_POLICY = 1024 * 1024
const MAX_ROOT = 16 * 1024 * 1024

/**
 * The flow of the action `policy`: writes a policy for an engine or files for Kubescape, points out what is worth a look,
 * or says what it makes of images or files with their bundles. Never throws for a failure: it is in the result.
 */
export async function policyFlow(
  inputs: InputReader,
  ports: FlowPorts,
  loadVerify: () => Promise<Verify>,
): Promise<PolicyResult> {
  const command = inputs.input('command').trim() || 'export'
  const base = { version: RESULT_VERSION, action: 'policy', command, notices: [] } as const
  try {
    const known = COMMANDS.find((one) => one === command)
    if (known === undefined) throw unknown('command', command, COMMANDS)
    assertGiven(inputs, known)
    if (known === 'test') return { ...base, ...(await tested(inputs, ports, await loadVerify())) }
    const policy = await readPolicy(inputs, ports)
    const about = { ...base, outcome: 'verified', policy: { source: policy.what, digest: policy.digest } } as const
    switch (known) {
      case 'lint':
        return { ...about, findings: lintPolicy(policy) }
      case 'export':
        return { ...about, ...(await written(policy, inputs, ports)) }
      default:
        return { ...about, ...(await kubescape(known, policy, inputs, ports)) }
    }
  } catch (error) {
    const failure = describeFailure(error)
    return { ...base, outcome: failure.outcome, failure }
  }
}

/** Inputs that only some commands know are refused by the others, never ignored. */
function assertGiven(inputs: InputReader, command: (typeof COMMANDS)[number]): void {
  const only = {
    engine: ['export'],
    'output-dir': ['export', 'kubescape-exceptions', 'kubescape-controls-inputs'],
    'allow-weakening': ['export'],
    images: ['test'],
    files: ['test'],
    bundle: ['test'],
    'verify-result': ['kubescape-exceptions'],
    'kubescape-version': ['kubescape-exceptions'],
    'expires-after': ['kubescape-exceptions'],
    'controls-inputs': ['kubescape-controls-inputs'],
  } as const
  for (const [name, commands] of Object.entries(only)) {
    if (inputs.input(name).trim() === '' || commands.some((one) => one === command)) continue
    throw badInput('INPUT', `input ${name}: means nothing to \`${command}\``, { remedy: `remove \`${name}\`` })
  }
}

/** Files for Kubescape are few, so what writes them is loaded for them only. */
async function kubescape(
  command: 'kubescape-exceptions' | 'kubescape-controls-inputs',
  policy: Policy,
  inputs: InputReader,
  ports: FlowPorts,
): Promise<Pick<PolicyResult, 'files' | 'notices'>> {
  const { writeControlsInputs, writeExceptions } = await import('./kubescape-flow.ts')
  return command === 'kubescape-exceptions'
    ? writeExceptions(policy, inputs, ports)
    : writeControlsInputs(policy, inputs, ports)
}

async function written(
  policy: Policy,
  inputs: InputReader,
  ports: FlowPorts,
): Promise<Pick<PolicyResult, 'engine' | 'files' | 'differences'>> {
  const given = inputs.input('engine').trim()
  const engine = ENGINES.find((one) => one === given)
  if (engine === undefined) throw unknown('engine', given, ENGINES)
  const folder = inputs.input('output-dir').trim()
  if (folder === '')
    throw badInput('INPUT', 'input output-dir: is missing', { remedy: 'name a folder that is empty or not there yet' })
  const map = await readMap(inputs, ports)
  const made = exportPolicy(policy, {
    engine,
    trust: await readTrust(inputs, ports),
    allowed: listOf(inputs.input('allow-weakening')),
    ...(map === undefined ? {} : { builderMap: map }),
  })
  const target = resolve(ports.job.workspace, folder)
  await ports.fs.mkdir(target, { recursive: true })
  await assertOwn(
    ports.fs,
    target,
    folder,
    made.files.map(({ name }) => name),
  )
  for (const { name, text } of made.files) await ports.fs.writeFile(join(target, name), text)
  return {
    engine,
    files: made.files.map(({ name }) => `${folder.replace(/\/+$/, '')}/${name}`),
    differences: made.differences,
  }
}

/** A file of an earlier export that this one does not write would stay in the cluster: it is named, not removed. */
async function assertOwn(fs: FlowPorts['fs'], target: string, folder: string, names: readonly string[]): Promise<void> {
  const foreign = (await fs.readdir(target)).filter((name) => /\.ya?ml$/.test(name) && !names.includes(name))
  if (foreign.length > 0)
    throw badInput('OUTPUT_PATH', `${folder}: has other manifests: ${foreign.slice(0, 5).join(', ')}`, {
      remedy: 'give each engine a folder of its own, and remove what no longer belongs there',
    })
}

/** The policy's verdict on artifacts. Refused ones are what the test shows, and make it fail as in `verify`. */
async function tested(
  inputs: InputReader,
  ports: FlowPorts,
  verify: Verify,
): Promise<Pick<PolicyResult, 'outcome' | 'failure' | 'artifacts' | 'policy'>> {
  const { outcome, failure, artifacts, policy } = await verify(inputs, ports)
  return {
    outcome,
    artifacts,
    ...(failure === undefined ? {} : { failure }),
    ...(policy === undefined ? {} : { policy }),
  }
}

async function readPolicy(inputs: InputReader, ports: FlowPorts): Promise<Policy> {
  const path = inputs.input('policy').trim()
  if (path === '') throw badInput('INPUT', 'input policy: is missing', { remedy: 'name the policy file' })
  return parsePolicy(await readInput('policy', path, MAX_POLICY, ports), path)
}

/** The published root of Sigstore, or the one root that is given. */
async function readTrust(inputs: InputReader, ports: FlowPorts): Promise<ExportTrust> {
  const [path, mirror, rootPath] = ['trusted-root', 'tuf-mirror', 'tuf-root'].map((name) => inputs.input(name).trim())
  if (!path) {
    if (mirror || rootPath)
      throw badInput('INPUT', 'input tuf-mirror: needs `trusted-root`, which says what the instance has', {
        remedy: 'give the trusted_root.json that the repository serves',
      })
    return { kind: 'public-good' }
  }
  const bytes = await readInput('trusted-root', path, MAX_ROOT, ports)
  const roots = parseTrustedRoots(bytes, path)
  if (roots.length !== 1)
    throw badInput('TRUSTED_ROOT', `${path}: holds ${roots.length} roots, and an engine is given one`, {
      remedy: 'write the root that signed into a file of its own',
    })
  const root = readObject(parseJson(bytes, { what: path, maxBytes: MAX_ROOT }), path)
  if (!mirror && !rootPath) return { kind: 'root', root }
  if (!mirror || !rootPath)
    throw badInput('INPUT', `input ${mirror ? 'tuf-root' : 'tuf-mirror'}: is missing, and the two belong together`)
  return { kind: 'root', root, tuf: { mirror, root: await readInput('tuf-root', rootPath, MAX_ROOT, ports) } }
}

async function readMap(
  inputs: InputReader,
  ports: FlowPorts,
): Promise<ReturnType<typeof builtinBuilderMap> | undefined> {
  const path = inputs.input('builder-map').trim()
  if (path === '') return undefined
  return mergeBuilderMaps(
    parseBuilderMap(await readInput('builder-map', path, MAX_POLICY, ports), path),
    builtinBuilderMap(),
  )
}

function readInput(name: string, path: string, max: number, { fs, job }: FlowPorts): Promise<Buffer> {
  return readLimited(resolve(job.workspace, path), max, fs, ({ problem, cause }) =>
    badInput('INPUT', `input ${name}: ${path} ${problem}`, cause === undefined ? {} : { cause }),
  )
}

function listOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((one) => one !== '')
}

function unknown(name: string, given: string, known: readonly string[]): Error {
  const found = given === '' ? 'is missing' : `"${given.slice(0, 100)}" is not known`
  return badInput('INPUT', `input ${name}: ${found}`, { remedy: `one of ${known.join(', ')}` })
}
