import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { schemaErrors } from '../../../../test/support/schemas.ts'
import { useBed } from '../testing/bed.ts'
import { runSlsa, type SlsaOptions, type SlsaRun } from '../testing/run-slsa.ts'

const bed = useBed()
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const PASSWORD = 'zebra crossing'

beforeAll(() => {
  bed.folder.file('app.tgz', 'app\n')
  bed.folder.file('plain.key', String(privateKey.export({ format: 'pem', type: 'pkcs8' })))
  bed.folder.file(
    'locked.key',
    String(privateKey.export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: PASSWORD })),
  )
  bed.folder.file('pub.pem', String(createPublicKey(privateKey).export({ format: 'pem', type: 'spki' })))
  bed.folder.file('pin', `${PASSWORD}\n`)
})

function slsa(argv: readonly string[], options: SlsaOptions = {}): Promise<SlsaRun> {
  return runSlsa(argv, { cwd: bed.folder.path, ...options })
}

/** A fresh folder for bundles, by name. */
function bundles(name: string): string {
  mkdirSync(join(bed.folder.path, name))
  return name
}

describe('slsa sign --key', () => {
  it('signs without anybody, and slsa verify --key takes it', async () => {
    const before = bed.testbed.requests.length
    const dir = bundles('plain')
    const run = await slsa(['sign', 'app.tgz', '--key', 'plain.key', '--bundle-dir', dir])
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toMatch(/signed by +key sha256:[0-9a-f]{64} \(plain\.key\)/)
    const verify = ['verify', 'app.tgz', '--bundle', join(dir, 'app.tgz.sigstore.json'), '--key', 'pub.pem']
    expect(await slsa([...verify, '--transparency-log', 'none'])).toMatchObject({ status: 0 })
    expect(bed.testbed.requests.length).toBe(before)
  })

  it.each<[string, readonly string[], SlsaOptions]>([
    ['of COSIGN_PASSWORD', [], { env: { COSIGN_PASSWORD: PASSWORD } }],
    [
      'H03 of a file with a line end, before that of a variable',
      ['--pin-file', 'pin'],
      { env: { COSIGN_PASSWORD: 'x' } },
    ],
    ['H03 of standard input with a line end', ['--pin-file', '-'], { stdin: `${PASSWORD}\n` }],
  ])('takes the password %s', async (_, argv, options) => {
    const signed = await slsa(['sign', 'app.tgz', '--key', 'locked.key', '--bundle-dir', '.', ...argv], options)
    expect(signed).toMatchObject({ status: 0, stderr: '' })
  })

  it.each<[string, readonly string[], SlsaOptions]>([
    ['a wrong password', ['--pin', 'zebra'], {}],
    ['two of them', ['--pin', 'zebra', '--pin-file', 'pin'], {}],
    ['a password in lines', [], { env: { COSIGN_PASSWORD: 'zebra\nzebra' } }],
  ])('S01 ends with 2 for %s, and shows none', async (_, argv, options) => {
    const run = await slsa(['sign', 'app.tgz', '--key', 'locked.key', '--verbose', ...argv], options)
    expect(run.status).toBe(2)
    expect(run.stdout + run.stderr).not.toContain('zebra')
  })

  it('does not take a password for a key that has none', async () => {
    const env = { COSIGN_PASSWORD: PASSWORD, AWS_REGION: 'eu-central-1' }
    const run = await slsa(['sign', 'app.tgz', '--key', 'awskms:///alias/a'], { env })
    expect(run.stderr).toContain('AWS_ACCESS_KEY_ID')
  })

  it('writes a result by its schema', async () => {
    const run = await slsa(['sign', 'app.tgz', '--key', 'plain.key', '--json', '--bundle-dir', bundles('json')])
    const result = JSON.parse(run.stdout)
    expect(schemaErrors('sign', result)).toEqual([])
    expect(result).toMatchObject({ instance: 'key', key: { source: 'plain.key' } })
    expect(result.signer).toBeUndefined()
  })

  it('H07 signs with no other key than the one that is expected', async () => {
    const argv = ['sign', 'app.tgz', '--key', 'plain.key', '--bundle-dir', bundles('expected')]
    expect(await slsa([...argv, '--public-key', 'pub.pem'])).toMatchObject({ status: 0 })
    const run = await slsa([...argv, '--public-key', `sha256:${'0'.repeat(64)}`])
    expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining('--public-key: is sha256:0000') })
  })

  it('attests with a key', async () => {
    const dir = bundles('attest')
    const argv = ['--predicate-type', 'https://example.com/review/v1', '--predicate', '{}', '--bundle-dir', dir]
    expect(await slsa(['attest', 'app.tgz', '--key', 'plain.key', ...argv])).toMatchObject({ status: 0, stderr: '' })
    const text = readFileSync(join(bed.folder.path, dir, 'app.tgz.review.sigstore.json'), 'utf8')
    expect(text).toContain('"publicKey":{"hint":')
  })
})
