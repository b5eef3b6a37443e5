import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Http, WireError } from '@slsa-actions/wire'
import type { Fetcher } from 'tuf-js'
import { refused, undecided } from '../outcome/index.ts'

/** A repository of The Update Framework, and the root that trust in it starts from. */
export interface TufRepository {
  /** URL of the mirror, without a slash at the end. */
  readonly mirror: string
  /** First root metadata. Never taken from the network on trust. */
  readonly root: Buffer
  /** Targets that came with the suite, used while offline. */
  readonly seeds: Readonly<Record<string, Buffer>>
}

/**
 * One target of a TUF repository, verified against its metadata (https://theupdateframework.github.io/specification/).
 * Metadata is kept in a folder per repository and first root; a cache that was damaged is thrown away and made anew.
 *
 * @throws CoreError refused `TUF` for metadata that was tampered with, undecided `TUF` for an expired or unreachable one
 */
export async function readTarget(
  repository: TufRepository,
  target: string,
  http: Http,
  cacheDir: string,
): Promise<Buffer> {
  const cache = cacheOf(repository, cacheDir)
  // Sixteen processes may share the cache, so each works on a copy and hands over what it verified by renaming.
  const work = `${cache}.${process.pid}.${randomBytes(4).toString('hex')}`
  try {
    seed(work, repository, cache)
    const bytes = await refresh(work, repository, target, http).catch(async (error: unknown) => {
      if (!existsSync(join(cache, 'root.json')) || isNetwork(error)) throw error
      // The cache, not the repository, may be at fault: once more from the first root.
      rmSync(work, { recursive: true, force: true })
      seed(work, repository, undefined)
      return refresh(work, repository, target, http)
    })
    handOver(work, cache)
    return bytes
  } catch (error) {
    throw failureOf(error, repository, target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** A target without the network: what was verified before, else what came with the suite. */
export function readOffline(repository: TufRepository, target: string, cacheDir: string): Buffer | undefined {
  const path = join(cacheOf(repository, cacheDir), 'targets', fileNameOf(target))
  return existsSync(path) ? readFileSync(path) : repository.seeds[target]
}

function cacheOf(repository: TufRepository, cacheDir: string): string {
  const key = createHash('sha256')
    .update(repository.mirror)
    .update('\0')
    .update(repository.root)
    .digest('hex')
    .slice(0, 32)
  return join(cacheDir, `tuf-${key}`)
}

function seed(work: string, repository: TufRepository, cache: string | undefined): void {
  mkdirSync(join(work, 'targets'), { recursive: true })
  for (const name of ['root.json', 'timestamp.json', 'snapshot.json', 'targets.json']) {
    const cached = cache === undefined ? undefined : join(cache, name)
    if (cached !== undefined && existsSync(cached)) writeFileSync(join(work, name), readFileSync(cached))
  }
  if (!existsSync(join(work, 'root.json'))) writeFileSync(join(work, 'root.json'), repository.root)
}

async function refresh(work: string, repository: TufRepository, target: string, http: Http): Promise<Buffer> {
  const { Updater } = await import('tuf-js')
  const fetcher: Fetcher = {
    downloadBytes: (url, maxLength) => download(url, maxLength, http),
    downloadFile: async (url, maxLength, handler) => {
      const file = join(work, `download-${randomBytes(4).toString('hex')}`)
      writeFileSync(file, await download(url, maxLength, http))
      return handler(file)
    },
  }
  const updater = new Updater({
    metadataBaseUrl: repository.mirror,
    targetBaseUrl: `${repository.mirror}/targets`,
    metadataDir: work,
    targetDir: join(work, 'targets'),
    fetcher,
  })
  await updater.refresh()
  const info = await updater.getTargetInfo(target)
  if (info === undefined) throw refused('TUF', `TUF ${repository.mirror}: has no target ${target}`)
  const path = join(work, 'targets', fileNameOf(target))
  await updater.downloadTarget(info, path)
  return readFileSync(path)
}

/** One file of the mirror. A missing one is said in the words of the TUF client, which ends its search for roots with it. */
async function download(url: string, maxLength: number, http: Http): Promise<Buffer> {
  const { DownloadHTTPError } = await import('tuf-js/dist/error.js')
  const reply = await http.request({
    service: 'TUF mirror',
    url,
    maxBytes: maxLength,
    accept: [200, 403, 404],
    redirect: 'strip',
  })
  if (reply.status !== 200) throw new DownloadHTTPError('Failed to download', reply.status)
  return reply.body
}

function handOver(work: string, cache: string): void {
  mkdirSync(join(cache, 'targets'), { recursive: true })
  for (const name of ['root.json', 'timestamp.json', 'snapshot.json', 'targets.json']) {
    if (existsSync(join(work, name))) renameSync(join(work, name), join(cache, name))
  }
  for (const name of readTargets(work)) renameSync(join(work, 'targets', name), join(cache, 'targets', name))
}

function readTargets(work: string): string[] {
  return ['trusted_root.json'].filter((name) => existsSync(join(work, 'targets', name)))
}

function fileNameOf(target: string): string {
  return encodeURIComponent(target)
}

function isNetwork(error: unknown): boolean {
  return error instanceof WireError
}

function failureOf(error: unknown, repository: TufRepository, target: string): unknown {
  if (error instanceof WireError && error.code !== 'TOO_LARGE') return error
  const name = error instanceof Error ? error.constructor.name : ''
  const detail = error instanceof Error ? error.message : String(error)
  const what = `TUF ${repository.mirror}: ${target}: ${detail}`
  if (name === 'CoreError') return error
  if (name === 'ExpiredMetadataError') {
    return undecided('TUF', what, {
      remedy: 'the mirror serves old metadata, or the clock of the runner is wrong; try again later',
      cause: error,
    })
  }
  if (name === 'DownloadHTTPError') return undecided('TUF', what, { remedy: 'check `tuf-mirror`', cause: error })
  return refused('TUF', what, { remedy: 'the mirror cannot be trusted as it is; tell its operator', cause: error })
}
