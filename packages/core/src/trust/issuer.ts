import { assertServiceUrl } from '@slsa-actions/wire'
import { badInput } from '../outcome/index.ts'

/** Whose tokens count on a server. */
export interface IssuerRule {
  /** The server that identities begin with. */
  readonly server: URL
  /** What issuers must be, for messages. */
  readonly expected: string
  /** Whether a token of this issuer, with this `enterprise` claim, is one of the server. Exact, no prefix. */
  accepts(issuer: string, enterprise: string | undefined): boolean
}

/** A host name of a ghe.com tenant: one label. */
const TENANT = /^([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\.ghe\.com$/

/**
 * The rule for a server: github.com and ghe.com have their own issuers, to which an enterprise may add its name as one
 * path segment; a private Sigstore names its issuers itself, on any server.
 *
 * @param privateIssuers OIDC URLs of a private signing configuration
 * @throws CoreError bad-input `SERVER`
 */
export function issuerRuleFor(serverUrl: string, privateIssuers?: readonly string[]): IssuerRule {
  const server = serverOf(serverUrl)
  if (privateIssuers !== undefined) return privateRule(server, privateIssuers)
  const base = issuerOf(server)
  if (base === undefined) {
    throw badInput('SERVER', `GITHUB_SERVER_URL: ${server.origin} is neither github.com nor a ghe.com tenant`, {
      remedy: 'on GitHub Enterprise Server use a private Sigstore: give `signing-config` and `trusted-root`',
    })
  }
  return {
    server,
    expected: base,
    accepts: (issuer, enterprise) => issuer === base || (isSegment(enterprise) && issuer === `${base}/${enterprise}`),
  }
}

/** Issuer of a server without enterprise; undefined for servers that are not GitHub's own. */
export function issuerOf(server: URL): string | undefined {
  if (server.origin === 'https://github.com') return 'https://token.actions.githubusercontent.com'
  const tenant = TENANT.exec(server.host)?.[1]
  return server.protocol === 'https:' && tenant !== undefined ? `https://token.actions.${tenant}.ghe.com` : undefined
}

function privateRule(server: URL, issuers: readonly string[]): IssuerRule {
  if (issuers.length === 0) {
    throw badInput('SIGNING_CONFIG', 'signing-config: names no OIDC issuer (oidcUrls), so no token can be accepted', {
      remedy: 'add the issuer of the server',
    })
  }
  for (const issuer of issuers) assertServiceUrl(issuer, 'signing-config: oidcUrls')
  return { server, expected: issuers.join(' or '), accepts: (issuer) => issuers.includes(issuer) }
}

function serverOf(text: string): URL {
  const url = assertServiceUrl(text, 'GITHUB_SERVER_URL')
  if (url.pathname === '/' && url.search === '' && url.hash === '') return url
  throw badInput('SERVER', 'GITHUB_SERVER_URL: must be the server alone, without a path')
}

function isSegment(enterprise: string | undefined): enterprise is string {
  return enterprise !== undefined && /^[A-Za-z0-9_-]{1,100}$/.test(enterprise)
}
