import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { verdictOf } from '../testing/failure.ts'
import { type Bench, openBench } from '../testing/ports.ts'
import { issuerRuleFor } from '../trust/index.ts'
import { readIdentity } from './identity.ts'

let bench: Bench
beforeAll(async () => {
  bench = await openBench('private')
})
beforeEach(() => bench.reset())
afterAll(() => bench.close())

const identity = () => {
  const ports = bench.ports()
  ports.http.budget?.limit(3_600_000)
  return readIdentity(issuerRuleFor('https://github.com', [bench.testbed.issuer]), ports)
}

describe('the token of a login', () => {
  it('is the one that was verified, as long as it is fresh', async () => {
    const { idToken } = await identity()
    await idToken()
    await idToken()
    expect(bench.asked('oidc-token')).toBe(1)
  })

  it('is a new one in its last minute', async () => {
    const { idToken } = await identity()
    bench.clock.shift(250_000)
    await expect(idToken()).resolves.toEqual(expect.stringContaining('.'))
    expect(bench.asked('oidc-token')).toBe(2)
  })

  it.each([
    ['another workflow', { job_workflow_ref: 'evil/app/.github/workflows/x.yml@refs/heads/main' }],
    ['a repository that became private', { repository_visibility: 'private' }],
    ['a repository that was made anew', { repository_id: '1' }],
    ['another run', { run_id: '1' }],
  ])('is refused when it speaks of %s', async (_, claims) => {
    const { idToken } = await identity()
    bench.clock.shift(250_000)
    bench.testbed.oidc.runnerToken = { claims }
    expect(await verdictOf(idToken)).toBe('V1 ID_TOKEN')
  })

  it.each([
    ['a stranger', { signedBy: 'stranger' }],
    ['no algorithm', { alg: 'none' }],
    ['another issuer', { claims: { iss: 'https://token.actions.githubusercontent.com' } }],
  ] as const)('C15 is verified as the first one was: %s', async (_, token) => {
    const { idToken } = await identity()
    bench.clock.shift(250_000)
    bench.testbed.oidc.runnerToken = token
    expect(await verdictOf(idToken)).toBe('V2 ID_TOKEN')
  })
})

it('what the certificate will say is what the token says', async () => {
  const ref = 'acme/builders/.github/workflows/build.yml@refs/tags/v1.0.0'
  bench.reset({ reusableWorkflow: { ref, sha: 'c'.repeat(40) } })
  const { signer, san } = await identity()
  expect(san).toBe(`https://github.com/${ref}`)
  expect(signer.claims).toMatchObject({
    buildSignerUri: san,
    buildSignerDigest: 'c'.repeat(40),
    buildConfigUri: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main',
    sourceRepositoryUri: 'https://github.com/acme/app',
    runInvocationUri: 'https://github.com/acme/app/actions/runs/18234567890/attempts/1',
  })
})
