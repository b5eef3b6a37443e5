import { join } from 'node:path'
import { describeFailure, refused } from '../outcome/index.ts'
import { purposeOf, type VerifiedClaims } from '../provenance/index.ts'
import { RESULT_VERSION, type SigningResult } from '../report/index.ts'
import type { OpenRegistry } from '../subject/index.ts'
import { type SigningChoices, signingInputsOf } from './builder-inputs.ts'
import { type InstanceFile, openBuilderInstance } from './builder-instance.ts'
import { type JobIdentity, readIdentity } from './identity.ts'
import type { SigningInstance } from './instance.ts'
import type { SignItem } from './items.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { type RegistryInputs, readRegistryInputs, registryOpener } from './registry.ts'
import { signItems } from './sign-items.ts'
import { identitySigner } from './signer.ts'
import type { SigningInputs } from './signing-inputs.ts'

const BASE = {
  version: RESULT_VERSION,
  action: 'builder',
  bundles: [],
  notices: [],
  needsTrustedRoot: false,
} as const

/** No input of a caller's reaches a registry from here. */
const NO_INPUTS: InputReader = { input: () => '', boolean: () => false }

/** The registry that a builder puts bundles into, as whom its caller says. */
export interface BuilderRegistry {
  readonly open: OpenRegistry
  readonly attestationRepository: RegistryInputs['attestationRepository']
}

/** What the signing job of a builder signs, and with what. */
export interface BuilderSigning {
  readonly items: readonly SignItem[]
  readonly signing: SigningInputs
  readonly opened: SigningInstance
  readonly identity: JobIdentity
  /** Where the items are about an image: what keeps the bundles beside it. */
  readonly registry?: BuilderRegistry
  /** What the result says beside the bundles; the digest only of what was signed. */
  readonly about: Pick<SigningResult, 'provenance' | 'notices' | 'subjectsDigest'>
}

/** The result of a builder's signing job whatever happens; nothing is signed on an event that is only a check. */
export async function withoutThrowing(ports: FlowPorts, work: () => Promise<SigningResult>): Promise<SigningResult> {
  try {
    return purposeOf(ports.job.eventName) === 'check' ? skipped(ports) : await work()
  } catch (error) {
    const failure = describeFailure(error)
    return { ...BASE, outcome: failure.outcome, failure, repository: ports.job.repository }
  }
}

function skipped({ job }: FlowPorts): SigningResult {
  const notice = `Event ${job.eventName}: the build was checked, and nothing was signed. The push after the merge signs.`
  return { ...BASE, outcome: 'skipped', repository: job.repository, notices: [notice] }
}

/**
 * The instance and the identity that the job of a builder signs with, and a fresh folder for its bundles.
 *
 * @throws CoreError refused `TRIGGER`, and whatever opening the instance finds
 */
export async function openBuilderJob(
  inputs: SigningChoices,
  file: InstanceFile,
  ports: FlowPorts,
): Promise<Pick<BuilderSigning, 'opened' | 'signing' | 'identity'>> {
  await ports.fs.mkdir(ports.job.tempDir, { recursive: true })
  const bundleDir = await ports.fs.mkdtemp(join(ports.job.tempDir, 'bundles-'))
  const opened = await openBuilderInstance(file, signingInputsOf(inputs, 'published', bundleDir), ports)
  const kind = opened.config.instance === 'private' ? 'private' : 'published'
  const identity = await readIdentity(opened.rule, ports)
  assertEvent(identity.claims, ports)
  const signing = signingInputsOf(inputs, kind, bundleDir)
  const { missingRelease } = inputs
  if (missingRelease === undefined) return { opened, signing, identity }
  const newRelease = { commit: identity.claims.sha, isPublished: missingRelease === 'published' }
  return { opened, signing: { ...signing, newRelease }, identity }
}

/** The event that the runner told of is the one that the verified token says. */
function assertEvent({ eventName }: VerifiedClaims, ports: FlowPorts): void {
  if (eventName === ports.job.eventName && purposeOf(eventName) === 'sign') return
  throw refused(
    'TRIGGER',
    `the runner says that the event is ${ports.job.eventName}, and the ID token ${eventName}; nothing was signed`,
    { remedy: 'call builders on `push`, `create`, `release` or `workflow_dispatch`' },
  )
}

/** Signs as the builder, stores, and tells. */
export async function signForBuilder(
  { items, signing, opened, identity, registry, about }: BuilderSigning,
  ports: FlowPorts,
): Promise<SigningResult> {
  const signer = identitySigner(opened, identity)
  const { failure, ...rest } = await signItems(
    {
      items,
      inputs: registry === undefined ? signing : { ...signing, stores: [...(signing.stores ?? []), 'oci'] },
      signer,
      defaultStores: () => ['file'],
      pushesToRegistry: false,
      registryInputs: {
        ...(await readRegistryInputs(NO_INPUTS)),
        attestationRepository: registry?.attestationRepository,
      },
      registry: registry?.open ?? registryOpener(NO_INPUTS, ports),
      writesAttestationFile: false,
      writesSignatures: false,
      defaultBundleDir: signing.bundleDir,
    },
    ports,
  )
  const { subjectsDigest, notices, ...more } = about
  const result = {
    ...BASE,
    ...rest,
    ...more,
    instance: opened.config.instance,
    repository: signer.repository,
    ...(rest.bundles.length === 0 ? {} : signer.reported),
    notices: [...notices, ...rest.notices],
  }
  if (failure === undefined)
    return { ...result, outcome: 'verified', ...(subjectsDigest === undefined ? {} : { subjectsDigest }) }
  const report = describeFailure(failure)
  return { ...result, outcome: report.outcome, failure: report }
}
