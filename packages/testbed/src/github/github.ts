import { randomBytes } from 'node:crypto'
import type { JsonObject } from '@slsa-actions/wire'
import { aboutBundle, attestationRoutes } from './attestations.ts'
import { gitRoutes } from './git.ts'
import { gitRefRoutes } from './git-refs.ts'
import { pullRoutes } from './pulls.ts'
import { newRelease, releaseRoutes } from './releases.ts'
import { repositoryRoutes } from './repository.ts'
import { guardedByAddress } from './storage.ts'
import { storageRecordRoutes } from './storage-records.ts'
import type { FakeGitHub, FakeRepository, StoredAttestation } from './types.ts'

/** Where the services are. */
export interface GitHubServiceOptions {
  readonly url: string
  /** Another origin, for the storage. */
  readonly otherUrl: string
  /** Base of web addresses in replies. */
  readonly serverUrl: string
  /** `owner/name` of the repository that the token belongs to. */
  readonly repository: string
}

const API = '/api/v3'
const UPLOADS = '/uploads'

/** A GitHub with one token, which may write everything in its own repository, and no repository yet. */
export function createGitHubService(options: GitHubServiceOptions): FakeGitHub {
  let lastId = 1000
  const nextId = (): number => {
    lastId += 1
    return lastId
  }
  const repositories = new Map<string, FakeRepository>()
  const known = (name: string): FakeRepository => {
    const repository = repositories.get(name)
    if (repository === undefined) throw new Error(`testbed: there is no repository ${name}`)
    return repository
  }
  const github: Omit<FakeGitHub, 'routes'> = {
    apiUrl: `${options.url}${API}`,
    uploadsUrl: `${options.url}${UPLOADS}`,
    storageUrl: options.otherUrl,
    token: `ghs_${randomBytes(27).toString('hex').slice(0, 36)}`,
    tokenRepository: options.repository,
    permissions: {
      attestations: 'write',
      contents: 'write',
      actions: 'read',
      'artifact-metadata': 'write',
      'pull-requests': 'write',
    },
    repositories,
    addRepository: (name, changes = {}) => {
      const repository = Object.assign(repositories.get(name) ?? emptyRepository(name, nextId), changes)
      repositories.set(name, repository)
      return repository
    },
    addRelease: (repository, tag, changes = {}) => {
      const release = newRelease(nextId(), tag, changes)
      known(repository).releases.unshift(release)
      return release
    },
    get attestations() {
      return [...repositories.values()].flatMap(({ attestations }) => attestations)
    },
    putAttestation: (repository, bundle, about = {}) => {
      const attestation = storedAs(nextId(), bundle, about)
      known(repository).attestations.push(attestation)
      return attestation
    },
    bundles: 'inline',
    maxPageSize: 100,
    maxTreeEntries: 100_000,
    hasAnnotatedTags: false,
    hasAssetDigests: true,
    emptyList: 404,
    onDuplicate: 201,
    refuses: () => undefined,
    trustDomain: '',
  }
  return Object.defineProperty(github as FakeGitHub, 'routes', {
    value: routesOf(github as FakeGitHub, options.serverUrl, nextId),
  })
}

function routesOf(github: FakeGitHub, serverUrl: string, nextId: () => number): FakeGitHub['routes'] {
  const prefix = (path: string): string => path.replaceAll('/', '\\/')
  return [
    ...attestationRoutes(github, prefix(API)),
    ...releaseRoutes(github, serverUrl, { api: prefix(API), uploads: prefix(UPLOADS) }, nextId),
    ...gitRefRoutes(github, prefix(API)),
    ...gitRoutes(github, prefix(API)),
    ...pullRoutes(github, prefix(API), nextId),
    ...repositoryRoutes(github, prefix(API)),
    ...storageRecordRoutes(github, prefix(API), nextId),
  ].map((route) => (route.endpoint === 'github-bundle-storage' ? guardedByAddress(route) : route))
}

function emptyRepository(name: string, nextId: () => number): FakeRepository {
  return {
    name,
    id: nextId(),
    ownerId: nextId(),
    ownerType: 'Organization',
    visibility: 'public',
    defaultBranch: 'main',
    files: {},
    refs: {},
    parents: {},
    modes: {},
    pulls: [],
    comments: [],
    jobs: {},
    releases: [],
    hasImmutableReleases: false,
    attestations: [],
    storageRecords: [],
  }
}

function storedAs(
  id: number,
  bundle: JsonObject,
  about: { readonly digests?: readonly string[]; readonly predicateType?: string },
): StoredAttestation {
  const found = aboutBundle(bundle)
  const { digests = [], predicateType = '' } = typeof found === 'string' ? {} : found
  return { id, bundle, digests: about.digests ?? digests, predicateType: about.predicateType ?? predicateType }
}
