import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { JsonValue } from '@slsa-actions/wire'
import { policyEngine } from '../engine.ts'
import { policyOf, policyValue } from '../testing/facts.ts'
import type { Policy } from '../types.ts'

const pemOf = (key: KeyObject): string => String(key.export({ format: 'pem', type: 'spki' }))
const vault = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const future = generateKeyPairSync('ml-dsa-65')

const withSigners = (signers: Record<string, JsonValue>): Promise<Policy> => {
  const value = policyValue()
  return policyOf({ ...value, signers: { builder: value.signers.builder, ...signers } })
}

describe('a signer by its public key', () => {
  it('is known by the fingerprint of that key, which needs a log unless the file says otherwise', async () => {
    const { signers } = await withSigners({
      vault: { publicKey: pemOf(vault.publicKey) },
      future: { publicKey: [pemOf(future.publicKey)], transparencyLog: 'none' },
    })
    expect([signers.get('vault'), signers.get('future')]).toMatchObject([
      { kind: 'key', fingerprints: [expect.stringMatching(/^sha256:[0-9a-f]{64}$/)], isLogRequired: true },
      { kind: 'key', fingerprints: [expect.stringMatching(/^sha256:[0-9a-f]{64}$/)], isLogRequired: false },
    ])
  })

  it('is handed to whoever verifies bundles, and one that is a fingerprint is not', async () => {
    const value = policyValue()
    const signers = { ...value.signers, own: { publicKey: pemOf(vault.publicKey), transparencyLog: 'none' } }
    const { keys } = await policyEngine.open(Buffer.from(JSON.stringify({ ...value, signers })), 'policy.yaml')
    expect(keys.map(({ publicKey, isLogRequired }) => [pemOf(publicKey.key), isLogRequired])).toEqual([
      [pemOf(vault.publicKey), false],
    ])
  })

  it.each<[string, Record<string, JsonValue>, string]>([
    ['that is no PEM', { vault: { publicKey: 'AAAA' } }, 'must be a public key in PEM'],
    [
      'that is no key',
      { vault: { publicKey: '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n' } },
      'signers.vault.publicKey',
    ],
    [
      'of a kind that nobody accepts',
      { vault: { publicKey: pemOf(generateKeyPairSync('x25519').publicKey) } },
      'x25519',
    ],
    ['with a log that is none', { vault: { publicKey: pemOf(vault.publicKey), transparencyLog: 'auto' } }, 'required'],
    [
      'A20 that is another signer too',
      { one: { publicKey: pemOf(vault.publicKey) }, other: { publicKey: [pemOf(vault.publicKey)] } },
      'is the same as the signer `one`',
    ],
    ['beside an issuer', { vault: { publicKey: pemOf(vault.publicKey), issuer: 'https://a.example' } }, 'issuer'],
  ])('%s is refused', async (_, signers, message) => {
    await expect(withSigners(signers)).rejects.toThrow(message)
  })

  it('A20 is the same party as the signer by its fingerprint', async () => {
    const known = await withSigners({ own: { publicKey: pemOf(vault.publicKey) } })
    const own = known.signers.get('own')
    const fingerprint = own?.kind === 'key' ? (own.fingerprints[0] ?? '') : ''
    const twice = withSigners({ own: { publicKey: pemOf(vault.publicKey) }, again: { key: fingerprint } })
    await expect(twice).rejects.toThrow('is the same as the signer `own`')
  })

  it('S01 never repeats a private key that stands in its place', async () => {
    const secret = String(vault.privateKey.export({ format: 'pem', type: 'pkcs8' }))
    const error = await withSigners({ vault: { publicKey: secret } }).catch((cause: unknown) => String(cause))
    expect(error).toContain('holds a private key')
    expect(error).not.toContain(secret.split('\n')[1])
  })
})
