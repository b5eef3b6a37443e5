import type { Clock, Http } from '@slsa-actions/wire'
import { originOf } from '../endpoint.ts'
import type { Credential, CredentialSource, Repository } from '../types.ts'
import { type Challenge, parseChallenges } from './challenge.ts'
import type { Standing } from './login-remedy.ts'
import { type Realm, readRealm } from './realm.ts'
import { basicHeader, requestToken } from './token.ts'

/** What a request does with its repository. */
export type Access = 'pull' | 'push'

/** Whom a request is about: its repository, and another one of the registry that it reads from. */
export interface Right {
  readonly repository: Repository
  readonly access: Access
  readonly mountFrom?: Repository
}

/** Knows what to say to each registry. */
export interface Authorizer {
  /** The value of `Authorization` for a request; undefined while a registry has asked for nothing. */
  headerFor(right: Right): Promise<string | undefined>
  /**
   * Learns from a refusal (401) what the registry wants, and forgets the token that it refused.
   *
   * @throws OciError `REALM`
   */
  learn(right: Right, challenges: string | null, refused: string | undefined): void
  /** As whom a registry saw us; for errors. */
  standingAt(right: Right): Promise<Standing>
}

/** What an authorizer works with. */
export interface AuthorizerOptions {
  readonly http: Http
  readonly clock: Clock
  readonly credentials: CredentialSource
  readonly onSecret: (value: string) => void
}

type Way =
  | { readonly kind: 'basic' }
  | {
      readonly kind: 'bearer'
      readonly realm: Realm
      readonly service: string | undefined
    }

interface Held {
  readonly header: Promise<string>
  /** What the promise gave. */
  value?: string
  /** Milliseconds since 1970 from which another one is asked for; never while it is under way. */
  renewal: number
}

/** Milliseconds before its end at which a token is renewed: a request must still arrive with it. */
const MARGIN = 10_000
/** Scopes that a challenge may add, and their length: a registry that wants more wants something else. */
const MAX_SCOPES = 8
const SCOPE = /^[\x21\x23-\x5b\x5d-\x7e]{1,512}$/

/** One memory of challenges, credentials and tokens, for all registries of a run. Callers at once share one request. */
export function createAuthorizer(options: AuthorizerOptions): Authorizer {
  const ways = new Map<string, Way>()
  const credentials = new Map<string, Promise<Credential | undefined>>()
  const tokens = new Map<string, Held>()
  /** What a registry said that a request needs, by the request's key. */
  const asked = new Map<string, readonly string[]>()

  const credentialOf = ({ registry, name }: Repository): Promise<Credential | undefined> => {
    const key = `${registry}/${name}`
    const known = credentials.get(key)
    if (known !== undefined) return known
    const asked = options.credentials.credentialFor(registry, name).then((credential) => {
      for (const secret of secretsOf(credential)) options.onSecret(secret)
      return credential
    })
    credentials.set(key, asked)
    return asked
  }

  const bearer = async (right: Right, way: Extract<Way, { kind: 'bearer' }>): Promise<string> => {
    const { registry } = right.repository
    const credential = await credentialOf(right.repository)
    if (credential?.kind === 'registry-token') return `Bearer ${credential.token}`
    const key = keyOf(right)
    // Who may push may pull, and one token less is asked for.
    for (const able of [key, keyOf({ ...right, access: 'push' })]) {
      const held = tokens.get(able)
      if (held !== undefined && held.renewal > options.clock.now()) return held.header
    }
    const scopes = [...new Set([...scopesOf(right), ...(asked.get(key) ?? [])])]
    const token = requestToken(options.http, { registry, realm: way.realm, service: way.service, scopes, credential })
    const held: Held = {
      renewal: Number.POSITIVE_INFINITY,
      header: token.then(({ value, lifetime }) => {
        options.onSecret(value)
        held.value = `Bearer ${value}`
        held.renewal = options.clock.now() + lifetime * 1000 - Math.min(MARGIN, lifetime * 500)
        return held.value
      }),
    }
    tokens.set(key, held)
    held.header.catch(() => tokens.delete(key))
    return held.header
  }

  return {
    standingAt: async (right) => {
      const way = ways.get(right.repository.registry)
      if (way === undefined || (await credentialOf(right.repository)) === undefined) return 'anonymous'
      return way.kind === 'bearer' && !way.realm.takesCredentials ? 'held-back' : 'known'
    },
    headerFor: async (right) => {
      const way = ways.get(right.repository.registry)
      if (way === undefined) return undefined
      if (way.kind === 'bearer') return bearer(right, way)
      const credential = await credentialOf(right.repository)
      if (credential === undefined) return undefined
      return credential.kind === 'basic'
        ? basicHeader(credential.username, credential.password)
        : `Bearer ${credential.token}`
    },
    learn: (right, header, refused) => {
      const { registry } = right.repository
      const challenges = parseChallenges(header)
      const way = wayOf(originOf(registry), challenges)
      if (way !== undefined) ways.set(registry, way)
      const scopes = challenges.flatMap(({ parameters }) => (parameters.get('scope') ?? '').split(' '))
      asked.set(keyOf(right), scopes.filter((scope) => SCOPE.test(scope)).slice(0, MAX_SCOPES))
      // Another caller may have renewed it since.
      for (const [key, held] of tokens) if (refused !== undefined && held.value === refused) tokens.delete(key)
    },
  }
}

/** Bearer where it is offered, else Basic; undefined where the registry offers nothing that is known. */
function wayOf(registry: URL, challenges: readonly Challenge[]): Way | undefined {
  const bearer = challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'))
  if (bearer !== undefined) {
    const { parameters } = bearer
    return {
      kind: 'bearer',
      realm: readRealm(registry, parameters.get('realm')),
      service: parameters.get('service'),
    }
  }
  return challenges.some(({ scheme }) => scheme === 'basic') ? { kind: 'basic' } : undefined
}

function scopesOf({ repository, access, mountFrom }: Right): string[] {
  return [
    `repository:${repository.name}:${access === 'push' ? 'pull,push' : 'pull'}`,
    ...(mountFrom === undefined ? [] : [`repository:${mountFrom.name}:pull`]),
  ]
}

function keyOf({ repository, access, mountFrom }: Right): string {
  return [repository.registry, repository.name, access, mountFrom?.name ?? ''].join(' ')
}

function secretsOf(credential: Credential | undefined): string[] {
  if (credential === undefined) return []
  if (credential.kind !== 'basic') return [credential.token]
  return [credential.password, basicHeader(credential.username, credential.password).slice('Basic '.length)]
}
