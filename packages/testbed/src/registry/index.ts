export { createRegistryService, type RegistryServiceOptions } from './registry.ts'
export type {
  ContentDescriptor,
  FakeRegistry,
  RegistryRepository,
  RegistryRight,
  StoredManifest,
} from './types.ts'
