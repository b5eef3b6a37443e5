import { resolve } from 'node:path'
import { isJsonObject, type JsonObject, parseJson, WireError } from '@slsa-actions/wire'
import { badInput, type CoreError } from '../../outcome/index.ts'
import { readKeyFile } from '../key-file.ts'
import type { KeyPorts } from '../signing-key.ts'
import { bodyOf, kmsFailure, oddAnswer, textAt } from './failure.ts'

const SERVICE = 'Google Cloud'
const SCOPE = 'https://www.googleapis.com/auth/cloud-platform'
const MAX_FILE = 64 * 1024
/** Variables with an access token, the first that is set: of google-github-actions/auth's users, and of gcloud. */
const TOKENS = ['GOOGLE_OAUTH_ACCESS_TOKEN', 'CLOUDSDK_AUTH_ACCESS_TOKEN']
/** Variables with the path of a credentials file, as google-github-actions/auth sets them. */
const FILES = ['GOOGLE_GHA_CREDS_PATH', 'GOOGLE_APPLICATION_CREDENTIALS', 'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE']

/**
 * An access token for Google Cloud: of the environment, or for the credentials file that
 * `google-github-actions/auth` leaves (workload identity federation, a service account's key, a person's login).
 * Whatever the file says, its secrets go to hosts of googleapis.com only.
 *
 * @throws CoreError bad-input `KMS`; WireError for the network
 * @see RFC 8693 (token exchange), RFC 7523 (JWT bearer); Google, AIP-4117
 */
export async function gcpToken(ports: KeyPorts): Promise<string> {
  const { env } = ports
  const given = TOKENS.map((name) => env[name]?.trim() ?? '').find((token) => token !== '')
  if (given !== undefined) return masked(given, ports)
  const path = FILES.map((name) => env[name] ?? '').find((file) => file !== '')
  if (path === undefined)
    throw kmsFailure('login', SERVICE, `neither an access token nor a credentials file is in the environment`)
  const file = await credentialsFile(path, ports)
  switch (file.type) {
    case 'external_account':
      return masked(await federated(file, ports), ports)
    case 'service_account':
      return masked(await ofServiceAccount(file, ports), ports)
    case 'authorized_user':
      return masked(await ofPerson(file, ports), ports)
    default:
      throw kmsFailure(
        'login',
        SERVICE,
        `the credentials file is of the type "${textAt(file, 'type')}", which is not read`,
      )
  }
}

function masked(token: string, { mask }: KeyPorts): string {
  mask?.(token, 'the access token of Google Cloud')
  return token
}

async function credentialsFile(path: string, ports: KeyPorts): Promise<JsonObject> {
  const bytes = await readKeyFile(resolve(ports.workspace, path), MAX_FILE, ports.fs, 'the credentials file of Google')
  try {
    const value = parseJson(bytes, { what: 'the credentials file of Google' })
    if (isJsonObject(value)) return value
  } catch {
    // What it holds is a secret, and the parser's words may show some of it.
  } finally {
    bytes.fill(0)
  }
  throw kmsFailure('login', SERVICE, 'the credentials file is not JSON')
}

async function federated(file: JsonObject, ports: KeyPorts): Promise<string> {
  const subjectToken = await subjectTokenOf(file, ports)
  ports.mask?.(subjectToken, 'the ID token for Google Cloud')
  return exchangedToken(
    {
      subjectToken,
      subjectTokenType: textAt(file, 'subject_token_type'),
      audience: textAt(file, 'audience'),
      tokenUrl: textAt(file, 'token_url'),
      impersonationUrl: textAt(file, 'service_account_impersonation_url'),
    },
    ports,
  )
}

/** A token of somebody else's, and what Google is to give for it. */
export interface Federation {
  readonly subjectToken: string
  readonly subjectTokenType: string
  /** The provider of a workload identity pool. */
  readonly audience: string
  readonly tokenUrl: string
  /** Of a service account; the empty text: none is impersonated. */
  readonly impersonationUrl: string
}

/**
 * Workload identity federation: a job's own token for Google's, and that for a service account's where one is named.
 *
 * @throws CoreError bad-input `KMS`; WireError for the network
 * @see RFC 8693; Google, AIP-4117
 */
export async function exchangedToken(
  { subjectToken, subjectTokenType, audience, tokenUrl, impersonationUrl }: Federation,
  ports: Pick<KeyPorts, 'http' | 'mask'>,
): Promise<string> {
  const exchanged = await post(tokenUrl, ports, undefined, {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    audience,
    scope: SCOPE,
    requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    subject_token_type: subjectTokenType,
    subject_token: subjectToken,
  })
  const token = tokenIn(exchanged, 'access_token')
  if (impersonationUrl === '') return token
  ports.mask?.(token, 'the access token of Google Cloud')
  return tokenIn(await post(impersonationUrl, ports, token, { scope: [SCOPE], lifetime: '3600s' }), 'accessToken')
}

/** The token that the file's source gives: another file, or a URL (GitHub's, with the job's own request token). */
async function subjectTokenOf(file: JsonObject, ports: KeyPorts): Promise<string> {
  const source = isJsonObject(file.credential_source) ? file.credential_source : {}
  const isJson = textAt(source, 'format', 'type') === 'json'
  const field = textAt(source, 'format', 'subject_token_field_name')
  const text = await sourceText(source, ports)
  if (!isJson) return text.trim()
  try {
    const token = textAt(parseJson(text, { what: 'subject token' }), field)
    if (token !== '') return token
  } catch {
    // It may hold a token.
  }
  throw kmsFailure('login', SERVICE, "the source of the job's token gave none")
}

async function sourceText(source: JsonObject, ports: KeyPorts): Promise<string> {
  const path = textAt(source, 'file')
  if (path !== '') {
    const what = 'the token file of Google'
    return (await readKeyFile(resolve(ports.workspace, path), MAX_FILE, ports.fs, what)).toString('utf8')
  }
  const url = textAt(source, 'url')
  if (url === '') throw kmsFailure('login', SERVICE, 'the credentials file names no source that is read')
  const given = isJsonObject(source.headers) ? source.headers : {}
  const headers = Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), String(value)]))
  const reply = await ports.http.request({ service: 'ID token endpoint', url, headers, maxBytes: MAX_FILE })
  return reply.text()
}

async function ofServiceAccount(file: JsonObject, ports: KeyPorts): Promise<string> {
  const { importPKCS8, SignJWT } = await import('jose')
  const audience = textAt(file, 'token_uri')
  const now = Math.floor(ports.clock.now() / 1000)
  const key = await importPKCS8(textAt(file, 'private_key'), 'RS256').catch(() => {
    throw kmsFailure('login', SERVICE, 'the private key of the credentials file cannot be read')
  })
  const assertion = await new SignJWT({ scope: SCOPE })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: textAt(file, 'private_key_id') })
    .setIssuer(textAt(file, 'client_email'))
    .setAudience(audience)
    .setIssuedAt(now)
    .setExpirationTime(now + 3600)
    .sign(key)
  const grant = 'urn:ietf:params:oauth:grant-type:jwt-bearer'
  return tokenIn(await post(audience, ports, undefined, { grant_type: grant, assertion }), 'access_token')
}

async function ofPerson(file: JsonObject, ports: KeyPorts): Promise<string> {
  const reply = await post('https://oauth2.googleapis.com/token', ports, undefined, {
    grant_type: 'refresh_token',
    client_id: textAt(file, 'client_id'),
    client_secret: textAt(file, 'client_secret'),
    refresh_token: textAt(file, 'refresh_token'),
  })
  return tokenIn(reply, 'access_token')
}

async function post(
  url: string,
  { http }: Pick<KeyPorts, 'http'>,
  bearer: string | undefined,
  body: JsonObject,
): Promise<JsonObject> {
  try {
    const reply = await http.request({
      service: SERVICE,
      url: googleUrl(url),
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      },
      body: JSON.stringify(body),
      maxBytes: MAX_FILE,
    })
    const value = reply.json()
    if (isJsonObject(value)) return value
  } catch (error) {
    throw failureOf(error)
  }
  throw oddAnswer(SERVICE)
}

/** A credentials file may come from anywhere, and what is sent is worth a login: it goes to Google and nobody else. */
function googleUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'https:' && url.hostname.endsWith('.googleapis.com') && url.port === '') return url
  throw badInput('KMS', `${SERVICE}: the credentials file names a host that is not Google's; nothing was sent`, {
    remedy: 'make the file with `google-github-actions/auth`',
  })
}

function tokenIn(reply: JsonObject, field: string): string {
  const token = textAt(reply, field)
  if (token === '') throw oddAnswer(SERVICE)
  return token
}

function failureOf(error: unknown): unknown {
  if (!(error instanceof WireError) || error.status === undefined || error.status >= 500) return error
  const body = bodyOf(error)
  // OAuth has the words beside the code, Google's other services within.
  const said = textAt(body, 'error_description') || textAt(body, 'error', 'message') || textAt(body, 'error')
  return loginRefused(`${error.status}: ${said}`, error)
}

function loginRefused(said: string, cause: unknown): CoreError {
  return kmsFailure('login', SERVICE, `the login was refused: ${said}`, cause)
}
