import { join } from 'node:path'
import { badInput, describeFailure, refused } from '../outcome/index.ts'
import { builderOf, builderProvenance, type Made, misfit, purposeOf, type VerifiedClaims } from '../provenance/index.ts'
import { RESULT_VERSION, type SigningResult } from '../report/index.ts'
import {
  type BuildClaim,
  manifestDigest,
  receiveSubjects,
  type Subject,
  subjectsFromChecksums,
} from '../subject/index.ts'
import { readBuildJob } from './build-job.ts'
import { type BuilderInputs, type BuiltInputs, readBuilderInputs, signingInputsOf } from './builder-inputs.ts'
import { type InstanceFile, openBuilderInstance } from './builder-instance.ts'
import { readIdentity } from './identity.ts'
import { nameItems, type SignItem, statementItems } from './items.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { readRegistryInputs, registryOpener } from './registry.ts'
import { signItems } from './sign-items.ts'
import { identitySigner } from './signer.ts'
import { subjectMachine } from './subjects.ts'

const BASE = {
  version: RESULT_VERSION,
  action: 'builder',
  bundles: [],
  notices: [],
  needsTrustedRoot: false,
} as const

/** No input of a caller's reaches a registry from here. */
const NO_INPUTS: InputReader = { input: () => '', boolean: () => false }

/**
 * The signing job of a builder: takes over what the build job made, asks GitHub where that job ran, and signs the
 * provenance. The build job has a say in what was built, and in nothing else. Never throws for a failure.
 *
 * @param instance the builder's own file about the Sigstore it uses
 */
export async function signBuild(inputs: InputReader, ports: FlowPorts, instance: InstanceFile): Promise<SigningResult> {
  try {
    if (purposeOf(ports.job.eventName) === 'check') return skipped(ports)
    return await sign(readBuilderInputs(inputs), ports, instance)
  } catch (error) {
    const failure = describeFailure(error)
    return { ...BASE, outcome: failure.outcome, failure, repository: ports.job.repository }
  }
}

function skipped({ job }: FlowPorts): SigningResult {
  const notice = `Event ${job.eventName}: the build was checked, and nothing was signed. The push after the merge signs.`
  return { ...BASE, outcome: 'skipped', repository: job.repository, notices: [notice] }
}

async function sign(inputs: BuilderInputs, ports: FlowPorts, file: InstanceFile): Promise<SigningResult> {
  // Whatever the build job did to its files is found before anybody is asked for anything (case C18).
  const received = await receive(inputs.artifacts, ports)
  await ports.fs.mkdir(ports.job.tempDir, { recursive: true })
  const bundleDir = await ports.fs.mkdtemp(join(ports.job.tempDir, 'bundles-'))
  const opened = await openBuilderInstance(file, signingInputsOf(inputs, 'published', bundleDir), ports)
  const kind = opened.config.instance === 'private' ? 'private' : 'published'
  const signing = signingInputsOf(inputs, kind, bundleDir)
  const identity = await readIdentity(opened.rule, ports)
  const { claims } = identity
  assertEvent(claims, ports)
  const builder = builderOf(claims, inputs.builder)
  const provenance = builderProvenance(claims, {
    serverUrl: opened.rule.server.origin,
    builder,
    inputs: inputs.inputs,
    vars: inputs.vars,
    event: ports.job.event,
    made: await madeBy(claims, received, ports),
  })
  const items = nameItems(statementItems(received.subjects, provenance.predicate), ports.platform)
  const signer = identitySigner(opened, identity)
  const signed = await signItems(
    {
      items: renamed(items, inputs.bundleName),
      inputs: signing,
      signer,
      defaultStores: () => ['file'],
      pushesToRegistry: false,
      registryInputs: await readRegistryInputs(NO_INPUTS),
      registry: registryOpener(NO_INPUTS, ports),
      writesAttestationFile: false,
      writesSignatures: false,
      defaultBundleDir: bundleDir,
    },
    ports,
  )
  const { failure, ...rest } = signed
  const definition = provenance.predicate.body.buildDefinition as { readonly buildType: string }
  const result = {
    ...BASE,
    ...rest,
    instance: opened.config.instance,
    repository: signer.repository,
    provenance: { buildType: definition.buildType, fields: provenance.basis },
    ...(signed.bundles.length === 0 ? {} : signer.reported),
    notices: [...provenance.notices, ...signed.notices],
  }
  if (failure === undefined) return { ...result, outcome: 'verified', subjectsDigest: received.digest }
  const report = describeFailure(failure)
  return { ...result, outcome: report.outcome, failure: report }
}

/** Artifacts and the digest of their list, with what else is known about how they came about. */
type Handed = { readonly subjects: readonly Subject[]; readonly digest: string } & (
  | { readonly kind: 'built'; readonly inputs: BuiltInputs; readonly claim: BuildClaim }
  | { readonly kind: 'named' }
)

async function receive(artifacts: BuilderInputs['artifacts'], ports: FlowPorts): Promise<Handed> {
  if (artifacts.kind === 'named') {
    const subjects = subjectsFromChecksums(artifacts.list, 'input base64-subjects')
    return { kind: 'named', subjects, digest: manifestDigest(Buffer.from(artifacts.list)) }
  }
  const { folder, subjectsDigest } = artifacts
  const { subjects, build } = await receiveSubjects(folder, subjectsDigest, subjectMachine(ports))
  return { kind: 'built', inputs: artifacts, subjects, digest: subjectsDigest, claim: build }
}

/** How the artifacts came about, when what the build job says of itself is what GitHub says. */
async function madeBy(claims: VerifiedClaims, handed: Handed, ports: FlowPorts): Promise<Made> {
  if (handed.kind === 'named') return { kind: 'named' }
  const { inputs, claim } = handed
  const expected: BuildClaim = { runId: claims.runId, runAttempt: inputs.buildAttempt, job: inputs.buildJob }
  for (const field of ['runId', 'runAttempt', 'job'] as const) {
    if (claim[field] === expected[field]) continue
    const found = claim[field].slice(0, 100)
    throw misfit(`what was handed over says that its ${field} is "${found}", and it is "${expected[field]}"`)
  }
  return { kind: 'built', ...(await readBuildJob(claims, inputs, ports)), cache: inputs.cache }
}

/** The event that the runner told of is the one that the verified token says. */
function assertEvent({ eventName }: VerifiedClaims, ports: FlowPorts): void {
  if (eventName === ports.job.eventName && purposeOf(eventName) === 'sign') return
  throw refused(
    'TRIGGER',
    `the runner says that the event is ${ports.job.eventName}, and the ID token ${eventName}; nothing was signed`,
  )
}

/** The only bundle by the name that the caller of the builder chose. */
function renamed(items: readonly SignItem[], name: string | undefined): readonly SignItem[] {
  if (name === undefined) return items
  const [item, ...others] = items
  if (item !== undefined && others.length === 0) return [{ ...item, fileName: name }]
  throw badInput('INPUT', `input bundle-name: there are ${items.length} bundles, and one name`, {
    remedy: 'leave the name out',
  })
}
