import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type FakeKms, startKms } from '@slsa-actions/testbed'
import { createHttp } from '@slsa-actions/wire'
import { failureOf, verdictOf } from '../../testing/failure.ts'
import { keyPorts } from '../../testing/keys.ts'
import { removeFolders, temporaryFolder } from '../../testing/temporary-folder.ts'
import { type KeyPorts, openSigningKey } from '../index.ts'

const GCP = 'gcpkms://projects/p/locations/l/keyRings/r/cryptoKeys/release/versions/1'
const AZURE = 'azurekms://team.vault.azure.net/release'
const account = generateKeyPairSync('rsa', { modulusLength: 2048 })
let kms: FakeKms
let workspace: string
let masked: string[]

beforeAll(async () => {
  kms = await startKms()
  kms.logins.serviceAccountKey = account.publicKey
  kms.addKey('release')
  workspace = await temporaryFolder()
})
beforeEach(() => {
  kms.heal()
  masked = []
})
afterAll(async () => {
  await kms.close()
  await removeFolders()
})

function file(name: string, content: object | string): string {
  writeFileSync(join(workspace, name), typeof content === 'string' ? content : JSON.stringify(content))
  return name
}

function open(uri: string, env: Readonly<Record<string, string>>, ports: Partial<KeyPorts> = {}) {
  const clock = { now: () => Date.now(), sleep: async () => undefined }
  const http = createHttp({ fetch: kms.fetch, clock, random: () => 0 })
  return openSigningKey({ uri }, keyPorts({ http, clock, env, workspace, mask: (s) => masked.push(s), ...ports }))
}

/** A credentials file as google-github-actions/auth writes it for workload identity federation. */
function federation(changes: Readonly<Record<string, unknown>> = {}): object {
  return {
    type: 'external_account',
    audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/github',
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: 'https://sts.googleapis.com/v1/token',
    credential_source: {
      url: `${kms.url}/job-token`,
      headers: { Authorization: 'Bearer request-token' },
      format: { type: 'json', subject_token_field_name: 'value' },
    },
    ...changes,
  }
}

const serviceAccount = (changes: Readonly<Record<string, unknown>> = {}): object => ({
  type: 'service_account',
  client_email: 'ci@p.iam.gserviceaccount.com',
  private_key_id: 'abc',
  private_key: String(account.privateKey.export({ format: 'pem', type: 'pkcs8' })),
  token_uri: 'https://oauth2.googleapis.com/token',
  ...changes,
})

describe('the login at Google', () => {
  it.each<[string, () => Record<string, string>]>([
    ['an access token', () => ({ GOOGLE_OAUTH_ACCESS_TOKEN: kms.access.googleToken })],
    ['an access token of gcloud', () => ({ CLOUDSDK_AUTH_ACCESS_TOKEN: kms.access.googleToken })],
    ['the job’s ID token', () => ({ GOOGLE_GHA_CREDS_PATH: file('a.json', federation()) })],
    [
      'the job’s ID token out of a file',
      () => ({
        GOOGLE_APPLICATION_CREDENTIALS: file(
          'b.json',
          federation({ credential_source: { file: file('jwt', `${kms.logins.jobToken}\n`) } }),
        ),
      }),
    ],
    [
      'the job’s ID token, as a service account',
      () => ({
        GOOGLE_GHA_CREDS_PATH: file(
          'c.json',
          federation({
            audience: '//iam.googleapis.com/impersonating',
            service_account_impersonation_url:
              'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/ci@p.iam.gserviceaccount.com:generateAccessToken',
          }),
        ),
      }),
    ],
    ['the key of a service account', () => ({ GOOGLE_APPLICATION_CREDENTIALS: file('d.json', serviceAccount()) })],
    [
      'a person’s login',
      () => ({
        GOOGLE_APPLICATION_CREDENTIALS: file('e.json', {
          type: 'authorized_user',
          client_id: 'c',
          client_secret: 's',
          refresh_token: kms.logins.refreshToken,
        }),
      }),
    ],
  ])('with %s works, and the token is masked', async (_, env) => {
    expect(await verdictOf(() => open(GCP, env()))).toBe('V0')
    expect(masked).toContain(kms.access.googleToken)
  })

  it.each<[string, () => string]>([
    ['a file that is not there', () => 'gone.json'],
    ['no JSON', () => file('f.json', '{"private_key": zebra}')],
    ['another type', () => file('g.json', { type: 'impersonated_service_account' })],
    [
      'a source that is a program',
      () => file('h.json', federation({ credential_source: { executable: { command: 'x' } } })),
    ],
    ['a key that is none', () => file('i.json', serviceAccount({ private_key: 'zebra' }))],
    [
      'a source that gives no token',
      () =>
        file(
          'j.json',
          federation({
            credential_source: {
              url: `${kms.url}/job-token`,
              headers: { authorization: 'Bearer request-token' },
              format: { type: 'json', subject_token_field_name: 'none' },
            },
          }),
        ),
    ],
    ['a job that the pool does not know', () => file('k.json', federation({ audience: '//other' }))],
  ])('S01 with %s is bad input, and shows nothing of it', async (_, path) => {
    const failure = await failureOf(() => open(GCP, { GOOGLE_GHA_CREDS_PATH: path() }))
    expect(failure?.outcome).toBe('bad-input')
    for (const secret of ['zebra', kms.logins.jobToken, 'request-token'])
      expect(JSON.stringify(failure)).not.toContain(secret)
  })

  it.each([
    ['token_url', 'https://sts.googleapis.com.evil.example/v1/token'],
    ['token_url', 'http://sts.googleapis.com/v1/token'],
    ['token_url', 'https://evil.example/v1/token'],
    ['token_url', 'https://sts.googleapis.com:8443/v1/token'],
    ['service_account_impersonation_url', 'https://evil.example/x'],
  ])('sends nothing to a host that is not Google’s: %s %s', async (name, url) => {
    const env = { GOOGLE_GHA_CREDS_PATH: file('evil.json', federation({ [name]: url })) }
    const failure = await failureOf(() => open(GCP, env))
    expect([failure?.outcome, failure?.code]).toEqual(['bad-input', 'KMS'])
    expect(failure?.message).toContain('a host that is not Google')
  })
})

describe('the login at Microsoft', () => {
  const client = { AZURE_CLIENT_ID: 'c', AZURE_TENANT_ID: 't' }
  const az = (text: string): Partial<KeyPorts> => ({ run: async () => text })

  it.each<[string, () => Record<string, string>, () => Partial<KeyPorts>]>([
    ['a secret', () => ({ ...client, AZURE_CLIENT_SECRET: kms.logins.clientSecret }), () => ({})],
    [
      'a federated token',
      () => ({ ...client, AZURE_FEDERATED_TOKEN_FILE: file('az.jwt', `${kms.logins.jobToken}\n`) }),
      () => ({}),
    ],
    [
      'the session of az',
      () => ({}),
      () => az(JSON.stringify({ accessToken: kms.access.azureToken, tokenType: 'Bearer' })),
    ],
  ])('with %s works, and the token is masked', async (_, env, ports) => {
    expect(await verdictOf(() => open(AZURE, env(), ports()))).toBe('V0')
    expect(masked).toContain(kms.access.azureToken)
  })

  it('asks az for the vault’s resource', async () => {
    const asked: string[] = []
    const run = async (program: string, args: readonly string[]): Promise<string> => {
      asked.push([program, ...args].join(' '))
      return '{}'
    }
    expect(await verdictOf(() => open(AZURE, {}, { run }))).toBe('V2 KMS')
    expect(asked).toEqual(['az account get-access-token --resource https://vault.azure.net --output json'])
  })

  it.each<[string, Record<string, string>, Partial<KeyPorts>]>([
    ['nothing', {}, {}],
    ['az that fails', {}, { run: async () => Promise.reject(new Error('az: failed (1)')) }],
    ['az that prints no JSON', {}, az('zebra')],
    ['a wrong secret', { ...client, AZURE_CLIENT_SECRET: 'zebra' }, {}],
    [
      'another authority',
      { ...client, AZURE_CLIENT_SECRET: 'zebra', AZURE_AUTHORITY_HOST: 'https://evil.example' },
      {},
    ],
  ])('S01 with %s is bad input, and shows nothing of it', async (_, env, ports) => {
    const failure = await failureOf(() => open(AZURE, env, ports))
    expect([failure?.outcome, failure?.code]).toEqual(['bad-input', 'KMS'])
    expect(JSON.stringify(failure)).not.toContain('zebra')
  })
})
