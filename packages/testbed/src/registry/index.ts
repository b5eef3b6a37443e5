export { digestOf, hasDigest } from './digest.ts'
export { manifestValue, partsOf } from './manifest.ts'
export { createRegistryService, type RegistryServiceOptions } from './registry.ts'
export type {
  ContentDescriptor,
  FakeRegistry,
  RegistryRepository,
  RegistryRight,
  StoredManifest,
} from './types.ts'
