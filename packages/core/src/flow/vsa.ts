import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import {
  createStatement,
  type DigestSet,
  PREDICATE,
  type Statement,
  serializeStatement,
  validatePredicate,
} from 'in-toto-attestation'
import { badInput, SUITE_VERSION } from '../outcome/index.ts'
import type { ReportedVsa } from '../report/index.ts'
import { type BuildLevel, createVsa } from '../slsa/index.ts'
import { bundleFileNames, writeFileSafely } from '../storage/index.ts'
import type { Subject } from '../subject/index.ts'
import type { JudgeInputs } from './judge-inputs.ts'
import type { FlowPorts } from './ports.ts'

/** What a summary sums up: artifacts that were verified, by which policy, from which bundles. */
export interface Verified {
  readonly artifacts: readonly Subject[]
  /** The lowest Build level among them; undefined when one has none. */
  readonly level: BuildLevel | undefined
  readonly policy: { readonly uri: string; readonly digest: DigestSet }
  /** Bundles that decided: where each was found, and its text. */
  readonly bundles: readonly { readonly source: string; readonly text: string }[]
}

/** Signs a statement and gives the bundle as one line of text. */
export type SignStatement = (statement: Statement, payload: Uint8Array) => Promise<string>

/**
 * Writes a verification summary of what passed: the statement alone, or signed. One that this very job signs is
 * self-issued, and a verifier says so.
 *
 * @see SLSA v1.2, Verification Summary Attestation
 */
export async function writeVsa(
  verified: Verified,
  inputs: JudgeInputs & { readonly bundleDir: string },
  sign: SignStatement | undefined,
  ports: FlowPorts,
): Promise<ReportedVsa> {
  const { verifierId = '', resourceUri = '' } = inputs
  const levels = [`SLSA_BUILD_LEVEL_${verified.level ?? 'UNEVALUATED'}`]
  const vsa = createVsa({
    verifier: { id: verifierId, version: { 'slsa-actions': SUITE_VERSION } },
    timeVerified: new Date(Math.floor(ports.clock.now() / 1000) * 1000),
    resourceUri,
    policy: verified.policy,
    hasPassed: true,
    verifiedLevels: levels,
    inputAttestations: verified.bundles.map(({ text }) => ({
      digest: { sha256: createHash('sha256').update(text).digest('hex') },
    })),
  })
  const predicate = validatePredicate(PREDICATE.vsaV1, structuredClone(vsa) as never)
  const statement = createStatement(verified.artifacts, PREDICATE.vsaV1, predicate)
  const payload = serializeStatement(statement)
  const [name = ''] = bundleFileNames([{ subjects: verified.artifacts, kind: 'vsa' }], ports.platform)
  const folder = resolve(ports.job.workspace, inputs.bundleDir)
  const isSigned = inputs.vsa === 'signed'
  if (isSigned && sign === undefined) throw badInput('INTERNAL', 'a summary was to be signed, and nobody can')
  const path = join(folder, isSigned ? name : name.replace(/\.sigstore\.json$/, '.statement.json'))
  await writeFileSafely(path, sign === undefined ? payload : `${await sign(statement, payload)}\n`, ports.fs)
  return { path, isSigned, verifier: verifierId, resourceUri, result: 'PASSED', levels }
}
