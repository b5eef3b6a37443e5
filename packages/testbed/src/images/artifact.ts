import type { JsonObject } from '@slsa-actions/wire'
import { OCI_CONFIG, OCI_EMPTY, OCI_MANIFEST } from '../registry/media-types.ts'
import { type Blob, blobOf, contentOf, type ImageContent, rootManifest } from './content.ts'
import { imageIndex } from './image.ts'

/** A file of an artifact. */
export interface ArtifactFile {
  readonly mediaType: string
  readonly content: Buffer | string | object
  readonly annotations?: Readonly<Record<string, string>>
}

/** An artifact that is no image (OCI image spec 1.1, "Guidelines for Artifact Usage"). */
export function artifact(options: {
  readonly artifactType?: string
  readonly config?: ArtifactFile
  readonly files: readonly ArtifactFile[]
  /** What it refers to. */
  readonly subject?: ImageContent
  readonly annotations?: Readonly<Record<string, string>>
}): ImageContent {
  const config = options.config === undefined ? blobOf('{}', OCI_EMPTY) : blobOfFile(options.config)
  const layers = options.files.map(blobOfFile)
  const manifest = {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    ...(options.artifactType === undefined ? {} : { artifactType: options.artifactType }),
    config: config.descriptor,
    layers: layers.map(({ descriptor }) => descriptor),
    ...(options.subject === undefined ? {} : { subject: plain(options.subject) }),
    ...(options.annotations === undefined ? {} : { annotations: options.annotations }),
  }
  return contentOf(blobOf(manifest, OCI_MANIFEST), [config, ...layers])
}

/** A Helm chart as `helm push` writes it; `archive` is the packed chart. */
export function helmChart(chart: { readonly name: string; readonly version: string }, archive: Buffer): ImageContent {
  return artifact({
    config: { mediaType: 'application/vnd.cncf.helm.config.v1+json', content: { apiVersion: 'v2', ...chart } },
    files: [{ mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip', content: archive }],
    annotations: {
      'org.opencontainers.image.title': chart.name,
      'org.opencontainers.image.version': chart.version,
    },
  })
}

/** A WebAssembly component as the CNCF's guidance lays it out. */
export function wasmModule(bytes: Buffer): ImageContent {
  return artifact({
    config: {
      mediaType: 'application/vnd.wasm.config.v0+json',
      content: { created: '1970-01-01T00:00:00Z', os: 'wasip2', architecture: 'wasm', layerDigests: [] },
    },
    files: [{ mediaType: 'application/wasm', content: bytes }],
  })
}

/**
 * An index as BuildKit leaves it with `--provenance` or `--sbom`: beside each image a manifest for the platform
 * unknown/unknown, whose layers are in-toto statements, not signed by anybody (BuildKit, docs/attestations).
 *
 * @param statementsOf statements about one image
 */
export function withBuildKitAttestations(
  index: ImageContent,
  statementsOf: (image: ImageContent['root']) => readonly JsonObject[],
): ImageContent {
  const listed = rootManifest(index).manifests
  const images = (Array.isArray(listed) ? listed : []).map((entry) => contentBelow(index, entry as JsonObject))
  return imageIndex([...images, ...images.map((image) => attestationManifest(image, statementsOf(image.root)))])
}

function attestationManifest(image: ImageContent, statements: readonly JsonObject[]): ImageContent {
  const layers = statements.map((statement) =>
    blobOf(statement, 'application/vnd.in-toto+json', {
      annotations: { 'in-toto.io/predicate-type': String(statement.predicateType) },
    }),
  )
  const config = blobOf(
    {
      architecture: 'unknown',
      os: 'unknown',
      config: {},
      rootfs: { type: 'layers', diff_ids: layers.map(({ descriptor }) => descriptor.digest) },
    },
    OCI_CONFIG,
  )
  const manifest = {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config: config.descriptor,
    layers: layers.map(({ descriptor }) => descriptor),
  }
  const described = {
    platform: { os: 'unknown', architecture: 'unknown' },
    annotations: {
      'vnd.docker.reference.type': 'attestation-manifest',
      'vnd.docker.reference.digest': image.root.digest,
    },
  }
  return contentOf(blobOf(manifest, OCI_MANIFEST, described), [config, ...layers])
}

/** One image of an index, with the descriptor that the index has of it. */
function contentBelow(index: ImageContent, descriptor: JsonObject): ImageContent {
  const root = descriptor as unknown as ImageContent['root']
  const stored = index.manifests.get(root.digest)
  if (stored === undefined) throw new Error(`testbed: the index names ${root.digest}, which is not there`)
  return { root, blobs: index.blobs, manifests: new Map([[root.digest, stored]]) }
}

function blobOfFile({ content, mediaType, annotations }: ArtifactFile): Blob {
  return blobOf(content, mediaType, annotations === undefined ? {} : { annotations })
}

function plain({ root: { mediaType, digest, size } }: ImageContent): JsonObject {
  return { mediaType, digest, size }
}
