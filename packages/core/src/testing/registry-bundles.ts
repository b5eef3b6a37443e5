import { createHash } from 'node:crypto'
import {
  artifact,
  type BundleOptions,
  type ContentDescriptor,
  certificatePem,
  type EmbeddedSigstore,
  type FakeRegistry,
  type ImageContent,
  type MadeBundle,
  placeImage,
} from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json'
const ENVELOPE = 'application/vnd.dsse.envelope.v1+json'
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'

/** What differs from a bundle as cosign 3 attaches it. */
export interface AttachOptions {
  readonly artifactType?: string
  readonly layerType?: string
  /** What the manifest says that it refers to. */
  readonly subject?: ContentDescriptor
  readonly predicateType?: string
}

/** Attaches a bundle to an image of the embedded registry as a referrer, past every check. */
export function attachBundle(
  registry: FakeRegistry,
  repository: string,
  image: ImageContent,
  bundle: JsonObject | string,
  options: AttachOptions = {},
): ContentDescriptor {
  const { artifactType = BUNDLE, layerType = BUNDLE, subject, predicateType } = options
  const attached = artifact({
    artifactType,
    files: [{ mediaType: layerType, content: bundle }],
    subject: subject === undefined ? image : { ...image, root: subject },
    ...(predicateType === undefined ? {} : { annotations: { 'dev.sigstore.bundle.predicateType': predicateType } }),
  })
  placeImage(registry, repository, attached)
  return attached.root
}

/** A layer of the tags that cosign had before version 3. */
export interface LegacyLayer {
  readonly mediaType: string
  readonly content: Buffer
  readonly annotations: Readonly<Record<string, string>>
}

/** The payload of a signature over an image, as cosign writes it, with what a test changes. */
export function simpleSigning(
  digest: string,
  changes: { readonly critical?: object; readonly top?: object } = {},
): Buffer {
  const critical = {
    identity: { 'docker-reference': 'registry.test/acme/app' },
    image: { 'docker-manifest-digest': digest },
    type: 'cosign container image signature',
    ...changes.critical,
  }
  return Buffer.from(JSON.stringify({ critical, optional: null, ...changes.top }))
}

/** A signature over a payload as a layer of the tag `.sig`; logged in Rekor v1 with a promise. */
export function signatureLayer(
  sigstore: EmbeddedSigstore,
  payload: Buffer,
  options: BundleOptions & { readonly layerType?: string } = {},
): LegacyLayer {
  const { layerType = SIMPLE_SIGNING, ...rest } = options
  const made = sigstore.bundle({
    content: { kind: 'message', artifact: payload },
    logs: [1],
    hasTimestamp: false,
    ...rest,
  })
  return {
    mediaType: layerType,
    content: payload,
    annotations: { 'dev.cosignproject.cosign/signature': made.signature.toString('base64'), ...evidenceOf(made) },
  }
}

/** An attestation as a layer of the tag `.att`. */
export function attestationLayer(
  sigstore: EmbeddedSigstore,
  payload: Buffer,
  options: BundleOptions = {},
): LegacyLayer {
  const made = sigstore.bundle({ content: { kind: 'dsse', payload }, logs: [1], hasTimestamp: false, ...options })
  return {
    mediaType: ENVELOPE,
    content: Buffer.from(JSON.stringify(made.bundle.dsseEnvelope)),
    annotations: { 'dev.cosignproject.cosign/signature': '', ...evidenceOf(made) },
  }
}

/** Puts layers under the tag `sha256-<hex>.sig` or `.att` of an image. */
export function putLegacy(
  registry: FakeRegistry,
  repository: string,
  digest: string,
  suffix: 'sig' | 'att',
  layers: readonly LegacyLayer[],
): ContentDescriptor {
  const described = layers.map(({ mediaType, content, annotations }) => ({
    ...registry.pushBlob(repository, content, mediaType),
    annotations,
  }))
  const config = registry.pushBlob(repository, '{}', 'application/vnd.oci.image.config.v1+json')
  const manifest = { schemaVersion: 2, mediaType: MANIFEST, config, layers: described }
  return registry.pushManifest(repository, manifest, `${digest.replace(':', '-')}.${suffix}`)
}

function evidenceOf({ certificate, logEntries, timestamps }: MadeBundle): Record<string, string> {
  const [entry] = logEntries
  const [stamp] = timestamps
  return {
    ...(certificate.byteLength === 0 ? {} : { 'dev.sigstore.cosign/certificate': certificatePem(certificate) }),
    ...(entry === undefined ? {} : { 'dev.sigstore.cosign/bundle': JSON.stringify(promiseOf(entry)) }),
    ...(stamp === undefined
      ? {}
      : {
          'dev.sigstore.cosign/rfc3161timestamp': JSON.stringify({ SignedRFC3161Timestamp: stamp.toString('base64') }),
        }),
  }
}

/** An entry in the form of bundles as cosign's annotation has it. */
function promiseOf(entry: JsonObject): JsonObject {
  const { logId, inclusionPromise, canonicalizedBody, integratedTime, logIndex } = entry as {
    logId: { keyId: string }
    inclusionPromise?: { signedEntryTimestamp: string }
    canonicalizedBody: string
    integratedTime: string
    logIndex: string
  }
  return {
    SignedEntryTimestamp: inclusionPromise?.signedEntryTimestamp ?? '',
    Payload: {
      body: canonicalizedBody,
      integratedTime: Number(integratedTime),
      logIndex: Number(logIndex),
      logID: Buffer.from(logId.keyId, 'base64').toString('hex'),
    },
  }
}

/** `sha256:<hex>` of bytes. */
export function sha256Of(bytes: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
