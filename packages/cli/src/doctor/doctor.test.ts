import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { imageFromFolder, placeImage } from '@slsa-actions/testbed'
import { useBed } from '../testing/bed.ts'
import { runSlsa, type SlsaOptions } from '../testing/run-slsa.ts'
import { checkPlatform } from './local.ts'
import { checkClock } from './services.ts'

const bed = useBed()
const NO_NETWORK = new URL('../testing/no-network.mjs', import.meta.url).href

beforeAll(() => {
  bed.folder.file('app.tgz', 'app\n')
})

interface Report {
  readonly status: number | null
  readonly outcome: string
  readonly checks: Readonly<
    Record<string, { readonly status: string; readonly detail: string; readonly remedy?: string }>
  >
  readonly text: string
}

async function doctor(argv: readonly string[], options: SlsaOptions = {}): Promise<Report> {
  const run = await runSlsa(['doctor', '--json', '--timeout', '10', ...argv], {
    cwd: bed.folder.path,
    ...options,
    env: { XDG_CACHE_HOME: bed.folder.path, GITHUB_API_URL: bed.testbed.github.apiUrl, ...options.env },
  })
  const { outcome, checks } = JSON.parse(run.stdout) as {
    outcome: string
    checks: ({ id: string } & Report['checks'][string])[]
  }
  const byId = Object.fromEntries(checks.map((check) => [check.id, check]))
  return { status: run.status, outcome, checks: byId, text: run.stdout + run.stderr }
}

describe('slsa doctor', () => {
  it('passes in a job, having signed nothing', async () => {
    const report = await doctor(['app.tgz', ...bed.signing], { env: bed.testbed.jobEnvironment() })
    expect(Object.values(report.checks).filter(({ status }) => status !== 'pass')).toEqual([])
    expect(report.status).toBe(0)
    expect(Object.keys(report.checks)).toEqual(
      expect.arrayContaining([
        'platform',
        'proxy',
        'trust root',
        'fulcio',
        'rekor v2',
        'clock',
        'identity',
        'attestations',
        'sizes',
      ]),
    )
    const signed = ['fulcio', 'rekor-v1', 'rekor-v2', 'tsa']
    const posts = bed.testbed.requests.filter(({ method, endpoint }) => method === 'POST' && signed.includes(endpoint))
    expect(posts).toEqual([])
    expect(report.text).not.toContain(bed.testbed.oidc.requestToken)
  })

  it('tells of a registry who we are, how referrers are kept and whether we may push, and leaves nothing there', async () => {
    const { registry } = bed.testbed
    const name = `${registry.host}/acme/app`
    placeImage(registry, 'acme/app', imageFromFolder(bed.folder.path), 'v1')
    registry.auth = 'basic'
    const blobs = registry.repository('acme/app').blobs.size
    const nobody = await doctor([`oci://${name}:v1`, ...bed.signing])
    expect(nobody.checks[`${name} login`]?.detail).toContain('nobody')
    expect(nobody.checks[`${name} pull`]).toMatchObject({ status: 'pass' })
    expect(nobody.checks[`${name} push`]).toMatchObject({ status: 'warn' })
    registry.hasReferrers = false
    const login = ['--registry-username', registry.username, '--registry-password', registry.password]
    const somebody = await doctor([`oci://${name}`, ...login, ...bed.signing])
    expect(somebody.checks[`${name} push`]).toMatchObject({ status: 'pass' })
    expect(somebody.checks[`${name} referrers`]?.detail).toContain('fallback tag')
    expect(somebody.text).not.toContain(registry.password)
    expect(registry.repository('acme/app').blobs.size).toBe(blobs)
    const gone = await doctor([`oci://${name}:v9`, ...login, ...bed.signing])
    expect(gone).toMatchObject({ status: 2, checks: { [`${name} pull`]: { status: 'fail' } } })
    Object.assign(registry, { auth: 'none', hasReferrers: true })
  })

  it('warns outside of a job that nobody can sign, and that alone is no failure', async () => {
    const report = await doctor(bed.signing)
    expect(report.checks.identity).toMatchObject({ status: 'warn' })
    expect(report.checks.identity?.remedy).toContain('id-token: write')
    expect(report.status).toBe(0)
  })

  it('ends with 3 when a service is in trouble, cannot be reached, or has another time, and names it', async () => {
    const server = createServer((_request, response) => {
      response.writeHead(503, { date: new Date(Date.now() - 3_600_000).toUTCString() }).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const text = readFileSync(bed.testbed.files.signingConfig, 'utf8')
    const { caUrls, rekorTlogUrls, ...rest } = JSON.parse(text) as Record<'caUrls' | 'rekorTlogUrls', object[]>
    const moved = (services: object[], to: number): object[] =>
      services.map((service) => ({ ...service, url: `http://127.0.0.1:${to}` }))
    bed.folder.file(
      'broken.json',
      JSON.stringify({ ...rest, caUrls: moved(caUrls, port), rekorTlogUrls: moved(rekorTlogUrls, 9) }),
    )
    const argv = ['--signing-config', 'broken.json', '--trusted-root', bed.testbed.files.trustedRoot]
    const report = await doctor(argv)
    server.close()
    expect(report).toMatchObject({
      status: 3,
      outcome: 'undecided',
      checks: { fulcio: { status: 'fail' }, 'rekor v2': { status: 'fail' }, clock: { status: 'fail' } },
    })
    expect(report.checks.clock?.detail).toContain('ahead of fulcio')
    expect(report.checks['timestamp authority']).toMatchObject({ status: 'pass' })
  })

  it.each([
    ['a token that has ended', { claims: { exp: 1_000_000_000, iat: 999_999_000 } }],
    ['a token for somebody else', { audience: 'other' }],
  ])('fails for %s, and does not show it', async (_what, options) => {
    const token = await bed.testbed.oidc.token(options as Parameters<typeof bed.testbed.oidc.token>[0])
    const report = await doctor(bed.signing, { env: { SIGSTORE_ID_TOKEN: token } })
    expect(report.checks.identity).toMatchObject({ status: 'fail' })
    expect(report.text).not.toContain(token.split('.')[2])
  })

  it('shows a proxy without user and password', async () => {
    const report = await doctor(['--offline', ...bed.signing], {
      env: { HTTPS_PROXY: 'http://jane:hunter22@proxy.example.test:3128', https_proxy: undefined },
    })
    expect(report.checks.proxy?.detail).toBe('HTTPS_PROXY=http://***@proxy.example.test:3128')
    expect(report.text).not.toMatch(/hunter22|jane/)
  })

  it('shows nothing of a proxy that is no URL', async () => {
    const report = await doctor(['--offline', ...bed.signing], { env: { HTTPS_PROXY: 'http://u:hunt er@@:x' } })
    expect(report.text).not.toMatch(/hunt|er@@/)
  })

  it('N10 fails where certificates would not be checked', async () => {
    const report = await doctor(['--offline', ...bed.signing], { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } })
    expect(report).toMatchObject({ status: 2, checks: { proxy: { status: 'fail' } } })
  })

  it('N18 opens no socket with --offline', async () => {
    const report = await doctor(['--offline', ...bed.signing], { preload: NO_NETWORK })
    expect(report.status).toBe(0)
    expect(report.text).not.toContain('SOCKET')
  })

  it.each([
    [['--signing-config', 'none.json', '--trusted-root', 'none.json'], 'instance'],
    [['--sigstore', 'other'], 'instance'],
    [['--trusted-root', 'app.tgz'], 'trust root'],
    [['none.tgz'], 'sizes'],
  ])('ends %j with 2 and names the check', async (argv, id) => {
    const report = await doctor(['--offline', ...argv])
    expect(report).toMatchObject({ status: 2, checks: { [id]: { status: 'fail' } } })
    expect(report.checks[id]?.remedy).toBeDefined()
  })
})

describe('checkClock', () => {
  const at = (seconds: number): { id: string; there: number; here: number } => ({
    id: 'fulcio',
    there: 1_000_000_000_000,
    here: 1_000_000_000_500 + seconds * 1000,
  })

  it.each([
    [0, 'pass'],
    [-19, 'pass'],
    [30, 'warn'],
    [-61, 'fail'],
    [3600, 'fail'],
  ])('a clock that is %d s ahead: %s', (seconds, status) => {
    expect(checkClock([at(0), at(seconds)])).toMatchObject({ status })
  })

  it('says when nobody told the time', () => {
    expect(checkClock([])).toMatchObject({ status: 'warn' })
  })
})

describe('checkPlatform', () => {
  it('fails for a Node.js that is too old', () => {
    expect(checkPlatform('18.20.0')).toMatchObject({ status: 'fail' })
  })
})
