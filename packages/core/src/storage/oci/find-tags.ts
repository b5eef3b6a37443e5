import { type RegistryClient, type Repository, shownRepository } from '@slsa-actions/oci'
import { refused } from '../../outcome/index.ts'
import type { FoundBundle } from '../store.ts'
import { type Allowance, bundlesOfManifest, newAllowance } from './find-layers.ts'

/** What cosign puts under a tag beside the image. */
const SUFFIXES = ['sig', 'att'] as const

/**
 * Signatures and attestations of the tags `sha256-<hex>.sig` and `sha256-<hex>.att`, of which each layer is one. Tags can
 * be moved by anybody who may push: nothing of them is believed before it verifies.
 *
 * @param digest `sha256:<hex>` of the image
 */
export async function findByTags(
  digest: string,
  repository: Repository,
  registry: RegistryClient,
): Promise<FoundBundle[]> {
  const allowance = newAllowance()
  const found = await Promise.all(
    SUFFIXES.map((suffix) => bundlesOfTag(`${digest.replace(':', '-')}.${suffix}`, repository, registry, allowance)),
  )
  return found.flat()
}

async function bundlesOfTag(
  tag: string,
  repository: Repository,
  registry: RegistryClient,
  allowance: Allowance,
): Promise<FoundBundle[]> {
  const source = `${shownRepository(repository)}:${tag}`
  try {
    const manifest = await registry.findManifest(repository, tag)
    if (manifest === undefined) return []
    if (manifest.kind === 'index') throw refused('BUNDLE', 'is an index, not a list of signatures')
    return await bundlesOfManifest(manifest, source, repository, registry, allowance)
  } catch (failure) {
    return [{ text: '', source, failure: failure instanceof Error ? failure : new Error(String(failure)) }]
  }
}
