import {
  type Clock,
  decodeBase64Url,
  type Http,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
} from '@slsa-actions/wire'
import { badInput, CoreError, undecided } from '../outcome/index.ts'
import type { IssuerRule } from '../trust/index.ts'

declare const brand: unique symbol

/** Claims of an ID token whose signature, issuer, audience and times were verified. */
export interface VerifiedClaims {
  readonly issuer: string
  readonly subject: string
  /** `owner/name` */
  readonly repository: string
  readonly repositoryId: string
  readonly repositoryOwner: string
  readonly repositoryOwnerId: string
  readonly ref: string
  readonly sha: string
  /** `owner/name/path@ref` of the workflow that was started. */
  readonly workflowRef: string
  readonly workflowSha: string
  /** The same of the workflow that the job stands in. */
  readonly jobWorkflowRef: string
  readonly jobWorkflowSha: string | undefined
  readonly eventName: string
  readonly runId: string
  readonly runAttempt: string
  readonly runnerEnvironment: string
  readonly visibility: string | undefined
  readonly raw: JsonObject
  readonly [brand]: true
}

const MAX_TOKEN = 64 * 1024
const TOLERANCE_SECONDS = 60
/** A token that lives shorter cannot outlast a login and its retries. */
const MIN_LIFE_SECONDS = 60
const MAX_DOCUMENT = 256 * 1024

/**
 * Verifies an ID token of a job: first whether its issuer is one of the server, before anything is asked of anybody, then
 * its signature by the issuer's keys, its audience and times, and that it has every claim that a provenance needs.
 *
 * @throws CoreError bad-input `ID_TOKEN`, undecided `CLOCK` when the token is out of its time because this machine's
 * clock is; WireError for the network. The token is in no error.
 */
export async function verifyIdToken(
  token: string,
  options: { readonly audience: string; readonly rule: IssuerRule; readonly http: Http; readonly clock: Clock },
): Promise<VerifiedClaims> {
  if (token.length > MAX_TOKEN || !/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/.test(token)) {
    throw bad('is not a signed JSON Web Token')
  }
  const unverified = segment(token, 1)
  const { iss, enterprise } = unverified
  if (
    typeof iss !== 'string' ||
    !options.rule.accepts(iss, typeof enterprise === 'string' && enterprise !== '' ? enterprise : undefined)
  ) {
    throw bad(
      `comes from ${JSON.stringify(iss ?? null).slice(0, 200)}, and ${options.rule.expected} is accepted on ${options.rule.server.origin}`,
    )
  }
  const issuer = await readIssuer(iss, options.http)
  return claimsOf(await verified(token, issuer, options))
}

/** An issuer's keys, and what time it was there, in milliseconds since 1970. */
interface Issuer {
  readonly url: string
  readonly keys: JsonObject
  readonly now: number | undefined
}

async function verified(
  token: string,
  issuer: Issuer,
  options: { readonly audience: string; readonly clock: Clock },
): Promise<JsonObject> {
  const { createLocalJWKSet, errors, jwtVerify } = await import('jose')
  const now = options.clock.now()
  try {
    const { payload } = await jwtVerify(
      token,
      createLocalJWKSet(issuer.keys as unknown as Parameters<typeof createLocalJWKSet>[0]),
      {
        issuer: issuer.url,
        audience: options.audience,
        algorithms: ['RS256', 'ES256'],
        requiredClaims: ['sub', 'exp', 'iat'],
        clockTolerance: TOLERANCE_SECONDS,
        currentDate: new Date(now),
      },
    )
    const { iat = 0, exp = 0 } = payload
    if (iat * 1000 > now + TOLERANCE_SECONDS * 1000) throw outOfTime('is of the future', now, issuer)
    if (exp - iat < MIN_LIFE_SECONDS) throw bad(`lives ${exp - iat} seconds only, and ${MIN_LIFE_SECONDS} are needed`)
    return payload as JsonObject
  } catch (cause) {
    if (cause instanceof CoreError) throw cause
    if (cause instanceof errors.JWTExpired) throw outOfTime('has ended', now, issuer)
    if (cause instanceof errors.JWTClaimValidationFailed && cause.claim === 'nbf')
      throw outOfTime('is not valid yet', now, issuer)
    if (cause instanceof errors.JWTClaimValidationFailed) throw bad(`has the wrong claim "${cause.claim}"`)
    // The library's own words may quote the token, so they are not passed on.
    throw bad('has no valid signature of its issuer')
  }
}

/** A token that was just handed out and is out of its time: either the token is old, or the clock here is wrong. */
function outOfTime(problem: string, now: number, issuer: Issuer): CoreError {
  const isClockRight = issuer.now !== undefined && Math.abs(issuer.now - now) <= 2 * TOLERANCE_SECONDS * 1000
  if (isClockRight) return bad(problem)
  const there = issuer.now === undefined ? '' : `, and that of its issuer ${new Date(issuer.now).toISOString()}`
  return undecided(
    'CLOCK',
    `the ID token ${problem}: the clock of this machine says ${new Date(now).toISOString()}${there}`,
    {
      remedy: 'set the clock of the runner, then run the job again',
    },
  )
}

/** Keys of an issuer, by its discovery document; both must be on the issuer's own origin. */
async function readIssuer(issuer: string, http: Http): Promise<Issuer> {
  const { value: discovery, date } = await getJson(
    `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    http,
  )
  if (discovery.issuer !== issuer)
    throw bad(`has an issuer whose own document names ${JSON.stringify(discovery.issuer ?? null).slice(0, 200)}`)
  const { jwks_uri: uri } = discovery
  if (typeof uri !== 'string' || !URL.canParse(uri) || new URL(uri).origin !== new URL(issuer).origin) {
    throw bad('has an issuer that keeps its keys elsewhere')
  }
  const { value: keys } = await getJson(uri, http)
  return { url: issuer, keys, now: date }
}

async function getJson(url: string, http: Http): Promise<{ value: JsonObject; date: number | undefined }> {
  const reply = await http.request({
    service: 'OIDC issuer',
    url,
    headers: { accept: 'application/json' },
    maxBytes: MAX_DOCUMENT,
    redirect: 'refuse',
  })
  const value = reply.json()
  const date = Date.parse(reply.headers.get('date') ?? '')
  if (isJsonObject(value)) return { value, date: Number.isNaN(date) ? undefined : date }
  throw undecided('SERVICE_REPLY', 'OIDC issuer: the answer is not a JSON object')
}

function segment(token: string, index: number): JsonObject {
  let value: JsonValue
  try {
    value = parseJson(decodeBase64Url(token.split('.')[index] ?? '', 'ID token'), { what: 'ID token' })
  } catch {
    throw bad('cannot be read')
  }
  if (isJsonObject(value)) return value
  throw bad('cannot be read')
}

function claimsOf(raw: JsonObject): VerifiedClaims {
  const need = (name: string): string => {
    const value = raw[name]
    if (typeof value === 'string' && value !== '') return value
    throw bad(`has no claim "${name}"`)
  }
  const optional = (name: string): string | undefined => {
    const value = raw[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const claims: Omit<VerifiedClaims, typeof brand> = {
    issuer: need('iss'),
    subject: need('sub'),
    repository: need('repository'),
    repositoryId: need('repository_id'),
    repositoryOwner: need('repository_owner'),
    repositoryOwnerId: need('repository_owner_id'),
    ref: need('ref'),
    sha: need('sha'),
    workflowRef: need('workflow_ref'),
    workflowSha: optional('workflow_sha') ?? need('sha'),
    jobWorkflowRef: need('job_workflow_ref'),
    jobWorkflowSha: optional('job_workflow_sha'),
    eventName: need('event_name'),
    runId: need('run_id'),
    runAttempt: need('run_attempt'),
    runnerEnvironment: need('runner_environment'),
    visibility: optional('repository_visibility'),
    raw,
  }
  return claims as VerifiedClaims
}

function bad(problem: string): CoreError {
  return badInput('ID_TOKEN', `the ID token of the job ${problem}; nothing was signed`, {
    remedy: 'run in a workflow of this server, with `permissions: id-token: write`',
  })
}
