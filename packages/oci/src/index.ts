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
