import { bareHost, isAddress, isInside, networks } from './address.ts'

/**
 * Whether `NO_PROXY` lets a request go directly: `*`, a host, a domain with or without leading dot (subdomains
 * included), an address, any of them with a port, or a CIDR block. Names are not resolved, so that a block or an
 * address matches hosts that are written as addresses only.
 */
export function isDirect(url: URL, noProxy: string): boolean {
  const host = bareHost(url.hostname)
  const port = url.port !== '' ? url.port : url.protocol === 'https:' ? '443' : '80'
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => matches(entry, host, port))
}

/** `name`, `name:port`, `[address]`, `[address]:port`. */
const ENTRY = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/

function matches(entry: string, host: string, port: string): boolean {
  // An IPv6 address or block without brackets has colons of its own, and no port.
  if (entry.split(':').length > 2 && !entry.startsWith('[')) return isInside(host, networks([entry]))
  const [, bracketed, plain, wantedPort] = ENTRY.exec(entry) ?? []
  const name = bracketed ?? plain
  if (name === undefined || (wantedPort !== undefined && wantedPort !== port)) return false
  if (name === '*' || isInside(host, networks([name]))) return true
  // A part of an address is no domain.
  if (isAddress(host)) return false
  const domain = bareHost(name).replace(/^\*?\./, '')
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`))
}
