import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { installedHostScript, openTokenKey } from '@slsa-actions/pkcs11'
import { describeWith } from '../../packages/pkcs11/src/testing/installed.ts'
import { createSoftHsm, SOFT_HSM_PIN, type SoftHsm, softHsmModule } from '../../packages/pkcs11/src/testing/soft-hsm.ts'
import { allGood, ECDSA, RSA_PKCS1, RSA_PSS, verdictsOfOpenssl } from './hsm/signatures.ts'

let hsm: SoftHsm

describeWith(softHsmModule !== undefined, 'SoftHSM (apt-get install softhsm2 opensc)')('keys in SoftHSM', () => {
  beforeAll(() => {
    hsm = createSoftHsm()
    hsm.initToken('CI')
  })
  afterAll(() => hsm.remove())

  it.each([
    ['EC:prime256v1', allGood(...ECDSA)],
    ['EC:secp384r1', allGood(...ECDSA)],
    ['EC:secp521r1', allGood(...ECDSA)],
    ['rsa:2048', allGood(...RSA_PKCS1, RSA_PSS)],
    ['rsa:3072', allGood(...RSA_PKCS1, RSA_PSS)],
    ['rsa:4096', allGood(...RSA_PKCS1, RSA_PSS)],
    ['EC:edwards25519', allGood('ed25519')],
  ])('H13 openssl verifies every scheme of a key of %s', async (kind, expected) => {
    const what = ['--keypairgen', '--key-type', kind, '--label', kind]
    execFileSync('pkcs11-tool', ['--module', hsm.module, '--login', '--pin', SOFT_HSM_PIN, ...what], {
      env: hsm.environment,
      stdio: 'ignore',
    })
    const key = await openTokenKey({
      uri: { token: 'CI', object: kind },
      modulePath: hsm.module,
      pin: Buffer.from(SOFT_HSM_PIN),
      hostScript: installedHostScript(),
      environment: hsm.environment,
    })
    try {
      expect(await verdictsOfOpenssl(key)).toEqual(expected)
    } finally {
      await key.close()
    }
  })
})
