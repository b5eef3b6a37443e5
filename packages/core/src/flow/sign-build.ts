import { join } from 'node:path'
import { describeFailure, refused } from '../outcome/index.ts'
import { builderOf, builderProvenance, misfit, purposeOf, type VerifiedClaims } from '../provenance/index.ts'
import { RESULT_VERSION, type SigningResult } from '../report/index.ts'
import { type BuildClaim, type Received, receiveSubjects } from '../subject/index.ts'
import { readBuildJob } from './build-job.ts'
import { type BuilderInputs, readBuilderInputs, signingInputsOf } from './builder-inputs.ts'
import { type InstanceFile, openBuilderInstance } from './builder-instance.ts'
import { readIdentity } from './identity.ts'
import { nameItems, statementItems } from './items.ts'
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
  const received = await receiveSubjects(inputs.folder, inputs.subjectsDigest, subjectMachine(ports))
  await ports.fs.mkdir(ports.job.tempDir, { recursive: true })
  const bundleDir = await ports.fs.mkdtemp(join(ports.job.tempDir, 'bundles-'))
  const opened = await openBuilderInstance(file, signingInputsOf(inputs, 'published', bundleDir), ports)
  const kind = opened.config.instance === 'private' ? 'private' : 'published'
  const signing = signingInputsOf(inputs, kind, bundleDir)
  const identity = await readIdentity(opened.rule, ports)
  const { claims } = identity
  assertJob(claims, received, inputs, ports)
  const builder = builderOf(claims, inputs.builder)
  const jobs = await readBuildJob(claims, inputs, ports)
  const provenance = builderProvenance(claims, {
    serverUrl: opened.rule.server.origin,
    builder,
    inputs: inputs.inputs,
    vars: inputs.vars,
    event: ports.job.event,
    build: jobs.build,
    own: jobs.own,
    cache: inputs.cache,
  })
  const signer = identitySigner(opened, identity)
  const signed = await signItems(
    {
      items: nameItems(statementItems(received.subjects, provenance.predicate), ports.platform),
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
  if (failure === undefined) return { ...result, outcome: 'verified', subjectsDigest: inputs.subjectsDigest }
  const report = describeFailure(failure)
  return { ...result, outcome: report.outcome, failure: report }
}

/** What the runner and the build job say must be what the verified token says. */
function assertJob(claims: VerifiedClaims, { build }: Received, inputs: BuilderInputs, ports: FlowPorts): void {
  if (claims.eventName !== ports.job.eventName || purposeOf(claims.eventName) !== 'sign') {
    throw refused(
      'TRIGGER',
      `the runner says that the event is ${ports.job.eventName}, and the ID token ${claims.eventName}; nothing was signed`,
    )
  }
  const expected: BuildClaim = { runId: claims.runId, runAttempt: inputs.buildAttempt, job: inputs.buildJob }
  for (const field of ['runId', 'runAttempt', 'job'] as const) {
    if (build[field] === expected[field]) continue
    const found = build[field].slice(0, 100)
    throw misfit(`what was handed over says that its ${field} is "${found}", and it is "${expected[field]}"`)
  }
}
