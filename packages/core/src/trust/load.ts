import { createHash } from 'node:crypto'
import type fsPromises from 'node:fs/promises'
import { assertServiceUrl, type Clock, type Http } from '@slsa-actions/wire'
import { badInput, refused, undecided } from '../outcome/index.ts'
import { parseNpmKeys } from './npm-keys.ts'
import { githubProfile, npmProfile, privateProfile, publicGoodProfile, type TrustProfile } from './profile.ts'
import { MAX_ROOT_BYTES, parseTrustedRoot } from './trusted-root.ts'
import { readOffline, readTarget, type TufRepository } from './tuf.ts'

/** Which profile, and where its root comes from. */
export interface TrustRequest {
  readonly profile: 'public-good' | 'github' | 'private'
  /** The root itself, as a file. */
  readonly trustedRootFile?: string
  /** TUF mirror and its first root, instead of the profile's own. Both or neither. */
  readonly tufMirror?: string
  readonly tufRootFile?: string
  readonly offline: boolean
  /** Trust domain of a ghe.com tenant. */
  readonly trustDomain?: string
}

/** What loading a root uses from outside. */
export interface TrustPorts {
  readonly fs: Pick<typeof fsPromises, 'readFile' | 'stat'>
  readonly http: Http
  readonly clock: Clock
  /** Folder that keeps TUF metadata; may be shared by processes. */
  readonly cacheDir: string
}

const PUBLIC_GOOD_MIRROR = 'https://tuf-repo-cdn.sigstore.dev'
const GITHUB_MIRROR = 'https://tuf-repo.github.com'
/**
 * SHA-256 of `3.root.json` of GitHub's TUF repository, the root of 2024 that the GitHub CLI embeds
 * (cli/cli, pkg/cmd/attestation/verification/embed/tuf-repo.github.com/root.json). Not tried against the live mirror.
 */
const GITHUB_ROOT_SHA256 = '98cba97be9075bc98b2322de3de85fbd1b70ec7392991dfd2f53d215bede1a8d'
/** Target with the keys of npm's registry. */
const NPM_KEYS = 'registry.npmjs.org/keys.json'
const MAX_TUF_ROOT_BYTES = 512_000

/**
 * The profile with its root: from a file, or through TUF, started from a root that is pinned, never from the first one
 * the network offers.
 *
 * @throws CoreError bad-input for a root that cannot be read, refused or undecided `TUF`
 */
export async function loadTrustProfile(request: TrustRequest, ports: TrustPorts): Promise<TrustProfile> {
  const make = { 'public-good': publicGoodProfile, github: githubProfile, private: privateProfile }[request.profile]
  if (request.trustedRootFile !== undefined) {
    return make(
      parseTrustedRoot(await readRoot(request.trustedRootFile, MAX_ROOT_BYTES, ports), request.trustedRootFile),
      request.trustedRootFile,
    )
  }
  const target = request.trustDomain === undefined ? 'trusted_root.json' : targetOf(request.trustDomain)
  const start = await startOf(request, ports)
  const source = sourceOf(start)
  const bytes = await targetBytes(start, target, request.offline, ports)
  return make(parseTrustedRoot(bytes, `${source}/${target}`), source)
}

/**
 * The profile of npm's registry: its keys, which the public-good TUF repository publishes, beside the root that the log
 * entries are checked against.
 *
 * @param witnesses the public-good root, where the caller has it already
 * @throws CoreError as {@link loadTrustProfile}
 */
export async function loadNpmProfile(
  offline: boolean,
  ports: TrustPorts,
  witnesses?: Pick<TrustProfile, 'root' | 'source'>,
): Promise<TrustProfile> {
  const start = await publicGoodStart()
  const { root, source } = witnesses ?? (await loadTrustProfile({ profile: 'public-good', offline }, ports))
  const keys = await targetBytes(start, NPM_KEYS, offline, ports)
  return npmProfile(root, source, parseNpmKeys(keys, `${sourceOf(start)}/${NPM_KEYS}`))
}

function sourceOf({ repository }: TufStart): string {
  return `TUF ${repository.mirror}`
}

async function targetBytes(start: TufStart, target: string, offline: boolean, ports: TrustPorts): Promise<Buffer> {
  const bytes = offline
    ? readOffline(start.repository, target, ports.cacheDir)
    : await readTarget(start.repository, await start.root(), target, ports.http, ports.cacheDir)
  if (bytes !== undefined) return bytes
  throw undecided('TRUST_ROOT_OFFLINE', `${sourceOf(start)}: offline, and ${target} was never fetched before`, {
    remedy: 'give it as `trusted-root`, or run once with the network',
  })
}

/** Target of a tenant of ghe.com. @throws CoreError undecided `GITHUB_REPLY` for what is no domain */
function targetOf(trustDomain: string): string {
  if (/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i.test(trustDomain) && !trustDomain.includes('..'))
    return `${trustDomain}.trusted_root.json`
  throw undecided('GITHUB_REPLY', `GitHub API: "${trustDomain.slice(0, 80)}" is no trust domain`)
}

/** A repository, and its first root, which is read or fetched only when it is needed. */
interface TufStart {
  readonly repository: TufRepository
  root(): Promise<Buffer>
}

async function startOf(request: TrustRequest, ports: TrustPorts): Promise<TufStart> {
  const { tufMirror, tufRootFile } = request
  if (tufRootFile !== undefined) {
    const mirror = tufMirror ?? (request.profile === 'github' ? GITHUB_MIRROR : undefined)
    if (mirror === undefined) throw badInput('INPUT', 'inputs tuf-root and tuf-mirror: a first root needs its mirror')
    return startFrom(mirrorOf(mirror), await readRoot(tufRootFile, MAX_TUF_ROOT_BYTES, ports), {})
  }
  if (tufMirror !== undefined) {
    throw badInput('INPUT', 'inputs tuf-mirror and tuf-root: a mirror is not trusted without its first root', {
      remedy: 'give the first root as `tuf-root`',
    })
  }
  switch (request.profile) {
    case 'public-good':
      return publicGoodStart()
    case 'github':
      return {
        repository: { mirror: GITHUB_MIRROR, rootSha256: GITHUB_ROOT_SHA256, seeds: {} },
        root: () => githubRoot(ports),
      }
    case 'private':
      throw badInput('INPUT', 'a private Sigstore needs its `trusted-root`, or `tuf-mirror` and `tuf-root`')
  }
}

function startFrom(mirror: string, root: Buffer, seeds: TufRepository['seeds']): TufStart {
  const rootSha256 = createHash('sha256').update(root).digest('hex')
  return { repository: { mirror, rootSha256, seeds }, root: async () => root }
}

async function publicGoodStart(): Promise<TufStart> {
  const { default: seeds } = await import('@sigstore/tuf/seeds.json', { with: { type: 'json' } })
  const seed = seeds[PUBLIC_GOOD_MIRROR]
  const targets = Object.entries(seed.targets).map(
    ([name, text]) => [decodeURIComponent(name), Buffer.from(text, 'base64')] as const,
  )
  return startFrom(PUBLIC_GOOD_MIRROR, Buffer.from(seed['root.json'], 'base64'), Object.fromEntries(targets))
}

/** GitHub's first root, fetched and compared with its pinned digest: a mirror that lies is found out here. */
async function githubRoot(ports: TrustPorts): Promise<Buffer> {
  const reply = await ports.http.request({
    service: 'TUF mirror',
    url: `${GITHUB_MIRROR}/3.root.json`,
    maxBytes: MAX_TUF_ROOT_BYTES,
    redirect: 'strip',
  })
  const digest = createHash('sha256').update(reply.body).digest('hex')
  if (digest === GITHUB_ROOT_SHA256) return reply.body
  throw refused('TUF', `TUF ${GITHUB_MIRROR}: 3.root.json has the digest ${digest}, not the pinned one`, {
    remedy: 'somebody between changes what the mirror says; or give a root that you trust as `tuf-root`',
  })
}

function mirrorOf(text: string): string {
  return assertServiceUrl(text, 'input tuf-mirror').href.replace(/\/+$/, '')
}

/** A root from a file. What is no regular file has no size that could be trusted. */
async function readRoot(path: string, maxBytes: number, ports: TrustPorts): Promise<Buffer> {
  const found = await ports.fs.stat(path).catch((cause: unknown) => {
    throw badInput('TRUSTED_ROOT', `${path}: cannot be read`, { cause })
  })
  if (!found.isFile()) throw badInput('TRUSTED_ROOT', `${path}: is not a regular file`)
  if (found.size > maxBytes)
    throw badInput('TRUSTED_ROOT', `${path}: has ${found.size} bytes; at most ${maxBytes} are read`)
  return ports.fs.readFile(path).catch((cause: unknown) => {
    throw badInput('TRUSTED_ROOT', `${path}: cannot be read`, { cause })
  })
}
