import { beforeAll, describe, expect, it } from '@jest/globals'
import { IDENTITY, sha256, useBed } from '../testing/bed.ts'
import { runSlsa, type SlsaRun } from '../testing/run-slsa.ts'

const bed = useBed()
const NO_NETWORK = new URL('../testing/no-network.mjs', import.meta.url).href

const PROVENANCE = {
  buildDefinition: {
    buildType: 'https://example.com/build/v1',
    externalParameters: { workflow: { path: '.github/workflows/release.yml' } },
    resolvedDependencies: [{ uri: 'git+https://github.com/acme/app', digest: { gitCommit: 'a'.repeat(40) } }],
  },
  runDetails: { builder: { id: IDENTITY } },
}

function payload(predicateType: string, predicate: object, name = 'app.tgz'): Buffer {
  const subject = [{ name, digest: { sha256: sha256('app\n') } }]
  return Buffer.from(JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate }))
}

beforeAll(() => {
  const { folder, testbed } = bed
  const attestation = testbed.sigstore.bundle({
    content: { kind: 'dsse', payload: payload('https://slsa.dev/provenance/v1', PROVENANCE) },
    logs: [1],
  })
  folder.file('attestation.json', attestation.text)
  folder.file(
    'signature.json',
    testbed.sigstore.bundle({ content: { kind: 'message', artifact: Buffer.from('app\n') } }).text,
  )
  folder.file('both.jsonl', `${attestation.text}\n${attestation.text}\n`)
  folder.file('key.json', testbed.sigstore.bundle({ verifier: 'public-key', hint: 'my-key' }).text)
  const signature = { keyid: '', sig: 'c2ln', cert: '-----BEGIN CERTIFICATE-----' }
  folder.file('bare.json', JSON.stringify({ payloadType: 'x', payload: 'e30=', signatures: [signature] }))
  folder.file('not.json', '{"a":')
  folder.file('twice.json', attestation.text.replace('{', '{"mediaType":"x",'))
  const hostile = payload(
    'https://evil.example/\u001b]0;owned\u0007',
    { '\u001b[31m': 1 },
    'a\u001b[2Jb\u009b2J\nverified: all',
  )
  folder.file('hostile.json', testbed.sigstore.bundle({ content: { kind: 'dsse', payload: hostile } }).text)
})

function inspect(argv: readonly string[]): Promise<SlsaRun> {
  return runSlsa(['inspect', ...argv], { cwd: bed.folder.path, preload: NO_NETWORK })
}

describe('slsa inspect', () => {
  it('shows subjects, signer, extensions, log entry, timestamp and what is said', async () => {
    const { status, stdout, stderr } = await inspect(['attestation.json'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const words of [
      'https://slsa.dev/provenance/v1',
      `sha256:${sha256('app\n')}`,
      IDENTITY,
      '.12              source repository URI: https://github.com/acme/app',
      'dsse 0.0.1',
      'with promise and proof',
      'timestamp        says 20',
      'build type       https://example.com/build/v1',
      `dependency       git+https://github.com/acme/app ${'a'.repeat(40)}`,
    ]) {
      expect(stdout).toContain(words)
    }
  })

  it('begins and ends with that nothing was verified', async () => {
    const lines = (await inspect(['signature.json'])).stdout.trim().split('\n')
    expect(lines[0]).toMatch(/^NOT VERIFIED/)
    expect(lines.at(-1)).toMatch(/^NOT VERIFIED/)
  })

  it('says so in JSON, too', async () => {
    const { stdout } = await inspect(['both.jsonl', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, isVerified: false })
    expect((JSON.parse(stdout) as { bundles: unknown[] }).bundles).toHaveLength(2)
  })

  it('shows the hint of a key', async () => {
    expect((await inspect(['key.json'])).stdout).toContain('a key, with the hint my-key')
  })

  it('S13 shows hostile names as text', async () => {
    for (const more of [[], ['--json']]) {
      const { stdout } = await inspect(['hostile.json', ...more])
      expect(stdout).not.toMatch(/[\u001b\u0007\u009b]/)
      expect(stdout.split('\n').filter((line) => line.startsWith('verified'))).toEqual([])
    }
  })

  it.each([
    [['not.json'], 2, 'not.json'],
    [['none.json'], 2, 'none.json'],
    [['twice.json'], 2, 'mediaType'],
    [['bare.json'], 1, 'bare DSSE envelope'],
    [[], 2, 'no bundle is named'],
  ])('ends %j with %d', async (argv, status, words) => {
    const run = await inspect(argv)
    expect(run.status).toBe(status)
    expect(run.stdout + run.stderr).toContain(words)
    expect(run.stdout + run.stderr).not.toMatch(/^\s+at .*:\d+/m)
  })
})
