import { createPublicKey } from 'node:crypto'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Bench, openBench } from '../testing/ports.ts'
import { builtinSigningConfig, type SigningConfig } from '../trust/index.ts'
import { attest, buildProvenance, sign } from './index.ts'
import { reachesPublicLog } from './privacy.ts'

const SENT = ['fulcio', 'rekor-v1', 'rekor-v2', 'tsa']
const INPUTS = { 'subject-path': 'app.tgz', sigstore: 'public-good' }

let bench: Bench
beforeAll(async () => {
  bench = await openBench('public-good')
  await fs.writeFile(join(bench.workspace, 'app.tgz'), 'bytes')
})
beforeEach(() => bench.reset())
afterAll(() => bench.close())

/** What left for the services of Sigstore, and what GitHub keeps. */
const sent = (): number => SENT.reduce((sum, endpoint) => sum + bench.asked(endpoint), 0)

/** The API's word and the token's, which may be none. */
function tell(api: string, token: string | undefined): void {
  const claims =
    token === undefined ? { omit: ['repository_visibility'] } : { claims: { repository_visibility: token } }
  bench.testbed.oidc.runnerToken = claims
  if (api === 'unknown') bench.testbed.inject('github-repository', { kind: 'status', status: 404 })
  else bench.testbed.github.addRepository('acme/app', { visibility: api as 'public' })
}

describe('the privacy gate', () => {
  const apis = ['public', 'private', 'internal', 'unknown']
  const tokens = ['public', 'private', 'internal', 'PUBLIC', undefined]
  const cases = apis.flatMap((api) => tokens.map((token): [string, string | undefined] => [api, token]))

  it.each(cases)('opens for API %s and token %s only if both say public', async (api, token) => {
    tell(api, token)
    const isPublic = api === 'public' && token === 'public'
    const result = await buildProvenance(bench.inputs(INPUTS), bench.ports())
    expect([result.outcome, result.failure?.code]).toEqual(
      isPublic ? ['verified', undefined] : ['refused', 'PRIVATE_REPOSITORY'],
    )
    expect(sent() > 0).toBe(isPublic)
    expect(bench.testbed.github.attestations.length > 0).toBe(isPublic)
    bench.testbed.github.addRepository('acme/app', { attestations: [] })
  })

  it.each(cases)('opens for API %s and token %s with allow-public-log', async (api, token) => {
    tell(api, token)
    const result = await sign(
      bench.inputs({ files: 'app.tgz', sigstore: 'public-good', 'allow-public-log': 'true' }),
      bench.ports(),
    )
    expect(result.outcome).toBe('verified')
  })

  it.each(['html', 'reset', 'hang', 'truncate'] as const)('stays shut when the API answers with %s', async (kind) => {
    bench.testbed.inject('github-repository', kind === 'hang' ? { kind: 'status', status: 503 } : { kind })
    const result = await buildProvenance(bench.inputs(INPUTS), bench.ports())
    expect(result.failure?.code).toBe('PRIVATE_REPOSITORY')
    expect(sent()).toBe(0)
  })

  it('does not believe the event, which a step may have written', async () => {
    bench.testbed.startJob({ visibility: 'private' })
    const ports = bench.ports({
      event: { repository: { visibility: 'public', private: false, full_name: 'acme/app' } },
    })
    const result = await buildProvenance(bench.inputs({ 'subject-path': 'app.tgz' }), ports)
    expect([result.instance, result.failure?.code]).toEqual(['public-good', 'PRIVATE_REPOSITORY'])
    expect(sent()).toBe(0)
  })

  it('asks about the repository that the token certifies, not about that of the environment', async () => {
    bench.testbed.startJob({ visibility: 'private' })
    bench.testbed.github.addRepository('other/public', { visibility: 'public' })
    bench.testbed.oidc.runnerToken = { claims: { repository_visibility: 'public' } }
    const result = await buildProvenance(bench.inputs(INPUTS), bench.ports({ job: { repository: 'other/public' } }))
    expect(result.failure?.code).toBe('PRIVATE_REPOSITORY')
    expect(sent()).toBe(0)
  })

  it('stands before attest and sign too', async () => {
    bench.testbed.startJob({ visibility: 'private' })
    const predicate = { 'predicate-type': 'https://example.test/x/v1', predicate: '{}', 'subject-path': 'app.tgz' }
    for (const result of [
      await attest(bench.inputs({ ...predicate, sigstore: 'public-good' }), bench.ports()),
      await sign(bench.inputs({ files: 'app.tgz', sigstore: 'public-good' }), bench.ports()),
    ])
      expect(result.failure?.code).toBe('PRIVATE_REPOSITORY')
    expect(sent()).toBe(0)
  })

  it('says what would have become public, and what to do', async () => {
    bench.testbed.startJob({ visibility: 'internal' })
    const { failure } = await buildProvenance(bench.inputs(INPUTS), bench.ports())
    expect(failure?.message).toContain('https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main')
    expect(failure?.message).toContain('API: internal, ID token: internal')
    expect(failure?.remedy).toContain('allow-public-log')
  })

  it('raises the alarm when the certificate says private after all', async () => {
    bench.testbed.inject('fulcio', {
      kind: 'replace',
      alter: (_, call) => {
        const { publicKeyRequest } = JSON.parse(call.body.toString('utf8'))
        const publicKey = createPublicKey(publicKeyRequest.publicKey.content)
        const { pem } = bench.testbed.sigstore.issue({ publicKey, extensions: { 22: 'private' } })
        return { status: 200, body: { signedCertificateEmbeddedSct: { chain: { certificates: [pem] } } } }
      },
    })
    const result = await buildProvenance(bench.inputs(INPUTS), bench.ports())
    expect([result.outcome, result.failure?.code]).toEqual(['refused', 'PRIVATE_REPOSITORY'])
    expect(result.failure?.message).toContain('it is in a public log now')
    expect(bench.testbed.github.attestations).toHaveLength(0)
  })
})

describe('whether a configuration reaches a public log', () => {
  const own: SigningConfig = {
    instance: 'private',
    fulcio: new URL('https://fulcio.acme.test'),
    oidcIssuers: [],
    source: 'x',
  }
  it.each<[string, SigningConfig, boolean]>([
    ['the public-good instance', builtinSigningConfig('public-good'), true],
    ["GitHub's instance", builtinSigningConfig('github'), false],
    ['one of its own', own, false],
    ['a public Fulcio', { ...own, fulcio: new URL('https://fulcio.sigstore.dev') }, true],
    ['a public Fulcio, with the dot of the root', { ...own, fulcio: new URL('https://fulcio.sigstore.dev.') }, true],
    ['a public Fulcio in capitals', { ...own, fulcio: new URL('https://FULCIO.SIGSTORE.DEV') }, true],
    ['a public log', { ...own, rekor: { url: new URL('https://rekor.sigstore.dev'), version: 1 } }, true],
    ['a public timestamp authority', { ...own, tsa: new URL('https://timestamp.sigstore.dev/x') }, true],
    ['a host that only sounds like it', { ...own, fulcio: new URL('https://sigstore.dev.acme.test') }, false],
    ['a host that only ends like it', { ...own, fulcio: new URL('https://notsigstore.dev') }, false],
  ])('%s', (_, config, expected) => {
    expect(reachesPublicLog(config)).toBe(expected)
  })
})
