import { type Clock, isJsonObject, type JsonObject } from '@slsa-actions/wire'
import type { Access } from './auth/authorizer.ts'
import { readManifest, type Versioned } from './content.ts'
import { parseDigest } from './digest.ts'
import { OciError } from './error.ts'
import { MAX_INDEX_BYTES } from './limits.ts'
import { MEDIA_TYPE } from './media-types.ts'
import { pushManifest } from './push.ts'
import { shownRepository } from './reference.ts'
import type { Session } from './session.ts'
import type { Descriptor, Repository } from './types.ts'

/** What an update waits with. */
export interface Patience {
  readonly clock: Clock
  /** Between 0 and 1. */
  readonly random: () => number
}

/** What is known about a registry's conditional writes; kept between updates. */
export interface Conditions {
  /** Whether it has refused a write because somebody was faster (412). */
  areKept: boolean
}

/** Milliseconds after which no further write is begun; 64 writers at once on a slow machine needed 30 seconds. */
const UPDATE_TIME = 120_000
/** Most looks after one write, while others still write. */
const MAX_LOOKS = 40
/** Milliseconds within which the second write begins at random, doubled with each further one, up to the longest. */
const FIRST_WAIT = 100
const LONGEST_WAIT = 8_000
/** Least milliseconds between a write and the look whether it stayed; at most twice that. */
const SETTLE = 120
/** How many times as long as our own read and write take we leave to those of others. */
const SETTLE_FACTOR = 4
/** A conditional write that somebody else was faster than. */
const CONFLICT = [409, 412]

/** The tag that lists referrers where a registry does not (distribution spec 1.1, "Referrers Tag Schema"). */
export function fallbackTag(digest: string): string {
  const parsed = parseDigest(digest)
  if (parsed === undefined) throw new OciError('REFERENCE', `${digest}: is no digest whose referrers can be listed`)
  return `${parsed.algorithm}-${parsed.hex.slice(0, 64)}`
}

/** What the fallback tag lists; empty where there is none. @throws OciError `REFERRERS` when it is no index (D09) */
export async function readFallback(
  session: Session,
  repository: Repository,
  digest: string,
  access: Access,
): Promise<readonly Descriptor[]> {
  return (await readTag(session, repository, digest, access))?.manifest.manifests ?? []
}

/**
 * Puts entries into the fallback tag of a digest, whoever else does the same at that time (cases D10, D11).
 *
 * A registry that keeps conditions (`If-Match`, `If-None-Match`) tells who was faster. Most do not, and the last one to
 * write wins: so every writer looks again until nothing has changed for a time in which the others must have ended,
 * writes again what is missing, also of others that it has seen, and waits at random before. What is missing in the end
 * is said.
 *
 * @throws OciError `ATTACH_LOST`, `REFERRERS`, and as {@link Session.send}
 */
export async function addToFallback(
  session: Session,
  repository: Repository,
  digest: string,
  entries: readonly Descriptor[],
  conditions: Conditions,
  patience: Patience,
): Promise<void> {
  const { clock, random } = patience
  const seen = new Map<string, JsonObject>()
  const look = async (): Promise<Versioned | undefined> => {
    const current = await readTag(session, repository, digest, 'push')
    for (const entry of entriesOf(current)) seen.set(String(entry.digest), entry)
    return current
  }
  const begin = clock.now()
  /** Milliseconds from our read to the end of our write: about what others take. */
  let width = 0
  for (let writes = 0; clock.now() - begin < UPDATE_TIME; writes += 1) {
    if (writes > 0) await clock.sleep(random() * waitBefore(writes, width))
    const begun = clock.now()
    const current = await look()
    const isThere = missingFrom(current, entries).length === 0
    if (isThere && (writes === 0 || conditions.areKept)) return
    let last = current?.manifest.descriptor.digest
    if (!isThere) {
      last = await writeTag(session, repository, digest, mergedIndex(current, seen, entries), current, patience)
      width = Math.max(width, clock.now() - begun)
      if (last === undefined) {
        conditions.areKept = true
        continue
      }
      if (conditions.areKept) return
    }
    const settle = Math.max(SETTLE, SETTLE_FACTOR * width)
    for (let looks = 0; looks < MAX_LOOKS; looks += 1) {
      await clock.sleep(settle * (1 + random()))
      const now = await look()
      if (missingFrom(now, entries).length > 0) break
      // Quiet, or everybody keeps us while they write.
      if (now?.manifest.descriptor.digest === last || looks === MAX_LOOKS - 1) return
      last = now?.manifest.descriptor.digest
    }
  }
  const missing = missingFrom(await look(), entries)
  if (missing.length === 0) return
  throw new OciError(
    'ATTACH_LOST',
    `${shownRepository(repository)}:${fallbackTag(digest)}: does not list ${missing.map((entry) => entry.digest).join(', ')}, since others write it at the same time`,
    {
      remedy: 'run the job again; let fewer jobs attach to one image at once, or use a registry with the referrers API',
    },
  )
}

/** Milliseconds within which a further write begins at random: wide enough for many, once few have not been enough. */
function waitBefore(writes: number, width: number): number {
  return Math.min(LONGEST_WAIT, Math.max(FIRST_WAIT, SETTLE_FACTOR * width) * 2 ** Math.min(writes - 1, 10))
}

async function readTag(
  session: Session,
  repository: Repository,
  digest: string,
  access: Access,
): Promise<Versioned | undefined> {
  const tag = fallbackTag(digest)
  const current = await readManifest(session, repository, tag, { access })
  if (current === undefined || current.manifest.kind === 'index') return current
  throw new OciError('REFERRERS', `${shownRepository(repository)}:${tag}: is no index of referrers`, {
    remedy: 'whoever may push there put something else under this tag: delete it',
  })
}

/** The digest of what was written; undefined when somebody else was faster. */
async function writeTag(
  session: Session,
  repository: Repository,
  digest: string,
  index: JsonObject,
  current: Versioned | undefined,
  patience: Patience,
): Promise<string | undefined> {
  const bytes = Buffer.from(JSON.stringify(index))
  const tag = fallbackTag(digest)
  if (bytes.byteLength > MAX_INDEX_BYTES) {
    throw new OciError('REFERRERS', `${shownRepository(repository)}:${tag}: has no room for more referrers`)
  }
  const { descriptor, reply } = await pushManifest(session, repository, bytes, MEDIA_TYPE.index, patience, {
    tag,
    headers: conditionOf(current),
    accept: CONFLICT,
  })
  return CONFLICT.includes(reply.status) ? undefined : descriptor.digest
}

/** A weak ETag says nothing about bytes (RFC 9110, section 13.1.1). */
function conditionOf(current: Versioned | undefined): Record<string, string> {
  if (current === undefined) return { 'if-none-match': '*' }
  return current.etag === undefined || !/^"[\x21\x23-\x7e]*"$/.test(current.etag) ? {} : { 'if-match': current.etag }
}

/** What is there now, then what was seen before and is not any more, then ours. Entries of others stay as they are. */
function mergedIndex(
  current: Versioned | undefined,
  seen: ReadonlyMap<string, JsonObject>,
  entries: readonly Descriptor[],
): JsonObject {
  const merged = new Map<string, JsonObject>()
  for (const entry of [...entriesOf(current), ...seen.values(), ...entries.map(jsonOf)]) {
    if (!merged.has(String(entry.digest))) merged.set(String(entry.digest), entry)
  }
  const kept = current?.manifest.value ?? { schemaVersion: 2 }
  return { ...kept, mediaType: MEDIA_TYPE.index, manifests: [...merged.values()] }
}

function entriesOf(current: Versioned | undefined): JsonObject[] {
  const list = current?.manifest.value.manifests
  return Array.isArray(list) ? list.filter(isJsonObject) : []
}

function missingFrom(current: Versioned | undefined, entries: readonly Descriptor[]): readonly Descriptor[] {
  const listed = new Set(current?.manifest.manifests.map((entry) => entry.digest))
  return entries.filter((entry) => !listed.has(entry.digest))
}

function jsonOf({ mediaType, digest, size, artifactType, annotations }: Descriptor): JsonObject {
  return {
    mediaType,
    digest,
    size,
    ...(artifactType === undefined ? {} : { artifactType }),
    ...(annotations === undefined ? {} : { annotations: { ...annotations } }),
  }
}
