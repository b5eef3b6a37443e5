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
import type { BuilderImage } from './builder-image.ts'
import { type BuilderInputs, type BuildJobInputs, readBuilderInputs } from './builder-inputs.ts'
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
  const result = await signForBuilder(
    {
      items: renamed(items, inputs.bundleName),
      ...job,
      ...(received.image === undefined ? {} : { registry: received.image.registry }),
      about: {
        provenance: { buildType: definition.buildType, fields: provenance.basis },
        notices: provenance.notices,
        subjectsDigest: received.digest,
      },
    },
    ports,
  )
  // A tag is moved last: it never leads to an image whose provenance is not there yet.
  return received.image === undefined ? result : received.image.tag(result)
}

/** Artifacts and the digest of their list, with what else is known about how they came about. */
interface Handed {
  readonly subjects: readonly Subject[]
  readonly digest: string
  /** Where the artifact is an image: its registry. */
  readonly image?: BuilderImage
  /** The job that built; undefined where the caller named the artifacts. */
  readonly build?: BuildJobInputs
  /** What that job says of itself, where it says something. */
  readonly claim?: BuildClaim
}

async function receive(artifacts: BuilderInputs['artifacts'], ports: FlowPorts): Promise<Handed> {
  if (artifacts.kind === 'named') {
    const { readNamedList } = await import('./builder-list.ts')
    const { text, input } = await readNamedList(artifacts, ports)
    return { subjects: subjectsFromChecksums(text, `input ${input}`), digest: manifestDigest(Buffer.from(text)) }
  }
  if (artifacts.kind === 'image') {
    const { findImage } = await import('./builder-image.ts')
    const image = await findImage(artifacts.image, ports)
    return { ...image.found, image, ...(artifacts.build === undefined ? {} : { build: artifacts.build }) }
  }
  const { folder, subjectsDigest } = artifacts
  const { subjects, build } = await receiveSubjects(folder, subjectsDigest, subjectMachine(ports))
  return { subjects, digest: subjectsDigest, build: artifacts, claim: build }
}

/** How the artifacts came about, when what the build job says of itself is what GitHub says. */
async function madeBy(claims: VerifiedClaims, { build, claim }: Handed, ports: FlowPorts): Promise<Made> {
  if (build === undefined) return { kind: 'named' }
  if (claim !== undefined)
    assertClaim(claim, { runId: claims.runId, runAttempt: build.buildAttempt, job: build.buildJob })
  return { kind: 'built', ...(await readBuildJob(claims, build, ports)), cache: build.cache }
}

function assertClaim(claim: BuildClaim, expected: BuildClaim): void {
  for (const field of ['runId', 'runAttempt', 'job'] as const) {
    if (claim[field] === expected[field]) continue
    const found = claim[field].slice(0, 100)
    throw misfit(`what was handed over says that its ${field} is "${found}", and it is "${expected[field]}"`)
  }
}

/** The bundle by the name that the caller of the builder chose; of several each with its number before the ending. */
function renamed(items: readonly SignItem[], name: string | undefined): readonly SignItem[] {
  if (name === undefined) return items
  if (items.length === 1) return items.map((item) => ({ ...item, fileName: name }))
  const [, stem = '', ending = ''] = /^(.*?)((?:\.intoto)?\.\w+)?$/.exec(name) ?? []
  return items.map((item, index) => ({
    ...item,
    fileName: `${stem}.${String(index + 1).padStart(4, '0')}${ending}`,
  }))
}
