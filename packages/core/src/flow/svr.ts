import { createHash } from 'node:crypto'
import { join, relative, resolve, sep } from 'node:path'
import { createStatement, PREDICATE, type Statement, serializeStatement, validatePredicate } from 'in-toto-attestation'
import { badInput } from '../outcome/index.ts'
import type { ReportedManifest, ReportedSvr } from '../report/index.ts'
import { bundleFileNames, writeFileSafely } from '../storage/index.ts'
import { readLimited, resolveSubjects, type Subject } from '../subject/index.ts'
import type { JudgeInputs } from './judge-inputs.ts'
import type { FlowPorts } from './ports.ts'
import { subjectMachine } from './subjects.ts'
import type { SignStatement, Verified } from './vsa.ts'

/** Largest copy of a manifest, in bytes. */
const MAX_COPY = 64 * 1024 * 1024

/** What passed, by the verifier's own names; levels by those of SLSA. */
const POLICY_SATISFIED = 'VERIFY_POLICY_SATISFIED'
const IMAGES_VERIFIED = 'VERIFY_ALL_IMAGES_VERIFIED'

/**
 * Writes a simple verification result of what passed. For manifests its subjects are the copies in which every image has
 * the digest that was verified, so that one statement speaks about the release as it is applied; else the artifacts.
 *
 * @see in-toto attestation, Simple Verification Result v0.1
 */
export async function writeSvr(
  verified: Verified,
  manifests: readonly ReportedManifest[],
  inputs: JudgeInputs & { readonly bundleDir: string },
  sign: SignStatement | undefined,
  ports: FlowPorts,
): Promise<ReportedSvr> {
  const { verifierId = '' } = inputs
  const isRelease = manifests.length > 0
  const subjects = isRelease ? await copiesOf(manifests, ports) : verified.artifacts
  const properties = [
    ...(verified.level === undefined || verified.level === 0 ? [] : [`SLSA_BUILD_LEVEL_${verified.level}`]),
    POLICY_SATISFIED,
    ...(isRelease ? [IMAGES_VERIFIED] : []),
  ]
  const predicate = validatePredicate(PREDICATE.svrV01, {
    verifier: { id: verifierId, policy: { uri: verified.policy.uri, digest: { ...verified.policy.digest } } },
    timeCreated: `${new Date(ports.clock.now()).toISOString().slice(0, 19)}Z`,
    properties,
  })
  const statement: Statement = createStatement(subjects, PREDICATE.svrV01, predicate)
  const payload = serializeStatement(statement)
  const [name = ''] = bundleFileNames([{ subjects, kind: 'svr' }], ports.platform)
  const isSigned = inputs.svr === 'signed'
  if (isSigned && sign === undefined) throw badInput('INTERNAL', 'a result was to be signed, and nobody can')
  const folder = resolve(ports.job.workspace, inputs.bundleDir)
  const path = join(folder, isSigned ? name : name.replace(/\.sigstore\.json$/, '.statement.json'))
  await writeFileSafely(path, sign === undefined ? payload : `${await sign(statement, payload)}\n`, ports.fs)
  return { path, isSigned, verifier: verifierId, properties }
}

/** Each copy by its path below the workspace and its digest, read again from where it was written. */
async function copiesOf(manifests: readonly ReportedManifest[], ports: FlowPorts): Promise<Subject[]> {
  const subjects: Subject[] = []
  for (const { pinned = '' } of manifests) {
    const bytes = await readLimited(pinned, MAX_COPY, ports.fs, ({ problem, cause }) =>
      badInput('FILE', `${pinned} ${problem}`, cause === undefined ? {} : { cause }),
    )
    const name = relative(ports.job.workspace, pinned).split(sep).join('/')
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    subjects.push(...(await resolveSubjects({ digest, name }, subjectMachine(ports))))
  }
  return subjects
}
