import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { TokenOptions } from '@slsa-actions/testbed'
import { verdictOf } from '../testing/failure.ts'
import { startIssuer, type TestIssuer } from '../testing/issuer.ts'
import { issuerRuleFor } from '../trust/index.ts'

let issuer: TestIssuer
beforeAll(async () => {
  issuer = await startIssuer()
})
beforeEach(() => issuer.server.heal())
afterAll(() => issuer.server.close())

const HOUR = 3_600_000
const clockOff = (ms: number) => ({ now: () => Date.now() + ms, sleep: async () => undefined })

describe('a token of the job', () => {
  it('says who the job is', async () => {
    const claims = await issuer.verify({})
    expect(claims).toMatchObject({
      repository: 'acme/app',
      repositoryId: '719032744',
      ref: 'refs/heads/main',
      workflowRef: 'acme/app/.github/workflows/release.yml@refs/heads/main',
      eventName: 'push',
      runnerEnvironment: 'github-hosted',
      visibility: 'public',
    })
  })

  it('may be signed with a key that was published since', async () => {
    await issuer.oidc.rotateKey()
    await expect(issuer.verify({})).resolves.toMatchObject({ repository: 'acme/app' })
  })

  it('has a subject of either shape, out of which nothing is read', async () => {
    const claims = await issuer.verify({ claims: { sub: 'repo:evil@1/other@2:ref:refs/heads/x' } })
    expect(claims.repository).toBe('acme/app')
  })
})

describe('C15 no provenance comes out of', () => {
  const required = [
    'iss',
    'sub',
    'ref',
    'sha',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'event_name',
    'job_workflow_ref',
    'workflow_ref',
    'runner_environment',
    'run_id',
    'run_attempt',
    'exp',
    'iat',
  ]
  it.each(required)('C15 a token without %s', async (name) => {
    expect(await verdictOf(() => issuer.verify({ omit: [name] }))).toBe('V2 ID_TOKEN')
  })

  it.each(required.slice(1, 14))('C15 a token whose %s is empty or no text', async (name) => {
    for (const value of ['', 7, null, ['x']]) {
      expect(await verdictOf(() => issuer.verify({ claims: { [name]: value } }))).toBe('V2 ID_TOKEN')
    }
  })

  const spoilt: [string, (own: string) => TokenOptions][] = [
    ['another audience', () => ({ audience: 'nobody' })],
    ['an audience that contains ours', () => ({ audience: 'sigstore.evil' })],
    ['no algorithm', () => ({ alg: 'none' })],
    ["an HMAC over the issuer's public key", () => ({ alg: 'HS256' })],
    ['the key of a stranger', () => ({ signedBy: 'stranger' })],
    ['a key that nobody knows', () => ({ kid: 'nobody' })],
    ['another issuer', () => ({ claims: { iss: 'https://token.actions.githubusercontent.com' } })],
    ['an issuer that begins like ours', (own) => ({ claims: { iss: `${own}.evil.example` } })],
    ['a slash after the issuer', (own) => ({ claims: { iss: `${own}/` } })],
    ['an enterprise below a private issuer', (own) => ({ claims: { iss: `${own}/acme`, enterprise: 'acme' } })],
    ['a time that is over', () => ({ expiresIn: -600 })],
    ['a time that is not yet', () => ({ claims: { nbf: 4_000_000_000 } })],
    ['a birth in the future', () => ({ claims: { iat: 4_000_000_000, exp: 4_000_000_300 } })],
  ]
  it.each(spoilt)('C15 %s', async (_, options) => {
    expect(await verdictOf(() => issuer.verify(options(issuer.oidc.issuer)))).toBe('V2 ID_TOKEN')
  })

  it.each([
    ['nothing', ''],
    ['two parts', 'a.b'],
    ['no JSON', `${Buffer.from('x').toString('base64url')}.e30.e30`],
    ['a payload that is no object', 'e30.W10.e30'],
    ['a claim that stands twice', `e30.${Buffer.from('{"iss":"a","iss":"b"}').toString('base64url')}.e30`],
    ['a line break', 'e30.e30\n.e30'],
    ['N16 more than 64 kB', `e30.${'A'.repeat(70_000)}.e30`],
    ['N16 a million dots', '.'.repeat(1_000_000)],
  ])('C15 a text of %s, and asks nobody', async (_, token) => {
    const before = issuer.server.requests.length
    expect(await verdictOf(() => issuer.verify(token))).toBe('V2 ID_TOKEN')
    expect(issuer.server.requests.length).toBe(before)
  })

  it('C15 asks nobody about a token of a foreign issuer', async () => {
    const before = issuer.server.requests.length
    await verdictOf(() => issuer.verify({}, { rule: issuerRuleFor('https://github.com') }))
    expect(issuer.server.requests.length).toBe(before)
  })

  it('S01 shows nothing of the token in its error', async () => {
    const token = await issuer.oidc.token({ audience: 'nobody' })
    const error = await issuer.verify(token).catch((failure: Error) => failure)
    for (const part of token.split('.')) expect(String((error as Error).stack)).not.toContain(part)
  })
})

describe('times', () => {
  it.each([-HOUR, HOUR, -365 * 24 * HOUR, 365 * 24 * HOUR])(
    'N12 blames the clock of a machine that is off by %i ms',
    async (ms) => {
      expect(await verdictOf(() => issuer.verify({}, { clock: clockOff(ms) }))).toBe('V3 CLOCK')
    },
  )

  it('N12 bears a clock that is off by half a minute', async () => {
    await expect(issuer.verify({}, { clock: clockOff(-30_000) })).resolves.toBeDefined()
  })

  it('N16 refuses a token that lives for five seconds', async () => {
    expect(await verdictOf(() => issuer.verify({ expiresIn: 5 }))).toBe('V2 ID_TOKEN')
  })
})

describe('an issuer that misbehaves', () => {
  const replaced = (body: unknown) =>
    issuer.server.inject('oidc-discovery', { kind: 'replace', alter: () => ({ status: 200, body: body as never }) })

  it.each([
    [
      'names itself otherwise',
      () => ({ issuer: 'https://evil.example', jwks_uri: `${issuer.oidc.issuer}/.well-known/jwks` }),
    ],
    ['keeps its keys elsewhere', () => ({ issuer: issuer.oidc.issuer, jwks_uri: 'https://evil.example/jwks' })],
    [
      'keeps its keys at another port',
      () => ({ issuer: issuer.oidc.issuer, jwks_uri: 'http://127.0.0.1:1/oidc/.well-known/jwks' }),
    ],
    ['has no keys', () => ({ issuer: issuer.oidc.issuer })],
  ])('C15 is not believed when it %s', async (_, body) => {
    replaced(body())
    expect(await verdictOf(() => issuer.verify({}))).toBe('V2 ID_TOKEN')
  })

  it('N08 is not followed to another host', async () => {
    issuer.server.inject('oidc-jwks', {
      kind: 'redirect',
      status: 302,
      location: 'http://127.0.0.1:1/oidc/.well-known/jwks',
    })
    expect(await verdictOf(() => issuer.verify({}))).toBe('V3 REDIRECT_REFUSED')
  })

  it.each(['html', 'truncate', 'reset'] as const)('N07 is undecided when it answers with %s', async (kind) => {
    issuer.server.inject('oidc-discovery', { kind })
    expect(await verdictOf(() => issuer.verify({}))).toMatch(/^V3 /)
  })

  it('N16 is asked again after 503', async () => {
    issuer.server.inject('oidc-jwks', { kind: 'status', status: 503, times: 3 })
    await expect(issuer.verify({})).resolves.toBeDefined()
  })
})
