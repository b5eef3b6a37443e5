export type {
  FakeAsset,
  FakeGitHub,
  FakeRelease,
  FakeRepository,
  Permission,
  StoredAttestation,
} from './github/index.ts'
export { exampleJob, type FakeOidc, type JobFacts, type TokenOptions } from './oidc/index.ts'
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
  type ActionRun,
  type Annotation,
  type RequestSource,
  type RequestTest,
  type RunActionOptions,
  runAction,
} from './runner/index.ts'
export type {
  EndpointName,
  Fault,
  IncomingCall,
  RecordedRequest,
  Reply,
  RequestListener,
  RequestPhase,
  Route,
} from './server/index.ts'
export * from './sigstore/index.ts'
export { startTestbed } from './testbed.ts'
