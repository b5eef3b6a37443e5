import { randomBytes } from 'node:crypto'
import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import type { IncomingCall, Reply, Route } from '../server/index.ts'
import { claimsOf } from './claims.ts'
import { exampleJob, type JobFacts } from './job.ts'
import { createIssuerKey, type IssuerKey, jwkOf, signToken, verifiedClaims } from './token.ts'

/** How a token differs from a good one. */
export interface TokenOptions {
  /** Put over the claims of the job. */
  readonly claims?: Readonly<Record<string, JsonValue>>
  /** Claims left out. */
  readonly omit?: readonly string[]
  /** Default `sigstore`. */
  readonly audience?: string
  /** Default RS256. */
  readonly alg?: 'RS256' | 'none' | 'HS256'
  /** Key that the header names; default the one that signs. */
  readonly kid?: string
  /** Put over the header. */
  readonly header?: JsonObject
  /** Seconds until the token ends, from now; default 300, negative for one that has ended. */
  readonly expiresIn?: number
  /** `stranger`: a key that the issuer does not publish, under the name of its own. */
  readonly signedBy?: 'issuer' | 'stranger'
}

/** GitHub's OIDC: the issuer, its keys, and the runner's endpoint that hands out tokens. */
export interface FakeOidc {
  /** What tokens call their issuer. Another host needs a proxy that leads it here. */
  issuer: string
  /** The job that tokens speak of. */
  readonly job: JobFacts
  /** Claims of a good token now. */
  readonly defaultClaims: JsonObject
  /** What differs in tokens from the runner's endpoint; its own `audience` wins over the one asked for. */
  runnerToken: TokenOptions
  /** `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  readonly requestUrl: string
  readonly requestToken: string
  /** The request URL of one of several jobs that run at once, by the id of its check run. */
  requestUrlOf(checkRunId: string): string
  token(options?: TokenOptions): Promise<string>
  /** Signs with a new key from now on; the old one stays published unless `dropOld`. */
  rotateKey(options?: { readonly dropOld?: boolean }): Promise<void>
  /** Claims of a token of this issuer. @throws Error that says what is wrong */
  verifyToken(token: string, audience?: string): Promise<JsonObject>
  readonly routes: readonly Route[]
}

/** Where the services are, and by what clock (milliseconds). */
export interface OidcOptions {
  readonly url: string
  readonly serverUrl: string
  readonly clock: () => number
}

const AUDIENCE = 'sigstore'

/** An issuer at `<url>/oidc`, with a key of its own. */
export async function createOidc(options: OidcOptions): Promise<FakeOidc> {
  const keys: IssuerKey[] = [await createIssuerKey()]
  let stranger: Promise<IssuerKey> | undefined
  const seconds = (): number => Math.floor(options.clock() / 1000)
  const oidc: FakeOidc = {
    issuer: `${options.url}/oidc`,
    job: exampleJob(),
    get defaultClaims() {
      return claimsOf(oidc.job, oidc.issuer, options.serverUrl, seconds())
    },
    runnerToken: {},
    requestUrl: `${options.url}/runner/0/idtoken/7d3f/91ab?api-version=2.0`,
    requestToken: randomBytes(48).toString('base64url'),
    requestUrlOf: (checkRunId) => `${oidc.requestUrl}&check_run_id=${checkRunId}`,
    token: async (changes = {}) => {
      const [own] = keys as [IssuerKey]
      stranger ??= changes.signedBy === 'stranger' ? createIssuerKey() : undefined
      const signer = changes.signedBy === 'stranger' ? { ...((await stranger) ?? own), kid: own.kid } : own
      const claims = changedClaims(oidc.defaultClaims, changes, seconds())
      const header = { ...(changes.kid === undefined ? {} : { kid: changes.kid }), ...changes.header }
      return signToken(claims, signer, changes.alg ?? 'RS256', header)
    },
    rotateKey: async ({ dropOld = false } = {}) => {
      const key = await createIssuerKey()
      if (dropOld) keys.length = 0
      keys.unshift(key)
    },
    verifyToken: async (token, audience = AUDIENCE) =>
      verifiedClaims(token, { keys, issuer: oidc.issuer, audience, now: seconds() }),
    routes: [
      {
        endpoint: 'oidc-discovery',
        method: 'GET',
        path: /\/oidc(\/[\w-]+)?\/\.well-known\/openid-configuration/,
        handle: (_call, [segment = '']) => discovery(oidc.issuer, segment),
      },
      {
        endpoint: 'oidc-jwks',
        method: 'GET',
        path: /\/oidc(?:\/[\w-]+)?\/\.well-known\/jwks/,
        handle: () => ({ status: 200, body: { keys: keys.map(jwkOf) } }),
      },
      {
        endpoint: 'oidc-token',
        method: 'GET',
        path: /\/runner\/0\/idtoken\/7d3f\/91ab/,
        handle: (call) => handOut(call, oidc),
      },
    ],
  }
  return oidc
}

function changedClaims(claims: JsonObject, changes: TokenOptions, now: number): JsonObject {
  const exp = changes.expiresIn === undefined ? claims.exp : now + changes.expiresIn
  const all = { ...claims, aud: changes.audience ?? AUDIENCE, exp: exp ?? null, ...changes.claims }
  return Object.fromEntries(Object.entries(all).filter(([name]) => !(changes.omit ?? []).includes(name)))
}

function discovery(issuer: string, segment: string): Reply {
  if (segment !== '' && !issuer.endsWith(segment)) return { status: 404, body: { message: 'Not Found' } }
  return {
    status: 200,
    body: {
      issuer,
      jwks_uri: `${issuer}/.well-known/jwks`,
      subject_types_supported: ['public', 'pairwise'],
      response_types_supported: ['id_token'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    },
  }
}

async function handOut(call: IncomingCall, oidc: FakeOidc): Promise<Reply> {
  if (!/^bearer /i.test(call.headers.authorization ?? '')) return { status: 401, body: { message: 'Unauthorized' } }
  if (call.headers.authorization?.slice('bearer '.length) !== oidc.requestToken)
    return { status: 401, body: { message: 'the request token is not the one of this job' } }
  if (call.url.searchParams.get('api-version') !== '2.0') return { status: 400, body: { message: 'No api-version' } }
  const asked = call.url.searchParams.get('audience')
  const standard = oidc.defaultClaims.aud
  const audience = asked !== null && asked !== '' ? asked : String(standard)
  const checkRun = call.url.searchParams.get('check_run_id')
  const { claims } = oidc.runnerToken
  const own = checkRun === null ? {} : { claims: { check_run_id: checkRun, ...claims } }
  return { status: 200, body: { count: 1, value: await oidc.token({ audience, ...oidc.runnerToken, ...own }) } }
}
