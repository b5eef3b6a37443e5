import { PREDICATE } from 'in-toto-attestation'
import { badInput } from '../outcome/index.ts'
import { type Predicate, predicateFromFile, predicateFromSbomFile } from '../predicate/index.ts'
import { calledWorkflow, misfit } from '../provenance/index.ts'
import type { SigningResult } from '../report/index.ts'
import { receiveSubjects, type Subject } from '../subject/index.ts'
import { readHandover, readSigningChoices } from './builder-inputs.ts'
import type { InstanceFile } from './builder-instance.ts'
import { openBuilderJob, signForBuilder, withoutThrowing } from './builder-signing.ts'
import { nameItems, statementItems } from './items.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { optional } from './signing-inputs.ts'
import { subjectMachine } from './subjects.ts'

/** File of the workflow whose identity such claims have: no builder's, so that nobody takes them for its word. */
const WORKFLOW = '.github/workflows/sign-claims.yml'

/**
 * What a build may say about what it made. Closed: nothing that says how, by whom or how well something was built,
 * released or verified is among it, since those who believe such a thing believe its signer.
 */
const KINDS = {
  sbom: predicateFromSbomFile,
  'test-result': (path: string, fs: FlowPorts['fs']) => predicateFromFile(PREDICATE.testResultV01, path, fs),
  vulnerabilities: (path: string, fs: FlowPorts['fs']) => predicateFromFile(PREDICATE.vulnsV02, path, fs),
} as const satisfies Record<string, (path: string, fs: FlowPorts['fs']) => Promise<Predicate>>

/**
 * Signs what a build says about its own artifacts, an SBOM or results of tests and scans, as a workflow of this suite
 * that vouches for nothing but that this run said so. The claim is one of the files that were handed over. Never throws
 * for a failure.
 */
export async function signClaims(
  inputs: InputReader,
  ports: FlowPorts,
  instance: InstanceFile,
): Promise<SigningResult> {
  return withoutThrowing(ports, async () => sign(inputs, ports, instance))
}

async function sign(inputs: InputReader, ports: FlowPorts, file: InstanceFile): Promise<SigningResult> {
  const read = predicateReader(inputs)
  const choices = readSigningChoices(inputs)
  const { folder, subjectsDigest } = readHandover(inputs)
  const { subjects, build } = await receiveSubjects(folder, subjectsDigest, subjectMachine(ports))
  const { claim, others } = partsOf(subjects, optional(inputs, 'claim'))
  const predicate = await read(claim.path ?? '', ports.fs)
  const job = await openBuilderJob(choices, file, ports)
  calledWorkflow(job.identity.claims, WORKFLOW)
  const { runId } = job.identity.claims
  if (build.runId !== runId)
    throw misfit(`what was handed over is of run "${build.runId.slice(0, 100)}", and this is run ${runId}`)
  return signForBuilder(
    {
      ...job,
      items: nameItems(statementItems(others, predicate), ports.platform),
      about: { notices: [], subjectsDigest },
    },
    ports,
  )
}

function predicateReader(inputs: InputReader): (path: string, fs: FlowPorts['fs']) => Promise<Predicate> {
  const kind = optional(inputs, 'claim-type') ?? ''
  if (Object.hasOwn(KINDS, kind)) return KINDS[kind as keyof typeof KINDS]
  throw badInput('INPUT', `input claim-type: "${kind.slice(0, 100)}" is not one of ${Object.keys(KINDS).join(', ')}`, {
    remedy: 'what says how something was built, released or verified is signed by who did it, and by nobody else',
  })
}

/** The file that has the claim, and the artifacts that it is about. */
function partsOf(
  subjects: readonly Subject[],
  name: string | undefined,
): { readonly claim: Subject; readonly others: readonly Subject[] } {
  const claim = subjects.find((subject) => subject.name === name)
  if (claim === undefined) {
    throw badInput('INPUT', `input claim: nothing that was handed over has the name "${(name ?? '').slice(0, 200)}"`, {
      remedy: 'let the build collect the claim beside its artifacts, and give its name as it stands in the manifest',
    })
  }
  const others = subjects.filter((subject) => subject !== claim)
  if (others.length > 0) return { claim, others }
  throw badInput('NO_SUBJECT', 'input claim: is the only file that was handed over, so it is about nothing', {
    remedy: 'let the builder collect its artifacts too: the claim is about these',
  })
}
