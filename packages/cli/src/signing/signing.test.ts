import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { schemaErrors } from '../../../../test/support/schemas.ts'
import { IDENTITY, sha256, useBed } from '../testing/bed.ts'
import { runSlsa, type SlsaOptions, type SlsaRun } from '../testing/run-slsa.ts'

const bed = useBed()

beforeAll(() => {
  bed.folder.file('app.tgz', 'app\n')
  bed.folder.file('sbom.json', JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [] }))
})
afterEach(() => bed.testbed.heal())

function slsa(argv: readonly string[], options: SlsaOptions = {}): Promise<SlsaRun> {
  return runSlsa(argv, { cwd: bed.folder.path, ...options })
}

/** A fresh folder for bundles, by name. */
function bundles(name: string): string {
  mkdirSync(join(bed.folder.path, name))
  return name
}

function asked(endpoint: string): number {
  return bed.testbed.requests.filter((request) => request.endpoint === endpoint).length
}

describe('slsa sign', () => {
  it('signs as the job, and what it wrote verifies', async () => {
    const dir = bundles('job')
    const env = bed.testbed.jobEnvironment()
    const run = await slsa(['sign', 'app.tgz', '--bundle-dir', dir, ...bed.signing], { env })
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toContain(`signed by        ${IDENTITY}`)
    const bundle = join(dir, 'app.tgz.sigstore.json')
    expect(await slsa(['verify', 'app.tgz', '--bundle', bundle, ...bed.who, '--offline'])).toMatchObject({ status: 0 })
  })

  it('takes the token of --identity-token, as text, from a file and from standard input', async () => {
    const token = await bed.testbed.oidc.token()
    bed.folder.file('token.jwt', `${token}\n`)
    for (const [given, stdin] of [[token], ['token.jwt'], ['-', token]] as const) {
      const dir = bundles(
        `token-${String(given).slice(0, 1)}-${stdin === undefined ? 'x' : 'in'}-${String(given).length}`,
      )
      const argv = ['sign', 'app.tgz', '--bundle-dir', dir, '--identity-token', given, ...bed.signing]
      expect(await slsa(argv, stdin === undefined ? {} : { stdin })).toMatchObject({ status: 0, stderr: '' })
    }
  })

  it('S03 prints no token of the job, and nothing but the result with --json', async () => {
    const env = bed.testbed.jobEnvironment()
    const run = await slsa(['sign', 'app.tgz', '--json', '--bundle-dir', bundles('json'), ...bed.signing], { env })
    expect(JSON.parse(run.stdout)).toMatchObject({ outcome: 'verified', action: 'sign' })
    expect(schemaErrors('sign', JSON.parse(run.stdout))).toEqual([])
    expect(run.stdout + run.stderr).not.toMatch(/add-mask|eyJ/)
  })

  it('takes the token of SIGSTORE_ID_TOKEN', async () => {
    const env = { SIGSTORE_ID_TOKEN: await bed.testbed.oidc.token() }
    const argv = ['sign', `sha256:${sha256('x')}`, '--bundle-dir', bundles('environment'), ...bed.signing]
    expect(await slsa(argv, { env })).toMatchObject({ status: 0, stderr: '' })
  })

  it('ends with 2 when there is nobody to sign as, and asks nobody', async () => {
    const before = bed.testbed.requests.length
    const run = await slsa(['sign', 'app.tgz', ...bed.signing])
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('there is nobody to sign as')
    expect(bed.testbed.requests.length).toBe(before)
  })

  it.each(['sign', 'attest'])('%s says so before it asks the mirror of a published root', async (command) => {
    const run = await slsa([command, 'app.tgz'])
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('there is nobody to sign as')
  })

  it.each([
    ['none.txt', 'none.txt'],
    ['e30.e30', 'e30.e30'],
    ['a.b.c', 'a.b.c'],
  ])('S03 shows nothing of what is no token: %s', async (given, secret) => {
    const run = await slsa(['sign', 'app.tgz', '--identity-token', given, ...bed.signing])
    expect(run.status).toBe(2)
    expect(run.stdout + run.stderr).toContain('ID_TOKEN')
    expect(run.stdout + run.stderr).not.toContain(secret)
  })

  it('refuses a token of another audience, before any certificate is asked for', async () => {
    const before = asked('fulcio')
    const token = await bed.testbed.oidc.token({ audience: 'other' })
    const run = await slsa(['sign', 'app.tgz', '--identity-token', token, ...bed.signing])
    expect(run.status).toBe(2)
    expect(asked('fulcio')).toBe(before)
    expect(run.stdout + run.stderr).not.toContain(token.split('.')[2])
  })

  it('ends with 3 when the authority does not answer, and leaves no file', async () => {
    bed.testbed.inject('fulcio', { kind: 'status', status: 503 })
    const dir = bundles('down')
    const argv = ['sign', 'app.tgz', '--bundle-dir', dir, '--timeout', '2', ...bed.signing]
    const run = await slsa(argv, { env: { SIGSTORE_ID_TOKEN: await bed.testbed.oidc.token() } })
    expect(run.status).toBe(3)
    expect(readdirSync(join(bed.folder.path, dir))).toEqual([])
  })

  it('K06 ends at once when it is interrupted, without a trace of a stack or of a file', async () => {
    bed.testbed.inject('fulcio', { kind: 'delay', ms: 20_000 })
    const dir = bundles('interrupted')
    const temp = bundles('temp')
    const env = { SIGSTORE_ID_TOKEN: await bed.testbed.oidc.token(), TMPDIR: join(bed.folder.path, temp) }
    const before = asked('fulcio')
    const argv = ['sign', 'app.tgz', '--bundle-dir', dir, ...bed.signing]
    const run = await slsa(argv, {
      env,
      killWhen: (kill) => {
        const stop = bed.testbed.onRequest((request) => {
          if (request.endpoint !== 'fulcio') return
          stop()
          kill('SIGINT')
        })
      },
    })
    expect(run.status).toBe(130)
    expect(asked('fulcio')).toBeGreaterThanOrEqual(before)
    expect(run.stderr).toBe('slsa: interrupted (SIGINT); what was already written or published stays\n')
    expect([...readdirSync(join(bed.folder.path, dir)), ...readdirSync(join(bed.folder.path, temp))]).toEqual([])
  })

  it('stops before signing with --dry-run', async () => {
    const before = asked('fulcio')
    const env = { SIGSTORE_ID_TOKEN: await bed.testbed.oidc.token() }
    const run = await slsa(['sign', 'app.tgz', '--dry-run', ...bed.signing], { env })
    expect(run.status).toBe(0)
    expect(run.stdout).toContain('nothing was signed')
    expect(asked('fulcio')).toBe(before)
  })
})

describe('slsa attest', () => {
  it('attests an SBOM into a file of its kind', async () => {
    const dir = bundles('sbom')
    const env = { SIGSTORE_ID_TOKEN: await bed.testbed.oidc.token() }
    const argv = ['attest', 'app.tgz', '--sbom-path', 'sbom.json', '--bundle-dir', dir, '--json', ...bed.signing]
    const run = await slsa(argv, { env })
    expect(run).toMatchObject({ status: 0, stderr: '' })
    const result = JSON.parse(run.stdout) as { bundles: { stored: { path: string }[] }[]; bundlePath?: string }
    const path = result.bundles[0]?.stored[0]?.path ?? ''
    expect(path).toBe(join(bed.folder.path, dir, 'app.tgz.cyclonedx.sigstore.json'))
    expect(readFileSync(path, 'utf8')).toContain('dsseEnvelope')
    // The runner's list of attestations is nothing that the command line leaves behind.
    expect(result.bundlePath === undefined || existsSync(result.bundlePath)).toBe(true)
  })

  it('attests the provenance of the job without a predicate', async () => {
    const dir = bundles('provenance')
    const argv = ['attest', 'app.tgz', '--bundle-dir', dir, ...bed.signing]
    const run = await slsa(argv, { env: bed.testbed.jobEnvironment() })
    expect(run).toMatchObject({ status: 0, stderr: '' })
    const type = ['--predicate-type', 'https://slsa.dev/provenance/v1']
    const bundle = join(dir, 'app.tgz.provenance.sigstore.json')
    expect(await slsa(['verify', 'app.tgz', '--bundle', bundle, ...type, ...bed.who])).toMatchObject({ status: 0 })
  })

  it.each([
    [[], 'nothing to attest is named'],
    [[`sha256:${'a'.repeat(64)}`], 'give --subject-digest and --subject-name'],
    [['app.tgz', '--predicate-type', 'x:y'], '--predicate, --predicate-path: '],
    [['app.tgz', '--link-materials', 'app.tgz'], '--link-materials: '],
    [['app.tgz', '--sbom-path', 'app.tgz'], 'app.tgz'],
  ])('ends %j with 2', async (argv, words) => {
    const run = await slsa(['attest', ...argv, ...bed.signing], {
      env: { SIGSTORE_ID_TOKEN: await bed.testbed.oidc.token() },
    })
    expect(run.status).toBe(2)
    expect(run.stderr).toContain(words)
  })
})
