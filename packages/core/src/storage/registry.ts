import type { LegacyWriter, LegacyWriterOptions, OciStoreOptions } from './oci/index.ts'
import type { Store } from './store.ts'

export type { OciStoreOptions, PlannedItem, RegistryFormat } from './oci/index.ts'

/** Registries as a store. Loaded when an image takes part: most runs never need it. */
export async function openOciStore(options: OciStoreOptions): Promise<Store> {
  const { ociStore } = await import('./oci/index.ts')
  return ociStore(options)
}

/** What readers of registries take, and where bundles lie. Loaded when an image takes part. */
export async function registryRules(): Promise<
  Pick<typeof import('./oci/index.ts'), 'fitsIntoRegistry' | 'repositoryFor'>
> {
  const { fitsIntoRegistry, repositoryFor } = await import('./oci/index.ts')
  return { fitsIntoRegistry, repositoryFor }
}

/** Writes the tags of the form before cosign 3. Loaded when somebody asks for them. */
export async function openLegacyWriter(options: LegacyWriterOptions): Promise<LegacyWriter> {
  const { legacyWriter } = await import('./oci/legacy-writer.ts')
  return legacyWriter(options)
}
