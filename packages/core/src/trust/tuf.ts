import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Http, isJsonObject, parseJson, WireError } from '@slsa-actions/wire'
import type { Fetcher, Updater } from 'tuf-js'
import { badInput, CoreError, refused, undecided } from '../outcome/index.ts'
import { openTufCache, type TufCache } from './tuf-cache.ts'

/** A repository of The Update Framework. */
export interface TufRepository {
  /** URL of the mirror, without a slash at the end. */
  readonly mirror: string
  /** sha256 of the first root, hex: what trust in the repository starts from. */
  readonly rootSha256: string
  /** Targets that came with the suite, used while offline. */
  readonly seeds: Readonly<Record<string, Buffer>>
}

const ROLES = ['timestamp.json', 'snapshot.json', 'targets.json']

/**
 * One target of a TUF repository, verified against its metadata (https://theupdateframework.github.io/specification/).
 *
 * Every run walks from the first root to the newest one and checks each step; roots that were seen before come out of
 * the cache instead of the network. Timestamp, snapshot and targets of earlier runs guard against older ones.
 *
 * @param root first root metadata, never taken from the network on trust
 * @throws CoreError bad-input `TUF` for a first root that cannot be used, refused `TUF` for metadata that was tampered
 * with, undecided `TUF` for an expired or unreachable one; WireError for the network
 */
export async function readTarget(
  repository: TufRepository,
  root: Buffer,
  target: string,
  http: Http,
  cacheDir: string,
): Promise<Buffer> {
  const cache = openTufCache(folderOf(repository, cacheDir))
  const work = mkdtempSync(join(tmpdir(), 'slsa-tuf-'))
  try {
    const mirror = mirrorReader(repository, cache, http)
    const updater = await openUpdater(repository, root, mirror, work, cache)
    const bytes = await mirror.explain(() => update(updater, target, work, cache), target)
    keep(bytes, target, work, mirror, cache)
    return bytes
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** A target without the network: what was verified before, else what came with the suite. */
export function readOffline(repository: TufRepository, target: string, cacheDir: string): Buffer | undefined {
  return openTufCache(folderOf(repository, cacheDir)).read(keptName(target)) ?? repository.seeds[target]
}

function folderOf({ mirror, rootSha256 }: TufRepository, cacheDir: string): string {
  return join(cacheDir, `tuf-${createHash('sha256').update(`${mirror}\0${rootSha256}`).digest('hex').slice(0, 32)}`)
}

/** Targets are kept beside metadata and must not take its names. */
function keptName(target: string): string {
  return `targets/${target}`
}

async function openUpdater(
  { mirror }: TufRepository,
  root: Buffer,
  reader: MirrorReader,
  work: string,
  cache: TufCache,
): Promise<Updater> {
  const { Updater } = await import('tuf-js')
  writeFileSync(join(work, 'root.json'), root)
  for (const role of ROLES) {
    const kept = cache.read(role)
    if (kept !== undefined) writeFileSync(join(work, role), kept)
  }
  try {
    return new Updater({
      metadataBaseUrl: mirror,
      targetBaseUrl: `${mirror}/targets`,
      metadataDir: work,
      targetDir: work,
      fetcher: reader.fetcher(work),
    })
  } catch (cause) {
    throw badInput('TUF', `TUF ${mirror}: the first root cannot be used: ${messageOf(cause)}`, {
      remedy: 'give the root that the operator of the mirror published',
      cause,
    })
  }
}

async function update(updater: Updater, target: string, work: string, cache: TufCache): Promise<Buffer> {
  await updater.refresh()
  const info = await updater.getTargetInfo(target)
  if (info === undefined) throw refused('TUF', `has no target ${target}`)
  mkdirSync(join(work, 'targets'))
  const path = join(work, 'targets', encodeURIComponent(target))
  const kept = cache.read(keptName(target))
  if (kept !== undefined) writeFileSync(path, kept)
  if ((await updater.findCachedTarget(info, path)) === undefined) await updater.downloadTarget(info, path)
  return readFileSync(path)
}

/** Keeps what was verified, unless another process kept something newer meanwhile. */
function keep(bytes: Buffer, target: string, work: string, mirror: MirrorReader, cache: TufCache): void {
  for (const [name, root] of mirror.newRoots) cache.write(name, root)
  if (versionOf(readFileSync(join(work, 'timestamp.json'))) < versionOf(cache.read('timestamp.json'))) return
  for (const role of ROLES) cache.write(role, readFileSync(join(work, role)))
  cache.write(keptName(target), bytes)
}

function versionOf(metadata: Buffer | undefined): number {
  const value = metadata === undefined ? null : parseJson(metadata, { what: 'timestamp' })
  const signed = isJsonObject(value) ? value.signed : undefined
  return isJsonObject(signed) && typeof signed.version === 'number' ? signed.version : 0
}

interface MirrorReader {
  fetcher(work: string): Fetcher
  /** Roots that came over the network. */
  readonly newRoots: ReadonlyMap<string, Buffer>
  /** Runs an update; a failure comes out as what lay beneath it, which the client wraps in words of its own. */
  explain<T>(run: () => Promise<T>, target: string): Promise<T>
}

function mirrorReader({ mirror }: TufRepository, cache: TufCache, http: Http): MirrorReader {
  const newRoots = new Map<string, Buffer>()
  let failure: unknown
  const download = async (url: string, maxBytes: number): Promise<Buffer> => {
    const { DownloadHTTPError } = await import('tuf-js/dist/error.js')
    const root = /\/(\d+\.root\.json)$/.exec(url)?.[1]
    const kept = root === undefined ? undefined : cache.read(root)
    if (kept !== undefined) return kept
    const reply = await http
      .request({ service: 'TUF mirror', url, maxBytes, accept: [200, 403, 404], redirect: 'strip' })
      .catch((error: unknown) => {
        failure = error
        throw error
      })
    if (reply.status !== 200) {
      const missing = new DownloadHTTPError(`answered ${reply.status}`, reply.status)
      // After the newest root there is none, which is how the client finds the newest one.
      if (root === undefined) failure = missing
      throw missing
    }
    if (/^\s*</.test(reply.body.subarray(0, 100).toString('latin1'))) {
      failure = undecided('TUF', 'the answer is a web page', { remedy: 'a proxy or a login page may stand between' })
      throw failure
    }
    if (root !== undefined) newRoots.set(root, reply.body)
    return reply.body
  }
  return {
    newRoots,
    fetcher: (work) => ({
      downloadBytes: download,
      downloadFile: async (url, maxLength, handler) => {
        const file = join(work, `download-${randomBytes(4).toString('hex')}`)
        writeFileSync(file, await download(url, maxLength))
        return handler(file)
      },
    }),
    explain: async (run, target) => {
      try {
        return await run()
      } catch (error) {
        throw await failureOf(failure ?? error, `TUF ${mirror}: ${target}`)
      }
    },
  }
}

async function failureOf(error: unknown, what: string): Promise<unknown> {
  const { DownloadHTTPError, ExpiredMetadataError } = await import('tuf-js/dist/error.js')
  const message = `${what}: ${messageOf(error)}`
  if (error instanceof CoreError) {
    const remedy = error.remedy === undefined ? {} : { remedy: error.remedy }
    return new CoreError(error.outcome, error.code, message, { ...remedy, cause: error })
  }
  if (error instanceof WireError && error.code !== 'TOO_LARGE') return error
  // Of snapshot and targets only the words are left.
  if (error instanceof ExpiredMetadataError || /\bis expired$/.test(messageOf(error))) {
    return undecided('TUF', message, {
      remedy: 'the mirror serves old metadata, or the clock of the runner is wrong; try again later',
      cause: error,
    })
  }
  if (error instanceof DownloadHTTPError) {
    return undecided('TUF', message, { remedy: 'check `tuf-mirror`', cause: error })
  }
  return refused('TUF', message, { remedy: 'the mirror cannot be trusted as it is; tell its operator', cause: error })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
