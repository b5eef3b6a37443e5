import type { PublicKey } from '../key/index.ts'
import { badInput, CoreError, describeFailure } from '../outcome/index.ts'
import { RESULT_VERSION, type ReportedField, type SigningResult } from '../report/index.ts'
import type { StoreName } from '../storage/index.ts'
import type { OpenRegistry } from '../subject/index.ts'
import { issuerRuleFor } from '../trust/index.ts'
import { assertNoContradiction } from '../verification/index.ts'
import { assertSignsAll } from './accept-key.ts'
import { type AssertApart, apartFrom } from './apart.ts'
import { type JobIdentity, readIdentity } from './identity.ts'
import { pushesToRegistry } from './images.ts'
import { openInstance } from './instance.ts'
import { nameCoSigned, nameItems, type SignItem, type UnnamedItem } from './items.ts'
import { referLargeDocuments } from './large-documents.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { assertRegistryInputsUsed, readRegistryInputs, registryOpener } from './registry.ts'
import { signItems, writeUnsigned } from './sign-items.ts'
import { identitySigner, keySigner, type Signer } from './signer.ts'
import { readSigningInputs, type SigningInputs } from './signing-inputs.ts'
import { openKeyInstance, openSigner, readSigningKey, type SigningKeyInputs } from './signing-key.ts'
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
  /** Whether a key must sign, and no job may. */
  readonly needsKey: boolean
  readonly writesAttestationFile: boolean
  /** Whether bare signatures are written too. */
  readonly writesSignatures: boolean
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
  const signing = readSigningInputs(inputs)
  const key = readSigningKey(inputs, signing)
  if (key === undefined && recipe.needsKey) throw noKey()
  if (signing.timeoutMs !== undefined) ports.http.budget?.limit(signing.timeoutMs)
  const registryInputs = await readRegistryInputs(inputs)
  const registry = registryOpener(inputs, ports)
  const finish = await recipe.prepare(inputs, ports, registry)
  const who = key === undefined ? await jobSigning(signing, ports) : await keySigning(key, signing, ports)
  const { identity } = who
  const material = await finish(identity)
  const places = {
    inputs: signing,
    defaultStores: defaultStores(recipe, signing, who),
    pushesToRegistry: pushesToRegistry(inputs),
  }
  const named = nameItems(material.items, ports.platform)
  const referred = await referLargeDocuments(named, places, registryInputs, ports)
  const items = nameItems(referred.items, ports.platform)
  const notices = [...material.notices, ...referred.notices]
  assertRegistryInputsUsed(inputs, {
    hasImages: items.some(isAboutImages),
    storesThere: items.some((item) => namesOf(item, places).includes('oci')),
  })
  const context = {
    ...base,
    instance: who.instance,
    needsTrustedRoot: signing.trustedRoot !== undefined,
    ...(material.provenance === undefined ? {} : { provenance: material.provenance }),
  }
  if (signing.isDryRun) {
    return {
      ...context,
      outcome: 'dry-run',
      bundles: [],
      statements: await writeUnsigned(items, ports),
      notices,
    }
  }
  const assertApart = apartFrom(items, places, registryInputs)
  const signer = await who.signer(items, assertApart)
  const signed = await signItems(
    {
      items: nameCoSigned(items, signer.opened?.key.publicKey.fingerprint),
      ...places,
      signer,
      registryInputs,
      registry,
      writesAttestationFile: recipe.writesAttestationFile,
      writesSignatures: recipe.writesSignatures,
      defaultBundleDir: recipe.defaultBundleDir,
    },
    ports,
  ).finally(() => signer.opened?.key.close())
  const { failure, ...rest } = signed
  const result = {
    ...context,
    ...rest,
    repository: signer.repository,
    ...(signed.bundles.length === 0 ? {} : signer.reported),
    notices: [...notices, ...signed.notices],
  }
  if (failure === undefined) {
    const records = await createStorageRecords(signed.bundles, inputs, signer, ports)
    return { ...result, ...records, notices: [...result.notices, ...records.notices], outcome: 'verified' }
  }
  const report = describeFailure(failure)
  return { ...result, outcome: report.outcome, failure: report }
}

/** One way to sign: what is known of it before anybody is asked, and the signer itself. */
interface Signing {
  readonly instance: NonNullable<SigningResult['instance']>
  /** Whether GitHub keeps bundles of it. */
  readonly isForGitHub: boolean
  /** The job, by its ID token, which is asked for when it is first needed. */
  readonly identity: () => Promise<JobIdentity>
  /** Logs in; with a key this is where it is opened. */
  signer(items: readonly SignItem[], assertApart: AssertApart): Promise<Signer>
}

async function jobSigning(signing: SigningInputs, ports: FlowPorts): Promise<Signing> {
  const instance = await openInstance(signing, ports)
  const identity = once(() => readIdentity(instance.rule, ports)).get
  return {
    instance: instance.config.instance,
    isForGitHub: instance.config.instance !== 'private',
    identity,
    signer: async (items, assertApart) => {
      assertApart(undefined)
      const who = await identity()
      assertNothingForged(items, who)
      return identitySigner(instance, who)
    },
  }
}

/** With a key nobody logs in as the job, and an ID token is asked for only where a provenance is made of it. */
async function keySigning(key: SigningKeyInputs, signing: SigningInputs, ports: FlowPorts): Promise<Signing> {
  const instance = await openKeyInstance(key, signing, ports)
  const issuers = instance.oidcIssuers.length === 0 ? undefined : instance.oidcIssuers
  const identity = once(() => readIdentity(issuerRuleFor(ports.job.serverUrl, issuers), ports))
  return {
    instance: 'key',
    isForGitHub: false,
    identity: identity.get,
    signer: async (items, assertApart) => {
      const accept = (publicKey: PublicKey): void => {
        assertSignsAll(publicKey, items, instance.config)
        assertApart(publicKey)
      }
      return keySigner(await openSigner(key, instance, accept, ports), ports.job, await identity.known())
    },
  }
}

/**
 * Where bundles go when nobody says: those about images to the registry, and to GitHub too where the action's other
 * bundles go there; files only where a folder is named.
 */
function defaultStores(
  recipe: SigningRecipe,
  signing: SigningInputs,
  { isForGitHub }: Signing,
): (item: SignItem) => readonly StoreName[] {
  const others: readonly StoreName[] = isForGitHub ? recipe.defaultStores(signing) : ['file']
  const images: StoreName[] = [
    ...(others.includes('github') ? ['github' as const] : []),
    'oci',
    ...(signing.bundleDir === undefined ? [] : ['file' as const]),
  ]
  return (item) => (isAboutImages(item) ? images : others)
}

/**
 * A pull request from a fork gets no ID token and no secrets, so there is nothing to sign with; that is no failure. An event that runs
 * with the base repository's rights on a fork's code is one.
 *
 * @throws CoreError bad-input `FORK_WITH_RIGHTS` (case S12)
 */
function forkNotice(ports: FlowPorts): string | undefined {
  const { isFork, eventName } = ports.job
  if (!isFork) return undefined
  if (['pull_request', 'pull_request_review', 'pull_request_review_comment'].includes(eventName)) {
    return 'This pull request comes from a fork, whose jobs get neither an ID token nor secrets: nothing was signed. The push after the merge signs.'
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

/** What is made when it is first asked for; `known` does not ask. */
function once<T>(make: () => Promise<T>): { get(): Promise<T>; known(): Promise<T> | undefined } {
  let made: Promise<T> | undefined
  return {
    get: () => {
      made ??= make()
      return made
    },
    known: () => made,
  }
}

function noKey(): CoreError {
  return badInput('INPUT', 'input key: no key is given', {
    remedy:
      'give `key`, for example `pkcs11:token=CI;object=release?module-path=/usr/lib/softhsm/libsofthsm2.so`; `sign` signs without one',
  })
}

/** Refuses a demand that needs a subject, when there is none. */
export function assertSome(count: number, what: string): void {
  if (count === 0) throw new CoreError('bad-input', 'NO_SUBJECT', `${what}: nothing to sign`)
}
