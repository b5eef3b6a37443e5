import { isLoopback } from '@slsa-actions/wire'
import type { Repository } from './types.ts'

/** Where a registry is asked: https, and plain http on this machine only. */
export function originOf(registry: string): URL {
  const https = new URL(`https://${registry}/`)
  return isLoopback(https.hostname) ? new URL(`http://${registry}/`) : https
}

/** The URL of something in a repository: `manifests/<tag>`, `blobs/uploads/`. */
export function endpointOf(repository: Repository, path: string): URL {
  return new URL(`/v2/${repository.name}/${path}`, originOf(repository.registry))
}

/** The URL that a blob can be read from. */
export function blobUrl(repository: Repository, digest: string): string {
  return endpointOf(repository, `blobs/${digest}`).href
}

/** What a registry is called in errors. */
export function serviceOf(registry: string): string {
  return `registry ${registry}`
}
