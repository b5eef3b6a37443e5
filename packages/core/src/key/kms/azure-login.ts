import { resolve } from 'node:path'
import { isJsonObject, parseJson, WireError } from '@slsa-actions/wire'
import { badInput } from '../../outcome/index.ts'
import { readKeyFile } from '../key-file.ts'
import type { KeyPorts } from '../signing-key.ts'
import { bodyOf, kmsFailure, oddAnswer, textAt } from './failure.ts'

const SERVICE = 'Microsoft Entra ID'
const MAX_TOKEN = 64 * 1024
/** Where tokens are asked for, by cloud. What is sent there is worth a login, so it goes nowhere else. */
const AUTHORITIES = [
  'https://login.microsoftonline.com',
  'https://login.microsoftonline.us',
  'https://login.partner.microsoftonline.cn',
  'https://login.chinacloudapi.cn',
]

/**
 * An access token for a resource of Azure: by the client of AZURE_CLIENT_ID and AZURE_TENANT_ID with a federated token
 * (AZURE_FEDERATED_TOKEN_FILE) or its secret (AZURE_CLIENT_SECRET), else by the session of `az`, which `azure/login`
 * leaves behind.
 *
 * @throws CoreError bad-input `KMS`; WireError for the network
 * @see Microsoft identity platform, OAuth 2.0 client credentials flow
 */
export async function azureToken(resource: string, ports: KeyPorts): Promise<string> {
  const { env } = ports
  const { AZURE_CLIENT_ID: client = '', AZURE_TENANT_ID: tenant = '' } = env
  const { AZURE_FEDERATED_TOKEN_FILE: file = '', AZURE_CLIENT_SECRET: secret = '' } = env
  const hasClient = client !== '' && tenant !== ''
  const token =
    hasClient && file !== ''
      ? await ofClient(tenant, { ...form(client, resource), ...(await assertion(file, ports)) }, ports)
      : hasClient && secret !== ''
        ? await ofClient(tenant, { ...form(client, resource), client_secret: secret }, ports)
        : await ofAz(resource, ports)
  ports.mask?.(token, 'the access token of Azure')
  return token
}

function form(client: string, resource: string): Record<string, string> {
  return { client_id: client, scope: `${resource}/.default`, grant_type: 'client_credentials' }
}

async function assertion(file: string, ports: KeyPorts): Promise<Record<string, string>> {
  const bytes = await readKeyFile(resolve(ports.workspace, file), MAX_TOKEN, ports.fs, 'AZURE_FEDERATED_TOKEN_FILE')
  return {
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: bytes.toString('utf8').trim(),
  }
}

async function ofClient(tenant: string, fields: Record<string, string>, ports: KeyPorts): Promise<string> {
  try {
    const reply = await ports.http.request({
      service: SERVICE,
      url: `${authority(ports.env)}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`,
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams(fields).toString(),
      maxBytes: MAX_TOKEN,
    })
    const token = textAt(reply.json(), 'access_token')
    if (token !== '') return token
  } catch (error) {
    throw failureOf(error)
  }
  throw oddAnswer(SERVICE)
}

function authority(env: KeyPorts['env']): string {
  const host = (env.AZURE_AUTHORITY_HOST || 'https://login.microsoftonline.com').replace(/\/+$/, '')
  if (AUTHORITIES.includes(host)) return host
  throw badInput('KMS', `AZURE_AUTHORITY_HOST: "${host.slice(0, 100)}" is none of Microsoft's; nothing was sent`, {
    remedy: `give one of ${AUTHORITIES.join(', ')}, or leave it out`,
  })
}

/** The token of the session of `az`; the program does what is needed to renew it. */
async function ofAz(resource: string, { run }: KeyPorts): Promise<string> {
  const missing = 'there is no login: neither AZURE_CLIENT_ID with a secret or token, nor a session of `az`'
  if (run === undefined) throw kmsFailure('login', SERVICE, missing)
  const text = await run('az', ['account', 'get-access-token', '--resource', resource, '--output', 'json']).catch(
    (cause: unknown) => {
      throw kmsFailure('login', SERVICE, missing, cause)
    },
  )
  try {
    const value = parseJson(text, { what: 'az' })
    const token = isJsonObject(value) ? textAt(value, 'accessToken') : ''
    if (token !== '') return token
  } catch {
    // It may hold a token.
  }
  throw kmsFailure('login', SERVICE, '`az account get-access-token` gave no token')
}

function failureOf(error: unknown): unknown {
  if (!(error instanceof WireError) || error.status === undefined || error.status >= 500) return error
  const body = bodyOf(error)
  return kmsFailure(
    'login',
    SERVICE,
    `the login was refused: ${textAt(body, 'error')}: ${textAt(body, 'error_description')}`,
    error,
  )
}
