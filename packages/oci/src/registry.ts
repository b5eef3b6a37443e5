import { type Clock, type Http, systemClock } from '@slsa-actions/wire'
import { attach, type RegistryKnowledge } from './attach.ts'
import { createAuthorizer } from './auth/authorizer.ts'
import { createBatches } from './batch.ts'
import { readBlob, readManifest } from './content.ts'
import { digestOf, parseDigest } from './digest.ts'
import { OciError } from './error.ts'
import { addToFallback, readFallback } from './fallback.ts'
import { MAX_REFERRERS } from './limits.ts'
import { subjectOf } from './manifest.ts'
import { assertPushable, pushBlob, pushManifest } from './push.ts'
import { formatReference, shownRepository } from './reference.ts'
import { isWanted, listReferrers } from './referrers.ts'
import { createSession } from './session.ts'
import type { CredentialSource, Descriptor, Manifest, RegistryClient, Repository } from './types.ts'

/** What a client of registries works with. */
export interface RegistryOptions {
  readonly http: Http
  /** Default: nobody, anonymously. */
  readonly credentials?: CredentialSource
  readonly clock?: Clock
  /** Between 0 and 1, for the waits between writers of one tag. */
  readonly random?: () => number
  /** Gets every password and token that is used, before it is: for masks. */
  readonly onSecret?: (value: string) => void
}

/** Of no content: a registry that lists referrers lists none. */
const NO_DIGEST = `sha256:${'0'.repeat(64)}`

/** A client for all registries of a run. It remembers tokens, what each registry can do, and which blobs it has put. */
export function createRegistry(options: RegistryOptions): RegistryClient {
  const clock = options.clock ?? systemClock
  const patience = { clock, random: options.random ?? Math.random }
  const authorizer = createAuthorizer({
    http: options.http,
    clock,
    credentials: options.credentials ?? { credentialFor: async () => undefined },
    onSecret: options.onSecret ?? (() => undefined),
  })
  const session = createSession(options.http, authorizer)
  const registries = new Map<string, RegistryKnowledge>()
  const knowledgeOf = ({ registry }: Repository): RegistryKnowledge => {
    const known = registries.get(registry) ?? {
      listsReferrers: undefined,
      listsWhatIsPut: false,
      firstLook: undefined,
      conditions: { areKept: false },
      uploads: { takesWhole: undefined },
    }
    registries.set(registry, known)
    return known
  }
  const pushed = new Map<string, Promise<Descriptor>>()
  const add = createBatches<{ repository: Repository; digest: string; entry: Descriptor }>(async (_, items) => {
    const first = items[0]
    if (first === undefined) return
    const { repository, digest } = first
    const entries = items.map(({ entry }) => entry)
    await addToFallback(session, repository, digest, entries, knowledgeOf(repository).conditions, patience)
  })

  const found = async (repository: Repository, tagOrDigest: string, shown: string): Promise<Manifest> => {
    const manifest = (await readManifest(session, repository, tagOrDigest))?.manifest
    if (manifest !== undefined) return manifest
    throw new OciError('IMAGE_NOT_FOUND', `${shown}: the registry has no such image`, {
      remedy: 'check the name, the tag or digest, and whether the push came before',
    })
  }

  return {
    resolve: (reference) => {
      const { repository, digest } = reference
      // A tag beside a digest is not asked for: the digest counts. Without either it is `latest`, as in Docker.
      const tag = reference.tag ?? 'latest'
      const asked = digest === undefined ? { repository, tag } : { repository, digest }
      return found(repository, digest ?? tag, formatReference(asked))
    },
    manifest: async (repository, digest) =>
      found(repository, assertDigest(digest), formatReference({ repository, digest })),
    findManifest: async (repository, tagOrDigest) => (await readManifest(session, repository, tagOrDigest))?.manifest,
    blob: (repository, descriptor, maxBytes) => readBlob(session, repository, descriptor, maxBytes),
    pushBlob: (repository, bytes, blobOptions) => {
      const key = `${shownRepository(repository)} ${digestOf(bytes)}`
      const known = pushed.get(key)
      if (known !== undefined) return known
      const pushing = pushBlob(session, repository, bytes, knowledgeOf(repository).uploads, blobOptions)
      pushed.set(key, pushing)
      pushing.catch(() => pushed.delete(key))
      return pushing
    },
    pushManifest: async (repository, bytes, mediaType, tag) =>
      (await pushManifest(session, repository, bytes, mediaType, patience, { tag })).descriptor,
    referrers: async (repository, digest, artifactType) => {
      assertDigest(digest)
      const knowledge = knowledgeOf(repository)
      if (knowledge.listsReferrers !== false) {
        const listing = await listReferrers(session, repository, digest, artifactType, 'pull')
        if (listing.kind !== 'no-repository') knowledge.listsReferrers = listing.kind === 'listed'
        if (listing.kind === 'listed') return listing.referrers
      }
      const listed = await readFallback(session, repository, digest, 'pull')
      return listed.filter((entry) => isWanted(entry, artifactType, false)).slice(0, MAX_REFERRERS)
    },
    listsReferrers: async (repository) => {
      const { kind } = await listReferrers(session, repository, NO_DIGEST, undefined, 'pull')
      return kind === 'no-repository' ? undefined : kind === 'listed'
    },
    readReferrer: async (repository, descriptor, subjectDigest) => {
      const read = await readManifest(session, repository, assertDigest(descriptor.digest), { expected: descriptor })
      if (read === undefined) return undefined
      return subjectOf(read.manifest)?.digest === subjectDigest ? read.manifest : undefined
    },
    attach: (repository, bytes) =>
      attach(
        session,
        repository,
        bytes,
        knowledgeOf(repository),
        (where, digest, entry) => add(`${shownRepository(where)} ${digest}`, { repository: where, digest, entry }),
        patience,
      ),
    assertPushable: (repository) => assertPushable(session, repository),
  }
}

function assertDigest(digest: string): string {
  if (parseDigest(digest) !== undefined) return digest
  throw new OciError('REFERENCE', `"${digest.slice(0, 200)}" is no digest`, {
    remedy: 'write `sha256:` and 64 hexadecimal digits',
  })
}
