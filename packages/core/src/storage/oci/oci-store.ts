import { type RegistryClient, type Repository, shownRepository } from '@slsa-actions/oci'
import { mapLimit } from '@slsa-actions/wire'
import { badInput, CoreError, describeFailure } from '../../outcome/index.ts'
import type { ImageLocation } from '../../subject/index.ts'
import type { AttachedBundle, Store, StoredBundle, StoreItem } from '../store.ts'
import { putDocument } from './document.ts'
import type { LegacyWriter, RegistryFormat } from './legacy.ts'
import { assertSizes, noticeExisting, type PlannedItem } from './plan.ts'
import { type PutPorts, putReferrer, repositoryFor } from './put.ts'

/** Images that are asked about, or attached to, at once. */
const AT_ONCE = 8

/** What a registry is told, and what is told to people. */
export interface OciStoreOptions {
  readonly registry: RegistryClient
  /** Keeps all bundles; undefined: each beside its image. */
  readonly attestationRepository?: Repository
  readonly format?: RegistryFormat
  /** Needed for the formats `legacy` and `both`. */
  readonly legacy?: LegacyWriter
  /** What is about to be signed: looked at by `check`. */
  readonly planned?: readonly PlannedItem[]
  /** Who is about to sign, as the certificate will say; undefined for a key. */
  readonly identity?: string
  /** Gets what a person should know although nothing failed. */
  notice?(line: string): void
}

/**
 * Registries as a store: a bundle is attached to each image that it speaks about.
 *
 * `check` asks every repository whether it may be written, refuses what no reader would take, and tells what is there
 * already. `put` may be repeated: the same bundle is the same manifest. When one of several images fails, the error says
 * to which ones the bundle is attached.
 */
export function ociStore(options: OciStoreOptions): Store {
  const { registry, attestationRepository, format = 'referrers', legacy, planned = [] } = options
  const ports: PutPorts = { registry, attestationRepository }
  return {
    name: 'oci',
    check: async () => {
      if (format !== 'referrers') await writerOf(legacy).check(planned.map(({ kind }) => kind))
      assertSizes(planned)
      const images = distinctImages(planned)
      const repositories = distinct(images.map((image) => repositoryFor(image, attestationRepository)))
      await mapLimit(repositories, AT_ONCE, (repository) => registry.assertPushable(repository))
      await noticeExisting(planned, options)
    },
    put: async (item) => {
      const attached: AttachedBundle[][] = []
      try {
        await mapLimit(imagesOf(item), AT_ONCE, async (image, index) => {
          const done: AttachedBundle[] = []
          attached[index] = done
          if (item.beside !== undefined) await putDocument(item.beside, image, ports)
          if (format !== 'legacy') done.push(await putReferrer(item, image, ports))
          if (format !== 'referrers') done.push(await writerOf(legacy).put(item, image))
        })
      } catch (error) {
        throw withWhatIsThere(error, attached.flat())
      }
      return storedIn(attached.flat())
    },
    find: async (query) => (await import('./find.ts')).findInRegistry(query, { registry, attestationRepository }),
  }
}

function storedIn(attached: readonly AttachedBundle[]): StoredBundle {
  const [first] = attached
  return first === undefined ? { store: 'oci' } : { store: 'oci', id: first.manifest, attached }
}

/** Images that a bundle speaks about. @throws CoreError bad-input `STORE` for an artifact that is in no registry */
function imagesOf(item: StoreItem): ImageLocation[] {
  return item.subjects.map(({ name, image }) => {
    if (image !== undefined) return image
    throw badInput('STORE', `store: oci takes what is said about images, and ${name} is none`, {
      remedy: 'choose another store for it, or name the image with `images`',
    })
  })
}

function distinctImages(planned: readonly PlannedItem[]): ImageLocation[] {
  const images = planned.flatMap(({ subjects }) => subjects.flatMap(({ image }) => image ?? []))
  return [
    ...new Map(
      images.map((image) => [`${shownRepository(image.repository)}@${image.descriptor.digest}`, image]),
    ).values(),
  ]
}

function distinct(repositories: readonly Repository[]): Repository[] {
  return [...new Map(repositories.map((repository) => [shownRepository(repository), repository])).values()]
}

function writerOf(legacy: LegacyWriter | undefined): LegacyWriter {
  if (legacy !== undefined) return legacy
  throw badInput('NOT_YET', 'input registry-format: the tags `.sig` and `.att` are not written yet', {
    remedy: 'remove `registry-format`',
  })
}

/** The failure, with what exists nevertheless. */
function withWhatIsThere(error: unknown, attached: readonly AttachedBundle[]): unknown {
  if (attached.length === 0) return error
  const { outcome, message, remedy } = describeFailure(error)
  const there = attached.map(({ manifest, subject }) => `${manifest} (about ${subject})`).join(', ')
  return new CoreError(outcome, 'STORE', `${message}; before that the bundle was attached as ${there}`, {
    ...(remedy === undefined ? {} : { remedy }),
    cause: error,
  })
}
