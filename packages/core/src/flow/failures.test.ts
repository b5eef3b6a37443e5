import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Fault } from '@slsa-actions/testbed'
import { renderMarkdown, signingSummary } from '../report/index.ts'
import { type Bench, openBench } from '../testing/ports.ts'
import { attest, buildProvenance, sign } from './index.ts'

const HOUR = 3_600_000
const PREDICATE = { 'predicate-type': 'https://example.test/review/v1', predicate: '{"ok":true}' }
const INPUTS = { 'subject-path': 'app.tgz' }

let bench: Bench
beforeAll(async () => {
  bench = await openBench('public-good')
  await fs.writeFile(join(bench.workspace, 'app.tgz'), 'bytes')
})
beforeEach(() => bench.reset())
afterAll(() => bench.close())

type Outcome = { readonly outcome: string; readonly failure?: { readonly code: string } }
const outcomeOf = ({ outcome, failure }: Outcome): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`
const build = (inputs: Record<string, string> = {}) =>
  buildProvenance(bench.inputs({ ...INPUTS, ...inputs }), bench.ports())

describe('permissions', () => {
  it('E07 a job that may not write attestations learns it before any login', async () => {
    bench.testbed.github.permissions.attestations = 'read'
    const result = await build()
    bench.testbed.github.permissions.attestations = 'write'
    expect(outcomeOf(result)).toBe('bad-input GITHUB_PERMISSION')
    expect(result.failure?.remedy).toContain('attestations: write')
    expect(bench.asked('fulcio') + bench.asked('rekor-v1')).toBe(0)
  })

  it('E07 the probe leaves nothing behind', async () => {
    bench.testbed.inject('fulcio', { kind: 'status', status: 400 })
    await build()
    expect(bench.asked('github-attestations')).toBe(1)
    expect(bench.testbed.github.attestations).toEqual([])
  })
})

describe('a rate limit of GitHub', () => {
  const limited: Fault = {
    kind: 'status',
    status: 403,
    headers: { 'retry-after': '60' },
    body: '{"message":"secondary rate limit"}',
  }

  it('E05 is waited for', async () => {
    bench.testbed.inject('github-attestations', { ...limited, times: 1 })
    expect(outcomeOf(await build())).toBe('verified')
    expect(bench.clock.slept).toEqual([60_000])
  })

  it('E05 that outlasts the budget is undecided, and nothing was signed', async () => {
    bench.testbed.inject('github-attestations', limited)
    expect(outcomeOf(await build())).toMatch(/^undecided (GITHUB_RATE_LIMIT|BUDGET_EXCEEDED)$/)
    expect(bench.clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(120_000)
    expect(bench.asked('fulcio')).toBe(0)
  })

  it('E05 after signing says what exists', async () => {
    bench.testbed.inject('github-attestations', { ...limited, after: 1 })
    const result = await build({ timeout: '90' })
    expect(result.outcome).toBe('undecided')
    expect(result.bundles).toHaveLength(1)
    expect(result.bundles[0]?.logEntries).toHaveLength(1)
  })
})

describe('a store that fails after signing', () => {
  const two = {
    'subject-checksums': Array.from({ length: 1025 }, (_, i) => `${i.toString(16).padStart(64, '0')}  f${i}`).join(
      '\n',
    ),
  }

  it('K03 fails, says what exists, and hands on the id', async () => {
    bench.testbed.github.addRelease('acme/app', 'v1.0.0')
    bench.testbed.inject('github-releases', { kind: 'status', status: 403, after: 1 })
    const result = await attest(
      bench.inputs({ ...INPUTS, ...PREDICATE, store: 'github release', 'release-tag': 'v1.0.0' }),
      bench.ports(),
    )
    expect(outcomeOf(result)).toBe('bad-input GITHUB_PERMISSION')
    const [kept] = bench.testbed.github.attestations
    expect(result.bundles[0]?.stored).toEqual([
      { store: 'github', id: String(kept?.id), url: `https://github.com/acme/app/attestations/${kept?.id}` },
    ])
    expect(result.bundlePath).toBeUndefined()
    expect(result.notices.join(' ')).toContain('1 of 1 bundles were signed; 1 of them were stored')
    expect(renderMarkdown(signingSummary(result))).toContain(String(kept?.id))
  })

  it('K03 counts what was stored of a batch', async () => {
    bench.testbed.inject('github-attestations', { kind: 'status', status: 400, after: 2 })
    const result = await attest(bench.inputs({ ...two, ...PREDICATE }), bench.ports())
    expect(result.outcome).not.toBe('verified')
    expect(bench.testbed.github.attestations).toHaveLength(1)
    expect(result.bundles.filter(({ stored }) => stored.length > 0)).toHaveLength(1)
  })

  it('K03 writes no files: a bundle that lies there is never the sign of a failed run', async () => {
    bench.testbed.inject('github-attestations', { kind: 'status', status: 400, after: 1 })
    const result = await build({ 'bundle-dir': 'failed' })
    expect(result.outcome).not.toBe('verified')
    await expect(fs.stat(join(bench.workspace, 'failed'))).rejects.toThrow()
  })

  it('F16 leaves no half of a file when the disk is full', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
    const open: typeof fs.open = async (path, flags, mode) => {
      const file = await fs.open(path, flags, mode)
      if (String(path).endsWith('.tmp')) file.writeFile = async () => Promise.reject(full)
      return file
    }
    const result = await sign(
      bench.inputs({ files: 'app.tgz', 'bundle-dir': 'full' }),
      bench.ports({ ports: { fs: { ...fs, open } } }),
    )
    expect(outcomeOf(result)).toBe('bad-input OUTPUT_WRITE')
    expect(await fs.readdir(join(bench.workspace, 'full'))).toEqual([])
    expect(result.bundles[0]?.stored).toEqual([])
  })

  it('F11 writes through no symbolic link, and learns it before any login', async () => {
    await fs.symlink('/tmp', join(bench.workspace, 'link'))
    const result = await sign(bench.inputs({ files: 'app.tgz', 'bundle-dir': 'link' }), bench.ports())
    expect(outcomeOf(result)).toBe('bad-input OUTPUT_PATH')
    expect(bench.asked('fulcio')).toBe(0)
  })
})

describe('the same job again', () => {
  it('K01 makes a second attestation, and both are there', async () => {
    expect(outcomeOf(await build())).toBe('verified')
    bench.testbed.startJob({ runAttempt: '2' })
    expect(outcomeOf(await build())).toBe('verified')
    expect(bench.testbed.github.attestations).toHaveLength(2)
  })

  it('K01 replaces its own bundle file by a whole new one', async () => {
    for (let run = 0; run < 2; run += 1)
      expect(outcomeOf(await sign(bench.inputs({ files: 'app.tgz', 'bundle-dir': 'again' }), bench.ports()))).toBe(
        'verified',
      )
    expect(await fs.readdir(join(bench.workspace, 'again'))).toEqual(['app.tgz.sigstore.json'])
  })

  it('K05 does not overwrite an asset of a release', async () => {
    const release = bench.testbed.github.addRelease('acme/app', 'v1.0.0')
    const inputs = { files: 'app.tgz', store: 'release', 'release-tag': 'v1.0.0' }
    expect(outcomeOf(await sign(bench.inputs(inputs), bench.ports()))).toBe('verified')
    const [first] = release.assets
    expect(outcomeOf(await sign(bench.inputs(inputs), bench.ports()))).toBe('bad-input RELEASE_ASSET')
    expect(release.assets).toEqual([first])
  })

  it('E06 an attestation whose answer was lost is there once or twice, and the run is good', async () => {
    bench.testbed.inject('github-attestations', { kind: 'lost', times: 1, after: 1 })
    expect(outcomeOf(await build())).toBe('verified')
    expect(bench.testbed.github.attestations.length).toBeGreaterThan(0)
  })
})

describe('the clock of the runner', () => {
  it.each([-HOUR, HOUR, -8760 * HOUR, 8760 * HOUR])(
    'N12 that is off by %i ms is blamed, and nothing is signed',
    async (ms) => {
      const off = await openBench('private')
      await fs.writeFile(join(off.workspace, 'app.tgz'), 'bytes')
      off.clock.shift(ms)
      const result = await buildProvenance(off.inputs(INPUTS), off.ports())
      expect(result.outcome).toBe('undecided')
      expect(['CLOCK', 'TRUST_ROOT_ENDED']).toContain(result.failure?.code)
      expect(result.failure?.remedy).toMatch(/clock/)
      expect(off.asked('rekor-v2') + off.asked('tsa')).toBe(0)
      await off.testbed.close()
    },
  )

  it('N12 that is off by an hour is blamed where no provenance needs the token first', async () => {
    bench.testbed.oidc.runnerToken = { claims: { iat: Math.floor(Date.now() / 1000) + 3600 } }
    expect(outcomeOf(await build())).toMatch(/CLOCK|ID_TOKEN/)
    expect(bench.asked('fulcio')).toBe(0)
  })
})

describe('the ID token', () => {
  it('N16 is asked for again after 503', async () => {
    bench.testbed.inject('oidc-token', { kind: 'status', status: 503, times: 2 })
    expect(outcomeOf(await build())).toBe('verified')
    expect(bench.asked('oidc-token')).toBe(3)
  })

  it('N16 that lives for five seconds is bad input', async () => {
    bench.testbed.oidc.runnerToken = { expiresIn: 5 }
    expect(outcomeOf(await build())).toBe('bad-input ID_TOKEN')
    expect(bench.asked('fulcio')).toBe(0)
  })

  it.each([
    ['another audience', { audience: 'nobody' }],
    ['no algorithm', { alg: 'none' }],
    ['a stranger', { signedBy: 'stranger' }],
    ['no repository', { omit: ['repository'] }],
  ] as const)('C15 of %s signs nothing', async (_, token) => {
    bench.testbed.oidc.runnerToken = token
    for (const result of [await build(), await attest(bench.inputs({ ...INPUTS, ...PREDICATE }), bench.ports())])
      expect(outcomeOf(result)).toBe('bad-input ID_TOKEN')
    expect(bench.asked('fulcio')).toBe(0)
  })
})

describe('no fault of any service says V0', () => {
  const endpoints = [
    'fulcio',
    'rekor-v1',
    'github-attestations',
    'oidc-token',
    'oidc-discovery',
    'oidc-jwks',
    'tuf',
  ] as const
  const faults: Fault[] = [
    { kind: 'status', status: 400, body: '{"message":"no"}' },
    { kind: 'status', status: 502 },
    { kind: 'reset' },
    { kind: 'truncate' },
    { kind: 'html' },
    { kind: 'flood', bytes: 80 * 1024 * 1024 },
    { kind: 'redirect', status: 307, location: 'https://evil.example/' },
    { kind: 'bad-gzip' },
    { kind: 'header-bomb' },
  ]
  const cases = endpoints.flatMap((endpoint) => faults.map((fault) => [endpoint, fault.kind, fault] as const))

  it.each(cases)('S01 and shows no secret: %s, %s', async (endpoint, _, fault) => {
    await fs.rm(join(bench.tempDir, 'tuf-cache'), { recursive: true, force: true })
    bench.testbed.inject(endpoint, fault)
    const result = await build()
    const { outcome, failure, bundlePath, signer, bundles } = result
    const shown = `${JSON.stringify(result)}${renderMarkdown(signingSummary(result))}${bench.said.join('\n')}`
    for (const secret of [bench.testbed.github.token, bench.testbed.oidc.requestToken])
      expect(shown).not.toContain(secret)
    expect(shown).not.toMatch(/eyJ[\w-]{20,}\.[\w-]{20,}/)
    expect(['undecided', 'refused', 'bad-input']).toContain(outcome)
    expect(failure?.code).not.toBe('INTERNAL')
    expect(bundlePath).toBeUndefined()
    if (endpoint !== 'github-attestations') expect([signer, bundles]).toEqual([undefined, []])
    expect(bench.testbed.github.attestations).toEqual([])
  })
})
