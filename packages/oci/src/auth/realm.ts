import { isInternalHost, isLoopback } from '@slsa-actions/wire'
import { OciError } from '../error.ts'

/** Where a token is asked for, and whether our credentials may go there. */
export interface Realm {
  readonly url: URL
  readonly takesCredentials: boolean
}

/**
 * Token services of another name than their registry. Both compare exactly. ghcr.io, quay.io, gcr.io, pkg.dev and
 * azurecr.io issue tokens on the registry's own host, and ECR wants the password itself.
 */
const KNOWN_SERVICES: Readonly<Record<string, string>> = {
  'index.docker.io': 'auth.docker.io',
  'registry.gitlab.com': 'gitlab.com',
}

/** Second-level names below a country's under which anybody registers. A stricter guess only withholds credentials. */
const REGISTRY_LABEL = /^(?:[a-z]{1,3}|gouv|govt|asso|info|school)$/

/** Domains whose subdomains belong to different people. */
const SHARED: ReadonlySet<string> = new Set([
  'amazonaws.com',
  'azurecr.io',
  'azurewebsites.net',
  'cloudapp.net',
  'cloudfront.net',
  'fly.dev',
  'gitlab.io',
  'github.io',
  'herokuapp.com',
  'ngrok.app',
  'ngrok.io',
  'netlify.app',
  'on.aws',
  'onrender.com',
  'pages.dev',
  'pkg.dev',
  'run.app',
  'trycloudflare.com',
  'vercel.app',
  'windows.net',
  'workers.dev',
])

/**
 * What may be sent to the token service that a registry names. Credentials go to the registry's own host, to one of the
 * same registrable domain, or to a service that is known to be the registry's; elsewhere goes a request without them,
 * and none at all to plain http or into private networks (cases D04; CVE-2026-48978 sent them to any realm).
 *
 * @throws OciError `REALM`
 */
export function readRealm(registry: URL, realm: string | undefined): Realm {
  const refuse = (why: string): OciError =>
    new OciError('REALM', `registry ${registry.host}: names a token service ${why}; nothing was sent there`, {
      remedy:
        'check the name of the registry; if it is right, its operator must name a token service on https and its own domain',
    })
  if (realm === undefined || !URL.canParse(realm)) throw refuse('that is not a URL')
  const url = new URL(realm)
  if (url.username !== '' || url.password !== '') throw refuse('with credentials in its URL')
  const areLoopback = isLoopback(registry.hostname) && isLoopback(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && areLoopback)) {
    throw refuse(`at ${url.protocol}//${url.host}, which is not https`)
  }
  // A fragment never leaves the machine, and a query stays as it is.
  url.hash = ''
  if (url.hostname === registry.hostname || areLoopback) return { url, takesCredentials: true }
  const isKnown = KNOWN_SERVICES[registry.hostname] === url.hostname && url.port === ''
  if (isKnown || isSameSite(registry.hostname, url.hostname)) return { url, takesCredentials: true }
  if (isAddress(url.hostname) || isInternalHost(url.hostname)) {
    throw refuse(`at the address ${url.hostname}, which is not its own`)
  }
  return { url, takesCredentials: false }
}

/** Whether two hosts belong to one registrable domain. Without the list of all suffixes: in doubt they do not. */
function isSameSite(one: string, other: string): boolean {
  if (isAddress(one) || isAddress(other)) return false
  const site = siteOf(one)
  return site !== undefined && site === siteOf(other)
}

function siteOf(host: string): string | undefined {
  const labels = host.split('.')
  const [second = '', top = ''] = labels.slice(-2)
  if (labels.length < 2 || SHARED.has(`${second}.${top}`)) return undefined
  const depth = top.length === 2 && REGISTRY_LABEL.test(second) ? 3 : 2
  return labels.length < depth ? undefined : labels.slice(-depth).join('.')
}

/** Whether the host of a parsed URL is an address; the URL parser has written every IPv4 address as four numbers. */
function isAddress(hostname: string): boolean {
  return hostname.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(hostname)
}
