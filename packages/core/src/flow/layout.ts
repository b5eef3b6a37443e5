import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { isJsonObject, type JsonObject, parseJson } from '@slsa-actions/wire'
import type { DigestSet } from 'in-toto-attestation'
import {
  type AttributeJudge,
  type Claim,
  claimOf,
  claimsOfLink,
  type Functionary,
  isMetablock,
  type Layout,
  MAX_LAYOUT_BYTES,
  parseLayout,
  parseMetablock,
  type SatisfiedStep,
  verifyLayout,
} from '../layout/index.ts'
import { badInput, describeFailure, undecided } from '../outcome/index.ts'
import type { ReportedFunctionary, ReportedStep } from '../report/index.ts'
import { bundlesInFile, type FoundBundle, MAX_BUNDLE_FILE_BYTES } from '../storage/index.ts'
import { readLimited, type Subject, subjectFromDescriptor } from '../subject/index.ts'
import { type Expectation, parseBundle, verifyBundle } from '../verification/index.ts'
import type { JudgedArtifact } from './judge.ts'
import { publicKeyInput } from './key-inputs.ts'
import type { Condition, OpenPolicy } from './policy.ts'
import type { FlowPorts } from './ports.ts'
import type { ProfileChooser } from './profiles.ts'
import type { Finder } from './verify-find.ts'
import type { VerifyInputs } from './verify-inputs.ts'

/** A layout that was read. */
export interface OpenLayout {
  /** Whoever signed what is about an artifact must be a functionary; used where no policy decides. */
  readonly policy: OpenPolicy
  with(chooser: ProfileChooser): LayoutJudge
}

/** Decides by a layout about artifacts that satisfy everything else. */
export interface LayoutJudge {
  /** Of the layout's file. */
  readonly digest: DigestSet
  /** The same verdict with the steps that it went through, or a refusal. Never throws. */
  apply(judged: JudgedArtifact, artifact: Subject, find: Finder): Promise<JudgedArtifact>
}

/** Digests whose bundles are asked for, walking from the artifact to what it was made of. */
const MAX_DIGESTS = 200
/** Bundles that are looked at. */
const MAX_BUNDLES = 2000

/** The layout of a file, relative to the workspace. @throws CoreError bad-input `LAYOUT`, `KEY`; refused `LAYOUT` */
export async function openLayout(path: string, inputs: VerifyInputs, ports: FlowPorts): Promise<OpenLayout> {
  const bytes = await readLimited(
    resolve(ports.job.workspace, path),
    MAX_LAYOUT_BYTES,
    ports.fs,
    ({ problem, cause }) => badInput('LAYOUT', `input layout: ${path} ${problem}`, { cause }),
  )
  const owners = await Promise.all(ownersOf(inputs).map((key) => publicKeyInput(key, 'layout-key', ports)))
  const layout = await parseLayout(bytes, path, owners)
  const judge = await attributeJudge(layout, ports)
  const publicKeys = layout.functionaries.flatMap(({ who }) => (who.kind === 'key' ? [who.publicKey] : []))
  if (publicKeys.length > 0 && inputs.key !== undefined) {
    throw badInput('KEY', 'inputs key and layout: the layout holds the keys of its functionaries itself', {
      remedy: 'leave out `key`',
    })
  }
  return {
    policy: {
      digest: {},
      keys: publicKeys.map((publicKey) => ({ publicKey, isLogRequired: false })),
      evaluate: ({ attestations }) => {
        const source = attestations.find(({ verified, source: at }) => isByFunctionary(verified, at, layout))?.source
        const verdict = source === undefined ? 'fail' : 'pass'
        const reason = source === undefined ? 'no functionary of the layout attested it' : 'a functionary attested it'
        return {
          verdict,
          reason,
          rules: [{ id: 'layout', verdict, reason, ...(source === undefined ? {} : { source }) }],
        }
      },
    },
    with: (chooser) => ({
      digest: { sha256: createHash('sha256').update(bytes).digest('hex') },
      apply: layoutJudge(layout, judge, chooser, inputs, ports),
    }),
  }
}

/** Keys as PEM, or as paths, one a line. */
function ownersOf({ judge: { layoutKey } }: VerifyInputs): string[] {
  if (layoutKey === undefined) return []
  if (layoutKey.startsWith('-----BEGIN')) return [layoutKey]
  return layoutKey.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
}

/** All conditions are read before anything is verified. */
async function attributeJudge(layout: Layout, { policies }: FlowPorts): Promise<AttributeJudge> {
  const conditions = new Map<string, Condition>()
  for (const { name, predicates } of layout.steps) {
    for (const text of predicates.flatMap(({ attributes }) => attributes)) {
      const condition = await policies?.condition?.(text, `${layout.what}, step "${name}"`)
      if (condition === undefined) {
        throw badInput('NOT_YET', 'input layout: expectedAttributes are not part of this program')
      }
      conditions.set(text, condition)
    }
  }
  return (text, predicate) => {
    const problem = conditions.get(text)?.(predicate)
    return problem === undefined ? undefined : `${text}: ${problem}`
  }
}

function isByFunctionary(verified: Parameters<typeof claimOf>[0], source: string, layout: Layout): boolean {
  try {
    return claimOf(verified, source, layout) !== undefined
  } catch {
    // The layout itself says what is wrong with it.
    return false
  }
}

function layoutJudge(
  layout: Layout,
  attributes: AttributeJudge,
  chooser: ProfileChooser,
  inputs: VerifyInputs,
  ports: FlowPorts,
): LayoutJudge['apply'] {
  const expectation: Expectation = {
    decidedBy: 'policy',
    server: ports.job.serverUrl,
    ...(inputs.expectation.denySelfHostedRunners === undefined
      ? {}
      : { denySelfHostedRunners: inputs.expectation.denySelfHostedRunners }),
    builderId: 'by-map',
  }
  const known = new Map<string, Promise<readonly Claim[]>>()
  const open = new Set<string>()
  const claimsIn = (found: FoundBundle): Promise<readonly Claim[]> => {
    const claims = known.get(found.text) ?? readClaims(found, layout, chooser, expectation, open)
    known.set(found.text, claims)
    return claims
  }
  return async (judged, artifact, find) => {
    if (judged.verdict.outcome !== 'verified') return judged
    try {
      const claims =
        inputs.bundle === undefined
          ? await claimsFrom(artifact, find, claimsIn)
          : (await Promise.all((await bundlesIn(inputs.bundle, ports)).map(claimsIn))).flat()
      const steps = verifyLayout(layout, claims, artifact.digest, new Date(ports.clock.now()), attributes)
      return { ...judged, verdict: { ...judged.verdict, steps: reportedSteps(steps, layout) } }
    } catch (error) {
      const [reason] = open
      const failure = describeFailure(
        // What could not be decided may be what the layout misses.
        reason !== undefined && describeFailure(error).code === 'LAYOUT'
          ? undecided('LAYOUT', `${describeFailure(error).message}; and not all could be decided: ${reason}`)
          : error,
      )
      return { verdict: { ...judged.verdict, outcome: failure.outcome, failure }, decided: [] }
    }
  }
}

function reportedSteps(steps: readonly SatisfiedStep[], { functionaries }: Layout): ReportedStep[] {
  const reported = (name: string, source: string): ReportedFunctionary[] =>
    functionaries.filter(({ id }) => id === name).map(({ who }) => ({ name, ...reportedWho(who), source }))
  return steps.map(({ step, attested }) => ({
    name: step,
    attested: attested.map(({ by, ...expected }) => ({
      ...expected,
      by: by.flatMap(({ functionary, source }) => reported(functionary, source)),
    })),
  }))
}

function reportedWho(who: Functionary['who']): Pick<ReportedFunctionary, 'signer' | 'key'> {
  switch (who.kind) {
    case 'key':
      return { key: { fingerprint: who.publicKey.fingerprint } }
    case 'certificate':
      return { signer: { identity: who.identity, issuer: who.issuer } }
  }
}

async function bundlesIn(path: string, ports: FlowPorts): Promise<FoundBundle[]> {
  const bundles = await bundlesInFile(resolve(ports.job.workspace, path), ports.fs)
  if (bundles.length <= MAX_BUNDLES) return bundles
  throw badInput('BUNDLE_FILE', `${path}: ${bundles.length} bundles; at most ${MAX_BUNDLES} are looked at`)
}

/** Claims about the artifact, about what they say it was made of, and so on to the first step. */
async function claimsFrom(
  artifact: Subject,
  find: Finder,
  claimsIn: (found: FoundBundle) => Promise<readonly Claim[]>,
): Promise<Claim[]> {
  const claims = new Map<FoundBundle, readonly Claim[]>()
  const asked = new Set<string>()
  const queue: Subject[] = [artifact]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const key = JSON.stringify(next.digest)
    if (asked.has(key)) continue
    if (asked.size >= MAX_DIGESTS) {
      throw badInput('LAYOUT', `input layout: the chain names more than ${MAX_DIGESTS} artifacts`, {
        remedy: 'give the bundles of the chain with `bundle`',
      })
    }
    asked.add(key)
    for (const stage of find(next)) {
      for (const found of await stage()) {
        const said = await claimsIn(found)
        claims.set(found, said)
        for (const [name, digest] of said.flatMap(({ materials }) => [...materials])) {
          // Stores know artifacts by these; of a commit, the dependency of a provenance, nothing is attested there.
          if (digest.sha256 !== undefined || digest.sha512 !== undefined)
            queue.push(subjectFromDescriptor({ name, digest }))
        }
      }
    }
  }
  return [...claims.values()].flat()
}

/** What a bundle, or a link of in-toto 1.0, claims: nothing where it does not verify, since anybody may put one there. */
async function readClaims(
  found: FoundBundle,
  layout: Layout,
  chooser: ProfileChooser,
  expectation: Expectation,
  open: Set<string>,
): Promise<readonly Claim[]> {
  try {
    if (found.failure !== undefined) throw found.failure
    if (found.signedPayload !== undefined) return []
    const link = classicLink(found)
    if (link !== undefined) return claimsOfLink(parseMetablock(link, found.source), found.source, layout)
    const bundle = parseBundle(found.text, found.source)
    const profile = await chooser.profileFor(bundle)
    const claim = claimOf(await verifyBundle(bundle, profile, undefined, expectation), found.source, layout)
    return claim === undefined ? [] : [claim]
  } catch (error) {
    const failure = describeFailure(error)
    if (failure.outcome === 'undecided') open.add(failure.message)
    return []
  }
}

function classicLink({ text, source }: FoundBundle): JsonObject | undefined {
  if (!text.includes('"signed"')) return undefined
  const value = parseJson(text, { what: source, maxBytes: MAX_BUNDLE_FILE_BYTES })
  return isJsonObject(value) && isMetablock(value) ? value : undefined
}
