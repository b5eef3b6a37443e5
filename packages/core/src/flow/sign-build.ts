import { badInput } from '../outcome/index.ts'
import { builderOf, builderProvenance, type Made, misfit, type VerifiedClaims } from '../provenance/index.ts'
import type { SigningResult } from '../report/index.ts'
import {
  type BuildClaim,
  manifestDigest,
  receiveSubjects,
  type Subject,
  subjectsFromChecksums,
} from '../subject/index.ts'
import { readBuildJob } from './build-job.ts'
import { type BuilderInputs, type BuiltInputs, readBuilderInputs } from './builder-inputs.ts'
import type { InstanceFile } from './builder-instance.ts'
import { openBuilderJob, signForBuilder, withoutThrowing } from './builder-signing.ts'
import { nameItems, type SignItem, statementItems } from './items.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { subjectMachine } from './subjects.ts'

/**
 * The signing job of a builder: takes over what the build job made, asks GitHub where that job ran, and signs the
 * provenance. The build job has a say in what was built, and in nothing else. Never throws for a failure.
 *
 * @param instance the builder's own file about the Sigstore it uses
 */
export async function signBuild(inputs: InputReader, ports: FlowPorts, instance: InstanceFile): Promise<SigningResult> {
  return withoutThrowing(ports, async () => sign(readBuilderInputs(inputs), ports, instance))
}

async function sign(inputs: BuilderInputs, ports: FlowPorts, file: InstanceFile): Promise<SigningResult> {
  // Whatever the build job did to its files is found before anybody is asked for anything (case C18).
  const received = await receive(inputs.artifacts, ports)
  const job = await openBuilderJob(inputs, file, ports)
  const { claims } = job.identity
  const builder = builderOf(claims, inputs.builder)
  const provenance = builderProvenance(claims, {
    serverUrl: job.opened.rule.server.origin,
    builder,
    inputs: inputs.inputs,
    vars: inputs.vars,
    event: ports.job.event,
    made: await madeBy(claims, received, ports),
  })
  const items = nameItems(statementItems(received.subjects, provenance.predicate), ports.platform)
  const definition = provenance.predicate.body.buildDefinition as { readonly buildType: string }
  return signForBuilder(
    {
      items: renamed(items, inputs.bundleName),
      ...job,
      about: {
        provenance: { buildType: definition.buildType, fields: provenance.basis },
        notices: provenance.notices,
        subjectsDigest: received.digest,
      },
    },
    ports,
  )
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

/** The only bundle by the name that the caller of the builder chose. */
function renamed(items: readonly SignItem[], name: string | undefined): readonly SignItem[] {
  if (name === undefined) return items
  const [item, ...others] = items
  if (item !== undefined && others.length === 0) return [{ ...item, fileName: name }]
  throw badInput('INPUT', `input bundle-name: there are ${items.length} bundles, and one name`, {
    remedy: 'leave the name out',
  })
}
