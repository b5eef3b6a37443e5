import { TrustedRoot } from '@sigstore/protobuf-specs'
import { refused } from '../../outcome/index.ts'
import { bundlesInFile, type FoundBundle } from '../../storage/index.ts'
import { issuerRuleFor, loadTrustProfile, type TrustProfile } from '../../trust/index.ts'
import { isIssuedUnder, parseBundle } from '../../verification/index.ts'
import { type InstanceFile, privateIssuersOf, privateRootOf } from '../builder-instance.ts'
import type { FlowPorts } from '../ports.ts'
import type { StagedFile } from './handed-over.ts'

/** A bundle of the release, unverified, and the file that has it. */
export interface StagedBundle {
  readonly file: StagedFile
  readonly found: FoundBundle
}

/** What the release is verified with: its roots, one a line, as they lie among its assets, and who may have issued. */
export interface ReleaseTrust {
  readonly text: string
  readonly instance: 'private' | 'public-good' | 'github' | 'both'
  /** Issuers that identities may have; undefined: the server's own, which needs no word. */
  readonly issuers: readonly string[] | undefined
}

type Published = 'public-good' | 'github'

/** The bundles in the files. @throws CoreError bad-input `BUNDLE_FILE` */
export async function readBundles(files: readonly StagedFile[], ports: FlowPorts): Promise<StagedBundle[]> {
  const all = await Promise.all(
    files.map(async (file) => (await bundlesInFile(file.path, ports.fs)).map((found) => ({ file, found }))),
  )
  return all.flat()
}

/**
 * The trust root of the instance that the builders sign with: that of a private one, or of the published ones those that
 * issued a certificate of these bundles.
 *
 * @throws CoreError refused `UNKNOWN_AUTHORITY` for a bundle of neither, and whatever loading a root finds
 */
export async function releaseTrust(
  bundles: readonly StagedBundle[],
  instance: InstanceFile,
  ports: FlowPorts,
): Promise<ReleaseTrust> {
  const root = privateRootOf(instance)
  if (root !== undefined)
    return { text: `${root}\n`, instance: 'private', issuers: privateIssuersOf(instance, ports.clock.now()) }
  // Refuses a server that has no published instance, before anybody is asked for a root.
  const { server } = issuerRuleFor(ports.job.serverUrl)
  const load = async (name: Published): Promise<TrustProfile> =>
    loadTrustProfile(
      { profile: name, offline: false, ...(name === 'github' ? await tenantOf(server, ports) : {}) },
      ports,
    )
  return publishedTrust(bundles, server.host === 'github.com' ? ['public-good', 'github'] : ['github'], load)
}

/** The roots, of the published instances that may be meant, under which the bundles were issued. @throws as {@link releaseTrust} */
export async function publishedTrust(
  bundles: readonly Pick<StagedBundle, 'found'>[],
  names: readonly Published[],
  load: (name: Published) => Promise<TrustProfile>,
): Promise<ReleaseTrust> {
  const loaded = new Map<Published, TrustProfile>()
  const used = new Map<Published, TrustProfile>()
  const issuedUnder = async (name: Published, { found }: Pick<StagedBundle, 'found'>): Promise<boolean> => {
    const profile = loaded.get(name) ?? (await load(name))
    loaded.set(name, profile)
    if (!(await isIssuedUnder(profile, parseBundle(found.text, found.source)))) return false
    used.set(name, profile)
    return true
  }
  for (const bundle of bundles) {
    if ((await firstThat(names, (name) => issuedUnder(name, bundle))) !== undefined) continue
    const { source } = bundle.found
    throw refused('UNKNOWN_AUTHORITY', `${source}: was issued by no authority of Sigstore's or GitHub's own`, {
      remedy: 'release what builders of this suite signed, and nothing that was signed elsewhere',
    })
  }
  const [first = 'public-good', ...others] = [...used.keys()].sort()
  const roots = [first, ...others].flatMap((name) => used.get(name) ?? [])
  const text = roots.map(({ root }) => `${JSON.stringify(TrustedRoot.toJSON(root))}\n`).join('')
  return { text, instance: others.length > 0 ? 'both' : first, issuers: undefined }
}

async function tenantOf(server: URL, ports: FlowPorts): Promise<{ trustDomain?: string }> {
  if (server.host === 'github.com') return {}
  const trustDomain = await ports.github.trustDomain()
  return trustDomain === undefined ? {} : { trustDomain }
}

async function firstThat<T>(values: readonly T[], isIt: (value: T) => Promise<boolean>): Promise<T | undefined> {
  for (const value of values) if (await isIt(value)) return value
  return undefined
}
