import { join } from 'node:path'
import { CoreError, describeFailure, refused } from '../../outcome/index.ts'
import type { VerifiedClaims } from '../../provenance/index.ts'
import { RESULT_VERSION, type SigningResult } from '../../report/index.ts'
import {
  type BuilderEntry,
  nextReleaseList,
  RELEASE_LIST_NAME,
  type ReleaseList,
  readReleaseList,
} from '../../slsa/index.ts'
import { bundlesInText, writeFileSafely } from '../../storage/index.ts'
import type { TrustProfile } from '../../trust/index.ts'
import { parseBundle, type VerifiedBundle, verifyBundle } from '../../verification/index.ts'
import { openBuilderJob } from '../builder-signing.ts'
import type { FlowPorts, InputReader } from '../ports.ts'
import { assertMayBePublic, reachesPublicLog } from '../privacy.ts'
import { identitySigner } from '../signer.ts'
import { isTrue, lines } from '../signing-inputs.ts'
import type { HostedRelease, ReleaseHost } from './host.ts'
import { type ReleaseContext, releaseTag } from './publish.ts'

/** The workflow whose identity lists have, at the tag that is released. */
export const LISTING_WORKFLOW = '.github/workflows/release.yml'

/** Releases whose lists are read; the newest one counts, and the older ones must be sound. */
const MAX_LISTS = 10
const MAX_LIST_BYTES = 16 * 1024 * 1024
/** How the tags of releases begin. */
const VERSION = /^v\d+\.\d+\.\d+/

/** Whose lists are read. */
export interface ListSource {
  /** `https://server/owner/name` */
  readonly repository: string
  readonly issuer: string
  /** Id of the repository, where it is known for sure. */
  readonly id?: string
}

/**
 * Signs the next list of this repository's own releases: that of the last release, verified, and the tag of this run. A
 * list is never begun anew while there are releases, and none is left out that was not revoked by name. Never throws for
 * a failure.
 */
export async function signReleaseList(
  inputs: InputReader,
  ports: FlowPorts,
  context: ReleaseContext,
): Promise<SigningResult> {
  try {
    return await sign(inputs, ports, context)
  } catch (error) {
    return notListed(describeFailure(error))
  }
}

/** The result of a failure. */
export function notListed(failure: ReturnType<typeof describeFailure>): SigningResult {
  const none = { bundles: [], notices: [], needsTrustedRoot: false }
  return { version: RESULT_VERSION, action: 'release-list', outcome: failure.outcome, failure, ...none }
}

async function sign(
  inputs: InputReader,
  ports: FlowPorts,
  { host, commit, instance }: ReleaseContext,
): Promise<SigningResult> {
  const allowPublicLog = isTrue(inputs, 'allow-public-log')
  const revoked = lines(inputs, 'revoked').map((line) => line.split(/\s/)[0] ?? '')
  const { tag } = await releaseTag(ports, { host, commit })
  const choices = { allowPublicLog, releaseTag: undefined, store: 'none' } as const
  const { opened, identity, signing } = await openBuilderJob(choices, instance, ports)
  const { claims } = identity
  assertReleasing(claims, tag, commit)
  const server = opened.rule.server.origin
  const source = { repository: `${server}/${claims.repository}`, issuer: claims.issuer, id: claims.repositoryId }
  const published = await host.published()
  const previous = await previousList(published, source, opened.profile, host, ports)
  assertNoneDropped(published, previous, revoked)
  const now = new Date(ports.clock.now())
  const statement = nextReleaseList({
    previous,
    repository: source.repository,
    repositoryId: source.id,
    release: { tag, commit },
    revoked,
    now,
  })
  const isPublic = reachesPublicLog(opened.config)
  const api = isPublic && !allowPublicLog ? await ports.github.visibility(claims.repository) : 'unknown'
  assertMayBePublic(isPublic, { api, token: claims.visibility }, { allowPublicLog, identity: identity.san })
  const signer = identitySigner(opened, identity)
  const session = signer.open({ http: ports.http, clock: ports.clock, log: ports.log.debug })
  const { text } = await session.signStatement(statement).finally(() => session.close())
  const bundlePath = join(signing.bundleDir ?? ports.job.tempDir, RELEASE_LIST_NAME)
  await writeFileSafely(bundlePath, `${text}\n`, ports.fs)
  return {
    version: RESULT_VERSION,
    action: 'release-list',
    outcome: 'verified',
    notices: previous === undefined ? [`This is the first list: it begins with ${tag}.`] : [],
    needsTrustedRoot: false,
    bundles: [
      {
        kind: 'builder-releases',
        predicateType: statement.predicateType,
        subjects: statement.subject.map(({ name = '', digest }) => ({ name, digest })),
        fileName: RELEASE_LIST_NAME,
        stored: [{ store: 'file', path: bundlePath }],
        logEntries: [],
        times: [],
      },
    ],
    bundlePath,
    repository: claims.repository,
    instance: opened.config.instance,
    ...signer.reported,
  }
}

/** Lists are signed by the workflow that releases, itself and not called, at the tag of the release. */
function assertReleasing({ jobWorkflowRef, repository, ref, sha }: VerifiedClaims, tag: string, commit: string): void {
  const expected = `${repository}/${LISTING_WORKFLOW}@refs/tags/${tag}`
  if (jobWorkflowRef === expected && ref === `refs/tags/${tag}` && sha === commit) return
  throw refused(
    'BUILDER',
    `the job stands in ${jobWorkflowRef}, at ${ref} and ${sha}; release lists are signed by ${expected} at ${commit}`,
    {
      remedy: 'push a tag, and let the release workflow of this repository sign the list',
    },
  )
}

/** Who must have signed the lists, as a builder map would say it. */
function entryOf({ repository, issuer, id }: ListSource): BuilderEntry {
  return {
    signer: `${repository}/.github/workflows/build-generic.yml`,
    tags: ['>=0.0.0'],
    buildTypes: [],
    builderId: 'signer',
    maxLevel: 3,
    shape: 'build+attest',
    acceptsAttestOnly: false,
    cache: 'none',
    fields: {},
    releases: {
      location: RELEASE_LIST_NAME,
      identity: `${repository}/${LISTING_WORKFLOW}`,
      issuer,
      ...(id === undefined ? {} : { repositoryId: id }),
    },
  }
}

/** The newest list among those of the releases; undefined where there is none. @throws CoreError refused `RELEASE_LIST` */
export async function previousList(
  published: readonly HostedRelease[],
  source: ListSource,
  profile: TrustProfile,
  host: ReleaseHost,
  ports: FlowPorts,
): Promise<ReleaseList | undefined> {
  const verified: VerifiedBundle[] = []
  // Only releases of the suite have one: others, of whatever tag, must not push the newest lists out of sight. GitHub
  // sorts by the age of commits; which release was made last, and so has the newest list, is told by its id.
  const suite = published.filter(({ tag }) => VERSION.test(tag)).toSorted((left, right) => right.id - left.id)
  for (const release of suite) {
    if (verified.length >= MAX_LISTS) break
    const asset = (await host.assetsOf(release)).find(({ name }) => name === RELEASE_LIST_NAME)
    if (asset === undefined) continue
    verified.push(...(await listsIn(await host.download(asset, MAX_LIST_BYTES), release.tag, source, profile, ports)))
  }
  return verified.length === 0 ? undefined : readReleaseList(verified, entryOf(source))
}

async function listsIn(
  bytes: Buffer,
  tag: string,
  source: { readonly repository: string; readonly issuer: string },
  profile: TrustProfile,
  ports: FlowPorts,
): Promise<VerifiedBundle[]> {
  const where = `${RELEASE_LIST_NAME} of ${tag}`
  const verified: VerifiedBundle[] = []
  for (const found of bundlesInText(bytes.toString('utf8'), where)) {
    const bundle = parseBundle(found.text, found.source)
    verified.push(
      await verifyBundle(bundle, profile, undefined, {
        decidedBy: 'policy',
        issuer: { kind: 'exact', value: source.issuer },
        sourceRepository: source.repository,
        server: ports.job.serverUrl,
      }),
    )
  }
  return verified
}

/** Releases without a list, or that none of them names, were taken out of one, or never were in one. */
function assertNoneDropped(
  published: readonly HostedRelease[],
  previous: ReleaseList | undefined,
  revoked: readonly string[],
): void {
  const listed = new Set(previous?.releases.map(({ tag }) => tag))
  const lost = published.find(({ tag }) => VERSION.test(tag) && !listed.has(tag) && !revoked.includes(tag))
  if (lost === undefined) return
  throw new CoreError(
    'refused',
    'RELEASE_LIST',
    `${lost.tag}: is published, and ${previous === undefined ? 'no release has a list' : 'the newest list does not have it'}`,
    {
      remedy: 'find out how it was released; if it must not count, name it in `revoked` of the release workflow',
    },
  )
}
