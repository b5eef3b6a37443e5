import { execFileSync } from 'node:child_process'
import { constants, createHash, createPublicKey, verify } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { describeWith } from '../testing/installed.ts'
import { createSoftHsm, SOFT_HSM_PIN, type SoftHsm, softHsmModule } from '../testing/soft-hsm.ts'
import type { Pkcs11Uri, TokenKey, TokenOptions, TokenScheme } from '../types.ts'
import { installedHostScript } from './host-script.ts'
import { openTokenKey } from './token-key.ts'

const MESSAGE = Buffer.from('what is signed')
const TOKEN = 'CI keys'

let hsm: SoftHsm

function options(uri: Pkcs11Uri, more: Partial<TokenOptions> = {}): TokenOptions {
  return {
    uri: { token: TOKEN, ...uri },
    modulePath: hsm.module,
    pin: Buffer.from(SOFT_HSM_PIN),
    hostScript: installedHostScript(),
    environment: hsm.environment,
    ...more,
  }
}

async function withKey<Result>(uri: Pkcs11Uri, use: (key: TokenKey) => Promise<Result>): Promise<Result> {
  const key = await openTokenKey(options(uri))
  try {
    return await use(key)
  } finally {
    await key.close()
  }
}

/** pkcs11-tool makes keys; it is not our code. */
function makeKey(kind: string, label: string, id: string, ...more: string[]): void {
  const what = ['--keypairgen', '--key-type', kind, '--label', label, '--id', id, '--token-label', TOKEN, ...more]
  execFileSync('pkcs11-tool', ['--module', hsm.module, '--login', '--pin', SOFT_HSM_PIN, ...what], {
    env: hsm.environment,
    stdio: 'ignore',
  })
}

/** node:crypto's verdict on a signature over MESSAGE. */
function isValid(key: TokenKey, scheme: TokenScheme, hash: string, signature: Buffer): boolean {
  const publicKey = createPublicKey({ key: key.publicKey, format: 'der', type: 'spki' })
  const pss = { key: publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
  return verify(scheme === 'ed25519' ? null : hash, MESSAGE, scheme === 'rsa-pss-sha256' ? pss : publicKey, signature)
}

describeWith(softHsmModule !== undefined, 'SoftHSM (apt-get install softhsm2 opensc)')('a key in SoftHSM', () => {
  beforeAll(() => {
    hsm = createSoftHsm()
    hsm.initToken(TOKEN)
    makeKey('EC:prime256v1', 'p256', '01')
    makeKey('EC:secp384r1', 'p384', '02')
    makeKey('EC:secp521r1', 'p521', '03')
    makeKey('EC:edwards25519', 'ed25519', '04')
    makeKey('rsa:2048', 'rsa', '05')
    makeKey('EC:prime256v1', 'each time', '06', '--always-auth')
  })
  afterAll(() => hsm.remove())

  it.each<[string, TokenScheme, string]>([
    ['p256', 'ecdsa', 'sha256'],
    ['p256', 'ecdsa', 'sha384'],
    ['p384', 'ecdsa', 'sha256'],
    ['p384', 'ecdsa', 'sha384'],
    ['p384', 'ecdsa', 'sha512'],
    ['p521', 'ecdsa', 'sha512'],
    ['rsa', 'rsa-pkcs1-sha256', 'sha256'],
    ['rsa', 'rsa-pkcs1-sha384', 'sha384'],
    ['rsa', 'rsa-pkcs1-sha512', 'sha512'],
    ['rsa', 'rsa-pss-sha256', 'sha256'],
  ])('%s signs a digest with %s and %s, and node:crypto verifies it', async (object, scheme, hash) => {
    const digest = createHash(hash).update(MESSAGE).digest()
    const verdicts = await withKey({ object }, async (key) => [
      isValid(key, scheme, hash, await key.sign(scheme, digest)),
      isValid(key, scheme, hash, await key.sign(scheme, digest, MESSAGE)),
    ])
    expect(verdicts).toEqual([true, true])
  })

  it('ed25519 signs a message, and node:crypto verifies it', async () => {
    const isGood = await withKey({ object: 'ed25519' }, async (key) =>
      isValid(key, 'ed25519', '', await key.sign('ed25519', MESSAGE)),
    )
    expect(isGood).toBe(true)
  })

  it('H16 a key that asks for the PIN each time signs as often as it is asked', async () => {
    const digest = createHash('sha256').update(MESSAGE).digest()
    const verdicts = await withKey({ object: 'each time' }, async (key) => {
      const signatures = await Promise.all([1, 2, 3].map(() => key.sign('ecdsa', digest)))
      return signatures.map((signature) => isValid(key, 'ecdsa', 'sha256', signature))
    })
    expect(verdicts).toEqual([true, true, true])
  })

  it('H10 32 signatures at once all verify, and so do those of two processes', async () => {
    const digest = createHash('sha256').update(MESSAGE).digest()
    const uri = { id: Buffer.from([1]) }
    // One after the other: SoftHSM may answer CKR_GENERAL_ERROR where two processes log in in the same millisecond.
    const both = await withKey(uri, (first) =>
      withKey(uri, (second) =>
        Promise.all(
          [first, second].map(async (key) => {
            const signatures = await Promise.all(Array.from({ length: 32 }, () => key.sign('ecdsa', digest)))
            return signatures.filter((signature) => isValid(key, 'ecdsa', 'sha256', signature)).length
          }),
        ),
      ),
    )
    expect(both).toEqual([32, 32])
  })
})
