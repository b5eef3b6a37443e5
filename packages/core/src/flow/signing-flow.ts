import { badInput, CoreError, describeFailure } from '../outcome/index.ts'
import { RESULT_VERSION, type ReportedField, type SigningResult } from '../report/index.ts'
import type { StoreName } from '../storage/index.ts'
import type { OpenRegistry } from '../subject/index.ts'
import { assertNoContradiction } from '../verification/index.ts'
import { type JobIdentity, readIdentity } from './identity.ts'
import { pushesToRegistry } from './images.ts'
import { openInstance, type SigningInstance } from './instance.ts'
import { nameItems, type SignItem, type UnnamedItem } from './items.ts'
import { assertNothingLater } from './later.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { assertRegistryInputsUsed, readRegistryInputs, registryOpener } from './registry.ts'
import { signItems, writeUnsigned } from './sign-items.ts'
import { readSigningInputs, type SigningInputs } from './signing-inputs.ts'
import { createStorageRecords } from './storage-records.ts'
import { isAboutImages, namesOf } from './stores.ts'

/** What is to be signed, and what a provenance among it says about itself. */
export interface Material {
  readonly items: readonly UnnamedItem[]
  readonly notices: readonly string[]
  readonly provenance?: { readonly buildType: string; readonly fields: readonly ReportedField[] }
}

/** One way of signing: the action's name, its defaults, and how its inputs become statements. */
export interface SigningRecipe {
  readonly action: string
  readonly writesAttestationFile: boolean
  readonly defaultBundleDir: string | undefined
  /** Of what is not about images. */
  defaultStores(inputs: SigningInputs): readonly StoreName[]
  /**
   * Reads everything that needs nobody's permission: files, digests, predicates; images are asked for last. Whoever is
   * at fault here learns it before any other request is made.
   *
   * @returns what finishes the material once it is known who the job is
   */
  prepare(
    inputs: InputReader,
    ports: FlowPorts,
    registry: OpenRegistry,
  ): Promise<(identity: () => Promise<JobIdentity>) => Promise<Material>>
}

/** Inputs of images, which signing knows. */
const IMAGE_INPUTS = [
  ...['images', 'image-metadata', 'image-scope', 'push-to-registry'],
  ...['registry-username', 'registry-password', 'registry-format', 'attestation-repository'],
]

/**
 * The whole of an action that signs. Never throws for a failure: it is in the result, with what was already published.
 */
export async function runSigning(recipe: SigningRecipe, inputs: InputReader, ports: FlowPorts): Promise<SigningResult> {
  const base = {
    version: RESULT_VERSION,
    action: recipe.action,
    repository: ports.job.repository,
    needsTrustedRoot: false,
  } as const
  try {
    const skipped = forkNotice(ports)
    if (skipped !== undefined) return { ...base, outcome: 'skipped', bundles: [], notices: [skipped] }
    return await signAll(recipe, base, inputs, ports)
  } catch (error) {
    return {
      ...base,
      outcome: describeFailure(error).outcome,
      failure: describeFailure(error),
      bundles: [],
      notices: [],
    }
  }
}

type Base = Pick<SigningResult, 'version' | 'action' | 'repository' | 'needsTrustedRoot'>

async function signAll(
  recipe: SigningRecipe,
  base: Base,
  inputs: InputReader,
  ports: FlowPorts,
): Promise<SigningResult> {
  assertNothingLater(inputs, IMAGE_INPUTS)
  const signing = readSigningInputs(inputs)
  if (signing.timeoutMs !== undefined) ports.http.budget?.limit(signing.timeoutMs)
  const registryInputs = await readRegistryInputs(inputs)
  const registry = registryOpener(inputs, ports)
  const finish = await recipe.prepare(inputs, ports, registry)
  const instance = await openInstance(signing, ports)
  const identity = once(() => readIdentity(instance.rule, ports))
  const material = await finish(identity)
  const items = nameItems(material.items, ports.platform)
  const places = {
    inputs: signing,
    defaultStores: defaultStores(recipe, signing, instance),
    pushesToRegistry: pushesToRegistry(inputs),
  }
  assertRegistryInputsUsed(inputs, {
    hasImages: items.some(isAboutImages),
    storesThere: items.some((item) => namesOf(item, places).includes('oci')),
  })
  const context = {
    ...base,
    ...contextOf(instance, signing),
    ...(material.provenance === undefined ? {} : { provenance: material.provenance }),
  }
  if (signing.isDryRun) {
    return {
      ...context,
      outcome: 'dry-run',
      bundles: [],
      statements: await writeUnsigned(items, ports),
      notices: material.notices,
    }
  }
  const who = await identity()
  assertNothingForged(items, who)
  const signed = await signItems(
    {
      items,
      ...places,
      instance,
      identity: who,
      registryInputs,
      registry,
      writesAttestationFile: recipe.writesAttestationFile,
      defaultBundleDir: recipe.defaultBundleDir,
    },
    ports,
  )
  const { failure, ...rest } = signed
  const result = {
    ...context,
    ...rest,
    repository: who.claims.repository,
    ...(signed.bundles.length === 0
      ? {}
      : { signer: { identity: who.san, issuer: who.claims.issuer }, build: buildOf(who) }),
    notices: [...material.notices, ...signed.notices],
  }
  if (failure === undefined) {
    const records = await createStorageRecords(signed.bundles, inputs, who, ports)
    return { ...result, ...records, notices: [...result.notices, ...records.notices], outcome: 'verified' }
  }
  const report = describeFailure(failure)
  return { ...result, outcome: report.outcome, failure: report }
}

/**
 * Where bundles go when nobody says: those about images to the registry, and to GitHub too where the action's other
 * bundles go there; files only where a folder is named.
 */
function defaultStores(
  recipe: SigningRecipe,
  signing: SigningInputs,
  instance: SigningInstance,
): (item: SignItem) => readonly StoreName[] {
  const others: readonly StoreName[] = instance.config.instance === 'private' ? ['file'] : recipe.defaultStores(signing)
  const images: StoreName[] = [
    ...(others.includes('github') ? ['github' as const] : []),
    'oci',
    ...(signing.bundleDir === undefined ? [] : ['file' as const]),
  ]
  return (item) => (isAboutImages(item) ? images : others)
}

function buildOf({ claims }: JobIdentity): NonNullable<SigningResult['build']> {
  return {
    runnerEnvironment: claims.runnerEnvironment,
    event: claims.eventName,
    ref: claims.ref,
    commit: claims.sha,
    isReusable: claims.jobWorkflowRef !== claims.workflowRef,
  }
}

function contextOf(
  instance: SigningInstance,
  signing: SigningInputs,
): Pick<SigningResult, 'instance' | 'needsTrustedRoot'> {
  return { instance: instance.config.instance, needsTrustedRoot: signing.trustedRoot !== undefined }
}

/**
 * A pull request from a fork gets no ID token, so there is nothing to sign with; that is no failure. An event that runs
 * with the base repository's rights on a fork's code is one.
 *
 * @throws CoreError bad-input `FORK_WITH_RIGHTS` (case S12)
 */
function forkNotice(ports: FlowPorts): string | undefined {
  const { isFork, eventName } = ports.job
  if (!isFork) return undefined
  if (['pull_request', 'pull_request_review', 'pull_request_review_comment'].includes(eventName)) {
    return 'This pull request comes from a fork, whose jobs get no ID token: nothing was signed. The push after the merge signs.'
  }
  throw badInput(
    'FORK_WITH_RIGHTS',
    `event ${eventName}: the code comes from a fork and the job has the rights of this repository; nothing was signed`,
    {
      remedy: 'sign on `push`, `release` or `workflow_dispatch`',
    },
  )
}

/**
 * A provenance that came as a file must not say what the certificate will contradict: whoever verifies it refuses it,
 * and a public log keeps it for ever (cases C08, C19).
 */
function assertNothingForged(items: readonly SignItem[], identity: JobIdentity): void {
  for (const item of items) if (item.what === 'statement') assertNoContradiction(item.statement, identity.signer)
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Refuses a demand that needs a subject, when there is none. */
export function assertSome(count: number, what: string): void {
  if (count === 0) throw new CoreError('bad-input', 'NO_SUBJECT', `${what}: nothing to sign`)
}
