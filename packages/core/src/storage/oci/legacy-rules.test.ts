import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { parsePublicKey } from '../../key/index.ts'
import { verdictOf } from '../../testing/failure.ts'
import { assertLegacyReadable, type LegacyWitnesses } from './legacy-rules.ts'

const keyOf = (pair: { publicKey: { export(options: { type: 'spki'; format: 'pem' }): string | Buffer } }) =>
  ({
    kind: 'key',
    publicKey: parsePublicKey(pair.publicKey.export({ type: 'spki', format: 'pem' }), 'key'),
  }) as const
const log = (version: 1 | 2) => ({ rekor: { url: new URL('https://rekor.example'), version } })
const CERTIFICATE = { kind: 'certificate' } as const

describe('tags of the form before cosign 3', () => {
  it.each<[string, LegacyWitnesses, string]>([
    ['keyless with the promise of Rekor version 1', { signer: CERTIFICATE, config: log(1) }, 'V0'],
    ['keyless with Rekor version 2', { signer: CERTIFICATE, config: log(2) }, 'V2 STORE'],
    ['keyless with a timestamp alone', { signer: CERTIFICATE, config: {} }, 'V2 STORE'],
    [
      'a P-256 key without a log',
      { signer: keyOf(generateKeyPairSync('ec', { namedCurve: 'P-256' })), config: {} },
      'V0',
    ],
    [
      'an RSA key with Rekor version 2, whose entry is left out',
      { signer: keyOf(generateKeyPairSync('rsa', { modulusLength: 2048 })), config: log(2) },
      'V0',
    ],
    ['an Ed25519 key', { signer: keyOf(generateKeyPairSync('ed25519')), config: {} }, 'V0'],
    [
      'an Ed25519 key with a log, which takes no plain signature of it',
      { signer: keyOf(generateKeyPairSync('ed25519')), config: log(1) },
      'V2 KEY',
    ],
    [
      'an RSA-PSS key',
      { signer: keyOf(generateKeyPairSync('rsa-pss', { modulusLength: 2048 })), config: {} },
      'V2 STORE',
    ],
    ['an ML-DSA-65 key', { signer: keyOf(generateKeyPairSync('ml-dsa-65' as 'ed25519')), config: {} }, 'V2 STORE'],
  ])('%s', async (_what, witnesses, verdict) => {
    expect(await verdictOf(async () => assertLegacyReadable(witnesses, ['signature', 'provenance']))).toBe(verdict)
  })

  it('says what to do instead', () => {
    expect(() => assertLegacyReadable({ signer: CERTIFICATE, config: log(2) }, ['provenance'])).toThrow(
      expect.objectContaining({ remedy: expect.stringMatching(/rekor-version: 1.*key.*registry-format/s) }),
    )
  })
})
