import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ActionRun, runAction, startTestbed, type Testbed } from '@slsa-actions/testbed'

const root = fileURLToPath(new URL('../..', import.meta.url))
const BUNDLES = [
  'build-provenance',
  'attest',
  'sign',
  'verify',
  'cli',
  'internal/collect',
  'internal/sign',
  'internal/sign-claims',
]

describe.each(BUNDLES)('the bundle of %s', (name) => {
  const folder = join(root, 'build/bundles', name)
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile())
    : []

  it('has all it needs beside it', () => {
    expect(files).toEqual(expect.arrayContaining(['index.js', 'package.json', 'hash-worker.mjs', 'NOTICES.txt']))
    expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toEqual({
      type: name === 'cli' ? 'commonjs' : 'module',
    })
  })

  it('tells nothing of the machine that built it', () => {
    const telling = files.filter((file) => readFileSync(join(folder, file), 'utf8').includes(root))
    expect(telling).toEqual([])
  })

  it('carries the licences of what is in it, those of the first chunk too', () => {
    const notices = readFileSync(join(folder, 'NOTICES.txt'), 'utf8')
    for (const library of [
      '@actions/core',
      'undici',
      '@sigstore/verify',
      'tuf-js',
      're2js',
      '@noble/curves',
      'jose',
      'yaml',
    ]) {
      expect(notices).toMatch(new RegExp(`^${library} \\d+\\.\\d+\\.\\d+$`, 'm'))
    }
    expect(notices).toContain('Permission is hereby granted')
    expect(notices).not.toContain('@slsa-actions/')
  })
})

describe('the hashing worker', () => {
  let testbed: Testbed
  let workspace = ''
  let bundle = ''
  beforeAll(async () => {
    testbed = await startTestbed()
    workspace = mkdtempSync(join(tmpdir(), 'worker-'))
    bundle = join(workspace, '.bundle')
    cpSync(join(root, 'build/bundles/build-provenance'), bundle, { recursive: true })
    for (const name of ['one.bin', 'two.bin']) {
      writeFileSync(join(workspace, name), '')
      truncateSync(join(workspace, name), 40 * 1024 * 1024)
    }
  })
  afterAll(async () => {
    rmSync(workspace, { recursive: true })
    await testbed.close()
  })

  const dryRun = (): Promise<ActionRun> =>
    runAction({
      actionFolder: join(root, 'actions/build-provenance'),
      mainOverride: join(bundle, 'index.js'),
      env: testbed.jobEnvironment(),
      inputs: {
        'subject-path': '*.bin',
        'dry-run': 'true',
        'trusted-root': testbed.files.trustedRoot,
        'signing-config': testbed.files.signingConfig,
      },
      workspace,
    })

  it('of the bundle hashes large files', async () => {
    const run = await dryRun()
    expect(run.outputs.outcome).toBe('dry-run')
    const { statements } = JSON.parse(readFileSync(run.outputs['result-path'] ?? '', 'utf8'))
    // 40 MiB of zeros, by sha256sum.
    expect(readFileSync(statements[0], 'utf8')).toContain(
      '80a3721188e40218b08b26776bc53bdae81e4784fff71d71450a197319cba113',
    )
  })

  it('is what hashes them, not the main thread', async () => {
    writeFileSync(join(bundle, 'hash-worker.mjs'), "throw new Error('was seen')\n")
    const run = await dryRun()
    expect(run.outputs.outcome).toBe('undecided')
    expect(run.log).toContain('was seen')
  })
})
