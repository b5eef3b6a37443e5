import { resolve } from 'node:path'
import type { JsonValue } from '@slsa-actions/wire'
import type { DigestSet } from 'in-toto-attestation'
import type { PublicKey } from '../key/index.ts'
import { badInput } from '../outcome/index.ts'
import type { ReportedPolicyVerdict } from '../report/index.ts'
import type { LevelReport } from '../slsa/index.ts'
import { readLimited } from '../subject/index.ts'
import type { VerifiedBundle } from '../verification/index.ts'
import type { FlowPorts } from './ports.ts'

/** What is known about one artifact when a policy decides. */
export interface PolicyFacts {
  /** Name as the caller knows it; never one that only an attestation says. */
  readonly name?: string
  readonly digest: DigestSet
  readonly attestations: readonly {
    readonly verified: VerifiedBundle
    readonly level?: LevelReport
    /** Where the bundle was found. */
    readonly source: string
  }[]
  readonly now: Date
}

/** A key that a policy knows as a signer, with all that is needed to verify by it. */
export interface PolicyKey {
  readonly publicKey: PublicKey
  /** Whether a log entry must be there. One that is there must verify in any case. */
  readonly isLogRequired: boolean
}

/** A policy file that was read. */
export interface OpenPolicy {
  /** Keys whose bundles can be verified without any input; may be none. */
  readonly keys: readonly PolicyKey[]
  /** Digest of the file's bytes. */
  readonly digest: DigestSet
  /**
   * Whether a rule speaks about artifacts of this name, without tag and digest; left out by engines that cannot tell.
   *
   * @param isNamed true: a rule for all artifacts does not count
   */
  covers?(name: string, isNamed?: boolean): boolean
  /** Whether a rule names artifacts that begin so, one for all artifacts left out: `pkg:npm/`. */
  speaksOf?(beginning: string): boolean
  evaluate(facts: PolicyFacts): ReportedPolicyVerdict & { readonly reason: string }
}

/** Why a predicate does not meet a condition; undefined where it does. */
export type Condition = (predicate: JsonValue) => string | undefined

/** The engine that reads and applies policies: a parameter of the flow, so that core knows no policy language. */
export interface PolicyEngine {
  /** @throws an error of outcome bad-input for a file that is no policy */
  open(bytes: Uint8Array, what: string): Promise<OpenPolicy>
  /**
   * A condition over `predicate`, as policies have them; what it gives says why a predicate does not meet it.
   *
   * @throws an error of outcome bad-input for a text that is no condition
   */
  condition?(text: string, what: string): Promise<Condition>
}

const MAX_POLICY_BYTES = 1024 * 1024

/** The policy of a file, relative to the workspace. @throws CoreError bad-input `POLICY` */
export async function openPolicy(path: string, ports: FlowPorts): Promise<OpenPolicy> {
  if (ports.policies === undefined) throw badInput('NOT_YET', 'input policy: policies are not part of this program')
  const bytes = await readLimited(
    resolve(ports.job.workspace, path),
    MAX_POLICY_BYTES,
    ports.fs,
    ({ problem, cause }) => badInput('POLICY', `input policy: ${path} ${problem}`, { cause }),
  )
  return ports.policies.open(bytes, path)
}
