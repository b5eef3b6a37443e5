import {
  constants,
  createHash,
  createPublicKey,
  generateKeyPairSync,
  privateDecrypt,
  publicEncrypt,
  sign,
} from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { verifyPss } from './pss-signature.ts'

const message = Buffer.from('the artifact')
const digest = createHash('sha256').update(message).digest()
const SALT = 32
const padding = constants.RSA_NO_PADDING
const own = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** The same key, called one for RSA-PSS: only the platform's own signer is bound to the name. */
const key = createPublicKey({ key: renamed(), format: 'der', type: 'spki' })

function renamed(): Buffer {
  const der = own.publicKey.export({ format: 'der', type: 'spki' })
  const algorithm = Buffer.from('300b06092a864886f70d01010a', 'hex')
  const rest = der.subarray(4 + 15)
  const head = Buffer.from('30820000', 'hex')
  head.writeUInt16BE(algorithm.byteLength + rest.byteLength, 2)
  return Buffer.concat([head, algorithm, rest])
}

/** A signature whose block was changed before it was signed: what only the owner of the key can make. */
function signedAfter(change: (block: Buffer) => void): Buffer {
  for (;;) {
    const options = { key: own.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: SALT }
    const block = publicEncrypt({ key: own.publicKey, padding }, sign('sha256', message, options))
    change(block)
    try {
      return privateDecrypt({ key: own.privateKey, padding }, block)
    } catch {
      // Larger than the modulus: another salt will do.
    }
  }
}

const separator = (block: Buffer): number => block.byteLength - 1 - 32 - SALT - 1

/** Changes one byte of a block. */
const flip = (place: (block: Buffer) => number, bits: number) => (block: Buffer) => {
  const at = place(block)
  block[at] = (block[at] ?? 0) ^ bits
}

describe('verifyPss', () => {
  it('takes a block as it must be', () => {
    expect(
      verifyPss(
        key,
        digest,
        signedAfter(() => undefined),
      ),
    ).toBe(true)
  })

  it.each<[string, (block: Buffer) => void]>([
    ['another trailer', flip((block) => block.byteLength - 1, 1)],
    ['a bit above the length', flip(() => 0, 0x80)],
    ['another byte in the padding', flip(() => 8, 1)],
    ['another separator', flip(separator, 3)],
    ['another salt', flip((block) => separator(block) + 1, 1)],
    ['another digest', flip((block) => block.byteLength - 2, 1)],
  ])('A31 refuses %s', (_, change) => expect(verifyPss(key, digest, signedAfter(change))).toBe(false))

  it('A31 refuses a digest of another length', () => {
    expect(
      verifyPss(
        key,
        digest.subarray(1),
        signedAfter(() => undefined),
      ),
    ).toBe(false)
  })

  it('A31 refuses a salt that is shorter than the key demands', () => {
    const strict = generateKeyPairSync('rsa-pss', {
      modulusLength: 2048,
      hashAlgorithm: 'sha256',
      mgf1HashAlgorithm: 'sha256',
      // The types say a text, and the platform takes a number.
      saltLength: 32 as never,
    })
    const signature = sign('sha256', message, {
      key: strict.privateKey,
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: 32,
    })
    expect(verifyPss(strict.publicKey, digest, signature)).toBe(true)
    // A key of the same numbers that demands a longer salt.
    const der = strict.publicKey.export({ format: 'der', type: 'spki' })
    const at = der.lastIndexOf(Buffer.from('a203020120', 'hex'))
    der[at + 4] = 0x21
    expect(at).toBeGreaterThan(0)
    expect(verifyPss(createPublicKey({ key: der, format: 'der', type: 'spki' }), digest, signature)).toBe(false)
  })
})
