import { createHmac, createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startServer, type TestServer } from '../server/index.ts'
import { createOidc, type FakeOidc, type TokenOptions } from './index.ts'

const SERVER = 'https://github.com'
let now = Date.parse('2026-11-24T10:00:00.700Z')
let server: TestServer
let oidc: FakeOidc

beforeEach(async () => {
  now = Date.parse('2026-11-24T10:00:00.700Z')
  server = await startServer()
  oidc = await createOidc({ url: server.url, serverUrl: SERVER, clock: () => now })
  server.add(oidc.routes)
})

afterEach(() => server.close())

interface Answer {
  readonly status: number
  readonly body: Record<string, unknown>
}

async function get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const reply = await fetch(url, { headers })
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> }
}

const ask = (query = '&audience=sigstore', token = oidc.requestToken): Promise<Answer> =>
  get(`${oidc.requestUrl}${query}`, { authorization: `bearer ${token}` })

const part = (token: string, index: number): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[index] ?? '', 'base64url').toString()) as Record<string, unknown>

/** Keys by name, found as a stranger finds them: from the issuer to its document to its keys. */
async function publishedKeys(): Promise<Map<string, KeyObject>> {
  const document = await get(`${oidc.issuer}/.well-known/openid-configuration`)
  expect(document.body.issuer).toBe(oidc.issuer)
  const { keys } = (await get(String(document.body.jwks_uri))).body as { keys: (JsonWebKey & { kid: string })[] }
  return new Map(keys.map((jwk) => [jwk.kid, createPublicKey({ key: jwk, format: 'jwk' })]))
}

async function hasPublishedSignature(token: string): Promise<boolean> {
  const [header = '', payload = '', signature = ''] = token.split('.')
  const key = (await publishedKeys()).get(String(part(token, 0).kid))
  return (
    key !== undefined && verify('sha256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'))
  )
}

describe('tokens of the issuer', () => {
  it('carry every claim of github.com, valid for five minutes from now', async () => {
    expect(part(await oidc.token(), 1)).toEqual({
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
      sub: 'repo:acme/app:ref:refs/heads/main',
      aud: 'sigstore',
      ref: 'refs/heads/main',
      sha: expect.stringMatching(/^[0-9a-f]{40}$/),
      repository: 'acme/app',
      repository_owner: 'acme',
      repository_owner_id: '48229371',
      run_id: '18234567890',
      run_number: '42',
      run_attempt: '1',
      repository_visibility: 'public',
      repository_id: '719032744',
      actor_id: '583231',
      actor: 'octo-cat',
      workflow: 'Release',
      head_ref: '',
      base_ref: '',
      event_name: 'push',
      ref_protected: 'false',
      ref_type: 'branch',
      workflow_ref: 'acme/app/.github/workflows/release.yml@refs/heads/main',
      workflow_sha: oidc.job.sha,
      job_workflow_ref: 'acme/app/.github/workflows/release.yml@refs/heads/main',
      job_workflow_sha: oidc.job.sha,
      runner_environment: 'github-hosted',
      check_run_id: expect.any(String),
      iss: oidc.issuer,
      nbf: Math.floor(now / 1000) - 600,
      iat: Math.floor(now / 1000),
      exp: Math.floor(now / 1000) + 300,
    })
  })

  it('name the job that asks, where several run at once', async () => {
    const claims = async (query: string) => part(String((await ask(query)).body.value), 1)
    const [, query = ''] = oidc.requestUrlOf('77').split(oidc.requestUrl)
    expect(await claims(query)).toMatchObject({ check_run_id: '77' })
    expect((await claims('')).check_run_id).not.toBe('77')
  })

  it('verify with the keys that the discovery document leads to', async () => {
    expect(await hasPublishedSignature(await oidc.token())).toBe(true)
  })

  it('follow the job', async () => {
    oidc.job.ref = 'refs/tags/v1.0.0'
    oidc.job.reusableWorkflow = { ref: 'acme/builders/.github/workflows/b.yml@refs/tags/v2', sha: 'b'.repeat(40) }
    expect(part(await oidc.token(), 1)).toMatchObject({
      sub: 'repo:acme/app:ref:refs/tags/v1.0.0',
      ref_type: 'tag',
      workflow_ref: 'acme/app/.github/workflows/release.yml@refs/tags/v1.0.0',
      job_workflow_ref: 'acme/builders/.github/workflows/b.yml@refs/tags/v2',
      job_workflow_sha: 'b'.repeat(40),
    })
  })

  it.each([
    ['names', undefined, 'push', 'repo:acme/app:ref:refs/heads/main'],
    ['with-ids', undefined, 'push', 'repo:acme@48229371/app@719032744:ref:refs/heads/main'],
    ['names', 'prod', 'push', 'repo:acme/app:environment:prod'],
    ['with-ids', 'a:b', 'push', 'repo:acme@48229371/app@719032744:environment:a%3Ab'],
    ['names', undefined, 'pull_request', 'repo:acme/app:pull_request'],
  ] as const)(
    'have the subject of shape %s, environment %s, event %s',
    async (subject, environment, eventName, sub) => {
      Object.assign(oidc.job, { subject, environment, eventName })
      expect(part(await oidc.token(), 1).sub).toBe(sub)
    },
  )

  it('name the enterprise, whose own issuer has a document too', async () => {
    oidc.job.enterprise = 'acme-inc'
    oidc.issuer = `${server.url}/oidc/acme-inc`
    const token = await oidc.token()
    expect(part(token, 1)).toMatchObject({ enterprise: 'acme-inc', iss: `${server.url}/oidc/acme-inc` })
    expect(await hasPublishedSignature(token)).toBe(true)
    expect((await fetch(`${server.url}/oidc/other-inc/.well-known/openid-configuration`)).status).toBe(404)
  })

  it('keep verifying after a rotation, unless the old key was dropped', async () => {
    const first = await oidc.token()
    await oidc.rotateKey()
    expect([await hasPublishedSignature(first), await hasPublishedSignature(await oidc.token())]).toEqual([true, true])
    await oidc.rotateKey({ dropOld: true })
    expect([await hasPublishedSignature(first), await hasPublishedSignature(await oidc.token())]).toEqual([false, true])
  })
})

describe('forged tokens', () => {
  it('C15 lack a claim', async () => {
    const claims = part(await oidc.token({ omit: ['sha', 'run_id'] }), 1)
    expect([claims.sha, claims.run_id, claims.ref]).toEqual([undefined, undefined, 'refs/heads/main'])
  })

  it('C15 have any algorithm: none has no signature, HS256 one by the public key', async () => {
    const none = await oidc.token({ alg: 'none' })
    const hmac = await oidc.token({ alg: 'HS256' })
    const [key] = (await publishedKeys()).values()
    const [header = '', payload = '', signature] = hmac.split('.')
    expect([part(none, 0).alg, none.endsWith('.'), part(hmac, 0).alg, signature]).toEqual([
      'none',
      true,
      'HS256',
      createHmac('sha256', key?.export({ type: 'spki', format: 'pem' }) ?? '')
        .update(`${header}.${payload}`)
        .digest('base64url'),
    ])
  })

  it('C15 name another key, or are signed by a stranger under the name of the issuer', async () => {
    expect(part(await oidc.token({ kid: 'x' }), 0).kid).toBe('x')
    const stranger = await oidc.token({ signedBy: 'stranger' })
    expect([(await publishedKeys()).has(String(part(stranger, 0).kid)), await hasPublishedSignature(stranger)]).toEqual(
      [true, false],
    )
  })

  it.each<[string, TokenOptions]>([
    ['algorithm', { alg: 'none' }],
    ['algorithm', { alg: 'HS256' }],
    ['key', { kid: 'x' }],
    ['signature', { signedBy: 'stranger' }],
    ['issuer', { claims: { iss: 'https://token.actions.githubusercontent.com' } }],
    ['issuer', { omit: ['iss'] }],
    ['audience', { audience: 'sts.amazonaws.com' }],
    ['expired', { expiresIn: -1 }],
    ['expired', { omit: ['exp'] }],
    ['valid yet', { claims: { nbf: 4_000_000_000 } }],
  ])('C15 do not pass verifyToken: %s, %j', async (reason, changes) => {
    await expect(oidc.verifyToken(await oidc.token(changes))).rejects.toThrow(reason)
  })

  it('C15 do not pass verifyToken when a byte of the payload changed, or the time ran out', async () => {
    const [header, payload = '', signature] = (await oidc.token()).split('.')
    const other = Buffer.from(Buffer.from(payload, 'base64url').toString().replace('acme/app', 'evil/app'))
    await expect(oidc.verifyToken([header, other.toString('base64url'), signature].join('.'))).rejects.toThrow(
      'signature',
    )
    const good = await oidc.token()
    expect(await oidc.verifyToken(good)).toMatchObject({ repository: 'acme/app' })
    now += 301_000
    await expect(oidc.verifyToken(good)).rejects.toThrow('expired')
  })
})

describe("the runner's token endpoint", () => {
  it('hands out a token for the audience that was asked for', async () => {
    const { status, body } = await ask('&audience=my%20service')
    expect([status, body.count, part(String(body.value), 1).aud]).toEqual([200, 1, 'my service'])
  })

  it('takes the owner for the audience when none is asked for', async () => {
    expect(part(String((await ask('')).body.value), 1).aud).toBe('https://github.com/acme')
  })

  it('gives nothing to a caller without the request token', async () => {
    expect([(await get(`${oidc.requestUrl}&audience=sigstore`)).status, (await ask('', 'guess')).status]).toEqual([
      401, 401,
    ])
  })

  it('gives nothing when the query that came with the address was lost', async () => {
    const url = new URL(oidc.requestUrl)
    url.search = '?audience=sigstore'
    expect((await get(url.href, { authorization: `bearer ${oidc.requestToken}` })).status).toBe(400)
  })

  it('C15 hands out forged tokens when told to', async () => {
    oidc.runnerToken = { alg: 'none', audience: 'other' }
    const token = String((await ask()).body.value)
    expect([part(token, 0).alg, part(token, 1).aud]).toEqual(['none', 'other'])
  })
})
