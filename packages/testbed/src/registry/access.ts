import { randomBytes } from 'node:crypto'
import type { IncomingCall, Reply, Route } from '../server/index.ts'
import { refusal } from './refusal.ts'
import type { FakeRegistry } from './types.ts'

/** What a request needs at one repository. */
export type Action = 'pull' | 'push' | 'delete'

/** Who may do what, and the service that gives tokens. */
export interface Gate {
  /** The reply that refuses a request, or undefined where it may pass. */
  refuse(call: IncomingCall, repository: string, actions: readonly Action[]): Reply | undefined
  /** The reply to one who only asks whether this is a registry. */
  refuseBase(call: IncomingCall): Reply | undefined
  readonly routes: readonly Route[]
}

interface Grant {
  /** `REPOSITORY ACTION` */
  readonly scopes: ReadonlySet<string>
  /** Milliseconds since 1970. */
  readonly expires: number
}

type Caller = 'login' | 'anonymous' | 'stranger'

/** Guards a registry. Tokens go by `clock`; `url` is where the token service is reached. */
export function createGate(registry: FakeRegistry, options: { readonly clock: () => number }): Gate {
  const grants = new Map<string, Grant>()
  const refuse = (call: IncomingCall, repository: string, actions: readonly Action[]): Reply | undefined => {
    switch (registry.auth) {
      case 'none':
        return undefined
      case 'basic':
        return refuseBasic(registry, call, actions)
      case 'token': {
        const scope = `repository:${repository}:${actions.join(',')}`
        const token = /^bearer (.+)$/i.exec(call.headers.authorization ?? '')?.[1]
        const grant = token === undefined ? undefined : grants.get(token)
        if (grant === undefined || grant.expires <= options.clock())
          return challenge(registry, scope, token === undefined ? undefined : 'invalid_token')
        const isGranted = actions.every((action) => grant.scopes.has(`${repository} ${action}`))
        return isGranted ? undefined : challenge(registry, scope, 'insufficient_scope')
      }
    }
  }
  const grant = (call: IncomingCall, parameters: URLSearchParams, caller: Caller): Reply => {
    if (parameters.get('service') !== registry.host) return tokenRefusal(400, 'invalid_request')
    if (caller === 'stranger') return tokenRefusal(401, 'invalid_client')
    if (caller === 'anonymous' && !registry.anonymousPull) return tokenRefusal(401, 'unauthorized_client')
    const asked = parameters.getAll('scope').flatMap((scope) => scope.split(' '))
    const token = randomBytes(30).toString('base64url')
    grants.set(token, {
      scopes: new Set(asked.flatMap((scope) => granted(registry, scope, caller))),
      expires: options.clock() + registry.tokenSeconds * 1000,
    })
    const issued = new Date(options.clock()).toISOString()
    const answer = { expires_in: registry.tokenSeconds, issued_at: issued }
    return { status: 200, body: { ...(call.method === 'POST' ? {} : { token }), access_token: token, ...answer } }
  }
  return {
    refuse,
    refuseBase: (call) => {
      if (registry.auth === 'none') return undefined
      if (registry.auth === 'basic') return callerByBasic(registry, call) === 'login' ? undefined : basicChallenge()
      const token = /^bearer (.+)$/i.exec(call.headers.authorization ?? '')?.[1] ?? ''
      const isAlive = (grants.get(token)?.expires ?? 0) > options.clock()
      return isAlive ? undefined : challenge(registry, undefined, undefined)
    },
    routes: [
      {
        endpoint: 'registry-token',
        method: 'GET',
        path: /\/registry\/token/,
        handle: (call) => grant(call, call.url.searchParams, callerByBasic(registry, call)),
      },
      {
        endpoint: 'registry-token',
        method: 'POST',
        path: /\/registry\/token/,
        handle: (call) => {
          const form = new URLSearchParams(call.body.toString('utf8'))
          return grant(call, form, callerByForm(registry, form))
        },
      },
    ],
  }
}

function refuseBasic(registry: FakeRegistry, call: IncomingCall, actions: readonly Action[]): Reply | undefined {
  const caller = callerByBasic(registry, call)
  const isPull = actions.every((action) => action === 'pull')
  if (caller === 'anonymous' && isPull && registry.anonymousPull) return undefined
  if (caller !== 'login') return basicChallenge()
  const isAllowed = registry.rights === 'push' || (registry.rights === 'pull' && isPull)
  return isAllowed ? undefined : refusal(403, 'DENIED', 'requested access to the resource is denied')
}

function granted(registry: FakeRegistry, scope: string, caller: Caller): string[] {
  const [, repository = '', actions = ''] = /^repository:(.+):([a-z,*]*)$/.exec(scope) ?? []
  const may = caller === 'login' ? registry.rights : 'pull'
  const allowed: readonly string[] = { none: [], pull: ['pull'], push: ['pull', 'push', 'delete'] }[may]
  return actions
    .split(',')
    .filter((action) => allowed.includes(action))
    .map((action) => `${repository} ${action}`)
}

function callerByBasic(registry: FakeRegistry, call: IncomingCall): Caller {
  const { authorization } = call.headers
  if (authorization === undefined) return 'anonymous'
  const [, encoded = ''] = /^basic (.+)$/i.exec(authorization) ?? []
  const given = Buffer.from(encoded, 'base64').toString('utf8')
  return given === `${registry.username}:${registry.password}` ? 'login' : 'stranger'
}

function callerByForm(registry: FakeRegistry, form: URLSearchParams): Caller {
  const isKnown =
    form.get('grant_type') === 'refresh_token'
      ? form.get('refresh_token') === registry.identityToken
      : form.get('username') === registry.username && form.get('password') === registry.password
  return isKnown ? 'login' : 'stranger'
}

function challenge(registry: FakeRegistry, scope: string | undefined, error: string | undefined): Reply {
  const parameters = { realm: registry.realm, service: registry.host, scope, error }
  const quoted = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${value}"`],
  )
  return refusal(401, 'UNAUTHORIZED', 'authentication required', { 'www-authenticate': `Bearer ${quoted.join(',')}` })
}

function basicChallenge(): Reply {
  return refusal(401, 'UNAUTHORIZED', 'authentication required', {
    'www-authenticate': 'Basic realm="testbed registry"',
  })
}

function tokenRefusal(status: number, error: string): Reply {
  return { status, body: { error, errors: [{ code: 'UNAUTHORIZED', message: 'access to the resource is denied' }] } }
}
