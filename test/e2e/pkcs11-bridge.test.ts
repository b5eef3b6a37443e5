import { execFileSync } from 'node:child_process'
import { createPublicKey, verify } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openTokenKey } from '@slsa-actions/pkcs11'
import { SHIPPED } from '../../packages/pkcs11/src/client/natives.ts'
import { describeWith } from '../../packages/pkcs11/src/testing/installed.ts'
import { createSoftHsm, SOFT_HSM_PIN, type SoftHsm, softHsmModule } from '../../packages/pkcs11/src/testing/soft-hsm.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const BUNDLES = ['build-provenance', 'attest', 'sign', 'hsm-sign', 'verify', 'cli']
const BUILT = join(root, 'build/bundles/native')

describe('the bundled bridge to PKCS#11', () => {
  it('is natives of platforms that are shipped, and their licence', () => {
    const platforms = readdirSync(BUILT).filter((name) => name.includes('_'))
    expect(platforms.length).toBeGreaterThan(0)
    expect(platforms.every((name) => (SHIPPED as readonly string[]).includes(name))).toBe(true)
    expect(readFileSync(join(BUILT, 'NOTICES.txt'), 'utf8')).toMatch(/^koffi \d+\.\d+\.\d+$/m)
  })

  it.each(BUNDLES)('has its host script, one file, beside the bundle of %s', (name) => {
    expect(readdirSync(join(BUILT, '..', name, 'pkcs11-host')).sort()).toEqual(['index.js', 'package.json'])
  })

  it('has each native as package-lock.json pins it, so that every machine builds the same', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
    for (const platform of SHIPPED) {
      const name = platform.replace('musl', 'linux').replace('_', '-')
      expect(lock.packages[`node_modules/@koromix/koffi-${name}`]).toMatchObject({
        version: lock.packages['node_modules/koffi'].version,
        integrity: expect.stringMatching(/^sha512-/),
      })
    }
  })
})

describeWith(softHsmModule !== undefined, 'the bundled bridge (apt-get install softhsm2 opensc)')('the bundle', () => {
  let hsm: SoftHsm
  let folder = ''
  beforeAll(() => {
    hsm = createSoftHsm()
    hsm.initToken('CI')
    const key = ['--keypairgen', '--key-type', 'EC:prime256v1', '--label', 'release', '--id', '01']
    execFileSync('pkcs11-tool', ['--module', hsm.module, '--login', '--pin', SOFT_HSM_PIN, ...key], {
      env: hsm.environment,
      stdio: 'ignore',
    })
    folder = mkdtempSync(join(tmpdir(), 'bridge-'))
    cpSync(BUILT, join(folder, 'native'), { recursive: true })
    cpSync(join(BUILT, '../sign/pkcs11-host'), join(folder, 'sign/pkcs11-host'), { recursive: true })
  })
  afterAll(() => {
    hsm.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  it('signs with no node_modules anywhere above it', async () => {
    expect(existsSync(join(folder, '../node_modules'))).toBe(false)
    const bundle = pathToFileURL(join(folder, 'sign/index.js'))
    const key = await openTokenKey({
      uri: { token: 'CI', object: 'release' },
      modulePath: hsm.module,
      pin: Buffer.from(SOFT_HSM_PIN),
      natives: new URL('../native/', bundle),
      hostScript: new URL('pkcs11-host/index.js', bundle),
      environment: hsm.environment,
    })
    try {
      const message = Buffer.from('what is signed')
      const digest = Buffer.from(await crypto.subtle.digest('SHA-256', message))
      const publicKey = createPublicKey({ key: key.publicKey, format: 'der', type: 'spki' })
      expect(verify('sha256', message, publicKey, await key.sign('ecdsa', digest))).toBe(true)
    } finally {
      await key.close()
    }
  })
})
