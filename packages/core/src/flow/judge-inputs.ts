import { badInput } from '../outcome/index.ts'
import type { BuildLevel } from '../slsa/index.ts'
import type { InputReader } from './ports.ts'
import { oneOf, optional } from './signing-inputs.ts'

/** What is demanded beyond signer and source: level, builder, policy; and what is written about the verdict. */
export interface JudgeInputs {
  /** `builder.id`, exactly; or without its `@ref` when the builder map admits the version. */
  readonly builderId: string | undefined
  /** Path of the caller's builder map. */
  readonly builderMap: string | undefined
  readonly minimumLevel: Exclude<BuildLevel, 0> | undefined
  /** Path of the policy file. */
  readonly policy: string | undefined
  /** Path of the in-toto layout, and its owners' keys: PEM, or paths of files with one, one a line. */
  readonly layout: string | undefined
  readonly layoutKey: string | undefined
  readonly vsa: 'none' | 'unsigned' | 'signed'
  readonly svr: 'none' | 'unsigned' | 'signed'
  readonly verifierId: string | undefined
  readonly resourceUri: string | undefined
  readonly reportPath: string | undefined
  readonly sarifPath: string | undefined
}

/** Reads them. @throws CoreError bad-input `INPUT` for values that are none, or that do not go together */
export function readJudgeInputs(inputs: InputReader): JudgeInputs {
  const read: JudgeInputs = {
    builderId: optional(inputs, 'builder-id'),
    builderMap: optional(inputs, 'builder-map'),
    minimumLevel: readLevel(inputs),
    policy: optional(inputs, 'policy'),
    layout: optional(inputs, 'layout'),
    layoutKey: optional(inputs, 'layout-key'),
    vsa: oneOf(inputs, 'vsa', ['none', 'unsigned', 'signed'], 'none'),
    svr: oneOf(inputs, 'svr', ['none', 'unsigned', 'signed'], 'none'),
    verifierId: optional(inputs, 'verifier-id'),
    resourceUri: optional(inputs, 'resource-uri'),
    reportPath: optional(inputs, 'report-path'),
    sarifPath: optional(inputs, 'sarif-path'),
  }
  assertVsaInputs(read)
  assertSvrInputs(read, inputs)
  if (read.layoutKey !== undefined && read.layout === undefined) {
    throw badInput('INPUT', 'input layout-key: is the key of a layout, and none is given', { remedy: 'give `layout`' })
  }
  return read
}

function readLevel(inputs: InputReader): Exclude<BuildLevel, 0> | undefined {
  const value = optional(inputs, 'minimum-level')
  if (value === undefined) return undefined
  const [, digit] = /^(?:SLSA_BUILD_LEVEL_)?([123])$/.exec(value) ?? []
  if (digit !== undefined) return Number(digit) as Exclude<BuildLevel, 0>
  throw badInput('INPUT', `input minimum-level: "${value.slice(0, 100)}" is no Build level that can be demanded`, {
    remedy: 'give 1, 2 or 3, or SLSA_BUILD_LEVEL_1 to SLSA_BUILD_LEVEL_3',
  })
}

/** A summary names its verifier, its resource and its policy (SLSA v1.2, Verification Summary Attestation). */
function assertVsaInputs({ vsa, svr, verifierId, resourceUri, policy }: JudgeInputs): void {
  if (vsa === 'none') {
    if ((verifierId === undefined || svr !== 'none') && resourceUri === undefined) return
    throw badInput(
      'INPUT',
      'inputs verifier-id and resource-uri: belong to a verification summary, and none is asked for',
      {
        remedy: 'set `vsa: unsigned` or `vsa: signed`, or leave them out',
      },
    )
  }
  const missing = Object.entries({ 'verifier-id': verifierId, 'resource-uri': resourceUri, policy }).flatMap(
    ([name, value]) => (value === undefined ? [name] : []),
  )
  if (missing.length === 0) return
  throw badInput(
    'INPUT',
    `input vsa: a verification summary needs ${missing.map((name) => `\`${name}\``).join(', ')}`,
    {
      remedy: 'give them: who verifies, what was verified as its consumer fetches it, and by which policy',
    },
  )
}

/** Of manifests the copies are what a result is about: an original may name a tag, which is another image tomorrow. */
function assertSvrInputs({ svr, verifierId, policy }: JudgeInputs, inputs: InputReader): void {
  if (svr === 'none') return
  const hasManifests = optional(inputs, 'manifests') !== undefined
  const needed = {
    'verifier-id': verifierId,
    policy,
    ...(hasManifests ? { 'manifests-output': optional(inputs, 'manifests-output') } : {}),
  }
  const missing = Object.entries(needed).flatMap(([name, value]) => (value === undefined ? [name] : []))
  if (missing.length === 0) return
  throw badInput('INPUT', `input svr: a verification result needs ${missing.map((name) => `\`${name}\``).join(', ')}`, {
    remedy: 'give them: who verifies, by which policy, and where the manifests go that it speaks about',
  })
}
