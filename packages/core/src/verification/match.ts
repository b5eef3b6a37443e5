import { type CoreError, refused } from '../outcome/index.ts'
import { issuerOf } from '../trust/index.ts'
import type { CertificateClaims, SignerIdentity } from './certificate.ts'
import { type Expectation, type IdentityMatch, namedWorkflow, serverOf, sourceUri } from './expectation.ts'

/** A tag of a release, as Semantic Versioning writes it; no pre-release. */
const RELEASE_TAG = /^refs\/tags\/v\d+\.\d+\.\d+$/
/** Issuers of GitHub, whose certificates speak about the runner. */
const GITHUB_ISSUER = /^https:\/\/token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)(\/[A-Za-z0-9_-]+)?$/

/**
 * Checks a signer against everything that is demanded of it. Names compare exactly, case included; patterns match the
 * whole name.
 *
 * @throws CoreError refused `IDENTITY`, naming what was found and what was demanded
 */
export function assertSigner(signer: SignerIdentity, expectation: Expectation): void {
  assertMatch('identity', signer.san, expectation.identity)
  assertMatch('issuer', signer.issuer, expectation.issuer)
  assertWorkflow(signer, expectation)
  const server = serverOf(expectation)
  const demanded: readonly (readonly [string, keyof CertificateClaims, string | undefined])[] = [
    [
      'source repository',
      'sourceRepositoryUri',
      expectation.sourceRepository === undefined ? undefined : sourceUri(expectation.sourceRepository, server),
    ],
    ['id of the source repository', 'sourceRepositoryId', expectation.sourceRepositoryId],
    ['id of the source owner', 'sourceOwnerId', expectation.sourceOwnerId],
    ['source ref', 'sourceRepositoryRef', expectation.sourceRef],
    ['source commit', 'sourceRepositoryDigest', expectation.sourceDigest],
    ['source ref', 'sourceRepositoryRef', expectation.sourceTag && `refs/tags/${expectation.sourceTag}`],
    ['build trigger', 'buildTrigger', expectation.buildTrigger],
    ['commit of the signer workflow', 'buildSignerDigest', expectation.signerDigest],
  ]
  for (const [what, claim, wanted] of demanded) {
    if (wanted !== undefined && signer.claims[claim] !== wanted) throw mismatch(what, signer.claims[claim], wanted)
  }
  const { sourceVersion } = expectation
  const { sourceRepositoryRef: ref } = signer.claims
  if (sourceVersion !== undefined && (ref === undefined || !sourceVersion.matches(ref)))
    throw mismatch('source ref', ref, `a tag of version ${sourceVersion.text}`)
  assertRunner(signer, expectation)
}

function assertMatch(what: string, found: string, match: IdentityMatch | undefined): void {
  if (match === undefined) return
  const isMatch = match.kind === 'exact' ? found === match.value : match.pattern.matches(found)
  if (!isMatch)
    throw mismatch(what, found, match.kind === 'exact' ? match.value : `the pattern ${match.pattern.source}`)
}

/**
 * A workflow without a ref may have been on any ref when it is the workflow that was started; one that was called from
 * elsewhere must be at a release, since whoever can push to a branch can change what it does (case B12). A commit is a
 * release only by the builder's signed list: GitHub serves the commits of forks under the parent's name.
 */
function assertWorkflow(signer: SignerIdentity, expectation: Expectation): void {
  if (expectation.signerWorkflow === undefined) return
  const named = namedWorkflow(expectation.signerWorkflow, serverOf(expectation))
  if (expectation.issuer === undefined) assertIssuerOf(signer, named.server)
  const at = signer.san.startsWith(`${named.uri}@`) ? signer.san.slice(named.uri.length + 1) : undefined
  if (at === undefined) throw mismatch('signer workflow', signer.san, named.uri)
  if (named.ref !== undefined) {
    if (at !== named.ref) throw mismatch('ref of the signer workflow', at, named.ref)
    return
  }
  const isStarted = signer.claims.buildConfigUri !== undefined && signer.claims.buildConfigUri === signer.san
  if (isStarted || RELEASE_TAG.test(at) || expectation.signerReleases?.includes(at) === true) return
  throw refused('IDENTITY', `the signer workflow is a reusable one at ${at}, which is no release that is known`, {
    remedy:
      'demand the ref with `signer-workflow: …@ref` if you trust it, or call the workflow by a tag such as v1.2.3',
  })
}

function assertIssuerOf(signer: SignerIdentity, server: string): void {
  const base = URL.canParse(server) ? issuerOf(new URL(server)) : undefined
  if (
    base !== undefined &&
    (signer.issuer === base ||
      (signer.issuer.startsWith(`${base}/`) && /^[A-Za-z0-9_-]+$/.test(signer.issuer.slice(base.length + 1))))
  )
    return
  throw refused(
    'IDENTITY',
    `the issuer is ${signer.issuer}, not that of ${server}${base === undefined ? ', which has none that is known' : ` (${base})`}`,
    {
      remedy: 'give `certificate-oidc-issuer` for a server of your own',
    },
  )
}

/** A certificate of GitHub says which kind of runner signed; one that does not is not believed to be a hosted one. */
function assertRunner(signer: SignerIdentity, expectation: Expectation): void {
  if (expectation.denySelfHostedRunners !== true) return
  const { runnerEnvironment } = signer.claims
  if (runnerEnvironment === 'github-hosted') return
  if (runnerEnvironment === undefined && !GITHUB_ISSUER.test(signer.issuer)) return
  throw refused(
    'IDENTITY',
    `the runner is ${runnerEnvironment ?? 'not known'}, and only GitHub-hosted ones are accepted`,
    {
      remedy: 'set `deny-self-hosted-runners: false` to accept it',
    },
  )
}

function mismatch(what: string, found: string | undefined, wanted: string): CoreError {
  return refused(
    'IDENTITY',
    `the ${what} is ${found === undefined ? 'not certified' : `"${found}"`}, and "${wanted}" is demanded`,
  )
}
