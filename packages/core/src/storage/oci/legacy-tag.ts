import {
  type Descriptor,
  type Manifest,
  type RegistryClient,
  type Repository,
  shownRepository,
} from '@slsa-actions/oci'
import { type Clock, isJsonObject, type JsonObject } from '@slsa-actions/wire'
import { badInput, undecided } from '../../outcome/index.ts'
import { MANIFEST_MEDIA_TYPE } from './format.ts'
import type { LegacyLayer } from './legacy-layer.ts'

/** A registry, and what waiting for other writers needs. */
export interface TagPorts {
  readonly registry: Pick<RegistryClient, 'findManifest' | 'pushBlob' | 'pushManifest'>
  readonly clock: Clock
  /** Between 0 and 1. */
  readonly random: () => number
}

const CONFIG_MEDIA_TYPE = 'application/vnd.oci.image.config.v1+json'
/** cosign reads no more signatures of one tag. */
const MAX_LAYERS = 1_000
/** Registries must take manifests of this many bytes (distribution spec 1.1), and many take no larger ones. */
const MAX_MANIFEST = 4 * 1024 * 1024
/** Most times that the manifest is written for one layer, and most looks after one write, while others still write. */
const MAX_WRITES = 16
const MAX_LOOKS = 40
/** Milliseconds within which the second write begins at random; doubled with each write, up to the longest. */
const FIRST_WAIT = 250
const LONGEST_WAIT = 4_000
/** Least milliseconds between a write and the look whether it stayed, and how many times our own read and write. */
const SETTLE = 120
const SETTLE_FACTOR = 4

/** The tag of the form before cosign 3: `sha256-<hex>.sig` for signatures, `.att` for attestations. */
export function legacyTag(digest: string, suffix: 'sig' | 'att'): string {
  return `${digest.replace(':', '-')}.${suffix}`
}

/**
 * Adds a layer to the manifest of a tag and keeps those that are there. The tag belongs to whoever writes last, and few
 * registries say that it changed in between: so the writer looks again until nothing has changed for a time in which
 * others must have ended, writes again what is missing, also of others that it saw before, and says so when it cannot
 * get its layer to stay (cases D10, D11).
 *
 * @returns the manifest that has the layer
 * @throws CoreError bad-input `STORE` when the tag is something else or full; undecided `STORE` when the layer is lost;
 * OciError
 */
export async function appendToTag(
  repository: Repository,
  tag: string,
  layer: LegacyLayer,
  { registry, clock, random }: TagPorts,
): Promise<Descriptor> {
  const what = `${shownRepository(repository)}:${tag}`
  const { digest, size } = await registry.pushBlob(repository, layer.bytes)
  const own: JsonObject = { mediaType: layer.mediaType, size, digest, annotations: { ...layer.annotations } }
  const seen = new Map<string, JsonObject>()
  const look = async (): Promise<{ readonly found: Manifest | undefined; readonly hasOwn: boolean }> => {
    const found = await registry.findManifest(repository, tag)
    const layers = layersOf(found, what)
    for (const entry of layers) seen.set(identityOf(entry), entry)
    return { found, hasOwn: layers.some((entry) => identityOf(entry) === identityOf(own)) }
  }
  for (let writes = 0; writes < MAX_WRITES; writes += 1) {
    // Those who lost meet again unless each waits for a time of its own.
    if (writes > 0) await clock.sleep(random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (writes - 1)))
    const begun = clock.now()
    const { found, hasOwn } = await look()
    if (hasOwn && found !== undefined && writes === 0) return found.descriptor
    const layers = [...seen.values(), ...(seen.has(identityOf(own)) ? [] : [own])]
    let last = hasOwn ? found?.descriptor : await write(repository, tag, found, layers, what, registry)
    const settle = Math.max(SETTLE, SETTLE_FACTOR * (clock.now() - begun))
    for (let looks = 0; looks < MAX_LOOKS; looks += 1) {
      await clock.sleep(settle * (1 + random()))
      const now = await look()
      if (!now.hasOwn || now.found === undefined) break
      const isQuiet = now.found.descriptor.digest === last?.digest
      if (isQuiet || looks === MAX_LOOKS - 1) return now.found.descriptor
      last = now.found.descriptor
    }
  }
  throw undecided('STORE', `${what}: others write it at the same time, and what was added is not there`, {
    remedy: 'run the job again; let fewer jobs sign one image at once, or leave `registry-format` out',
  })
}

/** Layers of the manifest that is there. @throws CoreError bad-input `STORE` for a tag that is something else */
function layersOf(found: Manifest | undefined, what: string): JsonObject[] {
  if (found === undefined) return []
  const { layers } = found.value
  if (found.kind === 'manifest' && Array.isArray(layers) && layers.every(isJsonObject)) return layers
  throw badInput('STORE', `${what}: the tag is there and holds no signatures, so nothing is added to it`, {
    remedy: 'find out who uses the tag for something else, or choose an `attestation-repository`',
  })
}

/** Signatures over the same payload are layers of the same digest: what tells them apart stands beside it. */
function identityOf({ digest, annotations }: JsonObject): string {
  return JSON.stringify([digest ?? null, annotations ?? null])
}

async function write(
  repository: Repository,
  tag: string,
  found: Manifest | undefined,
  layers: readonly JsonObject[],
  what: string,
  registry: TagPorts['registry'],
): Promise<Descriptor> {
  const config = await registry.pushBlob(repository, configOf(layers))
  const base = found?.value ?? { schemaVersion: 2, mediaType: MANIFEST_MEDIA_TYPE }
  const previous = isJsonObject(base.config) ? base.config.mediaType : undefined
  const mediaType = typeof previous === 'string' ? previous : CONFIG_MEDIA_TYPE
  const manifest = {
    ...base,
    config: { mediaType, size: config.size, digest: config.digest },
    layers,
  }
  const bytes = Buffer.from(JSON.stringify(manifest))
  if (layers.length > MAX_LAYERS || bytes.byteLength > MAX_MANIFEST) {
    throw badInput('STORE', `${what}: the tag is full: it has ${layers.length - 1} layers already`, {
      remedy:
        'remove old ones, choose an `attestation-repository`, or leave `registry-format` out: referrers have no such limit',
    })
  }
  return registry.pushManifest(repository, bytes, found?.descriptor.mediaType ?? MANIFEST_MEDIA_TYPE, tag)
}

/** The config that cosign writes and reads: what an image would have, with every layer as its own content. */
function configOf(layers: readonly JsonObject[]): Buffer {
  const created = '0001-01-01T00:00:00Z'
  const config = {
    architecture: '',
    created,
    history: layers.map(() => ({ created })),
    os: '',
    rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest ?? null) },
    config: {},
  }
  return Buffer.from(JSON.stringify(config))
}
