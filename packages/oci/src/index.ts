export { type DockerCredentialOptions, dockerCredentials } from './credentials/docker.ts'
export type { Spawn } from './credentials/helper.ts'
export { firstCredentials, staticCredentials } from './credentials/static.ts'
export { digestOf, parseDigest } from './digest.ts'
export { blobUrl } from './endpoint.ts'
export { OciError, type OciErrorCode, type OciErrorDetails, type OciOutcome } from './error.ts'
export { fallbackTag } from './fallback.ts'
export { MAX_BLOB_BYTES, MAX_BUNDLES, MAX_INDEX_BYTES, MAX_MANIFEST_BYTES, MAX_REFERRERS } from './limits.ts'
export { artifactTypeOf, configOf, layersOf, subjectOf } from './manifest.ts'
export { MEDIA_TYPE } from './media-types.ts'
export {
  DOCKER_HUB,
  formatReference,
  parseReference,
  parseRegistry,
  parseRepository,
  shownRepository,
} from './reference.ts'
export { createRegistry, type RegistryOptions } from './registry.ts'
export type {
  Attached,
  Credential,
  CredentialSource,
  Descriptor,
  ImageReference,
  Manifest,
  Platform,
  RegistryClient,
  Repository,
} from './types.ts'
