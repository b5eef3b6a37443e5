import { serializeStatement } from 'in-toto-attestation'
import { badInput } from '../outcome/index.ts'
import type { SignerSession } from '../signing/index.ts'
import {
  type FileStore,
  fileStore,
  openOciStore,
  type PlannedItem,
  type Store,
  type StoreName,
} from '../storage/index.ts'
import type { SignItem } from './items.ts'
import { legacyTags } from './legacy-tags.ts'
import type { FlowPorts } from './ports.ts'
import type { SigningPlan } from './sign-items.ts'
import type { Signer } from './signer.ts'
import type { SigningInputs } from './signing-inputs.ts'

/** Where the bundle of each item goes. */
export interface OpenStores {
  /** Every store that takes part. */
  readonly all: readonly Store[]
  /** Those of one item, files apart: they come last, so that one is never the sign of a run that failed later. */
  remoteOf(item: SignItem): readonly Store[]
  goesIntoFile(item: SignItem): boolean
  readonly files: FileStore | undefined
}

/** Whether everything that an item speaks about is in a registry. */
export function isAboutImages({ subjects }: Pick<SignItem, 'subjects'>): boolean {
  return subjects.every(({ image }) => image !== undefined)
}

/** Opens the stores of all items; each is opened once. @throws CoreError bad-input for one that cannot take its items */
export async function openStores(
  plan: SigningPlan,
  session: SignerSession,
  ports: FlowPorts,
  notice: (line: string) => void,
): Promise<OpenStores> {
  const opened = new Map<StoreName, Store>()
  const files = openFiles(plan, ports)
  const names = new Set(plan.items.flatMap((item) => namesOf(item, plan)))
  for (const name of names) {
    const items = plan.items.filter((item) => namesOf(item, plan).includes(name))
    const store = name === 'file' ? files : await openStore(name, items, plan, session, ports, notice)
    if (store !== undefined) opened.set(name, store)
  }
  const storesOf = (item: SignItem): Store[] => namesOf(item, plan).flatMap((name) => opened.get(name) ?? [])
  return {
    all: [...opened.values()],
    remoteOf: (item) => storesOf(item).filter(({ name }) => name !== 'file'),
    goesIntoFile: (item) => storesOf(item).some(({ name }) => name === 'file'),
    files,
  }
}

/** Names of the stores that an item goes into. */
export function namesOf(
  item: SignItem,
  plan: Pick<SigningPlan, 'inputs' | 'defaultStores' | 'pushesToRegistry'>,
): readonly StoreName[] {
  const names = plan.inputs.stores ?? plan.defaultStores(item)
  return plan.pushesToRegistry && !names.includes('oci') ? [...names, 'oci'] : names
}

/** The folder of bundles; undefined where `file` means no more than `attestation.json`, which is written anyway. */
function openFiles(plan: SigningPlan, { fs, waitingFs, platform, job }: FlowPorts): FileStore | undefined {
  const folder = plan.inputs.bundleDir ?? plan.defaultBundleDir
  return folder === undefined ? undefined : fileStore(folder, { fs, waitingFs, platform, workspace: job.workspace })
}

/** The store of that name. */
async function openStore(
  name: Exclude<StoreName, 'file'>,
  items: readonly SignItem[],
  plan: SigningPlan,
  session: SignerSession,
  ports: FlowPorts,
  notice: (line: string) => void,
): Promise<Store> {
  switch (name) {
    case 'github':
      assertForGitHub(items, plan)
      return ports.github.attestationStore(plan.signer.repository)
    case 'release':
      return ports.github.releaseStore(
        plan.signer.repository,
        releaseTag(plan.inputs, plan.signer),
        plan.inputs.newRelease,
      )
    case 'oci': {
      const { attestationRepository, format } = plan.registryInputs
      const planned = items.map(plannedItem)
      const registry = await plan.registry(
        planned.flatMap(({ subjects }) => subjects.flatMap(({ image }) => image?.repository.registry ?? [])),
      )
      return openOciStore({
        registry,
        format,
        ...(attestationRepository === undefined ? {} : { attestationRepository }),
        ...(format === 'referrers' ? {} : { legacy: await legacyTags(plan, session, registry, ports) }),
        planned,
        identity: plan.signer.name,
        notice,
      })
    }
  }
}

/** @throws CoreError bad-input `STORE` for what no registry takes */
function plannedItem(item: SignItem): PlannedItem {
  const stranger = item.subjects.find(({ image }) => image === undefined)
  if (stranger !== undefined) {
    throw badInput('STORE', `store: oci takes what is said about images, and ${stranger.name} is none`, {
      remedy: 'name images with `images` or `image-metadata`, or choose another store',
    })
  }
  if (item.what === 'digest') throw badInput('STORE', 'store: oci takes statements, not plain signatures')
  const { subjects, kind, statement, payload } = item
  const bytes = (payload ?? serializeStatement(statement)).byteLength
  return { subjects, kind, predicateType: statement.predicateType, bytes }
}

/** GitHub keeps attestations only, and only those that its own verifiers can check. */
function assertForGitHub(items: readonly SignItem[], plan: SigningPlan): void {
  if (plan.signer.kind === 'key') {
    throw badInput('STORE', 'store: GitHub takes attestations that a certificate signed, not those of a key', {
      remedy: 'choose `store: file`, `oci` or `release`',
    })
  }
  if (plan.signer.config.instance === 'private') {
    throw badInput(
      'STORE',
      'store: GitHub takes attestations of the public-good instance and of its own, not of a private Sigstore',
      { remedy: 'choose `store: file`' },
    )
  }
  if (items.some(({ what }) => what === 'digest')) {
    throw badInput('STORE', 'store: GitHub takes attestations, not plain signatures', {
      remedy: 'choose `store: file` or `release`',
    })
  }
}

function releaseTag(inputs: SigningInputs, { ref }: Signer): string {
  const tag = inputs.releaseTag ?? /^refs\/tags\/(.+)$/.exec(ref)?.[1]
  if (tag !== undefined) return tag
  throw badInput('INPUT', `store: release needs a tag, and ${ref === '' ? 'no ref' : ref} is none`, {
    remedy: 'give `release-tag`',
  })
}
