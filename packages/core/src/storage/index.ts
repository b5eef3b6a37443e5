export { artifactPart, bundleFileNames, digestOf, type Nameable } from './file-names.ts'
export { bundlesInFile, fileStore, speaksAbout, writeAttestationFile } from './file-store.ts'
export type { FindQuery, FoundBundle, Store, StoredBundle, StoreItem, StoreName } from './store.ts'
export { reasonOf, type StorageFs, writeFileSafely } from './write-safely.ts'
