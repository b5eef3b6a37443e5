import { PREDICATE } from 'in-toto-attestation'
import { CoreError, type describeFailure, refused } from '../../outcome/index.ts'
import type { ArtifactVerdict } from '../../report/index.ts'
import { parseTrustedRoots, privateProfile, type TrustProfile } from '../../trust/index.ts'
import {
  certificateOf,
  type Expectation,
  identityOf,
  isIssuedUnder,
  type ParsedBundle,
  parseBundle,
  parseSigningCertificate,
  type VerifiedBundle,
  verifyBundle,
} from '../../verification/index.ts'
import { givenInputs } from '../given.ts'
import type { FlowPorts } from '../ports.ts'
import { verify } from '../verify.ts'
import { ROOT_NAME, type StagedFile } from './handed-over.ts'
import type { ExpectedBuilder } from './inputs.ts'
import type { ReleaseTrust, StagedBundle } from './trust.ts'

/** What to do about a bundle that is of no builder. */
const OWN_ONLY = 'leave it out of `bundle-artifact-ids`; sign and upload by yourself what no builder signed'

/** What the release is about. */
export interface ReleaseSource {
  /** `owner/name` */
  readonly repository: string
  /** `refs/tags/v1.2.3` */
  readonly ref: string
  readonly commit: string
}

/** A file whose provenance verified, with the bundle that showed it. */
export interface ProvenFile {
  readonly file: StagedFile
  readonly builder: ExpectedBuilder
  readonly signer: { readonly identity: string; readonly issuer: string }
  /** Name of the file that has the bundle. */
  readonly bundle: string
  readonly hasLogEntry: boolean
}

/** A bundle that verified. */
export interface ProvenBundle {
  readonly file: StagedFile
  readonly signer: { readonly identity: string; readonly issuer: string }
  readonly verified: VerifiedBundle
}

/**
 * Verifies each file as a reader of the release will: with its bundles, the trust root among the assets and no network.
 * Each needs a provenance by one of the builders, of this repository, tag and commit.
 *
 * @param folder has files, bundles and trust root
 * @throws CoreError as `verify`, naming the file; nothing was published
 */
export async function provenFiles(
  files: readonly StagedFile[],
  builders: readonly ExpectedBuilder[],
  source: ReleaseSource,
  trust: ReleaseTrust,
  folder: string,
  ports: FlowPorts,
): Promise<ProvenFile[]> {
  const proven = new Map<string, ProvenFile>()
  let failed: ArtifactVerdict | undefined
  for (const builder of builders) {
    for (const issuer of trust.issuers ?? ['']) {
      const waiting = files.filter(({ name }) => !proven.has(name))
      if (waiting.length === 0) break
      const demands = {
        files: waiting.map(({ name }) => name).join('\n'),
        'bundle-from': 'file',
        offline: 'true',
        'trusted-root': `${folder}/${ROOT_NAME}`,
        'signer-workflow': builder.workflow,
        'certificate-oidc-issuer': issuer,
        'source-repository': source.repository,
        'source-ref': source.ref,
        'source-digest': source.commit,
        'predicate-type': PREDICATE.provenanceV1,
      }
      const result = await verify(givenInputs(demands), { ...ports, job: { ...ports.job, workspace: folder } })
      if (result.artifacts.length === 0 && result.failure !== undefined) throw errorOf(result.failure)
      for (const verdict of result.artifacts) {
        const file = waiting.find(({ name }) => name === verdict.subject.name)
        const found = provenFile(file, verdict, builder, folder)
        if (found === undefined) failed = verdict
        else proven.set(found.file.name, found)
      }
    }
  }
  const missing = files.find(({ name }) => !proven.has(name))
  if (missing === undefined) return files.map(({ name }) => proven.get(name) as ProvenFile)
  throw unproven(missing, failed, builders)
}

/**
 * Verifies each bundle by itself: signed by a workflow of a builder's own repository at the same version, in a run of this
 * repository at the commit that is released. What somebody else signed is not released beside it.
 *
 * @throws CoreError refused, naming the bundle
 */
export async function provenBundles(
  bundles: readonly StagedBundle[],
  builders: readonly ExpectedBuilder[],
  source: ReleaseSource,
  trust: ReleaseTrust,
  ports: FlowPorts,
): Promise<ProvenBundle[]> {
  const roots = parseTrustedRoots(Buffer.from(trust.text), ROOT_NAME).map((root) => privateProfile(root, ROOT_NAME))
  const proven: ProvenBundle[] = []
  for (const { file, found } of bundles) {
    const bundle = parseBundle(found.text, found.source)
    const profile = await firstIssuer(roots, found.source, (root) => isIssuedUnder(root, bundle))
    const verified = await verifyBundle(bundle, profile, undefined, {
      ...ownSigner(bundle, builders, trust),
      sourceRepository: source.repository,
      sourceDigest: source.commit,
      sourceRef: source.ref,
      denySelfHostedRunners: true,
      server: ports.job.serverUrl,
    })
    const { signer } = verified
    if (signer === undefined) throw keyed(found.source)
    proven.push({ file, signer: { identity: signer.san, issuer: signer.issuer }, verified })
  }
  return proven
}

function provenFile(
  file: StagedFile | undefined,
  { outcome, accepted }: ArtifactVerdict,
  builder: ExpectedBuilder,
  folder: string,
): ProvenFile | undefined {
  const [bundle] = accepted
  if (file === undefined || outcome !== 'verified' || bundle?.signer === undefined) return undefined
  return {
    file,
    builder,
    signer: bundle.signer,
    bundle: bundle.source.replace(`${folder}/`, '').replace(/:\d+$/, ''),
    hasLogEntry: bundle.logEntries.length > 0,
  }
}

/** The reason of the last builder that was tried: with one builder, which is the usual case, it is the reason. */
function unproven(
  file: StagedFile,
  verdict: ArtifactVerdict | undefined,
  builders: readonly ExpectedBuilder[],
): CoreError {
  const { outcome = 'refused', code, message = 'no bundle speaks about it', remedy } = verdict?.failure ?? {}
  const names = builders.map(({ workflow }) => workflow).join(', ')
  const text = `${file.name}: has no provenance of ${names}: ${message}`
  return new CoreError(outcome, (code ?? 'NO_ATTESTATION') as CoreError['code'], text, {
    remedy: remedy ?? 'hand over the bundles of the builder that built it, or leave the file out',
  })
}

async function firstIssuer(
  roots: readonly TrustProfile[],
  source: string,
  hasIssued: (root: TrustProfile) => Promise<boolean>,
): Promise<TrustProfile> {
  for (const root of roots) if (await hasIssued(root)) return root
  throw refused('UNKNOWN_AUTHORITY', `${source}: was issued by no authority of the builders' trust root`, {
    remedy: OWN_ONLY,
  })
}

/**
 * Who is demanded of a bundle: the workflow that it names itself, unverified, where that stands beside a builder.
 *
 * @throws CoreError refused `IDENTITY` where it does not, or where another issuer than the builders' vouches for it
 */
function ownSigner(
  { bundle, what }: ParsedBundle,
  builders: readonly ExpectedBuilder[],
  { issuers }: ReleaseTrust,
): Pick<Expectation, 'signerWorkflow' | 'issuer'> {
  const der = certificateOf(bundle)
  if (der === undefined) throw keyed(what)
  const { san, issuer } = identityOf(parseSigningCertificate(der))
  const isOwn = builders.some(({ folder, ref }) => {
    const [path = '', at] = san.startsWith(folder) ? splitAt(san.slice(folder.length)) : []
    return at === ref && /^[\w.-]+\.ya?ml$/.test(path)
  })
  if (!isOwn)
    throw refused(
      'IDENTITY',
      `${what}: was signed by ${san}, which is no workflow beside the builders at their version`,
      {
        remedy: 'call all workflows of the suite at the same commit or tag, and hand over no bundle of anybody else',
      },
    )
  const signerWorkflow = san.split('/').slice(3).join('/')
  // Without issuers of its own the server's are demanded, as of every signer workflow.
  if (issuers === undefined) return { signerWorkflow }
  if (issuers.includes(issuer)) return { signerWorkflow, issuer: { kind: 'exact', value: issuer } }
  throw refused('IDENTITY', `${what}: the issuer ${issuer} is none of the builders' Sigstore`, { remedy: OWN_ONLY })
}

function keyed(what: string): CoreError {
  return refused('IDENTITY', `${what}: was signed with a key, and no builder does that`, { remedy: OWN_ONLY })
}

function splitAt(text: string): [path: string, ref: string] {
  const at = text.indexOf('@')
  return [text.slice(0, at), text.slice(at + 1)]
}

function errorOf(failure: ReturnType<typeof describeFailure>): CoreError {
  return new CoreError(failure.outcome, failure.code as CoreError['code'], failure.message, {
    ...(failure.remedy === undefined ? {} : { remedy: failure.remedy }),
  })
}
