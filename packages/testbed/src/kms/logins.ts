import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { isJsonObject, type JsonObject, parseJson } from '@slsa-actions/wire'
import type { IncomingCall, Reply, Route } from '../server/types.ts'
import type { FakeKmsState } from './types.ts'

/** What the login services accept. */
export interface FakeLogins {
  /** ID token of a job, which Google's token exchange and Microsoft's client assertion take. */
  readonly jobToken: string
  /** Public key of Google's service account. */
  serviceAccountKey: KeyObject | undefined
  readonly clientSecret: string
  readonly refreshToken: string
  /** What the exchange gives where a service account is named afterwards. */
  readonly federatedToken: string
}

/** Google's token services and Microsoft's, and the endpoint of a job's own ID token. */
export function loginRoutes(state: FakeKmsState, logins: FakeLogins): Route[] {
  const google = (path: RegExp, handle: (body: JsonObject, call: IncomingCall) => Reply): Route => ({
    endpoint: 'google-login',
    method: 'POST',
    path,
    handle: (call) => {
      const body = parseJson(call.body, { what: 'request' })
      return isJsonObject(body) ? handle(body, call) : refused('invalid_request')
    },
  })
  return [
    google(/^\/v1\/token$/, (body) =>
      body.subject_token === logins.jobToken && String(body.audience).startsWith('//iam.googleapis.com/')
        ? { status: 200, body: { access_token: tokenOfExchange(state, body, logins), expires_in: 3600 } }
        : refused('invalid_grant', 'The given credential is rejected by the attribute condition.'),
    ),
    google(
      /^\/v1\/projects\/-\/serviceAccounts\/[^/]+:generateAccessToken$/,
      (_, call): Reply =>
        call.headers.authorization === `Bearer ${logins.federatedToken}`
          ? { status: 200, body: { accessToken: state.access.googleToken, expireTime: '2030-01-01T00:00:00Z' } }
          : { status: 403, body: { error: { code: 403, message: 'Permission denied', status: 'PERMISSION_DENIED' } } },
    ),
    google(/^\/token$/, (body) =>
      isAssertion(body, logins) || (body.grant_type === 'refresh_token' && body.refresh_token === logins.refreshToken)
        ? { status: 200, body: { access_token: state.access.googleToken, expires_in: 3600, token_type: 'Bearer' } }
        : refused('invalid_grant', 'Invalid JWT Signature.'),
    ),
    {
      endpoint: 'microsoft-login',
      method: 'POST',
      path: /^\/([^/]+)\/oauth2\/v2\.0\/token$/,
      handle: (call) => {
        const form = new URLSearchParams(call.body.toString())
        const isKnown =
          form.get('client_assertion') === logins.jobToken || form.get('client_secret') === logins.clientSecret
        return isKnown && form.get('scope') === 'https://vault.azure.net/.default'
          ? { status: 200, body: { token_type: 'Bearer', expires_in: 3599, access_token: state.access.azureToken } }
          : refused('invalid_client', 'AADSTS700213: No matching federated identity record found')
      },
    },
    {
      endpoint: 'oidc-token',
      method: 'GET',
      path: /^\/job-token$/,
      handle: (call): Reply =>
        call.headers.authorization === 'Bearer request-token'
          ? { status: 200, body: { value: logins.jobToken } }
          : { status: 401, body: {} },
    },
  ]
}

function tokenOfExchange(state: FakeKmsState, body: JsonObject, logins: FakeLogins): string {
  // Workload pools that impersonate get a token that is good for that alone.
  return String(body.audience).includes('impersonating') ? logins.federatedToken : state.access.googleToken
}

function isAssertion({ assertion }: JsonObject, { serviceAccountKey }: FakeLogins): boolean {
  const [header = '', payload = '', signature = ''] = String(assertion).split('.')
  if (serviceAccountKey === undefined) return false
  const key = createPublicKey({ key: serviceAccountKey.export({ format: 'pem', type: 'spki' }), format: 'pem' })
  return verify('sha256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'))
}

function refused(error: string, description = ''): Reply {
  return { status: 400, body: { error, error_description: description } }
}
