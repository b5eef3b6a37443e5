import { randomBytes } from 'node:crypto'
import type { Route } from '../server/index.ts'
import { createGate, type Gate } from './access.ts'
import { blobRoutes } from './blob-routes.ts'
import { digestOf } from './digest.ts'
import { manifestValue, referrersOf } from './manifest.ts'
import { type Guarded, manifestRoutes } from './manifest-routes.ts'
import { OCI_MANIFEST } from './media-types.ts'
import type { ContentDescriptor, FakeRegistry, RegistryRepository } from './types.ts'

/** Where the registry is reached. */
export interface RegistryServiceOptions {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  /** Another origin, for the storage of blobs. */
  readonly otherUrl: string
  /** Milliseconds since 1970, default `Date.now`. Tokens go by it. */
  readonly clock?: () => number
}

/** An empty registry that asks for no login. `routes` are to be added to a server at `url`. */
export function createRegistryService(options: RegistryServiceOptions): FakeRegistry {
  const { host } = new URL(options.url)
  const repositories = new Map<string, RegistryRepository>()
  const repository = (name: string): RegistryRepository => {
    const known = repositories.get(name)
    if (known !== undefined) return known
    const made = { name, blobs: new Map(), manifests: new Map(), tags: new Map() }
    repositories.set(name, made)
    return made
  }
  const registry: Omit<FakeRegistry, 'routes'> = {
    host,
    repositories,
    auth: 'none',
    anonymousPull: true,
    username: 'octocat',
    password: `ghp_${randomBytes(27).toString('hex').slice(0, 36)}`,
    identityToken: `refresh_${randomBytes(24).toString('hex')}`,
    rights: 'push',
    realm: `${options.url}/registry/token`,
    tokenSeconds: 300,
    hasReferrers: true,
    filtersReferrers: true,
    hasEntityTags: true,
    allowsDelete: true,
    pageSize: 100,
    maxManifestBytes: 4 * 1024 * 1024,
    blobs: 'inline',
    repository,
    pushBlob: (name, content, mediaType = 'application/octet-stream') => {
      const bytes = Buffer.from(content)
      const digest = digestOf(bytes)
      repository(name).blobs.set(digest, bytes)
      return { mediaType, digest, size: bytes.length }
    },
    pushManifest: (name, manifest, tag) => putManifest(repository(name), manifest, tag),
    manifest: (name, reference) => {
      const known = repositories.get(name)
      const digest = reference.includes(':') ? reference : (known?.tags.get(reference) ?? '')
      const value = manifestValue(known?.manifests.get(digest)?.bytes ?? Buffer.alloc(0))
      if (value === undefined) throw new Error(`testbed: there is no manifest ${reference} in ${name}`)
      return value
    },
    referrers: (name, digest) => {
      const known = repositories.get(name)
      return known === undefined ? [] : referrersOf(known, digest)
    },
  }
  return Object.defineProperty(registry as FakeRegistry, 'routes', {
    value: routesOf(registry as FakeRegistry, options),
  })
}

function routesOf(registry: FakeRegistry, options: RegistryServiceOptions): Route[] {
  const gate = createGate(registry, { clock: options.clock ?? Date.now })
  const guarded: Guarded = (actions, handle) => (call, groups) =>
    gate.refuse(call, groups[0] ?? '', actions) ?? handle(call, groups)
  return [
    ...baseRoutes(gate),
    ...manifestRoutes(registry, guarded),
    ...blobRoutes(registry, guarded, gate, options.otherUrl),
    ...gate.routes,
  ]
}

/** `GET /v2/`: whether this is a registry, and how to log in. */
function baseRoutes(gate: Gate): Route[] {
  const base = (method: string): Route => ({
    endpoint: 'registry-base',
    method,
    path: /\/v2\/?/,
    handle: (call) => {
      const { headers, ...reply } = gate.refuseBase(call) ?? { status: 200, body: {} }
      return { ...reply, headers: { 'docker-distribution-api-version': 'registry/2.0', ...headers } }
    },
  })
  return [base('GET'), base('HEAD')]
}

function putManifest(
  repository: RegistryRepository,
  manifest: object | Buffer,
  tag: string | undefined,
): ContentDescriptor {
  const bytes = Buffer.isBuffer(manifest) ? manifest : Buffer.from(JSON.stringify(manifest))
  const named = manifestValue(bytes)?.mediaType
  const mediaType = typeof named === 'string' ? named : OCI_MANIFEST
  const digest = digestOf(bytes)
  repository.manifests.set(digest, { mediaType, bytes })
  if (tag !== undefined) repository.tags.set(tag, digest)
  return { mediaType, digest, size: bytes.length }
}
