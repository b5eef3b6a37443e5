import {
  type Descriptor,
  MAX_BLOB_BYTES,
  type RegistryClient,
  type Repository,
  shownRepository,
} from '@slsa-actions/oci'
import { isJsonObject, type JsonObject, mapLimit, parseJson } from '@slsa-actions/wire'
import { badInput } from '../../outcome/index.ts'
import type { ImageLocation, Subject } from '../../subject/index.ts'
import { claimedIdentities, predicateTypeOf } from './claims.ts'
import { ANNOTATION, BUNDLE_MEDIA_TYPE } from './format.ts'
import type { OciStoreOptions } from './oci-store.ts'
import { repositoryFor } from './put.ts'

/** What is about to be signed. */
export interface PlannedItem {
  readonly subjects: readonly Subject[]
  readonly kind: string
  readonly predicateType: string
  /** Of the statement. */
  readonly bytes: number
}

/** What `find` reads of one bundle. Kyverno's `SigstoreBundle` reads 10 MB, and denies the image for one that is larger. */
const MAX_BUNDLE_BYTES = MAX_BLOB_BYTES
/** Most referrers that Kyverno takes; with one more it denies the image. */
const MANY_REFERRERS = 50
/** Certificate, log entries and timestamps of a bundle are smaller than this, in bytes. */
const MATERIAL_BYTES = 32 * 1024
/** Images that are asked about at once, and bundles of one image that are looked into. */
const AT_ONCE = 8
const MAX_LOOKED_INTO = 8

/**
 * Refuses what would make an image unusable in a cluster.
 *
 * @throws CoreError bad-input `STORE`
 * @see Kyverno 1.19, pkg/image/verifiers/cpol/cosign/sigstore.go: `maxPayloadSize`
 */
export function assertSizes(planned: readonly PlannedItem[]): void {
  for (const { kind, bytes, subjects } of planned) {
    if (fitsIntoRegistry(bytes)) continue
    const size = bundleSize(bytes)
    const name = subjects[0]?.name ?? kind
    throw badInput(
      'STORE',
      `store: the ${kind} of ${name} would be a bundle of ${megabytes(size)} MB; at most ${megabytes(MAX_BUNDLE_BYTES)} MB are attached, since Kyverno denies an image with one over 10 MB, whatever else is there`,
      {
        remedy:
          'choose `store: github`, `file` or `release` for it, or make it smaller (an SBOM without file entries is often a tenth)',
      },
    )
  }
}

/** Whether the bundle of a statement of so many bytes is one that readers of registries read. */
export function fitsIntoRegistry(bytes: number): boolean {
  return bundleSize(bytes) <= MAX_BUNDLE_BYTES
}

function bundleSize(bytes: number): number {
  return Math.ceil(bytes / 3) * 4 + MATERIAL_BYTES
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1)
}

/** Tells what an image has already, where adding to it changes what clusters decide. */
export async function noticeExisting(planned: readonly PlannedItem[], options: OciStoreOptions): Promise<void> {
  const notice = options.notice
  if (notice === undefined) return
  const types = new Map<string, { readonly image: ImageLocation; readonly types: Set<string> }>()
  for (const { subjects, predicateType } of planned) {
    for (const { image } of subjects) {
      if (image === undefined) continue
      const key = `${shownRepository(image.repository)}@${image.descriptor.digest}`
      const entry = types.get(key) ?? { image, types: new Set<string>() }
      entry.types.add(predicateType)
      types.set(key, entry)
    }
  }
  await mapLimit([...types], AT_ONCE, async ([name, { image, types: wanted }]) => {
    const repository = repositoryFor(image, options.attestationRepository)
    const referrers = await options.registry.referrers(repository, image.descriptor.digest, BUNDLE_MEDIA_TYPE)
    if (referrers.length + wanted.size >= MANY_REFERRERS) {
      notice(
        `${name}: ${referrers.length} bundles are attached already; Kyverno denies an image with more than ${MANY_REFERRERS}. Remove old ones, or keep new ones in an \`attestation-repository\``,
      )
    }
    for (const type of wanted) {
      const count = await countOwn(
        referrers,
        type,
        (descriptor) => readBundle(options.registry, repository, descriptor),
        options.identity,
      )
      if (count === 0) continue
      notice(
        `${name}: ${count === 1 ? 'one bundle' : `${count} bundles`} of type ${type} by the same identity ${count === 1 ? 'is' : 'are'} attached already, and this adds another. A Kyverno ImageValidatingPolicy reads the last of them, a ClusterPolicy demands that all satisfy it, policy-controller that any does. If nothing has changed, leave this step out: what is there verifies as well`,
      )
    }
  })
}

/** Bundles of a type, among those attached last, whose certificate, unverified, names the identity. */
async function countOwn(
  referrers: readonly Descriptor[],
  type: string,
  read: (descriptor: Descriptor) => Promise<JsonObject | undefined>,
  identity: string | undefined,
): Promise<number> {
  if (identity === undefined) return 0
  // A registry may leave annotations out: then only the bundle tells.
  const candidates = referrers.filter(({ annotations }) => (annotations?.[ANNOTATION.predicateType] ?? type) === type)
  const bundles = await mapLimit(candidates.slice(-MAX_LOOKED_INTO), AT_ONCE, read)
  return bundles.filter(
    (bundle) =>
      bundle !== undefined && predicateTypeOf(bundle) === type && claimedIdentities(bundle).includes(identity),
  ).length
}

/** The bundle of a referrer; undefined for one that cannot be read, which is nobody's concern when only counting. */
async function readBundle(
  registry: RegistryClient,
  repository: Repository,
  descriptor: Descriptor,
): Promise<JsonObject | undefined> {
  try {
    const { value } = await registry.manifest(repository, descriptor.digest)
    const [layer] = Array.isArray(value.layers) ? value.layers : []
    if (!isJsonObject(layer) || typeof layer.digest !== 'string' || typeof layer.size !== 'number') return undefined
    const place = { mediaType: BUNDLE_MEDIA_TYPE, digest: layer.digest, size: layer.size }
    const bytes = await registry.blob(repository, place, MAX_BUNDLE_BYTES)
    const bundle = parseJson(bytes, { what: 'bundle', maxBytes: MAX_BUNDLE_BYTES })
    return isJsonObject(bundle) && typeof predicateTypeOf(bundle) === 'string' ? bundle : undefined
  } catch {
    return undefined
  }
}
