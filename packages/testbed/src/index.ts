export {
  createGitHubService,
  type FakeAsset,
  type FakeGitHub,
  type FakeRelease,
  type FakeRepository,
  type GitHubServiceOptions,
  type Permission,
  type StoredAttestation,
} from './github/index.ts'
export {
  type ArtifactFile,
  artifact,
  createTar,
  helmChart,
  type ImageContent,
  type ImageOptions,
  type ImagePlatform,
  imageFromFolder,
  imageIndex,
  multiPlatformImage,
  type PushOptions,
  placeImage,
  pushImage,
  readRepository,
  rootManifest,
  type TarEntry,
  wasmModule,
  withBuildKitAttestations,
  writeImageLayout,
  writeRepository,
} from './images/index.ts'
export { type FakeKms, type FakeKmsAccess, type FakeKmsKey, type FakeLogins, startKms } from './kms/index.ts'
export {
  createOidc,
  eventOf,
  exampleJob,
  type FakeOidc,
  type JobFacts,
  type OidcOptions,
  type TokenOptions,
} from './oidc/index.ts'
export type { Testbed, TestbedOptions } from './options.ts'
export {
  type HostProxy,
  type HostProxyOptions,
  type ProxiedRequest,
  type ProxyFault,
  type ProxyHosts,
  publicHosts,
  startHostProxy,
} from './proxy/index.ts'
export {
  type ContentDescriptor,
  createRegistryService,
  type FakeRegistry,
  type RegistryRepository,
  type RegistryRight,
  type RegistryServiceOptions,
  type StoredManifest,
} from './registry/index.ts'
export {
  type ActionRun,
  type Annotation,
  type RequestSource,
  type RequestTest,
  type RunActionOptions,
  runAction,
} from './runner/index.ts'
export {
  type EndpointName,
  type Fault,
  type IncomingCall,
  type RecordedRequest,
  type Reply,
  type RequestListener,
  type RequestPhase,
  type Route,
  type ServerOptions,
  startServer,
  type TestServer,
} from './server/index.ts'
export * from './sigstore/index.ts'
export { startTestbed } from './testbed.ts'
