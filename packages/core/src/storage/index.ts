export { writeAttestationFile } from './attestation-file.ts'
export { bundlesInFile, bundlesInText, MAX_BUNDLE_FILE_BYTES } from './bundle-file.ts'
export { speaksAbout } from './claims.ts'
export { artifactPart, bundleFileNames, digestOf, type Nameable } from './file-names.ts'
export { type FileStore, type FolderMachine, fileStore } from './file-store.ts'
export {
  type OciStoreOptions,
  openLegacyWriter,
  openOciStore,
  type PlannedItem,
  type RegistryFormat,
  registryRules,
} from './registry.ts'
export { openRegistryFinder, type RegistryFinder, type UnsignedClaim } from './registry-finder.ts'
export type {
  AttachedBundle,
  FindQuery,
  FoundBundle,
  NewRelease,
  Store,
  StoredBundle,
  StoreItem,
  StoreName,
} from './store.ts'
export { type NewFile, type WaitingFs, writeFilesSafely } from './write-files.ts'
export { reasonOf, type StorageFs, writeFileSafely } from './write-safely.ts'
