import { badInput } from '../outcome/index.ts'
import type { AnchoredPattern } from './pattern.ts'
import type { VersionMatch } from './versioned-tag.ts'

/** A name that is demanded, exactly or by a pattern. */
export type IdentityMatch =
  | { readonly kind: 'exact'; readonly value: string }
  | { readonly kind: 'pattern'; readonly pattern: AnchoredPattern }

/** What a bundle must be. All that is given must hold; what is not given is not checked. */
export interface Expectation {
  readonly identity?: IdentityMatch
  readonly issuer?: IdentityMatch
  /** `[server/]owner/repo/path[@ref]` */
  readonly signerWorkflow?: string
  readonly signerDigest?: string
  /** `owner/repo`, or with its server: `github.com/owner/repo`, `https://github.com/owner/repo` */
  readonly sourceRepository?: string
  readonly sourceRepositoryId?: string
  readonly sourceOwnerId?: string
  readonly sourceRef?: string
  readonly sourceDigest?: string
  readonly buildTrigger?: string
  /** Tag that was built, without `refs/tags/`. */
  readonly sourceTag?: string
  /** Version that the tag that was built belongs to: `v1`, `v1.2` or `v1.2.3`. */
  readonly sourceVersion?: VersionMatch
  readonly predicateType?: string
  readonly denySelfHostedRunners?: boolean
  /** A key of the trust profile must have signed, and no certificate. */
  readonly signedBy?: 'key'
  /** Commits that are releases of `signerWorkflow` by its signed list. */
  readonly signerReleases?: readonly string[]
  /** A policy decides about signer and source of whatever verifies, so that the rest need not bind anything. */
  readonly decidedBy?: 'policy'
  /** `by-map`: the caller evaluates the level, which compares `builder.id` by the builder map. Default: it is the signer's. */
  readonly builderId?: 'by-map'
  /** Server that names without one belong to, default `https://github.com`. */
  readonly server?: string
}

/** Issuer that `signerWorkflow` implies, and the server of it. */
export interface NamedWorkflow {
  readonly server: string
  /** `https://server/owner/repo/path` */
  readonly uri: string
  readonly ref: string | undefined
}

/**
 * Refuses an expectation that binds too little: a valid signature by anybody means nothing.
 *
 * @throws CoreError bad-input `EXPECTATION` (cases B01, B13, B19)
 */
export function assertExpectation(expectation: Expectation): void {
  for (const [name, match] of [
    ['certificate-identity', expectation.identity],
    ['certificate-oidc-issuer', expectation.issuer],
  ] as const) {
    if (match?.kind === 'exact' && match.value.trim() === '') throw badInput('EXPECTATION', `input ${name}: is blank`)
  }
  for (const [name, value] of Object.entries(expectation)) {
    if (typeof value === 'string' && value.trim() === '') throw badInput('EXPECTATION', `${name}: is blank`)
  }
  if (expectation.sourceRepository !== undefined) sourceUri(expectation.sourceRepository, serverOf(expectation))
  if (expectation.signerWorkflow !== undefined) namedWorkflow(expectation.signerWorkflow, serverOf(expectation))
  const hasIdentity = expectation.identity !== undefined && expectation.issuer !== undefined
  const hasWorkflow = expectation.signerWorkflow !== undefined && expectation.sourceRepository !== undefined
  if (expectation.signedBy === 'key') {
    assertKeyAlone(expectation)
    return
  }
  if (hasIdentity || hasWorkflow || expectation.decidedBy === 'policy') return
  throw badInput('EXPECTATION', 'too little is demanded: a valid signature by anybody means nothing', {
    remedy:
      'give `certificate-identity` with `certificate-oidc-issuer`, `signer-workflow` with `source-repository`, or `key`',
  })
}

/** What only a certificate says. */
const CERTIFIED = [
  'identity',
  'issuer',
  'signerWorkflow',
  'signerDigest',
  'sourceRepository',
  'sourceRepositoryId',
  'sourceOwnerId',
  'sourceRef',
  'sourceDigest',
  'sourceTag',
  'sourceVersion',
  'buildTrigger',
] as const satisfies readonly (keyof Expectation)[]

/** A key certifies nothing but itself, so what a certificate must say can never hold beside it. */
function assertKeyAlone(expectation: Expectation): void {
  const beside = certifiedDemand(expectation)
  if (beside === undefined) return
  throw badInput('EXPECTATION', `a key is demanded, and ${beside}, which only a certificate says`, {
    remedy: 'demand a key or an identity; two signers can be demanded in a policy',
  })
}

/** The first demand that only a certificate can satisfy; undefined when there is none. */
export function certifiedDemand(expectation: Expectation): string | undefined {
  return CERTIFIED.find((name) => expectation[name] !== undefined)
}

/** The server that names without one belong to. */
export function serverOf(expectation: Expectation): string {
  return expectation.server ?? 'https://github.com'
}

/**
 * URI of a repository as certificates write it, from `owner/repo`, `server/owner/repo` or a URL. What is none of these
 * but names a repository in another way (`….git`, `git+https://…`) stays as it is, and equals no certificate (case B13).
 *
 * @throws CoreError bad-input `EXPECTATION`
 */
export function sourceUri(text: string, server: string): string {
  if (/^(git\+)?https:\/\/[^\s]+$/.test(text)) return text
  const [, host, path] =
    /^([A-Za-z0-9-]+\.[A-Za-z0-9.-]+(?::\d+)?\/)?([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)$/.exec(text) ?? []
  if (path === undefined) {
    throw badInput('EXPECTATION', `source-repository: "${text.slice(0, 200)}" is not owner/repo`, {
      remedy: 'give owner/repo, or https://server/owner/repo; without .git and without git+',
    })
  }
  return host === undefined ? `${server}/${path}` : `https://${host}${path}`
}

/** Parts of `[server/]owner/repo/path[@ref]`. @throws CoreError bad-input `EXPECTATION` */
export function namedWorkflow(text: string, server: string): NamedWorkflow {
  const [, host, path = '', ref] =
    /^(?:https:\/\/)?([A-Za-z0-9-]+\.[A-Za-z0-9.-]+(?::\d+)?\/)?([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+\/\.github\/workflows\/[^@/\s]+\.ya?ml)(?:@(\S+))?$/.exec(
      text,
    ) ?? []
  if (path === '') {
    throw badInput(
      'EXPECTATION',
      `signer-workflow: "${text.slice(0, 200)}" is not owner/repo/.github/workflows/file.yml[@ref]`,
    )
  }
  const origin = host === undefined ? server : `https://${host.replace(/\/$/, '')}`
  return { server: origin, uri: `${origin}/${path}`, ref }
}
